"""Contacts and reminders of a file, written with its people and found again the next time."""

from datetime import date

import pytest

from netcrm.flows.exchange.encounters import uid_of
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.keep import history
from netcrm.flows.log import interactions
from netcrm.flows.people import people
from netcrm.model.imports import Draft, Encounter, Gathered, Party, Reminder

DAY = date(2026, 9, 1)
BO = Party(email="bo@example.com", name="Bo Ek")


def encounter(key="k1", on=DAY, text="1:1", people=(BO,), kind="meeting"):
    return Encounter(1, key, on, kind, people, text)


@pytest.fixture
def bo(book):
    """Bo, followed, with an e-mail."""
    with book(write=True) as opened:
        return people.add(opened, {"name": "Bo Ek", "emails": ("bo@example.com",)}).person


@pytest.fixture
def imported(book):
    """imported(encounters..., drafts=, reminders=, source=) -> the report of an import."""

    def imported(*encounters, drafts=(), reminders=(), source="ics", **how):
        gathered = Gathered(tuple(drafts), (), encounters, tuple(reminders), unit="event")
        with book(write=True) as opened:
            return take_in(opened, source, "file", gathered, **how)

    return imported


def story(book, person=1):
    with book() as opened:
        return [(one.on, one.kind, one.text) for one in opened.interactions.of(person)]


def tallies(report):
    return {tally.what: tuple(tally[1:]) for tally in report.plan.tallies}


@pytest.mark.usefixtures("bo")
def test_a_meeting_is_in_the_story(book, imported):
    imported(encounter())
    assert story(book) == [(DAY, "meeting", "1:1")]


@pytest.mark.usefixtures("bo")
def test_twice_doubles_nothing(book, imported):
    imported(encounter())
    assert (tallies(imported(encounter())), len(story(book))) == ({"meetings": (0, 0, 1, 0)}, 1)


@pytest.mark.usefixtures("bo")
def test_a_dry_run_writes_nothing(book, imported):
    assert (tallies(imported(encounter(), apply=False)), story(book)) == ({"meetings": (1, 0, 0, 0)}, [])


@pytest.mark.usefixtures("bo")
def test_it_moves_the_last_contact(book, imported):
    imported(encounter())
    with book() as opened:
        assert opened.people.get(1)[1].last_on == DAY


@pytest.mark.usefixtures("bo")
def test_it_can_be_undone_and_then_imported_again(book, imported):
    imported(encounter())
    with book(write=True) as opened:
        history.undo(opened)
    assert story(book) == []
    imported(encounter())
    assert len(story(book)) == 1


@pytest.mark.usefixtures("bo")
def test_a_deleted_meeting_stays_deleted(book, imported):
    imported(encounter())
    with book(write=True) as opened:
        interactions.delete_last(opened)
    assert (tallies(imported(encounter())), story(book)) == ({"meetings": (0, 0, 0, 1)}, [])


@pytest.mark.usefixtures("bo")
def test_a_moved_meeting_moves(book, imported):
    imported(encounter())
    imported(encounter(on=date(2026, 9, 3)))
    assert [on for on, _, _ in story(book)] == [date(2026, 9, 3)]


@pytest.mark.usefixtures("bo")
def test_what_was_mended_by_hand_stays_and_is_told(book, imported):
    imported(encounter())
    with book(write=True) as opened:
        interactions.mend(opened, {"text": "talked about prices"})
    report = imported(encounter(text="1:1 (weekly)"))
    assert [doubt.why for doubt in report.plan.unsure] == ["you changed the text, and the file did too; yours stays"]
    assert [text for _, _, text in story(book)] == ["talked about prices"]


def test_nobody_comes_into_your_day_by_it(book, imported):
    imported(encounter(people=(Party(key="t"),)), drafts=(Draft(1, "Tom Reyes", "t"),), source="monica")
    with book() as opened:
        assert [person.stage for person in opened.people.everybody()] == ["known"]


def test_somebody_who_comes_with_the_file_took_part(book, imported):
    imported(encounter(people=(Party(key="t"),)), drafts=(Draft(1, "Tom Reyes", "t"),), source="monica")
    assert story(book) == [(DAY, "meeting", "1:1")]


def test_a_twin_that_was_put_together_took_part(book, imported):
    twins = (Draft(1, "Tom Reyes", "a", ("t@x.example",)), Draft(2, "Tom Reyes", "b", ("t@x.example",)))
    imported(encounter(people=(Party(key="b"),)), drafts=twins, source="monica")
    assert story(book) == [(DAY, "meeting", "1:1")]


def test_the_second_time_it_is_still_known_who_the_key_means(book, imported):
    drafts = (Draft(1, "Tom Reyes", "t"),)
    imported(drafts=drafts, source="monica")
    imported(encounter(people=(Party(key="t"),)), source="monica")
    assert len(story(book)) == 1


@pytest.mark.usefixtures("bo")
def test_a_reminder_is_a_promise_once(book, imported):
    one = Reminder(1, "r1", BO, "ask about the move", date(2026, 10, 1))
    imported(reminders=[one])
    assert tallies(imported(reminders=[one])) == {"promises": (0, 0, 1, 0)}
    with book() as opened:
        assert [(loop.text, loop.due) for loop in opened.loops.open(DAY)] == [("ask about the move", date(2026, 10, 1))]


@pytest.mark.usefixtures("bo")
def test_two_machines_give_the_same_meeting_the_same_uid(book, imported):
    imported(encounter())
    with book() as opened:
        assert opened.interactions.latest().uid == uid_of("ics", "k1")


@pytest.mark.usefixtures("bo")
def test_a_meeting_that_came_with_another_book_is_not_doubled(book, imported):
    with book(write=True) as opened:
        opened.command("as another book brings it")
        opened.interactions.add({"day": DAY, "kind": "meeting", "uid": uid_of("ics", "k1")}, [1])
    imported(encounter())
    assert len(story(book)) == 1


@pytest.mark.usefixtures("bo")
def test_your_own_addresses_are_remembered(book, imported):
    you = Party(email="me@example.com", role="declined")
    imported(encounter(people=(you, BO)), me=["me@example.com"])
    report = imported(encounter(key="k2", people=(you, BO)))
    assert (report.plan.me, report.plan.left) == (("me@example.com",), (("meetings that you did not accept", 1),))


@pytest.mark.usefixtures("bo")
def test_one_undo_takes_back_the_import_and_what_was_remembered_with_it(book, imported):
    imported(encounter(), me=["me@example.com"])
    with book(write=True) as opened:
        history.undo(opened)
        assert opened.settings.all() == {}
    assert story(book) == []
