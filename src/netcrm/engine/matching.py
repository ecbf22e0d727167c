"""Whose draft is whose: the people of a file laid beside the people of the book, the strongest signs first."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from typing import NamedTuple

from netcrm.engine.likeness import (
    alike,
    is_full,
    plain_company,
    plain_emails,
    plain_name,
    plain_phone,
    plain_url,
    same_firm,
)
from netcrm.model import Draft, Person

_SIGNS = ("web address", "e-mail", "phone")  # what one person has and hardly anybody else
_KEYLESS = "name:"


class Entry(NamedTuple):
    """Somebody in the book: as they stand, and by origin key what this source last told of them."""

    person: Person
    seen: Mapping[str, Draft] = {}


class Doubt(NamedTuple):
    """Why a match should be looked at, and the person it is about, if in the book."""

    why: str
    person: int | None = None


class Match(NamedTuple):
    """One draft, the origin key it goes by, whose it is (None: nobody's yet), and whether it may be imported."""

    draft: Draft
    key: str
    person: int | None = None
    doubts: tuple[Doubt, ...] = ()
    imported: bool = True


class _Face(NamedTuple):
    """Somebody in the forms that are compared. profile: the plain web address their source names them by."""

    name: str
    company: str
    signs: tuple[tuple[str, ...], ...]  # web addresses, e-mails, phones, as in _SIGNS
    profile: str = ""


def matched(drafts: Sequence[Draft], book: Sequence[Entry]) -> list[Match]:
    """One match a draft, in their order. Time grows with drafts plus people, not with their product."""
    return _Table(drafts, book).settled()


def origin_key(draft: Draft) -> str:
    """The name a source has for the draft: its own key, else name with e-mail or company. Never empty."""
    if draft.key:
        return draft.key
    return _origin_key(draft, _face_of(draft))


def is_keyless(key: str) -> bool:
    """Whether an origin key was made from the name, for want of one of the source's own."""
    return key.startswith(_KEYLESS)


class _Crowd:
    """Faces that can be found by every sign. People of the book have their id, new ones a number below zero."""

    def __init__(self) -> None:
        self.faces: dict[int, _Face] = {}
        self.profiles: dict[int, set[str]] = {}
        self.by: tuple[dict[Hashable, list[int]], ...] = tuple(defaultdict(list) for _ in _SIGNS)
        self.by_name: dict[str, list[int]] = defaultdict(list)

    def add(self, number: int, face: _Face, profiles: set[str]) -> None:
        self.faces[number], self.profiles[number] = face, profiles
        self.by_name[face.name].append(number)
        for index, values in zip(self.by, face.signs, strict=True):
            for value in values:
                index[value].append(number)

    def sharing(self, sign: int, face: _Face) -> list[int]:
        values, index = face.signs[sign], self.by[sign]
        if len(values) == 1:
            return list(dict.fromkeys(index.get(values[0], ())))
        return list(dict.fromkeys(number for value in values for number in index.get(value, ())))

    def other_profile(self, face: _Face, number: int) -> bool:
        """Whether the source knows the two by different names of its own, so that they are two people for it."""
        profiles = self.profiles[number]
        return bool(face.profile and profiles) and face.profile not in profiles

    def colleagues(self, face: _Face) -> list[int]:
        """Those with the same name and company whom the source does not tell apart."""
        return [
            number
            for number in self.by_name.get(face.name, ())
            if face.company and self.faces[number].company == face.company and not self.other_profile(face, number)
        ]


class _Table:
    def __init__(self, drafts: Sequence[Draft], book: Sequence[Entry]) -> None:
        self.drafts = drafts
        self.faces = [_face_of(draft) for draft in drafts]
        self.keys = [draft.key or _origin_key(draft, face) for draft, face in zip(drafts, self.faces, strict=True)]
        self.book, self.fresh = _Crowd(), _Crowd()
        self.owner: dict[str, int] = {}
        self.names = {entry.person.id: entry.person.name for entry in book}
        for entry in book:
            self._seat(entry)
        self.taken: dict[int, int] = {}  # person: line of the draft that is theirs
        self.settled_by: dict[int, Match] = {}
        self.doubts: dict[int, list[Doubt]] = defaultdict(list)

    def settled(self) -> list[Match]:
        self._by_key()
        for sign in range(len(_SIGNS)):
            for index in self._open():
                self._by_sign(index, sign, self.book)
        self._by_company()
        self._by_name()
        for index in self._open():
            self._as_new(index)
        return [self.settled_by[index] for index in range(len(self.drafts))]

    def _seat(self, entry: Entry) -> None:
        person = entry.person
        face = _face(person.name, person.company, person.urls, person.emails, person.phones)
        own = {plain_url(key) for key in entry.seen if not is_keyless(key)}
        # A LinkedIn address typed by hand is their profile too, when the source has not named them yet.
        self.book.add(person.id, face, own or {url for url in face.signs[0] if url.startswith("linkedin.com/in/")})
        self.owner.update(dict.fromkeys(entry.seen, person.id))

    def _open(self) -> list[int]:
        return [index for index in range(len(self.drafts)) if index not in self.settled_by]

    def _by_key(self) -> None:
        lines: dict[str, int] = {}
        for index, key in enumerate(self.keys):
            draft = self.drafts[index]
            if key in lines:
                self._leave(index, f"the same as line {lines[key]}", self.owner.get(key))
            elif key in self.owner:
                self._take(index, self.owner[key])
            lines.setdefault(key, draft.line)

    def _by_sign(self, index: int, sign: int, crowd: _Crowd) -> None:
        face, what = self.faces[index], _SIGNS[sign]
        sharing = crowd.sharing(sign, face)
        if not sharing:
            return
        near = [number for number in sharing if sign == 0 or alike(face.name, crowd.faces[number].name)]
        if len(near) > 1:
            near = [number for number in near if crowd.faces[number].name == face.name] or near
        if len(near) > 1:
            self._leave(index, f"{what} of several: {self._listed(near)}", near[0])
        elif not near:
            self._doubt(index, f"another name, the same {what} as {self._who(sharing[0])}", sharing[0])
        else:
            self._by_one(index, near[0], what, crowd)

    def _by_one(self, index: int, number: int, what: str, crowd: _Crowd) -> None:
        face = self.faces[index]
        renamed, moved = crowd.faces[number].name != face.name, crowd.other_profile(face, number)
        if renamed and moved:
            self._doubt(index, f"another name and profile, the same {what} as {self._who(number)}", number)
        elif number in self.taken:
            self._leave(index, f"the same {what} as line {self.taken[number]}", number)
        else:
            if (renamed or moved) and what != _SIGNS[0]:
                self._doubt(index, f"the same {what}, another {'name' if renamed else 'profile'}", number)
            self._take(index, number)

    def _by_company(self) -> None:
        rivals = Counter((self.faces[index].name, self.faces[index].company) for index in self._open())
        for index in self._open():
            face = self.faces[index]
            near = self.book.colleagues(face)
            if rivals[face.name, face.company] > 1 or not near:
                continue
            if len(near) > 1:
                self._leave(index, f"name and company of several: {self._listed(near)}", near[0])
            elif near[0] in self.taken:
                self._leave(index, f"the same name and company as line {self.taken[near[0]]}", near[0])
            else:
                self._take(index, near[0])

    def _by_name(self) -> None:
        namesakes = Counter(face.name for face in self.faces)
        for index in self._open():
            face = self.faces[index]
            near = self.book.by_name.get(face.name, ())
            if len(near) == 1 and near[0] not in self.taken and is_full(face.name):
                against = self._against(face, near[0])
                if namesakes[face.name] == 1 and not against:
                    self._doubt(index, "found by the name alone", near[0])
                    self._take(index, near[0])
                elif against != "profile":
                    reason = f"another {against}" if against else "several rows have this name"
                    self._doubt(index, f"may be {self._who(near[0])}: the same name, but {reason}", near[0])

    def _against(self, face: _Face, number: int) -> str:
        """What says that two of the same name are two people, or ""."""
        other = self.book.faces[number]
        if self.book.other_profile(face, number):
            return "profile"
        if face.signs[1] and other.signs[1] and not set(face.signs[1]) & set(other.signs[1]):
            return "e-mail"
        return "" if same_firm(face.company, other.company) else "company"

    def _as_new(self, index: int) -> None:
        face = self.faces[index]
        for sign in range(len(_SIGNS)):
            self._by_sign(index, sign, self.fresh)
            if index in self.settled_by:
                return
        near = self.fresh.colleagues(face)
        if near:
            self._leave(index, f"the same name and company as line {self.taken[near[0]]}", None)
            return
        number = -1 - index
        self.fresh.add(number, face, {face.profile} if face.profile else set())
        self.taken[number] = self.drafts[index].line
        self.settled_by[index] = Match(self.drafts[index], self.keys[index], None, tuple(self.doubts[index]))

    def _take(self, index: int, person: int) -> None:
        draft = self.drafts[index]
        self.taken.setdefault(person, draft.line)
        if self.faces[index].profile:
            self.book.profiles[person].add(self.faces[index].profile)
        self.settled_by[index] = Match(draft, self.keys[index], person, tuple(self.doubts.pop(index, ())))

    def _leave(self, index: int, why: str, number: int | None) -> None:
        """Says that a draft is not imported, because it would double somebody or could be several."""
        self._doubt(index, why, number)
        self.settled_by[index] = Match(self.drafts[index], self.keys[index], None, tuple(self.doubts[index]), False)

    def _doubt(self, index: int, why: str, number: int | None) -> None:
        self.doubts[index].append(Doubt(why, number if number in self.names else None))

    def _who(self, number: int) -> str:
        return self.names.get(number) or f"line {self.taken[number]}"

    def _listed(self, numbers: Sequence[int]) -> str:
        return ", ".join(self._who(number) for number in numbers[:3]) + (", ..." if len(numbers) > 3 else "")


def _face_of(draft: Draft) -> _Face:
    urls = dict.fromkeys((draft.key, *draft.urls)) if draft.key else draft.urls
    return _face(draft.name, draft.company, tuple(urls), draft.emails, draft.phones, plain_url(draft.key))


def _face(
    name: str,
    company: str | None,
    urls: Sequence[str],
    emails: Sequence[str],
    phones: Sequence[str],
    profile: str = "",
) -> _Face:
    return _Face(
        plain_name(name),
        plain_company(company),
        (
            tuple(map(plain_url, urls)),
            plain_emails(emails),
            tuple(filter(None, map(plain_phone, phones))),
        ),
        profile,
    )


def _origin_key(draft: Draft, face: _Face) -> str:
    return f"{_KEYLESS}{face.name}|{face.signs[1][0] if face.signs[1] else face.company}"
