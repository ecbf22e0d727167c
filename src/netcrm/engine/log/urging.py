"""What somebody says I should do without a word for "should": "sie sagt Teamfolie nach vorn", "meint: nie rabattieren".

German leaves the verb out or puts it at the end as an infinitive; a finite verb would make a statement of it.
"""

from itertools import pairwise

from netcrm.engine.log.clauses import Read, is_of
from netcrm.engine.log.cues import Cue, shapes
from netcrm.engine.log.line import Unit, pauses

_SAYING = frozenset("sagt sagte meint meinte moant sogt schreibt".split())
_OPINING = frozenset("meint meinte moant".split())
_MARKING = frozenset(
    "immer nie niemals erst zuerst unbedingt lieber besser nicht nichts kein keine keinen mehr weniger nur bloss "
    "gleich sofort einfach ruhig".split()
)
_TURNING = frozenset("raus rein weg rauf runter streichen vorn vorne hinten kurzen weglassen".split())
_AT_LEAST = frozenset("uber auf bei ab mindestens maximal hochstens".split())
_NUMBERS = frozenset("zwei drei vier funf sechs sieben acht neun zehn zwolf".split())
_NO_VERBS = frozenset("mit nicht statt erst jetzt fast dort seit sofort direkt zuerst nacht recht selbst samt".split())
_FEWEST, _MOST = 2, 10  # units of what is said


def urged(read: Read, cue: Cue) -> Cue:
    """The cue; what somebody says is advice where it bids me do something without a finite verb."""
    units = read.line.units
    says = cue.end - 1
    if cue.tag != "talk" or cue.language != "de" or units[says].word not in _SAYING:
        return cue
    last = _end_of_speech(units, cue.end)
    if not _FEWEST <= last - cue.end <= _MOST or any(_is_a_statement(read, at) for at in range(cue.end, last)):
        return cue
    if not _bids(read, says, cue.end, last):
        return cue
    return cue._replace(tag="advice", end=cue.end + 1, thing=cue.end, gap_end=cue.end + 1)


def _end_of_speech(units: tuple[Unit, ...], first: int) -> int:
    """Where it ends that is said: at the next comma or sentence, or a little beyond what can be advice."""
    stop = min(len(units), first + _MOST + 1)
    return next((at for at in range(first + 1, stop) if units[at].strong or pauses(units[at])), stop)


def _is_a_statement(read: Read, at: int) -> bool:
    """Whether a subject or a verb stands there, known or with the ending of one."""
    unit = read.line.units[at]
    if unit.word in _TURNING:
        return False
    if unit.symbol in ("N", "D") or any(is_of(read, at, name) for name in _TELLING):
        return True
    small = read.line.text[unit.start].islower()
    return small and len(unit.word) > _SHORT and unit.word.endswith("t") and unit.word not in _NO_VERBS


_TELLING = ("they", "i", "verb3", "verb1", "hat", "done")
_SHORT = 3  # letters


def _bids(read: Read, says: int, first: int, last: int) -> bool:
    units = read.line.units
    words = [unit.word for unit in units[first:last]]
    if words[-1] in _TURNING:
        return True
    if "<inf>" in shapes(words[-1], "de") and read.line.text[units[last - 1].start].islower():
        return ":" in units[first].gap or not _MARKING.isdisjoint(words)
    measured = any(one in _AT_LEAST and (other in _NUMBERS or other[:1].isdigit()) for one, other in pairwise(words))
    return units[says].word in _OPINING and measured and read.line.text[units[first].start].isupper()
