"""What TAB offers after `netcrm`: commands, options, fixed words and handles, without waking Typer.

The table below says what each command takes; a test compares it with the commands themselves, so it cannot go stale.
Only a-z, digits and @ . _ - are ever printed, nothing out of the book but handles and kinds, and no error.
"""

import sys
from collections.abc import Iterable

from netcrm.kinds import GIVES, INTERACTIONS, LOOPS

MOST = 200  # offers; more than anybody reads
ALLOWED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789@._-")

# What an option or a word can be: "" any text, "file", "name" (a handle), "value" (of the setting before it), or one of
# these lists.
WORDS = {
    "kind": "mentor advisor peer investor customer partner team friend family other",
    "contact": " ".join(INTERACTIONS),
    "gift": " ".join(GIVES),
    "stage": "followed potential known archived",
    "stages": "followed potential known archived all",
    "state": "new warm due cold dormant off",
    "order": "name last due added kind company",
    "support": "knowledge emotional collaboration experience",
    "field": "title company location nickname birthday every met emails phones urls topics wants kind snooze",
    "color": "auto always never",
    "day_order": "dmy mdy",
    "last": "last",
    "shell": "bash zsh fish",
    "source": "linkedin google outlook thunderbird csv vcard ics mbox monica friends json book",
    "arriving": "known followed potential",
    "format": "json csv vcard ics markdown",
    "version": "3.0 4.0",
    "setting": "every.mentor every.advisor every.peer every.investor every.customer every.partner every.team"
    " every.friend every.family every.other me color editor day_order page",
}

_OF_LOOPS = " ".join(f"--{name}=" for name in LOOPS)
_FLAGS_OF_LOOPS = " ".join(f"--{kind.flag}" for kind in LOOPS.values() if kind.flag)
FRONT = "--db=file --today= --no-input --color=color --debug --version --help"

# command: summary, what its words are (a list or two joined by |; the last goes on where it ends in ...), its options,
# with = and what they take.
COMMANDS: dict[str, tuple[str, str, str]] = {
    "start": ("Begin: who holds you up, whom you could call at night, what you owe anyone", "file", "--json"),
    "add": (
        "Add someone to your day",
        "",
        "--kind=kind --potential --title= --company= --email= --phone= --url= --location= --topic= --wants= "
        "--every= --confidant --no-confidant --birthday= --met= --met-on= --via= --note= --nickname= --json",
    ),
    "follow": (
        "Bring people you know into your day",
        "name...",
        "--kind=kind --every= --last= --potential --confidant --no-confidant --json",
    ),
    "demo": ("Look around in a sample book; yours is not touched", "", "--keep=file --json"),
    "today": (
        "What you promised, whom to reach out to, one thing to give",
        "",
        "--days= --limit= --one --quiet -q --json",
    ),
    "log": (
        "Log what happened, in one sentence: who, when, what kind, about what, what was promised",
        "name...",
        f"-m= --text= --on= --kind=contact --topic= {_OF_LOOPS} --place= --add --private "
        "--file=file --remove --dry-run --json",
    ),
    "note": ("Keep a fact about someone; it is no contact", "name", "--private --json"),
    "promise": (
        "Keep what you promised someone, or with --theirs what they promised you",
        "name",
        f"--due= {_FLAGS_OF_LOOPS} --json",
    ),
    "done": ("Say that something is done: a promise is kept, a message was sent", "", "--json"),
    "drop": ("Let something open go", "", "--json"),
    "snooze": ("Put a row off for a while; this is no contact", "name", "--json"),
    "open": ("Everything open between you and people, by due date", "name", "--json"),
    "list": (
        "The people in your day, with how each tie stands",
        "",
        "--kind=kind --stage=stages --topic= --state=state --place= --company= --since= --until= --sort=order "
        "--reverse --limit= --json",
    ),
    "show": ("Everything about one person; netcrm NAME does the same", "name", "--json"),
    "find": ("Look for words in everything: people, logs, notes, promises, gives", "", "--limit= --json"),
    "ask": (
        "Whom to ask in a difficulty, each with the evidence for it",
        "",
        "--for=support --kind=kind --topic= --not=name --why=name --limit= --all --crisis --json",
    ),
    "gave": (
        "Record what you gave to a person or a community",
        "",
        "--to=name --community= --kind=gift --hours= --on= --json",
    ),
    "edit": (
        "Change a person, or the last log (netcrm edit last)",
        "last|name",
        "--name= --kind=kind --stage=stage --title= --company= --email= --phone= --url= --location= --topic= "
        "--wants= --every= --confidant --no-confidant --birthday= --met= --met-on= --via= --nickname= --remove= "
        "--clear=field --on= --with=name --without=name --text= -m= --place= --private --no-private --delete "
        "--json",
    ),
    "archive": ("Take people out of your day; all that was said stays", "name...", "--json"),
    "merge": (
        "Make one of people who are here twice; alone it shows who likely is",
        "name...",
        "--apart --yes -y --dry-run --limit= --json",
    ),
    "split": ("Take a merge apart again: what came from them goes back, what came since stays", "name...", "--json"),
    "undo": ("Take back the last command that wrote; repeated, the one before", "", "--list --json"),
    "redo": ("Do again what undo took back, as long as nothing was written since", "", "--json"),
    "import": (
        "Bring in the people you know, from any of your address books, calendars and mailboxes",
        "source|file file...",
        "--dry-run --as=arriving --kind=kind --topic= --met= --groups --map= --encoding= --since= --me= --json",
    ),
    "export": (
        "Give everything back: the whole book, or one person, as what other programs and people read",
        "format",
        "--person=name -o=file --output=file --version=version --bare --excel-safe --private --force --json",
    ),
    "completion": ("Print what makes TAB complete commands, options and people", "shell", "--json"),
    "config": ("Settings: all of them, one, or a new value for one", "setting value", "--unset --json"),
}


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
    return commands + (_values("name", current, book) if current else [])


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
        kind = plain[-1] if plain[-1] in ("color", "day_order") else ""
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
        else:
            found += _begun(WORDS.get(kind, "").split(), current.lower())
        if kind == "setting" and current.lower().startswith("w"):
            found += _begun(_groups(), current.lower())
    return found


def _groups() -> Iterable[str]:
    """The settings that widen netcrm's groups of words."""
    from netcrm.engine.ask.thesaurus import names

    return (f"words.{name.lower().replace(' ', '-')}" for name in names())


def _people(current: str, book: str) -> list[tuple[str, str]]:
    """Handles, and the kind of each."""
    from netcrm.settings import book_path
    from netcrm.store.completion_lookup import handles

    typed = current.lower() if current.isascii() else _folded(current)
    words = "".join(char if char.isalnum() else " " for char in typed).split()
    by_name = words[0] if len(words) == 1 and (len(words[0]) > 1 or not words[0].isascii()) else ""
    kinds = WORDS["kind"].split()
    found = handles(book_path(_unquoted(book) or None), "-".join(typed.split()), by_name, MOST)
    return [(handle, kind if kind in kinds else "") for handle, kind in found]


def _folded(text: str) -> str:
    from netcrm.engine.people.names import fold

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
