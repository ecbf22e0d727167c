"""`netcrm gave`: what you gave."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, Words, workspace_of
from netcrm.errors import Usage
from netcrm.flows.fields import one_of, past_day
from netcrm.model.history import GIVE_KINDS
from netcrm.model.kinds import GIVES, KNOWLEDGE
from netcrm.workspace import Workspace

ANSWERS = {"gave": "giving.gives:Given"}


def gave(
    ctx: typer.Context,
    text: Words = None,
    to: Annotated[
        str | None, typer.Option("--to", metavar="NAME", help="The person or community it went to, e.g. tom."), "name"
    ] = None,
    community: Annotated[
        str | None, typer.Option("--community", metavar="NAME", help="A community, made when it is new.")
    ] = None,
    kind: Annotated[
        str, typer.Option("--kind", metavar="KIND", help=f"{', '.join(GIVE_KINDS)}."), GIVE_KINDS
    ] = KNOWLEDGE,
    hours: Annotated[
        float | None, typer.Option("--hours", metavar="H", min=0.01, max=1000, help="Hours, e.g. 1.5.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day, e.g. yesterday.")] = None,
    as_json: AsJson = False,
) -> None:
    """Record what you gave to a person or a community.

    Examples: netcrm gave "feedback on his deck" --to tom --kind feedback |
    netcrm gave "mentors evening" --community TechHub --kind volunteering --hours 3
    """
    workspace = workspace_of(ctx)
    words = workspace.text(text or ())
    if (to is None) == (community is None):
        raise Usage("say who it went to", "for example: --to tom, or --community TechHub")
    kind = one_of("kind", kind, tuple(GIVES))
    day = past_day(on, workspace.today) if on is not None else workspace.today
    handle, name = _receiver(workspace, to) if to else (None, community)
    from netcrm.flows.giving import gives

    with workspace.book(write=True) as book:
        report = gives.gave(book, words, kind, day, handle, name, hours)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(gave)


def _receiver(workspace: Workspace, to: str) -> tuple[str | None, str | None]:
    """A person's handle, or the name of a community that is known, or that somebody says it is one."""
    from netcrm.flows.giving import gives

    with workspace.book() as book:
        found = gives.receiver(book, to, workspace.numbering(book, (to,)))
    if found.person:
        return workspace.handle(found.person), None
    if found.refusal is None:
        return None, found.community
    question = f"Nobody is called {to}. Is it a community?"
    if workspace.interactive and not found.refusal.candidates and workspace.ask().agree(question):
        return None, to
    raise found.refusal
