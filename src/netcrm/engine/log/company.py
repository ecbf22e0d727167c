"""Who else was there, as clauses of their own tell it: "Morag was there, Hamish too", "Our fete. Gemma ran a stall"."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import HAPPENED, TALK, Clause, Read, has_kind, is_of
from netcrm.engine.log.cues import between

_TOO = frozenset("too also as well there likewise included in tow both besides again and".split())
# What is done where one is, at a dinner, a fair or a meeting.
_DONE_THERE = frozenset(
    """
    arrived ate baked brought came carried chaired cheered closed cooked cried cut danced demoed dialed dialled did
    drank drove gave helped hosted joined judged laughed led looked made manned opened organised organized partied
    performed played poured presented ran sang sat served showed sold spoke staffed stayed stood stopped supported took
    turned waited walked watched won
    """.split()
)
_POSTED = frozenset("on in at behind doing running manning".split())  # "Dougie on the grill"
_BACK = 4  # clauses


def came_along(read: Read, clauses: Sequence[Clause], at: int) -> bool:
    """Whether somebody named first was there too, at what the clauses before tell of."""
    clause = clauses[at]
    if clause.kind != TALK or (clause.cue and clause.cue.tag == "talk") or read.spoken[clause.first][0] != "en":
        return False
    verb = _behind_names(read, clause)
    before = clauses[max(0, at - _BACK) : at]
    if verb is None or not before:
        return False
    if all(read.line.units[n].word in _TOO for n in range(verb, clause.last)) and verb < clause.last:
        return before[-1].kind == HAPPENED
    if verb >= clause.last or read.line.units[verb].word not in _DONE_THERE | _POSTED:
        return False
    return any(_is_a_gathering(read, one) for one in before)


def _behind_names(read: Read, clause: Clause) -> int | None:
    """The unit behind the people a clause begins with; None where it begins with none."""
    units, at, named = read.line.units, clause.first, False
    while at < clause.last and (units[at].symbol == "N" or is_of(read, at, "and") or is_of(read, at, "title")):
        named, at = named or units[at].symbol == "N", at + 1
    return at if named else None


def _owns(read: Read, at: int) -> bool:
    """Whether it is only told whose place or party it was: "dinner at Kit's club"."""
    units = read.line.units
    return at + 1 < len(units) and units[at + 1].word == "s" and units[at + 1].gap in ("", "'", "’")


def _is_a_gathering(read: Read, clause: Clause) -> bool:
    """Whether it tells of a meal, meeting or event and names nobody: who came is told behind it."""
    units = read.line.units
    own = range(clause.first, clause.last)
    if clause.kind != HAPPENED or any(units[n].symbol == "N" and not _owns(read, n) for n in own):
        return False
    met = has_kind(read, clause.first, clause.last) or any(is_of(read, n, "happening") for n in own)
    return met and not any(cue.tag in ("email", "message") for cue in between(read.kinds, clause.first, clause.last))
