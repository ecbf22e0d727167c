"""Books that older versions made, frozen as text, and what a book of this version is made of."""

import json
import shlex
import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import freeze_book
import old_books
import pytest

from netcrm.store.file_format import APPLICATION_ID, VERSION
from netcrm.store.tables import JOURNALED
from rows import each_row

NAMES = old_books.names()
EXPORTED = [name for name in NAMES if (old_books.FOLDER / f"book_{name}.json").exists()]
OLDEST = ["1a"]  # the first shape of all, which takes every step there is
NEW = (Path(__file__).parents[2] / "src" / "netcrm" / "store" / "schema.sql").read_text(encoding="utf-8")
EXAMPLE = old_books.frozen("schema", "3")  # of which changes are made to see that they are told
COMMANDS = (  # what people do with a book every day, from reading to giving it all back
    "today",
    "list",
    "list --stage all",
    "open",
    "show maria-chen",
    "find climbing",
    "ask we run out of money in three months",
    "ask --why maria-chen pricing",
    "add Zoe Quist --kind peer",
    "log coffee with Maria yesterday about #pricing",
    "edit last --kind call",
    "note dev likes tea",
    "promise tom the deck --due friday",
    "done o1",
    "snooze mika 1w",
    "gave a talk --community TechHub",
    "edit maria-chen --title CEO",
    "archive dev-patel",
    "config every.peer monthly",
    "merge",
    "merge dev-patel tom-reyes --yes",
    "export json",
    "export markdown",
    "undo --list",
)
# what stands in every one of them, whatever else its netcrm knew
PEOPLE = {
    "ada-brandt": ("other", "potential"),
    "ana-okafor": ("family", "followed"),
    "dev-patel": ("advisor", "followed"),
    "jo-b-o-hara": ("friend", "followed"),
    "lukasz-soren": ("peer", "followed"),
    "maria-chen": ("mentor", "followed"),
    "mika-lehtonen": ("team", "followed"),
    "priya-nair": ("investor", "followed"),
    "tom-reyes": ("customer", "followed"),
    "victor-lang": ("other", "archived"),
}


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """The files of all frozen books, made once."""
    folder = tmp_path_factory.mktemp("old_books")
    return {
        name: old_books.make(folder / f"{name}.db", old_books.frozen("schema", name), old_books.frozen("book", name))
        for name in NAMES
    }


# Every day the oldest, one of the middle and the last before this version; all of them with -m endurance too.
EVERYDAY = ("1a", "4", str(VERSION - 1), str(VERSION))


@pytest.fixture(params=[one if one in EVERYDAY else pytest.param(one, marks=pytest.mark.endurance) for one in NAMES])
def name(request):
    """Which frozen book it is."""
    return request.param


@pytest.fixture
def path(name, kept, world):
    """A frozen book in the place of this world's book, as its netcrm left it."""
    path = world / "data" / "netcrm" / "netcrm.db"
    path.parent.mkdir(parents=True)
    copyfile(kept[name], path)
    return path


@pytest.fixture(scope="module")
def later():
    """What the frozen books became by commands, made once: the bytes by (name, what was done)."""
    return {}


@pytest.fixture
def opened(name, path, run, later):
    """The same book after a command of today."""
    if (name, "opened") not in later:
        assert run("list").code == 0
        later[name, "opened"] = path.read_bytes()
    path.write_bytes(later[name, "opened"])
    return path


@pytest.fixture
def taken_back(name, path, run, later):
    """The same book after everything was undone, and how many deeds that were."""
    if (name, "taken back") not in later:
        later[name, "deeds"] = all_of(run, "undo")
        later[name, "taken back"] = path.read_bytes()
    path.write_bytes(later[name, "taken back"])
    return later[name, "deeds"]


def rows(path, sql):
    """What SQLite answers about the file."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


def shape(path):
    """What the file is made of."""
    with closing(sqlite3.connect(path)) as db:
        return old_books.shape(db)


def written(path):
    """Every row of what people wrote and of the journal of commands, by table, each with its columns."""
    with closing(sqlite3.connect(path)) as db:
        db.row_factory = sqlite3.Row
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        tables = [table for table in (*JOURNALED, "deed", "journal", "pen", "meta") if table in there]
        return {table: [dict(row) for row in db.execute(f"SELECT * FROM {table}")] for table in tables}


def lost(was, now):
    """What of some JSON or rows is not in what came later; that may know more."""
    if isinstance(was, dict):
        return [f"{key}: {what}" for key in was for what in lost(was[key], now.get(key))]
    if isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        return [what for before, after in zip(was, now, strict=True) for what in lost(before, after)]
    return [] if was == now else [f"{was!r} is now {now!r}"]


def whole(run):
    """The whole book as netcrm gives it back."""
    return json.loads(run("export", "json").out)


def all_of(run, command):
    """Types `undo` or `redo` until there is nothing more; how often it did something."""
    times = 0
    while run(command).code == 0:
        times += 1
    return times


# The frozen books


def test_every_version_has_a_frozen_book():
    missing = {str(version) for version in range(1, VERSION + 1)} - set(NAMES)
    assert not missing, "a new VERSION is frozen once: python tests/tools/freeze_book.py"


@pytest.mark.thorough
def test_the_commands_of_the_next_frozen_book_are_all_taken(run):
    lines = freeze_book.PLAY.format(samples=freeze_book.SAMPLES).strip().splitlines()
    days = [line.split(" ", 1) for line in lines]
    answers = [(line, run("--today", day, *shlex.split(line)).code) for day, line in days]
    assert [line for line, code in answers if code] == []


@each_row("file", sorted(old_books.FOLDER.iterdir()), ids=lambda file: file.name)
def test_a_frozen_file_is_small(file):
    assert file.stat().st_size < old_books.SIZE


def test_a_frozen_book_is_one_of_its_version(name, path):
    assert rows(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert rows(path, "PRAGMA user_version") == [(int(name.rstrip("abc")),)]


def test_a_frozen_book_is_written_down_as_it_stands_in_its_files(name, path):
    with closing(sqlite3.connect(path)) as db:
        assert old_books.schema_text(db) == old_books.frozen("schema", name)
        assert old_books.rows_text(db) == old_books.frozen("book", name)


def test_there_is_something_in_every_table_that_people_wrote(kept):
    empty = {table for table, there in written(kept[str(VERSION)]).items() if not there}
    assert empty <= {"doubt"}  # which no command writes yet


# What a new book is made of


TODO = f"""
New books are no longer made as version {VERSION} is, and the books that people have stay as they are. Raise VERSION in
store/file_format.py to {VERSION + 1}, write store/step{VERSION + 1}.sql, name it in store/migrations.py ("A
migration" in the README says how a table is made anew for a changed check), and run once:
    python tests/tools/freeze_book.py
"""


def changed(frozen: str, schema: str) -> str:
    """What differs where a new book is made by this SQL, and what to do about it; "" where nothing."""
    lines = old_books.difference(old_books.shape_of(frozen), old_books.shape_of(schema))
    return "\n".join([*lines, TODO]) if lines else ""


def test_a_new_book_has_the_frozen_shape_of_its_version():
    what = changed(old_books.frozen("schema", str(VERSION)), NEW)
    assert not what, what


@pytest.mark.thorough
@each_row(
    ("old", "new", "line"),
    [
        ("'promise', 'waiting')", "'promise', 'waiting', 'wish')", "+ table loop: CONSTRAINT kind_is_known CHECK"),
        ("  place TEXT,\n", "  place TEXT,\n  mood TEXT,\n", "+ table interaction: mood TEXT"),
        ("  place TEXT,\n", "", "- table interaction: place TEXT"),
        ("  place TEXT,\n", "  place TEXT NOT NULL,\n", "+ table interaction: place TEXT NOT NULL"),
        ("hours FLOAT,\n  person_id INTEGER,", "person_id INTEGER,\n  hours FLOAT,", "+ columns of give"),
        ("interaction (id) ON DELETE SET NULL", "interaction (id) ON DELETE CASCADE", "- foreign keys of loop"),
        (
            "CREATE TRIGGER stale_interaction AFTER UPDATE OF day ON",
            "CREATE TRIGGER x AFTER UPDATE OF day ON",
            "- trigger",
        ),
        ("CREATE INDEX loop_open ON loop (due) WHERE closed IS NULL;", "", "- index loop_open"),
        ("loop_open ON loop (due) WHERE", "loop_open ON loop (due, id) WHERE", "+ indices of loop"),
        ("remove_diacritics 2", "remove_diacritics 1", "+ table person_index"),
        ("trim(name) <> ''", "trim(name) <> ' '", "+ table community"),
    ],
)
def test_a_change_without_a_step_is_told(old, new, line):
    assert old in EXAMPLE
    assert line in changed(EXAMPLE, EXAMPLE.replace(old, new))


def test_a_dropped_trigger_is_told():
    assert "- trigger journal_note_delete: CREATE TRIGGER" in changed(
        EXAMPLE, EXAMPLE + "DROP TRIGGER journal_note_delete;"
    )


def test_who_is_told_of_a_change_is_told_what_to_do():
    assert changed(EXAMPLE, EXAMPLE + "ALTER TABLE note ADD COLUMN mood TEXT;").endswith(TODO)


def test_a_column_added_at_the_end_is_the_same_in_either_way():
    table = "CREATE TABLE a (id INTEGER, {}CONSTRAINT sane CHECK (id > 0));"
    added = old_books.shape_of(table.format("") + 'ALTER TABLE a ADD COLUMN "key"  TEXT;')
    assert old_books.difference(added, old_books.shape_of(table.format("key TEXT, "))) == []


def test_blanks_in_a_text_of_the_schema_are_no_layout():
    one, two = (old_books.shape_of(f"CREATE TABLE a (b TEXT DEFAULT '{text}');") for text in ("x y", "x  y"))
    assert old_books.difference(one, two) != []


# Bringing them up


@pytest.mark.thorough
def test_an_older_book_gets_the_shape_of_a_new_one(opened, run, tmp_path):
    run("--db", str(tmp_path / "new.db"), "add", "Tom Reyes")
    assert old_books.difference(shape(opened), shape(tmp_path / "new.db")) == []


def test_an_older_book_gets_the_version_of_a_new_one(opened):
    assert rows(opened, "PRAGMA user_version") == [(VERSION,)]


def test_an_older_book_is_sound_when_it_was_brought_up(opened):
    assert rows(opened, "PRAGMA integrity_check") == [("ok",)]


def test_in_an_older_book_nothing_refers_to_what_is_not_there(opened):
    assert rows(opened, "PRAGMA foreign_key_check") == []


@each_row("index", ["person_index", "passage_index"])
def test_the_text_index_of_an_older_book_is_true(opened, index):
    assert rows(opened, f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)") == []


def test_nothing_that_was_written_is_lost(path, run):
    before = written(path)
    run("list")
    now = written(path)
    known = {row["id"] for row in before["journal"]}
    now["journal"] = [row for row in now["journal"] if row["id"] in known or row["tbl"] != "gone"]  # of version 8
    assert lost(before, now) == []


@pytest.mark.parametrize("name", EXPORTED, indirect=True)
def test_what_its_netcrm_exported_is_exported_still(name, path, run):
    exported = (old_books.FOLDER / f"book_{name}.json").read_text(encoding="utf-8")
    assert lost(json.loads(exported), whole(run)) == []


def test_every_version_from_the_first_that_could_export_has_its_export():
    assert {str(version) for version in range(3, VERSION + 1)} <= set(EXPORTED)


def test_everybody_is_there_with_kind_and_stage(path, run):
    people = {row["handle"]: (row["kind"], row["stage"]) for row in whole(run)["people"]}
    assert {handle: people.get(handle) for handle in PEOPLE} == PEOPLE


def test_a_person_is_there_with_every_field(path, run):
    (maria,) = (row for row in whole(run)["people"] if row["handle"] == "maria-chen")
    was = {
        "name": "Maria Chen", "nickname": "Mari", "title": "CFO", "company": "Fjord Group", "location": "Berlin",
        "urls": ["https://example.com/maria"], "topics": ["pricing"], "wants": ["a sales hire"], "confidant": True,
        "birthday": "1980-03-07", "met_on": "2025-05-20", "met_where": "TechHub", "met_via": "Ines",
        "created_on": "2026-06-02", "every_days": 21,
    }  # fmt: skip
    assert lost(was, maria) == []


def test_what_was_logged_is_there_with_everybody_who_was_there(path, run):
    book = whole(run)
    named = {row["uid"]: row["handle"] for row in book["people"]}
    (meal,) = (row for row in book["interactions"] if row["kind"] == "meal" and row.get("place"))
    assert sorted(named[uid] for uid in meal.pop("people")) == ["lukasz-soren", "p6"]
    assert (meal["day"], meal["topics"], meal["place"]) == ("2026-07-15", ["Größe", "robots"], "Kraków")


def test_private_texts_are_private_still(path, run):
    book = whole(run)
    private = [row["text"] for table in ("interactions", "notes", "loops") for row in book[table] if row.get("private")]
    assert private == ["cash flow of the autumn", "is looking for a new job", "intro to Tom"]


def test_a_planned_meeting_still_waits_for_its_day(path, run):
    priya = json.loads(run("show", "priya-nair", "--json").out)
    assert ([one["on"] for one in priya["planned"]], priya["interactions"]) == (["2026-11-03"], [])
    assert priya["person"]["standing"]["last"] is None


def test_what_is_open_is_open_still_and_what_is_done_is_done(path, run):
    loops = {row["text"]: row.get("outcome") for row in whole(run)["loops"]}
    assert loops == {
        "the deck": None,
        "intro to Tom": None,
        "send the contract": "done",
        "numbers of the quarter": None,
        "lunch": "dropped",
        "a reading list": None,
    }


def test_what_was_given_is_given_to_whom_it_was(path, run):
    gives = [(row["kind"], row.get("hours"), "community" in row) for row in whole(run)["gives"]]
    assert gives[:3] == [("feedback", None, False), ("volunteering", 3.0, True), ("intro", 0.5, False)]


# Using them


@each_row(
    ("words", "line"),
    [
        ("climbing kids", "two kids, loves climbing"),
        ("soren", "Łukasz Søren"),
        ("李", "李雷"),
        ("supper krakow", "climbing wall, then supper"),
        ("contract", "send the contract"),
        ("mentors evening", "mentors evening"),
        ("Fjord Group", "Maria Chen"),
    ],
)
def test_what_was_written_in_an_older_book_is_found(opened, run, words, line):
    assert line in run("find", words).out


@pytest.mark.thorough
@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_today_works_in_an_older_book(opened, run, command):
    answer = run(*command.split())
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.thorough
@pytest.mark.parametrize("name", OLDEST, indirect=True)
@pytest.mark.parametrize("command", COMMANDS)
def test_any_command_brings_an_older_book_up(path, run, command):
    answer = run(*command.split())
    assert (answer.code, answer.err) == (0, "")
    assert rows(path, "PRAGMA user_version") == [(VERSION,)]


def test_what_was_undone_in_an_older_book_can_be_done_again(path, run):
    run("redo")
    assert "plays the oboe" in run("show", "jo-b-o-hara").out


@pytest.mark.thorough
@pytest.mark.usefixtures("taken_back")
def test_all_that_was_done_in_an_older_book_can_be_taken_back(path):
    left = {table: there for table, there in written(path).items() if there and table in JOURNALED}
    assert left == {}


@pytest.mark.thorough
def test_what_was_taken_back_in_an_older_book_can_be_done_again(name, path, kept, run, taken_back):
    assert all_of(run, "redo") - 1 == taken_back  # the command undone when it was frozen comes back too
    run("undo")
    done_again = whole(run)
    copyfile(kept[name], path)
    assert done_again == whole(run)


def test_an_older_book_can_be_united_with_a_new_one(path, kept, name, run, tmp_path):
    new = ("--db", str(tmp_path / "new.db"))
    run(*new, "import", str(kept[name]))
    united = json.loads(run(*new, "export", "json").out)
    assert {row["handle"] for row in united["people"]} >= PEOPLE.keys()
