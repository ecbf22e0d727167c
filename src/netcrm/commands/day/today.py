"""`netcrm today`: the morning page."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"today": "day.today:Today"}


def today(
    ctx: typer.Context,
    days: Annotated[
        int | None, typer.Option("--days", min=0, max=366, metavar="N", help="Look N days ahead, e.g. 7.")
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            min=0,
            max=1000,
            metavar="N",
            help="At most N people whose turn it is, besides birthdays and news, e.g. 10.",
        ),
    ] = None,
    one: Annotated[
        bool, typer.Option("--one", help="A single person: why, the last words, a line to begin with.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing when nothing is due.")] = False,
    as_json: AsJson = False,
) -> None:
    """What you promised, whom to reach out to, one thing to give.

    The rows are numbered, and a row keeps its number all day: netcrm done 2, netcrm snooze 2 1w.

    Examples: netcrm today | netcrm today --days 7 | netcrm today --one | netcrm today --quiet
    """
    from netcrm.fast_today import open_the_day

    open_the_day(workspace_of(ctx), days, limit, one, quiet, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(today)
