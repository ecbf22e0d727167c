"""Logging and mending: who is added, followed or kept, and to whom a promise belongs."""

from datetime import timedelta

import pytest

from netcrm.engine.log.sentences import LoopDraft
from netcrm.errors import NotFound, Refused, Usage
from netcrm.flows.keep import history
from netcrm.flows.log import interactions
from netcrm.flows.log.interactions import Entry
from netcrm.flows.people import people
from netcrm.model.filters import Filter
from world import TODAY

DECK = LoopDraft("promise", None, "the deck", TODAY)


@pytest.fixture
def do(book):
    """do(act, *words): one command on the book."""

    def do(act, *words, **more):
        with book(write=True) as opened:
            return act(opened, *words, **more)

    return do


@pytest.fixture
def add(do):
    return lambda name, **fields: do(people.add, {"name": name, **fields}).person


@pytest.fixture
def log(do):
    def log(*who, kind="call", loops=(), on=TODAY, **more):
        return do(interactions.log, Entry("", who, on, kind, loops=loops, **more))

    return log


def named(refs) -> list[str]:
    return [ref.name for ref in refs]


def stage(book, handle: str) -> str:
    with book() as opened:
        return opened.people.by_handles([handle])[0][0].stage


def test_a_log_needs_somebody(do):
    with pytest.raises(Usage):
        do(interactions.log, Entry("rain", (), TODAY, "other"))


def test_up_to_five_people_are_followed_and_said(add, log):
    who = [add(f"Person {letter}", stage="known").handle for letter in "ABCDE"]
    assert len(log(*who).followed) == 5


def test_more_than_five_people_follow_nobody_new(add, log):
    who = [add(f"Person {letter}", stage="known").handle for letter in "ABCDEF"]
    report = log(*who)
    assert (report.followed, len(report.to_keep)) == ((), 6)


def test_an_event_follows_nobody_new(add, log, book):
    add("Bo", stage="known")
    report = log("bo", kind="event")
    assert (named(report.to_keep), stage(book, "bo")) == (["Bo"], "known")


def test_a_potential_who_is_met_is_followed(add, log, book):
    add("Ada Brandt", stage="potential")
    log("ada-brandt")
    assert stage(book, "ada-brandt") == "followed"


def test_a_stranger_is_added_and_takes_part(log):
    report = log(strangers=("Priya Nair",))
    assert (named(report.added), named(report.people)) == (["Priya Nair"], ["Priya Nair"])


def test_a_promise_to_a_stranger_who_took_part_is_theirs(add, log):
    add("Sana Okafor")
    report = log("sana-okafor", strangers=("Priya Nair",), loops=(DECK._replace(person=-1),))
    assert report.understood.loops[0].person.name == "Priya Nair"


def test_somebody_who_is_only_owed_something_took_no_part(add, log):
    add("Sana Okafor")
    report = log("sana-okafor", absent=("Priya Nair",), loops=(DECK._replace(person=-1),))
    assert (named(report.people), report.understood.loops[0].person.name) == (["Sana Okafor"], "Priya Nair")


def test_a_promise_to_nobody_in_particular_is_the_firsts(add, log):
    add("Sana Okafor"), add("Dev Patel")
    assert log("sana-okafor", "dev-patel", loops=(DECK,)).understood.loops[0].person.name == "Sana Okafor"


def test_what_was_promised_in_private_is_private(add, log):
    add("Sana Okafor")
    assert log("sana-okafor", loops=(DECK,), private=True).understood.loops[0].private


def test_one_undo_takes_a_whole_log_back(add, log, do, book):
    add("Sana Okafor")
    log("sana-okafor", strangers=("Priya",), loops=(DECK,))
    do(history.undo)
    with book() as opened:
        assert (opened.interactions.count(), opened.loops.open(TODAY), len(opened.people.everybody())) == (0, (), 1)


def test_a_sentence_is_read_with_the_people_of_the_book(add, do):
    maria = add("Maria Chen")
    reading, known = do(interactions.reading, "coffee with Maria yesterday")
    assert (reading.people, known[maria.id].handle) == ((maria.id,), "maria-chen")


def test_somebody_in_the_background_is_found_by_full_name(add, do):
    bo = add("Bo Jensen", stage="known")
    assert do(interactions.reading, "coffee with Bo Jensen")[0].people == (bo.id,)


def test_a_name_nobody_bears_can_be_told_to_mean_somebody(add, do):
    maria = add("Maria Chen")
    alias = interactions.Known(maria.id, "maria-chen", "Maria Chen", None, (), "followed")
    reading, _ = do(interactions.reading, "coffee with Marla, I owe Marla the deck", {"Marla": alias})
    assert (reading.people, reading.loops[0].person, reading.unknown) == ((maria.id,), maria.id, ())


def test_people_who_are_not_meant_are_left_out(add, do):
    chen, lopez = add("Maria Chen"), add("Maria Lopez")
    reading, _ = do(interactions.reading, "coffee with Maria", not_meant={chen.id})
    assert (reading.people, reading.ambiguous) == ((lopez.id,), ())


def test_an_endless_sentence_is_refused(do):
    with pytest.raises(Usage):
        do(interactions.reading, "x " * 5001)


def test_the_last_log_can_get_another_day_and_kind(add, log, do):
    add("Maria Chen")
    log("maria-chen")
    after = do(interactions.mend, {"day": TODAY - timedelta(days=1), "kind": "meal"}).interaction
    assert (after.on, after.kind) == (TODAY - timedelta(days=1), "meal")


def test_the_last_log_can_get_other_people(add, log, do):
    add("Maria Chen"), add("Dev Patel")
    log("maria-chen")
    assert named(do(interactions.mend, {}, ["dev-patel"], ["maria-chen"]).interaction.people) == ["Dev Patel"]


def test_a_promise_goes_to_who_stands_there_instead(add, log, do):
    add("Maria Chen"), add("Maria Lopez")
    log("maria-chen", loops=(DECK,))
    report = do(interactions.mend, {}, ["maria-lopez"], ["maria-chen"])
    assert [loop.person.name for loop in report.moved] == ["Maria Lopez"]


def test_who_joins_the_last_log_is_followed(add, log, do):
    add("Maria Chen"), add("Bo", stage="known")
    log("maria-chen")
    assert named(do(interactions.mend, {}, ["bo"]).followed) == ["Bo"]


def test_somebody_must_stay_in_a_log(add, log, do):
    add("Maria Chen")
    log("maria-chen")
    with pytest.raises(Usage):
        do(interactions.mend, {}, (), ["maria-chen"])


def test_a_deleted_log_takes_its_promises_along(add, log, do, book):
    add("Maria Chen")
    log("maria-chen", loops=(DECK,))
    report = do(interactions.delete_last)
    with book() as opened:
        assert (report.loops, opened.loops.open(TODAY), opened.interactions.count()) == (("o1",), (), 0)


def test_without_a_log_there_is_none_to_mend(do):
    with pytest.raises(NotFound):
        do(interactions.last)


def test_a_question_answered_once_is_answered(add, log, do):
    add("Bo", stage="known")
    key = log("bo", kind="event").interaction.id
    do(interactions.keep_nobody, key)
    with pytest.raises(Refused):
        do(interactions.keep_nobody, key)


def test_what_is_stored_equals_a_recomputation_after_mending(add, log, do, book):
    add("Maria Chen"), add("Dev Patel")
    log("maria-chen", "dev-patel", on=TODAY - timedelta(days=3))
    do(interactions.mend, {"day": TODAY - timedelta(days=9)}, (), ["dev-patel"])
    with book() as opened:
        ties = {one.name: tie.last_on for one, tie in opened.people.listed(Filter()) if tie}
    assert ties == {"Maria Chen": TODAY - timedelta(days=9), "Dev Patel": None}
