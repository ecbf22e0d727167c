"""English, German, French, Spanish and Portuguese lines are read as they were meant."""

import pytest

from lines.answers import advice_of, gives_of, heard, what_it_tells, without_loops
from lines.english import LINES as ENGLISH
from lines.english_told import LINES as TOLD
from lines.french import LINES as FRENCH
from lines.french_more import LINES as MORE_FRENCH
from lines.german import LINES as GERMAN
from lines.german_hurried import LINES as HURRIED_GERMAN
from lines.german_more import LINES as MORE_GERMAN
from lines.german_names import LINES as NAMED
from lines.german_notes import LINES as GERMAN_NOTES
from lines.german_spoken import LINES as SPOKEN
from lines.portuguese import LINES as PORTUGUESE
from lines.portuguese_more import LINES as MORE_PORTUGUESE
from lines.romance_hurried import LINES as HURRIED_ROMANCE
from lines.spanish import LINES as SPANISH
from lines.spanish_more import LINES as MORE_SPANISH
from rows import each_row

LINES = (
    *ENGLISH, *TOLD, *GERMAN, *MORE_GERMAN, *SPOKEN, *NAMED, *FRENCH, *MORE_FRENCH, *SPANISH, *MORE_SPANISH,
    *PORTUGUESE, *MORE_PORTUGUESE, *HURRIED_GERMAN, *HURRIED_ROMANCE, *GERMAN_NOTES,
)  # fmt: skip


@pytest.mark.thorough
@each_row("line", LINES, ids=lambda line: line.text)
def test_a_line_tells_when_how_and_with_whom(line):
    assert what_it_tells(heard(line)) == line.tells


@each_row("line", LINES, ids=lambda line: line.text)
def test_what_is_promised_and_waited_for_is_told_apart(line):
    assert without_loops(line, heard(line)) == []


@each_row("line", LINES, ids=lambda line: line.text)
def test_what_was_advised_is_told_with_its_giver(line):
    assert "; ".join(advice_of(line, heard(line))) == line.advice


@each_row("line", [line for line in LINES if line.gives], ids=lambda line: line.text)
def test_what_was_given_is_told_with_its_receiver(line):
    assert "; ".join(gives_of(heard(line))) == line.gives


@each_row("line", [line for line in NAMED if not line.gives], ids=lambda line: line.text)
def test_what_others_gave_is_none_of_mine(line):
    assert gives_of(heard(line)) == []
