"""Whether a German note without a verb tells of what lies ahead: "Am 27. Grillen bei Kathi, alle kommen"."""

from collections.abc import Sequence

from netcrm.engine.dates.dates import Found
from netcrm.engine.log.clauses import MINE, TASK, THEIRS, Clause, Read, has_kind, is_of
from netcrm.engine.log.line import days_ahead

_WEEK, _MONTH = 7, range(28, 32)  # days
_PAST = frozenset(
    "war waren hatte hatten ging gingen kam kamen gab wurde wurden traf sass sassen blieb gewesen".split()
)
_DONE = ("done", "gone", "reviewed", "handed", "recounts", "attempt", "introduced")
_ARRANGED = frozenset("reserviert gebucht bestellt zugesagt vereinbart ausgemacht fixiert eingetragen geplant".split())
_STILL = ("noch", "dann")
_COMING = frozenset("kommt kommen komm komme".split())
_ALONG = frozenset("mit auch alle dazu vorbei".split())
_HOSTING = frozenset("zahlt zahle zahlen kocht koche kochen grillt backt backe ladt freu freue bucht gespannt".split())
_PACKING = frozenset("mitbringen mitnehmen vergessen besorgen einpacken bringe bring bringt nehme nehm nimmt".split())


def comes_again(read: Read, day: Found, next_one: Found) -> bool:
    """Whether this is a weekday, or a day of the month that is nearer ahead: "rdv le 3 à 9h" on the 21st."""
    apart, ahead = (next_one.on - day.on).days, (next_one.on - read.line.today).days
    return apart == _WEEK or (apart in _MONTH and 2 * ahead < apart)


def is_noted_before(read: Read, clause: Clause, days: Sequence[Found]) -> bool:
    """Whether its day could be past, but nothing tells that it is over, and something that it is to come."""
    if read.spoken[clause.first][0] != "de" or _looks_back(read):
        return False
    named = any(unit.symbol == "N" for unit in read.line.units[clause.first : clause.head])
    if not (named or has_kind(read, clause.first, clause.head)):
        return False
    if all(_is_today_still(read, day) for day in days):
        return True
    ahead = days_ahead(read.line)
    pairs = [(day, next_one) for day in days if (next_one := ahead.get(day.start)) and comes_again(read, day, next_one)]
    if len(pairs) < len(days):
        return False
    if _ends_with_an_infinitive(read, clause):
        return True
    monthly = all((next_one.on - day.on).days in _MONTH for day, next_one in pairs)
    return monthly or any(_is_arranged(read, one) for one in read.clauses if one is not clause)


def _looks_back(read: Read) -> bool:
    """Whether some word of the line says that it is over."""
    return any(
        unit.word in _PAST or (unit.word not in _ARRANGED and any(is_of(read, at, name) for name in _DONE))
        for at, unit in enumerate(read.line.units)
    ) or any(cue.tag == "contact" and read.line.units[cue.end - 1].word.startswith("ge") for cue in read.clause_cues)


def _is_today_still(read: Read, day: Found) -> bool:
    """Whether it is later today: "heute Abend noch Telefonat mit Tobi"."""
    if day.on != read.line.today:
        return False
    behind = read.line.text[day.end :].split(maxsplit=1)
    words = day.text.lower().split()
    later = any(word in _EVENING for word in words[1:]) or any(word.isdigit() for word in words)
    return later and bool(behind) and behind[0] in _STILL


_EVENING = ("abend", "mittag", "nachmittag", "nacht")


def _ends_with_an_infinitive(read: Read, clause: Clause) -> bool:
    """Whether it ends with what we mean to do: "mit Bernd am Sonntag Rad fahren"."""
    last = read.line.units[clause.last - 1]
    if last.symbol or not read.line.text[last.start].islower() or not is_of(read, clause.last - 1, "acts1"):
        return False
    return not any(cue.start == clause.last - 1 for cue in read.kinds) and last.word.endswith("en")


def _is_arranged(read: Read, clause: Clause) -> bool:
    """Whether it says what somebody will do there: "meine Frau kommt mit", "sie zahlt", "Wein nicht vergessen"."""
    units = read.line.units[clause.first : clause.last]
    if any(unit.symbol == "D" for unit in units):
        return False
    words = {unit.word for unit in units}
    if not words.isdisjoint(_COMING) and not words.isdisjoint(_ALONG):
        return True
    if len(units) <= _TWO and not words.isdisjoint(_ARRANGED):
        return True
    if clause.kind in (TASK, MINE, THEIRS) or units[0].strong is False:
        if not words.isdisjoint(_PACKING) and ("mit" in words or words & {"mitbringen", "mitnehmen", "vergessen"}):
            return True
        return len(units) <= _FEW and not words.isdisjoint(_HOSTING)
    return False


_FEW, _TWO = 5, 2  # units
