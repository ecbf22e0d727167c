import pytest

from netcrm.engine.people.nicknames import one_given_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("tom", "thomas"),
        ("thomas", "tomas"),
        ("bob", "robert"),
        ("johannes", "hans"),
        ("max", "maximilian"),
        ("t", "thomas"),
        ("ines", "ines"),
    ],
)
def test_two_forms_of_one_name(one: str, other: str) -> None:
    assert one_given_name(one, other)
    assert one_given_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("maria", "mario"), ("anna", "hanna"), ("jo", "jose"), ("peter", "tom"), ("li", "lily")]
)
def test_two_names(one: str, other: str) -> None:
    assert not one_given_name(one, other)
