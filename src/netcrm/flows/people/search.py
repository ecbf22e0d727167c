"""Finding words anywhere in the book."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from netcrm.engine.ask import stems
from netcrm.model.people import Person, Ref
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.search import Passage

PASSAGE = 400  # letters of a long text that are handed on, those around the words
FEW = 3  # with fewer hits, words are also looked for inside other words
SHORT = 3  # letters; shorter words are looked for as they stand
UNSPACED = 0x0E00  # scripts from Thai on may put no space between words
FIELDS = ("title", "company", "location", "emails", "phones", "urls", "topics", "wants", "met")


class Hit(NamedTuple):
    """One place: type is person, interaction, note, loop, give or advice, kind narrows it; text: what fits of it.

    ref: its id as people type it, "l31", "" of a person.
    """

    type: str
    id: str
    person: Ref | None
    on: date | None
    text: str
    private: bool = False
    kind: str | None = None
    ref: str = ""


class Found(NamedTuple):
    """Where the words were found, people first. more: there are more hits than were asked for."""

    query: str
    hits: tuple[Hit, ...]
    more: bool = False

    def table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """The hits as a header and rows."""
        header = ("type", "id", "handle", "name", "on", "text")
        return header, [
            (hit.type, hit.id, hit.person and hit.person.handle, hit.person and hit.person.name, hit.on, hit.text)
            for hit in self.hits
        ]


def find(book: "Book", text: str, limit: int = 50) -> Found:
    """Everything that holds all of the words; beginnings of words too, any part where little is found."""
    match = stems.find_query(text)
    if not match:
        return Found(text, ())
    hits = _hits(book, match, text, limit + 1)
    if len(hits) < FEW or any(ord(char) >= UNSPACED for char in text):
        hits = tuple(dict.fromkeys((*hits, *_hits(book, _anywhere(book, text), text, limit + 1))))
    return Found(text, hits[:limit], len(hits) > limit)


def _anywhere(book: "Book", text: str) -> str:
    parts = []
    for word in stems.tokens(text):
        terms = book.search.terms_with(word) if len(word) >= SHORT or not word.isascii() else ()
        forms = dict.fromkeys((f'"{word}"*', *(f'"{term}"' for term in terms)))
        parts.append("(" + " OR ".join(forms) + ")")
    return " AND ".join(parts)


def _hits(book: "Book", match: str, text: str, limit: int) -> tuple[Hit, ...]:
    profiles = book.search.profiles(match, limit)
    people = book.people.with_ties([one.person for one in profiles])
    order = {one.person: at for at, one in enumerate(profiles)}
    found = sorted((person for person, _ in people.values()), key=lambda one: (_STAGE[one.stage], order[one.id]))
    hits = [Hit("person", one.handle, one.ref, None, _matching_field(one, text), False, one.kind) for one in found]
    passages = sorted(book.search.passages(match, limit), key=lambda one: one.type)
    return (*hits, *sorted(_passages(book, passages, text), key=lambda hit: hit.on or date.min, reverse=True))


def _passages(book: "Book", passages: Sequence["Passage"], text: str) -> list[Hit]:
    from netcrm.engine.ask.snippets import excerpt

    words = tuple(stems.tokens(text))
    hits: list[Hit] = []
    by_type = {kind: [one.id for one in passages if one.type == kind] for kind in {one.type for one in passages}}
    for one in book.interactions.by_ids(by_type.get("interaction", [])):
        who = one.people[0] if one.people else None
        told = " ".join((one.text, *(f"#{topic}" for topic in one.topics), f"at {one.place}" if one.place else ""))
        shown = one.text if _holds_all(one.text, words) else told.strip()
        passage = excerpt(shown, words, PASSAGE)
        hits.append(Hit("interaction", str(one.id), who, one.on, passage, one.private, one.kind, one.ref))
    notes = book.search.notes_about(by_type.get("note", []))
    people = book.people.with_ties([row[0] for row in notes.values()])
    for key, (person, on, note, private) in notes.items():
        ref = people[person][0].ref
        passage = excerpt(note, words, PASSAGE)
        hits.append(Hit("note", str(key), ref, date.fromisoformat(on), passage, private, ref=f"n{key}"))
    for loop in book.loops.by_ids(by_type.get("loop", []), book.today):
        told = f"{loop.text} ({loop.said})" if loop.said else loop.text
        passage = excerpt(told, words, PASSAGE)
        hits.append(Hit("loop", loop.id, loop.person, loop.opened, passage, loop.private, loop.kind, loop.id))
    for give in book.gives.by_ids(by_type.get("give", [])):
        passage = excerpt(give.text, words, PASSAGE)
        hits.append(Hit("give", str(give.id), give.to, give.on, passage, False, give.kind, give.ref))
    hits += [
        Hit("advice", view.ref, view.person, view.on, excerpt(view.text, words, PASSAGE), view.private, ref=view.ref)
        for view in book.advice.by_ids(by_type.get("advice", []))
    ]
    return hits


def _matching_field(person: Person, text: str) -> str:
    """The part of the profile in which most of the words stand, else what the person does."""
    words = stems.tokens(text)
    does = ", ".join(part for part in (person.title, person.company) if part) or person.kind
    if _holds_all(f"{person.name} {person.nickname or ''}", words):
        return does
    fields = {field: _joined(getattr(person, field)) for field in FIELDS}
    best = max(fields, key=lambda field: sum(_holds(fields[field], word) for word in words))
    if any(_holds(fields[best], word) for word in words):
        return f"{_SINGULAR.get(best, best)}: {fields[best]}"
    return does


def _joined(value: object) -> str:
    parts = value if isinstance(value, tuple) else (value,)
    return ", ".join(str(part) for part in parts if part)


def _holds_all(text: str, words: Sequence[str]) -> bool:
    return all(_holds(text, word) for word in words)


def _holds(text: str, word: str) -> bool:
    return word in fold(text) or any(stems.alike(word, other) for other in stems.tokens(text))


_SINGULAR = {"emails": "e-mail", "phones": "phone", "urls": "web", "topics": "helps with", "wants": "looks for"}
_STAGE = {"followed": 0, "potential": 1, "known": 2, "archived": 3}
