"""The days of a recurring event, each looked at once and with a limit, because others search for them without end.

dateutil's rrule walks to the year 9999 in one step that nothing can stop when a rule never comes true: 7.8 seconds for
`FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30`. Here only days in a window are wanted, so only the periods of that window are
walked. Where both end they agree; the tests hold them side by side.
"""

from calendar import isleap, monthrange
from collections.abc import Iterator
from datetime import date

from netcrm.named_tuple import NamedTuple

STEPS_A_SERIES = 100_000  # days looked at; a rule over forty years needs 15,000
STEPS_A_FILE = 2_000_000  # about two seconds
_EVERY = {"SECONDLY": "second", "MINUTELY": "minute", "HOURLY": "hour"}
_WEEKDAYS = {name: number for number, name in enumerate("MO TU WE TH FR SA SU".split())}
_TIMES = ("BYHOUR", "BYMINUTE", "BYSECOND")
_UNKNOWN = "its repetition cannot be read"


class Rule(NamedTuple):
    """How an event repeats (RFC 5545, 3.3.10), its times of day left out. Empty sets leave a day alone.

    freq: DAILY, WEEKLY, MONTHLY or YEARLY. times: 0 for no end. until: as written, "" for no end. nth: (-1, 4) is the
    last Friday. Weekdays count from Monday, 0.
    """

    freq: str
    interval: int = 1
    times: int = 0
    until: str = ""
    months: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    year_days: frozenset[int] = frozenset()
    weeks: frozenset[int] = frozenset()
    weekdays: frozenset[int] = frozenset()
    nth: frozenset[tuple[int, int]] = frozenset()
    positions: frozenset[int] = frozenset()
    week_start: int = 0


class Patience:
    """How many days may still be looked at, in one series and in all of a file; ValueError when it is over."""

    def __init__(self, a_series: int = STEPS_A_SERIES, a_file: int = STEPS_A_FILE) -> None:
        self.a_series, self.left, self.file_left = a_series, 0, a_file

    def renew(self) -> None:
        """Begin another series."""
        self.left = self.a_series

    def spend(self, steps: int) -> None:
        """Take so many steps, if they are there."""
        self.left, self.file_left = self.left - steps, self.file_left - steps
        if self.file_left < 0:
            raise ValueError("the file has too many series; this one is not read")
        if self.left < 0:
            raise ValueError("repeats too often to be read")


def rule_of(text: str, start: date) -> Rule:
    """The rule as an RRULE has it, for a series that begins on this day; ValueError with the reason where it is none.

    What repeats several times a day is refused: it is no meeting, and may be meant to never end.
    """
    parts = dict(part.partition("=")[::2] for part in "".join(text.upper().split()).split(";"))
    freq = parts.get("FREQ", "")
    if freq in _EVERY:
        raise ValueError(f"repeats every {_EVERY[freq]}; such a series is not read")
    if any("," in parts.get(name, "") for name in _TIMES):
        raise ValueError("repeats several times a day; such a series is not read")
    try:
        return _with_start(_rule(freq, parts), start)
    except ValueError:
        raise ValueError(_UNKNOWN) from None


def days(rule: Rule, start: date, first: date, last: date, patience: Patience) -> Iterator[date]:
    """The days of a series that begins on `start`, from `first` to `last`, in order; `until` is left to the caller.

    ValueError where the patience ends.
    """
    indices = _indices(rule, start, start if rule.times else max(start, first), last)
    if rule == Rule("DAILY", rule.interval, 0, rule.until, week_start=rule.week_start):
        patience.spend(min(2 * len(indices), patience.left + 1))
        every = map(date.fromordinal, indices)  # all of them fit: a fifth of the time of looking at each
        yield from (day for day in every if day >= first)
        return
    seen = 0
    for index in indices:
        for day in _days_of_period(rule, index, patience):
            if day < start:
                continue
            if day > last:
                return
            if day >= first:
                yield day
            seen += 1
            if seen == rule.times:
                return


def _rule(freq: str, parts: dict[str, str]) -> Rule:
    interval, times = int(parts.get("INTERVAL", 1)), int(parts.get("COUNT", 0))
    if freq not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY") or interval < 1 or times < 0:
        raise ValueError(freq)
    ordinals = [_weekday(name) for name in parts.get("BYDAY", "").split(",") if name]
    wide = freq in ("MONTHLY", "YEARLY")  # only there is something the first, the second ...
    return Rule(
        freq,
        interval,
        times,
        parts.get("UNTIL", ""),
        months=_numbers(parts, "BYMONTH"),
        month_days=_numbers(parts, "BYMONTHDAY"),
        year_days=_numbers(parts, "BYYEARDAY"),
        weeks=_numbers(parts, "BYWEEKNO"),
        weekdays=frozenset(weekday for nth, weekday in ordinals if not (nth and wide)),
        nth=frozenset(pair for pair in ordinals if pair[0] and wide),
        positions=_numbers(parts, "BYSETPOS"),
        week_start=_WEEKDAYS.get(parts.get("WKST", ""), 0),
    )


def _numbers(parts: dict[str, str], name: str) -> frozenset[int]:
    return frozenset(int(number) for number in parts.get(name, "").split(",") if number)


def _weekday(text: str) -> tuple[int, int]:
    if text[-2:] not in _WEEKDAYS:
        raise ValueError(text)
    return int(text[:-2] or 0), _WEEKDAYS[text[-2:]]


def _with_start(rule: Rule, start: date) -> Rule:
    """What a rule does not say it takes from the day the series begins."""
    if rule.year_days or rule.month_days or rule.weekdays or rule.nth:
        return rule
    if rule.freq == "WEEKLY" or rule.weeks:
        return rule._replace(weekdays=frozenset((start.weekday(),)))
    if rule.freq == "MONTHLY":
        return rule._replace(month_days=frozenset((start.day,)))
    if rule.freq == "YEARLY":
        return rule._replace(month_days=frozenset((start.day,)), months=rule.months or frozenset((start.month,)))
    return rule


def _indices(rule: Rule, start: date, first: date, last: date) -> range:
    """The periods of a rule, as numbers, from the one `first` lies in to that of `last`."""
    origin = _index(rule, start)
    ahead = max(0, _index(rule, first) - origin) // rule.interval * rule.interval
    return range(origin + ahead, _index(rule, last) + 1, rule.interval)


def _index(rule: Rule, day: date) -> int:
    """The number of the day, week, month or year a day lies in."""
    if rule.freq == "DAILY":
        return day.toordinal()
    if rule.freq == "WEEKLY":
        return (day.toordinal() - 1 - rule.week_start) // 7  # day 1 was a Monday
    return day.year * 12 + day.month - 1 if rule.freq == "MONTHLY" else day.year


def _days_of_period(rule: Rule, index: int, patience: Patience) -> list[date]:
    """The days of one period the rule names, in order."""
    looked_at = list(_days_in(rule, index))
    patience.spend(1 + len(looked_at))
    found = [day for day in looked_at if _fits(rule, day)]
    if not rule.positions:
        return found
    places = {place - 1 if place > 0 else len(found) + place for place in rule.positions}
    return [day for place, day in enumerate(found) if place in places]


def _days_in(rule: Rule, index: int) -> Iterator[date]:
    if rule.freq == "DAILY":
        yield date.fromordinal(index)
    elif rule.freq == "WEEKLY":
        ordinals = range(max(1, index * 7 + 1 + rule.week_start), min(index * 7 + 8 + rule.week_start, _LAST + 1))
        yield from (date.fromordinal(one) for one in ordinals if not rule.weekdays or (one - 1) % 7 in rule.weekdays)
    elif rule.freq == "MONTHLY":
        yield from _month(index // 12, index % 12 + 1, rule)
    else:
        for month in range(1, 13):
            yield from _month(index, month, rule)


_LAST = date.max.toordinal()


def _month(year: int, month: int, rule: Rule) -> Iterator[date]:
    if not rule.months or month in rule.months:
        yield from (date(year, month, number) for number in range(1, monthrange(year, month)[1] + 1))


def _fits(rule: Rule, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not _counted(day.day, monthrange(day.year, day.month)[1]) & rule.month_days:
        return False
    if rule.year_days and not _counted(_year_day(day), 365 + isleap(day.year)) & rule.year_days:
        return False
    if rule.weeks and not _week(day, rule.week_start) & rule.weeks:
        return False
    return not (rule.weekdays or rule.nth) or day.weekday() in rule.weekdays or bool(_ordinals(rule, day) & rule.nth)


def _counted(number: int, of: int) -> frozenset[int]:
    """A number as it counts from the front, and from the back."""
    return frozenset((number, number - of - 1))


def _year_day(day: date) -> int:
    return day.toordinal() - date(day.year, 1, 1).toordinal() + 1


def _week(day: date, week_start: int) -> frozenset[int]:
    """The number of the week; the first of a year is the first that has four of its days."""
    middle = day.toordinal() - (day.weekday() - week_start) % 7 + 3
    if not 1 <= middle <= _LAST:
        return frozenset()
    year = date.fromordinal(middle).year
    before = date(year, 1, 1).toordinal()
    number = (middle - before) // 7 + 1
    return _counted(number, number + (date(year, 12, 31).toordinal() - middle) // 7)


def _ordinals(rule: Rule, day: date) -> frozenset[tuple[int, int]]:
    """Which Monday (or other day) of its month it is, or of its year where a yearly rule names no months."""
    if rule.freq == "YEARLY" and not rule.months:
        number, of = _year_day(day), 365 + isleap(day.year)
    else:
        number, of = day.day, monthrange(day.year, day.month)[1]
    return frozenset((((number - 1) // 7 + 1, day.weekday()), ((number - of - 1) // 7, day.weekday())))
