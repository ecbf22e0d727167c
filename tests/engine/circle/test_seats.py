"""The seats of a circle, who fills them, and what a circle is alike in."""

from datetime import date

from netcrm.engine.circle import seats
from netcrm.engine.circle.seats import Holder, Proof, Trait
from netcrm.model.people import Ref
from rows import each_row

TODAY = date(2026, 9, 22)
SOMEBODY = Trait("peer", None, None, None, None)


def holder(name: str, standing: str = "warm", *types: str) -> Holder:
    """Somebody on a seat, by evidence of these types."""
    return Holder(Ref(name, name), tuple(Proof(of, of) for of in types or ("topic",)), standing)


@each_row(
    ("standings", "state"),
    [
        ((), "empty"),
        (("warm",), "one"),
        (("warm", "due"), "filled"),
        (("warm", "cold"), "one"),
        (("cold", "dormant"), "quiet"),
        (("off",), "one"),
    ],
)
def test_a_seat_stands_by_the_ties_that_live(standings, state):
    assert seats.state([holder(str(at), standing) for at, standing in enumerate(standings)]) == state


def test_who_was_put_there_comes_first_then_what_says_most_then_living_ties():
    every = [holder("d", "cold", "role"), holder("c"), holder("b", "warm", "helped"), holder("a", "cold", "pinned")]
    assert [one.person.name for one in seats.in_order(every)] == ["a", "b", "c", "d"]


@each_row(
    ("traits", "sentences"),
    [
        ([SOMEBODY] * 7, ()),
        ([SOMEBODY] * 8, ("8 of 8 people in your day are of one kind: peer.",)),
        ([SOMEBODY] * 5 + [SOMEBODY._replace(kind=kind) for kind in ("mentor", "friend", "family", "team")], ()),
        ([SOMEBODY._replace(kind="other", place="Berlin")] * 6 + [SOMEBODY._replace(kind="other", place="Rome")] * 3,
         ("6 of 9 are in Berlin.",)),
        ([SOMEBODY._replace(kind="other", place="Berlin")] * 8 + [SOMEBODY._replace(kind="other")] * 20, ()),
        ([SOMEBODY._replace(kind="other", place="Berlin")] * 8 + [SOMEBODY._replace(kind="other")] * 5,
         ("8 of 8 are in Berlin, and of 5 more it is not known.",)),
        ([SOMEBODY._replace(kind="other", met=2026)] * 8, ("8 of 8 you have met within two years.",)),
        ([SOMEBODY._replace(kind="other", met=2019, where="TechHub", field="finance")] * 9,
         ("9 of 9 are in one field: finance.", "9 of 9 you met at TechHub.")),
    ],
)  # fmt: skip
def test_what_a_circle_is_alike_in_is_said_where_it_holds(traits, sentences):
    assert seats.alike(traits, TODAY) == sentences


def test_where_they_differ_and_what_is_not_known_is_said_too():
    circle = [SOMEBODY._replace(kind=kind) for kind in ("peer", "mentor", "friend", "family") * 2]
    assert seats.all_alike(circle, TODAY) == (
        "They differ in kind: no three in five of them are alike there.",
        "Known of too few to say: field, town, where you met, when you met.",
    )


def test_seats_are_added_and_retired():
    names = seats.names({"legal": "off", "export": "selling in France", "finance": "tax"})
    assert "legal" not in names
    assert (names[0], names[-1]) == ("finance", "export")
