"""Laws of files that hold one name more than once: nothing that is told of anybody is lost, twice plans nothing, and
undo takes all of it back."""

from datetime import date
from pathlib import Path

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.people.normalize import plain_phone
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.exchange.recognise import gather
from netcrm.flows.keep import history
from netcrm.model.imports import Draft, Gathered, Terms
from netcrm.store.book import Book

TODAY = date(2026, 9, 22)
CARDS = """BEGIN:VCARD
VERSION:3.0
FN:John Webb
BDAY:1947-05-01
ADR:;;;Oslo;;;
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:John Webb
BDAY:1919-02-03
ADR:;;;Bergen;;;
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Kate Brown
NOTE:note A
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Kate Brown
NOTE:note B
TEL:+49 30 1234567
END:VCARD
"""
TABLE = """Name,City,Birthday,Phone,Notes
John Webb,Oslo,1947-05-01,,
John Webb,Bergen,1919-02-03,,
Kate Brown,,,,note A
Kate Brown,,,+49 30 1234567,note B
"""
CORPUS = sorted((Path(__file__).parents[4] / "shared" / "corpus" / "vcard").glob("*.vcf"))

DRAFTS = st.builds(
    lambda name, key, email, phone, city, company, born, notes, title: Draft(
        *(0, name, key, email, phone),
        title=title,
        company=company,
        location=city,
        birthday=born,
        notes=tuple(notes),
    ),
    st.sampled_from(("Kate Brown", "kate brown", "Kate", "John Webb")),
    st.sampled_from(("", "", "", "k1", "k2")),
    st.sampled_from(((), (), ("k@x.example",))),
    st.sampled_from(((), (), ("+49 30 1234567",), ("030 1234567",), ("+47 22 123456",))),
    st.sampled_from((None, "Oslo", "Bergen")),
    st.sampled_from((None, "Acme", "Globex")),
    st.sampled_from((None, "1947-05-01", "--05-01", "1919-02-03")),
    st.lists(st.sampled_from(("note A", "note B")), max_size=2, unique=True),
    st.sampled_from((None, "CEO", "CFO")),
)
FILES = st.lists(DRAFTS, max_size=7).map(lambda rows: [row._replace(line=at) for at, row in enumerate(rows, 2)])


@pytest.fixture
def opened():
    with Book(":memory:", TODAY, write=True) as there:
        yield there


def take(opened, *drafts, source="vcard"):
    return take_in(opened, source, "people", Gathered(tuple(drafts), ())).plan


def everything(opened) -> set[str]:
    """All that is told of people in the book, each with the name: fields, items of lists and notes with their parts."""
    notes = opened.notes.texts()
    found: set[str] = set()
    for person in opened.people.everybody():
        named = f"title {person.title}", f"company {person.company}", f"location {person.location}"
        parts = [part for note in notes.get(person.id, ()) for part in (note, *note.removeprefix("also: ").split(", "))]
        values = (*named, *parts, *person.emails, *map(plain_phone, person.phones), person.birthday)
        found |= {f"{person.name.lower()}: {value}" for value in ("", *values)}
    return found


def tells(draft) -> set[str]:
    single = [f"{field} {value}" for field in ("title", "company", "location") if (value := getattr(draft, field))]
    values = (*single, *draft.emails, *map(plain_phone, draft.phones), *draft.notes)
    return {f"{draft.name.lower()}: {value}" for value in values}


@pytest.mark.thorough
@examples(30)
@given(FILES, st.sampled_from(("vcard", "linkedin")))
def test_nothing_that_is_told_of_anybody_is_lost(drafts, source):
    with Book(":memory:", TODAY, write=True) as opened:
        take(opened, *drafts, source=source)
        there = everything(opened)
        for draft in drafts:
            assert tells(draft) <= there
            born = draft.birthday[-5:] if draft.birthday else ""
            assert any(each.endswith(born) for each in there if each.startswith(draft.name.lower()))


@examples(20)
@given(FILES, FILES)
def test_a_file_taken_in_twice_plans_nothing_the_second_time(before, drafts):
    with Book(":memory:", TODAY, write=True) as opened:
        take(opened, *before)
        take(opened, *drafts)
        there = opened.people.everybody(), opened.notes.texts()
        again = take(opened, *drafts)
        assert (again.new, again.changed) == (0, 0)
        assert (opened.people.everybody(), opened.notes.texts()) == there


@pytest.mark.thorough
@examples(30)
@given(FILES)
def test_undo_takes_all_of_it_back(drafts):
    with Book(":memory:", TODAY, write=True) as opened:
        report = take(opened, *drafts)
        if report.new:
            history.undo(opened)
        assert (opened.people.everybody(), opened.notes.texts()) == ((), {})


@pytest.mark.parametrize(("source", "text"), [("vcard", CARDS), ("csv", TABLE)])
def test_namesakes_come_apart_and_the_same_person_twice_comes_once_with_all(opened, source, text):
    report = take_in(opened, source, "people", gather(source, text.encode(), Terms()))
    people = {(one.name, one.location, one.birthday): one for one in opened.people.everybody()}
    kate = people["Kate Brown", None, None]
    assert set(people) == {
        ("John Webb", "Oslo", "1947-05-01"),
        ("John Webb", "Bergen", "1919-02-03"),
        ("Kate Brown", None, None),
    }
    assert set(opened.notes.texts()[kate.id]) == {"note A", "note B"}
    assert kate.phones == ("+49 30 1234567",)
    assert report.plan.unsure == ()


@pytest.mark.thorough
@pytest.mark.skipif(not CORPUS, reason="the corpus is not here")
def test_every_note_phone_and_address_of_the_corpus_is_kept():
    for path in CORPUS:
        try:
            gathered = gather("vcard", path.read_bytes(), Terms())
        except Exception:
            continue
        with Book(":memory:", TODAY, write=True) as opened:
            take_in(opened, "vcard", path.name, gathered)
            there = opened.people.everybody()
            notes = {" ".join(note.split()) for notes in opened.notes.texts().values() for note in notes}
            assert {" ".join(note.split()) for one in gathered.drafts for note in one.notes} <= notes, path.name
            assert {one.name for one in gathered.drafts} == {one.as_written for one in there}, path.name
            emails = {email.lower() for one in there for email in one.emails}
            assert {email.lower() for one in gathered.drafts for email in one.emails} <= emails, path.name
