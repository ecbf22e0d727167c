"""Keeps roles and meaning vectors up to date for everybody who was written about."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from netcrm.engine.ask import meaning, roles

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.meanings import About, Told

_TITLE = 3.0  # a title tells more of somebody than as many words of talk
_AT_ONCE = 400  # people whose texts are held in memory together
# How surely a title tells of a role by where it stands. Notes often speak of others: only where nothing else tells.
_SURE = {"title": 1.0, "topic": 0.7, "company": 0.6, "kind": 0.6, "note": 0.4}


def refresh(book: "Book") -> None:
    """Reads whoever's texts changed. Cheap when nobody's did."""
    with book.derived():
        unread = book.meanings.unread(meaning.model_version())
        for start in range(0, len(unread), _AT_ONCE):
            _refresh(book, unread[start : start + _AT_ONCE])


def _refresh(book: "Book", people: Sequence[int]) -> None:
    told: dict[int, list[Told]] = {}
    for each in book.meanings.texts(people):
        told.setdefault(each.person, []).append(each)
    about = tuple(book.meanings.about(people))
    book.meanings.keep(
        people,
        [role for one in about for role in _roles(one, told.get(one.person, ()))],
        [(one.person, meaning.vector(_texts(one, told.get(one.person, ())))) for one in about],
    )


def _roles(one: "About", told: Iterable["Told"]) -> Iterator[tuple[int, str, str, float]]:
    """Roles as they are kept. What only a private note tells is kept without its words."""
    found: dict[str, tuple[str, float]] = {}
    for source, text, private in _telling(one, told):
        if source == "note" and found:
            break
        if source == "company" and found:
            continue  # a house called Au Bon Pain treats nobody's pain
        for held in roles.roles_in((text,)):
            if source == "topic" and len(held.because) < len(text.strip()):
                continue  # who writes investor letters is no investor
            if held.role not in found or found[held.role][1] < _SURE[source]:
                found[held.role] = "" if private else held.because, _SURE[source]
    yield from ((one.person, role, because, share) for role, (because, share) in found.items())


def _telling(one: "About", told: Iterable["Told"]) -> Iterator[tuple[str, str, bool]]:
    yield "title", one.title, False
    yield "company", one.company, False
    yield from (("topic", topic, False) for topic in one.topics)
    yield "kind", one.kind if one.kind == "investor" else "", False  # the other kinds are no profession
    yield from (("note", each.text, each.private) for each in told if each.type == "note")


def _texts(one: "About", told: Iterable["Told"]) -> Iterator[tuple[str, float]]:
    from netcrm.engine.ask.evidence import unnamed  # only where somebody's texts changed
    from netcrm.engine.ask.refusals import cannot_help

    yield one.title, _TITLE
    speaking = (unnamed(each.text, (one.name,)) for each in told if not cannot_help(each.text))
    for text in (one.company, *one.topics, *one.wants, *speaking):
        yield text, 1.0
