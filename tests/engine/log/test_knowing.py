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
    return [(names[one.person], names.get(one.other), one.how) for one in found]


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
        "Hans does not know Aleksandra",
        "Does Hans know Aleksandra from Krones?",
        "Tom knows Ines will come",
        "Tom and Ines worked together yesterday",
        "Lena knows the market in general",
    ],
)
def test_what_is_denied_asked_or_a_meeting_tells_nothing_of_it(line):
    assert knowing(line) == []


def test_who_is_only_told_of_took_no_part():
    found = read("coffee with Hans yesterday, he and Aleksandra worked together at Krones", TODAY, PEOPLE)
    assert (found.contact, found.people, found.place) == (True, (1,), None)
