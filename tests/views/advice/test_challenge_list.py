"""The list of challenges."""

from datetime import date

import world
from netcrm.engine.advice.calibration import Calibration
from netcrm.flows.advice.challenge_list import ChallengeList, Summary
from netcrm.model.advice import Challenge, Decision, Outcome
from netcrm.text import cells
from netcrm.views.advice.challenge_list import challenges_page
from netcrm.views.page import text_of
from rows import each_row

DAY, REVIEW = date(2026, 9, 18), date(2026, 11, 3)
CHURN = Challenge("c12", "u", "churn doubled since the price change, and nobody of the team knows why", "", DAY)
LATE = Challenge("c3", "u", "late payers", "", world.TODAY, private=True)
DECIDED = CHURN._replace(ref="c2", decision=Decision(DAY, "back to 49", None, "churn under 3%", 70, REVIEW))
ENDED = DECIDED._replace(
    ref="c1", title="prices", outcome=Outcome(REVIEW, "churn 2.1%", "partly"), closed=date(2026, 9, 20)
)
LIST = ChallengeList((Summary(CHURN, 3, 2), Summary(LATE, 0, 0), Summary(DECIDED, 0, 0), Summary(ENDED, 4, 4)))

AT_80 = """\
  c12  churn doubled since the price change, and…  since Friday, 2 of 3 answered
  c3   a private challenge                         today, nobody asked yet
  c2   churn doubled since the price change, and…  since Friday
       decided: back to 49 (70% sure), look again Tue 3 Nov

CLOSED
  c1   prices  closed Sun 20 Sep, 4 of 4 answered
       decided: back to 49 (70% sure); turned out: churn 2.1%, partly as
       expected

netcrm challenge c12 · netcrm challenge "..."
"""

AT_120 = """\
  c12  churn doubled since the price change, and nobody of the team knows why  since Friday, 2 of 3 answered
  c3   a private challenge                                                     today, nobody asked yet
  c2   churn doubled since the price change, and nobody of the team knows why  since Friday
       decided: back to 49 (70% sure), look again Tue 3 Nov

CLOSED
  c1   prices  closed Sun 20 Sep, 4 of 4 answered
       decided: back to 49 (70% sure); turned out: churn 2.1%, partly as expected

netcrm challenge c12 · netcrm challenge "..."
"""


def read(report: ChallengeList, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in challenges_page(report, width, world.TODAY).lines)


@each_row(("width", "page"), [(80, AT_80), (120, AT_120)])
def test_the_list(width: int, page: str) -> None:
    assert read(LIST, width) + "\n" == page


def test_of_a_private_one_nothing_is_told() -> None:
    page = read(
        ChallengeList((Summary(DECIDED._replace(private=True), 0, 0), Summary(ENDED._replace(private=True), 4, 4)))
    )
    assert [word for word in ("churn", "prices", "back to 49") if word in page] == []


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert [row for row in read(LIST, width).split("\n") if cells(row) > width] == []


def test_an_empty_list_says_how_to_begin() -> None:
    assert read(ChallengeList(())) == 'No challenge is open. netcrm challenge "what is hard just now" opens one.'


def test_where_all_are_closed_that_is_said() -> None:
    assert read(ChallengeList((Summary(ENDED, 0, 0),))).startswith("No challenge is open.\n\nCLOSED\n")


def test_predictions_are_said_in_words() -> None:
    report = LIST._replace(calibration=(Calibration(90, 1, 0, 0), Calibration(70, 7, 5, 1), Calibration(50, 14, 13, 0)))
    assert read(report).split("WHAT YOU EXPECTED\n")[1].split("\n")[:3] == [
        "  Of one decision at 90% none came out.",
        "  Of seven decisions at 70% five came out and one partly.",
        "  Of 14 decisions at 50% 13 came out.",
    ]
