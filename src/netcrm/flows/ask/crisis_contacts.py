"""Whom to turn to with a heavy heart: nobody is weighed for it, and nothing anybody wrote is read out."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from netcrm.engine.ask import listeners, roles
from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.listeners import SAFE, Listener
from netcrm.engine.ask.ranking import Reason, Suggestion
from netcrm.flows.ties import standing_of

if TYPE_CHECKING:
    from netcrm.store.book import Book

MOST = 5  # a longer list is not read in distress
_SURE = 0.6  # a role that only a note tells of may be another's
_LETTERS = "abcde"
_NEVER_MET = ("known", "potential")  # stages of people one hardly knows


def callings(book: "Book") -> dict[int, str]:
    """Everybody you know in your day whose role listens: the words that tell of it, by person."""
    found: dict[int, str] = {}
    in_roles = tuple(book.meanings.in_roles(roles.listeners()))
    stages = book.ask.stages({role.person for role in in_roles})
    kinds = ("friend", "mentor")  # a kind tells for itself
    for role in sorted(in_roles, key=lambda role: -role.share):
        if role.share >= _SURE and role.because not in kinds and stages.get(role.person, "known") not in _NEVER_MET:
            found.setdefault(role.person, role.because)
    return found


def by_calling(calling: str) -> tuple[Evidence, ...]:
    """The evidence that a role listens."""
    return (Evidence(calling, "listens", word=calling),) if calling else ()


def to_call(
    book: "Book", without: Collection[int] = (), last: Collection[int] = (), wanted: Collection[int] | None = None
) -> tuple[Suggestion, ...]:
    """Whom to call in distress, at most five; nobody who does not belong there, so it may be fewer, or none.

    without: ids of people who are left out; last: of those who come after the others; wanted: of those to look among,
    as far as there is anybody.
    """
    calling = callings(book)
    close = (*book.ask.close_ones(), *calling)
    people = book.people.with_ties(tuple(one for one in dict.fromkeys(close) if one not in without))
    defaults = book.settings.every_by_kind()
    found = [
        Listener(standing_of(who, tie, defaults, book), calling.get(key, ""))
        for key, (who, tie) in people.items()
        if who.stage != "potential" or who.confidant
    ]
    ordered = listeners.whom_to_call(found, last)
    chosen = [one for one in ordered if wanted is not None and one.person.id in wanted] or ordered
    return tuple(_row(letter, one) for letter, one in zip(_LETTERS, chosen[:MOST], strict=False))


def _row(letter: str, one: Listener) -> Suggestion:
    told = [Reason(SAFE, "confidant", None, None)] if one.person.confidant else []
    told += [Reason(one.calling, "listens", None, None)] if one.calling else []
    return Suggestion(letter, one.person, "emotional", None, None, tuple(told), (), one.person.standing)
