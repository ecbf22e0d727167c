"""NamedTuple of netcrm does what that of `typing` does."""

import pickle
from typing import NamedTuple as NamedTupleOfTyping
from typing import get_type_hints

import pytest

from netcrm.named_tuple import NamedTuple


class Place(NamedTuple):
    """Where something is."""

    name: str
    floor: "int" = 0
    doors: tuple[str, ...] = ()

    @property
    def upstairs(self) -> bool:
        """Whether there are stairs to it."""
        return self.floor > 0


class _Same(NamedTupleOfTyping):
    name: str
    floor: "int" = 0
    doors: tuple[str, ...] = ()


class Single(NamedTuple):
    only: int


def test_a_value_is_made_by_place_and_by_name():
    assert Place("loft", floor=3) == ("loft", 3, ())


def test_the_first_value_and_the_next_are_alike():
    class Fresh(NamedTuple):
        x: int

    assert (Fresh(1), Fresh(x=1), Fresh(2)) == ((1,), (1,), (2,))


def test_fields_are_read_by_name():
    assert (Place("loft", 3).name, Place("loft").floor, Place("loft", 3).upstairs) == ("loft", 0, True)


def test_a_value_of_one_field():
    assert (Single(7).only, Single(7)) == (7, (7,))


def test_what_a_class_tells_of_itself_is_what_typing_tells():
    for told in ("_fields", "_field_defaults", "__match_args__"):
        assert getattr(Place, told) == getattr(_Same, told)
    assert get_type_hints(Place) == get_type_hints(_Same)


def test_it_is_shown_with_its_fields():
    assert repr(Place("loft", 3)) == "Place(name='loft', floor=3, doors=())"


def test_it_has_no_room_for_other_attributes():
    with pytest.raises(AttributeError):
        Place("loft").color = "red"


def test_a_field_cannot_be_set():
    with pytest.raises(AttributeError):
        Place("loft").name = "attic"


@pytest.mark.parametrize("wrong", [(), ("loft", 1, (), 4)], ids=["too few", "too many"])
def test_values_that_do_not_fit_the_fields_are_refused(wrong):
    with pytest.raises(TypeError, match=r"Place\.__new__\(\)"):
        Place(*wrong)


def test_an_unknown_field_is_refused():
    with pytest.raises(TypeError, match="color"):
        Place("loft", color="red")


def test_one_made_of_many_values_needs_all_of_them():
    assert Place._make(["loft", 1, ("a",)]) == Place("loft", 1, ("a",))
    with pytest.raises(TypeError, match="Expected 3 arguments, got 1"):
        Place._make(["loft"])


def test_a_changed_copy():
    assert Place("loft", 3)._replace(floor=4) == Place("loft", 4)
    with pytest.raises(ValueError, match="color"):
        Place("loft")._replace(color="red")


def test_a_mapping_of_its_fields():
    assert Place("loft", 3)._asdict() == {"name": "loft", "floor": 3, "doors": ()}


def test_it_survives_pickling_and_matches():
    assert pickle.loads(pickle.dumps(Place("loft", 3))) == Place("loft", 3)
    match Place("loft", 3):
        case Place(name, floor):
            assert (name, floor) == ("loft", 3)
