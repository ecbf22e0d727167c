"""Reads dates as people type them, alone or inside a sentence.

A bare weekday is never today; "next friday" is the one in the week after this (weeks begin on Monday), "this friday"
the one in this week. "Next week" is a week from today, "last month" a month ago; "end of week" is a Friday.
"""

import re
from datetime import date

from netcrm.engine.dates.boundaries import stands_alone
from netcrm.engine.dates.context import can_stand, possessive
from netcrm.engine.dates.cores import ALL, Phrase
from netcrm.engine.dates.reading import can_begin, phrases
from netcrm.engine.dates.tokens import Page, page, tokenise
from netcrm.errors import Usage
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

YEARS = range(1900, 2201)
_EXAMPLES = 'say it like yesterday, "last tuesday", "in 10 days", "5 nov" or 2026-11-05'


class Found(NamedTuple):
    """A date inside a text: where it stands (with its "on", "by" or "last"), the day, and the words.

    lead: what the word before says, one of by, until, before, on, from, since, for, over, in, after, or "". until: the
    last day of a range, whose first is `on`. doubtful: the words may mean `other` as well, or the weekday is another's.
    rough: a month, season or feast, or "as soon as possible". lang: the first language it is read in, or "".
    """

    start: int
    end: int
    on: date
    text: str
    doubtful: bool = False
    other: date | None = None
    rough: bool = False
    lang: str = ""
    lead: str = ""
    until: date | None = None


class Unreadable(NamedTuple):
    """A piece of a text that looks like a day and is none that can be used. why: "there is no day ..."."""

    start: int
    end: int
    text: str
    why: str


def read_date(text: str, today: date, toward: str, order: str = "") -> date:
    """The day the words mean, seen from today.

    toward ("past" or "future") decides only what the words leave open: "monday", "5 nov", "2w". A date that says itself
    on which side it lies is read as written; "in november", "before christmas" and "asap" are read ahead. order: "dmy"
    or "mdy" for 5/11; "" takes the nearest. Raises Usage, with what to type, for anything else that is unsure: a bare
    number, month or year, a day that does not exist, a year outside 1900 to 2200.
    """
    return read_day(text, today, toward, order).on


def read_day(text: str, today: date, toward: str, order: str = "") -> Found:
    """The day the words mean as read_date tells it, with what is unsure about it."""
    dotted = " ".join(text.split()).strip(" ,;:!?")
    words = dotted.strip(".")
    ahead = toward == "future"
    # "3.11." and "am 5." are days by their full stop; elsewhere it ends a sentence.
    day = (_whole(dotted, today, ahead, order) if dotted.endswith(".") else None) or _whole(words, today, ahead, order)
    if day is None:
        raise _unread(words)
    if day.on.year not in YEARS:
        raise _out_of_reach(words)
    return day


def later(text: str, today: date, order: str = "") -> date:
    """Until when something may rest: "1w", "3 days", "monday", "next month". Raises Usage unless it is after today."""
    day = read_date(text, today, "future", order)
    if day <= today:
        raise Usage(
            f'"{_shortened(text)}" is not after today', hint='say a day to come, like "1w", "monday" or "next month"'
        )
    return day


def find_dates(text: str, today: date, toward: str, order: str = "", rough: bool = False) -> list[Found]:
    """Every date inside the text, in order; of those that begin together the longest counts.

    Words that mean other things too ("sat", "2w", "the 5th") count only where a date can stand, and a quantity without
    "in" or "ago" is none. order: "dmy" or "mdy" for 5/11; "" takes the nearest. rough: months and the like too.
    """
    p = page(text, today, toward == "future", order, rough)
    return [_shown(p, phrase) for phrase in _standing(p) if _usable(phrase)]


def unreadable_dates(text: str, today: date, toward: str = "past") -> list[Unreadable]:
    """Every piece that looks like a day and cannot be used: "30 feb", "1 jan 1850", "last summer", "the other day"."""
    p = page(text, today, toward == "future", rough=True)
    pieces = [
        Unreadable(token.start, token.end, words, f'"{_shortened(words)}" is no single day')
        for token in p.tokens
        if (lately := token.kinds.get("long_ago")) and not lately.weak and lately.value <= _LATELY
        for words in (text[token.start : token.end],)
    ]
    for phrase in _standing(p):
        start, end = p.tokens[phrase.start].start, p.tokens[phrase.end - 1].end
        words = _shortened(text[start:end])
        if phrase.core.on is None:
            pieces.append(Unreadable(start, end, text[start:end], f'there is no day "{words}"'))
        elif phrase.core.on.year not in YEARS:
            pieces.append(Unreadable(start, end, text[start:end], f'"{words}" is too far away'))
        elif phrase.core.rough and phrase.core.plain and phrase.core.on < today:
            pieces.append(Unreadable(start, end, text[start:end], f'"{words}" is no single day'))
    return sorted(pieces)


_LATELY = 30  # days; what was longer ago is told of, and no day on which somebody was met


def _usable(phrase: "Phrase") -> bool:
    return phrase.core.on is not None and phrase.core.on.year in YEARS


def _shown(p: "Page", phrase: "Phrase") -> Found:
    start, core = p.tokens[phrase.start].start, phrase.core
    end = p.tokens[phrase.end - 1].end
    if _STOP.match(p.text, start, end) and _SENTENCE.match(p.text, end):
        end -= 1
    assert core.on is not None
    return Found(
        start, end, core.on, p.text[start:end], core.doubtful or core.wrong_weekday, core.other, core.rough,
        core.langs.split()[0] if core.langs not in ("", ALL) else "", phrase.lead.role, phrase.until or core.until,
    )  # fmt: skip


# A stop behind "Nov 29." or "by 29.11." ends the sentence, where "29." of itself is how German writes a day.
_STOP = lazy_pattern(
    r"(?:[^\W\d_]+ )?[^\W\d_]{3,}\.? \d{1,2}\.$|(?:by|until|on|before) \d{1,2}\.\d{1,2}\.$", re.IGNORECASE
)
_SENTENCE = lazy_pattern(r"\s+[^\W\d_a-z]|\s*$")


def _standing(p: Page) -> list[Phrase]:
    """The phrases that mean a day where they stand, in order, also impossible ones, which hold their place."""
    taken: list[Phrase] = []
    i = 0
    while i < p.size:
        best = _best(p, i) if can_begin(p, i) else None
        if best:
            taken.append(best)
        i = best.end if best else i + 1
    firm = [phrase for phrase in taken if phrase.core.name not in ("clock", "now")]
    return firm or taken


def _best(p: Page, i: int) -> Phrase | None:
    """The longest phrase from this token on that means a day here."""
    best = None
    for phrase in phrases(p, i):
        if best and phrase.end <= best.end:
            continue
        if not p.ahead and phrase.core.name in ("named", "weekday") and possessive(p, phrase.end):
            phrase = phrase._replace(core=phrase.core._replace(end=phrase.end + 2))
        if p.tokens[phrase.end - 1].word == "." and phrase.core.langs and "de" not in phrase.core.langs:
            phrase = phrase._replace(core=phrase.core._replace(end=phrase.end - 1))  # "mardi 19." ends a sentence
        if stands_alone(p.text, p.tokens[i].start, p.tokens[phrase.end - 1].end) and can_stand(p, phrase):
            best = phrase
    return best


def _whole(words: str, today: date, ahead: bool, order: str) -> Found | None:
    """The day the whole text means; None when it is no phrase."""
    p = page(words, today, ahead, order, rough=True)
    fitting = [one for one in phrases(p, 0) if one.end == p.size and one.core.name != "clock"] if p.size else []
    if not fitting:
        return None
    core = fitting[0].core
    chosen = core.plain and not any(map(str.isdigit, words))  # "this summer", not "june 2025"
    if core.rough and not (ahead and (fitting[0].lead.role or core.name in ("asap", "feast") or chosen)):
        return None
    if core.on is None:
        if core.name in ("hence", "ago", "span", "short"):
            raise _out_of_reach(words)
        raise Usage(f'there is no day "{_shortened(words)}"', hint=_EXAMPLES)
    if core.wrong_weekday:
        raise _wrong_weekday(core.on)
    return _shown(p, fitting[0])


def _unread(words: str) -> Usage:
    """Why the words name no day, and what to type instead."""
    if not words:
        return Usage("no date given", hint=_EXAMPLES)
    if re.fullmatch(r"(?:19|20|21)\d\d", words, re.ASCII):
        return Usage(f"{words} is a year, not a day", hint=f'say the day too, like "5 nov {words}" or "end of {words}"')
    if re.fullmatch(r"\d{1,6}", words, re.ASCII):
        of_month = f'or "{words} nov"' if 1 <= int(words) <= 31 else 'or "10 nov"'
        return Usage(f"{words} of what?", hint=f'say "{words} days", "{words} weeks" {of_month}')
    if _is_month(words):
        return Usage(f"{words} is a month, not a day", hint=f'say the day too, like "5 {words}", or "end of {words}"')
    if re.fullmatch(r"\d\d?[./-]\d\d?(?:[./-]\d{2,4})?\.?", words, re.ASCII):
        return Usage(f'there is no day "{words}"', hint=_EXAMPLES)
    return Usage(f'"{_shortened(words)}" is no date netcrm can read', hint=_EXAMPLES)


def _is_month(words: str) -> bool:
    """Whether a month is all that is told, with its year or without."""
    month, *rest = (token for token in tokenise(words) if token.word not in (".", ",") and "of" not in token.kinds)
    years = [(len(token.word) == 4 and token.number > 0) or not token.word for token in rest]
    return "month" in month.kinds and all(years)


def _wrong_weekday(day: date) -> Usage:
    from netcrm.engine.dates.formatting import WEEKDAYS, say_date

    said = say_date(day, date.min)
    return Usage(f"{said} is a {WEEKDAYS[day.weekday()]}", hint=f'say "{said}", or the weekday alone')


def _out_of_reach(words: str) -> Usage:
    return Usage(f'"{_shortened(words)}" is too far away', hint="netcrm reads the years 1900 to 2200")


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:39] + "…"
