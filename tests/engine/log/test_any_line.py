"""Any line is a reading or a refusal: generated lines of five languages, a few in every run, many in the long one."""

import random
import tomllib
from datetime import date

import pytest
from paths import SOURCE

from netcrm.engine.log.sentences import Known, read
from netcrm.model.kinds import GIVES, INTERACTIONS, LOOPS
from world import TODAY

LEXICONS = SOURCE / "engine" / "log" / "lexicons"
LANGUAGES = ("en", "de", "fr", "es", "pt")
PEOPLE = tuple(
    Known(number, name.lower().replace(" ", "-"), name, None, (), "followed")
    for number, name in enumerate(
        ("Maria Chen", "Dev Patel", "Anna Schmidt", "Anna Kowalska", "Domingo Paredes", "May Lindgren", "李雷"), start=1
    )
)
IDS = {one.id for one in PEOPLE}
DAYS = (
    "yesterday", "on friday", "by 3.11.", "30 feb", "am Freitag", "bis Montag", "vor 3 Tagen", "hier", "lundi prochain",
    "ayer", "el martes", "ontem", "amanhã", "5/11", "12 november", "2026-11-05", "in november", "asap",
)  # fmt: skip
MARKS = (
    " ",
    " ",
    " ",
    " ",
    " ",
    ", ",
    ". ",
    ": ",
    " - ",
    "; ",
    "? ",
    "! ",
    " (",
    ") ",
    ' "',
    '" ',
    "'",
    "\n",
    " & ",
    " #",
)


def pieces() -> dict[str, list[str]]:
    """The words of every lexicon, as they may stand in a line."""
    words: dict[str, list[str]] = {}
    for language in LANGUAGES:
        page = tomllib.loads((LEXICONS / f"{language}.toml").read_text(encoding="utf-8"))
        typed = [word for group in page["words"].values() for word in group]
        for phrases in (*page["kinds"].values(), *page["phrases"].values(), *page["gives"].values()):
            typed += [word for phrase in phrases for word in phrase.split() if word.strip("()|^<>$:/.").isalpha()]
        words[language] = [word.strip("()|^") for word in typed]
    return words


def lines(number: int, seed: int) -> list[str]:
    """Lines made of words of one language each, people, days and marks."""
    chance, words = random.Random(seed), pieces()
    made = []
    for _ in range(number):
        typed = words[chance.choice(LANGUAGES)]
        line = ""
        for _ in range(chance.randint(1, 25)):
            one = chance.choice(
                (typed, typed, typed, [person.name for person in PEOPLE], ["Maria", "anna", "may"], DAYS)
            )
            line += chance.choice(one) + chance.choice(MARKS)
        made.append(line)
    return made


def faults(line: str) -> list[str]:
    """What a reading of this line has that none may have."""
    told = read(line, TODAY, PEOPLE)
    named = {*told.people, *told.absent, *(one.person for one in (*told.loops, *told.advice) if one.person is not None)}
    named |= {person for give in told.gives for person in give.people}
    wrong = [] if told.text == line else ["the text was changed"]
    wrong += [] if named <= IDS else [f"nobody has the number {named - IDS}"]
    wrong += [] if not {*told.people} & {*told.absent} else ["somebody was there and missing"]
    wrong += [] if told.kind in INTERACTIONS else [f"no such kind: {told.kind}"]
    wrong += [f"no such loop: {loop}" for loop in told.loops if loop.kind not in LOOPS or not loop.text.strip()]
    wrong += [f"no such give: {give}" for give in told.gives if give.kind not in GIVES]
    wrong += (
        [] if isinstance(told.on, date) and (told.planned or told.on <= TODAY or told.dated) else ["a day of its own"]
    )
    wrong += [] if not told.moved or told.planned or not told.contact else ["moved and not planned"]
    return wrong


@pytest.mark.thorough
def test_generated_lines_are_readings():
    assert {line: wrong for line in lines(300, 1) if (wrong := faults(line))} == {}


@pytest.mark.endurance
def test_a_hundred_thousand_generated_lines_are_readings():
    assert {line: wrong for line in lines(100_000, 2) if (wrong := faults(line))} == {}
