"""Two books that grew apart become one, and a book comes back from its JSON."""

import json

import pytest

from rows import each_row


@pytest.fixture
def other(run, world):
    """The words that name another book: this one as it was, with Tom and a coffee of its own since."""
    run("add", "Maria Chen", "--email", "maria@example.com")
    path = world / "other.db"
    path.write_bytes((world / "data" / "netcrm" / "netcrm.db").read_bytes())
    words = ("--db", str(path))
    assert run(*words, "add", "Tom Reyes", "--potential").code == 0
    assert run(*words, "log", "coffee with Maria yesterday about #pricing").code == 0
    return words


def names(run, *words):
    return [one["name"] for one in json.loads(run(*words, "list", "--stage", "all", "--json").out)["people"]]


def test_what_the_other_has_comes_as_it_was(run, other):
    assert run("import", other[1]).out.startswith("Imported 1 person from the other book: Tom Reyes.")
    assert json.loads(run("show", "tom", "--json").out)["person"]["stage"] == "potential"
    assert "coffee" in run("show", "maria").out


def test_what_was_added_here_stays(run, other):
    run("add", "Dev Patel")
    run("import", other[1])
    assert names(run) == ["Dev Patel", "Maria Chen", "Tom Reyes"]


def test_the_second_time_nothing_is_new(run, other):
    run("import", other[1])
    assert run("import", other[1]).out.startswith("Nothing new: 2 people were there already.")


def test_the_other_book_is_only_read(run, other, world):
    before = (world / "other.db").read_bytes()
    run("import", other[1])
    assert (world / "other.db").read_bytes() == before


def test_it_can_be_taken_back(run, other):
    run("import", other[1])
    run("undo")
    assert names(run) == ["Maria Chen"]


def test_a_dry_run_writes_nothing(run, other):
    assert run("import", other[1], "--dry-run").out.startswith("Would import 1 person")
    assert names(run) == ["Maria Chen"]


def test_its_own_book_brings_nothing(run, other, world):
    assert run("import", str(world / "data" / "netcrm" / "netcrm.db")).out.startswith("Nothing new")


def test_the_json_of_one_brings_the_same_as_its_file(run, other, world):
    run(*other, "export", "json", "-o", str(world / "other.json"))
    run("import", str(world / "other.json"))
    assert names(run) == names(run, *other)


@pytest.mark.usefixtures("other")
@each_row("options", [("--kind", "peer"), ("--as", "followed"), ("--groups",)])
def test_everything_comes_as_it_was_so_there_is_nothing_to_set(run, other, options):
    assert run("import", other[1], *options).code == 2


def test_one_book_at_a_time(run, other):
    assert run("import", "book", other[1], other[1]).code == 2


@each_row("content", [b"", b"SQLite format 3\0nothing", b"{}"])
def test_a_file_that_is_no_book_is_told(run, world, content):
    (world / "x.db").write_bytes(content)
    said = run("import", "book", str(world / "x.db"))
    assert (said.code in (1, 5), said.err.count("netcrm: ")) == (True, 1)
