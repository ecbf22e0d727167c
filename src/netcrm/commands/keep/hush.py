"""`netcrm hush`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of

ANSWERS = {"hush": "keep.hush:Hushed"}


def hush(
    ctx: typer.Context,
    when: Annotated[
        list[str] | None,
        typer.Argument(metavar="[TIME]", help='How long, e.g. 30m, 2h, "until 15:10", a day at most; off, or status.'),
        ("30m", "1h", "2h", "off", "status"),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show initials and no texts for an hour, while others see your screen.

    No phone numbers, e-mail addresses or birthdays either. Each page says until when. --json, pipes and exports tell
    all; no editor is opened. netcrm --redact before a command does the same for that command alone.

    Examples: netcrm hush | netcrm hush 30m | netcrm hush until 15:10 | netcrm hush off
    """
    from netcrm.flows.keep import hush as flow

    workspace = workspace_of(ctx)
    typed = " ".join(when or ())
    if flow.is_status(typed):
        return workspace.show(flow.status(workspace.moment, workspace.kept_hush()), as_json)
    return workspace.show(flow.hush(typed, workspace.moment, workspace.keep_hush), as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(hush)
