"""Hears that somebody wants to be listened to, where no word of despair is said: "why do I feel I belong nowhere".

A logistic regression over the vector of the text and a few signs, see SIGNS. Its weights (heavy_heart.bin, one float
of four bytes each, little-endian) are learnt by tests/tools/make_heavy_heart.py from sentences that were written for
it.
"""

import os
from array import array
from collections.abc import Sequence
from functools import cache
from math import exp, sqrt
from operator import mul
from sys import byteorder

from netcrm.engine.ask import meaning
from netcrm.engine.ask.stems import tokens
from netcrm.engine.ask.thesaurus import likenesses_to_groups

# what follows the dimensions of the vector
SIGNS = ("always", "of me", "of us", "feel", "cue", "length", "near what weighs", "near other groups", "nearer")
HEARD = 0.45  # probability from which a text without any cue is heard so
DOUBTED = 0.12  # and below which a cue is not believed: "what point should we hire a lawyer"
HEAVY = frozenset(  # groups of the thesaurus of what weighs on people
    (
        *("burnout", "sleep", "anxiety and depression", "loneliness", "self-doubt", "grief", "friends and trust"),
        *("anger and guilt of the boss", "faith and meaning", "addiction", "giving up"),
    )
)
_GROUPS = 2.0  # what a likeness to a group counts beside signs of 0 to 1
_SCALE = 3.0  # length of the vector beside signs of 0 to 1
_LONG = 12  # words from which a text is no longer than others
_ME = frozenset(
    (
        *("i", "my", "me", "myself", "im", "ive", "id", "ich", "mich", "mir", "mein", "meine", "meinen", "meinem"),
        *("meiner", "je", "moi", "mon", "ma", "mes", "j", "yo", "mi", "mis", "eu", "meu", "minha", "meus", "minhas"),
        "mim",
    )
)
_US = frozenset(
    (
        *("we", "our", "us", "wir", "uns", "unser", "unsere", "unserem", "unseren", "nous", "notre", "nos"),
        *("nosotros", "nuestro", "nuestra", "nossos", "nossa", "nosso"),
    )
)
_FEEL = frozenset(
    (
        *("feel", "feeling", "feels", "felt", "feelings", "fuhle", "fuhl", "gefuhl", "fuhlt", "sens", "sentir"),
        *("siento", "sinto", "sente", "sentirme"),
    )
)


def likely(text: str, cue: bool) -> float:
    """How probable it is that somebody to listen is wanted, 0 to 1. cue: whether the thesaurus heard one.

    Where the table knows no word of it, the cue alone decides.
    """
    if not meaning.summed(text):
        return float(cue)
    sum_ = sum(map(mul, _weights(), signs(text, cue)))
    return 1 / (1 + exp(-max(-30.0, min(30.0, sum_))))


def signs(text: str, cue: bool) -> Sequence[float]:
    """What of a text is weighed: its vector, and after it one number for each of SIGNS."""
    rows = meaning.summed(text) or [0] * meaning.table().dims
    scale = _SCALE / (sqrt(sum(map(mul, rows, rows))) or 1.0)
    words = tokens(text)
    mine = min(2, sum(word in _ME for word in words)) / 2
    ours, feel = not _US.isdisjoint(words), not _FEEL.isdisjoint(words)
    return (
        *(scale * row for row in rows),
        1.0,
        mine,
        float(ours),
        float(feel),
        float(cue),
        min(len(words), _LONG) / _LONG,
        *_near_groups(text),
    )


def _near_groups(text: str) -> tuple[float, float, float]:
    """How near the text comes to a group of what weighs on people, to any other, and how much nearer to the first."""
    near = likenesses_to_groups(meaning.vector([(text, 1.0)]))
    heavy = _GROUPS * max((like for name, like in near.items() if name in HEAVY), default=0.0)
    other = _GROUPS * max((like for name, like in near.items() if name not in HEAVY), default=0.0)
    return heavy, other, heavy - other


@cache
def _weights() -> Sequence[float]:
    found = array("f")
    with open(os.path.join(os.path.dirname(__file__), "heavy_heart.bin"), "rb") as file:
        found.frombytes(file.read())
    if byteorder == "big":
        found.byteswap()
    return found
