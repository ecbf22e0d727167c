"""Adding, changing, following and archiving people."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from netcrm.engine.people import names
from netcrm.engine.people.normalize import plain_company, plain_phone, plain_url
from netcrm.errors import Hint, Usage
from netcrm.flows import row_ids
from netcrm.flows.naming import person as person_named
from netcrm.flows.people.met_via import resolved
from netcrm.flows.ties import person_today, settle
from netcrm.model.history import FROM_MEMORY
from netcrm.model.kinds import CONTACT
from netcrm.model.people import Person, Ref
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.parts import parse_name
from netcrm.personal_names.shown import shown_name
from netcrm.text import fold, tokens

if TYPE_CHECKING:
    from netcrm.columns.writing import PersonFields
    from netcrm.store.book import Book

LISTS: tuple[Literal["emails", "phones", "urls", "topics", "wants"], ...]
LISTS = ("emails", "phones", "urls", "topics", "wants")
WORDS = {"name", "nickname", "title", "company", "location"}  # of which there is one each
_SPOKEN = {"every_days": "every", "snoozed_until": "snooze", "met_on": "met", "met_where": "met", "met_via": "met"}
ALIKE = "a name much alike"


Value: TypeAlias = str | int | bool | tuple[str, ...] | None  # of one field of a person


class Similar(NamedTuple):
    """Somebody who may be the same person, and why."""

    handle: str
    name: str
    why: str


class Overwritten(NamedTuple):
    """A field somebody else changed while the person was being edited, and what they had made of it."""

    field: str
    was: Value


class Replaced(NamedTuple):
    """A word of a person that gave way to another, or to none, and what it was."""

    field: str
    was: str


class PersonWritten(NamedTuple):
    """A person after add, edit or archive. did: added, changed or archived; changed: the fields that are new.

    overwritten: of those, what others had written since the person was opened for editing. replaced: names and other
    words of theirs that gave way to new ones. was_forgotten: they once asked to be forgotten, which ends with this.
    """

    person: Person
    created: bool
    similar: tuple[Similar, ...]
    did: str
    changed: tuple[str, ...] = ()
    overwritten: tuple[Overwritten, ...] = ()
    replaced: tuple[Replaced, ...] = ()
    was_forgotten: bool = False


class Followed(NamedTuple):
    """People brought into your day, or taken out of it; person is the first of them."""

    person: Person
    created: bool
    similar: tuple[Similar, ...]
    people: tuple[Person, ...]
    last: date | None = None


def add(book: "Book", fields: "PersonFields", notes: Sequence[str] = ()) -> PersonWritten:
    """Writes a new person. fields: columns of a person, `name` among them; likely doubles are named, not refused."""
    name = checked_name(fields.get("name", ""))
    likely = similar(book, fields)
    book.command(f"added {shown_name(name)}")
    was_forgotten = lift_forgotten(book, {**fields, "name": name})
    key = new_person(book, {**fields, "name": name})
    for text in notes:
        book.notes.add(key, book.today, text, False)
    settle(book)
    return PersonWritten(person_today(book, key), True, likely, "added", was_forgotten=was_forgotten)


def with_company(name: str) -> tuple[str, str]:
    """A name and the company that stands behind its comma: "Sofia Pinto, Banco Atlantico"; "" where there is none.

    "Pinto, Sofia" is one name: a company begins with no given name, and stands behind a whole name that does.
    """
    before, comma, behind = name.partition(",")
    words, rest = before.split(), behind.split()
    if not comma or "," in behind or len(words) < 2 or not rest:
        return name, ""
    from netcrm.engine.log.vocabulary import GIVEN

    if fold(words[0]) not in GIVEN or fold(rest[0]) in GIVEN or parse_name(name).family != " ".join(words):
        return name, ""
    return " ".join(words), " ".join(rest)


def new_person(book: "Book", fields: "PersonFields") -> int:
    """Writes a person under a new handle, inside a deed that was begun."""
    fields = resolved(book, fields)
    name = shown_name(fields["name"])
    handle = names.handle_for(name, book.people.handles_like(names.handle_begun(name)))
    lift_forgotten(book, fields)
    return book.people.add({"created_on": book.today, **fields, "handle": handle or book.people.numbered_handle()})


def lift_forgotten(book: "Book", fields: "PersonFields") -> bool:
    """Whoever is written by hand may come back by imports too, where they had asked to be forgotten; whether they
    had."""
    kept = book.forgotten.all()
    if not kept:
        return False
    from netcrm.engine.people.signs import Marked, Marks, signs_of

    return book.forgotten.lift(Marks([Marked(*one) for one in kept]).no_longer(signs_of(fields))) > 0


def edit(
    book: "Book",
    handle: str,
    fields: "PersonFields",
    more: Mapping[str, Sequence[str]],
    less: Sequence[str] = (),
    opened: Person | None = None,
) -> PersonWritten:
    """Changes a person. fields: columns to set; more: words to add to lists; less: words to take out of any list.

    opened: the person as they were when the fields were shown for editing. Of a list that others changed since, both
    changes are kept; of any other field the new value is, and what it replaces is named.
    """
    person = person_named(book, handle)
    since = {key for key in fields if opened and _column(person, key) != _column(opened, key)}
    both = {key: _both(opened, person, key, value) if key in since else value for key, value in fields.items()}
    fields = cast("PersonFields", both)
    changes = _differing(person, fields)
    if "name" in changes:
        changes["name"] = checked_name(changes["name"])
    for key in LISTS:
        there = fields.get(key, getattr(person, key))
        kept = united((word for word in there if fold(word) not in map(fold, less)), more.get(key, ()))
        if kept != getattr(person, key):
            changes[key] = kept
    if changes:
        book.command(f"changed {person.name} ({', '.join(sorted({_SPOKEN.get(key, key) for key in changes}))})")
        book.people.change(person.id, resolved(book, changes))
    settle(book)
    overwritten = tuple(Overwritten(key, _column(person, key)) for key in sorted(since & changes.keys() - set(LISTS)))
    words = sorted((changes.keys() & WORDS) - since)
    replaced = tuple(Replaced(key, str(was)) for key in words if (was := _column(person, key)))
    now = person_today(book, person.id)
    return PersonWritten(now, False, (), "changed", tuple(sorted(changes)), overwritten, replaced)


def follow(
    book: "Book", handles: Sequence[str], fields: "PersonFields", last: date | None = None, stage: str = "followed"
) -> Followed:
    """Brings people into your day. last: when you were last in touch, kept as an interaction from memory."""
    people = [person_named(book, handle) for handle in handles]
    book.command(f"followed {', '.join(person.name for person in people)}")
    for person in people:
        book.people.change(person.id, _differing(person, {"stage": stage, **fields}))
        if last:
            book.interactions.add({"day": last, "kind": CONTACT, "text": FROM_MEMORY}, [person.id])
    _settle_question(book, [person.id for person in people])
    settle(book)
    after = tuple(person_today(book, person.id) for person in people)
    return Followed(after[0], False, (), after, last)


def archive(book: "Book", handles: Sequence[str]) -> Followed:
    """Takes people out of your day and your lists; everything said stays."""
    people = [person_named(book, handle) for handle in handles]
    book.command(f"archived {', '.join(person.name for person in people)}")
    for person in people:
        book.people.change(person.id, {"stage": "archived"})
    settle(book)
    after = tuple(person_today(book, person.id) for person in people)
    return Followed(after[0], False, (), after)


def similar(book: "Book", fields: "PersonFields") -> tuple[Similar, ...]:
    """People in the book who may be the one described: same e-mail, phone, profile, name, or a name much alike."""
    found: dict[int, str] = {}
    for email in fields.get("emails", ()):
        found |= {one.id: "same e-mail" for one in book.people.with_email(email)}
    for person in _reached(book, [plain_url(url) for url in fields.get("urls", ())]):
        found.setdefault(person, "same profile")
    for person in _reached(book, fields.get("phones", ())):
        found.setdefault(person, "same phone")
    for person, why in _much_alike(book, fields.get("name", "")):
        found.setdefault(person, why)
    people = book.people.with_ties(list(found))
    told = [
        Similar(people[key][0].handle, people[key][0].name, _closer(people[key][0], fields, found[key]))
        for key in found
    ]
    return tuple(sorted(told, key=lambda one: (one.why == ALIKE, one.name)))[:5]


def checked_name(name: str) -> str:
    """The name as it will be kept; Usage for an empty one."""
    name = " ".join(name.split())
    if not name:
        raise Usage("a person needs a name", Hint("add_example"))
    if " " in name and all(map(row_ids.is_id, name.split())):
        raise Usage(f'"{name}" is what rows are called, and no name', Hint("add_example"))
    if len(name) > 200:
        raise Usage("that name is longer than 200 characters", Hint("long_name"))
    return name


def united(there: Any, more: Any) -> tuple[str, ...]:
    """Both lists as one, each word once."""
    found: dict[str, str] = {}
    for word in (*there, *more):
        found.setdefault(fold(word), word)
    return tuple(found.values())


def bring_into_day(book: "Book", people: Sequence[Ref]) -> tuple[Ref, ...]:
    """Follows those who are not followed yet, inside a deed that was begun, and answers with them."""
    stages = book.people.with_ties([ref.id for ref in people])
    fresh = tuple(ref for ref in people if stages[ref.id][0].stage != "followed")
    for ref in fresh:
        book.people.change(ref.id, {"stage": "followed"})
    return fresh


def _settle_question(book: "Book", people: Sequence[int]) -> None:
    """Following somebody from an event answers the question whom of it to keep."""
    for interaction in book.interactions.to_keep(book.today):
        if any(ref.id in people for ref in interaction.people):
            book.interactions.change(interaction.id, {"keep_asked": False})


def _reached(book: "Book", texts: Sequence[str]) -> list[int]:
    """People whose addresses, numbers or profiles hold one of the texts, written the same way."""
    phrases = [phrase for text in texts if (phrase := names.phrase_match(text))]
    return [one.person for one in book.search.profiles(f"reach : ({' OR '.join(phrases)})", 20)] if phrases else []


def _much_alike(book: "Book", name: str) -> list[tuple[int, str]]:
    name = shown_name(name)
    match = names.any_match(name)
    found = []
    for one in book.people.named(match) if match else ():
        if tokens(one.name) == tokens(name):
            found.append((one.id, "same name"))
        elif len(tokens(name)) > 1 and names.nearest(name, [one]):
            found.append((one.id, ALIKE))
    return found


def _closer(person: Person, fields: "PersonFields", why: str) -> str:
    """Why it may be the same person, with the company where that is the same too."""
    phones = {plain_phone(phone) for phone in person.phones} & {plain_phone(one) for one in fields.get("phones", ())}
    if why in (ALIKE, "same name") and phones - {""}:
        why = "same phone"
    company = plain_company(fields.get("company"))
    return f"{why} and company" if company and company == plain_company(person.company) else why


def _both(opened: Person | None, now: Person, column: str, value: Any) -> Any:
    """A list with what was added and taken out on both sides since it was opened; any other value as it is."""
    if opened is None or column not in LISTS:
        return value
    there, wanted = set(map(fold, getattr(opened, column))), set(map(fold, value))
    kept = [word for word in getattr(now, column) if fold(word) in wanted or fold(word) not in there]
    return united(kept, (word for word in value if fold(word) not in there))


def _differing(person: Person, fields: "PersonFields") -> "PersonFields":
    """Those of the columns that are not so yet."""
    return cast("PersonFields", {key: value for key, value in fields.items() if value != _column(person, key)})


def _column(person: Person, column: str) -> Any:
    """What is kept in a column of the person."""
    if column == "name":
        return person.as_written
    if column.startswith("met_"):
        return getattr(person.met, column.removeprefix("met_"))
    return getattr(person, column)
