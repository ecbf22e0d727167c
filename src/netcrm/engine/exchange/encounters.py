"""Tells which contacts of a calendar, a mailbox or another program are contacts with people of the book."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import date
from typing import cast

from netcrm.columns.column import Fields, Row
from netcrm.columns.source_values import ToldOfContact
from netcrm.columns.writing import InteractionFields
from netcrm.engine.exchange.likely_people import Likely, Namesakes
from netcrm.engine.people.normalize import plain_email, plain_url
from netcrm.model.history import Interaction
from netcrm.model.imports import Draft, Encounter, Left, Party, Reminder
from netcrm.model.kinds import INTERACTIONS
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

HANDFUL = 6  # people besides you; with more it is a gathering, and no contact with each of them
_MAIL_ROLES = ("from", "to", "cc")
_NOT_THERE = ("declined", "delegated")
_UNANSWERED = ("declined", "delegated", "needs-action", "tentative")
_STRANGERS = 5  # of whom most was read
_SURE = 3  # contacts in which an address must be until it is taken for yours


class Stranger(NamedTuple):
    """Somebody the file tells of who is not in the book, and in how many contacts."""

    name: str
    address: str
    times: int


class Seen(NamedTuple):
    """What is known of an encounter from the import before: the interaction it became (None: deleted since), and what
    the source told."""

    interaction: Interaction | None
    told: ToldOfContact


class Contact(NamedTuple):
    """An encounter and what becomes of it.

    change: new, changed, same, gone (deleted by hand, and not to come back), or cancelled (planned, and not in its
    calendar any more). people: ids to take part; below zero
    the newcomers of this import, -1 the first draft that is new. fields: columns to write where it is changed, all of
    them where it is new. told: what is to be remembered. conflicts: fields in which the file differs from what was
    typed; that stays.
    """

    encounter: Encounter
    change: str
    people: tuple[int, ...]
    fields: InteractionFields
    told: ToldOfContact
    interaction: int | None = None
    conflicts: tuple[str, ...] = ()


class Guess(NamedTuple):
    """Somebody who may be one of the book by name, where the file first tells of them, and in how many contacts."""

    likely: Likely
    line: int
    file: str
    times: int


class Contacts(NamedTuple):
    """All of them; with whom else there was contact, what was left out, and the addresses taken for yours.

    guesses: who may be somebody of the book, those in most contacts first.
    """

    contacts: tuple[Contact, ...]
    strangers: tuple[Stranger, ...]
    left: tuple[Left, ...]
    me: tuple[str, ...]
    guesses: tuple[Guess, ...] = ()


class Crew:
    """Everybody whom a party can mean: by draft key, e-mail, web address, or as a name in the same file."""

    def __init__(
        self, people: Iterable[Person], arrivals: Sequence[tuple[Draft, int]], keys: Mapping[str, int]
    ) -> None:
        """arrivals: the drafts of this import with their ids. keys: ids by the source's own keys."""
        people = tuple(people)
        self._keys = dict(keys)
        self._namesakes: Namesakes | None = None
        self._people = people
        self._likely: dict[Party, Likely | None] = {}
        self._emails: dict[str, int] = {}
        self._urls: dict[str, int] = {}
        for person in people:
            self._add(person.id, person.emails, person.urls)
        names: dict[str, set[int]] = defaultdict(set)
        for draft, number in arrivals:
            self._add(number, draft.emails, draft.urls)
            names[draft.name].add(number)
            if draft.key:
                self._keys.setdefault(draft.key, number)
        self._names = {name: numbers.pop() for name, numbers in names.items() if len(numbers) == 1}

    def find(self, party: Party) -> int | None:
        """The id of whoever is meant."""
        if party.key and party.key in self._keys:
            return self._keys[party.key]
        if party.email and (found := self._emails.get(plain_email(party.email))) is not None:
            return found
        if party.url and (found := self._urls.get(plain_url(party.url))) is not None:
            return found
        bare = not (party.key or party.email or party.url)  # a name alone means somebody of the same file
        return self._names.get(party.name) if bare else None

    def likely(self, party: Party) -> Likely | None:
        """Who it may be by the name, where nothing else tells."""
        bare = Party(email=party.email, name=party.name)
        if bare not in self._likely:
            self._namesakes = self._namesakes or Namesakes(self._people)
            self._likely[bare] = self._namesakes.of(bare)
        return self._likely[bare]

    def _add(self, number: int, emails: Iterable[str], urls: Iterable[str]) -> None:
        for email in emails:
            self._emails.setdefault(plain_email(email), number)
        for url in urls:
            self._urls.setdefault(plain_url(url), number)


def plan(
    encounters: Sequence[Encounter], crew: Crew, seen: Mapping[str, Seen], me: frozenset[str] = frozenset()
) -> Contacts:
    """What becomes of each encounter. The same file twice plans nothing new and nothing changed.

    seen: by encounter key. me: your own addresses, plain; where none of them is in the file one is told from it: in
    most contacts, and nobody of the book.
    """
    mine = me & {_ident(party) for encounter in encounters for party in encounter.people} or _mine(encounters, crew)
    counts: Counter[str] = Counter()
    strangers: Counter[str] = Counter()
    names: dict[str, str] = {}
    guesses: dict[str, Guess] = {}
    found: list[tuple[Encounter, tuple[tuple[str, int], ...]]] = []
    for encounter in encounters:
        others = _others(encounter, mine)
        if isinstance(others, str):
            counts[others] += 1
            continue
        known = {_ident(party): number for party in others if (number := crew.find(party)) is not None}
        for party in others:
            likely = crew.likely(party) if _ident(party) not in known else None
            if likely:
                _guess(guesses, likely, encounter)
                known |= {_ident(party): likely.people[0]} if likely.sure else {}
            elif _ident(party) not in known and (address := party.email or party.url):
                strangers[address] += 1
                names.setdefault(address, party.name)
        if known:
            found.append((encounter, tuple(known.items())))
        else:
            counts["with nobody in the book"] += 1
    daily = tuple(_daily(found))
    before = _Before(seen, {encounter.key for encounter, _ in daily})
    contacts = tuple(_contact(encounter, known, before.of(encounter, known)) for encounter, known in daily)
    most = tuple(Stranger(names[address], address, times) for address, times in strangers.most_common(_STRANGERS))
    left = tuple(Left(what, times) for what, times in counts.items())
    often = tuple(sorted(guesses.values(), key=lambda guess: -guess.times))
    return Contacts(contacts, most, left, tuple(sorted(mine)), often)


def _guess(guesses: dict[str, Guess], likely: Likely, encounter: Encounter) -> None:
    there = guesses.get(likely.address) or Guess(likely, encounter.line, encounter.file, 0)
    guesses[likely.address] = there._replace(times=there.times + 1)


def replanned(contacts: Sequence[Contact], seen: Mapping[str, Seen], through: date) -> tuple[Contact, ...]:
    """The contacts with what is planned among them, then those plans that are in their calendar no more.

    seen: by encounter key. through: the last day of which what stands in the file took place.
    """
    there = {one.interaction.id: one.interaction for one in seen.values() if one.interaction}
    told = tuple(_replanned(one, there.get(one.interaction or 0), through) for one in contacts)
    return (*told, *_cancelled(told, seen))


def _replanned(one: Contact, there: Interaction | None, through: date) -> Contact:
    """What lies ahead is planned; a plan of which the file still tells when its day is over took place."""
    on = one.fields.get("day", there.on if there else one.encounter.on)
    if one.change not in ("new", "changed", "same") or (there is not None and there.planned == (on > through)):
        return one
    if there is not None and not there.planned and "day" not in one.fields:
        return one  # somebody said that it took place
    return one._replace(change="new" if there is None else "changed", fields={**one.fields, "planned": on > through})


def _cancelled(contacts: Sequence[Contact], seen: Mapping[str, Seen]) -> Iterator[Contact]:
    """Plans that a calendar of this file told of before and tells no more; one from before its first day is not meant.

    Another calendar may have no name either, so something that was known before must stand in the file too.
    """
    first: dict[str, date] = {}
    known = {one.interaction for one in contacts}
    for one in contacts:
        name, on = one.encounter.calendar, one.encounter.on
        first[name] = min(on, first.get(name, on))
    again = {one.encounter.calendar for one in contacts if one.encounter.key in seen}
    for key, before in seen.items():
        there, name = before.interaction, before.told.get("calendar", "")
        if there is None or not there.planned or there.id in known or name not in again or there.on < first[name]:
            continue
        gone = Encounter(0, key, there.on, there.kind, (), calendar=name)
        yield Contact(gone, "cancelled", (), {}, before.told, there.id)


def reminded(reminders: Sequence[Reminder], crew: Crew) -> tuple[tuple[Reminder, int], ...]:
    """The reminders about people who are known, each with the id."""
    found = ((reminder, crew.find(reminder.person)) for reminder in reminders)
    return tuple((reminder, number) for reminder, number in found if number is not None)


def _mine(encounters: Sequence[Encounter], crew: Crew) -> frozenset[str]:
    """The one address that is in more than half of the contacts, with different others, and nobody of the book's."""
    counts: Counter[str] = Counter()
    others: dict[str, set[str]] = defaultdict(set)
    for encounter in encounters:
        idents = {_ident(party) for party in encounter.people if party.email or party.url}
        counts.update(idents)
        for ident in idents:
            others[ident] |= set(sorted(idents - {ident})[:2])
    for ident, times in counts.most_common(20):
        if times < _SURE or 2 * times <= len(encounters):
            break
        stranger = crew.find(Party(email=ident)) is None and crew.find(Party(url=ident)) is None
        if stranger and len(others[ident]) > 1:
            return frozenset((ident,))
    return frozenset()


class _Before:
    """What the imports before told, by key, or by day and people where the source gave a contact another key."""

    def __init__(self, seen: Mapping[str, Seen], keys: Set[str]) -> None:
        self._seen = seen
        self._gone: dict[tuple[str, tuple[str, ...]], list[Seen]] = defaultdict(list)
        for key, one in seen.items():
            if key not in keys and one.interaction is not None:
                self._gone[one.told.get("on", ""), tuple(one.told.get("people", ()))].append(one)

    def of(self, encounter: Encounter, known: Sequence[tuple[str, int]]) -> Seen | None:
        if found := self._seen.get(encounter.key):
            return found
        renamed = self._gone.get((encounter.on.isoformat(), tuple(sorted(ident for ident, _ in known))), [])
        return renamed.pop() if len(renamed) == 1 and not INTERACTIONS[encounter.kind].once_a_day else None


def _ident(party: Party) -> str:
    """The one word by which a party is known in the file."""
    return plain_email(party.email) or plain_url(party.url) or party.key or party.name


def _others(encounter: Encounter, mine: Set[str]) -> tuple[Party, ...] | str:
    """Who took part besides you; or why it is no contact."""
    parties = encounter.people
    if any(party.role in _MAIL_ROLES for party in parties):
        return _correspondents(parties, mine)
    own = [party.role for party in parties if _ident(party) in mine]
    if own and "organizer" not in own and all(role in _UNANSWERED for role in own):
        return "that you did not accept"
    declined = {_ident(party) for party in parties if party.role in _NOT_THERE}
    there = {_ident(party): party for party in parties if _ident(party) not in mine | declined}
    if len(there) > HANDFUL:
        return f"with more than {HANDFUL} people"
    return tuple(there.values()) or "that everybody else declined"


def _correspondents(parties: Sequence[Party], mine: Set[str]) -> tuple[Party, ...] | str:
    """Whoever wrote to you, or those to whom you wrote; others who read it too are no contact."""
    senders = tuple(party for party in parties if party.role == "from")
    if senders and not any(_ident(party) in mine for party in senders):
        return senders
    there = {_ident(party): party for party in parties if party.role != "from" and _ident(party) not in mine}
    if len(there) > HANDFUL:
        return f"to more than {HANDFUL} people"
    return tuple(there.values()) or "to nobody but yourself"


def _daily(
    found: Sequence[tuple[Encounter, tuple[tuple[str, int], ...]]],
) -> Iterable[tuple[Encounter, tuple[tuple[str, int], ...]]]:
    """Mails and messages of one day with one person as one contact, under a key of its own: who comes into the book
    later must not double the contact with others."""
    seen: set[str] = set()
    for encounter, known in found:
        if not INTERACTIONS[encounter.kind].once_a_day:
            yield encounter, known
            continue
        for ident, number in known:
            key = f"{encounter.kind} {encounter.on.isoformat()} {ident}"
            if key not in seen:
                seen.add(key)
                yield encounter._replace(key=key), ((ident, number),)


def _contact(encounter: Encounter, known: Sequence[tuple[str, int]], seen: Seen | None) -> Contact:
    fields: InteractionFields = {
        "day": encounter.on,
        "kind": encounter.kind,
        "text": encounter.text,
        "place": encounter.place,
        "topics": encounter.topics,
        "private": encounter.private,
    }
    people = tuple(dict.fromkeys(number for _, number in known))
    told: ToldOfContact = {**_source_fields(encounter), "people": sorted(ident for ident, _ in known)}
    if seen is None:
        return Contact(encounter, "new", people, fields, told)
    if seen.interaction is None:
        return Contact(encounter, "gone", (), {}, seen.told)
    there = seen.interaction
    changes, conflicts = _differences(encounter, there, seen.told)
    before = set(seen.told.get("people", ()))
    present = {ref.id for ref in there.people}
    joining = tuple(dict.fromkeys(number for ident, number in known if ident not in before and number not in present))
    change = "changed" if changes or joining else "same"
    return Contact(encounter, change, joining, changes, told, there.id, conflicts)


def _source_fields(encounter: Encounter) -> ToldOfContact:
    told = {
        "on": encounter.on.isoformat(),
        "kind": encounter.kind,
        "text": encounter.text,
        "place": encounter.place,
        "calendar": encounter.calendar,
    }
    return cast(ToldOfContact, {name: value for name, value in told.items() if value})


def _differences(
    encounter: Encounter, there: Interaction, before: ToldOfContact
) -> tuple[InteractionFields, tuple[str, ...]]:
    """Fields compared three ways: what the file said last time decides whose turn it is."""
    now: Row = _source_fields(encounter)
    last: Row = before
    mine = {"on": there.on.isoformat(), "kind": there.kind, "text": there.text, "place": there.place}
    changes: Fields = {}
    conflicts: list[str] = []
    for field in ("on", "kind", "text", "place"):
        theirs = now.get(field)
        if theirs is None or theirs in (mine[field], last.get(field)):
            continue
        if (mine[field] or None) == last.get(field):
            changes["day" if field == "on" else field] = encounter.on if field == "on" else theirs
        else:
            conflicts.append(field)
    return cast(InteractionFields, changes), tuple(conflicts)
