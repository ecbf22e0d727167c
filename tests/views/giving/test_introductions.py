"""Introductions in words: one calm line after each step, and each whole."""

from datetime import timedelta
from typing import Any

from netcrm.errors import Hint
from netcrm.flows.giving.introductions import IntroductionWritten
from netcrm.model.circle import Introduction, Side
from netcrm.model.people import Ref
from netcrm.views.giving.introductions import written
from netcrm.views.introduction_words import introduction_line, introduction_steps
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY

TOM, INES, LENA = Ref("tom", "Tom Reyes", id=1), Ref("ines", "Ines Duarte", id=2), Ref("lena", "Lena Fuchs", id=3)
AGO, AHEAD = TODAY - timedelta(2), TODAY + timedelta(30)
YES: dict[str, Any] = {"asked_on": AGO, "said": "yes", "on": TODAY, "words": "happy to"}
LATER: dict[str, Any] = {"asked_on": AGO, "said": "later", "on": TODAY, "until": AHEAD}
NO: dict[str, Any] = {"asked_on": AGO, "said": "no", "on": TODAY}


def of(step: str, tom: Any = (), ines: Any = (), **more: Any) -> Introduction:
    sides = (Side(TOM, **dict(tom)), Side(INES, **dict(ines)))
    return Introduction("i1", "u", AGO, sides, step=step, people=(TOM, INES), **more)


def for_me(step: str, said: Any = (), **more: Any) -> Introduction:
    return Introduction("i1", "u", AGO, (Side(TOM, **dict(said)),), "", True, LENA, step=step, people=(TOM,), **more)


@each_row(
    ("report", "told"),
    [
        (
            IntroductionWritten(of("idea", because="both bake"), "opened"),
            'To introduce Tom Reyes to Ines Duarte: "both bake", an idea; nobody asked yet  (i1)',
        ),
        (
            IntroductionWritten(of("idea", private=True), "opened"),
            "To introduce Tom Reyes to Ines Duarte, an idea; nobody asked yet (private)  (i1)",
        ),
        (
            IntroductionWritten(for_me("idea"), "opened"),
            "To meet Tom Reyes through Lena Fuchs, an idea; not asked yet  (i1)",
        ),
        (
            IntroductionWritten(of("asked", {"asked_on": TODAY}), "asked", person=TOM),
            "Asked Tom Reyes about meeting Ines Duarte  (i1)",
        ),
        (
            IntroductionWritten(for_me("asked", {"asked_on": TODAY}), "asked again", person=LENA),
            "Asked Lena Fuchs again about an introduction to Tom Reyes  (i1)",
        ),
        (
            IntroductionWritten(of("asked", YES), "yes", person=TOM),
            'Tom Reyes said yes to meeting Ines Duarte: "happy to"  (i1)',
        ),
        (
            IntroductionWritten(of("agreed", YES, YES), "yes", person=TOM, taken_up=True),
            'Taken up again: Tom Reyes said yes to meeting Ines Duarte, and so both did: "happy to"  (i1)',
        ),
        (
            IntroductionWritten(of("later", YES, LATER), "later", AHEAD, person=INES),
            "Ines Duarte said later to meeting Tom Reyes, comes back Thu 22 Oct  (i1)",
        ),
        (
            IntroductionWritten(of("declined", YES, NO), "no", person=INES),
            "Ines Duarte said no to meeting Tom Reyes, which is fine; it ends here  (i1)",
        ),
        (
            IntroductionWritten(of("made", made_on=TODAY, give="g4"), "made", given=True),
            "Introduced Tom Reyes to Ines Duarte, a give (g4)  (i1)",
        ),
        (
            IntroductionWritten(of("made", made_on=AGO, give="g4"), "made"),
            "Introduced Tom Reyes to Ines Duarte, Sun 20 Sep, counted as g4  (i1)",
        ),
        (
            IntroductionWritten(for_me("made", made_on=TODAY), "made", met_via=True),
            "Lena Fuchs introduced you to Tom Reyes, kept as how you met  (i1)",
        ),
        (
            IntroductionWritten(of("met", made_on=AGO, met_on=TODAY, outcome="a shared driver"), "met"),
            'Tom Reyes and Ines Duarte met: "a shared driver"  (i1)',
        ),
        (
            IntroductionWritten(for_me("met", made_on=AGO, met_on=TODAY), "met"),
            "You and Tom Reyes met  (i1)",
        ),
        (
            IntroductionWritten(of("made", made_on=AGO, closed=TODAY), "not met"),
            "Tom Reyes and Ines Duarte did not meet, not asked again  (i1)",
        ),
        (
            IntroductionWritten(of("ended", closed=TODAY, outcome="she found one"), "dropped"),
            "Let go: introduction of Tom Reyes and Ines Duarte (she found one)  (i1)",
        ),
        (
            IntroductionWritten(of("idea", snoozed_until=AHEAD), "snoozed", AHEAD),
            "Put off until Thu 22 Oct: introduction of Tom Reyes and Ines Duarte  (i1)",
        ),
    ],
)
def test_the_line_after_each_step(report: IntroductionWritten, told: str) -> None:
    assert [text_of(row) for row in written(report, 120, TODAY).lines] == [told]


def test_the_next_step_stands_below_where_there_is_no_room() -> None:
    report = IntroductionWritten(of("agreed", YES, YES), "yes", None, Hint("intro_joint", ("i1",)), TOM)
    assert [text_of(row) for row in written(report, 80, TODAY).lines] == [
        'Tom Reyes said yes to meeting Ines Duarte, and so both did: "happy to"  (i1)',
        "  netcrm draft i1 writes to both · once sent: netcrm done i1 --made",
    ]


@each_row(
    ("one", "told"),
    [
        (of("idea"), "introduction of Tom Reyes and Ines Duarte, opened Sun 20 Sep, nobody asked yet"),
        (
            of("later", YES, LATER),
            "introduction of Tom Reyes and Ines Duarte, opened Sun 20 Sep,"
            " Tom said yes; Ines said later, from Thu 22 Oct",
        ),
        (
            of("asked", {"asked_on": AGO}, private=True),
            "introduction of Tom Reyes and Ines Duarte, opened Sun 20 Sep,"
            " Tom asked Sun 20 Sep; Ines not asked yet (private)",
        ),
        (
            of("later", LATER),
            "introduction of Tom Reyes and Ines Duarte, opened Sun 20 Sep, Tom said later, from Thu 22 Oct",
        ),
        (for_me("agreed", YES), "introduction to Tom Reyes, through Lena Fuchs, opened Sun 20 Sep, Lena said yes"),
        (
            of("made", made_on=AGO, closed=TODAY),
            "introduction of Tom Reyes and Ines Duarte, opened Sun 20 Sep, they did not meet",
        ),
    ],
)
def test_what_it_is_and_where_it_stands(one: Introduction, told: str) -> None:
    assert text_of(introduction_line(one, TODAY)) == told


def test_its_steps_stand_in_the_order_of_their_days() -> None:
    one = of("met", YES, YES, made_on=TODAY, met_on=TODAY, give="g4", interaction="l9", outcome="a shared driver")
    assert introduction_steps(one, TODAY) == [
        "asked Tom Reyes Sun 20 Sep",
        "asked Ines Duarte Sun 20 Sep",
        'Tom Reyes said yes today: "happy to"',
        'Ines Duarte said yes today: "happy to"',
        "made today in l9, a give (g4)",
        "met today: a shared driver",
    ]


def test_an_answer_that_another_one_followed_is_told_before_it() -> None:
    side = {**YES, "earlier": "later", "earlier_on": AGO, "earlier_words": "after her leave"}
    told = [step for step in introduction_steps(of("asked", side, side), TODAY) if "said" in step]
    assert told[0] == 'Tom Reyes said later Sun 20 Sep: "after her leave"'
    assert told[-1] == 'Ines Duarte said yes today: "happy to"'


def test_names_of_strangers_are_cleaned() -> None:
    one = Introduction(
        "i1", "u", AGO, (Side(TOM), Side(INES)), "\x1b[31mred", people=(TOM, Ref("x", "In\x1bes [/b]", id=2))
    )
    shown = text_of(written(IntroductionWritten(one, "opened"), 120, TODAY).lines[0])
    assert "\x1b" not in shown
    assert "[/b]" in shown
