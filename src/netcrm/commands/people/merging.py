"""`netcrm merge` and `netcrm split`."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, DryRun, workspace_of
from netcrm.errors import Refused, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from netcrm.flows.people.merging import Compared, DoubleList

ANSWERS = {
    "merge": "people.merging:DoubleList",
    "merge A B": "people.merging:Merge",
    "merge --apart A B": "people.merging:ToldApart",
    "split": "people.splitting:Split",
}
SHOWN = 20  # pairs on a page


def merge(
    ctx: typer.Context,
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[A B...]", help="Who stays, then who is merged into them, e.g. maria-chen m-chen."),
        "name",
    ] = None,
    apart: Annotated[bool, typer.Option("--apart", help="Say that they are not the same; nothing is merged.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Merge without asking.")] = False,
    dry_run: DryRun = False,
    limit: Annotated[
        int | None, typer.Option("--limit", min=0, metavar="N", help=f"At most N pairs, {SHOWN} on a page; 0 for all.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make one of people who are here twice; alone it lists them.

    The first one named stays. Notes, logs, promises and contact details of the others go over to them, and the handles
    of the others lead there. netcrm split takes them apart again, also weeks later.

    Examples: netcrm merge | netcrm merge maria-chen m-chen --dry-run | netcrm merge --apart tom-reyes tom-reyes-2
    """
    workspace = workspace_of(ctx)
    there = workspace.interactive and not as_json
    if names:
        handles = workspace.who(*names)
        if apart:
            return _tell_apart(workspace, handles, as_json)
        return _merge(workspace, handles, dry_run, there and not yes, as_json)
    if apart or yes:
        raise Usage("say who", "for example: netcrm merge --apart tom-reyes tom-reyes-2")
    from netcrm.flows.people import merging

    with workspace.book() as book:
        report = merging.doubles(book, workspace.likely(book))
    if not there or dry_run or not report.pairs:
        return workspace.show(report, as_json, SHOWN if limit is None else limit)
    return _go_through(workspace, report, limit or 0)


def split(
    ctx: typer.Context,
    name: Annotated[
        list[str],
        typer.Argument(metavar="NAME", help="Who was merged, or whom they were merged into, e.g. m-chen."),
        "name",
    ],
    as_json: AsJson = False,
) -> None:
    """Take a merge apart again; what came since stays.

    What came from them goes back to them. Named by the handle they had, that one comes out; named by whoever has it all
    now, the last one merged.

    Examples: netcrm split m-chen | netcrm split "Maria Chen"
    """
    workspace = workspace_of(ctx)
    from netcrm.flows.people import splitting

    with workspace.book() as book:
        handle = splitting.absorbed(book, " ".join(name))
    if handle is None:
        handle, *more = workspace.who(*name)
        if more:
            raise Usage("one at a time", "for example: netcrm split m-chen")
    with workspace.book(write=True) as book:
        report = splitting.split(book, handle)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(merge)
    app.command()(split)


def _tell_apart(workspace: Workspace, handles: "Sequence[str]", as_json: bool) -> None:
    from netcrm.flows.people import merging

    with workspace.book(write=True) as book:
        report = merging.tell_apart(book, handles)
    workspace.show(report, as_json)


def _merge(workspace: Workspace, handles: "Sequence[str]", dry_run: bool, asking: bool, as_json: bool) -> None:
    from netcrm.flows.people import merging

    into, *others = handles
    if dry_run or asking:
        with workspace.book() as book:
            preview = merging.merge(book, into, others, apply=False)
        workspace.show(preview, as_json)
        if dry_run:
            return
        if not workspace.ask().agree("Merge them?"):
            raise Refused("nothing was merged", f"netcrm merge --apart {' '.join(handles)} keeps them apart")
    with workspace.book(write=True, before="before merge") as book:
        report = merging.merge(book, into, others)
    workspace.show(merging.Agreed(report) if asking else report, as_json)


def _go_through(workspace: Workspace, report: "DoubleList", limit: int) -> None:
    """Asks about one pair after the other; each answer is kept at once, so stopping loses nothing."""
    from netcrm.flows.people import merging

    pairs = report.pairs[: limit or None]
    merged = apart = later = 0
    try:
        for at, pair in enumerate(pairs, 1):
            with workspace.book() as book:
                two = merging.compared(book, pair, at, len(pairs))
            if two is None:
                continue
            workspace.show(two)
            answer = _answer(workspace, two)
            if answer == "stop":
                later += len(pairs) - at + 1
                break
            merged, apart, later = (
                merged + (answer in ("a", "b")),
                apart + (answer == "apart"),
                later + (answer == "later"),
            )
            _do(workspace, two, answer)
    except (KeyboardInterrupt, EOFError):
        sys.stderr.write("What you decided is kept; netcrm merge goes on from there.")
        raise
    workspace.show(merging.LookedThrough(merged, apart, later + report.total - len(pairs)))


def _answer(workspace: Workspace, two: "Compared") -> str:
    a, b = two.a.person, two.b.person
    return str(
        workspace.ask().choose(
            "The same person?",
            [
                ("a", f"yes, and {a.name} ({a.handle}) stays"),
                ("b", f"yes, and {b.name} ({b.handle}) stays"),
                ("apart", "no, they are two people"),
                ("later", "later"),
                ("stop", "stop here"),
            ],
        )
    )


def _do(workspace: Workspace, two: "Compared", answer: str) -> None:
    from netcrm.flows.people import merging

    a, b = two.a.person.handle, two.b.person.handle
    if answer == "apart":
        return _tell_apart(workspace, (a, b), False)
    if answer != "later":
        into, other = (a, b) if answer == "a" else (b, a)
        with workspace.book(write=True, before="before merge") as book:
            report = merging.merge(book, into, [other])
        workspace.show(merging.Agreed(report))
    return None
