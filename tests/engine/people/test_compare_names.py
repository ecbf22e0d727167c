import pytest

from netcrm.engine.people.compare_names import kinship_of, name_of


@pytest.mark.parametrize(
    ("one", "other", "kinship"),
    [
        ("Thomas Nguyen", "thomas nguyễn", "same"),
        ("Jörg Müller", "Joerg Mueller", "same"),
        ("李雷", "李雷", "same"),
        ("Tom", "tom", "word"),
        ("Thomas Nguyen", "Nguyen, Thomas", "order"),
        ("Thomas Nguyen", "Tom Nguyen", "short"),
        ("Thomas Nguyen", "T. Nguyen", "short"),
        ("Maria Luisa Chen", "Maria Chen", "short"),
        ("Thomas Nguyen", "Thomas Ngyuen", "alike"),
        ("Maria Chen", "Maria Cheng", "alike"),
        ("Tom", "Thomas Nguyen", "part"),
        ("Nguyen", "Thomas Nguyen", "part"),
        ("Maria Chen", "Maria Weber", "given"),
        ("Anna Weber", "Peter Weber", ""),
        ("Anna Weber", "Tom Reyes", ""),
        ("Li Wei", "Li Mei", "given"),
        ("Anna", "Tom", ""),
    ],
)
def test_how_two_names_go_together(one: str, other: str, kinship: str) -> None:
    assert kinship_of(name_of(one), name_of(other)) == kinship
    assert kinship_of(name_of(other), name_of(one)) == kinship


def test_a_nickname_is_a_given_name_too() -> None:
    assert kinship_of(name_of("Thomas Nguyen", "Kiki"), name_of("Kiki Nguyen")) == "short"
