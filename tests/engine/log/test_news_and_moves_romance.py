"""News out of messages, meetings that move and guests who stayed away, in French, Spanish and Portuguese."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 6, 18)  # a Thursday
NAMES = ("Paco Gil", "Marta Lopes", "Thierry Moreau", "Rui Cardoso")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


@each_row(
    "line",
    [
        "Marta enviou um email: na terça perdeu o voo",
        "Paco me escribió: el lunes cerró la ronda",
        "Message de Thierry : samedi il a gagné le prix",
    ],
)
def test_the_day_of_the_news_in_a_message_is_not_the_day_of_the_message(line):
    assert read(line, TODAY, PEOPLE).on == TODAY


@each_row(
    "line",
    [
        "La llamada con Paco que era mañana queda para el martes 23",
        "A reunião com o Rui que era amanhã passa para terça 23",
        "Le rdv avec Thierry qui était demain passe à mardi 23",
    ],
)
def test_a_meeting_that_was_to_be_on_one_day_and_goes_to_another_is_planned(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.planned, reading.on) == (True, date(2026, 6, 23))


@each_row("line", ["O Rui apresentou-me à Marta ontem", "Paco me presentó a Marta ayer"])
def test_whoever_brought_me_to_somebody_and_they_took_part(line):
    assert len(read(line, TODAY, PEOPLE).people) == 2


def test_somebody_who_was_to_come_and_did_not_owes_nothing():
    assert read("Cena con Paco el lunes, Marta iba a venir pero al final no pudo", TODAY, PEOPLE).loops == ()


def test_a_promise_until_a_day_of_the_month_ends_where_and_begins_another():
    reading = read("Comida con Paco ayer: yo le envío el plan antes del día 25 y él me manda la factura", TODAY, PEOPLE)
    assert [(loop.kind, loop.due) for loop in reading.loops] == [("promise", date(2026, 6, 25)), ("waiting", None)]
