"""Communities that may help in a challenge: their name or what is kept about them fits, and you know somebody there."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.ask import question
from netcrm.engine.ask.evidence import Evidence, Sought, evidence
from netcrm.engine.ask.question import Challenge
from netcrm.model.circle import Community
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

_READ, _SHOWN, _MEMBERS = 40, 2, 8  # notes that are looked at; communities and people of each that are shown


class Suited(NamedTuple):
    """A community that may help. text: what is kept about it, or its name, as source says; on: since when.

    people: whom you know there, those who belong to it first.
    """

    community: Ref
    text: str
    source: str
    on: date | None
    people: tuple[Ref, ...]


def suited(book: "Book", challenge: Challenge, looking: Sought) -> tuple[Suited, ...]:
    """At most two, by their notes first, then by their names; private notes are left out, and where you know nobody."""
    if not challenge.words or not book.communities.names():
        return ()
    every = {one.id: one for one in book.communities.all()}
    why: dict[int, Evidence] = {}
    parts = (question.query(challenge.words), question.wide_query(challenge))
    match = " OR ".join(part for part in parts if part)
    for community, on, text in book.ask.about_communities(match, _READ) if match else ():
        if community not in why and (found := evidence(looking, text, "note", on)):
            why[community] = found
    for key, one in every.items():
        if key not in why and (found := evidence(looking, one.name, "name")):
            why[key] = found
    return _with_people(book, every, why)


def _with_people(book: "Book", every: Mapping[int, Community], why: Mapping[int, Evidence]) -> tuple[Suited, ...]:
    shown: list[Suited] = []
    for key, found in why.items():
        members = [one.person for one in book.communities.members([key])]
        people = tuple(dict.fromkeys((*members, *book.communities.met_at(every[key].name))))
        if people and len(shown) < _SHOWN:
            shown.append(Suited(every[key].ref, found.text, found.source, found.on, people[:_MEMBERS]))
    return tuple(shown)
