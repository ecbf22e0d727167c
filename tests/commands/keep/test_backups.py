"""`netcrm backup` and `netcrm restore`, as they are typed, and the copies that make themselves."""

import json
import os
import re
import shutil
import sqlite3
import stat
from collections.abc import Callable
from fcntl import LOCK_EX, flock
from pathlib import Path
from typing import Any

import forked
import old_books
import pytest
from terminal import play

from netcrm.store import backups as shelf
from netcrm.store.backups import Backups
from netcrm.store.file_format import PARTS
from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Maria Chen")
    run("note", "maria", "two kids")
    return run


@pytest.fixture
def book(world: Path) -> Path:
    return world / "data" / "netcrm" / "netcrm.db"


@pytest.fixture
def folder(book: Path) -> Path:
    return book.parent / "netcrm.db.backups"


def made(folder: Path) -> list[str]:
    """The reasons of the copies there are, the oldest first."""
    return [name.split("-", 3)[3].removesuffix(".db") for name in sorted(os.listdir(folder))] if folder.exists() else []


def test_a_backup_says_what_is_in_it_and_where_it_is(there: Run, folder: Path) -> None:
    said = there("backup").out.splitlines()
    assert said[0] == "Backed up 1 person, 0 logs and 1 note, and looked at the copy."
    assert Path(said[1].strip()) == folder / min(os.listdir(folder))


def test_a_backup_and_its_folder_are_their_owners_alone(there: Run, folder: Path) -> None:
    there("backup")
    (copy,) = folder.iterdir()
    assert (stat.S_IMODE(folder.stat().st_mode), stat.S_IMODE(copy.stat().st_mode)) == (0o700, 0o600)


def test_backup_writes_restore_give_the_same_bytes_of_json(there: Run) -> None:
    before = there("export", "json").out
    there("backup")
    there("log", "coffee with Maria yesterday. I owe her the deck")
    there("edit", "maria", "--title", "CEO")
    there("restore", "2026-09-22")
    assert there("export", "json").out == before


def test_the_way_back_from_a_restore_stands_below_it(there: Run) -> None:
    there("backup")
    there("note", "maria", "loves climbing")
    now = there("export", "json").out
    said = there("restore", "2026-09-22").out.splitlines()
    assert "  notes                  2 -> 1" in said
    back = said[-1].removeprefix("  netcrm ").split()
    there(*back)
    assert there("export", "json").out == now


def test_a_check_changes_nothing(there: Run, book: Path, folder: Path) -> None:
    there("backup")
    there("note", "maria", "loves climbing")
    before = book.read_bytes(), sorted(os.listdir(folder))
    assert there("restore", "2026-09-22", "--check").out.splitlines()[0] == "This backup, beside the book as it is:"
    assert (book.read_bytes(), sorted(os.listdir(folder))) == before


def test_a_backup_to_a_folder_is_named_by_the_day(there: Run, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    there("backup", str(stick))
    assert os.listdir(stick) == ["netcrm-2026-09-22.db"]
    assert there("--db", str(stick / "netcrm-2026-09-22.db"), "show", "maria").code == 0


@each_row(
    ("words", "code", "said"),
    [
        (("backup", "taken.db"), 5, "is there already"),
        (("backup", "data/netcrm/netcrm.db"), 5, "is the book in use"),
        (("backup", "/dev/null"), 5, "/dev/null is no file"),
        (("backup", "no/such/folder/x.db"), 1, "cannot be written"),
        (("backup", "list"), 2, "did you mean netcrm backup --list?"),
        (("restore", "2019"), 3, "there is no backup '2019'"),
        (("restore", "2"), 3, "there is no backup '2'"),
        (("restore", "2026-09"), 3, "there is no backup '2026-09'"),
        (("restore", ""), 3, "no backup is named"),
        (("restore", "taken.db"), 1, "is not a netcrm book"),
        (("restore", "data"), 1, "is a folder with no backup in it"),
        (("restore",), 2, "say which backup"),
        (("backup", "stick/"), 1, "mkdir -p stick makes it"),
        (("restore", "data/netcrm/netcrm.db"), 5, "is the book in use"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    there: Run, book: Path, world: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int, said: str
) -> None:
    monkeypatch.chdir(world)
    (world / "taken.db").write_text("my own file")
    before = book.read_bytes()
    answer = there(*words)
    assert (answer.code, book.read_bytes(), (world / "taken.db").read_text()) == (code, before, "my own file")
    assert said in answer.err


@each_row(
    ("typed", "code", "said"),
    [
        ((), 2, "for example: netcrm restore 2026-09-22T"),
        (("2026",), 3, "there is no backup '2026': a whole day names one"),
        (("yesterday", "--check"), 3, "there is no backup '2026-09-21'"),
        (("today", "--check"), 0, ""),
    ],
)
def test_a_backup_is_named_by_its_day_and_else_the_newest_is_told(there: Run, typed, code, said) -> None:
    there("backup")
    answer = there("restore", *typed)
    assert (answer.code, said in " ".join(answer.err.split())) == (code, True)


def test_of_a_folder_the_newest_backup_in_it_is_named(there: Run, world: Path) -> None:
    there("backup", str(world / "first.db"))
    os.utime(world / "first.db", (1, 1))
    there("backup", str(world / "second.db"))
    answer = there("restore", str(world))
    assert answer.code == 1
    assert f"with 2 backups in it for example: netcrm restore {world}/second.db --check" in " ".join(answer.err.split())


def test_a_file_that_is_there_is_written_over_with_force(there: Run, world: Path) -> None:
    (world / "taken.db").write_text("my own file")
    assert there("backup", str(world / "taken.db"), "--force").code == 0
    assert Backups(str(world / "taken.db")).looked_at(str(world / "taken.db")).rows["people"] == 1


def test_without_a_book_there_is_nothing_to_copy(run: Run) -> None:
    answer = run("backup")
    assert (answer.code, "there is no book at" in answer.err) == (1, True)


def test_no_backup_yet_names_the_command_that_makes_one(there: Run, folder: Path) -> None:
    assert there("--color", "always", "backup", "--list").out.count("There is no backup yet.") == 1
    assert not folder.exists()


def test_the_list_names_each_copy_as_restore_takes_it(there: Run, folder: Path) -> None:
    there("backup")
    (copy,) = folder.iterdir()
    there_are = there("--color", "never", "--redact", "backup", "--list").out
    told = there("--color", "always", "backup", "--list").out
    assert (copy.name.removesuffix(".db") in told, f"in {folder}" in told, copy.name in there_are) == (True, True, True)


def test_the_first_command_of_a_day_that_writes_makes_one(there: Run, folder: Path) -> None:
    there("note", "maria", "more on the first day")
    assert made(folder) == []
    there("--today", "2026-09-23", "show", "maria")
    assert made(folder) == []
    there("--today", "2026-09-23", "note", "maria", "a day later")
    there("--today", "2026-09-23", "note", "maria", "and again")
    assert made(folder) == ["daily"]
    copy = str(next(folder.iterdir()))
    assert Backups(copy).looked_at(copy).rows["notes"] == 2


@each_row(
    ("words", "why"),
    [
        (("merge", "maria-chen", "m-chen", "--yes"), "before-merge"),
        (("import", "people.csv"), "before-import"),
        (("import", "people.csv", "--dry-run"), None),
        (("note", "maria", "x"), None),
    ],
)
def test_what_changes_much_keeps_a_copy_first(
    there: Run, world: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], why: str | None
) -> None:
    monkeypatch.chdir(world)
    (world / "people.csv").write_text("Name,Company\nInes Sommer,Fjord Labs\n", encoding="utf-8")
    there("add", "M Chen")
    before = {*made(folder)}
    assert there(*words).code == 0
    assert {*made(folder)} - before == ({why} if why else set())


def test_daily_copies_go_to_a_folder_of_yours_and_are_listed(there: Run, folder: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    there("config", "backup.to", str(disk))
    there("--today", "2026-09-23", "note", "maria", "a day later")
    assert (made(folder), made(disk / "netcrm.db.backups")) == ([], ["daily"])
    assert [row["why"] for row in json.loads(there("backup", "--list", "--json").out)["backups"]] == ["daily"]
    assert there("restore", "2026-09-23", "--check").code == 0


def test_a_disk_that_is_not_there_is_not_made(there: Run, tmp_path: Path) -> None:
    there("config", "backup.to", str(tmp_path / "disk"))
    answer = there("--today", "2026-09-23", "note", "maria", "a day later")
    assert (answer.code, "no backup was made today" in answer.err) == (0, True)
    assert not (tmp_path / "disk").exists()


def test_daily_copies_can_be_turned_off(there: Run, folder: Path) -> None:
    there("config", "backup.daily", "off")
    there("--today", "2026-09-23", "note", "maria", "a day later")
    assert made(folder) == []


def test_a_daily_copy_that_cannot_be_made_is_told_and_the_note_is_kept(there: Run, folder: Path) -> None:
    folder.write_text("no folder")
    answer = there("--today", "2026-09-23", "note", "maria", "a day later")
    assert (answer.code, "no backup was made today" in answer.err) == (0, True)
    assert "a day later" in there("show", "maria").out


def test_what_no_undo_takes_back_has_a_copy_that_stays(there: Run, folder: Path) -> None:
    folder.mkdir(mode=0o700)
    for day in range(1, 10):
        (folder / f"2025-03-0{day}T120000-daily.db").touch()
    for why in ("by-hand", "before-restore", "before-doctor", "before-merge"):
        (folder / f"2025-03-01T110000-{why}.db").touch()
    there("--today", "2026-09-23", "note", "maria", "a day later")
    stayed = {name[18:-3] for name in os.listdir(folder) if name.startswith("2025-03-01")}
    assert stayed == {"by-hand", "before-restore", "before-doctor"}


@pytest.fixture
def put_back(there: Run, folder: Path) -> Path:
    """The copy of the book as it was before a restore."""
    there("backup")
    there("--today", "2026-09-23", "note", "maria", "precious")
    there("--today", "2026-09-24", "restore", "2026-09-22")
    (kept,) = folder.glob("*before-restore.db")
    return kept


def test_undo_right_after_a_restore_says_how_to_go_back(put_back: Path, there: Run) -> None:
    before = there("export", "json").out
    refused = there("--today", "2026-09-24", "undo")
    assert (refused.code, f"netcrm restore {put_back.stem}" in refused.err) == (5, True)
    assert there("export", "json").out == before
    assert there("--today", "2026-09-24", "undo", "1").out.startswith("Took back: noted something about Maria Chen")


def test_what_was_written_after_a_restore_is_taken_back(put_back: Path, there: Run) -> None:
    there("--today", "2026-09-25", "note", "maria", "later")
    assert there("--today", "2026-09-25", "undo").out.startswith("Took back: noted something about Maria Chen")


def test_the_list_of_what_was_done_tells_of_the_restore(put_back: Path, there: Run) -> None:
    assert f"  netcrm restore {put_back.stem}" in there("--today", "2026-09-24", "undo", "--list").out.splitlines()
    listed = json.loads(there("--today", "2026-09-24", "undo", "--list", "--json").out)
    assert listed["restored"]["name"] == put_back.stem


def test_restore_asks_on_a_terminal_and_no_changes_nothing(there: Run, folder: Path) -> None:
    there("backup")
    there("note", "maria", "precious")
    refused = play(["restore", "2026-09-22"], [("Put it back now?", "n")])
    assert (refused.code, "precious" in there("show", "maria").out) == (0, True)
    agreed = play(["restore", "2026-09-22"], [("Put it back now?", "y")])
    assert (agreed.code, "precious" in there("show", "maria").out) == (0, False)


def test_a_clock_put_back_makes_one_copy_of_the_day(there: Run, folder: Path) -> None:
    there("--today", "2026-12-24", "note", "maria", "a day ahead")
    for day in ("2026-09-23", "2026-09-23", "2026-09-23"):
        there("--today", day, "note", "maria", "the clock is right again")
    assert [name[:10] for name in sorted(os.listdir(folder))] == ["2026-09-23", "2026-12-24"]


def test_a_copy_that_another_netcrm_takes_away_meanwhile_is_none(
    there: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there("backup")
    named = shelf._named
    monkeypatch.setattr(shelf, "_named", lambda name: [named(name), (folder / name).unlink(missing_ok=True)][0])
    assert Backups(str(folder).removesuffix(".backups")).all() == ()


def test_a_copy_whose_name_another_netcrm_takes_meanwhile_has_another(
    there: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_disk(path: str) -> None:
        """The other one comes first, right before this copy has its name."""
        if not (taken := folder / "2026-09-22T120000-by-hand.db").exists():
            taken.write_text("of another")

    monkeypatch.setattr(shelf, "on_disk", on_disk)
    made = Backups(str(folder).removesuffix(".backups")).keep("2026-09-22T12:00:00", "by hand")
    assert Path(made.file).name == "2026-09-22T120000-by-hand-2.db"
    assert (folder / "2026-09-22T120000-by-hand.db").read_text() == "of another"


@each_row(
    ("day", "error"),
    [("2026-09-23", FileNotFoundError(2, "No such file")), ("2026-09-24", MemoryError()), ("2026-09-25", ValueError())],
)
def test_whatever_becomes_of_a_copy_by_the_way_the_note_is_kept(
    there: Run, monkeypatch: pytest.MonkeyPatch, day: str, error: Exception
) -> None:
    def make(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Backups, "make", make)
    answer = there("--today", day, "note", "maria", f"noted on {day}")
    assert (answer.code, "no backup was made today" in answer.err) == (0, True)
    assert f"noted on {day}" in there("show", "maria").out


@pytest.mark.thorough
def test_six_at_once_keep_six_notes_and_one_copy_of_the_day(there: Run, folder: Path, world: Path) -> None:
    disk = world / "disk"
    disk.mkdir()
    there("config", "backup.to", str(disk))
    there("--today", "2026-12-24", "note", "maria", "a day ahead")
    with (world / "said").open("w") as said, (world / "said").open() as nothing:
        streams = (nothing.fileno(), said.fileno(), said.fileno())
        notes = (("--today", "2026-09-23", "note", "maria", f"note {number}") for number in range(6))
        children = [forked.start(words, streams) for words in notes]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    texts = {note["text"] for note in json.loads(there("show", "maria", "--json").out)["notes"]}
    assert (codes, {f"note {number}" for number in range(6)} <= texts) == ([0] * 6, True)
    assert [name[:10] for name in sorted(os.listdir(disk / "netcrm.db.backups"))] == ["2026-09-23", "2026-12-24"]


def test_a_merge_whose_copy_cannot_be_made_changes_nothing(there: Run, book: Path, folder: Path) -> None:
    there("add", "M Chen")
    folder.write_text("no folder")
    before = book.read_bytes()
    assert there("merge", "maria-chen", "m-chen", "--yes").code == 1
    assert book.read_bytes() == before


def test_a_damaged_book_is_put_aside_and_a_backup_takes_its_place(there: Run, book: Path) -> None:
    there("backup")
    before = there("export", "json").out
    pages = book.read_bytes()
    book.write_bytes(b"nonsense" * 600 + pages[4800:])
    answer = there("show", "maria")
    assert answer.code == 1
    assert "netcrm backup --list" in " ".join(answer.err.split())
    damaged = book.read_bytes()
    said = there("restore", "2026-09-22", "--json")
    assert json.loads(said.out)["damaged"] == f"{book}.damaged"
    assert Path(f"{book}.damaged").read_bytes() == damaged
    assert there("export", "json").out == before


def test_a_damaged_backup_is_never_put_in_the_place_of_the_book(there: Run, book: Path, folder: Path) -> None:
    there("backup")
    (copy,) = folder.iterdir()
    pages = bytearray(copy.read_bytes())
    pages[8192:12288] = bytes(4096)
    copy.write_bytes(pages)
    before = book.read_bytes()
    answer = there("restore", "2026-09-22")
    assert (answer.code, "is damaged" in answer.err, book.read_bytes()) == (1, True, before)


def test_a_copy_that_is_not_what_the_book_is_is_not_kept(
    there: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there("backup")
    there("note", "maria", "loves climbing")
    good = {path.name: path.read_bytes() for path in folder.iterdir()}

    class Forgetful(sqlite3.Connection):
        def backup(self, target: sqlite3.Connection, **_: Any) -> None:
            super().backup(target)
            target.execute("DELETE FROM note")

    connect = sqlite3.connect
    monkeypatch.setattr(shelf.sqlite3, "connect", lambda *given, **named: connect(*given, factory=Forgetful, **named))
    answer = there("backup")
    assert (answer.code, "is not what the book is" in answer.err) == (1, True)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == good


def test_an_older_backup_is_brought_up_when_the_book_is_opened_again(there: Run, world: Path) -> None:
    older = world / "older.db"
    old_books.make(older, old_books.frozen("schema", "5"), old_books.frozen("book", "5"))
    assert there("restore", str(older)).code == 0
    assert there("list").code == 0


def test_on_a_new_machine_a_backup_makes_the_folder_of_the_book(there: Run, world: Path) -> None:
    there("backup", str(world / "stick.db"))
    answer = there("--db", str(world / "new" / "machine" / "book.db"), "restore", str(world / "stick.db"))
    assert answer.code == 0
    assert "Maria Chen" in there("--db", str(world / "new" / "machine" / "book.db"), "list").out


@each_row("words", ["", "today", "list", "show maria", "note maria tea", "add Tom", "undo", "undo --list"])
def test_a_book_that_is_gone_is_told_with_its_newest_backup(there: Run, book: Path, words: str) -> None:
    if book.exists():  # the rows share it
        there("backup")
        book.unlink()
    answer = there(*words.split())
    told = " ".join(answer.err.split())
    assert (answer.code, answer.out, book.exists()) == (1, "", False)
    assert "is gone" in told
    assert re.search(r"netcrm restore 2026-\d\d-\d\dT\d+-by-hand.db puts it back", told)


def test_of_a_day_without_a_backup_the_one_before_is_named(there: Run) -> None:
    there("backup")
    told = " ".join(there("restore", "2026-09-30").err.split())
    assert "there is no backup '2026-09-30'; the one before that day is 2026-09-22T" in told


def test_a_book_that_is_gone_is_put_back(there: Run, book: Path) -> None:
    there("backup")
    book.unlink()
    assert there("restore", "2026-09-22").code == 0
    assert "Maria Chen" in there("list").out


def test_a_new_book_begins_once_the_backups_are_away(there: Run, world: Path, book: Path) -> None:
    there("backup")
    book.unlink()
    Path(f"{book}.backups").rename(world / "away")
    assert there("add", "Tom Reyes").code == 0


def test_undo_makes_no_book_where_there_is_none(there: Run, book: Path) -> None:
    book.unlink()
    shutil.rmtree(f"{book}.backups", ignore_errors=True)
    answers = [there(*words.split()) for words in ("undo", "redo", "undo --to 2026-09-01 --yes")]
    assert [(answer.code, "there is no book" in " ".join(answer.err.split())) for answer in answers] == [(3, True)] * 3
    assert not book.exists()


def test_a_check_names_the_newest_that_only_one_of_both_has(there: Run) -> None:
    there("--today", "2026-09-21", "backup")
    there("note", "maria", "climbs")
    told = there("restore", "2026-09-21", "--check").out
    assert "only in the book, the newest:" in told
    assert "noted something about Maria Chen" in told
    assert "only in the backup" not in told
    there("restore", "2026-09-21")
    assert "only in the backup, the newest:" in there("restore", "2026-09-22", "--check").out


def test_whom_the_book_was_asked_to_forget_it_knows_after_a_restore_too(there: Run, world: Path) -> None:
    there("backup", str(world / "copy.db"))
    (world / "people.csv").write_text("name,email\nTom Berg,tom@example.com\n")
    there("import", str(world / "people.csv"))
    assert there("forget", "tom-berg", "--yes", "--shared", "redact").code == 0
    there("restore", str(world / "copy.db"))
    assert "forget" in there("import", str(world / "people.csv")).out
    assert there("show", "tom-berg").code == 3


# What another program wrote

EVIL = "CREATE TRIGGER evil AFTER INSERT ON note BEGIN DELETE FROM person; END"


@pytest.fixture
def copy(there: Run, tmp_path: Path) -> Callable[..., Path]:
    """copy(*SQL): a backup in which another program wrote."""

    def copy(*statements: str) -> Path:
        path = tmp_path / "copy.db"
        there("backup", str(path))
        with sqlite3.connect(path) as db:
            for statement in statements:
                db.execute(statement)
        return path

    return copy


@each_row("moment", ["garbage", "", "2026-99-99T10:00:00", "2026-09-22"])
def test_a_moment_that_is_none_stops_no_restore(there: Run, copy, moment) -> None:
    path = copy(f"UPDATE deed SET at = '{moment}'")
    answer = there("restore", str(path))
    assert (answer.code, "the way back" in answer.out) == (0, True)


def test_a_moment_that_is_none_in_the_book_stops_no_restore(there: Run, copy, book: Path) -> None:
    path = copy()
    with sqlite3.connect(book) as db:
        db.execute("UPDATE deed SET at = 'garbage', what = CAST(x'ff' AS TEXT)")
    answer = there("restore", str(path))
    assert (answer.code, "the way back" in answer.out) == (0, True)


def test_a_trigger_of_somebody_else_does_not_come_in_with_a_restore(there: Run, copy) -> None:
    answer = there("restore", str(copy(EVIL)))
    assert "not netcrm's were left out: trigger evil" in " ".join(answer.out.split())
    there("note", "maria", "three kids")
    assert there("show", "maria").code == 0


def test_a_trigger_of_netcrm_with_another_text_is_made_anew(there: Run, copy, book: Path) -> None:
    other = EVIL.replace("evil", "journal_note_insert")
    there("restore", str(copy("DROP TRIGGER journal_note_insert", other)))
    there("note", "maria", "three kids")
    assert there("undo").out.startswith("Took back")


def test_a_book_with_a_trigger_of_somebody_else_is_not_written_to(there: Run, book: Path) -> None:
    with sqlite3.connect(book) as db:
        db.execute(EVIL)
    answer = there("note", "maria", "three kids")
    assert (answer.code, "trigger evil" in answer.err) == (1, True)
    assert there("doctor", "--fix").code == 0
    assert there("note", "maria", "three kids").code == 0


def test_a_backup_that_says_it_is_older_than_it_is_is_not_put_back(there: Run, copy, folder: Path) -> None:
    path = copy("PRAGMA user_version = 1")
    answer = there("restore", str(path))
    assert (answer.code, "it cannot be brought up" in " ".join(answer.err.split()), made(folder)) == (1, True, [])


def test_a_book_that_says_it_is_older_than_it_is_leaves_no_copies(there: Run, book: Path, folder: Path) -> None:
    with sqlite3.connect(book) as db:
        db.execute("PRAGMA user_version = 1")
    assert (there("note", "maria", "x").code, there("doctor", "--fix").code, made(folder)) == (1, 1, [])


def test_a_book_has_as_many_parts_as_is_said(there: Run, book: Path) -> None:
    parts = "SELECT count(*), sum(length(sql)) FROM sqlite_master WHERE type IN ('trigger', 'view')"
    with sqlite3.connect(book) as db:
        assert db.execute(parts).fetchone() == PARTS  # of store/file_format.py


@each_row(
    "line", ['backup.encryt = "/k.pub"', 'bakup.encrypt = "/k.pub"', 'backupp = "age1x"', '"backup.two" = "/disk"']
)
def test_while_a_setting_of_backups_is_not_understood_no_copy_is_made(
    there: Run, world: Path, folder: Path, line
) -> None:
    config = world / "config" / "netcrm"
    config.mkdir(parents=True, exist_ok=True)
    (config / "config.toml").write_text(line)
    answer = there("backup")
    assert (answer.code, "settings of backups cannot be read" in " ".join(answer.err.split())) == (1, True)


def test_while_such_a_setting_is_not_understood_the_day_has_no_copy_and_a_note_is_kept(there, world, folder) -> None:
    (world / "config" / "netcrm").mkdir(parents=True)
    (world / "config" / "netcrm" / "config.toml").write_text('backup.encryt = "/k.pub"')
    noted = there("--today", "2026-09-23", "note", "maria", "x")
    assert (noted.code, "no backup was made" in noted.err, made(folder)) == (0, True, [])


# One at a time


def test_a_restore_waits_for_whoever_forgets_somebody(there: Run, book: Path, monkeypatch) -> None:
    monkeypatch.setattr("netcrm.store.one_at_a_time.WAIT", 50)
    there("backup")
    handle = os.open(book.parent, os.O_RDONLY)
    flock(handle, LOCK_EX)  # as another netcrm does
    said = [there(*words.split()) for words in ("restore 2026-09-22", "backup", "forget maria --yes --shared keep")]
    os.close(handle)
    assert [(answer.code, "the book is busy" in answer.err) for answer in said] == [(1, True)] * 3
    assert there("restore", "2026-09-22").code == 0


def test_a_restore_of_the_book_itself_leaves_no_copy(there: Run, book: Path, folder: Path) -> None:
    assert (there("restore", str(book)).code, made(folder)) == (5, [])


def test_a_whole_name_goes_before_a_longer_one(there: Run, folder: Path) -> None:
    there("backup")
    (path,) = folder.iterdir()
    shutil.copy(path, folder / f"{path.stem}-2.db")
    assert f"{path.stem}.db" in there("restore", path.stem, "--check").out


def test_who_was_to_be_forgotten_still_is_after_a_restore(there: Run, world: Path, monkeypatch) -> None:
    there("add", "Tom Reyes")
    there("backup")
    with monkeypatch.context() as patch:
        patch.setattr("netcrm.flows.keep.forgotten.outside", lambda *_: 1 / 0)
        there("forget", "tom", "--yes")
    there("restore", "2026-09-22")
    assert there("show", "tom").code == 0  # whoever restores a book that has them wants them back
    assert there("forget").code == 2


def test_a_pipe_is_no_backup_and_is_not_waited_for(there: Run, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert there("restore", str(tmp_path / "pipe")).code == 1


def test_settings_that_are_a_pipe_are_told_and_not_waited_for(there: Run, world: Path) -> None:
    (world / "config" / "netcrm").mkdir(parents=True, exist_ok=True)
    os.mkfifo(world / "config" / "netcrm" / "config.toml")
    answer = there("backup")
    assert (answer.code, "is no file" in answer.err, "settings of backups" in answer.err) == (1, True, True)


def test_a_key_that_is_gone_is_told_with_a_way_out_and_by_doctor(there: Run, world: Path) -> None:
    (world / "config" / "netcrm").mkdir(parents=True, exist_ok=True)
    (world / "config" / "netcrm" / "config.toml").write_text('backup.encrypt = "/nowhere/gone.pub"')
    answer = there("backup")
    assert (answer.code, "/nowhere/gone.pub is not there" in answer.err, "--unset" in answer.err) == (1, True, True)
    assert there("doctor").code == 1


@each_row("words", ["today", "note maria x", "add Zoe"])
def test_a_book_that_is_a_link_to_nothing_is_no_new_book(run: Run, tmp_path: Path, words: str) -> None:
    link = tmp_path / "link.db"
    link.unlink(missing_ok=True)
    link.symlink_to(tmp_path / "far" / "book.db")
    answer = run("--db", str(link), *words.split())
    assert (answer.code, "which is not there" in " ".join(answer.err.split())) == (1, True)


def test_where_the_book_is_gone_a_copy_of_a_day_to_come_is_not_the_newest(there: Run, book: Path) -> None:
    there("backup")
    there("--today", "2035-05-05", "note", "maria", "x")
    book.unlink()
    assert "22 Sep" in there("today").err or "today" in there("today").err
    assert "2035" not in there("today").err
