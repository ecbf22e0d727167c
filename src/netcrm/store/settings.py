"""What shapes this book and travels with it: how often to be in touch by kind, and your own words for `ask`."""

import sqlite3


class Settings:
    def __init__(self, db: sqlite3.Connection) -> None:
        self.db = db

    def all(self) -> dict[str, str]:
        """Every setting by key."""
        return dict(self.db.execute("SELECT key, value FROM setting ORDER BY key"))

    def every_by_kind(self) -> dict[str, int]:
        """Days by kind, where the owner of the book changed them (0: never)."""
        rows = self.db.execute("SELECT substr(key, 7), value FROM setting WHERE key LIKE 'every.%'")
        return {kind: int(days) for kind, days in rows}

    def words(self) -> dict[str, str]:
        """Your own words for the thesaurus, by the name of their group."""
        return dict(self.db.execute("SELECT substr(key, 7), value FROM setting WHERE key LIKE 'words.%' ORDER BY key"))

    def of_the_day(self) -> dict[str, str]:
        """What is silenced in `today` or let go there, by key: `nudge.KIND`, `pause`, `let_go.UID`; `review.day`."""
        rows = self.db.execute(
            "SELECT key, value FROM setting"
            " WHERE key LIKE 'nudge.%' OR key LIKE 'let_go.%'"
            " OR key IN ('pause', 'pause.crisis', 'review.day', 'review.last')"
        )
        return dict(rows.fetchall())

    def get(self, key: str) -> str | None:
        """One setting, None where it is netcrm's own."""
        row = self.db.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
        return row and str(row[0])

    def put(self, key: str, value: str) -> None:
        """Sets one, or changes it."""
        self.db.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )

    def remove(self, key: str) -> None:
        """Back to netcrm's own default."""
        self.db.execute("DELETE FROM setting WHERE key = ?", (key,))
