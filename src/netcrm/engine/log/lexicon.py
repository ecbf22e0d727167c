"""What the reader of lines knows of a language: the classes of its words and its phrases, made from lexicons/*.toml."""

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Any, NamedTuple

Nodes = Sequence[Mapping[str, Any]]  # symbol -> number of a node, "" -> (rank, tag); the last is the root


class Lexicon(NamedTuple):
    """What a language knows. accented: words looked up with their accents; classes: of each word; the rest: phrases."""

    name: str
    accented: Collection[str]
    classes: Mapping[str, tuple[str, ...]]
    clauses: Nodes
    relations: Nodes
    kinds: Nodes


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language: en, de, fr, es or pt."""
    made = import_module(f"netcrm.engine.log.lexicons.{language}")
    return Lexicon(language, frozenset(made.ACCENTED), made.CLASSES, made.CLAUSES, made.RELATIONS, made.KINDS)
