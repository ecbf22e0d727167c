"""Makes the words that dates are read by, lexicon.txt in src/netcrm/engine/dates, from the TOML of each language.

`python tests/tools/make_dates.py`. What a term of the TOML means is told at the head of languages/en.toml. Reading TOML
takes longer than reading a date. The text holds a word a line with what it can mean; after an empty line the first
words of phrases, each with how they go on and what they then can mean, the longest first; after another the words that
are written with an accent.
"""

import re
import sys
import tomllib
from collections.abc import Iterator

from paths import SOURCE

from netcrm.text import fold

ROOM = SOURCE / "engine" / "dates"
LANGUAGES = ("en", "de", "fr", "es", "pt")
LISTED = {"number": 1, "ordinal": 1, "month": 1, "weekday": 0}  # what the first of the list stands for
HEAD = "# Made by tests/tools/make_dates.py from languages/*.toml; do not edit."
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

Term = tuple[tuple[str, ...], str, str, str, int]  # its words, kind, value, language, how weak


def lexicon() -> str:
    """The whole of lexicon.txt."""
    meanings: dict[tuple[str, ...], dict[str, tuple[str, list[str], int]]] = {}
    accented: set[str] = set()
    for words, kind, value, language, weak in _terms():
        accented.update(fold(word) for word in words if not word.isascii())
        for spelling in dict.fromkeys((_folded(words), _folded(_without_umlauts(words, language)))):
            known = meanings.setdefault(spelling, {})
            first, languages, less = known.get(kind, (value, [], weak))
            if first != value and kind not in MANY:
                raise SystemExit(f"{' '.join(spelling)} is {kind} {first} and {value}")
            known[kind] = first, list(dict.fromkeys((*languages, language))), min(weak, less)
    single = [f"{spelling[0]}\t{_packed(meanings[spelling])}" for spelling in sorted(meanings) if len(spelling) == 1]
    phrases: dict[str, list[str]] = {}
    for spelling in sorted(meanings, key=_longest_first):
        if len(spelling) > 1:
            phrases.setdefault(spelling[0], []).append(f"{' '.join(spelling[1:])}\t{_packed(meanings[spelling])}")
    begun = [f"{first}\t" + "\t".join(ways) for first, ways in sorted(phrases.items())]
    return "\n".join([HEAD, *single, "", *begun, "", *sorted(accented), ""])


def _longest_first(spelling: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    return -len(spelling), spelling


# A word of these kinds may have several values; the first counts.
MANY = {"lead", "ago", "hence", "edge", "which", "range"}


def _packed(known: dict[str, tuple[str, list[str], int]]) -> str:
    """ "month=3/en de/0;part=1/de/0": what Token.kinds is read from."""
    return ";".join(f"{kind}={value}/{' '.join(langs)}/{weak}" for kind, (value, langs, weak) in known.items())


def _terms() -> Iterator[Term]:
    for language in LANGUAGES:
        page = tomllib.loads((ROOM / "languages" / f"{language}.toml").read_text(encoding="utf-8"))
        yield from _in_page(page, language)
        for number, days in enumerate(page["weekday"]) if "compound" in page else ():
            for day in days.split(";")[0].split():
                for part in page["compound"].split(";"):
                    yield (day + part.strip(),), "weekday", str(number), language, 0


def _in_page(page: dict[str, object], language: str) -> Iterator[Term]:
    for section, content in page.items():
        if section == "compound":
            continue
        if isinstance(content, list):
            for at, line in enumerate(content, LISTED[section]):
                yield from _line(line, section, str(at), language)
        elif isinstance(content, str):
            yield from _line(content, section, "1", language)
        elif isinstance(content, dict):
            for key, line in content.items():
                kind, value = (key, "1") if section == "around" else (section, key)
                yield from _line(line, kind, value, language)


def _line(line: str, kind: str, value: str, language: str) -> Iterator[Term]:
    for term in line.split(";"):
        text, equals, other = term.strip().partition("=")
        bare = text.rstrip("~")
        words = tuple(word for word in re.split(r"[ -]|(')", bare) if word)
        if words:
            meant = f"{other} {value}" if equals else value
            yield words, kind, meant, language, len(text) - len(bare)


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, words))


def _without_umlauts(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(word.translate(UMLAUTS) for word in words) if language == "de" else words


if __name__ == "__main__":
    (ROOM / "lexicon.txt").write_text(lexicon(), encoding="utf-8")
    sys.stdout.write(f"wrote {ROOM / 'lexicon.txt'}\n")
