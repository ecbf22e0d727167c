"""`netcrm promise`, `done`, `drop`, `snooze` and `open`."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.options import AsJson, Name, Words, with_options, workspace_of
from netcrm.errors import Refused, Usage
from netcrm.kinds import LOOPS, PROMISE
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.giving.gives import Given
    from netcrm.flows.log.interactions import Logged, Mended

Row = Annotated[str, typer.Argument(metavar="N", help="A row of today or the id of something open, e.g. 2 or o12.")]


def promise(
    ctx: typer.Context,
    name: Name,
    text: Words = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help='By when, e.g. friday, "in 10 days".')
    ] = None,
    as_json: AsJson = False,
    **kinds: bool | None,
) -> None:
    """Keep what you promised someone, or with --theirs what they promised you.

    Examples: netcrm promise maria "send the deck" --due friday | netcrm promise dev "intro to Tom" --theirs
    """
    workspace = workspace_of(ctx)
    kind = _kind(kinds)
    on = _future(due, workspace.today) if due is not None else None
    handle, rest = workspace.whose(name, text or ())
    words = workspace.text(rest)
    if not words and workspace.interactive:
        words = workspace.ask().text(LOOPS[kind].question)
    from netcrm.flows.day import loops

    with workspace.book(write=True) as book:
        report = loops.promise(book, handle, words, on, kind)
    workspace.show(report, as_json)


def done(ctx: typer.Context, row: Row, text: Words = None, as_json: AsJson = False) -> None:
    """Say that something is done: a promise is kept, a message was sent.

    A row of today that asks to reach out to somebody becomes a message logged today, with the text where you give one.

    Examples: netcrm done 1 | netcrm done 2 "sent her the article" | netcrm done o12
    """
    workspace = workspace_of(ctx)
    key, said = _key(workspace, row), workspace.text(text or ())
    if key[0] == "o":
        return _close(workspace, key, "done", said, as_json)
    workspace.show(_done(workspace, key, said), as_json)
    return None


def drop(ctx: typer.Context, row: Row, text: Words = None, as_json: AsJson = False) -> None:
    """Let something open go.

    Examples: netcrm drop o12 | netcrm drop 1 "she found it herself"
    """
    workspace = workspace_of(ctx)
    key, said = _key(workspace, row), workspace.text(text or ())
    if key[0] == "k":
        return workspace.show(_done(workspace, key, said), as_json)
    if key[0] != "o":
        raise Refused(f"row {row} is no promise, so there is nothing to let go", f"netcrm snooze {row} 1w puts it off")
    return _close(workspace, key, "dropped", said, as_json)


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
    from netcrm.engine.dates.dates import later

    workspace = workspace_of(ctx)
    from netcrm.flows.day import loops

    if not _is_row(row):
        handle, rest = workspace.whose(row, until)
        on = later(" ".join(rest), workspace.today)
        with workspace.book(write=True) as book:
            report = loops.snooze_person(book, handle, on)
        return workspace.show(report, as_json)
    on, key = later(" ".join(until), workspace.today), _key(workspace, row)
    if key.startswith("k"):
        raise Refused("that row asks a question", f"netcrm done {row} answers it: nobody")
    handle = "" if key.startswith("o") else workspace.who(row)[0]
    with workspace.book(write=True) as book:
        report = loops.snooze_person(book, handle, on) if handle else loops.snooze(book, key, on)
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
    app.command()(with_options(promise, "due", _flags()))
    app.command()(done)
    app.command()(drop)
    app.command()(snooze)
    app.command("open")(open_)


def _flags() -> dict[str, Any]:
    """The flags that open another kind of loop, by the kind."""
    return {
        name: Annotated[bool | None, typer.Option(f"--{kind.flag}", help=kind.flag_help)]
        for name, kind in LOOPS.items()
        if kind.flag
    }


def _kind(flags: Mapping[str, bool | None]) -> str:
    wanted = [name for name, given in flags.items() if given]
    if len(wanted) > 1:
        both = " and ".join(f"--{LOOPS[name].flag}" for name in wanted)
        raise Usage(f"{both} do not go together", "promise it twice, once with each")
    return wanted[0] if wanted else PROMISE


def _future(text: str, today: date) -> date:
    from netcrm.engine.dates.dates import read_date

    return read_date(text, today, "future")


def _is_row(word: str) -> bool:
    return word.isascii() and (word.isdigit() or (word[:1] == "o" and word[1:].isdigit()))


def _key(workspace: Workspace, row: str) -> str:
    if not _is_row(row):
        raise Usage(
            f'"{row}" is no row of today and no id', "type a number from netcrm today, or an id from netcrm open"
        )
    return workspace.key(row) if row.isdigit() else row


def _close(workspace: Workspace, key: str, outcome: str, said: str, as_json: bool) -> None:
    from netcrm.flows.day import loops

    with workspace.book(write=True) as book:
        report = loops.close(book, key, outcome, said)
    workspace.show(report, as_json)


def _done(workspace: Workspace, key: str, said: str) -> "Logged | Given | Mended":
    from netcrm.flows.day import rows

    with workspace.book(write=True) as book:
        return rows.done(book, key, said)
