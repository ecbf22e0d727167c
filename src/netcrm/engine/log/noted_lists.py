"""A note of an English diary in which commas part who, where and when: "Nora Byrne, her office, Mon 26 Oct 14:00"."""

from netcrm.engine.log.clauses import HAPPENED, TALK, Clause, Read, is_of
from netcrm.engine.log.line import pauses

_MOST = 6  # units of a place and a day
_TELLING = ("verb3", "reach", "i", "they", "says", "not", "rel")


def is_its_place_and_day(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether only people stand before the comma, and only a place and a day behind it."""
    units = read.line.units
    if before.kind != HAPPENED or clause.kind != TALK or clause.cue or read.spoken[clause.first][0] != "en":
        return False
    if units[clause.first].strong or not pauses(units[clause.first]) or clause.last - clause.first > _MOST:
        return False
    if not (before.first == 0 or units[before.first].strong):
        return False
    people = [units[at].symbol == "N" or is_of(read, at, "and") for at in range(before.first, before.last)]
    own = range(clause.first, clause.last)
    dated = any((day := units[at].day) and not day.lead for at in own)
    placed = any(not units[at].symbol for at in own)
    return all(people) and dated and placed and not any(is_of(read, at, name) for at in own for name in _TELLING)
