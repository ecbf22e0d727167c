"""Rows of today that follow from introductions: one side to ask, two to bring together, and whether they met.

Their key is the id of the introduction, `i3`.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from netcrm.engine.dates.formatting import say_date
from netcrm.engine.day.reminders import Item
from netcrm.engine.giving.introductions import answers_for, other_than, to_answer, to_ask
from netcrm.errors import Hint
from netcrm.model.circle import Introduction, Side
from netcrm.model.people import Ref
from netcrm.text import cut

ANSWER_AFTER = 14  # days since somebody was asked and did not answer
MET_AFTER, MET_FOR = 21, 70  # days since it was made from and for which one asks once whether they met
_LONGEST = 60  # columns of the reason


def under_way(introductions: Iterable[Introduction], today: date) -> tuple[Item, ...]:
    """What is to be done for introductions: those that both wait for first, then whom to ask, then who did not
    answer."""
    awake = [one for one in introductions if not _rests(one, today)]
    to_make = [_to_make(one) for one in awake if one.step == "agreed" and not one.for_me]
    asking = [_to_ask(one, side, today) for one in awake if not _asked(one, today) for side in to_ask(one, today)[:1]]
    unanswered = [
        _unanswered(one, side, today)
        for one in awake
        if not to_ask(one, today)
        for side in to_answer(one)
        if side.asked_on and (today - side.asked_on).days >= ANSWER_AFTER
    ]
    found = (*to_make, *asking, *unanswered)
    return tuple({item.key: item for item in reversed(found)}.values())[::-1]


def did_they_meet(introductions: Iterable[Introduction], today: date) -> tuple[Item, ...]:
    """The question whether they met, some weeks after it was made, the longest ago first."""
    due = [one for one in introductions if one.made_on and _is_weeks_ago(one.made_on, today)]
    asked = [one for one in due if one.step == "made" and not one.closed and not _rests(one, today)]
    asked.sort(key=lambda one: (one.made_on or today, int(one.ref[1:])))
    return tuple(_row(one, "introduction", _question(one), Hint("done", (one.ref,))) for one in asked)


def _to_make(one: Introduction) -> Item:
    first, other = map(_first, one.people)
    command = Hint("intro_made", (one.ref,)) if one.private else Hint("draft", (one.ref,))
    return _row(one, "give", f"Introduce {first} to {other}: both said yes", command)


def _to_ask(one: Introduction, side: Side, today: date) -> Item:
    who = _first(answers_for(one, side))
    again = " again" if side.asked_on else ""
    if one.for_me:
        why = f"ask{again} for an introduction to {_first(side.person)}"
    else:
        other = other_than(one, side)
        why = f"Ask {who}{again} about meeting {_first(other.person) if other else 'somebody'}"
        if other and other.said == "yes":
            why += f", who said yes {say_date(other.on, today)}" if other.on else ", who said yes"
    because = "" if one.private or not one.because else f": {_short(one.because)}"
    asked = answers_for(one, side)
    command = Hint("done", (f"{one.ref} {_first(asked).lower()}",)) if one.private else Hint("draft", (one.ref,))
    return _row(one, "advice" if one.for_me else "give", f"{why}{because}", command, asked)


def _unanswered(one: Introduction, side: Side, today: date) -> Item:
    who = answers_for(one, side)
    whom = side.person if one.for_me else next(ref for ref in one.people if ref.id != side.person.id)
    asked = say_date(side.asked_on, today) if side.asked_on else ""
    why = f"Has {_first(who)} answered about {_first(whom)}, asked {asked}?"
    if one.for_me:  # a favour I ask for is no give: a row of the one who can do it
        why = f"answered about an introduction to {_first(whom)}, asked {asked}?"
        return _row(one, "advice", why, Hint("intro_said", (one.ref, _first(who).lower())), who)
    return _row(one, "give", why, Hint("intro_said", (one.ref, _first(who).lower())), who)


def _question(one: Introduction) -> str:
    if one.for_me:
        via = f" through {_first(one.via)}" if one.via else ""
        return f"Did you meet {_first(one.people[0])}{via}?"
    return f"Did {' and '.join(map(_first, one.people))} meet?"


def _row(one: Introduction, kind: str, why: str, command: Hint, person: Ref | None = None) -> Item:
    everybody = (*((one.via,) if one.for_me and one.via else ()), *one.people)
    first = person or everybody[0]
    others = tuple(ref for ref in everybody if ref.id != first.id)
    return Item(0, kind, first, None, None, 0, why, None, command, one.ref, others, ref=one.ref)


def _asked(one: Introduction, today: date) -> bool:
    """Whether somebody was asked today, which is enough for a day."""
    return any(side.asked_on == today and not side.said for side in one.sides)


def _rests(one: Introduction, today: date) -> bool:
    return one.snoozed_until is not None and one.snoozed_until > today


def _is_weeks_ago(on: date, today: date) -> bool:
    return today - timedelta(days=MET_FOR) <= on <= today - timedelta(days=MET_AFTER)


def _first(person: Ref) -> str:
    return person.name.split()[0]


def _short(text: str) -> str:
    return cut(" ".join(text.split()).rstrip("."), _LONGEST)
