"""The day of the contact a line tells of, whatever other days it speaks of."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clause_days import days_of
from netcrm.engine.log.clauses import Clause, Read
from netcrm.engine.log.cues import Cue, between
from netcrm.engine.log.hard_news import days_of_news
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.plans import is_told
from netcrm.engine.log.presence import Presence
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

_WEEK = timedelta(days=7)  # a bare weekday is never today for the reader of days


class When(NamedTuple):
    """The day, None where none was said, and where it stands in the text."""

    on: date | None
    day: Found | None


def day_of(read: Read, there: Presence, today: date) -> When:
    """The day of the contact, or of the plan, which lies ahead."""
    days = [day for clause in there.clauses or _untold(read) for day in _days(read, clause, there)]
    days = _when_thanked(read, there) or days
    if not days and there.clauses:
        days = _when_we_met(read)
    if not days and there.contact:
        days = _missed_by_another(read, there) if there.clauses else _heard(read)
    if not days:
        return When(None, None)
    if there.planned:
        future = days_ahead(read.line)
        ahead = {start: found.on for start, found in future.items()}
        if there.moved and days[-1].until:  # "from today to tomorrow"
            if days[-1].until >= today:  # "from the 6th to the 20th of June" on the 18th
                return When(days[-1].until, days[-1])
            return When(future.get(days[-1].start, days[-1]).until or days[-1].until, days[-1])
        last = (
            days[-1] if there.moved else next((day for day in days if ahead.get(day.start, day.on) >= today), days[0])
        )
        return When(ahead.get(last.start, last.on), last)
    past = next((day for day in days if day.on <= today), days[0])
    past = _when_told(read, there, past) or past
    return When(today if _is_today_by_name(read, past) else past.on, past)


def _when_told(read: Read, there: Presence, first: Found) -> Found | None:
    """The day of the clause that tells how we were in touch, where another before it holds the first day and does not:
    "Tom's off to Lisbon on the 30th so grabbed a coffee with him today". None where there is none."""
    dated = [(one, days) for one in there.clauses if (days := _days(read, one, there))]
    if len(dated) < _TWO or first not in dated[0][1] or _tells_how(read, dated[0][0]):
        return None
    told = [day for one, days in dated[1:] if is_told(read, one) for day in days]
    return next((day for day in told if first.on < day.on <= read.line.today), None)


_TWO = 2


def _tells_how(read: Read, clause: Clause) -> bool:
    with_them = any(cue.tag == "with" for cue in between(read.relations, clause.first, clause.head))
    return with_them or is_told(read, clause) or c.has_kind(read, clause.first, clause.head)


def _when_thanked(read: Read, there: Presence) -> list[Found]:
    """The day on which I thanked for what came on another: "Chocolates on Tuesday, thanked her tonight"."""
    first = there.clauses[0] if there.clauses else None
    if first is None or is_told(read, first) or there.planned or read.spoken[0][0] != "en":
        return []
    thanks = [one for one in there.clauses[1:] if any(cue.tag == "thanks" for cue in _own(read, one))]
    return [day for one in thanks for day in _days(read, one, there)]


def _own(read: Read, clause: Clause) -> Sequence[Cue]:
    return between(read.clause_cues, clause.first, clause.last)


def _is_today_by_name(read: Read, day: Found) -> bool:
    """Whether a weekday is named on that very weekday, and no "last" before it: "Sunday lunch at Rosa's"."""
    ahead = days_ahead(read.line).get(day.start)
    today, behind = read.line.today, read.line.text[day.end :]
    return ahead is not None and ahead.on - today == today - day.on == _WEEK and not _LAST.match(behind)


_LAST = lazy_pattern(r"\W*(?:last|past|pasado|passad[oa]|dernier|passé)\b", re.IGNORECASE)


def _days(read: Read, clause: Clause, there: Presence) -> list[Found]:
    """The days of a clause; of a meeting that was moved and held, the day to which it was moved."""
    days = days_of(read, clause)
    if days and clause.kind != c.MOVED:
        news = {day.start for day in days_of_news(read)}
        days = [day for day in days if day.start not in news]
    if clause.kind != c.MOVED or there.planned or not days:
        return days
    return [days[-1]._replace(on=days[-1].until or days[-1].on)]


def _missed_by_another(read: Read, there: Presence) -> list[Found]:
    """The days of the dinner that somebody missed, where I dined with others: "Zoe missed Friday's dinner. Ate ..."."""
    kinds = {cue.tag for cue in read.kinds if any(one.first <= cue.start < one.head for one in there.clauses)}
    return [
        day
        for clause in read.clauses
        if clause.kind in (c.MISSED, c.TALK)
        and any(cue.tag in kinds and clause.first <= cue.start < clause.last for cue in read.kinds)
        and any(mention in there.absent for mention in _named(read, clause))
        for day in days_of(read, clause)
        if day.on <= read.line.today
    ]


def _when_we_met(read: Read) -> list[Found]:
    """The days of a clause that says when it was: "lent Oliver my copy when he visited me on Sunday"."""
    units = read.line.units
    return [
        day
        for clause in read.clauses
        if clause.kind == c.TALK and units[clause.first].word == "when" and _meets(read, clause)
        for at in range(clause.first, clause.last)
        if (day := units[at].day)
        and day.on <= read.line.today
        and (day.lead not in ("by", "until", "before") or c.is_of(read, at - 1, "passes_by"))
    ]


def _meets(read: Read, clause: Clause) -> bool:
    words = {unit.word for unit in read.line.units[clause.first + 1 : clause.first + 4]}
    return not words.isdisjoint(_MEETING)


_MEETING = frozenset("visited came met saw called rang dropped popped spoke talked stopped phoned stayed".split())


def _named(read: Read, clause: Clause) -> list[Mention]:
    return [unit.mention for unit in read.line.units[clause.first : clause.last] if unit.mention]


def _heard(read: Read) -> list[Found]:
    """The days on which somebody said something: "o Tiago disse-me ontem que vai casar"."""
    units = read.line.units
    return [
        day
        for clause in read.clauses
        if clause.kind == c.TALK and clause.cue and clause.cue.tag == "talk"
        for at in range(clause.first, min(clause.cue.end + 1, clause.last))
        if (day := units[at].day) and day.on <= read.line.today and c.is_of(read, clause.cue.start + 1, "says")
    ] or [
        day  # "disse ao Joaquim ontem que lhe mando as cores"
        for clause in read.clauses
        if clause.kind in (c.MINE, c.THEIRS) and clause.cue
        for at in range(clause.first, clause.cue.thing)
        if (day := units[at].day) and day.on <= read.line.today and not day.lead
    ]


def _untold(read: Read) -> list[Clause]:
    """The clauses of a contact that was not."""
    return [clause for clause in read.clauses if clause.kind in (c.HAPPENED, c.MISSED, c.THINKING, c.TASK)]
