"""`netcrm ask`: whom to ask."""

from typing import Annotated

import typer

from netcrm.commands.ask.whom import LIMIT, Wanted, show_whom
from netcrm.commands.options import AsJson, Words, workspace_of
from netcrm.model.people import KINDS

ANSWERS = {
    "ask": "ask.ask:Asked",
    "ask who could introduce me": "circle.paths:Paths",
    "ask NAME QUESTION": "advice.steps:AdviceWritten",
    "ask --why NAME": "ask.explain:Why",
}


def ask(
    ctx: typer.Context,
    text: Words = None,
    for_: Annotated[
        str | None,
        typer.Option(
            "--for", metavar="HELP", help="knowledge, emotional, collaboration or experience; else understood."
        ),
        "flows.ask.ask:KINDS_OF_HELP",
    ] = None,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", metavar="KIND", help="Only this kind, e.g. mentor; repeatable."), KINDS
    ] = None,
    topic: Annotated[
        str | None, typer.Option("--topic", metavar="WORDS", help="Only who can help with it, e.g. pricing.")
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option("--not", metavar="NAME", help="Leave somebody out, e.g. dev; repeatable."),
        "name",
    ] = None,
    why: Annotated[
        str | None,
        typer.Option("--why", metavar="NAME", help="The whole account of one person's rank, e.g. maria."),
        "name",
    ] = None,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=20, metavar="N", help="At most N people of your day, e.g. 10.")
    ] = LIMIT,
    every: Annotated[
        bool, typer.Option("--all", help="Everybody who fits, up to twenty, archived people too.")
    ] = False,
    crisis: Annotated[
        bool,
        typer.Option("--crisis", help="Whom to call now: netcrm ask --crisis. Needs no text; one is not searched."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Whom to ask in a difficulty, each with the evidence for it.

    Say it in your own words; netcrm knows which others belong to them. The rows are letters: netcrm show a,
    netcrm log a -m "...", netcrm asked a b. Whoever is named in the text is left out. - reads standard input. --why
    tells why somebody stands where they stand, or why they are not in the list. --crisis names whom to call now, as
    words of distress do. A name and then a question is no search: it keeps what to ask them. "Who could introduce me to
    the buyer at Backaldrin?" answers as netcrm path does.

    Examples: netcrm ask "we run out of money in three months" | netcrm ask "I feel like giving up" --for emotional |
    netcrm ask "tax audit next week" --kind advisor --not dev | netcrm ask "tax audit next week" --why a |
    netcrm ask maria "how do you chase late payers?"
    """
    wanted = Wanted(
        for_ or None, tuple(kind or ()), topic or None, tuple(without or ()), why or None, limit, every, crisis
    )
    show_whom(workspace_of(ctx), text or (), wanted, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(ask)
