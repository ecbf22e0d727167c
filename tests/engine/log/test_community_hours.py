"""Hours given to a community of the book, out of a line."""

from netcrm.engine.log.community_hours import community_hours
from rows import each_row

NAMES = ("HTL Hallstatt", "Tischlerinnung Linz", "Linz Makers", "TechHub")


@each_row(
    "text, name, kind, hours",
    [
        ("2 hours mentoring apprentices at HTL Hallstatt", "HTL Hallstatt", "mentoring", 2),
        ("two hours mentoring at Tischlerinnung Linz", "Tischlerinnung Linz", "mentoring", 2),
        ("3 hours at HTL Hallstatt with Petra, jury for the apprentices", "HTL Hallstatt", "knowledge", 3),
        ("helped at the open day of HTL Hallstatt for 4 hours with Petra", "HTL Hallstatt", "volunteering", 4),
        ("volunteered 3 hours at the HTL with Petra", "HTL Hallstatt", "volunteering", 3),
        ("zwei Stunden Nachhilfe an der HTL", "HTL Hallstatt", "mentoring", 2),
        ("1.5 h at our techhub", "TechHub", "volunteering", 1.5),
    ],
)
def test_hours_at_a_community_are_given_to_it(text, name, kind, hours):
    found = community_hours(text, NAMES)
    assert found is not None
    assert (found.community, found.draft.kind, found.draft.hours) == (name, kind, hours)


@each_row(
    "text",
    [
        "coffee with Petra at HTL Hallstatt",
        "3 hours in Linz with Petra",
        "3 hours at the workshop with Petra",
        "I owe Petra 2 hours at HTL Hallstatt",
        "I will mentor 2 hours at HTL Hallstatt",
    ],
)
def test_what_gives_no_hours_to_one_gives_none(text):
    assert community_hours(text, NAMES) is None
