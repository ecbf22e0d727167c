"""Whom a challenge is about where it names nobody.

"My co-founder wants out" speaks of the one co-founder there is, "Fjord Labs wants our plant" of those who work there.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from netcrm.engine.ask import roles
from netcrm.engine.ask.companies import companies_named
from netcrm.engine.ask.stems import content_words
from netcrm.engine.people import names
from netcrm.model.people import Ref
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.store.book import Book

_OURS = ("team", "family", "partner")  # kinds of people of whom one says "my"
_OF_THE_HOUSE = ("team", "family")  # kinds of people who work where you do, or are on your side in any case
_SURELY = 0.6
_MINE = lazy_pattern(
    r"\b(my|our|mein\w{0,2}|unser\w{0,2}|mis?|nuestr[oa]s?|mon|ma|mes|notre|nos|meus?|minhas?|noss[oa]s?)\s+(\w+\s+)?$",
    re.IGNORECASE,
)


def whom_it_is_about(book: "Book", text: str) -> Iterable[Ref]:
    """Those of your team, family and partners whom the text calls by what they are to you, where it is one alone."""
    said = {held.role for held in roles.roles_in((text,)) if _mine(text, held.because)}
    if not said:
        return ()
    found: dict[str, set[int]] = {}
    for role in book.meanings.in_roles(sorted(said)):
        if role.share >= _SURELY:
            found.setdefault(role.role, set()).add(role.person)
    people = book.people.with_ties(sorted({one for those in found.values() for one in those}))
    ours = {key: person for key, (person, _) in people.items() if person.kind in _OURS}
    alone = {one for those in found.values() if len(those & ours.keys()) == 1 for one in those & ours.keys()}
    return [Ref(ours[key].handle, ours[key].name, ours[key].kind, key) for key in sorted(alone)]


def who_works_there(book: "Book", text: str) -> Iterable[Ref]:
    """Those who work at a company that the text names, but for your own team."""
    match = names.any_match(" ".join(content_words(text)))
    companies = companies_named(text, book.people.companies(match)) if match else ()
    people = book.people.working_at(sorted(companies)) if companies else ()
    return [Ref(one.handle, one.name, one.kind, one.id) for one in people if one.kind not in _OF_THE_HOUSE]


def _mine(text: str, part: str) -> bool:
    at = text.find(part)
    return any(_MINE.search(before) for before in (text[:at], f"{part.split()[0]} "))
