"""The command line: assembles the commands, reads global options, turns every refusal into a line and an exit code."""

import errno
import os
import re
import sys
from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

from netcrm import __version__
from netcrm.errors import Failed, Hint, NetcrmError, NotFound, Unusable, Usage
from netcrm.safe import clean, line
from netcrm.settings import COLOURS
from netcrm.streams import Unwritten
from netcrm.text import cut
from netcrm.workspace import Careful, Workspace, has_written

if TYPE_CHECKING:
    from netcrm.hushed import Hush

# Every command, grouped as people look for it, and the room it lives in.
GROUPS = {
    "begin": {
        "start": "log.start",
        "add": "people.people",
        "follow": "people.people",
        "demo": "keep.demo",
        "help": "keep.help",
    },
    "every day": {
        "today": "day.today",
        "log": "log.log",
        "note": "log.note",
        "promise": "day.loops",
        "done": "day.loops",
        "drop": "day.loops",
        "snooze": "day.loops",
        "open": "day.loops",
        "review": "circle.review",
    },
    "look": {
        "list": "people.search",
        "show": "people.search",
        "find": "people.search",
        "prep": "advice.prep",
        "stats": "circle.stats",
    },
    "ask": {
        "ask": "ask.ask",
        "asked": "advice.asked",
        "challenge": "advice.challenge",
        "lesson": "advice.lesson",
        "draft": "advice.drafts",
    },
    "give": {"give": "giving.give", "gave": "giving.gave", "intro": "giving.intro", "community": "giving.community"},
    "grow": {"board": "circle.board", "path": "circle.path"},
    "keep": {
        "edit": "people.edit",
        "archive": "people.people",
        "merge": "people.merging",
        "split": "people.merging",
        "forget": "keep.forget",
        "undo": "keep.history",
        "redo": "keep.history",
        "doctor": "keep.doctor",
    },
    "data": {
        "import": "exchange.importing",
        "export": "exchange.exporting",
        "backup": "keep.backups",
        "restore": "keep.backups",
        "completion": "keep.completion",
        "config": "keep.config",
        "hush": "keep.hush",
        "schema": "keep.schema",
    },
}
# What people type most, told first; all others are named by their group.
EVERYDAY = ("today", "log", "done", "snooze", "review", "show", "prep", "ask", "asked", "give")
ROOMS = {command: room for commands in GROUPS.values() for command, room in commands.items()}
EXIT_INTERRUPTED = 130
_ROW = r"(?i:[lnogacis])\d+"  # the id of a row, whose refusal is about that row


class Front(TyperGroup):
    """The command group: an unknown first word may be a person, and help is grouped as people look for it."""

    groups = GROUPS

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command named, or `show` for a word that is none; a near miss of a command is told in `main`."""
        if args[0] not in self.commands:
            ctx.meta["netcrm.word"] = args[0]
            return "show", self.commands["show"], args
        return super().resolve_command(ctx, args)

    def named(self, name: str) -> Any:
        """A command by its name, also one that the words typed did not need."""
        return self.commands.get(name) or typer.main.get_command(assembled([name])).commands[name]  # type: ignore[attr-defined]

    def every_command(self) -> dict[str, Any]:
        """All commands by name."""
        return dict(typer.main.get_command(assembled([])).commands)  # type: ignore[attr-defined]

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """The page of `netcrm --help`."""
        formatter.write("netcrm keeps the people who hold you up.\n\n")
        formatter.write("  netcrm               what is up today\n")
        formatter.write("  netcrm NAME          that person\n")
        formatter.write("  netcrm COMMAND ...   one of these; netcrm COMMAND --help tells more\n")
        formatter.write("  netcrm help TOPIC    how dates, names, lines ... work; netcrm help lists them\n")
        formatter.write("\nBegin with netcrm start, or look around with netcrm demo.\n\nwhat you will type most\n")
        for name in (name for name in EVERYDAY if name in ROOMS):
            summary = (self.commands[name].help or "").split("\n")[0].rstrip(".")
            formatter.write(f"  {name:<11} {cut(summary, 66)}\n")
        formatter.write("\nthe rest, each in a line: netcrm help; with its options: netcrm help all\n")
        for title, names in GROUPS.items():
            if more := [name for name in names if name not in EVERYDAY]:
                formatter.write(f"  {title:<11} {', '.join(more)}\n")
        formatter.write("\noptions, before the command\n")
        for parameter in self.get_params(ctx):
            if record := parameter.get_help_record(ctx):
                formatter.write(f"  {record[0]:<26} {record[1]}\n")


class Command(TyperCommand):
    """One command, whose examples stand one on a line in its help."""

    def get_help(self, ctx: Any) -> str:
        """The page without Typer's brackets: the usage line shows already what may be left out."""
        told = re.sub(
            r"\s+\[required\]|\s+\[[^\[\]:]*\bx\b[^\[\]:]*\]|;\s+[\d.]+<=x<=[\d.]+(?=\])", "", super().get_help(ctx)
        )
        return re.sub(r"\{(.*?)\}", r"\1", told)

    def format_help_text(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002  (as Typer calls it)
        """What the docstring says, its paragraphs folded to the width and its examples apart."""
        from textwrap import wrap

        for paragraph in _paragraphs(self.help or ""):
            formatter.write("\n")
            formatter.write("".join(f"  {row}\n" for row in wrap(paragraph, formatter.width - 2)))
        formatter.write("\nExamples:\n")
        for example in examples(self.help or ""):
            rows = wrap(example, formatter.width - 4, subsequent_indent="    ", break_on_hyphens=False)
            formatter.write("".join(f"  {row}\n" for row in rows))


def examples(told: str) -> list[str]:
    """The commands that a docstring shows after "Examples:", where " | " stands between them."""
    shown = re.split(r"\n\s*Examples?:", told)[1:]
    return [" ".join(one.split()) for one in re.split(r"\s\|\s", shown[0])] if shown else []


def _paragraphs(told: str) -> list[str]:
    return [" ".join(part.split()) for part in told.split("\n\n") if not re.match(r"\s*Examples?:", part)]


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"netcrm {__version__}\n")
        raise typer.Exit


def front(
    ctx: typer.Context,
    db: Annotated[str | None, typer.Option("--db", metavar="FILE", help="The book, e.g. --db work.db."), "file"] = None,
    today: Annotated[str | None, typer.Option("--today", metavar="DATE", help="Take another day for today.")] = None,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask anything.")] = False,
    color: Annotated[
        str | None, typer.Option("--color", metavar="WHEN", help="auto, always or never."), COLOURS
    ] = None,
    redact: Annotated[bool, typer.Option("--redact", help="Initials, no texts, no numbers: netcrm hush.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of a failure.")] = False,  # noqa: ARG001  (`refuse` looks for the word)
    version: Annotated[  # noqa: ARG001  (its callback answers)
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """netcrm keeps the people who hold you up."""
    if color not in (None, "auto", "always", "never"):
        raise Usage(f'--color is auto, always or never, not "{line(color or "")}"', "for example: --color never")
    ctx.obj = Workspace(db, today, color, no_input, redact, ctx.obj)
    ctx.call_on_close(ctx.obj.close)
    if ctx.invoked_subcommand is None:
        from netcrm.fast_today import open_the_day

        open_the_day(ctx.obj)


def assembled(words: Sequence[str]) -> typer.Typer:
    """The program with the rooms these words need: one for a command that is named, all of them for help.

    A command costs Typer about half a millisecond to register, so `netcrm note` does not register the others.
    """
    return _assembled(_rooms(words))


def _rooms(words: Sequence[str]) -> tuple[str, ...]:
    word = _first_word(words)
    before = words[: words.index(word)] if word else words
    helped = word is None or "-h" in before or "--help" in before
    return tuple(sorted(set(ROOMS.values()))) if helped else (ROOMS.get(word or "", ROOMS["show"]),)


def _assembled(rooms: Sequence[str]) -> typer.Typer:
    app = typer.Typer(
        cls=Front,
        add_completion=False,  # Typer's own zsh script evaluates what it is given; netcrm prints its own
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(invoke_without_command=True)(front)
    for room in rooms:
        import_module(f"netcrm.commands.{room}").register(app)
    for command in app.registered_commands:
        command.cls = Command
    return app


@cache
def _program(rooms: tuple[str, ...]) -> Any:
    """The same as Typer runs it; a process that runs many commands assembles each once."""
    return typer.main.get_command(_assembled(rooms))


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and answers with its exit code. argv: the words after the program's name."""
    words = [clean(word) for word in (sys.argv[1:] if argv is None else argv)]
    try:
        _run(words)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:
        return ended(error, words)
    return 0


def ended(error: Exception | KeyboardInterrupt, words: Sequence[str]) -> int:
    """Tells why the command of these words ended early, and answers with its exit code."""
    match error:
        case Unusable():
            return _again(error, words)
        case NetcrmError():
            return refuse(_about_the_word(error, words), words)
        case TyperException():
            return refuse(_misread(error), words)
        case typer.Exit():
            return error.exit_code
        case KeyboardInterrupt() | EOFError() | typer.Abort():
            sys.stderr.write("\n")
            return EXIT_INTERRUPTED
        case Unwritten(errno=errno.EPIPE):
            # Whoever read us has gone (`netcrm list | head`); keep Python from saying so again at its end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        case Unwritten():
            why = f"the answer could not be written: {error.strerror}"
            return refuse(Failed(why, Hint("unwritten_deed") if has_written() else Hint("unwritten")), words)
        case OSError():
            return refuse(_stopped_by(error), words)
    return _again(error, words)


def _stopped_by(error: OSError) -> Failed:
    """What the machine did not let the command do, and whether the book has any of it."""
    gone = isinstance(error, FileNotFoundError) and _is_folder_gone()
    named = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
    why = "the folder you are in is not there any more" if gone else f"{named}{error.strerror or error}"
    nothing = Hint("folder_gone") if gone else Hint("stopped")
    stop = Failed(why, Hint("stopped_deed") if has_written() else nothing)
    stop.__cause__ = error
    return stop


def _is_folder_gone() -> bool:
    """Whether the working directory was deleted, or is on a disk that was pulled out."""
    try:
        os.getcwd()
    except FileNotFoundError:
        return True
    return False


def _again(error: Exception, words: Sequence[str]) -> int:
    """Runs the command once more without the values in the book that no rule allows, which may be why it failed.

    A value that another program wrote there never costs a page, nor a deed. Where there is none the failure is told.
    """
    if has_written():
        return _fail(error, words)
    from netcrm.tracebacks import let_go

    let_go(error)
    careful, code = Careful(), 0
    try:
        _run(words, careful)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as failure:
        if not careful.left_out:
            return _fail(error, words)
        if not isinstance(failure, NetcrmError | TyperException | typer.Exit | KeyboardInterrupt | OSError | EOFError):
            stop = Failed("a value in the book that no rule allows stops this", Hint("doctor"))
            stop.__cause__ = failure
            return _fail(stop, words)
        code = _fail(failure, words) if isinstance(failure, Unusable) else ended(failure, words)
    if not careful.left_out:
        return code
    many, names = (
        (f"{careful.left_out} values in the book are", "them")
        if careful.left_out > 1
        else ("a value in the book is", "it")
    )
    sys.stderr.write(f"netcrm: {many} not what the rules allow, and left out; netcrm doctor names {names}\n")
    return code


def _run(words: Sequence[str], careful: Careful | None = None) -> None:
    """Not through Typer's own main(), which turns Ctrl-C into an answer and a closed pipe into an exit code of 1."""
    front_door = _program(_rooms(words))
    with front_door.make_context("netcrm", list(words), obj=careful) as ctx:
        front_door.invoke(ctx)


# What people type for what has another name here, and what it is.
_OTHER_WORDS = dict.fromkeys("map picture graph network drawing chart".split(), "export graph")
_OTHER_WORDS |= dict.fromkeys("alike diversity diverse".split(), "board alike")
_OTHER_WORDS |= {"introduce": "intro", "introduction": "intro", "seats": "board", "seat": "board"}
_OTHER_WORDS |= {"circle": "board, or netcrm export graph"}
# The same where nothing else stands in the word.
_OTHER_COMMANDS = dict.fromkeys("rm delete remove erase".split(), "archive, netcrm forget or netcrm undo")
_OTHER_COMMANDS |= dict.fromkeys("trash recover unforget".split(), "undo --list, or netcrm backup --list")
_OTHER_COMMANDS |= dict.fromkeys(
    "lock encrypt encryption password passphrase".split(), "help privacy, or netcrm help backup"
)
_OTHER_COMMANDS |= {"history": "undo --list", "where": "config", "backups": "backup --list", "settings": "config"}
# Options of every command, and what stands behind each.
_BEFORE = {"--db": " FILE", "--today": " DATE", "--color": " WHEN", "--no-input": "", "--redact": "", "--debug": ""}


def _about_the_word(error: NetcrmError, words: Sequence[str]) -> NetcrmError:
    """An unknown first word that names nobody is more likely a mistyped command."""
    from difflib import get_close_matches

    word = _first_word(words)
    if not isinstance(error, NotFound) or word is None or word in ROOMS or re.fullmatch(_ROW, word):
        return error
    meant = [other for part in word.lower().split() if (other := _OTHER_WORDS.get(part.strip("?.,!")))]
    meant += [other for other in [_OTHER_COMMANDS.get(word.lower())] if other]
    if meant:
        return Usage(f'there is no command or person called "{line(word)}"', f"did you mean netcrm {meant[-1]}?")
    swapped = [name for name in ROOMS if len(name) == len(word) and sorted(name) == sorted(word)]  # "lgo"
    if near := swapped or get_close_matches(word, ROOMS, 1, 0.7):
        return Usage(f'there is no command or person called "{line(word)}"', f"did you mean netcrm {near[0]}?")
    hint = "netcrm --help lists the commands"
    if isinstance(error.hint, str) and error.hint.startswith("did you mean"):
        hint = error.hint
    return NotFound(f'there is no command or person called "{line(word)}"', hint, error.candidates)


def _first_word(words: Sequence[str]) -> str | None:
    skip = False
    rest = iter(words)
    for word in rest:
        if skip:
            skip = False
        elif word in ("--db", "--today", "--color"):
            skip = True
        elif word == "--":
            return next(rest, None)
        elif not word.startswith("-") or word == "-":
            return word
    return None


def _misread(error: TyperException) -> Usage:
    """A usage error of Typer in netcrm's words, with a way to say it right."""
    ctx = getattr(error, "ctx", None)
    command = ctx.command if ctx else None
    told = line(str(getattr(error, "message", "") or error)).rstrip(".")
    shown = examples(getattr(command, "help", None) or "")
    hint = f"for example: {shown[0]}" if shown else "netcrm --help lists the commands and options"
    option = _meant_option(error, command)
    if told.startswith("Missing parameter") and option:
        told = f"{command.name if command else 'netcrm'} needs {option.metavar or option.name.upper()}"
    elif extra := re.fullmatch(r"Got unexpected extra argument\(?s?\)? \((.*)\)", told):
        told, hint = f'"{extra[1]}" is too much here', 'put what belongs together in quotes: "Maria Chen"'
        if ctx and command and all(one.param_type_name == "option" for one in command.params):
            hint = f"it takes options alone: {ctx.command_path} --help lists them"
    elif (name := getattr(error, "option_name", None)) in _BEFORE and ctx and ctx.parent:
        hint = f"it stands before the command: netcrm {name}{_BEFORE[name]} {ctx.info_name} ..."
    elif near := getattr(error, "possibilities", None):
        hint = f"did you mean {near[0]}?"
    elif option and option.help:
        told = told if option.opts[0] in told else f"{option.opts[0]}: {told}"
        hint = f"{option.opts[0]} {option.metavar}: {option.help}"
    elif ctx and told.startswith("No such option"):
        hint = f"{ctx.command_path} --help lists the options"
    return Usage(told[:1].lower() + told[1:], hint)


def _meant_option(error: TyperException, command: Any) -> Any:
    """The option or argument that a usage error is about, None for none."""
    name = getattr(error, "option_name", None)
    named = (one for one in command.params if name in one.opts) if command else iter(())
    return getattr(error, "param", None) or next(named, None)


def refuse(error: NetcrmError, words: Sequence[str]) -> int:
    """Tells a refusal on stderr, as JSON where that was asked for, and answers with its exit code."""
    hush = _hush(words)
    if "--debug" in words:
        from netcrm.tracebacks import traceback_text

        sys.stderr.write(traceback_text(error))
    from netcrm import hints

    if hush:
        from netcrm.redaction import redacted_refusal

        error = redacted_refusal(error, (ended, _about_the_word, _misread, _fail))
    hint = clean(hints.words(error.hint))
    if "--json" in words:
        from netcrm.plain import ErrorAnswer, ErrorDetails, json_text

        details = ErrorDetails(error.kind, clean(error.message), hint, error.candidates)
        sys.stderr.write(json_text(ErrorAnswer(details)) + "\n")
        return error.exit_code
    sys.stderr.write("\n".join([*_lines_of(error, hint), *([hush.mark] if hush else [])]) + "\n")
    return error.exit_code


def _hush(words: Sequence[str]) -> "Hush | None":
    """What is hushed of a refusal: with `--redact` all, else what a screen shows."""
    from netcrm import hushed

    if "--redact" in words:
        return hushed.ONCE
    return hushed.in_force() if sys.stderr.isatty() and "--json" not in words else None


def _lines_of(error: NetcrmError, way_out: str) -> list[str]:
    """The refusal as lines: what, the candidates unless the hint names them, the hint and what is handed back."""
    from textwrap import TextWrapper

    hint, *handed_back = way_out.split("\n")
    named = () if hint.startswith("did you mean") else error.candidates
    # A path or an address stays in one piece.
    folded = TextWrapper(80, "netcrm: ", "  ", break_on_hyphens=False, break_long_words=False)
    lines = folded.wrap(line(error.message))
    pairs = [one.partition("  ") for one in named]
    column = max((len(handle) for handle, _, _ in pairs), default=0)
    lines += [f"  {line(handle):<{column}}  {line(who)}".rstrip() for handle, _, who in pairs]
    folded.initial_indent = "  "
    return lines + folded.wrap(hint) + handed_back


def _fail(error: Exception, words: Sequence[str]) -> int:
    from netcrm.tracebacks import reason

    if isinstance(error, NetcrmError):
        return refuse(error, words)
    if "--debug" in words:
        from netcrm.tracebacks import traceback_text

        sys.stderr.write(traceback_text(error))
        words = [word for word in words if word != "--debug"]  # shown already
    return refuse(Failed(f"something went wrong: {reason(error)}", "--debug shows where"), words)
