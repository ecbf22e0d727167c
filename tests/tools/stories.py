"""A story told by commands, day by day, and what each prints: how such a file is read and written.

A line `on 2026-01-05` begins a day, `$ netcrm ...` is a command, the lines below it what it prints, stderr last.
"""

import shlex
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import readme

WIDTH = 80


class Step(NamedTuple):
    """One command and the day it is typed."""

    day: str
    command: str
    printed: str


def steps(text: str) -> Iterator[Step]:
    """The commands of a story with what is printed below them."""
    for part in text.split("\non ")[1:]:
        day, _, rest = part.partition("\n")
        for block in rest.split("$ netcrm")[1:]:
            command, _, printed = block.partition("\n")
            yield Step(day.strip(), command.strip(), _trimmed(printed))


def played(run: Callable[..., Any], step: Step) -> str:
    """What the command prints now."""
    answer = run("--today", step.day, *shlex.split(step.command))
    return _trimmed(answer.out + answer.err)


def shown(step: Step) -> str:
    """What the command prints now on a terminal without colour."""
    return _trimmed(readme.run(f"netcrm --today {step.day} {step.command}")[1])


def width_of(file: Path) -> int:
    """The columns a story is printed at: those its name ends with, pages_120.txt."""
    last = file.stem.rpartition("_")[2]
    return int(last) if last.isdigit() else WIDTH


def environment(file: Path) -> dict[str, str]:
    """What is set while a story is played; pages are those of a book that is kept beside them."""
    screen = {"COLUMNS": str(width_of(file)), "LINES": "40", "NO_COLOR": "1"}
    return {**screen, "NETCRM_DB": f"{file.stem}.db"} if are_pages(file) else {}


def are_pages(file: Path) -> bool:
    """Whether a story tells pages as a terminal shows them."""
    return file.stem.startswith("pages")


def begin(file: Path) -> None:
    """Makes the sample book that pages are of, in the folder one is in."""
    if are_pages(file):
        readme.run(f"netcrm --today {readme.DAY} demo --keep {file.stem}.db")


def told(text: str, printed: list[str]) -> str:
    """The story with what its commands print now, one text a command."""
    rest = iter(printed)
    days = text.split("\non ")
    parts = [days[0]]
    for part in days[1:]:
        day, _, commands = part.partition("\n")
        blocks = [block.partition("\n")[0].strip() for block in commands.split("$ netcrm")[1:]]
        lines = [f"$ netcrm {command}".rstrip() + f"\n{next(rest)}".rstrip() for command in blocks]
        parts.append(f"{day.strip()}\n" + "\n".join(lines) + "\n")
    return "\non ".join(parts)


def _trimmed(printed: str) -> str:
    """Without empty lines around it; the first line keeps its place."""
    return printed.strip("\n").rstrip()
