"""Days of somebody's that a line tells of: an exam, an operation, a launch."""

from datetime import date, timedelta

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Read, is_of
from netcrm.engine.log.line import days_ahead, is_inside, pauses
from netcrm.engine.log.presence import Presence
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

_FURTHEST = timedelta(days=366)


class OccasionDraft(NamedTuple):
    """A day somebody has ahead. person None: the first of those who took part."""

    person: int | None
    on: date
    text: str


def occasions_of(read: Read, there: Presence) -> tuple[OccasionDraft, ...]:
    """Every day ahead in what was said of somebody who is named or spoken of as her or him."""
    if not there.contact:
        return ()
    line = read.line
    ahead = {start: found.on for start, found in days_ahead(line).items()}
    found = []
    for clause in read.clauses:
        if (
            clause.kind != c.TALK
            or is_inside(line.units[clause.first], line.quoted)
            or _is_asked(read, clause.first, clause.last)
        ):
            continue
        days = [
            ahead.get(said.start)
            for at in range(clause.first, clause.last)
            if (said := line.units[at].day) and not _is_in_a_span(read, at) and not _is_past(read, clause.first, at)
        ]
        day = next((one for one in days if one and line.today <= one <= line.today + _FURTHEST), None)
        if day is None:
            continue
        named = [line.units[at].mention for at in range(clause.first, clause.last) if line.units[at].mention]
        theirs = any(
            is_of(read, at, "their") or is_of(read, at, "they")
            for at in range(clause.first, min(clause.last, clause.first + 3))
        )
        if not named and not theirs:
            continue
        person = named[0].ids[0] if named and named[0] and len(named[0].ids) == 1 else None
        if named and person is None:
            continue
        text = " ".join(line.text[line.units[clause.first].start : line.units[clause.last - 1].end].split())
        found.append(OccasionDraft(person, day, text))
    return tuple(found)


def _is_in_a_span(read: Read, at: int) -> bool:
    """Whether it is a time that goes by and no day of theirs: "within a week", "innerhalb der nächsten Woche"."""
    units = read.line.units
    day = units[at].day
    led = any(unit.word in _GOING_BY for unit in units[max(0, at - 2) : at])
    return led or (day is not None and not day.lead and fold(day.text).startswith(_SPANS))


_GOING_BY = ("within", "innerhalb", "binnen", "lauf", "laufe")
_SPANS = ("within ", "inside ", "innerhalb ", "binnen ", "d'ici ", "d’ici ", "sous ", "en el plazo ", "no prazo ")


def _is_past(read: Read, first: int, at: int) -> bool:
    """Whether a day is told of in the past: "her exam was on Monday"."""
    units = read.line.units
    day = units[at].day
    behind = day is not None and day.on < read.line.today
    later = at > first and units[at - 1].word in _AHEAD  # "she moved the launch to Friday"
    return behind and any(units[n].word in _PAST or (not later and _is_done(read, n)) for n in range(first, at))


def _is_done(read: Read, at: int) -> bool:
    """Whether a verb just behind somebody says what they did: "he moved house", "her sister married"."""
    units = read.line.units
    if at == 0 or pauses(units[at]) or not (units[at].word.endswith("ed") or units[at].word in _IRREGULAR):
        return False
    return units[at - 1].mention is not None or is_of(read, at - 1, "they") or is_of(read, at - 1, "rel")


_AHEAD = ("for", "to", "until", "by")
_IRREGULAR = frozenset("broke lost fell sold bought quit split gave won began became left flew drove sent".split())


_PAST = ("was", "were", "went", "had", "did", "mentioned", "told", "said", "saw", "met", "came", "got", "left")


def _is_asked(read: Read, first: int, last: int) -> bool:
    units = read.line.units
    after = units[last].gap if last < len(units) else read.line.text[units[-1].end :]
    asking = any(
        cue.tag == "talk" and cue.start == first and units[cue.start].word in ("asking", "asked", "can", "could")
        for cue in read.clause_cues
    )
    return "?" in after or asking
