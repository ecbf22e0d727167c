"""Lines that tell of introductions: mine join the one that is open and count one give, others' say how we met."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from netcrm.errors import NetcrmError
from netcrm.flows.giving import introductions
from netcrm.flows.giving.introduction_words import done
from netcrm.flows.log import interactions
from netcrm.flows.log.interactions import Logged
from netcrm.flows.log.understanding import decided
from netcrm.store.book import Book
from rows import each_row
from world import TODAY, add


@contextmanager
def peopled() -> Iterator[Book]:
    """A book with Tom, Ines, Lena and Franz."""
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Tom Reyes", "Ines Duarte", "Lena Fuchs", "Franz Huber"):
            add(book, name)
        yield book


@pytest.fixture
def there() -> Iterator[Book]:
    with peopled() as book:
        yield book


def logged(book: Book, line: str) -> Logged:
    found = decided(book, line)
    return interactions.log(book, found.entry, found.remarks)


def told(book: Book) -> list[tuple[str, str, str | None]]:
    """Each introduction: its id, its step and the give it counts as."""
    return [(one.ref, one.step, one.give) for one in book.introductions.all()]


@each_row(
    "line",
    [
        "introduced Tom to Ines",
        "put Tom in touch with Ines",
        "call with Tom, introduced him to Ines",
        "connected Ines with Tom",
        "hab Tom mit Ines bekannt gemacht",
    ],
)
def test_a_line_joins_the_introduction_that_is_open(line: str) -> None:
    with peopled() as book:
        introductions.introduce(book, ("tom-reyes", "ines-duarte"))
        understood = logged(book, line).understood
        assert told(book) == [("i1", "made", "g1")]
        assert [one.ref for one in understood.introductions] == ["i1"]
        assert [one.ref for one in understood.gives] == ["g1"]


def test_a_line_alone_keeps_the_introduction_it_made(there: Book) -> None:
    log = logged(there, "introduced Tom to Ines yesterday")
    (one,) = there.introductions.all()
    assert log.interaction is not None
    assert (one.step, one.made_on, one.interaction) == ("made", log.interaction.on, log.interaction.ref)


def test_told_twice_it_is_one_give(there: Book) -> None:
    logged(there, "introduced Tom to Ines")
    logged(there, "put Tom in touch with Ines")
    assert (told(there), len(there.gives.of(1))) == ([("i1", "made", "g1")], 1)


def test_told_after_it_was_made_it_is_one_give(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"))
    done(there, "i1", made=True)
    logged(there, "introduced Tom to Ines")
    assert (told(there), len(there.gives.of(1))) == ([("i1", "made", "g1")], 1)


def test_three_who_were_introduced_are_no_introduction_of_two(there: Book) -> None:
    logged(there, "introduced Tom, Ines and Lena to each other")
    assert there.introductions.all() == ()


@each_row(
    "line",
    [
        "Lena introduced us over coffee with Franz",
        "coffee with Franz, Lena introduced us",
        "coffee with Franz. Lena had introduced us",
        "Lena introduced me to Franz",
        "Lena put me in touch with Franz",
        "Kaffee mit Franz, Lena hat uns bekannt gemacht",
        "Lena hat mich Franz vorgestellt",
        "café avec Franz, Lena nous a présentés",
        "café con Franz, Lena nos presentó",
        "café com Franz, Lena nos apresentou",
    ],
)
def test_whoever_introduced_us_is_how_we_met(line: str) -> None:
    with peopled() as book:
        report = logged(book, line)
        assert book.people.get(4)[0].met.via == "Lena Fuchs"
        assert book.people.get(3)[0].met.via is None
        assert [(one.ref, one.for_me, one.step) for one in report.understood.introductions] == [("i1", True, "met")]
        assert book.introductions.received([3]) == {3: 1}
        assert book.gives.of(4) == ()


@each_row(
    "line",
    [
        "coffee with Franz, Lena introduced us to the topic of pricing",
        "coffee with Franz and Tom, Lena introduced us",
        "coffee with Lena, she introduced herself",
        "coffee with Franz about the introduction Lena promised",
    ],
)
def test_where_nobody_says_who_was_made_known_nothing_is_kept(line: str) -> None:
    with peopled() as book:
        logged(book, line)
        assert book.introductions.all() == ()


def test_an_introduction_i_asked_for_is_made_by_the_line(there: Book) -> None:
    introductions.introduce(there, ("franz-huber",), for_me=True, via="lena-fuchs")
    done(there, "i1", "lena yes")
    logged(there, "coffee with Franz, Lena introduced us")
    assert told(there) == [("i1", "met", None)]


def test_a_log_that_is_deleted_takes_along_what_only_it_told(there: Book) -> None:
    introductions.introduce(there, ("tom-reyes", "ines-duarte"), "both bake")
    logged(there, "introduced Tom to Ines")
    logged(there, "coffee with Franz, Lena introduced us")
    interactions.delete_last(there)
    interactions.delete_last(there)
    assert told(there) == [("i1", "made", "g1")]


@each_row(
    "line",
    [
        "Lena introduced me to Franz by email",
        "email with Franz, Lena introduced us",
        "Lena hat mich Franz per Mail vorgestellt",
    ],
)
def test_an_introduction_in_writing_is_made_and_nobody_met_yet(line: str) -> None:
    with peopled() as book:
        logged(book, line)
        assert told(book) == [("i1", "made", None)]


def test_the_first_time_in_person_is_the_day_we_met(there: Book) -> None:
    logged(there, "Lena introduced me to Franz by email yesterday")
    report = logged(there, "coffee with Franz")
    assert [(one.ref, one.step, one.met_on) for one in report.understood.introductions] == [("i1", "met", TODAY)]
    interactions.delete_last(there)
    assert told(there) == [("i1", "made", None)]


def test_who_had_introduced_us_before_is_not_there(there: Book) -> None:
    logged(there, "Lena introduced me to Franz by email yesterday")
    report = logged(there, "met Franz at his office, Lena introduced us")
    assert [ref.name for ref in report.people] == ["Franz Huber"]
    assert [(one.ref, one.step) for one in report.understood.introductions] == [("i1", "met")]


@each_row(
    "line",
    [
        "Lena brought me together with Franz",
        "coffee with Franz, Lena brought us together",
        "coffee with Franz, Lena made the introduction",
        "Lena hat mich mit Franz zusammengebracht",
        "Lena m'a mis en relation avec Franz",
        "Lena me juntó con Franz",
        "A Lena juntou-me com o Franz",
    ],
)
def test_the_words_of_netcrm_itself_are_understood(line: str) -> None:
    with peopled() as book:
        introductions.introduce(book, ("franz-huber",), for_me=True, via="lena-fuchs")
        logged(book, line)
        assert [(one.ref, one.step) for one in book.introductions.all()] == [("i1", "met")]


@each_row(
    "line",
    [
        "thanked Lena for the introduction to Franz",
        "thanked Lena for introducing me to Franz",
        "habe Lena für die Vorstellung von Franz gedankt",
        "ich habe mich bei Lena für den Kontakt zu Franz bedankt",
        "remercié Lena pour la mise en relation avec Franz",
        "di las gracias a Lena por la presentación con Franz",
        "agradeci à Lena pela apresentação ao Franz",
    ],
)
def test_thanks_for_an_introduction_are_none(line: str) -> None:
    with peopled() as book:
        report = logged(book, line)
        assert (report.understood.kind, [ref.id for ref in report.people]) == ("other", [3])
        assert (book.introductions.all(), book.gives.of(3)) == ((), ())


@each_row(
    "line",
    [
        "Lena refuses to introduce me to Franz",
        "Lena can't introduce me to Franz",
        "Lena kann mich nicht mit Franz bekannt machen",
        "Lena will mich Franz nicht vorstellen",
        "Lena refuse de me présenter à Franz",
        "Lena ne peut pas me présenter à Franz",
        "Lena se niega a presentarme a Franz",
        "Lena no puede presentarme a Franz",
        "A Lena recusa apresentar-me ao Franz",
        "A Lena não pode apresentar-me ao Franz",
        "I heard that Lena hates Franz",
        "Neither Lena nor Tom likes Franz",
    ],
)
def test_a_refusal_to_introduce_and_what_is_heard_are_no_contact(line: str) -> None:
    with peopled() as book, pytest.raises(NetcrmError, match="no contact"):
        logged(book, line)


def test_of_several_it_is_the_new_one_who_was_introduced(there: Book) -> None:
    logged(there, "coffee with Tom yesterday")
    report = logged(there, "lunch with Franz and Tom, Lena introduced us")
    assert [one.people[0].name for one in report.understood.introductions] == ["Franz Huber"]
    assert there.people.get(1)[0].met.via is None
