"""Reads the line typed after a meeting: who, when, what kind, about what, and what was promised."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from netcrm.engine.dates.dates import find_dates
from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.contact_kind import day_of, kind_of
from netcrm.engine.log.is_contact import happened
from netcrm.engine.log.mentions import Mention, Word, inside, mentions, words_of
from netcrm.engine.log.promises import Promise, promises
from netcrm.engine.log.unknown_names import nearly, strangers
from netcrm.model.kinds import LOOPS
from netcrm.model.people import Known
from netcrm.text import fold


class LoopDraft(NamedTuple):
    """A promise or something waited for. person None: the first person of the reading."""

    kind: str
    person: int | None
    text: str
    due: date | None


class Reading(NamedTuple):
    """What a sentence says. people: ids of whoever took part, in order of mention; on: today when no day was `dated`.

    unknown: names nobody in the book bears. ambiguous: a mention and the ids of those it may mean.
    contact: False when nobody was met: a plan alone, or a call that nobody answered.
    doubtful: a promise speaks of her or him where two or more people took part.
    A promise to somebody unknown says so in its text; one to somebody ambiguous has person None.
    """

    text: str
    people: tuple[int, ...]
    on: date
    dated: bool
    kind: str
    topics: tuple[str, ...]
    loops: tuple[LoopDraft, ...]
    unknown: tuple[str, ...]
    ambiguous: tuple[tuple[str, tuple[int, ...]], ...]
    doubtful: bool
    contact: bool


def read(sentence: str, today: date, people: Sequence[Known]) -> Reading:
    """The sentence understood. The day looks to the past, a promise's due day to the future; nothing is refused."""
    tags = [match.span() for match in _tag().finditer(sentence)]
    days = find_dates(sentence, today, "past")
    aside = [*tags, *((day.start, day.end) for day in days)]
    named = mentions(sentence, people, aside)
    foreign = strangers(sentence, named, aside, nearly(sentence, people))
    vows = promises(sentence, sorted([*named, *foreign]), today)
    spans = [(vow.start, vow.end) for vow in vows]
    outside = [mention for mention in named if not inside(mention.start, spans)]
    unknown = [mention for mention in foreign if not inside(mention.start, spans) or mention in _whose(vows)]
    present = _present(sentence, outside) or ([] if unknown else outside or _first_concerned(named, vows))
    on = day_of(sentence, [day for day in days if not inside(day.start, spans)], today)
    return Reading(
        text=sentence,
        people=tuple(dict.fromkeys(mention.ids[0] for mention in present if len(mention.ids) == 1)),
        on=on or today,
        dated=on is not None,
        kind=kind_of(sentence, [*spans, *tags], outside),
        topics=tuple(dict.fromkeys(fold(sentence[start + 1 : end]).strip("-_") for start, end in tags)),
        loops=tuple(_draft(sentence, vow) for vow in vows),
        unknown=tuple(dict.fromkeys(sentence[mention.start : mention.end] for mention in unknown)),
        ambiguous=_ambiguous(sentence, [*present, *_whose(vows)]),
        doubtful=len(present) > 1 and any(vow.pronoun for vow in vows),
        contact=happened(sentence, vows, [(m.start, m.end) for m in (*named, *foreign)], [*spans, *aside]),
    )


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"(?<![\w#&/])#(?=[\w-]*[^\W\d_])[\w-]*\w")


def _whose(vows: Sequence[Promise]) -> list[Mention]:
    return [vow.whose for vow in vows if vow.whose]


def _first_concerned(named: Sequence[Mention], vows: Sequence[Promise]) -> list[Mention]:
    """Who took part when promises alone name somebody: those they were made to or by, else the first named."""
    return [mention for mention in named if mention in _whose(vows)] or list(named[:1])


def _draft(sentence: str, vow: Promise) -> LoopDraft:
    ids = vow.whose.ids if vow.whose else ()
    text = vow.text
    if vow.whose and not ids:
        name = sentence[vow.whose.start : vow.whose.end]
        text += f" ({LOOPS[vow.kind].link} {name})" if name not in text else ""
    return LoopDraft(vow.kind, ids[0] if len(ids) == 1 else None, text, vow.due)


def _ambiguous(sentence: str, concerned: Sequence[Mention]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    unclear: dict[tuple[int, ...], str] = {}
    for mention in concerned:
        if len(mention.ids) > 1:
            unclear.setdefault(mention.ids, sentence[mention.start : mention.end])
    return tuple((text, ids) for ids, text in unclear.items())


def _present(sentence: str, outside: Sequence[Mention]) -> list[Mention]:
    """Those who took part, without those who were merely talked about."""
    words = words_of(sentence)
    return [mention for mention in outside if not _talked_about(sentence, words, mention)]


def _talked_about(sentence: str, words: Sequence[Word], mention: Mention) -> bool:
    """Whether the nearest word that decides, going back through the clause, is "about" or "she" rather than "with"."""
    at = next((n for n, word in enumerate(words) if word.start >= mention.start), 0)
    after = sentence[mention.end :]
    if re.match(r"(?:['’]ll|\s+(?:will|would|could|should))\s+be\b", after, re.IGNORECASE):
        return at > 0
    relation = re.match(r"['’]s\s+(?:new\s+|old\s+)?([\w-]+)", after)
    if relation and relation[1].lower() in v.RELATIONS:
        return True
    for n in range(at - 1, -1, -1):
        gap = sentence[words[n].end : words[n + 1].start]
        if re.search(r"[;!?\n]|\.\s|:\s", gap) or ("," in gap and _acts(after)):
            return False
        decided = _decides(words, n)
        if n == at - 1 - (words[at - 1].folded == "that") and words[n].folded in v.REPORTING:
            return True
        if decided is not None:
            return decided
    return False


def _decides(words: Sequence[Word], at: int) -> bool | None:
    """Whether this word says that who follows was talked about (True) or took part (False)."""
    word, before = words[at].folded, words[at - 1].folded if at else ""
    if word in v.THIRD or word in v.TOPICAL or (before in v.INTRO_NOUNS and word in ("by", "via", "from")):
        return True
    if word == "told" and at + 1 < len(words) and words[at + 1].folded in ("me", "us"):
        return True
    if word == "to" and {w.folded for w in words[max(0, at - 3) : at - 1]} & v.BIDDING:
        return True
    if word in v.CONTACT:
        return before in v.NOT_ME and word != "brought"
    return None


def _acts(after: str) -> bool:
    verb = re.match(r"\s+(\w+)", after)
    return bool(verb and verb[1].lower() in v.SUBJECT_VERBS)
