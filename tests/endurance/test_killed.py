"""kill -9 at any moment: no committed write is lost and no half one seen, whatever the command was.

A command is killed before a step chosen at random, and after a time chosen at random, which may fall into SQLite's own
writing. Afterwards the book is what it was or what the command makes of it; what was answered for is there.
"""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from shutil import copyfile, copytree, rmtree

import killed
import old_books
import pytest

from netcrm.store.tables import JOURNALED

PROMISE = "no committed write is lost, no half write seen"
TIMES = 14  # kills of each command, by steps and by time each
OLD = "6"  # a frozen book whose migration is killed
CSV = "name,e-mail,company\n" + "".join(f"Person {one},p{one}@example.com,Firm {one}\n" for one in range(40))
LINES = "".join(f"coffee with Maria on 2026-09-{day:02} about #pricing\n" for day in range(1, 20))
FILL = (
    "add|Maria Chen|--kind|mentor|--email|maria@example.com",
    "add|Tom Reyes|--company|Northwind",
    "add|Mia Schmidt",
    "log|coffee with Maria yesterday about #pricing. I owe her the deck by Friday",
    "log|call with Tom on 2026-09-10",
    "note|maria|two kids",
    "gave|an intro|--to|tom",
    "asked|maria|how do I raise prices?",
    "note|tom|plays chess",
    "backup",
)
# command -> whether it writes to the book; {} is the folder of this world
COMMANDS = {
    "add|Zoe Quist|--kind|peer|--email|zoe@example.com": True,
    "log|coffee with Maria yesterday about #hiring. I owe her the numbers by Friday": True,
    "log|--file|{}/lines.txt": True,
    "note|maria|likes tea": True,
    "promise|tom|the deck|--due|friday": True,
    "done|o1": True,
    "snooze|tom|2w": True,
    "gave|feedback on the deck|--to|maria": True,
    "asked|tom|who knows a lawyer?": True,
    "done|a1|raise it by a third": True,
    "challenge|we lose customers": True,
    "intro|maria|tom|--because|both build": True,
    "community|TechHub|--kind|peer group": True,
    "edit|maria|--title|CEO": True,
    "archive|tom": True,
    "edit|l2|--delete": True,
    "merge|mia-schmidt|maria-chen|--yes": True,
    "config|every.peer|monthly": True,
    "undo": True,
    "import|csv|{}/people.csv": True,
    "import|book|{}/other.db": True,
    "restore|{}/other.db": True,
    "backup": False,
    "backup|{}/made/copy.db": False,
    "export|json|-o|{}/made/all.json": False,
    "export|csv|-o|{}/made/all.csv": False,
    "export|markdown|-o|{}/made/pages": False,
    "config|color|never": False,
    "undo|2": True,
    "undo|--to|2026-09-01|--yes": True,
    "doctor|--fix": False,
    "hush": False,
    "today": False,
}

EVERYDAY = [words for words in COMMANDS if words.split("|")[0] in ("merge", "restore")]


@pytest.fixture
def filled(world, run, once):
    """A world with a small book, another book, and files to import."""

    @once
    def fill():
        for words in FILL:
            assert run(*words.split("|")).code == 0, words
        copyfile(_book(world), world / "other.db")
        assert run("--db", str(world / "other.db"), "add", "Ada Brandt").code == 0
        (world / "people.csv").write_text(CSV)
        (world / "lines.txt").write_text(LINES)
        (world / "made").mkdir()

    return world


@pytest.mark.thorough
@pytest.mark.parametrize("command", EVERYDAY)
def test_a_killed_command_was_done_or_not_begun(filled, tmp_path_factory, command):
    assert kill(filled, tmp_path_factory, command, 1, random.Random(command))["kills"] == 2


@pytest.mark.endurance
def test_commands_killed_at_many_moments_were_done_or_not_begun(filled, tmp_path_factory, figure):
    aside = tmp_path_factory.mktemp("first") / "world"
    copytree(filled, aside)
    came_to: Counter[str] = Counter()
    for command in COMMANDS:
        _back(aside, filled)
        came_to += kill(filled, tmp_path_factory, command, TIMES, random.Random(command))
    figure(PROMISE, f"{came_to['kills']} kills over {len(COMMANDS)} commands, {_told(came_to)}")
    assert came_to["kills"] >= 800


@pytest.mark.endurance
def test_a_killed_migration_leaves_the_old_book_or_the_new_one(world, tmp_path_factory, figure):
    (world / "made").mkdir()
    _book(world).parent.mkdir(parents=True)
    old_books.make(_book(world), old_books.frozen("schema", OLD), old_books.frozen("book", OLD))
    came_to = kill(world, tmp_path_factory, "note|maria-chen|likes tea", TIMES * 3, random.Random(7))
    figure(PROMISE, f"{came_to['kills']} kills of a migration, {_told(came_to)}")
    assert came_to["was not begun"]
    assert came_to["was done"]


@pytest.mark.endurance
def test_a_killed_forget_is_finished_by_the_next(filled, tmp_path_factory, figure):
    words = ["forget", "tom-reyes", "--yes", "--shared", "redact"]
    aside = tmp_path_factory.mktemp("first") / "world"
    copytree(filled, aside)
    chance, steps = random.Random(7), killed.steps_of(words, str(aside.parent / "steps"))
    _back(aside, filled)
    took = killed.run(words).seconds
    for number in range(TIMES * 4):
        _back(aside, filled)
        killed.run(
            words, **({"steps": chance.randint(1, steps)} if number % 2 else {"seconds": chance.uniform(0, took)})
        )
        content(_book(filled))
        assert killed.run(words).code in (0, 3)
        assert _with_bytes(filled, b"reyes") == []
        assert killed.run(["note", "maria-chen", "the next command"]).code == 0
    figure(PROMISE, f"{TIMES * 4} kills of a forget, each finished by the next, no byte left")


def _with_bytes(world: Path, sought: bytes) -> list[Path]:
    """Files of this world that hold them, but for what was to be imported."""
    kept = [path for path in world.rglob("*") if path.is_file() and path.parent != world]
    return [path for path in kept if sought in path.read_bytes().lower()]


def _told(came_to: Counter[str]) -> str:
    return f"{came_to['was done']} done and {came_to['was not begun']} not begun by then, none lost, none half done"


def kill(world: Path, made, command: str, times: int, chance: random.Random) -> Counter[str]:
    """Kills a command that often by steps and as often by time; how often it was done by then, and not begun."""
    words = [word.replace("{}", str(world)) for word in command.split("|")]
    aside = made.mktemp("aside") / "world"
    copytree(world, aside)
    steps = killed.steps_of(words, str(aside.parent / "steps"))
    after = shape(_book(world))
    _back(aside, world)
    # a reading one brings an older book up, which is a step of its own before what was asked for
    unchanged = [content(_book(world)), *([_read(world)] if shape(_book(world))[0] != after[0] else [])]
    _back(aside, world)
    took = killed.run(words).seconds
    came_to: Counter[str] = Counter()
    for number in range(times * 2):
        _back(aside, world)
        by_steps = {"steps": chance.randint(1, steps)} if number % 2 else {"seconds": chance.uniform(0.005, took)}
        ended = killed.run(words, **by_steps)
        assert ended.code in (0, -9), ended.err
        begun, done = content(_book(world)) not in unchanged, shape(_book(world)) == after
        assert done or not begun, f"half done: {words} {by_steps}"
        if ended.code == 0 or (ended.out and COMMANDS.get(command, True)):
            assert done, f"answered for and lost: {words} {by_steps}"
        came_to.update(["kills", "was done" if done and (begun or ended.code == 0) else "was not begun"])
        sound(world)
    return came_to


def _read(world: Path) -> dict[str, list]:
    assert killed.run(["list"]).code == 0
    return content(_book(world))


def content(path: Path) -> dict[str, list]:
    """The rows of everything that undo brings back, after what was left half was taken back, as any command does it."""
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            name: db.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in JOURNALED if name in there
        }


def shape(path: Path) -> tuple[int, dict[str, int]]:
    """The version of a book and how many rows of each kind it has: names and hours are otherwise each time."""
    with closing(sqlite3.connect(path)) as db:
        version = db.execute("PRAGMA user_version").fetchone()[0]
    return version, {name: len(rows) for name, rows in content(path).items()}


def sound(world: Path) -> None:
    """Every copy of a book is a whole one, every file that was asked for is whole, and the next command tidies up."""
    for copy in [*_book(world).parent.rglob("*.db"), *(world / "made").rglob("*.db")]:
        if not copy.name.startswith("."):
            content(copy)
    for written in (world / "made").rglob("all.*"):
        assert written.read_text().endswith("\n"), written
    assert killed.run(["add", "Next Person"]).code == 0
    assert [path for path in world.rglob("*") if _is_litter(path)] == []


def _is_litter(path: Path) -> bool:
    return path.name.startswith(".netcrm-") or path.name.endswith("-journal") or path.parent.name == "unfinished"


def _back(aside: Path, world: Path) -> None:
    rmtree(world)
    copytree(aside, world)


def _book(world: Path) -> Path:
    return world / "data" / "netcrm" / "netcrm.db"
