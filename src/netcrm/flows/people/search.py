"""Finding words anywhere in the book, and what was logged between two days, as a diary."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from unicodedata import category

from netcrm.engine.ask import stems
from netcrm.errors import Hint, Usage
from netcrm.flows.people.hits import Hit, hit_of_advice, hit_of_log, hits_of, holds, holds_all
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import marked, unapostrophed

if TYPE_CHECKING:
    from netcrm.store.book import Book

FEW = 3  # with fewer hits, words are also looked for inside other words
SHORT = 3  # letters; shorter words are looked for as they stand
UNSPACED = 0x0E00  # scripts from Thai on may put no space between words
FIELDS = ("title", "company", "location", "emails", "phones", "urls", "topics", "wants", "met")
ADVICE = ("advice", "answer")  # kinds of passages: what was asked and said
OTHERS = ("note", "loop", "give", *ADVICE, "challenge", "lesson", "introduction")  # beside what was logged
_AS_EMOJI = "\ufe0f"  # what makes a picture of the sign before it, which others write without it
WORDS = 100  # different words that are looked for together
MANY = 5000  # passages that are looked through where they are narrowed by more than words


class Narrowed(NamedTuple):
    """What the hits are narrowed to: days, people who were all part of it, kinds of log, what was asked and said."""

    since: date | None = None
    until: date | None = None
    people: tuple[Ref, ...] = ()
    kinds: tuple[str, ...] = ()
    advice: bool = False


class Found(NamedTuple):
    """Where the words were found, people first; without words what was logged, the newest first.

    more: there are more hits than were asked for.
    """

    query: str
    hits: tuple[Hit, ...]
    more: bool = False
    narrowed: Narrowed = Narrowed()

    def table(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """The hits as a header and rows; people: the names of all whom it is about. A private text is marked."""
        header = ("type", "id", "handle", "name", "on", "text", "kind", "people")
        return header, [
            (
                *(hit.type, hit.id, hit.person and hit.person.handle, hit.person and hit.person.name, hit.on),
                *(marked(hit.text, hit.private), hit.kind, tuple(ref.name for ref in hit.people)),
            )
            for hit in self.hits
        ]


def narrowed(
    book: "Book",
    since: date | None = None,
    until: date | None = None,
    handles: Sequence[str] = (),
    kinds: Sequence[str] = (),
    advice: bool = False,
) -> Narrowed:
    """What is typed to narrow a search; Usage where it can hold nothing."""
    if since and until and since > until:
        from netcrm.engine.dates.formatting import say_date

        raise Usage(f"{say_date(since, book.today)} comes after {say_date(until, book.today)}", Hint("diary_example"))
    if kinds and advice:
        raise Usage("advice has no kind of log", Hint("find_advice_example"))
    people: tuple[Ref, ...] = ()
    if handles:
        from netcrm.flows.naming import person as person_named

        people = tuple(person_named(book, one).ref for one in handles)
    return Narrowed(since, until, people, tuple(kinds), advice)


def find(book: "Book", text: str, limit: int = 50, narrow: Narrowed = Narrowed()) -> Found:
    """Everything that holds all of the words; beginnings of words too, any part where little is found.

    Without words what was logged, or what was asked and said. Usage for more than WORDS.
    """
    if len(text) > WORDS and len({*stems.tokens(text)}) > WORDS:
        raise Usage(f"those are more than {WORDS} words", Hint("fewer_words"))
    if not text.strip():
        hits = _diary(book, narrow, limit + 1)
        return Found(text, hits[:limit], len(hits) > limit, narrow)
    match, signs = stems.find_query(text), _signs(text)
    if signs:
        hits = _with_signs(book, signs, text, narrow)
    elif match:
        hits = _with_words(book, match, text, limit + 1, narrow)
    else:
        hits = ()
    return Found(text, hits[:limit], len(hits) > limit, narrow)


def matching(book: "Book", text: str, kind: str) -> set[int]:
    """The ids of the passages of one kind that hold all of the words, as `find` finds them."""
    found = {one.id for one in book.search.passages(stems.find_query(text), MANY, (kind,))}
    if len(found) < FEW:
        found |= {one.id for one in book.search.passages(_anywhere(book, text), MANY, (kind,))}
    return found


def _with_words(book: "Book", match: str, text: str, limit: int, narrow: Narrowed) -> tuple[Hit, ...]:
    hits = _hits(book, match, text, limit, narrow)
    if narrow.advice:
        found = {hit.ref for hit in hits}
        hits = _newest([*hits, *(hit for hit in _advice_about(book, text, narrow) if hit.ref not in found)])
    if (len(hits) < FEW and not narrow.advice) or any(ord(char) >= UNSPACED for char in text):
        more = (*_hits(book, _anywhere(book, text), text, limit, narrow), *_apostrophed(book, text, limit, narrow))
        hits = tuple(dict.fromkeys((*hits, *more)))
    return hits


def _advice_about(book: "Book", text: str, narrow: Narrowed) -> list[Hit]:
    """Advice that holds all of the words as whole ones, in any form: in what was said, in the question, or in the title
    of the challenge it was given in."""
    words = tuple(dict.fromkeys(stems.tokens(text)))
    ids = [person.id for person in narrow.people]
    found = []
    for one in book.advice.logged(narrow.since, narrow.until, ids):
        told = (one.question, one.challenge_title or "", one.why_let_go, *(reply.text for reply in one.answers))
        said = dict.fromkeys(stems.tokens(" ".join(told)))
        if all(any(stems.alike(word, other) for other in said) for word in words):
            found.append(hit_of_advice(one, words))
    return [hit for hit in found if _fits(hit, narrow)]


def _apostrophed(book: "Book", text: str, limit: int, narrow: Narrowed) -> tuple[Hit, ...]:
    """What holds the words with an apostrophe in them: ohara finds O'Hara."""
    words = tuple(dict.fromkeys(stems.tokens(text)))
    match = stems.apostrophe_query(words)
    if not match:
        return ()
    found = _hits(book, match, " ".join(word[1:] or word for word in words), limit, narrow)
    return tuple(hit for hit in found if all(word in unapostrophed(_text_of(hit)) for word in words))


def _text_of(hit: Hit) -> str:
    """What is seen of a hit, with the name where it is a person."""
    return f"{hit.person.name if hit.person and hit.type == 'person' else ''} {hit.text}"


def _signs(text: str) -> list[str]:
    """The parts of a text in which there is no word: an emoji, a sign. Marks of ASCII alone are only punctuation."""
    parts = (part.replace(_AS_EMOJI, "") for part in text.split() if not stems.tokens(part))
    return [part for part in parts if not part.isascii() and any(category(char)[0] == "S" for char in part)]


def _with_signs(book: "Book", signs: Sequence[str], text: str, narrow: Narrowed) -> tuple[Hit, ...]:
    """What holds these signs as they stand, and the words beside them. The index knows no signs: all is looked at."""
    words = (*stems.tokens(text), *signs)
    passages = set.intersection(*({*book.search.passages_with(sign, MANY)} for sign in signs))
    hits = (hit for hit in hits_of(book, sorted(passages), words) if holds_all(hit.text, words))
    people = _people_with(book, signs, words) if narrow == Narrowed() else ()
    return (*people, *_newest([hit for hit in hits if _fits(hit, narrow) and _is_of_kind(hit, narrow)]))


def _people_with(book: "Book", signs: Sequence[str], words: Sequence[str]) -> Iterator[Hit]:
    ids = set.intersection(*({*book.search.profiles_with(sign, MANY)} for sign in signs))
    for one, _ in book.people.with_ties(sorted(ids)).values():
        profile = (one.as_written, one.nickname, *(_joined(getattr(one, field)) for field in FIELDS))
        if holds_all(_joined(profile), words):
            yield Hit("person", one.handle, one.ref, None, _matching_field(one, words), False, one.kind)


def _is_of_kind(hit: Hit, narrow: Narrowed) -> bool:
    if narrow.advice:
        return hit.type in ADVICE
    return not narrow.kinds or (hit.type == "interaction" and hit.kind in narrow.kinds)


def _diary(book: "Book", narrow: Narrowed, limit: int) -> tuple[Hit, ...]:
    since, until, people, kinds, advice = narrow
    ids = [person.id for person in people]
    if advice:
        views = [hit_of_advice(one, ()) for one in book.advice.logged(since, until, ids)]
        return _newest([hit for hit in views if _fits(hit, narrow)])[:limit]
    return tuple(hit_of_log(one, ()) for one in book.interactions.logged(since, until, ids, kinds, limit=limit))


def _fits(hit: Hit, narrow: Narrowed) -> bool:
    """Whether a hit lies between the days, and everybody asked for is in it."""
    on = hit.on or date.min
    between = (narrow.since or date.min) <= on <= (narrow.until or date.max)
    return between and {person.id for person in narrow.people} <= {person.id for person in hit.people}


def _anywhere(book: "Book", text: str) -> str:
    parts = []
    for word in dict.fromkeys(stems.tokens(text)):
        terms = book.search.terms_with(word) if len(word) >= SHORT or not word.isascii() else ()
        forms = dict.fromkeys((f'"{word}"*', *(f'"{term}"' for term in terms)))
        parts.append("(" + " OR ".join(forms) + ")")
    return " AND ".join(parts)


def _hits(book: "Book", match: str, text: str, limit: int, narrow: Narrowed) -> tuple[Hit, ...]:
    words = tuple(dict.fromkeys(stems.tokens(text)))
    if narrow != Narrowed():
        return _newest(_narrowed_hits(book, match, words, limit, narrow))
    profiles = book.search.profiles(match, limit)
    people = book.people.with_ties([one.person for one in profiles])
    order = {one.person: at for at, one in enumerate(profiles)}
    found = sorted((person for person, _ in people.values()), key=lambda one: (_STAGE[one.stage], order[one.id]))
    hits = [Hit("person", one.handle, one.ref, None, _matching_field(one, words), False, one.kind) for one in found]
    hits += _communities(book, words)
    return (*hits, *_newest(hits_of(book, book.search.passages(match, limit), words)))


def _communities(book: "Book", words: Sequence[str]) -> list[Hit]:
    """Communities whose name, with their kind, holds all of the words."""
    if not book.communities.names():
        return []
    found = [one for one in book.communities.all() if holds_all(f"{one.name} {one.kind or ''}", words)]
    return [Hit("community", one.handle, one.ref, None, one.kind or "community", False, one.kind) for one in found]


def _narrowed_hits(book: "Book", match: str, words: Sequence[str], limit: int, narrow: Narrowed) -> list[Hit]:
    """Logs are narrowed in the book, since there may be very many of them, and the rest by looking through it."""
    since, until, people, kinds, advice = narrow
    ids = [person.id for person in people]
    logs = () if advice else book.interactions.logged(since, until, ids, kinds, match, limit)
    others = ADVICE if advice else () if kinds else OTHERS
    hits = hits_of(book, book.search.passages(match, MANY, others), words) if others else []
    return [*(hit_of_log(one, words) for one in logs), *(hit for hit in hits if _fits(hit, narrow))]


def _newest(hits: Sequence[Hit]) -> tuple[Hit, ...]:
    return tuple(sorted(hits, key=lambda hit: hit.on or date.min, reverse=True))


def _matching_field(person: Person, words: Sequence[str]) -> str:
    """The part of the profile in which most of the words stand, else what the person does."""
    does = ", ".join(part for part in (person.title, person.company) if part) or person.kind
    if holds_all(f"{person.as_written} {person.nickname or ''}", words):
        return does
    fields = {field: _joined(getattr(person, field)) for field in FIELDS}
    best = max(fields, key=lambda field: sum(holds(fields[field], word) for word in words))
    if any(holds(fields[best], word) for word in words):
        return f"{_SINGULAR.get(best, best)}: {fields[best]}"
    return does


def _joined(value: object) -> str:
    parts = value if isinstance(value, tuple) else (value,)
    return ", ".join(str(part) for part in parts if part)


_SINGULAR = {"emails": "e-mail", "phones": "phone", "urls": "web", "topics": "helps with", "wants": "looks for"}
_STAGE = {"followed": 0, "potential": 1, "known": 2, "archived": 3}
