"""The day behind what was talked about: of the contact, or said to be none."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 11, 25)  # a Wednesday
PEOPLE = [Known(1, "ben-ott", "Ben Ott", None, (), "followed"), Known(2, "ada-lang", "Ada Lang", None, (), "followed")]


@each_row(
    "line, day",
    [
        ("lunch with Ben about #cash last Thursday, he was well", 19),
        ("call with Ben about hiring last Thursday", 19),
        ("coffee with Ben about our numbers on 20 Nov", 20),
        ("lunch with Ben about cash flow last week", 18),
        ("call with Ben about #cash and #hiring last Thursday", 19),
        ("Kaffee mit Ben über Zahlen letzten Donnerstag", 19),
    ],
)
def test_behind_a_subject_that_has_no_day_it_is_the_day_of_the_contact(line, day):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.on, reading.remarks) == (date(2026, 11, day), ())


@each_row(
    "line, words",
    [
        ("call with Ben about his talk last Thursday", "last Thursday"),
        ("emailed Ben about the dinner last Thursday", "last Thursday"),
        ("call with Ben about what happened on 20 Nov", "on 20 Nov"),
        ("call with Ben about Ada last Thursday", "last Thursday"),
    ],
)
def test_a_day_that_may_be_that_of_the_subject_is_said_not_to_be_taken(line, words):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.on, reading.remarks) == (
        TODAY,
        (f'logged for today; "{words}" was read as part of what was told',),
    )
