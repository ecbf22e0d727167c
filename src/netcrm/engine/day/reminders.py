"""Chooses the rows of today: promises first, then whom to reach out to, never a flood.

A row is known by its key all day: `o12` a loop, `l31` a plan (plans.py), `p7` a person, `b7` a birthday, `k3` an
interaction after which nobody was asked whom to keep, `g7-9` an introduction; those of nudges.py besides. A `+` behind
it says that other reasons were joined to that row.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.dates.formatting import met_words, say_date
from netcrm.engine.day.standing import Bond, urgency
from netcrm.errors import Hint
from netcrm.model.history import Interaction, Loop, Tie
from netcrm.model.kinds import LOOPS, loops_of, place_of
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.engine.giving.idea_kinds import Idea

PLANNED = "planned"
PEOPLE = ("birthday", "occasion", "advice", "reach_out", "first_contact")
QUESTIONS = ("happened", "outcome", "keep", "introduction", "doubt", "feedback")
_OTHERS = (*PEOPLE, *QUESTIONS, "review", "give")
TYPES = (*loops_of("me"), PLANNED, *loops_of("them"), *_OTHERS)  # of rows, in the order of the page
ROWS = 7  # a screen that can be read at one glance
OWED_ROWS = 3
PEOPLE_ROWS = 2  # for whom there is room in any case
REACH_OUT = 3  # beyond which a limit makes the page longer
FIRST_CONTACT = 1
CHALLENGES = 2  # rows about several who were asked, so that they leave room for people
REASONS = 3  # of one person that are told in the row
# Kinds of rows that can be turned off.
NUDGES = ("advice", "occasion", "outcome", "introduction", "doubt", "feedback", "give")
BIRTHDAYS_AHEAD = 7  # days
BIRTHDAYS_MISSED = 3
REVIEW_DAY = "friday"  # of the week, where no other is set
AWAY = 21  # days without netcrm after which the day begins small
# A memory is meant to do good; what hurt then is no good morning.
_SAD = frozenset(
    "accident afraid angry anxious argued bankrupt betrayed breakdown breakup burnout burnt cancer "
    "crash cried crisis crying dead death debt depressed depression despair diagnosis died dies dismissal dismissed "
    "divorce dying exhausted failed fight fired funeral grief hospital hurt ill insolvency insolvent lawsuit "
    "layoff layoffs lonely lost miscarriage mourning panic quit resigned sad scared separation sick sued "
    "suicide surgery tears terminated termination tired tumour tumor worried".split()
)


class Last(NamedTuple):
    """What was said last that is not private."""

    on: date
    text: str


class Item(NamedTuple):
    """One row of the day. n is its number, the same until midnight; command is what to do about it.

    people: others it is about. also: what else is due with the same person, in words. reasons: all there is to say of a
    person in one row; why is all of them. ref: the id of a plan, of advice, a challenge or a note.
    """

    n: int
    type: Annotated[str, TYPES]
    person: Ref | None
    loop: Loop | None
    due: date | None
    days_late: int
    why: str
    last: Last | None
    command: Hint
    key: str
    people: tuple[Ref, ...] = ()
    also: tuple[str, ...] = ()
    ref: str | None = None
    reasons: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """Someone whose tie is due: who, the tie, and contact days in the last half year."""

    person: Person
    bond: Bond
    tie: Tie
    recent: int


def is_on(settings: Mapping[str, str], kind: str, today: date) -> bool:
    """Whether rows of a kind are shown: they are but where they were turned off, or put off to a later day.

    settings: `nudge.KIND` by key: "on", "off", or the day on which they are on again.
    """
    value = settings.get(f"nudge.{kind}", "on")
    return value == "on" or (value != "off" and value <= today.isoformat())


def sections() -> tuple[str, ...]:
    """The types of rows in the order of the page."""
    return (*owed(), *_OTHERS)


def mine() -> tuple[str, ...]:
    """The types of loops that you owe."""
    return loops_of("me")


def owed() -> tuple[str, ...]:
    """The types of rows about what is owed and planned, in the order of the page."""
    return (*loops_of("me"), PLANNED, *loops_of("them"))


def promised(loops: Iterable[Loop], today: date, ahead: int = 0) -> tuple[Item, ...]:
    """Loops that are due within `ahead` days or wait too long without a date: your promises, then theirs.

    A private one says no more than that it is there.
    """
    due = [loop for loop in loops if _comes_up(loop, today, ahead)]
    due.sort(key=lambda loop: (place_of(loop.kind), loop.due is None, loop.due or loop.opened, int(loop.id[1:])))
    return tuple(_owed(loop._replace(text=_hidden(loop)) if loop.private else loop) for loop in due)


def _hidden(loop: Loop) -> str:
    """What is told of a private one, with the id by which `show` tells the rest."""
    return f"{LOOPS[loop.kind].private} ({loop.id})"


def comes_up_on(loop: Loop) -> date:
    """The day an open loop comes up: when it is due or has waited long enough, but not while it is put off."""
    return max(_by_itself(loop), loop.snoozed_until or date.min)


def birthdays(people: Iterable[tuple[Person, date]], today: date, ahead: int = 0) -> tuple[Item, ...]:
    """Birthdays within a week and those just missed, with the day of each; better late than never."""
    near = today + timedelta(days=max(BIRTHDAYS_AHEAD, ahead))
    coming = sorted(
        (on, person.name, person) for person, on in people if today - timedelta(days=BIRTHDAYS_MISSED) <= on <= near
    )
    return tuple(
        Item(
            0,
            "birthday",
            person.ref,
            None,
            on,
            0,
            _birthday(person, on, today),
            None,
            Hint("log", (person.handle,)),
            f"b{person.id}",
        )
        for on, _, person in coming
    )


def reach_out(candidates: Iterable[Candidate], today: date) -> tuple[Item, ...]:
    """People whose tie is due, the most worth reaching first: by P(silent), a gamma-Poisson posterior predictive, times
    the root of the rate of contacts and the weight of the kind (see standing.urgency)."""
    known = [one for one in candidates if one.tie.last_on]
    known.sort(
        key=lambda one: (-round(urgency(one.bond, one.tie, one.recent, today), 9), one.person.name, one.person.id)
    )
    return tuple(_reach(one.person, "reach_out", _why(one.person)) for one in known)


def first_contacts(candidates: Iterable[Candidate], today: date) -> tuple[Item, ...]:
    """People with nothing logged, whoever waits longest first."""
    fresh = [one for one in candidates if not one.tie.last_on]
    fresh.sort(key=lambda one: (one.person.created_on, one.person.name, one.person.id))
    return tuple(_reach(one.person, "first_contact", _first(one.person, today)) for one in fresh)


def to_keep(interactions: Iterable[tuple[Interaction, Sequence[Ref]]]) -> tuple[Item, ...]:
    """Events after which nobody was asked whom to keep, with the people who are not followed yet."""
    return tuple(_to_keep(interaction, tuple(people)) for interaction, people in interactions if people)


def to_settle(number: int, text: str, people: Sequence[Ref]) -> Item:
    """A doubt of an import about who is who."""
    return Item(0, "doubt", None, None, None, 0, text, None, Hint("all_doubts"), f"d{number}", tuple(people))


def to_give(idea: "Idea") -> Item:
    """A small thing to give; of an introduction and a lesson the row is somebody's."""
    people, why = idea.people, f"{idea.what}: {idea.why}"
    return Item(0, "give", idea.person, None, None, 0, why, None, idea.command, idea.key, people, ref=idea.ref)


def numbered(items: Sequence[Item], numbers: Mapping[str, int]) -> tuple[Item, ...]:
    """The same rows with their numbers: those shown earlier today keep theirs, new ones take the next that is free.

    A number that was given today is never given again; those of ideas (`give`) may lie behind free ones.
    """
    taken = set(numbers.values())
    following = 0
    found = []
    for item in items:
        bare = item.key.rstrip("+")
        number = numbers.get(item.key) or numbers.get(bare) or numbers.get(f"{bare}+", 0)
        if number == 0:
            following += 1
            while following in taken:
                following += 1
            number = following
        found.append(_by_number(item._replace(n=number)))
    return tuple(found)


def one_row_each(items: Iterable[Item], today: date) -> tuple[Item, ...]:
    """One row a person, the first of theirs: a promise comes before the wish to be in touch.

    What else is owed to them, or there is to say to them, is said in that row.
    """
    kept: dict[str, Item] = {}
    more: dict[str, list[Item]] = {}
    for item in items:
        alone = item.type in ("review", "give", *QUESTIONS) or not item.person
        who = item.key if alone or not item.person else item.person.handle
        if who in kept:
            more.setdefault(who, []).append(item)
        kept.setdefault(who, item)
    return tuple(_joined(item, more.get(who, ()), today) for who, item in kept.items())


def chosen(items: Sequence[Item], reach: int | None = None, most_owed: int = OWED_ROWS) -> tuple[Item, ...]:
    """The rows of the screen, up to seven (more when more are asked for): of what is owed and planned `most_owed` at
    most, with a plan among them where there is one; one question, rather about somebody who has no row yet; a give to
    somebody who has no row; people in what is left, two at least.

    Where there are too many, people to reach out to make room first, all but one; then the last rows go. reach: how
    many of those at most.
    """
    rows = ROWS + max(0, (reach or 0) - REACH_OUT)
    due = _owed_rows([item for item in items if item.type in owed()], most_owed)
    owed_to = {handle for item in due for handle in _named(item)}
    questions = [item for item in items if item.type in QUESTIONS]
    asked = ([item for item in questions if not owed_to & _named(item)] or questions)[:1]
    gives, about = ([item for item in items if item.type in kinds] for kinds in (("review", "give"), PEOPLE))
    room = rows - len(due) - len(asked)
    people = _people_rows(about, max(PEOPLE_ROWS, room - bool(gives)), reach)
    taken = {handle for item in (*due, *asked, *people) for handle in _named(item)}
    give = [item for item in gives if _is_under_way(item) or not taken & _named(item)][:1]
    if gives and not give:
        people = _people_rows(about, max(PEOPLE_ROWS, room), reach)
    keys = {item.key for item in (*due, *asked, *people, *give)}
    return tuple(item for item in items if item.key in keys)[:rows]


def welcomed(items: Sequence[Item]) -> tuple[Item, ...]:
    """The first day back: two promises at most, one person to reach out to, and a decision whose day to look again has
    come."""
    loops = [item for item in items if item.loop][:2]
    people = [item for item in items if item.person and item.type in PEOPLE and item.type != "first_contact"][:1]
    return (*loops, *people, *[item for item in items if item.type == "outcome" and item.due][:1])


def wished(said: Iterable[Interaction], birthday: date, today: date, ahead: int = 0) -> bool:
    """Whether they were wished well already: a contact since the day, or one about it in the days before.

    said: what was logged with them of late.
    """
    since = birthday - timedelta(days=max(BIRTHDAYS_AHEAD, ahead))
    return any(
        birthday <= one.on <= today
        or (since <= one.on <= today and "birthday" in (*one.topics, *one.text.lower().split()))
        for one in said
    )


def years_ago(today: date, years: int) -> date:
    """The same day in an earlier year; 28 February where there is no 29th."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)


def good_memory(interactions: Iterable[Interaction], around: date) -> Interaction | None:
    """What to be reminded of: the one nearest to that day, nothing sad, rather with few people."""
    told = [one for one in interactions if one.people and one.text and not _sad(one.text)]
    return min(told, key=lambda one: (len(one.people) > 3, abs((one.on - around).days), one.id), default=None)


def _is_under_way(item: Item) -> bool:
    """Whether a give is an introduction on which others wait, and no idea."""
    return item.key[0] == "i"


def _by_number(item: Item) -> Item:
    """An idea what to give with its number in what is typed, where that names no row of the book."""
    open_ = item.type == "give" and item.command.args == ("",)
    return item._replace(command=item.command._replace(args=(str(item.n),))) if open_ else item


def _named(item: Item) -> set[str]:
    """Everybody a row is about."""
    return {ref.handle for ref in (item.person, *item.people) if ref}


def _owed_rows(due: Sequence[Item], most: int) -> Sequence[Item]:
    """The first rows of what is owed and planned; the last of them is the first plan where none is among them."""
    first = due[:most]
    plan = next((item for item in due if item.type == PLANNED), None)
    return first if plan is None or plan in first else [*first[:-1], plan]


def _people_rows(people: Sequence[Item], room: int, reach: int | None) -> list[Item]:
    """As many as there is room for: the others before those to reach out to, of whom one has a row in any case."""
    left = {"reach_out": room if reach is None else reach, "first_contact": FIRST_CONTACT, "challenge": CHALLENGES}
    kept: list[Item] = []
    for item in people:
        kind = item.type if item.person else "challenge"
        left[kind] = left.get(kind, room) - 1
        kept += [item] if left[kind] >= 0 else []
    spare = [item for item in kept if item.type == "reach_out"][1:]
    while len(kept) > room and spare:
        kept.remove(spare.pop())
    last = [item for item in kept if item.type != "reach_out"]
    while len(kept) > room and last:
        kept.remove(last.pop())
    return kept


def _comes_up(loop: Loop, today: date, ahead: int) -> bool:
    if loop.closed or (loop.snoozed_until and loop.snoozed_until > today):
        return False
    return _by_itself(loop) <= today + timedelta(days=ahead if loop.due else 0)


def _by_itself(loop: Loop) -> date:
    """The day a loop comes up when it is not put off; one without a date waits first."""
    return loop.due or loop.opened + timedelta(days=LOOPS[loop.kind].waits)


def _reach(person: Person, kind: str, why: str) -> Item:
    due = person.standing.due if person.standing else None
    return Item(0, kind, person.ref, None, due, 0, why, None, Hint("log", (person.handle,)), f"p{person.id}")


def _why(person: Person) -> str:
    return person.standing.why if person.standing else ""


def _first(person: Person, today: date) -> str:
    return "nothing logged yet" + "".join(f", {part}" for part in met_words(person.met, today))


def _birthday(person: Person, on: date, today: date) -> str:
    born = person.birthday or ""
    turns = "turned" if on < today else "turns"
    return "birthday" if born.startswith("--") else f"{turns} {on.year - int(born[:4])}"


def _owed(loop: Loop) -> Item:
    command = Hint("done", (loop.id,))
    return Item(0, loop.kind, loop.person, loop, loop.due, loop.days_late, loop.text, None, command, loop.id)


def _to_keep(interaction: Interaction, people: tuple[Ref, ...]) -> Item:
    text = "" if interaction.private else interaction.text
    last = Last(interaction.on, text)
    command, key = Hint("follow", (people[0].handle,)), f"k{interaction.id}"
    return Item(0, "keep", None, None, None, 0, text, last, command, key, people)


def _joined(item: Item, more: Sequence[Item], today: date) -> Item:
    """The row with what else there is: of a person all the reasons, of what is owed or planned what is due besides."""
    if item.type not in PEOPLE or not item.person:
        return item._replace(also=_also(more, today, item.loop is not None)) if more else item
    said = [one for one in more if one.type != "first_contact"]  # that nothing is logged yet is no reason beside others
    reasons = [one.why if one.type != "birthday" else _birthday_words(one, today) for one in said]
    if item.type == "advice":  # how long it is since one was in touch begins the row
        reasons = [item.why, *reasons]
        first = [one.why for one in more if one.type == "reach_out"]
        reasons = [*first, *(one for one in reasons if one not in first)]
    else:
        reasons = [item.why, *reasons]
    key = f"{item.key}+" if more else item.key
    told = [*reasons[:REASONS], f"and {len(reasons) - REASONS} more"] if len(reasons) > REASONS + 1 else reasons
    return item._replace(key=key, why="; ".join(told), reasons=tuple(reasons))


def _also(items: Sequence[Item], today: date, beside_a_loop: bool) -> tuple[str, ...]:
    loops = sum(1 for item in items if item.loop)
    more = "more" if beside_a_loop else "open with them"
    plans = [f"{item.why} {say_date(item.due, today)}" for item in items if item.type == PLANNED and item.due]
    birthdays = [_birthday_words(item, today) for item in items if item.type == "birthday"]
    told = [item.why for item in items if item.type in ("occasion", "advice")]
    return tuple(part for part in (f"{loops} {more}" if loops else "", *plans, *birthdays[:1], *told) if part)


def _birthday_words(item: Item, today: date) -> str:
    return f"birthday {say_date(item.due, today)}" if item.due else "birthday"


def _sad(text: str) -> bool:
    return any(word.strip(".,;:!?'\"()") in _SAD for word in text.lower().split())
