"""`netcrm promise`, `done`, `drop`, `snooze` and `open`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, Name, Words, workspace_of
from netcrm.flows.fields import future_day, later_day
from netcrm.workspace import Workspace

Row = Annotated[str, typer.Argument(metavar="N", help="A row of today or the id of something open, e.g. 2 or o12.")]


def promise(
    ctx: typer.Context,
    name: Name,
    text: Words = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help='By when, e.g. friday, "in 10 days".')
    ] = None,
    theirs: Annotated[bool, typer.Option("--theirs", help="They promised it; you wait for it.")] = False,
    as_json: AsJson = False,
) -> None:
    """Keep what you promised someone, or with --theirs what they promised you.

    Examples: netcrm promise maria "send the deck" --due friday | netcrm promise dev "intro to Tom" --theirs
    """
    workspace = workspace_of(ctx)
    on = future_day(due, workspace.today) if due is not None else None
    handle, rest = workspace.whose(name, text or ())
    words = workspace.text(rest)
    if not words and workspace.interactive:
        words = workspace.ask().text("What did they promise? >" if theirs else "What did you promise? >")
    from netcrm.flows.day import loops

    with workspace.book(write=True) as book:
        report = loops.promise(book, handle, words, on, theirs)
    workspace.show(report, as_json)


def done(ctx: typer.Context, row: Row, text: Words = None, as_json: AsJson = False) -> None:
    """Say that something is done: a promise is kept, a message was sent.

    A row of today that asks to reach out to somebody becomes a message logged today, with the text where you give one.

    Examples: netcrm done 1 | netcrm done 2 "sent her the article" | netcrm done o12
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.day import targets

    key, said = _key(workspace, row), workspace.text(text or ())
    with workspace.book(write=True) as book:
        report = targets.done(book, key, said)
    workspace.show(report, as_json)


def drop(ctx: typer.Context, row: Row, text: Words = None, as_json: AsJson = False) -> None:
    """Let something open go.

    Examples: netcrm drop o12 | netcrm drop 1 "she found it herself"
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.day import targets

    key, said = _key(workspace, row), workspace.text(text or ())
    with workspace.book(write=True) as book:
        report = targets.drop(book, row, key, said)
    workspace.show(report, as_json)


def snooze(
    ctx: typer.Context,
    row: Annotated[
        str, typer.Argument(metavar="N|NAME", help="A row of today, an id or a person, e.g. 2, o12, maria.")
    ],
    until: Annotated[list[str], typer.Argument(metavar="DURATION", help='How long, e.g. 1w, "10 days", monday.')],
    as_json: AsJson = False,
) -> None:
    """Put a row off for a while; this is no contact.

    Examples: netcrm snooze 2 1w | netcrm snooze maria "10 days" | netcrm snooze o12 monday
    """
    from netcrm.flows.day import loops, targets

    workspace = workspace_of(ctx)
    if not targets.is_target(row):
        handle, rest = workspace.whose(row, until)
        on = later_day(" ".join(rest), workspace.today)
        with workspace.book(write=True) as book:
            report = loops.snooze_person(book, handle, on)
        return workspace.show(report, as_json)
    on, key = later_day(" ".join(until), workspace.today), _key(workspace, row)
    with workspace.book(write=True) as book:
        report = targets.snooze(book, row, key, on)
    return workspace.show(report, as_json)


def open_(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]", help="Only with this person, e.g. maria.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Everything open between you and people, by due date.

    Examples: netcrm open | netcrm open maria
    """
    workspace = workspace_of(ctx)
    handle = workspace.who(" ".join(name))[0] if name else None
    from netcrm.flows.day import loops

    with workspace.book() as book:
        report = loops.open_list(book, handle)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(promise)
    app.command()(done)
    app.command()(drop)
    app.command()(snooze)
    app.command("open")(open_)


def _key(workspace: Workspace, row: str) -> str:
    """The key of a row of today, such as `o12` or `p7`."""
    from netcrm.flows.day import targets
    from netcrm.flows.naming import is_number

    if not is_number(row):
        return targets.target_key(row)
    with workspace.book() as book:
        return targets.target_key(row, workspace.numbering(book, (row,)))
