"""The JSON export of Monica 4.x, whose users are looking for a home: people, what was said, what is to be done.

Read as app/ExportResources of monicahq/monica writes it: entries with `properties` and nested `data`, which refer to
each other and to the lists of the instance by uuid. What else Monica keeps stands in the notes, or is counted.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from netcrm.errors import Refused
from netcrm.model.imports import Draft, Gathered, Left, Terms, Unreadable
from netcrm.sources.json_access import by_uuid, is_yes, items, loaded, node, uuid
from netcrm.sources.monica.days import encounters, reminders
from netcrm.sources.monica.people import NAME_LIMIT, Node, Shelf, blocks_of, called, draft, relation

PEOPLE_LIMIT = 200_000
_KINDS_NAMED = 40
_WAY_OUT = "in Monica 4: Settings, Export data, Export to JSON; then import the file it lets you download"
_SQL = (b"INSERT INTO", b"INSERT IGNORE INTO", b"CREATE TABLE", b"-- MySQL dump")
_LISTS = ("activity_types", "activity_type_categories", "contact_field_types", "life_event_types")

# Blocks of the account that say nothing about people, and those of a contact that repeat what the account has.
_OF_THE_ACCOUNT = {"user", "contact", "activity", "relationship", "address_book", "address_book_subscription"}
_OF_A_CONTACT = {
    *("note", "contact_field", "address", "pet", "gift", "life_event", "call", "conversation", "reminder", "task"),
    *("activity", "photo", "document"),
}


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people of a Monica export with their contacts and reminders; `line` counts the contacts of the file.

    terms.until is today where it is set: a recurring reminder is due on its next day from then on, and one that is
    over is left. Refused when the file is something else or holds nobody.
    """
    if any(mark in raw[:20_000] for mark in _SQL):
        raise Refused("this is an SQL export", hint=f"netcrm reads Monica's JSON: {_WAY_OUT}")
    account = _account(loaded(raw, _WAY_OUT, terms.encoding))
    blocks = blocks_of(account)
    contacts = [node(contact) for contact in blocks.get("contact", ())]
    if len(contacts) > PEOPLE_LIMIT:
        raise Refused(f"the file has more than {PEOPLE_LIMIT:,} people", hint=_WAY_OUT)
    left = _left_of(account, blocks)
    shelf = _shelf(account, blocks, contacts)
    drafts, bad = _people(contacts, shelf, _myself(blocks), left)
    if not drafts:
        raise Refused("this Monica export holds no people that can be read", hint=_WAY_OUT)
    entries = [(one, contacts[one.line - 1]) for one in drafts]
    return Gathered(
        tuple(drafts),
        tuple(bad),
        encounters(entries, blocks.get("activity", ()), shelf, terms, left),
        reminders(entries, terms, left),
        _few(left),
        unit="entry",
    )


def _account(value: Any) -> Node:
    account = node(value, "account")
    if "data" not in account or not ("instance" in account or "uuid" in account):
        raise Refused("this JSON is no export of Monica", hint=_WAY_OUT)
    return account


def _shelf(account: Node, blocks: Mapping[str, list[Any]], contacts: Sequence[Node]) -> Shelf:
    people = {mark: node(contact, "properties") for mark, contact in by_uuid(contacts).items()}
    relations: dict[str, list[str]] = {}
    related: set[str] = set()
    for entry in blocks.get("relationship", ()):
        # The page of contact_is says `type: of_contact`; the other direction is an entry of its own.
        of, whose = (uuid(node(entry, "properties"), name) for name in ("of_contact", "contact_is"))
        said = relation(node(entry, "properties"), people.get(of, {}))
        if said and whose in people and not is_yes(people[whose], "is_partial"):
            relations.setdefault(whose, []).append(said)
            related.add(of)
    lists = {name: by_uuid(items(node(account, "instance").get(name))) for name in _LISTS}
    return Shelf({mark: called(of)[:NAME_LIMIT] for mark, of in people.items()}, relations, related, lists)


def _myself(blocks: Mapping[str, list[Any]]) -> set[str]:
    """The contacts in which users of Monica describe themselves."""
    return {uuid(node(user, "properties"), "me_contact") for user in blocks.get("user", ())} - {""}


def _left_of(account: Node, blocks: Mapping[str, list[Any]]) -> Counter[str]:
    left: Counter[str] = Counter()
    for kind, values in blocks.items():
        if kind not in _OF_THE_ACCOUNT:
            left[_several(kind)] += len(values)
    left["journal entries"] += len(items(node(account, "properties").get("journal_entries")))
    return left


def _several(kind: str) -> str:
    return f"{kind[:40].replace('_', ' ')}s"


def _people(
    contacts: Sequence[Node], shelf: Shelf, myself: set[str], left: Counter[str]
) -> tuple[list[Draft], list[Unreadable]]:
    drafts: dict[str, Draft] = {}
    bad: list[Unreadable] = []
    for line, contact in enumerate(contacts, 1):
        mark = uuid(contact)
        if is_yes(node(contact, "properties"), "is_partial"):
            left["people who are only somebody's relative"] += mark not in shelf.related
        elif mark in myself:
            left["yourself"] += 1
        elif mark in drafts:
            bad.append(Unreadable(line, f"the same uuid as entry {drafts[mark].line}"))
        elif found := draft(line, contact, shelf, left):
            drafts[mark or f"{line}"] = found
            _count(contact, left)
        else:
            bad.append(Unreadable(line, "no name"))
    return list(drafts.values()), bad


def _count(contact: Node, left: Counter[str]) -> None:
    left["genders"] += bool(node(contact, "properties").get("gender"))
    for kind, values in blocks_of(contact).items():
        if kind not in _OF_A_CONTACT:
            left[_several(kind)] += len(values)


def _few(left: Counter[str]) -> tuple[Left, ...]:
    """What was left, most of it by name: a damaged file may have any number of kinds."""
    named = [Left(what, times) for what, times in left.items() if times]
    rest = sum(one.times for one in named[_KINDS_NAMED:])
    return (*named[:_KINDS_NAMED], *([Left("other entries", rest)] if rest else []))
