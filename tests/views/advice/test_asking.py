"""The lines after `asked`."""

from datetime import date

import world
from netcrm.errors import Hint
from netcrm.flows.advice.asking import AdviceAsked
from netcrm.model.advice import Advice, Challenge
from netcrm.text import cells
from netcrm.views.advice.asking import asked
from netcrm.views.page import text_of
from rows import each_row

TODAY = world.TODAY
TEXT = "we lose customers, and nobody knows why"
CHALLENGE = Challenge("c2", "u2", "we lose customers", TEXT, TODAY)
MARIA = Advice("a9", "u9", world.MARIA.ref, "", TODAY, question=TEXT, asked_on=TODAY, challenge="c2", step="asked")
DEV = MARIA._replace(ref="a10", person=world.DEV.ref)
BOTH = AdviceAsked((MARIA, DEV), CHALLENGE, True, (), Hint("answer_or_compare", ("a9", "c2")))


def read(report: AdviceAsked, width: int = 80) -> list[str]:
    return [text_of(one) for one in asked(report, width, TODAY).lines]


@each_row(
    ("report", "lines"),
    [
        (
            BOTH,
            [
                'Opened "we lose customers"  (c2)',
                "Asked Maria Chen about c2  (a9)",
                "Asked Dev Patel about c2  (a10)",
                '  when one answers: netcrm done a9 "..." or --not · compare: netcrm challenge c2',
            ],
        ),
        (
            AdviceAsked((MARIA,), CHALLENGE, False, (), Hint("answer", ("a9",))),
            ["Asked Maria Chen about c2  (a9)", '  when Maria answers: netcrm done a9 "...", or --not for a no'],
        ),
        (
            AdviceAsked((MARIA._replace(question="why?", answer_by=date(2026, 9, 25)),), CHALLENGE),
            ['Asked Maria Chen about c2: "why?", by Fri 25 Sep  (a9)'],
        ),
        (
            AdviceAsked((MARIA._replace(challenge=None, private=True, asked_on=date(2026, 9, 21)),), None),
            [
                'Asked Maria Chen: "we lose customers, and nobody knows why", yesterday',
                "  (private)  (a9)",
            ],
        ),
    ],
)
def test_each_person_has_a_line(report: AdviceAsked, lines: list[str]) -> None:
    assert read(report) == lines


def test_who_was_asked_before_is_told_beside_it() -> None:
    page = asked(BOTH._replace(remarks=("you asked Maria the same yesterday; asked again (a9)",)), 80, TODAY)
    assert [text_of(one) for one in page.notices] == ["you asked Maria the same yesterday; asked again (a9)"]


@each_row("width", [40, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    long = BOTH._replace(advice=(MARIA._replace(question="x " * 80), DEV))
    assert max(map(cells, read(long, width))) <= width
