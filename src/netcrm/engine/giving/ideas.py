"""Ideas what to give: two people who would be glad of each other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from netcrm.engine.ask.stems import content_words, stem
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

FEW = 3  # people who could help with one want
# "sales hire" and "hiring" share .67; "freight companies for a pilot" and "selling a company" only .4.
CLOSE = 0.5


class Introduction(NamedTuple):
    """One person looks for something that another can help with."""

    seeker: Ref
    helper: Ref
    want: str
    topic: str


class _Said(NamedTuple):
    """A want or a topic of somebody."""

    who: Ref
    word: str
    stems: frozenset[str]


def introductions(rows: Iterable[tuple[int, str, str, str, str]], turn: int = 0) -> Iterator[Introduction]:
    """Who could help whom, one seeker after the other, the closest fit of each first; worked out as they are asked for.

    rows: (person, name, handle, "topic" or "want", word). turn: who comes first, so that each seeker has a day.
    A fit is 2 * shared / all words of the want and the topic, at least CLOSE.
    """
    wants, offers = _sides(rows)
    looking = sorted(wants)
    start = turn % max(1, len(looking))
    for seeker in (*looking[start:], *looking[:start]):
        fits = sorted((fit for want in wants[seeker] for fit in _fits(want, offers)), key=_closest)
        closest: dict[int, Introduction] = {}
        for _, idea in fits:
            closest.setdefault(idea.helper.id, idea)
        yield from closest.values()


def _sides(rows: Iterable[tuple[int, str, str, str, str]]) -> tuple[dict[int, list[_Said]], dict[str, list[_Said]]]:
    """What is looked for, by person, and what is offered, by stem."""
    wants: dict[int, list[_Said]] = {}
    offers: dict[str, list[_Said]] = {}
    stems: dict[str, frozenset[str]] = {}
    for person, name, handle, side, word in rows:
        if word not in stems:
            stems[word] = frozenset(stem(part) for part in content_words(word))
        said = _Said(Ref(handle, name, id=person), word, stems[word])
        if side == "want":
            wants.setdefault(person, []).append(said)
        else:
            for part in said.stems:
                offers.setdefault(part, []).append(said)
    return wants, offers


def _fits(want: _Said, offers: Mapping[str, Sequence[_Said]]) -> Sequence[tuple[float, Introduction]]:
    """The few who fit one want best."""
    near = {(one.who.id, one.word): one for part in want.stems for one in offers.get(part, ())}
    fits = [
        (_likeness(want.stems, one.stems), Introduction(want.who, one.who, want.word, one.word))
        for one in near.values()
        if one.who.id != want.who.id
    ]
    return sorted((fit for fit in fits if fit[0] >= CLOSE), key=_closest)[:FEW]


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other))


def _closest(fit: tuple[float, Introduction]) -> tuple[float, str, int, str]:
    share, idea = fit
    return -share, idea.helper.name, idea.helper.id, idea.topic
