"""Reads rough dates: "in november", "before christmas", "next summer", "Q3", asap. Each becomes one plausible day.

Of a time to come its last day counts, of a time past its middle; what is due before it is due the day before it begins.
"""

from datetime import date, timedelta

from netcrm.engine.dates.cores import Core
from netcrm.engine.dates.figures import full_year
from netcrm.engine.dates.periods import first_of, last_of
from netcrm.engine.dates.tokens import Meaning, Page
from netcrm.engine.dates.weekdays import steps

SOON = 2  # days in which "as soon as possible" is due
_BEFORE = ("by", "until", "before")


def rough(p: Page, i: int, role: str) -> Core | None:
    """A month, season, feast, quarter or asap; role: of the word before ("before", "by", "in", "" for none)."""
    kinds = p.tokens[i].kinds
    if "asap" in kinds:
        return Core("asap", i + 1, p.today + timedelta(days=SOON), kinds["asap"].langs, True, rough=True)
    which = kinds.get("which")
    here = i + (which is not None)
    kinds = p.tokens[here].kinds
    if "feast" in kinds:
        return _feast(p, here, kinds["feast"], which, role)
    month, season = kinds.get("month"), kinds.get("season")
    if month and (month.weak < 2 or which):
        return _period(p, here, month, which, role, 1)
    if season and not (season.weak and not role and not which):
        return _period(p, here, season, which, role, 3)
    if p.tokens[here].word in ("q", "t") and p.tokens[here + 1].glued and 1 <= p.tokens[here + 1].number <= 4:
        quarter = Meaning(p.tokens[here + 1].number * 3 - 1, "en", 0)
        return _period(p, here + 1, quarter, which, role, 3)
    return None


def _feast(p: Page, i: int, feast: Meaning, which: Meaning | None, role: str) -> Core:
    end, year = _year(p, i + 1)
    which, end = _after(p, end, which)
    day = _in_year(feast.value, p, year, which)
    if role == "before" and p.ahead:
        day -= timedelta(days=1)
    return Core("feast", end, day, feast.langs, which is not None or year is not None, rough=True)


def _in_year(feast: str, p: Page, year: int | None, which: Meaning | None) -> date:
    day = feast_day(feast, year or p.today.year)
    if year:
        return day
    ahead = p.ahead if which is None or which.value == 0 else steps(which.value) > 0
    if ahead and day < p.today:
        return feast_day(feast, p.today.year + 1)
    return feast_day(feast, p.today.year - 1) if not ahead and day > p.today else day


def feast_day(feast: str, year: int) -> date:
    """The day of a feast as the lexicon names it, "1225" or "easter", in a year."""
    if feast == "easter":
        from dateutil.easter import easter

        day: date = easter(year)
        return day
    return date(year, int(feast[:2]), int(feast[2:]))


def _period(p: Page, i: int, middle: Meaning, which: Meaning | None, role: str, months: int) -> Core:
    """A month, or a season or quarter of three around its middle one."""
    end, year = _year(p, i + 1)
    which, end = _after(p, end, which)
    margin = months // 2
    ahead = p.ahead if which is None or which.value == 0 else steps(which.value) > 0
    number = year or p.today.year + (1 if ahead else -1) * 2
    while year is None:
        earlier = number - 1 if ahead else number + 1
        if not _lies(p, date(earlier, middle.value, 1), margin, ahead, role):
            break
        number = earlier
    first = first_of("month", date(number, middle.value, 1), -margin)
    last = last_of("month", date(number, middle.value, 1), margin)
    name = "month" if months == 1 else "season"
    return Core(
        name, end, _day(p, first, last, ahead, role), middle.langs, which is not None or year is not None, rough=True
    )


def _lies(p: Page, middle: date, margin: int, ahead: bool, role: str) -> bool:
    """Whether the period still lies on the wanted side of today."""
    first, last = first_of("month", middle, -margin), last_of("month", middle, margin)
    if not ahead:
        return first <= p.today
    return first > p.today if role in _BEFORE else last >= p.today


def _day(p: Page, first: date, last: date, ahead: bool, role: str) -> date:
    if ahead:
        return first - timedelta(days=1) if role in _BEFORE else last
    middle = first + (last - first) // 2
    return middle if middle <= p.today or first > p.today else first + (p.today - first) // 2


def _after(p: Page, i: int, which: Meaning | None) -> tuple[Meaning | None, int]:
    """The word that follows and says which one: "(l'été) dernier"."""
    after = p.tokens[i].kinds.get("which")
    if which is None and after and "en" not in after.langs and "unit" not in p.tokens[i + 1].kinds and after.value != 0:
        return after, i + 1
    return which, i


def _year(p: Page, i: int) -> tuple[int, int | None]:
    here = i + (p.tokens[i].word in (",", "."))
    here += "of" in p.tokens[here].kinds
    token = p.tokens[here]
    if token.word == "'" and len(p.tokens[here + 1].word) == 2 and p.tokens[here + 1].number >= 0:
        return here + 2, full_year(f"'{p.tokens[here + 1].word}", p.today)
    if len(token.word) == 4 and 1900 <= token.number <= 2200:
        return here + 1, token.number
    return i, None
