"""`netcrm undo` and `netcrm redo`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, desk_of


def undo(
    ctx: typer.Context,
    listed: Annotated[bool, typer.Option("--list", help="Show what was done lately, take nothing back.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take back the last command that wrote; repeated, the one before.

    Examples: netcrm undo | netcrm undo --list
    """
    from netcrm.flows import deeds

    desk = desk_of(ctx)
    if listed:
        with desk.book() as book:
            report = deeds.listed(book)
        return desk.show(report, as_json)
    with desk.book(write=True) as book:
        taken = deeds.undo(book)
    return desk.show(taken, as_json)


def redo(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Do again what undo took back, as long as nothing was written since.

    Example: netcrm redo
    """
    from netcrm.flows import deeds

    desk = desk_of(ctx)
    with desk.book(write=True) as book:
        report = deeds.redo(book)
    desk.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(undo)
    app.command()(redo)
