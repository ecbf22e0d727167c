"""`netcrm demo`: look around before typing anything."""

import os
from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Refused, Usage

ANSWERS = {"demo": "keep.demo:Demo"}


def demo(
    ctx: typer.Context,
    keep: Annotated[
        str | None, typer.Option("--keep", metavar="FILE", help="Keep the sample book, e.g. --keep demo.db."), "file"
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Look around in a sample book; yours is not touched.

    Examples: netcrm demo | netcrm demo --keep demo.db
    """
    workspace = workspace_of(ctx)
    workspace.path = ":memory:" if keep is None else _free(keep)  # a book in memory leaves nothing to remove
    from netcrm.flows.keep import demo as flow

    with workspace.book(write=True) as book:
        report = flow.demo(book, keep)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(demo)


def _free(keep: str) -> str:
    """The path to keep the sample in; Refused where something is already."""
    path = os.path.expanduser(keep)
    if not path or path == ":memory:":
        raise Usage("say which file to keep it in", "for example: netcrm demo --keep demo.db")
    if os.path.lexists(path):
        raise Refused(f"{keep} is there already", f"name another file, or look at it: netcrm --db {keep} today")
    return path
