"""Whom a challenge is about where it names nobody.

"My co-founder wants out" speaks of the one co-founder there is, "Fjord Labs wants our plant" of those who work there.
"""

import re
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from netcrm.engine.ask import roles
from netcrm.engine.ask.companies import companies_named
from netcrm.engine.ask.stems import content_words
from netcrm.engine.log.nearness import is_clearly_about
from netcrm.engine.people import names
from netcrm.model.people import Ref
from netcrm.text import lazy_pattern

if TYPE_CHECKING:
    from netcrm.model.history import Interaction
    from netcrm.store.book import Book

_OURS = ("team", "family", "partner")  # kinds of people of whom one says "my"
_OF_THE_HOUSE = ("team", "family")  # kinds of people who work where you do, or are on your side in any case
_SURELY, _NOTED = 0.6, 0.4
_OWN, _LOGS = 40, 20  # of your own people and of what was logged with each of them last, that are read for a "he"
_SHE = lazy_pattern(r"\s*(he|she|er|sie|il|elle|él|ella|ele|ela)\b", re.IGNORECASE)
_LEAVING = lazy_pattern(
    r"\W*(wants?( \w+)? (out|to (leave|quit|go|exit|sell))|(is|was|will be) (leaving|quitting)|leaves|left|quits?\b"
    r"|resign(s|ed)|has (left|quit|resigned)|walks? (out|away)|will (weg|gehen|raus|aussteigen)|geht|steigt aus"
    r"|verlässt|kündigt|hört auf|(veut|va) partir|part\b|quitte|(quiere|va a) (irse|salir|dejar)|se va\b|deja\b"
    r"|(quer|vai) (sair|embora)|sai\b)"
)
_MINE = lazy_pattern(
    r"\b(my|our|mein\w{0,2}|unser\w{0,2}|mis?|nuestr[oa]s?|mon|ma|mes|notre|nos|meus?|minhas?|noss[oa]s?)\s+(\w+\s+)?$",
    re.IGNORECASE,
)
_MARRIAGE = lazy_pattern(
    r"\b(my|our|meine|unsere|mi|nuestro|mon|notre|(?:o )?meu|(?:o )?nosso) "
    r"(marriage|divorce|ehe|scheidung|matrimonio|divorcio|mariage|divorce|casamento|divórcio)\b",
    re.IGNORECASE,
)


def whom_it_is_about(book: "Book", text: str) -> Iterable[Ref]:
    """Those of your team, family and partners whom the text calls by what they are to you, or who leave in it, and
    whoever "he" or "she" is, where it is one alone."""
    said = {held.role for held in roles.roles_in((text,)) if _mine(text, held.because) or _leaves(text, held.because)}
    said |= {"spouse"} if _MARRIAGE.search(text) else set()
    if not said:
        return _spoken_of(book, text)
    found: dict[str, set[int]] = {}
    for role in book.meanings.in_roles(sorted(said)):
        # of a relative a note may tell what a title does not: "my husband"
        if role.share >= (_NOTED if roles.seat(role.role) == "private" else _SURELY):
            found.setdefault(role.role, set()).add(role.person)
    people = book.people.with_ties(sorted({one for those in found.values() for one in those}))
    ours = {key: person for key, (person, _) in people.items() if person.kind in _OURS}
    alone = {one for those in found.values() if len(those & ours.keys()) == 1 for one in those & ours.keys()}
    return [Ref(ours[key].handle, ours[key].name, ours[key].kind, key) for key in sorted(alone)]


def what_they_are(book: "Book", named: Collection[int]) -> tuple[str, ...]:
    """What those of your team, family and partners are who are named: "Tomasz wants out" is about a co-founder."""
    people = [person for person, _ in book.people.with_ties([*named]).values()] if named else []
    return tuple(person.title for person in people if person.kind in _OURS and person.title)


def who_works_there(book: "Book", text: str) -> Iterable[Ref]:
    """Those who work at a company that the text names, but for your own team."""
    match = names.any_match(" ".join(content_words(text)))
    companies = companies_named(text, book.people.companies(match)) if match else ()
    people = book.people.working_at(sorted(companies)) if companies else ()
    return [Ref(one.handle, one.name, one.kind, one.id) for one in people if one.kind not in _OF_THE_HOUSE]


def _spoken_of(book: "Book", text: str) -> Iterable[Ref]:
    """Who of your own is meant by "he" or "she" that begins a text: the one of whom a log says nearly the same."""
    if not _SHE.match(text):
        return ()
    ours = sorted(book.ask.narrowed(_OURS))[:_OWN]
    meant = [key for key in ours if any(is_clearly_about(text, one.text) for one in _alone_with(book, key))]
    people = book.people.with_ties(meant) if len(meant) == 1 else {}
    return [person.ref for person, _ in people.values()]


def _alone_with(book: "Book", person: int) -> Iterable["Interaction"]:
    return (one for one in book.interactions.of(person, _LOGS) if len(one.people) == 1)


def _leaves(text: str, part: str) -> bool:
    """Whether whoever a part of the text names leaves, as behind "co-founder" in "co-founder wants out"."""
    _, found, after = text.lower().partition(part.lower())
    return bool(found and _LEAVING.match(after))


def _mine(text: str, part: str) -> bool:
    at = text.find(part)
    return any(_MINE.search(before) for before in (text[:at], f"{part.split()[0]} "))
