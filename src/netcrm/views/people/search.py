"""What was found: people first, then the passages."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.people.hits import Hit
from netcrm.flows.people.search import Found, Narrowed
from netcrm.model.kinds import CONTACT, INTERACTIONS
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, fit, joined, page, widest


def hits_page(report: Found, width: int, day: date) -> Page:
    """The hits, one line each, cut around the words."""
    told = _narrowed(report.narrowed, day)
    if not report.hits and report.query:
        return page([f'Nothing{told} holds "{cut(line(report.query), 60)}".'])
    if not report.query:
        return _diary(report, told, width, day)
    name = widest(map(_who, report.hits), max(12, width // 5))
    people = [hit for hit in report.hits if hit.type == "person"]
    communities = [hit for hit in report.hits if hit.type == "community"]
    passages = [hit for hit in report.hits if hit.type not in ("person", "community")]
    words = tuple(report.query.split())
    lines: list[Line] = []
    if people:
        lines += [[], [("PEOPLE", "head")], *(fit(_person(hit, name, words, width), width) for hit in people)]
    if communities:
        lines += [[], [("COMMUNITIES", "head")], *(fit(_person(hit, name, words, width), width) for hit in communities)]
    if passages:
        when = widest([say_date(hit.on, day) for hit in passages if hit.on], 12)
        label = widest(map(_label, passages), 9, 7)
        rows = [_passage(hit, name, when, label, words, width, day) for hit in passages]
        lines += [[], [("PASSAGES", "head"), (told, "dim")], *(fit(row, width) for row in rows)]
    return page([*lines[1:], *_more(report)])


def _diary(report: Found, told: str, width: int, day: date) -> Page:
    """What was logged, or asked and said, the newest first: the day, who, what."""
    what = "was asked or said" if report.narrowed.advice else "was logged"
    if not report.hits:
        return page([f"Nothing {what}{told}."])
    when = widest([say_date(hit.on, day) for hit in report.hits if hit.on], 12)
    name = widest([_everybody(hit) for hit in report.hits], max(12, width // 4))
    label = widest(map(_label, report.hits), 9)
    lines: list[Line] = [[("ADVICE" if report.narrowed.advice else "LOGGED", "head"), (told, "dim")]]
    for hit in report.hits:
        begin: Line = [("  ", ""), (pad(say_date(hit.on, day) if hit.on else "", when), "dim"), ("  ", "")]
        begin += [(pad(_everybody(hit), name), "name"), (f"  {pad(_label(hit), label)}  ", "dim")]
        lines.append(fit([*begin, (_cut(hit, begin, (), width), "")], width))
    return page([*lines, *_more(report)])


def _more(report: Found) -> list[Line]:
    if not report.more:
        return []
    return [[], [(f"The first {len(report.hits)}; --limit {4 * len(report.hits)} shows more.", "dim")]]


def _narrowed(narrow: Narrowed, day: date) -> str:
    """What was asked for beside the words, as it was understood."""
    parts = (
        f"since {say_date(narrow.since, day)}" if narrow.since else "",
        f"until {say_date(narrow.until, day)}" if narrow.until else "",
        f"with {joined(line(ref.name) for ref in narrow.people)}" if narrow.people else "",
        f"as {joined(narrow.kinds)}" if narrow.kinds else "",
    )
    told = ", ".join(filter(None, parts))
    return f" {told}" if told else ""


def _person(hit: Hit, name: int, words: tuple[str, ...], width: int) -> Line:
    field, colon, text = line(hit.text).partition(": ")
    told = f"{field}{colon}{_around(text, words, width - name - 6 - cells(field))}" if colon else field
    return [("  ", ""), (pad(_who(hit), name), "name"), (f"  {told}", "")]


def _passage(hit: Hit, name: int, when: int, label: int, words: tuple[str, ...], width: int, day: date) -> Line:
    begin: Line = [("  ", ""), (pad(_who(hit), name), "name"), ("  ", "")]
    begin += [(pad(say_date(hit.on, day) if hit.on else "", when), "dim"), (f"  {pad(_label(hit), label)}  ", "dim")]
    return [*begin, (_cut(hit, begin, words, width), "")]


def _cut(hit: Hit, begin: Line, words: tuple[str, ...], width: int) -> str:
    """What fits of the text behind the beginning of its line."""
    private = " (private)" if hit.private else ""
    room = width - sum(cells(text) for text, _ in begin) - cells(private)
    return _around(line(hit.text), words, room) + private


def _who(hit: Hit) -> str:
    """The name of whom it is about; an id where it is about nobody."""
    return line(hit.person.name) if hit.person else hit.ref


def _everybody(hit: Hit) -> str:
    return joined(line(ref.name) for ref in hit.people) or hit.ref


def _label(hit: Hit) -> str:
    if hit.type == "interaction":
        return INTERACTIONS[hit.kind or CONTACT].label
    if hit.type == "advice":
        return hit.kind if hit.kind in ("to ask", "asked") else "advice"
    return {"give": "gave", "loop": hit.kind or "open", "introduction": "intro"}.get(hit.type, hit.type)


def _around(text: str, words: tuple[str, ...], room: int) -> str:
    """The part of the text around the words that fits into so many columns."""
    room = max(16, room)
    if cells(text) <= room:
        return text
    from netcrm.engine.ask.snippets import excerpt

    return cut(excerpt(text, words, room * len(text) // cells(text)), room)
