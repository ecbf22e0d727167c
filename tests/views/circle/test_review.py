"""How a weekly review is drawn, whole and step by step."""

from datetime import date, timedelta

from netcrm.engine.dates.formatting import say_date
from netcrm.errors import Hint
from netcrm.flows.circle.review import Review, ReviewPart, ReviewRow, Step
from netcrm.flows.day.review_day import Reviewed
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.circle import review as view
from netcrm.views.day.review_day import reviewed
from rows import each_row
from world import TODAY

TOM = Ref("tom-reyes", "Tom [/x] \x1b[31mReyes", id=6)
PLAN = ReviewRow(TOM, "Did lunch with Tom happen?", date(2026, 9, 20), "l6", Hint("done", ("l6",)))
DECK = ReviewRow(TOM, "the deck (you owe it)", date(2026, 9, 1), "o1", Hint("done", ("o1",)))
QUIET = ReviewRow(TOM, "10 months, usually every 4 weeks", date(2025, 11, 1), "p6", Hint("draft", ("tom-reyes",)))
TIGHT = ReviewRow(TOM, "you wished for every week, and missed it three times", date(2026, 8, 1), "",
                  Hint("loosen", ("tom-reyes", "6 weeks")), 42)  # fmt: skip
SEAT = ReviewRow(None, "legal: nobody yet", None, "", Hint("board", ("legal",)))
WEEK = Review(
    date(2026, 9, 15),
    (
        ReviewPart("plans", (PLAN,), 1),
        ReviewPart("open", (DECK,), 8),
        ReviewPart("quiet", (QUIET,), 3),
        ReviewPart("rhythm", (TIGHT,), 1),
        ReviewPart("seat", (SEAT,), 1),
    ),
    2,
    1,
)


def text(page) -> str:
    return "\n".join("".join(part for part, _ in line) for line in page.lines)


def test_the_page_of_a_week():
    assert text(view.review(WEEK, 80, TODAY)) == (
        "Your week, since Tue 15 Sep\n"
        "\n"
        "NOBODY SAID YET\n"
        "  Did lunch with Tom happen? (Sun 20 Sep)\n"
        "    netcrm done l6\n"
        "\n"
        "OPEN FOR LONGEST\n"
        "  Tom [/x] [31mReyes: the deck (you owe it), since Tue 1 Sep\n"
        "    netcrm done o1\n"
        "  and 7 more: netcrm open\n"
        "\n"
        "GONE QUIET\n"
        "  Tom [/x] [31mReyes: 10 months, usually every 4 weeks\n"
        "    netcrm draft tom-reyes\n"
        "  and 2 more\n"
        "\n"
        "A RHYTHM THAT IS TOO TIGHT\n"
        "  Tom [/x] [31mReyes: you wished for every week, and missed it three times, last\n"
        "    Sat 1 Aug\n"
        '    netcrm edit tom-reyes --every "6 weeks"\n'
        "\n"
        "A SEAT OF YOUR CIRCLE\n"
        "  legal: nobody yet\n"
        "    netcrm board legal\n"
        "\n"
        "Promises since then: 2 made, 1 kept.\n"
        "netcrm review --done when you looked at it · netcrm review --doubts"
    )


def test_a_week_with_nothing_to_do_is_told_kindly():
    page = text(view.review(Review(date(2026, 9, 15), (), 0, 0), 80, TODAY))
    assert "Nothing waits, and nobody is forgotten." in page
    assert "You promised nothing new, and nothing was to keep." in page


@each_row("width", [40, 60, 80, 120])
def test_no_row_is_wider_than_the_screen(width):
    assert max(map(cells, text(view.review(WEEK, width, TODAY)).splitlines())) <= max(width, 67)


def test_a_step_is_its_row_under_the_heading():
    assert text(view.step(Step(WEEK.parts[1], DECK, "open o1"), 80, TODAY)) == (
        "\nOPEN FOR LONGEST\n  Tom [/x] [31mReyes: the deck (you owe it), since Tue 1 Sep\n    netcrm done o1"
    )


def test_a_part_that_tells_is_one_step():
    assert text(view.step(Step(WEEK.parts[4], None, "seat"), 80, TODAY)).splitlines()[1] == "A SEAT OF YOUR CIRCLE"


def test_a_review_that_is_done_names_the_next_one_and_the_first_time_where_the_day_is_set():
    ahead = TODAY + timedelta(3)
    done = f"The review of this week is done; the next one is {say_date(ahead, TODAY)}."
    assert text(reviewed(Reviewed(TODAY, ahead), TODAY)) == done
    assert text(reviewed(Reviewed(TODAY, ahead, True), TODAY)) == f"{done} · netcrm config review.day sunday"
    assert text(reviewed(Reviewed(TODAY), TODAY)) == "The review of this week is done."
