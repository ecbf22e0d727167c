"""At which community it was, out of a line."""

from netcrm.engine.log.at_communities import Group, Where, community_at, whereabouts
from rows import each_row

NAMES = ("TechHub", "HTL Linz", "Forum", "Female Founders Forum", "創業者の会", "X")


@each_row(
    "text, place, name",
    [
        ("coffee with Maria at TechHub", "TechHub", "TechHub"),
        ("coffee with Maria at the TechHub Köln", "TechHub Köln", "TechHub"),
        ("coffee with Maria at techhub", None, "TechHub"),
        ("Kaffee mit Maria bei der HTL Linz", "HTL Linz", "HTL Linz"),
        ("met Tom at our forum", None, "Forum"),
        ("met Tom at the female founders forum", None, "Female Founders Forum"),
        ("TechHub evening with Maria", None, "TechHub"),
        ("Forum mit Tom und Dev", None, "Forum"),
        ("lunch with Maria about TechHub", None, None),
        ("met Maria, who works at TechHub", None, None),
        ("Maria told me TechHub moves", None, None),
        ("coffee with Maria at Slush", "Slush", None),
        ("coffee with Maria at X", "X", None),
        ("coffee with Maria", None, None),
    ],
)
def test_it_was_at_a_community_where_the_line_says_so(text, place, name):
    assert community_at(text, place, NAMES) == name


def test_a_book_without_communities_has_none():
    assert community_at("coffee at TechHub", "TechHub", ()) is None


GROUPS = (Group("Erfa-Runde", True), Group("TechHub"), Group("Linz Makers"))


@each_row(
    "text",
    [
        "Erfa-Runde at our workshop with Jakob",
        "Erfa-Runde at Wimmer Dach with Jakob",
        "Erfa-Runde bei uns mit Jakob",
        "Erfa-Runde yesterday in Linz with Jakob",
        "Erfa-Runde by zoom with Jakob",
        "yesterday Erfa-Runde in our workshop with Jakob",
        "met the Erfa-Runde at the workshop with Jakob",
        "Abend der Erfa-Runde bei uns in der Werkstatt mit Jakob",
        "long day. Erfa-Runde gestern bei Thomas",
        "Erfa evening with Jakob",
        "erfa with Jakob",
        "ERFA: Jakob and Thomas",
        "peer group with Jakob",
        "Erfa-Runde next time on 10 December at Jakob's",
        "soirée de l'Erfa-Runde chez Jakob",
    ],
)
def test_whatever_begins_with_a_peer_group_was_there(text):
    assert whereabouts(text, None, GROUPS, ("Jakob Leitner", "Thomas Wimmer")) == Where("Erfa-Runde")


@each_row("text", ["coffee with Jakob about the Erfa-Runde", "lunch with Jakob before the next Erfa-Runde"])
def test_a_peer_group_that_is_only_named_is_not_sure(text):
    assert whereabouts(text, None, GROUPS, ("Jakob Leitner",)) == Where("Erfa-Runde", False)


def test_a_beginning_that_is_somebodys_name_is_not_sure():
    groups = (Group("Markus-Runde", True),)
    assert whereabouts("Markus called", None, groups, ("Markus Gruber",)) == Where("Markus-Runde", False)


@each_row(
    "text, groups",
    [
        ("coffee with Jakob", GROUPS),
        ("erf with Jakob", GROUPS),
        ("Erfahrung with Jakob", GROUPS),
        ("erfa with Jakob", (*GROUPS, Group("Erfa-Kreis"))),
        ("peer group with Jakob", (Group("Erfa", True), Group("Forum", True))),
        ("TechHub has moved, Jakob told me", GROUPS),
    ],
)
def test_a_line_about_no_group_was_at_none(text, groups):
    assert whereabouts(text, None, groups, ("Jakob Leitner",)) is None


def test_a_community_at_the_beginning_goes_before_where_it_met():
    assert whereabouts("Linz Makers at the mill with Jakob", None, GROUPS) == Where("Linz Makers")
