"""Logging a note line by line: once and for all, whatever comes back from the phone."""

from datetime import date, timedelta

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.note_file import lines, rewritten
from netcrm.engine.log.plaintext import Plain
from netcrm.errors import Ambiguous, Hint, NotFound, Usage
from netcrm.flows.keep import history
from netcrm.flows.log import interactions
from netcrm.flows.log.interactions import Entry
from netcrm.flows.log.note_file import Jotted, take_in
from netcrm.flows.people import people
from netcrm.hints import words
from netcrm.store.book import Book
from world import TODAY

MONDAY = date(2026, 9, 21)


def hearing(book):
    """Reads a sentence as `log` does off a terminal, where everybody in it is known."""

    def hear(sentence, today):
        reading, known = interactions.reading(book, sentence, today=today)
        if reading.unknown or not reading.people:
            raise NotFound('nobody is called "Foo"', Hint("say_again", ("--add adds Foo", sentence)))
        handles = tuple(known[key].handle for key in reading.people)
        return Entry(sentence, handles, reading.on, reading.kind, reading.topics, reading.loops), ()

    return hear


def log(book, text: str, today: date = TODAY, remove: bool = False) -> tuple[Jotted, str]:
    """What became of a note on that day, and the note as it is written back."""
    plain = Plain(text, "utf-8")
    found = lines(plain, today)
    report = take_in(book, "met.txt", found, hearing(book))
    done = {one.line: one.report.interaction.on for one in report.logged} | {one.line: one.on for one in report.already}
    return report, rewritten(plain, found, done, {one.line: one.why for one in report.unread}, remove)


@pytest.fixture
def open_book(book):
    """A book with Maria and Dev in it, open for writing."""
    with book(write=True) as opened:
        for name in ("Maria Chen", "Dev Patel"):
            people.add(opened, {"name": name})
        yield opened


def test_each_sentence_is_logged_on_its_day(open_book):
    report, _ = log(
        open_book, "coffee with Maria yesterday\nMon 14 Sep\ncall with Dev\nlunch with Maria the day before"
    )
    assert [one.report.interaction.on for one in report.logged][:2] == [MONDAY, date(2026, 9, 14)]


def test_relative_words_count_from_the_day_above(open_book):
    report, _ = log(open_book, "2026-09-14\ncoffee with Maria yesterday. I owe her the deck by Friday")
    logged = report.logged[0].report
    assert (logged.interaction.on, logged.understood.loops[0].due) == (date(2026, 9, 13), date(2026, 9, 18))


def test_what_is_not_understood_stays_with_the_reason_and_a_way_out(open_book):
    report, after = log(open_book, "lunch with Foo\n")
    assert (report.unread[0].why, report.unread[0].hint) == ('nobody is called "Foo"', "--add adds Foo")
    assert after == '#? nobody is called "Foo" (today was 2026-09-22)\nlunch with Foo\n'


def test_a_marked_note_is_logged_once(open_book):
    _, after = log(open_book, "coffee with Maria\n")
    report, again = log(open_book, after)
    assert (report.logged, again) == ((), after)


def test_an_unmarked_copy_of_the_same_day_is_known(open_book):
    log(open_book, "coffee with Maria\n")
    report, after = log(open_book, "* Coffee with maria\n")
    assert ([one.on for one in report.already], after) == ([TODAY], "# logged 2026-09-22: * Coffee with maria\n")


def test_an_unmarked_copy_of_another_day_stays_with_a_reason(open_book):
    log(open_book, "coffee with Maria yesterday\n")
    report, _ = log(open_book, "coffee with Maria yesterday\n", TODAY + timedelta(1))
    assert (report.unread[0].why, report.unread[0].hint) == (
        "this was logged for Mon 21 Sep 2026 already",
        "write the day if it happened again",
    )


def test_the_same_words_under_another_day_are_logged(open_book):
    log(open_book, "Mon 14 Sep\ncall with Dev\n", remove=True)
    report, _ = log(open_book, "Mon 21 Sep\ncall with Dev\n", remove=True)
    assert len(report.logged) == 1


def test_the_same_words_with_another_day_in_a_marked_note_are_logged(open_book):
    _, after = log(open_book, "call with Dev\n")
    report, _ = log(open_book, "call with Dev\n" + after, TODAY + timedelta(7))
    assert len(report.logged) == 1


def test_two_equal_lines_are_two_contacts(open_book):
    report, _ = log(open_book, "call with Dev\ncall with Dev\n")
    again, _ = log(open_book, "call with Dev\ncall with Dev\n")
    assert (len(report.logged), len(again.already)) == (2, 2)


def test_a_third_equal_line_of_that_day_stays(open_book):
    _, after = log(open_book, "call with Dev\n")
    report, _ = log(open_book, after + "call with Dev\n")
    assert report.unread[0].hint == "say it in other words if it happened again"


def test_a_line_that_was_read_first_on_monday_still_means_that_monday(open_book):
    _, after = log(open_book, "lunch with Foo today\n", MONDAY)
    people.add(open_book, {"name": "Foo"})
    report, _ = log(open_book, after, TODAY)
    assert report.logged[0].report.interaction.on == MONDAY


def test_below_a_day_that_cannot_be_read_a_line_with_its_own_day_is_logged(open_book):
    report, _ = log(open_book, "24/13\ncall with Dev\ncoffee with Maria on 3 Sep\n")
    assert ([one.line for one in report.logged], [one.line for one in report.unread]) == ([3], [2])


def test_all_lines_are_one_deed(open_book):
    log(open_book, "coffee with Maria\ncall with Dev\n")
    assert [deed.what for deed in open_book.history.listed(9)][:1] == ["logged the lines of met.txt"]


def test_a_note_whose_lines_all_stay_is_no_deed(do):
    do(lambda opened: log(opened, "nonsense\n"))
    assert "met.txt" not in do(lambda opened: opened.history.listed(1))[0].what


def test_what_was_taken_back_can_be_logged_again(do):
    do(lambda opened: log(opened, "coffee with Maria\ncall with Dev\n"))
    do(history.undo)
    report, _ = do(lambda opened: log(opened, "coffee with Maria\ncall with Dev\n"))
    assert ([one.line for one in report.already], [one.line for one in report.logged]) == ([], [1, 2])


def test_what_was_deleted_is_dealt_with(do):
    do(lambda opened: log(opened, "call with Dev\n"))
    do(interactions.delete_last)
    report, _ = do(lambda opened: log(opened, "call with Dev\n"))
    assert (len(report.already), report.logged) == (1, ())


@pytest.fixture
def do(book):
    """do(act): one command on a book with Maria and Dev."""

    def do(act):
        with book(write=True) as opened:
            return act(opened)

    for name in ("Maria Chen", "Dev Patel"):
        do(lambda opened, name=name: people.add(opened, {"name": name}))
    return do


def test_the_book_does_not_keep_the_words_of_a_deleted_line(open_book):
    log(open_book, "call with Dev about the secret\n")
    interactions.delete_last(open_book)
    assert "secret" not in str(open_book.interaction_sources.of("jottings"))


def test_a_trace_that_somebody_else_wrote_is_passed_over(open_book):
    open_book.interaction_sources.keep("jottings", [(None, "x", {"on": "soon"}), (None, "y:2026-01-01:1", {})])
    assert len(log(open_book, "call with Dev\n")[0].logged) == 1


def test_a_refusal_in_the_middle_of_a_line_writes_nothing_of_it(open_book):
    def hear(sentence, today):
        return Entry(sentence, ("maria-chen",), today, "call", strangers=("Priya", "x" * 201)), ()

    report = take_in(open_book, "met.txt", lines(Plain("call", "utf-8"), TODAY), hear)
    assert (len(report.unread), open_book.people.with_handle("priya"), open_book.interactions.count()) == (1, (), 0)


def test_several_who_could_be_meant_are_named(open_book):
    def hear(sentence, today):
        raise Ambiguous('"Maria" could be 2 people', "name one", ("maria-chen  Maria Chen", "maria-lopez  Maria Lopez"))

    report = take_in(open_book, "met.txt", lines(Plain("call Maria", "utf-8"), TODAY), hear)
    assert report.unread[0].hint == "write maria-chen or maria-lopez there"


def test_the_commands_that_keep_a_line_stand_in_the_reason(open_book):
    def hear(sentence, today):
        ways = (Hint("note", ("dev", "x")),)
        raise Usage("nothing was logged", Hint("keep_instead", (ways, "dev", sentence)))

    report = take_in(open_book, "met.txt", lines(Plain("x", "utf-8"), TODAY), hear)
    assert words(report.unread[0].hint) == 'keep it with: netcrm note dev "x"'


SENTENCES = st.sampled_from(
    [
        *("coffee with Maria", "call with Dev yesterday", "lunch with Maria on 3 Sep", "met Dev on 2026-08-30"),
        *("call with Maria on Monday", "coffee with Dev 2 weeks ago", "met Maria on the 5th", "lunch with Foo"),
        *("call with Dev at the end of last month", "# mine", "", "Mon 14 Sep", "yesterday", "24/11", "24 Sep"),
    ]
)
NOTES = st.lists(SENTENCES, max_size=8).map(lambda rows: "".join(f"{row}\n" for row in rows))


@examples(13)
@given(NOTES, st.integers(0, 800), st.booleans(), st.booleans())
def test_twice_doubles_nothing_whenever_and_in_whatever_state_the_note_comes_back(note, later, remove, marked):
    with Book(":memory:", TODAY, write=True) as book:
        for name in ("Maria Chen", "Dev Patel"):
            people.add(book, {"name": name})
        _, after = log(book, note, TODAY, remove)
        count = book.interactions.count()
        report, again = log(book, after if marked else note, TODAY + timedelta(later), remove)
        assert (report.logged, book.interactions.count()) == ((), count)
        if marked:
            assert again == after


@examples(13)
@given(NOTES, st.booleans())
def test_every_sentence_is_logged_or_known_or_stays(note, remove):
    with Book(":memory:", TODAY, write=True) as book:
        people.add(book, {"name": "Maria Chen"})
        report, after = log(book, note, TODAY, remove)
        told = [one.line for group in (report.logged, report.already, report.unread) for one in group]
        assert sorted(told) == [one.number for one in lines(Plain(note, "utf-8"), TODAY) if one.what == "sentence"]
        assert all(f"{one.text}\n" in after for one in report.unread)
