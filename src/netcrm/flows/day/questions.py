"""A doubt about who is who as it is asked, and what became of it."""

from typing import Annotated

from netcrm.errors import Hint
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

DOUBTS = ("double", "import", "calendar", "keep", "logged", "stranger")
CALENDAR, IMPORT, STRANGER = "calendar", "import", "stranger"
ANSWERS = ("yes", "no")


class Question(NamedTuple):
    """A doubt. ref: as it is typed to settle it, "logged:omar-benali"; yes, no: the command that does the same.

    people: of the book whom it is about; name, address: of somebody who is not in it, or not known to be.
    """

    ref: str
    kind: Annotated[str, DOUBTS]
    people: tuple[Ref, ...]
    text: str
    yes: Hint
    no: Hint
    name: str = ""
    address: str = ""
    key: str = ""


class Doubts(NamedTuple):
    """Every doubt that nobody settled yet, the surest first of each kind."""

    doubts: tuple[Question, ...]


class Settled(NamedTuple):
    """A doubt and its answer. left: how many there are yet, None where they were not counted.

    other: who was made of somebody whom an import had taken for another; moved: what of the file went to them.
    """

    doubt: Question
    answer: Annotated[str, ANSWERS]
    left: int | None
    other: Ref | None = None
    moved: tuple[str, ...] = ()
