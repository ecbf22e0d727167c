"""What is to be logged from parts: who and a text, and what options say over a sentence."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.log.private_words import is_private
from netcrm.engine.log.sentences import LoopDraft
from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows import fields, naming
from netcrm.flows.log.interactions import Entry
from netcrm.flows.naming import Meant, Numbering
from netcrm.model.kinds import CONTACT, LOOPS
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Options(NamedTuple):
    """What is said beside a sentence, as it was typed. loops: by their kind, texts with
    a date at their end or none."""

    on: str | None = None
    kind: str | None = None
    topics: Sequence[str] = ()
    loops: Mapping[str, Sequence[str] | None] = {}
    place: str | None = None
    private: bool = False
    community: str | None = None


def with_options(entry: Entry, options: Options, today: date) -> Entry:
    """The entry with what the options say; Usage for a day, a kind or a promise that cannot be read."""
    loops = [loop(text, kind, today) for kind in LOOPS for text in options.loops.get(kind) or ()]
    return entry._replace(
        on=fields.past_day(options.on, today) if options.on is not None else entry.on,
        kind=fields.interaction_kind(options.kind) if options.kind else entry.kind,
        topics=tuple(dict.fromkeys((*entry.topics, *bare_topics(options.topics)))),
        loops=(*entry.loops, *loops),
        place=options.place if options.place is not None else entry.place,
        private=entry.private or options.private,
        community=options.community if options.community is not None else entry.community,
    )


def loop(text: str, kind: str, today: date) -> LoopDraft:
    """A promise, or something awaited, with the date that stands in its text."""
    from netcrm.engine.dates.dates import find_dates

    days = find_dates(text, today, "future")
    due = days[-1] if days else None
    bare = (text[: due.start] + text[due.end :]).strip(" ,.;") if due else text.strip(" ,.;")
    if not bare:
        raise Usage(f'"{text}" says when, not what', Hint("owed_example"))
    return LoopDraft(kind, None, bare, due.on if due else None)


def people_named(
    book: "Book", names: Sequence[str], add: bool, numbering: Numbering = Numbering()
) -> tuple[Meant, ...]:
    """Whom the names mean; with `add` a name that nobody has is somebody new, whom `people` leaves empty."""
    if not names:
        raise Usage("say who it was with", Hint("log_names_example"))
    return tuple(_named(book, name, add, numbering) for name in naming.grouped(book, names))


def of_people(text: str, handles: Sequence[str], new: Sequence[str], today: date) -> Entry:
    """A contact of today with these people, told in a text that is not read. new: names of people to add."""
    people, strangers = tuple(dict.fromkeys(handles)), tuple(dict.fromkeys(new))
    return Entry(text, people, today, CONTACT, strangers=strangers, private=is_private(text))


def bare_topics(topics: Sequence[str]) -> tuple[str, ...]:
    """Topics without the # they may be typed with."""
    return tuple(word.lstrip("#") for word in topics)


def _named(book: "Book", name: str, add: bool, numbering: Numbering) -> Meant:
    try:
        return Meant(name, naming.of_word(book, name, numbering))
    except NotFound:
        if not add or name.isdigit():
            raise
        return Meant(name, ())
