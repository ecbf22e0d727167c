"""Makes src/netcrm/completion_table.py from the commands: `python tests/tools/make_completion.py`.

What TAB offers for a parameter stands in its `Annotated` (see commands/options.py).
"""

import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from inspect import signature
from textwrap import wrap
from typing import Any, get_type_hints

import typer
from paths import SOURCE

from netcrm import cli
from netcrm.model import settings

TABLE = SOURCE / "completion_table.py"
SOURCES = ("name", "community", "file", "topic", "command", "setting", "value")  # of words that no list holds
_WIDTH = 104

Lists = dict[str, tuple[str, ...]]


def table() -> str:
    """The whole module."""
    lists: Lists = {}
    app = cli.assembled([])
    program: Any = typer.main.get_command(app)
    functions = {command.name or _name(command.callback): command.callback for command in app.registered_commands}
    front = _options(program, get_type_hints(cli.front, include_extras=True), lists, "")
    rows = {name: _row(program.commands[name], functions[name], lists) for name in cli.ROOMS}
    declared = {**settings.BOOK, **settings.MACHINE}
    lists |= {key: one.words for key, one in declared.items() if one.words}
    lists["setting"] = ("edit", *declared)
    return (
        '"""The commands, options and fixed words that TAB offers.\n\n'
        'Made by tests/tools/make_completion.py from the commands; do not edit.\n"""\n\n'
        "# The words of a list by its name; commands/options.py tells what an option or a word can be besides.\n"
        f"WORDS = {{\n{''.join(_entry(name, [' '.join(words)]) for name, words in lists.items())}}}\n\n"
        f"FRONT = {_text(f'{front} --help')}\n\n"
        "# command: summary, what its words are (... goes on), its options, each with = and what it takes\n"
        "COMMANDS: dict[str, tuple[str, str, str]] = {\n"
        f"{''.join(_entry(name, row) for name, row in rows.items())}}}\n"
    )


def _row(command: Any, function: Any, lists: Lists) -> tuple[str, str, str]:
    added = {one.name: one.annotation for one in signature(function).parameters.values()}  # by with_options
    hints = {**added, **get_type_hints(function, include_extras=True)}
    summary = command.help.split("\n")[0].rstrip(".")
    return summary, _places(command, hints, lists), _options(command, hints, lists, command.name)


def _places(command: Any, hints: dict[str, Any], lists: Lists) -> str:
    """What each word is; one that many words follow by its metavar is followed by its files or names, no list."""
    places: list[str] = []
    for part in command.params:
        if part.param_type_name != "argument":
            continue
        kinds = _kinds(hints[part.name], part.name, lists, command.name)
        if not (part.metavar or "").strip("[]").endswith("..."):
            places.append("|".join(kinds) or "-")
        elif len(kinds) > 1:
            places += ["|".join(kinds), f"{kinds[-1]}..."]
        else:
            places += [f"{kind}..." for kind in kinds]
    return " ".join(places).rstrip("- ")


def _options(command: Any, hints: dict[str, Any], lists: Lists, of: str) -> str:
    options: list[str] = []
    for part in command.params:
        if part.param_type_name == "option" and part.name != "help":
            kinds = _kinds(hints[part.name], part.name, lists, of)
            takes = "" if part.is_flag else "=" + "|".join(kinds)
            options += [f"{name}{takes}" for name in (*part.opts, *part.secondary_opts)]
    return " ".join(options)


def _kinds(hint: Any, name: str, lists: Lists, of: str) -> list[str]:
    """What a parameter can be: the names of its lists first, then where else its words come from."""
    found = [one for one in getattr(hint, "__metadata__", ()) if isinstance(one, str | tuple)]
    unknown = [one for one in found if isinstance(one, str) and ":" not in one and one not in SOURCES]
    assert not unknown, f"{of} {name}: nothing offers {unknown}"
    words = [_listed(_words(one), name.strip("_"), lists, of) for one in found if one not in SOURCES]
    return words + [one for one in found if one in SOURCES]


def _words(one: str | Iterable[str]) -> tuple[str, ...]:
    if isinstance(one, str):
        module, name = one.split(":")
        return tuple(getattr(import_module(f"netcrm.{module}"), name))
    return tuple(one)


def _listed(words: tuple[str, ...], name: str, lists: Lists, of: str) -> str:
    """The list's name: that of its parameter, with the command where another list has it."""
    key = next(key for key in (name, f"{name}_{of}") if lists.get(key, words) == words and key not in SOURCES)
    lists[key] = words
    return key


def _name(function: Any) -> str:
    return str(function.__name__).strip("_")


def _entry(name: str, parts: Sequence[str]) -> str:
    texts = [_text(part, " " * 8) for part in parts]
    if len(texts) == 1 and "\n" not in texts[0]:
        return f'    "{name}": {texts[0]},\n'
    if len(texts) == 1:
        return f'    "{name}": {_text(next(iter(parts)), " " * 4)},\n'
    return f'    "{name}": (\n' + "".join(f"        {text},\n" for text in texts) + "    ),\n"


def _text(text: str, indent: str = "") -> str:
    rows = wrap(text, _WIDTH, break_on_hyphens=False) or [""]
    quoted = [f'"{row} "' for row in rows[:-1]] + [f'"{rows[-1]}"']
    return f"\n{indent}".join(quoted)


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")
    sys.stdout.write(f"wrote {TABLE}\n")
