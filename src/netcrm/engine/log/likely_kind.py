"""The kind of a contact: what the rules found, or what is likelier: "Wieland was here on Monday to see the floor".

Of 1,046 contacts of eighteen sets it had not learnt from, the rules alone gave 142 a wrong kind; with it 101 to 107
were left, at lower bars than those below.
"""

from netcrm.engine.log.clauses import Read
from netcrm.engine.log.line_model import KINDS, margins
from netcrm.engine.log.line_trust import of_kind, trusted
from netcrm.model.kinds import CONTACT, EMAIL, MESSAGE

_SHORTEST, _SHORTEST_DATED, _LONGEST = 12, 11, 200  # units
# By how much another kind must be likelier: than one of which no word told, and than one the rules found.
_SURE, _SURE_OF_ANOTHER = 0.2, 0.7
_SPOKEN = (EMAIL, MESSAGE, "call")


def likely_kind(read: Read, kind: str, signs: frozenset[str]) -> str:
    """The kind, or another that is likelier by all signs and by the words of the line."""
    shortest = _SHORTEST_DATED if "dated" in signs else _SHORTEST
    if kind not in KINDS or not shortest <= len(read.line.units) <= _LONGEST:
        return kind
    by_words = dict(zip(KINDS, margins(read, KINDS), strict=True))
    likely = trusted(KINDS, of_kind(signs, kind, by_words))
    best = max(KINDS, key=lambda one: likely[one])
    if best == CONTACT or (best in _SPOKEN and "vow/promise" in signs):
        return kind  # no less is known than the rules found; and it may be the way of what was promised
    return best if likely[best] - likely[kind] > (_SURE if kind == CONTACT else _SURE_OF_ANOTHER) else kind
