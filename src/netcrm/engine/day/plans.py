"""Rows of today about meetings that are planned: those of today and tomorrow, and whether those before took place.

The key of such a row is the id of the log it will be, `l31`, and of a whole day of a calendar `l31-32`.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from netcrm.engine.day.reminders import Item
from netcrm.errors import Hint
from netcrm.model.history import Interaction
from netcrm.model.kinds import INTERACTIONS
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

AHEAD = 1  # days on which a plan is shown before it takes place
LATELY = 2  # days after a plan on which whether it took place is asked before all other questions
_MEALS = lazy_pattern(r"\b(breakfast|brunch|lunch|dinner|supper)\b", re.IGNORECASE)
_NAMED = 3  # of the meetings of a calendar, in one question


class Plan(NamedTuple):
    """A meeting that is planned. imported: it came from a calendar, which will tell whether it took place."""

    interaction: Interaction
    imported: bool = False


def planned(plans: Iterable[Plan], today: date, ahead: int = 0) -> tuple[Item, ...]:
    """What is planned for today and tomorrow, or further ahead."""
    last = today + timedelta(days=max(AHEAD, ahead))
    coming = sorted((each.interaction for each in plans if today <= each.interaction.on <= last), key=_by_day)
    return tuple(_item("planned", (one,), what_with(one, one.people[1:])) for one in coming if one.people)


def happened(plans: Iterable[Plan], today: date) -> tuple[Item, ...]:
    """The questions whether what was planned before today took place: one each, and one for those of a calendar."""
    past = [each for each in plans if each.interaction.on < today and each.interaction.people]
    typed = sorted((each.interaction for each in past if not each.imported), key=_by_day)
    imported = sorted((each.interaction for each in past if each.imported), key=_by_day)
    groups = [*((one,) for one in typed), *([tuple(imported)] if imported else [])]
    return tuple(_item("happened", group, _question(group)) for group in groups)


def questions(plans: Iterable[Plan], reviews: Sequence[Item], today: date) -> tuple[Item, ...]:
    """What took place lately, then decisions whose day to look again was named, then what was planned long before."""
    asked = happened(plans, today)
    lately = [item for item in asked if item.due and item.due >= today - timedelta(days=LATELY)]
    return (*lately, *reviews, *(item for item in asked if item not in lately))


def what(interaction: Interaction) -> str:
    """What is planned, in a word: "lunch", "coffee"; nothing of the text of a private one."""
    meal = None if interaction.private else _MEALS.search(interaction.text)
    return meal[0].lower() if meal else INTERACTIONS[interaction.kind].noun


def what_with(interaction: Interaction, people: Sequence[Ref]) -> str:
    """What is planned and with whom: "lunch with Tom and Ines"; without the people where there are none."""
    names = [ref.name.split()[0] for ref in people[:2]]
    names += [f"{len(people) - 2} more"] if len(people) > 2 else []
    return f"{what(interaction)} with {' and '.join(names)}" if names else what(interaction)


def _question(group: Sequence[Interaction]) -> str:
    told = [what_with(one, one.people) for one in group]
    if len(group) == 1:
        return f"Did {told[0]} happen?"
    more = len(told) - _NAMED
    return f"Did these happen? {', '.join(told[:_NAMED])}{f' and {more} more' if more > 0 else ''}"


def _item(kind: str, group: Sequence[Interaction], why: str) -> Item:
    first = group[0]
    key = f"l{'-'.join(str(one.id) for one in group)}"
    person, others = first.people[0], first.people[1:]
    command = Hint("prep", (person.handle,)) if kind == "planned" else Hint("done", (key,))
    return Item(0, kind, person, None, first.on, 0, why, None, command, key, others, ref=f"l{first.id}")


def _by_day(interaction: Interaction) -> tuple[date, int]:
    return interaction.on, interaction.id
