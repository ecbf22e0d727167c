"""The whole book as rows: read, written, and read out of a file that may be anything."""

import os
import sqlite3
from contextlib import closing
from datetime import date
from shutil import copyfile

import old_books
import pytest

from netcrm.columns.missing import with_defaults
from netcrm.columns.records import Snapshot
from netcrm.columns.tables import TABLES
from netcrm.errors import Failed, NetcrmError
from netcrm.flows.day import loops
from netcrm.flows.giving import gives
from netcrm.flows.keep import history
from netcrm.flows.log import interactions, notes
from netcrm.flows.people import merging, people
from netcrm.store import open_foreign
from netcrm.store.book import Book
from netcrm.store.file_format import VERSION
from netcrm.store.open_foreign import foreign
from netcrm.store.snapshot import FILES
from netcrm.store.tables import JOURNALED
from world import TODAY


@pytest.fixture
def path(tmp_path, once):
    """A book in which there is something in every table."""

    path = tmp_path / "mine.db"

    @once
    def fill():
        _play(
            path,
            lambda book: people.add(
                book, {"name": "Maria Chen", "topics": ("pricing", "Größe"), "confidant": True}, ["x"]
            ),
            lambda book: people.add(book, {"name": "Dev Patel", "every_days": 0}),
            lambda book: people.add(book, {"name": "D. Patel"}),
            lambda book: interactions.log(book, interactions.Entry("hi", ("dev-patel", "maria-chen"), TODAY, "call")),
            lambda book: loops.promise(book, "maria-chen", "the deck", TODAY),
            lambda book: gives.gave(book, "a talk", "knowledge", TODAY, None, "TechHub", 2),
            lambda book: gives.gave(book, "a hint", "feedback", TODAY, "dev-patel", None),
            lambda book: merging.merge(book, "dev-patel", ["d-patel"]),
            _keys,
        )

    return path


def _keys(book):
    book.command("keys")
    book.person_sources.keep("ics", [(1, "k1", {"name": "Maria"})])
    book.interaction_sources.keep("ics", [(1, "t1", {"on": "2026-09-22"}), (None, "t2", {})])
    book.merges.tell_apart([("b", "a")])
    book.settings.put("every.mentor", "9")
    book.advice.add({"person_id": 1, "interaction_id": 1, "day": TODAY, "text": "raise the floor", "private": True})
    book.gives.add({"day": TODAY, "kind": "intro", "text": "brought together", "person_id": 1}, [2])


def _play(path, *commands):
    for command in commands:
        with Book(str(path), TODAY, write=True) as book:
            command(book)


def whole(path, person=None) -> Snapshot:
    with Book(str(path), TODAY) as book:
        return book.snapshot.read(person)


def dump(path):
    """Snapshot that people wrote, without numbers that are the book's own."""
    with closing(sqlite3.connect(path)) as db:
        return {name: db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in JOURNALED}


def test_every_table_that_people_write_is_read():
    assert {*FILES, "gone"} == set(JOURNALED)


def test_every_column_is_read(path):
    with closing(sqlite3.connect(path)) as db:
        for table in TABLES.values():
            there = {row[1] for row in db.execute(f"PRAGMA table_info({table.table})")}
            assert {column.name for column in table.columns} == there - {"id"}


def test_values_are_those_of_json(path):
    maria = whole(path).people[0]
    assert (maria["topics"], maria["confidant"], maria["created_on"]) == (["pricing", "Größe"], True, "2026-09-22")


def test_what_is_referred_to_is_named_by_its_uid(path):
    book = whole(path)
    maria, dev = (row["uid"] for row in book.people)
    assert book.interactions[0]["people"] == [dev, maria]
    assert (book.notes[0]["person"], book.loops[0]["person"], book.merged[0]["into"]) == (maria, maria, dev)
    assert [(row["person"], row["community"]) for row in book.gives] == [
        (None, book.communities[0]["uid"]),
        (dev, None),
        (maria, None),
    ]
    assert [row["others"] for row in book.gives] == [[], [], [dev]]
    assert (book.advice[0]["person"], book.advice[0]["interaction"]) == (maria, book.interactions[0]["uid"])
    assert [row["interaction"] for row in book.traces] == [book.interactions[0]["uid"], None]


def test_one_person_is_read_with_what_hangs_on_them(path):
    book = whole(path, 2)
    (dev,) = book.people
    assert book.interactions[0]["people"] == [dev["uid"]]
    assert {name: len(rows) for name, rows in book._asdict().items() if rows} == {
        "people": 1,
        "interactions": 1,
        "notes": 1,
        "gives": 2,
        "traces": 1,
        "merged": 1,
    }


def test_whoever_had_a_give_with_others_is_first_where_they_are_read_alone(path):
    book = whole(path, 2)
    assert [(row["person"], row["others"]) for row in book.gives] == [(book.people[0]["uid"], [])] * 2


def test_what_is_read_can_be_written_into_an_empty_book(path, tmp_path):
    rows = whole(path)
    _play(tmp_path / "new.db", lambda book: book.snapshot.add(rows))
    assert whole(tmp_path / "new.db") == rows


def test_rows_are_handed_to_the_watch_table_by_table(path, tmp_path):
    seen = []
    _play(tmp_path / "new.db", lambda book: book.snapshot.add(whole(path), lambda rows: seen.append(len(rows)) or rows))
    assert seen == [2, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1]


def test_a_row_is_amended_by_its_uid(path):
    uid = whole(path).loops[0]["uid"]
    said = whole(path).interactions[0]["uid"]
    _play(path, lambda book: book.snapshot.amend("loops", [(uid, {"due": date(2026, 10, 1), "interaction": said})]))
    (loop,) = whole(path).loops
    assert (loop["due"], loop["interaction"]) == ("2026-10-01", said)


def test_people_join_an_interaction_once(path):
    met, (maria, _) = whole(path).interactions[0]["uid"], (row["uid"] for row in whole(path).people)
    _play(path, lambda book: book.snapshot.join("interactions", [(met, [maria, maria])]))
    assert len(whole(path).interactions[0]["people"]) == 2


# What was deleted


def gone(path):
    with Book(str(path), TODAY) as book:
        return book.snapshot.gone()


def test_what_was_deleted_is_known_by_its_uid(path):
    uid = whole(path).interactions[0]["uid"]
    _play(path, interactions.delete_last)
    assert ("interactions", uid) in gone(path).rows


def test_what_came_back_by_undo_is_not_gone(path):
    before = gone(path)
    _play(path, interactions.delete_last, history.undo)
    assert gone(path) == before


def test_what_undo_took_away_is_not_gone(path):
    before = gone(path)
    _play(path, lambda book: notes.note(book, "maria-chen", "sails"), history.undo)
    assert gone(path) == before


def test_a_deletion_that_was_redone_is_one(path):
    uid = whole(path).interactions[0]["uid"]
    _play(path, interactions.delete_last, history.undo, history.redo)
    assert ("interactions", uid) in gone(path).rows


def test_a_seat_that_was_left_is_known(path):
    met, (maria, _) = whole(path).interactions[0]["uid"], (row["uid"] for row in whole(path).people)
    _play(path, lambda book: interactions.mend(book, {}, (), ["maria-chen"]))
    assert (met, maria) in gone(path).seats


def test_a_setting_that_was_taken_back_is_known_by_its_key(path):
    _play(path, lambda book: book.settings.remove("every.mentor"))
    assert ("settings", "every.mentor") in gone(path).rows


# The file of another book


def changed(path, *statements):
    """The file with something done to it past netcrm."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)
    return str(path)


def test_the_file_of_another_book_has_the_same_rows(path):
    assert foreign(str(path)) == whole(path)


def test_looking_into_a_file_changes_not_a_byte_of_it_and_leaves_nothing_beside_it(path):
    before, there = path.read_bytes(), sorted(os.listdir(path.parent))
    foreign(str(path))
    assert (path.read_bytes(), sorted(os.listdir(path.parent))) == (before, there)


def test_ties_that_are_out_of_date_stay_so(path):
    changed(path, "INSERT OR IGNORE INTO stale VALUES (1)")
    before = path.read_bytes()
    foreign(str(path))
    assert path.read_bytes() == before


def test_a_file_that_may_only_be_read_is_read(path):
    path.chmod(0o400)
    assert len(foreign(str(path)).people) == 2


def complete(rows: Snapshot) -> Snapshot:
    """The rows with what stands for columns that an older version did not have."""
    return Snapshot._make(
        tuple(with_defaults(name, {**row, "planned": False}) for row in those) for name, those in rows._asdict().items()
    )


@pytest.mark.thorough
@pytest.mark.parametrize("name", [name for name in old_books.names() if name != str(VERSION)])
def test_an_older_book_is_read_as_it_would_be_brought_up(tmp_path, name):
    path = old_books.make(tmp_path / "old.db", old_books.frozen("schema", name), old_books.frozen("book", name))
    found, before = foreign(str(path)), path.read_bytes()
    assert path.read_bytes() == before
    copyfile(path, tmp_path / "copy.db")
    assert complete(found) == complete(whole(tmp_path / "copy.db"))


def test_a_book_in_wal_mode_gets_no_files_beside_it(path):
    changed(path, "PRAGMA journal_mode=WAL")
    there = sorted(os.listdir(path.parent))
    assert len(foreign(str(path)).people) == 2
    assert sorted(os.listdir(path.parent)) == there


def test_a_book_that_is_being_written_is_told(path, tmp_path):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in ("PRAGMA cache_size=1", "BEGIN IMMEDIATE"):
            db.execute(statement)
        for number in range(200):
            db.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (str(number), "x" * 5000))
        for end in ("", "-journal"):
            copyfile(f"{path}{end}", tmp_path / f"copy.db{end}")
        db.execute("ROLLBACK")
    with pytest.raises(Failed, match="in the middle of being written"):
        foreign(str(tmp_path / "copy.db"))


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"no database at all, but long enough" * 100, "is not a netcrm book"), (b"", "is not a netcrm book")],
)
def test_another_file_is_refused(tmp_path, content, why):
    (tmp_path / "x.db").write_bytes(content)
    with pytest.raises(Failed, match=why):
        foreign(str(tmp_path / "x.db"))


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path):
    with pytest.raises(Failed, match="is not there"):
        foreign(str(tmp_path / "x.db"))
    with pytest.raises(Failed, match="is a folder"):
        foreign(str(tmp_path))
    assert os.listdir(tmp_path) == []


def test_a_newer_book_is_refused(path):
    with pytest.raises(Failed, match="newer netcrm"):
        foreign(changed(path, f"PRAGMA user_version={VERSION + 1}"))


def test_a_damaged_book_is_told(path):
    raw = bytearray(path.read_bytes())
    for start in range(4096, len(raw) - 4096, 4096):
        raw[start : start + 8] = b"\xff" * 8
    path.write_bytes(raw)
    with pytest.raises(NetcrmError):
        foreign(str(path))


def test_a_view_in_place_of_a_table_is_not_asked(path):
    changed(
        path,
        "DROP TABLE note",
        "CREATE VIEW note AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)"
        " SELECT id, 'u' || id AS uid, 1 AS person_id, '2026-01-01' AS day, 'x' AS text, 0 AS private FROM n",
    )
    assert foreign(str(path)).notes == ()


def test_a_view_that_passes_for_a_table_is_not_asked(path):
    changed(
        path,
        "DROP TABLE note",
        "CREATE VIEW note AS SELECT 1 AS id, 'u' AS uid, 1 AS person_id, '2026-01-01' AS day, 'x' AS text",
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET type = 'table' WHERE name = 'note'",
    )
    with pytest.raises(Failed, match="damaged"):
        foreign(str(path))


def test_a_table_with_a_column_that_is_reckoned_is_not_asked(path):
    changed(
        path,
        "DROP TABLE setting",
        "CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT, value TEXT AS (hex(zeroblob(10000000))))",
        "INSERT INTO setting (key) VALUES ('a')",
    )
    assert foreign(str(path)).settings == ()


def test_a_virtual_table_is_not_asked(path):
    changed(path, "DROP TABLE note", "CREATE VIRTUAL TABLE note USING fts5(uid, person_id, day, text, private)")
    assert foreign(str(path)).notes == ()


def test_conditions_of_a_table_are_not_run(path):
    changed(
        path,
        "DROP TABLE setting",
        "CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT, value TEXT CHECK (hex(zeroblob(90000000)) > value))",
        "PRAGMA ignore_check_constraints=ON",
        "INSERT INTO setting (key, value) VALUES ('a', 'b')",
    )
    assert foreign(str(path)).settings == ({"key": "a", "value": "b"},)


def test_values_of_other_types_come_out_as_they_are(path):
    changed(
        path,
        "PRAGMA ignore_check_constraints=ON",
        "UPDATE person SET emails = x'00ff', topics = 'no list', confidant = 'yes', met_on = 12 WHERE id = 1",
        "UPDATE note SET text = CAST(x'ff41' AS TEXT)",
    )
    book = foreign(str(path))
    assert [book.people[0][name] for name in ("emails", "topics", "confidant", "met_on")] == [
        *(b"\x00\xff", "no list", "yes", 12)
    ]
    assert book.notes[0]["text"] == "\ufffdA"


def test_a_value_too_large_to_be_read_is_refused(path, monkeypatch):
    monkeypatch.setattr(open_foreign, "_LONGEST", 2_000_000)
    changed(path, "UPDATE note SET text = CAST(zeroblob(2500000) AS TEXT)")
    with pytest.raises(NetcrmError, match="entry of more than 2 MB"):
        foreign(str(path))


def test_a_page_that_is_used_twice_is_damage(path):
    changed(path, "UPDATE note SET text = hex(zeroblob(50000))", "UPDATE loop SET text = 'short'", "VACUUM")
    raw = bytearray(path.read_bytes())
    size = int.from_bytes(raw[16:18], "big")
    with closing(sqlite3.connect(path)) as db:
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'note'").fetchone()[0]
    page = (root - 1) * size
    cell = page + int.from_bytes(raw[page + 8 : page + 10], "big")
    local = raw.index(b"0000", cell)
    while raw[local : local + 1] == b"0":
        local += 1
    first = int.from_bytes(raw[local : local + 4], "big")
    raw[(first - 1) * size : (first - 1) * size + 4] = first.to_bytes(4, "big")  # the first page follows itself
    path.write_bytes(raw)
    with pytest.raises(NetcrmError):
        foreign(str(path))


def test_a_text_of_another_book_that_is_too_long_is_left_out_and_named(path, world, run):
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE loop SET text = ?", ("x" * 30_000_000,))
    told = run("import", str(path))
    assert (told.code, "loop: text has 30,000,000 characters" in told.out) == (0, True)
