"""`netcrm log --file`: a note is read, logged, and marked once the book is closed."""

from collections.abc import Sequence

import typer

from netcrm.engine.log import note_file, plaintext
from netcrm.errors import Hint
from netcrm.flows.exchange import recognise
from netcrm.flows.fields import interaction_kind
from netcrm.flows.files import bytes_of
from netcrm.flows.log.entries import Options
from netcrm.flows.log.note_file import STDIN, Jotted, Unread, heard, take_in
from netcrm.flows.log.note_marks import marked
from netcrm.workspace import Workspace, stdin_bytes


def log_note(
    workspace: Workspace,
    path: str,
    options: Options,
    add: bool,
    remove: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Logs a note and shows what became of its lines. options: for every line alike."""
    if options.kind:
        interaction_kind(options.kind)  # a word that is no kind is refused once, not line by line
    most = plaintext.SIZE_LIMIT + 1
    raw = stdin_bytes(most) if path == STDIN else bytes_of(path, most, Hint("note_file"))
    if path != STDIN:
        recognise.refuse_exports(path, raw)
    plain = plaintext.read(raw)
    lines = note_file.lines(plain, workspace.today)
    report = _taken_in(workspace, path, lines, options, add, dry_run)
    if not dry_run:
        reasons = {one.line: _reason(one) for one in report.unread}
        report = marked(report, raw, plain, lines, reasons, remove)
    workspace.show(report, as_json)
    if report.unread and not (report.logged or report.already):
        raise typer.Exit(1)


def _taken_in(
    workspace: Workspace,
    path: str,
    lines: Sequence[note_file.Line],
    options: Options,
    add: bool,
    dry_run: bool,
) -> Jotted:
    """A dry run logs as any other, so that it tells the same, and is then taken back."""
    from netcrm.safe import line as one_line

    with workspace.book(write=True, dry_run=dry_run) as book:
        report = take_in(
            book, path, lines, lambda sentence, today: heard(book, one_line(sentence), options, add, today)
        )
    return report._replace(applied=not dry_run)


def _reason(one: Unread) -> str:
    from netcrm.hints import words

    return " ".join(f"{one.why}; {words(one.hint)}".split()) if one.hint else one.why
