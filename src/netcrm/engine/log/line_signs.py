"""What the rules found in a line, as signs by which the models of lines learn when the rules are right."""

from collections.abc import Iterator, Sequence

from netcrm.engine.log.clauses import TOUCHING, Clause, Read, is_of
from netcrm.engine.log.contact_day import When
from netcrm.engine.log.cues import Cue
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.line_model import LOGGED, NOT_CONTACT, PLANNED, when_of
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.promises import Promise

_MANY, _LONG = 3, 6  # people, and sixes of units, from which on they are not told apart
_OPENING = 4  # clauses


def outcome_of(read: Read, there: Presence, when: When) -> str:
    """What became of a line that is read so."""
    if not there.contact or (there.planned and when.on is None):
        return NOT_CONTACT
    return PLANNED if there.planned or (when.on is not None and when.on > read.line.today) else LOGGED


def signs_of(read: Read, there: Presence, vows: Sequence[Promise], when: When, changed: bool = False) -> frozenset[str]:
    """Everything found, each once: kinds of clauses, phrases, days, people, promises, and what became of it.

    changed: a second opinion was followed.
    """
    out = outcome_of(read, there, when)
    both = {*_of_clauses(read), *_of_days(read, there), *_of_promises(vows), f"first/{_subject(read)}"}
    both |= {"signs/" + ",".join(contact_signs(read, there)), "dated" if when.on else "undated"}
    both |= {"changed" if changed else "kept"}
    alone = {f"people/{min(_MANY, len({one.ids for one in there.people}))}", f"length/{_length(read)}", f"out/{out}"}
    alone |= {"me"} if any(is_of(read, at, "me") for at in range(len(read.line.units))) else set()
    alone |= {"was"} if any(unit.word in WAS for unit in read.line.units) else set()
    cues = set(_of_cues("cue", read.clause_cues, there.clauses))
    cues |= {*_of_cues("relation", read.relations, there.clauses), *_of_cues("kind", read.kinds, there.clauses)}
    return frozenset(both | alone | cues | {f"{out}:{one}" for one in both})


def contact_signs(read: Read, there: Presence) -> list[str]:
    """The sorts of signs of a contact that there are: a phrase, "with", a kind, something given."""
    told = there.clauses
    signs = {
        "told": any(cue.tag in TOUCHING and is_in(cue.start, told) for cue in read.clause_cues),
        "with": any(cue.tag == "with" and is_in(cue.start, told) for cue in read.relations),
        "kind": any(is_in(cue.start, told) for cue in read.kinds),
        "gave": any(one.kind == "gave" for one in told),
    }
    return [name for name, there_is in signs.items() if there_is]


def is_in(at: int, told: Sequence[Clause]) -> bool:
    """Whether a unit stands in the own part of one of these clauses."""
    return any(one.first <= at < one.head for one in told)


def _of_clauses(read: Read) -> Iterator[str]:
    kinds = [one.kind for one in read.clauses]
    yield from (f"clause/{kind}" for kind in kinds)
    if kinds:
        yield from (f"opens/{kinds[0]}", f"ends/{kinds[-1]}", "clauses/" + ",".join(kinds[:_OPENING]))


def _of_cues(name: str, cues: Sequence[Cue], told: Sequence[Clause]) -> Iterator[str]:
    for cue in cues:
        yield f"{name}/{cue.tag}"
        if is_in(cue.start, told):
            yield f"told_{name}/{cue.tag}"


def _of_days(read: Read, there: Presence) -> Iterator[str]:
    ahead = days_ahead(read.line)
    told = {unit.start for one in there.clauses for unit in read.line.units[one.first : one.last]}
    for day in read.line.days:
        later = ahead.get(day.start, day)
        said = when_of(read.line, day, later)
        near = later.on > read.line.today and (later.on - read.line.today) <= (read.line.today - day.on)
        yield from (said, f"{said}/nearer" if near else f"{said}/farther")
        if day.start in told:
            yield f"told/{said}"
    if not read.line.days:
        yield "no_day"


def _of_promises(vows: Sequence[Promise]) -> Iterator[str]:
    yield f"vows/{min(2, len(vows))}"
    yield from (f"vow/{vow.kind}" for vow in vows)


def _subject(read: Read) -> str:
    """What a line begins with."""
    symbol = read.line.units[0].symbol if read.line.units else ""
    return symbol or next((name for name in ("i", "they") if is_of(read, 0, name)), "word")


def _length(read: Read) -> int:
    return min(_LONG, len(read.line.units) // 6)


WAS = frozenset("was were had went war waren hatte hatten gehabt getrunken era estava foi fui etait estuvo fue".split())
