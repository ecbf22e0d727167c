"""Commands that wrote, as undo and redo name them."""

from typing import NamedTuple


class Deed(NamedTuple):
    """One command that wrote: when, what, and whether it was taken back."""

    id: int
    at: str
    what: str
    undone: bool
