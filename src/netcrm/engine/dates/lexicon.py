"""The words of dates in five languages, read from lexicon.txt, which tests/tools/make_dates.py makes."""

import os


def _tables() -> tuple[dict[str, str], dict[str, list[tuple[list[str], str]]], frozenset[str]]:
    with open(os.path.join(os.path.dirname(__file__), "lexicon.txt"), encoding="utf-8") as file:
        rows, _, accented = file.read().partition("\n\n")
    pairs = [row.split("\t", 1) for row in rows.split("\n")[1:]]
    phrases: dict[str, list[tuple[list[str], str]]] = {}
    for spelling, packed in [pair for pair in pairs if " " in pair[0]]:
        first, *rest = spelling.split(" ")
        phrases.setdefault(first, []).append((rest, packed))
    words = {spelling: packed for spelling, packed in pairs if " " not in spelling}
    return words, phrases, frozenset(accented.split())


# A word by what it can mean, as it is packed; phrases by their first word, the longest first; what bears an accent.
WORDS, PHRASES, ACCENTED = _tables()
