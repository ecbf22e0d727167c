"""`netcrm list`, `show` and `find`."""

from typing import Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.commands.people.hits import MOST, show_hits
from netcrm.commands.people.page import show_page
from netcrm.errors import Usage
from netcrm.flows import fields as f
from netcrm.model.filters import Filter
from netcrm.model.history import INTERACTION_KINDS
from netcrm.model.people import KINDS, STAGES, STATES

ANSWERS = {
    "list": "people.lists:PeopleList",
    "show": "people.card:Card giving.community_pages:CommunityPage",
    "show ID": "people.row_card:RowCard",
    "find": "people.search:Found",
}


def list_(
    ctx: typer.Context,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", metavar="KIND", help="Only this kind, e.g. mentor; repeatable."), KINDS
    ] = None,
    stage: Annotated[
        str | None,
        typer.Option("--stage", metavar="STAGE", help=f"{', '.join(STAGES)} or all; followed by default."),
        (*STAGES, "all"),
    ] = None,
    topic: Annotated[
        str | None, typer.Option("--topic", metavar="WORDS", help="Who can help with it, e.g. pricing.")
    ] = None,
    state: Annotated[
        list[str] | None, typer.Option("--state", metavar="STATE", help=f"{', '.join(STATES)}; repeatable."), STATES
    ] = None,
    place: Annotated[str | None, typer.Option("--place", metavar="PLACE", help="Who lives there, e.g. Berlin.")] = None,
    company: Annotated[
        str | None, typer.Option("--company", metavar="TEXT", help='Who works there, e.g. "Fjord".')
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help='Last contact on or after, e.g. "3 months ago".')
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help='Last contact on or before, e.g. "1 sep".')
    ] = None,
    sort: Annotated[
        str,
        typer.Option("--sort", metavar="ORDER", help="name, last, due, added, kind or company."),
        "flows.people.lists:ORDERS",
    ] = "name",
    reverse: Annotated[bool, typer.Option("--reverse", help="The other way round.")] = False,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=0, metavar="N", help="At most N people, 0 for all; a page of them on a terminal."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """The people in your day, with how each tie stands.

    On a terminal it shows the first 50 (netcrm config page changes that); on a pipe everybody, with tabs between.

    Examples: netcrm list --kind mentor --sort last | netcrm list --state due --state cold |
    netcrm list --stage known --company Acme --limit 0
    """
    from netcrm.flows.people import lists

    workspace = workspace_of(ctx)
    stages = STAGES if stage == "all" else (f.one_of("stage", stage, (*STAGES, "all")),) if stage else ("followed",)
    words = f.topic_query(topic) if topic else None
    if topic and not words:
        raise Usage("--topic needs a word", "for example: --topic pricing")
    wanted = Filter(
        stages=stages,
        kinds=tuple(f.one_of("kind", word, KINDS) for word in kind or ()),
        topic=words,
        place=place,
        company=company,
        since=workspace.day(since, "past") if since is not None else None,
        until=workspace.day(until, "past") if until is not None else None,
    )
    states = tuple(f.one_of("state", word, STATES) for word in state or ())
    order = f.one_of("order", sort, lists.ORDERS)
    with workspace.book() as book:
        report = lists.people_list(book, wanted, states, order, reverse, limit or 0)
    workspace.show(report, as_json, rows=limit)


def show(
    ctx: typer.Context,
    name: Annotated[
        list[str],
        typer.Argument(metavar="NAME|ID", help='Who, e.g. maria, "Maria C", 2; or a row, e.g. l31.'),
        "name",
        "community",
    ],
    ids: Annotated[bool, typer.Option("--ids", help="Tell the id of each row, to edit it.")] = False,
    as_json: AsJson = False,
) -> None:
    """Everything about one person, or one row by its id.

    netcrm NAME does the same. A row is a log (l31), a note (n7), something open (o12), a give (g4), a piece of advice
    (a9), a challenge (c2) or a lesson (s5); last is the log you typed last. A community has a page too.

    Examples: netcrm show maria | netcrm maria | netcrm show 2 | netcrm show maria --ids | netcrm show l31
    """
    show_page(workspace_of(ctx), name, ids, as_json)


def find(
    ctx: typer.Context,
    text: Annotated[
        list[str] | None, typer.Argument(metavar="[TEXT]", help="Words to look for, e.g. term sheet.")
    ] = None,
    since: Annotated[
        str | None, typer.Option("--since", metavar="DATE", help="On or after that day, e.g. monday.")
    ] = None,
    until: Annotated[
        str | None, typer.Option("--until", metavar="DATE", help='On or before that day, e.g. "1 sep".')
    ] = None,
    with_: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="NAME", help="Who was part of it, e.g. maria; repeatable."),
        "name",
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="KIND", help="Only logs of this kind, e.g. coffee; repeatable."),
        INTERACTION_KINDS,
    ] = None,
    advice: Annotated[bool, typer.Option("--advice", help="Only what you asked people and what they said.")] = False,
    limit: Annotated[
        int, typer.Option("--limit", min=1, max=10_000, metavar="N", help="At most N hits, e.g. 100.")
    ] = MOST,
    as_json: AsJson = False,
) -> None:
    """Look for words in everything; without words it is your diary.

    People, logs, notes, promises, gives, advice, challenges and lessons are looked through. Case and accents do not
    matter, and parts of words are found too. The diary is what you logged, since a day, with somebody, of a kind.

    Examples: netcrm find term sheet | netcrm find müller | netcrm find --since monday --with maria |
    netcrm find pricing --since "3 months ago" --kind coffee | netcrm find --advice pricing
    """
    workspace = workspace_of(ctx)
    kinds = tuple(f.one_of("kind", word, INTERACTION_KINDS) for word in kind or ())
    first = workspace.day(since, "past") if since is not None else None
    last = workspace.day(until, "past") if until is not None else None
    narrow = (first, last, workspace.who(*with_ or ()), kinds, advice)
    show_hits(workspace, text or (), limit, narrow, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command("list")(list_)
    app.command()(show)
    app.command()(find)
