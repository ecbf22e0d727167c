"""`netcrm stats`: a year in numbers."""

from collections.abc import Sequence
from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"stats": "circle.stats:Stats"}


def stats(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME] [YEAR]", help="With one person alone, e.g. maria; another year, e.g. 2025."),
        "name",
    ] = None,
    year: Annotated[int | None, typer.Option("--year", metavar="YEAR", help="Another year, e.g. 2025.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="In words and numbers, with nothing drawn.")] = False,
    as_json: AsJson = False,
) -> None:
    """A year in numbers: days of contact, what you asked and gave, promises.

    The calendar has a column a week and a row a day of the week; the darker, the more people. Hours are told against
    those you want to give a month: netcrm config give.hours 4.

    Examples: netcrm stats | netcrm stats maria | netcrm stats 2025 --plain
    """
    workspace = workspace_of(ctx)
    words, said = _year(name or (), workspace.today.year)
    year = year or said
    handle = workspace.who(" ".join(words))[0] if words else None
    from netcrm.flows.circle import stats as flow

    with workspace.book() as book:
        report = flow.stats(book, handle, year, plain)
    workspace.show(report, as_json)


def _year(words: Sequence[str], today: int) -> tuple[Sequence[str], int | None]:
    """The words without the year that stands at their end, and that year: 2025, last year."""
    for named, year in (("last year", today - 1), ("this year", today)):
        if " ".join(words[-2:]).lower() == named:
            return words[:-2], year
        if words and words[-1].lower() == named:
            return words[:-1], year
    said = int(words[-1]) if words and len(words[-1]) == _DIGITS and words[-1].isdecimal() else 0
    return (words[:-1], said) if said > _LEAST else (words, None)


_DIGITS, _LEAST = 4, 1900  # of a year; no row has such a number


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(stats)
