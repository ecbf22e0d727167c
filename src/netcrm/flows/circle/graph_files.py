"""The graph of who connects to whom as a file that others read: text, Graphviz, or a page to open in a browser."""

from collections.abc import Sequence

from netcrm.engine.dates.formatting import say_day
from netcrm.flows.circle.graph import Graph, about, around, sections
from netcrm.model.graph import Node
from netcrm.named_tuple import NamedTuple

DRAWN = 300  # people at most; of more nobody could read the names
_MANY = 60  # people; from there on a line from you to each would hide the others


class GraphFile(NamedTuple):
    """The graph as a text, how many people are in it, and where that is not all of them a remark on who is not."""

    text: str
    people: int
    remark: str | None = None


def dot(report: Graph) -> GraphFile:
    """All of it, for Graphviz."""
    from netcrm.exports import graph_dot

    return GraphFile(graph_dot.dot(report.on, report.nodes, report.edges, report.groups), len(report.nodes))


def html(report: Graph) -> GraphFile:
    """The page, of those nearest to you where they are more than DRAWN."""
    from netcrm.engine.circle.layout import layout
    from netcrm.exports import graph_page

    first = sorted(report.nodes, key=lambda one: one.stage == "known")[:DRAWN]
    drawn = {one.handle for one in first}
    nodes = [one for one in report.nodes if one.handle in drawn]
    rest = [one for one in report.nodes if one.handle not in drawn]
    edges = [one for one in report.edges if one.to in drawn and (one.from_one is None or one.from_one in drawn)]
    groups = [one._replace(people=tuple(key for key in one.people if key in drawn)) for one in report.groups]
    parts = sections(nodes)
    through = {one.handle: one.through for one in nodes if one.through}
    tied = [(one.from_one, one.to) for one in edges if one.from_one]
    beside = [two for group in groups for two in zip(group.people, group.people[1:], strict=False)]
    where = layout([[one.handle for one in people] for _, people in parts], through, [*tied, *beside])
    remark = _left_out(len(report.nodes), rest) if rest else None
    whole = graph_page.Whole(
        f"{say_day(report.on)}{around(report)}: {about(report)}",
        [graph_page.Part(heading, people) for heading, people in parts],
        edges,
        [one for one in groups if len(one.people) > 1],
        graph_page.Drawing(where.places, where.bands, where.wider, len(nodes) > _MANY),
        (remark, [one.name for one in rest]) if remark else None,
    )
    return GraphFile(graph_page.page(whole), len(nodes), remark)


def _left_out(every: int, rest: Sequence[Node]) -> str:
    """How many are drawn, and who is not."""
    kinds = {
        "in the background": sum(one.stage == "known" for one in rest),
        "to get to know": sum(one.stage == "potential" for one in rest),
        "in your day": sum(one.stage == "followed" for one in rest),
    }
    those = ", ".join(f"{count:,} {what}" for what, count in kinds.items() if count)
    drawn = f"{every - len(rest):,} of {every:,} people are drawn, those in your day and nearest to you"
    return f"{drawn}; left out are {those}"
