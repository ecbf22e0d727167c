"""What one and several of the things that are counted are called."""

from netcrm.columns.tables import TABLES
from netcrm.nouns import counted, one_of
from rows import each_row

ONE = {
    "notes": "note",
    "people": "person",
    "seats of the board": "seat of the board",
    "members of communities": "member of a community",
    "sides of introductions": "side of an introduction",
    "pairs told apart": "pair told apart",
    "days of mail": "day of mail",
    "pieces of advice": "piece of advice",
    "further answers": "further answer",
}


@each_row("several, one", ONE.items())
def test_one_of_several_has_its_own_name(several, one):
    assert one_of(several) == one


def test_no_table_that_people_are_told_of_loses_a_letter():
    words = {table.plural for table in TABLES.values() if table.plural}
    whole = {word for several in words for word in several.split()} | {"community", "lesson", "introduction"}
    cut = {word for several in words for word in one_of(several).split()} - whole - {"a", "an"}
    assert {f"{word}s" for word in cut} <= whole


def test_what_cannot_be_counted_is_counted_in_pieces():
    assert [counted(number, "advice") for number in (1, 2)] == ["1 piece of advice", "2 pieces of advice"]
