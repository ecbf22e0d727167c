"""Your own words for the thesaurus, since every trade and every founder has some that no list holds."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from netcrm.engine.ask import thesaurus
from netcrm.engine.ask.phrases import words_of
from netcrm.engine.ask.stems import STOP
from netcrm.errors import Hint, Usage
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book

WORDS = "words."
TERMS, TERM, NAME, GROUPS = 50, 80, 40, 100  # terms a group, letters a term, letters a name, groups a book
_SEPARATORS = ";,\n"
_UNNAMED = set('"$`\\!;,=')  # a name stands in commands that are to be typed
_EXAMPLE = Hint("words_example")


def own_words(book: "Book") -> dict[str, tuple[str, ...]]:
    """The words of the user, by the name of the group they widen or make."""
    return {name: tuple(text.split("; ")) for name, text in book.settings.words().items()}


def begins(key: str) -> bool:
    """Whether the key of a setting is one of words, and names a group."""
    return key.strip().lower().startswith(WORDS) and bool(_plain(key.strip()[len(WORDS) :]))


def name_of(book: "Book", key: str) -> str:
    """The name that `words.NAME` means: netcrm's group, one of the book, or else a new one as it was typed.

    Blanks, hyphens and underscores are the same. Usage for what can be no name.
    """
    name = _plain(key[len(WORDS) :])
    known = {_alike(each): each for each in (*thesaurus.names(), *book.settings.words())}
    if _alike(name) in known:
        return known[_alike(name)]
    if _idle(name) or len(name) > NAME or _UNNAMED & {*name}:
        raise Usage(f"a group of words is named with letters and figures, at most {NAME}", _EXAMPLE)
    return name.lower()


def widens(name: str) -> bool:
    """Whether words of that name widen a group of netcrm's."""
    return name in thesaurus.names()


def nearest(book: "Book", name: str) -> str | None:
    """The name much like one that nobody has, or None."""
    from difflib import get_close_matches

    near = get_close_matches(name, (*thesaurus.names(), *book.settings.words()), 1)
    return near[0] if near else None


def change(book: "Book", name: str, text: str) -> None:
    """Keeps the words of a group in place of those it had, "" none; Usage for words that tell nothing."""
    terms = _terms(text)
    there = book.settings.words()
    if not terms:
        book.command(f"took back the words of {name}")
        book.settings.remove(WORDS + name)
        return
    if name not in there and len(there) >= GROUPS:
        raise Usage(f"{GROUPS} groups of your own are the most", Hint("unset_words"))
    book.command(f"set the words of {name}")
    if there.get(name) != "; ".join(terms):
        book.settings.put(WORDS + name, "; ".join(terms))


def _terms(text: str) -> tuple[str, ...]:
    """The words and phrases of a list, each once."""
    for separator in _SEPARATORS:
        text = text.replace(separator, ";")
    terms = tuple({fold(term): term for part in text.split(";") if (term := _plain(part))}.values())
    _check(terms)
    return terms


def _check(terms: Collection[str]) -> None:
    if len(terms) > TERMS:
        raise Usage(f"{TERMS} words and phrases are the most for a group, and these are {len(terms)}", _EXAMPLE)
    for term in terms:
        if len(term) > TERM:
            raise Usage(f"“{term[:20]}…” is too long for a word or phrase", f"at most {TERM} letters; ; stands between")
        if _idle(term):
            raise Usage(f"“{term}” would be heard in every text, or in none", "say a word or phrase that tells more")


def _idle(term: str) -> bool:
    said = words_of(term)
    return not said.content or (len(said.every) == 1 and said.every[0] in STOP)


def _plain(text: str) -> str:
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _alike(name: str) -> str:
    return " ".join(fold(name.replace("-", " ").replace("_", " ")).split())
