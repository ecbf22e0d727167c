"""Runs the examples of the README and of the topics of `netcrm help`: `python tests/tools/readme.py` writes their true
output into them.

Every `console` block of a page is run in order, on one day, in one world of its own, as on a terminal without colour of
80 columns, 76 for a topic, whose blocks are shown indented. A line `$ netcrm ...` is a command; what follows is what it
prints, stderr last; `| tail -N` keeps the last lines. The README begins with nothing, a topic with the sample book.
Commands outside the blocks, and Python, are run after them for their exit code.
"""

import contextlib
import io
import os
import re
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unittest import mock

from paths import ROOT, SAMPLES

from netcrm import help as topics
from netcrm.cli import main

README = ROOT / "README.md"
PAGES = (README, *(Path(topics.__file__).with_name(f"{topic}.md") for topic in topics.topics()))
DAY = "2026-09-22"
BOOK = "demo.db"
_CODE = re.compile(r"^    (.+)$|`([^`\n]+)`", flags=re.MULTILINE)
_PYTHON = re.compile(r"```python\n(.*?)```", flags=re.DOTALL)
_PLACEHOLDER = re.compile(r"\b(?:NAME|TOPIC|COMMAND|FILE|KIND)\b")


class Screen(io.StringIO):
    """A stdout that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def examples(text: str) -> list[tuple[str, str]]:
    """Every command of the console blocks with the output that stands below it."""
    return [(command, output) for block in _blocks(text) for command, output in _commands(block) if _is_run(command)]


def loose_commands(text: str) -> list[str]:
    """Commands outside the fenced blocks, in indented lines and inside sentences, without what a shell does with them.

    `echo TEXT | netcrm log -` is kept whole; a command that reads standard input is given a line. Those with a
    placeholder such as NAME are no commands to run.
    """
    prose = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    codes = [indented or inline for indented, inline in _CODE.findall(prose)]
    begun = [code for code in codes if code.startswith(("netcrm ", "echo "))]
    whole = [re.split(r"\s[>#]\s|\s\|\s(?!netcrm)|\s{2,}", code)[0] for code in begun if not _PLACEHOLDER.search(code)]
    return [f'echo "coffee with Maria" | {code}' if re.match(r"netcrm.* -$", code) else code for code in whole]


def scripts(text: str) -> list[str]:
    """The Python of a page."""
    return _PYTHON.findall(text)


def refreshed(page: Path) -> str:
    """The page with the output its commands have now."""
    text = page.read_text(encoding="utf-8")
    with world(page):
        for block in _blocks(text):
            lines = []
            for command, output in _commands(block):
                lines.append(f"$ {command}\n{answer(command) if _is_run(command) else output}")
            text = text.replace(f"```console\n{block}```", f"```console\n{''.join(lines)}```")
    return text


@contextlib.contextmanager
def world(page: Path) -> Iterator[Path]:
    """A folder with the samples to live in, and the day set; for a topic with the sample book in use."""
    with _empty_world() as folder, _umask():
        if page != README:
            (folder / BOOK).write_bytes(_sample_book())
            os.environ.update(NETCRM_DB=BOOK, COLUMNS="76")
        yield folder


@contextlib.contextmanager
def _umask() -> Iterator[None]:
    """Files are made as the program makes them: their owner's alone (netcrm/__main__.py)."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def answer(command: str) -> str:
    """What the command prints in this world; `export NAME=VALUE` sets a variable, `cat > FILE` is not known."""
    return run(command)[1]


def run(command: str) -> tuple[int, str]:
    """The exit code of a command in this world, and what it prints."""
    command, _, last = command.partition(" | tail -")
    words = shlex.split(command)
    if words[0] == "export":
        name, _, value = words[1].partition("=")
        os.environ[name] = value
        return 0, ""
    piped, text = _source(words)
    out, err = Screen(), io.StringIO()
    stdin = io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8")
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), mock.patch.object(sys, "stdin", stdin):
        code = main(piped[1:])
    printed = (out.getvalue() + err.getvalue()).splitlines(keepends=True)
    return code, "".join(printed[-int(last) :] if last else printed)


@contextlib.contextmanager
def _empty_world() -> Iterator[Path]:
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


@cache
def _sample_book() -> bytes:
    with _empty_world() as folder:
        answer(f"netcrm demo --keep {BOOK}")
        return (folder / BOOK).read_bytes()


def _source(words: list[str]) -> tuple[list[str], str]:
    """`echo TEXT | netcrm ...` as the command and its stdin."""
    if words[0] == "echo" and "|" in words:
        bar = words.index("|")
        return words[bar + 1 :], " ".join(words[1:bar]) + "\n"
    return words, ""


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
    for page in PAGES:
        page.write_text(refreshed(page), encoding="utf-8")
