"""The page of today: sections, numbered rows, one calm line below."""

from datetime import date

from netcrm.engine.dates.formatting import say_date, say_day, say_due, say_since
from netcrm.engine.day.reminders import PEOPLE, QUESTIONS, Item, mine, owed, sections
from netcrm.engine.log.summary import gist
from netcrm.flows.day.today import Memory, Today
from netcrm.model.kinds import LOOPS
from netcrm.named_tuple import NamedTuple
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, fit, joined, page, quoted, text_of, widest, wrapped

_HEADINGS = {  # of rows that are no loop
    "planned": "PLANNED",
    **dict.fromkeys(PEOPLE, "PEOPLE"),
    **dict.fromkeys(QUESTIONS, "ONE QUESTION"),
    "keep": "KEEP IN TOUCH?",
    "give": "A SMALL GIVE",
    "review": "YOUR WEEK",
}
_SENTENCES = ("review", "give", *QUESTIONS)  # rows that are told in a sentence and not under a name
_NAME = 18  # columns a name may take
_NAME_LEAST = 13  # short names leave the eye some air
_MARGIN = 5  # of a row: its number
_WHY = 46
_QUOTE_LEAST = 12  # columns a quotation needs to say something


class _Grid(NamedTuple):
    """Columns of the name and of the reason, and the gap after it."""

    name: int
    why: int
    gap: int


def today(report: Today, width: int) -> Page:
    """The morning page; a welcome on an empty book, one friendly line where nothing is due."""
    if report.people == 0:
        return _welcome()
    if report.one:
        return _first_row(report, width)
    ahead = f" and the {report.days} days after" if report.days > 1 else " and tomorrow" if report.days else ""
    lines: list[Line] = [[(say_day(report.today), "head"), (ahead, "dim")], []]
    if report.greeting:
        lines += [[(line(report.greeting), "good")], []]
    if not report.items:
        return page([*lines, *_nothing_due(report, width)])
    grid = _grid(report, width)
    parts = _sections(report.items)
    last = [title for title, items in parts if items[0].type in owed()][-1:]
    for title, items in parts:
        lines.append([(title, "head")])
        lines += [row for item in items for row in _row(item, grid, width, report.today)]
        lines += _held_back(report, title, last == [title])
        lines.append([])
    return page([*lines, *_close(report, width), *_pause(report), [(_foot(report, width), "dim")]])


def _close(report: Today, width: int) -> list[Line]:
    """Whom to call, on the days after a crisis."""
    names = [" ".join(line(part) for part in (one.called, one.reach) if part) for one in report.close]
    told = wrapped(f"You need not carry it alone: {', '.join(names)}", width, "  ", "") if names else []
    return [*([(row, "")] for row in told), *([[]] if told else [])]


def _pause(report: Today) -> list[Line]:
    """One quiet line while all but promises and plans rests."""
    if not report.paused_until:
        return []
    until = say_date(report.paused_until, report.today)
    return [[(f"Paused until {until}: promises and plans only · netcrm snooze all off", "dim")]]


def _sections(items: tuple[Item, ...]) -> list[tuple[str, list[Item]]]:
    found: dict[str, list[Item]] = {_heading(kind): [] for kind in sections()}
    for item in items:
        found[_heading(item.type)].append(item)
    return [(title, rows) for title, rows in found.items() if rows]


def _held_back(report: Today, title: str, last: bool) -> list[Line]:
    """How much more is owed or planned and not shown, under its rows; under the last of them what has no row at all."""
    there = {item.type for item in report.items}
    told = [held for held in report.held if _heading(held.type) == title or (last and held.type not in there)]
    parts = [f"{held.number}{' more' if held.type in there else ''} {_counted(held.type)}" for held in told]
    if report.tomorrow and title in map(_heading, mine()):
        parts.append(f"{report.tomorrow} due tomorrow")
    return [[(f"{' ' * _MARGIN}and {joined(parts)}: netcrm open", "dim")]] if parts else []


def _counted(kind: str) -> str:
    return LOOPS[kind].counted if kind in LOOPS else kind


def _heading(kind: str) -> str:
    return LOOPS[kind].heading if kind in LOOPS else _HEADINGS[kind]


def _grid(report: Today, width: int) -> _Grid:
    """The columns of the page: airy where every quotation fits so, else closer together."""
    name = widest((item.person.name for item in report.items if item.person and item.type not in _SENTENCES), _NAME)
    why = widest((_why(item, report.today) for item in report.items if _is_quoted(item)), _WHY)
    quotes = [cells(_gist(item)) for item in report.items if _is_quoted(item)]
    for grid in (_Grid(max(name, _NAME_LEAST), why, 3), _Grid(max(name, _NAME_LEAST), why, 2)):
        if all(quote <= _room(grid, width) for quote in quotes):
            return grid
    return _Grid(name, why, 2)


def _room(grid: _Grid, width: int) -> int:
    """Columns for the words of a quotation."""
    return width - _MARGIN - grid.name - 2 - grid.why - grid.gap - 2


def _row(item: Item, grid: _Grid, width: int, today: date) -> list[Line]:
    number = (f"{item.n:>3}  ", "number")
    if item.type in _SENTENCES or (item.type in PEOPLE and not item.person):
        told = wrapped(_sentence(item, today), width, " " * _MARGIN, " " * _MARGIN)
        return [[number, (told[0][_MARGIN:], "")], *([(more, "")] for more in told[1:])]
    row: Line = [number, (pad(line(item.person.name if item.person else ""), grid.name), "name"), ("  ", "")]
    bare = not _is_quoted(item) or _room(grid, width) < _QUOTE_LEAST
    if len(item.reasons) > 1 or (item.type in PEOPLE and bare and not item.also):
        indent = " " * (_MARGIN + grid.name + 2)
        told = wrapped(_why(item, today), width, indent, indent)
        return [[*row, (told[0][len(indent) :], "")], *([(more, "")] for more in told[1:])]
    told_on = [*row, *_row_text(item, grid, width, today)]
    if item.also and cells(text_of(told_on)) > width:  # what else is due with them is no less said
        indent = " " * (_MARGIN + grid.name + 2)
        also = wrapped(" · ".join(item.also), width, indent, indent)
        alone = [*row, *_row_text(item._replace(also=()), grid, width, today)]
        return [fit(alone, width), *([(more, "dim")] for more in also)]
    return [fit(told_on, width)]


def _row_text(item: Item, grid: _Grid, width: int, today: date) -> Line:
    """What the row says after the name."""
    told = _why(item, today)
    also = "".join(f" · {part}" for part in item.also)
    if item.type == "planned" and item.due:
        from netcrm.hints import words

        plan, way = f"{told} {say_date(item.due, today)}", f" · {words(item.command)}"
        room = width - _MARGIN - grid.name - 2 - cells(plan) - cells(also)
        return [(plan, ""), (also, "dim"), (way if cells(way) <= room else "", "dim")]
    if item.loop:
        when = say_due(item.due, today) if item.due else f"no date, {say_since(item.loop.opened, today)}"
        room = width - _MARGIN - grid.name - 2
        text = cut(told, max(12, room - cells(when) - cells(also) - 2))
        return [(f"{text}, ", ""), (when, "late" if item.days_late else ""), (also, "dim")]
    if not _is_quoted(item) or _room(grid, width) < _QUOTE_LEAST:
        return [(told, ""), (also, "dim")]
    return [(pad(told, grid.why), ""), (" " * grid.gap, ""), (quoted(_gist(item), _room(grid, width)), "quote")]


def _is_quoted(item: Item) -> bool:
    """Whether the last words stand in the row: where there is one reason, and they are of the person."""
    return bool(item.last and item.last.text and item.person and len(item.reasons) < 2)


def _gist(item: Item) -> str:
    return line(gist(item.last.text, [item.person.name])) if item.last and item.person else ""


def _why(item: Item, today: date) -> str:
    if item.type == "birthday" and item.due:
        first, *more = item.reasons or (item.why,)
        return line("; ".join((f"{first}, {say_date(item.due, today)}", *more)))
    return line(item.why)


def _sentence(item: Item, today: date) -> str:
    if item.type == "give":
        return f"{line(item.why)} · {_way_to_give(item)}"
    if item.type == "introduction":
        return f"{line(item.why)}  done {item.n} · drop {item.n} (did not) · snooze {item.n} 2w"
    if item.type in PEOPLE:
        from netcrm.hints import words

        return f"{line(item.why)} · {words(item.command)}"
    if item.type == "outcome":
        expected = " --as-expected yes|partly|no" if item.command.what == "turned_out" else ""
        return f'{line(item.why)} · done {item.n} "..."{expected} · snooze {item.n} 1w'
    if item.type == "review":
        from netcrm.hints import words

        return f"Ten minutes: {words(item.command)}"
    if item.type == "doubt":
        return f"{line(item.why)}  done {item.n} (yes) · drop {item.n} (no) · snooze {item.n} 2w"
    if item.type == "feedback":
        from netcrm.hints import words

        return f"{line(item.why)} {words(item.command)} · snooze {item.n} 2w"
    if item.type == "happened":
        many = "-" in item.key
        moved = "" if many else f" · snooze {item.n} fri (moved)"
        return f"{line(item.why)}  done {item.n}{moved} · drop {item.n} (did not)"
    from netcrm.hints import words

    more = len(item.people) - 2
    names = joined([*(line(ref.name) for ref in item.people[:2]), *([f"{more} more"] if more > 0 else [])])
    when = say_date(item.last.on, today) if item.last else ""
    text, command = cut(line(item.why), 40), words(item.command)
    event = f'"{text}"' if text else "an event"
    return f"{names}, {when}, {event}: {command} · done {item.n} for nobody"


def _way_to_give(item: Item) -> str:
    """What to type for a give: by its number where that is shorter."""
    if item.command.what == "draft":
        return f"netcrm draft {item.n}"
    if item.command.what == "intro_said":
        return f"done {item.n} {line(item.command.args[1])} yes|later DATE|no · snooze {item.n} 1w"
    from netcrm.hints import words

    return words(item.command)


def _foot(report: Today, width: int) -> str:
    """What else there is, then what can be typed; what does not fit is left out, the last first."""
    first = report.items[0].n
    resting = [
        item for item in report.items if item.type not in ("planned", "review", *QUESTIONS)
    ]  # which a snooze would move
    people = [item.n for item in resting if item.type in PEOPLE and item.type != "birthday"]
    asleep = next(iter((*people, *(item.n for item in resting))), first)
    besides = {"open": report.open_besides, "list": 0 if report.greeting else report.due_besides}
    parts = [f"+{more} in netcrm {where}" for where, more in besides.items() if more]
    if report.tomorrow and report.open_besides and not any(item.type in mine() for item in report.items):
        parts[0] += f", {report.tomorrow} due tomorrow"
    parts += [f"done {first}", "netcrm log", *([f"snooze {asleep} 1w"] if resting else [])]
    while len(parts) > 1 and cells(" · ".join(parts)) > width:
        parts.pop()
    return " · ".join(parts)


def _nothing_due(report: Today, width: int) -> list[Line]:
    if report.close:
        nothing: Line = [("Nothing has to be done today.", "")]
        return [nothing, *_close(report, width), *_pause(report), [("netcrm log · netcrm list · netcrm ask", "dim")]]
    lines: list[Line] = [[("Nothing is due today. Enjoy it.", "good")]]
    if report.next:
        person, on = report.next.person, say_date(report.next.on, report.today)
        name = line(person.name if person else report.next.why)
        why = f": {line(report.next.why)}" if person and report.next.why else ""
        lines.append(fit([("Next: ", ""), (name, "name"), (f", {on}{why}", "")], width))
    if report.memory:
        lines += [[], *_memory(report.memory, report.today, width)]
    return [*lines, [], *_pause(report), [("netcrm log · netcrm list · netcrm ask", "dim")]]


def _memory(memory: Memory, today: date, width: int) -> list[Line]:
    years = round((today - memory.on).days / 365.25)
    ago = "A year ago" if years == 1 else f"{years} years ago"
    names = [line(ref.name).split()[0] for ref in memory.people]
    who = joined(names[:3]) if len(names) <= 3 else f"{names[0]}, {names[1]} and {len(names) - 2} others"
    told = f'{ago}, with {who}: "{cut(gist(line(memory.text), names), 300)}"'
    return [[(part, "")] for part in wrapped(told, width)]


def _first_row(report: Today, width: int) -> Page:
    if not report.items:
        return page(["Nobody is waiting for you today."])
    item = report.items[0]
    name = line(item.person.name) if item.person else ""
    grid = _Grid(cells(name) - _MARGIN, 0, 0)
    row: Line = [(name, "name"), ("  ", ""), *_row_text(item._replace(last=None), grid, width, report.today)]
    lines: list[Line] = [fit(row, width)]
    if item.last and item.last.text:
        said = f"Last words, {say_date(item.last.on, report.today)}: "
        lines += [[(part, "quote")] for part in wrapped(f'{said}"{cut(line(item.last.text), 300)}"', width)]
    if report.opening:
        lines += [[], [("You could write:", "dim")]]
        lines += [[(part, "")] for part in wrapped(line(report.opening), width, "  ", "  ")]
    return page([*lines, [], [(f"done {item.n} when you did · snooze {item.n} 1w", "dim")]])


def _welcome() -> Page:
    return page(
        [
            [("Welcome to netcrm.", "head"), (" It keeps the people who hold you up.", "")],
            [],
            "Begin with one of these:",
            [
                ("  netcrm start   ", "command"),
                ("who holds you up (or: netcrm start Connections.csv)", ""),
            ],
            [('  netcrm add "Maria Chen" --kind mentor --every "3 weeks"   ', "command"), ("one person", "")],
            [("  netcrm demo    ", "command"), ("look around in a sample book first", "")],
        ]
    )
