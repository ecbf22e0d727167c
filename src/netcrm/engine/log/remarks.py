"""What must be said of a line because it could mean another day, or named none that there is."""

from collections.abc import Sequence

from netcrm.engine.dates.dates import Found, Unreadable, unreadable_dates
from netcrm.engine.dates.formatting import say_day
from netcrm.engine.log.clauses import Read
from netcrm.engine.log.presence import Presence


def remarks_of(read: Read, there: Presence, used: Sequence[Found], dated: bool) -> tuple[str, ...]:
    """A remark for every day in figures that could be another, and for what looks like the day and is none.

    used: the days that were taken. dated: whether the contact got a day of its own.
    """
    line = read.line
    doubts = [_either(day) for day in used if day.doubtful and day.other and day.other != day.on]
    spans = [(line.units[one.first].start, line.units[one.head - 1].end) for one in there.clauses]
    named = [(mention.start, mention.end) for mention in line.named]
    for piece in unreadable_dates(line.text, line.today):
        told_there = any(start < piece.end and piece.start < end for start, end in spans)
        if told_there and not any(start < piece.end and piece.start < end for start, end in (*named, *line.quoted)):
            doubts.append(_unread(piece, dated))
    return tuple(dict.fromkeys(doubts))


def _either(day: Found) -> str:
    assert day.other is not None
    return f'"{day.text}" was read as {say_day(day.on)}, not {say_day(day.other)}'


def _unread(piece: Unreadable, dated: bool) -> str:
    words = " ".join(piece.text.split())
    return f'"{words}" was not understood as a day' if dated else f'logged for today; "{words}" was not understood'
