"""What `done`, `drop` and `snooze` do to an idea what to give: a lesson is told, a community given something, a message
logged, and no second idea comes for the same person within a month."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.engine.dates.birthdays import next_birthday
from netcrm.errors import Hint, NotFound, Usage
from netcrm.flows.advice import lessons
from netcrm.flows.day.pause import Quieted
from netcrm.flows.giving import ideas
from netcrm.flows.giving.gives import Given, gave
from netcrm.flows.log.interactions import Entry, Logged, log
from netcrm.model.kinds import MESSAGE

if TYPE_CHECKING:
    from netcrm.flows.advice.lessons import LessonWritten
    from netcrm.model.circle import Community
    from netcrm.model.people import Person
    from netcrm.store.book import Book

VOLUNTEERING = "volunteering"  # what time given to a community is taken for
QUIET_RESTS = 182  # days in which somebody gone quiet is not named again once that was let go


def is_idea(key: str) -> bool:
    """Whether a key is that of an idea which is no row of another kind: a lesson for somebody, a community, somebody
    gone quiet."""
    return key[0] in "hm" or (key[0] == "s" and "-" in key)


def done(book: "Book", key: str, said: str = "") -> "LessonWritten | Given | Logged":
    """Does what an idea says. said: what was given to a community, or written to somebody gone quiet."""
    if key[0] == "m":
        community = _community(book, key)
        text = said.strip() or f"time for {community.name}"
        return gave(book, text, VOLUNTEERING, book.today, None, community.name)
    person = _person(book, key)
    if key[0] == "s":
        if said.strip():
            raise Usage("a lesson is told in its own words", Hint("told_alone", (person.handle,)))
        return lessons.tell(book, key.split("-")[0], (person.handle,))
    with book.one_command():
        logged = log(book, Entry(said, (person.handle,), book.today, MESSAGE))
        rests(book, person)
    return logged


def rests(book: "Book", person: "Person") -> None:
    """Gives no second idea for somebody within a month; inside a deed that was begun."""
    ideas.rest(book, (person.id,), book.today + timedelta(days=ideas.REST))


def drop(book: "Book", key: str) -> Quieted:
    """Does not offer an idea again: of a birthday not this year, of a community not before its rhythm is due anew, of
    somebody gone quiet not for half a year."""
    if key[0] == "m":
        community = _community(book, key)
        return snooze(book, key, book.today + timedelta(days=community.every_days or ideas.REST))
    person = _person(book, key)
    if key[0] == "h":
        return snooze(book, key, book.today + timedelta(days=QUIET_RESTS))
    book.command(f"let an idea for {person.name} go")
    if key[0] == "b":
        book.settings.put(f"let_go.{person.uid}", next_birthday(person.birthday or "", book.today).isoformat())
        return Quieted("idea", None, person=person.ref)
    if key[0] == "s":
        ref = key.split("-")[0]
        ideas.let_go(book, ideas.subject_of(lessons.lesson_meant(book, ref).uid, person.uid))
        return Quieted("idea", None, person=person.ref, ref=ref)
    ideas.let_go(book, ideas.subject_of(*book.ideas.uids([int(part) for part in key[1:].split("-")])))
    return Quieted("idea", None, person=person.ref)


def snooze(book: "Book", key: str, until: date) -> Quieted:
    """Offers nothing for that person or community before that day; everything else about them comes up as ever."""
    if key[0] == "m":
        community = _community(book, key)
        book.command(f"put {community.name} off")
        book.communities.change(community.id, {"snoozed_until": until})
        return Quieted("idea", until, was=community.snoozed_until, person=community.ref)
    person = _person(book, key)
    book.command(f"put an idea for {person.name} off")
    ideas.rest(book, (person.id,), until)
    return Quieted("idea", until, person=person.ref)


def _person(book: "Book", key: str) -> "Person":
    """Whom it is about: the first of an introduction."""
    number = int(key.split("-")[1] if key[0] == "s" else key[1:].split("-")[0])
    found = book.people.with_ties([number])
    if number not in found:
        raise NotFound("whom that idea is about is not in the book any more", Hint("today"))
    return found[number][0]


def _community(book: "Book", key: str) -> "Community":
    found = book.communities.get(int(key[1:]))
    if found is None:
        raise NotFound("the community of that idea is not in the book any more", Hint("today"))
    return found
