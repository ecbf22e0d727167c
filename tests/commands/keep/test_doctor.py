"""`netcrm doctor`, as it is typed: what it says of a book that another program, a disk or a killed command harmed."""

import json
import os
import random
import sqlite3
import stat
import tempfile
from contextlib import closing

import old_books
import pytest

from rows import each_row

PAGE = 4096


@pytest.fixture
def doctor(world, run, once, monkeypatch, tmp_path_factory):
    """doctor("--fix") -> the answer, in a book with Maria and a coffee with her."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("tmp")))

    @once
    def fill():
        run("add", "Maria Chen", "--birthday", "24 sep")
        run("log", "coffee with Maria yesterday")
        run("backup")

    return lambda *options, **how: run("doctor", *options, **how)


@pytest.fixture
def path(world):
    return world / "data" / "netcrm" / "netcrm.db"


@pytest.fixture
def harm(doctor, path):
    """harm("UPDATE ...") does to the book what another program may do that knows none of its rules."""

    def harm(*statements: str) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            db.execute("PRAGMA ignore_check_constraints=ON")
            for statement in statements:
                db.execute(statement)

    return harm


def check(answer, name: str) -> dict:
    """One of the checks in the JSON of an answer."""
    return next(one for one in json.loads(answer.out)["checks"] if one["name"] == name)


BIRTHDAY = "UPDATE person SET birthday = '2026-02-30'"


def test_a_book_in_good_order_is_well(doctor):
    answer = doctor()
    assert answer.code == 0
    assert answer.out.splitlines()[0] == "All is well."


def test_a_wrong_value_is_named_with_whose_it_is_and_what_mends_it(doctor, harm):
    harm(BIRTHDAY)
    answer = doctor()
    assert answer.code == 1
    assert answer.out.splitlines()[:5] == [
        "Something is wrong.",
        "",
        "wrong   values      1 value no rule allows",
        '          Maria Chen: birthday "2026-02-30" is no day',
        "            --fix: cleared, kept as a note",
    ]
    assert answer.out.splitlines()[-1] == "netcrm doctor --fix mends what can be mended"


def test_what_is_mended_is_well_afterwards(doctor, harm):
    harm(BIRTHDAY)
    assert doctor("--fix").code == 0
    assert doctor().out.startswith("All is well.\n")


def test_what_a_mend_takes_away_stands_in_a_note(doctor, harm, run):
    harm(BIRTHDAY)
    doctor("--fix")
    assert '"2026-02-30"' in run("show", "maria").out


def test_a_mend_is_one_undo(doctor, harm, run, path):
    harm(BIRTHDAY, "UPDATE person SET kind = 'wizard'")
    before = rows(path)
    doctor("--fix")
    assert run("undo").code == 0
    assert rows(path) == before


def rows(path) -> list:
    with closing(sqlite3.connect(path)) as db:
        return [
            db.execute(f"SELECT * FROM {table}").fetchall() for table in ("person", "note", "interaction", "setting")
        ]


def test_a_backup_is_made_before_anything_is_mended(doctor, harm):
    harm(BIRTHDAY)
    made = json.loads(doctor("--fix", "--json").out)["backup"]
    with closing(sqlite3.connect(made)) as db:
        assert db.execute("SELECT birthday FROM person").fetchone() == ("2026-02-30",)


def test_doctor_without_fix_changes_no_byte(doctor, harm, path):
    harm(BIRTHDAY, "DELETE FROM person_index_data WHERE id > 10", "DELETE FROM stale")
    before = path.read_bytes()
    doctor()
    assert path.read_bytes() == before


@pytest.mark.thorough
@each_row(
    "name, statement",
    [
        ("ties", "UPDATE tie SET n = 7"),
        ("shape", "DROP TRIGGER journal_person_update"),
        ("shape", "DROP INDEX loop_open"),
        ("text index", "INSERT INTO person_index (person_index) VALUES ('delete-all')"),
        ("references", "INSERT INTO note (person_id, day, text) VALUES (99, '2026-01-01', 'x')"),
        ("references", "INSERT INTO apart (one, other) VALUES ('a', 'b')"),
        ("values", "UPDATE interaction SET day = '2026-02-30'"),
        ("values", "UPDATE person SET emails = 'no list'"),
        ("values", "UPDATE person SET name = CAST(x'4dff' AS TEXT)"),
        ("values", "INSERT INTO setting (key, value) VALUES ('every.mentor', 'often')"),
    ],
)
def test_what_is_wrong_is_found_and_mended(doctor, harm, run, name, statement):
    run("today")
    harm(statement)
    found = doctor("--json")
    assert (found.code, check(found, name)["state"]) == (1, "wrong")
    done = doctor("--fix", "--json")
    assert (done.code, check(done, name)["state"]) == (0, "mended")
    assert doctor().code == 0


def test_a_book_others_may_read_is_theirs_no_more(doctor, path):
    os.chmod(path, 0o644)
    os.chmod(path.parent, 0o755)
    assert doctor().code == 1
    assert doctor("--fix").code == 0
    assert [stat.S_IMODE(os.stat(one).st_mode) for one in (path, path.parent)] == [0o600, 0o700]


def test_a_conflict_copy_is_told_with_what_to_do(doctor, path):
    copy = path.parent / "netcrm (conflicted copy 2026-09-21).db"
    copy.write_bytes(path.read_bytes())
    os.chmod(copy, 0o600)
    answer = doctor()
    assert answer.code == 0
    assert f"netcrm import '{copy}' --dry-run" in " ".join(answer.out.split())


def test_a_synced_folder_is_told(doctor, run, world):
    folder = world / "Dropbox"
    folder.mkdir()
    run("--db", str(folder / "netcrm.db"), "add", "Maria Chen")
    told = run("--db", str(folder / "netcrm.db"), "doctor", "--json")
    assert check(told, "folder")["state"] == "look"
    assert "Dropbox" in check(told, "folder")["text"]


@pytest.mark.thorough
def test_a_damaged_book_is_told_and_saved(doctor, run, path):
    for number in range(80):
        run("note", "maria", f"a note of some length, so that there are pages {number}")
    size = path.stat().st_size // PAGE
    with open(path, "r+b") as file:
        file.seek((size - 8) * PAGE)
        file.write(random.Random(3).randbytes(3 * PAGE))
    told = doctor()
    assert told.code == 1
    assert "netcrm doctor --fix saves it" in told.out
    saved = doctor("--fix", "--json")
    assert saved.code == 0
    assert os.path.exists(json.loads(saved.out)["salvaged"]["aside"])
    assert run("today").code == 0
    assert run("show", "maria").code == 0
    assert doctor().code == 0


def test_a_newest_backup_that_is_damaged_is_told(doctor, path):
    (copy,) = (path.parent / "netcrm.db.backups").iterdir()
    with open(copy, "r+b") as file:
        file.seek(4 * PAGE)
        file.write(bytes(PAGE))
    assert check(doctor("--json"), "backups")["state"] == "wrong"


STRANGE = (
    (b"", 0, "there is no book yet"),
    (b"a text that is no book", 1, "this file is no netcrm book"),
)


@each_row("content, code, words", STRANGE)
def test_what_is_no_book_is_told_and_left_alone(doctor, run, world, content, code, words):
    strange = world / "strange.db"
    strange.write_bytes(content)
    os.chmod(strange, 0o600)
    for options in ((), ("--fix",)):
        answer = run("--db", str(strange), "doctor", *options)
        assert (answer.code, words in " ".join(answer.out.split())) == (code, True)
        assert strange.read_bytes() == content


def test_a_newer_book_is_told_and_left_alone(doctor, harm, path):
    harm("PRAGMA user_version=99")
    before = path.read_bytes()
    answer = doctor("--fix")
    assert answer.code == 1
    assert "a newer netcrm wrote this book" in answer.out
    assert path.read_bytes() == before


def test_a_folder_is_no_book(doctor, run, world):
    assert run("--db", str(world), "doctor").code == 1


def test_settings_that_cannot_be_read_are_told(doctor, world):
    (world / "config" / "netcrm").mkdir(parents=True, mode=0o700)
    (world / "config" / "netcrm" / "config.toml").write_text("me = [")
    os.chmod(world / "config" / "netcrm" / "config.toml", 0o600)
    answer = doctor("--json")
    assert (answer.code, check(answer, "settings")["state"]) == (1, "wrong")


def test_an_older_book_is_looked_at_as_it_would_be(doctor, run, world):
    path = old_books.make(world / "old.db", old_books.frozen("schema", "3"), old_books.frozen("book", "3"))
    os.chmod(path, 0o600)
    answer = run("--db", str(path), "doctor", "--json")
    assert (answer.code, check(answer, "values")["state"]) == (0, "well")


def test_what_was_mended_can_be_taken_back_where_ties_hang_on_it(doctor, harm, run, path):
    harm("UPDATE person SET met_on = 'x', created_on = '2026-02-30'")
    before = rows(path)
    doctor("--fix")
    assert run("undo").code == 0
    assert rows(path) == before
    assert run("redo").code == 0
    assert doctor().code == 0


def test_the_list_of_commands_says_what_was_mended(doctor, harm, run):
    harm(BIRTHDAY)
    doctor("--fix")
    assert "doctor: mended values (1)" in run("undo", "--list").out


def test_a_book_from_which_something_was_deleted_is_well(doctor, run):
    run("note", "maria", "two kids")
    assert run("edit", "n1", "--delete").code == 0
    assert check(doctor("--json"), "values")["state"] == "well"


def test_a_book_that_was_cut_off_is_saved_as_far_as_it_goes(doctor, run, path):
    whole = path.read_bytes()
    for part in (0.3, 0.6, 0.99):
        path.write_bytes(whole[: int(len(whole) * part) // 4096 * 4096])
        assert "went wrong" not in doctor().err
        assert "went wrong" not in doctor("--fix").err


def test_a_book_whose_head_is_damaged_behind_its_first_bytes_is_saved(doctor, path):
    book = bytearray(path.read_bytes())
    book[50:562] = random.Random(1).randbytes(512)
    path.write_bytes(book)
    assert doctor("--fix").code == 0
    assert doctor().out.startswith("All is well.")


def test_a_book_that_is_gone_is_told_with_its_backups(doctor, path):
    path.unlink()
    told = " ".join(doctor().out.split())
    assert told.startswith("Something is wrong. wrong book the book ")
    assert "is gone; a backup of it is there, of " in told


@pytest.mark.thorough
def test_where_the_tables_lay_otherwise_than_in_any_other_book_nothing_is_thrown_away(doctor, run, path):
    run("add", "Tom Reyes")
    assert run("forget", "tom-reyes", "--yes", "--shared", "redact", "--backups", "remove").code == 0
    book = bytearray(path.read_bytes())
    book[4096 * 0 + 200 : 4096] = bytes(4096 - 200)
    path.write_bytes(book)
    answer = doctor("--fix")
    kept = [one.read_bytes() for one in path.parent.iterdir() if one.is_file()]
    assert answer.code in (0, 1)
    assert bytes(book) in kept
    assert "120," not in answer.out


def test_a_folder_of_daily_backups_that_is_away_is_told(doctor, run, tmp_path):
    run("config", "backup.to", str(tmp_path / "stick"))
    told = check(doctor("--json"), "backups")
    assert (told["state"], f"backup.to is {tmp_path}/stick, which is not there" in told["findings"][0]["what"]) == (
        "look",
        True,
    )
    (tmp_path / "stick").mkdir()
    assert check(doctor("--json"), "backups")["state"] == "well"


def test_of_a_book_of_which_nothing_can_be_saved_no_mending_is_promised(doctor, run, path, world):
    path.write_bytes(path.read_bytes()[:20_000])
    for copy in (path.parent / "netcrm.db.backups").iterdir():
        copy.unlink()
    told = doctor()
    assert (told.code, "what the file holds cannot be read" in told.out, "--fix" in told.out) == (1, True, False)
    assert "a new book begins" in " ".join(told.out.split())


def test_a_damaged_backup_is_looked_at_by_its_own_name(doctor, run, path, world):
    (world / "cut.db").write_bytes(path.read_bytes()[:20_000])
    answer = run("restore", str(world / "cut.db"))
    assert f"netcrm --db {world}/cut.db doctor says what can be saved of it" in " ".join(answer.err.split())


def test_pages_of_other_programs_in_the_folder_for_temporary_files_are_not_told(doctor):
    for name in ("netcrm-again-1.txt", "netcrm-x.toml"):
        path = os.path.join(tempfile.gettempdir(), name)
        with open(path, "w"):
            os.utime(path, (1, 1))
    assert check(doctor("--json"), "editor")["state"] == "well"
