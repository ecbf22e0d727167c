"""The day of the contact a line tells of, whatever other days it speaks of."""

from datetime import date
from typing import NamedTuple

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clause_days import days_of
from netcrm.engine.log.clauses import Clause, Read
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.presence import Presence


class When(NamedTuple):
    """The day, None where none was said, and where it stands in the text."""

    on: date | None
    day: Found | None


def day_of(read: Read, there: Presence, today: date) -> When:
    """The day of the contact, or of the plan, which lies ahead."""
    days = [day for clause in there.clauses or _untold(read) for day in days_of(read, clause)]
    if not days:
        return When(None, None)
    if there.planned:
        ahead = {start: found.on for start, found in days_ahead(read.line).items()}
        if there.moved and (until := days[-1].until):  # "from today to tomorrow"
            return When(until, days[-1])
        last = (
            days[-1] if there.moved else next((day for day in days if ahead.get(day.start, day.on) >= today), days[0])
        )
        return When(ahead.get(last.start, last.on), last)
    past = next((day for day in days if day.on <= today), None)
    return When((past or days[0]).on, past or days[0])


def _untold(read: Read) -> list[Clause]:
    """The clauses of a contact that was not."""
    return [clause for clause in read.clauses if clause.kind in (c.HAPPENED, c.MISSED, c.THINKING, c.TASK)]
