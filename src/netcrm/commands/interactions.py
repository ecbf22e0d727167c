"""`netcrm log`: one sentence after a meeting, understood and echoed; and mending the last one."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from netcrm.commands.fields import interaction_kind
from netcrm.commands.options import AsJson, DryRun, Private, desk_of
from netcrm.commands.sentences import entry_of
from netcrm.desk import Desk
from netcrm.errors import NotFound, Usage
from netcrm.model import INTERACTION_KINDS

if TYPE_CHECKING:
    from netcrm.flows.interactions import Entry


def log(
    ctx: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="SENTENCE|NAME...", help="What happened, in one sentence; with -m: who. - reads stdin."),
    ] = None,
    text: Annotated[
        str | None, typer.Option("-m", "--text", metavar="TEXT", help="The text; the words are names then.")
    ] = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar="DATE", help='The day, e.g. yesterday, "last tuesday".')
    ] = None,
    kind: Annotated[str | None, typer.Option("--kind", metavar="KIND", help=f"{', '.join(INTERACTION_KINDS)}.")] = None,
    topic: Annotated[
        list[str] | None, typer.Option("--topic", metavar="WORD", help="What it was about; repeatable.")
    ] = None,
    promise: Annotated[
        list[str] | None,
        typer.Option("--promise", metavar="TEXT", help='What you owe, e.g. "send the deck by friday".'),
    ] = None,
    waiting: Annotated[
        list[str] | None,
        typer.Option("--waiting", metavar="TEXT", help='What they owe you, e.g. "intro to Tom by monday".'),
    ] = None,
    place: Annotated[str | None, typer.Option("--place", metavar="PLACE", help="Where it was, e.g. Slush.")] = None,
    add: Annotated[bool, typer.Option("--add", help="Add people nobody is called like.")] = False,
    private: Private = False,
    file: Annotated[
        str | None, typer.Option("--file", metavar="FILE", help="A note with one sentence a line; - reads stdin.")
    ] = None,
    remove: Annotated[bool, typer.Option("--remove", help="With --file: take out what was logged.")] = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
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
    desk = desk_of(ctx)
    if file is not None:
        _alone(words=words, text=text, on=on, promise=promise, waiting=waiting)
        _log_note(desk, file, add, remove, dry_run, kind, topic, place, private, as_json)
        return
    if remove or dry_run:
        raise Usage(f"--{'remove' if remove else 'dry-run'} goes with --file", "for example: netcrm log --file met.txt")
    remark: str | None = None
    if text is not None:
        entry = _named_entry(desk, words or [], desk.text([text]), add)
    else:
        entry, remark = entry_of(desk, _sentence(desk, words or []), add)
    entry = _with_options(desk, entry, on, kind, topic, promise, waiting, place, private)
    from netcrm.flows import interactions

    with desk.book(write=True) as book:
        report = interactions.log(book, entry, remark)
    desk.show(report, as_json)


def edit_last(
    desk: Desk,
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
    from netcrm.flows import interactions

    if delete:
        with desk.book(write=True) as book:
            return desk.show(interactions.delete_last(book), as_json)
    changes: dict[str, object] = {}
    if on is not None:
        changes["day"] = _past(desk, on)
    if kind:
        changes["kind"] = interaction_kind(kind)
    for column, value in (("text", text), ("place", place), ("private", private)):
        if value is not None:
            changes[column] = value
    if topic:
        changes["topics"] = tuple(word.lstrip("#") for word in topic)
    if not changes and not joined and not without:
        raise Usage("say what to change in the last log", "for example: netcrm edit last --on wed --with dev")
    more, less = desk.who(*joined or ()), desk.who(*without or ())
    with desk.book(write=True) as book:
        report = interactions.mend(book, changes, more, less)
    return desk.show(report, as_json)


def register(app: typer.Typer) -> None:
    """Adds the commands of this room."""
    app.command()(log)


def _alone(**others: object) -> None:
    """Refuses what one sentence is said with, next to a whole note."""
    said = {"words": "a sentence", "text": "-m", "on": "--on", "promise": "--promise", "waiting": "--waiting"}
    for name, value in others.items():
        if value:
            hint = "write it into the note, one sentence a line" + ", under a line with its day" * (name == "on")
            raise Usage(f"{said[name]} does not go with --file", hint)


def _log_note(
    desk: Desk,
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
    from netcrm.commands.jottings import log_note

    def each(entry: "Entry") -> "Entry":
        return _with_options(desk, entry, None, kind, topic, None, None, place, private)

    if kind:
        interaction_kind(kind)  # a word that is no kind is refused once, not line by line
    log_note(desk, file, each, add, remove, dry_run, as_json)


def _sentence(desk: Desk, words: Sequence[str]) -> str:
    if words:
        return desk.text(words)
    if not desk.interactive:
        raise Usage(
            "say what happened", 'for example: netcrm log "coffee with Maria yesterday", or netcrm log - for stdin'
        )
    with desk.book() as book:
        names = [name for one in book.people.in_day() for name in (one.name, one.nickname) if name]
    sentence = str(desk.ask().sentence("What happened? >", names))
    if not sentence:
        raise Usage(
            "nothing was typed, so nothing was logged", "for example: coffee with Maria yesterday about #pricing"
        )
    return sentence


def _named_entry(desk: Desk, names: Sequence[str], text: str, add: bool) -> "Entry":
    from netcrm.flows import naming
    from netcrm.flows.interactions import Entry

    if not names:
        raise Usage("say who it was with", 'for example: netcrm log maria dev -m "pricing talk"')
    with desk.book() as book:
        names = naming.grouped(book, names)
    handles, strangers = [], []
    for name in names:
        try:
            handles.append(desk.who(name)[0])
        except NotFound:
            if not add or name.isdigit():
                raise
            strangers.append(name)
    people, new = tuple(dict.fromkeys(handles)), tuple(dict.fromkeys(strangers))
    return Entry(text, people, desk.today, "other", strangers=new)


def _with_options(
    desk: Desk,
    entry: "Entry",
    on: str | None,
    kind: str | None,
    topic: Sequence[str] | None,
    promise: Sequence[str] | None,
    waiting: Sequence[str] | None,
    place: str | None,
    private: bool,
) -> "Entry":
    topics = tuple(dict.fromkeys((*entry.topics, *(word.lstrip("#") for word in topic or ()))))
    loops = [_loop(desk, "promise", text) for text in promise or ()] + [
        _loop(desk, "waiting", text) for text in waiting or ()
    ]
    return entry._replace(
        on=_past(desk, on) if on is not None else entry.on,
        kind=interaction_kind(kind) if kind else entry.kind,
        topics=topics,
        loops=(*entry.loops, *loops),
        place=place,
        private=private,
    )


def _loop(desk: Desk, kind: str, text: str) -> Any:
    """A promise typed as a flag: its date stands at the end of the text."""
    from netcrm.engine.dates import find_dates
    from netcrm.engine.sentences import LoopDraft

    days = find_dates(text, desk.today, "future")
    due = days[-1] if days else None
    bare = (text[: due.start] + text[due.end :]).strip(" ,.;") if due else text.strip(" ,.;")
    if not bare:
        raise Usage(f'"{text}" says when, not what', 'for example: --promise "send the deck by friday"')
    return LoopDraft(kind, None, bare, due.on if due else None)


def _past(desk: Desk, text: str) -> Any:
    from netcrm.engine.dates import read_date

    return read_date(text, desk.today, "past")
