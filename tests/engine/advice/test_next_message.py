"""Which message to somebody is the most due."""

from datetime import date, timedelta

from netcrm.engine.advice.next_message import Known, next_message, of_advice
from netcrm.model.advice import Advice, Reply
from netcrm.model.history import Interaction
from netcrm.model.notes import Note
from rows import each_row
from world import ADA, DEV, MARIA, TODAY, loop

LONG_AGO = TODAY - timedelta(50)
SPRING = MARIA  # her birthday is 7 March


def advice(step: str, days_ago: int = 10, **more: object) -> Advice:
    on = TODAY - timedelta(days_ago)
    answers = () if step in ("to ask", "asked") else (Reply(on, "chase weekly"),)
    asked = None if step == "to ask" else on
    return Advice("a1", "u1", MARIA.ref, "", on, asked_on=asked, answers=answers, step=step)._replace(**more)


def hard(days_ago: int) -> Note:
    return Note(1, "n", TODAY - timedelta(days_ago), "lost her biggest customer", hard=True)


def plan(days: int) -> Interaction:
    return Interaction(1, "i", TODAY + timedelta(days), "coffee", "", (MARIA.ref,), planned=True, ref="l1")


@each_row(
    ("known", "kind"),
    [
        (Known(MARIA, LONG_AGO), "reconnect"),
        (Known(MARIA, None), "hello"),
        (Known(ADA, LONG_AGO), "hello"),
        (Known(MARIA, LONG_AGO, plans=[plan(1)]), "planned"),
        (Known(MARIA, LONG_AGO, plans=[plan(5)]), "reconnect"),
        (Known(MARIA._replace(birthday="--09-25"), LONG_AGO, plans=[plan(1)]), "birthday"),
        (Known(MARIA._replace(birthday="--10-25"), LONG_AGO), "reconnect"),
        (Known(MARIA, LONG_AGO, loops=[loop(1, MARIA, "the deck", TODAY)]), "promise"),
        (Known(MARIA, LONG_AGO, loops=[loop(1, MARIA, "the deck", TODAY + timedelta(1))]), "reconnect"),
        (Known(MARIA, LONG_AGO, loops=[loop(1, MARIA, "the intro", LONG_AGO, kind="waiting")]), "waiting"),
        (Known(MARIA, LONG_AGO, advice=[advice("to ask")]), "ask"),
        (Known(MARIA, LONG_AGO, advice=[advice("asked", 6)]), "reconnect"),
        (Known(MARIA, LONG_AGO, advice=[advice("asked", 7)]), "again"),
        (Known(MARIA, LONG_AGO, advice=[advice("asked", 2, answer_by=TODAY - timedelta(1))]), "again"),
        (Known(MARIA, LONG_AGO, advice=[advice("asked", 9, answer_by=TODAY)]), "reconnect"),
        (Known(MARIA, LONG_AGO, advice=[advice("answered", 14)]), "thanks"),
        (Known(MARIA, LONG_AGO, advice=[advice("answered", 15)]), "reconnect"),
        (Known(MARIA, LONG_AGO, advice=[advice("told")]), "reconnect"),
        (Known(MARIA, LONG_AGO, advice=[advice("acted", did="called all")]), "update"),
        (Known(MARIA, LONG_AGO, advice=[advice("declined", declined=True)]), "declined"),
        (Known(MARIA, LONG_AGO, advice=[advice("acted", closed=TODAY)]), "reconnect"),
        (Known(MARIA, LONG_AGO, [hard(3)], [advice("acted")]), "condolence"),
        (Known(MARIA, LONG_AGO, [hard(31)]), "reconnect"),
        (Known(MARIA, TODAY - timedelta(1), [hard(3)]), "reconnect"),
        (Known(DEV, LONG_AGO, advice=[advice("to ask"), advice("asked", 8)]), "again"),
    ],
)
def test_the_most_due_comes_first(known, kind):
    assert next_message(known, TODAY).kind == kind


@each_row(
    ("step", "days_ago", "kind"),
    [
        ("to ask", 0, "ask"),
        ("asked", 0, "ask"),
        ("asked", 7, "again"),
        ("answered", 60, "thanks"),
        ("acted", 1, "update"),
        ("declined", 1, "declined"),
        ("told", 1, "thanks"),
    ],
)
def test_a_piece_of_advice_asks_for_the_message_of_its_step(step, days_ago, kind):
    assert of_advice(advice(step, days_ago), TODAY).kind == kind


def test_a_day_without_a_year_counts_too():
    assert next_message(Known(SPRING, LONG_AGO), date(2027, 3, 1)).kind == "birthday"
