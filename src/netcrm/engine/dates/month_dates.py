"""Reads dates with a named month, "the twenty-fourth of May", "May 24, 2026", "24 de mayo"."""

from datetime import date

from netcrm.engine.dates.cores import Core, shared
from netcrm.engine.dates.figures import full_year, nearest_year
from netcrm.engine.dates.hours import after_hours
from netcrm.engine.dates.tokens import DASHES, Meaning, Page
from netcrm.engine.dates.weekdays import steps


def month_date(p: Page, i: int, weekday: int | None = None) -> Core | None:
    """A day and a named month in any order, with a year if there is one."""
    return _day_first(p, i, weekday) or _month_first(p, i, weekday) or _year_first(p, i)


def day_number(p: Page, i: int) -> tuple[int, int, str] | None:
    """The token after the number of a day in figures or words ("5th", "5.", "thirtieth"), it, and the languages."""
    token = p.tokens[i]
    if token.number >= 0 and len(token.word) <= 2:
        after = p.tokens[i + 1]
        suffix = after.glued and ("suffix" in after.kinds or after.word == ".")
        return i + 1 + suffix, token.number, after.kinds["suffix"].langs if suffix and after.kinds else ""
    if "ordinal" in token.kinds:
        return i + 1, token.kinds["ordinal"].value, token.kinds["ordinal"].langs
    number = token.kinds.get("number")
    return (i + 1, number.value, number.langs) if number and token.word not in ("a", "an") else None


def _day_first(p: Page, i: int, weekday: int | None) -> Core | None:
    number = day_number(p, i)
    if not number:
        return None
    here = number[0]
    another = _another_day(p, here)
    here = another[0] if another else here
    joined = p.tokens[here].word in (*DASHES, "/") and p.tokens[here].glued
    here += joined
    of = p.tokens[here].kinds.get("of")
    here += of is not None
    month = p.tokens[here].kinds.get("month")
    if of and month and not shared(of.langs, month.langs):
        return None
    if not month or (number[1] > 31 and len(p.tokens[i].word) > 2):
        return None
    if p.tokens[i].number < 0 and not _in_words(p, i, shared(number[2], month.langs)):
        return None
    sure = of is not None or joined or p.tokens[here].glued or month.weak == 0 or weekday is not None
    core = _finished(p, here + 1, month, number[1], weekday, sure)
    return _until(core, another[1]) if another else core


def _until(core: Core, number: int) -> Core:
    """The date with the last day of its range, in the same month."""
    last = made(core.on.year, core.on.month, number) if core.on else None
    return core._replace(until=last) if last and core.on and last > core.on else core


def _in_words(p: Page, i: int, langs: str) -> bool:
    """Whether a day in words can be meant: in English an ordinal alone, since one may say "two may come"."""
    return bool(langs) and (langs != "en" or "ordinal" in p.tokens[i].kinds)


def _another_day(p: Page, i: int) -> tuple[int, int] | None:
    """The token after the second day of "22-23 Feb" or "10 au 22 août", and that day."""
    link = p.tokens[i]
    if link.word not in (*DASHES, "/", "&") and not link.kinds.keys() & {"range", "also"}:
        return None
    here = i + 1
    while p.tokens[here].kinds.keys() & {"article", "the_day"} and p.tokens[here].number < 0:
        here += 1
    number = day_number(p, here)
    if not number:
        return None
    after = p.tokens[number[0]]
    after = p.tokens[number[0] + 1] if "of" in after.kinds else after
    return number[:2] if "month" in after.kinds else None


def _month_first(p: Page, i: int, weekday: int | None) -> Core | None:
    month = p.tokens[i].kinds.get("month")
    if not month or month.langs.split()[0] not in ("en", "es", "pt"):
        return None
    here = i + 1
    here += p.tokens[here].word in (".", *DASHES, "/") and p.tokens[here].glued
    here += p.tokens[here].word == ","
    here += "article" in p.tokens[here].kinds and "en" in p.tokens[here].kinds["article"].langs
    number = day_number(p, here)
    if not number or not p.tokens[here - 1].end <= p.tokens[here].start:
        return None
    if p.tokens[here].number >= 0:
        if p.tokens[here].glued and here == i + 1:
            return None
        if "en" not in month.langs and (month.weak or len(p.tokens[i].word) < 5):
            return None
    elif "ordinal" not in p.tokens[here].kinds or "en" not in number[2]:
        return None
    end = number[0]
    if "weekday" in p.tokens[i].kinds and p.tokens[end].number >= 0 and p.tokens[end + 1].word == "h":
        return None  # "mar 26 14h30" is a Tuesday
    if p.order == "dmy" and p.tokens[i].word == "mar":
        return None  # and so is the "mar 26" of a line that is not English
    if p.tokens[end].word == "/" or (p.tokens[end].word == ":" and p.tokens[end + 1].glued):
        return None
    link = p.tokens[end]
    second = day_number(p, end + 1) if link.word in DASHES or "range" in link.kinds else None
    if second is None or second[1] > 31 or "month" in p.tokens[second[0]].kinds:
        return _finished(p, end, month, number[1], weekday, True, month_first=True)
    return _until(_finished(p, second[0], month, number[1], weekday, True, month_first=True), second[1])


def _year_first(p: Page, i: int) -> Core | None:
    """ "2018 March 18", "2012/Aug/10"."""
    if not 1900 <= p.tokens[i].number <= 2200:
        return None
    here = i + 1 + (p.tokens[i + 1].word in (*DASHES, "/"))
    month = p.tokens[here].kinds.get("month")
    here += 1 + (p.tokens[here + 1].word in (*DASHES, "/"))
    number = day_number(p, here)
    if not month or not number:
        return None
    return Core("date", number[0], made(p.tokens[i].number, month.value, number[1]), month.langs)


def _finished(
    p: Page, i: int, month: Meaning, number: int, weekday: int | None, sure: bool, month_first: bool = False
) -> Core:
    end, year = _year(p, i, month.langs)
    if year is None:
        end, step = _which_year(p, i)
        if step is not None:
            year = str(p.today.year + step)
    if year is None and 1900 <= p.tokens[after := after_hours(p, i)].number <= 2200 and after > i:
        end, year = after + 1, p.tokens[after].word
    if "era" in p.tokens[end + (year is None)].kinds:
        return Core("date", end + (year is None) + 1, None, month.langs)
    if year is not None:
        on = made(full_year(year, p.today), month.value, number)
        wrong = on is not None and weekday is not None and on.weekday() != weekday
        return Core("date", end, on, month.langs, wrong_weekday=wrong)
    which = p.tokens[i].kinds.get("which")
    if which and "en" not in which.langs and which.value != 0 and "unit" not in p.tokens[i + 1].kinds:
        on = nearest_year(p._replace(ahead=steps(which.value) > 0), month.value, number, weekday)
        return Core("date", i + 1, on, month.langs)
    on = nearest_year(p, month.value, number, weekday)
    wrong = on is not None and weekday is not None and on.weekday() != weekday
    weak = 0 if sure else month.weak
    return Core("date", i, on, month.langs, not month_first, year_open=True, wrong_weekday=wrong, weak=weak)


def _year(p: Page, i: int, langs: str) -> tuple[int, str | None]:
    """The token after the year that follows a month, and the year."""
    here = i + (p.tokens[i].word == "." and p.tokens[i].glued)
    comma = p.tokens[here].word == ","
    here += comma or (p.tokens[here].word in (*DASHES, "/") and p.tokens[here].glued)
    of = p.tokens[here].kinds.get("of")
    here += of is not None and bool(shared(of.langs, langs))
    token = p.tokens[here]
    if (
        token.word == "'"
        and p.tokens[here + 1].glued
        and len(p.tokens[here + 1].word) == 2 <= p.tokens[here + 1].number + 2
    ):
        return here + 2, f"'{p.tokens[here + 1].word}"
    if (
        len(token.word) == 4
        and token.number >= 1000
        and not (p.tokens[here + 1].word == ":" and p.tokens[here + 2].glued)
    ):
        return here + 1, token.word
    if len(token.word) == 2 and token.number >= 0 and not comma and _two_figures(p, here):
        return here + 1, token.word
    return i, None


def _two_figures(p: Page, i: int) -> bool:
    """Whether two figures after a month can be its year: only where nothing follows that they could count."""
    after = p.tokens[i + 1]
    rest = p.text[p.tokens[i].end : p.tokens[i].end + 1]
    return (not rest or rest in ",;!?)" or (rest == "." and not p.tokens[i + 2].glued)) and after.word != ":"


def _which_year(p: Page, i: int) -> tuple[int, int | None]:
    """ "(5 may) next year", "(le 3 mai) de l'année dernière": the token after, and how many years from this one."""
    here = i
    while p.tokens[here].kinds.keys() & {"of", "article", "lead"} and here < i + 3:
        here += 1
    one, two = p.tokens[here].kinds, p.tokens[here + 1].kinds
    unit, which = (two, one) if "which" in one else (one, two)
    if "which" in which and "unit" in unit and unit["unit"].value == "year" and "plural" not in unit:
        return here + 2, steps(which["which"].value)
    return i, None


def made(year: int, month: int, number: int) -> date | None:
    """The day, None where there is none."""
    try:
        return date(year, month, number)
    except ValueError:
        return None
