"""The page of today: sections, numbered rows, one calm line below."""

from datetime import date

from netcrm.engine.reminders import SECTIONS, Item
from netcrm.engine.spoken import say_date, say_day, say_due, say_since
from netcrm.flows.reminders import Memory, Today
from netcrm.safe import cells, cut, line, pad
from netcrm.views.page import Line, Page, fit, joined, page, quoted, widest

TITLES = {
    "promise": "YOU PROMISED",
    "waiting": "WAITING FOR",
    "birthday": "BIRTHDAYS",
    "reach_out": "REACH OUT",
    "first_contact": "REACH OUT",
    "keep": "KEEP IN TOUCH?",
    "give": "A SMALL GIVE",
}
_NAME = 18  # columns a name may take


def today(report: Today, width: int) -> Page:
    """The morning page; a welcome on an empty book, one friendly line where nothing is due."""
    if report.people == 0:
        return _welcome()
    if report.one:
        return _one(report, width)
    lines: list[Line] = [[(say_day(report.today), "head")], []]
    if report.greeting:
        lines += [[(report.greeting, "good")], []]
    if not report.items:
        return page([*lines, *_nothing_due(report, width)])
    name = widest((item.person.name for item in report.items if item.person and item.type != "give"), _NAME)
    why = widest((_why(item, report.today) for item in report.items if item.last), 46)
    for title, items in _sections(report.items):
        lines.append([(title, "head")])
        lines += [fit(_row(item, name, why, width, report.today), width) for item in items]
        lines.append([])
    return page([*lines, [(_foot(report), "dim")]])


def _sections(items: tuple[Item, ...]) -> list[tuple[str, list[Item]]]:
    found: dict[str, list[Item]] = {}
    for kind in SECTIONS:
        rows = [item for item in items if item.type == kind]
        if rows:
            found.setdefault(TITLES[kind], []).extend(rows)
    return list(found.items())


def _row(item: Item, name: int, why: int, width: int, today: date) -> Line:
    number: Line = [(f"{item.n:>3}  ", "number")]
    if item.type in ("give", "keep"):
        return [*number, (_sentence(item, today), "")]
    told = _why(item, today)
    row: Line = [*number, (pad(line(item.person.name if item.person else ""), name), "name"), ("  ", "")]
    if item.loop:
        when = say_due(item.due, today) if item.due else f"no date, {say_since(item.loop.opened, today)}"
        room = width - 5 - name - 2 - cells(when) - 2
        return [*row, (f"{cut(told, max(20, room))}, ", ""), (when, "late" if item.days_late else "")]
    if not item.last:
        return [*row, (told, "")]
    room = width - 5 - name - 2 - why - 3
    quote = quoted(item.last.text, room - 2) if room >= 12 and item.last.text else ""
    return [*row, (pad(told, why), ""), ("   ", ""), (quote, "quote")]


def _why(item: Item, today: date) -> str:
    if item.loop and item.loop.private:
        return "a private promise" if item.loop.kind == "promise" else "something private"
    if item.type == "birthday":
        return f"{item.why}, {say_date(item.due, today)}" if item.due else item.why
    return line(item.why)


def _sentence(item: Item, today: date) -> str:
    if item.type == "give":
        return line(item.why)
    names = joined([ref.name for ref in item.people[:2]]) + (
        f" +{len(item.people) - 2}" if len(item.people) > 2 else ""
    )
    when = say_date(item.last.on, today) if item.last else ""
    return f"{names}, since {cut(line(item.why), 40) or 'an event'} ({when}): {item.command}"


def _foot(report: Today) -> str:
    parts = []
    if report.more_open:
        parts.append(f"+{report.more_open} in netcrm open")
    if report.more > report.more_open:
        parts.append(f"+{report.more - report.more_open} in netcrm list --state due")
    numbers = [item.n for item in report.items]
    asleep = next((item.n for item in report.items if item.type in ("reach_out", "waiting", "promise")), None)
    parts += [f"done {numbers[0]}", "netcrm log"] + ([f"snooze {asleep} 1w"] if asleep else [])
    return " · ".join(parts)


def _nothing_due(report: Today, width: int) -> list[Line]:
    lines: list[Line] = [[("Nothing is due today.", "good")]]
    if report.next:
        lines.append(
            [
                ("Next: ", ""),
                (line(report.next.person.name), "name"),
                (f", {say_date(report.next.on, report.today)}", ""),
            ]
        )
    if report.memory:
        lines += [[], *_memory(report.memory, report.today, width)]
    return [*lines, [], [("netcrm log · netcrm list · netcrm ask", "dim")]]


def _memory(memory: Memory, today: date, width: int) -> list[Line]:
    years = round((today - memory.on).days / 365.25)
    ago = "A year ago" if years == 1 else f"{years} years ago"
    names = joined([line(ref.name).split()[0] for ref in memory.people[:3]])
    begin = f"{ago} with {names}: "
    return [[(begin, ""), (quoted(memory.text, max(20, width - cells(begin) - 2)), "quote")]]


def _one(report: Today, width: int) -> Page:
    if not report.items:
        return page(["Nobody is waiting for you today."])
    item = report.items[0]
    name = line(item.person.name) if item.person else ""
    when = f", {say_due(item.due, report.today)}" if item.loop and item.due else ""
    lines: list[Line] = [[(name, "name"), (f"  {_why(item, report.today)}{when}", "")]]
    if item.last and item.last.text:
        said = say_date(item.last.on, report.today)
        lines.append(
            [("Last words, ", ""), (f"{said}: ", ""), (quoted(item.last.text, width - 16 - cells(said)), "quote")]
        )
    if report.opening:
        lines += [[], [("You could write:", "dim")], [(f"  {line(report.opening)}", "")]]
    return page([*lines, [], [(f"done {item.n} when you did · snooze {item.n} 1w", "dim")]])


def _welcome() -> Page:
    return page(
        [
            [("Welcome to netcrm.", "head"), (" It keeps the people who hold you up.", "")],
            [],
            "Begin with one of these:",
            [
                ("  netcrm start   ", "command"),
                ("who holds you up, in a few lines (or: netcrm start Connections.csv)", ""),
            ],
            [('  netcrm add "Maria Chen" --kind mentor --every "3 weeks"   ', "command"), ("one person", "")],
            [("  netcrm demo    ", "command"), ("look around in a sample book first", "")],
        ]
    )
