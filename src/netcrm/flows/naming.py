"""Finds the person that a name, a number of today or a letter of `ask` means in this book."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from netcrm.engine.people import names
from netcrm.engine.people.called import called
from netcrm.errors import Ambiguous, Hint, NotFound
from netcrm.flows.row_ids import NOUNS, is_id
from netcrm.model.people import Known, Person
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.shown import shown_name
from netcrm.text import fold, tokens

if TYPE_CHECKING:
    from netcrm.store.book import Book

LONGEST = 250  # letters; nobody in the book has a longer name, and looking for one takes long
LETTERS = "abcdefghijklmnopqrstuvwxyz"  # of the rows of `ask`; --all shows more than ten
SHOWN = 8  # candidates in a refusal


class Numbering(NamedTuple):
    """What the numbers of today's rows and the letters of the last `ask` stand for.

    rows: numbers by the key of their row (such as o12 or p7), None before `today` was shown. letters: handles by
    letter.
    """

    rows: Mapping[str, int] | None = None
    letters: Mapping[str, str] = {}


class Meant(NamedTuple):
    """Whom a word means, the likeliest first: one person where it is sure, several where somebody has to choose."""

    word: str
    people: tuple[Known, ...]

    @property
    def handle(self) -> str:
        """The handle of the person meant; Ambiguous where it could be several."""
        if len(self.people) != 1:
            raise several(self.word, self.people)
        return self.people[0].handle


def meant(book: "Book", words: Sequence[str], numbering: Numbering = Numbering()) -> tuple[Meant, ...]:
    """Whom each word means, a full name in several words being one; NotFound for a word that means nobody."""
    words = grouped(book, words) if len(words) > 1 else words
    return tuple(Meant(word, of_word(book, word, numbering)) for word in words)


def first_meant(book: "Book", words: Sequence[str], numbering: Numbering = Numbering()) -> tuple[Meant, Sequence[str]]:
    """Whom the first of the words means, or the first few together, and the words left."""
    words = (*grouped(book, words[:4]), *words[4:]) if len(words) > 1 else words
    return Meant(words[0], of_word(book, words[0], numbering)), words[1:]


def of_word(book: "Book", word: str, numbering: Numbering) -> tuple[Known, ...]:
    """Everybody a word could mean; a number is a row of today, a single letter a row of the last `ask`."""
    if is_number(word):
        return by_key(book, key_of(numbering, word))
    return people(book, (numbering.letters.get(word) if is_letter(word) else None) or word)


def key_of(numbering: Numbering, number: str) -> str:
    """The key of a row of today, of its first reason; NotFound for a number that is not on today's page."""
    return whole_key_of(numbering, number).rstrip("+")


def whole_key_of(numbering: Numbering, number: str) -> str:
    """The key of a row of today as it was shown, with a + behind it where there were several reasons."""
    if numbering.rows is None:
        raise NotFound(f"there is no row {number} yet today", Hint("number_rows"))
    for key, n in numbering.rows.items():
        if str(n) == number.lstrip("0"):
            return key
    raise NotFound(f"there is no row {number} in today", Hint("see_rows"))


def is_number(word: str) -> bool:
    """Whether a word is the number of a row."""
    return word.isascii() and word.isdigit()


def is_letter(word: str) -> bool:
    """Whether a word may be the letter of a row of `ask`."""
    return len(word) == 1 and word in LETTERS


def several(word: str, people: Sequence[Known]) -> Ambiguous:
    """The refusal where a name could mean several people."""
    candidates = tuple(f"{one.handle}  {_about(one)}" for one in people[:SHOWN])
    return Ambiguous(f'"{word}" could be {len(people)} people', Hint("name_by_handle"), candidates)


def label(one: Known) -> str:
    """Somebody as a choice, told apart from whoever has the same name."""
    return f"{_about(one)} ({one.handle})"


def people(book: "Book", word: str) -> tuple[Known, ...]:
    """Everybody the word could mean, the likeliest first; NotFound with the nearest names where nobody is meant."""
    found = names.matches(word, candidates(book, word)) if len(word) <= LONGEST else ()
    if not found:
        raise nobody(book, word)
    return found


def exactly(book: "Book", word: str) -> tuple[Known, ...]:
    """Everybody whose handle, first name, nickname or full name the word is, not only its beginning; () for nobody."""
    found = names.matches(word, candidates(book, word)) if len(word) <= LONGEST else ()
    return tuple(one for one in found if names.is_name_of(word, one))


def grouped(book: "Book", words: Sequence[str]) -> tuple[str, ...]:
    """The words, with those joined that together are somebody's full name: Maria Chen, typed without quotes."""
    found: list[str] = []
    rest = list(words)
    while rest:
        size = next((size for size in (4, 3, 2) if _is_full_name(book, rest[:size])), 1)
        found.append(" ".join(rest[:size]))
        rest = rest[size:]
    return tuple(found)


def person(book: "Book", handle: str) -> Person:
    """The person with that handle."""
    rows = book.people.by_handles([handle])
    if not rows:
        raise nobody(book, handle)
    return rows[0][0]


def by_key(book: "Book", key: str) -> tuple[Known, ...]:
    """Whom a row of today is about."""
    if key[0] == "o":
        loop = book.loops.get(int(key[1:]), book.today)
        handle = loop.person.handle if loop else ""
    elif key[0] == "l":
        plan = book.interactions.get(int(key[1:].split("-")[0]))
        handle = plan.people[0].handle if plan and plan.people else ""
    elif key[0] in "aqt":
        advice = book.advice.get(int(key[1:])) if key[1:].isdigit() else None
        handle = advice.person.handle if advice else ""
    elif key[0] == "n":
        note = book.notes.with_id(int(key[1:]))
        handle = book.people.get(note[1])[0].handle if note else ""
    elif key[0] == "i":
        there = book.introductions.get(int(key[1:]))
        handle = there.people[0].handle if there and there.people else ""
    else:
        ids = [int(part) for part in key[1:].split("-")[:1]] if key[0] in "pbgh" else []
        ids = [int(key.split("-")[1])] if key[0] == "s" and "-" in key else ids
        handle = next((row[0].handle for row in book.people.with_ties(ids).values()), "")
    found = book.people.with_handle(handle)
    if not found:
        raise NotFound("that row is about nobody in particular", "name the person")
    return found


def nobody(book: "Book", word: str) -> NotFound:
    """The refusal where a name means nobody, with the nearest names."""
    if len(word) > LONGEST:
        return NotFound(f'nobody is called "{word[:60]}…"', "names are shorter than that")
    if is_id(word):
        return _is_a_row(word.lower())
    if (begun := book.erasing.begun()) and fold(word) in map(fold, begun.called):
        why = f'"{word}" is gone from the book, not yet from its backups: forgetting them was interrupted'
        return NotFound(why, Hint("forget_finish"))
    near = names.nearest(word, (*book.people.in_day(), *_named(book, word)))
    hint: str | Hint = f"did you mean {' or '.join(f'{one.name} ({one.handle})' for one in near)}?" if near else ""
    background = [one for one in _named(book, word) if one.stage == "known"]
    if background and not near:
        hint = Hint("in_background", (background[0].name, background[0].handle))
    if not hint:
        hint = Hint("add", (word,)) if word.strip() else "say who"
    return NotFound(f'nobody is called "{word}"', hint, tuple(one.handle for one in near))


def _is_a_row(ref: str) -> NotFound:
    """The refusal of an id in the place of a name, with what it is good for."""
    hint = Hint("row_or_draft", (ref,)) if ref[0] in "acoi" else Hint("row_shown", (ref,))
    return NotFound(f"{ref} is the id of {NOUNS[ref[0]]}, and no name", hint)


def _about(one: Known) -> str:
    does = " at ".join(part for part in (one.title, one.company) if part)
    return ", ".join(part for part in (one.as_written, one.kind, does) if part)


def _is_full_name(book: "Book", words: Sequence[str]) -> bool:
    wanted = tokens(" ".join(words))
    if len(words) < 2 or len(wanted) < 2:
        return False
    there = _named(book, " ".join(words))
    return any(wanted in (tokens(one.name), tokens(one.as_written), *called(one)) for one in there)


def candidates(book: "Book", word: str) -> tuple[Known, ...]:
    """Everybody who may be meant by a word: whoever is in your day, and who is called so."""
    # The last of several that are one person counts: who was merged answers by the handle they had.
    found = (*book.people.in_day(), *_named(book, word), *book.people.with_handle(word.strip().lower()))
    return (*found, *book.people.with_email(word.strip())) if "@" in word else found


def _named(book: "Book", word: str) -> tuple[Known, ...]:
    matches = {names.named_match(form) for form in (word, shown_name(word))} - {""}
    return tuple(one for match in sorted(matches) for one in book.people.named(match))
