"""`netcrm doctor`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"doctor": "keep.doctor:Checkup"}


def doctor(
    ctx: typer.Context,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what can be mended, after a backup.")] = False,
    as_json: AsJson = False,
) -> None:
    """Look the whole book over, and mend what is wrong.

    It looks at pages, values and what follows from them, at who may read the book, what lies beside it, and its
    backups. Without --fix it changes nothing.

    --fix mends it in one step that netcrm undo takes back; what a mend takes away becomes a note. Of a damaged file
    it saves every row that can be read into a new book. The exit code is 1 while something is wrong.

    Examples: netcrm doctor | netcrm doctor --fix
    """
    from netcrm.flows.keep import doctor as flow

    workspace = workspace_of(ctx)
    report = flow.checkup(workspace.doctor(), fix)
    workspace.show(report, as_json)
    if not report.well:
        raise typer.Exit(1)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(doctor)
