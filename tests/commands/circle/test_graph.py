"""`netcrm export graph` as it is typed."""

import json
import stat

import pytest

from rows import each_row


@pytest.fixture
def circle(run, once):
    """Hans is known well and knows Aleksandra; Eva came to dinner with Hans in private; Ann is in the background."""

    @once
    def fill():
        run("add", "Hans Gruber", "--kind", "mentor", "--company", "Krones")
        run("add", "Aleksandra Nowak", "--title", "head buyer", "--company", "Backaldrin GmbH", "--potential")
        run("add", "Eva Lang", "--potential")
        run("add", "Old Friend")
        run("archive", "old")
        run("add", "Ann Lee", "--company", "Krones")
        run("edit", "ann", "--stage", "known")
        run("log", "hans", "-m", "lunch", "--kind", "meal", "--on", "yesterday")
        run("log", "hans", "eva", "-m", "thinks of leaving", "--kind", "meal", "--on", "2 days ago", "--private")
        run("note", "hans", "has a secret", "--private")
        run("edit", "hans", "--knows", "aleksandra", "--how", "worked together at Krones")


@pytest.fixture
def graph(run, circle):
    """graph(...) -> the graph as JSON has it."""
    return lambda *words: json.loads(run("export", "graph", *words, "--json").out)


def pairs(report):
    return {frozenset((edge["from"], edge["to"])) for edge in report["edges"] if edge["from"]}


HANS_AND_EVA = frozenset(("hans-gruber", "eva-lang"))
HANS_AND_ALEKSANDRA = frozenset(("hans-gruber", "aleksandra-nowak"))


def test_the_page_goes_from_you_outwards(circle, run):
    answer = run("export", "graph")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "Your circle on Tue 22 Sep 2026: 4 people; 1 pair knows each other.",
        "netcrm export graph -o circle.html draws it",
        "",
        "YOU KNOW  2",
        "  Eva Lang            warm: 2 days, others every 90",
        "  Hans Gruber         warm: in touch yesterday",
        "    Aleksandra Nowak  surely: worked together at Krones, today",
        "",
        "IN TWO STEPS  2",
        "  Aleksandra Nowak    through Hans Gruber",
        "  Ann Lee             through Hans Gruber, likely, both at Krones",
        "",
        "AT ONE COMPANY",
        "  Krones              likely: Hans Gruber, Ann Lee",
    ]


def test_the_nodes_say_how_they_are_reached(graph):
    told = {one["handle"]: (one["step"], one["through"]) for one in graph()["nodes"]}
    assert told == {
        "hans-gruber": (1, None),
        "eva-lang": (1, None),
        "aleksandra-nowak": (2, "hans-gruber"),
        "ann-lee": (2, "hans-gruber"),
    }


def test_an_edge_has_the_evidence_that_path_has(graph, run):
    (edge,) = (one for one in graph()["edges"] if one["to"] == "aleksandra-nowak")
    hop = json.loads(run("path", "Aleksandra Nowak", "--json").out)["paths"][0]["hops"][1]
    assert (edge["evidence"], edge["how"], edge["strength"]) == (hop["evidence"], hop["how"], hop["strength"])
    assert edge["sure"] == "surely"


def test_what_only_a_private_log_tells_is_left_out_unless_it_is_wished(graph):
    assert pairs(graph()) == {HANS_AND_ALEKSANDRA}
    assert pairs(graph("--private")) == {HANS_AND_ALEKSANDRA, HANS_AND_EVA}


def test_what_a_private_line_says_of_two_is_left_out_too(graph, run):
    assert run("log", "call with Eva today. Eva and Ann Lee worked together at Krones", "--private").code == 0
    assert [one["how"] for one in graph("--private")["edges"] if "ann-lee" in (one["from"], one["to"])] != []
    assert [one["how"] for one in graph()["edges"] if {one["from"], one["to"]} == {"eva-lang", "ann-lee"}] == []


@each_row("form", ["text", "dot", "html"])
@each_row("private", [(), ("--private",)])
def test_no_text_of_a_private_log_or_note_is_ever_in_it(circle, run, form, private):
    told = run("export", "graph", "--format", form, *private).out
    assert ("leaving" in told, "secret" in told, "Old Friend" in told) == (False, False, False)
    assert "Hans Gruber" in told


def test_who_is_said_not_to_know_somebody_has_no_edge(circle, run, graph):
    run("edit", "hans", "--knows-not", "aleksandra")
    assert pairs(graph()) == set()
    run("undo")
    assert pairs(graph()) == {HANS_AND_ALEKSANDRA}


def test_one_person_alone_comes_with_those_they_are_connected_with_and_the_way_there(graph):
    told = graph("--person", "aleksandra")
    assert (told["person"], {one["handle"] for one in told["nodes"]}) == (
        "aleksandra-nowak",
        {"aleksandra-nowak", "hans-gruber"},
    )


def test_the_page_of_one_person_says_whom_it_is_about(circle, run):
    assert run("export", "graph", "--person", "aleksandra").out.splitlines()[:2] == [
        "Your circle on Tue 22 Sep 2026, around Aleksandra Nowak: 2 people; 1 pair knows",
        "each other.",
    ]


@each_row(
    ("words", "begins"),
    [
        (("-o", "c.txt"), "Your circle on Tue 22 Sep 2026"),
        (("-o", "c.dot"), "// made by netcrm on 2026-09-22"),
        (("-o", "c.gv"), "// made by netcrm on 2026-09-22"),
        (("-o", "c.html", "--format", "dot"), "// made by netcrm on 2026-09-22"),
        (("-o", "c.html"), "<!doctype html>"),
    ],
)
def test_a_file_has_the_format_that_is_said_or_its_name_ends_with(circle, run, world, words, begins):
    path = world / words[1]
    for _ in range(2):  # netcrm's own file is written again
        answer = run("export", "graph", "-o", str(path), *words[2:])
        assert (answer.code, answer.out) == (0, f"Wrote 4 people to {path}\n")
    assert path.read_text(encoding="utf-8").startswith(begins)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_of_somebody_elses_is_not_written_over(circle, run, world):
    (world / "mine.html").write_text("<!doctype html><p>my own")
    answer = run("export", "graph", "-o", str(world / "mine.html"))
    assert (answer.code, (world / "mine.html").read_text()) == (5, "<!doctype html><p>my own")
    assert "is there already, and is no graph of netcrm's" in answer.err


def test_with_json_a_file_is_told_as_of_every_export(circle, run, world):
    told = json.loads(run("export", "graph", "-o", str(world / "c.dot"), "--json").out)
    assert (told["kind"], told["entries"], told["file"]) == ("graph", 4, str(world / "c.dot"))


def test_an_empty_book_says_so(run):
    run("add", "Maria Chen")
    run("archive", "maria")
    assert run("export", "graph").out.splitlines() == ["Nobody is in your book yet.", "netcrm add NAME"]


@each_row(
    ("words", "code", "message"),
    [
        (("graph", "--format", "svg"), 2, "format"),
        (("csv", "--format", "dot"), 2, "--format is for graph"),
        (("graph", "--person", "nobody at all"), 3, "nobody"),
        (("graph", "-o", "circle.png"), 2, "the graph is no .png file"),
        (("graph", "--bare"), 2, "--bare is for vcard"),
        (("graph", "-o", "nowhere/at/all.dot"), 1, "cannot be written"),
    ],
)
def test_nonsense_is_refused_with_a_way_out(circle, run, words, code, message):
    answer = run("export", *words)
    assert (answer.code, answer.out) == (code, "")
    assert message in answer.err.splitlines()[0]


@pytest.mark.parametrize("kind", ["text", "dot", "html"])
def test_what_a_private_line_tells_is_drawn_only_with_private_and_without_its_words(circle, run, kind):
    run("log", "private: Hans and Eva are siblings")
    words = ("export", "graph", "--format", kind)
    hidden, shown = run(*words).out, run(*words, "--private").out
    assert "(private)" not in hidden
    assert "(private)" in shown
    assert "siblings" not in hidden + shown
    assert "siblings (private)" in run("show", "hans").out


def test_several_are_known_at_once_and_in_private(circle, graph, run):
    answer = run("edit", "hans", "--knows", "eva", "--knows", "Ann Lee", "--how", "a choir", "--private")
    assert answer.out.startswith("Hans Gruber knows Eva Lang and Ann Lee (a choir), private")
    assert HANS_AND_EVA not in pairs(graph())
    assert HANS_AND_EVA in pairs(graph("--private"))
    told = run("edit", "hans", "--knows-not", "eva", "--knows-not", "Ann Lee").out
    assert told.startswith("Hans Gruber does not know Eva Lang and Ann Lee")
