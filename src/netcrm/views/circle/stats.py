"""A year in numbers: a calendar of contact, bars of months, hours, promises and ties; in words with --plain.

The calendar is thirty lines here: rich has no heat map, and the small packages that draw one bring their own colours,
where this one is read without any.
"""

from datetime import date, timedelta

from netcrm.flows.circle.stats import Hours, Month, Stats
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.page import Line, Page, page, wrapped

_SHADES = "·░▒▓█"  # nobody, one person, two, three to five, more
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BAR = 20


def stats(report: Stats, width: int, day: date) -> Page:  # noqa: ARG001  (as every page)
    """The page, drawn or in words."""
    lines = _words(report) if report.plain else _drawn(report, width)
    return page([*_head(report), *([[], *lines] if lines else [])])


def _head(report: Stats) -> list[Line]:
    who = f" with {line(report.person.name)}" if report.person else ""
    return [[(f"{report.year}{who}", "name"), (f"  {_contact(report)}", "")]]


def _contact(report: Stats) -> str:
    if not report.days:
        return "no contact logged"
    days, weeks = len(report.days), report.weeks
    return f"in touch on {days} {_s('day', days)} in {weeks} {_s('week', weeks)}"


def _drawn(report: Stats, width: int) -> list[Line]:
    lines = [*_calendar(report), []] if report.days else []
    lines += _months(report, width)
    lines += _hours(report)
    return [*lines, *([(row, "")] for sentence in _sentences(report) for row in wrapped(sentence, width))]


def _calendar(report: Stats) -> list[Line]:
    """A column a week and a row a day of the week, the more people the darker."""
    people = {one.on: one.people for one in report.days}
    first = report.months[0].first
    start = first - timedelta(first.weekday())
    last = date(report.year, 12, 31) if report.until.month == 12 else report.until
    weeks = [start + timedelta(7 * at) for at in range((last - start).days // 7 + 1)]
    rows: list[Line] = [[("     " + _month_names(weeks, report.year), "dim")]]
    for weekday, name in enumerate(_WEEKDAYS):
        days = (week + timedelta(weekday) for week in weeks)
        drawn = "".join(_shade(people.get(on, 0)) if first <= on <= report.until else " " for on in days)
        rows.append([(f"{name:<5}", "dim"), (drawn.rstrip(), "")])
    legend = "  ".join(f"{shade} {told}" for shade, told in zip(_SHADES, ("none", "1", "2", "3-5", "6+"), strict=True))
    return [*rows, [(f"     people a day: {legend}", "dim")]]


def _month_names(weeks: list[date], year: int) -> str:
    """The names of months over the week in which each begins."""
    text = ""
    for at, week in enumerate(weeks):
        begins = next((on for n in range(7) if (on := week + timedelta(n)).day == 1 and on.year == year), None)
        if begins and len(text) <= at:
            text = f"{text:<{at}}{_MONTHS[begins.month - 1]} "
    return text.rstrip()


def _shade(people: int) -> str:
    return _SHADES[0 if people == 0 else 1 if people == 1 else 2 if people == 2 else 3 if people <= 5 else 4]


def _months(report: Stats, width: int) -> list[Line]:
    if not any(month.asked or month.given for month in report.months):
        return []
    most = max(max(month.asked, month.given) for month in report.months)
    bar = min(_BAR, (width - 26) // 2)
    lines: list[Line] = [[(f"{'MONTH':<6}{'ASKED':<{bar + 6}}GIVEN", "head")]]
    lines += [
        [
            (f"{_MONTHS[month.first.month - 1]:<6}", "dim"),
            (_bar(month.asked, most, bar), ""),
            (_bar(month.given, most, bar).rstrip(), ""),
        ]
        for month in report.months
    ]
    return [*lines, []]


def _bar(n: int, most: int, room: int) -> str:
    drawn = "▆" * (max(1, round(n * room / most)) if n else 0)
    return f"{n or '':>3} {drawn:<{room}}  "


def _hours(report: Stats) -> list[Line]:
    """What was given, by kind and by community, and the hours against the goal."""
    lines: list[Line] = []
    for heading, rows in (("GIVEN", report.by_kind), ("TO COMMUNITIES", report.by_community)):
        if rows:
            room = min(32, max(cells(line(one.name)) for one in rows))
            lines += [[(heading, "head")], *([(f"  {_named(one, room)}", "")] for one in rows), []]
    return lines


def _named(one: Hours, room: int) -> str:
    hours = f", {_number(one.hours)} {_s('hour', one.hours)}" if one.hours else ""
    return f"{cut(line(one.name), room):<{room}}  {one.gives} {_s('time', one.gives)}{hours}"


def _sentences(report: Stats) -> list[str]:
    """What needs no drawing."""
    every = (_goal(report), _promises(report), _introductions(report), _ties(report))
    return [text for text in every if text]


def _goal(report: Stats) -> str:
    total = sum(month.hours for month in report.months)
    if not report.goal or report.person:
        return f"{_number(total)} {_s('hour', total)} given." if total else ""
    reached = sum(1 for month in report.months if month.hours >= report.goal)
    months = len(report.months)
    return (
        f"{_number(total)} {_s('hour', total)} given; your {_number(report.goal)} a month reached in"
        f" {reached} of {months} {_s('month', months)}."
    )


def _promises(report: Stats) -> str:
    one = report.promises
    told = [
        *([f"{one.in_time} kept in time"] if one.in_time else []),
        *([f"{one.later} kept later"] if one.later else []),
        *([f"{one.dropped} let go"] if one.dropped else []),
        *([f"{one.late} late"] if one.late else []),
        *([f"{one.open} open"] if one.open else []),
    ]
    return f"Your promises: {', '.join(told)}." if told else ""


def _introductions(report: Stats) -> str:
    one = report.introductions
    told = [
        *([f"{one.made} made"] if one.made else []),
        *([f"{one.asked} asked for"] if one.asked else []),
        *([f"{one.received} made for you"] if one.received else []),
    ]
    return f"Introductions: {', '.join(told)}." if told else ""


def _ties(report: Stats) -> str:
    told = [
        *([f"first contact in this book with {report.new} {_people(report.new)}"] if report.new else []),
        *([f"in touch again after half a year or more with {report.revived}"] if report.revived else []),
    ]
    sentence = "; ".join(told)
    return f"{sentence[:1].upper()}{sentence[1:]}." if told else ""


def _people(number: int) -> str:
    return "person" if number == 1 else "people"


def _words(report: Stats) -> list[Line]:
    """The same in words and numbers, a line each, to be read aloud."""
    lines = [_month_in_words(month) for month in report.months if month.days or month.asked or month.given]
    for rows, to in ((report.by_kind, ""), (report.by_community, "to ")):
        lines += [f"Given {to}{_with_hours(one)}." for one in rows]
    return [[(text, "")] for text in (*lines, *_sentences(report))]


def _with_hours(one: Hours) -> str:
    hours = f", {_number(one.hours)} {_s('hour', one.hours)}" if one.hours else ""
    return f"{line(one.name)}: {one.gives} {_s('time', one.gives)}{hours}"


def _month_in_words(month: Month) -> str:
    told = [
        *([f"in touch on {month.days} {_s('day', month.days)}"] if month.days else []),
        *([f"asked {month.asked} {_s('time', month.asked)}"] if month.asked else []),
        *([f"gave {month.given} {_s('time', month.given)}"] if month.given else []),
    ]
    return f"{_MONTHS[month.first.month - 1]}: {', '.join(told)}."


def _number(value: float) -> str:
    return f"{value:g}"


def _s(noun: str, n: float) -> str:
    return noun if n == 1 else f"{noun}s"
