"""Which lines tell that somebody cannot help, or says no."""

from netcrm.engine.ask.refusals import cannot_help, says_no
from rows import each_row


@each_row(
    "text",
    [
        "Anil says he can't help, he works for Tomasz's family",
        "she cannot really help with that",
        "he won’t be able to advise us",
        "Bruno kann mir da nicht helfen",
        "konnte uns leider nicht weiterhelfen",
        "elle ne peut pas m'aider",
        "no me puede ayudar",
        "não pode ajudar",
    ],
)
def test_somebody_cannot_help(text: str) -> None:
    assert (cannot_help(text), says_no(text)) == (True, True)


@each_row(
    "text",
    ["Bruno declined", "she said no", "he is not the right one for that", "hat abgelehnt", "a dit non", "No.", "nein"],
)
def test_a_no_where_something_was_asked_tells_nothing_of_help_elsewhere(text: str) -> None:
    assert (cannot_help(text), says_no(text)) == (False, True)


@each_row("text", ["chase weekly", "no idea beats a good list", "he can help with that", "she helped the nonprofit"])
def test_other_words_are_no_refusal(text: str) -> None:
    assert not says_no(text)


@each_row(
    "text",
    [
        "Tomasz can't lend me anybody, he is short himself", "sorry, I only do employment law, no time",
        "Ana can't come to the doctor",
    ],
)  # fmt: skip
def test_what_they_cannot_do_is_a_no_to_a_question(text: str) -> None:
    assert says_no(text)
