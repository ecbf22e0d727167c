"""`netcrm promise`, `done`, `drop`, `snooze` and `open`."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.options import AsJson, Name, Words, with_options, workspace_of
from netcrm.errors import NetcrmError, Usage
from netcrm.flows.fields import later_day
from netcrm.model.kinds import LOOPS, PROMISE
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.day.rows import RowsWritten, Written

ANSWERS = {
    "promise": "day.loops:LoopWritten",
    "done": "day.loops:LoopWritten log.interactions:Logged log.interactions:Mended log.plans:PlanWritten"
    " giving.gives:Given day.rows:RowsWritten",
    "drop": "day.loops:LoopWritten log.interactions:Mended log.plans:PlanWritten day.rows:RowsWritten",
    "snooze": "day.loops:LoopWritten log.plans:PlanWritten day.rows:RowsWritten",
    "open": "day.loops:LoopList",
}
Rows = Annotated[
    list[str],
    typer.Argument(
        metavar="N... [TEXT]", help="Rows of today or ids of what is open, e.g. 2 or o12; then a text, - reads it."
    ),
]


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
    """Keep what you promised, or with --theirs what they promised.

    Examples: netcrm promise maria "send the deck" --due friday | netcrm promise dev "intro to Tom" --theirs
    """
    workspace = workspace_of(ctx)
    kind = _kind(kinds)
    on = workspace.day(due, "future") if due is not None else None
    handle, rest = workspace.whose(name, text or ())
    words = workspace.text(rest)
    if not words and workspace.interactive:
        words = workspace.ask().text(LOOPS[kind].question)
    from netcrm.flows.day import loops

    with workspace.book(write=True) as book:
        report = loops.promise(book, handle, words, on, kind)
    workspace.show(report, as_json)


def done(ctx: typer.Context, words: Rows, as_json: AsJson = False) -> None:
    """Say that something is done: a promise is kept, a plan took place.

    A row of today that asks to reach out to somebody becomes a message logged today, with the text where you give one.
    Of several rows all are done, or none.

    Examples: netcrm done 1 | netcrm done 2 "sent her the article" | netcrm done 1 3 o12
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.day import rows, targets

    named, rest = targets.targets_of(words)
    text = workspace.text(rest)
    workspace.show(_changed(workspace, named, rows.done, text), as_json)


def drop(ctx: typer.Context, words: Rows, as_json: AsJson = False) -> None:
    """Let something open go, or say that a plan did not take place.

    Examples: netcrm drop o12 | netcrm drop l31 | netcrm drop 1 o3 "she found it herself"
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.day import rows, targets

    named, rest = targets.targets_of(words)
    text = workspace.text(rest)
    workspace.show(_changed(workspace, named, rows.drop, text), as_json)


def snooze(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="N...|NAME DURATION",
            help='Rows of today, ids or a person, e.g. 2, o12, maria; then how long, e.g. 1w, "10 days", monday.',
        ),
        "name",
    ],
    as_json: AsJson = False,
) -> None:
    """Put a row off for a while, which is no contact; move a plan.

    Examples: netcrm snooze 2 1w | netcrm snooze 3 4 o12 monday | netcrm snooze maria "10 days"
    """
    from netcrm.flows.day import loops, targets

    workspace = workspace_of(ctx)
    from netcrm.flows.day import rows

    if len(words) < 2:
        raise targets.lone_word(words[0], workspace.today)
    if not targets.ids_of(words[0]):
        handle, rest = workspace.whose(words[0], words[1:])
        on = later_day(" ".join(rest), workspace.today, workspace.settings.day_order)
        with workspace.book(write=True) as book:
            person = loops.snooze_person(book, handle, on)
        return workspace.show(person, as_json)
    named, on = targets.targets_until(words, workspace.today, workspace.settings.day_order)
    return workspace.show(_changed(workspace, named, rows.snooze, on), as_json)


def open_(
    ctx: typer.Context,
    name: Annotated[
        list[str] | None, typer.Argument(metavar="[NAME]", help="Only with this person, e.g. maria."), "name"
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


def _changed(
    workspace: Workspace, named: Sequence[str], change: Callable[..., Any], how: object
) -> "Written | RowsWritten":
    from netcrm.flows.day import rows, targets

    try:
        with workspace.book() as book:
            keys = targets.keys_of(book, named, workspace.numbering(book, named))
        with workspace.book(write=True) as book:
            return rows.changed(book, keys, change, how)
    except NetcrmError as error:
        if len(named) > 1 and "nothing was changed" not in error.message:
            error.message += "; nothing was changed"
        raise
