"""What becomes of a plan: it took place, it moved, it did not take place; and a log that answers it becomes that row.

One that came from a calendar keeps its trace, so that the next import does not bring back what was let go.
"""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.errors import Hint, NotFound, Refused, Usage
from netcrm.flows.people.people import bring_into_day
from netcrm.flows.ties import settle
from netcrm.model.history import Interaction
from netcrm.model.kinds import CONTACT, INTERACTIONS
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.writing import InteractionFields
    from netcrm.store.book import Book

NEAR = timedelta(days=1)  # a log that lies so far from a plan tells of it
FOLLOWED_AT_MOST = 5  # see interactions.py
DID = ("happened", "moved", "dropped")


class PlanWritten(NamedTuple):
    """What became of a plan. did: happened, moved or dropped; others: more of one day of a calendar, to which the same
    happened. before: the day it stood on. followed: who was brought into your day by it."""

    interaction: Interaction
    did: Annotated[str, DID]
    before: date
    others: tuple[Interaction, ...] = ()
    followed: tuple[Ref, ...] = ()


def matching_plan(book: "Book", people: Collection[int], on: date, kind: str = CONTACT) -> Interaction | None:
    """The plan with the same people within a day of `on`, the nearest, that a log of that kind tells of; or None.

    A message tells of no plan, and one that is still to come is told of only by a log of its kind.
    """
    if INTERACTIONS[kind].once_a_day:
        return None
    near = [
        one
        for one in book.interactions.planned(since=on - NEAR, until=on + NEAR)
        if _with(one, people) and (kind == one.kind or (one.on <= on and CONTACT in (kind, one.kind)) or one.on == on)
    ]
    return min(near, key=lambda one: (abs((one.on - on).days), one.kind != kind, one.id), default=None)


def moved_plan(book: "Book", people: Collection[int], kind: str = CONTACT) -> Interaction | None:
    """The open plan with these people that is to be moved: with nobody else, and of that kind, before any other."""
    plans = [one for one in book.interactions.planned() if {*people} <= {ref.id for ref in one.people}]
    return min(
        plans,
        key=lambda one: (not _with(one, people), one.kind != kind, one.on < book.today, one.on, one.id),
        default=None,
    )


def is_same_plan(book: "Book", plan: Interaction, on: date, kind: str) -> bool:
    """Whether a plan with the same people is one told again: on that day, and of that kind or told by a calendar."""
    same = kind == plan.kind or CONTACT in (kind, plan.kind) or bool(book.interaction_sources.imported([plan.id]))
    return plan.on == on and same


def became(book: "Book", plan: Interaction, fields: "InteractionFields") -> int:
    """Writes what is said of a plan into its row, inside a deed that was begun, and answers with its id.

    Its uid and where it came from stay; so do its kind and place where nothing else was said.
    """
    kept = {name: value for name, value in fields.items() if value or name in ("planned", "keep_asked", "day")}
    if kept.get("kind") == CONTACT:
        del kept["kind"]
    if plan.private:
        kept["private"] = True
    changes: InteractionFields = kept  # type: ignore[assignment]
    book.interactions.change(plan.id, changes)
    return plan.id


def happened(book: "Book", ids: Sequence[int], said: str = "") -> PlanWritten:
    """Says that plans took place, each on its day, and today where that lies ahead. said: what there was to it."""
    plans = _open_plans(book, ids)
    book.command(f"{_spoken(plans)} happened")
    imported = book.interaction_sources.imported(ids)
    followed: list[Ref] = []
    for plan in plans:
        change: InteractionFields = {"planned": False, "day": min(plan.on, book.today)}
        if said:
            change["text"] = f"{plan.text}: {said}" if plan.text else said
        book.interactions.change(plan.id, change)
        gathering = INTERACTIONS[plan.kind].gathering or len(plan.people) > FOLLOWED_AT_MOST
        if plan.id not in imported and not gathering:
            followed += bring_into_day(book, plan.people)
    return _written(book, plans, "happened", tuple(dict.fromkeys(followed)))


def moved(book: "Book", ids: Sequence[int], until: date) -> PlanWritten:
    """Moves a plan to another day; Refused for the meetings of a day together, which do not move as one."""
    plans = _open_plans(book, ids)
    if len(plans) > 1:
        raise Refused("several meetings do not move together", Hint("move_one", (plans[0].ref,)))
    book.command(f"moved {_spoken(plans)} to {until.isoformat()}")
    book.interactions.change(plans[0].id, {"day": until})
    return _written(book, plans, "moved")


def dropped(book: "Book", ids: Sequence[int]) -> PlanWritten:
    """Takes plans away that did not take place; what was promised beside them stays."""
    plans = _open_plans(book, ids)
    book.command(f"let go: {_spoken(plans)} did not happen")
    for plan in plans:
        book.interactions.remove(plan.id)
    settle(book)
    return PlanWritten(plans[0], "dropped", plans[0].on, tuple(plans[1:]))


def ids_of(key: str) -> list[int]:
    """The numbers in the key of a row: 31 for l31; 31 and 32 for l31-32."""
    return [int(part) for part in key[1:].split("-")]


def _with(plan: Interaction, people: Collection[int]) -> bool:
    return {ref.id for ref in plan.people} == {*people}


def _open_plans(book: "Book", ids: Sequence[int]) -> list[Interaction]:
    if not ids:
        raise Usage("say which plan", Hint("open"))
    there = {one.id: one for one in book.interactions.by_ids(ids)}
    for number in ids:
        if number not in there:
            raise NotFound(f"there is no log l{number}", Hint("open"))
        if not there[number].planned:
            raise Refused(f"l{number} is no plan: it happened already", Hint("undo"))
    return [there[number] for number in ids]


def _written(book: "Book", plans: Sequence[Interaction], did: str, followed: tuple[Ref, ...] = ()) -> PlanWritten:
    settle(book)
    first, *others = book.interactions.by_ids([plan.id for plan in plans])
    return PlanWritten(first, did, plans[0].on, tuple(others), followed)


def _spoken(plans: Sequence[Interaction]) -> str:
    names = " and ".join(ref.name for ref in plans[0].people[:2])
    more = f" and {len(plans) - 1} more" if len(plans) > 1 else ""
    return f"the {INTERACTIONS[plans[0].kind].noun} with {names}{more}"
