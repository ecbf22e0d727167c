"""How near a challenge, a question or a subject is to what somebody knows or said."""

from collections.abc import Iterable, Mapping, Sequence

from netcrm.engine.ask.stems import content_words, stem

OWN = 2  # a word of the text itself; one that the thesaurus leads to counts half of it
Own = Mapping[str, Sequence[str]]  # the user's words for the thesaurus, by the name of their group


def stems_of(text: str) -> frozenset[str]:
    """The stems of the words that carry a meaning."""
    return frozenset(map(stem, content_words(text)))


def weights_of(text: str, own: Own | None = None) -> dict[str, int]:
    """The stems a text leads to, each with its weight: those of its own words, and those of the thesaurus."""
    from netcrm.engine.ask.thesaurus import hear, related  # takes as long to wake as all the rest of a page

    wide = {stem for each in related(hear(text, own)) for stem in stems_of(each.word)}
    return dict.fromkeys(wide, 1) | dict.fromkeys(stems_of(text), OWN)


def nearness(weights: Mapping[str, int], text: str) -> int:
    """How much of what the weights ask for a text says; 0 for nothing."""
    return sum(weights.get(each, 0) for each in stems_of(text))


def nearest(weights: Mapping[str, int], texts: Iterable[str]) -> str:
    """The text that says most of it, the first of equals; "" where none says any."""
    best, most = "", 0
    for text in texts:
        if (near := nearness(weights, text)) > most:
            best, most = text, near
    return best
