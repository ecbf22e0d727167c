"""`netcrm note`: a fact about a person."""

import typer

from netcrm.commands.options import AsJson, Name, Private, Words, workspace_of

ANSWERS = {"note": "log.notes:Noted"}


def note(ctx: typer.Context, name: Name, text: Words = None, private: Private = False, as_json: AsJson = False) -> None:
    """Keep a fact about someone; it is no contact.

    Examples: netcrm note maria "two kids, loves climbing" | netcrm note maria --private "is looking for a new job" |
    netcrm note maria - < letter.txt
    """
    workspace = workspace_of(ctx)
    handle, rest = workspace.whose(name, text or ())
    words = workspace.text(rest)
    if not words and workspace.interactive:
        words = workspace.ask().text("What do you want to keep? >")
    from netcrm.flows.log import notes

    with workspace.book(write=True) as book:
        report = notes.note(book, handle, words, private)
    workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(note)
