"""Small, concrete things to give now, each with its reason: what `give` shows, and the small give of `today`.

Nobody gets two in a month: whoever was given something, told what came of their advice or a lesson, or asked about an
introduction in the last thirty days is left out, and so is who was written to because of an idea.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING

from netcrm.engine.ask.stems import content_words, query, stem
from netcrm.engine.giving import idea_kinds as kinds
from netcrm.engine.giving.idea_kinds import Idea, Trouble
from netcrm.engine.giving.ideas import Introduction, introductions
from netcrm.flows.giving import communities
from netcrm.flows.ties import settle, standing_of
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.model.advice import Lesson
    from netcrm.model.people import Person
    from netcrm.store.book import Book

REST = 30  # days in which nobody gets a second idea
INTRODUCED_LATELY = 90  # days in which nobody is introduced twice
BIRTHDAYS_AHEAD = 7
NOTED = 180  # days for which a note tells of a trouble
QUIET = 45  # days without contact from which a tie may have gone quiet; the shortest rhythms apart
BACKGROUND_QUIET = 180  # the same for somebody in the background, who has no rhythm
PAIRS = 200  # pairs that are looked at, at most
OFFERED = 8  # introductions of which a page takes the first whose people have no other row
LESSONS, READ, HEARD = 12, 120, 3  # lessons looked at, texts read for them, lessons of which the thesaurus is asked
HELPERS = 30
_FADED = ("cold", "dormant")


class Ideas(NamedTuple):
    """What could be given now, each with the number it has among the rows of today.

    about: only what fits this person or community. last, rests_until: when they had something lately, and until when
    nothing new comes for them. given: how much was given in the last thirty days. people: how many are in the book.
    """

    ideas: tuple[Idea, ...]
    about: Ref | None = None
    last: date | None = None
    rests_until: date | None = None
    given: int = 0
    people: int = 0


class _Resting(NamedTuple):
    """Who gets no idea now, by number, and what was let go for good, by uids."""

    people: Collection[int]
    dropped: Collection[str]


def ideas(
    book: "Book", handle: str | None = None, community: str | None = None, numbers: Mapping[str, int] = {}
) -> Ideas:
    """What could be given now, at most five; with a handle, or the name of a community, what fits them alone.

    numbers: of today's rows, by their keys.
    """
    settle(book)
    today = book.today
    since = today - timedelta(days=REST - 1)
    person = book.people.by_handles([handle])[0][0] if handle else None
    served, resting = book.ideas.served(since, today), book.ideas.resting(today)
    found: Iterable[Idea] = ()
    if community is None:
        rests = _resting(book, served)
        found = _for_people(book, rests, numbers, person)
    if person is None:
        found = chain(found, _communities(book, community))
    shown = kinds.numbered(kinds.chosen(_shown_first(found, numbers), several=person is not None), numbers)
    last = served.get(person.id) if person else None
    until = [day for day in (resting.get(person.id),) if day] if person else []
    until += [last + timedelta(days=REST)] if last else []
    return Ideas(
        shown,
        about=person.ref if person else _community_ref(book, community),
        last=last,
        rests_until=max(until, default=None),
        given=book.ideas.given(since, today),
        people=sum(book.people.stage_counts().values()),
    )


def for_today(book: "Book", numbers: Mapping[str, int]) -> tuple[Idea, ...]:
    """Ideas for the small give of a morning, the one shown earlier today first: those of which `today` has no row of
    another kind. None on a day on which something was given or somebody was asked for an introduction, as one a day is
    enough."""
    today = book.today
    if book.ideas.given(today, today) or book.introductions.asked_since(today):
        return ()
    lessons, wishes = book.ideas.any_lesson(), _wishes(book)
    due = tuple(_communities(book, None))
    if not lessons and not wishes and not due:
        return ()
    rests = _resting(book, book.ideas.served(today - timedelta(days=REST - 1), today))
    found = chain(
        _lessons(book, rests, None, wide=False) if lessons else (),
        _pairs(book, wishes, rests, numbers) if wishes else (),
        due,
    )
    return tuple(_shown_first(found, numbers))


def rest(book: "Book", people: Iterable[int], until: date) -> None:
    """Gives no idea for these people before that day; inside a deed that was begun."""
    for uid in book.ideas.uids([*people]):
        book.settings.put(f"idea.{uid}", until.isoformat())


def let_go(book: "Book", subject: str) -> None:
    """Never gives that idea again. subject: the uids it is about, as `subject_of` joins them."""
    book.settings.put(f"no_idea.{subject}", book.today.isoformat())


def subject_of(*uids: str) -> str:
    """What an idea that was let go is known by: the uids of the people or the lesson and the person."""
    return ".".join(sorted(uids))


def _resting(book: "Book", served: Mapping[int, date]) -> _Resting:
    """Who had something lately, was asked for an introduction or is put off; and what was let go."""
    asked = book.introductions.asked_since(book.today - timedelta(days=REST))
    return _Resting({*served, *asked, *book.ideas.resting(book.today)}, book.ideas.dropped())


def _for_people(book: "Book", rests: _Resting, numbers: Mapping[str, int], person: "Person | None") -> Iterator[Idea]:
    only = person.id if person else None
    for idea in chain(_birthdays(book), _of_advice(book)):
        if idea.person and idea.person.id not in rests.people and only in (None, idea.person.id):
            yield idea
    if only is not None and only in rests.people:
        return
    found = tuple(_lessons(book, rests, only, wide=False)) or tuple(_lessons(book, rests, only, wide=True))
    yield from found
    yield from _pairs(book, _wishes(book), rests, numbers, only)
    yield from _quiet(book, rests, only)


def _shown_first(found: Iterable[Idea], numbers: Mapping[str, int]) -> list[Idea]:
    """What has a number today first, so that it stays all day."""
    last = max(numbers.values(), default=0) + 1
    return sorted(found, key=lambda idea: numbers.get(idea.key, last))


def _birthdays(book: "Book") -> Iterator[Idea]:
    """Birthdays within a week of people who are not put off and whom nobody wished well yet."""
    known = book.people.with_birthdays()
    if not known:
        return
    from netcrm.engine.dates.birthdays import next_birthday
    from netcrm.engine.day.reminders import wished

    coming = []
    for person, _ in known:
        on = next_birthday(person.birthday or "", book.today)
        near = on <= book.today + timedelta(days=BIRTHDAYS_AHEAD) and not _asleep(person, book.today)
        if near and book.settings.get(f"let_go.{person.uid}") != on.isoformat():
            coming.append((on, person))
    for on, person in sorted(coming, key=lambda each: (each[0], each[1].name, each[1].id)):
        if not wished(book.interactions.of(person.id, 10), on, book.today):
            yield kinds.birthday(person.ref, on, book.today)


def _of_advice(book: "Book") -> Iterator[Idea]:
    """Who is not told yet what came of their advice, the longest ago first."""
    open_ = book.advice.to_follow(book.today, book.today, date.min)
    done = [one for one in open_ if one.step in ("acted", "declined") and one.did_on]
    done.sort(key=lambda one: (one.did_on or book.today, int(one.ref[1:])))
    challenges = {one.challenge for one in done if one.challenge}
    about = book.challenges.by_ids([int(ref[1:]) for ref in challenges]) if challenges else ()
    private = {one.ref for one in about if one.private}
    for one in done:
        yield kinds.of_advice(one._replace(private=True) if one.challenge in private else one)


def _lessons(book: "Book", rests: _Resting, only: int | None, wide: bool) -> Iterator[Idea]:
    """Lessons that fit somebody's trouble, the closest fit of each first. wide: by the words of the thesaurus too."""
    there = [one for one in book.lessons.all() if not one.private][: HEARD if wide else LESSONS]
    opposed: Mapping[str, Collection[int]] | None = None
    leads = [_leads_to(lesson, wide) for lesson in there]
    troubles = _troubles(book, [word for words, _ in leads for word in words], only)
    for lesson, (_, weights) in zip(there, leads, strict=True):
        heard = {hearer.person.id for hearer in lesson.hearers} | ({lesson.person.id} if lesson.person else set())
        best: dict[int, tuple[int, Trouble]] = {}
        for trouble in troubles:
            who = trouble.who.id
            fit = kinds.fits(weights, trouble) if who not in heard and who not in rests.people else 0
            if fit and fit > best.get(who, (0, trouble))[0]:
                best[who] = (fit, trouble)
        opposed = _opposed(book, there) if best and opposed is None else opposed
        for _, trouble in sorted(best.values(), key=lambda each: -each[0]):
            if opposed and trouble.who.id in opposed[lesson.ref]:
                continue
            if not rests.dropped or not _is_dropped(book, lesson, trouble, rests):
                yield kinds.of_lesson(lesson, trouble, book.today)


def _opposed(book: "Book", lessons: Sequence["Lesson"]) -> dict[str, Collection[int]]:
    """By lesson who hears nothing of it: your opponents, and whom the challenge it came from was about or left out."""
    if not lessons:
        return {}
    from netcrm.flows.named import named_in
    from netcrm.flows.opponents import opponents

    always = {one.id for one in opponents(book)}
    about = {
        ref: {*named_in(book, title).people, *(one.id for one in book.challenges.left_out(int(ref[1:])))}
        for ref, title in {(one.challenge, one.challenge_title) for one in lessons}
        if ref and title
    }
    return {one.ref: always | about.get(one.challenge or "", set()) for one in lessons}


def _is_dropped(book: "Book", lesson: "Lesson", trouble: Trouble, rests: _Resting) -> bool:
    """Whether that lesson was let go for that person."""
    return subject_of(lesson.uid, *book.ideas.uids([trouble.who.id])) in rests.dropped


def _leads_to(lesson: "Lesson", wide: bool) -> tuple[Sequence[str], Mapping[str, int]]:
    """The words to look for where a lesson is to fit, and their stems with what each weighs."""
    own = content_words(f"{lesson.text} {lesson.challenge_title or ''}")
    if not wide:
        return own, {stem(word): kinds.OWN for word in own}
    from netcrm.engine.ask.thesaurus import hear, related

    heard = [one for text in (lesson.text, lesson.challenge_title or "") for one in hear(text)]
    more = list(dict.fromkeys(each.word for each in related(heard)))
    others = {stem(word): 1 for each in more for word in content_words(each)}
    return (*own, *more), others | {stem(word): kinds.OWN for word in own}


def _troubles(book: "Book", words: Iterable[str], only: int | None) -> list[Trouble]:
    """What people look for and what was noted of them lately, where any of the words stands in it."""
    match = query(dict.fromkeys(words))
    if not match:
        return []
    since = book.today - timedelta(days=NOTED)
    found = (
        *book.ideas.wanted(match, book.today, READ, only),
        *book.ideas.noted(match, since, book.today, READ, only),
    )
    return [kinds.trouble_of(*told) for told in found]


def _wishes(book: "Book") -> Sequence[tuple[int, str, str, str, str]]:
    """What people in your day know and look for; none where nobody looks for anything."""
    rows = book.people.pairs()
    return rows if any(row[3] == "want" for row in rows) else ()


def _pairs(
    book: "Book",
    rows: Sequence[tuple[int, str, str, str, str]],
    rests: _Resting,
    numbers: Mapping[str, int],
    only: int | None = None,
) -> Iterator[Idea]:
    """Introductions of two who were never together, with both of whom you are in touch."""
    shown = {part for key in numbers if key[0] == "g" and "-" in key for part in key[1:].split("-")}
    of_shown = [row for row in rows if str(row[0]) in shown]
    if only is None:
        coming = chain(introductions(of_shown), introductions(rows, book.today.toordinal()))
    else:
        seeks = [row for row in rows if row[0] == only or row[3] == "topic"]
        helps = [row for row in rows if (row[0] == only) == (row[3] == "topic")]
        coming = chain(introductions(seeks), introductions(helps))
    served = book.gives.introduced_since(book.today - timedelta(days=INTRODUCED_LATELY))
    found: dict[str, Idea] = {}
    for pair in islice(coming, PAIRS):
        ids = (pair.seeker.id, pair.helper.id)
        key = f"g{ids[0]}-{ids[1]}"
        if key in found or pair.seeker.id in served or set(ids) & set(rests.people):
            continue
        if not _is_known(book, ids) and _alive(book, ids) and _wanted_still(book, pair, rests):
            found[key] = kinds.of_introduction(pair)
            yield found[key]
        if len(found) == OFFERED:
            return


def _is_known(book: "Book", pair: tuple[int, int]) -> bool:
    """Whether two were part of the same, or of an introduction of any step, or know each other as you were told."""
    if book.interactions.together([pair]) or book.introductions.between(*pair):
        return True
    return any(one.knows and {ref.id for ref in one.people} == {*pair} for one in book.acquaintances.of(pair[0]))


def _alive(book: "Book", pair: tuple[int, int]) -> bool:
    """Whether you are in touch with both, and neither is put off."""
    defaults = book.settings.every_by_kind()
    people = book.people.with_ties(pair).values()
    return all(
        not _asleep(person, book.today) and _state(standing_of(person, tie, defaults, book)) not in _FADED
        for person, tie in people
    )


def _wanted_still(book: "Book", pair: Introduction, rests: _Resting) -> bool:
    """Whether that introduction was not let go."""
    return not rests.dropped or subject_of(*book.ideas.uids([pair.seeker.id, pair.helper.id])) not in rests.dropped


def _communities(book: "Book", name: str | None) -> Iterator[Idea]:
    """Communities whose rhythm is due, the longest due first; of that name where one is said. A peer group meets, and
    what one does there is given to nobody."""
    there = [one for one in communities.due(book) if name in (None, one.name) and not communities.is_private(one)]
    last_on = book.communities.last_on(book.today) if there else {}
    for one in there:
        yield kinds.of_community(one, last_on.get(one.id), book.today)


def _quiet(book: "Book", rests: _Resting, only: int | None) -> Iterator[Idea]:
    """Who once helped and has gone quiet: a tie that is cold or dormant, or in the background for half a year."""
    since = book.today - timedelta(days=QUIET)
    helpers = book.ideas.helpers(since, book.today, HELPERS, only)
    people = book.people.with_ties([one.person for one in helpers]) if helpers else {}
    defaults = book.settings.every_by_kind() if helpers else {}
    for one in helpers:
        person, tie = people[one.person]
        faded = _state(standing_of(person, tie, defaults, book)) in _FADED
        long = person.stage == "known" and (book.today - one.last_on).days >= BACKGROUND_QUIET
        if (faded or long) and one.person not in rests.people:
            yield kinds.of_quiet(person.ref, one.text, one.last_on, book.today)


def _state(person: "Person") -> str:
    return person.standing.state if person.standing else ""


def _asleep(person: "Person", today: date) -> bool:
    return person.snoozed_until is not None and person.snoozed_until > today


def _community_ref(book: "Book", name: str | None) -> Ref | None:
    return next((one.ref for one in book.communities.all() if one.name == name), None) if name else None
