"""Whether every match of a regular expression holds a word, worked out from the expression and not by samples."""

import re
from collections.abc import Iterable
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_OTHER = "\0"  # any letter that the word has not


def always_holds(pattern: str, word: str) -> bool:
    """Whether no text that matches is without the word. What stands around a match is not looked at, so a pattern that
    holds the word only thanks to a lookahead is refused."""
    return _after(parser.parse(pattern), frozenset((0,)), word) == {len(word)}


def _after(nodes: Iterable[tuple[Any, Any]], states: frozenset[int], word: str) -> frozenset[int]:
    """How many letters of the word may stand at the end after the nodes, from each of the states; all of it stays."""
    for node, content in nodes:
        states = _step(node, content, states, word)
    return states


def _step(node: Any, content: Any, states: frozenset[int], word: str) -> frozenset[int]:
    if node is ops.BRANCH:
        return frozenset().union(*(_after(nodes, states, word) for nodes in content[1]))
    if node is ops.SUBPATTERN:
        return _after(content[3], states, word)
    if node in (ops.MAX_REPEAT, ops.MIN_REPEAT):
        return _repeated(content, states, word)
    if node in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return states
    letters = (
        [chr(content)] if node is ops.LITERAL else [one for one in {*word, _OTHER} if _accepts(node, content, one)]
    )
    return frozenset(_next(state, letter, word) for state in states for letter in letters)


def _repeated(content: Any, states: frozenset[int], word: str) -> frozenset[int]:
    least, most, nodes = content
    for _ in range(least):
        states = _after(nodes, states, word)
    for _ in range(min(most - least, len(word) + 1)):
        states |= _after(nodes, states, word)
    return states


def _accepts(node: Any, content: Any, letter: str) -> bool:
    """Whether one letter can stand here."""
    if node is ops.NOT_LITERAL:
        return letter != chr(content)
    return node is ops.ANY or letter == _OTHER or bool(re.match(_class(content), letter))


def _class(content: Any) -> str:
    signs = {ops.CATEGORY_WORD: r"\w", ops.CATEGORY_SPACE: r"\s", ops.CATEGORY_DIGIT: r"\d"}
    parts = []
    for node, value in content:
        if node is ops.NEGATE:
            parts.append("^")
        elif node is ops.RANGE:
            parts.append(f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}")
        else:
            parts.append(signs[value] if node is ops.CATEGORY else re.escape(chr(value)))
    return f"[{''.join(parts)}]"


def _next(state: int, letter: str, word: str) -> int:
    """How many letters of the word stand at the end of what was read, one letter later."""
    if state == len(word):
        return state
    read = word[:state] + letter
    return next(length for length in range(len(read), -1, -1) if read.endswith(word[:length]))
