"""What others do, want and are bound to: whose promise it is, who was there, and what happened to them."""

from datetime import date

from netcrm.engine.log.sentences import Reading, read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 22)
NAMES = ("Greta Lind", "Bashir Aziz", "Hugo Petit", "Will Ngata", "Anselm Dietrich")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
GRETA, BASHIR, HUGO, WILL, ANSELM = 1, 2, 3, 4, 5


def reading(line: str) -> Reading:
    return read(line, TODAY, PEOPLE)


def loops(line: str) -> list[tuple[str, str]]:
    return [(loop.kind, loop.text) for loop in reading(line).loops]


@each_row(
    "line",
    [
        "Will said he would sign",
        "call with Will, he said he would invest",
        "Hugo a dit qu'il signerait",
        "Greta disse que vai assinar",
        "Bashir sagte, er würde unterschreiben",
    ],
)
def test_what_somebody_says_they_will_do_themselves_is_owed_to_nobody(line):
    assert loops(line) == []


@each_row(
    "line",
    [
        "Will said no to a second loan",
        "Will said no to meeting Hugo",
        "coffee with Will, he said no to the deal",
        "Will says no on the price",
        "Will sagte nein zum Kredit",
        "Café avec Will, il a dit non au prêt",
        "Will dijo que no a un segundo préstamo",
        "Will disse que não ao negócio",
    ],
)
def test_a_no_to_something_is_no_advice(line):
    assert reading(line).advice == ()


def test_what_is_advised_against_keeps_its_not():
    assert [one.text for one in reading("Will said not to take the loan").advice] == ["not to take the loan"]
    assert [one.text for one in reading("Will told me not to take the loan").advice] == ["not to take the loan"]


@each_row(
    "line, text",
    [
        ("Will said he would sign the contract for me", "sign the contract for me"),
        ("Will said he would sign our contract", "sign our contract"),
        ("Will said he would send me the contract", "send the contract"),
        ("Will promised to sign", "sign"),
        ("Will will sign the contract", "sign the contract"),
    ],
)
def test_what_they_do_for_me_or_promised_is(line, text):
    assert loops(line) == [("waiting", text)]


@each_row(
    "line, text",
    [
        ("Greta answered that I should go to Gdansk", "go to Gdansk"),
        ("Greta wrote back that I should go to Gdansk", "go to Gdansk"),
        ("Greta replied that we should go to Gdansk", "go to Gdansk"),
        ("Bashir antwortete, dass ich warten soll", "warten soll"),
        ("Greta contestó que tengo que esperar", "tengo que esperar"),
        ("Greta respondeu que eu devia esperar", "devia esperar"),
    ],
)
def test_what_they_answer_that_i_should_do_is_advice(line, text):
    found = reading(line)
    assert ([one.text for one in found.advice], found.loops) == ([text], ())


@each_row(
    "line",
    [
        "met Bashir, Anselm cannot get out before March",
        "met Bashir, Anselm refuses to leave",
        "met Bashir about the lease with Anselm",
        "coffee with Bashir, his contract with Anselm runs until March",
        "Bashir meint, der Vertrag mit Dietrich läuft bis März und er kann nicht vorher raus",
        "Kaffee mit Bashir, Anselm kann nicht vor März raus",
        "café con Bashir, su contrato con Anselm no sigue",
        "café avec Bashir, son contrat avec Anselm ne continue pas",
        "café com Bashir, o contrato com o Anselm não continua",
    ],
)
def test_who_is_only_talked_about_was_neither_there_nor_missing(line):
    found = reading(line)
    assert (found.people, found.absent) == ((BASHIR,), ())


@each_row(
    "line, people, absent",
    [
        ("signed the contract with Anselm today", (ANSELM,), ()),
        ("met Bashir, closed the deal with Anselm over lunch", (BASHIR, ANSELM), ()),
        ("Lunch mit Bashir, Anselm kam nicht", (BASHIR,), (ANSELM,)),
    ],
)
def test_who_signed_and_who_stayed_away_is(line, people, absent):
    found = reading(line)
    assert (found.people, found.absent) == (people, absent)


@each_row(
    "line, text",
    [
        ("call with Will, he wants the numbers by Friday", "the numbers"),
        ("call with Will, he needs a decision by Friday", "decision"),
        ("call with Will, he wants to see the deck by Friday", "deck"),
        ("call with Will, he is asking for the numbers by Friday", "numbers"),
        ("call with Will, he wants me to send the numbers by Friday", "send the numbers"),
    ],
)
def test_what_they_want_by_a_day_is_my_promise_and_no_day_of_theirs(line, text):
    found = reading(line)
    assert [(loop.kind, loop.text, loop.due) for loop in found.loops] == [("promise", text, date(2026, 9, 25))]
    assert found.occasions == ()


def test_what_they_want_to_do_themselves_by_a_day_is_a_day_of_theirs():
    found = reading("call with Will, he wants to launch by Friday")
    assert (found.loops, [one.on for one in found.occasions]) == ((), [date(2026, 9, 25)])


@each_row(
    "line",
    [
        "lunch with Greta, she broke her foot",
        "lunch with Greta, her mother fell down the stairs",
        "lunch with Greta, she lost her biggest caterer",
        "lunch with Greta, she was hit by a car",
        "lunch with Greta, she called off her wedding",
        "lunch with Greta, she is off sick",
        "Kaffee mit Bashir, er hat sich das Bein gebrochen",
        "Kaffee mit Bashir, er ist arbeitslos",
        "Kaffee mit Bashir, er wurde angefahren",
        "Kaffee mit Bashir, er hat eine Lungenentzündung",
        "déjeuner avec Hugo, il s'est cassé la jambe",
        "déjeuner avec Hugo, il a été renversé",
        "café con Greta, se rompió la pierna",
        "café con Greta, está en paro",
        "café com Greta, partiu o pé",
        "café com Greta, foi atropelada",
    ],
)
def test_an_illness_an_accident_and_a_loss_are_hard_news(line):
    assert len(reading(line).hard_news) == 1


@each_row(
    "line",
    [
        "lunch with Greta, she broke her record",
        "lunch with Greta, she dropped her price",
        "Kaffee mit Bashir, er hat sich das Haus gekauft",
        "café con Greta, se compró una casa",
    ],
)
def test_other_news_is_not_hard(line):
    assert reading(line).hard_news == ()


@each_row(
    "line",
    [
        "wished Greta a happy birthday, she is exhausted by night shifts",
        "congratulated Greta on the birthday, she is exhausted by night shifts",
    ],
)
def test_a_wish_is_a_contact_whatever_is_told_besides(line):
    assert reading(line).contact
