"""What a part of a line tells of, as learnt from lines whose answers are known: a promise, advice, something given.

A part is what stands between two commas or stops of a clause. The model is as that of whole lines (`line_model`):
hashed words, two and three in a row, beginnings and ends of words, and here also where they stand. It is learnt by
tests/tools/make_line_model.py from tests/lines. Of 35 sets it had not learnt from it found 11 promises, 8 pieces of
advice and 11 gives whose lines were then understood whole, and 2, 0 and 2 where there was none.
"""

from collections.abc import Sequence
from itertools import pairwise
from os.path import dirname, join
from zlib import crc32

from netcrm.engine.log.clauses import Read
from netcrm.engine.log.line import Unit, pauses
from netcrm.engine.log.weights import margins_of
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.named_tuple import NamedTuple

ADVICE, GAVE = "advice", "gave"
ANSWERS = (PROMISE, WAITING, ADVICE, GAVE)  # in the order of the rows
FEATURES = 1 << 14
PATH = join(dirname(__file__), "part_model.bin")
SHORTEST = 3  # units of a part that says something by itself
_LONG = 4  # letters of a word whose beginning and end count
_OPENING, _BEFORE = 3, 3  # units
_LENGTHS, _LONGEST = 3, 5  # in threes of units, up to five of them


class Part(NamedTuple):
    """Units of a line, from first, to before last. kind: of the clause they stand in."""

    first: int
    last: int
    kind: str


class Weighed(NamedTuple):
    """A part and how far it lies on the side of each answer; below 0 where it is likelier not."""

    part: Part
    likely: dict[str, float]


def parts_of(read: Read) -> list[Part]:
    """The parts of two units or more, in order."""
    units, found = read.line.units, []
    for clause in read.clauses:
        inner = range(clause.first + 1, clause.last)
        cuts = [clause.first, *(at for at in inner if units[at].strong or pauses(units[at])), clause.last]
        found += [Part(first, last, clause.kind) for first, last in pairwise(cuts) if last - first > 1]
    return found


def words_of_part(read: Read, part: Part) -> str:
    """The words of a part as they are written."""
    units = read.line.units
    return read.line.text[units[part.first].start : units[part.last - 1].end]


def weighed_parts(read: Read, longest: int) -> list[Weighed]:
    """Every part of a line of at most so many units, with how far it lies on the side of each answer."""
    return [Weighed(one, margins(read, one)) for one in parts_of(read)] if len(read.line.units) <= longest else []


def margins(read: Read, part: Part) -> dict[str, float]:
    """How far a part lies on the side of each answer; below 0 where it is likelier not."""
    found = margins_of(PATH, FEATURES, features(read, part), range(len(ANSWERS)))
    return dict(zip(ANSWERS, found, strict=True))


def features(read: Read, part: Part) -> Sequence[int]:
    """The numbers of what is found in a part, each once."""
    units, own = read.line.units, read.line.units[part.first : part.last]
    words = [_word(unit) for unit in own]
    run = ["^", *words, "$"]
    found = {*words, *map(" ".join, pairwise(run)), *map(" ".join, zip(run, run[1:], run[2:], strict=False))}
    for word in set(words):
        if len(word) >= _LONG and word.isalpha() and word.islower():
            found |= {f"e={word[-2:]}", f"e={word[-3:]}", f"p={word[:_LONG]}"}
    for at, word in enumerate(words[:_OPENING]):
        found |= {f"{at}={word}", f"{at}e={word[-2:]}"} if len(word) > _LONG else {f"{at}={word}"}
    found |= {f"b={_word(unit)}" for unit in units[max(0, part.first - _BEFORE) : part.first]}
    for unit in own:
        if unit.day:
            found |= {f"due={unit.day.lead}", "ahead" if unit.day.on >= read.line.today else "past"}
    found |= {f"z={words[-1]}", f"l={read.spoken[part.first][0]}", f"len{min(_LONGEST, len(own) // _LENGTHS)}"}
    found |= {"later" if part.first else "first", "inner" if part.last < len(units) else "last"}
    return sorted({crc32(one.encode()) & (FEATURES - 1) for one in found})


def _word(unit: Unit) -> str:
    """A unit as a word: a name is "N", a day "D", a number "0"."""
    if unit.symbol == "N" or unit.day:
        return "D" if unit.day else "N"
    return "0" if unit.word.isdigit() else unit.word
