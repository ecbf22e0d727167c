"""What tests begin with: that day, an empty book, ways to put people into it, and a few people built by hand."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from secrets import token_hex
from sqlite3 import Connection, connect
from tempfile import TemporaryDirectory
from typing import Any

from netcrm.flows.people import people
from netcrm.model.history import Interaction, Loop
from netcrm.model.people import Every, Met, Person, Ref, Standing
from netcrm.store.book import Book

TODAY = date(2026, 9, 22)  # that day: a Tuesday; NETCRM_TODAY of every test that types commands

# Books


def make_book(path: Path) -> Path:
    """Puts an empty book there: a copy with a name of its own, which takes a tenth of the time of a new one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(0o600)
    name, content = _empty_book()
    path.write_bytes(content.replace(name, token_hex(len(name) // 2).encode()))
    return path


@cache
def _empty_book() -> tuple[bytes, bytes]:
    """The name that an empty book was born with, and its file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.db"
        with Book(str(path), TODAY, write=True) as book:
            name = book.uid.encode()
        content = path.read_bytes()
    assert content.count(name) == 1
    return name, content


def copied(with_schema: Callable[[Connection], Connection]) -> Callable[[Connection], Connection]:
    """For `with_schema` of store/book.py, which fills an empty file: fills it from one that was filled so before."""

    @cache
    def filled() -> Connection:
        return with_schema(connect(":memory:", isolation_level=None, check_same_thread=False))

    def copy(db: Connection) -> Connection:
        filled().backup(db)
        db.execute("UPDATE meta SET value = ? WHERE key = 'book'", (token_hex(8),))
        return db

    return copy


# People in a book


def add(book: Book, name: str, **fields: Any) -> str:
    """Adds somebody as `netcrm add` does; their handle."""
    return people.add(book, {"name": name, **fields}).person.handle


def put(book: Book, name: str, **fields: Any) -> int:
    """Writes somebody you have followed for years past all doors, a mentor unless it is said; their number."""
    handle = name.lower().replace(" ", "-")
    row = {"handle": handle, "name": name, "kind": "mentor", "stage": "followed", "created_on": TODAY - timedelta(900)}
    return book.people.add({**row, **fields})


def talk(book: Book, people: list[int], text: str, days_ago: int = 10, **fields: Any) -> int:
    """Writes a coffee with people past all doors; its number."""
    on = TODAY - timedelta(days_ago)
    return book.interactions.add({"day": on, "kind": "coffee", "text": text, **fields}, people)


# People without a book, for pages


def standing(state: str, days: int | None, why: str, every: int | None = 45, source: str = "kind") -> Standing:
    return Standing(state, None, days, 21, Every(every, source), 1.0, None, why)


MARIA = Person(
    1, "u1", "maria-chen", "Maria Chen", "Mari", "mentor", "followed", "former finance director", "Fjord Labs",
    "Berlin",
    ("maria.chen@example.com",), ("+49 30 23125 014",), ("https://example.com/maria",), ("pricing", "cash flow"),
    ("young firms that need a board member and pay a little for her time",), True, "1980-03-07",
    Met(date(2025, 8, 28), "a dinner at Priya's", "Priya"),
    standing=standing("due", 50, "50 days, usually every 3 weeks"),
)  # fmt: skip
DEV = Person(
    2, "u2", "dev-patel", "Dev Patel", kind="advisor", title="former head of sales",
    company="now a coach for founders",
    every_days=30, standing=standing("warm", 12, "12 days, usually every month", 30, "person"),
)  # fmt: skip
LEI = Person(
    3,
    "u3",
    "p3",
    "李雷",
    kind="partner",
    company="汀测传感器",
    standing=standing("cold", 98, "98 days, you wanted every 30"),
)
ADA = Person(
    4, "u4", "ada-brandt", "Ada Brandt", stage="potential", standing=standing("new", None, "nothing logged yet")
)
MIKA = Person(
    5, "u5", "mika-lehtonen", "Mika Lehtonen", kind="team", every_days=0, topics=("product",),
    standing=standing("off", 8, "8 days, usually every 4 weeks", None, "never"),
)  # fmt: skip


def loop(number: int, person: Person, text: str, due: date | None = None, **more: object) -> Loop:
    late = max(0, (TODAY - due).days) if due else 0
    fields = {"kind": "promise", "opened": date(2026, 9, 10), **more}
    return Loop(f"o{number}", f"l{number}", person=person.ref, text=text, due=due, days_late=late, **fields)  # type: ignore[arg-type]


def coffee(number: int, on: date, text: str, *people: Person) -> Interaction:
    refs: tuple[Ref, ...] = tuple(person.ref for person in people or (MARIA,))
    return Interaction(number, f"i{number}", on, "coffee", text, refs)
