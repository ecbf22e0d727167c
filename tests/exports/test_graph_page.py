"""The graph as a page of HTML: whole, closed against the network, and strange names are names."""

import base64
import hashlib
import re
from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.exports.graph_page import MARK, Drawing, Part, Whole, page
from netcrm.model.graph import Edge, Evidence, Group, Node
from netcrm.safe import line
from rows import each_row

DAY = date(2026, 9, 22)
VOID = {"meta", "input"}
STRANGE = (
    *("</script><script>alert(1)</script>", "\"><img src=x onerror='a'>", "a\u202eb", "🎂 李雷", "ليلى حداد"),
    "&lt;",
)


class Reader(HTMLParser):
    """Reads a page: its tags, each closed where it must be, and texts by the tag that they stand in."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.texts = [], [], []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, text):
        self.texts.append((self.open[-1] if self.open else "", text))

    def all(self, tag):
        return [attributes for name, attributes in self.tags if name == tag]

    def inside(self, tag):
        return [text for name, text in self.texts if name == tag]


def node(handle, name, **more):
    return Node(handle, name, "mentor", "followed", None, None, "warm", 1, None, 0.9)._replace(**more)


def edge(one, other, text="at school", sure="surely", kind="said"):
    return Edge(one, other, (Evidence(kind, text, DAY, 0.8),), text, 0.8, sure)


def whole(nodes, edges=(), groups=(), **more):
    places = {one.handle: (100.0 * at, 0.0) for at, one in enumerate(nodes, 1)}
    drawing = Drawing(places, (200.0,), 1.3, False)
    return Whole("27 people", [Part("you know", nodes)], edges, groups, drawing)._replace(**more)


MARIA, ADA, TOM = (
    node("maria-chen", "Maria Chen", company="Fjord Labs", title="CFO"),
    node("ada-brandt", "Ada Brandt", step=2, through="maria-chen"),
    node("tom-reyes", "Tom Reyes"),
)
FJORD = Group("company", "Fjord & Co", ("maria-chen", "tom-reyes"), 0.5, "likely")
SMALL = whole(
    [MARIA, TOM, ADA], [edge(None, "maria-chen", "20 days"), edge("maria-chen", "ada-brandt", "at <school>")], [FJORD]
)


@pytest.fixture(scope="module")
def small():
    return Reader(page(SMALL))


def test_it_begins_as_netcrm_knows_its_own_files():
    assert page(SMALL).startswith(MARK)
    assert "made by netcrm" in MARK


def test_its_policy_allows_its_own_style_and_script_and_nothing_else(small):
    (policy,) = (one["content"] for one in small.all("meta") if one.get("http-equiv") == "Content-Security-Policy")
    allowed = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    for tag, what in (("style", "style-src"), ("script", "script-src")):
        (text,) = small.inside(tag)
        assert allowed.pop(what) == f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
    assert set(allowed.values()) == {"'none'"}


def test_nothing_in_it_leads_outside(small):
    text = page(SMALL)
    assert re.findall(r"https?:|//[a-z]|@import|url\(|\bfetch\b|XMLHttp|WebSocket", text) == []
    assert {one["href"][0] for one in small.all("a")} == {"#"}
    assert {tag for tag, _ in small.tags} & {"link", "img", "iframe", "object", "form", "base"} == set()
    assert [
        one for _, one in small.tags if "style" in one or "src" in one or any(k.startswith("on") for k in one)
    ] == []


def test_the_list_says_what_the_drawing_shows(small):
    text = re.sub(r"\s+", " ", " ".join(text for tag, text in small.texts if tag not in ("style", "script")))
    for told in ("20 days", "surely , at <school>, 2026-09-22", "through Maria Chen", "at Fjord & Co too"):
        assert told in text
    rows = [one for one in small.all("li") if one.get("class") == "one"]
    drawn = [one for one in small.all("g") if "data-p" in one]
    assert [one["id"] for one in rows] == [f"p-{one['data-p']}" for one in drawn]
    assert rows[0]["data-near"].split() == ["3"]
    assert rows[0]["data-along"].split() == ["2"]
    assert len([one for one in small.all("path") if "data-a" in one]) == 2


def test_everybody_can_be_reached_by_keys(small):
    assert len(small.all("button")) == 3 + 3
    (label,) = small.all("label")
    assert label["for"] in {one["id"] for one in small.all("input")}
    assert [one for one in small.all("svg") if "aria-label" not in one and "aria-hidden" not in one] == []


def test_both_themes_are_there(small):
    assert "prefers-color-scheme: dark" in small.inside("style")[0]


@each_row("name", STRANGE)
def test_a_strange_name_is_a_name(name):
    read = Reader(page(whole([node("x", name, title=name, company=name)], [edge(None, "x", name)])))
    assert line(name) in read.inside("bdi")
    assert len(read.all("script")) == 1


@given(st.text(), st.text())
def test_no_text_makes_a_tag(name, told):
    plain = [tag for tag, _ in Reader(page(whole([node("x", "Ann")], [edge(None, "x", "by")]))).tags]
    assert [tag for tag, _ in Reader(page(whole([node("x", name)], [edge(None, "x", told)]))).tags] == plain


def test_who_is_left_out_is_told():
    read = Reader(page(SMALL._replace(left_out=("3 of 5 are drawn", ("Ann <Lee>", "Bo Ek")))))
    assert "3 of 5 are drawn" in read.inside("summary")
    assert {"Ann <Lee>", "Bo Ek"} <= set(read.inside("bdi"))


def test_of_many_no_line_goes_from_you_to_each():
    assert "tie mine" in page(SMALL)
    assert "tie mine" not in page(SMALL._replace(drawing=SMALL.drawing._replace(many=True)))
