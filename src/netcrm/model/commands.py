"""Commands that wrote, as undo and redo name them."""

from collections.abc import Mapping

from netcrm.named_tuple import NamedTuple


class Deed(NamedTuple):
    """One command that wrote: when, what, and whether it was taken back."""

    id: int
    at: str
    what: str
    undone: bool


class Touched(NamedTuple):
    """What a command touched. names: the first people it was about; people: how many in all.

    rows: how many others by what they are ("logs", "notes", "promises"), in the order they were written.
    """

    names: tuple[str, ...]
    people: int
    rows: Mapping[str, int]
