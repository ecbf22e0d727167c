"""The line after each step of advice."""

from datetime import date
from typing import Any

import world
from netcrm.errors import Hint
from netcrm.flows.advice.steps import AdviceWritten, next_step
from netcrm.model.advice import Advice, Reply
from netcrm.text import cells
from netcrm.views.advice.steps import written
from netcrm.views.page import text_of
from rows import each_row

TODAY = world.TODAY
ASKED = Advice(
    "a9", "u9", world.MARIA.ref, "", TODAY, question="how do you chase?", asked_on=TODAY, step="asked"
)  # fmt: skip
SAID = ASKED._replace(step="answered", text="weekly", answers=(Reply(TODAY, "weekly"),))
DID = SAID._replace(step="acted", did="weekly calls", did_on=TODAY)
NOT = SAID._replace(step="declined", did="too few of us", did_on=TODAY, declined=True)
TOLD = DID._replace(step="told", told_on=TODAY)


def read(advice: Advice, did: str, width: int = 80, **more: Any) -> list[str]:
    way_on: Hint | None = None if did in ("dropped", "snoozed") else next_step(advice)
    return [text_of(one) for one in written(AdviceWritten(advice, did, next=way_on, **more), width, TODAY).lines]


@each_row(
    ("advice", "did", "lines"),
    [
        (
            ASKED._replace(step="to ask", asked_on=None),
            "to ask",
            [
                'To ask Maria Chen: "how do you chase?"  (a9)',
                "  netcrm draft a9 writes it · once you asked: netcrm done a9",
            ],
        ),
        (
            ASKED,
            "asked",
            [
                'Asked Maria Chen: "how do you chase?"  (a9)',
                '  when Maria answers: netcrm done a9 "...", or --not for a no',
            ],
        ),
        (
            ASKED._replace(asked_on=date(2026, 9, 21)),
            "asked again",
            [
                'Asked Maria Chen again: "how do you chase?", yesterday  (a9)',
                '  when Maria answers: netcrm done a9 "...", or --not for a no',
            ],
        ),
        (
            SAID,
            "answered",
            ['Maria Chen said: "weekly"  (a9)', '  what came of it: netcrm done a9 --did "..." or --not "why"'],
        ),
        (
            DID._replace(helped="partly"),
            "acted",
            [
                'Did what Maria Chen advised: "weekly calls", it helped in part  (a9)',
                "  once Maria knows: netcrm done a9",
            ],
        ),
        (DID._replace(did=""), "acted", ["Did what Maria Chen advised  (a9) · once Maria knows: netcrm done a9"]),
        (
            NOT,
            "declined",
            [
                'Decided otherwise than Maria Chen advised: "too few of us"  (a9)',
                "  once Maria knows why: netcrm done a9",
            ],
        ),
        (
            DID._replace(helped="no"),
            "helped",
            ["What Maria Chen advised: it did not help  (a9)", "  once Maria knows: netcrm done a9"],
        ),
        (TOLD, "told", ["Thanked and told Maria Chen  (a9)"]),
        (
            TOLD._replace(told_on=date(2026, 9, 18)),
            "told",
            ["Thanked and told Maria Chen, Fri 18 Sep  (a9)"],
        ),
        (ASKED, "dropped", ['Let go, with Maria Chen: "how do you chase?"  (a9)']),
        (SAID._replace(question=""), "dropped", ['Let go, with Maria Chen: "weekly"  (a9)']),
        (SAID._replace(private=True), "dropped", ['Let go, with Maria Chen: "how do you chase?" (private)  (a9)']),
    ],
)
def test_each_step_says_what_it_did_and_what_is_next(advice: Advice, did: str, lines: list[str]) -> None:
    assert read(advice, did) == lines


def test_what_is_put_off_says_until_when() -> None:
    assert read(ASKED, "snoozed", until=date(2026, 9, 29)) == [
        'Put off, with Maria Chen: "how do you chase?", until Tue 29 Sep  (a9)'
    ]


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    long = ASKED._replace(question="how do you chase those who pay late and still keep them as friends of the house?")
    pages = [(long, "asked"), (long._replace(step="to ask"), "to ask"), (DID._replace(did="x " * 50), "acted")]
    assert max(cells(line) for advice, did in pages for line in read(advice, did, width)) <= width


def test_a_long_line_ends_with_the_id_as_a_short_one_does() -> None:
    assert read(DID._replace(did="calls every week " * 4), "acted")[1].endswith("  (a9)")


def test_what_strangers_wrote_does_nothing_to_the_screen() -> None:
    hostile = SAID._replace(answers=(Reply(TODAY, "\x1b[31mred[/x]"),), person=world.MARIA.ref._replace(name="A\x1b]B"))
    assert "\x1b" not in "".join(read(hostile, "answered"))
