"""What you could give: two people who would be glad of each other."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from heapq import nsmallest
from typing import NamedTuple

from netcrm.engine.stems import content_words, stem
from netcrm.model import Ref

FEW = 3  # people who could help with one want


class Introduction(NamedTuple):
    """One person looks for something that another can help with."""

    seeker: Ref
    helper: Ref
    want: str
    topic: str


def introductions(rows: Iterable[tuple[int, str, str, str, str]]) -> tuple[Introduction, ...]:
    """Who could help whom, the closest fit first.

    rows: (person, name, handle, "topic" or "want", word). A fit is the share of a want's words that a topic has too.
    """
    topics: dict[str, list[tuple[Ref, str, int]]] = defaultdict(list)
    wants: list[tuple[Ref, str, tuple[str, ...]]] = []
    parts: dict[str, tuple[str, ...]] = {}
    for person, name, handle, side, word in rows:
        if word not in parts:
            parts[word] = tuple(stem(part) for part in content_words(word))
        if side == "want":
            wants.append((Ref(handle, name, id=person), word, parts[word]))
        for part in parts[word] if side == "topic" else ():
            topics[part].append((Ref(handle, name, id=person), word, len(parts[word])))
    found = [fit for seeker, want, stems in wants for fit in _helpers(seeker, want, stems, topics)]
    found.sort(key=lambda fit: (-fit[0], fit[1].seeker.name, fit[1].helper.name, fit[1].seeker.id))
    return tuple({(idea.seeker.id, idea.helper.id): idea for _, idea in reversed(found)}.values())[::-1]


def _helpers(
    seeker: Ref, want: str, stems: Sequence[str], topics: Mapping[str, Sequence[tuple[Ref, str, int]]]
) -> list[tuple[float, Introduction]]:
    """The few who fit one want best."""
    fits = (
        (2 / (len(stems) + width), helper, topic)
        for part in stems
        for helper, topic, width in topics.get(part, ())
        if helper.id != seeker.id
    )
    best = nsmallest(FEW, fits, key=lambda fit: (-fit[0], fit[1].name, fit[1].id))
    return [(fit, Introduction(seeker, helper, want, topic)) for fit, helper, topic in best]
