"""What others advised me, out of a line."""

import re
from collections.abc import Sequence

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read
from netcrm.engine.log.line import is_inside
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.presence import Presence
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

_TRIM = " \t,.;:!?…-–—\"'“”„«»‘’"


class AdviceDraft(NamedTuple):
    """Advice somebody gave me. person None: the first of those who took part."""

    person: int | None
    text: str


def advice_of(read: Read, there: Presence) -> tuple[AdviceDraft, ...]:
    """Every piece of advice with its giver, in order."""
    found = []
    for at, clause in enumerate(read.clauses):
        if clause.kind == c.ADVICE and clause.cue:
            text = _text(read, at, clause)
            giver = giver_of(read, clause, there.people)
            if text:
                found.append(AdviceDraft(giver.ids[0] if giver and len(giver.ids) == 1 else None, text))
    return tuple(found)


def giver_of(read: Read, clause: Clause, people: Sequence[Mention]) -> Mention | None:
    """Who gave it: named in the phrase, just before it, or the one spoken of last."""
    units = read.line.units
    cue = clause.cue
    assert cue is not None
    named = units[cue.person].mention if cue.person >= 0 else None
    if named:
        return named
    own = [units[at].mention for at in range(clause.first, clause.head) if units[at].mention]
    if own:
        return own[0]
    if subject := _subject_before(read, clause):
        return subject
    before = [unit.mention for unit in units[: clause.first] if unit.mention and unit.mention in people]
    before = [one for one in before if not _is_other(read, clause, one)] or before
    return before[-1] if before else people[0] if people else None


def _subject_before(read: Read, clause: Clause) -> Mention | None:
    """Who "he" is where the clause before is of somebody who did something: "Tom joined Ana and me. He would ..."."""
    cue, units = clause.cue, read.line.units
    if cue is None or read.spoken[clause.first][0] != "en" or not c.is_of(read, cue.start, "they"):
        return None
    before = next((one for one in reversed(read.clauses) if one.last <= clause.first and one.cue is None), None)
    if before is None or units[before.first].symbol != "N" or not c.predicate(read, before.first):
        return None
    verb = before.first + 1
    return units[before.first].mention if c.is_of(read, verb, "reach") else None


def _is_other(read: Read, clause: Clause, one: Mention) -> bool:
    """Whether "ela" or "él" before the advice cannot be somebody whose first name ends in o or a."""
    cue, units = clause.cue, read.line.units
    assert cue is not None
    said = [units[at].word for at in range(max(0, clause.first - 1), cue.end)]
    ends = fold(read.line.text[one.start : one.end]).split()[0][-1]
    return (ends == "o" and any(word in _SHE for word in said)) or (ends == "a" and any(word in _HE for word in said))


_SHE, _HE = ("ela", "dela", "ella", "elle"), ("ele", "dele", "el", "il")


def _text(read: Read, at: int, clause: Clause) -> str:
    """What was advised, with what belongs to it up to the end of the sentence."""
    units = read.line.units
    last = clause.last
    for later in read.clauses[at + 1 :]:
        if units[later.first].strong or later.kind != c.TALK or _closes_a_quote(read, clause, later):
            break
        last = later.last
    if clause.head >= last or _is_a_way_there(read, clause):
        return ""
    first = _with_its_not(read, clause)
    text = " ".join(read.line.text[units[first].start : units[last - 1].end].split()).strip(_TRIM)
    return _bare(text)


def _with_its_not(read: Read, clause: Clause) -> int:
    """Where the advice begins: with the "not" before it, without which it would say the opposite."""
    units = read.line.units
    for at in (clause.head - 1, clause.head - 2):
        if at > clause.first and units[at].word in _NOT and (at == clause.head - 1 or units[at + 1].word == "to"):
            return at
    return clause.head


def _is_a_way_there(read: Read, clause: Clause) -> bool:
    """Whether "to" leads to a place and bids nothing: "told me on the way to the train"."""
    units, at = read.line.units, clause.head
    if units[at].word != "to" or at + 1 >= clause.last or read.spoken[at][0] != "en":
        return False
    return any(c.is_of(read, at + 1, name) for name in ("det", "my", "their")) or units[at + 1].symbol == "N"


_NOT = ("not", "never")  # of "told me not to chase them"


def _closes_a_quote(read: Read, clause: Clause, later: Clause) -> bool:
    """Whether the advice was quoted and the quote is over: '"Raise prices", she said'."""
    units, quoted = read.line.units, read.line.quoted
    return is_inside(units[clause.first], quoted) and not is_inside(units[later.first], quoted)


def _bare(text: str) -> str:
    """The advice without the "should" or "to" it was led in by: "sell", not "should sell"."""
    bare = re.sub(r"^(?:should|shd|must|(?:need|have|ought) (?:to|2)|to)\s+(?=\w)", "", text, flags=re.IGNORECASE)
    return re.sub(r"^(?:and|und|et|y|e)\s+|\s+(?:and|und|et|y|e)$", "", bare, flags=re.IGNORECASE)
