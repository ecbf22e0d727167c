"""`netcrm note`: a fact about a person or a community."""

from typing import Annotated

import typer

from netcrm.commands.log.fact import keep_note
from netcrm.commands.options import AsJson, Private, Words, workspace_of

ANSWERS = {"note": "log.notes:Noted giving.community_changes:CommunityNoted"}


def note(
    ctx: typer.Context,
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help='Whom or what it is about, e.g. maria, "Maria C", 2, TechHub.'),
        "name",
        "community",
    ],
    text: Words = None,
    private: Private = False,
    as_json: AsJson = False,
) -> None:
    """Keep a fact about someone, or a community; it is no contact.

    What is noted about a peer group is private.

    Examples: netcrm note maria "two kids, loves climbing" | netcrm note maria --private "is looking for a new job" |
    netcrm note maria - < letter.txt | netcrm note "TechHub" "badges at the desk"
    """
    keep_note(workspace_of(ctx), name, text or (), private, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(note)
