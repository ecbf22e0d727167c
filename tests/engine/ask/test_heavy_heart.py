"""Who wants to be listened to is heard without words of despair, and business in the same words is not."""

from netcrm.engine.ask.question import understand
from rows import each_row


@each_row(
    "text",
    [
        "nothing makes me happy the way it used to",
        "my dad died in spring and I still set a plate for him",
        "I am scared of leaving the flat",
        "ich liege jede Nacht wach und grüble",
        "je me sens seule même entourée",
        "no tengo ganas de nada",
        "me sinto um peso para a família",
    ],
)
def test_who_is_sad_afraid_or_alone_is_heard_without_words_of_despair(text: str) -> None:
    assert understand(text).kind == "emotional"


@each_row(
    "text",
    [
        "a domain name with a number?",
        "at what point do I need a lawyer",
        "how do I get a leg up on bigger competitors",
        "our sales are depressed since the summer",
        "I hate our accounting software, what do you use",
        "my co-founder does not pull his weight",
        "mein Vermieter will mehr Geld",
        "je perds trop de temps avec la facturation",
        "siento que el precio es alto para el mercado",
        "estou a perder clientes",
    ],
)
def test_business_in_the_same_words_is_no_feeling(text: str) -> None:
    assert "emotional" not in (understand(text).kind, *understand(text).also)


@each_row("text", ["life", "my wife", "the of and", "how are you"])
def test_a_word_or_two_and_glue_tell_of_no_feeling(text: str) -> None:
    assert understand(text).kind == "knowledge"
