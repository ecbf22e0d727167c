"""Where interactions were imported from: each source's own key for them, and what it last said."""

import sqlite3
from collections.abc import Iterable, Sequence
from json import dumps, loads
from typing import TYPE_CHECKING

from netcrm.store.rows import parts, placeholders

if TYPE_CHECKING:
    from netcrm.columns.source_values import ToldOfContact


class InteractionSources:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def of(self, source: str) -> "dict[str, tuple[int | None, ToldOfContact]]":
        """By key: the interaction (None once it was deleted), and what this source last told of it."""
        rows = self.db.execute("SELECT key, interaction_id, seen FROM trace WHERE source = ? ORDER BY id", (source,))
        return {key: (interaction, loads(seen)) for key, interaction, seen in rows}

    def imported(self, interactions: Sequence[int]) -> set[int]:
        """Those of the interactions that came from a calendar."""
        return {
            row[0]
            for part in parts(interactions)
            for row in self.db.execute(
                f"SELECT interaction_id FROM trace WHERE source = 'ics' AND interaction_id IN ({placeholders(part)})",
                part,
            )
        }

    def forget(self, source: str, key: str) -> None:
        """Takes away what was told of one: it may come back."""
        self.db.execute("DELETE FROM trace WHERE source = ? AND key = ?", (source, key))

    def keep(self, source: str, rows: "Iterable[tuple[int | None, str, ToldOfContact]]") -> None:
        """Writes (interaction, key, what was told); a key that is there is brought up to date."""
        self.db.executemany(
            "INSERT INTO trace (source, interaction_id, key, seen) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (source, key) DO UPDATE SET seen = excluded.seen",
            [(source, interaction, key, dumps(seen, ensure_ascii=False)) for interaction, key, seen in rows],
        )
