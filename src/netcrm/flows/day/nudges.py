"""What comes up in today of advice, challenges and days of other people's, and what is silenced of it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.engine.advice.views import untold
from netcrm.engine.day import nudges
from netcrm.engine.day.reminders import Item, is_on
from netcrm.model.advice import Advice, Challenge
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

FURTHEST = max(nudges.OCCASION_FOR, nudges.HARD_FOR)  # days back in which a note may still ask something
# A heavy heart speaks of itself; reading a text for it wakes what understands challenges, so that most are spared it.
_OF_ONESELF = r"(?i)\b(i|me|my|ich|mir|mich|mein\w*|je|j|moi|mon|yo|mi|mí|estoy|eu|mim|estou)\b"


class Nudges(NamedTuple):
    """Rows by where they stand: what to ask people met today, before and after whom to reach out to, and questions."""

    meeting: tuple[Item, ...] = ()
    before: tuple[Item, ...] = ()
    after: tuple[Item, ...] = ()
    reviews: tuple[Item, ...] = ()
    seeking: tuple[Item, ...] = ()


def rows(
    book: "Book", there: tuple[bool, bool, bool], settings: Mapping[str, str], planned: Sequence[Item], ahead: int = 0
) -> Nudges:
    """What comes up today but for what is silenced. there: of what there is anything (see Ties.anything_else); planned:
    rows of what is planned; ahead: days for which days of theirs are told before they come."""
    advice, challenges, theirs = there
    followed = _followed(book) if advice and is_on(settings, "advice", book.today) else ()
    about = _challenges(book, followed)
    followed = tuple(_kept_private(one, about) for one in followed)
    undecided = [one for one in followed if not one.challenge or _is_undecided(about[one.challenge])]
    asked = [_kept_private(one, about) for one in _asked_beside(book, undecided)]
    days, hard = _theirs(book, settings, ahead) if theirs and is_on(settings, "occasion", book.today) else ((), ())
    met = [ref.handle for item in planned if item.due == book.today for ref in (item.person, *item.people) if ref]
    reviews, seeking = _questions(book, settings) if challenges else ((), ())
    return Nudges(
        meeting=nudges.to_ask_today(followed, met),
        before=(*days, *hard, *_to_tell(book, followed, about, challenges and is_on(settings, "advice", book.today))),
        after=(*nudges.to_ask_again(asked, book.today), *nudges.to_try(undecided, book.today)),
        reviews=reviews,
        seeking=seeking,
    )


def _to_tell(
    book: "Book", followed: Sequence[Advice], about: Mapping[str, Challenge], challenges: bool
) -> tuple[Item, ...]:
    """Who is to be told what came of their advice, what was decided after it, and how that turned out."""
    done = nudges.to_tell(followed, book.today)
    decided = nudges.to_tell_decision(followed, about, book.today)
    refs = {about[one.challenge].ref for one in followed if one.challenge and about[one.challenge].decision}
    over = nudges.turned_out(book.challenges.open(), book.today) if challenges else ()
    if not (decided and refs) and not over:
        return (*done, *decided)
    views: dict[str, tuple[Advice, ...]] = {}
    for one in (*(about[ref] for ref in sorted(refs)), *over):
        if one.ref not in views:
            views[one.ref] = untold(
                (_kept_private(view, {one.ref: one}) for view in book.advice.about(int(one.ref[1:]))),
                one.outcome.on if one.outcome else None,
                one.decision.on if one.decision else None,
            )
    waiting = {view.ref for those in views.values() for view in those}
    there = [item for item in decided if item.ref in waiting]
    shown = {item.ref for item in (*done, *there)}
    for one in over:
        awake = _awake(book, views[one.ref])
        if awake and not any(view.ref in shown for view in awake):
            there.append(nudges.to_tell_outcome(awake[0], one))
    return (*done, *there)


def _awake(book: "Book", views: Sequence[Advice]) -> list[Advice]:
    """Those that are not put off, of people who are neither put off nor archived."""
    people = book.people.with_ties([one.person.id for one in views]) if views else {}
    rests = {
        key
        for key, (person, _) in people.items()
        if person.stage == "archived" or (person.snoozed_until or date.min) > book.today
    }
    return [one for one in views if one.person.id not in rests and (one.snoozed_until or date.min) <= book.today]


def _is_undecided(challenge: Challenge) -> bool:
    return not challenge.closed and challenge.decision is None


def _followed(book: "Book") -> tuple[Advice, ...]:
    """What is due or waits of advice, but for a heart that was poured out."""
    did, answered = (book.today - timedelta(days=days) for days in (nudges.TELL_AFTER, nudges.TRY_AFTER))
    found = book.advice.to_follow(book.today, did, answered)
    heavy = _poured_out(book, [one for one in found if one.step in ("asked", "answered")])
    return tuple(one for one in found if one.ref not in heavy)


def _poured_out(book: "Book", advice: Sequence[Advice]) -> set[str]:
    """Where a confidant was turned to with a heavy heart, which is no debt; their ids."""
    confidants = book.people.confidants(list({one.person.id: None for one in advice}))
    told = [one for one in advice if one.person.id in confidants and re.search(_OF_ONESELF, _text(one))]
    if not told:
        return set()
    from netcrm.engine.ask.question import in_crisis, understand

    return {one.ref for one in told if in_crisis(_text(one)) or understand(_text(one)).kind == "emotional"}


def _text(one: Advice) -> str:
    return f"{one.question} {one.challenge_title or ''}"


def _challenges(book: "Book", advice: Sequence[Advice]) -> dict[str, Challenge]:
    """The challenges that some advice is about, by their ids."""
    numbers = list(dict.fromkeys(int(one.challenge[1:]) for one in advice if one.challenge))
    return {one.ref: one for one in book.challenges.by_ids(numbers)} if numbers else {}


def _kept_private(one: Advice, about: Mapping[str, Challenge]) -> Advice:
    """Advice about a private challenge is private."""
    return one._replace(private=True) if one.challenge and about[one.challenge].private else one


def _asked_beside(book: "Book", undecided: Sequence[Advice]) -> list[Advice]:
    """Who was asked and has not answered, and beside them all who did answer about the same challenge."""
    waiting = [one for one in undecided if one.step == "asked"]
    numbers = list(dict.fromkeys(int(one.challenge[1:]) for one in waiting if one.challenge))
    return [*waiting, *(book.advice.answered_about(numbers) if numbers else ())]


def _theirs(book: "Book", settings: Mapping[str, str], ahead: int) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Days of theirs that passed and hard news, since which one was not in touch and which were not let go, and days
    ahead."""
    found = book.notes.theirs(book.today - timedelta(days=FURTHEST), book.today + timedelta(days=ahead))
    kept = [(key, note) for key, note in found if f"let_go.{note.uid}" not in settings]
    people = book.people.with_ties(list({key: None for key, _ in kept}))
    news = []
    for key, note in kept:
        person, tie = people[key]
        last = tie.last_on if tie else None
        asleep = person.stage == "archived" or (person.snoozed_until or date.min) > book.today
        if not asleep and not (last and last > (note.about_on or note.on)):
            news.append((person.ref, note))
    days = (*nudges.occasions(news, book.today), *nudges.coming(news, book.today, ahead))
    return days, nudges.hard_news(_hard(news), book.today)


def _hard(news: Sequence[tuple[Ref, Note]]) -> list[tuple[Ref, Note]]:
    return [(ref, note) for ref, note in news if note.hard and not note.about_on]


def _questions(book: "Book", settings: Mapping[str, str]) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    challenges = book.challenges.open()
    reviews = nudges.to_review(challenges, book.today) if is_on(settings, "outcome", book.today) else ()
    if not is_on(settings, "feedback", book.today):
        return reviews, ()
    return reviews, nudges.to_seek(challenges, book.advice.latest(), book.today)
