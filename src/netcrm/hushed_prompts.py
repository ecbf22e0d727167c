"""The questions of prompts.py as they are asked while netcrm is hushed: what is not netcrm's own words is hidden.

What is typed stands on the screen all the same.
"""

import sys
from collections.abc import Iterable, Sequence

from netcrm import prompts
from netcrm.errors import Ambiguous, Hint
from netcrm.prompts import forget_typed
from netcrm.redaction import redacted_label, redacted_sentence, words_of

__all__ = ["agree", "choose", "forget_typed", "key", "sentence", "tell", "text"]


def text(question: str, default: str = "", names: Iterable[str] = ()) -> str:  # noqa: ARG001  (as without hush)
    """One line typed, "" for none; TAB completes nobody's name."""
    return prompts.text(_hushed(question), default)


def sentence(question: str, names: Sequence[str]) -> str:  # noqa: ARG001  (as without hush)
    """One line typed, with no names to complete."""
    return prompts.sentence(_hushed(question), ())


def choose(question: str, choices: Sequence[tuple[str, str]]) -> str:
    """The value of the (value, label) that was chosen, by its number too; Ambiguous where initials are alike, since
    nobody could tell which one was taken."""
    shown = [(value, redacted_label(label)) for value, label in choices]
    if len({label for _, label in shown}) < len(shown):
        raise Ambiguous("who is meant cannot be told apart while netcrm is hushed", Hint("name_when_hushed"))
    return prompts.choose(_hushed(question), shown, numbered=True)


def key(question: str, choices: Sequence[tuple[str, str, str]]) -> str:
    """The value of the (key, value, label) whose key was pressed."""
    return prompts.key(_hushed(question), [(pressed, value, _hushed(label)) for pressed, value, label in choices])


def tell(remark: str) -> None:
    """A remark between two questions, on stderr."""
    prompts.tell(_hushed(remark))


def agree(question: str, default: bool = True) -> bool:
    """Yes or no."""
    return prompts.agree(_hushed(question), default)


def _hushed(said: str) -> str:
    return redacted_sentence(said, words_of(sys._getframe(1)))
