"""Marking a note that was logged: what stands in its file is written back once the book is closed."""

import os
from collections.abc import Mapping, Sequence

from netcrm import atomic
from netcrm.engine.log import note_file, plaintext
from netcrm.flows.log.note_file import STDIN, Jotted


def marked(
    report: Jotted,
    raw: bytes,
    plain: plaintext.Plain,
    lines: Sequence[note_file.Line],
    reasons: Mapping[int, str],
    remove: bool,
) -> Jotted:
    """The report once the note is written back, if there is anything to write and a file to write to.

    raw: what the file held. reasons: why a line stays, in words, by its number. remove: take out what was logged.
    """
    done = {one.line: one.report.understood.on for one in report.logged} | {one.line: one.on for one in report.already}
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


def _replaced(path: str, before: bytes, after: bytes) -> str | None:
    """Puts a new file in the place of the old one, whole or not at all; why not, where the old one must stay."""
    if not os.path.isfile(path):
        return "it is no ordinary file"
    if not os.access(path, os.W_OK):
        return "it is read-only"

    def unchanged() -> bool:
        with open(path, "rb") as file:
            return file.read(len(before) + 1) == before

    done = atomic.write(path, after, os.stat(path).st_mode & 0o7777, still=unchanged)
    return None if done else "it was changed in the meantime"
