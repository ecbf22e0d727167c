"""`netcrm ask`: whom to ask."""

from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, Words, workspace_of
from netcrm.engine.circle.asked_paths import wanted_in
from netcrm.errors import NetcrmError, Usage
from netcrm.flows.fields import one_of, topic_query
from netcrm.model.people import KINDS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

LIMIT = 5
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
    workspace = workspace_of(ctx)
    searching = for_ or kind or topic or without or why or limit != LIMIT or every or crisis
    if not searching and (question := _question_to(workspace, text or ())):
        from netcrm.flows.advice import asking

        with workspace.book(write=True) as book:
            kept = asking.to_ask(book, *question)
        workspace.show(kept, as_json)
        return
    from netcrm import row_numbers
    from netcrm.engine.ask.meaning import model_version
    from netcrm.flows.ask import ask as flow

    words = flow.readable(_challenge(workspace, text or (), topic, crisis), crisis)
    if not searching and (somebody := wanted_in(words)):
        from netcrm.flows.circle import paths

        with workspace.book(meaning_version=model_version()) as book:
            way = paths.path(book, somebody)
        workspace.show(way, as_json)
        return
    kinds = tuple(one_of("kind", word, KINDS) for word in kind or ())
    wanted = one_of("kind of help", for_, flow.KINDS_OF_HELP) if for_ else None
    among = flow.Among(kinds, _topic(topic), workspace.who(*without) if without else (), every)
    means = flow.Means(model=workspace.model())
    if why:
        from netcrm.flows.ask import explain

        handle, most = workspace.who(why)[0], flow.ALL if every else limit
        with workspace.book(meaning_version=model_version()) as book:
            account = explain.why(book, words, handle, wanted, among, most, means, crisis)
        workspace.show(account, as_json)
        return
    with workspace.book(meaning_version=model_version()) as book:
        report = flow.ask(book, words, wanted, among, flow.ALL if every else limit, means, crisis)
        name = book.uid
    row_numbers.keep_letters(name, flow.letters(report), "" if report.crisis else report.challenge)
    if crisis and report.searched.people:
        report = flow.quiet_until(report, _paused(workspace))
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(ask)


def _paused(workspace: Workspace) -> "date | None":
    """Until when today is quiet; where that cannot be written, whom to call is told all the same."""
    from netcrm.flows.day import pause

    try:
        with workspace.book(write=True) as book:
            return pause.pause_in_crisis(book)
    except NetcrmError:
        return None


def _question_to(workspace: Workspace, words: "list[str] | tuple[str, ...]") -> tuple[str, str] | None:
    """Whom the first words name and what is to be asked of them; None for a search."""
    if len(words) < 2:
        return None
    from netcrm.flows.advice.wording import question_to

    with workspace.book() as book:
        meant = question_to(book, words, workspace.numbering(book, words[:1]))
    if meant is None:
        return None
    return workspace.handle(meant.people[0]), workspace.text([meant.question])


def _challenge(workspace: Workspace, text: "list[str] | tuple[str, ...]", topic: str | None, crisis: bool) -> str:
    words = workspace.text(text) or topic or ""
    if crisis:
        return words
    if not words and workspace.interactive:
        words = str(workspace.ask().text("What is going on? >"))
    if not words.strip():
        raise Usage("say what is going on", 'for example: netcrm ask "we run out of money in three months", or ask -')
    return words


def _topic(topic: str | None) -> str:
    match = topic_query(topic) if topic else ""
    if topic and not match:
        raise Usage("--topic needs a word", "for example: --topic pricing")
    return match
