"""`netcrm start`: the first evening, a few lines typed."""

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.options import AsJson, desk_of
from netcrm.desk import Desk, label
from netcrm.errors import NetcrmError, Usage

if TYPE_CHECKING:
    from netcrm.flows.arrivals import Imported


def start(
    ctx: typer.Context,
    file: Annotated[
        str | None, typer.Argument(metavar="[FILE]", help="Your LinkedIn connections, e.g. Connections.csv.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Begin: who holds you up, whom to call at night, what you owe.

    A file is imported first, and TAB then knows the names in it. Every line is kept as soon as it is typed, so stopping
    loses nothing and starting again does no harm.

    Examples: netcrm start | netcrm start Connections.csv
    """
    desk = desk_of(ctx)
    there = desk.interactive and not as_json
    if not there and file is None:
        raise Usage("start asks a few things, and nobody is here to answer", _WAY_OUT)
    brought = _imported(desk, file) if file else None
    if not there:
        from netcrm.flows.starting import NEXT, Started

        return desk.show(Started(brought, NEXT), as_json)
    if brought:
        desk.show(brought)
    try:
        _ask(desk)
    except (KeyboardInterrupt, EOFError):
        sys.stderr.write("What you typed is kept; netcrm start goes on from there.")
        raise
    return _first_day(desk)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(start)


_WAY_OUT = "netcrm start Connections.csv imports a file; netcrm add and netcrm follow do the rest"


def _imported(desk: Desk, file: str) -> "Imported":
    from netcrm.commands.arrivals import bytes_of
    from netcrm.flows import arrivals, gathering
    from netcrm.model import Terms

    gathered = gathering.gather("linkedin", bytes_of(file), Terms(desk.settings.day_order))
    with desk.book(write=True) as book:
        return arrivals.take_in(book, "linkedin", file, gathered, watch=partial(desk.watch, what="Importing"))


def _ask(desk: Desk) -> None:
    from netcrm.flows import starting

    with desk.book() as book:
        names = set(starting.all_names(book))
    for question, answer in ((starting.WHO, _follow), (starting.NIGHT, _confide), (starting.OWED, _owe)):
        desk.show(question)
        _answered(desk, names, answer)


def _answered(desk: Desk, names: set[str], answer: Callable[[Desk, str], list[Any]]) -> None:
    """Takes lines until an empty one; after a line that cannot be understood the prompt is empty again."""
    from netcrm.flows.starting import Begun, Unclear

    while typed := desk.ask().text(">", names=names):
        try:
            reports = answer(desk, typed)
        except NetcrmError as error:
            desk.show(Unclear(error.message, error.hint))
            continue
        for report in reports:
            desk.show(report)
            names.add(report.person.name if isinstance(report, Begun) else report.loop.person.name)


def _follow(desk: Desk, typed: str) -> list[Any]:
    from netcrm.engine.beginnings import read_line
    from netcrm.flows import starting

    told = read_line(typed, desk.today)
    handle = _who(desk, told.name)
    with desk.book(write=True) as book:
        return [starting.begin(book, told, handle)]


def _confide(desk: Desk, typed: str) -> list[Any]:
    from netcrm.engine.beginnings import read_names
    from netcrm.flows import starting

    people = [(told, _who(desk, told.name)) for told in read_names(typed, desk.today)]
    with desk.book(write=True) as book:
        return [starting.confide(book, told, handle) for told, handle in people]


def _owe(desk: Desk, typed: str) -> list[Any]:
    from netcrm.engine.beginnings import read_owed
    from netcrm.flows import starting

    owed = read_owed(typed, desk.today)
    handle = _who(desk, owed.name)
    with desk.book(write=True) as book:
        return [starting.owe(book, owed, handle)]


def _who(desk: Desk, name: str) -> str | None:
    """The handle of whoever is meant, asked where it is not sure; None for somebody new."""
    from netcrm.flows import starting

    with desk.book() as book:
        found, sure = starting.meant(book, name)
    if sure or not found:
        return found[0].handle if found else None
    choices = [(one.handle, label(one)) for one in found]
    return desk.ask().choose(f"Which {name}?", [*choices, ("", f"somebody new: {name}")]) or None


def _first_day(desk: Desk) -> None:
    from netcrm.short import open_the_day

    sys.stdout.write("\n")
    open_the_day(desk)
