"""What comes up in today of introductions that are under way."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.day import introductions
from netcrm.engine.day.reminders import Item, is_on
from netcrm.model.circle import Introduction
from netcrm.model.people import Ref

if TYPE_CHECKING:
    from netcrm.store.book import Book


def rows(book: "Book", settings: Mapping[str, str]) -> tuple[Item, ...]:
    """Rows of what is to be done for introductions, and the questions whether they met; none of people who are
    archived or put off, and no question about somebody with whom I was in touch since."""
    there = book.introductions.open()
    people = book.people.with_ties(list({ref.id: None for one in there for ref in _everybody(one)}))
    away = {
        key
        for key, (person, _) in people.items()
        if person.stage == "archived" or (person.snoozed_until and person.snoozed_until > book.today)
    }
    living = [one for one in there if not away & {ref.id for ref in _everybody(one)}]
    last = {key: tie.last_on for key, (_, tie) in people.items() if tie and tie.last_on}
    asking = [one for one in living if not (one.for_me and _in_touch(one, last))]
    return (
        *(introductions.under_way(living, book.today) if is_on(settings, "give", book.today) else ()),
        *(introductions.did_they_meet(asking, book.today) if is_on(settings, "introduction", book.today) else ()),
    )


def _in_touch(one: Introduction, last: Mapping[int, date]) -> bool:
    """Whether I was in touch with somebody since they were made known to me."""
    on = last.get(one.people[0].id)
    return one.made_on is not None and on is not None and on >= one.made_on


def _everybody(one: Introduction) -> Sequence[Ref]:
    return (*one.people, *((one.via,) if one.via else ()))
