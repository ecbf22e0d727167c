"""`netcrm start`: the first evening, a few lines typed."""

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import NetcrmError, Usage
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.exchange.importing import Imported
    from netcrm.flows.log.start import Begun, Promised

ANSWERS = {"start": "log.start:Started"}


def start(
    ctx: typer.Context,
    file: Annotated[
        str | None, typer.Argument(metavar="[FILE]", help="Your LinkedIn connections, e.g. Connections.csv."), "file"
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Begin: who holds you up, whom to call at night, what you owe.

    A file is imported first, and TAB then knows the names in it. Every line is kept as soon as it is typed, so stopping
    loses nothing and starting again does no harm.

    Examples: netcrm start | netcrm start Connections.csv
    """
    workspace = workspace_of(ctx)
    there = workspace.interactive and not as_json
    if not there and file is None:
        raise Usage("start asks a few things, and nobody is here to answer", _WAY_OUT)
    brought = _imported(workspace, file) if file else None
    if not there:
        from netcrm.flows.log.start import NEXT, Started

        return workspace.show(Started(brought, NEXT), as_json)
    if brought:
        workspace.show(brought)
    try:
        _ask(workspace)
    except (KeyboardInterrupt, EOFError):
        sys.stderr.write("What you typed is kept; netcrm start goes on from there.")
        raise
    return _first_day(workspace)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(start)


_WAY_OUT = "netcrm start Connections.csv imports a file; netcrm add and netcrm follow do the rest"


def _imported(workspace: Workspace, file: str) -> "Imported":
    from netcrm.commands.exchange.importing import bytes_of
    from netcrm.flows.exchange import importing, recognise
    from netcrm.model.imports import Terms

    gathered = recognise.gather(
        "linkedin", bytes_of(file), Terms(workspace.settings.day_order or "dmy", zone=workspace.zone)
    )
    with workspace.book(write=True) as book:
        return importing.take_in(book, "linkedin", file, gathered, watch=partial(workspace.watch, what="Importing"))


def _ask(workspace: Workspace) -> None:
    from netcrm.flows.log import start as flow

    with workspace.book() as book:
        names = set(flow.all_names(book))
    for question, answer in ((flow.WHO, _follow), (flow.NIGHT, _confide), (flow.OWED, _owe)):
        workspace.show(question)
        _take_lines(workspace, names, answer)


def _take_lines(
    workspace: Workspace, names: set[str], answer: "Callable[[Workspace, str], Sequence[Begun | Promised]]"
) -> None:
    """Takes lines until an empty one; after a line that cannot be understood the prompt is empty again."""
    from netcrm.flows.log.start import Begun, Unclear

    while typed := workspace.ask().text(">", names=names):
        try:
            reports = answer(workspace, typed)
        except NetcrmError as error:
            workspace.show(Unclear(error.message, error.hint))
            continue
        for report in reports:
            workspace.show(report)
            names.add(report.person.name if isinstance(report, Begun) else report.loop.person.name)


def _follow(workspace: Workspace, typed: str) -> "list[Begun]":
    from netcrm.flows.log import start as flow

    people = [(told, _who(workspace, told.name)) for told in flow.read_people(typed, workspace.today)]
    with workspace.book(write=True) as book, book.one_command():
        return [flow.begin(book, told, handle) for told, handle in people]


def _confide(workspace: Workspace, typed: str) -> "list[Begun]":
    from netcrm.flows.log import start as flow

    people = [(told, _who(workspace, told.name)) for told in flow.read_names(typed, workspace.today)]
    with workspace.book(write=True) as book:
        return [flow.confide(book, told, handle) for told, handle in people]


def _owe(workspace: Workspace, typed: str) -> "list[Promised]":
    from netcrm.flows.log import start as flow

    owed = flow.read_owed(typed, workspace.today)
    people = [(owed._replace(name=name), _who(workspace, name)) for name in flow.several(owed.name)]
    with workspace.book(write=True) as book, book.one_command():
        return [flow.owe(book, each, handle) for each, handle in people]


def _who(workspace: Workspace, name: str) -> str | None:
    """The handle of whoever is meant, asked where it is not sure; None for somebody new."""
    from netcrm.flows.log import start as flow
    from netcrm.flows.naming import label

    with workspace.book() as book:
        found, sure = flow.candidates(book, name)
    if sure or not found:
        return found[0].handle if found else None
    choices = [(one.handle, label(one)) for one in found]
    return workspace.ask().choose(f"Which {name}?", [*choices, ("", f"somebody new: {name}")]) or None


def _first_day(workspace: Workspace) -> None:
    from netcrm.fast_today import open_the_day

    sys.stdout.write("\n")
    open_the_day(workspace)
