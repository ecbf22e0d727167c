"""Long texts and repeated words take time in proportion to their length, typed or stored long ago."""

import pytest
from growth import grows_with
from shapes import SHAPES

from netcrm.engine.ask import meaning
from netcrm.engine.ask.snippets import excerpt
from netcrm.engine.log.sentences import Known, read
from netcrm.errors import Usage
from netcrm.flows.ask.ask import readable
from netcrm.flows.people.search import WORDS, find
from rows import each_row
from world import TODAY


def test_a_long_word_is_looked_up_by_the_length_of_known_ones():
    longest = max(len(meaning.table()._word(place).decode()) for place in range(meaning.table().words))
    assert longest == meaning._LONGEST


@each_row("shape", ["one Chinese word", "one Latin word", "figures"])
def test_what_a_long_word_means_is_found_in_linear_time(shape):
    assert grows_with(meaning.summed.__wrapped__, SHAPES[shape], 10_000)


def test_a_word_that_stands_everywhere_is_shown_in_linear_time():
    assert grows_with(lambda text: excerpt(text, ["word"] * 300), SHAPES["one word again and again"], 5_000)


@pytest.mark.thorough
@each_row("shape", ["days", "dates", "i owe", "a name again and again", "commas", "quotes"])
def test_a_sentence_is_read_in_linear_time(shape):
    known = (Known(1, "maria-chen", "Maria Chen", None, (), "followed"),)
    assert grows_with(lambda text: read(text, TODAY, known), SHAPES[shape], 1_000)


def test_a_word_that_is_repeated_is_sought_once(run, book):
    run("add", "Maria Chen")
    run("note", "maria", "word " * 50)
    with book() as there:
        assert find(there, "word " * 333).hits == find(there, "word").hits != ()


def test_more_words_than_a_search_takes_are_refused(run):
    run("add", "Maria Chen")
    told = run("find", ",".join(f"w{number}" for number in range(WORDS + 1)))
    assert (told.code, told.err.splitlines()) == (
        2,
        ["netcrm: those are more than 100 words", "  a few of them find it; netcrm ask reads whole sentences"],
    )


def test_a_question_ends_where_a_sentence_does(run):
    told = run("ask", "-", stdin="1" * 10_001)
    assert (told.code, told.err.splitlines()[0]) == (2, "netcrm: that is longer than 10,000 characters")
    assert run("ask", "-", stdin="1" * 10_000).code == 0


@each_row("text", ["I want to die. " + "a " * 9_000, "a " * 9_000 + "I want to die."])
def test_nobody_in_distress_is_refused_for_writing_much(text):
    assert "I want to die." in readable(text)


def test_a_stored_challenge_of_any_length_is_read(run):
    run("add", "Maria Chen", "--topic", "pricing")
    run("challenge", "-", stdin="pricing\n" + "how do we raise it? " * 1_000)
    assert run("challenge", "c1").code == 0


def test_a_long_question_that_is_not_in_distress_is_refused():
    with pytest.raises(Usage, match="longer than 10,000"):
        readable("a " * 9_000)
