"""`netcrm stats`: a year in numbers."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"stats": "circle.stats:Stats"}


def stats(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]", help="With one person alone, e.g. maria."), "name"
    ] = None,
    year: Annotated[int | None, typer.Option("--year", metavar="YEAR", help="Another year, e.g. 2025.")] = None,
    plain: Annotated[bool, typer.Option("--plain", help="In words and numbers, with nothing drawn.")] = False,
    as_json: AsJson = False,
) -> None:
    """A year in numbers: days of contact, what you asked and gave, promises.

    The calendar has a column a week and a row a day of the week; the darker, the more people. Hours are told against
    those you want to give a month: netcrm config give.hours 4.

    Examples: netcrm stats | netcrm stats maria | netcrm stats --year 2025 --plain
    """
    workspace = workspace_of(ctx)
    handle = workspace.who(" ".join(name))[0] if name else None
    from netcrm.flows.circle import stats as flow

    with workspace.book() as book:
        report = flow.stats(book, handle, year, plain)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(stats)
