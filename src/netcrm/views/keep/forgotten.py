"""Somebody who was forgotten, or what that would take."""

from collections.abc import Sequence
from datetime import date
from os.path import basename, dirname

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.keep.forgotten import ENCRYPTED, Forgotten, Removed, SharedText
from netcrm.nouns import counted
from netcrm.safe import line
from netcrm.text import pad
from netcrm.views.page import Line, Page, joined, page, widest, wrapped

_WORDS = {  # what rows are called in the report, and here
    **dict.fromkeys(("notes", "promises", "pieces of advice", "gives", "introductions", "challenges", "lessons"), ""),
    "interactions": "logs",
}
_NAME_ALONE = "nothing but the name"
_SHOWN = 20  # texts on a page
_SAID = {
    "redact": 'have "somebody" for the name now',
    "delete": "were deleted",
    "keep": "still name them, as you wished",
}
_REACH = (
    "Out of reach: what you exported, copies and backups you put elsewhere, the history of your shell, and what the"
    " disk itself keeps of deleted files."
)


def forgotten(report: Forgotten, width: int, day: date) -> Page:
    """What went, or what would go."""
    if report.person is None:
        return page(["The forgetting that was interrupted is finished now; no byte of it is left in the book."])
    name = line(report.person.name)
    if not report.done:
        return page(_would_go(report, name, width, day))
    began = [[("It was begun before and interrupted; now it is finished.", "dim")]] if report.begun_before else []
    gone = _counts(report.rows)
    rest = f": {gone}." if gone != _NAME_ALONE else ", of whom only the name was kept."
    return page([*_lines(f"{name} is forgotten{rest}", width), *began, *_became_of(report, width)])


def _would_go(report: Forgotten, name: str, width: int, day: date) -> list[Line]:
    assert report.person
    lines = _lines(f"To forget {name} ({line(report.person.handle)}) takes away for good:", width)
    lines += _lines(_counts(report.rows), width, "  ")
    if report.texts:
        lines += [[], [("TEXTS THAT ARE NOT THEIRS ALONE", "head")], *_texts(report.texts, width, day), []]
    if report.former:
        lines += _lines(f"Looked for by other names of theirs too: {joined(list(map(line, report.former)))}.", width)
    copies = report.copies
    if copies:
        told = f"The book's {f'{copies:,} backups' if copies > 1 else 'backup'} would be without them too."
        lines += _lines(told, width)
    lines += _sealed(report, width)
    return [*lines, *_lines("Undo ends there: the journal is emptied, and nothing before can be taken back.", width)]


def _sealed(report: Forgotten, width: int) -> list[Line]:
    """What becomes of encrypted copies, which nobody opens without a key."""
    number = report.sealed
    if not number:
        return []
    many = f"{number:,} encrypted backups" if number > 1 else "One encrypted backup"
    if report.with_key:
        return _lines(f"{many} would be opened with your key and be without them too.", width)
    text = f"{many} would keep them: --identity FILE names the key that opens them, --backups remove deletes all."
    if number == 1:
        text = text.replace("opens them", "opens it")
    return [[(row, "due")] for row in wrapped(text, width)]


def _texts(texts: Sequence[SharedText], width: int, day: date) -> list[Line]:
    refs = widest((one.ref for one in texts[:_SHOWN]), 8)
    room = max(20, width - 31 - refs)
    lines: list[Line] = [
        [
            (f"  {pad(one.ref, refs)}  ", "number"),
            (pad(say_date(one.on, day) if one.on else "", 12), "dim"),
            (pad(line(one.text) or one.kind, room), ""),
            (f"  {one.why}", "dim"),
        ]
        for one in texts[:_SHOWN]
    ]
    more = len(texts) - _SHOWN
    return [*lines, *([[(f"  and {more:,} more; --json tells all", "dim")]] if more > 0 else [])]


def _became_of(report: Forgotten, width: int) -> list[Line]:
    lines: list[Line] = []
    if report.texts:
        refs = [one.ref for one in report.texts if one.ref][:10]
        told = (
            f"{counted(len(report.texts), 'texts')} of others {_became(report)}{f' ({joined(refs)})' if refs else ''}."
        )
        lines += _lines(told, width)
    for did in ("rewritten", "removed"):
        lines += _backups(did, sum(one.did == did for one in report.backups), width)
    if report.files:
        lines += _lines(f"Removed beside the book: {counted(len(report.files), 'files')} of numbers and drafts.", width)
    left = [one for one in report.backups if one.did == "left"]
    sealed = [one.file for one in left if one.why == ENCRYPTED]
    lines += _kept(sealed, width)
    others = [f"{one.file} ({one.why})" for one in left if one.why != ENCRYPTED]
    lines += _paths("Could not be changed, delete them yourself:", others, width)
    lines += _paths("May still have them, look at them yourself:", report.aside, width)
    lines += _paths("Exported first:", [report.export] if report.export else [], width)
    lines += _lines("Undo begins anew from here. An import does not bring them back; netcrm add does.", width)
    return [*lines, *[[(row, "dim")] for row in wrapped(_REACH, width)]]


def _kept(sealed: Sequence[str], width: int) -> list[Line]:
    """Encrypted copies that still have them, under the folder they lie in."""
    if not sealed:
        return []
    many = f"{len(sealed):,} encrypted backups still have" if len(sealed) > 1 else "One encrypted backup still has"
    lines = _lines(f"{many} them; delete {'them' if len(sealed) > 1 else 'it'} yourself:", width)
    for folder in dict.fromkeys(map(dirname, sealed)):
        names = [basename(one) for one in sealed if dirname(one) == folder]
        lines += _paths(f"in {line(folder)}", names, width)
    return lines


def _became(report: Forgotten) -> str:
    said = _SAID[report.shared or "redact"]
    if len(report.texts) == 1:
        return said.replace("have", "has").replace("were", "was").replace("still name", "still names")
    return said


def _backups(did: str, number: int, width: int) -> list[Line]:
    verb = "rewritten without them" if did == "rewritten" else "removed"
    return _lines(f"{counted(number, 'backups')} {verb}.", width) if number else []


def _paths(text: str, paths: Sequence[str], width: int) -> list[Line]:
    """A sentence, and files a line each, which are not broken."""
    more = len(paths) - _SHOWN
    rest: list[Line] = [[(f"  and {more:,} more; --json tells all", "dim")]] if more > 0 else []
    files: list[Line] = [[("  ", ""), (line(path), "command")] for path in paths[:_SHOWN]]
    return [*_lines(text, width), *files, *rest] if paths else []


def _counts(rows: Sequence[Removed]) -> str:
    """What people have a word for, and the rest together."""
    named = [counted(one.number, _WORDS[one.name] or one.name) for one in rows if one.name in _WORDS]
    rest = sum(one.number for one in rows if one.name not in (*_WORDS, "people"))
    return joined([*named, *([counted(rest, "other rows")] if rest else [])]) or _NAME_ALONE


def _lines(text: str, width: int, indent: str = "") -> list[Line]:
    return [[(row, "")] for row in wrapped(text, width, indent, indent)]
