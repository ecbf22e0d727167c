"""Who connects to whom as text, from you outwards: everybody once, and below them whom they know further out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from netcrm.engine.dates.formatting import say_date, say_day
from netcrm.flows.circle.graph import NEVER, NOBODY_LEADS, Graph, about, around, sections
from netcrm.model.graph import Edge, Group, Node
from netcrm.safe import line
from netcrm.text import cells, pad
from netcrm.views.page import Line, Page, page, wrapped

_ALONE = (NEVER, NOBODY_LEADS)  # headings below which a name is all there is to tell
_GROUPS = {"company": "AT ONE COMPANY", "community": "IN ONE COMMUNITY"}
_TIES = {"warm": "warm: ", "due": "due: ", "cold": "gone quiet: ", "dormant": "long quiet: "}
_NAME = 24  # columns at most
_EVIDENCE = 2  # what is told of an edge, the strongest first


def graph(report: Graph, width: int, day: date) -> Page:
    """The page; what it begins with is how netcrm knows a file of it."""
    if not report.nodes:
        return page(["Nobody is in your book yet.", [("netcrm add NAME", "command")]])
    names = names_of(report.nodes)
    outer: dict[str, list[Edge]] = defaultdict(list)
    for edge in report.edges:
        if edge.from_one:
            outer[edge.from_one].append(edge)
    together = _together(report)
    own = {edge.to: edge for edge in report.edges if edge.from_one is None}
    column = min(_NAME, max(map(cells, names.values()))) + 2  # whom somebody knows stands further in
    lines = [*_head(report, width)]
    for heading, those in sections(report.nodes):
        lines += [[], [(heading.upper(), "head"), (f"  {len(those):,}", "dim")]]
        plain = [one for one in those if heading in _ALONE and one.handle not in outer]
        lines += [[(row, "")] for row in wrapped(", ".join(names[one.handle] for one in plain), width, "  ") if plain]
        for one in those:
            if one.handle in outer or heading not in _ALONE:
                told = _reached(one, own, names, together)
                lines += _row(names[one.handle], told, column, width, 2, "name")
                for edge in outer[one.handle]:
                    lines += _row(names[edge.to], _evidence(edge, day), column, width, 4, "")
    for kind, heading in _GROUPS.items():
        lines += _groups(heading, [one for one in report.groups if one.type == kind], names, column, width)
    return page(lines)._replace(long=True)


def names_of(nodes: Iterable[Node]) -> dict[str, str]:
    """By handle the name; where several have it the handle stands behind it."""
    names = {one.handle: line(one.name) for one in nodes}
    times = Counter(names.values())
    return {key: name if times[name] == 1 else f"{name} ({key})" for key, name in names.items()}


def _head(report: Graph, width: int) -> list[Line]:
    told = f"Your circle on {say_day(report.on)}{line(around(report))}: {about(report)}."
    only = f" --person {report.person}" if report.person else ""
    way = f"netcrm export graph{only} -o circle.html draws it"
    return [[(row, style)] for text, style in ((told, ""), (way, "dim")) for row in wrapped(text, width)]


def _together(report: Graph) -> dict[str, str]:
    """By handle where somebody is together with whoever leads to them, who are known to know each other by nothing
    else."""
    if not report.groups:
        return {}
    known = {frozenset((edge.from_one, edge.to)) for edge in report.edges if edge.from_one}
    through = {one.handle: one.through for one in report.nodes if one.through}
    found: dict[str, str] = {}
    for group in sorted(report.groups, key=lambda one: -one.strength):
        for handle in group.people:
            before = through.get(handle)
            if before in group.people and frozenset((before, handle)) not in known:
                found.setdefault(handle, f"{group.sure}, both {'at' if group.type == 'company' else 'in'} {group.name}")
    return found


def _reached(one: Node, own: Mapping[str, Edge], names: Mapping[str, str], together: Mapping[str, str]) -> str:
    """How you are connected with them."""
    if one.through:
        how = together.get(one.handle)
        return f"through {names[one.through]}{f', {line(how)}' if how else ''}"
    if one.handle not in own:
        return "nobody you know is known to know them"
    stronger = f"; a stronger way: {names[one.stronger]}" if one.stronger else ""
    return f"{_TIES.get(one.standing, '')}{own[one.handle].how}{stronger}"


def _evidence(edge: Edge, day: date) -> str:
    """How surely two know each other, and what speaks for it."""
    those = (f"{line(one.text)}{f', {say_date(one.on, day)}' if one.on else ''}" for one in edge.evidence[:_EVIDENCE])
    return f"{edge.sure}: {'; '.join(those)}"


def _row(name: str, told: str, column: int, width: int, indent: int, style: str) -> list[Line]:
    """A name and what is told of it beside it, in as many lines as it takes."""
    at = column + 4
    begin = f"{' ' * indent}{pad(name, at - 2 - indent)}  "
    if cells(told) <= width - at:
        return [[(begin, style), (told, "")]]
    first, *more = wrapped(told, max(20, width - at))
    return [[(begin, style), (first, "")], *([(" " * at + rest, "")] for rest in more)]


def _groups(heading: str, groups: Sequence[Group], names: Mapping[str, str], column: int, width: int) -> list[Line]:
    """Where several are together, with all who are there."""
    lines: list[Line] = [[], [(heading, "head")]] if groups else []
    for one in groups:
        told = f"{one.sure}: {', '.join(names[handle] for handle in one.people)}"
        lines += _row(line(one.name), told, column, width, 2, "name")
    return lines
