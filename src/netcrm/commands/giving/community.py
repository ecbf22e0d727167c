"""`netcrm community`: associations, programmes, events, schools and peer groups."""

from typing import TYPE_CHECKING, Annotated

import typer

from netcrm.commands.options import AsJson, workspace_of
from netcrm.errors import Usage
from netcrm.model.circle import COMMUNITY_KINDS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

    from netcrm.flows.giving.community_changes import Committing

ANSWERS = {
    "community": "giving.community_pages:CommunityList giving.community_pages:CommunityPage"
    " giving.community_changes:CommunityWritten",
}
KINDS = tuple(kind.replace(" ", "-") for kind in COMMUNITY_KINDS)  # as they are typed without quotes
_ME = ("me", "i", "ich", "moi", "yo", "eu")
_EXAMPLE = 'for example: netcrm community "TechHub" --kind programme --every month'


def community(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]", help="Which one, e.g. TechHub; alone it lists all."),
        "community",
    ] = None,
    kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help=f"{', '.join(KINDS)}."), KINDS] = None,
    every: Annotated[
        str | None, typer.Option("--every", metavar="SPAN", help="How often you want to be there, e.g. month, never.")
    ] = None,
    member: Annotated[
        list[str] | None,
        typer.Option("--member", metavar="NAME", help="Who belongs to it, e.g. maria; repeatable."),
        "name",
    ] = None,
    part: Annotated[str | None, typer.Option("--part", metavar="TEXT", help="With --member: their part in it.")] = None,
    without: Annotated[
        list[str] | None,
        typer.Option("--without", metavar="NAME", help="Who belongs to it no more; repeatable."),
        "name",
    ] = None,
    competitor: Annotated[
        list[str] | None,
        typer.Option("--competitor", metavar="NAME", help="A member who competes with you; repeatable."),
        "name",
    ] = None,
    no_competitor: Annotated[
        list[str] | None,
        typer.Option("--no-competitor", metavar="NAME", help="A member who does not compete with you; repeatable."),
        "name",
    ] = None,
    note: Annotated[str | None, typer.Option("--note", metavar="TEXT", help="A fact to keep; - reads it.")] = None,
    commit: Annotated[
        list[str] | None,
        typer.Option(
            "--commit",
            metavar="NAME: TEXT",
            help='What a member commits to, or me, e.g. "tom: raise the price by october".',
        ),
    ] = None,
    private: Annotated[
        bool | None,
        typer.Option("--private/--no-private", help="Of --note and --commit; in a peer group private by default."),
    ] = None,
    rename: Annotated[str | None, typer.Option("--rename", metavar="NAME", help="A new name.")] = None,
    snooze: Annotated[
        str | None, typer.Option("--snooze", metavar="WHEN", help="Put its rhythm off, e.g. 2w, monday.")
    ] = None,
    ids: Annotated[bool, typer.Option("--ids", help="Show everything, with the id of each row.")] = False,
    delete: Annotated[bool, typer.Option("--delete", help="Take it away; netcrm undo brings it back.")] = False,
    as_json: AsJson = False,
) -> None:
    """A group of people you belong to: members, days there, hours given.

    That is an association, a programme, an event, a group online, a school, a charity or a peer group. With an option
    it changes it, or makes it where it is new. What is said in a peer group is private by default.

    Examples: netcrm community TechHub | netcrm community |
    netcrm community "TechHub" --kind programme --every month --member maria --part "runs the mentors' evening" |
    netcrm community forum --kind peer-group --member tom --competitor dev |
    netcrm community forum --commit "tom: raise the price by october" | netcrm community forum --rename "Founders forum"
    """
    workspace = workspace_of(ctx)
    name = " ".join(words or ())
    options = (kind, every, member, part, without, competitor, no_competitor, note, commit, rename, snooze)
    changing = any(option not in (None, []) for option in options)
    if (changing or delete or ids) and not name.strip():
        raise Usage("say which community", _EXAMPLE)
    if delete:
        if changing:
            raise Usage("--delete goes alone", f"netcrm community {name!r} --delete")
        return _deleted(workspace, name, as_json)
    if private is not None and note is None and not commit:
        raise Usage("--private goes with --note or --commit", 'for example: --note "moves to Graz" --private')
    if not changing:
        return _shown(workspace, name, ids, as_json)
    from netcrm.flows.giving import community_changes as flow

    change = flow.Change(
        kind=kind.replace("-", " ") if kind is not None else None,
        every=every,
        name=rename,
        joined=workspace.who(*member) if member else (),
        part=part,
        left=workspace.who(*without) if without else (),
        competitors=workspace.who(*competitor) if competitor else (),
        no_competitors=workspace.who(*no_competitor) if no_competitor else (),
        note=workspace.text([note]) if note is not None else None,
        commits=tuple(_committing(workspace, one) for one in commit or ()),
        private=private,
        snooze=_until(workspace, snooze) if snooze is not None else None,
    )
    with workspace.book(write=True) as book:
        report = flow.change(book, name, change)
    return workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(community)


def _shown(workspace: Workspace, name: str, ids: bool, as_json: bool) -> None:
    from netcrm.flows.giving import community_pages as pages

    if not name.strip():
        with workspace.book() as book:
            every = pages.community_list(book)
        return workspace.show(every, as_json)
    with workspace.book() as book:
        page = pages.page(book, name, ids)
    return workspace.show(page, as_json)


def _deleted(workspace: Workspace, name: str, as_json: bool) -> None:
    from netcrm.flows.giving import community_changes as flow

    with workspace.book(write=True) as book:
        report = flow.delete(book, name)
    workspace.show(report, as_json)


def _committing(workspace: Workspace, typed: str) -> "Committing":
    from netcrm.flows.giving.community_changes import Committing

    who, colon, text = typed.partition(":")
    if not colon or not who.strip() or not text.strip():
        raise Usage("say who commits to what", 'for example: --commit "tom: raise the price by october"')
    if who.strip().lower() in _ME:
        return Committing("", text)
    (handle,) = workspace.who(who.strip())
    return Committing(handle, text)


def _until(workspace: Workspace, typed: str) -> "date":
    from netcrm.flows.fields import later_day

    return later_day(typed, workspace.today, workspace.settings.day_order)
