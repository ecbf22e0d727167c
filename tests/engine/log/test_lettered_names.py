"""People written with the letter of their given name, or with their initials and full stops."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 10, 15)
NAMES = ("Xavier Dumont", "Hélène Vasseur", "Solène Vasseur", "Rafael Prado de Sá", "Jean-Paul Martin", "Ada Martin")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


@each_row(
    "line, named",
    [
        ("Déjeuner avec X. Dumont hier", [0]),
        ("Déjeuner avec X.Dumont hier", [0]),
        ("lunch with X Dumont yesterday", [0]),
        ("Reunião com R. Prado de Sá ontem", [3]),
        ("Almoço com R. Sá ontem", [3]),
        ("Mittagessen mit J.-P. Martin gestern", [4]),
        ("Almuerzo con H. Vasseur ayer", [1]),
        ("Almuerzo con S. Vasseur y X. Dumont ayer", [2, 0]),
        ("Appel de X. D. hier", [0]),
        ("Comida con H. V. y X. D., hoy.", [1, 0]),
        ("Xavier D. m'a appelé hier", [0]),
        ("Appel avec M. Dumont hier", [0]),
    ],
)
def test_a_letter_before_a_surname_is_whose_given_name_begins_so(line, named):
    reading = read(line, TODAY, PEOPLE)
    assert (list(reading.people), reading.unknown, reading.ambiguous) == (named, (), ())


def test_another_letter_before_the_surname_is_somebody_unknown():
    assert read("Déjeuner avec P. Dumont hier", TODAY, PEOPLE).people == ()


@each_row("line", ["Plan B. On avance avec Ada demain", "A Dumont ligou ontem", "J'ai vu Ada, option B. C'était bien"])
def test_a_letter_by_itself_is_nobody(line):
    assert not read(line, TODAY, PEOPLE).unknown
