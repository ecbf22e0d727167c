"""`netcrm prep`: the page before a meeting."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"prep": "advice.prep:Prep"}


def prep(
    ctx: typer.Context,
    name: Annotated[list[str], typer.Argument(metavar="NAME", help='Whom you meet, e.g. maria, "Maria C", 2.'), "name"],
    subject: Annotated[
        str | None, typer.Option("--for", metavar="WORDS", help='What it will be about, e.g. "pricing".')
    ] = None,
    as_json: AsJson = False,
) -> None:
    """The page before a meeting: what was, what is open, what to ask.

    Examples: netcrm prep maria | netcrm prep maria --for pricing | netcrm prep 2
    """
    workspace = workspace_of(ctx)
    (handle,) = workspace.who(" ".join(name))
    from netcrm.flows.advice import prep as flow

    with workspace.book() as book:
        report = flow.prep(book, handle, subject)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(prep)
