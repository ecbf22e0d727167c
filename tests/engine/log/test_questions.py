"""What a line asks somebody, tells them, and says that they said."""

from datetime import date

from netcrm.engine.log.sentences import Reading, read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 22)
NAMES = ("Maria Chen", "Tom Baker", "Grace Hall", "Ana Souza")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
MARIA, TOM, GRACE, ANA = 1, 2, 3, 4


def reading(line: str) -> Reading:
    return read(line, TODAY, PEOPLE)


def asked(line: str) -> list[tuple[tuple[int, ...], str]]:
    return [(draft.people, draft.text) for draft in reading(line).spoken.questions]


def told(line: str) -> list[tuple[tuple[int, ...], str]]:
    return [(draft.people, draft.text) for draft in reading(line).spoken.told]


@each_row(
    "line, person, question",
    [
        ("emailed Maria to ask how she chases late payers", MARIA, "how she chases late payers"),
        ("asked Tom about pricing on the phone", TOM, "pricing"),
        ("coffee with Maria, asked her what she would do about churn", MARIA, "what she would do about churn"),
        ("asked Tom whether he'd hire a CFO first", TOM, "whether he'd hire a CFO first"),
        ("picked Grace's brain on hiring", GRACE, "hiring"),
        ("asked Grace for advice on the term sheet yesterday", GRACE, "the term sheet"),
        ("texted Tom: what would you charge for support?", TOM, "what would you charge for support?"),
        ("asked Maria how she hires #hiring", MARIA, "how she hires"),
        ("asked Maria what she would do, I owe her the deck by Friday", MARIA, "what she would do"),
        ("habe Maria gestern am Telefon gefragt, wie sie säumige Zahler mahnt", MARIA, "wie sie säumige Zahler mahnt"),
        ("Tom nach seiner Preisstrategie gefragt", TOM, "seiner Preisstrategie"),
        ("Maria um Rat gefragt wegen der Kündigung", MARIA, "der Kündigung"),
        ("Mail an Tom: wie findest du Vertriebler?", TOM, "wie findest du Vertriebler?"),
        ("j'ai demandé à Maria comment elle relance les payeurs", MARIA, "comment elle relance les payeurs"),
        ("demandé conseil à Maria sur le pacte d'associés", MARIA, "le pacte d'associés"),
        ("le pregunté a Ana cómo cobra a los morosos", ANA, "cómo cobra a los morosos"),
        ("pedí consejo a Ana sobre los inversores", ANA, "los inversores"),
        ("perguntei ao Tom o que faria com os preços", TOM, "o que faria com os preços"),
        ("pedi conselho ao Tom sobre preços", TOM, "preços"),
    ],
)
def test_a_question_for_advice_is_told_with_whom_it_was_put_to(line, person, question):
    assert asked(line) == [((person,), question)]


def test_one_question_may_be_put_to_two_people():
    assert asked("asked Maria and Tom how they hire") == [((MARIA, TOM), "how they hire")]


@each_row(
    "line",
    [
        "asked Maria whether Tuesday works",
        "asked Maria how she was",
        "asked Maria for the invoice",
        "asked Maria how her exam went",
        "asked Tom about his kids",
        "asked Tom whether he would like to join us for lunch",
        "asked Maria when she is back",
        "asked Tom to introduce me to Grace",
        "Maria gefragt, wie es ihr geht",
        "Maria gefragt, ob Dienstag passt",
        "Maria um die Rechnung gebeten",
        "j'ai demandé à Maria comment elle va",
        "j'ai demandé à Tom s'il est libre mardi",
        "le pregunté a Ana cómo está",
        "le pregunté a Ana si puede el martes",
        "perguntei à Ana como está",
    ],
)
def test_courtesy_and_logistics_ask_for_no_advice(line):
    assert asked(line) == []


@each_row(
    "line",
    [
        "Maria asked Tom how he chases late payers",
        "Maria asked me how we chase late payers",
        "email from Maria: how do you chase late payers?",
        "Maria hat Tom gefragt, wie er mahnt",
        "Maria m'a demandé comment on relance",
        "Maria me preguntó cómo cobramos",
    ],
)
def test_what_others_ask_is_no_question_of_mine(line):
    assert asked(line) == []


@each_row("line", ["wanted to ask Maria how she hires", "coffee with Maria tomorrow to ask how she hires"])
def test_what_was_not_asked_yet_is_not_asked(line):
    assert asked(line) == []


def test_nothing_inside_a_question_is_promised():
    assert reading("perguntei à Maria como ela cobra os atrasados").loops == ()


@each_row(
    "line, person, text",
    [
        ("told Grace we raised prices, she was glad", GRACE, "we raised prices"),
        ("let Tom know that the weekly calls worked, he was happy", TOM, "the weekly calls worked"),
        ("thanked Grace for her advice, we raised prices", GRACE, "we raised prices"),
        ("j'ai dit à Maria que nous avons augmenté les prix", MARIA, "nous avons augmenté les prix"),
        ("le conté a Ana que subimos los precios", ANA, "subimos los precios"),
        ("contei à Ana que subimos os preços", ANA, "subimos os preços"),
    ],
)
def test_what_somebody_was_told_is_told(line, person, text):
    assert told(line) == [((person,), text)]


@each_row("line", ["told Maria to call me", "Tom told Maria we hired"])
def test_a_request_and_what_others_tell_are_not_told_by_me(line):
    assert told(line) == []


def test_what_somebody_said_may_be_an_answer():
    (said,) = reading("Maria says chase weekly").spoken.said
    assert (said.person, said.text) == (MARIA, "chase weekly")


@each_row(
    "line", ['coffee with Maria. "Raise prices", she said', "coffee with Maria. I should get a broker, she reckons"]
)
def test_who_said_it_alone_is_no_answer(line):
    assert reading(line).spoken.said == ()


def test_thanks_for_advice_are_no_advice():
    assert reading("thanked Grace for her advice, we raised prices").advice == ()
