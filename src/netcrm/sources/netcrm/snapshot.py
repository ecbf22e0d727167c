"""Reads netcrm's own JSON (exports/snapshot.py) and the rows of a foreign book, which may hold anything at all."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from netcrm import safe
from netcrm.errors import Hint, Refused
from netcrm.model import Left, Snapshot, Unreadable
from netcrm.sources.json_access import loaded
from netcrm.sources.netcrm.checks import Bad
from netcrm.sources.netcrm.fields import FIELDS, check_setting, default_of

FORMAT = "netcrm"
VERSION = 1
_HINT = Hint("export_json")
_HEAD = ("schema", "format", "version")
_NAMED = 40  # kinds of what was not taken that are told by name, and letters of each
_TOLD = 10_000  # entries that cannot be read and are told one by one
_ONE = {"people": "person", "communities": "community"}
_KNOWN_BY = {"origins": ("source", "key"), "traces": ("source", "key"), "apart": ("one", "other"), "settings": ("key",)}
_Row = dict[str, Any]


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


def checked(tables: Mapping[str, Any]) -> Held:
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


def _begins(tables: Mapping[str, Any], left: Counter[str]) -> dict[str, int]:
    """How many entries come before each table that can be taken."""
    for name, rows in tables.items():
        if name in FIELDS and not isinstance(rows, list | tuple):
            raise Refused(f"the {name} of the file are no list", hint=_HINT)
        if name not in FIELDS:
            left[_shown(name)] += len(rows) if isinstance(rows, list | dict) else 1
    lists = {name: rows for name, rows in tables.items() if name in FIELDS}
    return dict(zip(lists, accumulate((len(rows) for rows in lists.values()), initial=0), strict=False))


class _Reader:
    """Takes tables one after the other, those that others refer to first."""

    def __init__(self, left: Counter[str]) -> None:
        self.left = left
        self.rows: dict[str, list[_Row]] = {name: [] for name in FIELDS}
        self.places: dict[str, list[int]] = {name: [] for name in FIELDS}
        self.there: dict[str, dict[object, int]] = {name: {} for name in FIELDS}
        self.unreadable: list[Unreadable] = []

    def take(self, name: str, rows: Sequence[Any], before: int) -> None:
        for place, raw in enumerate(rows, before + 1):
            try:
                row = self._row(name, raw)
                key = tuple(row[field] for field in _KNOWN_BY[name]) if name in _KNOWN_BY else row["uid"]
                if key in self.there[name]:
                    raise Bad(f"is the same as entry {self.there[name][key]:,}")
            except Bad as bad:
                self._refuse(place, f"{_ONE.get(name, name.removesuffix('s'))}: {bad}")
                continue
            self.there[name][key] = place
            self.rows[name].append(row)
            self.places[name].append(place)

    def held(self) -> Held:
        whole = Snapshot(**{name: tuple(rows) for name, rows in self.rows.items()})
        return Held(whole, tuple(sorted(self.unreadable)), _few(self.left), self.places)

    def _refuse(self, place: int, why: str) -> None:
        if len(self.unreadable) < _TOLD:
            self.unreadable.append(Unreadable(place, why))
        else:
            self.left["further entries that cannot be read"] += 1

    def _row(self, name: str, raw: Any) -> _Row:
        if type(raw) is not dict:
            raise Bad("is no object")
        fields = FIELDS[name]
        row: _Row = {}
        for key, field in fields.items():
            value = raw.get(key)
            if value is not None:
                row[key] = _checked(key, field.check, value)
            elif field.needed:
                raise Bad(f"{key} is missing")
            else:
                row[key] = default_of(field)
        for unknown in raw.keys() - fields.keys():
            self.left[f"{name}: {_shown(unknown)}"] += 1
        self._fit(name, row)
        return row

    def _fit(self, name: str, row: _Row) -> None:
        """That a row makes sense, and that what it refers to is there."""
        for reference in ("person", "into"):
            if type(row.get(reference)) is str and row[reference] not in self.there["people"]:
                raise Bad("is about a person who is not there")
        if name == "interactions":
            self._meet(row)
        elif name == "loops":
            if (row["closed"] is None) != (row["outcome"] is None):
                raise Bad("closed and outcome belong together")
            self._refer(row, "interaction", "interactions")
        elif name == "traces":
            self._refer(row, "interaction", "interactions")
        elif name == "gives":
            if (row["person"] is None) == (row["community"] is None):
                raise Bad("is to one person or one community")
            if row["community"] and row["community"] not in self.there["communities"]:
                raise Bad("is to a community that is not there")
        elif name == "merged":
            if row["uid"] in self.there["people"]:
                raise Bad("is a person of their own too")
            if row["person"]["uid"] != row["uid"]:
                raise Bad("says of somebody else who they were")
        elif name == "apart":
            row["one"], row["other"] = sorted((row["one"], row["other"]))
            if row["one"] == row["other"]:
                raise Bad("is one person twice")
        elif name == "settings":
            check_setting(row["key"], row["value"])

    def _meet(self, row: _Row) -> None:
        """Keeps the people of an interaction who are there."""
        met = [uid for uid in dict.fromkeys(row["people"]) if uid in self.there["people"]]
        if row["people"] and not met:
            raise Bad("is about people who are not there")
        self.left["people of interactions who are not there"] += len(set(row["people"])) - len(met)
        row["people"] = met

    def _refer(self, row: _Row, field: str, table: str) -> None:
        """Forgets what something came from where that is not there."""
        if row[field] is not None and row[field] not in self.there[table]:
            self.left["interactions that are not there"] += 1
            row[field] = None


def _shown(name: str) -> str:
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
