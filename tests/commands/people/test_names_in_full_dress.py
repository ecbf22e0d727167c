"""Names in full dress answer to the plain name, and are kept as they were written."""

import json

import pytest

from rows import each_row

DRESSED = "Dr. Robert (Bob) Müller, PhD"
LINKEDIN = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jane,"Smith, MBA, PMP",https://www.linkedin.com/in/jane,,Fjord,CFO,01 Mar 2024
Sam,"Ray, Jr.",https://www.linkedin.com/in/sam,,Fjord,CTO,01 Mar 2024
"""


def person(run, *words):
    done = run(*words, "--json")
    assert done.code == 0, done.err
    return json.loads(done.out)["person"]


@pytest.fixture
def robert(run):
    """Somebody in full dress in your day."""
    run("add", DRESSED)


@pytest.fixture
def imported(run, world):
    """The people of a LinkedIn export, in the background."""
    (world / "Connections.csv").write_text(LINKEDIN, encoding="utf-8")
    assert run("import", str(world / "Connections.csv")).code == 0


def test_add_echoes_the_plain_name(run):
    assert run("add", DRESSED).out.startswith("Added Robert Müller: ")


def test_the_handle_is_made_of_the_plain_name(run):
    assert person(run, "add", DRESSED)["handle"] == "robert-muller"


def test_json_tells_the_plain_name_and_what_was_written(run):
    there = person(run, "add", DRESSED)
    assert (there["name"], there["written"]) == ("Robert Müller", DRESSED)


def test_a_plain_name_was_written_just_so(run):
    assert person(run, "add", "Maria Chen")["written"] is None


@pytest.mark.usefixtures("robert")
@each_row(
    "called", ("Robert", "Bob", "robert müller", "Bob Müller", "Dr. Robert Müller", DRESSED, "Müller", "Müller, Robert")
)
def test_somebody_in_your_day_answers_to_every_way_to_call_them(run, called):
    assert person(run, "show", called)["handle"] == "robert-muller"


@pytest.mark.usefixtures("robert")
@each_row("called", ("Robert", "Bob", "Robert Müller", "Bob Müller", "Dr. Müller"))
def test_a_line_finds_them_by_every_way_to_call_them(run, called):
    done = run("log", f"coffee with {called} yesterday", "--json")
    assert [one["handle"] for one in json.loads(done.out)["people"]] == ["robert-muller"]


def test_names_are_sorted_as_they_are_shown(run):
    for name in ("Zoe Adams", "Prof. Anna Bell", "Chen, Maria"):
        run("add", name)
    people = json.loads(run("list", "--json").out)["people"]
    assert [one["name"] for one in people] == ["Anna Bell", "Maria Chen", "Zoe Adams"]


def test_show_tells_what_was_written(run):
    run("add", DRESSED)
    assert f"in full     {DRESSED}" in run("show", "robert").out


def test_a_name_typed_anew_is_kept_as_it_is_typed(run):
    run("add", "Robert Müller")
    assert person(run, "edit", "robert", "--name", DRESSED)["written"] == DRESSED


def test_what_stands_around_a_name_can_be_taken_away(run):
    run("add", DRESSED)
    assert person(run, "edit", "robert", "--name", "Robert Müller")["written"] is None


@each_row(("kind", "held"), (("csv", "Dr. Robert (Bob) Müller, PhD"), ("json", "Dr. Robert (Bob) Müller, PhD")))
def test_exports_hold_what_was_written(run, kind, held):
    run("add", DRESSED)
    assert held in run("export", kind).out


def test_a_card_holds_what_was_written_and_its_parts(run):
    run("add", DRESSED)
    card = run("export", "vcard").out.splitlines()
    assert {r"FN:Dr. Robert (Bob) Müller\, PhD", "N:Müller;Robert;;Dr.;PhD"} <= set(card)


@pytest.mark.usefixtures("imported")
@each_row("called", ("Jane Smith", "Sam Ray", "Jane Smith, MBA, PMP"))
def test_who_comes_from_linkedin_answers_to_the_plain_name(run, called):
    assert run("show", called).code == 0


@pytest.mark.usefixtures("imported")
def test_the_same_export_again_plans_nothing(run, world):
    plan = json.loads(run("import", str(world / "Connections.csv"), "--dry-run", "--json").out)
    plan = plan["plan"]
    assert (plan["new"], plan["changed"]) == (0, 0)


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("kind", ["csv", "vcard", "json"])
def test_an_export_read_back_plans_nothing(run, world, kind):
    (world / f"back.{kind}").write_text(run("export", kind).out, encoding="utf-8")
    plan = json.loads(run("import", str(world / f"back.{kind}"), "--dry-run", "--json").out)
    plan = plan["plan"]
    assert (plan["new"], plan["changed"]) == (0, 0)


@pytest.mark.usefixtures("imported")
def test_a_file_with_the_plain_name_means_the_same_person(run, world):
    (world / "people.csv").write_text("name,company\nJane Smith,Fjord\n", encoding="utf-8")
    plan = json.loads(run("import", str(world / "people.csv"), "--dry-run", "--json").out)
    assert plan["plan"]["new"] == 0


@pytest.fixture
def namesakes(run, world):
    """A Stefan Bauer in your day, and one in the background."""
    run("add", "Stefan Bauer", "--company", "Ost")
    (world / "Connections.csv").write_text(
        LINKEDIN.split("\n")[0] + "\nStefan,Bauer,https://www.linkedin.com/in/stefan,,Fjord,CFO,01 Mar 2024\n",
        encoding="utf-8",
    )
    assert run("import", str(world / "Connections.csv")).code == 0


@pytest.mark.usefixtures("namesakes")
@each_row("called", ("Stefan", "Stefan Bauer", "stefan bauer"))
def test_a_fuller_name_means_whoever_the_shorter_means(run, called):
    done = run("log", f"coffee with {called} yesterday", "--json")
    assert [one["handle"] for one in json.loads(done.out)["people"]] == ["stefan-bauer"]


@pytest.mark.usefixtures("namesakes")
def test_the_namesake_in_the_background_has_a_handle(run):
    assert person(run, "show", "stefan-bauer-2")["stage"] == "known"


def test_a_name_that_looks_like_an_id_gets_another_handle(run):
    assert person(run, "add", "L31")["handle"] == "l31-2"
