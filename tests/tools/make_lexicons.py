"""Makes the tables that the reader of lines looks up, of lexicons/*.toml: `python tests/tools/make_lexicons.py`.

A lexicon is mended by hand in src/netcrm/engine/log/lexicons/LANGUAGE.toml. What is made of it beside it, LANGUAGE.py,
holds what words cut short stand for, the classes of each word and three graphs of phrases (see
`netcrm.engine.log.cues`), LANGUAGE_asides.py those that few lines need, and aside_words.py the words that such a line
has; languages.py holds the words by which a language is recognised. Reading the TOML takes longer than all the rest of
`netcrm log`.
"""

import re
import sys
import textwrap
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

import phrase_graph as graph
from paths import SOURCE

from netcrm.text import fold

FOLDER = SOURCE / "engine" / "log" / "lexicons"
LANGUAGES = ("en", "de", "fr", "es", "pt")
HEAD = '"""Made by tests/tools/make_lexicons.py from {0}; do not edit."""\n\n# fmt: off\n# ruff: noqa\n'
KINDS = ("intro", "introduction", "call", "coffee", "meal", "message", "email", "event", "meeting")
RELATIONS = ("with", "about", "at", "absent_before", "absent_after", "due", "ahead", "despite")
CLAUSES = (
    "missed", "moved", "plan", "advice", "needs_from_me", "mine", "theirs", "waiting", "asked", "told", "thanks",
    "thinking", "task", "talk", "together", "contact",
)  # fmt: skip
ASIDES = {
    "asking": ("lead", "told", "other"),
    "idle": ("courtesy", "kept"),
    "news": ("hard",),
    "knowing": (
        *("together", "knows", "many", "outside", "brought", "not_together", "not_knows", "not_many"),
        *("too", "not_too", "goes_on", "feeling", "half"),
    ),
}
SEARCHED = ("asking", "news", "knowing")  # in every line that has a telling word of theirs
GIVES = ("intro", "feedback", "knowledge", "mentoring", "resource", "referral", "encouragement", "volunteering")
SHAPES = ("<inf>", "<inf_them>", "<inf_me>", "<ez>")  # classes told by the end of a word, see `netcrm.engine.log.cues`
_TELLING = ("contact", "missed", "plan", "advice", "theirs", "mine")  # whose words tell a language where no other does
_MARKS = frozenset(("^", "...", "$", "$$", ":", ",", "//"))  # symbols that are no word
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}


class Wrong(Exception):
    """A phrase of a lexicon that cannot be read; says which."""


def compiled(language: str) -> str:
    """The whole of LANGUAGE.py."""
    page = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    spelled = _spellings if language == "de" else lambda text: [text]
    accented = _accented(page)
    classes: dict[str, list[str]] = {}
    for name, words in page["words"].items():
        for word in words:
            for written in spelled(word):
                for piece in (piece for ways in _pieces(written, accented) for piece in ways):
                    if name not in classes.setdefault(piece, []):
                        classes[piece].append(name)
    known = _Known(frozenset(page["words"]), accented)
    clauses = {tag: page["phrases"].get(tag, []) for tag in CLAUSES if tag != "contact"}
    clauses |= {f"gave:{kind}": page.get("gives", {}).get(kind, []) for kind in GIVES}
    clauses["contact"] = page["phrases"].get("contact", [])  # what was given says more
    relations = {tag: page["phrases"].get(tag, []) for tag in RELATIONS}
    unknown = set(page["phrases"]) - {*CLAUSES, *RELATIONS}
    if unknown:
        raise Wrong(f"{language}.toml: no such section of phrases: {', '.join(sorted(unknown))}")
    tables = {
        "ACCENTED": tuple(sorted(accented)),
        "SHORT: dict[str, str]": _short(page.get("short", {}), spelled),
        "CLASSES": _rows([[word, *names] for word, names in sorted(classes.items())]),
        "CLAUSES": _trie(clauses, known, spelled, language),
        "RELATIONS": _trie(relations, known, spelled, language),
        "KINDS": _trie({kind: page["kinds"].get(kind, []) for kind in KINDS}, known, spelled, language),
    }
    return _page_of(language, tables)


def _page_of(language: str, tables: Mapping[str, object]) -> str:
    """A made file of a language. A table that is a text already stays one: it is read when it is asked for."""
    parts = (
        f'{name} = """\n{value}\n"""\n' if isinstance(value, str) else _assigned(name, value)
        for name, value in tables.items()
    )
    return HEAD.format(f"{language}.toml") + "".join(f"\n{part}\n" for part in parts)


def _rows(rows: Iterable[Sequence[str]]) -> str:
    """Rows of words as one text, parted by ";", see `netcrm.engine.log.lexicon`."""
    text = ";".join(map(" ".join, rows))
    assert text.count(";") == len(list(rows)) - 1
    assert '"""' not in text
    assert "\\" not in text
    return textwrap.fill(text, 118, break_long_words=False, break_on_hyphens=False)


def _short(wholes: dict[str, str], spelled: Any) -> dict[str, str]:
    """Every word cut short with what it stands for."""
    pairs = [(short, whole) for whole, shorts in wholes.items() for short in shorts.split()]
    return {fold(way): fold(whole) for short, whole in sorted(pairs) for way in spelled(short)}


def asides(language: str) -> str:
    """The whole of LANGUAGE_asides.py."""
    return _page_of(language, {section.upper(): _nodes(_asides(language, section)) for section in ASIDES})


def aside_words() -> str:
    """The whole of aside_words.py: by section and language words of which every phrase of it has one."""
    tables = {section: {name: _telling_words(name, section) for name in _there()} for section in SEARCHED}
    return HEAD.format("the *.toml beside it") + "".join(
        f"\n{section.upper()} = {{\n"
        + "".join(f'    "{name}": """\n{textwrap.fill(" ".join(words), 118)}\n""",\n' for name, words in table.items())
        + "}\n"
        for section, table in tables.items()
    )


def _asides(language: str, section: str) -> list["_Phrase"]:
    """The phrases of a section, with the words of [lists] where these are named; unlike [words], lists tell no language
    and are no classes."""
    page = _page(language)
    lists, phrases, tags = page.get("lists", {}), page.get(section, {}), ASIDES[section]
    if unknown := {*phrases} - {*tags}:
        raise Wrong(f"{language}.toml: no such section of {section}: {', '.join(sorted(unknown))}")

    def spelled_out(phrase: str) -> str:
        for _ in range(2):  # a list may name another one
            phrase = re.sub(
                r"<(\w+)>", lambda one: f"({'|'.join(lists[one[1]])})" if one[1] in lists else one[0], phrase
            )
        return phrase

    known = _Known(frozenset(page["words"]), _accented(page))
    listed = {tag: [spelled_out(phrase) for phrase in phrases.get(tag, [])] for tag in tags}
    return _phrases(listed, known, _spelled(language), language)


def _telling_words(language: str, section: str) -> list[str]:
    """Words of which every phrase of a section has one: of each its longest that is no small word and names no kind."""
    page = _page(language)
    small, kinds = (
        {*map(fold, page["words"]["hello"])},
        {fold(word) for words in page["kinds"].values() for word in words},
    )

    @cache
    def rank(word: str) -> tuple[bool, bool, int, str] | None:
        told = word.isalnum() and word not in ("N", "D")
        return (word in kinds, fold(word) in small, -len(word), word) if told else None

    found = set()
    for phrase in _asides(language, section):
        for word in graph.least(phrase.runs, rank):
            if word is None:
                raise Wrong(f"{language}.toml, {section}.{phrase.tag}: no word in {phrase.text!r}")
            found.add(word)
    return sorted(found)


@cache
def _page(language: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def _spelled(language: str) -> Callable[[str], list[str]]:
    return _spellings if language == "de" else lambda text: [text]


def languages() -> str:
    """The whole of languages.py: which languages a word speaks for."""
    words: dict[str, list[str]] = {}
    for language in _there():
        page = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
        spelled = _spellings if language == "de" else lambda text: [text]
        cut = [word for words in page.get("short", {}).values() for word in words.split() if len(word) > 2]
        for word in (*page["words"].get("hello", []), *cut):
            for piece in (ways[-1] for written in spelled(word) for ways in _pieces(written)):
                if language not in words.setdefault(piece, []):
                    words[piece].append(language)
    together: dict[str, list[str]] = {}
    for word, names in sorted(words.items()):
        together.setdefault(" ".join(names), []).append(word)
    listed = "".join(
        f'    "{names}": """\n{textwrap.fill(" ".join(found), 118)}\n""",\n'
        for names, found in sorted(together.items())
    )
    return (
        f"{HEAD.format('the *.toml beside it')}\n_SPOKEN = {{\n{listed}}}\n"
        "_BY_LANGUAGES = ((tuple(names.split()), words.split()) for names, words in _SPOKEN.items())\n"
        "WORDS = {word: names for names, words in _BY_LANGUAGES for word in words}\n"
    )


def own_words() -> str:
    """The whole of own_words.py: by language the words of its lexicon and of at most one other, not English."""
    homes: dict[str, set[str]] = {}
    for language in _there():
        page = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
        spelled = _spellings if language == "de" else lambda text: [text]
        lists = [*page["words"].values(), *(page["phrases"].get(tag, []) for tag in _TELLING)]
        lists += page["kinds"].values() if language == "de" else []
        for phrase in (phrase for phrases in lists for phrase in phrases):
            for word in (ways[-1] for written in spelled(re.sub(r"<\w+>", " ", phrase)) for ways in _pieces(written)):
                homes.setdefault(word, set()).add(language)
    alone = sorted(
        (name, word)
        for word, names in homes.items()
        for name in names
        if len(word) > 2 and (len(names) == 1 or (len(names) == 2 and "en" not in names))
    )
    tables = {name: textwrap.fill(" ".join(word for home, word in alone if home == name), 118) for name in _there()}
    pages = "".join(f'    "{name}": """\n{words}\n""",\n' for name, words in tables.items())
    return HEAD.format("the *.toml beside it") + f"\nOWN = {{\n{pages}}}\n"


def _spellings(text: str) -> list[str]:
    """A German word as written and with ae, oe and ue."""
    other = "".join(_UMLAUTS.get(char, char) for char in text)
    return [text] if other == text else [text, other]


def _pieces(text: str, accented: frozenset[str] = frozenset()) -> list[list[str]]:
    """The words of a text, each with every way it may be met: accented where that tells it from another, and folded."""
    return [[piece, fold(piece)] if piece in accented else [fold(piece)] for piece in _written(text)]


def _written(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _accented(page: dict[str, Any]) -> frozenset[str]:
    """The words of a lexicon that only their accents tell from another one in it: "pasó" and "paso", "à" and "a"."""
    words = {piece for listed in page["words"].values() for word in listed for piece in _written(word)}
    for section in ("kinds", "phrases", "gives"):
        for phrases in page.get(section, {}).values():
            words |= {piece for phrase in phrases for piece in _written(re.sub(r"<\w+>", " ", phrase))}
    spelled: dict[str, int] = {}
    for word in words:
        spelled[fold(word)] = spelled.get(fold(word), 0) + 1
    return frozenset(word for word in words if fold(word) != word and spelled[fold(word)] > 1)


class _Known(NamedTuple):
    """What a phrase may speak of: classes, and words that keep their accents."""

    classes: frozenset[str]
    accented: frozenset[str]


class _Phrase(NamedTuple):
    """A phrase of a lexicon, with the rank of its section and its tag, and every run of symbols it stands for."""

    rank: int
    tag: str
    text: str
    runs: graph.Node


def _trie(sections: dict[str, list[str]], known: _Known, spelled: Any, language: str) -> str:
    """The phrases as numbered nodes, see `_nodes`."""
    return _nodes(_phrases(sections, known, spelled, language))


def _phrases(sections: dict[str, list[str]], known: _Known, spelled: Any, language: str) -> list[_Phrase]:
    return [
        _Phrase(rank, tag, written, _expanded(written, known, f"{language}.toml, {tag}: {phrase!r}"))
        for rank, (tag, phrases) in enumerate(sections.items())
        for phrase in phrases
        for written in spelled(phrase)
    ]


def _nodes(phrases: list[_Phrase]) -> str:
    """Phrases as numbered nodes, the last of them the root, a row each: =RANK:TAG, then each symbol and its node."""
    graphs = graph.any_of(graph.named(each.runs, (each.rank, each.tag)) for each in phrases)
    return _rows([_row(node) for node in graph.numbered(graphs)])


def _row(node: Mapping[str, Any]) -> list[str]:
    ends = [f"={node[''][0]}:{node[''][1]}"] if "" in node else []
    ways = [(symbol, to) for symbol, to in node.items() if symbol]
    assert not any(symbol[0] == "=" or set(symbol) & {*" ;"} for symbol, _ in ways)
    return [*ends, *(part for symbol, to in ways for part in (symbol, str(to)))]


def _expanded(phrase: str, known: _Known, where: str) -> graph.Node:
    """Every run of symbols a phrase stands for."""
    tokens = re.findall(r"<\w+>|\.\.\.|[()|^]|[^\s()|^]+", phrase)
    runs, rest = _alternatives(tokens, known, where)
    if rest:
        raise Wrong(f"{where}: a bracket is closed that was not opened")
    return graph.without_runs_of(_MARKS, runs)


def _alternatives(tokens: list[str], known: _Known, where: str) -> tuple[graph.Node, list[str]]:
    """What stands up to the closing bracket, or the end, every way; and the tokens behind it."""
    done: list[graph.Node] = []
    row: list[graph.Node] = []
    while tokens and tokens[0] != ")":
        token, tokens = tokens[0], tokens[1:]
        if token == "|":
            done.append(graph.in_order(row))
            row = []
        elif token == "(":
            inner, tokens = _alternatives(tokens, known, where)
            if not tokens:
                raise Wrong(f"{where}: a bracket is not closed")
            tokens = tokens[1:]
            row.append(inner)
        else:
            row += map(graph.symbols, _symbols(token, known, where))
    return graph.any_of([*done, graph.in_order(row)]), tokens


def _symbols(token: str, known: _Known, where: str) -> list[list[str]]:
    """The symbols a token stands for in order, each with the ways it may be met.

    "::" is a colon in the line, ",," a comma or a colon, "//" its beginning, "-call" every word that ends so.
    """
    if token.startswith("<"):
        if token[1:-1] not in known.classes and token not in SHAPES:
            raise Wrong(f"{where}: no such class: {token}")
        return [[token]]
    if token in ("::", ",,"):
        return [[token[0]]]
    if token in ("...", "^", "$", "$$", "//", "N", "D", "0"):
        return [[token]]
    pieces = _pieces(token, known.accented)
    return [[f"-{way}" for way in piece] for piece in pieces] if token[0] == "-" else pieces


def _assigned(name: str, value: object) -> str:
    text = f"{name} = {value!r}"
    lines = textwrap.wrap(text, 118, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines) + "\n"


def files() -> dict[Path, Callable[[], str]]:
    """Every made file with what makes its text."""
    made: dict[Path, Callable[[], str]] = {FOLDER / f"{name}.py": partial(compiled, name) for name in _there()}
    made |= {FOLDER / f"{name}_asides.py": partial(asides, name) for name in _there()}
    return made | {
        FOLDER / "aside_words.py": aside_words,
        FOLDER / "languages.py": languages,
        FOLDER / "own_words.py": own_words,
    }


def _there() -> Iterable[str]:
    return [name for name in LANGUAGES if (FOLDER / f"{name}.toml").exists()]


if __name__ == "__main__":
    try:
        for path, text in [(path, make()) for path, make in files().items()]:
            path.write_text(text, encoding="utf-8")
    except Wrong as error:
        sys.exit(str(error))
