"""The first evening's lines change the book once, however often they are typed."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netcrm.engine.log.start_lines import Beginning, Owed
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.keep import history
from netcrm.flows.log import start
from netcrm.model.imports import Draft, Gathered
from netcrm.store.book import Book
from world import TODAY

JUNE = date(2026, 6, 15)
MARIA = Beginning("Maria Chen", "mentor", None, JUNE)
FILE = tuple(Draft(line, name) for line, name in enumerate(("Maria Chen", "Maria Rossi", "Łukasz Wójcik"), 2))


@pytest.fixture
def imported(book):
    """The world's book after an import."""
    with book(write=True) as opened:
        take_in(opened, "linkedin", "Connections.csv", Gathered(FILE, ()))
    return book


def begin(book, told, handle=None, **day):
    with book(write=True, **day) as opened:
        return start.begin(opened, told, handle)


def owe(book, owed, handle=None):
    with book(write=True) as opened:
        return start.owe(opened, owed, handle)


def meant(book, name):
    with book() as opened:
        found, sure = start.candidates(opened, name)
    return [one.handle for one in found], sure


def contacts(book, handle):
    with book() as opened:
        return [one.on for one in opened.interactions.of(opened.people.with_handle(handle)[0].id)]


def test_who_is_not_in_the_book_is_added(book):
    report = begin(book, MARIA)
    assert (report.did, report.person.stage, report.person.kind) == ("added", "followed", "mentor")


def test_the_last_contact_counts(book):
    assert begin(book, MARIA).person.standing.last == JUNE


def test_who_was_imported_is_followed(imported):
    report = begin(imported, MARIA, "maria-chen")
    assert (report.did, report.person.stage, report.person.kind) == ("followed", "followed", "mentor")


def test_nobody_is_doubled(imported):
    begin(imported, MARIA, "maria-chen")
    with imported() as opened:
        assert len(opened.people.everybody()) == len(FILE)


def test_the_same_line_again_changes_nothing(imported):
    begin(imported, MARIA, "maria-chen")
    again = begin(imported, MARIA, "maria-chen")
    assert (again.did, again.last) == ("same", None)
    with imported() as opened:
        assert len(history.listed(opened).deeds) == 2


def test_what_says_more_than_the_kind_becomes_a_note_once(imported):
    told = Beginning("Maria Chen", "friend", note="founder friend")
    reports = [begin(imported, told, "maria-chen") for _ in range(2)]
    assert [(one.did, one.note) for one in reports] == [("followed", "founder friend"), ("same", "")]


def test_the_same_contact_told_on_another_evening_is_not_logged_twice(book):
    begin(book, Beginning("Maria Chen", last=TODAY - timedelta(weeks=3)))
    tomorrow = TODAY + timedelta(days=1)
    begin(book, Beginning("Maria Chen", last=tomorrow - timedelta(weeks=3)), "maria-chen", today=tomorrow)
    assert len(contacts(book, "maria-chen")) == 1


def test_an_older_contact_than_the_book_knows_is_not_logged(book):
    begin(book, MARIA)
    begin(book, Beginning("Maria Chen", last=date(2026, 3, 1)), "maria-chen")
    assert contacts(book, "maria-chen") == [JUNE]


def test_a_newer_contact_is_logged(book):
    begin(book, MARIA)
    begin(book, Beginning("Maria Chen", last=date(2026, 9, 20)), "maria-chen")
    assert contacts(book, "maria-chen") == [date(2026, 9, 20), JUNE]


def test_a_planned_meeting_does_not_stand_for_the_last_contact(book):
    begin(book, Beginning("Maria Chen"))
    with book(write=True) as opened:
        opened.interactions.add({"day": date(2026, 10, 1), "kind": "call", "text": ""}, [1])
    begin(book, MARIA, "maria-chen")
    assert JUNE in contacts(book, "maria-chen")


def test_what_is_not_said_stays(book):
    begin(book, Beginning("Maria Chen", "mentor", 21, confidant=True))
    person = begin(book, Beginning("Maria Chen", last=JUNE), "maria-chen").person
    assert (person.kind, person.every_days, person.confidant) == ("mentor", 21, True)


def test_a_confidant_who_is_new_is_a_friend(book):
    with book(write=True) as opened:
        person = start.confide(opened, Beginning("Priya Nair"), None).person
    assert (person.kind, person.confidant) == ("friend", True)


def test_a_confidant_who_is_there_keeps_the_kind(book):
    begin(book, MARIA)
    with book(write=True) as opened:
        person = start.confide(opened, Beginning("Maria"), "maria-chen").person
    assert (person.kind, person.confidant) == ("mentor", True)


def test_each_line_is_undone_alone(book):
    begin(book, MARIA)
    begin(book, Beginning("Tom Reyes"))
    with book(write=True) as opened:
        assert history.undo(opened).deed.what == "added Tom Reyes"
    with book() as opened:
        assert [one.handle for one in opened.people.everybody()] == ["maria-chen"]


def test_what_is_owed_is_open(book):
    begin(book, MARIA)
    report = owe(book, Owed("Maria", "the deck", TODAY), "maria-chen")
    assert (report.did, report.loop.text, report.loop.due, report.added) == ("opened", "the deck", TODAY, False)


def test_the_same_promise_again_opens_nothing(book):
    begin(book, MARIA)
    owe(book, Owed("Maria", "the deck", None), "maria-chen")
    assert owe(book, Owed("Maria", "The deck", TODAY), "maria-chen").did == "same"
    with book() as opened:
        assert len(opened.loops.open(TODAY)) == 1


def test_what_is_owed_to_somebody_new_adds_them(book):
    report = owe(book, Owed("Dev Patel", "the deck", None))
    assert report.added
    assert report.loop.person.handle == "dev-patel"


def test_somebody_new_and_what_is_owed_to_them_are_undone_together(book):
    owe(book, Owed("Dev Patel", "the deck", None))
    with book(write=True) as opened:
        history.undo(opened)
        assert opened.people.everybody() == ()


def test_a_full_name_is_sure(imported):
    assert meant(imported, "maria chen") == (["maria-chen"], True)


def test_a_first_name_in_your_day_is_sure(imported):
    begin(imported, MARIA, "maria-chen")
    assert meant(imported, "maria") == (["maria-chen"], True)


def test_a_first_name_out_of_a_file_is_to_be_asked(imported):
    assert meant(imported, "Maria") == (["maria-chen", "maria-rossi"], False)


def test_a_name_nearly_right_is_to_be_asked(imported):
    assert meant(imported, "Lukas Wojcik") == (["lukasz-wojcik"], False)


def test_nobody_like_that_is_somebody_new(imported):
    assert meant(imported, "Tom Reyes") == ([], False)


@pytest.mark.thorough
@settings(max_examples=20)
@given(
    st.lists(
        st.builds(
            Beginning,
            st.sampled_from(("Ada", "Bo")),
            st.sampled_from((None, "mentor", "peer")),
            st.sampled_from((None, 0, 21)),
            st.sampled_from((None, JUNE, TODAY)),
            st.booleans(),
        ),
        max_size=4,
    )
)
def test_a_line_typed_twice_is_as_good_as_once(lines):
    with Book(":memory:", TODAY, write=True) as book:
        for told in lines:
            for _ in range(2):
                found, _sure = start.candidates(book, told.name)
                again = start.begin(book, told, found[0].handle if found else None)
            assert again.did == "same"
