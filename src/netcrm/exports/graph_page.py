"""Who connects to whom as a page of HTML: a drawing, and a list beside it that says the same.

One file that asks the network for nothing: its Content-Security-Policy allows the style and the script that stand in
it, by their hashes, and nothing else. The script only searches, marks and zooms; without it the page reads the same.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from netcrm.model.graph import Edge, Evidence, Group, Node
from netcrm.named_tuple import NamedTuple
from netcrm.safe import line
from netcrm.text import cut

MARK = "<!doctype html>\n<!-- made by netcrm -->"
_SIDE, _EDGE = 66, 30  # around the outermost names
_NAME, _SHORT = 19, 16  # columns of a name in the drawing, where there are many; the list has the whole name
_TIES = {"warm": "warm: ", "due": "due: ", "cold": "gone quiet: ", "dormant": "long quiet: "}
_AT = {"company": "at", "community": "in"}
_GUESSED = ("company", "community")


class Part(NamedTuple):
    """People at one distance, under a heading."""

    heading: str
    people: Sequence[Node]


class Drawing(NamedTuple):
    """Where each person stands, by handle, you at (0, 0); bands: how far each part reaches, as the half height of an
    ellipse so much wider than high. many: names are shorter, and no line goes from you to each you know."""

    places: Mapping[str, tuple[float, float]]
    bands: Sequence[float]
    wider: float
    many: bool


class Whole(NamedTuple):
    """What the page tells. about: under the title; left_out: a sentence, and who is not on the page."""

    about: str
    parts: Sequence[Part]
    edges: Sequence[Edge]
    groups: Sequence[Group]
    drawing: Drawing
    left_out: tuple[str, Sequence[str]] | None = None


class _Told(NamedTuple):
    """Somebody's connections: number: by which the page knows them; along: those who are together with them."""

    number: int
    node: Node
    name: str
    edges: list[tuple[str, Edge]]
    own: list[Edge]
    along: list[tuple[Group, list[str]]]


def page(whole: Whole) -> str:
    """The whole file."""
    style, script = _text("graph.css"), _text("graph.js")
    told = _by_handle(whole)
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'"
    return "\n".join(
        (
            MARK,
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}; form-action \'none\'">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>Your circle: {escaped(whole.about)}</title>",
            f"<style>{style}</style>",
            "</head>",
            "<body>",
            *_header(whole),
            "<main>",
            *_drawing(whole, told),
            '<section class="list" aria-label="List">',
            *(row for part in whole.parts for row in _part(part, told)),
            "</section>",
            "</main>",
            f"<script>{script}</script>",
            "</body>",
            "</html>",
            "",
        )
    )


def escaped(text: str) -> str:
    """A text as HTML shows it, in attributes too, on one line and with nothing that turns the direction of others."""
    plain = line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;").replace("'", "&#39;")


def _text(name: str) -> str:
    with open(os.path.join(os.path.dirname(__file__), name), encoding="utf-8") as file:
        return file.read()


def _hash(text: str) -> str:
    from base64 import b64encode
    from hashlib import sha256

    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _by_handle(whole: Whole) -> dict[str, _Told]:
    nodes = [node for part in whole.parts for node in part.people]
    told = {node.handle: _Told(at, node, line(node.name), [], [], []) for at, node in enumerate(nodes, 1)}
    known: dict[str, set[str]] = defaultdict(set)
    for edge in whole.edges:
        if edge.from_one is None:
            told[edge.to].own.append(edge)
            continue
        for one, other in ((edge.from_one, edge.to), (edge.to, edge.from_one)):
            told[one].edges.append((other, edge))
            known[one].add(other)
    for group in whole.groups:
        for handle in group.people:
            others = [one for one in group.people if one != handle and one not in known[handle]]
            if others:
                told[handle].along.append((group, others))
    return told


def _header(whole: Whole) -> Iterator[str]:
    yield f'<header><h1>Your circle</h1><p class="about">{escaped(whole.about)}</p>'
    if whole.left_out:
        sentence, names = whole.left_out
        yield f"<details><summary>{escaped(sentence)}</summary><p>{_names(names)}</p></details>"
    yield '<div class="find"><label for="q">Find</label>'
    yield '<input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="a name, a company">'
    yield '<output id="hits" for="q" aria-live="polite"></output></div></header>'


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"<bdi>{escaped(name)}</bdi>" for name in names)


def _drawing(whole: Whole, told: Mapping[str, _Told]) -> Iterator[str]:
    places = whole.drawing.places
    right = max((abs(x) for x, _ in places.values()), default=100.0) + _SIDE
    down = max((abs(y) for _, y in places.values()), default=60.0) + _EDGE
    box = f"{-right:.0f} {-down:.0f} {2 * right:.0f} {2 * down:.0f}"
    yield '<section class="drawing" aria-label="Drawing">'
    size = ' class="many"' if whole.drawing.many else ""
    yield f'<svg id="drawing"{size} viewBox="{box}" role="img" aria-label="A drawing; the list says the same">'
    for reach in whole.drawing.bands[:-1]:
        yield f'<ellipse rx="{reach * whole.drawing.wider:.0f}" ry="{reach:.0f}"/>'
    yield '<g id="ties">'
    yield from (row for edge in whole.edges if (row := _tie(edge, told, whole.drawing)))
    yield '</g><g id="together"></g>'
    yield '<g class="you"><circle r="9"/><text y="25">you</text></g>'
    for one in told.values():
        x, y = places[one.node.handle]
        at = f'data-p="{one.number}" data-x="{x:g}" data-y="{y:g}" transform="translate({x:g} {y:g})"'
        state = one.node.standing if not one.node.never else "new"
        name = escaped(cut(one.name, _SHORT if whole.drawing.many else _NAME))
        yield f'<g class="node {state}" {at}><title>{escaped(one.name)}</title><circle r="5.5"/>'
        yield f'<text y="19">{name}</text></g>'
    yield "</svg>"
    yield from _ZOOM
    yield f'<p class="legend">{_LEGEND}</p></section>'


_ZOOM = (
    '<div class="zoom"><button type="button" value="1.4" aria-label="Larger">+</button>'
    '<button type="button" value="0.714" aria-label="Smaller">−</button>'
    '<button type="button" value="0" aria-label="The whole drawing">0</button></div>',
)


def _sample(what: str) -> str:
    return f'<svg viewBox="0 0 26 12" aria-hidden="true">{what}</svg>'


_LEGEND = " ".join(
    f"<span>{_sample(sample)} {word}</span>"
    for sample, word in (
        *(
            (f'<g class="node {state}" transform="translate(13 6)"><circle r="5"/></g>', word)
            for state, word in (("warm", "warm"), ("due", "due"), ("cold", "quiet"), ("new", "nothing logged"))
        ),
        *((f'<path class="tie {sure}" d="M1 6H25"/>', sure) for sure in ("surely", "likely", "perhaps")),
    )
)
_LEGEND += (
    " Who is at one company or in one community is joined once you choose somebody."
    '<span class="keys"> Keys: / find, ↑ ↓ and Enter choose, Esc all, + − 0 zoom.</span>'
)


def _tie(edge: Edge, told: Mapping[str, _Told], drawing: Drawing) -> str:
    """A line between two, bent a little towards you so that lines over each other come apart."""
    end = drawing.places[edge.to]
    number = told[edge.to].number
    if edge.from_one is None:
        node = told[edge.to].node
        if drawing.many or node.step != 1 or node.never:
            return ""
        return f'<path class="tie mine" data-a="{number}" data-b="0" d="M0 0L{end[0]:g} {end[1]:g}"/>'
    begin = drawing.places[edge.from_one]
    bend = [round((one + other) / 2 * 0.82, 1) for one, other in zip(begin, end, strict=True)]
    path = f"M{begin[0]:g} {begin[1]:g}Q{bend[0]:g} {bend[1]:g} {end[0]:g} {end[1]:g}"
    ends = f'data-a="{told[edge.from_one].number}" data-b="{number}"'
    return f'<path class="tie {edge.sure}" {ends} d="{path}"/>'


def _part(part: Part, told: Mapping[str, _Told]) -> Iterator[str]:
    yield f'<div class="part"><h2>{escaped(part.heading)} · {len(part.people):,}</h2><ul>'
    for node in part.people:
        yield from _person(told[node.handle], told)
    yield "</ul></div>"


def _person(one: _Told, told: Mapping[str, _Told]) -> Iterator[str]:
    near = " ".join(str(told[other].number) for other, _ in one.edges)
    along = " ".join(str(told[other].number) for _, others in one.along for other in others)
    does = " at ".join(part for part in (one.node.title, one.node.company) if part)
    of = f"{one.node.kind}{f', {does}' if does else ''}"
    yield f'<li class="one" id="p-{one.number}" data-near="{near}" data-along="{along}">'
    yield f'<h3><button type="button" aria-pressed="false"><bdi>{escaped(one.name)}</bdi></button></h3>'
    yield f'<span class="of"><bdi>{escaped(of)}</bdi></span><p>{_reached(one, told)}</p>'
    if one.edges:
        yield '<ul class="know">'
        for other, edge in one.edges:
            yield f'<li>{_link(told[other])} <span class="sure">{edge.sure}</span>, {_evidence(edge.evidence)}</li>'
        yield "</ul>"
    for group, others in one.along:
        links = ", ".join(_link(told[other]) for other in others)
        where = f"{_AT[group.type]} <bdi>{escaped(group.name)}</bdi>"
        yield f'<p class="know">{where} too, <span class="sure">{group.sure}</span>: {links}</p>'
    yield "</li>"


def _reached(one: _Told, told: Mapping[str, _Told]) -> str:
    """How you are connected with them."""
    before = told.get(one.node.through or "")
    through = f"through {_link(before)}" if before else ""
    own = f"{_TIES.get(one.node.standing, '')}{escaped(one.own[0].how)}" if one.own else ""
    return "; ".join(filter(None, (through, own))) or "nobody you know is known to know them"


def _evidence(evidence: Sequence[Evidence]) -> str:
    return "; ".join(f"{escaped(one.text)}{f', {one.on}' if one.on else ''}" for one in evidence)


def _link(one: _Told) -> str:
    return f'<a href="#p-{one.number}"><bdi>{escaped(one.name)}</bdi></a>'
