"""What must be said of a line because it could mean another day, or named none that there is."""

import re
from collections.abc import Sequence
from itertools import accumulate

from netcrm.engine.dates.dates import Found, Unreadable, unreadable_dates
from netcrm.engine.dates.formatting import say_day
from netcrm.engine.log.clause_days import days_of_topics, is_before_theirs
from netcrm.engine.log.clauses import HAPPENED, TALK, Clause, Read
from netcrm.engine.log.hard_news import days_of_news
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.plans import is_noted_ahead, is_told
from netcrm.engine.log.presence import Presence
from netcrm.text import lazy_pattern


def remarks_of(read: Read, there: Presence, used: Sequence[Found], dated: bool) -> tuple[str, ...]:
    """A remark for every day in figures that could be another, and for what looks like the day and is none.

    used: the days that were taken. dated: whether the contact got a day of its own.
    """
    line = read.line
    doubts = [_either(_taken(read, there, day)) for day in used if day.doubtful and day.other and day.other != day.on]
    doubts += [_either(day) for day in used if not there.planned for day in _or_next(read, there, day)]
    doubts += [_either(day) for day in used if there.planned for day in _or_last(read, there, day)]
    spans = [(line.units[one.first].start, line.units[one.head - 1].end) for one in there.clauses]
    named = [(mention.start, mention.end) for mention in line.named]
    for piece in unreadable_dates(line.text, line.today):
        told_there = any(start < piece.end and piece.start < end for start, end in spans)
        if told_there and not any(start < piece.end and piece.start < end for start, end in (*named, *line.quoted)):
            doubts.append(_unread(piece, dated))
    doubts += [_of_another_day(read, one) for one in there.others]
    if not dated and there.contact and not there.planned:
        doubts += [_left_aside(day) for day in _unused(read, there) if _is_late(read, day)]
    return tuple(dict.fromkeys(doubts))


def _taken(read: Read, there: Presence, day: Found) -> Found:
    """The day as it was taken, beside what else it could be: looking ahead where it is a plan."""
    ahead = days_ahead(read.line).get(day.start) if there.planned else None
    return ahead._replace(other=day.on) if ahead and ahead.on != day.on else day


def _of_another_day(read: Read, clause: Clause) -> str:
    units = read.line.units
    words = " ".join(read.line.text[units[clause.first].start : units[clause.last - 1].end].split())
    return f'"{words}" is of another day and was not logged: log it by itself'


def _days_beside(read: Read, there: Presence) -> list[Found]:
    """The days just past in the sentence of the contact that were taken for something else: it may have been then."""
    units = read.line.units
    sentence = list(accumulate(int(unit.strong) for unit in units))
    told = {sentence[clause.first] for clause in there.clauses}
    return [
        day
        for clause in read.clauses
        if clause.kind == TALK and clause.cue is None and sentence[clause.first] in told
        for unit in units[clause.first : clause.last]
        if (day := unit.day)
    ] + [
        day
        for clause in there.clauses
        for at in range(clause.first, clause.head)
        if (day := units[at].day) and is_before_theirs(read, clause, at)
    ]


def _unused(read: Read, there: Presence) -> list[Found]:
    """The days that were taken for something else than that of the contact."""
    about = [day for clause in there.clauses for day in days_of_topics(read, clause)]
    return [*_days_beside(read, there), *days_of_news(read), *about]


def _is_late(read: Read, day: Found) -> bool:
    return day.lead not in _NO_DAYS and 0 < (read.line.today - day.on).days <= _LATELY


_NO_DAYS = ("by", "until", "before", "since", "from")
_LATELY = 14  # days


def _left_aside(day: Found) -> str:
    return f'logged for today; "{day.text}" was read as part of what was told'


def _or_next(read: Read, there: Presence, day: Found) -> list[Found]:
    """The weekday with the one to come, where an hour stands there and no verb: "lunch with Nora fri 12:30"."""
    ahead = days_ahead(read.line).get(day.start)
    if ahead is None or (ahead.on - day.on).days != _WEEK or any(is_told(read, one) for one in read.clauses):
        return []
    alone = len(read.clauses) == 1 and read.spoken[there.clauses[0].first][0] == "en" if there.clauses else False
    return [day._replace(other=ahead.on)] if alone and _CLOCK.search(read.line.text) else []


def _or_last(read: Read, there: Presence, day: Found) -> list[Found]:
    """The weekday to come with the one just past, where nothing but an hour tells that it lies ahead."""
    ahead = days_ahead(read.line).get(day.start)
    noted = any(one.kind == HAPPENED and is_noted_ahead(read, one, [day]) for one in there.clauses)
    return [ahead._replace(other=day.on)] if ahead and noted and len(read.clauses) == 1 else []


_WEEK = 7
_CLOCK = lazy_pattern(r"(?<![\w:])(?:\d{1,2}(?::\d\d| ?[ap]m|[ap]m)|at \d{1,2})(?!\w)", re.IGNORECASE)


def _either(day: Found) -> str:
    assert day.other is not None
    return f'"{day.text}" was read as {say_day(day.on)}, not {say_day(day.other)}'


def _unread(piece: Unreadable, dated: bool) -> str:
    words = " ".join(piece.text.split())
    return f'"{words}" was not understood as a day' if dated else f'logged for today; "{words}" was not understood'
