"""Who connects to whom in the language of Graphviz, for its programs: `twopi -Tsvg circle.dot`.

As its documentation has it (graphviz.org/doc/info/lang.html): every id and label is a quoted string, in which only a
quote is escaped; in labels a backslash begins an escape sequence and an ampersand an entity, so both are doubled up.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from netcrm.model.graph import Edge, Group, Node
from netcrm.safe import line

MARK = "// made by netcrm"
YOU = "_you"  # no handle begins with an underscore


def dot(on: date, nodes: Sequence[Node], edges: Sequence[Edge], groups: Sequence[Group]) -> str:
    """The graph: people as ellipses, companies and communities as boxes; a thicker line is surer, a broken one guessed.

    The evidence stands in the tooltip of a line, days as ISO.
    """
    return "\n".join((f"{MARK} on {on}", "graph circle {", *_lines(nodes, edges, groups), "}", ""))


def _lines(nodes: Sequence[Node], edges: Sequence[Edge], groups: Sequence[Group]) -> Iterator[str]:
    yield f'  graph [layout=twopi, root="{YOU}", overlap=false, splines=true, ranksep=2];'
    yield "  node [shape=ellipse, fontname=sans];"
    yield f'  "{YOU}" [label="you", style=bold];'
    for node in nodes:
        yield f"  {_id(node.handle)} [label={_label(node.name)}, tooltip={_label(_of(node))}];"
    for edge in edges:
        ends = f'"{YOU}"' if edge.from_one is None else _id(edge.from_one)
        guessed = all(one.type in ("company", "community") for one in edge.evidence)
        yield f"  {ends} -- {_id(edge.to)} [{_drawn(edge.strength, guessed)}, tooltip={_label(_evidence(edge))}];"
    for number, group in enumerate(groups, 1):
        name = f'"_{group.type}_{number}"'
        yield f"  {name} [shape=box, style=dashed, label={_label(group.name)}];"
        for handle in group.people:
            told = _label(f"{group.sure}: {group.type}")
            yield f"  {name} -- {_id(handle)} [{_drawn(group.strength, True)}, tooltip={told}];"


def _drawn(strength: float, guessed: bool) -> str:
    return f"penwidth={0.5 + 2.5 * strength:.2f}, style={'dashed' if guessed else 'solid'}"


def _of(node: Node) -> str:
    does = " at ".join(part for part in (node.title, node.company) if part)
    return f"{node.kind}{f', {does}' if does else ''}"


def _evidence(edge: Edge) -> str:
    those = (f"{one.text}{f', {one.on}' if one.on else ''}" for one in edge.evidence)
    return f"{edge.sure}: {'; '.join(those)}"


def _id(handle: str) -> str:
    escaped = handle.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _label(text: str) -> str:
    plain = line(text).replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return f'"{plain}"'
