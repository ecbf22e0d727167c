"""The sample is written down whole, as the commands would have done it."""

from datetime import date, timedelta

import pytest

from netcrm.flows.circle import board, paths, review
from netcrm.flows.day import doubts
from netcrm.flows.giving import communities, community_pages, ideas
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


def test_a_programme_has_a_rhythm_members_notes_days_there_and_hours(opened):
    hub = community_pages.page(opened, "TechHub")
    assert (hub.community.kind, hub.community.every_days, hub.days) == ("programme", 42, 3)
    assert [(one.person.name, one.part) for one in hub.members][:1] == [("Ines Duarte", "hosts the mentors evening")]
    assert len(hub.notes) == 2
    assert sum(year.hours for year in hub.hours) == 8.5


def test_a_peer_group_has_topics_who_was_missing_and_what_was_committed_to(opened):
    circle = community_pages.prep(opened, community_pages.page(opened, "peer circle").community)
    assert [(one.topics, [ref.name for ref in one.missing]) for one in circle.meetings][:1] == [
        (("bad quarters",), ["Sana Okafor"])
    ]
    assert [(one.person.name, one.days_late) for one in circle.open] == [("Tom Reyes", 0), ("Łukasz Wójcik", 0)]
    assert len(circle.kept) == 1


def test_what_is_said_in_the_peer_group_is_private(opened):
    circle = community_pages.page(opened, "peer circle")
    told = (*circle.interactions, *circle.notes, *circle.commitments)
    assert {one.private for one in told} == {True}


def test_no_community_is_due(opened):
    assert communities.due(opened) == ()


def test_introductions_stand_at_three_steps(opened):
    steps = {one.ref: (one.step, one.for_me) for one in opened.introductions.all()}
    assert steps == {"i1": ("met", False), "i2": ("later", False), "i3": ("asked", True)}


def test_the_introduction_that_was_made_is_one_give(opened):
    made = opened.introductions.get(1)
    assert opened.gives.by_ids([int(made.give[1:])])[0].receivers == made.people


def test_one_seat_is_empty_one_rests_on_one_and_one_on_somebody_gone_quiet(opened):
    weak = {seat.seat: seat.state for seat in board.board(opened).seats if seat.state != "filled"}
    assert weak == {"press": "empty", "industry": "one", "marketing": "quiet"}


def test_somebody_at_a_company_is_reached_through_a_connector(opened):
    strongest = paths.path(opened, "Torre Servizi").paths[0]
    assert [hop.to.name for hop in strongest.hops] == ["Zoë Vermeulen", "Maria Rossi"]


def test_a_wish_for_a_rhythm_was_missed_three_times(opened):
    parts = {part.part: part.rows for part in review.review(opened).parts}
    assert [row.person.name for row in parts["rhythm"]] == ["Søren Holm"]
    assert parts["kept"]
    assert parts["good"]


def test_one_doubt_waits(opened):
    assert [one.ref for one in doubts.doubts(opened).doubts] == ["stranger:eva-lang"]


def test_a_lesson_fits_what_somebody_is_troubled_by(opened):
    assert "lesson" in {idea.kind for idea in ideas.ideas(opened).ideas}


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
