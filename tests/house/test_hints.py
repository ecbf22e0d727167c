"""Whatever stands below the commands knows no command line: a way out is a value, worded in one table."""

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest
from paths import SOURCE
from syntax import called, nodes, parsed

from netcrm import hints
from netcrm.cli import ROOMS
from netcrm.errors import Hint
from rows import each_row

BELOW = ("flows", "engine", "sources", "store", "exports", "model", "row_numbers.py", "errors.py")
FILES = sorted(
    file for room in BELOW for file in ([SOURCE / room] if room.endswith(".py") else (SOURCE / room).rglob("*.py"))
)
_COMMAND = re.compile(rf"\bnetcrm (?:{'|'.join(ROOMS)}|\x00)(?![\w-])")
_OPTION = re.compile(r"(?<![\w-])--[a-z]|(?<![\w-])-[a-zA-Z](?![\w-])")
_LIKE_AN_OPTION = re.compile(r"--[a-z]|-[a-zA-Z](?![\w-])")  # whatever stands before it in the code


def spelled(code: str) -> list[int]:
    """Lines with a text, no docstring, that spells a command of netcrm or an option of one."""
    if "netcrm " not in code and not _LIKE_AN_OPTION.search(code):
        return []  # a large table of words need not be taken apart
    return [line for line, text in _texts(parsed(code)) if _COMMAND.search(text) or _OPTION.search(text)]


def hints_in(code: str) -> Iterator[tuple[str, int]]:
    """Each hint that the code makes: what it says to do, and how many arguments it has."""
    for node in nodes(code) if "Hint(" in code else ():
        if isinstance(node, ast.Call) and called(node) == "Hint":
            args = node.args[1].elts if len(node.args) > 1 else []  # type: ignore[attr-defined]
            yield str(ast.literal_eval(node.args[0])), len(args)


def places(what: str) -> int:
    """How many arguments the words for a hint take."""
    entry = hints.TABLE[what]
    if isinstance(entry, str):
        return len(set(re.findall(r"\{(\d)\}", entry)))
    return entry.__code__.co_argcount


def _texts(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Every text with its line; a value in an f-string is a NUL."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.JoinedStr):
            parts = (str(part.value) if isinstance(part, ast.Constant) else "\x00" for part in child.values)
            yield child.lineno, "".join(parts)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.lineno, child.value
        yield from _texts(child)


@cache
def used() -> list[tuple[str, str, int]]:
    """Each hint of the whole source: its file, what it says to do, and how many arguments it has."""
    files = sorted(SOURCE.rglob("*.py"))
    return [
        (file.relative_to(SOURCE).as_posix(), *hint)
        for file in files
        for hint in hints_in(file.read_text(encoding="utf-8"))
    ]


@pytest.mark.thorough
@each_row("file", FILES, ids=lambda file: file.relative_to(SOURCE).as_posix())
def test_no_text_below_the_commands_spells_a_command_or_an_option(file):
    assert spelled(file.read_text(encoding="utf-8")) == [], (
        'raise with Hint("what", (arguments,)) from errors.py; its words are an entry of TABLE in hints.py'
    )


@pytest.mark.thorough
@each_row(("file", "what", "args"), used)
def test_every_hint_has_words_for_what_it_brings(file, what, args):
    assert what in hints.TABLE, f'TABLE in hints.py has no words for Hint("{what}")'
    assert places(what) == args, f'the words of TABLE["{what}"] in hints.py have a place for each argument of the hint'


def test_no_words_are_kept_for_a_hint_that_nobody_gives():
    assert set(hints.TABLE) - {what for _, what, _ in used()} == set(), "take them out of TABLE in hints.py"


@each_row(
    "code",
    [
        'raise Usage("x", "netcrm log is the way to begin")',
        'raise Usage("x", f"netcrm split {handle} comes first")',
        'raise Usage("x", f"netcrm {command} does it")',
        'raise Usage("x", "leave --encoding out")',
        'raise Usage("x", "name another with -o")',
    ],
)
def test_a_command_that_is_spelled_is_told(code):
    assert len(spelled(code)) >= 1


@each_row(
    "code",
    [
        '"""For `netcrm log --file`."""',
        'raise Usage("x", Hint("log_first"))',
        'raise Refused("netcrm reads the years 1900 to 2200")',
        'x = "<!-- made by netcrm -->"',
        'x = "--03-07"',
    ],
)
def test_what_is_no_command_is_not(code):
    assert spelled(code) == []


def test_a_plain_sentence_is_its_own_words():
    assert hints.words("upgrade netcrm") == "upgrade netcrm"


def test_a_hint_in_a_hint_has_its_words_too():
    inner = Hint("add", ("Zebedee",))
    assert hints.words(Hint("say_again", (inner, "hi"))) == 'add them with: netcrm add "Zebedee"\n\n  netcrm log "hi"'
