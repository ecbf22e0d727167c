"""Joins the cards of one file that are the same person twice, before they are laid beside the book."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from netcrm.engine.people.namesakes import apart, born_apart, differing, is_told, repeats
from netcrm.engine.people.normalize import is_full, plain_company, plain_email, plain_name, plain_phone, plain_url
from netcrm.engine.people.origin_keys import name_key
from netcrm.model.imports import NETCRM, Draft
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

_LISTS = ("emails", "phones", "urls", "topics", "wants", "groups", "notes")
_PLACE = ("line", "name", "key", "file")
_TOLD = ("title", "company", "location", "nickname", "met_on", "met_where", "met_via")
_WEAK = ("company", "name")  # signs that birthday, city and company can speak against
_CROWDED = 50  # people of one name who were told apart; looking at all would take time squared

_Sign = tuple[str, str, str]


class Joined(NamedTuple):
    """Drafts without twins: keys leads from the key of a twin to that of the first, times counts them."""

    drafts: tuple[Draft, ...]
    keys: dict[str, str]
    times: int


def joined(drafts: Sequence[Draft], by_key_alone: bool = False) -> Joined:
    """The drafts with twins put into the first of them.

    Twins have the same name, and an e-mail, a phone, a web address, a company or the source's key in common; without a
    key and e-mail the full name alone is enough, where nothing in the file speaks against it. Another birthday makes
    two people, and where only name or company are the same another city does too. Nothing of the second is lost: lists
    are united, empty fields filled, and what differs becomes a note. by_key_alone: of a source that tells people apart.
    """
    first: dict[_Sign, list[int]] = defaultdict(list)
    kept: dict[int, Draft] = {}
    keys: dict[str, str] = {}
    disputed = _disputed(drafts)
    for index, draft in enumerate(drafts):
        signs = [sign for sign in _signs(draft, by_key_alone) if sign not in disputed]
        there = next((at for sign in signs for at in first[sign] if _one_person(kept[at], draft, sign)), index)
        if there in kept:
            keys[draft.key] = kept[there].key
        kept[there] = _united(kept[there], draft) if there in kept else draft
        for sign in signs:
            if there not in first[sign] and len(first[sign]) < _CROWDED:
                first[sign].append(there)
    return Joined(tuple(kept.values()), keys, len(drafts) - len(kept))


def _signs(draft: Draft, by_key_alone: bool) -> Iterator[_Sign]:
    name = plain_name(draft.name)
    if draft.key:
        yield name, "key", draft.key
    if by_key_alone or draft.key.startswith(NETCRM):  # netcrm knows its own apart
        return
    yield from ((name, "e-mail", plain_email(email)) for email in draft.emails)
    yield from ((name, "phone", phone) for phone in map(plain_phone, draft.phones) if phone)
    yield from ((name, "web address", plain_url(url)) for url in draft.urls)
    if is_full(name) and (company := plain_company(draft.company)):
        yield name, "company", company
    if is_full(name) and not draft.key and not draft.emails:
        yield name, "name", name_key(draft)


def _disputed(drafts: Sequence[Draft]) -> set[_Sign]:
    """Names alone that are no sign: their bearers were not all born on one day, or do not all live in one city."""
    told: dict[_Sign, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for draft in drafts:
        if not draft.key and not draft.emails:
            born, living = told[plain_name(draft.name), "name", name_key(draft)]
            born |= {draft.birthday} if draft.birthday else set()
            living |= {fold(draft.location)} if draft.location else set()
    return {sign for sign, (born, living) in told.items() if len(born) > 1 or len(living) > 1}


def _one_person(one: Draft, other: Draft, sign: _Sign) -> bool:
    if sign[1] == "key":
        return not born_apart(one, other) and not repeats(other, one)  # an exact repetition is told as one
    return not (apart if sign[1] in _WEAK else born_apart)(one, other)


def _united(one: Draft, other: Draft) -> Draft:
    fields: dict[str, Any] = {
        field: tuple(dict.fromkeys((*getattr(one, field), *getattr(other, field)))) for field in _LISTS
    }
    empty: dict[str, Any] = {
        field: value
        for field, value in other._asdict().items()
        if field not in (*_LISTS, *_PLACE) and not is_told(getattr(one, field))
    }
    if one.birthday and other.birthday:  # of one day: the one that tells the year
        empty["birthday"] = max(one.birthday, other.birthday)
    if more := _told_besides(one, other):
        fields["notes"] = tuple(dict.fromkeys((*fields["notes"], more)))
    return one._replace(**fields, **empty)


def _told_besides(one: Draft, other: Draft) -> str:
    """What the second has otherwise, as a note: "also: title CEO, company Fjord"."""
    told = ", ".join(f"{field.replace('_', ' ')} {getattr(other, field)}" for field in differing(one, other, _TOLD))
    return f"also: {told}" if told else ""
