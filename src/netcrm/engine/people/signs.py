"""The signs by which somebody who was forgotten would be known again, kept as hashes from which none can be read.

Whoever has the book can try a guess against a hash, but reads no name in it.
"""

from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256
from typing import NamedTuple

from netcrm.columns.column import Row
from netcrm.engine.people.normalize import is_full, plain_company, plain_email, plain_name, plain_phone, web_form
from netcrm.model.imports import NETCRM, Draft

_DIGITS = 32  # of a hash that are kept: 128 bits


class Marked(NamedTuple):
    """A sign of somebody as it is kept: `mark` is its hash with `salt`; all signs of one have the same `who`."""

    who: str
    salt: str
    mark: str


def signs_of(row: Row, uids: Iterable[str] = (), keys: Iterable[tuple[str, str]] = ()) -> frozenset[str]:
    """What tells somebody from others. row: as a Snapshot has a person. uids: others of theirs; keys: (source, key)."""
    reached = _addresses(row.get("emails") or (), row.get("phones") or (), row.get("urls") or ())
    name, company = _name(row["name"]), plain_company(row.get("company"))
    named = [f"name {name} at {company}"] if company else []
    named += [f"name {name} at "] if is_full(name) else []
    named += [f"name {name}"] if is_full(name) and not reached and not company else []
    known = {f"uid {uid}" for uid in (*uids, *([row["uid"]] if row.get("uid") else []))}
    return frozenset((*reached, *named, *known, *(f"key {source} {key}" for source, key in keys)))


def signs_of_draft(draft: Draft, source: str) -> frozenset[str]:
    """The same of somebody as a file of that kind has them."""
    name, company = _name(draft.name), plain_company(draft.company)
    key = f"uid {draft.key.removeprefix(NETCRM)}" if draft.key.startswith(NETCRM) else f"key {source} {draft.key}"
    reached = _addresses(draft.emails, draft.phones, draft.urls)
    return frozenset((*reached, f"name {name}", f"name {name} at {company}", *([key] if draft.key else [])))


def signs_of_party(email: str, url: str, name: str) -> frozenset[str]:
    """The same of somebody who took part in something."""
    named = [f"name {_name(name)}", f"name {_name(name)} at "] if name and not (email or url) else []
    return frozenset((*_addresses((email,), (), (url,)), *named))


def mark(sign: str, salt: str) -> str:
    """The hash of a sign."""
    return sha256(f"{salt}\n{sign}".encode()).hexdigest()[:_DIGITS]


class Marks:
    """Everybody who was forgotten, to be asked about many."""

    def __init__(self, marked: Collection[Marked]) -> None:
        self._salts = tuple(sorted({one.salt for one in marked}))
        self._who = {(one.salt, one.mark): one.who for one in marked}

    def __bool__(self) -> bool:
        return bool(self._who)

    def who(self, signs: Iterable[str]) -> frozenset[str]:
        """Which of the forgotten have one of these signs."""
        found = (self._who.get((salt, mark(sign, salt))) for salt in self._salts for sign in signs)
        return frozenset(who for who in found if who)


def _addresses(emails: Sequence[str], phones: Sequence[str], urls: Sequence[str]) -> tuple[str, ...]:
    return (
        *(f"email {plain_email(one)}" for one in emails if one),
        *(f"phone {plain_phone(one)}" for one in phones if plain_phone(one)),
        *(f"url {web_form(one)}" for one in urls if one),
    )


def _name(name: str) -> str:
    return " ".join(sorted(plain_name(name).split()))
