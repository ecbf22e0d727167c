"""Finds who in the book is likely there twice, and why, without comparing everybody with everybody."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from netcrm.engine.people.compare_names import Name, kinship_of, name_of
from netcrm.engine.people.normalize import OFFICES, plain_company, plain_email, plain_phone, same_firm, web_form
from netcrm.engine.people.record_linkage import (
    NOTHING,
    Agreement,
    Commonness,
    Record,
    agreement,
    births,
    commonness,
    record_of,
)
from netcrm.model.people import STAGES, Person
from netcrm.named_tuple import NamedTuple

EDITION = 1  # one more with every change of who is told here, and how: what was found before is looked for again
LEAST = 0.3  # a pair that scores lower is not told
_NEAR = 8  # neighbours in a block with whom somebody is compared, so that a block of thousands takes no time squared
_SWITCHBOARD = 4  # more names than that under one address or number, and it is a firm's

# What a sign is worth by how the two names go together (see kinship.py). Set by hand: an address that one person has
# tells most, a name alone least. The signs of a pair are taken together as if they were independent.
_WORTH = {
    "same e-mail": {
        "same": 0.97, "order": 0.95, "short": 0.95, "alike": 0.93, "word": 0.93, "part": 0.8, "given": 0.75, "": 0.35,
    },
    "same profile": {
        "same": 0.97, "order": 0.95, "short": 0.95, "alike": 0.93, "word": 0.93, "part": 0.8, "given": 0.8, "": 0.5,
    },
    "same phone": {
        "same": 0.93, "order": 0.9, "short": 0.88, "alike": 0.8, "word": 0.85, "part": 0.6, "given": 0.5,
    },
    "same web address": {"same": 0.9, "order": 0.8, "short": 0.75, "alike": 0.6, "word": 0.6, "part": 0.35},
    "e-mail alike": {"same": 0.75, "order": 0.7, "short": 0.7, "alike": 0.65, "word": 0.5, "part": 0.35},
    "same company": {"same": 0.85, "order": 0.8, "short": 0.7, "alike": 0.6, "word": 0.5, "part": 0.35},
    "": {"same": 0.5, "order": 0.4, "word": 0.3, "part": 0.35, "short": 0.4},
}  # fmt: skip
_NAMED = {
    "same": "same name",
    "order": "names in another order",
    "short": "another form of the name",
    "alike": "name much alike",
    "word": "same name",  # both have one word only
    "part": "part of the name",
    "given": "same first name",
    "": "another name",
}
_PROFILE = "linkedin.com/in/"  # one person has one


class Double(NamedTuple):
    """Two people who may be one. one: who is proposed to stay. score: up to 1; reasons: in words, the surest first."""

    one: Person
    other: Person
    score: float
    reasons: tuple[str, ...]


class _Face(NamedTuple):
    """Somebody in the forms that are compared."""

    person: Person
    name: Name
    company: str
    emails: frozenset[str]
    tagless: frozenset[str]
    phones: frozenset[str]
    urls: frozenset[str]
    reach: frozenset[str]  # phones and web addresses
    profiles: frozenset[str]
    record: Record


class _Crowd(NamedTuple):
    """How many people bear a name, and how many names there are under an e-mail, a phone or a web address.

    words: how many have a word in their name. common: how common names and places are.
    """

    bearers: Mapping[tuple[str, ...], int]
    names: Mapping[str, int]
    words: Mapping[str, int]
    common: Commonness


def doubles(
    people: Sequence[Person],
    apart: AbstractSet[tuple[str, str]] = frozenset(),
    gone: Mapping[str, str] = {},
) -> tuple[Double, ...]:
    """Likely doubles, the surest first; two who are linked already by surer pairs are not told again.

    apart: pairs of uids of people who are not the same. gone: uids of people who were merged, and of whoever has it
    all now. Time grows with the people, not with their pairs. The order in which people are given does not matter.
    """
    people = sorted(people, key=lambda person: person.id)
    faces = [_face(person) for person in people]
    crowd = _crowd(faces)
    told_apart = {frozenset(gone.get(uid, uid) for uid in pair) for pair in apart}
    found = []
    for left, right in _pairs(faces):
        pair = (people[left], people[right])
        score, reasons = _likeness(faces[left], faces[right], crowd)
        if score >= LEAST and frozenset(one.uid for one in pair) not in told_apart:
            stays, goes = in_order(*pair)
            found.append(Double(stays, goes, score, reasons))
    found.sort(key=lambda double: (-double.score, double.one.id, double.other.id))
    return tuple(_linking(found))


def in_order(one: Person, other: Person, contacts: Mapping[int, int] = {}) -> tuple[Person, Person]:
    """Two who may be one, first who is proposed to stay: who is nearer to your day, then who has more interactions,
    then who is older. contacts: how many interactions each has, by id."""

    def rank(person: Person) -> tuple[object, ...]:
        return STAGES.index(person.stage), -contacts.get(person.id, 0), person.created_on, person.id

    return (one, other) if rank(one) <= rank(other) else (other, one)


def _linking(found: Iterable[Double]) -> Iterator[Double]:
    """Those that tell of somebody not yet linked: four copies of one person are three pairs, not six."""
    leads: dict[int, int] = {}

    def head(person: int) -> int:
        while (above := leads.get(person, person)) != person:
            leads[person] = leads.get(above, above)
            person = above
        return person

    for double in found:
        one, other = head(double.one.id), head(double.other.id)
        if one != other:
            leads[other] = one
            yield double


def _face(person: Person) -> _Face:
    emails = frozenset(map(plain_email, person.emails))
    phones = frozenset(map(plain_phone, person.phones)) - {""}
    urls = frozenset(map(web_form, person.urls)) - {""}
    name = name_of(person.as_written, person.nickname or "")
    return _Face(
        person=person,
        name=name,
        company=plain_company(person.company),
        emails=emails,
        tagless=frozenset(map(_tagless, emails)),
        phones=phones,
        urls=urls,
        reach=phones | urls,
        profiles=frozenset(url for url in urls if url.startswith(_PROFILE)),
        record=record_of(name.words, person.birthday, person.location),
    )


def _crowd(faces: Sequence[_Face]) -> _Crowd:
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for face in faces:
        for value in (*face.emails, *face.reach):
            names[value].add(face.name.ordered)
    return _Crowd(
        Counter(face.name.ordered for face in faces),
        {value: len(those) for value, those in names.items()},
        Counter(word for face in faces for word in set(face.name.words)),
        commonness(face.record for face in faces),
    )


def _tagless(email: str) -> str:
    """An address without +tag; dots in one at Gmail mean nothing."""
    local, _, host = email.partition("@")
    local = local.partition("+")[0] or local
    return f"{local.replace('.', '')}@gmail.com" if host in ("gmail.com", "googlemail.com") else f"{local}@{host}"


def _pairs(faces: Sequence[_Face]) -> set[tuple[int, int]]:
    """Those worth a look: neighbours among people who share an address, a number, a name, or half of it at a firm."""
    blocks: dict[object, list[int]] = defaultdict(list)
    for number, face in enumerate(faces):
        for key in _keys(face):
            blocks[key].append(number)
    found: set[tuple[int, int]] = set()
    for numbers in blocks.values():
        if len(numbers) > 1:
            near = sorted(numbers, key=lambda number: (faces[number].name.ordered, faces[number].company, number))
            for at, one in enumerate(near):
                found.update((min(one, other), max(one, other)) for other in islice(near, at + 1, at + 1 + _NEAR))
    return found | _by_one_word(faces)


def _by_one_word(faces: Sequence[_Face]) -> set[tuple[int, int]]:
    """Whoever has one word for a name, with the only other who has that word in theirs: Vroni and Vroni Winter."""
    bearers: dict[str, list[int]] = {face.name.words[0]: [] for face in faces if _is_bare(face.name)}
    if bearers:
        for number, face in enumerate(faces):
            for word in {*face.name.words} & bearers.keys():
                bearers[word].append(number)
    return {(two[0], two[1]) for two in bearers.values() if len(two) == 2}


def _is_bare(name: Name) -> bool:
    return len(name.words) == 1 and not name.full


def _keys(face: _Face) -> Iterator[object]:
    yield from face.tagless
    yield from (("phone", phone) for phone in face.phones)
    yield from (("url", url) for url in face.urls)
    if face.name.ordered:
        yield face.name.ordered
    if len(face.name.words) > 2:  # under the same two words as whoever has no more of them
        first, second, *_, last = face.name.words
        yield from {tuple(sorted((first, second))), tuple(sorted((first, last)))}
    if face.company and face.name.words:
        firm = face.company.split()[0]
        yield from {(firm, face.name.words[0]), (firm, face.name.words[-1])}
    record = face.record
    if record.birthday:
        yield "born", record.birthday
        yield from {("day", record.birthday[-5:], word[:2]) for word in face.name.words}
    if record.place:
        yield from {("place", record.place, word[:3]) for word in face.name.words}


def _likeness(one: _Face, other: _Face, crowd: _Crowd) -> tuple[float, tuple[str, ...]]:
    """The score of two, and the reasons for it."""
    if one.profiles and other.profiles and not one.profiles & other.profiles:
        return 0.0, ()  # LinkedIn tells them apart
    unlinked = one.tagless.isdisjoint(other.tagless) and one.reach.isdisjoint(other.reach)
    birth = births(one.record.birthday, other.record.birthday)
    born_apart = birth in ("slip", "apart") and one.record.birthday[-5:] != other.record.birthday[-5:]
    if unlinked and born_apart and birth == "apart" and not (one.company and other.company):
        return 0.0, ()  # the name alone would not be enough
    kinship = kinship_of(one.name, other.name)
    known = _by_record(one, other, crowd, birth)
    if kinship in ("", "given") and unlinked:
        return (known.score, (*known.reasons, known.names)) if known.reasons else (0.0, ())
    reasons, doubt = [], 1.0
    for sign in _signs(one, other, kinship, crowd):
        worth = _WORTH[sign].get(kinship, 0.0)
        doubt *= 1 - worth
        reasons += [sign] if worth else []
    colleagues = bool(one.company and other.company) and same_firm(one.company, other.company)
    if colleagues:
        doubt *= 1 - _WORTH["same company"].get(kinship, 0.0)
    doubt *= 1 - _by_name(one, other, kinship, crowd, bool(reasons) or (colleagues and kinship in ("part", "short")))
    score = 1 - doubt
    if born_apart and not (birth == "slip" and reasons):
        score *= 0.4
    if not reasons and colleagues and _emails_differ(one, other):
        score *= 0.9
    score = 1 - (1 - score) * (1 - known.score)
    return score, (*reasons, *known.reasons, _about_the_name(kinship, colleagues))


def _by_record(one: _Face, other: _Face, crowd: _Crowd, birth: str) -> Agreement:
    """What name, birthday and place say together, less where company or e-mail speak against it."""
    if birth == "apart" or (not birth and not (one.record.place and other.record.place)):
        return NOTHING
    if one.name.generation and other.name.generation and one.name.generation != other.name.generation:
        return NOTHING
    elsewhere = bool(one.company and other.company) and not same_firm(one.company, other.company)
    against = 2.0 * elsewhere + 1.5 * _emails_differ(one, other)
    return agreement(one.record, other.record, crowd.common, against, birth)


def _signs(one: _Face, other: _Face, kinship: str, crowd: _Crowd) -> Iterator[str]:
    """What both have, the surest first; what several people answer to is no sign of any of them."""
    most = _SWITCHBOARD if kinship else 2

    def own(shared: AbstractSet[str]) -> bool:
        return any(value.partition("@")[0] not in OFFICES and crowd.names.get(value, 0) <= most for value in shared)

    if own(one.emails & other.emails):
        yield "same e-mail"
    elif own(one.tagless & other.tagless):
        yield "e-mail alike"
    if own(one.phones & other.phones):
        yield "same phone"
    if own(one.profiles & other.profiles):
        yield "same profile"
    elif own(one.urls & other.urls):
        yield "same web address"


def _by_name(one: _Face, other: _Face, kinship: str, crowd: _Crowd, known: bool) -> float:
    """What the name alone is worth: less where several bear it, little where company or e-mail speak against it.

    known: they were found by more than the name, and then nothing of that counts.
    """
    worth = _WORTH[""].get(kinship, 0.0)
    if kinship == "part" and (known or not _is_only(one.name, other.name, crowd)):
        return 0.0
    if kinship == "short" and (known or not _is_longer(one.name, other.name)):
        return 0.0
    if known:
        return worth
    if one.company and other.company and not same_firm(one.company, other.company):
        worth *= 0.6
    if _emails_differ(one, other):
        worth *= 0.7
    return worth * (0.7 if crowd.bearers[one.name.ordered] > 2 else 1.0)


def _is_only(one: Name, other: Name, crowd: _Crowd) -> bool:
    """Whether nobody else has the word that is the whole name of one of them."""
    return any(_is_bare(name) and crowd.words.get(name.words[0], 0) == 2 for name in (one, other))


def _is_longer(one: Name, other: Name) -> bool:
    """Whether one name is the other with more words: "Maria Luisa Chen", or "Yusuf Demir - founder"."""
    ours, theirs = set(one.words), set(other.words)
    return ours < theirs or theirs < ours


def _emails_differ(one: _Face, other: _Face) -> bool:
    return bool(one.tagless and other.tagless) and not one.tagless & other.tagless


def _about_the_name(kinship: str, colleagues: bool) -> str:
    if not colleagues:
        return _NAMED[kinship]
    return "same name and company" if kinship in ("same", "word") else f"{_NAMED[kinship]}, same company"
