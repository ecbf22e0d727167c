"""The words of dates in five languages, read from lexicon.txt, which tests/tools/make_dates.py makes."""

import os
from functools import cache


def _tables() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    with open(os.path.join(os.path.dirname(__file__), "lexicon.txt"), encoding="utf-8") as file:
        words, phrases, accented = file.read().split("\n\n")
    fields = words.partition("\n")[2].replace("\n", "\t").split("\t")
    begun = dict(row.split("\t", 1) for row in phrases.split("\n"))
    return dict(zip(fields[::2], fields[1::2], strict=True)), begun, frozenset(accented.split())


# A word by what it can mean, as it is packed; phrases by their first word (see `phrases`); what bears an accent.
WORDS, PHRASES, ACCENTED = _tables()


@cache
def phrases(first: str) -> list[tuple[list[str], str]]:
    """How phrases go on behind this word and what they then can mean, the longest first."""
    fields = PHRASES[first].split("\t")
    return [(rest.split(" "), packed) for rest, packed in zip(fields[::2], fields[1::2], strict=True)]
