"""Whether a contact of which no word says how was a meeting: "Wieland was here on Monday to see the floor"."""

from netcrm.engine.log.clauses import TOUCHING, Read
from netcrm.engine.log.line_model import MEETING, OTHER, margins
from netcrm.engine.log.presence import Presence
from netcrm.model.kinds import CONTACT

_SHORTEST = 12  # units; shorter lines say too little, and who types "saw Maria on Monday" leaves it open
_SURE = 0.2  # by how much a meeting must be likelier


def likely_kind(read: Read, there: Presence, kind: str, dated: bool) -> str:
    """The kind, or a meeting in place of CONTACT where the words of a longer line with a day make it likelier.

    Not where a phrase tells of the contact ("talked to ...", "dropped by"). Of 30 such lines of eight
    writers the model had not learnt from, 5 were right only then and 2 only before.
    """
    if kind != CONTACT or not dated or len(read.line.units) < _SHORTEST:
        return kind
    told = [cue.start for cue in read.clause_cues if cue.tag in TOUCHING]
    if any(one.first <= at < one.head for one in there.clauses for at in told):
        return kind
    meeting, other = margins(read, (MEETING, OTHER))
    return MEETING if meeting - other > _SURE else kind
