"""What the sentence model adds to an answer of `ask`, with one that says what it is told to say."""

from collections.abc import Sequence

import pytest

from netcrm.flows.ask.ask import Means, ask, survey
from netcrm.flows.ask.explain import why
from netcrm.semantic import Model, model

CHALLENGE = "quarrel about the fence"


class Saying(Model):
    """A model that finds whatever holds a word alike, and keeps what it was asked."""

    def __init__(self, word: str, alike: float = 0.9) -> None:
        super().__init__("")
        self.word, self.alike, self.read = word, alike, list[str]()

    def likeness(self, challenge: str, texts: Sequence[str]) -> list[float]:
        self.read += texts
        return [self.alike if self.word in text else -0.2 for text in texts]


class Broken(Model):
    """A model that does not start."""

    def __init__(self) -> None:
        super().__init__("/nowhere")


@pytest.fixture
def peopled(book):
    """Three people of whom a table of words knows no more of one than of another."""
    with book(write=True) as written:
        written.command("made a book")
        for name in ("Ada", "Bea", "Cem"):
            key = written.people.add(
                {"handle": name.lower(), "name": name, "kind": "peer", "created_on": written.today}
                | {"title": "lawyer for neighbours", "topics": ("fences",)}
            )
            written.notes.add(key, written.today, f"{name} tells of hedges", False)
            for at in range(6):
                at = written.interactions.add({"day": written.today, "kind": "call", "text": f"call {at}"}, [key])
    return book


def order(report) -> list[str]:
    return [row.person.name for row in report.suggestions]


def test_whom_the_model_finds_alike_comes_first(peopled):
    with peopled() as book:
        assert [order(ask(book, CHALLENGE, means=Means(model=Saying(name))))[0] for name in ("Ada", "Cem")] == [
            "Ada",
            "Cem",
        ]


def test_the_report_says_by_what_texts_were_compared(peopled):
    with peopled() as book:
        told = [ask(book, CHALLENGE, means=Means(model=each)).model for each in (None, Saying("Ada"), Broken())]
    assert told == ["table", "sentences", "table"]


def test_a_model_that_does_not_start_changes_nothing(peopled):
    with peopled() as book:
        assert ask(book, CHALLENGE, means=Means(model=Broken())) == ask(book, CHALLENGE)


def test_whom_the_model_finds_unlike_loses_nothing(peopled):
    with peopled() as book:
        assert survey(book, CHALLENGE, means=Means(model=Saying("nobody"))).weighed == survey(book, CHALLENGE).weighed


def test_of_long_histories_only_a_few_texts_are_read(peopled):
    saying = Saying("Ada")
    with peopled() as book:
        survey(book, CHALLENGE, means=Means(model=saying))
    assert len(saying.read) <= 3 * 4


def test_profile_and_notes_are_among_what_is_read(peopled):
    saying = Saying("Ada")
    with peopled() as book:
        survey(book, CHALLENGE, means=Means(model=saying))
    assert {"lawyer for neighbours, fences", "Ada tells of hedges"} <= set(saying.read)


def test_why_tells_what_the_model_found(peopled):
    with peopled() as book:
        account = why(book, CHALLENGE, "ada", means=Means(model=Saying("Ada")))
    assert account.shares.meaning.sentences == round((0.9 - 3 * 0.2) / 4, 4)  # one of four texts is alike


def test_why_tells_nothing_of_a_model_that_is_not_there(peopled):
    with peopled() as book:
        assert why(book, CHALLENGE, "ada").shares.meaning.sentences is None


@pytest.mark.skipif(model() is None, reason="the extra `semantic` is not installed")
def test_the_installed_model_answers_the_same_every_time(peopled):
    with peopled() as book:
        answers = [ask(book, CHALLENGE, means=Means(model=Model(model().path))) for _ in range(2)]
    assert answers[0] == answers[1]
