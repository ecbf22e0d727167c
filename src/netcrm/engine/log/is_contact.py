"""Tells whether a sentence is about a contact at all: plans and unanswered calls warm no tie."""

import re
from collections.abc import Sequence

from netcrm.engine.log.mentions import Span, inside, words_of
from netcrm.engine.log.promises import Promise
from netcrm.model.kinds import LOOPS

_FILLING = frozenset("and so then also but still again now ok okay note self i to oh just please".split())
_SPOKEN = r"\b(?:promised|agreed|offered|committed|volunteered|pledged|told|said|asked)\b"
_REACH = (
    r"(?:reach|call|ring|phone|contact|meet|see|catch|get (?:a )?hold|get through|get in touch|make it|get to|"
    r"talk|speak|find)(?: (?:up )?with)?"
)
_TRIED = (
    rf"\W*(?:i |we |still |just )*(?:(?:did ?n[o']?t|did not|could ?n[o']?t|could not|can'?t|cannot|was ?n'?t able to|"
    rf"never|failed to|unable to)(?: manage to| quite)? {_REACH}\b|tried (?:to )?(?:{_REACH}|calling|ringing|reaching|"
    rf"phoning)\b|no (?:answer|reply|response) from|missed (?:a )?call from|missed [^,;.]*'s call)"
)
_ABSENT = (
    r"(?: again)? (?:did ?n'?t|did not|could ?n'?t|could not|can'?t|cannot|can not|won'?t|will not|never|isn'?t) "
    r"(?:pick(?:ed)? up|answer(?:ed)?|make it|made it|show(?:ed)? up|show(?:ed)?|turn(?:ed)? up|reply|replied|"
    r"call(?:ed)? back|come|came|coming)\b"
)
_UNANSWERED = r"(?:no (?:answer|reply|response|pick ?up)|(?:did ?n'?t|did not) (?:pick up|answer))\W*$"
_AFTER_ALL = (
    r"\b(?:called (?:me )?back|got (?:him|her|them)|then|later|finally|but|instead|until|with|met|talked|spoke)\b"
)


def happened(text: str, vows: Sequence[Promise], names: Sequence[Span], aside: Sequence[Span]) -> bool:
    """Whether somebody was met or heard. names: where people are named; aside: promises, days and tags."""
    plain = text.replace("’", "'")
    return not (_is_plan(plain, vows, aside) or _is_missed(plain, vows, names))


def _is_plan(text: str, vows: Sequence[Promise], aside: Sequence[Span]) -> bool:
    """Whether nothing stands outside what I mean to do; "I promised" was said to somebody, "I owe" was not."""
    mine = all(
        LOOPS[vow.kind].turn == "me" and not re.search(_SPOKEN, text[vow.start : vow.end], re.IGNORECASE)
        for vow in vows
    )
    rest = [word.folded for word in words_of(text) if not inside(word.start, aside)]
    return bool(vows) and mine and _FILLING.issuperset(rest)


def _is_missed(text: str, vows: Sequence[Promise], names: Sequence[Span]) -> bool:
    """Whether it begins with a call that failed, or ends in silence, and nothing follows that made up for it."""
    spans = [(vow.start, vow.end) for vow in vows]
    end = min((vow.start for vow in vows if vow.start), default=len(text))
    told = text[:end]
    begun = re.match(_TRIED, told, re.IGNORECASE)
    if not begun:
        first = min((span for span in names if not text[: span[0]].strip()), default=None)
        begun = re.compile(_ABSENT, re.IGNORECASE).match(told, first[1]) if first else None
    if begun:
        clause = re.search(r"[,;.!?\n]|\bbut\b", told[begun.end() :])
        stop = begun.end() + clause.start() if clause else end
        return not any(start > stop and not inside(start, spans) for start, _ in names) and not re.search(
            _AFTER_ALL, told[begun.end() :], re.IGNORECASE
        )
    return len(names) == 1 and bool(re.search(_UNANSWERED, told, re.IGNORECASE)) and not re.search(r"[.;\n]\s", told)
