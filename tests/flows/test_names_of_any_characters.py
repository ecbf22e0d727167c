"""Laws of names and texts that hold any characters at all, among them those that fold to nothing: naming somebody,
reading a log and asking never fail, and whoever is named is understood."""

import sys
from contextlib import contextmanager, suppress
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from unicodedata import category

import pytest
from effort import examples
from hypothesis import example, given
from hypothesis import strategies as st

from netcrm.engine.ask import snippets, stems
from netcrm.engine.log import summary
from netcrm.engine.log.mentions import words_of
from netcrm.engine.log.sentences import read
from netcrm.engine.log.unknown_names import nearly
from netcrm.engine.people import names
from netcrm.errors import NetcrmError
from netcrm.flows import naming
from netcrm.flows.ask import ask
from netcrm.flows.log import interactions
from netcrm.flows.people import people, search
from netcrm.model.people import STAGES, Known
from netcrm.store.book import Book
from netcrm.text import fold, indexed, lowered, tokens

TODAY = date(2026, 9, 22)
HEART = "\u2764\ufe0f"
PIECES = (
    *("Mama", "mama", "Maria", "İpek", "STRASSE", "straße", "李", "雷", "ﷺ", "ͺ", "ﾞ", "A", "i", "Dr.", "maria-chen"),
    *(HEART, "\N{WOMAN}\u200d\N{PERSONAL COMPUTER}", "\ufe0f", "\u0301", "\u200b", "\u200d", "\ue000", "\U000e0041"),
    *(" ", " ", "-", "'", "’", "@", "@x.io", "#", '"', "*", "(", "[/b]", "\\", "\x00", "\u202e", "\n", ".", ","),
)  # fmt: skip
SAYING = ("coffee with ", "met ", "call ", "I owe ", " yesterday", " the deck by Friday", " about #pricing", " and ")


@cache
def vanishing_characters() -> list[str]:
    """All that fold to nothing, of more than a million: looked for when a test wants them."""
    every = map(chr, range(sys.maxunicode + 1))
    return [char for char in every if not fold(char).strip() and not char.isspace()]


vanishing = st.deferred(lambda: st.sampled_from(vanishing_characters()))
written = st.lists(st.sampled_from(PIECES) | vanishing | st.characters(exclude_categories=("Cs",)), max_size=8)
texts = written.map("".join)
called = texts.filter(str.strip)
sentences = st.lists(st.sampled_from((*SAYING, *PIECES)) | vanishing | texts, max_size=10).map("".join)


class TakenBack(Exception):
    """Leaves the book as it was."""


def known(name, nickname=None, stage="followed", id_=1):
    return Known(id_, f"p{id_}", name, nickname, (f"{name}@x.org",), stage)


@pytest.fixture(scope="module")
def book():
    """with book() as there: a book to which whatever is done is taken back."""
    with TemporaryDirectory() as folder:

        @contextmanager
        def book():
            with suppress(TakenBack), Book(str(Path(folder) / "book.db"), TODAY, True, "2026-09-22T09:00:00") as there:
                yield there
                raise TakenBack

        yield book


@pytest.mark.thorough
def test_most_characters_that_vanish_are_marks_and_some_are_letters():
    assert len(vanishing_characters()) > 1900
    assert any(char.isalnum() for char in vanishing_characters())


@given(sentences)
@example(HEART)
@example("ﾞ")
def test_every_word_of_a_text_has_letters_and_stands_where_it_says(text):
    words = words_of(text)
    assert all(word.folded.strip() and text[word.start : word.end] == word.text for word in words)


@given(texts)
@example("ﾞ x")
def test_no_word_that_is_searched_is_empty(text):
    found = [
        *tokens(text),
        *indexed(text),
        *stems.tokens(text),
        *(word for _, _, word in stems.spans(text)),
    ]
    assert all(word.strip() for word in found)


@given(texts)
@example("İx MARIA")
def test_small_letters_stand_where_the_large_ones_stood(text):
    small = lowered(text)
    assert len(small) == len(text)
    assert all(len(char.lower()) > 1 or one in (char.lower(), "ς") for char, one in zip(text, small, strict=True))


@examples(60)
@given(sentences, called, st.none() | texts, st.sampled_from(STAGES))
@example("coffee with Mama", f"Mama {HEART}", None, "followed")
@example("coffee with Mama", "Mama", HEART, "followed")
@example("coffee with mamaa", "Mama", "\ufe0f", "followed")
@example("met someone", "\u0301 Mama", None, "known")
@example("I owe \u0b3e", "Mama", None, "followed")
def test_a_text_is_read_whoever_is_in_the_book(text, name, nickname, stage):
    people_ = (known(name, nickname, stage), known("Mama", None, "followed", 2))
    reading = read(text, TODAY, people_)
    assert set(reading.people) <= {1, 2}
    nearly(text, people_)
    names.matches(text, people_)
    names.nearest(text, people_)
    summary.gist(text, [name])
    snippets.excerpt(text * 9, [name, text])


@given(vanishing, vanishing)
@example("\ufe0f", "\u0301")
def test_what_vanishes_hides_nobody(before, after):
    for name in (f"Mama {before}{after}", f"{before}{after} Mama", f"Mama {before} {after}", f"Mama{before}"):
        assert read("coffee with Mama yesterday", TODAY, [known(name)]).people == (1,), ascii(name)


@given(vanishing.filter(lambda char: category(char)[0] == "M"))
@example("\ufe0f")
def test_a_full_name_is_understood_with_its_hearts_and_without(char):
    other = known("Mama", id_=2)
    for name in (f"Mama \u2764{char} Chen", f"Mama Chen \u2764{char}"):
        for said in (name, "Mama Chen"):
            sentence = f"coffee with {said} yesterday"
            assert read(sentence, TODAY, [known(name, stage="known"), other]).people == (1,), ascii((name, said))


@given(called)
@example("\ufe0f")
@example(HEART)
def test_somebody_is_meant_by_their_own_name(name):
    assert [one.id for one in names.matches(name, [known(name, stage="known")])] == [1]


@given(vanishing)
def test_nobody_is_meant_by_nothing(char):
    assert names.matches("", [known(char, char)]) == names.matches(" ", [known(char, char)]) == ()


def test_an_address_is_read_beside_a_letter_that_grows_when_small():
    maria = Known(1, "maria", "Maria", None, ("maria@acme.io",), "known")
    assert read("mailed İpek and MARIA@ACME.IO", TODAY, [maria]).people == (1,)


@pytest.mark.thorough
@examples(25)
@given(called, st.none() | texts, sentences, sentences)
@example(f"Mama {HEART}", None, "coffee with Mama", "Mama says we run out of money")
@example("ﾞ", "ﾞ", "coffee with ﾞ", "ﾞ")
@example("\u200b", None, "coffee with \u200b", "\u200b")
def test_naming_logging_searching_and_asking_take_any_characters(book, name, nickname, said, challenge):
    with book() as there:
        handle = people.add(there, {"name": name[:200], "nickname": nickname, "stage": "followed"}).person.handle
        assert naming.person(there, handle).handle == handle
        reading, _ = interactions.reading(there, said)
        assert all(isinstance(key, int) for key in reading.people)
        search.find(there, name)
        with suppress(NetcrmError):
            naming.people(there, name)
        with suppress(NetcrmError):
            ask.ask(there, challenge)


@pytest.mark.parametrize("name", [f"Mama {HEART}", "Mama \ufe0f\u0301", f"{HEART} Mama"])
def test_a_log_and_a_question_that_name_a_heart_are_done(run, name):
    run("add", name)
    assert run("log", "coffee with Mama yesterday").code == 0
    assert run("log", "--file", "-", stdin="lunch with Mama on monday\n").code == 0
    assert run("ask", "Mama says we run out of money").code == 0
