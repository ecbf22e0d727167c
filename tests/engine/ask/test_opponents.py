"""Who stands on the other side of a trouble, and who leaves in it."""

from netcrm.engine.ask.leavers import is_about_leaving, tells_of_leaving
from netcrm.engine.ask.opponents import acts_against, is_opponent
from rows import each_row


@each_row(
    "note",
    [
        "raises the rent 18 percent, my opponent", "my opponent", "he is our opponent in the rent case",
        "mein Gegner im Mietstreit", "notre adversaire", "mi adversario", "é o meu adversário", "on the other side",
        "die Gegenseite",
    ],
)  # fmt: skip
def test_a_note_calls_them_an_opponent(note: str) -> None:
    assert is_opponent(note)


@each_row(
    "note",
    ["knows my opponent well", "my opponent's lawyer", "my opponent at tennis", "her opponent lost", "wants a rematch"],
)
def test_a_note_that_speaks_of_another_opponent_calls_them_nothing(note: str) -> None:
    assert not is_opponent(note)


@each_row(
    "text, part",
    [
        ("landlord raises the rent by 18%", "landlord"),
        ("the landlord wants 18 percent more rent", "landlord"),
        ("second branch landlord also wants more", "landlord"),
        ("der Vermieter erhöht die Miete", "Vermieter"),
        ("le propriétaire augmente le loyer", "propriétaire"),
        ("trouble with our supplier", "supplier"),
        ("Streit mit dem Lieferanten", "Lieferanten"),
        ("our main supplier won't deliver", "supplier"),
    ],
)
def test_who_acts_against_you_is_what_it_is_about(text: str, part: str) -> None:
    assert acts_against(text, part)


@each_row(
    "text, part",
    [("how do I find a landlord", "landlord"), ("a good accountant who wants clients", "accountant"),
     ("ask the tax adviser about VAT", "tax adviser")],
)  # fmt: skip
def test_who_is_looked_for_or_asked_is_not(text: str, part: str) -> None:
    assert not acts_against(text, part)


def test_of_a_landlord_my_landlord_tells_enough() -> None:
    assert acts_against("how do I answer my landlord", "landlord", opposite=True)


@each_row("text", ["my teachers are leaving", "two teachers leave in October", "drei Lehrer kündigen", "se van dos"])
def test_a_trouble_is_that_people_leave(text: str) -> None:
    assert is_about_leaving(text)


@each_row(
    "text, names",
    [
        ("Elena and Marek told me they leave at the end of october", ["Elena Rossi", "Marek Dvorak"]),
        ("Elena wants to leave", ["Elena Rossi"]),
        ("she handed in her notice", ["Elena Rossi"]),
        ("Elena hat gekündigt", ["Elena Rossi"]),
    ],
)
def test_a_text_tells_that_they_leave(text: str, names: list[str]) -> None:
    assert tells_of_leaving(text, names)


@each_row("text", ["lost half her staff in 2023 and came back", "two of her people left in 2023", "left a message"])
def test_a_text_of_others_who_left_does_not(text: str) -> None:
    assert not tells_of_leaving(text, ["Fatima Zahra"])
