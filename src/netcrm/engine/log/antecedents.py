"""What "it" stands for in a promise or gift: the thing the clause before names, "he wants the deck, I'll send it"."""

from collections.abc import Sequence
from itertools import pairwise

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.line import unit_at
from netcrm.engine.log.promises import Promise
from netcrm.model.kinds import LOOPS, WAITING
from netcrm.text import tokens

# Words that name no thing: pronouns, what is done with it, where it goes.
_NO_NAMES = frozenset(
    """
    it them that this those these both him her he she they me us you to back over out in up on off and for then
    all lot the again ready done finished sorted
    """.split()
)
_HANDLING = frozenset(
    """
    approve settle
    send get give have turn share upload forward bring return email mail post pass do check sign review fix print order
    going goes coming out update finish drop deliver sends brings gets gives see receive shoot
    """.split()
)
_NO_THINGS = frozenset("still missing just about on for re regarding over of to with and also now then".split())
_WAYS = frozenset("on over during in at by the a our call phone zoom meeting lunch coffee dinner email today".split())
_ANSWERS = (("get", "back"), ("come", "back"), ("gets", "back"), ("send", "off"))
_MOST = 8  # words of a thing
_NEAR = 2  # clauses


def names_nothing(text: str) -> bool:
    """Whether only what is done is told, and to nothing but "it": "upload", "send it to him"."""
    words = tokens(text)
    if _is_a_way(words):
        return True  # "she needs the docs by Friday, promised on the call"
    if any(pair in _ANSWERS for pair in pairwise(words)):
        return False
    return all(word in _NO_NAMES or word in _HANDLING for word in words)


def _is_a_way(words: Sequence[str]) -> bool:
    return bool(words) and _WAYS.issuperset(words) and words[0] in ("on", "over", "during", "in", "at", "by", "today")


def thing_before(read: Read, at: int) -> str:
    """What the nearest clause before this unit has behind its last verb, without its day; "" for nothing."""
    before = [one for one in read.clauses if one.last <= at and one.kind in (c.TALK, c.HAPPENED, c.GAVE)]
    for clause in reversed(before[-_NEAR:]):
        if thing := _thing(read, clause):
            return thing
    return ""


def _thing(read: Read, clause: Clause) -> str:
    units = read.line.units
    verbs = [at for at in range(clause.first, clause.last) if _is_a_verb(read, clause, at)]
    while len(verbs) > 1 and _is_where(read, verbs[-1] + 1, clause.last) and not _comes_with(read, verbs[-1]):
        verbs.pop()
    first = verbs[-1] + 1 if verbs else _first_of_theirs(read, clause)
    if verbs and first < clause.last and units[first].word in _OWNED:  # "told him my old laptop is his"
        clause, first = clause._replace(last=verbs[-1]), verbs[-2] + 1 if len(verbs) > 1 else clause.first
    if first + 2 < clause.last and units[first].word == "to" and read.spoken[first][0] == "en":
        first += 2  # "offered to read the lease"
    if first + 1 < clause.last and units[first].word in _APART:
        first += is_of(read, first - 1, "handed") or _comes_with(read, first - 1)  # "handed in the plan"
    while first < clause.last and (
        units[first].word in _NO_THINGS or any(is_of(read, first, name) for name in ("det", "them", "me", "filler"))
    ):
        first += 1
    last = next((at for at in range(first + 1, clause.last) if _ends_a_thing(read, at)), clause.last)
    last = first if first < last and units[first].symbol in ("N", "D") else last
    last = min(last, first + _MOST)
    if first >= last or units[first].word in (*_IT, *_FROM):
        return ""
    if all(units[at].word in _NO_NAMES for at in range(first, last)):
        return ""
    while last - first > 1 and (is_of(read, last - 1, "det") or units[last - 1].word in _LOOSE_ENDS):
        last -= 1
    return " ".join(read.line.text[units[first].start : units[last - 1].end].split())


def _comes_with(read: Read, at: int) -> bool:
    """Whether somebody brought something along: "popped round with his camera"."""
    units = read.line.units[at + 1 : at + 3]
    along = len(units) > 1 and units[0].word in _APART and units[1].word in ("with", "w")
    return is_of(read, at, "passes_by") and along


def _first_of_theirs(read: Read, clause: Clause) -> int:
    """Where the thing of theirs stands that a clause with no known verb begins with: "her lamp died"."""
    alone = is_of(read, clause.first, "their") and read.spoken[clause.first][0] == "en"
    return clause.first + 1 if alone and clause.last - clause.first <= _MOST else clause.last


def _is_where(read: Read, at: int, last: int) -> bool:
    """Whether a place or nothing follows a verb: the "at the clinic" of "handed me the folder when I stopped ..."."""
    return at >= last or (read.line.units[at].word in _PLACING and read.spoken[at][0] == "en")


def _ends_a_thing(read: Read, at: int) -> bool:
    unit = read.line.units[at]
    return unit.symbol in ("N", "D") or (unit.word in _JOINING and read.spoken[at][0] == "en")


_APART = frozenset("in over out up back across round by past".split())
_IT = ("it", "them", "this", "that")
_FROM = ("from", "at", "in", "into", "under")  # "rory from bank" names no thing
_OWNED = ("his", "hers", "theirs", "yours")
_PLACING = frozenset("at in by from into round near inside outside".split())
_JOINING = frozenset("when while because as after until so where".split())
_LOOSE_ENDS = frozenset("a p m at on by from in for to of w with and round over back along out up across".split())


def _is_a_verb(read: Read, clause: Clause, at: int) -> bool:
    unit = read.line.units[at]
    if unit.symbol:
        return unit.symbol == "N" and at == clause.first
    if any(is_of(read, at, name) for name in ("verb3", "reach", "done", "says", "writes", "passes_by")):
        return True
    if unit.word in _ASKING:
        return True
    doing = unit.word.endswith("ing") and len(unit.word) > len("bring")
    return doing and not any(is_of(read, at - 1, name) for name in ("det", "my", "their"))  # "my bottling line"


_ASKING = frozenset("wants want needs need asks asked requested".split())


def resolved(read: Read, vows: Sequence[Promise]) -> list[Promise]:
    """The promises, each with its thing: one that goes on with the one before it is one with it."""
    found: list[Promise] = []
    for vow in vows:
        if not names_nothing(vow.text):
            found.append(vow)
            continue
        if LOOPS[vow.kind].turn == "me" and _is_at_it(read, vow):
            vow = vow._replace(kind=WAITING)
        before = found[-1] if found and found[-1].kind == vow.kind else None
        if before is not None and _is_a_way(tokens(vow.text)):
            found[-1] = before._replace(end=vow.end)
            continue
        before = before if before is None or not _both_due(before, vow) else None
        if before is not None:
            found[-1] = before._replace(end=vow.end, due=before.due or vow.due, whose=before.whose or vow.whose)
        elif thing := thing_before(read, unit_at(read.line.units, vow.start)):
            back = "back" in tokens(vow.text) and is_of(read, unit_at(read.line.units, vow.start), "they")
            found.append(vow._replace(text=f"{vow.text} ({thing})" if back else f"{_verb(vow.text)}{thing}"))
        elif not all(word in _NO_NAMES for word in tokens(vow.text)):
            found.append(vow)
    return found


def _is_at_it(read: Read, vow: Promise) -> bool:
    """Whether they work on it themselves: "she is fixing the export, she'll have it by Friday"."""
    units, at = read.line.units, unit_at(read.line.units, vow.start)
    before = next((one for one in reversed(read.clauses) if one.last <= at), None)
    if before is None or vow.text.lower() not in ("it", "them", "that") or before.first + 2 >= before.last:
        return False
    first = before.first
    somebody = units[first].symbol == "N" or is_of(read, first, "they")
    doing = units[first + 2].word
    return (
        somebody
        and units[first + 1].word in ("is", "s", "are", "re")
        and doing.endswith("ing")
        and doing not in _HOPING
    )


_HOPING = ("waiting", "asking", "looking", "expecting", "hoping", "wanting", "chasing")


def _both_due(one: Promise, other: Promise) -> bool:
    return one.due is not None and other.due is not None and one.due != other.due


def _verb(text: str) -> str:
    """The verb the promise begins with, and a space; "" where it has none."""
    first = text.split()[0] if text.split() else ""
    return (
        f"{first} "
        if first.lower() in _HANDLING - {"have", "get", "see", "receive", "going", "goes", "gets", "coming"}
        else ""
    )
