"""Who wants to be listened to is heard without words of despair, and business in the same words is not."""

from netcrm.engine.ask.question import understand
from rows import each_row


@each_row(
    "text",
    [
        "nothing makes me happy the way it used to",
        "I am scared of leaving the flat",
        "je me sens seule même entourée",
        "me sinto um peso para a família",
    ],
)
def test_who_is_sad_afraid_or_alone_is_heard_without_words_of_despair(text: str) -> None:
    assert understand(text).kind == "emotional"


@each_row(
    "text",
    [
        "a domain name with a number?",
        "mein Vermieter will mehr Geld",
        "je perds trop de temps avec la facturation",
    ],
)
def test_business_in_the_same_words_is_no_feeling(text: str) -> None:
    assert "emotional" not in (understand(text).kind, *understand(text).also)


@each_row("text", ["life", "my wife", "the of and", "how are you"])
def test_a_word_or_two_and_glue_tell_of_no_feeling(text: str) -> None:
    assert understand(text).kind == "knowledge"
