"""What a promise is of: what goes to somebody by a day, or what was wanted in the clause before."""

from itertools import pairwise

from netcrm.engine.log.clauses import MINE, Clause, Read, is_of, is_romance
from netcrm.engine.log.cues import DEADLINES, Cue
from netcrm.model.kinds import WAITING
from netcrm.text import fold, lazy_pattern


def _is_due(read: Read, at: int) -> bool:
    day = read.line.units[at].day
    return day is not None and day.lead in DEADLINES and read.spoken[at][0] == "en"


_TELLING = frozenset("me us know check ask confirm decide see say out them him her tell".split())
_WHAT = frozenset("which what whether if when how where who why".split())


def asks_on(read: Read, at: int) -> bool:
    """Whether a question hangs on what is to be told: "has yet to tell me which ones count"."""
    units = read.line.units
    asks = units[at].word in _WHAT and units[at - 1].word in _TELLING and read.spoken[at][0] == "en"
    return asks and not units[at].gap.strip()


def is_no_wait(read: Read, cue: Cue) -> bool:
    """Whether "waiting for" is what is better not done, or was done then: "raise now instead of waiting for them"."""
    units = read.line.units
    waits = cue.tag == WAITING and cue.language == "en" and units[cue.start].word in _WAITS
    return waits and cue.start > 0 and units[cue.start - 1].word in _NOT_WAITING


_WAITS = frozenset({"waiting"})  # and no "owes me"
_NOT_WAITING = frozenset(
    "of than without by kept keep keeps after while stop stopped hate hates tired was were".split()
)
_ASKING = frozenset(
    "ask asks asked asking begging begged looking pushing pressing waiting hoping keen desperate".split()
)
_TO_HAVE = frozenset("see have get read receive borrow know hear try use".split())
_TRIM = " \t,.;:!?…-–—\"'“”"
_CLOSING = frozenset("so and which that i then but".split())
_GIVING = lazy_pattern(
    r"(?:send|share|bring|answer|forward|email|mail|give|do|get|have|see|text|ping|pass|whatsapp|drop|print|post|show|"
    r"lend|find|dig|message|hand|sort|let)?"
    r"(?: ?(?:it|them|over|him|her|to|that|one|those|across|on|round|off|through|out|have)| ?\ue000+)*",
)


def takes_up(promise: str) -> bool:
    """Whether what is promised is said before: "send it over", "have that", nothing at all."""
    return _GIVING.fullmatch(fold(promise)) is not None


def said_before(read: Read, at: int) -> Clause:
    """The clause before this one, beyond a small word that only joins them: "asked for it, which I will send"."""
    return next(one for one in reversed(read.clauses[:at]) if one.first == 0 or not _only_joins(read, one))


def _only_joins(read: Read, clause: Clause) -> bool:
    return clause.last - clause.first == 1 and read.line.units[clause.first].word in _JOINING


_JOINING = ("which", "that", "i", "so")


def thing_wanted(read: Read, before: Clause) -> str:
    """What is wanted in this clause: the deck of "she'd like to see the deck, which"; "" for nothing."""
    first = _begin(read, max(0, before.first - 2), before.last)
    last = next((at for at in range(first, before.last) if _is_due(read, at)), before.last)
    while last - 1 > first and read.line.units[last - 1].word in _CLOSING:
        last -= 1
    if first >= last:
        return ""
    units = read.line.units
    return " ".join(read.line.text[units[first].start : units[last - 1].end].split()).strip(_TRIM)


def _begin(read: Read, first: int, last: int) -> int:
    """Where the thing begins behind the first word of wanting; `last` where nobody wants anything."""
    units = read.line.units
    for at in range(first, last - 1):
        word, behind = units[at].word, units[at + 1].word
        if is_of(read, at, "needs") or word in (
            "requested",
            "requests",
            "fancies",
            "wanting",
            "needing",
            "wanted",
            "wants",
        ):
            return _thing(read, at + 1, last)
        if word in _ASKING and behind == "for":
            return _thing(read, at + 2, last)
        if word in ("ask", "asks", "asked") and behind not in ("to", "about", "if", "whether"):
            return _thing(read, at + 1, last)
        if word == "after" and at > first and units[at - 1].word in ("s", "is", "was", "re", "are"):
            return _thing(read, at + 1, last)
        if word in ("d", "would") and behind in ("like", "love"):
            return _thing(read, at + 2, last)
    return last


def _thing(read: Read, at: int, last: int) -> int:
    """Past "for", "to see" and the like."""
    units = read.line.units
    if at < last and units[at].word == "for":
        at += 1
    if at + 1 < last and units[at].word == "to":
        return at + 2 if units[at + 1].word in _TO_HAVE else last  # "wants to come" is no thing
    return at


def is_answered_by_a_vow(read: Read, clause: Clause) -> bool:
    """Whether I promised something else at once: "quiere que le montemos un turno, le prometí una oferta"."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "needs_from_me" or not is_romance(read, clause.first):
        return False
    behind = next((one for one in read.clauses if one.first == clause.last), None)
    if behind is None or behind.kind != MINE or behind.cue is None or units[behind.first].strong:
        return False
    vowed = any(is_of(read, n, "vowed1") or is_of(read, n, "vowed") for n in range(behind.cue.start, behind.cue.end))
    bare = any(is_of(read, n, "any_det") for n in range(behind.cue.end, behind.last))
    return vowed and bare and not any(units[n].symbol == "D" for n in range(clause.first, clause.last))


_GOING = ("mine", "waiting")  # phrases of what goes to somebody or comes from them


def is_somebody_going(read: Read, cue: Cue) -> bool:
    """Whether what seems to go to somebody by a day is a person: "Grace goes over to him on Friday"."""
    if cue.tag not in _GOING or cue.thing != cue.start or cue.language != "en":
        return False
    own = range(cue.start, min(cue.start + 2, cue.end))
    if any(is_of(read, at, name) for at in own for name in ("rel", "they", "i", "reach", "attempt")):
        return True
    return read.line.units[cue.start].symbol == "N"


def for_me(read: Read, cue: Cue) -> Cue:
    """The cue; what somebody will have back to me is theirs to do: "she'll have it back to me by Sunday"."""
    if cue.tag != "needs_from_me" or cue.language != "en":
        return cue
    words = [read.line.units[at].word for at in range(cue.thing, cue.end)]
    theirs = any(one in ("to", "for") and other in ("me", "us") for one, other in pairwise(words))
    return cue._replace(tag="theirs") if theirs else cue
