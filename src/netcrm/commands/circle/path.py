"""`netcrm path`: who could bring you together with somebody."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"path": "circle.paths:Paths"}


def path(
    ctx: typer.Context,
    wanted: Annotated[
        list[str],
        typer.Argument(metavar="NAME|WORDS", help='To whom, e.g. "Eva Lang", "buyer at Backaldrin".'),
        "name",
    ],
    as_json: AsJson = False,
) -> None:
    """Who could bring you together with somebody, and on what evidence.

    It shows the strongest chain of people from you, at most four steps, and the shortest where that is another one; and
    the first line to write. Somebody may be named, or be said by what they do and where.

    Examples: netcrm path "Eva Lang" | netcrm path "buyer at Backaldrin" | netcrm path "pricing at Stripe"
    """
    workspace = workspace_of(ctx)
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.circle import paths

    with workspace.book(meaning_version=model_version()) as book:
        report = paths.path(book, " ".join(wanted))
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(path)
