"""One row whole, as `show l31` shows it."""

from typing import TYPE_CHECKING

from netcrm.flows import row_ids
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.model.circle import Introduction
from netcrm.model.history import Give, Interaction, Loop
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class RowCard(NamedTuple):
    """One row: of interaction, note, loop, give, advice, challenge, lesson and introduction the one that has the
    id `ref` is there.

    person: whose note it is. loops: what was opened in a log. advised: what was advised in a log, or asked and said
    about a challenge. lessons: what was learnt in a challenge.
    """

    ref: str
    interaction: Interaction | None
    note: Note | None
    loop: Loop | None
    give: Give | None
    advice: Advice | None
    challenge: Challenge | None
    lesson: Lesson | None
    introduction: Introduction | None
    person: Ref | None
    loops: tuple[Loop, ...] = ()
    advised: tuple[Advice, ...] = ()
    lessons: tuple[Lesson, ...] = ()


def row_card(book: "Book", word: str) -> RowCard | None:
    """The row with that id, NotFound where there is none; None where somebody is called so."""
    ids = row_ids.ids_meant(book, [word])
    if not ids:
        return None
    row = row_ids.row(book, ids[0])
    key = int(row.ref[1:])
    if row.interaction:
        return RowCard(*row, loops=book.loops.born_in(key, book.today), advised=book.advice.born_in(key))
    if row.challenge:
        return RowCard(*row, advised=book.advice.about(key), lessons=book.lessons.about(key))
    return RowCard(*row)
