"""Lines that tell who knows whom."""

from datetime import date

from netcrm.engine.log.sentences import read
from netcrm.model.people import Known
from rows import each_row

TODAY = date(2026, 9, 22)
NAMES = ("Hans Gruber", "Aleksandra Nowak", "Lena Fuchs", "Tom Reyes", "Ines Duarte", "Eva Lang", "Jonas Weber")
PEOPLE = [Known(key, name.split()[0].lower(), name, None, (), "followed") for key, name in enumerate(NAMES, start=1)]


def knowing(line):
    found = read(line, TODAY, PEOPLE).knowing
    names = {key: name.split()[0] for key, name in enumerate(NAMES, start=1)}
    return [(names[one.person], names.get(one.other), one.how) for one in found if one.knows]


@each_row(
    ("line", "person", "other", "how"),
    [
        ("Hans and Aleksandra worked together at Krones", "Hans", "Aleksandra", "worked together at Krones"),
        ("Tom and Ines studied together", "Tom", "Ines", "studied together"),
        ("Hans knows Aleksandra from Krones", "Hans", "Aleksandra", "from Krones"),
        ("coffee with Hans, he and Aleksandra grew up together", "Hans", "Aleksandra", "grew up together"),
        ("Eva ist eine alte Kollegin von Jonas", "Eva", "Jonas", "alte Kollegin von Jonas"),
        ("Tom kennt Ines vom Studium", "Tom", "Ines", "vom Studium"),
        ("Tom et Ines ont étudié ensemble", "Tom", "Ines", "étudié ensemble"),
        ("Eva et Jonas sont d'anciens collègues", "Eva", "Jonas", "anciens collègues"),
        ("Hans y Aleksandra trabajaron juntos en Krones", "Hans", "Aleksandra", "trabajaron juntos en Krones"),
        ("O Tom e a Ines estudaram juntos em Lisboa", "Tom", "Ines", "estudaram juntos em Lisboa"),
        ("Hans and Tom play golf together", "Hans", "Tom", "play golf together"),
        ("Hans and Tom sit on the same board", "Hans", "Tom", "sit on the same board"),
        ("Hans und Tom spielen zusammen Golf", "Hans", "Tom", "spielen zusammen Golf"),
        ("Hans und Tom sitzen im selben Vorstand", "Hans", "Tom", "sitzen im selben Vorstand"),
        ("Hans et Tom jouent au golf ensemble", "Hans", "Tom", "jouent au golf ensemble"),
        ("Hans y Tom juegan juntos al golf", "Hans", "Tom", "juegan juntos al golf"),
        ("Hans e Tom jogam golfe juntos", "Hans", "Tom", "jogam golfe juntos"),
        ("Hans and Eva are married", "Hans", "Eva", "married"),
        ("Hans ist mit Eva verheiratet", "Hans", "Eva", "mit Eva verheiratet"),
        ("Hans et Eva sont mariés", "Hans", "Eva", "mariés"),
        ("Hans y Eva están casados", "Hans", "Eva", "casados"),
        ("O Hans e a Eva são casados", "Hans", "Eva", "casados"),
        ("Tom introduced Hans to Eva", "Hans", "Eva", "Tom introduced Hans to Eva"),
        ("Tom hat Hans mit Eva bekannt gemacht", "Hans", "Eva", "Tom hat Hans mit Eva bekannt gemacht"),
        ("Tom a présenté Hans à Eva", "Hans", "Eva", "Tom a présenté Hans à Eva"),
        ("Tom presentó a Hans a Eva", "Hans", "Eva", "Tom presentó a Hans a Eva"),
        ("Hans and Tom know each other from the army", "Hans", "Tom", "from the army"),
        ("Clemens Huber and Hans know each other", "Hans", None, "knows Clemens Huber"),
        ("Clemens Huber und Hans kennen sich vom Bund", "Hans", None, "knows Clemens Huber (vom Bund)"),
        ("Lena knows the buyer at Spar", "Lena", None, "knows the buyer at Spar"),
        ("Lena knows a buyer at Spar and will put us in touch", "Lena", None, "knows a buyer at Spar"),
        ("Lena kennt den Einkäufer bei Spar", "Lena", None, "kennt den Einkäufer bei Spar"),
    ],
)
def test_who_knows_whom_is_told_in_five_languages(line, person, other, how):
    assert knowing(line) == [(person, other, how)]


@each_row(
    "line",
    [
        "Does Hans know Aleksandra from Krones?",
        "Tom knows Ines will come",
        "Tom and Ines worked together yesterday",
        "Lena knows the market in general",
    ],
)
def test_what_is_denied_asked_or_a_meeting_tells_nothing_of_it(line):
    assert knowing(line) == []


@each_row(
    "line",
    [
        "Hans and Tom don't know each other",
        "Hans and Tom do not know each other",
        "Hans and Tom have never met",
        "Hans doesn't know Tom",
        "Hans does not know Tom yet",
        "Hans kennt Tom nicht",
        "Hans kennt den Tom noch nicht",
        "Hans und Tom kennen sich nicht",
        "Hans et Tom ne se connaissent pas",
        "Hans ne connaît pas Tom",
        "Hans y Tom no se conocen",
        "Hans no conoce a Tom",
        "O Hans e o Tom não se conhecem",
        "O Hans não conhece o Tom",
    ],
)
def test_that_two_do_not_know_each_other_is_told_in_five_languages(line):
    found = read(line, TODAY, PEOPLE)
    assert [(one.person, one.other, one.knows) for one in found.knowing] == [(1, 4, False)]
    assert not found.contact


def test_beside_a_contact_it_is_told_too_that_somebody_is_not_known():
    found = read("coffee with Hans, he doesn't know Tom", TODAY, PEOPLE)
    assert [(one.person, one.other, one.knows) for one in found.knowing] == [(1, 4, False)]
    assert (found.contact, found.people) == (True, (1,))


@each_row(
    "line",
    [
        "Hans hates Tom",
        "Hans likes Tom",
        "Hans déteste Tom",
        "Hans odia a Tom",
        "O Hans odeia o Tom",
        "does Hans know Tom",
        "Hans doesn't know Tom well",
        "Hans kennt Tom nicht gut",
        "Hans and Tom don't really know each other",
    ],
)
def test_a_feeling_a_question_and_half_a_no_are_neither_a_contact_nor_who_knows_whom(line):
    found = read(line, TODAY, PEOPLE)
    assert (found.contact, found.knowing) == (False, ())


@each_row(
    "line",
    [
        "Hans and I play golf together",
        "Hans and Tom met yesterday",
        "Hans and Tom played golf together on Saturday",
        "lunch with Hans and Tom",
        "coffee with Hans, he hates Tom",
    ],
)
def test_what_was_done_with_them_stays_a_contact(line):
    assert read(line, TODAY, PEOPLE).contact


def test_who_is_only_told_of_took_no_part():
    found = read("coffee with Hans yesterday, he and Aleksandra worked together at Krones", TODAY, PEOPLE)
    assert (found.contact, found.people, found.place) == (True, (1,), None)
