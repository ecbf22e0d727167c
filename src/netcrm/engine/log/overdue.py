"""What should have come already: "sind bis heute nicht da, die sollte ich schon am Montag kriegen"."""

from netcrm.engine.dates.dates import Found
from netcrm.engine.log.clauses import Clause, Read

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
    return day.text.lower().startswith(("bis heut", "bis gestern", "bis jetzt"))
