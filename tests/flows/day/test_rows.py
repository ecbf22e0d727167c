"""What rows of today refuse."""

import pytest

from netcrm.errors import Usage
from netcrm.flows.advice.steps import Step
from netcrm.flows.day import rows
from netcrm.store.book import Book
from rows import each_row
from world import TODAY


@each_row("key", ["b10", "p3", "g6-5", "k4"])
def test_a_step_of_advice_on_another_row_is_refused_without_its_inner_key(key: str) -> None:
    with Book(":memory:", TODAY, write=True) as book, pytest.raises(Usage, match=r"^that row of today is no advice"):
        rows.done(book, key, how=Step("acted"))
