"""What was copied, which copies there are, and what was put back."""

from collections.abc import Sequence
from datetime import date
from shlex import quote

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.keep.backups import Backed, BackupList, BackupRow, Restored, Written
from netcrm.nouns import counted
from netcrm.safe import line
from netcrm.text import cut, pad
from netcrm.views.page import Line, Page, joined, page, widest, wrapped

_NAME = 36  # columns of the name of a copy
_TOLD = 3  # names of rows that are told after a backup, the largest matters first
_KEEP = {  # what is said below an encrypted copy
    "recipients": "Only the secret key opens it; keep a copy of that key elsewhere.",
    "passphrase": "Only the passphrase opens it; nobody can find it out for you, netcrm neither.",
}


def backed(report: Backed, width: int) -> Page:
    """What is in the copy, and where it is."""
    rows = joined(counted(count, name) for name, count in list(report.rows.items())[:_TOLD])
    done = f"{rows}, looked at the copy and encrypted it" if report.encrypted else f"{rows}, and looked at the copy"
    lines: list[Line] = [[(text, "")] for text in wrapped(f"Backed up {done}.", width)]
    lines.append([("  ", ""), (line(report.file), "command")])
    if report.encrypted:
        lines += [[(text, "dim")] for text in wrapped(_KEEP[report.encrypted], width)]
    return page(lines)


def backup_list(report: BackupList, day: date) -> Page:
    """A line a copy with the name it is put back by, under the folder it lies in; and how to put one back."""
    if not report.backups:
        return page(["There is no backup yet.", [("netcrm backup", "command"), (" makes one", "dim")]])
    size = widest((_stem(one.file) for one in report.backups), _NAME)
    lines: list[Line] = []
    for folder in dict.fromkeys(one.folder for one in report.backups):
        rows = [_backup_row(one, size, day) for one in report.backups if one.folder == folder]
        lines += [[(f"in {line(folder)}", "dim")], *rows, []]
    newest = _stem(line(report.backups[0].file))
    return page([*lines, [(f"netcrm restore {newest} --check", "command")]])


def _backup_row(one: BackupRow, size: int, day: date) -> Line:
    return [
        (f"  {pad(_stem(line(one.file)), size)}  ", "name"),
        (pad(_when(one.at, day), 18), "dim"),
        (_size(one.bytes).rjust(9), ""),
        ("  encrypted" if one.encrypted else "", "dim"),
    ]


def restored(report: Restored, width: int, day: date) -> Page:
    """What differs, and the way back."""
    head = "The book is what this backup has now:" if report.restored else "This backup, beside the book as it is:"
    lines: list[Line] = [[(head, "")], [("  ", ""), (line(report.file), "command")]]
    lines += [[(f"  {name:<16}{now:>8,} -> {then:,}", "")] for name, now, then in report.changes]
    if not report.changes:
        lines.append([("  as many people, logs and all else", "")])
    book, copy = (_when_or_never(at, day) for at in (report.book_last, report.backup_last))
    lines.append([(f"  last written    {book} -> {copy}", "")])
    lines += _written("only in the book" if not report.restored else "not in it any more", report.only_book, day, width)
    lines += _written("only in the backup" if not report.restored else "in it again", report.only_backup, day, width)
    if report.forgotten:
        names = joined(report.forgotten)
        back = "are back with it" if report.restored else "would be back with it"
        text = f"People you asked to forget {back}, netcrm forget takes them out again: {names}"
        lines += [[(row, "warn")] for row in wrapped(text, width)]
    if report.left_out:
        left = "were left out" if report.restored else "would be left out"
        text = f"Triggers and views that are not netcrm's {left}: {joined(list(map(line, report.left_out)))}"
        lines += [[(row, "warn")] for row in wrapped(text, width)]
    if report.damaged:
        text = f"The book could not be opened any more; it lies in {line(report.damaged)}"
        lines += [[(row, "")] for row in wrapped(text, width)]
    if report.kept:
        lines += [
            [("the way back, which stays until you delete it:", "dim")],
            _command(report.kept, "--identity FILE" if report.kept.endswith(".age") else None),
        ]
    elif not report.restored:
        lines += [
            [("nothing was changed; to put it back:", "dim")],
            _command(report.file, report.option if report.encrypted else None),
        ]
    return page(lines)


def _written(head: str, there: Sequence[Written], day: date, width: int) -> list[Line]:
    """The newest commands of one of the two, a line each."""
    rows: list[Line] = [
        [(f"    {pad(_when(one.at, day), 20)}", "dim"), (cut(line(one.what), width - 24), "")] for one in there
    ]
    return [[(f"  {head}, the newest:", "")], *rows] if rows else []


def _when(at: str, day: date) -> str:
    return f"{say_date(date.fromisoformat(at[:10]), day)} {at[11:16]}"


def _when_or_never(at: str | None, day: date) -> str:
    return _when(at, day) if at else "never"


def _size(size: int) -> str:
    """Bytes as people say them: "320 KB", "4.7 MB"."""
    return f"{max(1, round(size / 1000)):,} KB" if size < 1_000_000 else f"{size / 1_000_000:,.1f} MB"


def _command(path: str, option: str | None) -> Line:
    """What puts a copy back; one in the folder of the book by the beginning of its name. option: what opens it."""
    folder, name = path.rpartition("/")[::2]
    short = _stem(name) if folder.endswith(".backups") or not folder else line(path)
    return [(f"  netcrm restore {quote(short)}{f' {line(option)}' if option else ''}", "command")]


def _stem(name: str) -> str:
    return name.removesuffix(".age").removesuffix(".db")
