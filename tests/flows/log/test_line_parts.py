"""What a line tells beside the contact is written with it: advice, gives, days of theirs, and who was missing."""

from datetime import date

import pytest

from netcrm.errors import NotFound
from netcrm.flows.log import interactions
from netcrm.flows.log.understanding import decided
from netcrm.flows.people import people


@pytest.fixture
def open_book(book):
    """A book with four people in it, open for writing."""
    with book(write=True) as opened:
        for name in ("Maria Chen", "Dev Patel", "Tom Ford", "Lena Vogt"):
            people.add(opened, {"name": name})
        yield opened


def logged(book, line):
    found = decided(book, line)
    return interactions.log(book, found.entry, found.remarks)


def test_advice_is_kept_with_its_giver_and_is_no_promise(open_book):
    understood = logged(open_book, "coffee with Maria yesterday, Dev thinks I should sell the shop").understood
    (advice,) = understood.advice
    assert (advice.person.name, advice.text, advice.on, understood.loops) == (
        "Dev Patel",
        "sell the shop",
        date(2026, 9, 21),
        (),
    )


def test_an_introduction_is_one_give_to_both(open_book):
    (give,) = logged(open_book, "introduced Tom to Lena by email").understood.gives
    assert (give.kind, [ref.name for ref in give.people]) == ("intro", ["Tom Ford", "Lena Vogt"])


def test_hours_at_a_school_are_given_to_it(open_book):
    (give,) = logged(open_book, "two hours mentoring at St Brigid's with Dev").understood.gives
    assert (give.kind, give.hours, [ref.name for ref in give.people]) == ("mentoring", 2.0, ["St Brigid's"])


def test_a_day_of_theirs_is_kept_as_a_note_of_that_day(open_book):
    (occasion,) = logged(open_book, "coffee with Maria. Her exam is on Thursday").understood.occasions
    maria = open_book.people.with_handle("maria-chen")[0]
    (note,) = open_book.notes.of(maria.id)
    assert (occasion.person.name, occasion.on, occasion.ref) == ("Maria Chen", date(2026, 9, 24), note.ref)
    assert note.about_on == date(2026, 9, 24)


def test_who_could_not_come_is_told_as_absent(open_book):
    report = logged(open_book, "met Maria, Dev couldn't make it")
    assert ([ref.name for ref in report.people], [ref.name for ref in report.understood.absent]) == (
        ["Maria Chen"],
        ["Dev Patel"],
    )


def test_a_promise_that_seems_kept_is_told_and_stays_open(open_book):
    logged(open_book, "coffee with Maria, I owe her the term sheet")
    report = logged(open_book, "sent Maria the term sheet")
    assert [(loop.id, loop.text) for loop in report.understood.closes] == [("o1", "the term sheet")]
    assert open_book.loops.get(1, open_book.today).closed is None


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Teamfoto an Tom geschickt", ["o1"]),
        ("Foto vom Team an Tom gemailt", ["o1"]),
        ("Tom angerufen, Foto vom Team noch nicht geschickt", []),
    ],
)
def test_a_german_promise_is_kept_by_a_word_it_is_part_of_unless_denied(open_book, line, kept):
    logged(open_book, "Kaffee mit Tom, ich schulde ihm ein Foto vom Team")
    assert [loop.id for loop in logged(open_book, line).understood.closes] == kept


def test_the_name_of_somebody_alone_keeps_no_promise(open_book):
    logged(open_book, "coffee with Tom, I owe Tom a visit to Tom")
    assert logged(open_book, "sent Tom the report").understood.closes == ()


def test_the_same_promise_twice_is_told_and_not_doubled(open_book):
    logged(open_book, "coffee with Maria, I owe her the deck")
    report = logged(open_book, "call with Maria, I owe her the deck")
    assert (report.understood.loops, report.remarks) == ((), ("o1 is open already: the deck",))


def test_whoever_introduced_us_was_not_there(open_book):
    report = logged(open_book, "Lena introduced us over coffee with Tom")
    assert ([ref.name for ref in report.people], report.interaction.kind, report.understood.via.name) == (
        ["Tom Ford"],
        "coffee",
        "Lena Vogt",
    )


def test_what_somebody_owes_and_sent_is_told_as_brought(open_book):
    logged(open_book, "call with Tom, waiting for a quote from him")
    for line in ("Tom sent the quote, 12 cents a sheet", "the quote from Tom arrived", "Tom hat das quote geschickt"):
        assert [loop.text for loop in logged(open_book, line).understood.closes] == ["a quote"]


@pytest.mark.parametrize(
    ("owed", "line"),
    [
        ("brass samples", "brass samples posted to Tom but he's away til thursday"),
        ("she needs sept receipts off me", "receipts dropped in to Tom there now"),
        ("sign the form & email it back", "signed form emailed to Tom"),
    ],
)
def test_what_i_owe_and_handed_over_is_a_contact_and_told_as_kept(open_book, owed, line):
    logged(open_book, f"call with Tom, I owe Tom {owed}")
    report = logged(open_book, line)
    assert report.interaction is not None
    assert [loop.id for loop in report.understood.closes] == ["o1"]


def test_what_somebody_did_not_send_or_another_sent_is_not(open_book):
    logged(open_book, "call with Tom, waiting for a quote from him")
    assert logged(open_book, "Tom has not sent the quote yet").understood.closes == ()
    assert logged(open_book, "Lena sent the quote").understood.closes == ()


def test_what_was_shipped_and_dropped_off_keeps_a_promise(open_book):
    logged(open_book, "call with Tom, I owe him the samples")
    for line in ("shipped the samples to Tom", "dropped the samples off at Tom's", "handed over the samples to Tom"):
        assert [loop.text for loop in logged(open_book, line).understood.closes] == ["the samples"]


def test_a_company_of_somebody_in_the_book_is_nobody_to_add(open_book):
    people.add(open_book, {"name": "Petra Wolff", "company": "Mensa Nord"})
    report = logged(open_book, "lunch with Tom, we stay with Mensa Nord")
    assert [ref.name for ref in report.people] == ["Tom Ford"]


def test_whoever_is_named_in_what_was_told_is_nobody_to_add(open_book):
    for line in ("told Tom we stay with Siemens", "le dije a Tom que seguimos con Siemens"):
        assert [ref.name for ref in logged(open_book, line).people] == ["Tom Ford"]


def test_a_stranger_met_beside_what_was_told_is_still_asked_about(open_book):
    with pytest.raises(NotFound):
        logged(open_book, "told Tom we stay with Siemens. Lunch with Sven Kaltenbach")


def test_what_was_given_in_private_is_kept_in_no_words_of_the_line(open_book):
    report = logged(open_book, "coffee with Maria, reviewed her deck about the divorce, keep it private")
    (give,) = report.understood.gives
    assert (report.interaction.private, give.kind, give.text) == (True, "feedback", "feedback")
    assert "divorce" not in "".join(one.text or "" for one in open_book.gives.of(1))


def test_a_deleted_log_takes_along_what_it_says_was_given_and_nothing_older(open_book):
    logged(open_book, "reviewed Tom's deck")
    report = logged(open_book, "coffee with Tom, sent him the article on hiring")
    (give,) = report.understood.gives
    gone = interactions.delete_last(open_book)
    assert gone.gives == (give.ref,)
    assert [one.text for one in open_book.gives.of(report.people[0].id)] == ["reviewed Tom's deck"]
