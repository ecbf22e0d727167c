"""The first line to somebody of today: it fits the row, and says nothing private."""

from datetime import date

from netcrm.engine.day.draft_openers import opening
from netcrm.engine.day.reminders import Item, Last
from netcrm.model.people import Person
from rows import each_row
from world import DEV, MARIA, loop

BEGINS = "Hi Maria, our last talk came to my mind"


def row(kind: str, person: Person | None = MARIA, said: str = "", owed=None) -> Item:
    last = Last(date(2026, 8, 3), said) if said else None
    return Item(0, kind, person.ref if person else None, owed, None, 0, "", last, "", "p1")


@each_row(
    ("of", "line"),
    [
        (row("birthday"), "Happy birthday, Maria! I hope the day is a good one."),
        (
            row("promise", owed=loop(1, DEV, "the deck")),
            "Hi Maria, I have not forgotten what I promised you (the deck). Here is where it stands.",
        ),
        (
            row("promise", owed=loop(1, DEV, "call him")),
            "Hi Maria, I have not forgotten what I promised you. Here is where it stands.",
        ),
        (
            row("promise", owed=loop(1, DEV, "the deck", private=True)),
            "Hi Maria, I have not forgotten what I promised you. Here is where it stands.",
        ),
        (
            row("waiting", owed=loop(1, DEV, "the intro", kind="waiting")),
            "Hi Maria, may I ask how things stand (the intro)? No hurry; it helps me to know where it stands.",
        ),
        (
            row("first_contact"),
            "Hi Maria, it was good to come across you. Would you have 20 minutes for a coffee one of these weeks?",
        ),
        (
            row("reach_out", said="coffee with Maria about chasing invoices"),
            f"{BEGINS} (chasing invoices). How are you?",
        ),
        (row("reach_out"), "Hi Maria, you came to my mind today. How are you?"),
        (row("keep", None, "Slush"), "Hi , you came to my mind today. How are you?"),
    ],
)
def test_the_first_line_fits_the_row(of, line):
    assert opening(of) == line


@each_row(
    ("said", "kept"),
    [
        ("raise the floor first.", "raise the floor first"),
        ("raise the floor\nthe rest follows", "raise the floor the rest follows"),
        ("a" * 29 + " " + "b" * 30, "a" * 29 + " " + "b" * 30),
        ("a" * 29 + " " + "b" * 31, "a" * 29 + "…"),
        ("a" * 29 + ", " + "b" * 31, "a" * 29 + "…"),
        ("a" * 20 + " " + "b" * 20 + " " + "c" * 30, "a" * 20 + " " + "b" * 20 + "…"),
    ],
)
def test_what_was_said_last_is_quoted_in_its_first_sixty_letters(said, kept):
    assert opening(row("reach_out", said=said)) == f"{BEGINS} ({kept}). How are you?"


@each_row("said", ["she doubts the price", "raise the floor\nshe is right", "told Maria about the bank"])
def test_a_note_about_them_is_no_line_to_them(said):
    assert opening(row("reach_out", said=said)) == "Hi Maria, you came to my mind today. How are you?"
