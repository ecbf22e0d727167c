"""One row whole, as `show l31` shows it."""

from typing import TYPE_CHECKING, NamedTuple

from netcrm.flows import row_ids
from netcrm.model.advice import Advice
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Ref

if TYPE_CHECKING:
    from netcrm.store.book import Book


class RowCard(NamedTuple):
    """One row: of interaction, note, loop, give and advice the one that has the id `ref` is there.

    person: whose note it is. loops, advised: what was opened and what was advised in a log.
    """

    ref: str
    interaction: Interaction | None
    note: Note | None
    loop: Loop | None
    give: Give | None
    advice: Advice | None
    person: Ref | None
    loops: tuple[Loop, ...] = ()
    advised: tuple[Advice, ...] = ()


def row_card(book: "Book", word: str) -> RowCard | None:
    """The row with that id, NotFound where there is none; None where somebody is called so."""
    ids = row_ids.ids_meant(book, [word])
    if not ids:
        return None
    row = row_ids.row(book, ids[0])
    if row.interaction is None:
        return RowCard(*row)
    key = row.interaction.id
    return RowCard(*row, loops=book.loops.born_in(key, book.today), advised=book.advice.born_in(key))
