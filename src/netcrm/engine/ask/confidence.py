"""The bands strong, fair and weak: how sure netcrm is that somebody is the right one to ask, and who is only noise.

    chance = 1 / (1 + exp(-(-5.3 + 0.95 * points + 10.2 * near + 4.9 * role)))

    points   two for every word of the challenge found among topics or in the title, one in a text about them as far as
             it tells (a letter from the tax office is not about letters), half of it for a related word
    near     likeness of the challenge and what is known of them, -1 to 1
    role     the share of the score that their roles brought, see engine/ask/scoring.py

Fitted by logistic regression to the learning sets alone, where of those it gave .5 and more eight in ten were right,
and of those between .15 and .5 three in ten. Words that the table does not know tell nothing of likeness, so the words
found count by themselves too: chance is at least 0.5 * points / words said, where that is below one.
"""

from collections.abc import Iterable
from math import exp

from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.meaning import telling

FITS = ("strong", "fair", "weak")
STRONG, FAIR, NOISE = 0.5, 0.15, 0.04
_BIAS, _POINT, _NEAR, _ROLE = -5.3, 0.95, 10.2, 4.9
_PROFILE, _TOLD = ("topic", "title"), ("advice", "lesson", "give", "note", "interaction", "loop")
_LONG = 12  # words; of a longer text nobody could match more


def points(evidence: Iterable[Evidence]) -> float:
    """What the words found in texts about somebody are worth; each counts once, where it counts most."""
    found: dict[str, float] = {}
    for each in evidence:
        if each.word and each.source in (*_PROFILE, *_TOLD):
            said = each.because is None
            worth = 2.0 if each.source in _PROFILE else telling(each.word) if said else 1.0
            found[each.word] = max(found.get(each.word, 0.0), worth if said else worth / 2)
    return sum(found.values())


def chance(points: float, near: float | None, role: float, words: int) -> float:
    """How probable it is that somebody is a good one to ask, 0 to 1.

    near: None where unknown; words: how many were said.
    """
    told = 0.5 * min(1.0, points / min(_LONG, max(2, words)))
    if near is None:
        return max(told, _ROLE * role / 4)
    return max(told, 1 / (1 + exp(-(_BIAS + _POINT * points + _NEAR * near + _ROLE * role))))


def fit(chance: float) -> str:
    """A chance in a word."""
    return "strong" if chance >= STRONG else "fair" if chance >= FAIR else "weak"
