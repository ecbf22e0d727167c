"""Adding, changing, following and archiving people."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NotFound, Usage
from netcrm.flows.log import interactions
from netcrm.flows.people import people
from netcrm.flows.people.people import united
from netcrm.store.book import Book
from rows import each_row


@pytest.fixture
def there(book: Callable[..., Book]) -> Iterator[Book]:
    with book(write=True) as opened:
        yield opened


def test_somebody_added_is_followed_from_today(there: Book) -> None:
    person = people.add(there, {"name": "Maria Chen"}).person
    assert (person.handle, person.stage, person.created_on) == ("maria-chen", "followed", there.today)


def test_a_new_tie_is_new(there: Book) -> None:
    standing = people.add(there, {"name": "Maria Chen"}).person.standing
    assert standing is not None
    assert standing.state == "new"


def test_every_field_is_kept(there: Book) -> None:
    fields = {
        "name": "Maria Chen", "nickname": "Mari", "kind": "mentor", "title": "CFO", "company": "Fjord",
        "location": "Oslo", "emails": ("a@b.c", "d@e.f"), "phones": ("1",),
        "urls": ("x.y",), "topics": ("pricing", "tax"),
        "wants": ("a board",),
        "confidant": True, "birthday": "--03-07", "every_days": 21, "stage": "potential",
    }  # fmt: skip
    person = people.add(there, {**fields, "met_on": date(2026, 9, 2), "met_where": "TechHub", "met_via": "Ines"}).person
    assert {key: getattr(person, key) for key in fields} == fields
    assert person.met == (date(2026, 9, 2), "TechHub", "Ines")


def test_notes_come_with_somebody_new(there: Book) -> None:
    person = people.add(there, {"name": "Maria Chen"}, ["two kids"]).person
    assert [note.text for note in there.notes.of(person.id)] == ["two kids"]


def test_the_second_of_a_name_gets_a_handle_with_a_number(there: Book) -> None:
    people.add(there, {"name": "Maria Chen"})
    assert people.add(there, {"name": "María Chen"}).person.handle == "maria-chen-2"


def test_a_name_without_latin_letters_gets_a_numbered_handle(there: Book) -> None:
    person = people.add(there, {"name": "李雷"}).person
    assert person.handle == f"p{person.id}"


@each_row("name", ["", "   ", "x" * 201])
def test_a_name_nobody_could_bear_is_a_usage_error(there: Book, name: str) -> None:
    with pytest.raises(Usage):
        people.add(there, {"name": name})


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"name": "maria chen"}, "same name"),
        ({"name": "Maria Chen - founder friend"}, "same name"),
        ({"name": "Maria Chan"}, "a name much alike"),
        ({"name": "M. C.", "emails": ("MARIA@example.com",)}, "same e-mail"),
        ({"name": "Mrs C.", "urls": ("https://www.linkedin.com/in/maria-chen/",)}, "same profile"),
        ({"name": "Mrs C.", "phones": ("+49 30 23125 014",)}, "same phone"),
        ({"name": "Maria Chen", "company": "Fjord GmbH"}, "same name and company"),
    ],
)
def test_a_likely_double_is_named(there: Book, fields: dict[str, object], why: str) -> None:
    reach = {"emails": ("maria@example.com",), "phones": ("+49 30 23125 014",), "urls": ("linkedin.com/in/maria-chen",)}
    people.add(there, {"name": "Maria Chen", "company": "Fjord", **reach})
    assert [(one.handle, one.why) for one in people.add(there, fields).similar] == [("maria-chen", why)]


def test_somebody_else_is_no_double(there: Book) -> None:
    people.add(there, {"name": "Maria Chen"})
    assert people.add(there, {"name": "Maria Rossi"}).similar == ()


def test_an_edit_sets_fields_and_grows_lists(there: Book) -> None:
    people.add(there, {"name": "Maria Chen", "topics": ("pricing",)})
    report = people.edit(there, "maria-chen", {"company": "Fjord"}, {"topics": ("tax", "Pricing")})
    assert (report.person.company, report.person.topics) == ("Fjord", ("pricing", "tax"))
    assert report.changed == ("company", "topics")


def test_an_edit_takes_words_out_of_any_list(there: Book) -> None:
    people.add(there, {"name": "Maria Chen", "topics": ("Müller law", "tax"), "emails": ("a@b.c",)})
    person = people.edit(there, "maria-chen", {}, {}, ["muller law", "A@B.C"]).person
    assert (person.topics, person.emails) == (("tax",), ())


def test_an_edit_that_changes_nothing_leaves_no_deed(book: Callable[..., Book]) -> None:
    with book(write=True) as opened:
        people.add(opened, {"name": "Maria Chen", "kind": "mentor"})
    with book(write=True) as opened:
        assert people.edit(opened, "maria-chen", {"kind": "mentor"}, {}).changed == ()
    with book() as opened:
        assert [deed.what for deed in opened.history.listed(9)] == ["added Maria Chen"]


def test_the_handle_stays_when_the_name_changes(there: Book) -> None:
    people.add(there, {"name": "Maria Chen"})
    assert people.edit(there, "maria-chen", {"name": "Maria  Holm"}, {}).person[2:4] == ("maria-chen", "Maria Holm")


def test_a_deed_speaks_of_fields_as_people_do(there: Book) -> None:
    people.add(there, {"name": "Maria Chen"})
    people.edit(there, "maria-chen", {"every_days": 7, "met_where": "Slush"}, {})
    last = there.history.last()
    assert last is not None
    assert last.what == "changed Maria Chen (every, met)"


def test_an_edit_of_nobody_is_not_found(there: Book) -> None:
    with pytest.raises(NotFound):
        people.edit(there, "nobody", {"kind": "peer"}, {})


def test_follow_brings_known_people_into_the_day(there: Book) -> None:
    people.add(there, {"name": "Tom Reyes", "stage": "known"})
    report = people.follow(there, ["tom-reyes"], {"kind": "peer", "every_days": 180})
    assert (report.person.stage, report.person.kind, report.person.every_days) == ("followed", "peer", 180)


def test_follow_keeps_a_last_contact_told_from_memory(there: Book) -> None:
    people.add(there, {"name": "Tom Reyes", "stage": "known"})
    standing = people.follow(there, ["tom-reyes"], {}, date(2026, 6, 15)).person.standing
    assert standing is not None
    assert standing.last == date(2026, 6, 15)


def test_follow_answers_the_question_whom_of_an_event_to_keep(there: Book) -> None:
    people.add(there, {"name": "Tom Reyes", "stage": "known"})
    interactions.log(there, interactions.Entry("fair", ("tom-reyes",), there.today, "event"))
    people.follow(there, ["tom-reyes"], {})
    assert there.interactions.to_keep(there.today) == ()


def test_archive_takes_people_out_of_the_day(there: Book) -> None:
    for name in ("Maria Chen", "Tom Reyes"):
        people.add(there, {"name": name})
    stages = [person.stage for person in people.archive(there, ["maria-chen", "tom-reyes"]).people]
    assert stages == ["archived", "archived"]


@given(st.lists(st.text(max_size=5)), st.lists(st.text(max_size=5)))
def test_united_lists_hold_every_word_once_in_order(there: list[str], more: list[str]) -> None:
    both = united(there, more)
    assert united(both, ()) == both
    assert set(both) <= {*there, *more}


@each_row(
    ("written", "name", "company"),
    [
        ("Sofia Pinto, Banco Atlantico", "Sofia Pinto", "Banco Atlantico"),
        ("Maria Chen, Acme", "Maria Chen", "Acme"),
        ("Pinto, Sofia", "Pinto, Sofia", ""),
        ("García Márquez, Gabriel", "García Márquez, Gabriel", ""),
        ("Maria Chen, PhD", "Maria Chen, PhD", ""),
        ("Maria Chen, Ana", "Maria Chen, Ana", ""),
        ("Maria Chen, Acme, Berlin", "Maria Chen, Acme, Berlin", ""),
        ("Maria Chen", "Maria Chen", ""),
    ],
)
def test_a_company_behind_the_comma_of_a_whole_name_is_none_of_its_names(written: str, name: str, company: str) -> None:
    assert people.with_company(written) == (name, company)
