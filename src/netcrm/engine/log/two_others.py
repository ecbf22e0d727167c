"""Two people who met each other without me: "Nora and Tom met on Monday to plan the day"."""

from netcrm.engine.log.clauses import HAPPENED, PLANNED, Clause, Read, is_of

_MEETS = frozenset("met meet".split())
_BEING = frozenset("are were re".split())
_DOING = frozenset("having meeting seeing getting dining lunching".split())
_BEHIND = 3  # units: somebody, "and", somebody


def among_themselves(read: Read, clause: Clause) -> bool:
    """Whether two are said to meet, with a verb, and nothing in the line speaks of me."""
    units, first = read.line.units, clause.first
    verb = first + _BEHIND
    if clause.kind not in (HAPPENED, PLANNED) or read.spoken[first][0] != "en" or verb + 1 >= clause.last:
        return False
    pair = units[first].symbol == "N" and is_of(read, first + 1, "and") and units[first + 2].symbol == "N"
    meets = units[verb].word in _MEETS or (units[verb].word in _BEING and units[verb + 1].word in _DOING)
    told = units[verb].word in _BEING or any(unit.word == "to" for unit in units[verb : clause.last + 1])
    if not pair or not meets or not told or units[verb + 1].symbol == "N":
        return False  # "Nora and Tom met yesterday" is noted by one who was there
    return not any(is_of(read, at, name) for at in range(len(units)) for name in ("i", "me", "my"))
