"""Hard news of theirs, and what is none."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 22)
NAMES = ("Maria Chen", "Tom Baker", "Grace Hall", "Ana Souza")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
MARIA, TOM, GRACE, ANA = 1, 2, 3, 4


def hard(line: str) -> list[tuple[int | None, str]]:
    return [(news.person, news.text) for news in read(line, TODAY, PEOPLE).hard_news]


@each_row(
    "line, person, text",
    [
        ("Tom lost his biggest customer", TOM, "Tom lost his biggest customer"),
        ("coffee with Maria, she lost her job", MARIA, "she lost her job"),
        ("called Grace, her father died", GRACE, "her father died"),
        ("Tom's company is insolvent", TOM, "Tom's company is insolvent"),
        ("Maria told me her father died", MARIA, "her father died"),
        ("Grace had to close her shop", GRACE, "Grace had to close her shop"),
        ("habe mit Tom telefoniert, er hat Krebs", TOM, "er hat Krebs"),
        ("Marias Vater ist gestorben", MARIA, "Marias Vater ist gestorben"),
        ("Tom lässt sich scheiden", TOM, "Tom lässt sich scheiden"),
        ("le père de Maria est mort", MARIA, "le père de Maria est mort"),
        ("café avec Maria, elle a perdu son plus gros client", MARIA, "elle a perdu son plus gros client"),
        ("café con Ana, perdió su mayor cliente", ANA, "perdió su mayor cliente"),
        ("murió la madre de Ana", ANA, "murió la madre de Ana"),
        ("café com a Ana, perdeu o maior cliente", ANA, "perdeu o maior cliente"),
        ("morreu o pai da Ana", ANA, "morreu o pai da Ana"),
    ],
)
def test_hard_news_of_theirs_is_found_with_whose_it_is(line, person, text):
    assert hard(line) == [(person, text)]


def test_who_took_part_is_meant_where_nobody_is_named_before():
    assert hard("son père est décédé, appelé Maria") == [(None, "son père est décédé")]


@each_row(
    "line",
    [
        "we lost our biggest customer, called Tom",
        "I lost my job, lunch with Tom",
        "my father died, Grace called",
        "wir haben unseren größten Kunden verloren, Tom angerufen",
        "on a perdu notre plus gros client, appelé Maria",
        "perdimos nuestro mayor cliente, llamé a Ana",
        "perdemos o nosso maior cliente, liguei à Ana",
    ],
)
def test_my_own_is_no_hard_news_of_theirs(line):
    assert hard(line) == []


@each_row(
    "line",
    [
        "a friend of mine died, called Grace",
        "the CEO of Acme lost his job, Tom said",
        "Tom's biggest competitor went bankrupt",
    ],
)
def test_what_befell_strangers_is_none(line):
    assert hard(line) == []


@each_row(
    "line",
    [
        "asked Tom whether he lost his biggest customer",
        "Tom did not lose his biggest customer",
        "Tom lost his job on 3 March 2026",
        "Tom lost the pitch",
        "lost track of time with Tom over lunch",
    ],
)
def test_what_is_asked_denied_old_or_small_is_none(line):
    assert hard(line) == []


@each_row(
    "line",
    [
        "call with Maria, her father died on Sunday",
        "call with Tom, he lost his job on Friday",
        "Anruf mit Tom, seine Frau ist am Sonntag gestorben",
        "call with Tom, his mother had a stroke on Monday",
    ],
)
def test_the_day_of_hard_news_is_neither_ahead_nor_that_of_the_contact_and_that_is_told(line):
    reading = read(line, TODAY, PEOPLE)
    assert (reading.on, reading.occasions, len(reading.hard_news)) == (TODAY, (), 1)
    assert [remark.startswith("logged for today; ") for remark in reading.remarks] == [True]


@each_row(
    "line, ahead",
    [
        ("call with Tom, he moved house on Saturday", False),
        ("call with Maria, she married on Saturday", False),
        ("call with Maria, she has surgery on Monday", True),
        ("call with Maria, her exam is on Thursday", True),
        ("call with Maria, her planned surgery is on Monday", True),
        ("call with Maria, she moved the launch to Saturday", True),
    ],
)
def test_what_they_did_is_no_day_ahead(line, ahead):
    assert bool(read(line, TODAY, PEOPLE).occasions) is ahead
