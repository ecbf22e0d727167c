"""Shows what was found for some words; without Typer."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from datetime import date

MOST = 50
# What the hits are narrowed to: since, until, handles of people, kinds of log, and only what was asked and said.
Narrow: TypeAlias = "tuple[date | None, date | None, Sequence[str], Sequence[str], bool]"


def show_hits(
    workspace: Workspace,
    words: Sequence[str],
    limit: int = MOST,
    narrow: Narrow = (None, None, (), (), False),
    as_json: bool = False,
) -> None:
    """Shows at most `limit` hits for the words, or the diary where there are none."""
    from netcrm.flows.people import search

    with workspace.book() as book:
        report = search.find(book, " ".join(words), limit, search.narrowed(book, *narrow))
    workspace.show(report, as_json)
