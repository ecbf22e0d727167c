"""Finds who is meant by a name, handle, e-mail or nickname; makes new handles."""

from collections.abc import Callable, Iterable, Sequence

from netcrm.engine.people.called import called, given_name, nicknames
from netcrm.model.people import IN_YOUR_DAY, Known
from netcrm.personal_names.shown import shown_name
from netcrm.text import APOSTROPHES, fold, indexed, tokens, unapostrophed

ROWS = "lnogacis"  # ids of rows begin so: a log, a note, something open, a give, advice and more


def handle_for(name: str, taken: Iterable[str]) -> str:
    """A handle nobody has: `maria-chen`, then `maria-chen-2`; "" for a name without Latin letters."""
    base, taken = handle_begun(name), set(taken)
    number, handle = 2, base
    while base and (handle in taken or is_row_id(handle)):
        handle, number = f"{base}-{number}", number + 1
    return handle


def handle_begun(name: str) -> str:
    """What every handle for a name begins with, a number behind it where others have it; "" as in `handle_for`."""
    base = "-".join(word for word in tokens(name) if word.isascii())[:40].strip("-")
    return base if len(base) > 1 and base[0].isalpha() else ""


def is_row_id(word: str) -> bool:
    """Whether a word reads like the id of a row, as l31 is a log: nobody gets such a handle."""
    return len(word) > 1 and word[0] in ROWS and word[1:].isdecimal() and word.isascii()


def named_match(query: str) -> str:
    """The text-index expression that finds everybody whose name holds these words, the last one begun; "" for none."""
    return " AND ".join(f'"{word}"*' for word in indexed(query))


def every_match(text: str) -> str:
    """The text-index expression that finds everybody whose name holds all these words; "" for none."""
    return " AND ".join(f'"{word}"' for word in indexed(text))


def any_match(text: str) -> str:
    """The text-index expression that finds everybody whose name holds one of the words of a sentence."""
    return " OR ".join(f'"{word}"' for word in dict.fromkeys(indexed(text)))


def phrase_match(text: str) -> str:
    """The text-index expression that finds these words next to each other; "" for none."""
    words = indexed(text)
    return f'"{" ".join(words)}"' if words else ""


def matches(query: str, people: Iterable[Known]) -> tuple[Known, ...]:
    """Who is meant, by the strongest rule that finds anybody; the likeliest first where several could be.

    Everybody answers to handle, e-mail and full name, with or without what is written around it, and whoever is in your
    day goes before others of that name; people in your day also answer to nickname, first name, first name and initial,
    last name, and the beginning of their name or handle.
    """
    people = list({one.id: one for one in people}.values())
    wanted = fold(query.strip()).strip()
    words = tokens(query)
    in_full = [form for form in (words, tokens(shown_name(query))) if form]
    in_day = [one for one in people if one.stage in IN_YOUR_DAY]

    def is_in_full(one: Known) -> bool:
        return fold(one.name).strip() == wanted != "" or tokens(one.name) in in_full

    def is_called(one: Known) -> bool:
        return any(form in in_full for form in called(one))

    rules: tuple[tuple[Callable[[Known], bool], Sequence[Known]], ...] = (
        (lambda one: one.handle == wanted, people),
        (lambda one: wanted != "" and wanted in map(fold, one.emails), people),
        (lambda one: one.written is not None and tokens(one.written) == words != [], people),
        *(rule for among in (in_day, people) for rule in ((is_in_full, among), (is_called, among))),
        (lambda one: one.name.strip() == query.strip() != "", people),  # a name of marks alone
        (lambda one: wanted != "" and any(fold(name).strip() == wanted for name in nicknames(one)), in_day),
        (lambda one: words != [] and words in (tokens(one.name)[:1], given_name(one)), in_day),
        (lambda one: _with_initial(words, tokens(one.name)), in_day),
        (lambda one: words != [] and tokens(one.name)[-len(words) :] == words, in_day),
        (lambda one: wanted != "" and (fold(one.name).startswith(wanted) or one.handle.startswith(wanted)), in_day),
    )
    for answers, among in rules:
        if found := [one for one in among if answers(one)]:
            return tuple(sorted(found, key=lambda one: (-one.contacts, one.stage != "followed", one.name, one.id)))
    return _without_apostrophes(query, people)


def _without_apostrophes(query: str, people: Sequence[Known]) -> tuple[Known, ...]:
    """Who is meant where Ohara stands for O'Hara, or the other way around."""
    bare = {one.id: unapostrophed(one.name) for one in people if any(mark in one.name for mark in APOSTROPHES)}
    changed = any(bare[one.id] != fold(one.name) for one in people if one.id in bare)
    if not changed and unapostrophed(query) == fold(query):
        return ()
    written = {one.id: one for one in people}
    plain = [one._replace(name=bare.get(one.id, one.name)) for one in people]
    return tuple(written[one.id] for one in matches(unapostrophed(query), plain))


def is_name_of(word: str, one: Known) -> bool:
    """Whether a word is a name of somebody: handle, e-mail, first name, nickname or full name, and not a part of it."""
    wanted, words = fold(word.strip()), tokens(word)
    if wanted in (one.handle, fold(one.name).strip(), *map(fold, one.emails), *map(fold, nicknames(one))):
        return wanted != ""
    forms = (tokens(one.name), tokens(one.as_written), tokens(one.name)[:1], given_name(one), *called(one))
    return words != [] and words in forms


def nearest(query: str, people: Iterable[Known], most: int = 3) -> tuple[Known, ...]:
    """Those whose name is written most alike."""
    from difflib import SequenceMatcher

    wanted = fold(query.strip())

    def likeness(one: Known) -> float:
        forms = {fold(one.name), one.handle, *tokens(one.name), fold(one.nickname or "")}
        begun = one.stage in IN_YOUR_DAY and len(wanted) >= 3 and any(form.startswith(wanted) for form in forms)
        return max(0.95 if begun else 0.0, *(SequenceMatcher(None, wanted, form).ratio() for form in forms))

    scored = sorted(
        ((likeness(one), one) for one in {one.id: one for one in people}.values()),
        key=lambda pair: (-pair[0], pair[1].name),
    )
    return tuple(one for score, one in scored[:most] if score >= 0.7)


def _with_initial(words: list[str], name: list[str]) -> bool:
    """`maria c` is Maria Chen."""
    return (
        len(words) == 2
        and len(name) >= 2
        and words[0] == name[0]
        and name[-1].startswith(words[1])
        and len(words[1]) == 1
    )
