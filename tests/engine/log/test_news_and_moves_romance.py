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


@each_row(
    "line",
    [
        "Marta no vino a la cena del sábado. Cené con Paco",
        "Rui não apareceu no jantar de sábado. Jantei com o Paco",
        "Marta n'est pas venue au dîner de samedi. J'ai dîné avec Paco",
    ],
)
def test_the_dinner_somebody_missed_is_the_one_i_had_with_the_others(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.people, reading.on) == ((0,), date(2026, 6, 13))


@each_row(
    ("line", "on"),
    [
        ("Séance avec Thierry, reportée du 6 au 13 juin : budget.", date(2026, 6, 13)),
        ("Reunião com o Rui, adiada de segunda para hoje. Falámos do plano.", date(2026, 6, 18)),
    ],
)
def test_a_meeting_moved_to_a_day_that_is_past_was_held_on_it(line, on):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.planned, reading.on) == (False, on)


def test_a_meeting_moved_to_a_day_of_the_month_to_come_is_planned():
    reading = read("Réunion avec Thierry, décalée du 6 au 20 juin", TODAY, PEOPLE)
    assert (reading.planned, reading.on) == (True, date(2026, 6, 20))


@each_row(
    ("line", "on"),
    [
        ("cafe c rui 27/10 na baixa, gostou do plano", date(2025, 10, 27)),
        ("Dinner with Paco was 12/10", TODAY),
        ("na 3ª reunião com o Rui falámos do plano", TODAY),
    ],
)
def test_figures_above_ten_are_a_day_and_no_mark(line, on):
    assert read(line, TODAY, PEOPLE).on == on


@each_row(
    ("line", "due"),
    [
        ("Call Rui ontem. Devo proposta final até 6ª.", date(2026, 6, 19)),
        ("Llamada con Paco ayer. Prometí mandarle la hoja a más tardar el 25.", date(2026, 6, 25)),
        ("msg do rui hj. tenho q confirmar o local c ele ate sex", date(2026, 6, 19)),
    ],
)
def test_a_promise_is_due_on_a_day_however_short_it_is_written(line, due):
    assert [loop.due for loop in read(line, TODAY, PEOPLE).loops] == [due]


@each_row("line", ["Reunião Rui sexta 10h. Levar métricas.", "almuerzo c paco hoy, me debe una jaja"])
def test_what_to_take_along_and_a_joke_are_no_promise(line):
    assert read(line, TODAY, PEOPLE).loops == ()


@each_row(
    "line",
    [
        "J'ai déjeuné avec Marta et Thierry hier, je les ai fait se rencontrer",
        "E-mail enviado a Marta e a Thierry ontem, a apresentá-los um ao outro",
    ],
)
def test_both_who_are_only_called_them_were_introduced(line):
    assert [(give.kind, set(give.people)) for give in read(line, TODAY, PEOPLE).gives] == [("intro", {1, 2})]
