"""The days of a clause that may be its own: no deadlines, and none of what was talked about."""

import re

from netcrm.engine.dates.dates import Found
from netcrm.engine.log.clauses import MOVED, PLANNED, Clause, Read, is_of

_LATELY = 60  # days; what was "ago" longer belongs to what was talked about


def days_of(read: Read, clause: Clause) -> list[Found]:
    """The days in a clause that may be its own: no deadline, and none of what was talked about."""
    found = []
    for at in range(clause.first, clause.head):
        day = read.line.units[at].day
        if day is None or (_is_due(read, at, day) and not _is_set_for(clause, day)):
            continue
        if _is_reported(read, clause, at, day) or (_is_about(read, clause, at) and not _is_plain(read, day)):
            continue
        found.append(day)
    return found


def _is_due(read: Read, at: int, day: Found) -> bool:
    if day.lead == "from":  # the day of "the call from Monday", not of "replied to my email from Monday"
        led = next((cue for cue in read.kinds if cue.end == at), None)
        if led is not None and not is_of(read, led.start - 1, "my"):
            return False
    return day.lead in _DEADLINES or any(cue.tag == "due" and cue.end == at for cue in read.relations)


def _is_set_for(clause: Clause, day: Found) -> bool:
    """Whether it is the day of a plan rather than a deadline: "cita para el martes", "adiada para segunda"."""
    if clause.kind == MOVED and day.until:
        return True  # "moved from Thursday to Tuesday"
    return clause.kind in (PLANNED, MOVED) and re.match(r"(?:para|pra|pro|pour)\b", day.text, re.IGNORECASE) is not None


_DEADLINES = ("by", "until", "before", "since", "from")


def _is_reported(read: Read, clause: Clause, at: int, day: Found) -> bool:
    """Whether the day is part of what somebody said."""
    talk = [cue for cue in read.clause_cues if cue.tag == "talk" and clause.first <= cue.start and cue.end <= at]
    return any(read.line.units[cue.end - 1].word in _THAT for cue in talk) or (bool(talk) and not _is_plain(read, day))


_THAT = ("que", "q", "qu", "dass", "that")  # "me escribió que nació el sábado"


def _is_about(read: Read, clause: Clause, at: int) -> bool:
    about = [cue for cue in read.relations if cue.tag == "about" and clause.first <= cue.start < at]
    if not about:
        return False
    led = [cue for cue in read.relations if cue.tag == "with" and about[-1].start < cue.start < at]
    return not led


def _is_plain(read: Read, day: Found) -> bool:
    """Whether the words say when it was, even after "about ...": yesterday, on Thursday, two days ago."""
    return _PLAIN.match(day.text) is not None and 0 <= (read.line.today - day.on).days <= _LATELY


_PLAIN = re.compile(
    r"on\b.*day|yesterday|yday|ystdy|last night|.*\bago$|gestern|vorgestern|vor\b|am\b|hier|avant-hier|il y a|ayer|"
    r"anteayer|hace|el\b|ontem|anteontem|há|n[ao]\b",
    re.IGNORECASE | re.DOTALL,
)
