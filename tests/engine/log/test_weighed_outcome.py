"""Where the rules and the words of a line disagree, the likelier reading is taken, unless the line says too little."""

from datetime import date

import pytest

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known

TODAY = date(2026, 10, 15)
SANNE = Known(1, "sanne", "Sanne Vos", None, (), "followed")
BOOK = (SANNE, Known(2, "dev", "Dev Patel", None, (), "followed"))


@pytest.mark.parametrize(
    "line", ["Couldn't reach Dev, talked to Sanne instead", "Dev can't make it to the demo, but Sanne and I talked"]
)
def test_what_came_about_beside_something_missed_is_a_contact(line: str) -> None:
    assert read(line, TODAY, BOOK).contact


@pytest.mark.parametrize("line", ["heard from Sanne", "Forwarded Dev's CV to Sanne.", "gave Dev a bell, he's on it"])
def test_a_short_line_is_read_by_the_rules_alone(line: str) -> None:
    assert read(line, TODAY, BOOK).contact


def test_a_promise_in_a_short_line_is_kept() -> None:
    told = read("coffee with Sanne, will introduce her to my accountant", TODAY, BOOK)
    assert [loop.kind for loop in told.loops] == ["promise"]


def test_a_contact_that_the_words_speak_against_is_asked_about() -> None:
    told = read("Still waiting for the plans from Sanne, she has not sent anything since Monday.", TODAY, BOOK)
    assert not told.contact
