"""The line after a pause, a question put off and a day let go."""

from datetime import date

from netcrm.flows.day.pause import Quieted
from netcrm.views.day.pause import quieted
from netcrm.views.page import text_of
from rows import each_row
from world import MARIA, TODAY

UNTIL = date(2026, 9, 29)


@each_row(
    ("report", "line"),
    [
        (
            Quieted("all", UNTIL),
            "Paused until Tue 29 Sep: only promises and plans come up. End it: netcrm snooze all off",
        ),
        (Quieted("all", None, UNTIL), "The pause is over: today shows everything again."),
        (Quieted("all", None), "There is no pause to end."),
        (Quieted("feedback", UNTIL, ref="c2"), "Not asked before Tue 29 Sep · netcrm config nudge.feedback off"),
        (
            Quieted("occasion", None, person=MARIA.ref, ref="n7"),
            "Let go with Maria Chen: today asks no more about it  (n7)",
        ),
    ],
)
def test_what_rests_is_said_in_one_line(report, line):
    assert [text_of(each) for each in quieted(report, TODAY).lines] == [line]
