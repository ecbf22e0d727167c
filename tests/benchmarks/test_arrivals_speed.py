from time import process_time

import pytest

from netcrm.engine.exchange.import_plan import Entry, plan, recalled, source_fields
from netcrm.model.imports import Draft
from netcrm.model.people import Person
from netcrm.sources.tables import linkedin

PEOPLE = 30_000  # as many connections as LinkedIn allows
FIRST = ("Maria", "José", "Anne", "Søren", "Li", "Tom", "Zoë", "Ines", "Omar", "Kai")
LAST = ("Okafor", "García", "Lee", "Groß", "Wei", "Novak", "Brandt", "Patel", "Moreau", "Sato")


def export() -> bytes:
    rows = [
        f"{FIRST[n % 10]},{LAST[n // 10 % 10]}{n // 100},https://www.linkedin.com/in/p-{n},p{n}@example.com,"
        f'"Firm {n % 5000}, Inc.",Head of Sales,05 Nov 2024'
        for n in range(PEOPLE)
    ]
    return "\n".join(["First Name,Last Name,URL,Email Address,Company,Position,Connected On", *rows]).encode()


def person(number: int, draft: Draft, **fields: object) -> Person:
    return Person(number, f"uid{number}", f"p{number}", draft.name)._replace(**fields)


@pytest.fixture(scope="module")
def drafts() -> tuple[Draft, ...]:
    return linkedin.read(export()).drafts


def spent(what: str, drafts, book) -> float:
    start = process_time()
    the_plan = plan(drafts, book)
    seconds = process_time() - start
    print(f"\n{len(drafts):,} drafts, {len(book):,} people, {what}: {seconds:.2f} s, {the_plan[:3]}")
    return seconds


@pytest.mark.benchmark
def test_reading_thirty_thousand_connections_takes_a_moment():
    raw = export()
    start = process_time()
    linkedin.read(raw)
    seconds = process_time() - start
    print(f"\n{PEOPLE:,} rows, {len(raw):,} bytes read: {seconds:.2f} s")
    assert seconds < 3


@pytest.mark.benchmark
def test_a_first_import_is_planned_in_a_moment(drafts):
    assert spent("an empty book", drafts, []) < 3


@pytest.mark.benchmark
def test_a_second_import_is_planned_in_a_moment(drafts):
    book = [
        Entry(person(n, draft, emails=draft.emails), {draft.key: recalled(draft.key, source_fields(draft))})
        for n, draft in enumerate(drafts, 1)
    ]
    assert spent("the file seen before", drafts, book) < 2


@pytest.mark.benchmark
def test_people_typed_by_hand_are_found_in_a_moment(drafts):
    book = [Entry(person(n, draft, emails=draft.emails)) for n, draft in enumerate(drafts, 1)]
    assert spent("found by e-mail", drafts, book) < 3


@pytest.mark.benchmark
def test_thirty_thousand_of_one_name_take_no_time_squared(drafts):
    namesakes = [draft._replace(name="Tom Lee", company="Acme", emails=("info@example.com",)) for draft in drafts]
    book = [Entry(person(n, draft, company="Acme", emails=draft.emails)) for n, draft in enumerate(namesakes, 1)]
    assert spent("all of one name, firm and e-mail", namesakes, book) < 6
