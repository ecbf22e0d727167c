"""Whose promise it is where "will" stands without anybody: "Tom pinged me, will send the terms" is for Tom to do."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import MINE, THEIRS, Clause, Read, is_of, sentence_first
from netcrm.engine.log.line import pauses, unit_at
from netcrm.engine.log.promises import Promise
from netcrm.model.kinds import PROMISE, WAITING

# What is done upon what somebody else said or sent, so that it is me who will.
_IN_TURN = frozenset(
    "reply answer respond call ring phone try chase follow look read check think see ask remind book go meet visit "
    "come get review let prepare draft write".split()
)
_BEGGING = frozenset("about re regarding for wants wanted needs needed asks asked asking after chasing".split())
# What is settled by whoever was asked.
_SETTLING = frozenset("confirm decide quote pay revert reconfirm invoice settle".split())


def of_theirs(read: Read, vows: Sequence[Promise]) -> tuple[Read, list[Promise]]:
    """The line and its promises, with those that turn out to be theirs."""
    settled = [_of_whom(read, vow) for vow in vows]
    turned = [vow.start for vow, before in zip(settled, vows, strict=True) if vow.kind != before.kind]
    if not turned:
        return read, settled
    clauses = tuple(
        one._replace(kind=THEIRS) if one.kind == MINE and read.line.units[one.first].start in turned else one
        for one in read.clauses
    )
    return read._replace(clauses=clauses), settled


def _of_whom(read: Read, vow: Promise) -> Promise:
    """The promise, as one of theirs where the words before "will" tell that it is theirs."""
    units = read.line.units
    at = unit_at(units, vow.start)
    if vow.kind != PROMISE or at == 0 or at + 1 >= len(units) or units[at].word != "will" or units[at].symbol:
        return vow
    end = next((n for n in range(at, len(units)) if units[n].start >= vow.end), len(units))
    if _does_next(read, at):
        return vow._replace(kind=WAITING)
    if any(units[n].symbol == "N" or is_of(read, n, "them") for n in range(at + 1, end)):
        return vow
    verb = next((n for n in range(at + 1, end) if not is_of(read, n, "filler")), at)
    theirs = _settles(read, at, verb) if units[at].strong else _goes_on(read, at, verb)
    return vow._replace(kind=WAITING) if theirs else vow


def _settles(read: Read, at: int, verb: int) -> bool:
    """Whether somebody who was rung or written to will settle it: "Tel Tom. Will confirm price Friday"."""
    told = any(_spoke(clause, read) for clause in read.clauses if clause.last <= at)
    return told and read.line.units[verb].word in _SETTLING


def _spoke(clause: Clause, read: Read) -> bool:
    units = read.line.units
    named = [n for n in range(clause.first, clause.last) if units[n].symbol == "N"]
    return bool(named) and not any(is_of(read, n, "i") for n in range(clause.first, named[0]))


def _does_next(read: Read, at: int) -> bool:
    """Whether an "and" joins it to what somebody else does: "he takes the job ads and will have them ready"."""
    units, before = read.line.units, next((one for one in reversed(read.clauses) if one.last == at), None)
    if before is None or not is_of(read, at - 1, "and") or units[at].gap.strip():
        return False
    first = before.first + (before.last - before.first > 1 and is_of(read, before.first, "and"))
    theirs = is_of(read, first, "they") or (is_of(read, first, "their") and is_of(read, first + 1, "staff"))
    return theirs and not any(is_of(read, n, "i") for n in range(first, at))


def _goes_on(read: Read, at: int, verb: int) -> bool:
    """Whether the sentence is of somebody who did something to me, and this is what they do next."""
    units, first = read.line.units, sentence_first(read, at)
    if units[first].symbol != "N" or first + 1 >= at or pauses(units[first + 1]):
        return False
    if units[verb].word in _IN_TURN and not (verb + 1 < len(units) and is_of(read, verb + 1, "their")):
        return False  # but "will ask his boss"
    acts = is_of(read, first + 1, "reach") or is_of(read, first + 1, "verb3")
    own = range(first + 1, at)
    return acts and not any(units[n].word in _BEGGING or is_of(read, n, "i") for n in own)
