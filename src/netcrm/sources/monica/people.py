"""One contact of a Monica export as somebody netcrm knows: who they are, how to reach them, what was noted."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from datetime import date
from typing import Any

from netcrm.model.imports import Draft
from netcrm.named_tuple import NamedTuple
from netcrm.sources.fields import FIELD_LIMIT, birthday_of, emails_of, name_of, phone_of, url_of
from netcrm.sources.json_access import Node as Node
from netcrm.sources.json_access import is_no, is_yes, items, node, number, on, prose, uuid, words

NAME_LIMIT = 200  # characters of a name where somebody else's note repeats it
_LONGEST_RHYTHM = 3650  # days
_HANDLE = re.compile(r"@?([\w.+-]{1,100})")
_PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{4,30}")
_RELATIONS = {"inlovewith": "in love with", "lovedby": "loved by", "bestfriend": "best friend"}
_GIFTS = {"idea": "gift idea", "offered": "gift given", "received": "gift received"}


class Shelf(NamedTuple):
    """What contacts refer to by uuid.

    names: of everybody, relatives too. relations: notes by the contact they are about. related: who is named in those.
    lists: the instance's, by their name.
    """

    names: Mapping[str, str]
    relations: Mapping[str, Sequence[str]]
    related: Set[str]
    lists: Mapping[str, Mapping[str, Node]]

    def entry(self, listed: str, uuid: str) -> Node:
        """The properties of an entry in one of the instance's lists, empty where there is none."""
        return node(self.lists.get(listed, {}).get(uuid), "properties")

    def named(self, listed: str, uuid: str) -> str:
        """What an entry in one of the instance's lists is called."""
        return words(self.entry(listed, uuid), "name")[:NAME_LIMIT]


class _Special(NamedTuple):
    """A date of which Monica may know only the day and month, or only an age. about: what to say of such a one."""

    on: date | None = None
    day_only: bool = False
    about: str = ""


class _Reached(NamedTuple):
    """The ways to reach somebody; notes for what is neither address nor number."""

    emails: list[str]
    phones: list[str]
    urls: list[str]
    notes: list[str]


def draft(line: int, contact: Node, shelf: Shelf, left: Counter[str]) -> Draft | None:
    """The contact as a draft, None without a name. left: counts what is not taken."""
    properties, blocks = node(contact, "properties"), blocks_of(contact)
    name, mark = called(properties), uuid(contact)
    if not name:
        return None
    reached, met = _reached(blocks, shelf), _special(properties, "first_met_date")
    return Draft(
        line=line,
        name=name,
        key=mark,
        emails=tuple(dict.fromkeys(reached.emails)),
        phones=tuple(dict.fromkeys(reached.phones)),
        urls=tuple(dict.fromkeys(reached.urls)),
        title=words(properties, "job") or None,
        company=words(properties, "company") or None,
        location=next(filter(None, map(_town, blocks.get("address", ()))), None),
        met_on=None if met.about else met.on,
        met_where=words(properties, "first_met_where") or None,
        met_via=shelf.names.get(uuid(properties, "first_met_through")) or None,
        nickname=words(properties, "nickname") or None,
        birthday=_birthday(properties),
        groups=_groups(properties),
        notes=_notes(properties, blocks, shelf, (*reached.notes, *shelf.relations.get(mark, ())), left),
        stage="archived" if is_yes(properties, "is_dead") or is_no(properties, "is_active") else None,
        every_days=_rhythm(properties),
        created_on=on(contact, "created_at"),
    )


def called(properties: Node) -> str:
    """First, middle and last name, else the nickname; "" for nobody."""
    first, middle, last = (words(properties, f"{part}_name") for part in ("first", "middle", "last"))
    return name_of(first, last, middle) or words(properties, "nickname")


def blocks_of(of: Node) -> dict[str, list[Any]]:
    """The values in the blocks of an entry, or of the account, by their type."""
    blocks: dict[str, list[Any]] = {}
    for block in map(node, items(of.get("data"))):
        if kind := words(block, "type"):
            blocks.setdefault(kind, []).extend(items(block.get("values")))
    return blocks


def relation(properties: Node, of: Node) -> str:
    """Who somebody is to a contact, "child: Ann"; with the birthday where that stands nowhere else. "" for nobody."""
    kind, name = words(properties, "type").lower(), called(of)[:NAME_LIMIT]
    if not kind or not name:
        return ""
    said = f"{_RELATIONS.get(kind, kind.replace('_', ' '))}: {name}"
    born = _special(of, "birthdate")
    when = born.about or born.on
    return f"{said}, born {when}" if when and is_yes(of, "is_partial") else said


def _special(properties: Node, name: str) -> _Special:
    found = node(properties, name)
    when = on(found, "date")
    if when and is_yes(found, "is_age_based"):
        return _Special(when, about=f"about {when.year}")
    if when and is_yes(found, "is_year_unknown"):
        return _Special(when, day_only=True, about=f"on {when:%m-%d}, year unknown")
    return _Special(when)


def _birthday(properties: Node) -> str | None:
    born = _special(properties, "birthdate")
    if born.on is None or (born.about and not born.day_only):
        return None
    return birthday_of(f"--{born.on:%m-%d}" if born.day_only else born.on.isoformat())


def _rhythm(properties: Node) -> int | None:
    days = number(properties, "stay_in_touch_frequency")
    return days if 0 < days <= _LONGEST_RHYTHM else None


def _groups(properties: Node) -> tuple[str, ...]:
    tags = (
        words({"name": tag} if isinstance(tag, str) else node(tag), "name") for tag in items(properties.get("tags"))
    )
    starred = ("starred",) if is_yes(properties, "is_starred") else ()
    return tuple(dict.fromkeys((*filter(None, tags), *starred)))


def _reached(blocks: Mapping[str, list[Any]], shelf: Shelf) -> _Reached:
    """Every contact field under what its type says it is, else under what it looks like."""
    reached = _Reached([], [], [], [])
    for field in blocks.get("contact_field", ()):
        text = words(node(field, "properties"), "data")
        mark = uuid(node(field, "properties"), "type")
        kind, label = shelf.entry("contact_field_types", mark), shelf.named("contact_field_types", mark) or "contact"
        protocol = words(kind, "protocol").lower()[:NAME_LIMIT]
        what = (words(kind, "type") or label).lower()
        emails = emails_of(text) if what == "email" or protocol in ("", "mailto:") else ()
        url = _web(text, protocol)
        reached.emails.extend(emails)
        if not emails and (what == "phone" or protocol == "tel:" or (what == "whatsapp" and _PHONE.fullmatch(text))):
            reached.phones.extend(filter(None, [phone_of(text)]))
        elif not emails and url:
            reached.urls.append(url)
        elif not emails and text:
            reached.notes.append(f"{label}: {text}")
    return reached


def _web(text: str, protocol: str) -> str:
    """The web address of a profile, from the whole of it or from the bare name in it; "" where it is neither."""
    if text.lower().startswith(("http://", "https://", "www.")) or "/" in text:
        return url_of(text)
    match = _HANDLE.fullmatch(text)
    return url_of(protocol + match[1]) if match and protocol.startswith(("http://", "https://")) else ""


def _town(address: Any) -> str:
    place = node(address, "properties")
    return ", ".join(filter(None, (words(place, "city"), words(place, "country"))))


def _notes(
    properties: Node, blocks: Mapping[str, list[Any]], shelf: Shelf, more: Sequence[str], left: Counter[str]
) -> tuple[str, ...]:
    food, met = words(properties, "food_preferences"), _special(properties, "first_met_date")
    said = (
        prose(properties, "description"),
        f"met {met.about}" if met.about else "",
        prose(properties, "first_met_additional_info"),
        *_born_and_died(properties),
        f"food: {food}" if food else "",
        *more,
        *map(_address, blocks.get("address", ())),
        *map(_pet, blocks.get("pet", ())),
        *(_gift(gift, shelf) for gift in blocks.get("gift", ())),
        *(_life_event(event, shelf) for event in blocks.get("life_event", ())),
        *(_note(note, left) for note in blocks.get("note", ())),
    )
    return tuple(dict.fromkeys(filter(None, said)))


def _born_and_died(properties: Node) -> list[str]:
    born, died = _special(properties, "birthdate"), _special(properties, "deceased_date")
    said = [f"born {born.about}"] if born.about and not born.day_only else []
    return [*said, f"died {died.about or died.on or ''}".strip()] if is_yes(properties, "is_dead") else said


def _address(address: Any) -> str:
    """An address that is more than a town."""
    place = node(address, "properties")
    street, town = words(place, "street"), f"{words(place, 'postal_code')} {words(place, 'city')}".strip()
    label = words(place, "name")
    parts = filter(None, (street, town, words(place, "province"), words(place, "country")))
    return f"address{f' ({label})' if label else ''}: {', '.join(parts)}" if street else ""


def _pet(pet: Any) -> str:
    name, kind = (words(node(pet, "properties"), part) for part in ("name", "category"))
    both = f"{name} ({kind.lower()})" if name and kind else name or kind.lower()
    return f"pet: {both}" if both else ""


def _gift(gift: Any, shelf: Shelf) -> str:
    properties = node(gift, "properties")
    name, dated = words(properties, "name"), on(properties, "date")
    recipient = shelf.names.get(uuid(properties, "recipient"))
    more = (f"for {recipient}" if recipient else "", words(properties, "comment"), words(properties, "url"))
    extra = "; ".join(filter(None, more))
    said = f"{_GIFTS.get(words(properties, 'status'), 'gift')}: {name}{f' ({extra})' if extra else ''}"
    return f"{dated}: {said}" if name and dated else said if name else ""


def _life_event(event: Any, shelf: Shelf) -> str:
    properties = node(event, "properties")
    mark = uuid(properties, "type")
    key = words(shelf.entry("life_event_types", mark), "translation_key")[:NAME_LIMIT].replace("_", " ")
    name = words(properties, "name") or shelf.named("life_event_types", mark) or key
    said = ": ".join(filter(None, (name, prose(properties, "note"))))
    happened = on(properties, "happened_at")
    if not said or happened is None:
        return said
    # Where only the year is known, Monica writes its first day.
    return f"{happened.year if (happened.month, happened.day) == (1, 1) else happened}: {said}"


def _note(note: Any, left: Counter[str]) -> str:
    properties = node(note, "properties")
    body, written = prose(properties, "body"), on(node(note), "created_at")
    left[f"ends of notes beyond {FIELD_LIMIT:,} characters"] += len(str(properties.get("body") or "")) > FIELD_LIMIT
    return f"{written}: {body}" if body and written else body
