"""Values in a book that no rule allows, as another program may have written them: found, named, and mended.

What a mend takes away is kept as a note about whoever the row is about, so that nothing is lost by it.
"""

import re
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from netcrm.named_tuple import NamedTuple
from netcrm.store.column_rules import DERIVED, ColumnRules, RowRule, all_rules, rules_of

_SHOWN = 60  # characters of a value that are told
_ROUNDS = 6  # a value that was mended may break a rule on several columns, and that mend another
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-[0-9]{1,2}")
_MADE_TEXT = "its bytes are made letters"
_KEPT_IN = ("person_id", "via_id", "other_id")  # columns that say whom a row is about


class WrongValue(NamedTuple):
    """A value, or several of a row together (column: the first), that no rule allows.

    row: the number of the row. value: as text, cut. why: "is no day". broken: the bytes are no text at all.
    rule: the name of a rule on several columns, "" for one on the column alone.
    """

    table: str
    row: int
    column: str
    value: str
    why: str
    rule: str = ""
    broken: bool = False


class Mend(NamedTuple):
    """What becomes of a row. values: what is written, by column. gone: the row is taken out. kept: what is lost
    becomes a note. how: in words for people."""

    how: str
    values: Mapping[str, object] = {}
    gone: bool = False
    kept: bool = False


def wrong_values(db: sqlite3.Connection) -> tuple[WrongValue, ...]:
    """Every value in the book that no rule allows, the first rule it breaks."""
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    with _bytes(db):
        return tuple(each for rules in all_rules() if rules.table in there for each in _in_table(db, rules.table))


def mend_of(db: sqlite3.Connection, wrong: WrongValue, today: date) -> Mend:
    """What is done about a wrong value; nothing is written."""
    if wrong.table in DERIVED:
        return Mend("worked out anew", gone=True)
    if wrong.table == "journal":
        return Mend("undo ends there", gone=True)
    if wrong.table == "setting" and wrong.column == "value":
        return Mend("netcrm's own again", gone=True)
    with replaced(db):
        if wrong.rule:
            return _row_mend(db, wrong, next(rule for rule in rules_of(wrong.table).rows if rule.name == wrong.rule))
        return _column_mend(db, wrong, rules_of(wrong.table).column(wrong.column), today)


def mend(db: sqlite3.Connection, today: date, keep: bool, rows: bool = True) -> tuple[tuple[WrongValue, Mend], ...]:
    """Mends every wrong value in the transaction that is open, and answers with what was done.

    keep: what is taken away becomes a note. rows: whether whole rows may be taken out, and not single values alone.
    """
    done: list[tuple[WrongValue, Mend]] = []
    with unchecked(db):
        for _ in range(_ROUNDS):
            wrong = wrong_values(db)
            if not wrong:
                break
            if made := _make_text(db, wrong):
                told = dict.fromkeys(one for one in wrong if (one.table, one.row, one.column) in made)
                done += [(one, Mend(_MADE_TEXT)) for one in told if one.broken or one.why == "is no text"]
                continue
            before = len(done)
            for each in wrong:
                if _is_there(db, each):
                    how = mend_of(db, each, today)
                    if how.gone and not rows and each.table != "setting":
                        continue
                    _apply(db, each, how, today, keep)
                    done.append((each, how))
            if len(done) == before:
                break
    return tuple(done)


@contextmanager
def unchecked(db: sqlite3.Connection) -> Any:
    """While it lasts, a row whose other values break a rule can be written; what refers to what is looked at last."""
    db.execute("PRAGMA ignore_check_constraints=ON")
    db.execute("PRAGMA defer_foreign_keys=ON")
    try:
        yield
    finally:
        db.execute("PRAGMA ignore_check_constraints=OFF")


@contextmanager
def unjournaled(db: sqlite3.Connection) -> Any:
    """While it lasts, nothing that is written is journaled for undo."""
    (before,) = db.execute("SELECT deed_id FROM pen").fetchone() or (None,)
    db.execute("UPDATE pen SET deed_id = 0")
    try:
        yield
    finally:
        db.execute("UPDATE pen SET deed_id = ?", (before,))


@contextmanager
def _bytes(db: sqlite3.Connection) -> Any:
    """While it lasts, texts are read as bytes, since not all of them may be text."""
    before, db.text_factory = db.text_factory, bytes
    try:
        yield
    finally:
        db.text_factory = before


@contextmanager
def replaced(db: sqlite3.Connection) -> Any:
    """While it lasts, bytes that are no text are read as question marks."""
    before, db.text_factory = db.text_factory, lambda raw: raw.decode("utf-8", "replace")
    try:
        yield
    finally:
        db.text_factory = before


def _in_table(db: sqlite3.Connection, table: str) -> Iterable[WrongValue]:
    rules = rules_of(table)
    there = {row[1].decode() for row in db.execute(f"PRAGMA table_info({table})")}
    columns = [one for one in rules.columns if one.name in there]
    yield from _broken_texts(db, table, columns)
    checks = [(one.name, rule.why, "", rule.wrong) for one in columns for rule in one.rules]
    checks += [
        (rule.columns[0], "does not go with the rest of its row", rule.name, f"NOT ({rule.holds})")
        for rule in rules.rows
        if there.issuperset(rule.columns)
    ]
    if not checks:
        return
    anything = " OR ".join(f"({check[3]})" for check in checks)
    each = ", ".join(f"({check[3]})" for check in checks)
    for row, *breaks in db.execute(f"SELECT rowid, {each} FROM {table} WHERE {anything} ORDER BY rowid").fetchall():
        known: set[str] = set()
        for (column, why, rule, _), is_broken in zip(checks, breaks, strict=True):
            if is_broken and column not in known and not (rule and known):
                known.add(column)
                yield WrongValue(table, row, column, _value(db, table, row, column), why, rule)


def _broken_texts(db: sqlite3.Connection, table: str, columns: Iterable[ColumnRules]) -> Iterable[WrongValue]:
    """Texts whose bytes are no text: Python would not read the row at all."""
    names = [one.name for one in columns if one.type != "BLOB"]
    if not names:
        return
    quoted = ", ".join(f'"{name}"' for name in names)
    for row, *values in db.execute(f"SELECT rowid, {quoted} FROM {table}"):
        texts = [value for value in values if type(value) is bytes]
        if _is_text(b"".join(texts)):
            continue
        for name, value in zip(names, values, strict=True):
            (kind,) = db.execute(f'SELECT typeof("{name}") FROM {table} WHERE rowid = ?', (row,)).fetchone()
            if kind == b"text" and not _is_text(value):
                yield WrongValue(table, row, name, _shown(value), "has bytes that are no text", broken=True)


def _is_text(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


def _value(db: sqlite3.Connection, table: str, row: int, column: str) -> str:
    return _shown(db.execute(f'SELECT "{column}" FROM {table} WHERE rowid = ?', (row,)).fetchone()[0])


def _shown(value: object) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _is_there(db: sqlite3.Connection, wrong: WrongValue) -> bool:
    return db.execute(f"SELECT 1 FROM {wrong.table} WHERE rowid = ?", (wrong.row,)).fetchone() is not None


def _make_text(db: sqlite3.Connection, wrong: Iterable[WrongValue]) -> set[tuple[str, int, str]]:
    """Makes bytes in these rows text, without the journal, which cannot hold them; where it did so."""
    made = set()
    with unjournaled(db):
        for table, row in dict.fromkeys((one.table, one.row) for one in wrong):
            columns = [one.name for one in rules_of(table).columns if one.type != "BLOB"]
            for name in columns:
                kind, raw = db.execute(
                    f'SELECT typeof("{name}"), CAST("{name}" AS BLOB) FROM {table} WHERE rowid = ?', (row,)
                ).fetchone()
                if kind == "blob" or (kind == "text" and not _is_text(raw)):
                    text = raw.decode("utf-8", "replace").replace("\0", "")
                    db.execute(f'UPDATE {table} SET "{name}" = ? WHERE rowid = ?', (text, row))
                    made.add((table, row, name))
    return made


def _apply(db: sqlite3.Connection, wrong: WrongValue, how: Mend, today: date, keep: bool) -> None:
    if wrong.table == "journal":
        db.execute(
            "DELETE FROM deed WHERE id <= (SELECT deed_id FROM journal WHERE rowid = ?)"
            " AND id IS NOT (SELECT deed_id FROM pen)",
            (wrong.row,),
        )
        db.execute("DELETE FROM journal WHERE rowid = ?", (wrong.row,))
        return
    if how.kept and keep:
        _keep(db, wrong, how, today)
    if how.gone:
        if mark := DERIVED.get(wrong.table):
            person = "SELECT id FROM person WHERE id IN (SELECT person_id"
            db.execute(f"INSERT OR IGNORE INTO {mark} {person} FROM {wrong.table} WHERE rowid = ?)", (wrong.row,))
        db.execute(f"DELETE FROM {wrong.table} WHERE rowid = ?", (wrong.row,))
        return
    if how.values:
        columns = ", ".join(f'"{name}" = ?' for name in how.values)
        db.execute(f"UPDATE {wrong.table} SET {columns} WHERE rowid = ?", (*how.values.values(), wrong.row))


def _keep(db: sqlite3.Connection, wrong: WrongValue, how: Mend, today: date) -> None:
    """What a mend takes away, as a note about whoever the row is about; nothing where it is about nobody."""
    person, community = about(db, wrong.table, wrong.row)
    row = _row(db, wrong.table, wrong.row)
    lost = [f'{name.replace("_", " ")} "{row[name]}"' for name in how.values if row.get(name) not in (None, "")]
    if how.gone:
        texts = {one.name for one in rules_of(wrong.table).columns if one.type in ("TEXT", "DATE")} - {"uid"}
        lost = [f'{name.replace("_", " ")} "{value}"' for name, value in row.items() if name in texts and value]
    if not lost or (person is None and community is None):
        return
    text = f"taken out of the book, since no rule allows it: {', '.join(lost)}, of a {wrong.table.replace('_', ' ')}"
    private = 1 if row.get("private") not in (None, 0) else 0
    db.execute(
        "INSERT INTO note (person_id, community_id, day, text, private) VALUES (?, ?, ?, ?, ?)",
        (person, community, today.isoformat(), text, private),
    )


def about(db: sqlite3.Connection, table: str, row: int) -> tuple[int | None, int | None]:
    """The person and the community a row is about, None for neither; a row of theirs is about themselves."""
    if table in ("person", "community"):
        return (row, None) if table == "person" else (None, row)
    if table == "interaction":
        who = db.execute("SELECT min(person_id) FROM attendance WHERE interaction_id = ?", (row,)).fetchone()
    else:
        with replaced(db):
            values = _row(db, table, row)
        who = next(((values[name],) for name in _KEPT_IN if values.get(name) is not None), (None,))
        if who[0] is None and type(values.get("community_id")) is int:
            return None, _existing(db, "community", values["community_id"])
    return _existing(db, "person", who[0]), None


def _existing(db: sqlite3.Connection, table: str, row: object) -> int | None:
    found = db.execute(f"SELECT id FROM {table} WHERE id = ?", (row,)).fetchone()
    return found and int(found[0])


def _row(db: sqlite3.Connection, table: str, row: int) -> dict[str, Any]:
    found = db.execute(f"SELECT * FROM {table} WHERE rowid = ?", (row,))
    names = [one[0] for one in found.description]
    return dict(zip(names, found.fetchone(), strict=True))


def _column_mend(db: sqlite3.Connection, wrong: WrongValue, column: ColumnRules, today: date) -> Mend:
    value = _row(db, wrong.table, wrong.row)[column.name]
    if wrong.broken or (isinstance(value, bytes) and column.type == "TEXT"):
        return Mend(_MADE_TEXT)
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if wrong.why == "is far too long":
        return Mend("cut to a million letters", {column.name: str(value)[:1_000_000]})
    if column.type == "JSON":
        made = _list_of(value) if column.about and column.about.type == "list" else "{}"
        return Mend("made a list" if made[0] == "[" else "emptied", {column.name: made}, kept=made == "{}")
    if not column.needed and not (column.about and column.about.needed):
        return Mend("cleared, kept as a note", {column.name: None}, kept=True)
    if column.type == "DATE":
        day = _near_day(db, wrong, value, today)
        return Mend(f"{day} instead, and a note of it", {column.name: day}, kept=True)
    return _needed_mend(db, wrong, column, value)


def _needed_mend(db: sqlite3.Connection, wrong: WrongValue, column: ColumnRules, value: object) -> Mend:
    """Something in the place of a value that cannot be missing."""
    check = column.about.check if column.about else ""
    if column.about and column.about.refers:
        return Mend("its row is put aside, its words kept as a note", gone=True, kept=True)
    if check == "uid":
        (made,) = db.execute("SELECT lower(hex(randomblob(8)))").fetchone()
        return Mend("given a new one", {column.name: made})
    if check in ("handle", "name", "filled") or wrong.why == "is empty":
        free = f"{wrong.table.replace('_', '-')}-{wrong.row}"
        return Mend(f'"{free}" instead', {column.name: free}, kept=True)
    if column.default is not None:
        (default,) = db.execute(f"SELECT {column.default}").fetchone()
        return Mend(f'"{default}" instead, and a note of it', {column.name: default}, kept=True)
    if column.about and column.about.words:
        word = column.about.words[0]
        return Mend(f'"{word}" instead, and a note of it', {column.name: word}, kept=True)
    if (wrong.table, column.name) == ("deed", "at"):
        near = db.execute(
            "SELECT at FROM deed WHERE id < ? AND datetime(at, '+0 days') IS NOT NULL ORDER BY id DESC LIMIT 1",
            (wrong.row,),
        ).fetchone()
        return Mend("that of the command before", {column.name: near[0] if near else "2000-01-01T00:00:00"})
    if column.type in ("INTEGER", "FLOAT", "BOOLEAN"):
        return Mend("0 instead", {column.name: 0}, kept=True)
    return Mend("made a text", {column.name: str(value or "")})


def _near_day(db: sqlite3.Connection, wrong: WrongValue, value: object, today: date) -> str:
    """The last day of the month that was written, else that of the row before or after, else today."""
    if isinstance(value, str) and (written := _DAY.fullmatch(value)):
        year, month = int(written[1]), int(written[2])
        if 1900 <= year <= 2200 and 1 <= month <= 12:
            following = date(year + month // 12, month % 12 + 1, 1)
            return date.fromordinal(following.toordinal() - 1).isoformat()
    good = f'''date("{wrong.column}", '+0 days') = "{wrong.column}"'''
    for side, order in (("<", "DESC"), (">", "ASC")):
        near = db.execute(
            f'SELECT "{wrong.column}" FROM {wrong.table} WHERE rowid {side} ? AND {good}'
            f" ORDER BY rowid {order} LIMIT 1",
            (wrong.row,),
        ).fetchone()
        if near and "1900" <= near[0] < "2201":
            return str(near[0])
    return today.isoformat()


def _list_of(value: object) -> str:
    from json import dumps, loads

    try:
        read = loads(str(value))
    except ValueError:
        read = value
    words = read if isinstance(read, list) else list(read.values()) if isinstance(read, dict) else [read]
    return dumps([str(word) for word in words if word not in (None, "")], ensure_ascii=False)


def _row_mend(db: sqlite3.Connection, wrong: WrongValue, rule: RowRule) -> Mend:
    """The first of the small changes after which the row keeps its rule; without one it is put aside."""
    row = _row(db, wrong.table, wrong.row)
    rules = rules_of(wrong.table)
    columns = [rules.column(name) for name in rule.columns]
    own_day = next((row[one.name] for one in rules.columns if one.type == "DATE" and one.needed), None)
    empty_days = {one.name: own_day for one in columns if one.type == "DATE" and not one.needed and not row[one.name]}
    optional = [one.name for one in columns if not one.needed]
    tries: list[tuple[str, dict[str, object]]] = []
    if own_day and empty_days:
        tries.append((f"{', '.join(empty_days).replace('_', ' ')} becomes {own_day}", dict(empty_days)))
    tries += [(f"{name.replace('_', ' ')} cleared, kept as a note", {name: None}) for name in optional]
    tries.append(("cleared, kept as a note", dict.fromkeys(optional)))
    if rule.name == "in_order":
        first, second = rule.columns
        tries.append(("put in order", {first: row[second], second: row[first]}))
    for how, values in tries:
        if values and _holds(db, rule, {**{name: row[name] for name in rule.columns}, **values}):
            return Mend(how, values, kept=None in values.values())
    return Mend("its row is put aside, its words kept as a note", gone=True, kept=True)


def _holds(db: sqlite3.Connection, rule: RowRule, values: Mapping[str, object]) -> bool:
    given = ", ".join(f'? AS "{name}"' for name in values)
    (holds,) = db.execute(f"SELECT {rule.holds} FROM (SELECT {given})", tuple(values.values())).fetchone()
    return bool(holds != 0)
