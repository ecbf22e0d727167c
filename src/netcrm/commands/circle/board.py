"""`netcrm board`: the seats of your circle."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.engine.circle.seats import FUNCTIONS
from netcrm.errors import Usage

ANSWERS = {"board": "circle.board:Board", "board SEAT": "circle.board:Board circle.board:Pinned"}


def board(
    ctx: typer.Context,
    seat: Annotated[
        str | None,
        typer.Argument(metavar="SEAT", help="One seat whole, e.g. finance, listening; or alike."),
        FUNCTIONS,
    ] = None,
    add: Annotated[
        list[str] | None, typer.Option("--add", metavar="NAME", help="Put somebody there; repeatable."), "name"
    ] = None,
    drop: Annotated[
        list[str] | None,
        typer.Option("--drop", metavar="NAME", help="Take somebody off it, whatever speaks for them; repeatable."),
        "name",
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help='With --add: until when, e.g. "end of 2027".')
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Who fills which seat of your circle, which are empty, who could fill them.

    A good circle covers functions, from finance to wellbeing, and kinds of support: knowledge, experience, honest
    listening, doors. Who fills a seat follows from topics, titles and advice that helped; --add and --drop say it
    otherwise. Seats are changed with netcrm config seat.finance "tax; audit", and retired with: config seat.legal off.
    netcrm board alike says what your circle has in common.

    Examples: netcrm board | netcrm board finance | netcrm board finance --add maria --until "end of 2027" |
    netcrm board sales --drop dev
    """
    workspace = workspace_of(ctx)
    if seat is None and (add or drop or until):
        raise Usage("say which seat", "for example: netcrm board finance --add maria")
    if (add and drop) or (until and not add):
        raise Usage("--add, with --until, or --drop stands alone", "for example: netcrm board finance --add maria")
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.circle import board as flow

    if seat and (add or drop):
        handles = workspace.who(*(add or drop or ()))
        day = workspace.day(until, "future") if until else None
        with workspace.book(write=True) as book:
            pinned = flow.put(book, seat, handles, day, bool(add))
        return workspace.show(pinned, as_json)
    with workspace.book(meaning_version=model_version()) as book:
        report = flow.board(book, seat)
    return workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(board)
