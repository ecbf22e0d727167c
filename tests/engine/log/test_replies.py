"""What a line gives as somebody's own words, in every language and with every verb that leads to them."""

from datetime import date

from netcrm.engine.log.questions import SaidDraft
from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 22)
NAMES = ("Greta Lind", "Bashir Aziz", "Hugo Petit", "Will Ngata")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
GRETA, BASHIR, HUGO, WILL = 1, 2, 3, 4


def said(line: str) -> tuple[SaidDraft, ...]:
    return read(line, TODAY, PEOPLE).spoken.said


def reported(line: str) -> list[tuple[int | None, str]]:
    return [(draft.person, draft.text) for draft in said(line) if draft.reported]


@each_row(
    "line, person, words",
    [
        ("Greta wrote back: ask for first refusal", GRETA, "ask for first refusal"),
        ("Greta replied: go to Gdansk", GRETA, "go to Gdansk"),
        ("Greta texted: go to Gdansk", GRETA, "go to Gdansk"),
        ("Greta: go to Gdansk", GRETA, "go to Gdansk"),
        ("reply from Greta: go to Gdansk", GRETA, "go to Gdansk"),
        ("heard back from Greta: go to Gdansk", GRETA, "go to Gdansk"),
        ("Will says take the money", WILL, "take the money"),
        ("Will says take it, cash beats pride", WILL, "take it, cash beats pride"),
        ("Hugo says three signed letters", HUGO, "three signed letters"),
        ("Hugo replied that three signed letters are enough", HUGO, "three signed letters are enough"),
        ("call with Hugo, he thinks three letters will do", HUGO, "three letters will do"),
        ("asked Hugo how he hires. He says slowly", HUGO, "slowly"),
        ("Will said he would sign", WILL, "he would sign"),
        ("Bashir sagt, der Vertrag endet im März", BASHIR, "der Vertrag endet im März"),
        ("Bashir antwortete: der Vertrag endet im März", BASHIR, "der Vertrag endet im März"),
        ("Bashir schrieb zurück: geht nicht vor März", BASHIR, "geht nicht vor März"),
        ("Bashir hat gesagt, der Vertrag endet im März", BASHIR, "der Vertrag endet im März"),
        ("Antwort von Bashir: geht nicht vor März", BASHIR, "geht nicht vor März"),
        ("Hugo a répondu : trois lettres signées", HUGO, "trois lettres signées"),
        ("Hugo m'a dit que trois lettres suffisent", HUGO, "trois lettres suffisent"),
        ("Greta respondió: espera un año", GRETA, "espera un año"),
        ("Greta me dijo que tres cartas", GRETA, "tres cartas"),
        ("Greta respondeu que é cedo demais", GRETA, "é cedo demais"),
    ],
)
def test_words_are_given_as_theirs(line, person, words):
    assert reported(line) == [(person, words)]


@each_row(
    "line",
    [
        "Will answered the phone",
        "Greta wrote the report",
        "Bashir fand das Essen gut",
        "coffee with Greta, she said hello",
        "coffee with Greta, she loves the new office",
        "call with Greta: pricing and hiring",
        "Greta: coffee yesterday about #pricing",
        "Will says he'll send me the deck by Friday",
        "Will said: when do we meet?",
    ],
)
def test_what_they_did_and_greeted_and_promised_is_not(line):
    assert reported(line) == []


def test_words_kept_as_advice_are_not_told_twice():
    reading = read("Greta says go to Gdansk", TODAY, PEOPLE)
    assert ([one.text for one in reading.advice], reading.spoken.said) == (["go to Gdansk"], ())
