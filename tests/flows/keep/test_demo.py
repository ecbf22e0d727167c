"""The sample is written down whole, as the commands would have done it."""

from datetime import date, timedelta

import pytest

from netcrm.flows.keep import demo, history, sample
from netcrm.flows.people import card
from netcrm.model.filters import Filter
from netcrm.store.book import Book
from world import TODAY

SOMEDAY = date(2028, 2, 25)  # four days before 29 February


@pytest.fixture
def opened(book, once):
    """A book with the sample in it."""

    @once
    def fill():
        with book(write=True) as new:
            demo.build(new)

    with book(write=True) as filled:
        yield filled


def of(book, handle):
    return card.card(book, handle)


def test_everybody_is_there(opened):
    assert {one.name for one in opened.people.everybody()} == {one["name"] for one in sample.PEOPLE}


def test_they_stand_at_their_stages(opened):
    assert opened.people.stage_counts()["potential"] == 3


def test_who_has_no_latin_letters_gets_a_numbered_handle(opened):
    assert any(one.handle[1:].isdigit() for one in opened.people.everybody() if one.name == "李雷")


def test_every_contact_is_there(opened):
    assert opened.interactions.count() == len(sample.INTERACTIONS)


def test_contact_is_counted_back_from_today(opened):
    assert of(opened, "maria-chen").person.standing.last == TODAY - timedelta(days=50)


def test_a_rhythm_of_their_own_is_kept(opened):
    assert of(opened, "sana-okafor").person.standing.every == (60, "person")


def test_some_notes_are_private(opened):
    assert {note.private for note in of(opened, "priya-nair").notes} == {True, False}


def test_a_closed_promise_has_its_outcome(opened):
    assert [loop.outcome for loop in of(opened, "jose-martinez").loops] == ["dropped"]


def test_an_open_promise_can_be_late(opened):
    assert of(opened, "dev-patel").loops[0].days_late == 1


def test_the_mentors_evening_is_one_community(opened):
    assert [name for _, _, name in opened.communities.names()] == ["TechHub mentors evening"]


def test_a_birthday_comes_soon(opened):
    assert of(opened, "jose-martinez").person.birthday == "--09-26"


def test_a_birthday_may_come_on_the_29th_of_february():
    with Book(":memory:", SOMEDAY, write=True) as book:
        demo.build(book)
        assert of(book, "jose-martinez").person.birthday == "--02-29"


def test_it_is_one_deed(book):
    with book(write=True) as opened:
        demo.build(opened)
    with book() as opened:
        assert [deed.what for deed in history.listed(opened).deeds] == ["built the demo book"]


def test_one_undo_empties_the_book(book):
    with book(write=True) as opened:
        demo.build(opened)
    with book(write=True) as opened:
        history.undo(opened)
    with book() as opened:
        assert opened.people.listed(Filter(stages=("followed", "potential", "known", "archived"))) == ()


def test_the_two_pages_are_those_of_the_book():
    with Book(":memory:", TODAY, write=True) as book:
        report = demo.demo(book)
    assert report.today.items[0].person.name == "Dev Patel"
    assert report.ask.suggestions[0].person.name == "Maria Chen"
