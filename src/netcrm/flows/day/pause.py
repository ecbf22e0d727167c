"""Keeps today quiet for a while: all but promises and plans, or one question of it."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.errors import Hint, NotFound
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

ALL = "all"
PAUSE = "pause"  # the setting that holds the day on which a pause is over
CRISIS = "pause.crisis"  # the setting that holds the day until which a pause is one of a crisis
CRISIS_DAYS = 3
FEEDBACK_DAYS = 42  # for which the question whom to ask rests once it was answered
WHAT = (ALL, "feedback", "occasion", "idea", "doubt")


class Quieted(NamedTuple):
    """What rests, and until when; None: for good, and of all: not any more. was: until when it rested before.

    person: whose day or news it was, or whom an idea what to give is about, a community too. ref: the note that tells
    of it, the challenge or the lesson.
    """

    what: Annotated[str, WHAT]
    until: date | None
    was: date | None = None
    person: Ref | None = None
    ref: str | None = None


def paused_until(book: "Book") -> date | None:
    """The day on which a pause is over, None where there is none."""
    value = book.settings.get(PAUSE)
    return date.fromisoformat(value) if value and value > book.today.isoformat() else None


def pause(book: "Book", until: date | None) -> Quieted:
    """Shows nothing but promises and plans until that day; None ends it. A new pause takes the place of another."""
    was = paused_until(book)
    if until and until > book.today:
        book.command(f"paused until {until.isoformat()}")
        book.settings.remove(CRISIS)
        book.settings.put(PAUSE, until.isoformat())
        return Quieted(ALL, until, was)
    if book.settings.get(PAUSE) or book.settings.get(CRISIS):
        book.command("ended the pause")
        book.settings.remove(PAUSE)
        book.settings.remove(CRISIS)
    return Quieted(ALL, None, was)


def pause_in_crisis(book: "Book") -> date:
    """Keeps today quiet for three days, or as long as it is paused already; until when."""
    was, until = paused_until(book), book.today + timedelta(days=CRISIS_DAYS)
    if was and was >= until and (book.settings.get(CRISIS) or "") >= until.isoformat():
        return was
    if was and was > until:
        book.command("a pause in a crisis")
    else:
        pause(book, until)
    book.settings.put(CRISIS, until.isoformat())
    return max(was or until, until)


def seek_later(book: "Book", challenge: int, until: date) -> Quieted:
    """Does not ask before that day whom one could ask."""
    book.command("put off the question whom to ask")
    book.settings.put("nudge.feedback", until.isoformat())
    return Quieted("feedback", until, ref=f"c{challenge}")


def ask_later(book: "Book", until: date) -> Quieted:
    """Asks about no doubt before that day."""
    book.command("put off the doubts of today")
    book.settings.put("nudge.doubt", until.isoformat())
    return Quieted("doubt", until)


def let_go(book: "Book", note: int) -> Quieted:
    """Asks no more about a day of somebody's or their news; the note stays."""
    found = book.notes.with_id(note)
    if found is None:
        raise NotFound(f"there is no note n{note}", Hint("today"))
    about, person = found
    who = book.people.get(person)[0]
    book.command(f"asks no more about n{note} ({who.name})")
    book.settings.put(f"let_go.{about.uid}", book.today.isoformat())
    return Quieted("occasion", None, person=who.ref, ref=f"n{note}")
