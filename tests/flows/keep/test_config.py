"""Settings of the book: how often to be in touch by kind, and what follows for the ties."""

from contextlib import nullcontext

import pytest

from netcrm import hints
from netcrm.engine.day.reminders import NUDGES
from netcrm.errors import Refused, Usage
from netcrm.flows.ask.ask import survey
from netcrm.flows.ask.words import GROUPS, own_words
from netcrm.flows.keep import config, history
from netcrm.flows.people import people
from netcrm.flows.ties import person_today
from netcrm.model import settings as declarations
from netcrm.model.people import KINDS
from rows import each_row

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
    kinds = (*(f"every.{kind}" for kind in KINDS), *(f"nudge.{kind}" for kind in NUDGES))
    assert list(choices(book)) == [*kinds, "give.hours", "review.day", "me", "color", "page"]


def test_nothing_set_is_netcrm_s_own(book):
    assert choices(book)["every.mentor"][:4] == ("every.mentor", 45, 45, "default")


def test_what_the_machine_has_of_its_own_is_told(book):
    assert choices(book)["color"][:4] == ("color", "never", "auto", "machine")


def test_what_is_set_comes_from_the_book(book):
    assert change(book, "set", "every.mentor", "6 weeks")[:4] == ("every.mentor", 42, 45, "book")


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
        assert history.undo(opened).deed.what == "set every.mentor to 6 weeks"
    assert every(book, "maria-chen") == 45


def test_unset_is_netcrm_s_own_again(book):
    change(book, "set", "every.mentor", "6 weeks")
    assert change(book, "unset", "every.mentor")[:4] == ("every.mentor", 45, 45, "default")


def test_setting_what_is_set_is_no_deed(book):
    change(book, "set", "every.mentor", "6 weeks")
    change(book, "set", "every.mentor", "42 days")
    with book() as opened:
        assert len(history.listed(opened).deeds) == 1


def test_the_team_never_nags(book):
    with pytest.raises(Refused, match="team never nags"):
        change(book, "set", "every.team", "2 weeks")


def test_a_span_that_cannot_be_read_changes_nothing(book):
    with pytest.raises(Usage):
        change(book, "set", "every.mentor", "often")
    assert choices(book)["every.mentor"].source == "default"


@each_row(("typed", "key"), [("every.mentor", "every.mentor"), (" Color ", "color"), ("PAGE", "page")])
def test_a_key_is_known_however_it_is_typed(typed, key):
    assert config.setting_key(typed, MACHINE) == key


@each_row(("typed", "near"), [("mentor", "every.mentor"), ("colour", "color"), ("every.mentr", "every.mentor")])
def test_an_unknown_key_is_told_the_nearest(typed, near):
    with pytest.raises(Usage) as refusal:
        config.setting_key(typed, MACHINE)
    assert refusal.value.hint == f"did you mean {near}?"


def test_an_unknown_key_like_none_is_told_them_all():
    with pytest.raises(Usage, match="no setting") as refusal:
        config.setting_key("zzz", MACHINE)
    assert "every.family" in refusal.value.hint


def words(book):
    with book() as opened:
        return own_words(opened)


def test_words_of_your_own_widen_a_group_of_netcrm_s(book):
    widened = ("words.pricing", "Staffelpreise; price book", "", "book")
    assert change(book, "set", "words.pricing", "Staffelpreise; price book")[:4] == widened


def test_words_under_a_new_name_are_a_group_of_your_own(book):
    assert change(book, "set", "words.zollkram", "Carnet ATA")[:4] == ("words.zollkram", "Carnet ATA", "", "book")


@pytest.mark.parametrize("key", ["words.Cash Flow", "words.cash-flow", "words.cash_flow", "words. cash  flow"])
def test_a_group_is_meant_however_its_name_is_typed(book, key):
    assert change(book, "set", key, "piggybank").key == "words.cash flow"


def test_a_group_of_your_own_is_found_again_however_its_name_is_typed(book):
    change(book, "set", "words.Zoll-Kram", "Carnet ATA")
    change(book, "set", "words.zoll kram", "Ursprungszeugnis")
    assert words(book) == {"zoll-kram": ("Ursprungszeugnis",)}


@pytest.mark.parametrize("text", ["a1;b2", " a1 ;; b2;", "a1, b2", "a1\nb2", "a1; A1; b2", "\x1ba1;\x00b2"])
def test_words_are_kept_clean_and_each_once(book, text):
    change(book, "set", "words.zollkram", text)
    assert [word.lower() for word in words(book)["zollkram"]] == ["a1", "b2"]


@pytest.mark.parametrize(("did", "text"), [("unset", ""), ("set", ""), ("set", "  "), ("set", ";")])
def test_words_are_taken_back(book, did, text):
    change(book, "set", "words.pricing", "price book")
    assert change(book, did, "words.pricing", text).source == "default"
    assert words(book) == {}


def test_undo_brings_words_back(book):
    change(book, "set", "words.pricing", "price book")
    change(book, "unset", "words.pricing")
    with book(write=True) as opened:
        assert history.undo(opened).deed.what == "took back the words of pricing"
    assert words(book) == {"pricing": ("price book",)}


def test_words_are_listed_between_the_kinds_and_the_machine_s_own(book):
    change(book, "set", "words.pricing", "price book")
    assert list(choices(book))[-3:] == ["words.pricing", "color", "page"]


def test_setting_the_same_words_is_no_deed(book):
    change(book, "set", "words.pricing", "price book")
    change(book, "set", "words.pricing", " price book;")
    with book() as opened:
        assert len(history.listed(opened).deeds) == 1


@each_row(
    ("key", "text"),
    [
        ("words.pricing", "the"),
        ("words.pricing", "with my"),
        ("words.pricing", "?!"),
        ("words.pricing", "x" * 81),
        ("words.pricing", ";".join(f"word{number}" for number in range(51))),
        ("words.the", "price book"),
        ("words.?", "price book"),
        ('words.a "b', "price book"),
        ("words.$(touch ran)", "price book"),
        ("words." + "x" * 41, "price book"),
    ],
)
def test_words_that_could_not_serve_are_refused(book, key, text):
    with pytest.raises(Usage):
        change(book, "set", key, text)
    assert words(book) == {}


def test_fifty_words_are_not_too_many(book):
    change(book, "set", "words.pricing", ";".join(f"word{number}" for number in range(50)))
    assert len(words(book)["pricing"]) == 50


def test_there_is_an_end_to_groups_of_your_own(book):
    with book(write=True) as opened:
        opened.command("fills the book")
        for number in range(GROUPS):
            opened.settings.put(f"words.mine {number}", "price book")
    with pytest.raises(Usage, match="are the most"):
        change(book, "set", "words.one more", "price book")


@each_row("did", ["read", "unset"])
def test_a_group_that_nobody_made_is_told_the_nearest(book, did):
    with pytest.raises(Usage) as refusal:
        change(book, did, "words.pricin")
    assert refusal.value.hint == "did you mean words.pricing?"


def test_a_group_like_none_is_told_how_it_is_made(book):
    with pytest.raises(Usage) as refusal:
        change(book, "read", "words.qqq")
    assert 'netcrm config words.qqq "..."' in hints.words(refusal.value.hint)


def test_own_words_lead_to_whom_netcrm_knows_by_others(book):
    with book(write=True) as opened:
        people.add(opened, {"name": "Ada Brandt", "kind": "advisor", "topics": ("Ursprungszeugnis",)})
    change(book, "set", "words.zollkram", "Carnet ATA; Ursprungszeugnis")
    with book(write=True) as opened:
        challenge = survey(opened, "my carnet ata is refused").challenge
    assert "Ursprungszeugnis" in [near.word for near in challenge.wide]


def test_own_words_are_never_left_out_for_netcrm_s(book):
    change(book, "set", "words.pricing", "Staffelpreise")
    text = "pricing and cash flow and a tax audit and a lawsuit and hiring and the lease"
    with book(write=True) as opened:
        assert survey(opened, text).challenge.wide[0].word == "Staffelpreise"


def test_your_own_addresses_are_a_setting(book):
    machine = config.Machine({}, {}, "config.toml")
    with book(write=True) as opened:
        assert config.of_book(opened, "me", "set", "me@example.com you@example.com").setting.value == (
            "me@example.com you@example.com"
        )
        assert [one.value for one in config.listed(opened, machine).settings if one.key == "me"] == [
            "me@example.com you@example.com"
        ]
        assert config.of_book(opened, "me", "unset").setting.value == ""


def test_what_is_no_address_is_not_yours(book):
    with book(write=True) as opened, pytest.raises(Usage):
        config.of_book(opened, "me", "set", "not an address")


def test_every_kind_of_row_of_today_is_declared():
    assert {key.removeprefix("nudge.") for key in declarations.BOOK if key.startswith("nudge.")} == set(NUDGES)


@each_row("key", [*declarations.BOOK, *declarations.MACHINE, "seat.press", "words.pricing"])
def test_a_setting_says_what_it_does_and_what_it_may_be(key):
    assert declarations.declared(key).meaning
    assert declarations.declared(key).type


def test_several_are_changed_as_one_deed(book):
    with book(write=True) as opened:
        config.edited(opened, MACHINE, {"every.mentor": "6 weeks", "nudge.give": "off"}, dict, lambda _: nullcontext())
    with book(write=True) as opened:
        history.undo(opened)
    assert choices(book)["every.mentor"].value == 45
    assert choices(book)["nudge.give"].value == "on"


def test_of_several_none_is_kept_where_one_is_wrong(book):
    with pytest.raises(Usage), book(write=True) as opened:
        config.edited(opened, MACHINE, {"every.mentor": "6 weeks", "nudge.give": "no"}, dict, lambda _: nullcontext())
    assert choices(book)["every.mentor"].value == 45
