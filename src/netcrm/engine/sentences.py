"""How `netcrm log` reads the one line typed after a meeting: who, when, what kind, about what, and what was promised."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from netcrm.engine import vocabulary as v
from netcrm.engine.clauses import Promise, promises
from netcrm.engine.dates import Found, find_dates
from netcrm.engine.mentions import Known as Known
from netcrm.engine.mentions import Mention, Span, Word, mentions, strangers, words_of
from netcrm.engine.names import fold


class LoopDraft(NamedTuple):
    """A promise or something waited for. person None: the first person of the reading."""

    kind: str
    person: int | None
    text: str
    due: date | None


class Reading(NamedTuple):
    """What a sentence says. people: ids of whoever took part, in order of mention; on: today when no day was `dated`.

    unknown: names nobody in the book bears. ambiguous: a mention and the ids of those it may mean.
    doubtful: a promise speaks of her or him where two or more people took part.
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


def read(sentence: str, today: date, people: Sequence[Known]) -> Reading:
    """The sentence understood. The day looks to the past, a promise's due day to the future; nothing is refused."""
    tags = [match.span() for match in _tag().finditer(sentence)]
    days = find_dates(sentence, today, "past")
    aside = [*tags, *((day.start, day.end) for day in days)]
    named = mentions(sentence, people, aside)
    vows = promises(sentence, named, today)
    spans = [(vow.start, vow.end) for vow in vows]
    outside = [mention for mention in named if not _inside(mention.start, spans)]
    present = _present(sentence, outside) or outside or _first_concerned(named, vows)
    ids = tuple(dict.fromkeys(mention.ids[0] for mention in present if len(mention.ids) == 1))
    on = _day(sentence, [day for day in days if not _inside(day.start, spans)], today)
    return Reading(
        text=sentence,
        people=ids,
        on=on or today,
        dated=on is not None,
        kind=_kind(sentence, [*spans, *tags], outside),
        topics=_topics(sentence),
        loops=tuple(LoopDraft(vow.kind, vow.person, vow.text, vow.due) for vow in vows),
        unknown=_unknown(sentence, named, [*aside, *spans]),
        ambiguous=_ambiguous(sentence, [*present, *(vow.unclear for vow in vows if vow.unclear)]),
        doubtful=len(present) > 1 and any(vow.pronoun for vow in vows),
    )


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"(?<![\w#&/])#(?=[\w-]*[^\W\d_])[\w-]*\w")


def _inside(at: int, spans: Sequence[Span]) -> bool:
    return any(start <= at < end for start, end in spans)


def _topics(sentence: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(match.group()[1:]).strip("-_") for match in _tag().finditer(sentence)))


def _first_concerned(named: Sequence[Mention], vows: Sequence[Promise]) -> list[Mention]:
    """Who took part when the promises alone name somebody: the people they were made to or by, else the first named."""
    wanted = {vow.person for vow in vows if vow.person} | {
        id_ for vow in vows if vow.unclear for id_ in vow.unclear.ids
    }
    return [mention for mention in named if wanted.intersection(mention.ids)] or list(named[:1])


def _ambiguous(sentence: str, present: Sequence[Mention]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    unclear = {mention.ids: sentence[mention.start : mention.end] for mention in present if len(mention.ids) > 1}
    return tuple((text, ids) for ids, text in unclear.items())


def _unknown(sentence: str, named: Sequence[Mention], aside: Sequence[Span]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentence[start:end] for start, end in strangers(sentence, named, aside)))


def _present(sentence: str, outside: Sequence[Mention]) -> list[Mention]:
    """Those who took part, without those who were merely talked about."""
    words = words_of(sentence)
    return [mention for mention in outside if not _talked_about(sentence, words, mention)]


def _talked_about(sentence: str, words: Sequence[Word], mention: Mention) -> bool:
    """Whether the nearest word that decides, going back through the clause, is "about" or "she" rather than "with"."""
    at = next((n for n, word in enumerate(words) if word.start >= mention.start), 0)
    if re.match(r"(?:'ll|\s+(?:will|would|could|should))\s+be\b", sentence[mention.end :], re.I):
        return at > 0
    for n in range(at - 1, -1, -1):
        gap = sentence[words[n].end : words[n + 1].start]
        word = words[n].folded
        if re.search(r"[.;!?\n:]", gap) and gap.strip() not in (".", ":") or re.search(r"[;!?\n]|\.\s", gap):
            return False
        if "," in gap and _acts(sentence, mention):
            return False
        if word in v.THIRD or (word in v.TOPICAL):
            return True
        if word in v.CONTACT:
            return n > 0 and words[n - 1].folded in v.THIRD and word != "brought"
    return False


def _acts(sentence: str, mention: Mention) -> bool:
    after = re.match(r"\s+(\w+)", sentence[mention.end :])
    return bool(after and after[1].lower() in v.SUBJECT_VERBS)


_AWAITED = (
    r"(?:\b(?:starts?|starting|until|till|since|deadline|due|closes|closing|launch|launches|launching|ends?|expires|leaves|moves|"
    r"next (?:call|meeting|coffee|lunch|sync))\W+(?:\w+\W+)?|"
    r"\b(?:wants?|needs?|asked for|would like|about|before|regarding)\b[^.;!?\n]*)$"
)
_AHEAD = (
    r"\b(?:planned|planning|scheduled|booked|upcoming|seeing|will (?:meet|see|call)|going to (?:meet|see)|set up)\b"
)


def _day(sentence: str, days: Sequence[Found], today: date) -> date | None:
    """The day of the contact: the first one said that is not somebody's deadline."""
    own = [day for day in days if not re.match(r"(?:by|until|till|since|before|from)\b", day.text, re.I)]
    own = [day for day in own if not re.search(_AWAITED, sentence[: day.start], re.I)]
    if not own:
        return None
    if re.search(_AHEAD, sentence, re.I):
        ahead = {found.start: found.on for found in find_dates(sentence, today, "future")}
        return ahead.get(own[0].start, own[0].on)
    return next((day.on for day in own if day.on <= today), own[0].on)


_KINDS = (
    ("intro", r"(?:introduced|intro'?d|introducing|intro-?ing|introed)"),
    ("call", r"(?:\w+ call|calls?|called|caled|calling|phoned?|phones?|rang|zoom\w*|skyped?|facetim\w+|voicemail|google meet|gmeet|"
             r"teams call|ms teams|video|videocall|telefonat|telefoniert|angerufen|appel)"),
    ("coffee", r"(?:coffees?|cofee|coffe|cofffee|café|cafe|espresso|kaffee|tea|cappuccino)"),
    ("meal", r"(?:lunch\w*|dinner|diner|breakfast|brunch|supper|drinks?|beers?|wine|pints?|ate|eating|meal|pizza|déjeuner|dîner|"
             r"mittagessen|abendessen|frühstück|almuerzo|cena|comida)"),
    ("message", r"(?:texted|texting|text|texts|sms|whats-?app\w*|dm|dms|dm'?d|dmed|dm'ed|messaged?|messages|messaging|slack\w*|linkedin|"
                r"telegram|signal|pinged|imessage|voice note|tweeted|discord|wechat)"),
    ("email", r"(?:e-?mail(?:ed|s|ing)?|mail(?:ed|s)?)"),
    ("event", r"(?:conference|conf|meet-?up|demo ?day|party|event|summit|hackathon|workshop|wedding|retreat|festival|webinar|gala|fair|"
              r"trade show|barcamp|congress|messe)"),
    ("meeting", r"(?:met|meet|meeting|meetings|metting|meating|mtg|mtgs|sync|synced|board|1:1|1-1|1on1|one on one|one-on-one|stand-?up|"
                r"office hours|treffen|getroffen)"),
    ("intro", r"(?:intro|introduction)"),
)  # fmt: skip

_UNSPACED = {
    1: "|电话",
    2: "|咖啡",
    3: "|吃饭|午饭|晚饭",
    4: "|微信",
    7: "|开会",
}  # by place in _KINDS; no word boundaries


def _kind(sentence: str, aside: Sequence[Span], outside: Sequence[Mention]) -> str:
    """The most particular word for a kind of contact: introductions first, "met" last, the earliest of the others."""
    hidden = [*aside, *((mention.start, mention.end) for mention in outside)]
    ranked: list[tuple[int, int, str]] = []
    for match in _kind_words().finditer(sentence):
        rank, kind = int((match.lastgroup or "k0")[1:]), _KINDS[int((match.lastgroup or "k0")[1:])][0]
        if not _inside(match.start(), hidden) and not _in_passing(sentence, match):
            ranked.append((rank if rank in (0, 7, 8) else 1, match.start(), kind))
    ranked += [(1, m.start, "email") for m in outside if "@" in sentence[m.start + 1 : m.end]]
    return min(ranked)[2] if ranked else "other"


@cache
def _kind_words() -> re.Pattern[str]:
    bounded = (rf"(?P<k{n}>(?<![\w@#]){words}(?!\w)" for n, (_, words) in enumerate(_KINDS))
    return re.compile("|".join(f"{words}{_UNSPACED.get(n, '')})" for n, words in enumerate(bounded)), re.I)


def _in_passing(sentence: str, match: re.Match[str]) -> bool:
    """Whether the word tells of something else: wanted, talked about, or done by others."""
    before = sentence[: match.start()]
    clause = re.split(r"[.;:!?\n,]", before)[-1].lower()
    if re.search(r"\b(?:about|re|regarding|wants?|needs?|asked for|would like|like|before|after|mark my)\b", clause):
        return True
    if re.search(r"\b(?:he|she|they|to|will|paid the)\s*$", clause) and match.group().lower() in ("met", "meet"):
        return True
    return False
