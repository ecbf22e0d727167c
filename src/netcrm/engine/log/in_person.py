"""Whether a contact that no noun names was a meeting, as its words say that people were in one place."""

from netcrm.engine.log.clauses import HAPPENED, PLANNED, Read, is_of
from netcrm.engine.log.presence import Presence
from netcrm.text import lazy_pattern

_HOUR = lazy_pattern(
    r"(?<![\w:.,-])(?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\d{1,2}[:.]\d\d)(?![\w-])|"
    r"\b(?:at|half|quarter (?:past|to)) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)\b"
)
_WRITTEN = frozenset("letter letters card cards postcard note parcel wrote posted mailed".split())


def is_in_person(read: Read, there: Presence) -> bool:
    """Whether it tells of people in one place: "Sam and I counted stock", "Ana + Ruth at mine tomorrow 17:00"."""
    told = [one for one in there.clauses if one.kind in (HAPPENED, PLANNED) and read.spoken[one.first][0] == "en"]
    own = [at for one in told for at in range(one.first, one.head)]
    if not own or any(read.line.units[at].word in _WRITTEN for at in own):
        return False
    if there.planned and _HOUR.search(read.line.text.lower()):
        return True
    return any(is_of(read, at, "in_person") for at in own)
