"""An index of people by every sign there is of them (name, e-mail, phone, company, web address), to find candidates."""

from collections.abc import Sequence
from typing import TypeAlias, TypeVar

from netcrm.engine.people.normalize import generation_of, plain_company, plain_email, plain_name, plain_phone, plain_url
from netcrm.model.imports import Draft
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

SIGNS = ("web address", "e-mail", "phone")  # what one person has and hardly anybody else, the surest first
ADDRESS = 0
EMAIL = 1
_CROWDED = 50  # more candidates than this are no sign of anybody; looking at all would take time squared
PROFILE = "linkedin.com/in/"

_Key = TypeVar("_Key")
_Index: TypeAlias = dict[_Key, tuple[int, ...]]


class Face(NamedTuple):
    """Somebody in the forms that are compared. signs: as in SIGNS. profile: the web address of their source.

    generation: jr, sr, ii, ..., "" where the name does not tell.
    """

    name: str
    company: str
    signs: tuple[tuple[str, ...], ...]
    profile: str = ""
    generation: str = ""


def face_of(draft: Draft) -> Face:
    """The face of somebody in a file."""
    urls = (draft.key, *draft.urls) if draft.key and draft.key not in draft.urls else draft.urls
    signs = _signs(urls, draft.emails, draft.phones)
    return Face(
        plain_name(draft.name), plain_company(draft.company), signs, plain_url(draft.key), generation_of(draft.name)
    )


def face_in_book(person: Person) -> Face:
    """The face of somebody in the book; a profile they have by hand counts as long as no source has named them."""
    signs = _signs(person.urls, person.emails, person.phones)
    generation = generation_of(person.as_written)
    return Face(plain_name(person.name), plain_company(person.company), signs, generation=generation)


class Crowd:
    """Faces by number: people of the book have their id, new ones a number below zero."""

    def __init__(self) -> None:
        self.faces: dict[int, Face] = {}
        self.profiles: dict[int, tuple[str, ...]] = {}
        self.named: _Index[str] = {}
        self._employed: _Index[tuple[str, str]] = {}
        self._signed: tuple[_Index[str], ...] = tuple({} for _ in SIGNS)

    def add(self, number: int, face: Face, profiles: tuple[str, ...]) -> None:
        """Takes somebody in. profiles: the plain web addresses by which the source knows them already."""
        self.faces[number] = face
        self.profiles[number] = profiles or tuple(url for url in face.signs[ADDRESS] if url.startswith(PROFILE))
        _file(self.named, face.name, number)
        if face.company:
            _file(self._employed, (face.name, face.company), number)
        for index, values in zip(self._signed, face.signs, strict=True):
            for value in values:
                _file(index, value, number)

    def employ(self, number: int, company: str) -> None:
        """Notes that somebody works elsewhere now, by the plain name of a company."""
        face = self.faces[number]
        if company and company != face.company:
            self.faces[number] = face._replace(company=company)
            _file(self._employed, (face.name, company), number)

    def sharing(self, sign: int, face: Face) -> tuple[int, ...]:
        """Those who have one of the face's web addresses, e-mails or phones."""
        values, index = face.signs[sign], self._signed[sign]
        if len(values) == 1:
            return index.get(values[0], ())
        return tuple(dict.fromkeys(number for value in values for number in index.get(value, ()))) if values else ()

    def colleagues(self, face: Face) -> list[int]:
        """Those with the same name and company whom the source does not tell apart."""
        near = self._employed.get((face.name, face.company), ())
        still = (number for number in near if self.faces[number].company == face.company)
        return [number for number in still if not (self.other_profile(face, number) or self.kin(face, number))]

    def kin(self, face: Face, number: int) -> bool:
        """Whether two of one name are two generations; a name that tells of none can be either."""
        ours, theirs = face.generation, self.faces[number].generation
        return bool(ours and theirs) and ours != theirs

    def other_profile(self, face: Face, number: int) -> bool:
        """Whether the source knows the two by different profiles, so that they are two people for it.

        The key of a card says less: many programs give new ones with every export.
        """
        profiles = self.profiles[number] if face.profile.startswith(PROFILE) else ()
        return bool(profiles) and face.profile not in profiles


def _file(index: _Index[_Key], value: _Key, number: int) -> None:
    """Puts a number under a value. Tuples, because the garbage collector need not look into those."""
    there = index.get(value, ())
    if len(there) < _CROWDED and number not in there:
        index[value] = (*there, number)


def _signs(urls: Sequence[str], emails: Sequence[str], phones: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    return (
        tuple(map(plain_url, urls)),
        tuple(map(plain_email, emails)),
        tuple(filter(None, map(plain_phone, phones))),
    )
