"""Facts about people and communities."""

from datetime import date

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple


class Note(NamedTuple):
    """A fact about a person or a community; no contact. `ref` as people type it, "n7".

    about_on: a day of theirs it tells of, such as an exam, which makes it an occasion. hard: hard news of theirs.
    community: the peer group in which somebody committed to it, or which it is about.
    """

    id: int
    uid: str
    on: date
    text: str
    private: bool = False
    about_on: date | None = None
    ref: str = ""
    hard: bool = False
    community: Ref | None = None
