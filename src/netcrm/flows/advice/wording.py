"""Tells whom the words of `asked` and `ask` name and what the question is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.engine.advice.question_words import begins_question, ends_as_question, reads_as_question
from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows.naming import Meant, Numbering, exactly, grouped, is_letter, nobody, of_word
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

STDIN = "-"


class Wording(NamedTuple):
    """Whom words name, and the question behind. about: what the last `ask` was about, where one is a row of it."""

    people: tuple[Meant, ...]
    question: str
    about: str = ""


def whom_and_what(
    book: "Book", words: Sequence[str], numbering: Numbering = Numbering(), last_ask: str = ""
) -> Wording:
    """The people named first, and the question: the last argument, or what follows the names; else that of the last
    `ask` where letters name somebody.

    last_ask: what it was about. A letter that is no row of it, and a name before a question that is nobody's, are not
    found.
    """
    if not words:
        raise Usage("say whom you asked, and what", Hint("asked_example", ("maria",)))
    before, last = words[:-1], words[-1]
    in_quotes = " " in last.strip() or not last.strip() or last == STDIN
    if before and in_quotes and not exactly(book, last):
        wording = _wording(book, grouped(book, before), last, numbering)
    else:
        named = grouped(book, words)
        count = _names(book, named, numbering)
        if _begins_with_a_name(named[count:]):
            raise nobody(book, named[count])
        wording = _wording(book, named[:count], " ".join(named[count:]), numbering)
    if not any(one.word in numbering.letters for one in wording.people):
        return wording
    return wording._replace(about=last_ask, question=wording.question or (last_ask if last.strip() else ""))


def question_to(book: "Book", words: Sequence[str], numbering: Numbering = Numbering()) -> Wording | None:
    """Whom the first words of `ask` name, and the question to them; None for a search, in which no name comes first.

    A name counts where it stands as a word of its own and in full, or as a handle, first name or nickname; what follows
    it without quotes has to read as a question, since "maria does not answer me" is a search.
    """
    if len(words) < 2:
        return None
    first = grouped(book, words[:4])[0]
    rest = words[1 if first == words[0] else len(first.split()) :]
    question, in_quotes = " ".join(rest), len(rest) == 1
    if is_letter(first) and first in numbering.letters:
        found = of_word(book, first, numbering) if in_quotes and " " in question else ()
    elif in_quotes or reads_as_question(rest):
        found = exactly(book, first)
    else:
        found = ()
    return Wording((Meant(first, found),), question) if rest and found else None


def _names(book: "Book", words: Sequence[str], numbering: Numbering) -> int:
    """How many of the first words are names; behind the first one only those in full, as in "maria how do you ..."."""
    of_word(book, words[0], _known_letter(words[0], numbering))
    count, letters = 1, words[0] in numbering.letters
    for word in words[1:]:
        # "a" behind a name is the word, not a letter
        if not (letters and word in numbering.letters) and not exactly(book, word):
            break
        letters = letters and word in numbering.letters
        count += 1
    return count


def _begins_with_a_name(question: Sequence[str]) -> bool:
    """Whether what is left for a question begins with a word in the place of a name: "zebedee why?"."""
    if len(question) < 2 or begins_question(question):
        return False
    return begins_question(question[1:]) or (len(question) == 2 and ends_as_question(question))


def _wording(book: "Book", names: Sequence[str], question: str, numbering: Numbering) -> Wording:
    people = tuple(Meant(name, of_word(book, name, _known_letter(name, numbering))) for name in names)
    return Wording(people, question)


def _known_letter(word: str, numbering: Numbering) -> Numbering:
    if is_letter(word) and word not in numbering.letters:
        raise NotFound(f"the last search has no row {word}", Hint("ask_example"))
    return numbering
