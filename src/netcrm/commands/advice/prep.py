"""`netcrm prep`: the page before a meeting."""

from typing import Annotated

import typer

from netcrm.commands.at_community import at_community
from netcrm.commands.options import AsJson, workspace_of
from netcrm.workspace import Workspace

ANSWERS = {"prep": "advice.prep:Prep giving.community_pages:GroupPrep"}


def prep(
    ctx: typer.Context,
    name: Annotated[
        list[str],
        typer.Argument(metavar="NAME", help='Whom you meet, e.g. maria, "Maria C", 2; or a community.'),
        "name",
        "community",
    ],
    subject: Annotated[
        str | None, typer.Option("--for", metavar="WORDS", help='What it will be about, e.g. "pricing".')
    ] = None,
    as_json: AsJson = False,
) -> None:
    """The page before a meeting: what was, what is open, what to ask.

    Of a peer group it shows the last topics, and who committed to what.

    Examples: netcrm prep maria | netcrm prep maria --for pricing | netcrm prep 2 | netcrm prep forum
    """
    workspace = workspace_of(ctx)
    if subject is None and (community := at_community(workspace, " ".join(name))):
        return _of_group(workspace, community, as_json)
    (handle,) = workspace.who(" ".join(name))
    from netcrm.flows.advice import prep as flow

    with workspace.book() as book:
        report = flow.prep(book, handle, subject)
    return workspace.show(report, as_json)


def _of_group(workspace: Workspace, community: str, as_json: bool) -> None:
    """The page before a meeting of a community: the last topics, and who committed to what."""
    from netcrm.flows.giving import communities, community_pages

    with workspace.book() as book:
        report = community_pages.prep(book, communities.the_community(book, community))
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(prep)
