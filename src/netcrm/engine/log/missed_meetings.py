"""What came to nothing: mine or another's, put off to another day, or told of one of several who did not come."""

from netcrm.engine.log.clauses import Clause, Read, has_kind, is_of
from netcrm.engine.log.cues import Cue, between


def own_miss(read: Read, first: int, missed: Cue | None) -> Cue | None:
    """The cue of what was missed where it was mine, none where only another's was or it was talked about."""
    if missed and (_is_of_another(read, first) or _is_of_what_is_told(read, first, missed)):
        return None
    return missed


_WHY = ("after", "because", "since", "cos")


def has_a_new_day(read: Read, missed: Cue) -> bool:
    """Whether what was put off has its day already: "meeting postponed until Monday"."""
    own = range(missed.start, missed.end)
    off = [at for at in own if is_of(read, at, "off_it")]
    return bool(off) and any(read.line.units[at].symbol == "D" for at in range(off[0], missed.end))


def _is_of_what_is_told(read: Read, first: int, missed: Cue) -> bool:
    """Whether only what was talked about came to nothing: "call with Kit about the dinner that got moved"."""
    if read.spoken[first][0] != "en":
        return False
    why = next((at for at in range(first, missed.start) if read.line.units[at].word in _WHY), None)
    if why is not None and any(cue.tag == "contact" for cue in between(read.clause_cues, first, why)):
        return True  # "called Jo to buck him up after the buyer pulled out"
    about = [cue.start for cue in between(read.relations, first, missed.start) if cue.tag == "about"]
    return bool(about) and has_kind(read, first, about[0]) and read.line.units[about[0]].word in ("about", "re", "abt")


def _is_of_another(read: Read, first: int) -> bool:
    """Whether the subject is somebody of theirs, whose absence misses nothing: "son associée devait venir"."""
    return is_of(read, first, "their") and first + 1 < len(read.line.units) and is_of(read, first + 1, "rel")


def only_somebody_absent(read: Read, first: int, last: int, missed: Cue) -> bool:
    """Whether it is one of several who did not come, as far as the clause itself tells."""
    named = sum(read.line.units[at].symbol == "N" for at in range(first, last))
    return (
        named > 1
        and any(cue.start == missed.start and cue.tag == "absent_after" for cue in read.relations)
        and any(cue.tag == "contact" and first <= cue.start < missed.start for cue in read.clause_cues)
    )


def only_had(read: Read, clause: Clause) -> bool:
    """Whether it only says what I had instead, and no meeting: "I had the inspector in"."""
    units = read.line.units
    at = clause.first + is_of(read, clause.first, "i")
    if at >= clause.last or units[at].word != "had" or read.spoken[at][0] != "en":
        return False
    named = any(units[n].symbol == "N" or is_of(read, n, "them") for n in range(at, clause.last))
    return not named and not has_kind(read, clause.first, clause.last)


def leaves_word(read: Read, clause: Clause) -> bool:
    """Whether it tells that nobody answered: "left a voicemail", "left her a message", "left word with his wife"."""
    units = read.line.units
    at = clause.first + is_of(read, clause.first, "i") + is_of(read, clause.first, "and")
    if at >= clause.last or units[at].word not in _LEAVING or read.spoken[at][0] != "en":
        return False
    return not any(units[n].word in _WRITTEN for n in range(at, clause.last))


_LEAVING = ("left", "leave", "leaving")
_WRITTEN = frozenset("whatsapp slack linkedin telegram signal email mail text sms dm".split())
