"""Runs the examples of the README: `python tests/tools/readme.py` writes their true output into it.

Every `console` block is run in order, on one day, in one world of its own, as on a terminal of 80 columns without
colour. A line `$ netcrm ...` is a command; what follows is what it prints, stderr last; `| tail -N` keeps
the last lines.
"""

import contextlib
import io
import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from paths import ROOT, SAMPLES

from netcrm.cli import main

README = ROOT / "README.md"
DAY = "2026-09-22"


class Screen(io.StringIO):
    """A stdout that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def examples(text: str) -> list[tuple[str, str]]:
    """Every command of the console blocks with the output that stands below it."""
    return [(command, output) for block in _blocks(text) for command, output in _commands(block) if _is_run(command)]


def refreshed(text: str) -> str:
    """The README with the output its commands have now."""
    with world():
        for block in _blocks(text):
            lines = []
            for command, output in _commands(block):
                lines.append(f"$ {command}\n{answer(command) if _is_run(command) else output}")
            text = text.replace(f"```console\n{block}```", f"```console\n{''.join(lines)}```")
    return text


@contextlib.contextmanager
def world() -> Iterator[Path]:
    """A folder with the samples to live in, and the day set."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        rooms = {f"XDG_{name}_HOME": f"{folder}/{name.lower()}" for name in ("DATA", "STATE", "CONFIG")}
        kept = {key: value for key, value in os.environ.items() if not key.startswith("NETCRM")}
        environment = {**kept, **rooms, "NETCRM_TODAY": DAY, "COLUMNS": "80", "LINES": "40", "NO_COLOR": "1"}
        with mock.patch.dict(os.environ, environment, clear=True):
            shutil.copytree(SAMPLES, folder, dirs_exist_ok=True)
            os.chdir(folder)
            try:
                yield Path(folder)
            finally:
                os.chdir(before)


def answer(command: str) -> str:
    """What the command prints in this world; `export NAME=VALUE` sets a variable, `cat > FILE` is not known."""
    command, _, last = command.partition(" | tail -")
    words = shlex.split(command)
    if words[0] == "export":
        name, _, value = words[1].partition("=")
        os.environ[name] = value
        return ""
    piped, _, text = _source(words)
    out, err = Screen(), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), mock.patch.object(sys, "stdin", stdin):
        main(piped[1:])
    printed = (out.getvalue() + err.getvalue()).splitlines(keepends=True)
    return "".join(printed[-int(last) :] if last else printed)


def _source(words: list[str]) -> tuple[list[str], str, str]:
    """`echo TEXT | netcrm ...` as the command and its stdin."""
    if words[0] == "echo" and "|" in words:
        bar = words.index("|")
        return words[bar + 1 :], "|", " ".join(words[1:bar]) + "\n"
    return words, "", ""


def _is_run(command: str) -> bool:
    return "netcrm" in shlex.split(command) or command.startswith("export ")


def _blocks(text: str) -> list[str]:
    return [part.split("```")[0] for part in text.split("```console\n")[1:]]


def _commands(block: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:].rstrip("\n"), ""))
        else:
            command, output = found[-1]
            found[-1] = (command, output + line)
    return found


if __name__ == "__main__":
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
