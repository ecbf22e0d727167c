"""The morning page: what you promised, whom to reach out to, one thing to give."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.dates.birthdays import next_birthday
from netcrm.engine.day import plans, reminders, rotation
from netcrm.engine.day.plans import Plan
from netcrm.engine.day.reminders import Candidate, Item, Last
from netcrm.engine.day.standing import RATE_DAYS
from netcrm.flows.ties import bond_of, settle, standing_of
from netcrm.model.history import FROM_MEMORY, Interaction, Loop
from netcrm.model.people import Person, Ref
from netcrm.model.turns import Turn
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.flows.day.nudges import Nudges
    from netcrm.store.book import Book

YEARS_BACK = 5
FEW_DAYS = 3
A_WEEK = 7
OPEN_QUESTIONS = ("happened", "outcome")  # what these ask about stands in `open` too
A_YEAR = timedelta(days=366)
FEW_CLOSE = 3  # people a line can name
FEW_LOGS = 10  # in which wishes for a birthday are looked for
QUIET = 28  # days back in which a day or hard news of theirs may still ask something


class Next(NamedTuple):
    """Who comes up next, and when, or None for a decision of yours to look back on. why: what is owed, told of that day
    or decided, "" for nothing more than the person."""

    person: Ref | None
    on: date
    why: str = ""


class Memory(NamedTuple):
    """Something from this week in an earlier year."""

    people: tuple[Ref, ...]
    on: date
    text: str


class Close(NamedTuple):
    """Somebody to call in hard days: what you call them, and the number or address, None where none is kept."""

    person: Ref
    called: str
    reach: str | None


class Held(NamedTuple):
    """How many rows of a type are due and not on the page."""

    type: Annotated[str, reminders.TYPES]
    number: int


class Today(NamedTuple):
    """The page of one day.

    more: what is due and was held back. open_besides: loops that are open and not on the page, due or not, and what is
    due and held back of advice, plans and decisions; due_besides: people whose turn it is and who are not on it.
    people: how many there are in the book. opening: a line to begin with, for the page of one person. held: what is
    owed and planned, due and held back, by type of row. paused_until: the day on which a pause is over, in which only
    promises and plans come up. close: whom to call while a pause is one of a crisis. days: how many the page looks
    ahead; tomorrow: promises due then that are not on it.
    """

    today: date
    items: tuple[Item, ...]
    more: int
    next: Next | None
    greeting: str | None
    memory: Memory | None
    open_besides: int
    due_besides: int
    people: int
    one: bool = False
    opening: str | None = None
    held: tuple[Held, ...] = ()
    paused_until: date | None = None
    close: tuple[Close, ...] = ()
    days: int = 0
    tomorrow: int = 0


class Morning:
    """The page of a day, and whose turn it was since. No NamedTuple: making one costs a third of a millisecond."""

    def __init__(self, page: Today, turns: Mapping[str, Turn]) -> None:
        self.page, self.turns = page, turns


class _Due:
    """Every row that is due, the handles of those to reach out to, the most urgent first, and whose turns count."""

    def __init__(self, items: list[Item], urgent: tuple[str, ...], turns: Mapping[str, Turn]) -> None:
        self.items, self.urgent, self.turns = items, urgent, turns


def today(
    book: "Book",
    days: int | None = None,
    limit: int | None = None,
    numbers: Mapping[str, int] | None = None,
    before: date | None = None,
    one: bool = False,
) -> Today:
    """The page. days looks ahead; limit is how many people to reach out to; one: a single person and a line to begin.

    Whoever asks for days or a limit gets the whole page, on the first day back too.

    numbers: of rows shown earlier today; before: the day it was last opened.
    """
    return morning(book, days, limit, numbers, before, one).page


def morning(
    book: "Book",
    days: int | None = None,
    limit: int | None = None,
    numbers: Mapping[str, int] | None = None,
    before: date | None = None,
    one: bool = False,
    turns: Mapping[str, Turn] | None = None,
) -> Morning:
    """The page as `today` gives it, and whose turn it was. turns: who was shown on the days before."""
    settle(book)
    loops = book.loops.open(book.today)
    settings = book.settings.of_the_day()
    paused = _paused(settings, book.today)
    owed = _owed(book, loops, days or 0)
    if paused:
        due = _Due([item for item in owed if item.type in (*reminders.mine(), reminders.PLANNED)], (), turns or {})
    else:
        due = _everything(book, owed, days or 0, numbers or {}, turns or {}, settings)
    items = reminders.one_row_each(due.items, book.today)
    away = days is None and limit is None and not paused and _away(book, before)
    most = reminders.OWED_ROWS if days is None else reminders.ROWS
    shown = reminders.welcomed(items) if away else reminders.chosen(items, limit, most)
    shown = tuple(item for item in shown if item.person and item.type not in reminders.QUESTIONS)[:1] if one else shown
    keys = {item.key for item in shown}
    more = [
        item for item in items if item.key not in keys and item.type not in ("review", "give", *reminders.QUESTIONS)
    ]
    shown = rotation.by_urgency(shown, due.urgent)
    shown = _with_last_words(book, reminders.numbered(shown, numbers or {}), one)
    advice = sum(1 for item in more if item.type == "advice")
    asked = sum(1 for item in items if item.key not in keys and item.type in OPEN_QUESTIONS)
    page = Today(
        today=book.today,
        items=shown,
        more=len(more) + _loops(due.items) - _loops(items),
        next=None if shown else _next(book, loops, paused, settings),
        greeting=_greeting(shown) if away else None,
        memory=None if shown else _memory(book),
        open_besides=len(loops) - _loops(shown) + advice + (0 if one or away or paused else asked),
        days=days or 0,
        tomorrow=_tomorrow(loops, due.items, book.today),
        due_besides=sum(1 for item in more if item.type not in reminders.owed()) - advice,
        people=sum(book.people.stage_counts().values()),
        one=one,
        opening=_opening(shown) if one else None,
        held=() if one or away else _held(items, shown),
        paused_until=paused,
        close=_close(book) if paused and settings.get("pause.crisis", "") > book.today.isoformat() else (),
    )
    return Morning(page, rotation.after(due.turns, shown, book.today))


def page_of(morning: Morning) -> Today:
    """The page of a morning."""
    return morning.page


def _paused(settings: Mapping[str, str], today: date) -> date | None:
    until = settings.get("pause", "")
    return date.fromisoformat(until) if until > today.isoformat() else None


def _close(book: "Book") -> tuple[Close, ...]:
    """Whom to call, as `ask --crisis` names them."""
    from netcrm.flows.ask.crisis_contacts import to_call

    return tuple(_reached(row.person) for row in to_call(book)[:FEW_CLOSE])


def _reached(person: Person) -> Close:
    return Close(person.ref, person.nickname or person.name, next(iter((*person.phones, *person.emails)), None))


def _owed(book: "Book", loops: tuple[Loop, ...], days: int) -> tuple[Item, ...]:
    """What is owed and planned, in the order of the page."""
    planned = plans.planned(_plans(book, days), book.today, days)
    found = (*reminders.promised(loops, book.today, days), *planned)
    return tuple(sorted(found, key=lambda item: reminders.owed().index(item.type)))


def _everything(
    book: "Book",
    owed: tuple[Item, ...],
    days: int,
    numbers: Mapping[str, int],
    turns: Mapping[str, Turn],
    settings: Mapping[str, str],
) -> _Due:
    today = book.today
    candidates = _candidates(book, today + timedelta(days=days))
    known = rotation.known(turns, candidates, today)
    reach = reminders.reach_out(candidates, today)
    fresh = reminders.first_contacts(candidates, today)
    potential = {f"p{one.person.id}" for one in candidates if one.person.stage == "potential"}
    nudged = _nudged(book, settings, owed, days)
    _, open_introduction = book.ties.introductions()
    introductions = _introductions(book, settings) if open_introduction else ()
    found = [
        *owed,
        *(nudged.meeting if nudged else ()),
        *reminders.birthdays(_birthdays(book, days, settings), today, days),
        *(nudged.before if nudged else ()),
        *rotation.turns(reach, known, numbers, today),
        *(nudged.after if nudged else ()),
        *rotation.first_turns(fresh, known, numbers, today, potential),
        *plans.questions(_plans(book, 0), nudged.reviews if nudged else (), today),
        *reminders.to_keep(_to_keep(book)),
        *(item for item in introductions if item.type != "give"),
        *(_doubt(book) if reminders.is_on(settings, "doubt", today) else ()),
        *(nudged.seeking if nudged else ()),
        *_review_day(book, settings),
        *(item for item in introductions if item.type == "give"),
        *(_to_give(book, numbers) if reminders.is_on(settings, "give", today) else ()),
    ]
    gone = {f"p{one.person.id}" for one in candidates} - known.keys()
    kept = {key: turn for key, turn in turns.items() if key not in gone}
    return _Due(found, tuple(item.person.handle for item in reach if item.person), kept)


def _candidates(book: "Book", horizon: date) -> list[Candidate]:
    defaults = book.settings.every_by_kind()
    due = book.people.due(horizon)
    since = book.today - timedelta(days=RATE_DAYS)
    recent = book.ties.recent([person.id for person, _ in due], since, book.today)
    return [
        Candidate(standing_of(person, tie, defaults, book), bond_of(person, defaults), tie, recent.get(person.id, 0))
        for person, tie in due
        if tie
    ]


def _nudged(book: "Book", settings: Mapping[str, str], owed: tuple[Item, ...], days: int) -> "Nudges | None":
    """What comes up of advice, challenges and days of theirs; where there is none, nothing more wakes."""
    there = book.ties.anything_else(book.today - timedelta(days=QUIET))
    if not any(there):
        return None
    from netcrm.flows.day import nudges

    planned = [item for item in owed if item.type == reminders.PLANNED]
    return nudges.rows(book, there, settings, planned, days)


def _introductions(book: "Book", settings: Mapping[str, str]) -> tuple[Item, ...]:
    """What is to be done for introductions under way."""
    from netcrm.flows.day import introductions

    return introductions.rows(book, settings)


def _held(items: tuple[Item, ...], shown: tuple[Item, ...]) -> tuple[Held, ...]:
    keys = {item.key for item in shown}
    back = [item.type for item in items if item.key not in keys]
    return tuple(Held(kind, back.count(kind)) for kind in reminders.owed() if kind in back)


def _plans(book: "Book", days: int) -> list[Plan]:
    """What is planned up to the last day that is shown, and of which nobody said yet that it took place."""
    near = book.interactions.planned(until=book.today + timedelta(days=max(plans.AHEAD, days)))
    imported = book.interaction_sources.imported([one.id for one in near]) if near else set()
    return [Plan(one, one.id in imported) for one in near]


def _birthdays(book: "Book", days: int, settings: Mapping[str, str]) -> list[tuple[Person, date]]:
    """People whose birthday is near, who were not put off, and whom nobody wished well yet.

    One that was answered before the day, by a message about something else, comes up again on the day itself.
    """
    near = book.today + timedelta(days=max(reminders.BIRTHDAYS_AHEAD, days))
    found = []
    for person, _ in book.people.with_birthdays():
        on = next_birthday(person.birthday or "", book.today - timedelta(days=reminders.BIRTHDAYS_MISSED))
        asleep = person.snoozed_until and person.snoozed_until > book.today
        answered = on > book.today and settings.get(f"let_go.{person.uid}") == on.isoformat()
        if on > near or asleep or answered:
            continue
        if not reminders.wished(book.interactions.of(person.id, FEW_LOGS), on, book.today, days):
            found.append((person, on))
    return found


def _to_keep(book: "Book") -> list[tuple[Interaction, list[Ref]]]:
    asked = book.interactions.to_keep(book.today)
    ids = [ref.id for interaction in asked for ref in interaction.people]
    known = {key for key, (person, _) in book.people.with_ties(ids).items() if person.stage == "known"}
    return [(interaction, [ref for ref in interaction.people if ref.id in known]) for interaction in asked]


def _to_give(book: "Book", numbers: Mapping[str, int]) -> list[Item]:
    """Ideas what to give, of which the page shows the first whose people have no other row; nothing more wakes where
    there can be none."""
    if not book.ideas.any_for_a_morning():
        return []
    from netcrm.flows.giving.ideas import for_today

    return [reminders.to_give(idea) for idea in for_today(book, numbers)]


def _doubt(book: "Book") -> tuple[Item, ...]:
    """The oldest doubt of an import; a day without one wakes nothing more."""
    if not book.doubts.any_waiting():
        return ()
    from netcrm.flows.day.import_doubts import first_waiting

    number, doubt = first_waiting(book) or (0, None)
    return (reminders.to_settle(number, doubt.text, doubt.people),) if doubt else ()


def _review_day(book: "Book", settings: Mapping[str, str]) -> tuple[Item, ...]:
    """On the day of the review the row that says so; another day wakes nothing more."""
    day = settings.get("review.day", reminders.REVIEW_DAY)
    if day == "off" or f"{book.today:%A}".lower() != day:
        return ()
    begun = book.people.begun()
    if begun is None or (book.today - begun).days < A_WEEK:
        return ()  # there is no week to look back on
    from netcrm.flows.day.review_day import row_of

    return row_of(settings, book.today)


def _loops(items: Iterable[Item]) -> int:
    return sum(1 for item in items if item.loop)


def _with_last_words(book: "Book", items: tuple[Item, ...], every: bool = False) -> tuple[Item, ...]:
    wanted = [item.person.id for item in items if item.person and (every or item.type == "reach_out")]
    words = book.interactions.last_words(wanted, book.today, FROM_MEMORY)
    return tuple(
        item._replace(last=Last(*words[item.person.id])) if item.person and item.person.id in words else item
        for item in items
    )


def _away(book: "Book", before: date | None) -> bool:
    """Whether netcrm was left alone for weeks before today: neither opened nor written in."""
    wrote = book.history.latest_day(before=book.today.isoformat())
    days = [day for day in (before, date.fromisoformat(wrote) if wrote else None) if day]
    return bool(days) and (book.today - max(days)).days >= reminders.AWAY


def _greeting(shown: tuple[Item, ...]) -> str:
    first = next((item.person for item in shown if item.person), None)
    return f"Welcome back. Start with one: {first.name.split()[0]}." if first else "Welcome back."


def _next(book: "Book", loops: Iterable[Loop], paused: date | None, settings: Mapping[str, str]) -> Next | None:
    """Who comes up first after today: somebody owed or awaited, a plan, a birthday, a day of theirs, a decision to look
    back on, a tie that gets due.

    In a pause only somebody you owe, or a plan.
    """
    mine = [loop for loop in loops if not paused or loop.kind in reminders.mine()]
    coming = [Next(one.person, reminders.comes_up_on(one), "" if one.private else one.text) for one in mine]
    if not paused:
        coming += [Next(person.ref, _celebrated(book, person)) for person, _ in book.people.with_birthdays()]
        coming += _days_of_theirs(book, settings)
        coming += _reviews(book, settings)
        coming += _later(book) if book.ties.introductions()[1] and reminders.is_on(settings, "give", book.today) else []
    ahead = book.interactions.planned(since=book.today + timedelta(days=plans.AHEAD + 1))
    coming += [Next(one.people[0], one.on - timedelta(days=plans.AHEAD)) for one in ahead[:1] if one.people]
    if not paused and (found := book.ties.next_due(book.today)):
        coming.append(Next(book.people.get(found[0])[0].ref, found[1]))
    return min((one for one in coming if one.on > book.today), key=lambda one: one.on, default=None)


def _reviews(book: "Book", settings: Mapping[str, str]) -> list[Next]:
    """Days ahead on which a decision is looked back on."""
    if not book.ties.anything_else(book.today)[1] or not reminders.is_on(settings, "outcome", book.today):
        return []
    waiting = [
        (one, one.decision.review_on)
        for one in book.challenges.open()
        if one.decision and one.decision.review_on and not one.outcome
    ]
    if not waiting:
        return []
    from netcrm.engine.day.nudges import title_of

    return [
        Next(None, max(on, one.snoozed_until or date.min), f"{title_of(one)}, how it turned out") for one, on in waiting
    ]


def _days_of_theirs(book: "Book", settings: Mapping[str, str]) -> list[Next]:
    """Days ahead of which today asks, the day after, how they went."""
    if not reminders.is_on(settings, "occasion", book.today):
        return []
    notes = [pair for pair in book.notes.theirs(book.today, book.today + A_YEAR) if pair[1].about_on]
    people = book.people.with_ties(list(dict.fromkeys(key for key, _ in notes)))
    found = []
    for key, note in notes:
        person = people[key][0]
        if note.about_on and person.stage != "archived" and f"let_go.{note.uid}" not in settings:
            on = max(note.about_on + timedelta(days=1), person.snoozed_until or date.min)
            found.append(Next(person.ref, on, "" if note.private else note.text))
    return found


def _later(book: "Book") -> list[Next]:
    """Days on which somebody is asked again who would rather meet somebody later."""
    return [
        Next(side.person, max(side.until, one.snoozed_until or date.min), "an introduction")
        for one in book.introductions.open()
        for side in one.sides
        if side.until and side.said == "later" and one.step == "later"
    ]


def _celebrated(book: "Book", person: Person) -> date:
    """The next day their birthday is one to think of; not while they are put off, and once a year."""
    born, first = person.birthday or "", max(book.today + timedelta(days=1), person.snoozed_until or date.min)
    on = next_birthday(born, max(book.today + timedelta(days=1), first - timedelta(days=reminders.BIRTHDAYS_MISSED)))
    if reminders.wished(book.interactions.of(person.id, FEW_LOGS), on, book.today):
        on = next_birthday(born, on + timedelta(days=1))
    return max(on, first)


def _memory(book: "Book") -> Memory | None:
    few = timedelta(days=FEW_DAYS)
    for years in range(1, YEARS_BACK + 1):
        day = reminders.years_ago(book.today, years)
        if found := reminders.good_memory(book.interactions.between(day - few, day + few), day):
            return Memory(found.people, found.on, found.text)
    return None


def _tomorrow(loops: Iterable[Loop], due: Iterable[Item], today: date) -> int:
    """Promises that are due tomorrow and no row yet."""
    there = {item.key for item in due}
    mine = [loop for loop in loops if loop.kind in reminders.mine() and loop.id not in there]
    return sum(1 for loop in mine if loop.due and reminders.comes_up_on(loop) == today + timedelta(days=1))


def _opening(shown: tuple[Item, ...]) -> str | None:
    from netcrm.engine.day.draft_openers import opening

    return opening(shown[0]) if shown else None
