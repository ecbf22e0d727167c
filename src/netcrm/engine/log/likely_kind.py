"""The kind of a contact: what the rules found, or what is likelier: "Wieland was here on Monday to see the floor"."""

from netcrm.engine.log.clauses import TOUCHING, Read
from netcrm.engine.log.line_model import KINDS, margins
from netcrm.engine.log.line_trust import of_kind, trusted
from netcrm.model.kinds import CONTACT, EMAIL, MESSAGE

MEETING, OTHER = "meeting", "other"
_SHORTEST, _LONGEST = 13, 200  # units
# By how much another kind must be likelier: than one of which no word told, and than one the rules found.
_SURE, _SURE_OF_ANOTHER = 0.3, 0.6
_SURE_BY_WORDS = 0.15  # of a meeting, by the words alone, where no phrase tells of the contact
_SPOKEN = (EMAIL, MESSAGE, "call")


def likely_kind(read: Read, kind: str, signs: frozenset[str]) -> str:
    """The kind, or another that is likelier by all signs and by the words of the line."""
    if kind not in KINDS or "dated" not in signs or not _SHORTEST <= len(read.line.units) <= _LONGEST:
        return kind
    by_words = dict(zip(KINDS, margins(read, KINDS), strict=True))
    likely = trusted(KINDS, of_kind(signs, kind, by_words))
    best = max(KINDS, key=lambda one: likely[one])
    if best != CONTACT and likely[best] - likely[kind] > (_SURE if kind == CONTACT else _SURE_OF_ANOTHER):
        return kind if best in _SPOKEN and "vow/promise" in signs else best  # which may be what was promised
    untold = kind == CONTACT and not any(f"told_cue/{tag}" in signs for tag in TOUCHING)
    return MEETING if untold and by_words[MEETING] - by_words[OTHER] > _SURE_BY_WORDS else kind
