"""Finding words anywhere in the book."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from netcrm.engine import stems
from netcrm.engine.names import fold
from netcrm.model import Person, Ref

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.search import Passage

FEW = 3  # with fewer hits, words are also looked for inside other words
SHORT = 3  # letters; shorter words are looked for as they stand
FIELDS = ("name", "nickname", "title", "company", "location", "emails", "phones", "urls", "topics", "wants", "met")


class Hit(NamedTuple):
    """One place: type is person, interaction, note, loop or give; text is the matching passage."""

    type: str
    id: str
    person: Ref | None
    on: date | None
    text: str
    private: bool = False


class Found(NamedTuple):
    """Where the words were found, people first."""

    query: str
    hits: tuple[Hit, ...]

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
    hits = _hits(book, match, text, limit)
    if len(hits) < FEW or any(ord(char) > 0x2E7F for char in text):
        hits = _hits(book, _anywhere(book, text) or match, text, limit)
    return Found(text, hits[:limit])


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
    hits = [Hit("person", one.handle, one.ref, None, _matching_field(one, text)) for one in found]
    passages = sorted(book.search.passages(match, limit), key=lambda one: one.type)
    return (*hits, *sorted(_passages(book, passages, text), key=lambda hit: hit.on or date.min, reverse=True))


def _passages(book: "Book", passages: Sequence["Passage"], text: str) -> list[Hit]:
    from netcrm.engine.passages import excerpt

    words = tuple(stems.tokens(text))
    hits: list[Hit] = []
    by_type = {kind: [one.id for one in passages if one.type == kind] for kind in {one.type for one in passages}}
    for one in book.interactions.by_ids(by_type.get("interaction", [])):
        who = one.people[0] if one.people else None
        hits.append(Hit("interaction", str(one.id), who, one.on, excerpt(one.text, words), one.private))
    notes = book.search.notes_about(by_type.get("note", []))
    people = book.people.with_ties([row[0] for row in notes.values()])
    for key, (person, on, note, private) in notes.items():
        ref = people[person][0].ref
        hits.append(Hit("note", str(key), ref, date.fromisoformat(on), excerpt(note, words), private))
    for loop in book.loops.by_ids(by_type.get("loop", []), book.today):
        hits.append(Hit("loop", loop.id, loop.person, loop.opened, excerpt(loop.text, words), loop.private))
    for give in book.gives.by_ids(by_type.get("give", [])):
        hits.append(Hit("give", str(give.id), give.to, give.on, excerpt(give.text, words)))
    return hits


def _matching_field(person: Person, text: str) -> str:
    """The part of the profile in which the words stand, else what the person does."""
    words = stems.tokens(text)
    for field in FIELDS[1:]:
        value = getattr(person, field)
        shown = "; ".join(str(part) for part in value if part) if isinstance(value, tuple) else value or ""
        if any(word in fold(shown) for word in words):
            return f"{field.removesuffix('s') if field in ('emails', 'phones', 'urls') else field}: {shown}"
    return ", ".join(part for part in (person.title, person.company) if part) or person.kind


_STAGE = {"followed": 0, "potential": 1, "known": 2, "archived": 3}
