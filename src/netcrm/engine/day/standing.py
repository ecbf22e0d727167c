"""The standing of a tie: new, warm, due, cold or dormant, from the days of contact and today, and why."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from math import ceil, exp, log, sqrt

from netcrm.engine.dates.formatting import say_about, say_every
from netcrm.model.history import Tie
from netcrm.model.people import IN_YOUR_DAY, NEVER, Every, Standing
from netcrm.named_tuple import NamedTuple

# c0, the rhythm taken for granted until history speaks. Anchors: Dunbar's layers (5 weekly, 15 monthly, 150 yearly);
# Roberts & Dunbar 2015 (kin decay slower).
DEFAULT_DAYS: dict[str, int] = {
    "mentor": 45, "mentee": 30, "advisor": 60, "peer": 45, "investor": 60, "customer": 45, "partner": 45,
    "team": NEVER, "friend": 30, "family": 14, "other": 90,
}  # fmt: skip
CONFIDANT_DAYS = 21
NEVER_NAGS = ("team",)

# What matters more to a founder comes first; design, not measured.
WEIGHTS: dict[str, float] = {"mentor": 1.3, "advisor": 1.3, "peer": 1.1, "investor": 1.1, "other": 0.8}
CONFIDANT_WEIGHT = 1.2

# A wish is a promise to oneself, so it is due when it is over. A habit varies: on four public contact logs, ordinary
# gaps pass 3 x the pace in 16-23% of cases and 5 x in 7-12%.
LEARNT_FROM = 3  # contact days
WISH_DUE, WISH_COLD, WISH_DORMANT = 1, 2, 4
PACE_DUE, PACE_COLD, PACE_DORMANT = 2, 5, 8
DORMANT_DAYS = 180
# In units of c0, which holds a learnt pace: three meetings in a week are no habit yet, and nobody slips through for
# want of a setting.
EARLIEST_DUE, LATEST_DUE, EARLIEST_COLD = 0.5, 2, 1

# Evidence fades with a half-life of twelve gaps, at least a month; chosen once, the same for all four logs.
HALF_LIFE_GAPS, HALF_LIFE_LEAST = 12, 30.0
# In the pace a shorter gap counts by its share of these days: three contacts in a week are one burst, no weekly habit.
WHOLE_GAP = 7
# The gamma prior of P(silent): half a contact in three rhythms; the horizon is two gaps, within these days.
PRIOR_CONTACTS, PRIOR_RHYTHMS = 0.5, 3
HORIZON_GAPS, HORIZON_LEAST, HORIZON_MOST = 2, 14, 180
SHORTEST_WAIT = 0.5  # days since a contact today
RATE_DAYS = 180
LEAST_RATE = 1 / 365
KINDLY_DAYS = 120  # from here on silence is told in months


class Bond(NamedTuple):
    """What judges a tie besides its history, in days.

    `every_days` is your own wish for this person: None asks the kind, NEVER wants no rhythm. `default` is the kind's c0
    as default_days gives it.
    """

    kind: str
    stage: str
    created_on: date
    every_days: int | None
    default: int
    confidant: bool = False


class Brief(NamedTuple):
    """How a tie stands, the last day of contact, and why it stands so, as Standing has them."""

    state: str
    last: date | None
    why: str


class _Limits(NamedTuple):
    """From how many days of silence on a tie has each state; `ref` is the span the ratio is measured in."""

    ref: float
    due: int
    cold: int
    dormant: int


def default_days(kind: str, confidant: bool, settings: Mapping[str, int] = {}) -> int:
    """The rhythm of a kind in days, NEVER (0) where it has none; `settings` come before DEFAULT_DAYS."""
    if kind in NEVER_NAGS:
        return NEVER
    days = settings.get(kind, DEFAULT_DAYS.get(kind, DEFAULT_DAYS["other"]))
    return min(days, CONFIDANT_DAYS) if confidant else days


def tie(days: Iterable[date], bond: Bond, today: date) -> Tie:
    """What follows from the contact days up to today, told in any order.

    It stays true until `recheck_on`, a new log or a change of the bond. The pace is the recent geometric-mean gap,
    shrunk towards the wished rhythm: exp((ln c0 + sum t ln g) / (1 + sum t)), t = v * min(1, g / 7), v = 2^-(age of the
    gap / half_life), a gap's age counted from its later end to the last contact. On four public contact logs the share
    of a week raises the AUC of P(silent) by .009 to .034.
    """
    marks = sorted({day.toordinal() for day in days})
    reached = bisect_right(marks, today.toordinal())
    ahead, past = marks[reached:], marks[:reached]
    gaps = [later - earlier for earlier, later in pairwise(past)]
    logs = [log(gap) for gap in gaps]
    prior = log(_rhythm(bond))
    half_life = max(HALF_LIFE_LEAST, HALF_LIFE_GAPS * exp((prior + sum(logs)) / (1 + len(logs))))
    weights = [2.0 ** ((end - past[-1]) / half_life) for end in past[1:]]
    told = [v * min(1.0, gap / WHOLE_GAP) for v, gap in zip(weights, gaps, strict=True)]
    pace = exp((prior + sum(t * each for t, each in zip(told, logs, strict=True))) / (1 + sum(told)))
    last = date.fromordinal(past[-1]) if past else None
    return Tie(
        n=len(past),
        first_on=date.fromordinal(past[0]) if past else None,
        last_on=last,
        pace=pace,
        half_life=half_life,
        gaps=sum(weights),
        gap_days=sum(v * gap for v, gap in zip(weights, gaps, strict=True)),
        due_on=_due_on(bond, len(past), last, pace),
        recheck_on=date.fromordinal(ahead[0]) if ahead else None,
    )


def standing(bond: Bond, tie: Tie, today: date) -> Standing:
    """How the tie stands today. `ratio` is days of silence / the span that judges, None where nothing does (off)."""
    limits = _limits(bond, tie.n, tie.pace)
    state = _state(bond, tie, limits, today)
    days = max(0, (today - tie.last_on).days) if tie.last_on else None
    return Standing(
        state=state,
        last=tie.last_on,
        days=days,
        usual_days=round(tie.pace) if tie.n >= LEARNT_FROM else None,
        every=_every(bond),
        ratio=None if state == "off" else _wait(bond, tie, today) / limits.ref,
        due=tie.due_on,
        why=_why(bond, tie, state, days),
    )


def brief(bond: Bond, tie: Tie, today: date) -> Brief:
    """The same in brief, in two thirds of the time, where everybody's is wanted."""
    state = _state(bond, tie, _limits(bond, tie.n, tie.pace), today)
    days = max(0, (today - tie.last_on).days) if tie.last_on else None
    return Brief(state, tie.last_on, _why(bond, tie, state, days))


def silence(bond: Bond, tie: Tie, today: date, horizon: float | None = None) -> float:
    """P(silent for `horizon` more days), in (0, 1); by default the horizon is two gaps, but 14 to 180 days.

    The gamma-Poisson posterior predictive (Lomax): (B / (B + H))^A, its sums fading with every day of silence.
    """
    wait, ref = _wait(bond, tie, today), bond.every_days or tie.pace
    if horizon is None:
        horizon = min(max(HORIZON_GAPS * ref, HORIZON_LEAST), HORIZON_MOST)
    fade = 2.0 ** (-wait / tie.half_life)
    shape = PRIOR_CONTACTS + tie.gaps * fade
    scale = PRIOR_RHYTHMS * _rhythm(bond) + tie.gap_days * fade + wait
    return float((scale / (scale + horizon)) ** shape)


def urgency(bond: Bond, tie: Tie, recent: int, today: date) -> float:
    """How much reaching out today is worth, for ordering those due: P(silent) * sqrt(rate) * weight.

    `recent` is the number of contact days in the last RATE_DAYS. The root balances "really going cold" against "worth
    keeping": P alone picks only weak ties, the rate alone only strong ones.
    """
    known = max(1, min(RATE_DAYS, (today - (tie.first_on or bond.created_on)).days))
    weight = WEIGHTS.get(bond.kind, 1.0) * (CONFIDANT_WEIGHT if bond.confidant else 1)
    return silence(bond, tie, today) * sqrt(max(LEAST_RATE, recent / known)) * weight


def _wish(bond: Bond) -> int:
    if bond.every_days is not None:
        return bond.every_days
    return NEVER if bond.kind in NEVER_NAGS else bond.default


def _rhythm(bond: Bond) -> int:
    # Someone without a rhythm still has a pace to be told, so that needs a prior too.
    return _wish(bond) or bond.default or DEFAULT_DAYS["other"]


def _off(bond: Bond) -> bool:
    return bond.stage not in IN_YOUR_DAY or _wish(bond) == NEVER


def _every(bond: Bond) -> Every:
    wish = _wish(bond)
    if wish == NEVER:
        return Every(None, "never")
    return Every(wish, "kind" if bond.every_days is None else "person")


def _learnt(bond: Bond, n: int) -> bool:
    return not bond.every_days and n >= LEARNT_FROM


def _limits(bond: Bond, n: int, pace: float) -> _Limits:
    rhythm = _rhythm(bond)
    if _learnt(bond, n):
        due = min(max(PACE_DUE * pace, EARLIEST_DUE * rhythm), LATEST_DUE * rhythm)
        cold = max(PACE_COLD * pace, EARLIEST_COLD * rhythm)
        return _Limits(pace, _whole(due), _whole(cold), _whole(max(cold, PACE_DORMANT * pace, DORMANT_DAYS)))
    # With one gap seen that is longer than the kind's rhythm, the rhythm is no fair measure.
    ref = rhythm if bond.every_days else max(rhythm, pace)
    return _Limits(ref, _whole(WISH_DUE * ref), _whole(WISH_COLD * ref), _whole(max(WISH_DORMANT * ref, DORMANT_DAYS)))


def _whole(days: float) -> int:
    # exp(log(21)) is a hair above 21; without the allowance a day would be lost.
    return max(1, ceil(days - 1e-6))


def _due_on(bond: Bond, n: int, last: date | None, pace: float) -> date | None:
    if _off(bond):
        return None
    if last is None:
        return bond.created_on if bond.stage == "potential" else _after(bond.created_on, _rhythm(bond))
    return _after(last, _limits(bond, n, pace).due)


def _after(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def _wait(bond: Bond, tie: Tie, today: date) -> float:
    return max(SHORTEST_WAIT, (today - (tie.last_on or bond.created_on)).days)


def _state(bond: Bond, tie: Tie, limits: _Limits, today: date) -> str:
    if _off(bond):
        return "off"
    if tie.last_on is None:
        return "new"
    silent = (today - tie.last_on).days
    reached = bisect_right((limits.due, limits.cold, limits.dormant), silent)
    return ("warm", "due", "cold", "dormant")[reached]


def _why(bond: Bond, tie: Tie, state: str, days: int | None) -> str:
    if days is None:
        return "nothing logged yet"
    if days < 2 and state in ("warm", "off"):
        return "in touch yesterday" if days else "in touch today"
    measure = _measure(bond, tie, state, days)
    return f"{_silent(days)}, {measure}" if measure else _silent(days)


def _silent(days: int) -> str:
    # Long ago is said kindly: nobody wants to read "417 days".
    if days >= KINDLY_DAYS:
        return f"{round(days / 365.25)} years" if days >= 730 else f"{round(days / 30.44)} months"
    return "yesterday" if days == 1 else f"{days} days"


def _measure(bond: Bond, tie: Tie, state: str, days: int) -> str:
    if bond.every_days:
        return f"you wanted {_each(bond.every_days, days)}"
    by_kind = state in ("due", "cold", "dormant") and days < PACE_DUE * tie.pace
    if _learnt(bond, tie.n) and not by_kind:
        return f"usually every {say_about(tie.pace)}"
    return "" if state == "off" else f"{_group(bond)} {_each(_rhythm(bond), days)}"


def _each(span: int, days: int) -> str:
    # "74 days, you wanted every 60" needs its unit only where the silence is told in another one.
    return f"every {span}" if span > 1 and days < KINDLY_DAYS else say_every(span)


def _group(bond: Bond) -> str:
    if bond.confidant and bond.default == CONFIDANT_DAYS:
        return "confidants"
    return bond.kind if bond.kind == "family" else f"{bond.kind}s"
