"""`netcrm log --file`: a note is read, logged, and marked once the book is closed."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

import typer

from netcrm.commands.files import put
from netcrm.commands.log.sentence import understood
from netcrm.engine.log import note_file, plaintext
from netcrm.errors import Failed, NetcrmError, Refused
from netcrm.flows.log.note_file import Jotted, Unread, take_in
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.log.interactions import Entry

STDIN = "-"


class _Inside:
    """Listens while the book is open: nobody is asked, and whoever an earlier line added is known."""

    interactive = False

    def __init__(self, book: Any) -> None:
        self._book = book

    def book(self) -> AbstractContextManager[Any]:
        return nullcontext(self._book)

    def ask(self) -> NoReturn:
        raise AssertionError("nobody is asked about a line of a note")


def log_note(
    workspace: Workspace,
    path: str,
    each: "Callable[[Entry], Entry]",
    add: bool,
    remove: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Logs a note and shows what became of its lines. each: what the options say, for every line alike."""
    raw = _bytes_of(path)
    _refuse_exports(path, raw)
    plain = plaintext.read(raw)
    lines = note_file.lines(plain, workspace.today)
    report = _taken_in(workspace, path, lines, each, add, dry_run)
    if not dry_run:
        report = _marked(report, raw, plain, lines, remove)
    workspace.show(report, as_json)
    if report.unread and not (report.logged or report.already):
        raise typer.Exit(1)


def _bytes_of(path: str) -> bytes:
    most = plaintext.SIZE_LIMIT + 1
    if path == STDIN:
        return sys.stdin.buffer.read(most)
    try:
        with open(os.path.expanduser(path), "rb") as file:
            return file.read(most)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Failed(f"{path} cannot be read: {reason}", "name a text file: netcrm log --file met.txt") from None


def _refuse_exports(path: str, raw: bytes) -> None:
    """An address book or calendar is no note, and must not be written into."""
    from netcrm.flows.exchange.recognise import recognised

    if path == STDIN or path.lower().endswith((".txt", ".md", ".text")):
        return
    try:
        kind = recognised(raw, "")
    except NetcrmError:
        return
    raise Refused(f"{path} is no note with a sentence a line, but of the kind {kind}", f"netcrm import {path}")


def _taken_in(
    workspace: Workspace,
    path: str,
    lines: Sequence[note_file.Line],
    each: "Callable[[Entry], Entry]",
    add: bool,
    dry_run: bool,
) -> Jotted:
    """A dry run logs as any other, so that it tells the same, and is then taken back."""
    from netcrm.safe import line as one_line

    with workspace.book(write=True, dry_run=dry_run) as book:
        listener = _Inside(book)

        def hear(sentence: str, today: date) -> "tuple[Entry, str | None]":
            entry, remark = understood(listener, one_line(sentence), add, today)
            return each(entry), remark

        report = take_in(book, path, lines, hear)
    return report._replace(applied=not dry_run)


def _marked(
    report: Jotted, raw: bytes, plain: plaintext.Plain, lines: Sequence[note_file.Line], remove: bool
) -> Jotted:
    """The report once the note is written back, if there is anything to write and a file to write to."""
    done = {one.line: one.report.interaction.on for one in report.logged} | {one.line: one.on for one in report.already}
    reasons = {one.line: _reason(one) for one in report.unread}
    if report.file == STDIN:
        rest = note_file.rewritten(plain, lines, done, reasons, True)
        return report._replace(rest=rest) if report.unread else report
    after = plaintext.written(plain, note_file.rewritten(plain, lines, done, reasons, remove))
    path = os.path.realpath(os.path.expanduser(report.file))
    if not done or after == raw:  # a file of which nothing was understood may be another one than was meant
        return report
    try:
        trouble = _replaced(path, raw, after)
    except OSError as error:
        trouble = error.strerror or str(error)
    return report._replace(trouble=trouble) if trouble else report._replace(marked="removed" if remove else "marked")


def _reason(one: Unread) -> str:
    return " ".join(f"{one.why}; {one.hint}".split()) if one.hint else one.why


def _replaced(path: str, before: bytes, after: bytes) -> str | None:
    """Puts a new file in the place of the old one, whole or not at all; why not, where the old one must stay."""
    if not os.path.isfile(path):
        return "it is no ordinary file"
    if not os.access(path, os.W_OK):
        return "it is read-only"

    def unchanged() -> bool:
        with open(path, "rb") as file:
            return file.read(len(before) + 1) == before

    done = put(path, after, os.stat(path).st_mode & 0o7777, still=unchanged)
    return None if done else "it was changed in the meantime"
