"""Carries a column that was only declared through everything that is done with a book; `test_declared_once` runs it.

`loop` has a text column `trial_mood` and `person` a text column `trial_pronouns`, in a copy of the package of which
nothing but store/tables.py was changed by hand. Takes the folder in which books are made.
"""

import sys
from datetime import date
from pathlib import Path

from netcrm.columns.records import Snapshot
from netcrm.exports.snapshot import text
from netcrm.flows.day import loops
from netcrm.flows.exchange import uniting
from netcrm.flows.keep import history
from netcrm.flows.people import merging, people, splitting
from netcrm.store.book import Book
from netcrm.store.open_foreign import foreign

TODAY = date(2026, 9, 22)
FOLDER = Path(sys.argv[1])


def write(name: str) -> Book:
    return Book(str(FOLDER / name), TODAY, write=True)


def whole(name: str) -> Snapshot:
    with Book(str(FOLDER / name), TODAY) as book:
        return book.snapshot.read()


def copied(name: str, to: str) -> None:
    (FOLDER / to).write_bytes((FOLDER / name).read_bytes())


with write("a") as book:
    people.add(book, {"name": "Maria Chen", "trial_pronouns": "she"})
    people.add(book, {"name": "M. Chen"})
    loops.promise(book, "maria-chen", "the deck", TODAY)

# Undone and redone
with write("a") as book:
    book.command("felt something")
    book.loops.change(1, {"trial_mood": "uneasy"})
with write("a") as book:
    history.undo(book)
assert whole("a").loops[0]["trial_mood"] is None
with write("a") as book:
    history.redo(book)
assert whole("a").loops[0]["trial_mood"] == "uneasy"

# Exported and imported
raw = text(whole("a"))
assert '"trial_mood": "uneasy"' in raw
assert '"trial_pronouns": "she"' in raw
with write("b") as book:
    held = uniting.from_json(raw.encode())
    assert (held.unreadable, held.left) == ((), ())
    uniting.unite(book, held, "json", "a.json")
assert text(whole("b")) == raw
assert foreign(str(FOLDER / "a")) == whole("a")
bad = uniting.from_json(raw.replace('"uneasy"', "7").encode())
assert [flaw.why for flaw in bad.unreadable] == ["loop: trial_mood is no text"]
shown = uniting.from_json(raw.replace('"uneasy"', '"un\\u001b[2Jeasy"').encode())
assert shown.whole.loops[0]["trial_mood"] == "un[2Jeasy"

# United: what is empty is filled, what differs is told
copied("a", "c")
with write("c") as book:
    book.loops.change(1, {"trial_mood": None})
    book.people.change(1, {"trial_pronouns": None})
with write("c") as book:
    uniting.unite(book, uniting.from_book(whole("a")), "book", "a")
assert text(whole("c")) == raw
with write("c") as book:
    book.loops.change(1, {"trial_mood": "calm"})
    book.people.change(1, {"trial_pronouns": "they"})
with write("c") as book:
    done = uniting.unite(book, uniting.from_book(whole("a")), "book", "a")
assert whole("c").loops[0]["trial_mood"] == "calm"
assert [doubt.why for doubt in done.plan.unsure] == [
    "trial_pronouns: you have they, it says she there; yours stays",
    f'the trial_mood of the promise of {TODAY} is "uneasy" there; yours stays',
]

# Merged into somebody who has nothing there, and split again
before = whole("a")
with write("a") as book:
    report = merging.merge(book, "m-chen", ["maria-chen"])
    assert ("trial_pronouns", None, "she") in report.gained
assert [row["trial_pronouns"] for row in whole("a").people] == ["she"]
with write("a") as book:
    splitting.split(book, "maria-chen")
after = whole("a")
assert sorted(after.people, key=lambda row: row["uid"]) == sorted(before.people, key=lambda row: row["uid"])
assert after.loops == before.loops

# Merged into somebody who has something else there: it is kept aside in a note
with write("b") as book:
    book.people.change(2, {"trial_pronouns": "they"})
    merging.merge(book, "m-chen", ["maria-chen"])
assert "who had: trial_pronouns she" in whole("b").notes[0]["text"]

# Somebody who was merged before there was such a column comes out as the others are, and their book is the same bytes
with write("b") as book:
    book.db.execute("UPDATE merged SET person = json_remove(person, '$.trial_pronouns')")
old = text(whole("b"))
with write("d") as book:
    uniting.unite(book, uniting.from_json(old.encode()), "json", "b.json")
assert text(whole("d")) == old
with write("b") as book:
    splitting.split(book, "maria-chen")
assert {row["trial_pronouns"] for row in whole("b").people} == {"they", None}
