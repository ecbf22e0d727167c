"""What a part of a line tells of, as learnt from lines whose answers are known: a promise, advice, something given.

A part is what stands between two commas or stops of a clause. The model is as that of whole lines (`line_model`):
hashed words, two and three in a row, beginnings and ends of words, here also where they stand, and what the rules found
in the part and around it: the kind of its clause and phrases of the lexicons. It is learnt by
tests/tools/make_line_model.py from tests/lines. Of 1,301 lines of 18 sets that a model of this kind had not learnt
from, the best F1 of parts that tell of a promise, of something waited for, of advice and of what was given is .63, .62,
.75 and .73; without what the rules found it is .59, .60, .66 and .59. A small convolutional network over word vectors
was no better (.61, .62, .77 and .71).
"""

from collections.abc import Sequence
from itertools import pairwise
from os.path import dirname, join
from zlib import crc32

from netcrm.engine.log.clauses import Read
from netcrm.engine.log.cues import between
from netcrm.engine.log.line import Unit, pauses
from netcrm.engine.log.weights import margins_of
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.named_tuple import NamedTuple

ADVICE, GAVE = "advice", "gave"
ANSWERS = (PROMISE, WAITING, ADVICE, GAVE)  # in the order of the rows
FEATURES = 1 << 15
PATH = join(dirname(__file__), "part_model.bin")
SHORTEST = 3  # units of a part that says something by itself
_LONG = 4  # letters of a word whose beginning and end count
_OPENING, _BEFORE = 3, 3  # units
_LENGTHS, _LONGEST = 3, 5  # in threes of units, up to five of them
_AROUND = 6  # units before and behind a part whose phrases count


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


def features(read: Read, part: Part, ruled: bool = True) -> Sequence[int]:
    """The numbers of what is found in a part, each once. ruled: with what the rules found."""
    found = _of_words(read, part) | (_of_rules(read, part) if ruled else set())
    return sorted({crc32(one.encode()) & (FEATURES - 1) for one in found})


def _of_words(read: Read, part: Part) -> set[str]:
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
    return found | {"later" if part.first else "first", "inner" if part.last < len(units) else "last"}


def _of_rules(read: Read, part: Part) -> set[str]:
    """The kinds of its clause and of those beside it, and the phrases in the part and around it."""
    at = next(n for n, one in enumerate(read.clauses) if one.first <= part.first < one.last)
    kinds = ["^", *(one.kind for one in read.clauses), "$"][at : at + 3]
    found = {f"k{n}={kind}" for n, kind in enumerate(kinds)} | {f"{kinds[0]}|{part.kind}", f"{part.kind}|{kinds[2]}"}
    cue = read.clauses[at].cue
    found |= {f"kc={cue.tag}"} if cue else set()
    for layer, cues in (("q", read.clause_cues), ("r", read.relations), ("s", read.kinds)):
        own = between(cues, part.first, part.last)
        found |= {f"{layer}={one.tag}" for one in own} | {f"{part.kind}|{layer}={one.tag}" for one in own}
        found |= {f"{layer}{min(one.start - part.first, _OPENING)}={one.tag}" for one in own}
        found |= {f"{layer}b={one.tag}" for one in between(cues, part.first - _AROUND, part.first)}
        found |= {f"{layer}a={one.tag}" for one in between(cues, part.last, part.last + _AROUND)}
    return found


def _word(unit: Unit) -> str:
    """A unit as a word: a name is "N", a day "D", a number "0"."""
    if unit.symbol == "N" or unit.day:
        return "D" if unit.day else "N"
    return "0" if unit.word.isdigit() else unit.word
