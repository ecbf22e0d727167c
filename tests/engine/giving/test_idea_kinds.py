"""Which small things to give are shown, and by which numbers."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.giving import idea_kinds
from netcrm.engine.giving.idea_kinds import FEW, KINDS, OWN, Idea, trouble_of
from netcrm.errors import Hint
from netcrm.model.people import Ref
from rows import each_row

ON = date(2026, 9, 1)


def idea(kind, person, key="", other=0):
    ref = Ref(f"p-{person}", f"P {person}", id=person)
    others = (Ref(f"p-{other}", f"P {other}", id=other),) if other else ()
    return Idea(0, kind, ref, "what", "why", Hint("draft", ("",)), key or f"{kind}{person}", others)


IDEAS = st.lists(
    st.builds(idea, st.sampled_from(KINDS), st.integers(1, 6), st.just(""), st.integers(0, 6)), max_size=20
)


@given(IDEAS)
def test_they_differ_in_kind_and_in_whom_they_name(ideas):
    found = idea_kinds.chosen(ideas)
    assert len(found) <= FEW
    assert len({one.kind for one in found}) == len(found)
    named = [idea_kinds.named(one) for one in found]
    assert sum(map(len, named)) == len(frozenset().union(*named))


@given(IDEAS)
def test_they_stand_in_the_order_of_the_kinds(ideas):
    places = [KINDS.index(one.kind) for one in idea_kinds.chosen(ideas, several=True)]
    assert places == sorted(places)


@given(IDEAS)
def test_where_there_is_one_there_is_a_page(ideas):
    assert bool(idea_kinds.chosen(ideas)) == bool(ideas)


def test_of_one_person_every_kind_comes_once_before_any_comes_again():
    many = [idea("introduction", 1, f"g{n}") for n in range(6)] + [idea("quiet", 1)]
    kinds = [one.kind for one in idea_kinds.chosen(many, several=True)]
    assert kinds == ["introduction"] * 4 + ["quiet"]


@each_row(
    ("numbers", "given_out"),
    [
        ({}, [8, 9]),
        ({"x": 1}, [2, 3]),
        ({"x": 1, "a": 2}, [2, 3]),
        ({"a+": 3, "x": 1}, [3, 4]),
        ({"a": 8}, [8, 9]),
        ({"z": 8}, [9, 10]),
        ({"y": 12, "x": 1}, [13, 14]),
    ],
)
def test_they_take_the_next_numbers_of_today(numbers, given_out):
    two = idea_kinds.numbered([idea("quiet", 1, "a"), idea("lesson", 2, "b")], numbers)
    assert [one.n for one in two] == given_out
    assert two[0].command.args == (str(given_out[0]),)


@each_row(
    ("text", "noted", "fit"),
    [
        ("a sales hire", False, 2 * OWN),
        ("sales", False, OWN),
        ("a warehouse with cold storage for sales", False, 0),
        ("staffing", False, 1),
        ("staffing agencies", False, 0),
        ("the sales hire left", True, 2 * OWN),
        ("sales are slow", True, 0),
        ("sales and staffing", True, OWN + 1),
    ],
)
def test_a_lesson_fits_by_its_words(text, noted, fit):
    weights = {idea_kinds.stem("sales"): OWN, idea_kinds.stem("hire"): OWN, idea_kinds.stem("staffing"): 1}
    assert idea_kinds.fits(weights, trouble_of(Ref("tom", "Tom"), text, ON if noted else None)) == fit
