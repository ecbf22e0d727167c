"""The views on a challenge: who gave one, who was asked and has not answered, and how many more would help.

Three views, close together and before deciding: founders stop asking too early (Cohen, Bingham & Hallen, Administrative
Science Quarterly 64, 2019). The views of those who have been there weigh most, and a founder hears them best from
somebody who did it (Chatterji, Delecourt, Hasan & Koning, "When does advice impact startup performance?", Strategic
Management Journal 40, 2019).
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from netcrm.model.advice import Advice
from netcrm.model.people import Ref

ENOUGH = 3  # views before deciding


class Views(NamedTuple):
    """Advice on a challenge by where it stands. given: views; waiting: asked, not answered; to_ask: not asked yet;
    said_no: asked, and they said no."""

    given: tuple[Advice, ...]
    waiting: tuple[Advice, ...]
    to_ask: tuple[Advice, ...]
    said_no: tuple[Advice, ...] = ()

    @property
    def people(self) -> tuple[Ref, ...]:
        """Everybody in it, each once."""
        return _each_once((*self.given, *self.waiting, *self.to_ask, *self.said_no))

    @property
    def answered(self) -> int:
        """How many people gave a view."""
        return len(_each_once(self.given))

    @property
    def asked(self) -> int:
        """How many people were asked, or gave a view unasked."""
        return len(_each_once((*self.given, *self.waiting)))

    @property
    def missing(self) -> int:
        """How many views more would help before deciding."""
        return max(0, ENOUGH - self.answered)


def views(advice: Iterable[Advice]) -> Views:
    """The advice on one challenge by where it stands; a question that was let go counts for nothing."""
    every = tuple(advice)
    there = [one for one in every if one.answers or not one.closed]
    given = tuple(one for one in there if one.answers)
    who = {one.person.id for one in given}
    rest = [one for one in there if not one.answers and one.person.id not in who]
    return Views(
        given,
        tuple(one for one in rest if one.step != "to ask"),
        tuple(one for one in rest if one.step == "to ask"),
        tuple(one for one in every if one.said_no and not one.answers and one.person.id not in who),
    )


def knows(advice: Advice, outcome_on: date | None) -> bool:
    """Whether somebody was told what came of it. outcome_on: the day it turned out; who was told before is told again,
    but where what was done with their advice was told already."""
    if advice.told_on is None:
        return False
    return bool(advice.did_on) or outcome_on is None or outcome_on <= advice.told_on


def to_tell(advice: Iterable[Advice], outcome_on: date | None = None) -> tuple[Ref, ...]:
    """Whoever gave a view and was not told yet what came of it, each once.

    Who is thanked and told helps again, and others too (Grant & Gino, Journal of Personality and Social Psychology 98,
    2010): also when it went the other way.
    """
    return _each_once(one for one in advice if one.answers and not knows(one, outcome_on) and not one.closed)


def _each_once(advice: Iterable[Advice]) -> tuple[Ref, ...]:
    return tuple({one.person.id: one.person for one in advice}.values())
