"""How well P(silent) foresees which real ties go cold, against the plain days since the last contact."""

import gzip
from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from math import exp
from math import log as ln
from time import perf_counter
from typing import NamedTuple

import pytest
from paths import SHARED

from netcrm.engine.day.standing import Bond, silence, standing, tie

pytestmark = pytest.mark.benchmark

LOGS = SHARED / "data" / "contact-logs"
FIRST = date(2000, 1, 1)
RHYTHM = 30  # none of the logs knows kinds; three times more or less changes the AUC by .002 to .025


class Log(NamedTuple):
    name: str
    file: str
    cuts: range  # days at which the future is hidden
    within: int  # ties silent for longer are no question any more
    furthest: int  # the label looks no further ahead, in days
    until: int  # the log is cut here
    published: float


EU = Log("EU mail", "email-Eu-core-temporal.txt.gz", range(380, 436, 5), 120, 90, 525, 0.672)
COLLEGE = Log("College", "CollegeMsg.txt.gz", range(105, 136, 5), 45, 40, 10**6, 0.729)


def contact_days(log: Log) -> list[list[int]]:
    with gzip.open(LOGS / log.file, "rt") as lines:
        rows = [tuple(map(int, row.split())) for row in lines]
    start = min(second for _, _, second in rows)
    days = defaultdict(set)
    for one, other, second in rows:
        day = (second - start) // 86_400
        if one != other and day <= log.until:
            days[min(one, other), max(one, other)].add(day)
    return [sorted(each) for each in days.values()]


def questions(log: Log, ties: list[list[int]]):
    """For each tie: its contact days so far, the cut, the horizon, and whether it stayed silent that long."""
    for cut in log.cuts:
        for days in ties:
            seen = bisect_right(days, cut)
            if seen < 3 or cut - days[seen - 1] > log.within:
                continue
            mean_gap = (days[seen - 1] - days[0]) / (seen - 1)
            horizon = min(max(2 * mean_gap, 14), log.furthest)
            yield days[:seen], cut, horizon, all(day > cut + horizon for day in days[seen : seen + 1])


def scores(days: list[int], cut: int, horizon: float) -> dict[str, float]:
    bond = Bond("other", "followed", FIRST, None, RHYTHM)
    today = FIRST + timedelta(days=cut)
    known = tie([FIRST + timedelta(days=day) for day in days], bond, today)
    before = known._replace(pace=pace_before(days, known.half_life))
    return {
        "P(silent), the label's horizon": silence(bond, known, today, horizon),
        "P(silent), its own horizon": silence(bond, known, today),
        "  before": silence(bond, before, today),
        "ratio": standing(bond, known, today).ratio or 0,
        "ratio before": standing(bond, before, today).ratio or 0,
        "days since last": cut - days[-1],
    }


def pace_before(days: list[int], half_life: float) -> float:
    """The pace in which a gap of a day counted as much as one of a week."""
    weights = [2.0 ** ((end - days[-1]) / half_life) for end in days[1:]]
    gaps = [later - earlier for earlier, later in pairwise(days)]
    weighed = sum(weight * ln(gap) for weight, gap in zip(weights, gaps, strict=True))
    return exp((ln(RHYTHM) + weighed) / (1 + sum(weights)))


def auc(pairs: list[tuple[float, bool]]) -> float:
    """The chance that a tie gone cold is scored above one that did not; equal scores count half."""
    ranked = sorted(pairs)
    values = [value for value, _ in ranked]
    cold = sum(gone for _, gone in ranked)
    ranks, start = 0.0, 0
    while start < len(ranked):
        end = bisect_right(values, values[start], start)
        ranks += (start + end + 1) / 2 * sum(gone for _, gone in ranked[start:end])
        start = end
    return (ranks - cold * (cold + 1) / 2) / (cold * (len(ranked) - cold))


@pytest.mark.skipif(not LOGS.is_dir(), reason="the contact logs are not beside this repository")
@pytest.mark.parametrize("log", [EU, COLLEGE], ids=lambda log: log.name)
def test_silence_foresees_which_real_ties_go_cold(log):
    pairs = defaultdict(list)
    for days, cut, horizon, gone in questions(log, contact_days(log)):
        for name, score in scores(days, cut, horizon).items():
            pairs[name].append((score, gone))
    found = {name: auc(each) for name, each in pairs.items()}
    print(f"\n{log.name}: {len(pairs['ratio'])} questions, P(silent) published as {log.published:.3f}")
    for name, value in found.items():
        print(f"  {name:<32}{value:.3f}")
    assert found["P(silent), the label's horizon"] == pytest.approx(log.published, abs=0.02)
    assert found["P(silent), its own horizon"] > found["  before"]


def test_ten_thousand_people_with_twenty_contacts_each_are_computed():
    bond = Bond("mentor", "followed", FIRST, None, 45)
    today = FIRST + timedelta(days=1500)
    histories = [
        [FIRST + timedelta(days=(person + step * 61) % 1400) for step in range(20)] for person in range(10_000)
    ]
    start = perf_counter()
    ties = [tie(days, bond, today) for days in histories]
    learnt = perf_counter()
    states = [standing(bond, each, today).state for each in ties]
    print(f"\n10,000 people x 20 contacts: ties {learnt - start:.2f} s, standings {perf_counter() - learnt:.2f} s")
    assert len(states) == 10_000
