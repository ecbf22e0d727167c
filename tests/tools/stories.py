"""A story told by commands, day by day, and what each prints: how such a file is read and written.

A line `on 2026-01-05` begins a day, `$ netcrm ...` is a command, the lines below it what it prints, stderr last.
"""

import shlex
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple


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
            yield Step(day.strip(), command.strip(), printed.strip())


def played(run: Callable[..., Any], step: Step) -> str:
    """What the command prints now."""
    answer = run("--today", step.day, *shlex.split(step.command))
    printed: str = answer.out + answer.err
    return printed.strip()


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
