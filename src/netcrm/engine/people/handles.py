"""Gives handles to many at once who bring their own: each keeps it, unless somebody has it already."""

from collections.abc import Iterable, Sequence

from netcrm.columns.column import Row
from netcrm.engine.people.names import handle_begun, is_row_id
from netcrm.personal_names.shown import shown_name
from netcrm.text import lazy_pattern

_NUMBER = lazy_pattern(r"-[0-9]+$")


class Taken:
    """Handles that are taken, and the next free ones."""

    def __init__(self, taken: Iterable[str]) -> None:
        self.taken = set(taken)
        self.numbers: dict[str, int] = {}

    def settled(self, rows: Sequence[Row]) -> list[Row]:
        """The rows, each with its own handle where that is free, else with the next number: `maria-chen-2`."""
        own = [self._take(row["handle"]) for row in rows]  # all of them first, so that a number does not take one
        return [
            row if is_own else {**row, "handle": self._next(row["handle"], row["name"])}
            for is_own, row in zip(own, rows, strict=True)
        ]

    def _take(self, handle: str) -> bool:
        free = bool(handle) and handle not in self.taken and not is_row_id(handle)
        self.taken.add(handle)
        return free

    def _next(self, handle: str, name: str) -> str:
        start = _NUMBER.sub("", handle) or handle_begun(shown_name(name))
        if start and self._take(start):
            return start
        start = start or "p"  # as for names without Latin letters
        number = self.numbers.get(start, 2)
        while not self._take(f"{start}-{number}"):
            number += 1
        self.numbers[start] = number + 1
        return f"{start}-{number}"
