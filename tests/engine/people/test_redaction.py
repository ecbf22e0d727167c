"""Where a text names somebody, and the text with a neutral word there."""

import pytest

from netcrm.engine.people.going_by import GoingBy, going_by
from netcrm.engine.people.redaction import Redactor, is_named_in, without
from rows import each_row

MARIA = {
    "name": "Dr. María José Chen-Lopez",
    "handle": "maria-chen-lopez",
    "nickname": "Majo",
    "emails": ["maria.chen@example.com"],
    "phones": ["+49 30 23125 014"],
    "urls": ["https://www.linkedin.com/in/mariachen"],
}
WILL = {"name": "Will Turner", "handle": "will-turner"}
LEI = {"name": "李雷", "handle": "p3"}
AYSE = {"name": "Ayşe Ünsal", "handle": "ayse-unsal"}


def redacted(text, row=MARIA, **how):
    return Redactor(going_by(row), **how).redacted(text)


@each_row(
    ("text", "left"),
    [
        ("coffee with María José Chen-Lopez", "coffee with somebody"),
        ("coffee with maria jose chen-lopez and Dev", "coffee with somebody and Dev"),
        ("Chen-Lopez, María José called", "somebody called"),
        ("Majo's sister", "somebody's sister"),
        ("MAJOS Kuchen", "somebody Kuchen"),
        ("see maria-chen-lopez", "see somebody"),
        ("write to Maria.Chen@Example.com, please", "write to somebody, please"),
        ("ring 030 23125014 or +49 (30) 23125-014 now", "ring somebody or somebody now"),
        ("https://linkedin.com/in/mariachen is hers", "somebody is hers"),
        ("Mari\u0301a Jose\u0301 rang", "somebody rang"),
        ("the majority", "the majority"),
        ("room 23125", "room 23125"),
        ("", ""),
    ],
)
def test_a_text_has_a_neutral_word_for_the_name(text, left):
    assert redacted(text) == left


@each_row("text", ["Ayşe Ünsal", "Ayse Unsal", "Uensal", "ÜNSAL", "ayse uensal", "Ayşe"])
def test_letters_that_a_keyboard_lacks_are_written_in_any_way(text):
    assert redacted(f"lunch with {text} today", AYSE) == "lunch with somebody today"


@each_row(
    ("text", "left"),
    [
        ("Will rang", "somebody rang"),
        ("I will send it", "I will send it"),
        ("with will turner", "with somebody"),
    ],
)
def test_a_name_that_is_a_word_is_one_with_a_capital(text, left):
    assert redacted(text, WILL) == left


def test_in_what_they_were_part_of_a_small_letter_is_enough():
    assert redacted("coffee with will", WILL, in_company=True) == "coffee with somebody"


def test_a_name_without_spaces_is_found_in_a_run():
    assert redacted("昨天和李雷喝咖啡", LEI) == "昨天和somebody喝咖啡"


def test_what_two_go_by_names_neither():
    both = going_by({"name": "Maria Chen"}).without(going_by({"name": "Maria Diaz"}))
    assert (both.short, both.full) == (
        frozenset({"chen"}),
        frozenset({"maria chen", "chen maria", "mariachen", "chenmaria"}),
    )


def test_nobody_is_named_by_nothing():
    assert not Redactor(GoingBy()).names("anything")


@each_row(
    ("field", "value", "left"),
    [
        ("emails", ["dev@x.example", "maria.chen@example.com"], ["dev@x.example"]),
        ("name", "Majo Patel", "Majo Patel"),
        ("company", "Majo Ltd", "Majo Ltd"),
        ("company", "María José Chen-Lopez Ltd", "somebody Ltd"),
        ("met_via", "Majo", "somebody"),
        ("topics", ["Majo", "pricing"], ["somebody", "pricing"]),
    ],
)
def test_what_is_somebody_elses_own_stays(field, value, left):
    assert without(value, Redactor(going_by(MARIA)), field) == left


def test_what_lies_deep_in_an_object_is_found():
    value = {"seen": [{"met_via": "Majo"}]}
    redactor = Redactor(going_by(MARIA))
    assert (is_named_in(value, redactor), without(value, redactor)) == (True, {"seen": [{"met_via": "somebody"}]})


@pytest.mark.parametrize("field", ["name", "handle", "emails"])
def test_somebody_elses_name_names_nobody_else(field):
    assert not is_named_in("Majo", Redactor(going_by(MARIA)), field)
