"""Settings of the book: how often to be in touch by kind, and what follows for the ties."""

import pytest

from netcrm.errors import Refused, Usage
from netcrm.flows import config, deeds, people
from netcrm.flows.ties import person_today
from netcrm.model import KINDS

MACHINE = config.Machine({"color": "never", "page": 50}, {"color": "auto", "page": 50}, "config.toml")


def change(book, did, key, text=""):
    with book(write=True) as opened:
        return config.of_book(opened, key, did, text).setting


def choices(book):
    with book() as opened:
        return {one.key: one for one in config.listed(opened, MACHINE).settings}


def every(book, handle):
    with book() as opened:
        return person_today(opened, opened.people.with_handle(handle)[0].id).standing.every.days


def test_every_kind_is_listed_before_the_machine_s_own(book):
    assert list(choices(book)) == [*(f"every.{kind}" for kind in KINDS), "color", "page"]


def test_nothing_set_is_netcrm_s_own(book):
    assert choices(book)["every.mentor"] == ("every.mentor", 45, 45, "default")


def test_what_the_machine_has_of_its_own_is_told(book):
    assert choices(book)["color"] == ("color", "never", "auto", "machine")


def test_what_is_set_comes_from_the_book(book):
    assert change(book, "set", "every.mentor", "6 weeks") == ("every.mentor", 42, 45, "book")


def test_it_stays_set(book):
    change(book, "set", "every.mentor", "6 weeks")
    assert choices(book)["every.mentor"].value == 42


def test_never_is_a_value(book):
    assert change(book, "set", "every.other", "never").value == 0


def test_the_ties_follow_at_once(book):
    with book(write=True) as opened:
        people.add(opened, {"name": "Maria Chen", "kind": "mentor"})
    change(book, "set", "every.mentor", "6 weeks")
    assert every(book, "maria-chen") == 42


def test_undo_takes_it_back_with_its_consequences(book):
    with book(write=True) as opened:
        people.add(opened, {"name": "Maria Chen", "kind": "mentor"})
    change(book, "set", "every.mentor", "6 weeks")
    with book(write=True) as opened:
        assert deeds.undo(opened).deed.what == "set every.mentor to 6 weeks"
    assert every(book, "maria-chen") == 45


def test_unset_is_netcrm_s_own_again(book):
    change(book, "set", "every.mentor", "6 weeks")
    assert change(book, "unset", "every.mentor") == ("every.mentor", 45, 45, "default")


def test_setting_what_is_set_is_no_deed(book):
    change(book, "set", "every.mentor", "6 weeks")
    change(book, "set", "every.mentor", "42 days")
    with book() as opened:
        assert len(deeds.listed(opened).deeds) == 1


def test_the_team_never_nags(book):
    with pytest.raises(Refused, match="team never nags"):
        change(book, "set", "every.team", "2 weeks")


def test_a_span_that_cannot_be_read_changes_nothing(book):
    with pytest.raises(Usage):
        change(book, "set", "every.mentor", "often")
    assert choices(book)["every.mentor"].source == "default"


@pytest.mark.parametrize(("typed", "key"), [("every.mentor", "every.mentor"), (" Color ", "color"), ("PAGE", "page")])
def test_a_key_is_known_however_it_is_typed(typed, key):
    assert config.known(typed, MACHINE) == key


@pytest.mark.parametrize(
    ("typed", "near"), [("mentor", "every.mentor"), ("colour", "color"), ("every.mentr", "every.mentor")]
)
def test_an_unknown_key_is_told_the_nearest(typed, near):
    with pytest.raises(Usage) as refusal:
        config.known(typed, MACHINE)
    assert refusal.value.hint == f"did you mean {near}?"


def test_an_unknown_key_like_none_is_told_them_all():
    with pytest.raises(Usage, match="no setting") as refusal:
        config.known("zzz", MACHINE)
    assert "every.family" in refusal.value.hint
