"""What goes on with a plan and is no contact of its own: "we have tickets for Friday, we are driving down together"."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import HAPPENED, MINE, PLANNED, TALK, Clause, Read, is_of

_BEING = frozenset("am m are re is s will ll shall be both all".split())
_MANY = 6  # clauses
_PAIRED = ("i", "they", "and", "filler", "me")


def goes_on(read: Read, earlier: Sequence[Clause], clause: Clause) -> bool:
    """Whether it tells, in the present, how what is planned will be, or only who will be there."""
    units, first = read.line.units, clause.first
    planned = any(one.kind == PLANNED for one in earlier[-_MANY:])
    if not planned or clause.kind != HAPPENED or read.spoken[first][0] != "en":
        return False
    first += clause.last - first > 1 and is_of(read, first, "and")
    own = range(first, clause.last)
    if any((day := units[at].day) and day.on <= read.line.today and not day.lead for at in own):
        return False
    if all(units[at].symbol == "N" or any(is_of(read, at, name) for name in _PAIRED) for at in own):
        return True
    if earlier[-1].kind != PLANNED:
        return False
    at = next(
        (n for n in own if units[n].word not in _BEING and not is_of(read, n, "i") and not _joins(read, n)), first
    )
    return at > first + 1 and is_of(read, at, "doing") and units[at - 1].word in _BEING


def _joins(read: Read, at: int) -> bool:
    """Whether it is one of those who go: "Tom and I are driving"."""
    return read.line.units[at].symbol == "N" or is_of(read, at, "and")


def is_fetched(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether I fetch or meet who arrives on a day to come: "T. Brandt arrives tomorrow at 15:20; I collect him"."""
    units, first = read.line.units, clause.first
    if (
        before.kind not in (TALK, HAPPENED)
        or clause.kind not in (TALK, HAPPENED, MINE)
        or read.spoken[first][0] != "en"
    ):
        return False
    at = first + is_of(read, first, "and")
    at += at < clause.last and is_of(read, at, "i")
    at += at < clause.last and units[at].word in _BEING
    if at <= first or at + 1 >= clause.last or units[at].word not in _FETCHING or not is_of(read, at + 1, "them"):
        return False
    comes = any(units[n].word in _COMING for n in range(before.first, before.last))
    return comes and any(day.on > read.line.today or not day.lead for n in _own(before) if (day := units[n].day))


def is_to_come(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether we will do something on the day told before: "she is back on the 24th and we'll do the books then"."""
    units, first = read.line.units, clause.first
    if before.kind not in (TALK, HAPPENED) or clause.kind != HAPPENED or read.spoken[first][0] != "en":
        return False
    at = first + is_of(read, first, "and")
    will = at + 1 < clause.last and is_of(read, at, "i") and units[at + 1].word in _WILL
    return will and any(day.on > read.line.today or not day.lead for n in _own(before) if (day := units[n].day))


_WILL = ("will", "ll", "shall")


def _own(clause: Clause) -> range:
    return range(clause.first, clause.last)


_FETCHING = frozenset(
    "collect meet fetch pick drive take host see "
    "collecting meeting fetching picking driving taking hosting seeing".split()
)
_COMING = frozenset(
    "arrives arriving lands landing comes coming flies flying visits visiting returns stays is s will".split()
)
