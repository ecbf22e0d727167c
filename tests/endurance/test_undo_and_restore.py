"""Undo and restore are exact: whatever was typed, what is exported afterwards is the same to the last byte."""

import random
from collections.abc import Callable
from shutil import rmtree

import old_books
import pytest

pytestmark = pytest.mark.endurance

NAMES = ("Maria Chen", "Tom Reyes", "Łukasz Øst", "O'Hara", "李雷", "[/b] $(reboot)", "Dev Patel")
HANDLES = ("maria-chen", "tom-reyes", "lukasz-ost", "o-hara", "dev-patel")
TEXTS = ("pricing", "she said: raise it", "a first and a second word", "Größe \N{WATER WAVE}", "NULL")
DAYS = ("yesterday", "on 2026-09-01", "on 2026-07-14")
SPANS = ("2w", "1 month", "tomorrow")
# {h} somebody, {o} somebody else, {t} a text, {d} a day, {s} a span, {n} a small number
TYPED = (
    "add|{name}|--kind|peer|--topic|{t}",
    "log|coffee with {name} {d} about #pricing. I owe her the deck by Friday",
    "log|call with {name} and {other} {d}",
    "log|{h}|-m|{t}",
    "log|--file|{file}",
    "note|{h}|{t}",
    "note|{h}|{t}|--private",
    "promise|{h}|{t}|--due|friday",
    "done|o{n}",
    "done|a{n}|{t}",
    "drop|o{n}",
    "snooze|{h}|{s}",
    "gave|{t}|--to|{h}",
    "asked|{h}|{t}?",
    "challenge|{t}",
    "intro|{h}|{o}|--because|{t}",
    "community|TechHub|--kind|peer group|--add|{h}",
    "edit|{h}|--title|{t}",
    "edit|{h}|--name|{name}",
    "edit|last|--kind|call",
    "edit|l{n}|--delete",
    "archive|{h}",
    "merge|{h}|{o}|--yes",
    "split|{h}|--yes",
    "config|every.peer|monthly",
    "config|words.cash|money; runway",
    "import|{csv}",
    "ask|{t}",
    "today",
)

Run = Callable[..., object]


class Typist:
    """Types commands at random into a world."""

    def __init__(self, run, world, seed: int) -> None:
        self.run, self.world, self.chance = run, world, random.Random(seed)
        (world / "met.txt").write_text("coffee with Maria Chen yesterday\ncall with Tom Reyes on 2026-09-02\n")
        (world / "people.csv").write_text("name,e-mail\nAda Brandt,ada@example.com\nMaria Chen,maria@example.com\n")

    def add_everybody(self) -> None:
        """Adds the people that are typed of."""
        for name in NAMES:
            self.run("add", name)

    def type(self, number: int) -> int:
        """Types so many commands; how many of them were taken."""
        return sum(self.run(*self._words()).code == 0 for _ in range(number))

    def exported(self) -> str:
        """All that is in the book."""
        told = self.run("export", "json")
        assert told.code == 0, told.err
        return told.out

    def all(self, command: str) -> int:
        """Types undo or redo until there is nothing more; how often."""
        times = 0
        while self.run(command).code == 0:
            times += 1
        return times

    def _words(self) -> list[str]:
        pick = self.chance.choice
        given = {
            "name": pick(NAMES), "other": pick(NAMES), "h": pick(HANDLES), "o": pick(HANDLES), "t": pick(TEXTS),
            "d": pick(DAYS), "s": pick(SPANS), "n": self.chance.randint(1, 5),
            "file": self.world / "met.txt", "csv": self.world / "people.csv",
        }  # fmt: skip
        return [word.format(**given) for word in pick(TYPED).split("|")]


def test_everything_that_was_typed_can_be_taken_back_and_done_again(run, world, figure):
    typed = undone = 0
    for seed in range(40):
        typist = Typist(run, world, seed)
        book = world / "data" / "netcrm" / "netcrm.db"
        rmtree(book.parent, ignore_errors=True)  # its backups too, or no new one would be begun
        run("add", "Maria Chen")
        run("undo")
        before = typist.exported()
        typist.add_everybody()
        typed += typist.type(60)
        after = typist.exported()
        times = typist.all("undo")
        assert typist.exported() == before, seed
        assert typist.all("redo") == times, seed
        assert typist.exported() == after, seed
        undone += times
    figure(
        "undo is exact", f"{typed} commands of 40 books, {undone} undone and redone: the same bytes of json each way"
    )


def test_what_was_done_before_a_migration_can_be_taken_back(run, world, figure):
    book, undone = world / "data" / "netcrm" / "netcrm.db", 0
    book.parent.mkdir(parents=True)
    for name in old_books.names():
        book.unlink(missing_ok=True)
        old_books.make(book, old_books.frozen("schema", name), old_books.frozen("book", name))
        typist = Typist(run, world, 1)
        typist.all("redo")  # what its netcrm had taken back last
        after = typist.exported()
        times = typist.all("undo")
        assert times > 20, name
        assert typist.all("redo") == times, name
        assert typist.exported() == after, name
        undone += times
    figure("undo is exact", f"{undone} commands of {len(old_books.names())} older books undone and redone likewise")


def test_a_file_of_lines_is_one_command(run, world, figure):
    typist = Typist(run, world, 0)
    run("add", "Maria Chen")
    before = typist.exported()
    assert run("log", "--file", str(world / "met.txt")).code == 0
    assert run("undo").code == 0
    assert typist.exported() == before
    figure("undo is exact", "log --file is one step")


def test_a_backup_put_back_is_the_book_as_it_was(run, world, figure):
    rounds = 0
    for seed in range(40):
        typist = Typist(run, world, seed)
        typist.add_everybody()
        typist.type(25)
        was = typist.exported()
        target = world / f"copy{seed}.db"
        assert run("backup", str(target)).code == 0
        typist.type(25)
        assert run("restore", str(target)).code == 0
        assert typist.exported() == was, seed
        rounds += 1
    figure("backup is exact", f"{rounds} backups, 25 commands after each, put back: the same bytes of json")
