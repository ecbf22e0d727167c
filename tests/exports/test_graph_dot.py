"""The graph for Graphviz is read back by a small reader of its language, whatever people are called."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netcrm.exports.graph_dot import dot
from netcrm.model.graph import Edge, Evidence, Group, Node
from netcrm.safe import line
from rows import each_row

DAY = date(2026, 9, 22)
_STRING, _WORD, _SIGN = r'("(?:[^"\\]|\\.)*")', r"([A-Za-z_]\w*|\d+\.?\d*)", r"(--|[{}\[\]=,;])"
_TOKEN = re.compile(rf"\s+|//[^\n]*\n|{_STRING}|{_WORD}|{_SIGN}", re.DOTALL)
NAMES = (
    *("Maria Chen", 'Ann "Ace" Lee', "back\\slash\\", "\\N", "AT&T &lt;", "</script>", "🎂 李雷", "a\u202eb", "a\nb"),
    "]; x",
)


def read(text):
    """(nodes by id with their attributes, edges (from, to, attributes)) of a graph; an AssertionError for no DOT."""
    tokens, at = [], 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        assert found, text[at : at + 40]
        at = found.end()
        tokens += [part for part in found.groups() if part]
    assert (tokens[0], tokens[2], tokens[-1]) == ("graph", "{", "}")
    nodes, edges, rest = {}, [], iter(tokens[3:-1])
    for token in rest:
        ends, attributes = [token], {}
        for sign in rest:
            if sign == "--":
                ends.append(next(rest))
            elif sign == "[":
                attributes = dict(_attributes(rest))
            else:
                assert sign == ";"
                break
        if len(ends) == 2:
            edges.append((*map(_plain, ends), attributes))
        elif token not in ("graph", "node"):
            nodes[_plain(token)] = attributes
    return nodes, edges


def _attributes(rest):
    for name in rest:
        if name == "]":
            return
        if name != ",":
            assert next(rest) == "="
            yield name, _plain(next(rest))


def _plain(token):
    """What Graphviz shows of it."""
    inner = token[1:-1] if token.startswith('"') else token
    return re.sub(r"\\(.)", r"\1", inner).replace("&amp;", "&")


def node(name, handle="maria-chen", **more):
    return Node(handle, name, "mentor", "followed", None, None, "warm", 1, None, 0.9)._replace(**more)


def edge(one, other, text="at school", strength=0.8, kind="said"):
    return Edge(one, other, (Evidence(kind, text, DAY, strength),), text, strength, "surely")


@each_row("name", NAMES)
def test_a_name_comes_back_as_it_is(name):
    nodes, _ = read(dot(DAY, [node(name)], [], []))
    assert nodes["maria-chen"]["label"] == line(name)


@given(st.text(), st.text())
def test_whatever_text_comes_it_is_one_node_and_one_line(name, told):
    nodes, edges = read(dot(DAY, [node(name)], [edge(None, "maria-chen", told)], []))
    assert (set(nodes), len(edges)) == ({"_you", "maria-chen"}, 1)
    assert nodes["maria-chen"]["label"] == line(name)


def test_a_line_tells_its_evidence_and_is_thicker_the_surer_it_is():
    weak, strong = edge("a", "b", strength=0.2), edge("b", "c", strength=0.9)
    _, edges = read(dot(DAY, [], [weak, strong], []))
    assert [one[2]["tooltip"] for one in edges] == ["surely: at school, 2026-09-22"] * 2
    assert float(edges[0][2]["penwidth"]) < float(edges[1][2]["penwidth"])


def test_what_is_guessed_is_a_broken_line():
    _, edges = read(dot(DAY, [], [edge("a", "b", kind="company"), edge("a", "b")], []))
    assert [one[2]["style"] for one in edges] == ["dashed", "solid"]


def test_where_several_are_together_is_a_box_with_a_line_to_each():
    nodes, edges = read(dot(DAY, [], [], [Group("company", "Fjord & Labs", ("a", "b"), 0.5, "likely")]))
    assert nodes["_company_1"]["label"] == "Fjord & Labs"
    assert [one[:2] for one in edges] == [("_company_1", "a"), ("_company_1", "b")]
