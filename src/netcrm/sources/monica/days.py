"""What happened on which day in a Monica export, and what is to be done: calls, activities, reminders, tasks."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, TypeAlias, TypeVar

from netcrm.model.history import FROM_MEMORY
from netcrm.model.imports import Draft, Encounter, Party, Reminder, Terms
from netcrm.sources.json_access import by_uuid, is_no, is_yes, items, node, number, on, uuid, words
from netcrm.sources.monica.people import NAME_LIMIT, Node, Shelf, blocks_of

Entry: TypeAlias = tuple[Draft, Node]  # a contact as it was taken, and as the file has it

_MONTHS = {"month": 1, "year": 12}
_LONGEST = 10_000  # of a unit between two times; more is never
# What was done: by Monica's own key for it, which is the same in every language, else by a word in the kind's name.
_OWN_KINDS = {
    **dict.fromkeys(("ate_at_his_place", "ate_at_home", "picnicked", "ate_restaurant", "food"), "meal"),
    **dict.fromkeys(("went_theater", "went_concert", "went_play", "went_museum", "cultural_activities"), "event"),
    **dict.fromkeys(("just_hung_out", "went_bar", "talked_at_home", "watched_movie_at_home"), "meeting"),
}
_WORDS = {
    **dict.fromkeys(("coffee", "tea", "kaffee", "café"), "coffee"),
    **dict.fromkeys(("ate", "lunch", "dinner", "breakfast", "brunch", "meal", "restaurant", "picnic", "essen"), "meal"),
    **dict.fromkeys(("call", "called", "phone"), "call"),
    **dict.fromkeys(("concert", "party", "conference", "festival", "theater", "museum", "wedding"), "event"),
}
_Told = TypeVar("_Told", Encounter, Reminder)


def encounters(
    entries: Sequence[Entry], activities: Sequence[Any], shelf: Shelf, terms: Terms, left: Counter[str]
) -> tuple[Encounter, ...]:
    """Every dated contact within the terms: calls, conversations without their texts, activities with all in them.

    The day Monica last remembers is one more where it is later than all of these.
    """
    told = [one for entry in entries for one in _talks(entry, shelf, left)]
    told += _done_together(entries, activities, shelf, left)
    latest: dict[Party, date] = {}
    for one in told:
        for party in one.people:
            latest[party] = max(one.on, latest.get(party, one.on))
    told += [last for entry in entries if (last := _last(entry, latest.get(_party(entry[0]))))]
    kept = [one for one in told if terms.since <= one.on <= terms.until]
    left["contacts outside the days asked for"] += len(told) - len(kept)
    return _once(kept, left)


def reminders(entries: Sequence[Entry], terms: Terms, left: Counter[str]) -> tuple[Reminder, ...]:
    """What is still to be done, by contact: reminders that lie ahead or come again, and open tasks."""
    return _once([one for entry in entries for one in _to_do(entry, terms, left)], left)


def _party(person: Draft) -> Party:
    return Party(key=person.key, name=person.name)


def _key(entry: Node, kind: str, person: Draft, mark: object) -> str:
    """The uuid of an entry; early exports have none for calls and the like, there the mark tells it from others."""
    return uuid(entry) or f"{kind}:{person.key or person.name[:NAME_LIMIT]}:{words(entry, 'created_at')}:{mark}"


def _talks(entry: Entry, shelf: Shelf, left: Counter[str]) -> Iterator[Encounter]:
    person, blocks = entry[0], blocks_of(entry[1])
    for call in map(node, blocks.get("call", ())):
        properties = node(call, "properties")
        left["feelings after a call"] += len(items(properties.get("emotions")))
        if when := _day(properties, "called_at", left):
            text = words(properties, "content")
            yield Encounter(person.line, _key(call, "call", person, when), when, "call", (_party(person),), text)
    for talk in map(node, blocks.get("conversation", ())):
        properties = node(talk, "properties")
        left["texts of conversations"] += len(items(properties.get("messages")))
        way = uuid(properties, "contact_field_type")
        by_mail = words(shelf.entry("contact_field_types", way), "type") == "email"
        named = "" if by_mail else shelf.named("contact_field_types", way)
        if when := _day(properties, "happened_at", left):
            key, kind = _key(talk, "talk", person, when), "email" if by_mail else "message"
            yield Encounter(person.line, key, when, kind, (_party(person),), f"on {named}" if named else "")


def _day(properties: Node, name: str, left: Counter[str]) -> date | None:
    when = on(properties, name)
    left["contacts without a day"] += when is None
    return when


def _done_together(
    entries: Sequence[Entry], activities: Sequence[Any], shelf: Shelf, left: Counter[str]
) -> Iterator[Encounter]:
    """The account has the activities, the contacts name theirs by uuid."""
    known = by_uuid(activities)
    people: dict[str, dict[Party, int]] = {mark: {} for mark in known}
    for person, contact in entries:
        for value in blocks_of(contact).get("activity", ()):
            mark = uuid({"uuid": value}) or uuid(node(value))
            if mark in known:
                people[mark].setdefault(_party(person), person.line)
            left["activities that are not in the file"] += mark not in known
    left["activities with nobody"] += sum(not parties for parties in people.values())
    for mark, parties in people.items():
        properties = node(known[mark], "properties")
        if parties and (when := _day(properties, "happened_at", left)):
            text = ": ".join(filter(None, (words(properties, "summary"), words(properties, "description"))))
            yield Encounter(min(parties.values()), mark, when, _kind(properties, shelf), tuple(parties), text)


def _kind(properties: Node, shelf: Shelf) -> str:
    kind = shelf.entry("activity_types", uuid(properties, "type"))
    category = shelf.entry("activity_type_categories", uuid(kind, "category"))
    keys = (words(kind, "translation_key"), words(category, "translation_key"))
    own = next((_OWN_KINDS[key] for key in keys if key in _OWN_KINDS), "")
    named = (_WORDS[word] for word in words(kind, "name").lower().split() if word in _WORDS)
    return own or next(named, "meeting")


def _last(entry: Entry, latest: date | None) -> Encounter | None:
    person, properties = entry[0], node(entry[1], "properties")
    when = on(properties, "last_talked_to")
    if when is None or not person.key or (latest and latest >= when):
        return None
    return Encounter(person.line, f"last:{person.key}", when, "other", (_party(person),), FROM_MEMORY)


def _to_do(entry: Entry, terms: Terms, left: Counter[str]) -> Iterator[Reminder]:
    person, blocks, properties = entry[0], blocks_of(entry[1]), node(entry[1], "properties")
    about_dates = {uuid(node(properties, name)) for name in ("deceased_reminder", "first_met_reminder")}
    for reminder in map(node, blocks.get("reminder", ())):
        told = node(reminder, "properties")
        due = None if is_yes(told, "inactive") else _next(told, terms.until)
        if is_no(told, "delible") or uuid(reminder) in about_dates - {""}:
            left["reminders of birthdays and other days"] += 1
        elif due is None:
            left["reminders that are over"] += 1
        elif text := _text(told, left):
            left[_kept_once(told)] += _comes_again(told)
            yield Reminder(person.line, _key(reminder, "reminder", person, text), _party(person), text, due)
    for task in map(node, blocks.get("task", ())):
        told = node(task, "properties")
        if is_yes(told, "completed"):
            left["tasks that are done"] += 1
        elif text := _text(told, left):
            yield Reminder(person.line, _key(task, "task", person, text), _party(person), text, None)


def _comes_again(told: Node) -> bool:
    return words(told, "frequency_type") in ("week", *_MONTHS)


def _kept_once(told: Node) -> str:
    """How the plan tells of a reminder that repeats there, where a promise is kept once."""
    count, unit = number(told, "frequency_number") or 1, words(told, "frequency_type")
    return f"reminders of every {unit if count == 1 else f'{count} {unit}s'}, each kept as one promise"


def _text(properties: Node, left: Counter[str]) -> str:
    text = ": ".join(filter(None, (words(properties, "title"), words(properties, "description"))))
    left["reminders without a text"] += not text
    return text


def _next(properties: Node, today: date) -> date | None:
    """The day a reminder is due from today on; the first there is where today is not told."""
    first, count = on(properties, "initial_date"), number(properties, "frequency_number") or 1
    unit = words(properties, "frequency_type")
    if first is None or first >= today or today == date.max:
        return first
    if count > _LONGEST or unit not in ("week", *_MONTHS):
        return None
    if unit == "week":
        return first + timedelta(weeks=-(-(today - first).days // (7 * count)) * count)
    months = (today.year - first.year) * 12 + today.month - first.month
    step = _MONTHS[unit] * count
    steps = months // step
    due = _months_on(first, steps * step)
    return due if due is None or due >= today else _months_on(first, (steps + 1) * step)


def _months_on(first: date, months: int) -> date | None:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1])) if year < 9999 else None


def _once(told: Sequence[_Told], left: Counter[str]) -> tuple[_Told, ...]:
    by_key = {one.key: one for one in reversed(told)}
    left["entries told twice"] += len(told) - len(by_key)
    return tuple(one for one in told if by_key.get(one.key) is one)
