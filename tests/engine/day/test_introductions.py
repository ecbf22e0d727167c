"""Rows of today about introductions: whom to ask, whom to bring together, and once whether they met."""

from datetime import timedelta
from typing import Any

from netcrm.engine.day.introductions import did_they_meet, under_way
from netcrm.model.circle import Introduction, Side
from netcrm.model.people import Ref
from rows import each_row
from world import TODAY

TOM, INES, LENA = Ref("tom", "Tom Reyes", id=1), Ref("ines", "Ines Duarte", id=2), Ref("lena", "Lena Fuchs", id=3)


def ago(days: int) -> Any:
    return TODAY - timedelta(days)


def of(step: str, tom: Any = (), ines: Any = (), **more: Any) -> Introduction:
    sides = (Side(TOM, **dict(tom)), Side(INES, **dict(ines)))
    return Introduction("i1", "u", TODAY, sides, "both bake", step=step, people=(TOM, INES), **more)


def through_lena(step: str, **more: Any) -> Introduction:
    return Introduction("i1", "u", TODAY, (Side(TOM),), "", True, LENA, step=step, people=(TOM,), **more)


YES = {"asked_on": ago(2), "said": "yes", "on": ago(1)}


@each_row(
    ("one", "whys"),
    [
        (of("idea"), ["Ask Tom about meeting Ines: both bake"]),
        (of("idea", private=True), ["Ask Tom about meeting Ines"]),
        (of("asked", YES), ["Ask Ines about meeting Tom, who said yes yesterday: both bake"]),
        (of("asked", {"asked_on": ago(3)}), ["Ask Ines about meeting Tom: both bake"]),
        (of("asked", {"asked_on": ago(13)}, YES), []),
        (of("asked", {"asked_on": ago(14)}, YES), ["Has Tom answered about Ines, asked Tue 8 Sep?"]),
        (of("later", YES, {"asked_on": ago(9), "said": "later", "on": ago(9), "until": ago(-1)}), []),
        (
            of("later", YES, {"asked_on": ago(9), "said": "later", "on": ago(9), "until": TODAY}),
            ["Ask Ines again about meeting Tom, who said yes yesterday: both bake"],
        ),
        (of("agreed", YES, YES), ["Introduce Tom to Ines: both said yes"]),
        (of("agreed", YES, YES, snoozed_until=ago(-1)), []),
        (of("agreed", YES, YES, snoozed_until=TODAY), ["Introduce Tom to Ines: both said yes"]),
        (of("made", made_on=ago(30)), []),
        (of("declined", {"said": "no"}), []),
        (through_lena("idea"), ["ask for an introduction to Tom"]),
        (through_lena("agreed"), []),
    ],
)
def test_what_is_to_be_done(one: Introduction, whys: list[str]) -> None:
    assert [item.why for item in under_way([one], TODAY)] == whys


def test_what_both_wait_for_comes_first() -> None:
    found = under_way([of("idea"), of("agreed", YES, YES)._replace(ref="i2")], TODAY)
    assert [item.key for item in found] == ["i2", "i1"]


@each_row(
    ("one", "why"),
    [
        (of("made", made_on=ago(20)), None),
        (of("made", made_on=ago(21)), "Did Tom and Ines meet?"),
        (of("made", made_on=ago(70)), "Did Tom and Ines meet?"),
        (of("made", made_on=ago(71)), None),
        (of("made", made_on=ago(30), closed=TODAY), None),
        (of("made", made_on=ago(30), snoozed_until=ago(-1)), None),
        (of("met", made_on=ago(30), met_on=TODAY), None),
        (through_lena("made", made_on=ago(30)), "Did you meet Tom through Lena?"),
    ],
)
def test_whether_they_met_is_asked_some_weeks_after(one: Introduction, why: str | None) -> None:
    assert [item.why for item in did_they_meet([one], TODAY)] == ([why] if why else [])
