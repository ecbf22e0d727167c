"""What is owed, handed over and still missing, in German and Spanish."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 6, 18)  # a Thursday
NAMES = ("Sabine Kortmann", "Ingo Starke", "Femke Otto", "Jens Oltmann", "Mateo Ruiz", "Ximena Godoy", "Svenja Lorenz")
PEOPLE = [Known(at, name.lower().replace(" ", "-"), name, None, (), "followed") for at, name in enumerate(NAMES, 1)]
SABINE, INGO, FEMKE, JENS, MATEO, XIMENA, SVENJA = range(1, 8)


@each_row(
    ("line", "contact", "people", "loops"),
    [
        ("Sabine die Q4 Zahlen geschickt", True, (SABINE,), []),
        ("Jens nicht vergessen: Belege hochladen", False, (JENS,), [("promise", "Belege hochladen")]),
        (
            "Femke schuldet mir noch die Doku, hatte sie bis gestern zugesagt",
            False,
            (FEMKE,),
            [("waiting", "die Doku")],
        ),
        ("Ingo wegen Rechnung erinnert, war noch nix da", True, (INGO,), []),
        ("el sábado le presté el carrito a mateo, platicamos tantito", True, (MATEO,), []),
        (
            "números enviados a ximena, quedo en espera de sus comentarios",
            None,
            (XIMENA,),
            [("waiting", "sus comentarios")],
        ),
        ("mateo no llegó, media hora esperando en el café", False, (MATEO,), []),
        ("le recordé a mateo lo de la base", True, (MATEO,), []),
    ],
)
def test_who_was_in_touch_and_what_is_owed(line, contact, people, loops):
    told = read(line, TODAY, PEOPLE)
    assert told.contact is contact or contact is None
    assert (told.people, [(one.kind, one.text) for one in told.loops]) == (people, loops)


def test_what_has_not_come_yet_is_no_contact_and_no_gift():
    told = read("Jens von der IHK hat die Unterlagen immer noch nicht geschickt", TODAY, PEOPLE)
    assert (told.contact, told.gives, [one.kind for one in told.loops]) == (False, (), ["waiting"])


def test_the_comma_of_a_number_ends_nothing():
    (loop,) = read("Ximena viene mañana, le tengo que tener listo el efectivo 12,500", TODAY, PEOPLE).loops
    assert loop.text == "tener listo el efectivo 12,500"


def test_thanks_are_no_place_and_a_wish_for_a_talk_on_a_day_is_a_plan():
    assert read("Mentoring Svenja 1,5h, sie hat mir zum Dank ne Flasche Wein mitgebracht", TODAY, PEOPLE).place is None
    told = read("Sabine will Mittwoch sprechen, 9h, hab zugesagt", TODAY, PEOPLE)
    assert (told.planned, told.people, told.on) == (True, (SABINE,), date(2026, 6, 24))


@each_row("line", ["Abendessen mit Ingo neulich", "coffee with Jens the other day", "kürzlich Ingo getroffen"])
def test_a_day_that_was_lately_is_remarked_on(line):
    told = read(line, TODAY, PEOPLE)
    assert (told.on, told.dated, len(told.remarks)) == (TODAY, False, 1)
