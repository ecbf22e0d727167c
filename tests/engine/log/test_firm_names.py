"""The surname of somebody known inside the name of a firm is no person."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

PEOPLE = (
    Known(1, "petra-huber", "Petra Huber", None, (), "followed"),
    Known(2, "jakob-leitner", "Jakob Leitner", None, (), "followed"),
    Known(3, "thomas-wimmer", "Thomas Wimmer", None, (), "followed"),
)


@each_row(
    "text, people, place",
    [
        ("lunch with Petra at Möbelhaus Leitner", (1,), "Möbelhaus Leitner"),
        ("lunch with Petra at Wimmer Dach", (1,), "Wimmer Dach"),
        ("Mittagessen mit Petra bei der Firma Leitner", (1,), None),
        ("lunch with Petra of Möbelhaus Leitner", (1,), None),
        ("lunch with Petra at the Hotel Donaublick", (1,), "Hotel Donaublick"),
        ("Kaffee mit Petra bei Leitner", (1, 2), None),
        ("Kaffee mit Petra bei Herrn Leitner", (1, 2), None),
        ("Kaffee bei Jakob Leitner", (2,), None),
        ("Kaffee bei Nachbar Leitner", (2,), None),
    ],
)
def test_a_firm_behind_at_or_of_is_one_name(text, people, place):
    found = read(text, date(2026, 9, 22), PEOPLE)
    assert (found.people, found.place) == (people, place)


@each_row(
    "text",
    [
        "called Petra Huber at Möbelhaus Leitner, not reached",
        "called Petra Huber of Möbelhaus Leitner, not reached",
        "called Petra about the van at Möbelhaus Leitner and did not reach her",
        "Petra Huber von Möbelhaus Leitner angerufen, nicht erreicht",
    ],
)
def test_who_was_not_reached_was_not_in_touch(text):
    assert not read(text, date(2026, 9, 22), PEOPLE).contact
