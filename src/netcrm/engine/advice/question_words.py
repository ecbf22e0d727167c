"""Tells a question to somebody from what is said about them: "how do you ..." from "does not answer"."""

from collections.abc import Sequence

from netcrm.text import tokens

# First words of a question, in the languages that lines are read in. What also begins a sentence about somebody behind
# their name (is, has, does, will) is not among them; a mark at the end tells such a question.
_WORDS = frozenset(
    "how what whats when where who whom why which would could should can do did are have whether if about "
    "wie was wann wo wer wen wem warum wieso weshalb welche welcher welches woher wohin wurdest konntest kannst hast "
    "comment quoi que quel quelle quels quelles quand ou qui pourquoi combien est-ce "
    "como cual cuales cuando donde quien quienes porque cuanto cuanta "
    "qual quais quando onde quem quanto quanta".split()
)


def reads_as_question(words: Sequence[str]) -> bool:
    """Whether words, one by one as they were typed, ask something of whoever is named before them."""
    return bool(words) and (ends_as_question(words) or begins_question(words))


def begins_question(words: Sequence[str]) -> bool:
    """Whether the first of the words begins a question."""
    first = tokens(words[0])[:1] if words else []
    return first != [] and first[0] in _WORDS


def ends_as_question(words: Sequence[str]) -> bool:
    """Whether there is a question mark at the end of the words."""
    return words[-1].rstrip().endswith(("?", "？"))
