"""What the reader of lines knows of a language: the classes of its words and its phrases, made from lexicons/*.toml."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from netcrm.named_tuple import NamedTuple

Nodes = Sequence[Mapping[str, Any]]  # symbol -> number of a node, "" -> (rank, tag); the last is the root


class Lexicon(NamedTuple):
    """What a language knows. accented: words looked up with their accents; short: what words cut short stand for;
    classes: of each word; the rest: phrases.
    """

    name: str
    accented: Collection[str]
    short: Mapping[str, str]
    classes: Mapping[str, tuple[str, ...]]
    clauses: Nodes
    relations: Nodes
    kinds: Nodes


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language: en, de, fr, es or pt."""
    made = import_module(f"netcrm.engine.log.lexicons.{language}")
    return Lexicon(
        language, frozenset(made.ACCENTED), made.SHORT, made.CLASSES, made.CLAUSES, made.RELATIONS, made.KINDS
    )


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
    return Asides(made.ASKING, made.IDLE, made.NEWS, made.KNOWING)


def may_hold(section: str, language: str, words: Iterable[str]) -> bool:
    """Whether a phrase of "asking", "news" or "knowing" may stand among these words."""
    return not _telling(section, language).isdisjoint(words)


@cache
def _telling(section: str, language: str) -> frozenset[str]:
    from netcrm.engine.log.lexicons import aside_words

    return frozenset(getattr(aside_words, section.upper())[language].split())
