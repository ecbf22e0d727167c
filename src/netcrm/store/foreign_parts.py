"""Triggers and views in the file of a book that are not netcrm's: they would run whenever a row is written or read."""

import sqlite3

from netcrm.named_tuple import NamedTuple
from netcrm.store.column_rules import schema

_PARTS = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')"


class Part(NamedTuple):
    """A trigger or a view by its name."""

    kind: str
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


def foreign_parts(db: sqlite3.Connection) -> tuple[Part, ...]:
    """Those of a book of today's shape that netcrm did not make, or that say something else than netcrm's."""
    own = set(map(_plain, schema().execute(_PARTS)))
    return tuple(Part(*row[:2]) for row in db.execute(_PARTS).fetchall() if _plain(row) not in own)


def drop_foreign(db: sqlite3.Connection) -> tuple[Part, ...]:
    """Takes them out, and puts netcrm's own in the place of those of its names; which those were."""
    foreign = foreign_parts(db)
    for part in foreign:
        quoted = part.name.replace('"', '""')
        db.execute(f'DROP {part.kind} "{quoted}"')
    dropped = set(foreign)
    for kind, name, made in sorted(schema().execute(_PARTS).fetchall(), key=lambda row: row[0] != "view"):
        if (kind, name) in dropped:
            db.execute(made)
    return foreign


def _plain(row: tuple[str, str, str]) -> tuple[str, str, str]:
    kind, name, made = row
    return kind, name, " ".join(str(made).split())
