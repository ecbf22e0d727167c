"""`netcrm log`: one sentence after a meeting, understood and echoed; and mending the last one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.options import AsJson, DryRun, Private, with_options, workspace_of
from netcrm.errors import Hint, Usage
from netcrm.model.history import INTERACTION_KINDS
from netcrm.model.kinds import LOOPS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.entries import Options
    from netcrm.flows.log.interactions import Entry
    from netcrm.flows.log.letters import Letter

ANSWERS = {
    "log": "log.interactions:Logged",
    "log --file": "log.note_file:Jotted",
}


def log(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="SENTENCE|NAME...", help="What happened, in one sentence; with -m: who. - reads stdin."),
        "name",
    ] = None,
    text: Annotated[
        str | None, typer.Option("-m", "--text", metavar="TEXT", help="The text; the words are names then.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help='The day, e.g. yesterday, "last tuesday".')
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", metavar="KIND", help=f"{', '.join(INTERACTION_KINDS)}."), INTERACTION_KINDS
    ] = None,
    topic: Annotated[
        list[str] | None, typer.Option("--topic", metavar="WORD", help="What it was about; repeatable.")
    ] = None,
    place: Annotated[str | None, typer.Option("--place", metavar="PLACE", help="Where it was, e.g. Slush.")] = None,
    community: Annotated[
        str | None,
        typer.Option("--community", metavar="NAME", help="Where it was, e.g. TechHub; in a peer group it is private."),
        "community",
    ] = None,
    add: Annotated[bool, typer.Option("--add", help="Add people nobody is called like.")] = False,
    private: Private = False,
    file: Annotated[
        str | None,
        typer.Option("--file", metavar="FILE", help="A note with one sentence a line; - reads stdin."),
        "file",
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="With --file: take out what was logged.")] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
    **kinds: list[str] | None,
) -> None:
    """Log what happened, in one sentence: who, when, what, promises.

    Everything understood is echoed; netcrm edit last mends it and netcrm undo takes it back. Alone on a terminal it
    asks for the line, which is the best way to type $50k, ! and quotes.

    With --file each line of a note is logged and marked there; a line that is not understood stays, with the reason
    above it, and twice logs nothing twice. A line that is only a day is the day of those below it. The exit code is 1
    where lines wait and none was understood.

    Examples: netcrm log |
    netcrm log "coffee with Maria and Dev yesterday about #pricing. I owe her the deck by Friday" |
    netcrm log maria dev -m "pricing talk" --on yesterday --kind coffee --promise "send the deck by friday" |
    netcrm log --file met.txt --dry-run
    """
    workspace = workspace_of(ctx)
    if file is not None:
        _alone(words=words, text=text, on=on, **kinds)
        from netcrm.commands.log.note_file import log_note
        from netcrm.flows.log.entries import Options

        options = Options(None, kind, topic or (), {}, place, private, community)
        return log_note(workspace, file, options, add, remove, dry_run, as_json)
    if remove or dry_run:
        raise Usage(f"--{'remove' if remove else 'dry-run'} goes with --file", "for example: netcrm log --file met.txt")
    remarks: tuple[str, ...] = ()
    said = _typed_options(
        on=on, kind=kind, topic=topic, place=place, community=community, add=add, private=private, **kinds
    )
    if text is not None:
        entry = _named_entry(workspace, words or [], workspace.text([text]), add)
    else:
        from netcrm.commands.log.sentence import entry_of
        from netcrm.flows.log import entries, letters

        sentence = _sentence(workspace, words or [])
        if words == ["-"] and (mail := letters.letter(sentence)):
            options = entries.Options(None, kind, topic or (), kinds, place, private, community)
            return _log_mail(workspace, mail, options, on, add, as_json)
        entry, remarks = entry_of(workspace, sentence, add, on is not None, said)
    from netcrm.commands.log.entry import log_entry
    from netcrm.flows.log import entries

    day = workspace.day(on, "past").isoformat() if on is not None else None
    options = entries.Options(day, kind, topic or (), kinds, place, private, community)
    entry = entries.with_options(entry, options, workspace.today)
    log_entry(workspace, entry, remarks, typed=text is None, as_json=as_json, options=said)
    return None


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(with_options(log, "topic", _loop_options()))


def _loop_options() -> dict[str, Any]:
    """An option for each kind of loop, named as the kind."""
    return {
        name: Annotated[list[str] | None, typer.Option(f"--{name}", metavar="TEXT", help=kind.option_help)]
        for name, kind in LOOPS.items()
    }


def _typed_options(**options: object) -> str:
    """Options as they are typed behind a sentence."""
    from netcrm.hints import quoted

    parts = []
    for name, value in options.items():
        parts += [f" --{name}"] if value is True else []
        texts = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str) and one]
        parts += [f" --{name} {one if one.isalnum() else quoted(one)}" for one in texts]
    return "".join(parts)


def _alone(**others: object) -> None:
    """Refuses what one sentence is said with, next to a whole note."""
    said = {"words": "a sentence", "text": "-m"}
    for name, value in others.items():
        if value:
            hint = "write it into the note, one sentence a line" + ", under a line with its day" * (name == "on")
            raise Usage(f"{said.get(name, f'--{name}')} does not go with --file", hint)


def _sentence(workspace: Workspace, words: Sequence[str]) -> str:
    if words:
        return workspace.text(words)
    if not workspace.interactive:
        raise Usage(
            "say what happened", 'for example: netcrm log "coffee with Maria yesterday", or netcrm log - for stdin'
        )
    with workspace.book() as book:
        names = [name for one in book.people.in_day() for name in (one.name, one.nickname) if name]
    sentence = str(workspace.ask().sentence("What happened? >", names))
    if not sentence:
        raise Usage(
            "nothing was typed, so nothing was logged", "for example: coffee with Maria yesterday about #pricing"
        )
    return sentence


def _log_mail(
    workspace: Workspace, mail: "Letter", options: "Options", on: str | None, add: bool, as_json: bool
) -> None:
    """Logs a mail that came in on standard input: who wrote it, on its day, in their own words."""
    from netcrm.commands.log.entry import log_entry
    from netcrm.flows.log import entries, letters

    with workspace.book() as book:
        name = letters.sender(book, mail)
    entry = _named_entry(workspace, [name], mail.words, add)
    written = workspace.day(on, "past") if on is not None else letters.day_of(mail, workspace.today)
    day = written.isoformat() if written else None
    entry = entries.with_options(entry, options._replace(on=day, kind=options.kind or "email"), workspace.today)
    with workspace.book() as book:
        asked = letters.answers(book, name)
    remarks: tuple[str, ...] = (f"answers {asked}? the same mail into netcrm done {asked} -",) if asked else ()
    if written is None:
        remarks += ("no day of it can be read, so it was dated today",)
    log_entry(workspace, entry, remarks, typed=False, as_json=as_json)


def _named_entry(workspace: Workspace, names: Sequence[str], text: str, add: bool) -> "Entry":
    from netcrm.flows.log import entries

    if not text.strip():
        raise Usage("say what happened", Hint("log_names_example"))

    with workspace.book() as book:
        named = entries.people_named(book, names, add, workspace.numbering(book, names))
    handles = [workspace.handle(one) for one in named if one.people]
    entry = entries.of_people(text, handles, [one.word for one in named if not one.people], workspace.today)
    from netcrm.flows.log.at_communities import told_where

    with workspace.book() as book:
        return told_where(book, entry)
