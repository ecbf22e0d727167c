"""Looks the whole book over, and mends what can be mended: one backup before, one undo for what it changed."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

from netcrm.columns.tables import TABLES
from netcrm.errors import Failed, Hint, NetcrmError
from netcrm.flows.keep.backups import BEFORE, kept_before, lost
from netcrm.flows.keep.forgotten import unfinished
from netcrm.flows.row_ids import LETTERS, row_id
from netcrm.named_tuple import NamedTuple
from netcrm.nouns import counted

if TYPE_CHECKING:
    from netcrm.encryption import Lock
    from netcrm.store.backups import Backups
    from netcrm.store.book import Book
    from netcrm.store.condition import Condition
    from netcrm.store.inspection import Inspection
    from netcrm.store.references import LostUid, Torn
    from netcrm.store.salvage import Salvage
    from netcrm.store.surroundings import Open, Surroundings
    from netcrm.store.wrong_values import Mend, WrongValue

WRONG, MENDED, LOOK, WELL = STATES = ("wrong", "mended", "look", "well")
NAMES = (
    "book", "pages", "shape", "references", "values", "ties", "text index", "rights", "litter", "editor", "folder",
    "backups", "settings", "versions", "terminal",
)  # fmt: skip
_SEVERAL = {table.table: table.plural for table in TABLES.values()} | {
    "person": "people", "interaction": "logs", "loop": "promises", "deed": "commands that undo knows",
    "journal": "steps that undo knows",
}  # fmt: skip
_PAGES = 8  # that are named
_DAYS_WITHOUT = 7  # after which it is said that no backup was made


class Fault(NamedTuple):
    """One thing that is not as it should be. what: what and where, with its value. mend: what mends it, or did.

    table, id, column, value: of a value in the book; person: the handle of whom it is about.
    """

    what: str
    mend: str | None = None
    person: str | None = None
    table: str | None = None
    id: str | None = None
    column: str | None = None
    value: str | None = None


class Check(NamedTuple):
    """One thing that was looked at. state: wrong, mended, look (fine, and worth knowing), well."""

    name: Annotated[str, NAMES]
    state: Annotated[str, STATES]
    text: str
    findings: tuple[Fault, ...] = ()
    way_out: Hint | None = None


class UnreadRows(NamedTuple):
    """Numbers first to last that no saved row of a table has where the book was damaged: as many rows may be lost at
    most. last None: how far the table went is not known."""

    table: str
    first: int
    last: int | None


class Salvaged(NamedTuple):
    """What was read out of a damaged book into a new one. rows: how many by table. aside: where the damaged one is."""

    rows: Mapping[str, int]
    unread: tuple[UnreadRows, ...]
    aside: str


class Checkup(NamedTuple):
    """What was found, what is wrong first. well: nothing is wrong, or all was mended. backup: made before mending."""

    file: str
    well: bool
    fixed: bool
    checks: tuple[Check, ...]
    backup: str | None = None
    salvaged: Salvaged | None = None


class Machine(NamedTuple):
    """What is told of this machine. settings: why its settings cannot be read, None where they can."""

    netcrm: str
    python: str
    columns: int | None
    color: bool
    encoding: str
    settings: str | None


class Doctor(NamedTuple):
    """What the checks work with. open_book: opens the book, to be written to or not. lock: asks what the backup of it
    is encrypted with."""

    inspection: "Inspection"
    surroundings: "Surroundings"
    backups: "Backups"
    salvage: "Salvage"
    machine: Machine
    open_book: "Callable[[bool], Book]"
    today: date
    now: str
    lock: "Callable[[], Lock | None]"


def checkup(doctor: Doctor, fix: bool = False) -> Checkup:
    """Looks at everything; fix: mends it too."""
    state = doctor.inspection.state()
    checks, backup, salvaged = _book(doctor, state, fix)
    checks += _unfinished(doctor) if state == "book" else []
    rest = [_rights, _litter, _editor, _folder, _backups, _settings]
    checks = [*checks, *(check(doctor, fix) for check in rest), _versions(doctor), _terminal(doctor)]
    ordered = sorted(checks, key=lambda check: STATES.index(check.state))
    well = all(check.state != WRONG for check in checks)
    return Checkup(doctor.inspection.path, well, fix, tuple(ordered), backup, salvaged)


def _book(doctor: Doctor, state: str, fix: bool) -> tuple[list[Check], str | None, Salvaged | None]:
    """What is wrong in the book itself."""
    if state not in ("book", "older", "damaged"):
        return [_no_book(doctor, state)], None, None
    damage = ("the head of the file cannot be read",) if state == "damaged" else _damage(doctor)
    only_indexes = bool(damage) and state != "damaged" and _is_of_indexes(doctor, damage)
    if damage and not only_indexes:
        return _damaged(doctor, damage, fix)
    if not fix:
        return _looked_at(doctor, state, damage), None, None
    before = _looked_at(doctor, state, damage)
    if all(check.state != WRONG for check in before) or any(check.way_out for check in before):
        return before, None, None
    with doctor.backups.beside_others():
        made = kept_before(doctor.backups, doctor.now, BEFORE[3], doctor.lock())
    return _mended(doctor, damage), made.file, None


def _unfinished(doctor: Doctor) -> list[Check]:
    """A forgetting that was interrupted, where there is one."""
    try:
        with doctor.open_book(False) as book:
            begun = book.erasing.begun()
    except NetcrmError:  # it is told already why it cannot be opened
        return []
    if begun is None:
        return []
    return [Check("book", LOOK, unfinished(begun.typed), (), Hint("forget_finish"))]


def _no_book(doctor: Doctor, state: str) -> Check:
    match state:
        case "none":
            if gone := lost(doctor.backups, doctor.today):
                assert isinstance(gone.hint, Hint)
                return Check("book", WRONG, gone.message, way_out=gone.hint)
            return Check("book", WELL, "there is no book yet: the first command that writes makes one")
        case "folder":
            return Check("book", WRONG, "this is a folder, no book", way_out=Hint("name_book"))
        case "locked":
            return Check("book", WRONG, "the file cannot be read", way_out=Hint("rights"))
        case "newer":
            return Check("book", WRONG, "a newer netcrm wrote this book", way_out=Hint("upgrade"))
    return Check("book", WRONG, "this file is no netcrm book", way_out=Hint("not_a_book"))


def _damage(doctor: Doctor) -> tuple[str, ...]:
    try:
        with doctor.inspection.copy() as condition:
            return condition.damage()
    except NetcrmError:
        raise
    except Exception as error:  # sqlite3 belongs to the store
        return (str(error),)


def _is_of_indexes(doctor: Doctor, damage: Sequence[str]) -> bool:
    try:
        with doctor.inspection.copy() as condition:
            return condition.is_of_indexes(damage)
    except NetcrmError:
        raise
    except Exception:  # a file that was cut off cannot even be copied; sqlite3 belongs to the store
        return False


def _damaged(doctor: Doctor, damage: Sequence[str], fix: bool) -> tuple[list[Check], str | None, Salvaged | None]:
    """A book whose pages cannot be trusted: nothing is written to it, and what can be read goes to a new one."""
    findings = tuple(Fault(one) for one in damage[:5])
    if not fix and doctor.salvage.can_save():
        text = "pages of the file are damaged; what can be read can be saved"
        return [Check("pages", WRONG, text, findings, Hint("salvage"))], None, None
    with doctor.backups.alone():
        done = doctor.salvage.salvage() if fix else None
    if done is None:
        text = "pages are damaged, and what the file holds cannot be read with certainty any more"
        way_out = Hint("backups") if doctor.backups.all() else Hint("begin_anew", (doctor.inspection.path,))
        return [Check("pages", WRONG, text, findings, way_out)], None, None
    unread = tuple(UnreadRows(*one) for one in done.unread)
    text = f"the file was damaged: {counted(done.people, 'people')} and {counted(sum(done.rows.values()), 'rows')}"
    text += f" were saved into a new one; {_lost(unread)}"
    missing = tuple(Fault(_span(one), table=one.table) for one in unread)
    checks = [Check("pages", MENDED, text, (*_places(damage), *missing), Hint("backups")), *_mended(doctor, ())]
    checks = [check for check in checks if check.name != "pages" or check.findings or check.state == MENDED]
    return checks, None, Salvaged(done.rows, unread, done.aside)


def _lost(unread: Sequence[UnreadRows]) -> str:
    """How much may be lost, as far as that is known."""
    if any(one.last is None for one in unread):
        return "some may be lost, how many is not known"
    most = sum(one.last - one.first + 1 for one in unread if one.last is not None)
    return f"at most {counted(most, 'rows')} could not be read" if most else "none is known to be lost"


def _places(damage: Sequence[str]) -> tuple[Fault, ...]:
    """The pages that SQLite complains of."""
    pages = sorted({int(number) for one in damage for number in re.findall(r"\bpage (\d{1,9})\b", one, re.IGNORECASE)})
    if not pages:
        return ()
    named = ", ".join(f"{number:,}" for number in pages[:_PAGES]) + (" and more" if len(pages) > _PAGES else "")
    return (Fault(f"damaged: page{'s' if len(pages) > 1 else ''} {named} of the file"),)


def _span(one: UnreadRows) -> str:
    """Where rows may be lost, and how many: "notes n4 to n7: 4 at most"."""
    noun = _SEVERAL.get(one.table) or f"rows of {one.table.replace('_', ' ')}"
    first = row_id(one.table, one.first)
    if one.last is None:
        return f"{noun} from {first} on: how many is not known"
    to = f" to {row_id(one.table, one.last)}" if one.last > one.first else ""
    return f"{noun} {first}{to}: {one.last - one.first + 1:,} at most"


def _looked_at(doctor: Doctor, state: str, damage: Sequence[str]) -> list[Check]:
    """The checks of the book, of a copy that is thrown away."""
    with doctor.inspection.copy() as condition:
        checks = [_pages(damage)]
        if state == "older" and (why := doctor.inspection.brought_up(condition)):
            return [*checks, Check("shape", WRONG, why, (), Hint("backups"))]
        checks += _inside(condition, doctor.today)
        well = all(check.state == WELL for check in checks)
    return [*checks, _ties(doctor, well)]


def _pages(damage: Sequence[str], mended: bool = False) -> Check:
    if not damage:
        return Check("pages", WELL, "every page of the file is as it should be")
    state, text = (MENDED, "indexes were made again") if mended else (WRONG, "indexes do not fit the rows")
    return Check("pages", state, text, tuple(Fault(one, "made again") for one in damage[:5]))


def _inside(condition: "Condition", today: date) -> list[Check]:
    """Shape, references, values and text index, nothing of which is written."""
    checks = []
    missing = tuple(Fault(f"{name} is missing", "made again") for name in condition.missing_parts())
    foreign = tuple(Fault(f"{name} is not netcrm's", "taken out") for name in condition.foreign_parts())
    why = "missing or not netcrm's" if foreign else "missing"
    text = f"{{}} part of the book is {why}", f"{{}} parts of the book are {why}"
    checks.append(_check("shape", (*foreign, *missing), *text, "complete"))
    wrong_values = condition.wrong_values()
    known = {(one.table, one.row, one.column) for one in wrong_values}
    torn = tuple(_torn(condition, one) for one in condition.torn() if one[:3] not in known)
    lost = tuple(_nobodys(one) for one in condition.lost_uids())
    several = "{} row means what is not there", "{} rows mean what is not there", "everything that is meant is there"
    checks.append(_check("references", torn + lost, *several))
    values = tuple(_value(condition, one, condition.mend_of(one, today)) for one in wrong_values)
    checks.append(
        _check("values", values, "{} value no rule allows", "{} values no rule allows", "all as the rules say")
    )
    wrong = (
        (Fault("words are found where they are not, or not found", "made again"),) if condition.wrong_index() else ()
    )
    checks.append(_check("text index", wrong, "it does not fit the texts", "", "it fits the texts"))
    return checks


def _check(name: str, findings: tuple[Fault, ...], single: str, several: str, well: str) -> Check:
    if not findings:
        return Check(name, WELL, well)
    return Check(name, WRONG, (single if len(findings) == 1 else several).format(f"{len(findings):,}"), findings)


def _value(condition: "Condition", wrong: "WrongValue", mend: "Mend") -> Fault:
    who = condition.who(wrong.table, wrong.row)
    row = row_id(wrong.table, wrong.row)
    column = wrong.column.replace("_", " ")
    what = f'{_of(wrong.table, row, who and who.name)}: {column} "{wrong.value}" {wrong.why}'
    return Fault(what, mend.how, who and who.handle, wrong.table, row, wrong.column, wrong.value)


def _torn(condition: "Condition", torn: "Torn") -> Fault:
    row = row_id(torn.table, torn.row)
    who = condition.who(torn.table, torn.row)
    what = f"{_of(torn.table, row, who and who.name)}: {torn.parent} {torn.value} is not there"
    return Fault(what, torn.how, who and who.handle, torn.table, row, torn.column, torn.value)


def _nobodys(lost: "LostUid") -> Fault:
    names = {"apart": "two who were told apart", "setting": "a setting"}
    what = f"{names.get(lost.table, lost.table)}: {lost.value} is nobody's"
    return Fault(what, "taken out", None, lost.table, str(lost.row), lost.column, lost.value)


def _of(table: str, row: str, name: str | None) -> str:
    if table in ("person", "community"):
        return name or f"{table} {row}"
    noun = row if table in LETTERS else f"{table.replace('_', ' ')} {row}"
    return f"{noun}, {name}" if name else noun


def _ties(doctor: Doctor, readable: bool) -> Check:
    """Whether what follows from everybody's history is what is kept of it."""
    from netcrm.flows.ties import wrong_ties

    if not readable:
        return Check("ties", LOOK, "are looked at once the rest is mended")
    with doctor.open_book(False) as book:
        wrong = len(wrong_ties(book))
    if not wrong:
        return Check("ties", WELL, "last contact, pace and due day follow from every history")
    people = "1 person's" if wrong == 1 else f"{wrong:,} people's"
    return Check("ties", WRONG, f"{people} last contact, pace or due day is not what the history says")


def _mended(doctor: Doctor, damage: Sequence[str]) -> list[Check]:
    """Mends the book in one transaction, and says what was done."""
    from netcrm.flows.ties import settle, wrong_ties

    with doctor.open_book(True) as book:
        condition = book.condition
        before = _inside(condition, doctor.today)
        checks = [_pages(damage, mended=True), *(_after(check) for check in before)]
        book.command(f"doctor: mended {_what(before)}")
        if damage:
            condition.make_indexes()
        condition.drop_foreign()
        condition.add_missing_parts()
        condition.rebuild_index() if condition.wrong_index() else None
        condition.mend_values(doctor.today)
        condition.mend_torn(doctor.today)
        condition.remove_lost()
        condition.mend_values(doctor.today)
        condition.rebuild_index() if condition.wrong_index() else None
        ties = wrong_ties(book)
        condition.mark_stale(ties)
        settle(book)
        checks.append(
            Check("ties", MENDED, f"worked out again for {'1 person' if len(ties) == 1 else f'{len(ties):,} people'}")
            if ties
            else Check("ties", WELL, "last contact, pace and due day follow from every history")
        )
        left = [check for check in _inside(condition, doctor.today) if check.state == WRONG]
        if damaged := condition.damage():
            left.append(_pages(damaged))
    still = {check.name: check for check in left}
    return [still.get(check.name, check) for check in checks]


def _after(check: Check) -> Check:
    if check.state != WRONG:
        return check
    return check._replace(state=MENDED, text=f"{check.text}: mended")


def _what(checks: Sequence[Check]) -> str:
    """What is mended, for whoever reads it in the list of commands: "values (5) and references (1)"."""
    named = [f"{check.name} ({len(check.findings)})" for check in checks if check.state == WRONG]
    return " and ".join(named) or "the book"


def _rights(doctor: Doctor, fix: bool) -> Check:
    found: Sequence[Open] = doctor.surroundings.open_to_others()
    failed = doctor.surroundings.close_to_others(found) if fix else ()
    if not found:
        return Check("rights", WELL, "the book and all around it is yours alone")
    findings = tuple(Fault(f"{one.path} is {one.mode:04o}", f"made {one.right:04o}") for one in failed or found)
    text = "others on this machine may read what is yours"
    if fix and not failed:
        return Check("rights", MENDED, "made yours alone", findings)
    return Check("rights", WRONG, text, findings, Hint("rights") if fix else None)


def _litter(doctor: Doctor, fix: bool) -> Check:
    found = doctor.surroundings.litter()
    failed = doctor.surroundings.remove(found) if fix else ()
    left = tuple(Fault(path, "deleted") for path in failed or found)
    if found and (not fix or failed):
        return Check("litter", WRONG, "commands that were killed left temporary files", left)
    if found:
        return Check("litter", MENDED, "temporary files of killed commands are gone", left)
    return Check("litter", WELL, "no command left anything behind")


def _editor(doctor: Doctor, fix: bool) -> Check:  # noqa: ARG001  (each check is called alike)
    """What somebody typed is theirs to delete."""
    pages = tuple(Fault(path) for path in doctor.surroundings.left_pages())
    if pages:
        return Check("editor", LOOK, "pages you typed in an editor were left; delete them once you looked", pages)
    return Check("editor", WELL, "no page you typed in an editor was left")


def _folder(doctor: Doctor, fix: bool) -> Check:  # noqa: ARG001  (each check is called alike)
    copies = tuple(Fault(path) for path in doctor.surroundings.conflict_copies())
    service = doctor.surroundings.synced()
    if copies:
        first = doctor.surroundings.conflict_copies()[0]
        text = "two machines wrote at once: a copy of the book lies beside it"
        return Check("folder", LOOK, text, copies, Hint("unite_copy", (first,)))
    if service:
        return Check(
            "folder", LOOK, f"the book is in {service}: write on one machine at a time, and let it finish first"
        )
    return Check("folder", WELL, "it is not synced, and no copy of the book lies beside it")


def _backups(doctor: Doctor, fix: bool) -> Check:  # noqa: ARG001  (each check is called alike)
    """How old the newest copy is, and whether the next one can be made."""
    check = _newest_backup(doctor)
    if not (away := doctor.backups.away()):
        return check
    folder, why = away
    fault = Fault(f"backup.to is {folder}, which {why}: no daily backup is made there")
    state = LOOK if check.state == WELL else check.state
    return check._replace(state=state, findings=(*check.findings, fault), way_out=Hint("backup_to_away"))


def _newest_backup(doctor: Doctor) -> Check:
    """How old the newest copy is, every page of which is read."""
    there = [one for one in doctor.backups.all() if one.why != BEFORE[3]]  # those have what was wrong in them
    if not there:
        if doctor.inspection.state() in ("none", "folder", "other"):
            return Check("backups", WELL, "there is nothing to back up yet")
        return Check("backups", LOOK, "there is none yet", way_out=Hint("backup"))
    newest = there[0]
    days = (doctor.today - date.fromisoformat(newest.at[:10])).days
    when = "today" if days <= 0 else "yesterday" if days == 1 else f"{days:,} days ago"
    many = f"{len(there):,} of them" if len(there) > 1 else "one"
    if newest.encrypted:
        text = f"{many}, the newest of {when}, which is encrypted and was not looked into"
        return Check("backups", LOOK if days > _DAYS_WITHOUT else WELL, text)
    try:
        doctor.backups.looked_at(newest.path)
    except Failed as error:
        return Check("backups", WRONG, f"the newest, of {when}, is no good", (Fault(error.message),), Hint("backup"))
    text = f"{many}, the newest of {when}, every page of it looked at"
    if days > _DAYS_WITHOUT:
        return Check("backups", LOOK, text, way_out=Hint("backup"))
    return Check("backups", WELL, text)


def _settings(doctor: Doctor, fix: bool) -> Check:  # noqa: ARG001  (each check is called alike)
    if doctor.machine.settings:
        return Check("settings", WRONG, doctor.machine.settings, way_out=Hint("settings"))
    try:
        doctor.lock()
    except NetcrmError as error:
        way_out = error.hint if isinstance(error.hint, Hint) else None
        return Check("settings", WRONG, f"no backup can be made: {error.message}", way_out=way_out)
    return Check("settings", WELL, "this machine's settings can be read")


def _versions(doctor: Doctor) -> Check:
    versions = doctor.inspection.versions()
    text = f"{doctor.machine.netcrm}, with Python {doctor.machine.python}, SQLite {versions.sqlite}"
    text += f", book {versions.book}" if versions.book else ""
    if not versions.fts:
        return Check("versions", WRONG, f"{text}: this SQLite has no text index (FTS5)", way_out=Hint("sqlite"))
    return Check("versions", WELL, text)


def _terminal(doctor: Doctor) -> Check:
    machine = doctor.machine
    size = f"{machine.columns} columns" if machine.columns else "none, a pipe"
    text = f"{size}, {'colour' if machine.color else 'no colour'}, {machine.encoding}"
    if machine.encoding.lower().replace("-", "") != "utf8":
        return Check("terminal", LOOK, f"{text}: some letters are shown as ?", way_out=Hint("utf8"))
    return Check("terminal", WELL, text)
