"""How the answer of a line is written, so that a page of them can be read.

What a line tells is "2026-11-11 coffee: Camille", with "planned" before it where it lies ahead; "no contact"; "unknown
Solène", where nobody in the book is meant; "several Marta". Loops are "owe Sylvie 2026-11-13 devis" or "wait Théo -
maquette": whose, until when ("-" for no day) and a word of the text. Advice is "Camille: prix", a give
"feedback: Théo".
All is typed on Thursday 12 November 2026 where a page says no other day.
"""

from datetime import date
from functools import cache
from typing import NamedTuple

from netcrm.engine.log.sentences import Known, Reading, read

DAY = date(2026, 11, 12)
_NAMES = (
    "Camille Berthier, Théo Marchetti, Nadia Benali, Sylvie Aubert, Ignacio Peralta, Marta Quiroga, Marta Leal, "
    "Rocío Zamora, Esteban Lugo, Rita Sequeira, Vasco Vilela, Tiago Brandão, Lurdes Macedo"
).split(", ")
_NICKNAMES = {"Ignacio Peralta": "Nacho"}
_SHORT: dict[int, str] = {}


def book(names: list[str], nicknames: dict[str, str], first: int = 1) -> tuple[Known, ...]:
    """People with ids from `first` on; in answers they go by their first name, namesakes with a letter more."""
    known = tuple(
        Known(number, name.lower().replace(" ", "-"), name, nicknames.get(name), (), "followed")
        for number, name in enumerate(names, start=first)
    )
    given = [name.split()[0] for name in names]
    for one in known:
        short, family = one.name.split()[0], one.name.split()[-1]
        _SHORT[one.id] = short + family[0] if given.count(short) > 1 else short
    return known


BOOK = book(_NAMES, _NICKNAMES)
_KINDS = {"promise": "owe", "waiting": "wait"}


class Line(NamedTuple):
    """A line and its right answer; several loops, pieces of advice or gives have "; " between them."""

    text: str
    tells: str
    loops: str = ""
    advice: str = ""
    gives: str = ""
    day: date = DAY
    book: tuple[Known, ...] = BOOK


@cache
def heard(line: Line) -> Reading:
    """How the line is read; once for all tests that ask."""
    return read(line.text, line.day, line.book)


def what_it_tells(reading: Reading) -> str:
    """When, how and with whom it was, or that it was not."""
    who = " ".join(_SHORT[person] for person in reading.people)
    if reading.ambiguous:
        return f"several {reading.ambiguous[0][0]}"
    if not reading.contact:
        return "no contact"
    if reading.unknown or not who:
        return " ".join(("unknown", *reading.unknown))
    ahead = "planned " if reading.planned else ""
    return f"{ahead}{reading.on} {reading.kind}: {who}"


def whom(reading: Reading, person: int | None) -> str:
    """Somebody's short name; the first of the reading where none is said."""
    return _SHORT.get(person or next(iter(reading.people), 0), "")


def without_loops(line: Line, reading: Reading) -> list[str]:
    """What is wrong with the loops: one that is missing, and those that should not be there."""
    left = list(reading.loops)
    missing = []
    for wanted in line.loops.split("; ") if line.loops else ():
        kind, who, due, word = [*wanted.split(" ", 3), ""][:4]
        found = [
            loop
            for loop in left
            if (_KINDS[loop.kind], whom(reading, loop.person), str(loop.due or "-")) == (kind, who, due)
            and word.lower() in loop.text.lower()
        ]
        if found:
            left.remove(found[0])
        else:
            missing.append(wanted)
    return [*missing, *(f"not {loop}" for loop in left)]


def advice_of(line: Line, reading: Reading) -> list[str]:
    """The advice that was understood, each cut down to the word the answer names."""
    words = [wanted.partition(": ")[2] for wanted in line.advice.split("; ")]
    found = []
    for one in reading.advice:
        word = next((word for word in words if word and word.lower() in one.text.lower()), one.text)
        found.append(f"{whom(reading, one.person)}: {word}")
    return found


def gives_of(reading: Reading) -> list[str]:
    return [f"{give.kind}: {' '.join(_SHORT[person] for person in give.people)}" for give in reading.gives]
