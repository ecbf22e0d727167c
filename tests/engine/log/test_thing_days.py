"""Weekdays that tell which thing is meant, and no day on which it is due."""

from datetime import date

from netcrm.engine.log.commitments import with_day
from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 22)  # a Tuesday
NIKI = Known(1, "niki-huber", "Niki Huber", None, (), "followed")


@each_row(
    "line, text, due",
    [
        ("coffee with Niki. I will test Friday deliveries", "test Friday deliveries", None),
        ("coffee with Niki. I'll try Sunday opening", "try Sunday opening", None),
        ("I'll try Sunday opening, said it to Niki", "try Sunday opening", None),
        ("coffee with Niki. I'll try Sunday opening by 1 oct", "try Sunday opening", date(2026, 10, 1)),
        ("coffee with Niki. I'll send him Monday numbers by thursday", "send Monday numbers", date(2026, 9, 24)),
        ("coffee with Niki. I'll send Friday the deck", "send the deck", date(2026, 9, 25)),
        ("coffee with Niki. I'll send the deck Friday", "send the deck", date(2026, 9, 25)),
        ("coffee with Niki. I'll send the deck Friday morning", "send the deck", date(2026, 9, 25)),
        ("coffee with Niki. I'll send the deck on Friday", "send the deck", date(2026, 9, 25)),
    ],
)
def test_a_weekday_of_a_thing_is_no_day_of_a_promise(line, text, due):
    assert [(loop.text, loop.due) for loop in read(line, TODAY, [NIKI]).loops] == [(text, due)]


@each_row(
    "text, bare, until",
    [
        ("try Sunday opening", "try Sunday opening", None),
        ("test Friday deliveries by 5 oct", "test Friday deliveries", date(2026, 10, 5)),
        ("hire by friday", "hire", date(2026, 9, 25)),
    ],
)
def test_a_weekday_of_a_thing_is_no_day_of_a_commitment(text, bare, until):
    assert with_day(text, TODAY) == (bare, until)


@each_row(
    "line, text",
    [
        ("coffee with Niki. Niki will call her bank", "call her bank"),
        ("coffee with Niki. I will call her bank by friday", "call her bank"),
        ("coffee with Niki. I will call her back by friday", "call her back"),
        ("coffee with Niki. I will email her the deck", "email the deck"),
    ],
)
def test_whose_thing_it_is_stays(line, text):
    assert [loop.text for loop in read(line, TODAY, [NIKI]).loops] == [text]
