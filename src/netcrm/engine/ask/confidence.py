"""The bands strong, fair and weak: how sure netcrm is that somebody is the right one to ask, and who is only noise.

    chance = 1 / (1 + exp(-(BIAS + COVERED * covered + MEANING * meaning + ROLE * role + LIKENESS * likeness
                            + FIRST if first)))

    covered        how far the words of the challenge stand in their texts, see engine/ask/coverage.py
    meaning, role  the shares of the score that meaning, by the table of words alone, and a role brought, see
                   engine/ask/scoring.py
    likeness       how alike the challenge and what is known of them are, -1 to 1: the share of meaning compares people,
                   and where nobody is near somebody is the nearest all the same
    first          whether nobody has a better score

The weights and the limits of the bands are fitted by tests/tools/fit_bands.py, which prints them, to the half of
tests/benchmarks/sets/judged.json that is for learning and to the learning sets; right is who was graded 2 or 3. The
other half of judged.json is for checking, and tests/benchmarks/test_ask_on_judged_people.py prints how it went.

Nobody is strong by a role that no word called for, only its meaning ("open the app": who keeps open source): with
GUESSED of such a role they must be strong as well, or they are nearly that, so fair. On the checking half of
judged.json 85% of the strong are right with it, 81% without, in the test sets 71% and 65%.

Where nothing can be compared, because no word of the challenge is known, an average likeness is taken. How near
somebody to lean on is (engine/ask/listeners.py) is a chance of its own, at least fair; too few were judged to fit it.

Noise, who is left out, is told by what speaks for somebody alone, in no comparison with others, and so is who plainly
knows about it, as a page of a challenge says of those who gave a view:

    speaking = 1 / (1 + exp(-(-5.1 + 0.95 * points + 10.7 * near + 4.9 * role)))

    points   two for every word of the challenge found among topics or in the title, one in a text about them as far as
             it tells (a letter from the tax office is not about letters), half of it for a related word
    near     likeness of the challenge and what is known of them, -1 to 1

Words that the table does not know tell nothing of likeness, so the words found count by themselves too: it is at least
0.5 * points / words said, where that is below one.
"""

from collections.abc import Iterable
from math import exp

from netcrm.engine.ask.evidence import Evidence
from netcrm.engine.ask.meaning import telling

FITS = ("strong", "fair", "weak")
STRONG, FAIR = 0.66, 0.32
PLAINLY, NOISE = 0.15, 0.04
BIAS, COVERED, MEANING, ROLE, LIKENESS, FIRST = -4.82, 0.76, 2.53, 6.86, 4.53, 0.68
GUESSED = 0.5
NEARLY_STRONG = STRONG - 0.01
AVERAGE, AVERAGE_LIKENESS = 0.6, 0.3  # share of meaning in the score, and likeness, where they are unknown
_NOTHING, _POINT, _NEAR, _SPEAKING_ROLE = -5.1, 0.95, 10.7, 4.9
_PROFILE, _TOLD = ("topic", "title"), ("advice", "lesson", "give", "note", "interaction", "loop")
_LONG = 12  # words; of a longer text nobody could match more


def chance(
    covered: float, meaning: float | None, role: float, likeness: float | None = None, first: bool = False
) -> float:
    """How probable it is that somebody is a good one to ask, 0 to 1.

    meaning, likeness: None where nothing can be compared.
    """
    alike = MEANING * (AVERAGE if meaning is None else meaning)
    near = LIKENESS * (AVERAGE_LIKENESS if likeness is None else likeness)
    return _logistic(BIAS + COVERED * covered + alike + ROLE * role + near + FIRST * first)


def points(evidence: Iterable[Evidence]) -> float:
    """What the words found in texts about somebody are worth; each counts once, where it counts most."""
    found: dict[str, float] = {}
    for each in evidence:
        if each.word and each.source in (*_PROFILE, *_TOLD):
            said = each.because is None
            worth = 2.0 if each.source in _PROFILE else telling(each.word) if said else 1.0
            found[each.word] = max(found.get(each.word, 0.0), worth if said else worth / 2)
    return sum(found.values())


def speaking(points: float, near: float | None, role: float, words: int) -> float:
    """How much speaks for somebody, 0 to 1; PLAINLY and more is plain, less than NOISE is noise.

    near: None where unknown; words: how many were said.
    """
    told = 0.5 * min(1.0, points / min(_LONG, max(2, words)))
    if near is None:
        return max(told, _SPEAKING_ROLE * role / 4)
    return max(told, _logistic(_NOTHING + _POINT * points + _NEAR * near + _SPEAKING_ROLE * role))


def fit(chance: float) -> str:
    """A chance in a word."""
    return "strong" if chance >= STRONG else "fair" if chance >= FAIR else "weak"


def _logistic(odds: float) -> float:
    return 1 / (1 + exp(-odds))
