"""Facts about people."""

from datetime import date
from typing import NamedTuple


class Note(NamedTuple):
    """A fact about a person; no contact."""

    id: int
    uid: str
    on: date
    text: str
    private: bool = False
