"""What will be logged of a sentence, and what is open in it until somebody answers."""

from datetime import date

import pytest

from netcrm.errors import Ambiguous, NotFound, Refused
from netcrm.flows.log.understanding import Answers, Understood, decided, refusal, understood
from netcrm.flows.people import people
from netcrm.hints import words
from rows import each_row


@pytest.fixture
def open_book(book):
    """A book with two Marias and Dev in it, open for writing."""
    with book(write=True) as opened:
        for name in ("Maria Chen", "Maria Lopez", "Dev Patel"):
            people.add(opened, {"name": name})
        yield opened


def test_what_is_clear_is_understood_at_once(open_book):
    found = understood(open_book, "coffee with Dev Patel yesterday")
    assert isinstance(found, Understood)
    assert (found.entry.people, found.entry.on, found.owed) == (("dev-patel",), date(2026, 9, 21), None)


@each_row(
    ("birthday", "line", "remarks"),
    [
        (
            "--09-14",
            "lunch with Dev on his birthday",
            ("logged for today; the birthday of Dev was Mon 14 Sep",),
        ),
        ("--09-22", "lunch with Dev on his birthday", ()),
        ("--09-14", "lunch with Dev on his birthday, 14 sep", ()),
        (None, "lunch with Dev on his birthday", ()),
        (
            "--09-14",
            "Mittagessen mit Dev an seinem Geburtstag",
            ("logged for today; the birthday of Dev was Mon 14 Sep",),
        ),
        ("--09-14", "lunch with Dev about birthdays", ()),
    ],
)
def test_a_birthday_that_was_another_day_is_told(book, birthday, line, remarks):
    with book(write=True) as opened:
        if not opened.people.with_handle("dev-patel"):
            people.add(opened, {"name": "Dev Patel"})
        opened.people.change(opened.people.with_handle("dev-patel")[0].id, {"birthday": birthday})
        assert understood(opened, line).remarks == remarks


def test_everything_open_comes_back_at_once(open_book):
    found = understood(open_book, "coffee with Maria and Zebedee")
    assert [one.word for one in found.several] == ["Maria"]
    assert [one.word for one in found.strangers] == ["Zebedee"]


def test_every_answer_is_heeded(open_book):
    answers = Answers(meant={"Maria": "maria-lopez"}, new=("Zebedee",))
    found = understood(open_book, "coffee with Maria and Zebedee", answers)
    assert (found.entry.people, found.entry.strangers) == (("maria-lopez",), ("Zebedee",))


def test_an_answer_that_names_none_of_them_leaves_it_open(open_book):
    found = understood(open_book, "coffee with Maria", Answers(meant={"Maria": "dev-patel"}))
    assert [person.handle for person in found.several[0].people] == ["maria-chen", "maria-lopez"]


def test_a_name_can_mean_somebody_with_a_name_much_alike(open_book):
    found = understood(open_book, "coffee with Dev Patal")
    assert [person.handle for person in found.strangers[0].people] == ["dev-patel"]
    answered = understood(open_book, "coffee with Dev Patal", Answers(meant={found.strangers[0].word: "dev-patel"}))
    assert answered.entry.people == ("dev-patel",)


def test_a_name_can_be_left_out(open_book):
    found = understood(open_book, "coffee with Dev Patel and Zebedee", Answers(left_out=("Zebedee",)))
    assert (found.entry.people, found.entry.strangers) == (("dev-patel",), ())


def test_all_strangers_can_be_added_at_once(open_book):
    found = understood(open_book, "coffee with Zebedee and Ada Brandt", Answers(add=True))
    assert found.entry.strangers == ("Zebedee", "Ada Brandt")


SHARED = "coffee with Maria Chen and Dev Patel. I owe her the deck"


def test_a_promise_to_nobody_in_particular_is_with_the_first_and_can_be_asked(open_book):
    found = understood(open_book, SHARED)
    assert [person.handle for person in found.owed.people] == ["maria-chen", "dev-patel"]
    assert found.remarks == ("taken for Maria Chen, who was named first",)
    assert found.entry.loops[0].person == found.owed.people[0].id


def test_a_promise_goes_to_whom_the_answer_names(open_book):
    first = understood(open_book, SHARED)
    found = understood(open_book, SHARED, Answers(owed="dev-patel"))
    assert (found.entry.loops[0].person, found.remarks, found.owed) == (first.owed.people[1].id, (), None)


def test_where_nobody_can_be_asked_several_are_ambiguous_with_the_sentence_to_say_again(open_book):
    with pytest.raises(Ambiguous) as refused:
        decided(open_book, "coffee with Maria and Zebedee")
    assert (refused.value.hint.what, refused.value.hint.args[1]) == ("say_again", "coffee with Maria and Zebedee")


def test_where_nobody_can_be_asked_a_stranger_is_not_found_with_who_is_near(open_book):
    error = refusal(understood(open_book, "coffee with Dev Patal"))
    assert isinstance(error, NotFound)
    assert error.candidates == ("dev-patel",)
    assert words(error.hint).startswith("did you mean Dev Patel (dev-patel)? --add adds Dev Patal\n\n")


def test_a_promise_alone_is_kept_and_no_contact(open_book):
    entry = understood(open_book, "I will send Dev Patel the deck by friday").entry
    assert (entry.contact, entry.people, [loop.due for loop in entry.loops]) == (
        False,
        ("dev-patel",),
        [date(2026, 9, 25)],
    )


def test_what_tells_of_no_contact_is_refused_with_the_note_that_keeps_it(open_book):
    with pytest.raises(Refused) as refused:
        understood(open_book, "couldn't reach Dev Patel yesterday")
    (way,) = refused.value.hint.args[0]
    assert (way.what, way.args) == ("note", ("dev-patel", "couldn't reach Dev Patel yesterday"))


def test_a_day_in_figures_that_could_be_another_is_told(open_book):
    found = understood(open_book, "coffee with Dev Patel on 05/11/2024.")
    doubt = '"on 05/11/2024" was read as Tue 5 Nov 2024, not Sat 11 May 2024'
    assert (found.entry.on, found.remarks, found.doubts) == (date(2024, 11, 5), (doubt,), (doubt,))


@each_row("piece", ["30 feb", "last summer", "1 jan 1850"])
def test_what_looks_like_a_day_and_is_none_is_told(open_book, piece):
    found = understood(open_book, f"coffee with Dev Patel {piece}")
    assert (found.entry.on, found.remarks) == (open_book.today, (f'logged for today; "{piece}" was not understood',))


@each_row("sentence", ["coffee with Dev Patel yesterday, bill 05/11/2024", "coffee with Dev Patel, v1.2.2024.7"])
def test_figures_beside_another_day_or_inside_others_are_no_day(open_book, sentence):
    assert understood(open_book, sentence).remarks == ()


def test_a_day_named_beside_the_sentence_leaves_nothing_to_tell_about_figures(open_book):
    assert understood(open_book, "coffee with Dev Patel on 05/11/2024", Answers(dated=True)).remarks == ()


def test_an_introduction_that_is_owed_says_to_whom(open_book):
    people.add(open_book, {"name": "Eva Prettner"})
    line = "phoned Dev, asked him about Eva Prettner, he promised an introduction"
    assert [loop.text for loop in understood(open_book, line).entry.loops] == ["an introduction to Eva Prettner"]
    assert [loop.text for loop in understood(open_book, "phoned Dev, he promised an introduction").entry.loops] == [
        "an introduction"
    ]


def test_somebody_named_of_whom_no_contact_is_told_is_no_nobody(open_book):
    with pytest.raises(Refused, match="that tells of no contact"):
        understood(open_book, "Dev used to work for Rewe")
