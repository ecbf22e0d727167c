"""The keys under which a source knows its people."""

from typing import Any

from netcrm.engine.people.origin_keys import is_keyless, keys_of, name_key, origin_key
from netcrm.model.imports import Draft
from rows import each_row

OSLO = Draft(1, "John Webb", location="Oslo", notes=("sails",))
BERGEN = Draft(2, "John Webb", location="Bergen", notes=("sings",))
ONE, TWO, THREE = "name:john webb|", "name:john webb|||2", "name:john webb|||3"


@each_row(
    ("fields", "key"),
    [
        ({}, "name:ann lee|"),
        ({"company": "Acme, Inc."}, "name:ann lee|acme"),
        ({"emails": ("A@x.org", "b@x.org"), "company": "Acme"}, "name:ann lee|a@x.org"),
    ],
)
def test_who_has_no_key_goes_by_name_and_e_mail_or_company(fields: dict[str, Any], key: str) -> None:
    assert origin_key(Draft(1, "Ann Lee", **fields)) == name_key(Draft(1, "Ann Lee", **fields)) == key


def test_the_source_s_own_key_comes_first() -> None:
    draft = Draft(1, "Ann Lee", "k1")
    assert (origin_key(draft), is_keyless("k1"), is_keyless(name_key(draft))) == ("k1", False, True)


def test_namesakes_are_numbered() -> None:
    assert keys_of([OSLO, BERGEN, OSLO._replace(location="Paris")], {}) == [ONE, TWO, THREE]


def test_namesakes_keep_their_numbers_in_any_order() -> None:
    assert keys_of([BERGEN, OSLO], {ONE: OSLO, TWO: BERGEN}) == [TWO, ONE]


def test_a_namesake_alone_keeps_the_number() -> None:
    assert keys_of([BERGEN], {ONE: OSLO, TWO: BERGEN}) == [TWO]


def test_a_namesake_who_is_new_takes_the_next_free_number() -> None:
    paris = Draft(3, "John Webb", location="Paris", birthday="1900-01-01")
    before = {ONE: OSLO._replace(birthday="1947-05-01"), TWO: BERGEN._replace(birthday="1919-02-03")}
    assert keys_of([paris], before) == [THREE]


def test_who_changed_is_whom_they_have_most_in_common_with() -> None:
    moved = BERGEN._replace(location="Paris")
    assert keys_of([moved, OSLO], {ONE: OSLO, TWO: BERGEN}) == [TWO, ONE]
    assert keys_of([moved, OSLO._replace(notes=("sails", "chess"))], {ONE: OSLO, TWO: BERGEN}) == [TWO, ONE]


def test_who_was_born_on_another_day_is_nobody_of_before() -> None:
    told = OSLO._replace(birthday="1947-05-01")
    assert keys_of([OSLO._replace(birthday="1919-02-03"), BERGEN], {ONE: told}) == [TWO, THREE]


def test_who_has_less_than_nothing_in_common_is_nobody_of_before() -> None:
    assert keys_of([OSLO, Draft(3, "John Webb", location="Paris")], {ONE: OSLO, TWO: BERGEN}) == [ONE, THREE]


def test_a_repetition_has_the_key_of_the_one_it_repeats() -> None:
    assert keys_of([OSLO, BERGEN, OSLO._replace(line=9, notes=())], {}) == [ONE, TWO, ONE]


def test_a_key_given_to_two_is_only_the_first_one_s() -> None:
    assert keys_of([Draft(1, "Ann Lee", "k1"), Draft(2, "Bo Ek", "k1")], {}) == ["k1", "name:bo ek|"]


def test_a_key_is_that_of_whoever_tells_more_of_the_same() -> None:
    drafts = [Draft(1, "Ann Lee", "k1"), Draft(2, "Ann Lee", "k1", title="CEO"), Draft(3, "Ann Lee", "k1", title="CTO")]
    assert keys_of(drafts, {}) == ["k1", "k1", "name:ann lee|"]
