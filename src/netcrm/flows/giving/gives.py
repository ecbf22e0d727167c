"""Recording what you gave, to a person or a community."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows import row_ids
from netcrm.flows.naming import Meant, Numbering, grouped, of_word
from netcrm.flows.naming import person as person_named
from netcrm.model.history import Give
from netcrm.model.kinds import KNOWLEDGE
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.columns.writing import GiveFields
    from netcrm.store.book import Book


MOST_HOURS = 100  # of one give
SHORTEST_BEGINNING = 3  # letters of the beginning of a community's name that is enough


class Given(NamedTuple):
    """A give-back act that was recorded, or what came of it."""

    give: Give


class GivenList(NamedTuple):
    """What was given since a day, the newest first. hours: in all."""

    gives: tuple[Give, ...]
    since: date
    hours: float

    def table(self) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
        """The list as a header and rows."""
        header = ("id", "on", "kind", "text", "hours", "to")
        return header, [(one.ref, one.on, one.kind, one.text, one.hours, _names(one)) for one in self.gives]


class Receivers(NamedTuple):
    """Who had a give: people by handle, and a community by name, a new one too; the community is the first of them."""

    people: tuple[str, ...] = ()
    community: str | None = None


class HadBy(NamedTuple):
    """The rows of those who had a give: the first, a person or a community, then other people; and the first's name."""

    person: int | None
    community: int | None
    others: tuple[int, ...]
    name: str


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


def first_receiver(
    book: "Book", words: Sequence[str], numbering: Numbering = Numbering()
) -> tuple[Receiver, Sequence[str]]:
    """The person or community that the first of the words means, or the first few together, and the words left."""
    words = (*grouped(book, words[:4]), *words[4:]) if len(words) > 1 else words
    return receiver(book, words[0], numbering), words[1:]


def gave(
    book: "Book", text: str, kind: str, on: date, handle: str | None, community: str | None, hours: float | None = None
) -> Given:
    """Records an act for a person (by handle) or a community (by name; a new one is made)."""
    return gave_to(book, Receivers((handle,) if handle else (), community), text, kind, on, hours)


def gave_to(
    book: "Book", receivers: Receivers, text: str, kind: str | None, on: date, hours: float | None = None
) -> Given:
    """Records an act for everybody who had it; a community that is new is made. Hours and a kind that are not said
    beside the text are read in it, as in a log line: "2 hours mentoring"."""
    if not text.strip():
        raise Usage("say what you gave", Hint("gave_example"))
    if hours is None or kind is None:
        from netcrm.engine.log.community_hours import kind_of_hours
        from netcrm.engine.log.line_gives import hours_in

        told = hours_in(text) if hours is None else None
        kind = kind or (kind_of_hours(text) if told else None) or KNOWLEDGE
        hours = told if hours is None else hours
    check_hours(hours)
    people = [person_named(book, handle).name for handle in receivers.people]
    book.command(f"gave {receivers.community or (people or [''])[0]}: {text.strip()}")
    to = had_by(book, receivers)
    fields: GiveFields = {"day": on, "kind": kind, "text": text.strip(), "hours": hours}
    fields |= {"person_id": to.person, "community_id": to.community}
    return Given(book.gives.add(fields, to.others))


def given_list(book: "Book") -> GivenList:
    """Everything given in this year."""
    since = date(book.today.year, 1, 1)
    gives = tuple(one for one in book.gives.since(since) if one.on <= book.today)
    newest = tuple(sorted(gives, key=lambda one: (one.on, one.id), reverse=True))
    return GivenList(newest, since, sum(one.hours or 0 for one in gives))


def hours_of(typed: str) -> float:
    """The hours that were typed, "2,5" or "2h30" too; Usage for what is no number of hours."""
    from netcrm.engine.giving.hours import hours_typed

    hours = hours_typed(typed)
    if hours is None:
        raise Usage(f'"{typed}" is no number of hours', Hint("hours_example"))
    return hours


def came_of_it(book: "Book", ref: str, text: str) -> Given:
    """Keeps what a give did, behind what is known of it already; NotFound for no such give."""
    give = row_ids.row(book, ref.lower()).give if row_ids.is_id(ref) else None
    if give is None:
        raise NotFound(f"no give has the id {ref}", Hint("row_ids"))
    if not text.strip():
        raise Usage("say what came of it", Hint("came_of_it_example", (give.ref,)))
    book.command(f"kept what came of a give to {give.to.name}")
    outcome = "; ".join(filter(None, (give.outcome, text.strip())))
    book.gives.change(give.id, {"outcome": outcome, "outcome_on": book.today})
    return Given(book.gives.by_ids([give.id])[0])


def _names(give: Give) -> list[str]:
    return [one.name for one in give.receivers or (give.to,)]


def check_hours(hours: float | None) -> None:
    """Refuses hours that nobody can give."""
    if hours is not None and not 0 < hours <= MOST_HOURS:
        raise Usage(f"hours are a number above 0 and at most {MOST_HOURS}", Hint("hours_example"))


def had_by(book: "Book", receivers: Receivers) -> HadBy:
    """The rows of those who had it, inside a deed that was begun: a community that is new is made."""
    people = [person_named(book, handle) for handle in dict.fromkeys(receivers.people)]
    if receivers.community:
        key = community_key(book, receivers.community)
        return HadBy(None, key, tuple(one.id for one in people), receivers.community)
    if not people:
        raise Usage("say who it went to", Hint("gave_example"))
    first, *others = people
    return HadBy(first.id, None, tuple(one.id for one in others), first.name)


def community_called(book: "Book", name: str) -> str | None:
    """The community of that name or handle, or the only one whose name begins so, as it is written; None for none."""
    wanted = fold(name.strip())
    there = next((one for _, handle, one in book.communities.names() if wanted in (handle, fold(one))), None)
    if there is None and len(wanted) >= SHORTEST_BEGINNING:
        from netcrm.flows.giving.communities import community_named

        begins = community_named(book, wanted)
        return begins.name if begins else None
    return there


def community_key(book: "Book", name: str) -> int:
    """The number of the community of that name, or of the only one of whose name these are the first words; a new one
    is made, where it is not the name of a person."""
    from netcrm.flows.giving.communities import begun, checked_name, exactly
    from netcrm.flows.giving.community_changes import new_community

    there = exactly(book, name) or begun(book, name)
    return there.id if there else new_community(book, checked_name(book, name)).id
