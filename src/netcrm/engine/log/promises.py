"""Finds the promises inside a sentence: where each begins and ends, whose it is, and what the thing is."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from unicodedata import category

from netcrm.engine.dates.dates import find_dates
from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.mentions import Mention, words_of
from netcrm.engine.log.promise_patterns import KINDS, NAME, openers
from netcrm.engine.log.spans import Span
from netcrm.engine.log.thing_days import belongs_to_a_thing
from netcrm.model.kinds import LOOPS, PROMISE, WAITING
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

_PLAINER = str.maketrans({NAME: " ", "’": "'", "\u00a0": " ", "\t": " "})


class Promise(NamedTuple):
    """A promise where it stands. whose: who is named as its receiver or subject, else None.

    pronoun: it speaks of her or him without saying who.
    """

    start: int
    end: int
    kind: str  # of loop
    whose: Mention | None
    text: str
    due: date | None
    pronoun: bool


def promises(text: str, named: Sequence[Mention], today: date) -> list[Promise]:
    """Every promise of mine and everything I am waiting for, in order, each with its due day looked for ahead.

    named: everybody named in the text, in order, whether known or not.
    """
    page = _Page(text, _shadow(text, named), named, today)
    begun = list(openers(page.shadow))
    found: list[Promise | None] = []
    for at, match in enumerate(begun):
        stop = begun[at + 1].start() if at + 1 < len(begun) else len(text)
        end = min(stop, _end(page.shadow, match.end(), stop))
        second = _second_receiver(page.shadow, match, end)
        found.append(_promise(page, match, second.start() if second else end))
        if second:
            found.append(_also_owed(page, second, end))
    return [promise for promise in found if promise and is_something(promise.text)]


class _Page(NamedTuple):
    text: str
    shadow: str
    named: Sequence[Mention]
    today: date


class _Body(NamedTuple):
    """What follows the opener, without its day. named: who is named in it, by place in `text`."""

    text: str
    shadow: str
    named: dict[int, Mention]
    due: date | None


def _shadow(text: str, named: Sequence[Mention]) -> str:
    """The text with every letter of a name replaced, so that one pattern fits all names; places stay."""
    shadow = [char if char < "\u2000" or category(char) != "So" else "." for char in text.translate(_PLAINER)]
    for mention in named:
        shadow[mention.start : mention.end] = NAME * (mention.end - mention.start)
    return "".join(shadow)


def _end(shadow: str, at: int, until: int | None = None) -> int:
    """Where a promise is over. until: what is over behind it need not be found."""
    match = _stop().search(shadow, at, len(shadow) if until is None else until + _EARLY)
    return match.start() if match else len(shadow)


@cache
def _stop() -> re.Pattern[str]:
    """Where a promise is over: a full stop, a dash, or a comma before something that stands for itself."""
    alone = (
        "he|she|they|it|we|i|you|then|so|very|really|super|great|good|nice|fun|no|not|also|was|is|lots?|thinks?|wants?|"
        "has|had|seems?|otherwise|who|lovely|smart|tough|hard|talked|met|said|now|saw|spoke|rang|bumped"
    )
    return re.compile(
        r"[;!?\n…#]|\.(?=\s|$|\.)|\s[-–—]+\s|\s[:;][-)(D]|"
        r",?\s+(?:but|so that|because|cos|since|while|although)\s|"
        rf",?\s+cause\s(?=(?:he|she|they|it|we|i|there|{NAME}+)(?!\w))|"
        r",\s+which\s|(?<!\bme)(?<!\bus)(?<!know)(?<!heck)(?<!cide)(?<!\bher)(?<!\bhim)(?<!them)\s+which\s|"
        rf",\s*(?:and\s+)?(?=(?:{alone})\b|{NAME}+\s+(?!and\b|&))|"
        r"\s+and\s+(?=(?:he|she|they|it|we|i|you)\b)",
        re.IGNORECASE,
    )


def _second_receiver(shadow: str, match: re.Match[str], end: int) -> re.Match[str] | None:
    """Where another thing owed to another person begins: "I owe Tom the deck and Mike a favour"."""
    if not match["mine"] or not re.search("owe|promised", match.group(), re.IGNORECASE):
        return None
    pattern = re.compile(rf",?\s+(?:and|&)\s+({NAME}+)\s+(?=(?:an?|the|my|our|some|\d+)\b)", re.IGNORECASE)
    return pattern.search(shadow, match.end(), end)


def _promise(page: _Page, match: re.Match[str], end: int) -> Promise | None:
    kind = next(kind for group, kind in KINDS.items() if match[group])
    turned = match["mine"] is not None and _is_done_to_me(match.group(), page.shadow[match.end() : end])
    kind = WAITING if turned or _reverts(page, match) else kind
    start, early = _early_date(page, match.start())
    to_me = re.match(r"\s*(?:me|us)\b", page.shadow[match.end() : end], re.IGNORECASE) if turned else None
    body = _body(page, match.end() + (to_me.end() if to_me else 0), end)
    if match["doing"] and not body.due:
        return None
    whose, pronoun = _counterpart(page, match)
    owed = bool(re.search(r"owes?\b", match.group(), re.IGNORECASE)) or match["for"] is not None
    cut, named_at = _receiver(body.shadow, owed, kind)
    if whose is None and named_at is not None:
        whose = body.named.get(named_at)
    pronoun = whose is None and (
        pronoun or bool(re.search(r"(?<!\w)(?:him|she|he|her)(?!\w)", body.text, re.IGNORECASE))
    )
    text = body.text[: cut[0]] + " " + body.text[cut[1] :] if cut else body.text
    if doing := match["doing"] or match["does"]:
        text = f"{_base(doing)} {text}"
    return Promise(start, end, kind, whose, _trimmed(text), body.due or early, pronoun)


def _reverts(page: _Page, match: re.Match[str]) -> bool:
    """Whether whoever got in touch will do it, as no "I" stands there: "Raghav pinged, will revert"."""
    if match["mine"] is None or match.group().strip().lower() not in ("will", "to"):
        return False
    sentence = page.shadow[max(page.shadow.rfind(char, 0, match.start()) for char in ".;!?\n") + 1 : match.start()]
    if not sentence.lstrip().startswith(NAME) or re.search(r"(?<!\w)(?:i|we)(?!\w)", sentence, re.IGNORECASE):
        return False
    rest = page.shadow[match.end() : _end(page.shadow, match.end())]
    if NAME in rest or re.search(r"(?<!\w)(?:him|her|them)(?!\w)", rest, re.IGNORECASE):
        return False
    wrote_me = rf"\s*{NAME}+ (?:just )?\w+ed (?:me|us)(?!\w)[^,]*,\s*$"  # "Tom pinged me, will send the term sheet"
    return re.match(_ANSWERING, rest, re.IGNORECASE) is not None or re.match(wrote_me, sentence) is not None


_ANSWERING = r"\s*(?:revert|get back|come back|let (?:me|us) know|confirm|think it over)\b"


def _is_done_to_me(opener: str, rest: str) -> bool:
    """Whether they offered, as no "I" stands there and it is done for me: "Offered to intro us to Tom"."""
    if not _UNNAMED.match(opener):
        return False
    return _TO_ME.match(rest) is not None or (
        _FOR_ME.match(rest) is not None and not re.search(r"(?<!\w)(?:him|her|them)(?!\w)", rest, re.IGNORECASE)
    )


_UNNAMED = lazy_pattern(
    r"(?:offered|promised|agreed|volunteered|committed|pledged|will|going to|"
    r"sending|sharing|mailing|emailing|forwarding|introducing)\b",
    re.IGNORECASE,
)
_TO_ME = lazy_pattern(r"\s*(?:to )?(?:\w+ )?(?:me|us)\b", re.IGNORECASE)
_FOR_ME = lazy_pattern(r"\s*(?:to )?(?:\w+ ){1,6}(?:for|to) (?:me|us)\b", re.IGNORECASE)


def _also_owed(page: _Page, second: re.Match[str], end: int) -> Promise:
    body = _body(page, second.end(), end)
    whose = _at(page.named, second.start(1))
    return Promise(second.start(), end, PROMISE, whose, _trimmed(body.text), body.due, False)


_EARLY = 100  # characters; a day with a word before it takes fewer


def _early_date(page: _Page, start: int) -> tuple[int, date | None]:
    """The day said just before the promise: "by friday I'll ..."."""
    clause = max(page.shadow.rfind(char, 0, start) for char in ".,;:!?\n") + 1
    before = page.text[clause:start]
    if len(before) > _EARLY:
        return start, None
    for found in find_dates(before, page.today, "future"):
        rest = (before[: found.start] + before[found.end :]).strip().lower()
        if rest in ("", "and", "then", "but", "so"):
            return clause, found.on
    return start, None


def _body(page: _Page, start: int, end: int) -> _Body:
    pieces, due = _without_date(page, start, end)
    named: dict[int, Mention] = {}
    at = 0
    for first, last in pieces:
        named.update({at + m.start - first: m for m in page.named if first <= m.start < last})
        at += last - first + 1
    text, shadow = (" ".join(source[first:last] for first, last in pieces) for source in (page.text, page.shadow))
    return _Body(text, shadow, named, due)


def _without_date(page: _Page, start: int, end: int) -> tuple[list[Span], date | None]:
    """The pieces of the promise without the day it is due, and that day."""
    text = page.text[start:end]
    dates = [
        found
        for found in find_dates(text, page.today, "future", rough=True)
        if not belongs_to_a_thing(page.shadow[start:end], found)
    ]
    if not dates:
        return [(start, end)], None
    bound = [found for found in dates if re.match(r"(?:by|before|until|till|due|on|in)\b", found.text, re.IGNORECASE)]
    chosen = bound[-1] if bound else dates[-1]
    tail = re.match(
        r"\s+(?:morning|afternoon|evening|night|noon|latest|at the latest|eod)\b", text[chosen.end :], re.IGNORECASE
    )
    after = start + chosen.end + (tail.end() if tail else 0)
    before = re.search(r"(?:\s|^)(?:by|before|until|till|due|on|at|the)\s*$", text[: chosen.start], re.IGNORECASE)
    return [(start, start + (before.start() if before else chosen.start)), (after, end)], chosen.on


def _counterpart(page: _Page, match: re.Match[str]) -> tuple[Mention | None, bool]:
    """Who is named as the one who promised or was promised; and whether a mere pronoun stands there."""
    for group in ("who", "for", "to1", "to2", "to3", "to4", "to5", "to6"):
        word = (match[group] or "").lower()
        if word == "who":
            return next((mention for mention in reversed(page.named) if mention.end <= match.start(group)), None), False
        if word:
            return _at(page.named, match.start(group)), word in ("he", "she", "her", "him")
    told = re.search(rf"(?:told|promised)\s+({NAME}+)\s+(?:that\s+)?$", page.shadow[: match.start()], re.IGNORECASE)
    return (_at(page.named, told.start(1)) if told else None), False


def _at(named: Sequence[Mention], start: int) -> Mention | None:
    return next((mention for mention in named if mention.start == start), None)


def _receiver(shadow: str, owed: bool, kind: str) -> tuple[Span | None, int | None]:
    """The place to leave out because it only says who gets it, and where a name of who that is begins."""
    if owed:
        return _span_and_group(re.compile(rf"\s*({_WHOM})(?!')\s+(?=\S)", re.IGNORECASE).match(shadow))
    lead = re.match(r"[\s:,]*(?:(?:also|please|definitely|to|that)\s+)*", shadow, re.IGNORECASE)
    at = lead.end() if lead else 0
    word = re.match(r"\w+", shadow[at:])
    verb = word.group().lower() if word else ""
    if verb in v.HANDING:
        object_ = re.compile(rf"\w+\s+({_WHOM})(?!')\s+(?=([\w'\"$€£]+))", re.IGNORECASE).match(shadow, at)
        if object_:
            return _handed(object_, verb)
        to = re.search(
            rf"\s+to\s+({_WHOM})(?!'|\s+and\b)(?=\W*$|\s+(?:about|for|as|before|after)\b)", shadow, re.IGNORECASE
        )
        if to and verb not in v.INTRODUCING:
            return _span_and_group(to)
    if LOOPS[kind].turn == "them":
        return _span_and_group(re.search(rf"\s+from\s+({_WHOM})\W*$", shadow, re.IGNORECASE))
    turned = re.compile(rf"(?:{_TURNING})\s+({NAME}+)(?!')", re.IGNORECASE).match(shadow, at)
    if turned is None and verb not in _ASKING_FOR:
        turned = re.compile(rf"\s+for\s+({NAME}+)\W*$").search(shadow, at)
    return None, (turned.start(1) if turned else None)


_WHOM = f"(?:{NAME}+|her|him|them|me|us)"
_TURNING = (
    r"(?:get|come|report|write)\s+back\s+to|(?:reply|follow\s+up)\s+(?:to|with)|"
    "call|email|text|pay|ping|message|phone|visit|supply|provide|furnish|brief|update|help|remind|thank|ring|mail"
)
_ASKING_FOR = ("ask", "look", "wait", "cover", "stand", "vote", "fill")  # "cover for Tom" may be owed to another


def _span_and_group(match: re.Match[str] | None) -> tuple[Span | None, int | None]:
    return (match.span(), match.start(1)) if match else (None, None)


def _handed(object_: re.Match[str], verb: str) -> tuple[Span | None, int | None]:
    """ "send her the deck" loses its "her"; "tell her about it" and "intro her to Tom" keep theirs."""
    follows = object_[2].lower()
    own = follows.isalpha() and follows not in _WHEN and follows not in v.NO_OBJECT
    if object_[1].lower() == "her" and verb in _REACHING and own:
        return None, None  # "call her bank", whose bank it is
    if verb in v.INTRODUCING:
        mine = verb == "intro" and object_[1].lower() == "me"
        return (object_.span(1), None) if mine else (None, None)
    kept = follows in v.NO_OBJECT and (follows != "that" or verb == "tell")
    return (None if kept else object_.span(1)), object_.start(1)


_REACHING = frozenset("call ring phone email text ping message visit meet ask pay brief thank chase remind".split())
_WHEN = frozenset("back up again first later then once when the a an this that for on at by with to in after".split())


def _base(doing: str) -> str:
    stem = doing.lower().removesuffix("ing")
    return _STEMS.get(stem, stem)


_STEMS = {
    "shar": "share",
    "introduc": "introduce",
    "gett": "get",
    "mak": "make",
    "bak": "bake",
    "writ": "write",
    "giv": "give",
}


_TRIM = " \t,.;:!?…-–—\"'“”"
_FIRST = r"^(?:(?:that|to|also|please|then|and|remember to)\s+)+"
_LAST = r"\s+(?:asap|urgently|soon|please|though|and|but|so|then|too|already|today|lol|haha)$"


def _trimmed(text: str) -> str:
    text = re.sub(r"\s+(?=[,.;:!?])", "", " ".join(text.split())).strip(_TRIM)
    text = re.sub(f"{_FIRST}|{_LAST}", "", text, flags=re.IGNORECASE).strip(_TRIM)
    return text.rstrip(")").rstrip(_TRIM) if text.count(")") > text.count("(") else text


def is_something(text: str) -> bool:
    """Whether the text names a thing rather than "it" or nothing."""
    words = [word.folded for word in words_of(text)]
    return bool(words) and not all(word in v.NO_THING for word in words)
