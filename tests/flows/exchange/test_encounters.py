"""Contacts and reminders of a file, written with its people and found again the next time."""

from datetime import date, timedelta

import pytest

from netcrm.flows.exchange.encounters import uid_of
from netcrm.flows.exchange.importing import take_in
from netcrm.flows.keep import history
from netcrm.flows.log import interactions, plans
from netcrm.flows.people import people
from netcrm.model.imports import Draft, Encounter, Gathered, Party, Reminder
from world import TODAY

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


# What is planned


AHEAD = TODAY + timedelta(days=5)


@pytest.fixture
def dated(book):
    """dated(day, encounters...) -> the report of an import of a calendar on that day."""

    def dated(today, *encounters, **how):
        gathered = Gathered((), (), encounters, unit="event")
        with book(write=True, today=today) as opened:
            return take_in(opened, "ics", "file", gathered, **how)

    return dated


def planned(book):
    with book() as opened:
        return [(one.id, one.on, one.text) for one in opened.interactions.planned()]


@pytest.mark.usefixtures("bo")
@pytest.mark.parametrize(("on", "is_planned"), [(TODAY - timedelta(1), False), (TODAY, True), (AHEAD, True)])
def test_a_meeting_of_today_and_after_is_planned(book, imported, on, is_planned):
    imported(encounter(on=on))
    assert (len(planned(book)), len(story(book))) == ((1, 0) if is_planned else (0, 1))


@pytest.mark.usefixtures("bo")
def test_what_is_planned_is_counted_apart(book, imported):
    report = imported(encounter(on=AHEAD), encounter("k2"), encounter("k3", TODAY))
    assert tallies(report) == {"meetings": (1, 0, 0, 0), "plans": (2, 0, 0, 0)}
    with book() as opened:
        assert opened.history.last().what == "imported 1 meeting and 2 plans from the calendar"


@pytest.mark.usefixtures("bo")
def test_a_mail_of_today_was_written(book, imported):
    imported(encounter(on=TODAY, kind="email"), source="mbox")
    assert (planned(book), len(story(book))) == ([], 1)


@pytest.mark.usefixtures("bo")
def test_a_calendar_read_again_the_day_after_says_that_it_took_place(book, dated):
    dated(TODAY, encounter(on=AHEAD))
    report = dated(AHEAD + timedelta(1), encounter(on=AHEAD))
    assert (tallies(report), planned(book), len(story(book))) == ({"meetings": (0, 1, 0, 0)}, [], 1)
    assert tallies(dated(AHEAD + timedelta(1), encounter(on=AHEAD))) == {"meetings": (0, 0, 1, 0)}


@pytest.mark.usefixtures("bo")
def test_a_calendar_read_again_before_says_nothing_new(book, dated):
    dated(TODAY, encounter(on=AHEAD))
    assert tallies(dated(AHEAD, encounter(on=AHEAD))) == {"meetings": (0, 0, 1, 0)}


@pytest.mark.usefixtures("bo")
def test_a_plan_that_moved_in_the_calendar_moves(book, dated):
    dated(TODAY, encounter(on=AHEAD))
    dated(TODAY, encounter(on=AHEAD + timedelta(2)))
    assert [on for _, on, _ in planned(book)] == [AHEAD + timedelta(2)]


@pytest.mark.usefixtures("bo")
def test_a_plan_that_was_moved_by_hand_stays_there_and_is_a_plan_until_then(book, dated):
    dated(TODAY, encounter(on=AHEAD))
    with book(write=True) as opened:
        plans.moved(opened, [1], AHEAD + timedelta(3))
    dated(AHEAD + timedelta(1), encounter(on=AHEAD))
    assert [on for _, on, _ in planned(book)] == [AHEAD + timedelta(3)]


@pytest.mark.usefixtures("bo")
def test_a_plan_that_the_calendar_no_longer_tells_of_is_gone(book, dated):
    dated(TODAY, encounter("k1"), encounter("k2", AHEAD))
    report = dated(TODAY, encounter("k1"))
    assert (tallies(report), planned(book)) == ({"meetings": (0, 1, 1, 0)}, [])


@pytest.mark.usefixtures("bo")
def test_a_plan_that_was_cancelled_may_come_back(book, dated):
    dated(TODAY, encounter("k1"), encounter("k2", AHEAD))
    dated(TODAY, encounter("k1"))
    dated(TODAY, encounter("k1"), encounter("k2", AHEAD))
    assert len(planned(book)) == 1


@pytest.mark.usefixtures("bo")
def test_a_plan_that_was_let_go_does_not_come_back(book, dated):
    dated(TODAY, encounter("k1"), encounter("k2", AHEAD))
    with book(write=True) as opened:
        plans.dropped(opened, [2])
    assert tallies(dated(TODAY, encounter("k1"), encounter("k2", AHEAD))) == {"meetings": (0, 0, 1, 1)}
    assert planned(book) == []


@pytest.mark.usefixtures("bo")
def test_one_undo_brings_back_a_plan_that_was_cancelled(book, dated):
    dated(TODAY, encounter("k1"), encounter("k2", AHEAD))
    dated(TODAY, encounter("k1"))
    with book(write=True) as opened:
        history.undo(opened)
    assert len(planned(book)) == 1
    assert tallies(dated(TODAY, encounter("k1"), encounter("k2", AHEAD))) == {"meetings": (0, 0, 2, 0)}


@pytest.mark.usefixtures("bo")
def test_another_calendar_cancels_nothing(book, dated):
    dated(TODAY, encounter("k1")._replace(calendar="Work"), encounter("k2", AHEAD)._replace(calendar="Work"))
    dated(TODAY, encounter("k3")._replace(calendar="Home"))
    dated(TODAY, encounter("k3")._replace(calendar="Home"))
    assert len(planned(book)) == 1


@pytest.mark.usefixtures("bo")
def test_a_calendar_without_a_name_that_is_new_cancels_nothing(book, dated):
    dated(TODAY, encounter("k1", AHEAD))
    dated(TODAY, encounter("k3"))
    assert len(planned(book)) == 1


@pytest.mark.usefixtures("bo")
def test_a_calendar_that_begins_later_cancels_nothing_before(book, dated):
    dated(TODAY, encounter("k1", AHEAD), encounter("k2", AHEAD + timedelta(9)))
    dated(AHEAD + timedelta(1), encounter("k2", AHEAD + timedelta(9)))
    assert len(planned(book)) == 2


@pytest.mark.usefixtures("bo")
def test_what_happened_stays_where_the_calendar_no_longer_tells_of_it(book, dated):
    dated(TODAY, encounter("k1"), encounter("k2"))
    dated(TODAY, encounter("k1"))
    assert len(story(book)) == 2


@pytest.mark.usefixtures("bo")
def test_a_plan_that_was_typed_is_the_one_of_the_calendar(book, dated):
    with book(write=True) as opened:
        interactions.log(opened, interactions.Entry("lunch with Bo", ("bo-ek",), AHEAD, "meal"))
    dated(TODAY, encounter(on=AHEAD))
    assert planned(book) == [(1, AHEAD, "lunch with Bo")]
    dated(AHEAD + timedelta(1), encounter(on=AHEAD))
    assert (planned(book), len(story(book))) == ([], 1)


@pytest.mark.usefixtures("bo")
def test_a_log_that_answered_a_meeting_is_not_doubled_by_the_next_import(book, dated):
    dated(TODAY, encounter(on=AHEAD))
    with book(write=True, today=AHEAD) as opened:
        interactions.log(opened, interactions.Entry("talked about prices", ("bo-ek",), AHEAD, "coffee"))
    assert tallies(dated(AHEAD + timedelta(1), encounter(on=AHEAD))) == {"meetings": (0, 0, 1, 0)}
    assert story(book) == [(AHEAD, "coffee", "talked about prices")]
