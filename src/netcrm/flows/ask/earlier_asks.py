"""What people were asked and advised before, and what is to be settled with them before asking again."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from netcrm.engine.ask import question
from netcrm.engine.ask.earlier_help import Earlier, refused, unfinished
from netcrm.engine.dates.formatting import say_date, say_due
from netcrm.model.history import Loop

if TYPE_CHECKING:
    from netcrm.store.ask import Help
    from netcrm.store.book import Book


SAID_NO = "said no "  # how what somebody said no to begins, which is nothing to settle


def earlier_asks(book: "Book", people: Sequence[int]) -> dict[int, tuple[Earlier, ...]]:
    """What each of them was asked and advised, the oldest first; what was let go unanswered tells nothing."""
    return {
        person: tuple(_earlier(one) for one in helps if one.answered or not one.dropped or one.said_no)
        for person, helps in book.ask.helps(people).items()
    }


def to_settle(
    book: "Book", people: Collection[int], asks: Mapping[int, Sequence[Earlier]]
) -> dict[int, tuple[str, ...]]:
    """What comes first with each of them: what you owe them and is overdue, then what is unfinished of earlier asks,
    and what they said no to lately."""
    found: dict[int, tuple[str, ...]] = {}
    for loop in book.loops.overdue(book.today):
        if loop.person.id in people:
            found[loop.person.id] = (*found.get(loop.person.id, ()), _owe(loop, book))
    for person, earlier in asks.items():
        said = tuple(_unfinished(one, book) for one in (*unfinished(earlier), *refused(earlier, book.today)[-1:]))
        if said:
            found[person] = (*found.get(person, ()), *said)
    return found


def _earlier(one: "Help") -> Earlier:
    kind = question.understand(one.about).kind if one.helped in ("yes", "partly") else "knowledge"
    said_no = one.said_no if not one.answered else None
    return Earlier(one.ref, one.about, kind, one.asked_on, one.answered, one.helped, one.untold, one.private, said_no)


def _owe(loop: Loop, book: "Book") -> str:
    what = "something private" if loop.private else loop.text
    return f"you owe them {what}, {say_due(loop.due, book.today)}" if loop.due else f"you owe them {what}"


def _unfinished(one: Earlier, book: "Book") -> str:
    about = "something private" if one.private else one.about
    if one.untold:
        return f"tell them what came of it: {about} ({one.ref})"
    if one.said_no:
        return f"{SAID_NO}{say_date(one.said_no, book.today)}: {about} ({one.ref})"
    asked = f"asked {say_date(one.asked_on, book.today)}" if one.asked_on else "asked"
    return f"{asked} and not answered yet: {about} ({one.ref})"
