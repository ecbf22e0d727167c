"""What the reader of lines knows of a language: the classes of its words and its phrases, made from lexicons/*.toml."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, TypeAlias, overload

from netcrm.named_tuple import NamedTuple

Node: TypeAlias = Mapping[str, Any]  # symbol -> number of a node, "" -> (rank, tag)


class Nodes(Sequence[Node]):
    """A graph of phrases, the last node being its root. A line meets one node in a hundred, so that each is read when
    it is asked for: to make them all took 8 ms.

    text: a node a row, parted by ";": first "=RANK:TAG" where a phrase ends, then symbols, each before the node that it
    leads to.
    """

    def __init__(self, text: str) -> None:
        self._rows = text.split(";")
        self._read: dict[int, Node] = {}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, number: int) -> Node: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Node]: ...
    def __getitem__(self, number: int | slice) -> Node | Sequence[Node]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        if number not in self._read:
            self._read[number] = _node(self._rows[number].split())
        return self._read[number]


def _node(parts: list[str]) -> Node:
    found: dict[str, Any] = {}
    if parts and parts[0][0] == "=":
        rank, _, tag = parts.pop(0)[1:].partition(":")
        found[""] = (int(rank), tag)
    found.update(zip(parts[::2], map(int, parts[1::2]), strict=True))
    return found


class WordClasses(Mapping[str, tuple[str, ...]]):
    """The classes of each word. text: a word a row, parted by ";": the word, and its classes behind it."""

    def __init__(self, text: str) -> None:
        self._rows: dict[str, str] = dict(row.split(None, 1) for row in text.split(";"))

    def __getitem__(self, word: str) -> tuple[str, ...]:
        return tuple(self._rows[word].split())

    def get(self, word: str, default: Any = None) -> Any:
        """The classes of a word; `default` for one that has none."""
        names = self._rows.get(word)
        return default if names is None else tuple(names.split())

    def __contains__(self, word: object) -> bool:
        return word in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def words_of(self, name: str) -> set[str]:
        """Every word of a class."""
        return {word for word, names in self._rows.items() if name in names and name in names.split()}


class Lexicon(NamedTuple):
    """What a language knows. accented: words looked up with their accents; short: what words cut short stand for;
    classes: of each word; the rest: phrases.
    """

    name: str
    accented: Collection[str]
    short: Mapping[str, str]
    classes: WordClasses
    clauses: Nodes
    relations: Nodes
    kinds: Nodes


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language: en, de, fr, es or pt."""
    made = import_module(f"netcrm.engine.log.lexicons.{language}")
    graphs = map(Nodes, (made.CLAUSES, made.RELATIONS, made.KINDS))
    return Lexicon(language, frozenset(made.ACCENTED), made.SHORT, WordClasses(made.CLASSES), *graphs)


class Asides(NamedTuple):
    """Phrases that few lines need: what asks and tells somebody, idle questions, hard news, who knows whom."""

    asking: Nodes
    idle: Nodes
    news: Nodes
    knowing: Nodes


@cache
def asides(language: str) -> Asides:
    """The phrases of a language that few lines need."""
    made = import_module(f"netcrm.engine.log.lexicons.{language}_asides")
    return Asides(*map(Nodes, (made.ASKING, made.IDLE, made.NEWS, made.KNOWING)))


def may_hold(section: str, language: str, words: Iterable[str]) -> bool:
    """Whether a phrase of "asking", "news" or "knowing" may stand among these words."""
    return not _telling(section, language).isdisjoint(words)


@cache
def _telling(section: str, language: str) -> frozenset[str]:
    from netcrm.engine.log.lexicons import aside_words

    return frozenset(getattr(aside_words, section.upper())[language].split())
