"""`netcrm note`: a fact about a person or a community."""

from typing import Annotated

import typer

from netcrm.commands.at_community import at_community
from netcrm.commands.options import AsJson, Private, Words, workspace_of
from netcrm.workspace import Workspace

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
    workspace = workspace_of(ctx)
    if community := at_community(workspace, name):
        return _about_community(workspace, community, workspace.text(text or ()), private, as_json)
    handle, rest = workspace.whose(name, text or ())
    words = workspace.text(rest)
    if not words and workspace.interactive:
        words = workspace.ask().text("What do you want to keep? >")
    from netcrm.flows.log import notes

    with workspace.book(write=True) as book:
        report = notes.note(book, handle, words, private)
    return workspace.show(report, as_json)


def _about_community(workspace: Workspace, community: str, text: str, private: bool, as_json: bool) -> None:
    if not text and workspace.interactive:
        text = workspace.ask().text("What do you want to keep? >")
    from netcrm.flows.giving import communities, community_changes

    with workspace.book(write=True) as book:
        report = community_changes.note(book, communities.the_community(book, community), text, private or None)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(note)
