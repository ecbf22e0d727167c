"""`netcrm list`, `show` and `find`."""

from contextlib import suppress
from typing import Annotated

import typer

from netcrm.commands.at_community import at_community
from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import NotFound, Usage
from netcrm.flows import fields as f
from netcrm.flows import row_ids
from netcrm.model.filters import Filter
from netcrm.model.history import INTERACTION_KINDS
from netcrm.model.people import KINDS, STAGES, STATES
from netcrm.workspace import Workspace

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
    workspace = workspace_of(ctx)
    if name == ["last"]:
        name = [_last_log(workspace) or "last"]
    if len(name) == 1 and row_ids.is_id(name[0]):
        from netcrm.flows.people import row_card

        with workspace.book() as book:
            shown = row_card.row_card(book, name[0])
        if shown:
            return workspace.show(shown, as_json)
    if community := at_community(workspace, " ".join(name)):
        from netcrm.flows.giving import community_pages

        with workspace.book() as book:
            page = community_pages.page(book, community, ids)
        return workspace.show(page, as_json)
    (handle,) = workspace.who(" ".join(name))
    from netcrm.flows.people import card

    with workspace.book() as book:
        report = card.card(book, handle, ids)
    return workspace.show(report, as_json)


def _last_log(workspace: Workspace) -> str:
    """The id of the last log; "" where somebody is called so, or nothing was logged."""
    from netcrm.flows.log import interactions

    with suppress(NotFound):
        workspace.who("last")
        return ""
    with suppress(NotFound), workspace.book() as book:
        return interactions.last(book).ref
    return ""


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
    ] = 50,
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
    handles = workspace.who(*with_ or ())
    from netcrm.flows.people import search

    with workspace.book() as book:
        narrow = search.narrowed(book, first, last, handles, kinds, advice)
        report = search.find(book, " ".join(text or ()), limit, narrow)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command("list")(list_)
    app.command()(show)
    app.command()(find)
