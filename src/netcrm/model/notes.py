"""Facts about people."""

from datetime import date
from typing import NamedTuple


class Note(NamedTuple):
    """A fact about a person; no contact. `ref` as people type it, "n7".

    about_on: a day of theirs it tells of, such as an exam, which makes it an occasion. hard: hard news of theirs.
    """

    id: int
    uid: str
    on: date
    text: str
    private: bool = False
    about_on: date | None = None
    ref: str = ""
    hard: bool = False
