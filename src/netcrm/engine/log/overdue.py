"""What should have come already: "sind bis heute nicht da, die sollte ich schon am Montag kriegen"."""

from datetime import date

from netcrm.engine.dates.dates import Found
from netcrm.engine.log.clauses import HAPPENED, TALK, Clause, Read, is_of
from netcrm.engine.log.cues import DEADLINES
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.promises import Promise
from netcrm.model.kinds import WAITING

# All that is said of a thing told just before, of which it tells only when it was due.
TAKING_UP = (
    "kriegen",
    "bekommen",
    "haben",
    "zugesagt",
    "versprochen",
    "angekundigt",
    "avisiert",
    "schicken",
    "liefern",
)
_SHOULD = frozenset("sollte sollten hatte hatten wollte wollten war waren".split())
_BY_NOW = frozenset("schon langst bereits eigentlich".split())


def is_overdue(read: Read, clause: Clause) -> bool:
    """Whether it tells of a day on which something should have come, which is past."""
    if read.spoken[clause.first][0] != "de":
        return False
    words = [unit.word for unit in read.line.units[clause.first : clause.last]]
    had = words[0] in TAKING_UP and not _SHOULD.isdisjoint(words[:2])
    return had or not (_SHOULD.isdisjoint(words) or _BY_NOW.isdisjoint(words))


def is_up_to_now(day: Found) -> bool:
    """Whether the words mean "until now", and no day by which something is due: "bis heute nicht da"."""
    return day.text.lower() in ("bis heute", "bis heut", "bis gestern", "bis jetzt")


def due_told_later(read: Read, promise: Promise) -> date | None:
    """The day by which "it" or "they" come, told behind what is awaited: "schuldet mir ... Sie schwor, sie kämen bis
    Montag"."""
    units, ahead = read.line.units, days_ahead(read.line)
    if promise.kind != WAITING:
        return None
    for one in read.clauses:
        if units[one.first].start < promise.end or one.kind not in (TALK, HAPPENED) or one.cue:
            continue
        words = [unit.word for unit in units[one.first : one.last]]
        comes = words[0] in _THEY and not _COMING.isdisjoint(words)
        if (
            read.spoken[one.first][0] != "de"
            or not comes
            or any(is_of(read, at, "not") for at in range(one.first, one.last))
        ):
            continue
        days = [day for at in range(one.first, one.last) if (day := units[at].day) and day.lead in DEADLINES]
        if days:
            return ahead.get(days[0].start, days[0]).on
    return None


_THEY = ("sie", "er", "es", "das", "die", "der", "ich")
_COMING = frozenset("kamen kommen kommt kame liegt liegen habe hat bekomme kriege sei seien ist sind bekame".split())


def when_back(read: Read, promise: Promise) -> date | None:
    """The day somebody is back, told before what is due then: "de retour le 26. Il validera le plan à son retour"."""
    units = read.line.units
    said = [at for at, unit in enumerate(units) if unit.word in _BACK]
    if not any(promise.start <= units[at].start < promise.end for at in said):
        return None
    ahead = days_ahead(read.line)
    days = [
        ahead.get(day.start, day).on
        for at in said
        if at + 1 < len(units) and units[at].start < promise.start and (day := units[at + 1].day)
    ]
    return days[-1] if days else None


_BACK = frozenset("retour vuelta regreso volta regresso".split())
