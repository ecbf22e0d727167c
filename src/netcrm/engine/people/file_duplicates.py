"""Joins the cards of one file that are the same person twice, before they are laid beside the book."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from netcrm.engine.people.normalize import is_full, plain_company, plain_email, plain_name, plain_phone
from netcrm.model import NETCRM, Draft

_LISTS = ("emails", "phones", "urls", "topics", "wants", "groups", "notes")
_PLACE = ("line", "name", "key", "file")


class Joined(NamedTuple):
    """Drafts without twins: keys leads from the key of a twin to that of the first, times counts them."""

    drafts: tuple[Draft, ...]
    keys: dict[str, str]
    times: int


def joined(drafts: Sequence[Draft]) -> Joined:
    """The drafts with twins put into the first of them.

    Twins have the same name, and an e-mail, a phone or a company in common. Nothing of the second is lost where the
    first has room: lists are united, empty fields filled.
    """
    first: dict[tuple[str, str, str], int] = {}
    kept: dict[int, Draft] = {}
    keys: dict[str, str] = {}
    for index, draft in enumerate(drafts):
        signs = [] if draft.key.startswith(NETCRM) else list(_signs(draft))  # netcrm knows its own apart
        there = next((first[sign] for sign in signs if sign in first), index)
        if there in kept:
            keys[draft.key] = kept[there].key
        kept[there] = _united(kept[there], draft) if there in kept else draft
        for sign in signs:
            first.setdefault(sign, there)
    return Joined(tuple(kept.values()), keys, len(drafts) - len(kept))


def _signs(draft: Draft) -> Iterator[tuple[str, str, str]]:
    name = plain_name(draft.name)
    yield from ((name, "e-mail", plain_email(email)) for email in draft.emails)
    yield from ((name, "phone", phone) for phone in map(plain_phone, draft.phones) if phone)
    if is_full(name) and (company := plain_company(draft.company)):
        yield name, "company", company


def _united(one: Draft, other: Draft) -> Draft:
    fields: dict[str, Any] = {
        field: tuple(dict.fromkeys((*getattr(one, field), *getattr(other, field)))) for field in _LISTS
    }
    empty: dict[str, Any] = {
        field: value
        for field, value in other._asdict().items()
        if field not in (*_LISTS, *_PLACE) and getattr(one, field) in (None, False)
    }
    return one._replace(**fields, **empty)
