"""Whom an introduction asks next, and which message comes next."""

from datetime import date, timedelta
from typing import Any

from netcrm.engine.giving.introductions import (
    comes_back_on,
    next_message,
    to_answer,
    to_ask,
)
from netcrm.model.circle import Introduction, Side
from netcrm.model.people import Ref
from rows import each_row
from world import TODAY

TOM, INES, LENA = Ref("tom", "Tom Reyes", id=1), Ref("ines", "Ines Duarte", id=2), Ref("lena", "Lena Fuchs", id=3)
SOON, PAST = TODAY + timedelta(9), TODAY - timedelta(9)
ASKED: dict[str, Any] = {"asked_on": PAST}
YES: dict[str, Any] = {"asked_on": PAST, "said": "yes", "on": PAST}
NO: dict[str, Any] = {"asked_on": PAST, "said": "no", "on": PAST}


def later(until: date) -> dict[str, Any]:
    return {"asked_on": PAST, "said": "later", "on": PAST, "until": until}


def of(step: str, tom: Any = (), ines: Any = ()) -> Introduction:
    sides = (Side(TOM, **dict(tom)), Side(INES, **dict(ines)))
    return Introduction("i1", "u", TODAY, sides, step=step, people=(TOM, INES))


def through_lena(step: str, said: Any = ()) -> Introduction:
    return Introduction("i1", "u", TODAY, (Side(TOM, **dict(said)),), for_me=True, via=LENA, step=step, people=(TOM,))


@each_row(
    ("one", "asking", "answering"),
    [
        (of("idea"), ["tom", "ines"], []),
        (of("asked", ASKED), ["ines"], ["tom"]),
        (of("asked", ASKED, ASKED), [], ["tom", "ines"]),
        (of("asked", YES), ["ines"], []),
        (of("agreed", YES, YES), [], []),
        (of("later", YES, later(SOON)), [], []),
        (of("later", {}, later(SOON)), [], []),
        (of("later", YES, later(TODAY)), ["ines"], []),
        (of("declined", NO), [], []),
        (of("made"), [], []),
        (of("ended"), [], []),
        (through_lena("idea"), ["tom"], []),
    ],
)
def test_who_is_to_be_asked_and_who_is_to_answer(one: Introduction, asking: list[str], answering: list[str]) -> None:
    assert [side.person.handle for side in to_ask(one, TODAY)] == asking
    assert [side.person.handle for side in to_answer(one)] == answering


@each_row(
    ("one", "message"),
    [
        (of("idea"), ("intro", "tom")),
        (of("asked", ASKED), ("intro", "ines")),
        (of("asked", {**ASKED, "asked_on": TODAY}, ASKED), ("intro", "ines")),
        (of("asked", {}, YES), ("intro", "tom")),
        (of("agreed", YES, YES), ("joint", "tom")),
        (of("later", YES, later(SOON)), ("postponed", "tom")),
        (of("later", later(SOON), ASKED), ("postponed", "ines")),
        (of("later", {}, later(SOON)), None),
        (of("later", later(SOON), later(SOON)), None),
        (of("later", YES, later(TODAY)), ("intro", "ines")),
        (of("declined", YES, NO), ("withdrawn", "tom")),
        (of("declined", NO), None),
        (of("made"), None),
        (of("ended"), None),
        (through_lena("idea"), ("introduce", "lena")),
        (through_lena("asked", ASKED), ("introduce", "lena")),
        (through_lena("later", later(SOON)), None),
        (through_lena("agreed", YES), None),
        (through_lena("declined", NO), None),
    ],
)
def test_the_message_that_comes_next(one: Introduction, message: tuple[str, str] | None) -> None:
    found = next_message(one, TODAY)
    assert (found and (found.kind, found.to.handle)) == message


def test_it_comes_back_when_the_last_of_them_wants_it() -> None:
    assert comes_back_on(of("later", later(SOON), later(TODAY))) == SOON
    assert comes_back_on(of("idea")) is None
