"""`netcrm undo` and `netcrm redo`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Hint, NotFound, Usage
from netcrm.workspace import Workspace

ANSWERS = {
    "undo": "keep.history:Undone",
    "undo --list": "keep.history:DeedList",
    "undo --to": "keep.history:UndoPlan keep.history:Undone",
    "redo": "keep.history:Undone",
}


def undo(
    ctx: typer.Context,
    number: Annotated[
        str | None, typer.Argument(metavar="[N]", help="How many commands; with --list how many to show.")
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="DATE", help='Take back all since: yesterday, "2026-09-20 14:00", "1 hour ago".'),
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Show what was done lately, take nothing back.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="With --to: take it back without asking.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take back the last command that wrote, or the last few; repeated, those before.

    --to takes back everything done since a day has ended, or since a time: the book is then as it was at the end of
    that day. It shows what would go and asks first. netcrm redo does it again, as long as nothing was written since.
    A restore is not taken back so, but by a restore of the copy it kept; right after one undo says which that is.

    Examples: netcrm undo | netcrm undo 3 | netcrm undo --list | netcrm undo --to yesterday
    """
    from netcrm.flows.keep import history
    from netcrm.flows.keep.backups import latest_restore

    workspace = workspace_of(ctx)
    if to is not None:
        if listed or number is not None:
            raise Usage("--to says already what is taken back", Hint("undo_example"))
        return _undo_to(workspace, to, yes, as_json)
    if listed:
        with workspace.book() as book:
            shown = history.SHOWN if number is None else _number(number)
            report = history.listed(book, shown, latest_restore(workspace.backups()))
        return workspace.show(report, as_json)
    several = 1 if number is None else _number(number)
    _refuse_without_book(workspace, "nothing to take back")
    restored = latest_restore(workspace.backups()) if number is None else None
    with workspace.book(write=True) as book:
        taken = history.undo(book, several, restored)
    return workspace.show(taken, as_json)


def redo(
    ctx: typer.Context,
    number: Annotated[str | None, typer.Argument(metavar="[N]", help="How many commands.")] = None,
    as_json: AsJson = False,
) -> None:
    """Do again what undo took back, as long as nothing was written since.

    Examples: netcrm redo | netcrm redo 3
    """
    from netcrm.flows.keep import history

    workspace = workspace_of(ctx)
    several = 1 if number is None else _number(number)
    _refuse_without_book(workspace, "nothing to do again")
    with workspace.book(write=True) as book:
        report = history.redo(book, several)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(undo)
    app.command()(redo)


def _refuse_without_book(workspace: Workspace, why: str) -> None:
    """An empty book made by `undo` would take the place of one that is lost, and be backed up as if it were it."""
    if not workspace.has_book and not workspace.lost_book():
        raise NotFound(f"there is {why}: there is no book at {workspace.path}", Hint("backups"))


def _undo_to(workspace: Workspace, typed: str, yes: bool, as_json: bool) -> None:
    """Takes back what was done since, once it was shown and agreed to."""
    from netcrm.flows.keep import history

    back_to = _moment(workspace, typed)
    if yes:
        _refuse_without_book(workspace, "nothing to take back")
        with workspace.book(write=True) as book:
            report = history.undo_to(book, back_to)
        return workspace.show(report, as_json)
    asking = workspace.interactive and not as_json
    with workspace.book() as book:
        preview = history.plan(book, back_to, "" if asking else typed)
    workspace.show(preview, as_json)
    if not preview.deeds or not asking:
        return None
    if not workspace.ask().agree(f"Take {'them' if len(preview.deeds) > 1 else 'it'} back?", False):
        return None
    with workspace.book(write=True) as book:
        report = history.undo_to(book, back_to, [deed.id for deed in preview.deeds])
    return workspace.show(report)


def _moment(workspace: Workspace, typed: str) -> str:
    """The last second that stays, as ISO text."""
    from netcrm.engine.dates.moments import ago, last_second, split_clock

    if moment := ago(typed, workspace.now):
        return moment
    words, clock = split_clock(typed)
    if ":" in words or not (words or clock):
        raise Usage(f'"{typed}" is no day or time', Hint("undo_time"))
    day = workspace.day(words, "past") if words else workspace.today
    moment = last_second(day.isoformat(), clock)
    if moment >= workspace.now:
        raise Usage(f'"{typed}" is not over yet', Hint("undo_time"))
    return moment


def _number(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit() and len(typed) < 7 and int(typed) > 0):
        raise Usage(f'"{typed}" is no number of commands', Hint("undo_example"))
    return int(typed)
