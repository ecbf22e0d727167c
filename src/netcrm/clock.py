"""Today's date and the time now; no other module asks for them."""

from datetime import date, datetime


def today() -> date:
    """Today, in the machine's own time zone."""
    return date.today()


def now() -> str:
    """This moment as ISO text to the second, for the journal of commands."""
    return datetime.now().isoformat(timespec="seconds")
