"""A full disk costs nothing: a command that finds no room is refused in one line, and all is as it was.

The disk is nearly full before each run, with a little more room each time, so that each write of a command is the one
that fails.
"""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import forked
import old_books
import pytest
from small_disk import PAGE, SmallDisk, small_disk

from netcrm.store.tables import JOURNALED

PROMISE = "a full disk costs nothing"
SIZES = 40  # of the room that is left, for each command
MOST = 1 << 24  # bytes that are enough for any of them
CSV = "name,e-mail,company\n" + "".join(f"Person {one},p{one}@example.com,Firm {one}\n" for one in range(200))
LINES = "".join(f"coffee with Maria on 2026-08-{day:02} about #pricing\n" for day in range(1, 30))
FILL = (
    "add|Maria Chen|--kind|mentor|--email|maria@example.com",
    "add|Tom Reyes|--company|Northwind",
    "log|coffee with Maria yesterday about #pricing. I owe her the deck by Friday",
    "asked|maria|how do I raise prices?",
    "note|tom|plays chess",
    "log|call with Tom on 2026-09-10",
)
# {} is the folder of this world; targets in made/ are there already
COMMANDS = (
    "note|maria|" + "likes tea " * 900,
    "log|coffee with Maria yesterday about #hiring. I owe her the numbers by Friday",
    "log|--file|{}/lines.txt",
    "add|Zoe Quist|--kind|peer|--email|zoe@example.com",
    "undo",
    "merge|tom|maria|--yes",
    "edit|maria|--title|CEO",
    "import|csv|{}/people.csv",
    "import|book|{}/other.db",
    "backup",
    "backup|{}/made/copy.db|--force",
    "restore|{}/other.db",
    "export|json|-o|{}/made/all.json",
    "export|csv|-o|{}/made/all.csv",
    "export|vcard|-o|{}/made/all.vcf",
    "export|markdown|-o|{}/made/pages/",
    "export|graph|-o|{}/made/circle.html",
    "--today|2026-09-23|note|maria|a new day",
    "--today|2026-09-23|import|csv|{}/people.csv",
    "config|color|never",
    "config|every.peer|monthly",
)
MIGRATION = "note|maria-chen|likes tea"  # on a book of an older netcrm
EVERYDAY = ("log|coffee with Maria yesterday", "backup|{}/made/copy.db|--force", "export|markdown|-o|{}/made/pages/")


@pytest.fixture
def disk(world, request):
    """A small disk with a world on it: a file system of its own where that can be."""
    with small_disk(world, mount=getattr(request, "param", True)) as disk:
        yield disk


@pytest.fixture
def filled(disk, run, world):
    """A small disk with a book, another book, files to import, and files where exports go to."""
    for words in FILL:
        assert run(*words.split("|")).code == 0, words
    (world / "made").mkdir()
    copyfile(_book(world), world / "other.db")
    assert run("--db", str(world / "other.db"), "add", "Ada Brandt").code == 0
    (world / "people.csv").write_text(CSV)
    (world / "lines.txt").write_text(LINES)
    for command in COMMANDS:
        if "/made/" in command:
            assert run(*_words(world, command)).code == 0, command
    assert run("config", "page", "30").code == 0
    assert run("add", "Mia Schmidt").code == 0  # what was exported is not what the book is now
    return disk


@pytest.mark.thorough
@pytest.mark.parametrize("command", EVERYDAY)
def test_a_command_without_room_changes_nothing(filled, command):
    assert fill_up(filled, command, 5)["refused"] > 1 or not filled.mounted


@pytest.mark.endurance
@pytest.mark.parametrize("disk", [True, False], indirect=True, ids=["small disk", "limit"])
def test_no_command_without_room_changes_anything(filled, figure):
    came_to: Counter[str] = Counter()
    for command in COMMANDS:
        came_to += fill_up(filled, command, SIZES)
    figure(PROMISE, f"{_told(came_to)} over {len(COMMANDS)} commands, {_how(filled)}")
    assert came_to["refused"] >= 100


@pytest.mark.endurance
@pytest.mark.parametrize("disk", [True, False], indirect=True, ids=["small disk", "limit"])
def test_a_migration_without_room_leaves_the_old_book(disk, world, figure):
    _book(world).parent.mkdir(parents=True)
    (world / "made").mkdir()
    old_books.make(_book(world), old_books.frozen("schema", "6"), old_books.frozen("book", "6"))
    came_to = fill_up(disk, MIGRATION, SIZES)
    figure(PROMISE, f"{_told(came_to)} of a migration, {_how(disk)}")
    assert came_to["refused"] > 10


def _how(disk: SmallDisk) -> str:
    return "by a small file system" if disk.mounted else "by a limit on the size of files"


def _told(came_to: Counter[str]) -> str:
    return f"{came_to['runs']} runs, {came_to['refused']} refused with all as it was, {came_to['done']} done"


def fill_up(disk: SmallDisk, command: str, sizes: int) -> Counter[str]:
    """Runs a command with more and more room; how often it was refused, and done."""
    world, chance = disk.folder, random.Random(command)
    before = files(world)
    enough = next(size for size in (PAGE << n for n in range(20)) if size > MOST or _run(disk, command, size, before))
    came_to: Counter[str] = Counter()
    for number in range(sizes):
        size = 0 if number == 0 else (enough * number // sizes + chance.randrange(PAGE)) // PAGE * PAGE
        done = _run(disk, command, size, before)
        came_to.update(["runs", "done" if done else "refused"])
    return came_to


def _run(disk: SmallDisk, command: str, size: int, before: dict[str, bytes]) -> bool:
    """Whether the command was done with so much room; afterwards all is as it was before."""
    world = disk.folder
    content = rows(_book(world))
    told = forked.netcrm(*_words(world, command), first=disk.leave(size))
    disk.make_room()
    if told.returncode:
        _is_one_clear_refusal(told, f"{command[:60]} with {size} bytes")
        assert rows(_book(world)) == content, (command, size)
        changed = {name for name, there in files(world).items() if before.get(name) != there and not _is_kept(name)}
        assert changed == set(), (command, size)
    assert list((world / "state" / "netcrm" / "unfinished").glob("*")) == [], (command, size)
    _put_back(world, before)
    return told.returncode == 0


def _is_one_clear_refusal(told, what: str) -> None:
    reasons = [line for line in told.stderr.splitlines() if line.startswith("netcrm: ")]
    assert (told.returncode, told.stdout, len(reasons)) == (1, "", 1), (what, told)
    assert "something went wrong" not in told.stderr, (what, told)


def _is_kept(name: str) -> bool:
    """The book, whose rows are compared, its backups (a whole one before a command that was then refused is no matter),
    and the numbers of rows."""
    return "netcrm.db" in name or name.startswith("state/")


def files(world: Path) -> dict[str, bytes]:
    """What every file holds, by its path in that world."""
    return {str(path.relative_to(world)): path.read_bytes() for path in world.rglob("*") if path.is_file()}


def _put_back(world: Path, before: dict[str, bytes]) -> None:
    for name in files(world).keys() - before.keys():
        (world / name).unlink()
    for name, content in before.items():
        if not (world / name).exists() or (world / name).read_bytes() != content:
            (world / name).write_bytes(content)


def rows(path: Path) -> dict[str, list]:
    """The rows of everything, in a book that is sound."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        version = db.execute("PRAGMA user_version").fetchall()
        told = {name: db.execute(f"SELECT * FROM {name}").fetchall() for name in JOURNALED if name in there}
        return {**told, "version": version}


def _words(world: Path, command: str) -> list[str]:
    return [word.replace("{}", str(world)) for word in command.split("|")]


def _book(world: Path) -> Path:
    return world / "data" / "netcrm" / "netcrm.db"
