"""The promises inside a sentence: where each begins and ends, whose it is, and what the thing is."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from netcrm.engine import vocabulary as v
from netcrm.engine.dates import find_dates
from netcrm.engine.mentions import Mention, Span, words_of

_NAME = "\ue000"  # stands for a letter of a name while patterns are matched

_PLAINER = str.maketrans({_NAME: " ", "’": "'", "\u00a0": " ", "\t": " "})


class Promise(NamedTuple):
    """A promise where it stands. person: named as its receiver or subject, else None.

    pronoun: it speaks of her or him without saying who. unclear: the name of its person, when several bear it.
    """

    start: int
    end: int
    kind: str  # promise or waiting
    person: int | None
    text: str
    due: date | None
    pronoun: bool
    unclear: Mention | None = None


def promises(text: str, named: Sequence[Mention], today: date) -> list[Promise]:
    """Every promise of mine and everything I am waiting for, in order, each with its due day looked for ahead."""
    shadow = _shadow(text, named)
    openers = [match for match in _opener().finditer(shadow) if not _idle(shadow, match)]
    found = []
    for at, match in enumerate(openers):
        stop = openers[at + 1].start() if at + 1 < len(openers) else len(text)
        promise = _promise(_Page(text, shadow, named, today), match, min(stop, _end(shadow, match.end())))
        if promise and _starts_a_thing(promise.text):
            found.append(promise)
    return found


class _Page(NamedTuple):
    text: str
    shadow: str
    named: Sequence[Mention]
    today: date


def _shadow(text: str, named: Sequence[Mention]) -> str:
    """The text with every letter of a name replaced, so that one pattern fits all names; places stay."""
    shadow = list(text.translate(_PLAINER))
    for mention in named:
        shadow[mention.start : mention.end] = _NAME * (mention.end - mention.start)
    return "".join(shadow)


@cache
def _opener() -> re.Pattern[str]:
    """How a promise begins. Group `who`: its subject when somebody else's; `to`: whom it was made to."""
    name = f"{_NAME}+"
    often = r"(?:(?:also|just|still|now|really|definitely|then|probably) )*"
    would = r"(?:'d|'ll| will| would)"
    that_i = rf"(?: (?:that )?i(?:{would}| can)| to(?= \w))?"
    that_they = rf"(?: (?:that )?(?:he|she|they|{name}){would}| to(?= \w))?"
    to = rf"(?: (?P<TO>{name}|her|him|them|me|us)(?!'))?"
    vowed = "(?:promised|agreed|offered|committed|volunteered|pledged)"
    going = r"(?:going to|gonna|gotta|about to|supposed to)"
    must = rf"(?:'ll| will| shall|'m {going}| am {going}|m gonna| gotta| need to| have to|'ve got to| have got to| must| should| ought to)"
    begins = r"(?:(?<=[.;:!?\n,(–—&+…])|(?<=[-.;:!?\n,(–—&+…]\x20)|(?<=\band\x20)|(?<=\bbut\x20)|(?<=\bso\x20)|(?<=\bthen\x20)|^)"
    mine = "|".join(
        [
            rf"\bi {often}owe\b{to.replace('TO', 'to1')}",
            rf"\bi(?:'ve| have)? {often}{vowed}{to.replace('TO', 'to2')}{that_i}",
            rf"\bi{must} {often}(?!\w+ed\b)",
            rf"(?:\b(?:told|promised) (?P<to3>{name}|her|him|them) |\bsaid |\bthat )(?:that )?i(?:'d| would|'ll| will)\b",
            rf"{begins}(?:i )?owe\b{to.replace('TO', 'to4')}",
            rf"{begins}(?:i )?{often}{vowed}{to.replace('TO', 'to5')}{that_i}",
            rf"{begins}(?:told|said) (?:i|to)\b(?:'d|'ll| will| would)?",
            rf"{begins}{often}(?:i'?m |i am )?(?:gotta|gonna|need to|have to|must|will|going to|ill)\b(?! (?:i|we|he|she|they|it|you)\b)",
            rf"{begins}(?:to-?do|to do|action|remind me|remember|don't forget|dont forget)\b(?: to\b)?:?",
            rf"{begins}(?:i'm |i am |am |will be )?(?P<doing>sending|sharing|mailing|emailing|forwarding|introducing)\b",
        ]
    )
    theirs = "|".join(
        [
            r" owes? (?:me|us)\b",
            rf"(?:'ll| will| shall|'s {going}| is {going}| are {going}|'re {going}| gonna) {often}",
            rf"(?: has| have|'s|'ve)? {often}{vowed}(?: (?:me|us))?{that_they}",
            rf" (?:said|says|told me|told us|mentioned|thinks) (?:that )?(?:he|she|they){would}\b",
            r" to (?=(?:send|share|intro|introduce|get back|come back|reply|review|check|forward|call|email|connect|confirm)\b)",
        ]
    )
    waiting = rf"{begins}(?:i'm |i am |am |still )*(?:waiting (?:for|on)|awaiting|expecting)\b(?: (?P<for>{name}|her|him|them) (?:for|to)\b)?"
    them = rf"(?<!\w)(?P<who>{name}|he|she|they|who)(?:{theirs})"
    return re.compile(f"(?P<waiting>{waiting})|(?P<theirs>{them})|(?P<mine>{mine})".replace(" ", " +"), re.I)


def _idle(shadow: str, match: re.Match[str]) -> bool:
    """Whether nothing is promised: a question, a condition, something denied or merely stated."""
    clause = shadow[_clause_start(shadow, match.start()) : match.start()]
    if re.search(r"(?<!\w)(?:if|unless|whether|when|hope|hoping|wish|maybe|perhaps|not sure)(?!\w)", clause, re.I):
        return True
    after = shadow[match.end() :]
    end = re.search(r"[.!?;\n]", after)
    if end and end.group() == "?":
        return True
    rest = after[: end.start()] if end else after
    word = re.match(r"[\s:]*([\w']+)", rest)
    if word and word[1].lower() in v.NO_DEED:
        return True
    return bool(re.search(r"(?<!\w)(?:if|unless)(?!\w)", rest, re.I))


def _clause_start(shadow: str, at: int) -> int:
    return max((shadow.rfind(char, 0, at) for char in ".;!?\n"), default=-1) + 1


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(
        r"[;!?\n…#]|\.(?=\s|$|\.)|\s[-–—]+\s|\s[:;][-)(D]|"
        rf",?\s+(?:but|so that|because|cause|cos|since|which|while|although)\s|"
        rf",\s*(?:and\s+)?(?=(?:he|she|they|it|we|i|you|then|so|very|really|super|great|good|nice|fun|no|not|also|was|is|lots?|"
        rf"thinks?|wants?|has|had|seems?|otherwise|who|lovely|smart|tough|hard|talked|met|said|now)\b|{_NAME}+\s+(?!and\b|&))|"
        r"\s+and\s+(?=(?:he|she|they|it|we|i|you)\b)",
        re.I,
    )


def _end(shadow: str, at: int) -> int:
    match = _stop().search(shadow, at)
    return match.start() if match else len(shadow)


def _promise(page: _Page, match: re.Match[str], end: int) -> Promise | None:
    kind = "promise" if match["mine"] else "waiting"
    start, early = _early_date(page, match.start())
    body, due = _without_date(page, match.end(), end)
    who, pronoun = _told(match, page)
    person = _person_at(page, who)
    text, receiver = _thing(page, body, kind, match)
    if receiver and person is None and kind == "promise":
        person = receiver
    if match["doing"]:
        text = _base(match["doing"]) + " " + text
    ids = person.ids if person else ()
    pronoun = person is None and (pronoun or _speaks_of_someone(page.text[match.end() : end]))
    return Promise(
        start,
        end,
        kind,
        ids[0] if len(ids) == 1 else None,
        _trimmed(text),
        due or early,
        pronoun,
        person if len(ids) > 1 else None,
    )


def _early_date(page: _Page, start: int) -> tuple[int, date | None]:
    """The day said just before the promise: "by friday I'll ..."."""
    clause = max(page.shadow.rfind(char, 0, start) for char in ".,;:!?\n") + 1
    before = page.text[clause:start]
    for found in find_dates(before, page.today, "future"):
        rest = (before[: found.start] + before[found.end :]).strip().lower()
        if rest in ("", "and", "then", "but", "so"):
            return clause, found.on
    return start, None


def _without_date(page: _Page, start: int, end: int) -> tuple[list[Span], date | None]:
    """The pieces of the promise without the day it is due, and that day."""
    text = page.text[start:end]
    dates = find_dates(text, page.today, "future")
    if not dates:
        return [(start, end)], None
    bound = [found for found in dates if re.match(r"(?:by|before|until|till|due|on|in)\b", found.text, re.I)]
    chosen = bound[-1] if bound else dates[-1]
    tail = re.match(r"\s+(?:morning|afternoon|evening|night|noon|latest|at the latest|eod)\b", text[chosen.end :], re.I)
    after = start + chosen.end + (tail.end() if tail else 0)
    before = re.search(r"(?:\s|^)(?:by|before|until|till|due|on|the)\s*$", text[: chosen.start], re.I)
    return [(start, start + (before.start() if before else chosen.start)), (after, end)], chosen.on


def _told(match: re.Match[str], page: _Page) -> tuple[Span | None, bool]:
    """Where whoever the promise was made to, or by, is named; and whether by a mere pronoun."""
    for group in ("who", "for", "to1", "to2", "to3", "to4", "to5"):
        if match[group]:
            span = match.span(group)
            if match[group].lower() == "who":
                return _last_named(page, span[0]), False
            if match[group][0] == _NAME:
                return span, False
            return None, match[group].lower() in ("he", "she", "her", "him")
    told = re.search(rf"(?:told|promised)\s+({_NAME}+)\s+(?:that\s+)?$", page.shadow[: match.start()], re.I)
    return (told.span(1) if told else None), False


def _last_named(page: _Page, at: int) -> Span | None:
    before = [mention for mention in page.named if mention.end <= at]
    return (before[-1].start, before[-1].end) if before else None


def _person_at(page: _Page, span: Span | None) -> Mention | None:
    return next((mention for mention in page.named if span and mention.start == span[0]), None)


def _thing(page: _Page, pieces: Sequence[Span], kind: str, match: re.Match[str]) -> tuple[str, Mention | None]:
    """What is owed in few words, and who is named in it as the one who gets it."""
    shadow = " ".join(page.shadow[start:end].strip() for start, end in pieces)
    text = " ".join(page.text[start:end].strip() for start, end in pieces)
    receivers = [m for start, end in pieces for m in page.named if start <= m.start < end]
    owes = bool(re.search(r"owes?\b", match.group(), re.I)) or match["for"] is not None
    cut, named = _receiver(shadow, owes, kind)
    whom = _named_there(shadow, named, receivers)
    for start, end in sorted(cut, reverse=True):
        text = text[:start] + " " + text[end:]
    return text, whom


def _receiver(shadow: str, owes: bool, kind: str) -> tuple[list[Span], int | None]:
    """The places to leave out because they only say who gets it, and where a name among them begins."""
    person = rf"(?:{_NAME}+|her|him|them|me|us)"
    lead = re.match(r"[\s:,]*(?:(?:also|please|definitely|to|that)\s+)*", shadow, re.I)
    at = lead.end() if lead else 0
    verb = re.match(r"(\w+)\s+", shadow[at:])
    if not owes and verb and verb[1].lower() in v.HANDING:
        object_ = re.compile(rf"({person})(?!')\s+(?=([\w'\"$€£]+))", re.I).match(shadow, at + verb.end())
        if object_:
            return _handed(object_, verb[1].lower())
        to = re.search(rf"\s+to\s+({person})(?!'|\s+and\b)(?=\W*$|\s+(?:about|for|as|before|after)\b)", shadow, re.I)
        if to and verb[1].lower() not in v.INTRODUCING:
            return [to.span()], to.start(1)
    if owes:
        object_ = re.compile(rf"\s*({person})(?!')\s+(?=\S)", re.I).match(shadow)
        return ([object_.span()], object_.start(1)) if object_ else ([], None)
    back = re.match(
        rf"\W*(?:get|come|report|write)\s+back\s+to\s+({_NAME}+)|\W*(?:reply|follow up)\s+(?:to|with)\s+({_NAME}+)|"
        rf"\W*(?:call|email|text|pay|ping|message|phone|visit)\s+({_NAME}+)",
        shadow,
        re.I,
    )
    if back and back.lastindex:
        return [], back.start(back.lastindex)
    given = re.search(rf"\s+from\s+({person})\W*$", shadow, re.I) if kind == "waiting" else None
    return ([given.span()], given.start(1)) if given else ([], None)


def _handed(object_: re.Match[str], verb: str) -> tuple[list[Span], int | None]:
    """ "send her the deck" loses its "her"; "tell her about it" and "intro her to Tom" keep theirs."""
    follows = object_[2].lower()
    named = object_.start(1)
    if verb in v.INTRODUCING:
        return ([object_.span()], named) if verb == "intro" and object_[1].lower() == "me" else ([], None)
    return ([], named) if follows in v.NO_OBJECT else ([object_.span()], named)


def _named_there(shadow: str, at: int | None, receivers: Sequence[Mention]) -> Mention | None:
    """The person whose name begins at this place of the shadow: names keep their order, so they are counted."""
    if at is None or shadow[at] != _NAME:
        return None
    before = len(re.findall(f"{_NAME}+", shadow[:at]))
    return receivers[before] if before < len(receivers) else None


def _base(doing: str) -> str:
    stem = doing.lower().removesuffix("ing")
    return stem + "e" if stem in ("shar", "introduc") else stem


def _speaks_of_someone(text: str) -> bool:
    """Whether a pronoun is what the promise is about: "her" but not "her slides"."""
    return bool(re.search(r"(?<!\w)(?:him|she|he|her)(?!\w)", text, re.I))


_TRIM = " \t,.;:!?…-–—\"'“”"
_EDGES = r"^(?:(?:that|to|also|please|then|and)\s+)+|\s+(?:asap|urgently|soon|please|though|and|but|so|then|too|already|today)$"


def _trimmed(text: str) -> str:
    text = " ".join(text.split()).strip(_TRIM)
    text = re.sub(_EDGES, "", text, flags=re.I).strip(_TRIM)
    return text.rstrip(")").rstrip(_TRIM) if text.count(")") > text.count("(") else text


def _starts_a_thing(text: str) -> bool:
    words = [word.folded for word in words_of(text)]
    return bool(words) and not all(word in v.NO_THING for word in words)
