"""What goes on with a plan and is no contact of its own: "we have tickets for Friday, we are driving down together"."""

from netcrm.engine.log.clauses import HAPPENED, PLANNED, Clause, Read, is_of

_BEING = frozenset("am m are re is s will ll shall be both all".split())
_PAIRED = ("i", "they", "and", "filler", "me")


def goes_on(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether it tells, in the present, how what is planned will be, or only who will be there."""
    units, first = read.line.units, clause.first
    if before.kind != PLANNED or clause.kind != HAPPENED or read.spoken[first][0] != "en":
        return False
    first += clause.last - first > 1 and is_of(read, first, "and")
    own = range(first, clause.last)
    if any((day := units[at].day) and day.on <= read.line.today and not day.lead for at in own):
        return False
    if all(units[at].symbol == "N" or any(is_of(read, at, name) for name in _PAIRED) for at in own):
        return True
    at = next(
        (n for n in own if units[n].word not in _BEING and not is_of(read, n, "i") and not _joins(read, n)), first
    )
    return at > first + 1 and is_of(read, at, "doing") and units[at - 1].word in _BEING


def _joins(read: Read, at: int) -> bool:
    """Whether it is one of those who go: "Tom and I are driving"."""
    return read.line.units[at].symbol == "N" or is_of(read, at, "and")
