"""The signs by which somebody who was forgotten would be known again, kept as hashes from which none can be read.

Whoever has the book can try a guess against a hash, but reads no name in it.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import sha256

from netcrm.columns.column import Row
from netcrm.engine.people.normalize import (
    OFFICES,
    is_full,
    plain_company,
    plain_email,
    plain_name,
    plain_phone,
    web_form,
)
from netcrm.model.imports import NETCRM, Draft
from netcrm.named_tuple import NamedTuple
from netcrm.text import tokens

_DIGITS = 32  # of a hash that are kept: 128 bits


class Marked(NamedTuple):
    """A sign of somebody as it is kept: `mark` is its hash with `salt`; all signs of one have the same `who`."""

    who: str
    salt: str
    mark: str


def signs_of(row: Row, uids: Iterable[str] = (), keys: Iterable[tuple[str, str]] = ()) -> frozenset[str]:
    """What tells somebody from others. row: as a Snapshot has a person. uids: others of theirs; keys: (source, key)."""
    name, company = _name(row["name"]), plain_company(row.get("company"))
    called = (*name.split(), *tokens(row.get("nickname") or ""))
    reached = tuple(_addresses(called, row.get("emails") or (), row.get("phones") or (), row.get("urls") or ()))
    named = [f"name {name} at {company}"] if company else []
    named += [f"name {name} at "] if is_full(name) else []
    named += [f"name {name}"] if is_full(name) and not reached and not company else []
    known = {f"uid {uid}" for uid in (*uids, *([row["uid"]] if row.get("uid") else []))}
    return frozenset((*reached, *named, *known, *(f"key {source} {key}" for source, key in keys)))


def signs_of_draft(draft: Draft, source: str) -> frozenset[str]:
    """The same of somebody as a file of that kind has them."""
    name, company = _name(draft.name), plain_company(draft.company)
    key = f"uid {draft.key.removeprefix(NETCRM)}" if draft.key.startswith(NETCRM) else f"key {source} {draft.key}"
    called = (*name.split(), *tokens(draft.nickname or ""))
    reached = _addresses(called, draft.emails, draft.phones, draft.urls)
    return frozenset((*reached, f"name {name}", f"name {name} at {company}", *([key] if draft.key else [])))


def signs_of_party(email: str, url: str, name: str) -> frozenset[str]:
    """The same of somebody who took part in something."""
    named = [f"name {_name(name)}", f"name {_name(name)} at "] if name and not (email or url) else []
    return frozenset((*_addresses(_name(name).split(), (email,), (), (url,)), *named))


def mark(sign: str, salt: str) -> str:
    """The hash of a sign."""
    return sha256(f"{salt}\n{sign}".encode()).hexdigest()[:_DIGITS]


class Marks:
    """Everybody who was forgotten, to be asked about many."""

    def __init__(self, marked: Collection[Marked]) -> None:
        self._salts = tuple(sorted({one.salt for one in marked}))
        self._marked = {(one.salt, one.mark): one for one in marked}

    def who(self, signs: Iterable[str]) -> frozenset[str]:
        """Which of the forgotten have one of these signs."""
        return frozenset(one.who for one in self._marked_with(signs))

    def no_longer(self, signs: Iterable[str]) -> frozenset[Marked]:
        """What is to be kept no longer once somebody with these signs is in the book on purpose.

        Of whoever has the name all; of another one, who has an address now that was theirs, that one alone.
        """
        named = self.who(sign for sign in signs if sign.startswith("name "))
        theirs = frozenset(one for one in self._marked.values() if one.who in named)
        return theirs | self._marked_with(signs)

    def _marked_with(self, signs: Iterable[str]) -> frozenset[Marked]:
        pairs = ((salt, mark(sign, salt)) for sign in signs for salt in self._salts)
        return frozenset(self._marked[pair] for pair in pairs if pair in self._marked)


def _addresses(
    called: Sequence[str], emails: Sequence[str], phones: Sequence[str], urls: Sequence[str]
) -> Iterator[str]:
    """What somebody is reached by. A telephone, or the address of an office, tells of nobody without a name."""
    for email in filter(None, map(plain_email, emails)):
        if email.partition("@")[0] in OFFICES:
            yield from (f"email {email} {word}" for word in called)
        else:
            yield f"email {email}"
    for phone in filter(None, map(plain_phone, phones)):
        yield from (f"phone {phone} {word}" for word in called)
    yield from (f"url {web_form(url)}" for url in urls if url)


def _name(name: str) -> str:
    return " ".join(sorted(plain_name(name).split()))
