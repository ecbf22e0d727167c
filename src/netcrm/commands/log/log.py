"""`netcrm log`: one sentence after a meeting, understood and echoed; and mending the last one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.fields import interaction_kind
from netcrm.commands.log.sentence import entry_of
from netcrm.commands.options import AsJson, DryRun, Private, with_options, workspace_of
from netcrm.errors import NotFound, Usage
from netcrm.kinds import CONTACT, LOOPS
from netcrm.model import INTERACTION_KINDS
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.columns.writing import InteractionFields
    from netcrm.flows.log.interactions import Entry

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

    Examples: netcrm log | netcrm log coffee with Maria and Dev yesterday about #pricing. I owe her the deck by Friday |
    netcrm log maria dev -m "pricing talk" --on yesterday --kind coffee --promise "send the deck by friday" |
    netcrm log --file met.txt --dry-run
    """
    workspace = workspace_of(ctx)
    if file is not None:
        _alone(words=words, text=text, on=on, **kinds)
        _log_note(workspace, file, add, remove, dry_run, kind, topic, place, private, as_json)
        return
    if remove or dry_run:
        raise Usage(f"--{'remove' if remove else 'dry-run'} goes with --file", "for example: netcrm log --file met.txt")
    remark: str | None = None
    if text is not None:
        entry = _named_entry(workspace, words or [], workspace.text([text]), add)
    else:
        entry, remark = entry_of(workspace, _sentence(workspace, words or []), add)
    entry = _with_options(workspace, entry, on, kind, topic, kinds, place, private)
    from netcrm.flows.log import interactions

    with workspace.book(write=True) as book:
        report = interactions.log(book, entry, remark)
    workspace.show(report, as_json)


def edit_last(
    workspace: Workspace,
    on: str | None,
    joined: Sequence[str] | None,
    without: Sequence[str] | None,
    text: str | None,
    place: str | None,
    private: bool | None,
    kind: str | None,
    topic: Sequence[str] | None,
    delete: bool,
    as_json: bool,
) -> None:
    """`netcrm edit last`: what was understood wrong in the last log is put right."""
    from netcrm.flows.log import interactions

    if delete:
        with workspace.book(write=True) as book:
            return workspace.show(interactions.delete_last(book), as_json)
    changes: InteractionFields = {}
    if on is not None:
        changes["day"] = _past(workspace, on)
    if kind:
        changes["kind"] = interaction_kind(kind)
    if text is not None:
        changes["text"] = text
    if place is not None:
        changes["place"] = place
    if private is not None:
        changes["private"] = private
    if topic:
        changes["topics"] = tuple(word.lstrip("#") for word in topic)
    if not changes and not joined and not without:
        raise Usage("say what to change in the last log", "for example: netcrm edit last --on wed --with dev")
    more, less = workspace.who(*joined or ()), workspace.who(*without or ())
    with workspace.book(write=True) as book:
        report = interactions.mend(book, changes, more, less)
    return workspace.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(with_options(log, "topic", _loop_options()))


def _loop_options() -> dict[str, Any]:
    """An option for each kind of loop, named as the kind."""
    return {
        name: Annotated[list[str] | None, typer.Option(f"--{name}", metavar="TEXT", help=kind.option_help)]
        for name, kind in LOOPS.items()
    }


def _alone(**others: object) -> None:
    """Refuses what one sentence is said with, next to a whole note."""
    said = {"words": "a sentence", "text": "-m"}
    for name, value in others.items():
        if value:
            hint = "write it into the note, one sentence a line" + ", under a line with its day" * (name == "on")
            raise Usage(f"{said.get(name, f'--{name}')} does not go with --file", hint)


def _log_note(
    workspace: Workspace,
    file: str,
    add: bool,
    remove: bool,
    dry_run: bool,
    kind: str | None,
    topic: Sequence[str] | None,
    place: str | None,
    private: bool,
    as_json: bool,
) -> None:
    from netcrm.commands.log.note_file import log_note

    def each(entry: "Entry") -> "Entry":
        return _with_options(workspace, entry, None, kind, topic, {}, place, private)

    if kind:
        interaction_kind(kind)  # a word that is no kind is refused once, not line by line
    log_note(workspace, file, each, add, remove, dry_run, as_json)


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


def _named_entry(workspace: Workspace, names: Sequence[str], text: str, add: bool) -> "Entry":
    from netcrm.flows import naming
    from netcrm.flows.log.interactions import Entry

    if not names:
        raise Usage("say who it was with", 'for example: netcrm log maria dev -m "pricing talk"')
    with workspace.book() as book:
        names = naming.grouped(book, names)
    handles, strangers = [], []
    for name in names:
        try:
            handles.append(workspace.who(name)[0])
        except NotFound:
            if not add or name.isdigit():
                raise
            strangers.append(name)
    people, new = tuple(dict.fromkeys(handles)), tuple(dict.fromkeys(strangers))
    return Entry(text, people, workspace.today, CONTACT, strangers=new)


def _with_options(
    workspace: Workspace,
    entry: "Entry",
    on: str | None,
    kind: str | None,
    topic: Sequence[str] | None,
    kinds: Mapping[str, Sequence[str] | None],
    place: str | None,
    private: bool,
) -> "Entry":
    topics = tuple(dict.fromkeys((*entry.topics, *(word.lstrip("#") for word in topic or ()))))
    loops = [_loop(workspace, name, text) for name in LOOPS for text in kinds.get(name) or ()]
    return entry._replace(
        on=_past(workspace, on) if on is not None else entry.on,
        kind=interaction_kind(kind) if kind else entry.kind,
        topics=topics,
        loops=(*entry.loops, *loops),
        place=place,
        private=private,
    )


def _loop(workspace: Workspace, kind: str, text: str) -> Any:
    """A promise typed as a flag: its date stands at the end of the text."""
    from netcrm.engine.dates.dates import find_dates
    from netcrm.engine.log.sentences import LoopDraft

    days = find_dates(text, workspace.today, "future")
    due = days[-1] if days else None
    bare = (text[: due.start] + text[due.end :]).strip(" ,.;") if due else text.strip(" ,.;")
    if not bare:
        raise Usage(f'"{text}" says when, not what', 'for example: --promise "send the deck by friday"')
    return LoopDraft(kind, None, bare, due.on if due else None)


def _past(workspace: Workspace, text: str) -> Any:
    from netcrm.engine.dates.dates import read_date

    return read_date(text, workspace.today, "past")
