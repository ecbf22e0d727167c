"""Which companies a text names, so that whoever works there is known to be on the other side of it."""

from collections.abc import Iterable

from netcrm.engine.ask.thesaurus import hear
from netcrm.engine.people.normalize import plain_company
from netcrm.text import fold, tokens


def companies_named(text: str, companies: Iterable[str]) -> frozenset[str]:
    """Those of the companies that a text names, without their legal form and in any case of letters.

    A name of one word counts only where it is written as a name, and is no word that speaks of a subject: "our sales
    fell" names no firm called Sales.
    """
    words = tokens(text)
    said, there = f" {' '.join(words)} ", {*words}
    # Most companies are told apart by their words, which costs less than their plain form.
    near = {one for one in set(companies) if not there.isdisjoint(tokens(one)) or not _has_case(one)}
    return frozenset(one for one in near if _is_named(plain_company(one), text, said))


def _is_named(plain: str, text: str, said: str) -> bool:
    if plain and not _has_case(plain):
        return plain in fold(text)  # scripts without capital letters mostly set no spaces either
    if not plain or f" {' '.join(tokens(plain))} " not in said:
        return False
    return " " in plain or (any(fold(word) == plain for word in _capitals(text)) and not hear(plain))


def _capitals(text: str) -> list[str]:
    words = "".join(char if char.isalnum() else " " for char in text).split()
    return [word for word in words if any(char.isupper() or char.isdigit() for char in word)]


def _has_case(text: str) -> bool:
    return text.upper() != text.lower()
