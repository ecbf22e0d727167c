"""Who was or will be there as well: "..., Lena is coming too", "Ana was at the party on Saturday, Hans too"."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import HAPPENED, PLANNED, TALK, Clause, Read, is_of
from netcrm.engine.log.cues import between

_ALSO = frozenset("too also there likewise".split())
_BE = frozenset("is s are re was were will ll".split())
_COMING = frozenset("coming joining joined came come join".split())
_LEADING = frozenset("also there present plus with".split())
_SMALL = frozenset("as well along with us me for dessert later after afterwards a bit drink".split())


def comes_along(read: Read, before: Sequence[Clause], clause: Clause) -> str | None:
    """The kind of the clause before, where this one only tells who else is part of it; None for any other clause."""
    told = next((one for one in reversed(before) if one.kind != TALK), None)
    comes = clause.cue is not None and clause.cue.tag == "plan"  # "is coming"
    if clause.kind not in (TALK, PLANNED) or (clause.cue and not comes) or told is None:
        return None
    if told.kind not in (HAPPENED, PLANNED):
        return None
    return told.kind if names_more(read, clause) else None


def names_more(read: Read, clause: Clause) -> bool:
    """Whether nothing stands there but people and that they are there too: "Hans too", "and so was Grace"."""
    units, at = read.line.units, clause.first
    words = [unit.word for unit in units[clause.first : clause.last]]
    if read.spoken[at][0] != "en":
        return False
    at += is_of(read, at, "and") and at + 1 < clause.last
    if at + 2 < clause.last and units[at].word == "so" and units[at + 1].word in _BE:
        at += 2
        words.append("too")
    while at + 1 < clause.last and units[at].word in _LEADING:
        at += 1  # "Also there: Ana, Will"
    if at and ":" in units[at].gap and units[at - 1].word in _LEADING:
        words.append("too")
    first = at
    while at < clause.last and (units[at].symbol == "N" or (at > first and is_of(read, at, "and"))):
        at += 1
    if at == first or units[first].symbol != "N":
        return False
    rest = [unit.word for unit in units[at : clause.last]]  # "" for a day, which tells of another time
    also = not _ALSO.isdisjoint(words) or "well" in words
    comes = any(word in _COMING for word in rest) and any(word in (*_BE, "joined", "came") for word in rest)
    return (also or comes) and all(word in _ALSO | _BE | _COMING | _SMALL for word in rest)


def was_there(read: Read, clause: Clause, behind: Clause | None) -> bool:
    """Whether somebody was somewhere where others were as well, so that I was: "Ana was at the party, Hans too"."""
    units = read.line.units
    if behind is None or units[clause.first].symbol != "N" or not names_more(read, behind):
        return False
    was = clause.first + 1
    if was >= clause.last or units[was].word not in ("was", "were"):
        return False
    there = was + 1 < clause.last and units[was + 1].word == "there"
    return there or any(cue.tag == "at" for cue in between(read.relations, was + 1, was + 2))


_OWN_NEWS = frozenset("got gets is has will moved sold won made starts opens closes closed fell".split())


def is_news_of_theirs(read: Read, clause: Clause) -> bool:
    """Whether it tells what became of something of theirs: "Dev's talk got picked for the conference"."""
    units, first = read.line.units, clause.first
    if clause.kind != HAPPENED or clause.cue or units[first].symbol != "N" or read.spoken[first][0] != "en":
        return False
    if first + 3 >= clause.last or units[first + 1].word != "s" or units[first + 1].gap not in ("'", "’"):
        return False
    touched = any(
        cue.tag in ("contact", "together", "told", "asked") for cue in between(read.clause_cues, first, clause.last)
    )
    led = any(cue.tag == "with" for cue in between(read.relations, first, clause.last))
    return (
        not touched
        and not led
        and any(units[at].word in _OWN_NEWS for at in range(first + 3, min(clause.last, first + 5)))
    )
