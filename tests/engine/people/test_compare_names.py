from netcrm.engine.people.compare_names import kinship_of, name_of
from rows import each_row


@each_row(
    ("one", "other", "kinship"),
    [
        ("Thomas Nguyen", "thomas nguyễn", "same"),
        ("Jörg Müller", "Joerg Mueller", "same"),
        ("李雷", "李雷", "same"),
        ("Tom", "tom", "word"),
        ("Thomas Nguyen", "Nguyen, Thomas", "same"),
        ("Thomas Nguyen", "Nguyen Thomas", "order"),
        ("Thomas Nguyen Jr.", "Thomas Nguyen Sr.", ""),
        ("Thomas Nguyen", "Dr. Thomas Nguyen, Sr.", "same"),
        ("William (Bill) Hart", "Billy Hart", "short"),
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
        ("Jürgen Weiß", "Juergen Weiss", "same"),
        ("Jörg Weiß", "Joerg Weiss", "same"),
        ("Jäger Weiß", "Jaeger Weiss", "same"),
        ("李雷", "李", "part"),
        ("Maria Luisa Chen", "Maria Luisa", "short"),
        ("Maria Luisa Chen", "Maria Anna Chen", "short"),
        ("Maria Luisa Chen", "Maria Anna Weber", "given"),
        ("Maria Luisa Chen", "Anna Luisa Weber", ""),
        ("Thomas Nguyen", "Anna Nguyen", ""),
        ("Thomas Nguyen", "Thomas Nguye", "alike"),
        ("Thomas Nguyen", "Thomas Nguyenn", "alike"),
        ("Thomas Nguyen", "Thomas Nguyes", "alike"),
        ("Thomas Nguyen", "Thomas Mguyen", "alike"),
        ("Thomas Nguyen", "Thomas Ngeyun", "given"),
        ("Thomas Nguyen", "Thomas Nguyeners", "given"),
        ("Thomas Nguyen", "Thomas Nguyas", "given"),
        ("Thomas Lee", "Thomas Lea", "given"),
        ("Thomas Webb", "Thomas Weeb", "alike"),
        ("Thomas Webb", "Thomas Web", "given"),
        ("Maria Chen", "Marla Chenn", ""),
        ("Tom", "Reyes Thomas", ""),
        ("Bob", "Robert Reyes", "part"),
        ("Kiki", "Thomas Nguyen", ""),
    ],
)
def test_how_two_names_go_together(one: str, other: str, kinship: str) -> None:
    assert kinship_of(name_of(one), name_of(other)) == kinship
    assert kinship_of(name_of(other), name_of(one)) == kinship


def test_a_nickname_is_a_given_name_too() -> None:
    assert kinship_of(name_of("Thomas Nguyen", "Kiki"), name_of("Kiki Nguyen")) == "short"


def test_a_nickname_is_part_of_the_name() -> None:
    assert kinship_of(name_of("Thomas Nguyen", "Kiki"), name_of("Kiki")) == "part"
