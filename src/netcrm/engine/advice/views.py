"""The views on a challenge: who gave one, who was asked and has not answered, and how many more would help.

Three views, close together and before deciding: founders stop asking too early (Cohen, Bingham & Hallen, Administrative
Science Quarterly 64, 2019). The views of those who have been there weigh most, and a founder hears them best from
somebody who did it (Chatterji, Delecourt, Hasan & Koning, "When does advice impact startup performance?", Strategic
Management Journal 40, 2019).
"""

from collections.abc import Iterable
from datetime import date

from netcrm.model.advice import Advice
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

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
    """Whether somebody was told what came of it. outcome_on: the day it turned out, which is news to whoever was told
    before."""
    return advice.told_on is not None and (outcome_on is None or outcome_on <= advice.told_on)


def untold(
    advice: Iterable[Advice], outcome_on: date | None = None, decided_on: date | None = None
) -> tuple[Advice, ...]:
    """Of whoever gave a view and was not told yet what came of it one view each: one on which something was done before
    others. Whoever was told of one view since it was decided knows it, whatever else they said before that."""
    given = [one for one in advice if one.answers]
    news = outcome_on or decided_on
    informed = {
        one.person.id
        for one in given
        if one.told_on and news and one.told_on >= max(news, *(_said_on(other) for other in given if _same(one, other)))
    }
    found: dict[int, Advice] = {}
    for one in given:
        if knows(one, outcome_on) or one.closed or one.person.id in informed:
            continue
        before = found.get(one.person.id)
        if before is None or (one.did_on is not None and before.did_on is None):
            found[one.person.id] = one
    return tuple(found.values())


def to_tell(
    advice: Iterable[Advice], outcome_on: date | None = None, decided_on: date | None = None
) -> tuple[Ref, ...]:
    """Whoever gave a view and was not told yet what came of it, each once.

    Who is thanked and told helps again, and others too (Grant & Gino, Journal of Personality and Social Psychology 98,
    2010): also when it went the other way.
    """
    return tuple(one.person for one in untold(advice, outcome_on, decided_on))


def _said_on(advice: Advice) -> date:
    return max(reply.on for reply in advice.answers)


def _same(one: Advice, other: Advice) -> bool:
    return one.person.id == other.person.id


def _each_once(advice: Iterable[Advice]) -> tuple[Ref, ...]:
    return tuple({one.person.id: one.person for one in advice}.values())
