"""Carries tables that were only declared through everything that is done with a book; `test_declared_once` runs it.

`bridge` means two people, and each `pillar` of it one of them, in a copy of the package of which nothing but
store/tables.py was changed by hand. Takes the folder in which books are made.
"""

import sys
from datetime import date
from pathlib import Path

from netcrm.columns.records import Snapshot
from netcrm.exports.snapshot import text
from netcrm.flows.exchange import uniting
from netcrm.flows.keep import history
from netcrm.flows.people import merging, people, splitting
from netcrm.store.book import Book
from netcrm.store.open_foreign import foreign
from netcrm.store.rows import insert, update

TODAY = date(2026, 9, 22)
FOLDER = Path(sys.argv[1])


class Bridges:
    """A shelf as it would stand in store/bridges.py."""

    def __init__(self, book: Book) -> None:
        self.db = book.db

    def add(self, person: int, other: int, why: str) -> int:
        bridge = insert(self.db, "bridge", {"person_id": person, "other_id": other, "day": TODAY, "why": why})
        for one in (person, other):
            insert(self.db, "pillar", {"bridge_id": bridge, "person_id": one, "asked_on": TODAY})
        return bridge


def write(name: str) -> Book:
    return Book(str(FOLDER / name), TODAY, write=True)


def whole(name: str, person: int | None = None) -> Snapshot:
    with Book(str(FOLDER / name), TODAY) as book:
        return book.snapshot.read(person)


def unite(name: str, other: str) -> uniting.Imported:
    with write(name) as book:
        return uniting.unite(book, uniting.from_book(foreign(str(FOLDER / other))), "book", other)


def by_uid(rows):
    return sorted(rows, key=lambda row: row["uid"])


# A new book, written through a shelf, undone and redone
with write("a") as book:
    for name in ("Maria Chen", "Dev Patel", "Ines Weber", "I. Weber"):
        people.add(book, {"name": name})
with write("a") as book:
    book.command("brought Maria and Ines together")
    Bridges(book).add(1, 3, "both sail")
built = whole("a")
assert [(len(built.bridges), len(built.pillars))] == [(1, 2)]
with write("a") as book:
    history.undo(book)
assert (whole("a").bridges, whole("a").pillars) == ((), ())
with write("a") as book:
    history.redo(book)
assert whole("a") == built

# Out and in, the same bytes
maria, _, ines, _ = (row["uid"] for row in built.people)
assert (built.bridges[0]["person"], built.bridges[0]["other"]) == (maria, ines)
assert [row["bridge"] for row in built.pillars] == [built.bridges[0]["uid"]] * 2
raw = text(built)
with write("b") as book:
    held = uniting.from_json(raw.encode())
    assert (held.unreadable, held.left) == ((), ())
    report = uniting.unite(book, held, "json", "a.json")
assert text(whole("b")) == raw
assert {(tally.what, tally.new) for tally in report.plan.tallies} == {("bridges", 1), ("pillars", 2)}
assert foreign(str(FOLDER / "a")) == built
assert whole("a", 1).bridges == ()  # it tells of somebody else too, who does not go along

# A stranger's row that means nobody, or says what cannot be, costs no other
bad = uniting.from_json(raw.replace(f'"other": "{ines}"', '"other": "nobody"').encode())
assert [flaw.why for flaw in bad.unreadable] == ["bridge: is about a person who is not there"] + [
    "pillar: is about a bridge that is not there"
] * 2
bad = uniting.from_json(raw.replace('"step": "idea"', '"step": "?"').encode())
assert bad.unreadable[0].why == "bridge: step is none of idea, made"

# Two books that grew apart, either way round
(FOLDER / "c").write_bytes((FOLDER / "a").read_bytes())
with write("a") as book:
    Bridges(book).add(2, 3, "both sell")
    update(book.db, "pillar", 1, {"said": "yes"})
with write("c") as book:
    Bridges(book).add(1, 2, "both cook")
    update(book.db, "bridge", 1, {"step": "made"})
for name, copy in (("a", "a2"), ("c", "c2")):
    (FOLDER / copy).write_bytes((FOLDER / name).read_bytes())
unite("a2", "c")
unite("c2", "a")
one, other = whole("a2"), whole("c2")
assert by_uid(one.bridges) == by_uid(other.bridges)
assert by_uid(one.pillars) == by_uid(other.pillars)
assert (len(one.bridges), len(one.pillars)) == (3, 6)
assert {(row["why"], row["step"]) for row in one.bridges} >= {("both sail", "made"), ("both cook", "idea")}
assert not any(tally.new or tally.changed for tally in unite("a2", "c").plan.tallies)

# What was deleted here does not come back, nor what was a part of it
with write("c") as book:
    book.command("forgot one")
    book.db.execute("DELETE FROM bridge WHERE id = 1")
unite("c", "a")
assert {row["why"] for row in whole("c").bridges} == {"both cook", "both sell"}
assert len(whole("c").pillars) == 4

# One of its people becomes part of another, and is taken apart again
before = whole("a2")
with write("a2") as book:
    merging.merge(book, "i-weber", ["ines-weber"])
merged = whole("a2")
stays = next(row["uid"] for row in merged.people if row["name"] == "I. Weber")
assert {row["other"] for row in merged.bridges if row["why"] != "both cook"} == {stays}
assert len(merged.pillars) == 6
with write("e") as book:
    uniting.unite(book, uniting.from_json(text(merged).encode()), "json", "a2.json")
assert text(whole("e")) == text(merged)
with write("a2") as book:
    splitting.split(book, "ines-weber")
after = whole("a2")
assert (after.bridges, after.pillars) == (before.bridges, before.pillars)
assert by_uid(after.people) == by_uid(before.people)

# Both of its people become one: nothing is lost, and apart again it is as before
with write("a2") as book:
    merging.merge(book, "maria-chen", ["ines-weber"])
    assert len(book.snapshot.read().bridges) == 3
with write("a2") as book:
    splitting.split(book, "ines-weber")
assert (whole("a2").bridges, whole("a2").pillars) == (before.bridges, before.pillars)
