"""`netcrm gave`: what you gave."""

from collections.abc import Sequence
from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.commands.receivers import receiver_first, receivers
from netcrm.errors import Usage
from netcrm.flows.fields import one_of
from netcrm.model.history import GIVE_KINDS
from netcrm.model.kinds import GIVES, KNOWLEDGE
from netcrm.workspace import Workspace

ANSWERS = {"gave": "giving.gives:Given giving.gives:GivenList"}


def gave(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NAME] TEXT", help="Who had it, unless --to says it, and what; - reads the text; alone it lists."
        ),
        "name",
    ] = None,
    to: Annotated[
        list[str] | None,
        typer.Option("--to", metavar="NAME", help="A person or community it went to, e.g. tom; repeatable."),
        "name",
    ] = None,
    community: Annotated[
        str | None,
        typer.Option("--community", metavar="NAME", help="A community, made when it is new."),
        "community",
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option("--kind", metavar="KIND", help=f"{', '.join(GIVE_KINDS)}; {KNOWLEDGE} unless said."),
        GIVE_KINDS,
    ] = None,
    hours: Annotated[str | None, typer.Option("--hours", metavar="H", help="Hours, e.g. 1.5 or 2h30.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day, e.g. yesterday.")] = None,
    as_json: AsJson = False,
) -> None:
    """Record what you gave to people or a community; alone, list this year's.

    Hours in the text count too: netcrm gave ada "2 hours mentoring".

    Examples: netcrm gave tom "feedback on his deck" --kind feedback |
    netcrm gave "a talk on pricing" --to tom --to dev |
    netcrm gave "mentors evening" --community TechHub --kind volunteering --hours 3
    """
    workspace = workspace_of(ctx)
    if to and community is not None:
        raise Usage("say who it went to, once", "for example: --to tom, or --community TechHub")
    kind = one_of("kind", kind, tuple(GIVES)) if kind is not None else None
    given = (words, to, community, kind, hours, on)
    if all(one in (None, []) for one in given):
        return _listed(workspace, as_json)
    day = workspace.day(on, "past") if on is not None else workspace.today
    from netcrm.flows.giving import gives

    rest: Sequence[str] = words or ()
    had = gives.Receivers(community=community)
    if to:
        had = receivers(workspace, to)
    elif community is None:
        had, rest = receiver_first(workspace, rest)
    text = workspace.text(rest)
    if not text and workspace.interactive:
        text = workspace.ask().text("What did you give? >")
    with workspace.book(write=True) as book:
        report = gives.gave_to(book, had, text, kind, day, gives.hours_of(hours) if hours is not None else None)
    return workspace.show(report, as_json)


def _listed(workspace: Workspace, as_json: bool) -> None:
    from netcrm.flows.giving import gives

    with workspace.book() as book:
        report = gives.given_list(book)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(gave)
