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
        ("Eva ist eine alte Kollegin von Jonas", "Eva", "Jonas", "Eva ist eine alte Kollegin von Jonas"),
        ("Tom kennt Ines vom Studium", "Tom", "Ines", "vom Studium"),
        ("Tom et Ines ont étudié ensemble", "Tom", "Ines", "étudié ensemble"),
        ("Eva et Jonas sont d'anciens collègues", "Eva", "Jonas", "anciens collègues"),
        ("Hans y Aleksandra trabajaron juntos en Krones", "Hans", "Aleksandra", "trabajaron juntos en Krones"),
        ("O Tom e a Ines estudaram juntos em Lisboa", "Tom", "Ines", "estudaram juntos em Lisboa"),
        ("Hans and Tom used to work together at Krones", "Hans", "Tom", "used to work together at Krones"),
        ("Hans and Tom were colleagues", "Hans", "Tom", "were colleagues"),
        ("Hans und Tom haben früher zusammen gearbeitet", "Hans", "Tom", "früher zusammen gearbeitet"),
        ("Hans et Tom étaient collègues", "Hans", "Tom", "étaient collègues"),
        ("Hans y Tom eran colegas", "Hans", "Tom", "eran colegas"),
        ("O Hans e o Tom eram colegas", "Hans", "Tom", "eram colegas"),
        ("coffee with Eva, she is Tom's wife", "Eva", "Tom", "Eva is Tom's wife"),
        ("Hans and Tom play golf together", "Hans", "Tom", "play golf together"),
        ("Hans and Tom sit on the same board", "Hans", "Tom", "sit on the same board"),
        ("Hans und Tom spielen zusammen Golf", "Hans", "Tom", "spielen zusammen Golf"),
        ("Hans und Tom sitzen im selben Vorstand", "Hans", "Tom", "sitzen im selben Vorstand"),
        ("Hans et Tom jouent au golf ensemble", "Hans", "Tom", "jouent au golf ensemble"),
        ("Hans y Tom juegan juntos al golf", "Hans", "Tom", "juegan juntos al golf"),
        ("Hans e Tom jogam golfe juntos", "Hans", "Tom", "jogam golfe juntos"),
        ("Hans and Eva are married", "Hans", "Eva", "married"),
        ("Hans ist mit Eva verheiratet", "Hans", "Eva", "Hans ist mit Eva verheiratet"),
        ("Hans et Eva sont mariés", "Hans", "Eva", "mariés"),
        ("Hans y Eva están casados", "Hans", "Eva", "casados"),
        ("O Hans e a Eva são casados", "Hans", "Eva", "casados"),
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


def told(line):
    """(person, whether they know them, other) of each two, in first names."""
    names = {key: name.split()[0] for key, name in enumerate(NAMES, start=1)}
    found = read(line, TODAY, PEOPLE)
    return [(names[one.person], one.knows, names.get(one.other)) for one in found.knowing]


@each_row(
    "line",
    [
        "Tom introduced Hans to Eva",
        "Tom hat Hans mit Eva bekannt gemacht",
        "Tom a présenté Hans à Eva",
        "Tom presentó a Hans a Eva",
    ],
)
def test_whoever_brought_two_together_knows_them_both(line):
    assert told(line) == [("Hans", True, "Eva"), ("Tom", True, "Hans"), ("Tom", True, "Eva")]
    assert {one.how for one in read(line, TODAY, PEOPLE).knowing} == {line}


@each_row(
    ("line", "knows"),
    [
        ("neither Hans nor Eva knows Tom", False),
        ("Hans and Eva don't know Tom", False),
        ("Tom knows neither Hans nor Eva", None),
        ("Hans doesn't know Tom, nor does Eva", False),
        ("Hans doesn't know Tom, Eva doesn't either", False),
        ("Hans knows Tom, Eva does too", True),
        ("Hans and Eva know Tom from school", True),
        ("weder Hans noch Eva kennt Tom", False),
        ("Hans und Eva kennen Tom nicht", False),
        ("Tom kennt weder Hans noch Eva", None),
        ("Hans kennt Tom nicht, Eva auch nicht", False),
        ("Hans kennt Tom, Eva auch", True),
        ("ni Hans ni Eva ne connaissent Tom", False),
        ("Hans et Eva ne connaissent pas Tom", False),
        ("Tom ne connaît ni Hans ni Eva", None),
        ("Hans ne connaît pas Tom, Eva non plus", False),
        ("Hans connaît Tom, Eva aussi", True),
        ("ni Hans ni Eva conocen a Tom", False),
        ("Hans y Eva no conocen a Tom", False),
        ("Tom no conoce ni a Hans ni a Eva", None),
        ("Hans no conoce a Tom, Eva tampoco", False),
        ("Hans conoce a Tom, Eva también", True),
        ("nem o Hans nem a Eva conhecem o Tom", False),
        ("O Hans e a Eva não conhecem o Tom", False),
        ("O Tom não conhece nem o Hans nem a Eva", None),
        ("O Hans não conhece o Tom, a Eva também não", False),
        ("O Hans conhece o Tom, a Eva também", True),
    ],
)
def test_what_is_said_of_two_at_once_is_told_of_both(line, knows):
    both = [("Tom", False, "Hans"), ("Tom", False, "Eva")] if knows is None else None
    assert told(line) == (both or [("Hans", knows, "Tom"), ("Eva", knows, "Tom")])
    assert not read(line, TODAY, PEOPLE).contact


@each_row(
    "line",
    [
        "Hans, Lena and Eva do not know Tom",
        "Hans, Lena und Eva kennen Tom noch nicht",
        "Hans, Lena et Eva ne connaissent pas Tom",
        "Hans, Lena y Eva no conocen a Tom",
        "O Hans, a Lena e a Eva não conhecem o Tom",
    ],
)
def test_of_three_too(line):
    assert told(line) == [("Hans", False, "Tom"), ("Lena", False, "Tom"), ("Eva", False, "Tom")]


def test_of_several_each_two_know_each_other():
    found = [("Hans", True, "Lena"), ("Hans", True, "Eva"), ("Lena", True, "Eva")]
    assert told("Hans, Lena and Eva know each other from school") == found
    assert told("Hans knows Lena and Tom") == [("Hans", True, "Lena"), ("Hans", True, "Tom")]


@each_row(
    ("line", "whom", "how"),
    [
        ("Hans doesn't know Tom but knows Eva", "Eva", None),
        ("Hans doesn't know Tom but knows his boss", None, "knows his boss (Tom)"),
        ("Hans kennt Tom nicht, aber kennt seine Chefin", None, "kennt seine Chefin (Tom)"),
        ("Hans ne connaît pas Tom mais connaît son chef", None, "connaît son chef (Tom)"),
        ("Hans no conoce a Tom pero conoce a su jefa", None, "conoce a su jefa (Tom)"),
        ("O Hans não conhece o Tom mas conhece o seu chefe", None, "conhece o seu chefe (Tom)"),
    ],
)
def test_two_facts_of_one_line_are_both_told(line, whom, how):
    assert told(line) == [("Hans", False, "Tom"), ("Hans", True, whom)]
    assert read(line, TODAY, PEOPLE).knowing[1].how == how


def test_who_was_met_is_no_subject_of_what_is_told_behind():
    assert told("coffee with Hans and Eva knows Tom") == [("Eva", True, "Tom")]
    assert told("lunch with Hans, Lena and Eva, Jonas knows Tom") == [("Jonas", True, "Tom")]
