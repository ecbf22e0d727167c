"""What happens when the machine does not play along: full disks, missing rights, other writers, kill -9, odd files.

Each refusal is one clear line with a way out, exit code 1, and the book as it was.
"""

import os
import random
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from shutil import copyfile, rmtree

import forked
import old_books
import pytest
from terminal import play

from netcrm.store import book as books
from rows import each_row

ROOT = os.geteuid() == 0
WRITER = """
import sys
from netcrm.cli import main
for number in range(int(sys.argv[1])):
    code = main(["note", "maria", f"{sys.argv[2]} {number}"])
    sys.stderr.write(f"{code} {sys.argv[2]} {number}\\n")
    sys.stderr.flush()
"""


@pytest.fixture
def home(world, once):
    """A world with Maria in its book, whose rights a test may change."""

    @once
    def fill():
        assert netcrm("add", "Maria Chen").returncode == 0

    yield world
    world.chmod(0o700)
    for folder, folders, _ in os.walk(world):
        for name in folders:
            os.chmod(os.path.join(folder, name), 0o700)


@pytest.fixture
def path(home):
    """Where the book of that world is."""
    return home / "data" / "netcrm" / "netcrm.db"


def netcrm(*words: str, first=bool, **options):
    """Runs netcrm as its own process, bound by the rights of files."""
    return forked.netcrm(*words, first=lambda: (forked.bound_by_rights(), first()), **options)


def refused(told, *words: str) -> bool:
    """Exit code 1, nothing on stdout, one reason and one way out on stderr, with these words."""
    lines = told.err.splitlines() if hasattr(told, "err") else told.stderr.splitlines()
    code, out = (told.code, told.out) if hasattr(told, "code") else (told.returncode, told.stdout)
    reasons = [line for line in lines if line.startswith("netcrm: ")]
    text = " ".join(" ".join(lines).split())
    clear = out == "" and len(reasons) == 1 and 2 <= len(lines) <= 5
    return code == 1 and clear and all(word in text for word in words)


def integrity(path) -> str:
    """What SQLite says of the whole file."""
    with closing(sqlite3.connect(path)) as db:
        return str(db.execute("PRAGMA integrity_check").fetchone()[0])


def notes(path) -> list[str]:
    """The text of every note."""
    with closing(sqlite3.connect(path)) as db:
        return [row[0] for row in db.execute("SELECT text FROM note ORDER BY id")]


def make_stale(path) -> None:
    """Lets every tie be worked out again by the next command, as a write from outside does."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("INSERT OR IGNORE INTO stale SELECT id FROM person")


def make_older(path) -> None:
    """Puts a book of version 2 there, as its netcrm left it."""
    path.unlink()
    old_books.make(path, old_books.frozen("schema", "2"), old_books.frozen("book", "2"))


# Files that are no book


def test_a_folder_is_no_book(run, world):
    assert refused(run("--db", str(world), "list"), "is a folder")


def test_a_pipe_is_no_book(run, world):
    os.mkfifo(world / "pipe")
    assert refused(run("--db", str(world / "pipe"), "add", "Tom"), "is no file")


def test_a_device_is_no_book(run):
    assert refused(run("--db", "/dev/null", "add", "Tom"), "is no file")


@each_row("words", [("list",), ("today",), ("add", "Tom"), ("find", "x"), ("undo",), ("show", "tom")])
def test_a_text_file_is_no_book_and_stays_as_it_was(run, world, words):
    file = world / "letter.txt"
    file.write_text("Dear Maria,\n" * 100)
    assert refused(run("--db", str(file), *words), "not a netcrm book")
    assert file.read_text() == "Dear Maria,\n" * 100


@pytest.mark.parametrize("words", [("list",), ("add", "Tom")])
def test_another_program_s_database_is_no_book_and_stays_as_it_was(run, world, words):
    file = world / "other.db"
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT)")
    before = file.read_bytes()
    assert refused(run("--db", str(file), *words), "not a netcrm book")
    assert file.read_bytes() == before


@pytest.mark.parametrize("words", [("list",), ("add", "Tom")])
def test_a_book_of_a_newer_netcrm_is_left_alone(run, world, words):
    file = world / "newer.db"
    run("--db", str(file), "add", "Maria Chen")
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version=99")
    before = file.read_bytes()
    assert refused(run("--db", str(file), *words), "newer netcrm", "upgrade")
    assert file.read_bytes() == before


def test_a_damaged_book_is_told_to_be_damaged(run, world):
    file = world / "damaged.db"
    run("--db", str(file), "add", "Maria Chen")
    there = bytearray(file.read_bytes())
    there[4096:] = b"\xa5" * (len(there) - 4096)
    file.write_bytes(there)
    assert refused(run("--db", str(file), "list"), "damaged", "backup")


def test_a_book_cut_short_is_told_to_be_damaged(run, world):
    file = world / "short.db"
    run("--db", str(file), "add", "Maria Chen")
    file.write_bytes(file.read_bytes()[:9000])
    assert refused(run("--db", str(file), "list"), "damaged")


def test_an_empty_file_becomes_a_book(run, world):
    file = world / "empty.db"
    file.touch()
    assert (run("--db", str(file), "add", "Tom").code, integrity(file)) == (0, "ok")


def test_reading_an_empty_file_leaves_it_empty(run, world):
    file = world / "empty.db"
    file.touch()
    assert (run("--db", str(file), "list").code, file.stat().st_size) == (0, 0)


@each_row("words", [("list",), ("today",), (), ("find", "x"), ("open",), ("undo", "--list"), ("show", "maria")])
def test_reading_a_book_that_is_not_there_makes_no_file(run, world, words):
    run(*words)
    assert [file for file in world.rglob("*") if file.is_file()] == []


def test_a_folder_that_cannot_be_made_is_told(run, world):
    (world / "file").touch()
    assert refused(run("--db", str(world / "file" / "below" / "book.db"), "add", "Tom"), "cannot be made")


def test_a_book_below_a_file_is_told(run, world):
    (world / "file").touch()
    assert refused(run("--db", str(world / "file" / "book.db"), "add", "Tom"), "file")


# Rights


def test_all_that_is_made_is_its_owner_s_alone(home, path):
    rmtree(home / "data")
    for words in (("add", "Maria Chen"), ("log", "call with Maria today"), ("today",), ("ask", "pricing")):
        netcrm(*words, first=lambda: os.umask(0))
    modes = {file: stat.S_IMODE(file.stat().st_mode) for file in home.rglob("*")}
    assert len(modes) > 4
    assert {mode for file, mode in modes.items() if file.is_file()} == {0o600}
    assert {mode for file, mode in modes.items() if file.is_dir()} == {0o700}


def test_the_journal_beside_the_book_is_its_owner_s_alone(run, book, world):
    run("add", "Maria Chen")
    with book(write=True) as there:
        there.command("wrote something")
        there.settings.put("every.mentor", "9")
        (journal,) = (world / "data" / "netcrm").glob("*-journal")
        assert stat.S_IMODE(journal.stat().st_mode) == 0o600


@pytest.mark.thorough
@pytest.mark.parametrize("words", [("list",), ("today",), ("today", "--json"), ("show", "maria"), ("find", "maria")])
@pytest.mark.parametrize("closed", ["file", "folder", "both"])
def test_a_book_that_may_not_be_written_can_be_read(home, path, words, closed):
    make_stale(path)
    path.chmod(0o600 if closed == "folder" else 0o400)
    path.parent.chmod(0o700 if closed == "file" else 0o500)
    told = netcrm(*words)
    assert (told.returncode, told.stderr) == (0, "")
    assert "Maria" in told.stdout or "today" in words


@pytest.mark.parametrize("closed", ["file", "folder", "both"])
def test_a_book_that_may_not_be_written_is_not(home, path, closed):
    path.chmod(0o600 if closed == "folder" else 0o400)
    path.parent.chmod(0o700 if closed == "file" else 0o500)
    before = path.read_bytes()
    assert refused(netcrm("note", "maria", "two kids"), str(path), "writable")
    assert path.read_bytes() == before


@pytest.mark.thorough
@pytest.mark.parametrize("words", ["note maria x", "add Tom", "log call with Maria", "edit maria --title CFO", "undo"])
@pytest.mark.parametrize("closed", ["file", "folder", "both"])
def test_an_older_book_that_may_not_be_written_is_not(home, path, closed, words):
    make_older(path)
    path.chmod(0o600 if closed == "folder" else 0o400)
    path.parent.chmod(0o700 if closed == "file" else 0o500)
    before = path.read_bytes()
    assert refused(netcrm(*words.split()), str(path), "read-only; nothing was changed", "writable")
    assert path.read_bytes() == before


@pytest.mark.thorough
@pytest.mark.parametrize("words", ["list", "today", "show maria", "find maria", "ask pricing"])
def test_an_older_book_that_may_not_be_written_can_be_read(home, path, words):
    make_older(path)
    path.chmod(0o400)
    path.parent.chmod(0o500)
    before = path.read_bytes()
    answer = netcrm(*words.split())
    assert (answer.returncode, answer.stderr, path.read_bytes()) == (0, "", before)


def test_a_linked_book_is_judged_by_the_folder_of_its_file(home, path):
    link = home / "links" / "book.db"
    link.parent.mkdir()
    link.symlink_to(path)
    link.parent.chmod(0o500)
    make_older(path)
    assert netcrm("--db", str(link), "note", "maria", "likes tea").returncode == 0
    path.parent.chmod(0o500)
    link.parent.chmod(0o700)
    assert refused(netcrm("--db", str(link), "note", "maria", "likes tea"), "read-only; nothing was changed")
    assert "Maria" in netcrm("--db", str(link), "list").stdout


@pytest.mark.thorough
@each_row("closed", ["file", "folder", "both"])
@each_row("words", ["list", "note maria x"])
def test_a_book_with_a_journal_left_behind_that_may_not_be_mended_is_told(home, path, closed, words):
    path.parent.chmod(0o700)
    path.chmod(0o600)
    leave_a_journal(path)
    path.chmod(0o600 if closed == "folder" else 0o400)
    path.parent.chmod(0o700 if closed == "file" else 0o500)
    assert refused(netcrm(*words.split()), str(path), "was being written to when something stopped that", "rights")


def test_a_book_with_a_journal_left_behind_is_mended(home, path):
    leave_a_journal(path)
    assert netcrm("list").returncode == 0
    assert (integrity(path), path.with_name("netcrm.db-journal").exists()) == ("ok", False)


def leave_a_journal(path) -> None:
    """A writer is killed in the middle of writing: what was there lies in the journal."""
    child = os.fork()
    if child == 0:
        db = sqlite3.connect(path, isolation_level=None)
        db.execute("PRAGMA cache_size=1")
        db.execute("BEGIN IMMEDIATE")
        db.executemany("INSERT INTO note (person_id, day, text) VALUES (1, '2026-09-01', ?)", [("x" * 9000,)] * 90)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)


def test_a_book_that_may_not_be_read_is_told(home, path):
    path.chmod(0)
    assert refused(netcrm("list"), str(path))


def test_a_folder_that_may_not_be_entered_is_told(home, path):
    path.parent.chmod(0)
    assert refused(netcrm("list"), str(path))


def test_a_folder_in_which_nothing_may_be_made_is_told(home, path):
    home.chmod(0o500)
    assert refused(netcrm("--db", str(home / "new" / "book.db"), "add", "Tom"), "cannot be made")


def test_numbers_of_rows_that_cannot_be_kept_do_not_stop_today(home, path):
    rmtree(home / "state", ignore_errors=True)
    (home / "state").touch()
    told = netcrm("today")
    assert (told.returncode, told.stderr) == (0, "")


NO_NAMES = [
    "../../../x",
    "/tmp/x",
    "",
    "0123456789ABCDEF",
    "0123456789abcdef0",
    "a.b",
    "\n",
    "é123456789abcdef",
    None,
    b"\0",
    7,
]


@pytest.fixture
def misnamed(run, world):
    """misnamed(name): a book with that name of its own, in which a promise to Maria is due."""

    def misnamed(name):
        path = world / "that.db"
        run("--db", str(path), "add", "Maria Chen")
        run("--db", str(path), "promise", "maria", "the deck", "--due", "2026-09-22")
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("DELETE FROM meta WHERE key = 'book'")
            db.executemany("INSERT INTO meta (key, value) VALUES ('book', ?)", [(name,)] if name is not None else [])
        return str(path)

    return misnamed


@pytest.mark.thorough
@pytest.mark.parametrize("name", NO_NAMES)
def test_the_name_of_a_book_is_never_a_path(run, world, misnamed, name):
    path = misnamed(name)
    for words in ("today", "ask pricing", "done 1"):
        assert run("--db", path, *words.split()).code == 0
    made = [file for file in world.rglob("*") if file.suffix in (".today", ".ask")]
    assert {file.parent for file in made} == {world / "state" / "netcrm"}
    assert all(len(file.stem) == 16 for file in made)


def test_two_books_with_one_wrong_name_have_numbers_of_their_own(run, world, misnamed):
    first = misnamed("../x")
    other = str(world / "other.db")
    copyfile(first, other)
    run("--db", first, "today")
    assert run("--db", other, "done", "1").code == 3


def test_a_handle_is_never_a_path(world, run):
    run("add", "Maria Chen")
    with closing(sqlite3.connect(world / "data" / "netcrm" / "netcrm.db")) as db, db:
        db.execute("UPDATE person SET handle = '../../x'")
    editor = world / "editor"
    editor.write_text('#!/bin/sh\necho oops >"$1"\n')
    editor.chmod(0o700)
    played = play(["edit", "../../x"], [("Open it again?", "n")], {"EDITOR": str(editor), "TMPDIR": str(world)})
    assert (played.code, [file.parent for file in world.rglob("*.toml")]) == (2, [world / "state" / "netcrm"])


# Full disks


def test_a_full_disk_is_told_and_nothing_is_changed(run, world, monkeypatch):
    run("add", "Maria Chen")
    path = world / "data" / "netcrm" / "netcrm.db"
    pages = path.stat().st_size // 4096
    monkeypatch.setattr(books, "PRAGMAS", (*books.PRAGMAS, f"PRAGMA max_page_count={pages}"))
    told = run("note", "maria", "x" * 200_000)
    assert refused(told, "disk is full", "nothing was changed")
    assert (integrity(path), notes(path)) == ("ok", [])


def test_a_file_that_may_not_grow_is_told_and_nothing_is_changed(home, path):
    size = path.stat().st_size

    def no_longer() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, size + 4096))

    told = netcrm("note", "maria", "-", input="word " * 50_000, first=no_longer)
    assert refused(told, "nothing was changed")
    assert (integrity(path), notes(path)) == ("ok", [])


@pytest.mark.skipif(not ROOT, reason="only root can mount a small disk")
def test_a_small_disk_that_fills_up_loses_nothing_that_was_told(home, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        file = disk / "book.db"
        assert netcrm("--db", str(file), "add", "Maria Chen").returncode == 0
        told = [netcrm("--db", str(file), "note", "maria", "-", input="word " * 12_000) for _ in range(6)]
        kept = sum(one.returncode == 0 for one in told)
        assert all(refused(one, "full") for one in told if one.returncode)
        assert (kept < 6, len(notes(file)), integrity(file)) == (True, kept, "ok")
    finally:
        subprocess.run(["umount", str(disk)], check=True)


# Other writers


@pytest.mark.thorough
def test_two_writers_at_once_both_write(home, path):
    command = [sys.executable, "-c", WRITER, "12"]
    writers = [
        subprocess.Popen([*command, who], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        for who in ("one", "two")
    ]
    told = [line for writer in writers for line in writer.communicate(timeout=60)[1].splitlines()]
    done = [line[2:] for line in told if line.startswith("0 ")]
    assert (sorted(notes(path)), len(done)) == (sorted(done), 24)


@pytest.mark.thorough
def test_the_first_commands_at_once_make_one_book(world):
    commands = [[sys.executable, "-m", "netcrm", "add", f"Maria {word}"] for word in ("Chen", "Chen", "Ito", "Kim")]
    running = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for command in commands]
    told = [one.communicate(timeout=60)[1] for one in running]
    assert ([one.returncode for one in running], b"".join(told).count(b"netcrm:")) == ([0] * 4, 0)
    with closing(sqlite3.connect(world / "data" / "netcrm" / "netcrm.db")) as db:
        assert db.execute("SELECT count(*), count(DISTINCT handle) FROM person").fetchone() == (4, 4)


@pytest.fixture
def impatient(monkeypatch):
    """Nobody waits long for another writer."""
    monkeypatch.setattr(books, "PRAGMAS", ("PRAGMA busy_timeout=50", *books.PRAGMAS[1:]))


@pytest.mark.usefixtures("impatient")
def test_a_book_that_is_being_written_is_told_to_be_busy(run, world):
    run("add", "Maria Chen")
    path = world / "data" / "netcrm" / "netcrm.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told = run("note", "maria", "two kids")
    assert refused(told, "busy", "again")


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("words", [("list",), ("today",), ("show", "maria")])
def test_a_book_that_is_being_written_can_be_read(run, world, words):
    run("add", "Maria Chen")
    path = world / "data" / "netcrm" / "netcrm.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert run(*words).code == 0


def test_a_writer_waits_for_another_to_end(run, world):
    run("add", "Maria Chen")
    path = world / "data" / "netcrm" / "netcrm.db"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    end = threading.Timer(0.15, lambda: other.execute("COMMIT"))
    end.start()
    told = run("note", "maria", "two kids")
    end.join()
    other.close()
    assert (told.code, notes(path)) == (0, ["two kids"])


# kill -9


def killed_at_random(path, rounds: int) -> None:
    """Kills a writer at a random moment, again and again; whatever it answered 0 to must be in the book."""
    chance = random.Random(7)
    for number in range(rounds):
        told = _killed_after(chance.uniform(0.15, 0.4), f"round {number}")
        there = set(notes(path))
        assert integrity(path) == "ok"
        assert [note for note in told if note not in there] == []
        assert netcrm("list").returncode == 0


def _killed_after(seconds: float, word: str) -> list[str]:
    command = [sys.executable, "-c", WRITER, "100000", word]
    writer = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    time.sleep(seconds)
    writer.kill()
    lines = [line for line in writer.communicate()[1].splitlines(keepends=True) if line.endswith("\n")]
    return [line[2:].rstrip("\n") for line in lines if line.startswith("0 ")]


def test_a_killed_netcrm_leaves_a_sound_book_with_all_it_answered(home, path):
    killed_at_random(path, 4)


@pytest.mark.endurance
def test_a_netcrm_killed_two_hundred_times_leaves_a_sound_book(home, path):
    killed_at_random(path, 200)


# Closed and narrow streams


@pytest.mark.parametrize("words", ["list", "today", "add Tom", "nobody"])
def test_closed_streams_are_no_fault(home, words):
    told = subprocess.run(
        f"exec '{sys.executable}' -m netcrm {words} <&- >&- 2>&-", shell=True, executable="/bin/sh", capture_output=True
    )
    assert told.returncode == (3 if words == "nobody" else 0)


@pytest.mark.thorough
@pytest.mark.parametrize("words", [("add", "Łukasz Øst"), ("list",), ("today",), ("show", "maria")])
def test_letters_a_terminal_cannot_show_are_no_fault(home, words):
    netcrm("edit", "maria", "--title", "Größe 李雷")
    command = [sys.executable, "-m", "netcrm", *words]
    told = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert (told.returncode, told.stderr) == (0, "")


def test_a_reader_that_goes_away_is_no_fault(home):
    told = subprocess.run(
        f"'{sys.executable}' -m netcrm list --json | true", shell=True, executable="/bin/sh", capture_output=True
    )
    assert (told.returncode, told.stderr) == (0, b"")
