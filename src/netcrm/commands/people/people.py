"""`netcrm add`, `follow` and `archive`."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands import fields as f
from netcrm.commands.options import AsJson, Names, workspace_of
from netcrm.errors import Usage
from netcrm.flows import fields
from netcrm.model.people import KINDS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    pass

ANSWERS = {
    "add": "people.people:PersonWritten",
    "follow": "people.people:Followed",
    "archive": "people.people:Followed",
}


def add(
    ctx: typer.Context,
    name: Annotated[list[str] | None, typer.Argument(metavar="NAME", help='The full name, e.g. "Maria Chen".')] = None,
    kind: f.Kind = None,
    potential: Annotated[bool, typer.Option("--potential", help="Someone you want to get to know.")] = False,
    title: f.Title = None,
    company: f.Company = None,
    email: f.Emails = None,
    phone: f.Phones = None,
    url: f.Urls = None,
    location: f.Location = None,
    topic: f.Topics = None,
    wants: f.Wants = None,
    every: f.EveryText = None,
    confidant: f.Confidant = None,
    birthday: f.Birthday = None,
    met: f.Met = None,
    met_on: f.MetOn = None,
    via: f.Via = None,
    note: Annotated[
        list[str] | None, typer.Option("--note", metavar="TEXT", help="A fact to keep; repeatable.")
    ] = None,
    nickname: f.Nickname = None,
    language: f.Language = None,
    as_json: AsJson = False,
) -> None:
    """Add someone to your day.

    On a terminal, with only a name, it asks for the few things that matter.

    Examples: netcrm add "Maria Chen" --kind mentor --every "3 weeks" --topic pricing |
    netcrm add "Ada Brandt" --potential --met TechHub --via Ines
    """
    workspace = workspace_of(ctx)
    typed = {
        "kind": kind, "title": title, "company": company, "emails": email, "phones": phone, "urls": url,
        "location": location, "topics": topic, "wants": wants, "every": every, "confidant": confidant,
        "birthday": birthday, "met_where": met, "met_on": met_on, "met_via": via, "nickname": nickname,
        "language": language,
    }  # fmt: skip
    who = " ".join(name or [])
    if workspace.interactive and not as_json:
        who = who or workspace.ask().text("Who? >")
        if all(value in (None, []) for value in typed.values()) and not potential and not note:
            typed |= _asked_details(workspace, who)
    from netcrm.flows.people import people

    if company is None:
        who, house = people.with_company(who)
        typed["company"] = house or None
    columns = fields.columns(workspace.today, **typed) | {
        "name": who,
        "stage": "potential" if potential else "followed",
    }
    with workspace.book(write=True) as book:
        report = people.add(book, columns, note or ())
    workspace.show(report, as_json)


def follow(
    ctx: typer.Context,
    names: Names,
    kind: f.Kind = None,
    every: f.EveryText = None,
    last: Annotated[
        str | None, typer.Option("--last", metavar="WHEN", help='When you were last in touch, e.g. "about june".')
    ] = None,
    potential: Annotated[bool, typer.Option("--potential", help="Someone you want to get to know.")] = False,
    confidant: f.Confidant = None,
    as_json: AsJson = False,
) -> None:
    """Bring people you know into your day.

    Examples: netcrm follow maria-chen tom-reyes --kind advisor |
    netcrm follow "Tom Reyes" --every "twice a year" --last "about june"
    """
    workspace = workspace_of(ctx)
    columns = fields.columns(workspace.today, kind=kind, every=every, confidant=confidant)
    on = None
    if last is not None:
        on = fields.rough_day(last, workspace.today)
    handles = workspace.who(*names)
    from netcrm.flows.people import people

    with workspace.book(write=True) as book:
        report = people.follow(book, handles, columns, on, "potential" if potential else "followed")
    workspace.show(report, as_json)


def archive(ctx: typer.Context, names: Names, as_json: AsJson = False) -> None:
    """Take people out of your day; all that was said stays.

    Example: netcrm archive victor-lang
    """
    workspace = workspace_of(ctx)
    handles = workspace.who(*names)
    from netcrm.flows.people import people

    with workspace.book(write=True) as book:
        report = people.archive(book, handles)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(add)
    app.command()(follow)
    app.command()(archive)


def _asked_details(workspace: Workspace, name: str) -> dict[str, str | list[str] | None]:
    """The few things that matter about somebody new; an empty answer leaves a thing open."""
    from netcrm.engine.dates.formatting import say_every
    from netcrm.engine.day.standing import default_days
    from netcrm.flows.people.people import checked_name

    checked_name(name)
    prompts = workspace.ask()
    kind = prompts.choose("What are they to you?", [(kind, kind) for kind in KINDS])
    usual = default_days(kind, False, {})
    every = _readable(prompts, f"How often? (3 weeks, monthly; empty: {say_every(usual) if usual else 'no rhythm'}) >")
    topics = prompts.text("What can they help with? (commas between) >")
    met = prompts.text("Where did you meet? >")
    return {
        "kind": kind,
        "every": every or None,
        "topics": [word.strip() for word in topics.split(",") if word.strip()],
        "met_where": met or None,
    }


def _readable(prompts: Any, question: str) -> str:
    """A span, or nothing; what cannot be read is told and asked again."""
    from netcrm.engine.dates.spans import read_span
    from netcrm.hints import words

    while answer := prompts.text(question):
        try:
            read_span(answer)
            break
        except Usage as error:
            prompts.tell(f"{error.message}: {words(error.hint)}")
    return str(answer)
