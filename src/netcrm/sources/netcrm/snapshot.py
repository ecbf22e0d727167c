"""Reads netcrm's own JSON (exports/snapshot.py) and the rows of a foreign book, which may hold anything at all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any

from netcrm import safe
from netcrm.columns.column import Column, Fields, Members, Row
from netcrm.columns.records import Snapshot
from netcrm.columns.tables import TABLES
from netcrm.errors import Hint, Refused
from netcrm.model.imports import Left, Unreadable
from netcrm.named_tuple import NamedTuple
from netcrm.sources.json_access import loaded
from netcrm.sources.netcrm.checks import Bad
from netcrm.sources.netcrm.fields import FIELDS, check_setting

FORMAT = "netcrm"
VERSION = 1
_HINT = Hint("export_json")
_HEAD = ("schema", "format", "version")
_NAMED = 40  # kinds of what was not taken that are told by name, and letters of each
_TOLD = 10_000  # entries that cannot be read and are told one by one


class Held(NamedTuple):
    """What a file holds as rows that can be trusted in their types and in what they refer to.

    places: by table the number of each row among all entries of the file, from 1.
    """

    whole: Snapshot
    unreadable: tuple[Unreadable, ...] = ()
    left: tuple[Left, ...] = ()
    places: Mapping[str, Sequence[int]] = {}


def read(raw: bytes) -> Held:
    """Everything in a file of netcrm's own JSON. Refused where it is another file, a newer netcrm's, or holds nothing.

    A row that is damaged, or that refers to one that is not there, is unreadable and costs no other.
    """
    found = loaded(raw, _HINT)
    if type(found) is not dict or found.get("format") != FORMAT:
        raise Refused("this JSON is not netcrm's", hint=_HINT)
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise Refused("the file does not say which version of netcrm's JSON it is", hint=_HINT)
    if version > VERSION:
        raise Refused("the file was written by a newer netcrm", hint="upgrade netcrm")
    return checked({name: rows for name, rows in found.items() if name not in _HEAD})


def checked(tables: Row) -> Held:
    """The same for rows by the name of their table, as a Snapshot has them. Refused where none of them can be read."""
    left: Counter[str] = Counter()
    begins = _begins(tables, left)
    reader = _Reader(left)
    for name in FIELDS:
        if name in begins:
            reader.take(name, tables[name], begins[name])
    held = reader.held()
    if not any(held.whole):
        first = min(held.unreadable, default=None)
        why = f"; the first: {first.why}" if first else ""
        raise Refused(f"{'no entry of the file can be read' if first else 'the file holds nothing'}{why}", hint=_HINT)
    return held


def _begins(tables: Row, left: Counter[str]) -> dict[str, int]:
    """How many entries come before each table that can be taken."""
    for name, rows in tables.items():
        if name in FIELDS and not isinstance(rows, list | tuple):
            raise Refused(f"the {name} of the file are no list", hint=_HINT)
        if name not in FIELDS:
            left[_label(name)] += len(rows) if isinstance(rows, list | dict) else 1
    lists = {name: rows for name, rows in tables.items() if name in FIELDS}
    return dict(zip(lists, accumulate((len(rows) for rows in lists.values()), initial=0), strict=False))


_SAID = {"challenges": "title", "lessons": "text", "further_answers": "text"}


class _Reader:
    """Takes tables one after the other, those that others refer to first."""

    def __init__(self, left: Counter[str]) -> None:
        self.left = left
        self.rows: dict[str, list[Fields]] = {name: [] for name in FIELDS}
        self.places: dict[str, list[int]] = {name: [] for name in FIELDS}
        self.there: dict[str, dict[object, int]] = {name: {} for name in FIELDS}
        self.unreadable: list[Unreadable] = []

    def take(self, name: str, rows: Sequence[Any], before: int) -> None:
        table = TABLES[name]
        for place, raw in enumerate(rows, before + 1):
            try:
                row = self._row(name, raw)
                key = row["uid"] if table.has_uid else tuple(row[field] for field in table.known_by)
                if key in self.there[name]:
                    raise Bad(f"is the same as entry {self.there[name][key]:,}")
            except Bad as bad:
                self._refuse(place, f"{table.table}: {bad}")
                continue
            self.there[name][key] = place
            self.rows[name].append(row)
            self.places[name].append(place)

    def held(self) -> Held:
        whole = Snapshot._make(tuple(self.rows[name]) for name in Snapshot._fields)
        return Held(whole, tuple(sorted(self.unreadable)), _few(self.left), self.places)

    def _refuse(self, place: int, why: str) -> None:
        if len(self.unreadable) < _TOLD:
            self.unreadable.append(Unreadable(place, why))
        else:
            self.left["further entries that cannot be read"] += 1

    def _row(self, name: str, raw: Any) -> Fields:
        if type(raw) is not dict:
            raise Bad("is no object")
        fields = FIELDS[name]
        row: Fields = {}
        for key, field in fields.items():
            value = raw.get(key)
            if value is not None:
                row[key] = _checked(key, field.check, value)
            elif field.needed:
                raise Bad(f"{key} is missing")
            else:
                row[key] = field.default()
        for unknown in raw.keys() - fields.keys():
            self.left[f"{name}: {_label(unknown)}"] += 1
        self._fit(name, row)
        return row

    def _fit(self, name: str, row: Fields) -> None:
        """That a row makes sense, and that what it refers to is there."""
        table = TABLES[name]
        for column in table.references:
            if column.refers == "people":
                self._refer(row, column)
        self._agree(name, row)
        for column in table.references:
            self._refer(row, column)
        for members in table.lists:
            self._meet(name, row, members)

    def _agree(self, name: str, row: Fields) -> None:
        """That fields which depend on each other agree, and that what every row of a table says is said."""
        if name in _SAID and not row[_SAID[name]].strip():
            raise Bad(f"{_SAID[name]} is empty")
        if name == "loops" and (row["closed"] is None) != (row["outcome"] is None):
            raise Bad("closed and outcome belong together")
        if name == "advice":
            _agree_on_advice(row)
        if name == "challenges" and (row["decided_on"] is None) != (row["decision"] is None):
            raise Bad("decided_on and decision belong together")
        if name == "challenges" and (row["outcome_on"] is None) != (row["outcome"] is None):
            raise Bad("outcome_on and outcome belong together")
        if name == "gives" and (row["person"] is None) == (row["community"] is None):
            raise Bad("is to one person or one community")
        if name == "notes" and row["person"] is None and row["community"] is None:
            raise Bad("is about nobody")
        if name == "sides" and (row["said"] is None) != (row["said_on"] is None):
            raise Bad("said and said_on belong together")
        if name == "introductions" and row["met_on"] and not row["made_on"]:
            raise Bad("met_on stands without made_on")
        if name == "merged":
            if row["uid"] in self.there["people"]:
                raise Bad("is a person of their own too")
            if row["person"]["uid"] != row["uid"]:
                raise Bad("says of somebody else who they were")
        if name == "apart":
            row["one"], row["other"] = sorted((row["one"], row["other"]))
            if row["one"] == row["other"]:
                raise Bad("is one person twice")
        if name == "settings":
            check_setting(row["key"], row["value"])

    def _meet(self, name: str, row: Fields, members: Members) -> None:
        """Keeps the members who are there."""
        named, there = row[members.field], self.there[members.refers]
        first = row.get("person")  # of a give, which it is about whoever else had it
        met = [uid for uid in dict.fromkeys(named) if uid in there and uid != first]
        if named and not met and not any(column.follows for column in TABLES[name].references):
            raise Bad(f"is about {members.field} who are not there")
        self.left[f"{members.field} of {name} who are not there"] += len({*named} - {first} - {*met})
        row[members.field] = met

    def _refer(self, row: Fields, column: Column) -> None:
        """That what a row is about is there. What it only came from may be gone, and is forgotten then."""
        if row[column.field] is None or row[column.field] in self.there[column.refers]:
            return
        if not column.follows:
            self.left[f"{column.refers} that are not there"] += 1
            row[column.field] = None
        elif column.refers == "people":
            raise Bad("is about a person who is not there")
        else:
            noun = TABLES[column.refers].table
            what = noun if noun == "advice" else f"a {noun}"  # of which there is no one
            raise Bad(f"is {'to' if not column.needed else 'about'} {what} that is not there")


def _agree_on_advice(row: Fields) -> None:
    """That a piece of advice holds something; what was said has a day, which older files do not tell."""
    if not row["question"].strip() and not row["text"].strip():
        raise Bad("is empty")
    if row["did_on"] is not None:
        row["did"] = row["did"] or ""  # done, without a word on what
    row["answered_on"] = (row["answered_on"] or row["day"]) if row["text"] else None


def _label(name: str) -> str:
    return safe.line(name[:_NAMED]) or "without a name"


def _checked(key: str, check: Any, value: Any) -> Any:
    try:
        return check(value)
    except Bad as bad:
        raise Bad(f"{key} {bad}") from None


def _few(left: Counter[str]) -> tuple[Left, ...]:
    """What was left, most of it by name: a damaged file may have any number of kinds."""
    named = [Left(what, times) for what, times in left.items() if times]
    rest = sum(one.times for one in named[_NAMED:])
    return (*named[:_NAMED], *([Left("other entries", rest)] if rest else []))
