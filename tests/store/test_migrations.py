"""Bringing an older book up: all steps or none, and a copy beside it first."""

import sqlite3
import stat
from contextlib import closing
from datetime import date

import old_books
import pytest

from netcrm.errors import Failed
from netcrm.store import book as books
from netcrm.store import refusals
from netcrm.store.file_format import VERSION
from netcrm.store.migrations import STEPS, upgraded

MADE_UP = {
    2: "ALTER TABLE person ADD COLUMN pronouns TEXT; CREATE TABLE seat (id INTEGER PRIMARY KEY, name TEXT);",
    3: "INSERT INTO seat (name) VALUES ('finance; and more'); UPDATE person SET pronouns = 'she';",
}


@pytest.fixture
def path(world):
    """A book of version 1 as its netcrm left it; Maria came first."""
    path = world / "data" / "netcrm" / "netcrm.db"
    path.parent.mkdir(parents=True)
    return old_books.make(path, old_books.frozen("schema", "1"), old_books.frozen("book", "1"))


def brought_up(path, steps, goal) -> None:
    """Opens the book as netcrm does and brings it up."""
    with closing(books.connect(str(path))) as db:
        upgraded(db, str(path), steps, goal)


def asked(path, sql):
    """The first value of a question to the file."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchone()[0]


def backup_of(path):
    """The one backup there is."""
    (copy,) = path.with_name(f"{path.name}.backups").iterdir()
    return copy


def test_whoever_stood_in_an_older_book_is_read_again(path):
    brought_up(path, STEPS, VERSION)
    assert asked(path, "SELECT count(*) FROM unread") == asked(path, "SELECT count(*) FROM person") > 1


def test_every_step_is_taken_in_order(path):
    brought_up(path, MADE_UP, 3)
    assert asked(path, "SELECT name || pronouns FROM person") == "Maria Chenshe"


def test_a_statement_with_a_semicolon_in_a_text_is_one(path):
    brought_up(path, MADE_UP, 3)
    assert asked(path, "SELECT name FROM seat") == "finance; and more"


def test_the_book_then_has_the_new_version(path):
    brought_up(path, MADE_UP, 3)
    assert asked(path, "PRAGMA user_version") == 3


def test_the_backup_is_the_book_as_it_was(path):
    with closing(sqlite3.connect(path)) as db:
        before = list(db.iterdump())
    brought_up(path, MADE_UP, 3)
    with closing(sqlite3.connect(backup_of(path))) as copy:
        assert (list(copy.iterdump()), copy.execute("PRAGMA user_version").fetchone()) == (before, (1,))


def test_the_backup_is_for_its_owner_alone(path):
    brought_up(path, MADE_UP, 3)
    assert stat.S_IMODE(backup_of(path).stat().st_mode) == 0o600


def test_the_backup_is_listed_and_can_be_put_back(path, run):
    assert run("note", "maria", "likes tea").code == 0
    assert "before migration" in run("backup", "--list").out
    (copy,) = path.with_name("netcrm.db.backups").glob("*-before-migration.db")
    assert run("restore", copy.name).code == 0
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert "likes tea" not in run("show", "maria").out


def test_a_copy_that_an_older_netcrm_kept_stays_and_can_be_put_back(path, run):
    kept = path.with_name("netcrm.db.v1.bak")
    kept.write_bytes(path.read_bytes())
    brought_up(path, STEPS, VERSION)
    assert run("restore", str(kept)).code == 0
    assert asked(path, "PRAGMA user_version") == 1


def test_a_link_by_the_name_of_an_older_copy_is_not_written_through(path):
    other = path.with_name("letter.txt")
    other.write_text("Dear Maria")
    path.with_name("netcrm.db.v1.bak").symlink_to(other)
    brought_up(path, MADE_UP, 3)
    assert other.read_text() == "Dear Maria"


def test_a_book_of_which_no_backup_can_be_made_is_read_and_not_written(path, run):
    path.with_name("netcrm.db.backups").write_text("in the way")
    before = path.read_bytes()
    assert "Maria Chen" in run("list").out
    told = run("note", "maria", "likes tea")
    assert (told.code, told.err.count("netcrm:"), path.read_bytes()) == (1, 1, before)


def test_a_step_that_fails_leaves_the_book_as_it_was(path):
    before = path.read_bytes()
    with pytest.raises(Failed):
        brought_up(path, {2: MADE_UP[2], 3: "UPDATE nowhere SET x = 1;"}, 3)
    assert path.read_bytes() == before


def test_a_version_with_a_step_missing_is_refused(path):
    with pytest.raises(Failed):
        brought_up(path, {3: MADE_UP[3]}, 3)


def test_a_book_of_version_zero_is_told_and_left_alone(path, run):
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version=0")
    before = path.read_bytes()
    told = run("list")
    assert (told.code, told.err.count("netcrm:"), path.read_bytes()) == (1, 1, before)


def test_whoever_comes_second_finds_the_book_brought_up(path):
    with closing(books.connect(str(path))) as late:
        brought_up(path, STEPS, VERSION)
        upgraded(late, str(path), STEPS, VERSION)
    assert asked(backup_of(path), "PRAGMA user_version") == 1


def test_an_older_book_that_may_only_be_read_is_read(path, run, monkeypatch):
    monkeypatch.setattr(books, "_may_be_written", lambda path: False)
    before = path.read_bytes()
    assert ("Maria Chen" in run("list").out, path.read_bytes()) == (True, before)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "words", [("note", "maria", "x"), ("add", "Tom"), ("log", "call with Maria"), ("edit", "maria", "--title", "CFO")]
)
def test_an_older_book_that_may_only_be_read_answers_no_write(path, run, monkeypatch, words):
    monkeypatch.setattr(books, "_may_be_written", lambda path: False)
    monkeypatch.setattr(refusals, "may_be_written", lambda path: False)
    before = path.read_bytes()
    answer = run(*words)
    assert (answer.code, answer.out, path.read_bytes()) == (1, "", before)
    told = f"netcrm: {path} is read-only; nothing was changed make the file and its folder writable"
    assert " ".join(answer.err.split()) == told


# Version 4


def older(path, *statements):
    """A book of version 3 with something written into it by hand."""
    path.unlink()
    old_books.make(path, old_books.frozen("schema", "3"), old_books.frozen("book", "3"))
    with closing(sqlite3.connect(path)) as db:
        for statement in ("UPDATE pen SET deed_id = 0", *statements, "UPDATE pen SET deed_id = NULL"):
            db.execute(statement)
        db.commit()


def rows(path, sql):
    with closing(sqlite3.connect(path)) as db:
        return db.execute(sql).fetchall()


@pytest.mark.parametrize(("today", "planned"), [("2026-11-02", 1), ("2026-11-03", 0)])
def test_what_lies_ahead_of_the_day_of_the_migration_is_planned(path, today, planned):
    older(path)
    with books.Book(str(path), date.fromisoformat(today)) as book:
        assert len(book.interactions.planned()) == planned
    assert rows(path, "SELECT planned FROM interaction WHERE day = '2026-11-03'") == [(planned,)]


def test_a_migration_is_nothing_to_undo(path):
    older(path)
    before = asked(path, "SELECT max(id) FROM deed")
    with books.Book(str(path), date(2026, 9, 22)):
        pass
    assert (asked(path, "SELECT max(id) FROM deed"), asked(path, "SELECT deed_id FROM pen")) == (before, None)


def test_the_number_of_a_note_that_is_gone_is_not_given_again(path):
    older(
        path,
        "INSERT INTO note (id, person_id, day, text) VALUES (900, 1, '2026-09-01', 'x')",
        "DELETE FROM note WHERE id = 900",
    )
    notes = rows(path, "SELECT id, uid, person_id, day, text, private FROM note")
    with books.Book(str(path), date(2026, 9, 22), write=True) as book:
        assert book.notes.add(1, date(2026, 9, 22), "tea", False).id == 901
    assert rows(path, "SELECT id, uid, person_id, day, text, private FROM note WHERE id < 900") == notes


def test_a_handle_that_reads_like_an_id_is_another_and_the_old_one_still_answers(path):
    older(path, "UPDATE person SET handle = 'l31' WHERE id = 1", "UPDATE person SET handle = 'l31-2' WHERE id = 2")
    with books.Book(str(path), date(2026, 9, 22)) as book:
        assert book.people.get(1)[0].handle == "l31-3"
        assert [person.id for person, _ in book.people.by_handles(["l31"])] == [1]
        assert [(one.id, one.handle) for one in book.people.with_handle("l31")] == [(1, "l31")]


@pytest.mark.thorough
@pytest.mark.parametrize("handle", ["p12", "l31a", "lo31", "b1", "o-1"])
def test_another_handle_stays(path, handle):
    older(path, f"UPDATE person SET handle = '{handle}' WHERE id = 1")
    with books.Book(str(path), date(2026, 9, 22)) as book:
        assert book.people.get(1)[0].handle == handle


def test_the_handle_of_a_community_that_reads_like_an_id_is_another(path):
    older(path, "UPDATE community SET handle = 'c1'")
    with books.Book(str(path), date(2026, 9, 22)) as book:
        assert [handle for _, handle, _ in book.communities.names()] == ["c1-2"]


def test_every_pace_is_worked_out_anew_in_version_5(tmp_path):
    old = old_books.make(tmp_path / "4.db", old_books.frozen("schema", "4"), old_books.frozen("book", "4"))
    with closing(sqlite3.connect(old, isolation_level=None)) as db:
        upgraded(db, "", STEPS, 5, date(2026, 9, 22))
    assert asked(old, "SELECT count(*) FROM tie WHERE person_id NOT IN (SELECT person_id FROM stale)") == 0
    assert asked(old, "SELECT count(*) FROM tie") > 0


def test_a_table_that_others_refer_to_is_made_anew_and_keeps_what_hangs_on_it(path):
    brought_up(path, STEPS, VERSION)
    assert asked(path, "SELECT count(*) FROM note") == old_notes() > 0


def test_a_step_that_leaves_something_without_what_it_hangs_on_is_taken_back(path):
    with pytest.raises(Failed, match="something that is not there"):
        brought_up(path, {2: "DELETE FROM person WHERE id = 1;"}, 2)
    assert asked(path, "PRAGMA user_version") == 1
    assert asked(path, "SELECT name FROM person WHERE id = 1") == "Maria Chen"


def test_foreign_keys_are_on_again_after_a_step(path):
    with closing(books.connect(str(path))) as db:
        upgraded(db, str(path), STEPS, VERSION)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)


def old_notes() -> int:
    """How many notes the book of version 1 had."""
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(old_books.frozen("schema", "1"))
        db.executescript(f"BEGIN; {old_books.frozen('book', '1')} COMMIT;")
        return int(db.execute("SELECT count(*) FROM note").fetchone()[0])
