"""The page of who connects to whom."""

from datetime import date

from netcrm.flows.circle.graph import Graph
from netcrm.model.graph import Edge, Evidence, Group, Node
from netcrm.text import cells
from netcrm.views.circle.graph import graph
from netcrm.views.page import text_of
from world import TODAY


def node(handle, name, step=1, through=None, state="warm", **more):
    return Node(handle, name, "mentor", "followed", None, None, state, step, through, 0.5)._replace(**more)


def own(to, how):
    return Edge(None, to, (Evidence("contact", how, None, 0.5),), how, 0.5, "likely")


def edge(one, to, text, on=None, sure="surely"):
    return Edge(one, to, (Evidence("said", text, on, 0.8),), text, 0.8, sure)


SMALL = Graph(
    TODAY,
    (
        node("maria-chen", "Maria Chen"),
        node("tom-reyes", "Tom Reyes", state="cold"),
        node("ada-brandt", "Ada Brandt", 2, "maria-chen"),
        node("eva-lang", "Eva Lang", 2, "tom-reyes"),
        node("ann-lee", "Ann Lee", state="new", never=True),
        node("bo-ek", "Bo Ek", state="new", never=True),
        node("vera-berg", "Vera Berg", None, stage="potential"),
    ),
    (
        own("maria-chen", "20 days, usually every 5 weeks"),
        own("tom-reyes", "98 days, usually every 3 weeks"),
        own("ann-lee", "in your book, nothing logged yet"),
        own("bo-ek", "in your book, nothing logged yet"),
        edge("maria-chen", "ada-brandt", "introduced you", date(2026, 9, 2)),
    ),
    (Group("company", "Fjord Labs", ("tom-reyes", "eva-lang"), 0.5, "likely"),),
)


def rows(report, width=80):
    return [text_of(line) for line in graph(report, width, TODAY).lines]


def test_the_page_goes_from_you_outwards():
    assert rows(SMALL) == [
        "Your circle on Tue 22 Sep 2026: 7 people; 1 pair knows each other.",
        "netcrm export graph -o circle.html draws it",
        "",
        "YOU KNOW  2",
        "  Maria Chen    warm: 20 days, usually every 5 weeks",
        "    Ada Brandt  surely: introduced you, Wed 2 Sep",
        "  Tom Reyes     gone quiet: 98 days, usually every 3 weeks",
        "",
        "IN TWO STEPS  2",
        "  Ada Brandt    through Maria Chen",
        "  Eva Lang      through Tom Reyes, likely, both at Fjord Labs",
        "",
        "IN THE BACKGROUND, NEVER IN TOUCH  2",
        "  Ann Lee, Bo Ek",
        "",
        "NOBODY LEADS THERE YET  1",
        "  Vera Berg",
        "",
        "AT ONE COMPANY",
        "  Fjord Labs    likely: Tom Reyes, Eva Lang",
    ]


def test_no_line_is_wider_than_the_page():
    everybody = tuple(one.handle for one in SMALL.nodes)
    long = SMALL._replace(groups=(Group("company", "Fjord " * 9, everybody, 0.5, "likely"),))
    assert [row for row in rows(long, 60) if cells(row) > 60] == []


def test_two_of_one_name_are_told_apart():
    twice = SMALL._replace(nodes=(node("ann-lee", "Ann Lee"), node("ann-lee-2", "Ann Lee")), groups=())
    assert [row for row in rows(twice) if "Ann Lee (ann-lee-2)" in row] != []


def test_an_empty_book_says_so():
    assert rows(Graph(TODAY, (), (), ())) == ["Nobody is in your book yet.", "netcrm add NAME"]
