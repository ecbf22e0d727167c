"""Where in a sentence a date can stand, since "sat", "may", "segunda" and "2w" are words and goods as well."""

from unicodedata import category

from netcrm.engine.dates.cores import shared
from netcrm.engine.dates.reading import Phrase
from netcrm.engine.dates.tokens import Page, Token

_NOT_BEFORE = frozenset("@#/\\$€£¥+=%&")
_NOT_AFTER = frozenset("@#/\\$€£¥=%&")
_ENDS = frozenset(".,;:!?)]\n")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the span is made of whole words: no letter, sign or domain ("monday.com", "#friday") grows out of it."""
    return not (_grows_before(text, start) or _grows_after(text, end))


def possessive(p: Page, end: int) -> bool:
    """Whether 's and a get-together follow: "yesterday's call" tells the day, "Friday's deck" does not."""
    sign, letter = p.tokens[end], p.tokens[end + 1]
    return sign.word == "'" and letter.word == "s" and letter.glued and "outing" in p.tokens[end + 2].kinds


def can_stand(p: Page, phrase: Phrase) -> bool:
    """Whether the words of this phrase mean a day here, by what stands before and after them."""
    core = phrase.core
    before, after = _before(p, phrase.start), _after(p, phrase.end)
    if _ordinary(p, phrase, before, after):
        return False
    rule = _RULES.get(core.name)
    return rule(p, phrase, before, after) if rule else True


def whole(p: Page, phrase: Phrase) -> bool:
    """Whether the phrase is all the text says."""
    around = p.text[: p.tokens[phrase.start].start] + p.text[p.tokens[phrase.end - 1].end :]
    return not around.strip(" \t\n.,;:!?…-–()\"'“”")


def _ordinary(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    """Whether what stands around makes it something else: "every monday", "Frau Freitag"."""
    if "title" in before.kinds and phrase.lead.end == phrase.start and phrase.core.name in ("weekday", "month"):
        return True
    if phrase.core.name not in ("weekday", "weekend"):
        return False
    inside = p.tokens[phrase.start : phrase.lead.end]
    return any("every" in token.kinds and _languages_fit(phrase, token) for token in (before, *inside))


def _languages_fit(phrase: Phrase, before: Token) -> bool:
    return bool(shared(before.kinds["every"].langs, phrase.core.langs))


def _weekday(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    core, lead = phrase.core, phrase.lead
    if not core.weak:
        return not _is_name(p, phrase, before)
    company = core.plain or phrase.hours or phrase.until is not None
    led = lead.firm and bool(shared(lead.langs, core.langs))
    if core.weak == 3:
        capital = p.text[p.tokens[lead.end].start].isupper()
        return capital and led
    if company or led:
        return True
    return core.weak == 1 and _short_weekday(p, phrase, before, after)


def _is_name(p: Page, phrase: Phrase, before: Token) -> bool:
    """Whether a capital makes a name of a weekday that is written small in its language: "con Domingo"."""
    if "en" in phrase.core.langs or "de" in phrase.core.langs or phrase.core.plain or phrase.lead.firm:
        return False
    start = p.tokens[phrase.lead.end].start
    word = p.text[start : start + 2]
    return start > 0 and "names_follow" in p.tokens[phrase.lead.end - 1].kinds and word.istitle()


def _short_weekday(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    token = p.tokens[phrase.lead.end]
    if phrase.lead.end > phrase.start:
        before = p.tokens[phrase.lead.end - 1]
    capital = p.text[token.start].isupper()
    if "no_weekday_after" in before.kinds or ("names_follow" in before.kinds and capital):
        return False
    if at_end(p, phrase.end):
        return True
    if not capital and token.word not in ("sat", "sun") and "topic" in after.kinds:
        return True
    starts = token.start < 9 and not p.text[: p.tokens[phrase.start].start].strip(" \t(\"'“")
    if "en" in phrase.core.langs:
        return starts and (token.word not in ("sat", "sun") or "outing" in after.kinds)
    return starts and bool(after.kinds.keys() & {"outing", "after_a_day"})


def _date(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    core = phrase.core
    if core.weak >= 2 and not (phrase.lead.firm and shared(phrase.lead.langs, core.langs)):
        return False
    if not phrase.hours and core.year_open and "counted" in after.kinds:
        return False
    return not (core.plain and core.year_open and p.tokens[phrase.end - 1].word == "may" and "verb" in after.kinds)


def _ordinal(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    if phrase.core.plain:
        return True
    led = phrase.lead.role and (phrase.lead.role != "on" or phrase.lead.firm)
    if "counted" in after.kinds or "unit" in after.kinds:
        return False
    follows = at_end(p, phrase.end) or "after_a_day" in after.kinds
    if not follows and p.tokens[phrase.end - 1].word == ".":  # a full stop may be the end of the sentence
        follows = p.text[after.start : after.start + 1].isupper() and p.tokens[phrase.lead.end - 1].word == "am"
    return bool(led) and (phrase.hours or follows)


def _short(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return phrase.lead.role in ("by", "in") or at_end(p, phrase.end)


def _hence(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    if phrase.core.weak and not at_end(p, phrase.end):
        return whole(p, phrase)
    return "rate" not in before.kinds and not (before.word == "x" and before.glued)


def _period(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    last = p.tokens[phrase.lead.end - 1] if phrase.lead.end else None
    if last is not None and last.word in ("the", "past") and "which" in p.tokens[phrase.lead.end].kinds:
        return False
    return phrase.core.name != "this period" or p.ahead


def _part(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return "paper" not in after.kinds


def _weekend(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return phrase.core.plain or phrase.lead.end > phrase.start


def _full(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    """Whether 3.11.26 is a day and no version: with a year of two figures one of them has to be told by more."""
    first = p.tokens[phrase.lead.end]
    shown = p.text[first.start : p.tokens[phrase.end - 1].end]
    parts = shown.split(".")
    if len(parts) != 3 or len(parts[2]) != 2 or phrase.lead.firm or phrase.hours or whole(p, phrase):
        return True
    return first.number < 0 or min(map(len, parts)) == 2 or not p.text[: first.start].strip(" \t(-*")


def _figures(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    """Whether 5/11, 3.11 and 3.11. are days here and no share, price or chapter."""
    core, first = phrase.core, p.tokens[phrase.lead.end]
    if "counted" in after.kinds or "unit" in after.kinds or after.word in ("%", "€", "k", "m"):
        return False
    if core.plain and first.number < 0:
        return True
    if "score" in before.kinds:
        return False
    if phrase.lead.firm or phrase.hours or whole(p, phrase):
        return True
    shown = p.text[first.start : p.tokens[phrase.end - 1].end]
    starts = not p.text[: first.start].strip(" \t(-*")
    if core.name == "dotted":
        rest = p.text[p.tokens[phrase.end - 1].end :].lstrip(" ")
        return starts or not rest or not rest[0].isupper()
    if "/" not in shown:
        return False
    if shown == "24/7" or (shown.endswith("/10") and not starts):
        return False
    return starts or (at_end(p, phrase.end) and "of" not in after.kinds) or len(shown.split("/")[-1]) == 2


def _compact(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return phrase.lead.firm or whole(p, phrase)


def _alone(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return whole(p, phrase)


def _never(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return False


def _led_alone(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return phrase.lead.end > phrase.start and whole(p, phrase)


def _now(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    return whole(p, phrase) or ("be" in before.kinds and at_end(p, phrase.end))


def _month(p: Page, phrase: Phrase, before: Token, after: Token) -> bool:
    """A month alone is one after a word that leads to it: "in May", "bis Januar", "last november"."""
    word = p.tokens[phrase.lead.end].word
    short = phrase.core.name == "month" and len(word) < 4 and word not in ("may", "mai")
    roles = ("", "for", "over", "on") if short else ("", "for", "over")
    return phrase.core.plain or phrase.lead.role not in roles or whole(p, phrase)


_RULES = {
    "weekday": _weekday, "date": _date, "ordinal": _ordinal, "short": _short, "hence": _hence, "ago": _hence,
    "period": _period, "this period": _period, "part": _part, "weekend": _weekend, "figures": _figures,
    "dotted": _figures, "full": _full, "compact": _compact, "span": _never, "hours": _led_alone, "clock span": _alone, "recent": _alone,
    "signed": _alone, "clock": _now, "now": _now, "month": _month, "season": _month,
}  # fmt: skip


def at_end(p: Page, i: int) -> bool:
    """Whether the clause is over before this token."""
    end = p.tokens[i - 1].end
    rest = p.text[end : end + 9].lstrip(" \t\u00a0\"'”’")
    return not rest or rest[0] in _ENDS


def _before(p: Page, i: int) -> Token:
    """The token before; an empty one at the start and after a punctuation mark."""
    token = p.tokens[i - 1] if i else p.tokens[-1]
    if token.word == "/" and i > 1:  # "w/"
        token = p.tokens[i - 2]
    return p.tokens[-1] if token.word in (".", ",", ";", ":") else token


def _after(p: Page, i: int) -> Token:
    token = p.tokens[i]
    return p.tokens[i + 1] if token.word in ("-", "–", "'", '"', ")") and token.glued else token


def _grows_before(text: str, start: int) -> bool:
    if not start:
        return False
    char, earlier = text[start - 1], text[start - 2 : start - 1]
    if char in "-–.'’":
        return earlier.isalnum()
    return char in _NOT_BEFORE or _is_letter(char)


def _grows_after(text: str, end: int) -> bool:
    char, later = text[end : end + 1], text[end + 1 : end + 2]
    if not char:
        return False
    if char == ".":
        return later.isalnum() and not later.isupper()
    if char in "-–'’":
        return later.isalnum()
    return char in _NOT_AFTER or _is_letter(char)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_" or category(char).startswith("M")
