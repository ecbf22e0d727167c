"""Reads weekdays: "last tuesday", "Freitag nächste Woche", "el martes que viene", "Wednesday in week 45"."""

from datetime import date, timedelta

from netcrm.engine.dates.amounts import amount_at
from netcrm.engine.dates.cores import Core, shared
from netcrm.engine.dates.periods import monday_of
from netcrm.engine.dates.tokens import Meaning, Page

_TWO = 2
_BESIDE_FIGURES = 3  # how weak "mit", "so" and "mar" are, which mean other things first of all


def weekday(p: Page, i: int) -> Core | None:
    """A weekday with the words that say which one; a bare one is never today."""
    first = p.tokens[i].kinds
    if "weekday" in first:
        return _day_first(p, i, None)
    if "which" in first:
        if "weekday" in p.tokens[i + 1].kinds:
            return _day_first(p, i + 1, first["which"])
        return _week_first(p, i)
    if "unit" in first or "week_number" in first:
        return _week_first(p, i)
    return None


def _day_first(p: Page, i: int, which: Meaning | None) -> Core | None:
    meaning = p.tokens[i].kinds["weekday"]
    end = i + 1
    after = p.tokens[end].kinds.get("which")
    langs = shared(meaning.langs, which.langs) if which else meaning.langs
    if which and not langs:
        return None
    if which is None and "en" in langs.split() and p.tokens[end].word == "week" and _is_last(p, end):
        return Core("weekday", end + 1, _chosen(p._replace(ahead=True), meaning.value, 2), langs)
    week = None if which else _week_after(p, end)
    if week:
        return Core("weekday", week[0], monday_of(week[1]) + timedelta(days=meaning.value), langs, True)
    if which is None and after and _may_follow(after, meaning) and "unit" not in p.tokens[end + 1].kinds:
        which, end = after, end + 1
    if which is None and (distant := _weeks_away(p, end, meaning.value)):
        return Core("weekday", distant[0], distant[1], langs, True)
    on = _chosen(p, meaning.value, which.value if which else None)
    return Core("weekday", end, on, langs, which is not None, weak=meaning.weak)


def _may_follow(which: Meaning, weekday: Meaning) -> bool:
    """Whether the word can say which one behind the weekday: "viernes pasado", "friday after next"."""
    after_next = which.value in (2, -2)
    return bool(shared(which.langs, weekday.langs)) and (after_next or (which.value != 0 and "en" not in which.langs))


def _is_last(p: Page, i: int) -> bool:
    """Whether a stop or a preposition follows: "friday week", not "friday week review"."""
    return p.tokens[i + 1].word in ("", ",", ".", ";", "!", "?", ")", "for", "with", "w", "at", "about", "re")


def _chosen(p: Page, number: int, which: object) -> date:
    today = p.today
    this = monday_of(today) + timedelta(days=number)
    if which == 1:
        return this + timedelta(days=7)
    if which == 0:
        return this + timedelta(days=7) if p.ahead and this < today else this
    coming = this if this > today else this + timedelta(days=7)
    past = this if this < today else this - timedelta(days=7)
    if which == "near" and (coming - today).days == 1:
        return coming + timedelta(days=7)  # "nächsten Mittwoch" on a Tuesday: the day after is called tomorrow
    if which == 2:
        return coming + timedelta(days=7)
    if which == -2:
        return past - timedelta(days=7)
    return coming if which in ("near", "coming") or (p.ahead and which is None) else past


def _week_first(p: Page, i: int) -> Core | None:
    """ "Last week on thursday", "KW 45 Mittwoch", "this week's wednesday"."""
    week = week_at(p, i)
    if not week:
        return None
    here = week[0]
    if p.tokens[here].word == "'" and p.tokens[here + 1].word == "s":
        here += 2
    here += p.tokens[here].word in (",", ":")
    while p.tokens[here].kinds.keys() & {"lead", "article", "of"} and "weekday" not in p.tokens[here].kinds:
        here += 1
    meaning = p.tokens[here].kinds.get("weekday")
    if not meaning or (meaning.weak == _BESIDE_FIGURES and not _is_two_letters(p, here)):
        return None  # "letzte Woche mit Jo"
    return Core("weekday", here + 1, monday_of(week[1]) + timedelta(days=meaning.value), meaning.langs, True)


def _is_two_letters(p: Page, i: int) -> bool:
    """Whether a weekday is written like "Mi"."""
    token = p.tokens[i]
    return len(token.word) == _TWO and p.text[token.start].isupper()


def _week_after(p: Page, i: int) -> tuple[int, date] | None:
    """The week told after a weekday: ", next week", "of last week", "de la semaine prochaine", "in KW 45"."""
    here = i + (p.tokens[i].word == ",")
    for _ in range(3):
        week = week_at(p, here)
        if week:
            return week
        if not p.tokens[here].kinds.keys() & {"lead", "article", "of"}:
            return None
        here += 1
    return None


def week_at(p: Page, i: int) -> tuple[int, date] | None:
    """The token after "next week", "semaine prochaine" or "KW 45", and a day in that week."""
    kinds, after = p.tokens[i].kinds, p.tokens[i + 1].kinds
    numbered = numbered_week(p, i)
    if numbered:
        return numbered
    if "which" in kinds and _is_week(after):
        tail = p.tokens[i + 2].kinds.get("which")
        which, end = kinds["which"], i + 2
        if which.value == 0 and tail and tail.value != 0 and shared(tail.langs, which.langs):
            which, end = tail, i + 3
        return end, p.today + timedelta(days=7 * steps(which.value))
    if _is_week(kinds) and "which" in after and (after["which"].value in (2, -2) or "en" not in after["which"].langs):
        return i + 2, p.today + timedelta(days=7 * steps(after["which"].value))
    return None


def numbered_week(p: Page, i: int) -> tuple[int, date] | None:
    """The token after "KW 45" or "week 45", and its Monday, in the nearest year of the wanted direction."""
    meaning = p.tokens[i].kinds.get("week_number")
    here = i + 1 + (p.tokens[i + 1].word == ".")
    number = p.tokens[here].number
    if not meaning or not 1 <= number <= 53 or len(p.tokens[here].word) > 2 or (meaning.weak and number < 10):
        return None
    after = here + 1 + (p.tokens[here + 1].word in ("/", ","))
    if 1900 <= p.tokens[after].number <= 2200:
        monday = _monday(p.tokens[after].number, number)
        return (after + 1, monday) if monday else None
    this = monday_of(p.today)
    for step in (0, 1) if p.ahead else (0, -1):
        monday = _monday(p.today.isocalendar().year + step, number)
        if monday and (monday >= this if p.ahead else monday <= this):
            return here + 1, monday
    return None


def _monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def _is_week(kinds: object) -> bool:
    unit = kinds.get("unit") if isinstance(kinds, dict) else None
    return unit is not None and unit.value == "week" and "plural" not in kinds  # type: ignore[operator]


def steps(value: object) -> int:
    """How many periods away a word points: "next" 1, "last" -1, "this" 0."""
    return value if isinstance(value, int) else 1


def _weeks_away(p: Page, i: int, number: int) -> tuple[int, date] | None:
    """ "(Friday) in two weeks", "(Montag) vor einer Woche", "(friday) two weeks ago"."""
    lead = p.tokens[i].kinds
    amount = amount_at(p, i + 1) if "hence" in lead or "ago" in lead else None
    sign = 1 if "hence" in lead else -1
    if amount is None:
        amount, sign = amount_at(p, i), -1
        if amount is None or "ago" not in p.tokens[amount.end].kinds:
            return None
        amount = amount._replace(end=amount.end + 1)
    if len(amount.parts) != 1 or amount.parts[0][1] not in ("week", "fortnight"):
        return None
    count, unit = amount.parts[0]
    there = p.today + timedelta(days=int(sign * count * (14 if unit == "fortnight" else 7)))
    return amount.end, monday_of(there) + timedelta(days=number)
