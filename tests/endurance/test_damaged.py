"""A damaged file gives back what its other pages hold, and no row is lost that is not told."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from netcrm.store.column_rules import DERIVED
from netcrm.store.condition import Condition
from netcrm.store.salvage import Salvage, Saved

PAGE = 4096
BYTES = 512  # that are overwritten, as a disk loses them
PLACES = (0, 1000, 3000)  # in each page
_OWN = ("pen", "sqlite_sequence")


@pytest.mark.endurance
def test_every_row_that_a_damaged_page_loses_is_told(world, run, figure):
    book = world / "demo.db"
    assert run("demo", "--keep", str(book)).code == 0
    whole, before = book.read_bytes(), numbers(book)
    chance = random.Random(22)
    places = [page + place for page in range(0, len(whole), PAGE) for place in PLACES]
    lost = most = unknown = 0
    for place in places:
        damaged = bytearray(whole)
        damaged[place : place + BYTES] = chance.randbytes(BYTES)
        book.write_bytes(damaged)
        saved = Salvage(str(book)).salvage()
        assert saved is not None, place
        Path(saved.aside).unlink()
        after = numbers(book)
        for table, rows in before.items():
            assert after[table] <= rows, (place, table)
            assert [row for row in rows - after[table] if not is_told(saved, table, row)] == [], (place, table)
            lost += len(rows - after[table])
        most += sum(gap.last - gap.first + 1 for gap in saved.unread if gap.last is not None)
        unknown += any(gap.last is None for gap in saved.unread)
    figure(
        "a damaged file loses what its damaged pages held",
        f"{len(places)} times {BYTES} bytes, {lost:,} rows lost and none untold, {most:,} told at most,"
        f" {unknown} times without a number",
    )


def numbers(book: Path) -> dict[str, set[int]]:
    """The numbers of the rows of every table that is not worked out from the rest."""
    with closing(sqlite3.connect(book)) as db:
        assert Condition(db).damage() == ()  # values that no rule allows are mended afterwards
        there = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%index%'")
        names = [name for (name,) in there.fetchall() if name not in DERIVED and name not in _OWN]
        return {name: {row for (row,) in db.execute(f"SELECT rowid FROM {name}")} for name in names}


def is_told(saved: Saved, table: str, row: int) -> bool:
    """Whether a row lies where others may be lost."""
    gaps = [gap for gap in saved.unread if gap.table == table]
    return any(gap.first <= row and (gap.last is None or row <= gap.last) for gap in gaps)
