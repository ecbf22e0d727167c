"""`netcrm undo` and `netcrm redo`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {
    "undo": "keep.history:Undone",
    "undo --list": "keep.history:DeedList",
    "redo": "keep.history:Undone",
}


def undo(
    ctx: typer.Context,
    listed: Annotated[bool, typer.Option("--list", help="Show what was done lately, take nothing back.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take back the last command that wrote; repeated, the one before.

    Examples: netcrm undo | netcrm undo --list
    """
    from netcrm.flows.keep import history

    workspace = workspace_of(ctx)
    if listed:
        with workspace.book() as book:
            report = history.listed(book)
        return workspace.show(report, as_json)
    with workspace.book(write=True) as book:
        taken = history.undo(book)
    return workspace.show(taken, as_json)


def redo(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Do again what undo took back, as long as nothing was written since.

    Example: netcrm redo
    """
    from netcrm.flows.keep import history

    workspace = workspace_of(ctx)
    with workspace.book(write=True) as book:
        report = history.redo(book)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(undo)
    app.command()(redo)
