"""How doubts are drawn, each with the commands that settle it."""

from netcrm.errors import Hint
from netcrm.flows.day.questions import DOUBTS, Doubts, Question, Settled
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.day import questions as view
from rows import each_row

ADA = Ref("ada-brandt", "Ada Brandt", id=4)
LOGGED = Question(
    "logged:ada-brandt", "logged", (ADA,), "Ada Brandt is named in your logs: follow them?",
    Hint("follow", ("ada-brandt",)), Hint("settle_no", ("logged:ada-brandt",)),
)  # fmt: skip
STRANGER = Question(
    "stranger:eva", "stranger", (), "Eva \x1b[31m[/b] Lang is in your logs of 3 days, and not in your book: hm?",
    Hint("add_potential", ("Eva Lang",)), Hint("settle_no", ("stranger:eva",)),
)  # fmt: skip


def text(page) -> str:
    return "\n".join("".join(part for part, _ in line) for line in page.lines)


def test_each_doubt_has_its_yes_and_no():
    assert text(view.doubts(Doubts((LOGGED,)), 80, 0)) == (
        "IN THE BACKGROUND, AND NAMED\n"
        "  Ada Brandt is named in your logs: follow them?\n"
        "    yes  netcrm follow ada-brandt\n"
        "    no   netcrm review --settle logged:ada-brandt no"
    )


def test_a_doubt_whose_commands_do_not_name_it_shows_the_word_to_type():
    double = LOGGED._replace(ref="double:ada-brandt:a-brandt", no=Hint("merge_apart", ("ada-brandt", "a-brandt")))
    shown = text(view.doubts(Doubts((double,)), 80, 0)).splitlines()
    assert shown[-1] == "    or   netcrm review --settle double:ada-brandt:a-brandt yes|no"


def test_a_long_list_says_how_many_more_there_are():
    assert "and 2 more" in text(view.doubts(Doubts((LOGGED, STRANGER, LOGGED)), 80, 1))


def test_what_a_terminal_obeys_is_taken_out():
    assert "\x1b" not in text(view.doubts(Doubts((STRANGER,)), 80, 0))


@each_row("width", [60, 80, 120])
def test_no_row_is_wider_than_the_screen(width):
    assert max(map(cells, text(view.doubts(Doubts((LOGGED, STRANGER)), width, 0)).splitlines())) <= width


@each_row("kind", DOUBTS)
def test_each_kind_has_a_heading(kind):
    assert text(view.doubt(LOGGED._replace(kind=kind), 80)).splitlines()[1].isupper()


@each_row(
    ("left", "told"),
    [
        (0, "Settled: no · no doubts left  (logged:ada-brandt)"),
        (3, "Settled: no · 3 left: netcrm review --doubts  (logged:ada-brandt)"),
        (None, "Settled: no · netcrm review --doubts  (logged:ada-brandt)"),
    ],
)
def test_a_doubt_that_is_settled_says_what_is_left(left, told):
    assert text(view.settled(Settled(LOGGED, "no", left), 80)) == told


def test_who_was_parted_by_a_no_is_told_with_what_went_over():
    report = Settled(LOGGED, "no", 0, Ref("ada-brandt-2", "Ada Brandt", "other", 9), ("title", "emails"))
    assert text(view.settled(report, 80)).splitlines()[1:] == [
        "  Ada Brandt is now in the background (ada-brandt-2); title and e-mail of the",
        "  file went there",
    ]
