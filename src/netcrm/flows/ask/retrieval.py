"""Retrieves what the book holds for a challenge: words found, meanings compared and roles called, by person."""

from collections.abc import Collection, Sequence
from math import inf
from typing import TYPE_CHECKING

from netcrm.engine.ask import meaning, question, roles
from netcrm.engine.ask.coverage import coverage
from netcrm.engine.ask.evidence import Sought, unnamed, weights
from netcrm.engine.ask.question import Challenge
from netcrm.engine.ask.refusals import cannot_help
from netcrm.engine.ask.roles import Called
from netcrm.engine.ask.scoring import WIDE, Found
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.semantic import Model
    from netcrm.store.ask import Passage, Profile
    from netcrm.store.book import Book
    from netcrm.store.meanings import Role, Told

_PEOPLE, _TEXTS = 150, 200  # profiles and passages that are weighed; more share too common a word to tell
_PROFILE = (3.0, 4.0, 1.0)  # worth of a word in role, topics, wants
_PASSAGE = {"note": 2.0, "advice": 2.0, "lesson": 2.0, "give": 1.5, "loop": 1.5, "interaction": 1.0}
_GATHERING = 5  # an interaction with more people says little about each of them
_MANY = 1500  # people who are compared whole
_NEAREST = 150  # people whose likeness alone makes them worth weighing
_IN_ROLE = 60  # people of one role in the background
_CALLING = 0.1  # a role farther from the challenge than this is not asked for
_PHRASE = 2.0  # weight from which a role is called by more than one word
_HEARD = 0.15  # a role whose own words were said counts so much more


class Means(NamedTuple):
    """By what people are found besides the words that were said; all of it, unless something is to be measured.

    model: the sentence model, where the extra is installed.
    """

    thesaurus: bool = True
    roles: bool = True
    table: bool = True
    model: "Model | None" = None


class Fitting(NamedTuple):
    """The role of somebody that answers best, how well (0 to 1), and what of it was heard in the challenge."""

    role: "Role"
    worth: float
    called: Called | None


class Hits(NamedTuple):
    """What was found, by person: the words' weight and the related words', passages with theirs, likeness, roles.

    near: likeness of all that is known of somebody. Of those looked at closely, best: the text that is most alike, with
    its likeness; topic: the likeness of the topic that is; single: of that text, that topic, or title, company and
    topics together, whichever is most.
    least: the likeness of whoever is farthest, if any. covered: how far the words stand in their texts.
    """

    lex: dict[int, float]
    wide: dict[int, float]
    passages: dict[int, list[tuple[float, "Passage"]]]
    near: dict[int, float]
    roles: dict[int, Fitting]
    best: dict[int, tuple[float, "Told"]]
    topic: dict[int, float]
    single: dict[int, float]
    least: list[float]
    covered: dict[int, float]

    def has(self, one: int) -> bool:
        """Whether anything but likeness speaks for somebody."""
        return one in self.lex or one in self.roles

    def by_person(self) -> dict[int, Found]:
        """Everybody of whom anything is known, as the engine weighs them."""
        people = {*self.lex, *self.near, *self.roles}
        return {one: self._of_person(one) for one in people}

    def _of_person(self, one: int) -> Found:
        worth = self.roles[one].worth if one in self.roles else 0.0
        lex, wide = self.lex.get(one, 0.0), self.wide.get(one, 0.0)
        none = 0.0 if one in self.single else None  # who has no topic, or no text, is no farther than no likeness
        best = self.best[one][0] if one in self.best else none
        return Found(lex, wide, self.near.get(one), worth, best, self.topic.get(one, none))

    def likeness(self, one: int) -> float | None:
        """How alike the challenge and somebody are: of all that is known and of the best single text, each half."""
        near = self.near.get(one)
        return near if near is None or one not in self.single else (near + self.single[one]) / 2


def look(book: "Book", challenge: Challenge, looking: Sought, sizes: tuple[int, int], means: Means) -> Hits:
    """Everything at first sight: of long histories the last part, of meanings the whole of a person."""
    hits = Hits({}, {}, {}, {}, {}, {}, {}, {}, [], {})
    said = question.query(challenge.words)
    match = " OR ".join(part for part in (said, question.wide_query(challenge)) if part)
    if match:
        _weigh(book, looking, hits, (match, said), sizes)
    asked = _challenge_vector(challenge) if means.roles or means.table else b""
    if means.roles:
        hits.roles.update(_roles(book, challenge, asked))
    if means.table and asked:
        _compare(book, hits, asked)
    return hits


def look_closer(book: "Book", challenge: Challenge, hits: Hits, people: Collection[int]) -> None:
    """Compares the single texts and topics of these people too."""
    asked = meaning.direction(_challenge_vector(challenge))
    if asked is None:
        return
    about = {one.person: one for one in book.meanings.about(list(people))}
    for told in book.meanings.texts(list(people)):
        close = meaning.likeness_to(asked, meaning.summed(unnamed(told.text, (about[told.person].name,))))
        nearer = told.person not in hits.best or hits.best[told.person][0] < close
        if nearer and not cannot_help(told.text):
            hits.best[told.person] = (close, told)
    for one in about.values():
        if one.person in hits.near:
            topics = [meaning.likeness_to(asked, meaning.summed(topic)) for topic in one.topics]
            if topics:
                hits.topic[one.person] = max(topics)
            whole = meaning.likeness_to(asked, meaning.summed(" ".join((one.title, one.company, *one.topics))))
            best = hits.best[one.person][0] if one.person in hits.best else -1.0
            hits.single[one.person] = max(whole, best, *topics)


def _challenge_vector(challenge: Challenge) -> bytes:
    """What a challenge means; nothing, where it holds no word that tells anything."""
    return meaning.vector([(challenge.bare, 1.0)]) if challenge.words else b""


def _compare(book: "Book", hits: Hits, asked: bytes) -> None:
    """The likeness of everybody who was found otherwise, and of those who are nearest; and the least there is."""
    one = meaning.direction(asked)
    if one is None:
        return
    rows = book.meanings.vectors()
    if len(rows) > _MANY:
        rows = _promising(book, hits, one, rows)
    likenesses = meaning.likenesses(one, [vector for _, vector in rows])
    near = [(like, person) for like, (person, _) in zip(likenesses, rows, strict=True)]
    if near:
        hits.least.append(min(near)[0])
        nearest = {person for _, person in sorted(near, reverse=True)[:_NEAREST]}
        hits.near.update((person, like) for like, person in near if person in nearest or hits.has(person))


def _promising(
    book: "Book", hits: Hits, one: meaning.Direction, rows: Sequence[tuple[int, bytes]]
) -> list[tuple[int, bytes]]:
    """Of a crowd those worth a whole comparison: your day, whoever was found otherwise, and who seems near.

    The first dimensions tell most, and all of a crowd are compared by them at once.
    """
    surely = {*book.meanings.foreground(), *hits.lex, *hits.roles}
    sure = [row for row in rows if row[0] in surely]
    rest = [row for row in rows if row[0] not in surely]
    near = meaning.first_likenesses(one, [vector for _, vector in rest])
    least = sorted(near)[-_MANY] if len(near) > _MANY else -inf
    found = sorted((-like, row[0], row) for like, row in zip(near, rest, strict=True) if like >= least)
    return [*sure, *(row for _, _, row in found[:_MANY])]


def _roles(book: "Book", challenge: Challenge, asked: bytes) -> dict[int, Fitting]:
    """Of everybody the role that answers best: by what it means, and by its own words where they were said."""
    heard = roles.called(challenge.bare, challenge.groups)
    most = max((each.weight for each in heard.values()), default=1.0)
    worth = roles.alike(asked)
    for name, called in heard.items():
        if called.weight < _PHRASE and not worth.get(name):
            continue  # one word has many senses, and what is asked means another
        worth[name] = worth.get(name, 0.0) + _HEARD * called.weight / most
    calling = sorted((name for name in worth if worth[name] >= _CALLING), key=lambda name: (-worth[name], name))
    found: dict[int, Fitting] = {}
    for role in book.meanings.in_roles(calling, _IN_ROLE):
        value = worth[role.role] * role.share
        if role.person not in found or found[role.person].worth < value:
            found[role.person] = Fitting(role, value, heard.get(role.role))
    return found


def _weigh(book: "Book", looking: Sought, hits: Hits, matches: tuple[str, str], sizes: tuple[int, int]) -> None:
    """The weight of the words by person: all texts about somebody are weighed as one, so that who talks often does
    not seem to know more."""
    profiles = _profiles(book, matches)
    parts: dict[int, list[tuple[str, float]]] = {
        one.person: list(zip(one[1:], _PROFILE, strict=True)) for one in profiles
    }
    apart: dict[int, list[Sequence[str]]] = {one.person: [(one.role, one.topics)] for one in profiles}
    found = _passages(book, matches)
    said = [unnamed(one.text, one.names) for one in found]
    alone = weights(looking, [((text, 1.0), (one.more, 1.0)) for text, one in zip(said, found, strict=True)], sizes[1])
    for passage, text, (lex, wide) in zip(found, said, alone, strict=True):
        if len(passage.people) <= _GATHERING and lex + wide and not cannot_help(passage.text):
            worth = _PASSAGE[passage.type]
            for person in passage.people:
                parts.setdefault(person, []).extend(((text, worth), (passage.more, worth)))
                apart.setdefault(person, []).append((text, passage.more))
                hits.passages.setdefault(person, []).append((lex + WIDE * wide, passage))
    for person, weight in zip(parts, weights(looking, list(parts.values()), sizes[0]), strict=True):
        hits.lex[person], hits.wide[person] = weight
    hits.covered.update(coverage(looking, apart, sum(sizes)))


def _profiles(book: "Book", matches: tuple[str, str]) -> Sequence["Profile"]:
    found = book.ask.profiles(matches[0], _PEOPLE)
    if len(found) < _PEOPLE or not matches[1]:
        return found
    # too many: whoever says the very words must be among them
    return tuple(dict.fromkeys((*book.ask.profiles(matches[1], _PEOPLE), *found)))


def _passages(book: "Book", matches: tuple[str, str]) -> Sequence["Passage"]:
    found = book.ask.passages(matches[0], _TEXTS)
    if len(found) < _TEXTS or not matches[1]:
        return found
    return tuple(dict.fromkeys((*book.ask.passages(matches[1], _TEXTS), *found)))
