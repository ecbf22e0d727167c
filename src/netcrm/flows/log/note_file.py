"""Logging a note line by line: what is understood is logged once and for all, the rest keeps its reason."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias

from netcrm.engine.dates.formatting import say_day
from netcrm.engine.log.note_file import LATER, Line, digest, in_doubt
from netcrm.errors import Ambiguous, Hint, NetcrmError, Usage
from netcrm.flows.log.entries import Options, with_options
from netcrm.flows.log.interactions import Entry, Logged, log
from netcrm.flows.log.understanding import Answers, decided
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.source_values import ToldOfContact
    from netcrm.store.book import Book

SOURCE = "jottings"  # in the traces of interactions
STDIN = "-"

# A sentence and the day its words count from -> what to log and a remark, or a NetcrmError.
Hear: TypeAlias = Callable[[str, date], tuple[Entry, tuple[str, ...]]]


class Jotting(NamedTuple):
    """A line that was logged, and its log."""

    line: int
    text: str
    report: Logged


class Before(NamedTuple):
    """A line that was logged before, for the day `on`."""

    line: int
    text: str
    on: date


class Unread(NamedTuple):
    """A line that stays, and what can be done."""

    line: int
    text: str
    why: str
    hint: str | Hint


class Jotted(NamedTuple):
    """A note that was logged, or with `applied` False what would be. file: "-" for standard input.

    marked: marked, removed, or not: the file is as it was. trouble: why that is so, where it was to be marked. rest: of
    standard input, what stays: with the reasons, and the days above.
    """

    file: str
    logged: tuple[Jotting, ...]
    already: tuple[Before, ...]
    unread: tuple[Unread, ...]
    marked: str = "not"
    applied: bool = True
    trouble: str | None = None
    rest: str = ""


def take_in(book: "Book", file: str, lines: Sequence[Line], hear: Hear) -> Jotted:
    """Logs the sentences of a note one by one, as one deed that one `undo` takes back, and remembers them in the same
    transaction.

    A line that was logged before, from this file or a copy of it, is not logged again.
    """
    with book.one_command("logged a note line by line" if file == STDIN else f"logged the lines of {_name(file)}"):
        return _all_taken(book, file, lines, hear)


def _all_taken(book: "Book", file: str, lines: Sequence[Line], hear: Hear) -> Jotted:
    past = _Past(book, lines)
    logged: list[Jotting] = []
    already: list[Before] = []
    unread: list[Unread] = []
    for line in lines:
        if line.what != "sentence":
            continue
        found = _taken(book, line, hear, past)
        if isinstance(found, Jotting):
            logged.append(found)
        elif isinstance(found, Before):
            already.append(found)
        else:
            unread.append(found)
    return Jotted(file, tuple(logged), tuple(already), tuple(unread))


def heard(book: "Book", sentence: str, options: Options, add: bool, today: date) -> tuple[Entry, tuple[str, ...]]:
    """A sentence of a note as it is logged, with what is said for every line alike. add: add people nobody is called
    like. today: the day from which its words count. Refused where anything is open."""
    found = decided(book, sentence, Answers(add=add), today)
    if found.doubts and options.on is None:
        raise Usage(found.doubts[0].removeprefix("logged for today; "), Hint("write_day"))
    return with_options(found.entry, options, book.today), found.remarks


class _Past:
    """For which days each sentence was logged: told by the book, and by the marked lines of the note.

    left: days told by the book that no line of the note was found for yet.
    """

    def __init__(self, book: "Book", lines: Iterable[Line]) -> None:
        self.days: dict[str, set[date]] = {}
        self.left: dict[str, list[date]] = {}
        self.now: dict[str, list[date]] = {}
        for key, (_, seen) in book.interaction_sources.of(SOURCE).items():
            self._note(key.partition(":")[0], str(seen.get("on")))
        for line in lines:
            if line.what == "logged":
                name = digest(line.text)
                self.days.setdefault(name, set()).add(line.today)
                self.take(name, line.today)

    def take(self, name: str, on: date) -> bool:
        """Whether this was logged for that day, and no other line was found for it."""
        left = self.left.get(name, [])
        if on in left:
            left.remove(on)
            return True
        return False

    def key(self, name: str, on: date) -> str:
        """A new key for a sentence; equal ones of one day and one note are numbered."""
        same = self.now.setdefault(name, [])
        same.append(on)
        return f"{name}:{on.isoformat()}:{same.count(on)}"

    def _note(self, name: str, told: str) -> None:
        try:
            on = date.fromisoformat(told)
        except ValueError:  # a book can be made from any file
            return
        self.days.setdefault(name, set()).add(on)
        self.left.setdefault(name, []).append(on)


def _name(file: str) -> str:
    return file.rstrip("/").rpartition("/")[2]


def _taken(book: "Book", line: Line, hear: Hear, past: _Past) -> Jotting | Before | Unread:
    if line.why and not line.adrift:
        return Unread(line.number, line.text, line.why, line.hint)
    try:
        entry, remarks = hear(line.text, line.today)
        if line.adrift and _moves(line, entry.on, hear):
            return Unread(line.number, line.text, line.why, line.hint)
        name = digest(line.text)
        if past.take(name, entry.on):
            return Before(line.number, line.text, entry.on)
        if before := _before(line, entry.on, name, hear, past):
            hint = "say it in other words" if before == entry.on else "write the day"
            why = f"this was logged for {say_day(before)} already"
            return Unread(line.number, line.text, why, f"{hint} if it happened again")
        report = log(book, entry, remarks)
    except NetcrmError as error:
        return Unread(line.number, line.text, " ".join(error.message.split()), _way_out(error))
    told: ToldOfContact = {"on": entry.on.isoformat()}
    book.interaction_sources.keep(
        SOURCE, [(report.interaction and report.interaction.id, past.key(name, entry.on), told)]
    )
    return Jotting(line.number, line.text, report)


def _before(line: Line, on: date, name: str, hear: Hear, past: _Past) -> date | None:
    """The day for which an old copy of the line may have been logged before; None for a new line."""
    days = past.days.get(name)
    return in_doubt(on, past.left.get(name, ()), days, _moves(line, on, hear)) if days else None


def _moves(line: Line, on: date, hear: Hear) -> bool:
    """Whether the line would mean another day later on."""
    return not line.fixed and any(hear(line.text, line.today + timedelta(days))[0].on != on for days in LATER)


def _way_out(error: NetcrmError) -> str | Hint:
    """The hint for one line, without the sentence that is handed back: it stands in the note."""
    if isinstance(error, Ambiguous):
        handles = [one.partition("  ")[0] for one in error.candidates]
        return f"write {' or '.join(handles)} there" if handles else error.hint
    hint = error.hint
    if isinstance(hint, Hint) and hint.what == "say_again":
        hint = hint.args[0]
    if isinstance(hint, Hint) and hint.what == "keep_instead":
        return Hint("keep_with", (hint.args[0],))
    return hint
