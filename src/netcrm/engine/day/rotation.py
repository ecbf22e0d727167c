"""Whose turn it is on a page that shows only some of those who are due: nobody stands there every morning."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from netcrm.engine.day.reminders import Candidate, Item
from netcrm.model.turns import Turn

MORNINGS = 5  # on which somebody is shown and left alone before others go first
REST = timedelta(days=14)  # for which others go first
ROUND = 60  # mornings in which everybody who waits to be known has been shown, one a day


def turns(items: Sequence[Item], shown: Mapping[str, Turn], numbers: Mapping[str, int], today: date) -> list[Item]:
    """People to reach out to, the most urgent first, in the order in which they get a row.

    Whoever was shown on five mornings comes after those who were not, for two weeks. Every second row is for whoever
    was shown longest ago. Those shown earlier today keep their rows. shown: `known`; numbers: of rows shown today.
    """
    there, waiting = _shown_today(items, numbers)
    front = sorted(waiting, key=lambda item: _rests(shown.get(item.key), today))
    oldest = sorted(front, key=lambda item: (_rests(shown.get(item.key), today), _last(shown.get(item.key))))
    found = {item.key: item for item in there}
    for urgent, old in zip(front, oldest, strict=True):
        found.setdefault(urgent.key, urgent)
        found.setdefault(old.key, old)
    return list(found.values())


def first_turns(
    items: Sequence[Item],
    shown: Mapping[str, Turn],
    numbers: Mapping[str, int],
    today: date,
    potential: Collection[str] = (),
) -> list[Item]:
    """People to get to know, of whom one is shown: on five mornings each, on fewer where many wait.

    potential: keys of those who wait for no day; after five mornings they rest for two weeks, also where nobody else
    waits.
    """
    there, every = _shown_today(items, numbers)
    waiting = [item for item in every if item.key not in potential or not _pauses(shown.get(item.key), today)]
    length = max(1, min(MORNINGS, ROUND // max(1, len(items))))
    mornings = {key: turn.mornings // length for key, turn in shown.items()}
    return [*there, *sorted(waiting, key=lambda item: mornings.get(item.key, 0))]


def known(shown: Mapping[str, Turn], candidates: Sequence[Candidate], today: date) -> dict[str, Turn]:
    """The turns that still count, by the key of the row: not those before a contact or a day they were put off to."""
    found = {}
    for one in candidates:
        turn = shown.get(f"p{one.person.id}")
        woken = one.person.snoozed_until or date.min
        if turn and turn.due == one.tie.due_on and woken <= turn.last <= today:
            found[f"p{one.person.id}"] = turn
    return found


def after(shown: Mapping[str, Turn], items: Sequence[Item], today: date) -> dict[str, Turn]:
    """The turns once these rows were shown today; those of people not seen for long are forgotten."""
    found = {key: turn for key, turn in shown.items() if turn.last > today - timedelta(days=ROUND + 1)}
    for item in items:
        if item.type in ("reach_out", "first_contact"):
            key = item.key.rstrip("+")
            found[key] = _next(shown.get(key), item, today)
    return found


def by_urgency(items: Sequence[Item], order: Sequence[str]) -> tuple[Item, ...]:
    """The rows with the people to reach out to among them in that order of handles, the others where they stand."""
    reach = [item for item in items if item.type == "reach_out"]
    reach.sort(key=lambda item: order.index(item.person.handle) if item.person else 0)
    following = iter(reach)
    return tuple(next(following) if item.type == "reach_out" else item for item in items)


def _shown_today(items: Sequence[Item], numbers: Mapping[str, int]) -> tuple[list[Item], list[Item]]:
    there = [item for item in items if item.key in numbers or f"{item.key}+" in numbers]
    return there, [item for item in items if item not in there]


def _rests(turn: Turn | None, today: date) -> bool:
    return turn is not None and turn.mornings >= MORNINGS and turn.last > today - REST


def _pauses(turn: Turn | None, today: date) -> bool:
    """Whether five mornings are over, the latest of them in the last two weeks."""
    return turn is not None and turn.mornings % MORNINGS == 0 and today - REST < turn.last < today


def _last(turn: Turn | None) -> date:
    return turn.last if turn else date.min


def _next(turn: Turn | None, item: Item, today: date) -> Turn:
    if turn is None or turn.due != item.due or turn.last > today:
        return Turn(item.due, 1, today)
    if turn.last == today:
        return turn
    rested = item.type == "reach_out" and turn.mornings >= MORNINGS and turn.last <= today - REST
    return Turn(item.due, 1 if rested else turn.mornings + 1, today)
