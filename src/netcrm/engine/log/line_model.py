"""What lines of people tell of, as learnt from lines whose answers are known: of what outcome and kind, what was given.

A linear model over hashed words, pairs of words, and beginnings and ends of words; names, days and numbers count as
what they are. Learnt by tests/tools/make_line_model.py from the sets in tests/lines/strangers. Of 1,080 lines of twelve
sets it had not learnt from it tells the outcome of 88%, the rules tell 89%, and 95% are told by either: `line_trust`
has learnt when to believe which.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from os.path import dirname, join
from zlib import crc32

from netcrm.engine.dates.dates import Found
from netcrm.engine.log.clauses import GAVE as GAVE_CLAUSE
from netcrm.engine.log.clauses import HAPPENED, MOVED, Read
from netcrm.engine.log.clauses import PLANNED as PLANNED_CLAUSE
from netcrm.engine.log.cues import DEADLINES
from netcrm.engine.log.line import Line, Unit, days_ahead, pauses
from netcrm.engine.log.weights import margins_of
from netcrm.model.kinds import PROMISE, WAITING

LOGGED, PLANNED, NOT_CONTACT = "logged", "planned", "not_contact"
OUTCOMES = (LOGGED, NOT_CONTACT, PLANNED)
KINDS = ("coffee", "meal", "call", "email", "message", "meeting", "event", "intro", "other")
GAVE = "gave"  # something was given
GIVES = ("intro", "feedback", "knowledge", "mentoring", "volunteering", "referral", "resource", "encouragement")
ANSWERS = (*OUTCOMES, *KINDS, GAVE, *(f"gave:{kind}" for kind in GIVES), PROMISE, WAITING)  # in the order of the rows
FEATURES = 1 << 13
PATH = join(dirname(__file__), "line_model.bin")
_LONG = 4  # letters of a word whose beginning and end count
_MOST = 400  # units of a line that are looked at


def features(line: Line, language: str) -> Sequence[int]:
    """The numbers of what is found in a line, each once. language: the likeliest one at its beginning."""
    return _hashed(_words_and_endings(_words(line, line.units[:_MOST]), language))


def features_of_kind(read: Read) -> Sequence[int]:
    """The same where the kind of a contact is asked for: the words of clauses that tell of one count once more."""
    found = _words_and_endings(_words(read.line, read.line.units[:_MOST]), _language(read))
    telling = [one for one in read.clauses if one.kind in _TELLING] or read.clauses[:1]
    for clause in telling:
        found |= {f"c:{word}" for word in _words(read.line, read.line.units[clause.first : clause.last])}
    return _hashed(found)


def margins(read: Read, answers: Sequence[str]) -> list[float]:
    """How far the line lies on the side of each answer; below 0 where likelier not. Kinds are asked by themselves."""
    kinds = any(one in KINDS for one in answers)
    numbers = features_of_kind(read) if kinds else _numbers(read.line, _language(read))
    return margins_of(PATH, FEATURES, numbers, [ANSWERS.index(one) for one in answers])


_numbers = lru_cache(maxsize=2)(features)  # a line is asked about more than once
_TELLING = (HAPPENED, PLANNED_CLAUSE, MOVED, GAVE_CLAUSE)  # kinds of clauses that tell of a contact


def _language(read: Read) -> str:
    return read.spoken[0][0] if read.spoken else "en"


def _words_and_endings(words: Sequence[str], language: str) -> set[str]:
    """Words, pairs of words, and beginnings and ends of words."""
    words = ["^", *words, "$"]
    found = {f"l={language}", *words, *(f"{one} {other}" for one, other in pairwise(words))}
    for word in set(words):
        if len(word) >= _LONG and word.isalpha() and word.islower():
            found |= {f"e={word[-2:]}", f"e={word[-3:]}", f"p={word[:_LONG]}"}
    return found


def _hashed(found: Iterable[str]) -> Sequence[int]:
    return sorted({crc32(one.encode()) & (FEATURES - 1) for one in found})


def _words(line: Line, units: Sequence[Unit]) -> list[str]:
    """The words of units and their stops; a name is "N", a number "0", a day when it is, read either way."""
    ahead = days_ahead(line)
    found: list[str] = []
    for unit in units:
        if unit.strong and found:
            found.append(".")
        elif pauses(unit):
            found.append("," if "," in unit.gap else ":")
        if unit.symbol == "N":
            found.append("N")
        elif unit.day:
            found.append(when_of(line, unit.day, ahead.get(unit.day.start, unit.day)))
        else:
            found.append("0" if unit.word.isdigit() else unit.word)
    return found


def when_of(line: Line, day: Found, ahead: Found) -> str:
    """A day as a word: when something is due, past or to come however it is read, or either."""
    behind, before = (day.on - line.today).days, (ahead.on - line.today).days
    if day.lead in DEADLINES:
        return "Dby"
    if before < 0:
        return "Dyesterday" if behind == before == -1 else "Dpast"
    if behind > 0:
        return "Dahead"
    return "Dtoday" if behind == before == 0 else "Deither"
