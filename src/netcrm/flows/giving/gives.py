"""Recording what you gave, to a person or a community."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from netcrm.engine.people import names
from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows.naming import Meant, Numbering, of_word
from netcrm.flows.naming import person as person_named
from netcrm.model.history import Give
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import GiveFields
    from netcrm.store.book import Book


class Given(NamedTuple):
    """A give-back act that was recorded."""

    give: Give


class Receiver(NamedTuple):
    """Who is meant by whom something went to: people, else a community that is known, else nobody.

    refusal: that it is nobody, for whoever makes no new community of it.
    """

    person: Meant | None = None
    community: str | None = None
    refusal: NotFound | None = None


def receiver(book: "Book", word: str, numbering: Numbering = Numbering()) -> Receiver:
    """The person or community a word means; people come first."""
    try:
        return Receiver(Meant(word, of_word(book, word, numbering)))
    except NotFound as error:
        if community := community_called(book, word):
            return Receiver(community=community)
        hint = Hint("or_community", (error.hint, word))
        return Receiver(refusal=NotFound(f'no person or community is called "{word}"', hint, error.candidates))


def gave(
    book: "Book", text: str, kind: str, on: date, handle: str | None, community: str | None, hours: float | None = None
) -> Given:
    """Records an act for a person (by handle) or a community (by name; a new one is made)."""
    if not text.strip():
        raise Usage("say what you gave", Hint("gave_example"))
    if hours is not None and not 0 < hours <= 1000:
        raise Usage("hours are a number above 0", Hint("hours_example"))
    person = person_named(book, handle) if handle else None
    book.command(f"gave {person.name if person else community}: {text.strip()}")
    fields: GiveFields = {"day": on, "kind": kind, "text": text.strip(), "hours": hours}
    if person:
        fields["person_id"] = person.id
    else:
        fields["community_id"] = community_key(book, community or "")
    return Given(book.gives.add(fields))


def community_called(book: "Book", name: str) -> str | None:
    """The community of that name or handle, as it is written; None for none."""
    wanted = fold(name.strip())
    return next((one for _, handle, one in book.gives.communities() if wanted in (handle, fold(one))), None)


def community_key(book: "Book", name: str) -> int:
    """The number of the community of that name; a new one is made."""
    known = {fold(one): key for key, _, one in book.gives.communities()}
    if found := known.get(fold(name.strip())):
        return found
    taken = [handle for _, handle, _ in book.gives.communities()]
    handle = names.handle_for(name, taken) or f"community-{len(taken) + 1}"
    return book.gives.add_community(handle, " ".join(name.split()))
