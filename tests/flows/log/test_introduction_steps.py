"""Lines beside an introduction under way: they name its step to type, and make no row of their own."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from netcrm.errors import Refused
from netcrm.flows.giving import introductions
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.log import interactions
from netcrm.flows.log.interactions import Logged
from netcrm.flows.log.introduced import keep_step
from netcrm.flows.log.understanding import decided
from netcrm.hints import words
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add


@contextmanager
def under_way() -> Iterator[Book]:
    """To Johann through Stefan (i1), to Sabine through Irene (i2), Thomas to Werner (i3)."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in (
            *("Stefan Moser", "Irene Pichler", "Thomas Wimmer", "Werner Haas"),
            *("Johann Lechner", "Sabine Eder", "Karl Hofbauer"),
        ):
            add(book, name)
        introductions.introduce(book, ("johann-lechner",), for_me=True, via="stefan-moser")
        introductions.introduce(book, ("sabine-eder",), for_me=True, via="irene-pichler")
        introductions.introduce(book, ("thomas-wimmer", "werner-haas"))
        yield book


def logged(book: Book, line: str) -> Logged:
    found = decided(book, line)
    return interactions.log(book, found.entry, found.remarks)


def commands(report: Logged) -> list[str]:
    return [words(step.command) for step in report.understood.steps]


@each_row(
    "line, command",
    [
        ("Stefan said yes, he will introduce me", "netcrm done i1 stefan yes"),
        ("Stefan says yes, he'll introduce me", "netcrm done i1 stefan yes"),
        ("coffee with Stefan, he will introduce me to Johann", "netcrm done i1 stefan yes"),
        ("Stefan said he will ask Johann in November", "netcrm done i1 stefan later november"),
        ("call with Irene, she can't introduce me to Sabine", "netcrm done i2 irene no"),
        ("asked Irene whether she could introduce me", "netcrm done i2 irene"),
        ("asked Thomas if he wants to meet Werner", "netcrm done i3 thomas"),
        ("asked Thomas if he wants to meet Werner, he said yes", "netcrm done i3 thomas yes"),
        ("Thomas says yes to meeting Werner", "netcrm done i3 thomas yes"),
        ("Thomas told me that he met Werner", "netcrm done i3 --made"),
        ("Stefan will mich Johann vorstellen", "netcrm done i1 stefan yes"),
        ("Irene gefragt, ob sie mich Sabine vorstellt", "netcrm done i2 irene"),
    ],
)
def test_the_echo_names_the_step_and_nothing_waits_beside_it(line: str, command: str) -> None:
    with under_way() as book:
        report = logged(book, line)
        assert (commands(report), report.understood.loops) == ([command], ())
        assert [one.step for one in book.introductions.all()] == ["idea"] * 3


@each_row(
    "line, command",
    [
        ("Thomas would like to meet Werner, but only in January", "netcrm done i3 thomas later january"),
        ("Werner does not want to meet Thomas", "netcrm done i3 werner no"),
        ("Werner is happy to meet Thomas", "netcrm done i3 werner yes"),
        ("He'll introduce me to Johann", "netcrm done i1 stefan yes"),
        ("Thomas and Werner met for coffee", "netcrm done i3 --made"),
        ("Thomas möchte Werner kennenlernen, aber erst im Jänner", "netcrm done i3 thomas later jänner"),
    ],
)
def test_the_refusal_of_a_line_without_contact_names_the_step(line: str, command: str) -> None:
    with under_way() as book:
        with pytest.raises(Refused) as refused:
            decided(book, line)
        assert words(refused.value.hint or "").splitlines()[2].strip() == command


@each_row(
    "line",
    [
        "coffee with Thomas and Werner",
        "I met Thomas and Werner at the fair",
        "coffee with Irene, she promised to introduce me to Karl",
        "Stefan said yes to the new price",
        "coffee with Stefan about the introduction of the new system",
        "lunch with Irene, she will send me the list",
    ],
)
def test_what_is_about_something_else_names_no_step(line: str) -> None:
    with under_way() as book:
        assert commands(logged(book, line)) == []


def test_a_bare_yes_answers_what_was_asked() -> None:
    with under_way() as book:
        done(book, "i1", "stefan")
        assert commands(logged(book, "Stefan said yes")) == ["netcrm done i1 stefan yes"]


def test_agreed_to_the_step_is_taken() -> None:
    with under_way() as book:
        (step,) = logged(book, "Stefan said he will ask Johann in November").understood.steps
        keep_step(book, step, TODAY)
        assert [one.step for one in book.introductions.by_ids([1])] == ["later"]


def test_of_an_introduction_beyond_it_the_row_is_shown() -> None:
    with under_way() as book:
        done(book, "i1", "stefan yes")
        report = logged(book, "coffee with Stefan, he will introduce me to Johann")
        assert (commands(report), report.understood.loops) == (["netcrm show i1"], ())
