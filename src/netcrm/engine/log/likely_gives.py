"""What somebody was given where no rule found it: taken where the words of the line make it likely, and told.

On 576 lines of eight writers the model had not learnt from it made 6 more be understood whole; of 2,064 others that
the rules read right it took 3 for a give. A part of the line alone (`part_model`) may tell it as well: of 2,636 lines
it had not learnt from it found 11 more of what was given and 2 where nothing was.
"""

from collections.abc import Sequence

from netcrm.engine.log.clauses import GAVE as GIVEN
from netcrm.engine.log.clauses import HAPPENED, TALK, Read
from netcrm.engine.log.line import begins_with_somebody
from netcrm.engine.log.line_gives import GiveDraft
from netcrm.engine.log.line_model import GAVE, GIVES, margins
from netcrm.engine.log.part_model import SHORTEST, Weighed, words_of_part
from netcrm.engine.log.presence import Presence
from netcrm.named_tuple import NamedTuple

LIKELY_GIVE = "taken for something you gave to"  # how the remark begins
_SURE = 0.1
_SHORTEST, _LONGEST = 10, 100  # units; of a longer line it is not told which words are of the give
_RECEIVERS = 2


class Given(NamedTuple):
    """What was given, and what is to be said of it."""

    gives: tuple[GiveDraft, ...]
    remarks: tuple[str, ...] = ()


def with_likely_gives(read: Read, parts: Sequence[Weighed], there: Presence, gives: tuple[GiveDraft, ...]) -> Given:
    """The gives found, or the one that is likely."""
    size = len(read.line.units)
    people = tuple(dict.fromkeys(one.ids[0] for one in there.people if len(one.ids) == 1))
    alone = 0 < len(people) <= _RECEIVERS and len(people) == len({one.ids for one in there.people})
    if gives or not alone or not there.contact or there.planned or size > _LONGEST or _gives_thanks(read):
        return Given(gives)
    sure = size >= _SHORTEST and margins(read, (GAVE,))[0] > _SURE
    text = read.line.text if sure else _likeliest_part(read, parts)
    if not text:
        return Given(gives)
    likely = margins(read, [f"gave:{kind}" for kind in GIVES])
    kind = GIVES[likely.index(max(likely))]
    text = " ".join(text.split())
    names = " and ".join(dict.fromkeys(read.line.text[one.start : one.end] for one in there.people))
    return Given((GiveDraft(kind, people, text, None),), (f"{LIKELY_GIVE} {names}: {kind}",))


def _gives_thanks(read: Read) -> bool:
    """Whether I thanked for something, which was given to me."""
    return any(cue.tag == "thanks" for cue in read.clause_cues)


def _likeliest_part(read: Read, parts: Sequence[Weighed]) -> str:
    """The words of the part that likeliest tells what was given; "" where none is likely enough."""
    sure = [one for one in parts if one.likely[GAVE] == max(one.likely.values()) > _SURE_OF_PART]
    sure = [one for one in sure if one.part.last - one.part.first >= SHORTEST and one.part.kind in _KINDS]
    sure = [one for one in sure if not begins_with_somebody(read.line.units, one.part.first, one.part.last)]
    return words_of_part(read, max(sure, key=lambda one: one.likely[GAVE]).part) if sure else ""


_SURE_OF_PART = -0.2
_KINDS = (HAPPENED, TALK, GIVEN)  # of clauses it may stand in
