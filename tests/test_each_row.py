"""A table of facts as one test hides no row: each is tried, and those that fail are shown with what came instead."""

import pytest

from rows import each_row


def shown(test, **fixtures) -> list[str]:
    """What somebody reads of a test that fails."""
    with pytest.raises(pytest.fail.Exception) as failure:
        test(**fixtures)
    return str(failure.value).splitlines()


def test_the_rows_that_fail_are_shown_with_what_came_instead():
    @each_row(("number", "square"), [(1, 1), (2, 5), (3, 9), (4, 15)])
    def squares(number, square):
        assert number * number == square

    assert shown(squares) == [
        "2 of 4 rows fail:",
        "number=2, square=5",
        "    assert (2 * 2) == 5",
        "number=4, square=15",
        "    assert (4 * 4) == 15",
    ]


def test_an_error_in_a_row_fails_it_and_tells_its_place():
    @each_row("number", [0, 1])
    def divides(number):
        assert 1 / number

    first, row, reason = shown(divides)
    assert (first, row) == ("1 of 2 rows fail:", "number=0")
    assert reason.startswith(f"    ZeroDivisionError: division by zero ({__file__}:")


def test_what_should_have_been_raised_fails_its_row():
    @each_row("text", ["1", "one"])
    def is_refused(text):
        with pytest.raises(ValueError, match="invalid"):
            int(text)

    assert shown(is_refused)[:2] == ["1 of 2 rows fail:", "text='1'"]


@pytest.mark.parametrize("ids", [["first", "second"], {1: "first", 2: "second"}.get])
def test_a_row_is_shown_by_its_name(ids):
    @each_row("number", [1, 2], ids=ids)
    def is_first(number):
        assert number == 1

    assert shown(is_first) == ["1 of 2 rows fail:", "second", "    assert 2 == 1"]


def test_every_row_of_a_table_is_tried_with_every_row_of_another():
    tried = []

    @each_row("letter", "ab")
    @each_row("number", [1, 2])
    def pairs(letter, number):
        tried.append((letter, number))
        assert (letter, number) != ("b", 2)

    failure = ["1 of 2 rows fail:", "letter='b'", "    1 of 2 rows fail:", "    number=2"]
    assert shown(pairs)[:4] == failure
    assert tried == [("a", 1), ("a", 2), ("b", 1), ("b", 2)]


@each_row("number", [1, 2])
def test_a_fixture_comes_to_every_row(number, tmp_path):
    assert tmp_path.is_dir()


def test_a_table_can_be_made_when_it_is_tried():
    made = []

    @each_row("number", lambda: made.append(1) or [1, 2])
    def is_first(number):
        assert number == 1

    assert made == []
    assert shown(is_first)[:2] == ["1 of 2 rows fail:", "number=2"]


def test_an_empty_table_is_no_fact():
    @each_row("number", [])
    def nothing(number):
        raise AssertionError

    with pytest.raises(pytest.skip.Exception):
        nothing()
