"""Reads dates as people type them, alone or inside a sentence.

A bare weekday is never today; "next friday" is the one in the week after this (weeks begin on Monday), "this friday"
the one in this week. "Next week" is a week from today, "last month" a month ago; "end of week" is a Friday.
"""

from datetime import date
from typing import NamedTuple

from netcrm.errors import Usage

YEARS = range(1900, 2201)
_EXAMPLES = 'say it like yesterday, "last tuesday", "in 10 days", "5 nov" or 2026-11-05'


class Found(NamedTuple):
    """A date inside a text: where it stands (with its "on", "by" or "last"), the day, and the words."""

    start: int
    end: int
    on: date
    text: str


def read_date(text: str, today: date, toward: str) -> date:
    """The day the words mean, seen from today.

    toward ("past" or "future") decides only what the words leave open: "monday", "5 nov", "2w". A date that says itself
    on which side it lies is read as written. Raises Usage, with what to type, for anything unsure: a bare number, month
    or year, 05/11/2024, a day that does not exist, a year outside 1900 to 2200.
    """
    words = " ".join(text.split()).strip(" .,;:!?")
    day = _whole(words, today, toward == "future")
    if day is None:
        raise _unread(words)
    if day.year not in YEARS:
        raise _out_of_reach(words)
    return day


def later(text: str, today: date) -> date:
    """Until when something may rest: "1w", "3 days", "monday", "next month". Raises Usage unless it is after today."""
    day = read_date(text, today, "future")
    if day <= today:
        raise Usage(
            f'"{_shortened(text)}" is not after today', hint='say a day to come, like "1w", "monday" or "next month"'
        )
    return day


def find_dates(text: str, today: date, toward: str) -> list[Found]:
    """Every date inside the text, in order; where two overlap the longer one counts. Impossible days are passed over.

    Words that mean other things too ("sat", "2w", "the 5th") count only where a date can stand, and a quantity without
    "in" or "ago" is none.
    """
    taken: list[tuple[int, int, date | None]] = []
    for start, end, day in sorted(_candidates(text, today, toward == "future"), key=lambda found: found[0] - found[1]):
        if all(end <= other[0] or start >= other[1] for other in taken):
            taken.append((start, end, day))
    # An impossible day still holds its place, so that "Fri 31 Feb" does not become a Friday.
    return [Found(start, end, day, text[start:end]) for start, end, day in sorted(taken, key=_start) if day]


def _start(found: tuple[int, int, date | None]) -> int:
    return found[0]


def days_in_figures(text: str) -> list[str]:
    """What stands in the text like 05/11/2024, which is read as no day: nobody knows which figure is the month."""
    import re

    return re.findall(r"(?<![\w./-])\d\d?[./-]\d\d?[./-](?:19|20)\d\d(?![\w/-]|\.\d)", text, re.ASCII)


def _candidates(text: str, today: date, ahead: bool) -> list[tuple[int, int, date | None]]:
    from netcrm.engine.dates.context import can_stand, possessive, stands_alone
    from netcrm.engine.dates.patterns import WrongWeekday, likely

    found = []
    for phrase, pattern in likely(text):
        for match in () if phrase.alone else pattern.finditer(text):
            start, end = match.span()
            if not ahead and phrase.name in ("named", "weekday") and possessive(text, end):
                end += 2
            if not stands_alone(text, start, end) or not can_stand(phrase.name, match, text, ahead):
                continue
            try:
                day: date | None = phrase.day(match, today, ahead)
            except WrongWeekday as wrong:
                day = wrong.day
            except (ValueError, OverflowError):
                day = None
            found.append((start, end, day if day and day.year in YEARS else None))
    return found


def _whole(words: str, today: date, ahead: bool) -> date | None:
    """The day the whole text means; None when it is no phrase."""
    from netcrm.engine.dates.patterns import WrongWeekday, likely

    for phrase, pattern in likely(words):
        match = pattern.fullmatch(words)
        if not match:
            continue
        try:
            return phrase.day(match, today, ahead)
        except WrongWeekday as wrong:
            raise _wrong_weekday(wrong.day) from None
        except OverflowError:
            raise _out_of_reach(words) from None
        except ValueError:
            raise Usage(f'there is no day "{_shortened(words)}"', hint=_EXAMPLES) from None
    return None


def _unread(words: str) -> Usage:
    """Why the words name no day, and what to type instead."""
    import re

    from netcrm.engine.dates.patterns import MONTH

    if not words:
        return Usage("no date given", hint=_EXAMPLES)
    if re.fullmatch(r"(?:19|20|21)\d\d", words, re.ASCII):
        return Usage(f"{words} is a year, not a day", hint=f'say the day too, like "5 nov {words}" or {words}-11-05')
    if re.fullmatch(r"\d{1,6}", words, re.ASCII):
        of_month = f'or "{words} nov"' if 1 <= int(words) <= 31 else 'or "10 nov"'
        return Usage(f"{words} of what?", hint=f'say "{words} days", "{words} weeks" {of_month}')
    if re.fullmatch(rf"(?:{MONTH})\.?(?:,? \d{{4}})?", words, re.ASCII | re.IGNORECASE):
        return Usage(f"{words} is a month, not a day", hint=f'say the day too, like "5 {words}", or "end of {words}"')
    figures = re.fullmatch(r"(\d\d?)[./-](\d\d?)(?:[./-](\d{4}|\d\d))?\.?", words, re.ASCII)
    if figures:
        return _two_ways(words, int(figures[1]), int(figures[2]), figures[3])
    return Usage(f'"{_shortened(words)}" is no date netcrm can read', hint=_EXAMPLES)


def _two_ways(words: str, one: int, two: int, year: str | None) -> Usage:
    from netcrm.engine.dates.periods import MONTHS

    end = "" if not year else f" {year}" if len(year) == 4 else f" 20{year}"
    ways = dict.fromkeys(
        f'"{day} {MONTHS[month - 1]}{end}"' for day, month in ((one, two), (two, one)) if month in range(1, 13)
    )
    return Usage(f"{words} can be read in two ways", hint="say " + " or ".join(ways) if ways else _EXAMPLES)


def _wrong_weekday(day: date) -> Usage:
    from netcrm.engine.dates.formatting import WEEKDAYS, say_date

    said = say_date(day, date.min)
    return Usage(f"{said} is a {WEEKDAYS[day.weekday()]}", hint=f'say "{said}", or the weekday alone')


def _out_of_reach(words: str) -> Usage:
    return Usage(f'"{_shortened(words)}" is too far away', hint="netcrm reads the years 1900 to 2200")


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 40 else words[:39] + "…"
