"""All challenges, open ones first, and how your own predictions came out."""

from typing import TYPE_CHECKING

from netcrm.engine.advice.calibration import Calibration, Prediction, calibration
from netcrm.engine.advice.views import views
from netcrm.model.advice import Challenge
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Summary(NamedTuple):
    """A challenge, how many people were asked about it, and how many of them answered."""

    challenge: Challenge
    asked: int
    answered: int


class ChallengeList(NamedTuple):
    """Every challenge, open ones first. calibration: of decisions with --sure, the surest first, from five on."""

    challenges: tuple[Summary, ...]
    calibration: tuple[Calibration, ...] = ()


def challenge_list(book: "Book") -> ChallengeList:
    """Every challenge, and how your own predictions came out."""
    every = book.challenges.all()
    predictions = [one for challenge in every for one in _predictions(challenge)]
    return ChallengeList(tuple(_summary(book, one) for one in every), calibration(predictions))


def _summary(book: "Book", challenge: Challenge) -> Summary:
    there = views(book.advice.about(int(challenge.ref[1:])))
    return Summary(challenge, there.asked, there.answered)


def _predictions(challenge: Challenge) -> list[Prediction]:
    """What was expected of a decision, where it is known by now whether it came out."""
    decision, outcome = challenge.decision, challenge.outcome
    if decision is None or decision.sure is None or outcome is None or outcome.as_expected is None:
        return []
    return [Prediction(decision.sure, outcome.as_expected)]
