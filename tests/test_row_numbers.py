"""The numbers of today's rows outlive a command, for one book and one day."""

from datetime import date, timedelta

import pytest

from netcrm import row_numbers
from netcrm.errors import NotFound
from netcrm.flows.naming import Numbering, key_of
from netcrm.row_numbers import Marks
from world import TODAY

TOMORROW = TODAY + timedelta(days=1)

pytestmark = pytest.mark.usefixtures("world")


def show(keys: dict[str, int], book: str = "book", today: date = TODAY) -> None:
    row_numbers.keep(book, today, row_numbers.of_today(book, today), keys)


def row(number: str, book: str = "book", today: date = TODAY) -> str:
    return key_of(Numbering(row_numbers.of_day(book, today)), number)


def test_a_number_finds_its_row():
    show({"o1": 1, "p7": 2})
    assert row("2") == "p7"


def test_rows_shown_earlier_today_keep_their_numbers():
    show({"o1": 1})
    show({"p7": 2})
    assert row_numbers.of_today("book", TODAY).numbers == {"o1": 1, "p7": 2}


def test_yesterdays_number_is_refused():
    show({"o1": 1})
    with pytest.raises(NotFound):
        row("1", today=TOMORROW)


def test_an_unknown_number_is_refused():
    show({"o1": 1})
    with pytest.raises(NotFound):
        row("9")


def test_another_books_number_is_refused():
    show({"o1": 1})
    with pytest.raises(NotFound):
        row("1", book="other")


def test_a_glance_at_tomorrow_leaves_todays_numbers():
    show({"o1": 1})
    show({"p9": 1}, today=TOMORROW)
    assert row("1") == "o1"


def test_the_day_it_was_opened_before_is_remembered_all_day():
    show({}, today=TODAY - timedelta(days=30))
    show({"o1": 1})
    assert row_numbers.of_today("book", TODAY).before == TODAY - timedelta(days=30)


def test_only_a_few_days_are_kept():
    for ahead in range(9):
        show({"o1": 1}, today=TODAY + timedelta(days=ahead))
    with pytest.raises(NotFound):
        row("1")


@pytest.mark.parametrize("wrong", ["no day\n1\to1\n", "2026-09-22\t\nx\to1\n", "\x00", "1\to1\n"])
def test_a_file_that_was_spoilt_is_as_none(world, wrong):
    folder = world / "state" / "netcrm"
    folder.mkdir(parents=True)
    (folder / "book.today").write_text(wrong)
    assert row_numbers.of_today("book", TODAY) == Marks({}, None)


def test_a_folder_that_cannot_be_written_is_no_failure(world):
    (world / "state").write_text("in the way")
    show({"o1": 1})
    assert row_numbers.of_today("book", TODAY).numbers == {}


def test_nobody_else_can_read_the_numbers(world):
    show({"o1": 1})
    assert (world / "state" / "netcrm" / "book.today").stat().st_mode & 0o077 == 0
