"""What earlier help and the tie bring to `ask`, on histories that are made up.

    python -m pytest -m benchmark -s tests/benchmarks/test_ask_by_outcomes.py

Half of the people of the graded sets get a history: earlier questions of the set, one in three of them the one that is
asked again, which helped as likely as they are willing where the set holds them for right, and seldom where not; asks
of the last weeks, help given back, days without contact. What an answer is worth is what the grade says, times how
likely somebody helps after such a history. Each factor is counted alone, all together, and all of them with histories
that say nothing. That such histories are like real ones is an assumption and no finding: what is shown is the size of
each factor, and what it costs where it is wrong.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from math import log2
from statistics import fmean
from typing import NamedTuple

import pytest
import test_ask_on_bench_sets as sets
from judged import RIGHT, interval

from netcrm.engine.ask import earlier_help, meaning
from netcrm.engine.ask.earlier_help import Earlier
from netcrm.engine.ask.question import Challenge
from netcrm.engine.ask.ranking import Candidate, places, rank
from netcrm.flows.ask import ask as flow
from netcrm.model.people import Every, Standing
from world import TODAY

pytestmark = pytest.mark.benchmark

SETS = ("ask42", "learning", "ask42_heldout", "ordinary")
ROUNDS = 5  # histories of each question
_HALF = 0.75 / 1.3 / 1.2  # the bounds of the tie and the most a kind of help lifts
FACTORS = ("kind of help", "track", "load", "giving", "warmth")


class Asked(NamedTuple):
    """A challenge, who could be suggested as the book has them, and their grades by id. earlier: other questions of the
    set, with theirs."""

    challenge: Challenge
    people: Sequence[Candidate]
    grades: Mapping[int, int]
    earlier: Sequence[tuple[str, str, Mapping[int, int]]]


class History(NamedTuple):
    """What went before with somebody, and how likely they help now, 0 to 1."""

    asks: tuple[Earlier, ...]
    given: int
    received: int
    late: float
    helps: float


@pytest.fixture(scope="module")
def asked() -> list[Asked]:
    found = []
    for name in SETS:
        if (sets.OWN / f"{name}.json").exists() or (sets.SETS / f"{name}.json").exists():
            found += _of_set(name)
    return found


def test_what_worked_before_is_worth_knowing_and_buries_no_good_text(asked: list[Asked]) -> None:
    plain = _worth(asked, (), telling=True)
    print(
        f"\nworth of five answers, {len(asked)} questions, {ROUNDS} histories each; "
        f"without any factor {fmean(plain):.3f}, and what each adds"
    )
    gains = {}
    for label, factors in (*((each, (each,)) for each in FACTORS), ("all", FACTORS)):
        gains[label] = _told(label, plain, _worth(asked, factors, telling=True))
    blank = _worth(asked, (), telling=False)
    _told("all, where histories say nothing", blank, _worth(asked, FACTORS, telling=False))
    rows = [_against_all(each) for each in asked if any(each.grades.values())]
    print(
        "  with the worst history, all others with the best, "
        f"the best text stays among five for {fmean(stays for stays, _ in rows):.0%} of the questions; "
        f"whoever answers less than half as well goes before it {sum(buried for _, buried in rows)} times"
    )
    assert min(gains[each] for each in FACTORS) > -0.01
    assert gains["all"] > 0
    assert not any(buried for _, buried in rows)


def _told(label: str, before: Sequence[float], after: Sequence[float]) -> float:
    changes = [new - old for old, new in zip(before, after, strict=True)]
    low, high = interval(changes, fmean)
    print(f"  {label:33} {fmean(changes):+.3f} [{low:+.3f}, {high:+.3f}]")
    return fmean(changes)


def _worth(asked: Sequence[Asked], factors: Sequence[str], telling: bool) -> list[float]:
    """By question, what the five named are worth of what five could be. telling: whether histories tell anything."""
    return [
        fmean(_round(each, factors, telling, random.Random(f"{at} {number}")) for number in range(ROUNDS))
        for at, each in enumerate(asked)
    ]


def _round(asked: Asked, factors: Sequence[str], telling: bool, chance: random.Random) -> float:
    histories = {each.person.id: _history(asked, each.person.id, telling, chance) for each in asked.people}
    people = [_with(asked.challenge, each, histories[each.person.id], factors) for each in asked.people]
    rows = rank(asked.challenge, people, TODAY).suggestions
    worth = {who: (2 ** asked.grades.get(who, 0) - 1) * each.helps for who, each in histories.items()}
    best = _summed(sorted(worth.values(), reverse=True)[:5])
    return _summed([worth[row.person.id] for row in rows]) / best if best else 0.0


def _summed(worth: Sequence[float]) -> float:
    return sum(each / log2(at + 2) for at, each in enumerate(worth))


def _history(asked: Asked, person: int, telling: bool, chance: random.Random) -> History:
    """Willing ones helped mostly, with what they know; tired ones, and ties gone cold, answer less."""
    willing = chance.choice((0.9, 0.6, 0.3))
    if chance.random() < 0.5:
        return History((), 0, 0, 1.0, willing)
    times, tired, late = chance.randint(1, 3), chance.random() < 0.3, chance.choice((0.5, 1.0, 3.0, 6.0))
    asks = []
    for at in range(times):
        again = chance.random() < 1 / 3
        about, kind, grades = asked.earlier[0] if again else chance.choice(asked.earlier)
        helps = willing * (1.0 if grades.get(person, 0) >= RIGHT else 0.2) if telling else chance.random()
        helped = "yes" if chance.random() < helps else "no"
        asks.append(Earlier("a1", about, kind, TODAY - timedelta(200 + 30 * at), True, helped))
    asks += [Earlier("a1", "", "knowledge", TODAY - timedelta(10 + 15 * at)) for at in range(2 * tired)]
    given, received = chance.randint(0, 4), times
    helps = willing
    if telling:
        cold = asked.challenge.kind in ("emotional", "collaboration") and late > 2
        helps *= (0.6 if tired else 1.0) * (0.6 if cold else 1.0) * (0.85 if received > given + 1 else 1.0)
    return History(tuple(asks), given, received, late, helps)


def _with(challenge: Challenge, who: Candidate, history: History, factors: Sequence[str]) -> Candidate:
    """Somebody with those factors that a history tells and that are counted."""
    asks = history.asks
    asked = meaning.direction(meaning.vector([(challenge.bare, 1.0)]))

    def likeness(text: str) -> float:
        return meaning.likeness_to(asked, meaning.summed(text)) if asked else 0.0

    known = {
        "kind of help": {"supports": earlier_help.supports(asks, likeness)},
        "track": {"track": earlier_help.track(asks)},
        "load": {"load": earlier_help.load(asks, TODAY)},
        "giving": {"given": history.given, "received": history.received},
        "warmth": {"person": who.person._replace(standing=_standing(history.late))},
    }
    bare = who._replace(supports=(), track=0.0, load=0.0, given=0, received=0)
    bare = bare._replace(person=who.person._replace(standing=None))
    for factor in factors:
        bare = bare._replace(**known[factor])  # type: ignore[arg-type]
    return bare


def _against_all(asked: Asked) -> tuple[bool, int]:
    """Whether who has the best text of the right ones is still among five when everything that went before speaks
    against them and for all others; and how many go before them who are no surer and whose text is half as good."""
    right = [each for each in asked.people if asked.grades.get(each.person.id)]
    if not right:
        return True, 0
    first = max(right, key=lambda each: each.weighed.text)
    kind = asked.challenge.kind
    good = {"track": 1.0, "given": 9, "received": 0, "load": 0.0, "supports": (kind,)}
    bad = {"track": -1.0, "given": 0, "received": 9, "load": 1.0, "supports": ()}
    people = [each._replace(**(bad if each == first else good)) for each in asked.people]  # type: ignore[arg-type]
    before = {row.person.id for row in rank(asked.challenge, asked.people, TODAY).suggestions}
    after = {row.person.id for row in rank(asked.challenge, people, TODAY).suggestions}
    order = places(asked.challenge, people)[0]
    at = next((at for at, each in enumerate(order) if each.candidate.person.id == first.person.id), 0)
    buried = sum(each.fit == order[at].fit and each.text < order[at].text * _HALF for each in order[:at])
    return first.person.id in after or first.person.id not in before, buried


def _standing(ratio: float) -> Standing:
    return Standing("warm" if ratio < 2 else "cold", TODAY, int(30 * ratio), 30, Every(30, "kind"), ratio, TODAY, "")


def _of_set(name: str) -> Iterator[Asked]:
    held = sets.page(name)
    book = sets.people(held["profiles"])
    ids = {each["id"]: book.people.by_handles((f"x-{each['id']}",))[0][0].id for each in held["profiles"]}
    asked = [
        (
            each["text"],
            sets.KIND.get(each["kind"], each["kind"]),
            {ids[int(who)]: grade for who, grade in each["rel"].items()},
        )
        for each in held["queries"]
    ]
    for each in asked:
        sight = flow.survey(book, *each[:2])
        yield Asked(
            sight.challenge,
            flow.candidates(book, sight, sight.chosen),
            each[2],
            [each, *(other for other in asked if other != each)],
        )
