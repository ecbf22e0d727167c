"""How sure name, birthday and place make it together that two are one."""

import pytest

from netcrm.engine.people.record_linkage import agreement, born_with_a_slip, commonness, jaro_winkler, record_of
from rows import each_row

BORN = "1980-03-07"


@each_row(
    ("one", "other", "likeness"),
    [
        ("martha", "marhta", 0.961),
        ("dixon", "dicksonx", 0.813),
        ("dwayne", "duane", 0.84),
        ("jon", "jon", 1.0),
        ("abc", "xyz", 0.0),
    ],
)
def test_words_are_as_alike_as_winkler_tells(one: str, other: str, likeness: float) -> None:
    assert jaro_winkler(one, other) == pytest.approx(likeness, abs=0.001)


@each_row(
    ("other", "is_slip"),
    [
        ("1980-03-08", True),
        ("1980-07-03", True),
        ("1980-30-07", True),
        ("1908-03-07", True),
        ("1981-03-08", False),
        ("1980-12-24", False),
        ("--03-07", False),
        ("", False),
    ],
)
def test_a_slip_in_a_birthday_is_a_digit_or_two_that_changed_places(other: str, is_slip: bool) -> None:
    assert born_with_a_slip(BORN, other) is is_slip


def test_a_rare_name_says_more_than_one_that_many_have() -> None:
    one, other = (record_of(("jon", name), None, "Bergen") for name in ("smith", "smyth"))
    rare = agreement(one, other, commonness([one, other])).score
    many = [record_of(("jon", f"name{at}"), None, "Bergen") for at in range(500)]
    assert agreement(one, other, commonness([one, other, *many])).score < rare / 2


def test_what_is_known_to_differ_makes_it_less_sure() -> None:
    one, other = (record_of(("jon", name), None, "Bergen") for name in ("smith", "smyth"))
    common = commonness([one, other])
    assert agreement(one, other, common, 3.0).score < agreement(one, other, common).score


def test_first_and_last_name_may_have_changed_places() -> None:
    one, other = record_of(("jon", "smith"), BORN, None), record_of(("smyth", "jon"), BORN, None)
    assert agreement(one, other, commonness([one, other])).names == "names in another order"


def test_without_birthday_and_place_nothing_is_said() -> None:
    one, other = (record_of(("jon", name), None, None) for name in ("smith", "smyth"))
    assert not agreement(one, other, commonness([one, other])).reasons
