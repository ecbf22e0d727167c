"""The only place that asks what day it is; everybody else is told."""

from datetime import date, datetime


def today() -> date:
    """Today, in the machine's own time zone."""
    return date.today()


def now() -> str:
    """This moment as ISO text to the second, for the journal of commands."""
    return datetime.now().isoformat(timespec="seconds")
