"""Copies of the book: made on request and by themselves, listed, few enough for years, and put back."""

import os
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.dates.formatting import say_date
from netcrm.errors import Failed, Hint, NetcrmError, NotFound, Refused, Usage
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.column import Row
    from netcrm.encryption import Lock
    from netcrm.store.backups import Backup, Backups, Contents

DAILY, HAND = "daily", "by hand"
BEFORE = (
    "before import", "before merge", "before restore", "before doctor",
    "before migration",  # by store/migrations.py
)  # fmt: skip
STAY = (HAND, BEFORE[2], BEFORE[3])  # until somebody deletes them: of a restore or a mending no undo takes back
_DAY = 10  # characters of a day as ISO text, the least of a name that means a copy
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_NEWEST = 3  # commands that are told of a copy and of the book
DAYS, WEEKS, MONTHS = 7, 4, 12  # of how many the newest copy stays


class Backed(NamedTuple):
    """A copy that was made and found to be right. rows: how many by name. encrypted: with what, None for plain."""

    file: str
    at: str
    why: Annotated[str, (DAILY, HAND, *BEFORE)]
    bytes: int
    rows: Mapping[str, int]
    encrypted: Annotated[str, ("recipients", "passphrase")] | None = None


class BackupList(NamedTuple):
    """The copies there are, the newest first, and the folder they are in.

    daily: the folder of the daily copies, where it is another.
    """

    folder: str
    backups: tuple["BackupRow", ...]
    daily: str | None = None

    def table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        """For a pipe: a line a copy."""
        return BackupRow._fields, [tuple(one) for one in self.backups]


class BackupRow(NamedTuple):
    """A copy: when it was made and why, its name in the folder, its size in bytes, whether it needs a key, and the
    folder."""

    at: str
    why: Annotated[str, (DAILY, HAND, *BEFORE)]
    file: str
    bytes: int
    encrypted: bool = False
    folder: str = ""


class RowCount(NamedTuple):
    """How many rows of a name there are in the book and in the copy."""

    name: str
    book: int
    backup: int


class PutBack(NamedTuple):
    """The latest restore: when it was, and the name of the copy of the book as it was before."""

    at: str
    name: str


class Written(NamedTuple):
    """A command that wrote, and when."""

    at: str
    what: str


class Restored(NamedTuple):
    """What a copy has that the book has not, or the other way round, and whether it was put in its place.

    changes: what differs in number. book_last, backup_last: when each was last written. kept: the copy of the book as
    it was; damaged: where a book that could not be opened any more lies now. only_book, only_backup: the newest
    commands of the one that are not in the other. left_out: triggers and views of the copy that are not netcrm's.
    option: what opened it, as it is typed.
    """

    file: str
    restored: bool
    changes: tuple[RowCount, ...]
    book_last: str | None
    backup_last: str | None
    version: int
    kept: str | None = None
    damaged: str | None = None
    encrypted: bool = False
    forgotten: tuple[str, ...] = ()
    only_book: tuple[Written, ...] = ()
    only_backup: tuple[Written, ...] = ()
    left_out: tuple[str, ...] = ()
    option: str | None = None


def backup(
    backups: "Backups", now: str, target: str | None = None, force: bool = False, lock: "Lock | None" = None
) -> Backed:
    """Copies the book into its folder, or to a file or folder that is named. lock: encrypts it.

    Refused for a file that is there, unless told to write over it, and for what is no file.
    """
    if target is None:
        with backups.beside_others():
            return _kept(backups, now, HAND, lock)
    folder = os.path.dirname(target) or "."
    if not os.path.isdir(folder):
        raise Failed(f"{target} cannot be written: {folder} is not there", Hint("make_folder", (folder, target)))
    if os.path.isdir(target):
        target = os.path.join(target, f"netcrm-{now[:10]}.db")
    if lock:
        target = sealed_name(target)
    if os.path.lexists(target):
        if not os.path.isfile(target):
            raise Refused(f"{target} is no file", Hint("other_backup"))
        if not force:
            raise Refused(f"{target} is there already", Hint("backup_force", (target,)))
    return _backed(backups.make(target, seal=lock.seal if lock else None), now, HAND, lock)


def sealed_name(path: str) -> str:
    """The name of a file that is encrypted: it ends in .age."""
    return path if path.endswith(".age") else f"{path}.age"


def keep(backups: "Backups", now: str, why: str, lock: "Lock | None" = None) -> Backed:
    """Makes a copy by itself, looked at in brief, and takes away those that are too many. lock: encrypts it."""
    made = _kept(backups, now, why, lock, whole=False)
    with suppress(OSError):  # another time then; the copy is made
        there = [one for one in backups.all() if one.why not in STAY]
        stay = kept([(one.at, one.why) for one in there], date.fromisoformat(now[:10]))
        backups.remove(one for one in there if (one.at, one.why) not in stay)
    return made


def kept_before(backups: "Backups", now: str, why: str, lock: "Lock | None" = None) -> Backed:
    """Makes a copy of a book that is not in good order, as it is: what is mended then can be looked up in it."""
    return _kept(backups, now, why, lock, whole=False, as_is=True)


def kept(copies: Collection[tuple[str, str]], today: date) -> Collection[tuple[str, str]]:
    """Which of the copies (when, why) stay.

    The newest of each of the last 7 days, 4 weeks and 12 months that have one, whatever it was made for; and of the
    last seven days the first and the newest of each day and reason, so that what was before a day of merging stays.
    """
    recent = (today - timedelta(DAYS)).isoformat()
    stay = set[tuple[str, str]]()
    for most, span in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        newest = {span(at): (at, why) for at, why in sorted(copies)}
        stay.update(list(newest.values())[-most:])
    lately = [one for one in sorted(copies) if one[0][:10] > recent]
    stay.update({(at[:10], why): (at, why) for at, why in lately}.values())
    stay.update({(at[:10], why): (at, why) for at, why in reversed(lately)}.values())
    return stay


def _day(at: str) -> str:
    return at[:10]


def _week(at: str) -> str:
    return "{}-{}".format(*date.fromisoformat(at[:10]).isocalendar())


def _month(at: str) -> str:
    return at[:7]


def listed(backups: "Backups") -> BackupList:
    """The copies in the folder of the book."""
    rows = tuple(
        BackupRow(one.at, one.why, os.path.basename(one.path), one.size, one.encrypted, os.path.dirname(one.path))
        for one in backups.all()
    )
    return BackupList(backups.folder, rows, backups.daily if backups.daily != backups.folder else None)


def restore(
    backups: "Backups",
    path: str,
    now: str,
    check: bool = False,
    plain: bytes | None = None,
    lock: "Lock | None" = None,
    option: str | None = None,
) -> Restored:
    """Puts a copy in the place of the book, once it was looked at and the book was copied; check: only tells.

    plain: what the copy holds, where it is encrypted. lock: encrypts the copy of the book that is kept. option: what
    opened it, as it is typed.
    """
    if check:
        return _compared(backups, path, plain)[0]._replace(option=option)
    with backups.alone():
        backups.refuse_itself(path)
        return _put_back(backups, path, now, plain, lock)._replace(option=option)


def _compared(backups: "Backups", path: str, plain: bytes | None) -> "tuple[Restored, Contents | None]":
    """What a copy has that the book has not, and what is in the book; nothing is changed."""
    copy = backups.looked_at(path, plain)
    left_out = backups.foreign_parts(path, plain)
    book = backups.contents()
    asked = _asked_to_be_forgotten(backups, path, plain)
    report = Restored(
        path, False, _changes(book, copy), book.last if book else None, copy.last, copy.version,
        encrypted=plain is not None, forgotten=asked,
        only_book=_only(book, copy), only_backup=_only(copy, book), left_out=left_out,
    )  # fmt: skip
    return report, book


def _put_back(backups: "Backups", path: str, now: str, plain: bytes | None, lock: "Lock | None") -> Restored:
    report, book = _compared(backups, path, plain)
    usable = book is not None and book.version > 0
    saved = _kept(backups, now, BEFORE[2], lock).file if usable else None
    forgotten = backups.forgotten_rows()
    unfinished = None if report.forgotten else backups.unfinished()  # who is back is not taken out unasked
    damaged = backups.put_back(path, book is not None and not usable, plain)
    try:
        if forgotten or unfinished:  # what was asked for since the copy was made still holds
            backups.keep_forgotten(forgotten, unfinished)
    except NetcrmError as error:
        why = f"the book is what {path} has now, and does not know any more whom you asked to forget: {error.message}"
        raise Failed(why, Hint("way_back", (saved,)) if saved else Hint("backups")) from None
    return report._replace(restored=True, kept=saved, damaged=damaged)


def latest_restore(backups: "Backups") -> PutBack | None:
    """When a copy was last put back, by the copy of the book that was kept then; None where none is there."""
    kept = next((one for one in backups.all() if one.why == BEFORE[2]), None)
    return PutBack(kept.at, stem(kept.path)) if kept else None


def _asked_to_be_forgotten(backups: "Backups", path: str, plain: bytes | None) -> tuple[str, ...]:
    """Who in the copy is known as somebody whom the book was asked to forget."""
    kept = backups.forgotten()
    if not kept:
        return ()
    from netcrm.engine.people.signs import Marked, Marks

    marks = Marks([Marked(*one) for one in kept])
    return tuple(str(row["handle"]) for row in backups.people_in(path, plain) if marks.who(_readable_signs(row)))


def _readable_signs(row: "Row") -> frozenset[str]:
    """By what somebody would be known again; nothing where another program wrote what is no name or list."""
    from netcrm.engine.people.signs import signs_of

    try:
        return signs_of(row)
    except (TypeError, ValueError, AttributeError):
        return frozenset()


def _kept(
    backups: "Backups", now: str, why: str, lock: "Lock | None", whole: bool = True, as_is: bool = False
) -> Backed:
    made = backups.keep(now, why, why == DAILY, whole, lock.seal if lock else None, as_is)
    return _backed(made, now, why, lock)


def _backed(made: "Contents", now: str, why: str, lock: "Lock | None") -> Backed:
    return Backed(made.file, now, why, made.size, made.rows, lock.kind if lock else None)


def lost(backups: "Backups", today: date) -> Failed | None:
    """What is said where no book is and its backups are: a new one there would take its place unseen. None for none."""
    there = backups.all()
    if not there:
        return None
    newest = next((one for one in there if one.at[:10] <= today.isoformat()), there[0])  # a clock may have been ahead
    when = say_date(date.fromisoformat(newest.at[:10]), today)
    many = f"{len(there):,} backups of it are there, the newest" if len(there) > 1 else "a backup of it is there,"
    folder, name = os.path.split(newest.path)
    return Failed(f"the book {backups.book} is gone; {many} of {when}", Hint("lost_book", (name, folder)))


def path_of(backups: "Backups", named: str | None, today: date) -> str:
    """The file that is meant: one of that name, else the newest copy whose name begins so, as a day does, or of the
    day that is typed as "yesterday" is.

    NotFound where there is none; less than a whole day names none of them. Failed for a folder, Usage for nothing; each
    names the newest copy there is.
    """
    there: Sequence[Backup] = backups.all()
    if named is None:
        raise Usage("say which backup", _newest(there))
    if not named:
        raise NotFound("no backup is named", _newest(there))
    if os.path.isdir(named):
        raise _folder(backups, named)
    if os.path.exists(named):
        return named
    begin = named if named[0].isdigit() else _day_typed(named, today) or named
    begins = [one.path for one in there if os.path.basename(one.path).startswith(begin)]
    begins.sort(key=lambda path: stem(path) != begin)  # the whole name goes before a longer one
    if begins and len(begin) < _DAY:
        raise NotFound(f"there is no backup {named!r}: a whole day names one", _newest(there, begins[0]))
    if not begins:
        raise NotFound(_none_of(there, begin), Hint("backups"))
    return begins[0]


def _day_typed(named: str, today: date) -> str | None:
    """The day that "yesterday" or "last tuesday" is, as ISO text; None for a name that is none."""
    from netcrm.engine.dates.dates import read_day

    try:
        return read_day(named, today, "past").on.isoformat()
    except Usage:
        return None


def _newest(there: "Sequence[Backup]", path: str = "") -> Hint:
    """How to look at a copy, the newest where none is named."""
    if not there:
        return Hint("restore_file")
    name = os.path.basename(path or there[0].path)
    return Hint("restore_check", (name.removesuffix(".age").removesuffix(".db"),))


def _folder(backups: "Backups", folder: str) -> Failed:
    """What is said of a folder, with the newest copy in it."""
    found = backups.in_folder(folder)
    if not found:
        return Failed(f"{folder} is a folder with no backup in it", Hint("backups"))
    many = f"{len(found):,} backups" if len(found) > 1 else "one backup"
    return Failed(f"{folder} is a folder with {many} in it", Hint("restore_check", (found[0],)))


def stem(path: str) -> str:
    """The name of a copy without its ending, by which it can be called."""
    return os.path.basename(path).removesuffix(".age").removesuffix(".db")


def _none_of(there: "Sequence[Backup]", named: str) -> str:
    """What is said of a name that is no backup's; of a day without one, which one came before."""
    before = next((one for one in there if one.at[:_DAY] < named), None) if _DATE.fullmatch(named) else None
    earlier = f"; the one before that day is {os.path.basename(before.path)}" if before else ""
    return f"there is no backup {named!r}{earlier}"


def _only(one: "Contents | None", other: "Contents | None") -> tuple[Written, ...]:
    """The newest commands of the one that are not in the other."""
    there = {*other.lately} if other else set()
    return tuple(Written(*each[1:]) for each in (one.lately if one else ()) if each not in there)[:_NEWEST]


def _changes(book: "Contents | None", copy: "Contents") -> tuple[RowCount, ...]:
    there = book.rows if book else {}
    names = dict.fromkeys((*there, *copy.rows))
    rows = (RowCount(name, there.get(name, 0), copy.rows.get(name, 0)) for name in names)
    return tuple(one for one in rows if one.book != one.backup)
