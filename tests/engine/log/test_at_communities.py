"""At which community it was, out of a line."""

from netcrm.engine.log.at_communities import community_at
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
