"""What you could give: two people who would be glad of each other."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from netcrm.engine.stems import content_words, stem
from netcrm.model import Ref


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
    wants: list[tuple[Ref, str, list[str]]] = []
    for person, name, handle, side, word in rows:
        ref, stems = Ref(handle, name, id=person), [stem(part) for part in content_words(word)]
        if side == "want":
            wants.append((ref, word, stems))
        for part in stems if side == "topic" else ():
            topics[part].append((ref, word, len(stems)))
    found: dict[tuple[int, int], tuple[float, Introduction]] = {}
    for seeker, want, stems in wants:
        for part in stems:
            for helper, topic, width in topics.get(part, ()):
                fit = 2 / (len(stems) + width)
                pair = (seeker.id, helper.id)
                if seeker.id != helper.id and fit > found.get(pair, (0.0,))[0]:
                    found[pair] = (fit, Introduction(seeker, helper, want, topic))
    ranked = sorted(found.values(), key=lambda row: (-row[0], row[1].seeker.name, row[1].helper.name, row[1].seeker.id))
    return tuple(idea for _, idea in ranked)
