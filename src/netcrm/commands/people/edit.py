"""`netcrm edit`: a person by name, and any row by its id; `edit last` is the last log."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands import fields as f
from netcrm.commands.options import AsJson, with_options, workspace_of
from netcrm.errors import Usage
from netcrm.flows import fields, row_ids
from netcrm.model.advice import HELPED
from netcrm.model.kinds import LOOPS
from netcrm.model.people import KINDS, STAGES, Person
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields

ANSWERS = {
    "edit": "people.people:PersonWritten circle.knowing:Knowing",
    "edit last": "log.interactions:Mended",
    "edit ID": "log.interactions:Mended log.editing:RowMended log.editing:RowsMended",
}
LAST = "last"


def edit(
    ctx: typer.Context,
    name: Annotated[
        list[str],
        typer.Argument(metavar="NAME|ID...", help="Who, or a row: l31 a log, n7, o12, g4, a9, c2, s5, i3; or last."),
        "name",
        (LAST,),
    ],
    new_name: Annotated[str | None, typer.Option("--name", metavar="NAME", help="A new name.")] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help=f"{', '.join(KINDS)}; of a row one of its own."), KINDS
    ] = None,
    stage: Annotated[str | None, typer.Option("--stage", metavar="STAGE", help=f"{', '.join(STAGES)}."), STAGES] = None,
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
    nickname: f.Nickname = None,
    language: f.Language = None,
    knows: Annotated[
        list[str] | None,
        typer.Option("--knows", metavar="NAME", help="Somebody of yours they know; --how says how; repeatable."),
        "name",
    ] = None,
    knows_not: Annotated[
        list[str] | None,
        typer.Option("--knows-not", metavar="NAME", help="Somebody of yours they do not know; repeatable."),
        "name",
    ] = None,
    how: Annotated[
        str | None, typer.Option("--how", metavar="TEXT", help='With --knows, e.g. "worked together at Krones".')
    ] = None,
    remove: Annotated[
        list[str] | None,
        typer.Option("--remove", metavar="WORD", help="Take a topic, e-mail ... out again; repeatable."),
    ] = None,
    clear: Annotated[
        list[str] | None,
        typer.Option("--clear", metavar="FIELD", help="Empty a field, e.g. birthday, due; repeatable."),
        "flows.fields:CLEARABLE",
    ] = None,
    text: Annotated[str | None, typer.Option("--text", "-m", metavar="TEXT", help="A row: its text.")] = None,
    question: Annotated[
        str | None, typer.Option("--question", metavar="TEXT", help="Advice: what you asked, or want to ask.")
    ] = None,
    answer: Annotated[str | None, typer.Option("--answer", metavar="TEXT", help="Advice: what they said.")] = None,
    did: Annotated[
        str | None, typer.Option("--did", metavar="TEXT", help="Advice: what you did with it, or why not.")
    ] = None,
    helped: Annotated[
        str | None,
        typer.Option("--helped", metavar="HOW", help="Advice: whether it helped, yes, partly or no."),
        HELPED,
    ] = None,
    told: Annotated[
        str | None, typer.Option("--told", metavar="DATE", help="Advice: the day they were told, e.g. monday.")
    ] = None,
    challenge: Annotated[
        str | None, typer.Option("--challenge", metavar="ID", help="Advice, a lesson: what it is about, e.g. c2.")
    ] = None,
    because: Annotated[
        str | None, typer.Option("--because", metavar="TEXT", help="An introduction: what they share.")
    ] = None,
    outcome: Annotated[
        str | None, typer.Option("--outcome", metavar="TEXT", help="A give, an introduction: what came of it.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help="A row, but what is open: its day, e.g. wed.")
    ] = None,
    joined: Annotated[
        list[str] | None,
        typer.Option("--with", metavar="NAME", help="Who was there too, or is in a challenge; repeatable."),
        "name",
    ] = None,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--without",
            metavar="NAME",
            help="Who was not there, or is in it or told it no more; repeatable.",
        ),
        "name",
    ] = None,
    place: Annotated[str | None, typer.Option("--place", metavar="PLACE", help="A log: where it was.")] = None,
    community: Annotated[
        str | None,
        typer.Option("--community", metavar="NAME", help="A log: the community where it was."),
        "community",
    ] = None,
    advice: Annotated[
        list[str] | None, typer.Option("--advice", metavar="TEXT", help="A log: what was advised; repeatable.")
    ] = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help="What is open: by when; of advice the answer.")
    ] = None,
    who: Annotated[
        str | None,
        typer.Option("--who", "--from", metavar="NAME", help="A note, advice, what is open, a lesson: whose it is."),
        "name",
    ] = None,
    about_on: Annotated[
        str | None, typer.Option("--about-on", metavar="DATE", help="A note: the day of theirs it tells of.")
    ] = None,
    to: Annotated[
        list[str] | None, typer.Option("--to", metavar="NAME", help="A give: who had it; repeatable."), "name"
    ] = None,
    hours: Annotated[str | None, typer.Option("--hours", metavar="H", help="A give: hours, e.g. 1.5 or 2h30.")] = None,
    private: Annotated[bool | None, typer.Option("--private/--no-private", help="A row: keep it private.")] = None,
    delete: Annotated[bool, typer.Option("--delete", help="A row: take it away; netcrm undo brings it back.")] = False,
    as_json: AsJson = False,
    **kinds: list[str] | None,
) -> None:
    """Change a person, or a row by its id; last is the last log.

    Every write ends with the id of its row, and netcrm show NAME --ids tells them. Lists of a person grow: --topic adds
    one, --remove takes one out. Of a log --topic says all anew, --promise, --waiting and --advice add. With no other
    option the whole person or row opens in your editor.

    Examples: netcrm edit maria --company "Fjord Labs" --topic saas --remove pricing |
    netcrm edit maria --clear birthday | netcrm edit maria |
    netcrm edit last --on wed --with dev --without maria --kind call | netcrm edit last --delete |
    netcrm edit o1 --due friday --text "the new deck" | netcrm edit n1 n2 --delete
    """
    workspace = workspace_of(ctx)
    of_person: dict[str, Any] = {
        "name": new_name, "stage": stage, "company": company, "email": email, "phone": phone,
        "url": url, "location": location, "wants": wants, "every": every, "confidant": confidant, "birthday": birthday,
        "met": met, "met-on": met_on, "via": via, "nickname": nickname, "language": language,
        "remove": remove, "knows": knows, "knows-not": knows_not, "how": how,
    }  # fmt: skip
    of_row: dict[str, Any] = {
        "text": text, "question": question, "answer": answer, "challenge": challenge,
        "did": did, "helped": helped, "told": told, "because": because,
        "outcome": outcome, "on": on, "with": joined, "without": without, "place": place, "community": community,
        "advice": advice, "due": due, "who": who, "about-on": about_on, "to": to, "hours": hours, "private": private,
        "delete": delete or None,
        **kinds,
    }  # fmt: skip
    of_both: dict[str, Any] = {"kind": kind, "title": title, "topic": topic, "clear": clear}
    if all(word == LAST or row_ids.is_id(word) for word in name):
        from netcrm.commands.people.edit_rows import check, edit_rows

        given = {key: value for key, value in {**of_person, **of_row, **of_both}.items() if value not in (None, [])}
        if LAST in name:
            check(LAST, given)
        if ids := _ids(workspace, name):
            return edit_rows(workspace, ids, given, as_json)
    if delete:
        raise Usage(
            "nobody is deleted, so that what was said stays",
            "netcrm archive NAME takes somebody out of your day; netcrm undo takes the last command back, "
            "netcrm merge makes one of two, netcrm forget NAME erases all that is kept of them, for good",
        )
    known = knows or knows_not or how
    if any(value not in (None, []) for key, value in of_row.items() if not (known and key == "private")):
        raise Usage(
            "--text, --on, --with, --delete and the like belong to the last log or to a row with an id",
            "netcrm edit last ..., or for example netcrm edit n7 ...; netcrm show NAME --ids tells the ids",
        )
    if len(name) > 1:
        raise Usage(f'"{" ".join(name[1:])}" is too much here', 'put what belongs together in quotes: "Maria Chen"')
    typed = {
        "kind": kind, "title": title, "company": company, "location": location, "every": every, "confidant": confidant,
        "birthday": birthday, "met_where": met, "met_on": met_on, "met_via": via, "nickname": nickname,
        "name": new_name, "language": language,
    }  # fmt: skip
    more = {"emails": email, "phones": phone, "urls": url, "topics": topic, "wants": wants}
    (handle,) = workspace.who(name[0])
    if known:
        rest = {key: value for key, value in {**of_person, **of_both}.items() if value not in (None, [])}
        return _know(workspace, handle, rest, bool(private), as_json)
    columns = fields.columns(workspace.today, **typed)
    if stage:
        columns["stage"] = fields.one_of("stage", stage, STAGES)
    columns |= fields.cleared(clear or ())
    if not columns and not remove and not any(more.values()):
        return _in_editor(workspace, handle, as_json)
    fields.columns(workspace.today, emails=email)
    return _write(
        workspace, handle, columns, {key: tuple(words or ()) for key, words in more.items()}, remove or (), as_json
    )


def register(app: typer.Typer) -> None:
    """Adds the command."""
    options = {
        name: Annotated[list[str] | None, typer.Option(f"--{name}", metavar="TEXT", help=f"A log: {kind.option_help}")]
        for name, kind in LOOPS.items()
    }
    app.command()(with_options(edit, "community", options))


def _know(workspace: Workspace, handle: str, given: dict[str, Any], private: bool, as_json: bool) -> None:
    """Keeps whom somebody knows, or does not; that stands alone, since it is about two people."""
    knows, knows_not = given.pop("knows", []), given.pop("knows-not", [])
    how = given.pop("how", None)
    if given or not (knows or knows_not) or (how and not knows):
        raise Usage(
            "--knows NAME, with --how, or --knows-not NAME stands alone",
            'for example: netcrm edit hans --knows aleksandra --how "worked together at Krones"',
        )
    those = [person for name in knows for person in workspace.who(name)]
    strangers = [person for name in knows_not for person in workspace.who(name)]
    from netcrm.flows.circle import knowing

    with workspace.book(write=True) as book:
        report = knowing.know(book, handle, those, strangers, how, private)
    workspace.show(report, as_json)


def _ids(workspace: Workspace, words: list[str]) -> tuple[str, ...]:
    """The words as ids of rows, "last" as that of the last log; none where a person is meant."""
    from netcrm.flows.log import interactions

    with workspace.book() as book:
        return row_ids.ids_meant(book, [interactions.last(book).ref if word == LAST else word for word in words])


def _write(
    workspace: Workspace,
    handle: str,
    columns: "PersonFields",
    more: Any,
    less: Any,
    as_json: bool,
    opened: Person | None = None,
) -> None:
    from netcrm.flows.people import people

    with workspace.book(write=True) as book:
        report = people.edit(book, handle, columns, more, tuple(less), opened)
    workspace.show(report, as_json)


def _in_editor(workspace: Workspace, handle: str, as_json: bool) -> None:
    if not workspace.interactive:
        raise Usage("say what to change", "for example: netcrm edit maria --company Acme (netcrm edit --help)")
    from netcrm.commands.people.editor import edited

    workspace.show(edited(workspace, handle), as_json)
