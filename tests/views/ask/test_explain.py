"""The page of one person's rank, from reports made by hand."""

from datetime import date
from typing import Any

from netcrm.engine.ask.ranking import PRIVATE
from netcrm.flows.ask.explain import Diversity, Fit, Subject, Why
from netcrm.flows.ask.score_breakdown import Finding, Leaning, Meaning, Nearest, Role, Shares, Words
from netcrm.flows.ask.tie_factors import Factor, Tie
from netcrm.model.people import Person, Ref
from netcrm.text import cells
from netcrm.views.ask.explain import explained
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY

TOPIC = Finding("cash flow", "topic", None, "cash flow", "run out of money")
SAID = Finding("what to do with the last of the money", "note", date(2026, 8, 3), "money", None)
SHARES = Shares(
    1.2,
    Words(0.1, (SAID,)),
    Words(0.3, (TOPIC,)),
    Meaning(0.6, 0.31, 0.4, 0.42, Nearest("a 13-week cash plan", "interaction", date(2026, 2, 15), 0.49)),
    Role(0.2, "chief financial officer", "finance director", "title", "cash flow", "run out of money", 0.4),
    None,
)
HELP = Factor("kind of help", 1.0, 0.0, "neither", "nothing known of their help with the like")
TIE = Tie(
    1.033,
    False,
    (
        Factor("warmth", 0.0, 0.0, "neither", "for knowledge distance is no fault"),
        Factor("track", 0.0, 0.0, "neither", "nothing known of how their help turned out"),
        Factor("giving and receiving", 0.66, 0.033, "lifts", "you gave twice, had help never"),
        Factor("load", 0.0, 0.0, "neither", "not asked for help lately"),
    ),
)


def report(**more: Any) -> Why:
    made = Why(
        challenge="we run out of money", distress=None, kind="knowledge", kind_because="nothing says otherwise",
        also=(), about=(Subject("cash flow", "run out of money", 2.3),),
        person=Person(1, "u", "maria-chen", "Maria Chen", kind="mentor", title="finance director"),
        outcome="suggested", told="Suggested: first of 9 who could be suggested.", letter="a", place=1, among=9,
        score=1.24, shares=SHARES, help=HELP, tie=TIE, diversity=Diversity(1, 1, 0.0, None, 1),
        fit=Fit("strong", 0.62, 3.5, 0.4, 0.2, False, ('topic "cash flow" by other words',), 1.2, 0.6, True),
        first=("you owe them the deck, since Monday",),
    )  # fmt: skip
    return made._replace(**more)


def lines(about: Why, width: int = 80) -> list[str]:
    return [text_of(line) for line in explained(about, width, TODAY).lines]


def test_the_whole_page() -> None:
    assert lines(report()) == [
        "a  Maria Chen  mentor, finance director",
        "Suggested: first of 9 who could be suggested.",
        "",
        "TAKEN TO BE ABOUT",
        '  about          cash flow, from "run out of money"',
        "  help wanted    knowledge, nothing says otherwise",
        "",
        "WHAT SPEAKS FOR THEM",
        '  words said     money: note "what to do with the last of the money",      0.100',
        "                   Mon 3 Aug",
        '  related words  from "run out of money": topic "cash flow"                0.300',
        "  meaning        0.310 alike by everything known of them; the least        0.600",
        "                   alike of all people counts 0",
        "                 0.420 alike by title, company and topics",
        '                 0.490 alike by log "a 13-week cash plan", Sun 15 Feb',
        '  role           chief financial officer, told by their title "finance     0.200',
        '                   director"',
        '                 knows "cash flow", called for by "run out of money"',
        "  together                                                                 1.200",
        "",
        "WHAT LIFTS OR HOLDS BACK",
        "  kind of help   nothing known of their help with the like               × 1.000",
        "  warmth         for knowledge distance is no fault                            0",
        "  track          nothing known of how their help turned out                    0",
        "  giving         lifts: you gave twice, had help never                   + 0.033",
        "  load           not asked for help lately                                     0",
        "  the tie        1 and the four above                                    × 1.033",
        "",
        "RANK",
        "  score          what speaks for them × kind of help × the tie             1.240",
        "  order          1st by score, and so placed",
        "  fit            strong: 1.200 of the words said, 0.600 for meaning        0.620",
        "                   (0.400 alike), 0.200 for the role, best by score",
        '                 topic "cash flow" by other words',
        "  settle first   you owe them the deck, since Monday",
    ]


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    long = SHARES._replace(said=Words(0.1, (SAID._replace(text="李雷 word " * 12),) * 5))
    page = lines(report(shares=long, told="Suggested: " + "word " * 40), width)
    assert [line for line in page if cells(line) > width] == []


def test_the_figures_stand_one_below_the_other() -> None:
    ends = [line for line in lines(report()) if line[-1:].isdigit() and "." in line[-5:]]
    assert len(ends) >= 8
    assert {cells(line) for line in ends} == {80}


def test_a_private_note_is_not_quoted() -> None:
    private = SAID._replace(text=PRIVATE, word="", because=None)
    page = "\n".join(lines(report(shares=SHARES._replace(said=Words(0.1, (private,))))))
    assert "words said     a private note, Mon 3 Aug" in page


def test_what_is_more_than_three_texts_is_counted() -> None:
    page = "\n".join(lines(report(shares=SHARES._replace(said=Words(0.1, (SAID,) * 5)))))
    assert "and 2 more" in page


def test_who_was_moved_down_is_told_because_of_whom() -> None:
    moved = Diversity(2, 4, 0.5, Ref("dev", "Dev Patel"), 2)
    page = " ".join(" ".join(lines(report(diversity=moved))).split())
    assert "2nd by score, moved down to 4th: Dev Patel, placed before, says much the same" in page


def test_who_was_moved_up_is_told() -> None:
    page = " ".join(lines(report(diversity=Diversity(3, 2, 0.1, Ref("dev", "Dev Patel"), 3))))
    assert "3rd by score, moved up to 2nd, for another angle" in page


@each_row(
    ("by_score", "by_fit", "place", "told"),
    [
        (1, 2, 2, "1st by score, 2nd as surer ones go first"),
        (4, 2, 3, "4th by score, 2nd as surer ones go first, moved down to 3rd, for another angle"),
    ],
)
def test_that_surer_ones_go_first_is_told(by_score: int, by_fit: int, place: int, told: str) -> None:
    page = " ".join(lines(report(diversity=Diversity(by_score, place, 0.1, None, by_fit))))
    assert f"  order          {told}" in " ".join(page.replace("                   ", "").split("\n"))


def test_closeness_is_told_where_it_counts() -> None:
    close = SHARES._replace(leaning=Leaning(1.2, "a confidant"))
    assert any("closeness" in line for line in lines(report(shares=close)))


def test_a_factor_kept_within_bounds_is_told() -> None:
    assert any("kept within bounds" in line for line in lines(report(tie=TIE._replace(clipped=True))))


def test_whoever_is_not_suggested_has_no_order_and_no_letter() -> None:
    page = lines(report(outcome="named", told="Not suggested.", letter=None, place=None, diversity=None))
    assert (page[0], [line for line in page if line.startswith("  order")]) == (
        "Maria Chen  mentor, finance director",
        [],
    )


def test_in_a_crisis_there_are_no_figures() -> None:
    none: dict[str, Any] = {"shares": None, "help": None, "tie": None, "score": None, "diversity": None}
    page = lines(report(**none, crisis=True, distress="Please call someone now.", told="Listed: first of 3."))
    assert page == ["Please call someone now.", "", "a  Maria Chen  mentor, finance director", "Listed: first of 3."]


def test_hostile_text_does_nothing() -> None:
    bad = SHARES._replace(said=Words(0.1, (SAID._replace(text="a\x1b[31mb\nc"),)))
    assert "\x1b" not in "".join(lines(report(shares=bad)))
