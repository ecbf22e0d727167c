"""Whom `netcrm export graph` shows as known: by you, and by each other through introductions."""

import json

import pytest


@pytest.fixture
def graph(run):
    """graph(...) -> the graph as JSON has it."""
    return lambda *words: json.loads(run("export", "graph", *words, "--json").out)


def pairs(report):
    return {frozenset((edge["from"], edge["to"])) for edge in report["edges"] if edge["from"]}


@pytest.fixture
def long_ago(run, once):
    """I talked with three long ago; Eva is seen a lot and knows Tom; Ada does not know Tom."""

    @once
    def fill():
        for name in ("Tom Reyes", "Eva Lang", "Ada Berg"):
            run("add", name)
            run("log", name, "-m", "coffee", "--on", "2026-01-10")
        run("log", "Eva Lang", "-m", "lunch", "--on", "yesterday")
        run("edit", "eva", "--knows", "tom")
        run("log", "Ada doesn't know Tom", "--on", "2026-01-11")


def test_whom_you_talked_with_stands_under_you_know_with_the_stronger_way_beside(long_ago, graph, run):
    nodes = {one["handle"]: one for one in graph()["nodes"]}
    assert {one["step"] for one in nodes.values()} == {1}
    assert (nodes["tom-reyes"]["through"], nodes["tom-reyes"]["stronger"]) == (None, "eva-lang")
    out = run("export", "graph").out
    assert "IN TWO STEPS" not in out
    assert "a stronger way: Eva Lang" in " ".join(out.split())


def test_around_one_person_a_stronger_way_through_somebody_else_is_not_named(long_ago, graph, run):
    run("add", "Ines Duarte")
    run("edit", "tom", "--knows", "ines")
    nodes = {one["handle"]: one for one in graph("--person", "ines")["nodes"]}
    assert nodes.keys() == {"ines-duarte", "tom-reyes"}
    assert nodes["tom-reyes"]["stronger"] is None
    assert run("export", "graph", "--person", "ines").code == 0


def test_two_whom_you_introduced_know_each_other_whatever_was_said_before(long_ago, graph, run):
    two = frozenset(("ada-berg", "tom-reyes"))
    assert two not in pairs(graph())
    run("intro", "ada", "tom")
    run("done", "i1", "--made")
    (edge,) = (one for one in graph()["edges"] if {one["from"], one["to"]} == two)
    assert (edge["how"], edge["sure"]) == ("you introduced them", "surely")
    card = run("show", "ada").out
    assert "knows       Tom Reyes (you introduced them, today)" in card
    assert "knows not" not in card
    run("edit", "ada", "--knows-not", "tom")
    assert two in pairs(graph())  # said the day they were introduced


def test_what_is_said_after_an_introduction_counts(long_ago, graph, run):
    run("intro", "ada", "tom")
    run("done", "i1", "--made", "--on", "yesterday")
    run("edit", "ada", "--knows-not", "tom")
    assert frozenset(("ada-berg", "tom-reyes")) not in pairs(graph())


def test_an_introduction_in_private_is_drawn_only_with_private(long_ago, graph, run):
    run("intro", "ada", "tom", "--private")
    run("done", "i1", "--made")
    two = frozenset(("ada-berg", "tom-reyes"))
    assert two not in pairs(graph())
    assert two in pairs(graph("--private"))
    assert "Tom Reyes (you introduced them (private), today)" in " ".join(run("show", "ada").out.split())


def test_whoever_introduced_me_knows_whom_i_met(run, graph):
    run("add", "Hans Gruber")
    run("add", "Cara Dorn", "--potential", "--via", "somebody else", "--met-on", "2026-01-01")
    run("intro", "cara", "--for-me", "--via", "hans")
    run("done", "i1", "hans", "yes")
    run("done", "i1", "--made")
    run("done", "i1", "--met")
    (edge,) = (one for one in graph()["edges"] if one["from"])
    assert (edge["how"], edge["evidence"][0]["on"]) == ("introduced you", "2026-09-22")
    assert all(one["step"] == 1 for one in graph()["nodes"])
