"""Advice that bids me do something, told with "he says" behind or before it: "skip Dubai, he says"."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import ADVICE, TALK, WAYS, Clause, Read, is_of, sentence_first
from netcrm.engine.log.cues import Cue, between
from netcrm.engine.log.line import pauses


def with_bidding(read: Read, clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses, those being advice that somebody is said to have said and that bid me do something."""
    return [_as_advice(clause) if _is_bidden(read, clause) else clause for clause in clauses]


def _as_advice(clause: Clause) -> Clause:
    cue = Cue(clause.first, clause.first, "advice", clause.first, clause.first, -1, "en")
    return Clause(ADVICE, clause.first, clause.last, clause.first, cue)


def _is_bidden(read: Read, clause: Clause) -> bool:
    first = clause.first
    if clause.kind != TALK or clause.cue or not first or read.spoken[first][0] != "en":
        return False
    bids = is_of(read, first, "bid") or is_of(read, first, "imperative")
    return bids and (_is_a_message(read, first) or _somebody_says(read, clause.last) or _somebody_says(read, first - 2))


def _is_a_message(read: Read, first: int) -> bool:
    """Whether only who wrote or rang, and how, stands before the colon: "LO, by mail: strike it"."""
    units = read.line.units
    start = sentence_first(read, first - 1)
    if ":" not in units[first].gap or units[start].symbol != "N":
        return False
    way = any(cue.tag in ("email", "message", "call") for cue in between(read.kinds, start, first))
    return way and all(
        units[at].symbol in ("N", "D")
        or units[at].word in WAYS
        or is_of(read, at, "det")
        or any(cue.start <= at < cue.end for cue in read.kinds)
        for at in range(start, first)
    )


def _somebody_says(read: Read, at: int) -> bool:
    """Whether "he says" stands there, behind a comma and before one."""
    units = read.line.units
    if at < 1 or at + 1 >= len(units) or units[at].strong or not pauses(units[at]) or units[at + 1].gap.strip():
        return False
    says = (units[at].symbol == "N" or is_of(read, at, "they")) and is_of(read, at + 1, "bids")
    ends = at + 2 == len(units) or units[at + 2].strong or pauses(units[at + 2])
    return says and ends
