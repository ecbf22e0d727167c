"""`backup --encrypt`, encrypted exports, and how they come back, as they are typed."""

import json
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import old_books
import pyrage
import pytest
from terminal import play

from netcrm import encryption
from rows import each_row

Run = Callable[..., Any]
SECRET = "quince marmalade"  # stands in a note


class Key(str):
    """A public key; file: where the secret one is."""

    file: str


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Maria Chen")
    run("note", "maria", SECRET)
    return run


@pytest.fixture
def book(world: Path) -> Path:
    return world / "data" / "netcrm" / "netcrm.db"


@pytest.fixture
def folder(book: Path) -> Path:
    return book.parent / "netcrm.db.backups"


@pytest.fixture
def key(tmp_path_factory: pytest.TempPathFactory) -> Key:
    secret = pyrage.x25519.Identity.generate()
    key = Key(secret.to_public())
    key.file = str(tmp_path_factory.mktemp("keys") / "key.txt")
    Path(key.file).write_text(f"{secret}\n")
    return key


@pytest.fixture
def passphrase(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("words") / "passphrase"
    path.write_text("correct horse\n")
    return str(path)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every file that SQLite or Python opens for writing from now on."""
    opened: set[str] = set()
    connect, open_file = sqlite3.connect, os.open

    def connected(path: Any, *given: Any, **named: Any) -> sqlite3.Connection:
        opened.add(str(path))
        return connect(path, *given, **named)

    def opened_file(path: Any, flags: int, *given: Any, **named: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR):
            opened.add(str(path))
        return open_file(path, flags, *given, **named)

    monkeypatch.setattr(sqlite3, "connect", connected)
    monkeypatch.setattr(os, "open", opened_file)
    return opened


def test_a_backup_that_is_encrypted_says_so_and_where_it_is(there: Run, folder: Path, key: Key) -> None:
    said = there("backup", "--to", key).out.splitlines()
    (copy,) = folder.iterdir()
    assert said == [
        "Backed up 1 person, 0 logs and 1 note, looked at the copy and encrypted it.",
        f"  {copy}",
        "Only the secret key opens it; keep a copy of that key elsewhere.",
    ]
    assert (copy.name.endswith("-by-hand.db.age"), stat.S_IMODE(copy.stat().st_mode)) == (True, 0o600)


def test_backup_writes_restore_give_the_same_bytes_of_json(there: Run, key: Key) -> None:
    before = there("export", "json").out
    there("backup", "--to", key)
    there("log", "coffee with Maria yesterday. I owe her the deck")
    restored = there("restore", "2026-09-22", "--identity", key.file)
    assert restored.out.splitlines()[0] == "The book is what this backup has now:"
    assert there("export", "json").out == before


@pytest.mark.endurance  # what makes a passphrase hard to guess takes seconds each time
def test_a_passphrase_in_a_file_or_on_standard_input_does_it_too(there: Run, world: Path, passphrase: str) -> None:
    before = there("export", "json").out
    there("backup", str(world / "copy.db"), "--passphrase-file", passphrase)
    there("backup", str(world / "piped.db"), "--passphrase-file", "-", stdin="correct horse\n")
    there("note", "maria", "climbs")
    assert there("restore", str(world / "copy.db.age"), "--passphrase-file", passphrase).code == 0
    assert there("export", "json").out == before
    there("note", "maria", "climbs")
    assert there("restore", str(world / "piped.db.age"), "--passphrase-file", "-", stdin="correct horse").code == 0
    assert there("export", "json").out == before


@pytest.mark.endurance
def test_at_a_terminal_a_passphrase_is_asked_for_twice_and_never_shown(there: Run, folder: Path) -> None:
    typed = [
        ("A passphrase:", "one\r"), ("The same again:", "other\r"), ("not the same", ""),
        ("A passphrase:", "correct horse\r"), ("The same again:", "correct horse\r"),
    ]  # fmt: skip
    played = play(["backup", "--encrypt"], typed)
    assert (played.code, "correct horse" in played.screen) == (0, False)
    there("note", "maria", "climbs")
    played = play(["restore", "2026-09-22"], [("Passphrase:", "correct horse\r"), ("Put it back now?", "y")])
    assert (played.code, "correct horse" in played.screen) == (0, False)
    assert "climbs" not in there("show", "maria").out


def test_no_byte_is_on_the_disk_that_is_not_encrypted(
    there: Run, world: Path, book: Path, folder: Path, key: Key, written: set[str]
) -> None:
    there("backup", "--to", key)
    there("export", "json", "-o", str(world / "all.json"), "--to", key)
    assert SECRET.encode() in book.read_bytes()
    for path in (*folder.iterdir(), world / "all.json.age"):
        assert SECRET.encode() not in path.read_bytes()
    plain = {path for path in written if not path.startswith((f"file:{book}", ":memory:"))} - {str(book)}
    assert {"/unfinished/" in path for path in plain} == {True}  # which are the encrypted ones, then renamed
    assert not [*(world / "state" / "netcrm" / "unfinished").iterdir()]


@each_row("how", ["backup", "export"])
def test_a_disk_that_is_full_leaves_nothing_behind(there, world, folder, key, monkeypatch, how):
    def full(path):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    words = ("backup",) if how == "backup" else ("export", "json", "-o", str(world / "all.json"))
    answer = there(*words, "--to", key)
    assert (answer.code, "No space left" in answer.err) == (1, True)
    left = [*folder.iterdir(), *(path for path in world.iterdir() if path.is_file())]
    assert left == []


def test_the_list_tells_which_need_a_key(there: Run, key: Key) -> None:
    there("backup", "--to", key)
    there("backup")
    assert "encrypted" in there("--color", "always", "backup", "--list").out
    rows = json.loads(there("backup", "--list", "--json").out)["backups"]
    assert {(row["file"].endswith(".age"), row["encrypted"]) for row in rows} == {(True, True), (False, False)}


def test_by_the_setting_the_daily_one_and_all_others_are_encrypted(there: Run, folder: Path, key: Key) -> None:
    assert there("config", "backup.encrypt", key).code == 0
    there("--today", "2026-09-23", "note", "maria", "a day later")
    there("backup")
    there("add", "M Chen")
    there("merge", "maria-chen", "m-chen", "--yes")
    assert {path.name[18:].rstrip("0123456789") for path in folder.iterdir()} == {
        "before-merge.db.age",
        "by-hand.db.age",
        "daily.db.age",
    }
    there("restore", "2026-09-23", "--identity", key.file)
    assert len([path for path in folder.iterdir() if path.name.endswith("before-restore.db.age")]) == 1


def test_one_can_be_left_as_it_is(there: Run, folder: Path, key: Key) -> None:
    there("config", "backup.encrypt", key)
    there("backup", "--no-encrypt")
    assert [path.suffix for path in folder.iterdir()] == [".db"]


@pytest.mark.thorough
def test_encrypted_daily_ones_are_as_many_as_others(there: Run, folder: Path, key: Key) -> None:
    there("config", "backup.encrypt", key)
    for day in range(1, 21):
        there("--today", f"2026-10-{day:02}", "note", "maria", "another day")
    assert len([*folder.iterdir()]) == 7 + 2  # days, then the Sundays of two weeks before


def test_a_setting_that_cannot_be_followed_is_told_and_the_note_is_kept(
    there: Run, world: Path, folder: Path, key: Key
) -> None:
    keys = world / "keys.txt"
    keys.write_text(f"{key}\n")
    there("config", "backup.encrypt", str(keys))
    keys.unlink()
    answer = there("--today", "2026-09-23", "note", "maria", "a day later")
    assert (answer.code, "no backup was made today: backup.encrypt:" in answer.err) == (0, True)
    assert "a day later" in there("show", "maria").out
    before = there("export", "json").out
    there("add", "M Chen")
    assert there("merge", "maria-chen", "m-chen", "--yes").code == 1
    there("undo")
    assert there("export", "json").out == before


@each_row("kind", ["json", "csv", "vcard", "ics", "markdown", "graph"])
def test_every_export_that_is_a_file_can_be_encrypted(there, world, key, kind):
    plain, target = world / f"plain.{kind}", world / f"all.{kind}"
    form = ("--format", "html") if kind == "graph" else ()
    there("log", "coffee with Maria yesterday. I owe her the deck by friday")
    there("export", kind, *form, "-o", str(plain))
    answer = there("export", kind, *form, "-o", str(target), "--to", key)
    assert (answer.code, answer.out.endswith(f"{target}.age, encrypted\n")) == (0, True)
    assert (target.exists(), stat.S_IMODE(Path(f"{target}.age").stat().st_mode)) == (False, 0o600)
    opened = encryption.unlocked_by(key.file, Path(f"{target}.age").read_bytes(), "x")
    assert opened == plain.read_bytes()


@each_row(("words", "named"), [((), "all.json.age"), (("json",), "all.json.age"), (("book",), "copy.db.age")])
def test_what_is_encrypted_is_imported_with_its_key(there, world, key, words, named):
    there("export", "json", "-o", str(world / "all.json"), "--to", key, "--force")
    there("backup", str(world / "copy.db"), "--to", key, "--force")
    other = str(world / f"{named}-{len(words)}.db")
    answer = there("--db", other, "import", *words, str(world / named), "--identity", key.file)
    assert answer.code == 0
    assert there("--db", other, "export", "json").out == there("export", "json").out


@pytest.mark.endurance
def test_vcards_that_are_encrypted_are_imported_with_a_passphrase(there: Run, world: Path, passphrase: str) -> None:
    there("export", "vcard", "-o", str(world / "all.vcf"), "--passphrase-file", passphrase)
    other = str(world / "other.db")
    piped = (world / "all.vcf.age").read_bytes()
    there("--db", other, "import", "-", "--passphrase-file", passphrase, stdin=piped)
    assert "Maria Chen" in there("--db", other, "list", "--stage", "all").out


@pytest.mark.thorough
@each_row(
    ("words", "code", "said"),
    [
        (("backup", "--encrypt"), 2, "nothing says who may open it again say to whom with --to"),
        (("backup", "--to", "age1abc"), 2, '"age1abc" is no key to encrypt to'),
        (("backup", "--to", "{key}", "--passphrase-file", "{passphrase}"), 2, "either to public keys or with"),
        (("backup", "--no-encrypt", "--to", "{key}"), 2, "--no-encrypt goes with no key"),
        (("backup", "--passphrase-file", "nowhere"), 1, "nowhere cannot be read"),
        (("backup", "sealed.db", "--to", "{key}"), 5, "sealed.db.age is there already"),
        (("config", "backup.encrypt", "age1abc"), 2, '"age1abc" is no key to encrypt to'),
        (("config", "backup.encrypt", "me"), 2, '"me" is no key to encrypt to for example: netcrm config backup.enc'),
        (("restore", "sealed.db.age"), 2, "is encrypted with a passphrase the first line of --passphrase-file"),
        (("restore", "keyed.db.age"), 2, "is encrypted to a key --identity FILE names the secret key"),
        (("restore", "keyed.db.age", "--passphrase-file", "{passphrase}"), 2, "is encrypted to a key"),
        (("restore", "sealed.db.age", "--passphrase-file", "{key.file}"), 1, "does not open with this passphrase"),
        (("restore", "keyed.db.age", "--identity", "{passphrase}"), 2, "holds no secret key"),
        (("restore", "text.age", "--identity", "{key.file}"), 1, "text.age is not a netcrm book"),
        (("restore", "cut.age", "--identity", "{key.file}"), 1, "or is damaged; nothing was changed"),
        (("export", "json", "--to", "{key}"), 2, "what is encrypted is one file"),
        (("export", "markdown", "-o", "pages/", "--encrypt"), 2, "what is encrypted is one file"),
        (("export", "json", "-o", "sealed.db.age", "--to", "{key}"), 5, "sealed.db.age is there already"),
        (("export", "json", "-o", "new.json", "--encrypt"), 2, "nothing says who may open it again"),
        (("import", "keyed.db.age"), 2, "is encrypted to a key"),
    ],
)
def test_what_cannot_be_is_one_clear_line_and_nothing_is_changed(
    there, world, book, key, passphrase, monkeypatch, words, code, said
):
    monkeypatch.chdir(world)
    if not (world / "sealed.db.age").exists():
        there("backup", "sealed.db", "--passphrase-file", passphrase)
        there("backup", "keyed.db", "--to", key)
        sealed = encryption.lock_to([key]).seal(b"no book at all" * 100)
        (world / "text.age").write_bytes(sealed)
        (world / "cut.age").write_bytes((world / "keyed.db.age").read_bytes()[:-10])
    before = {path: path.read_bytes() for path in world.rglob("*") if path.is_file()}
    answer = there(*(word.format(key=key, passphrase=passphrase) for word in words))
    assert (answer.code, answer.out) == (code, "")
    assert said in " ".join(answer.err.split())
    assert {path: path.read_bytes() for path in world.rglob("*") if path.is_file()} == before


def test_without_the_extra_nothing_is_made_and_one_line_says_how_to_get_it(
    there: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(encryption, "_PACKAGE", "no_such_package")
    answer = there("backup", "--to", "age1abc")
    assert (answer.code, answer.err.splitlines()[0]) == (
        1, "netcrm: encryption needs one more package, which is not installed",
    )  # fmt: skip
    assert 'pip install "netcrm[encrypt]"' in answer.err
    assert not folder.exists()


def test_settings_that_cannot_be_read_make_no_plain_backup(there: Run, world: Path, folder: Path, key: Key) -> None:
    there("config", "backup.encrypt", str(key))
    config = world / "config" / "netcrm" / "config.toml"
    config.write_text(config.read_text() + "page = banana\n")
    before = {*folder.parent.rglob("*backups*/*")}
    answer = there("backup")
    assert (answer.code, "cannot be read" in answer.err) == (1, True)
    assert there("--today", "2026-09-29", "note", "maria", "climbs").code == 0
    assert {*folder.parent.rglob("*backups*/*")} == before


@each_row("words", ["list", "note ada tea"])
def test_the_one_before_a_new_shape_of_the_book_is_encrypted_too(run, world, book, folder, key, words) -> None:
    shutil.rmtree(book.parent, ignore_errors=True)
    book.parent.mkdir(parents=True)
    run("config", "backup.encrypt", str(key))
    old_books.make(book, old_books.frozen("schema", "7"), old_books.frozen("book", "7"))
    run(*words.split())
    made = [path for path in folder.iterdir() if "before-migration" in path.name]
    assert [encryption.file_is_encrypted(str(path)) for path in made] == [True]


def test_the_one_of_doctor_is_encrypted_too(there, book, folder, key) -> None:
    there("config", "backup.encrypt", str(key))
    with closing(sqlite3.connect(book, isolation_level=None)) as db:
        db.execute("PRAGMA ignore_check_constraints=ON")
        db.execute("UPDATE person SET birthday = '2026-02-30'")
    there("doctor", "--fix")
    made = [path for path in folder.iterdir() if "before-doctor" in path.name]
    assert [encryption.file_is_encrypted(str(path)) for path in made] == [True]


def test_doctor_does_not_call_an_encrypted_backup_broken(there: Run, key: Key) -> None:
    there("backup", "--to", str(key))
    answer = there("doctor")
    assert "which is encrypted" in " ".join(answer.out.split())
    assert "no good" not in answer.out


def test_what_puts_an_encrypted_one_back_names_what_opened_it(there: Run, world: Path, key: Key) -> None:
    there("backup", str(world / "copy.db"), "--to", key)
    told = there("restore", str(world / "copy.db.age"), "--identity", key.file, "--check").out
    assert told.endswith(f"netcrm restore {world}/copy.db.age --identity {key.file}\n")


def test_forget_says_before_that_encrypted_backups_would_keep_them(there: Run, key: Key) -> None:
    there("backup", "--to", key)
    there("backup")
    told = there("forget", "maria", "--dry-run")
    assert "backup would be without them too." in told.out
    assert "One encrypted backup would keep them: --identity FILE names the key that" in told.out
    done = there("forget", "maria", "--yes")
    assert "One encrypted backup still has them; delete it yourself:" in done.out


def test_forget_takes_somebody_out_of_encrypted_backups_with_their_key(there: Run, folder: Path, key: Key) -> None:
    there("add", "Tom Reyes")
    there("backup", "--to", key)
    answer = there("forget", "maria", "--yes", "--identity", key.file)
    copy = next(path for path in folder.iterdir() if path.name.endswith("by-hand.db.age"))
    plain = encryption.unlocked_by(key.file, copy.read_bytes(), "x")
    assert (b"Maria" in plain, SECRET.encode() in plain, b"Tom Reyes" in plain) == (False, False, True)
    assert "1 backup rewritten without them." in answer.out


def test_a_backup_that_others_open_too_is_left_to_them(there: Run, folder: Path, key: Key) -> None:
    there("backup", "--to", key, "--to", str(pyrage.x25519.Identity.generate().to_public()))
    before = {path: path.read_bytes() for path in folder.iterdir()}
    answer = there("forget", "maria", "--yes", "--identity", key.file)
    assert "(it is encrypted to other keys too)" in " ".join(answer.out.split())
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_key_that_cannot_be_read_is_refused_before_anybody_is_forgotten(there: Run) -> None:
    answer = there("forget", "maria", "--yes", "--identity", "nokey.txt")
    assert (answer.code, "Maria" in there("list").out) == (1, True)


def test_backup_encrypt_tells_of_the_backups_that_are_plain(there: Run, key: Key) -> None:
    there("backup")
    assert "one backup made before stays unencrypted" in there("config", "backup.encrypt", key).err
