"""`netcrm asked`: what you asked people, kept until they answered and know what came of it."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, Private, workspace_of

ANSWERS = {"asked": "advice.asking:AdviceAsked"}


def asked(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME... [QUESTION]",
            help="Whom you asked, e.g. maria tom, or letters of the last ask; then the question, - reads it.",
        ),
        "name",
    ] = None,
    challenge: Annotated[
        str | None, typer.Option("--challenge", metavar="ID", help="What it is about, e.g. c2; else a new one.")
    ] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="The day, e.g. yesterday.")] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="DATE", help="Until when you hope for an answer, e.g. friday.")
    ] = None,
    private: Private = False,
    as_json: AsJson = False,
) -> None:
    """Keep what you asked somebody; it is no contact.

    The letters of the last ask bring its question, unless you give another, and open a challenge or go on with it. So
    do several names. The same question once more to whoever has not answered is asked again, and keeps both days.
    A question for the next time you meet: netcrm ask maria "...". Who says no: netcrm done a9 --not "no time".

    Examples: netcrm asked a b c | netcrm asked a b "how did you win them back?" |
    netcrm asked maria "how do you chase late payers?" --by friday | netcrm asked tom "would you wait?" --challenge c2
    """
    workspace = workspace_of(ctx)
    day = workspace.day(on, "past") if on is not None else None
    until = workspace.day(by, "future") if by is not None else None
    from netcrm.commands.advice.question import keep_question

    ref = challenge.strip().lower() if challenge is not None else None
    keep_question(workspace, words or (), ref, day, until, private, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(asked)
