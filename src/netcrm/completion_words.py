"""What TAB offers after `netcrm`: commands, options, fixed words and handles, without waking Typer.

completion_table.py says what each command takes; it is made from the commands, so it cannot go stale. Only a-z, digits
and @ . _ - are ever printed, nothing out of the book but handles and kinds, and no error.
"""

import sys
from collections.abc import Iterable

from netcrm.completion_table import COMMANDS, FRONT, WORDS

MOST = 200  # offers; more than anybody reads
ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789@._-")


def complete(words: list[str]) -> int:
    """Prints what could stand for the last of the words, a line each: value, tab, description. Always answers 0."""
    try:
        lines = [f"{value}\t{about}\n" for value, about in offered(words) if ALLOWED.issuperset(value)]
        sys.stdout.write("".join(lines))
        sys.stdout.flush()
    except OSError:
        _hush()
    except (Exception, KeyboardInterrupt):
        return 0
    return 0


def offered(words: list[str]) -> list[tuple[str, str]]:
    """What could stand for the last of the words after `netcrm`, each with a description; nothing for file names."""
    *before, current = words or [""]
    at, book, awaited = _front(before)
    if awaited is not None:
        return _values(awaited, current, book)
    if at == len(before):
        return _first(current, book)
    command = before[at]
    rest = before[at + 1 :] if command in COMMANDS else before[at:]  # any other word is somebody to show
    return _after(command if command in COMMANDS else "show", rest, current, book)


def _front(before: list[str]) -> tuple[int, str, str | None]:
    """Where the command stands, the book that is named before it, and what an option at the end still waits for."""
    at, book, options = 0, "", _options(FRONT)
    while at < len(before) and before[at].startswith("-"):
        name, equals, value = before[at].partition("=")
        takes = options.get(name)
        if not equals and takes is not None:
            at += 1
            if at == len(before):
                return at, book, takes
            value = before[at]
        book = value if name == "--db" else book
        at += 1
    return at, book, None


def _first(current: str, book: str) -> list[tuple[str, str]]:
    if current.startswith("-"):
        return _begun(_options(FRONT), current)
    commands = [(name, entry[0]) for name, entry in COMMANDS.items() if name.startswith(current.lower())]
    return commands + (_values("name|community", current, book) if current else [])


def _after(command: str, words: list[str], current: str, book: str) -> list[tuple[str, str]]:
    _, places, text = COMMANDS[command]
    options = _options(text)
    plain: list[str] = []
    awaited, ended = None, False
    for word in words:
        if awaited is not None:
            awaited = None
        elif ended or not word.startswith("-") or word == "-":
            plain.append(word)
        elif word == "--":
            ended = True
        elif "=" not in word:
            awaited = options.get(word)
    if awaited is not None:
        return _values(awaited, current, book)
    if current.startswith("-") and not ended:
        return _begun((*options, "--help"), current)
    kind = _place(places.split(), len(plain))
    if kind == "value":
        kind = (
            plain[-1] if plain[-1] in WORDS["setting"].split() else ""
        )  # a setting whose words are a list of that name
    return _values(kind, current, book)


def _place(places: list[str], at: int) -> str:
    """What the word at that place is."""
    if at < len(places):
        return places[at].removesuffix("...")
    return places[-1].removesuffix("...") if places and places[-1].endswith("...") else ""


def _values(kinds: str, current: str, book: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for kind in kinds.split("|"):
        if kind == "name":
            found += _people(current, book)
        elif kind == "community":
            found += _communities(current, book)
        elif kind == "command":
            found += _begun((*COMMANDS, "error"), current.lower())
        elif kind == "topic":
            found += _begun(_pages(), current.lower())
        else:
            found += _begun(WORDS.get(kind, "").split(), current.lower())
        if kind == "setting" and current.lower().startswith("w"):
            found += _begun(_groups(), current.lower())
    return found


def _pages() -> Iterable[str]:
    """What `netcrm help` has a page about: topics first, then commands."""
    from netcrm.help import topics

    return dict.fromkeys((*topics(), "all", *COMMANDS))


def _groups() -> Iterable[str]:
    """The settings that widen netcrm's groups of words."""
    from netcrm.engine.ask.thesaurus import names

    return (f"words.{name.lower().replace(' ', '-')}" for name in names())


def _people(current: str, book: str) -> list[tuple[str, str]]:
    """Handles, and the kind of each."""
    from netcrm.locations import book_path

    if _is_hushed():
        return []
    from netcrm.store.completion_lookup import handles

    typed = current.lower() if current.isascii() else _folded(current)
    words = "".join(char if char.isalnum() else " " for char in typed).split()
    by_name = words[0] if len(words) == 1 and (len(words[0]) > 1 or not words[0].isascii()) else ""
    kinds = WORDS["kind"].split()
    found = handles(book_path(_unquoted(book) or None), "-".join(typed.split()), by_name, MOST)
    return [(handle, kind if kind in kinds else "") for handle, kind in found]


def _communities(current: str, book: str) -> list[tuple[str, str]]:
    """Handles of communities, and the kind of each."""
    from netcrm.locations import book_path

    if _is_hushed():
        return []
    from netcrm.store.completion_lookup import communities

    typed = current.lower() if current.isascii() else _folded(current)
    return communities(book_path(_unquoted(book) or None), "-".join(typed.split()), MOST)


def _is_hushed() -> bool:
    """Whether a handle on the screen would name somebody; where nothing ever was hushed that is one look for a file."""
    from netcrm.locations import hush_file, is_there

    if not is_there(hush_file()):
        return False
    from netcrm.hushed import in_force

    return in_force() is not None


def _folded(text: str) -> str:
    from netcrm.text import fold

    return fold(text)


def _unquoted(path: str) -> str:
    """A file name as the shell would hand it on; completion sees it as it was typed."""
    return path.strip("\"'").replace("\\ ", " ")


def _options(text: str) -> dict[str, str | None]:
    """Options by name with what they take; None for one that takes nothing."""
    parts = [part.partition("=") for part in text.split()]
    return {name: kind if equals else None for name, equals, kind in parts}


def _begun(words: Iterable[str], current: str) -> list[tuple[str, str]]:
    return [(word, "") for word in words if word.startswith(current) and not (word[:1] == "-" and word[1:2] != "-")]


def _hush() -> None:
    """Whoever read the answer has gone; Python must not say so at its end either."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
