"""Introductions in words: what each is, where it stands, and what became of it, line by line."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.engine.giving.introductions import answers_for
from netcrm.model.circle import Introduction
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.views.page import Line, joined, quoted


def introduction_line(one: Introduction, day: date) -> Line:
    """Who is to meet whom, since when, and where it stands."""
    private = " (private)" if one.private else ""
    via = f", through {line(one.via.name)}" if one.for_me and one.via else ""
    what = "introduction to " if one.for_me else "introduction of "
    end = f"{via}, opened {say_date(one.opened, day)}, {stands(one, day)}{private}"
    return [(what, ""), (names_of(one), "name"), (end, "")]


def introduction_steps(one: Introduction, day: date) -> list[str]:
    """What each side was asked and said, when it was made and what came of it, a step a line."""
    steps: list[tuple[date, str]] = []
    for side in one.sides:
        who = line(answers_for(one, side).name)
        if side.asked_on:
            steps.append((side.asked_on, f"asked {who} {say_date(side.asked_on, day)}"))
        if side.earlier and side.earlier_on:
            steps.append((side.earlier_on, _answer(who, side.earlier, side.earlier_on, "", side.earlier_words, day)))
        if side.said and side.on:
            until = f", until {say_date(side.until, day)}" if side.until else ""
            steps.append((side.on, _answer(who, side.said, side.on, until, side.words, day)))
    if one.made_on:
        counts = f", a give ({one.give})" if one.give else ""
        log = f" in {one.interaction}" if one.interaction else ""
        steps.append((one.made_on, f"made {say_date(one.made_on, day)}{log}{counts}"))
    outcome = f": {line(one.outcome)}" if one.outcome else ""
    if one.met_on:
        steps.append((one.met_on, f"met {say_date(one.met_on, day)}{outcome}"))
    elif one.closed and one.step != "declined":
        ended = "did not meet" if one.made_on else "let go"
        steps.append((one.closed, f"{ended}, {say_date(one.closed, day)}{outcome}"))
    elif outcome:
        steps.append((one.made_on or one.opened, f"what came of it{outcome}"))
    return [text for _, text in sorted(steps, key=lambda step: step[0])]


def _answer(who: str, said: str, on: date, until: str, words: str | None, day: date) -> str:
    return f"{who} said {said} {say_date(on, day)}{until}{f': {quoted(words)}' if words else ''}"


def stands(one: Introduction, day: date) -> str:
    """Where it stands, in a few words."""
    if one.step == "made" and one.closed:
        return "they did not meet"
    if one.step in ("idea", "agreed", "ended"):
        idea = "not asked yet" if one.for_me else "nobody asked yet"
        agreed = f"{_first(one.via)} said yes" if one.for_me and one.via else "both said yes"
        return {"idea": idea, "agreed": agreed, "ended": "let go"}[one.step]
    if one.step in ("made", "met"):
        on = one.met_on if one.step == "met" else one.made_on
        return f"{one.step} {say_date(on, day)}" if on else one.step
    told = [at for at, side in enumerate(one.sides) if one.step == "asked" or side.asked_on or side.said]
    return "; ".join(_where(one, at, day) for at in told)


def names_of(one: Introduction) -> str:
    """The names of the people of it."""
    return joined(line(ref.name) for ref in one.people)


def _where(one: Introduction, at: int, day: date) -> str:
    """Where one side stands: asked since when, or what it said."""
    side = one.sides[at]
    who = _first(answers_for(one, side))
    if side.said == "later" and side.until:
        return f"{who} said later, from {say_date(side.until, day)}"
    if side.said:
        return f"{who} said {side.said}"
    return f"{who} asked {say_date(side.asked_on, day)}" if side.asked_on else f"{who} not asked yet"


def _first(person: Ref) -> str:
    return line(person.name).split()[0]
