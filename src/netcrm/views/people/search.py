"""What was found: people first, then the passages."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.people.search import Found, Hit
from netcrm.model.kinds import CONTACT, INTERACTIONS
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.page import Line, Page, fit, page, widest


def hits_page(report: Found, width: int, day: date) -> Page:
    """The hits, one line each, cut around the words."""
    if not report.hits:
        return page([f'Nothing holds "{cut(line(report.query), 60)}".'])
    name = widest([hit.person.name for hit in report.hits if hit.person], max(12, width // 5))
    people = [hit for hit in report.hits if hit.type == "person"]
    passages = [hit for hit in report.hits if hit.type != "person"]
    words = tuple(report.query.split())
    lines: list[Line] = []
    if people:
        lines += [[], [("PEOPLE", "head")], *(fit(_person(hit, name, words, width), width) for hit in people)]
    if passages:
        when = widest([say_date(hit.on, day) for hit in passages if hit.on], 12)
        told = [_passage(hit, name, when, words, width, day) for hit in passages]
        lines += [[], [("PASSAGES", "head")], *(fit(row, width) for row in told)]
    if report.more:
        lines += [[], [(f"The first {len(report.hits)}; --limit {4 * len(report.hits)} shows more.", "dim")]]
    return page(lines[1:])


def _person(hit: Hit, name: int, words: tuple[str, ...], width: int) -> Line:
    field, colon, text = line(hit.text).partition(": ")
    told = f"{field}{colon}{_around(text, words, width - name - 6 - cells(field))}" if colon else field
    return [("  ", ""), (pad(_who(hit), name), "name"), (f"  {told}", "")]


def _passage(hit: Hit, name: int, when: int, words: tuple[str, ...], width: int, day: date) -> Line:
    begin: Line = [("  ", ""), (pad(_who(hit), name), "name"), ("  ", "")]
    begin += [(pad(say_date(hit.on, day) if hit.on else "", when), "dim"), (f"  {pad(_label(hit), 7)}  ", "dim")]
    private = " (private)" if hit.private else ""
    room = width - sum(cells(text) for text, _ in begin) - cells(private)
    return [*begin, (_around(line(hit.text), words, room) + private, "")]


def _who(hit: Hit) -> str:
    return line(hit.person.name) if hit.person else ""


def _label(hit: Hit) -> str:
    if hit.type == "interaction":
        return INTERACTIONS[hit.kind or CONTACT].label
    return {"note": "note", "give": "gave", "advice": "advice", "loop": hit.kind or "open"}[hit.type]


def _around(text: str, words: tuple[str, ...], room: int) -> str:
    """The part of the text around the words that fits into so many columns."""
    room = max(16, room)
    if cells(text) <= room:
        return text
    from netcrm.engine.ask.snippets import excerpt

    return cut(excerpt(text, words, room * len(text) // cells(text)), room)
