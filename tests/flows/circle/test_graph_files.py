"""What a file of the graph holds where there are more people than can be drawn."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.flows.circle import graph, graph_files
from netcrm.store.book import Book
from netcrm.views.circle.graph import graph as page
from world import TODAY, make_book, put, talk


def many(book, count, stage="known"):
    for number in range(count):
        put(book, f"Ann {number}", stage=stage)


def test_all_are_in_the_graph_and_in_dot(book):
    with book(write=True) as opened:
        many(opened, graph_files.DRAWN + 5)
        report = graph.graph(opened)
    assert len(report.nodes) == graph_files.DRAWN + 5
    dot = graph_files.dot(report)
    assert (dot.people, dot.remark) == (graph_files.DRAWN + 5, None)
    assert dot.text.count("[label=") == graph_files.DRAWN + 5 + 1


def test_the_page_draws_those_in_your_day_first_and_names_who_is_left_out(book):
    with book(write=True) as opened:
        many(opened, graph_files.DRAWN + 5)
        put(opened, "Zoe Zest")
        report = graph.graph(opened)
    html = graph_files.html(report)
    assert html.people == graph_files.DRAWN
    assert html.remark == (
        "300 of 306 people are drawn, those in your day and nearest to you; left out are 6 in the background"
    )
    listed, left = html.text.split("<main>")[1], html.text.split("<main>")[0]
    assert "Zoe Zest" in listed
    assert left.count("<bdi>") == 6
    assert html.remark in left


def test_few_leave_nobody_out(book):
    with book(write=True) as opened:
        put(opened, "Zoe Zest")
        html = graph_files.html(graph.graph(opened))
    assert (html.people, html.remark) == (1, None)


def test_nobody_is_a_page_too(book):
    with book(write=True) as opened:
        html = graph_files.html(graph.graph(opened))
    assert html.people == 0
    assert "Your circle" in html.text


def test_everybody_at_one_company_is_no_edge_each_but_one_group(book):
    with book(write=True) as opened:
        for number in range(40):
            put(opened, f"Ann {number}", company="Fjord Labs")
        report = graph.graph(opened)
    assert [(one.name, len(one.people)) for one in report.groups] == [("Fjord Labs", 40)]
    assert all(one.from_one is None for one in report.edges)


@pytest.mark.thorough
@given(st.integers(0, 10_000))
def test_whatever_the_circle_is_everybody_who_is_named_is_there_once(tmp_path_factory, seed):
    chance = random.Random(seed)
    with Book(str(make_book(tmp_path_factory.mktemp("book") / "book.db")), TODAY, True) as opened:
        stages = ("followed", "potential", "known", "archived")
        people = [
            put(opened, f"Ann {n}", stage=chance.choice(stages), company=chance.choice((None, "Fjord", "Krones")))
            for n in range(chance.randrange(1, 14))
        ]
        for _ in range(chance.randrange(6)):
            talk(opened, chance.sample(people, min(len(people), chance.randint(1, 4))), "x", chance.randrange(900))
        for _ in range(chance.randrange(6)):
            one, other = chance.choice(people), chance.choice(people)
            if one != other:
                opened.acquaintances.say(one, other, TODAY, knows=chance.random() < 0.7)
        whole = graph.graph(opened)
        handles = [one.handle for one in whole.nodes]
        for report in (whole, *(graph.graph(opened, handle) for handle in handles)):
            here = {one.handle for one in report.nodes}
            assert len(here) == len(report.nodes)
            assert {one.through for one in report.nodes} <= {None, *here}
            assert {end for edge in report.edges for end in (edge.from_one, edge.to)} <= {None, *here}
            assert {one for group in report.groups for one in group.people} <= here
            steps = {one.handle: one.step for one in report.nodes}
            for one in report.nodes:
                assert one.through is None or one.step == (steps[one.through] or 0) + 1
            assert page(report, 80, TODAY).lines
            assert graph_files.html(report).people == len(here)
