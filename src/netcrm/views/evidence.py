"""What speaks for two people knowing each other, in words."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.model.graph import Evidence
from netcrm.safe import line


def piece(one: Evidence, day: date) -> str:
    """In words with its day; of what was said that is the day you noted it, and not when it was so."""
    noted = "noted " if one.type == "said" else ""
    return f"{line(one.text)}, {noted}{say_date(one.on, day)}" if one.on else line(one.text)
