"""Meetings wished for, moved and noted with their hour, and whoever is only talked about, in German."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 6, 18)  # a Thursday
NAMES = ("Petra Vogt", "Gustav Kern", "Ines Sonntag", "Dr. Karin Wieser")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES)]


@each_row(
    "line",
    [
        "wollt gestern gustav anrufen, voll vergessen",
        "eigentlich wollte ich gestern mit Petra auf ein Bier gehen, sie hat abgesagt",
        "eigentlich wollten wir gestern mit dem Gustav zum Wandern raus, er hat in der Früh abgesagt",
        "Das Treffen mit Petra gestern wurde gestrichen",
    ],
)
def test_what_was_only_meant_is_no_contact(line):
    assert not read(line, TODAY, PEOPLE).contact


@each_row(
    "line",
    [
        "Am Montag hatten wir das lange Treffen mit Petra und Gustav in Linz",
        "Kaffee mit Petra am Montag. Drei Absätze gestrichen",
    ],
)
def test_what_sounds_like_a_cancellation_may_be_none(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.contact, reading.on) == (True, date(2026, 6, 15))


@each_row(
    "line",
    [
        "Der Termin mit Petra wurde vom 22. auf den 24. Juni verschoben",
        "Mein Treffen mit Petra wurde vom 22. auf den 24.6. verlegt",
        "treff m petra mi 24.6. um 10",
    ],
)
def test_of_a_moved_meeting_the_new_day_counts(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.planned, reading.on) == (True, date(2026, 6, 24))


@each_row("line", ["treff m petra fr 10h am bahnhof", "Treff m Petra Fr 10 Uhr"])
def test_a_weekday_with_its_hour_and_no_verb_lies_ahead(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.planned, reading.on) == (True, date(2026, 6, 19))


def test_a_day_before_a_comma_tells_when_the_call_was():
    reading = read("call m petra gestern abend, braucht die zahlen", TODAY, PEOPLE)
    assert (reading.people, reading.on) == ((0,), date(2026, 6, 17))


def test_a_date_between_commas_and_sentences_is_the_day():
    assert read("Kern, Kaffee, 5.6. Ihn bei Petra empfohlen.", TODAY, PEOPLE).on == date(2026, 6, 5)


def test_somebody_called_sunday_is_met_on_the_day_told_behind():
    reading = read("Sonntag getroffen, Graz, gestern.", TODAY, PEOPLE)
    assert (reading.people, reading.on) == ((2,), date(2026, 6, 17))


def test_whoever_somebody_worked_for_was_not_there():
    line = "Mit Petra über ihren Chef gesprochen, der früher bei Gustav gearbeitet hat"
    assert read(line, TODAY, PEOPLE).people == (0,)


def test_a_subject_of_its_own_owes_nothing_of_mine():
    assert read("Telefonat mit Petra. Die Sache muss noch ihr Vorstand freigeben.", TODAY, PEOPLE).loops == ()


def test_the_advice_of_a_call_names_its_giver():
    line = "heute hat mich die Frau Doktor Wieser angerufen und erklärt, dass wir das Patent anmelden sollten"
    reading = read(line, TODAY, PEOPLE)
    assert (reading.kind, [one.person for one in reading.advice]) == ("call", [3])


def test_who_promised_two_things_in_one_sentence_owes_both():
    reading = read("Sync mit Gustav und Petra. Petra schickt mir den Plan und liefert mir den Report.", TODAY, PEOPLE)
    assert [loop.person for loop in reading.loops] == [0, 0]
