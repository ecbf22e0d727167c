"""The page of today, as it stands on 80 columns, and that it is calm on 60 and 120."""

from datetime import date

from netcrm.engine.day.reminders import Item, Last
from netcrm.errors import Hint
from netcrm.flows.day.today import Close, Memory, Next, Today
from netcrm.model.history import Loop
from netcrm.model.people import Ref
from netcrm.text import cells
from netcrm.views.day.today import today
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY

MARIA = Ref("maria-chen", "Maria Chen", "mentor", 1)
DEV = Ref("dev-patel", "Dev Patel", "advisor", 2)
SANA = Ref("sana-okafor", "Sana Okafor", "peer", 3)
ADA = Ref("ada-brandt", "Ada Brandt", "advisor", 4)
TOM = Ref("tom-reyes", "Tom Reyes", "peer", 5)
INES = Ref("ines-duarte", "Ines Duarte", "peer", 6)


def promise(n: int, person: Ref, text: str, due: date | None, **more) -> Item:
    late = max(0, (TODAY - due).days) if due else 0
    loop = Loop(f"o{n}", "u", "promise", person, text, due, late, date(2026, 9, 10))
    return Item(n, "promise", person, loop, due, late, text, None, f"netcrm done o{n}", f"o{n}", **more)


def reach(n: int, person: Ref, why: str, text: str | None = None, kind: str = "reach_out") -> Item:
    last = Last(date(2026, 8, 3), text) if text else None
    return Item(n, kind, person, None, None, 0, why, last, f"netcrm log {person.handle}", f"p{person.id}")


def give(n: int) -> Item:
    why = "Ask Tom about meeting Ines: Tom looks for a sales hire, Ines helps with hiring"
    return Item(n, "give", TOM, None, None, 0, why, None, f"netcrm draft {n}", "g5-6", (INES,))


def report(*items: Item, **more) -> Today:
    return Today(TODAY, items, 0, None, None, None, 0, 0, 6)._replace(**more)


EXAMPLE = report(
    promise(1, DEV, "the hiring scorecard", date(2026, 9, 21)),
    reach(2, MARIA, "50 days, usually every 3 weeks", "chase invoices weekly"),
    reach(3, SANA, "74 days, you wanted every 60", "hiring a first salesperson"),
    reach(4, ADA, "nothing logged yet, met at TechHub 2 Sep, via Ines", kind="first_contact"),
    give(5),
    open_besides=4,
)


def page(report: Today, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in today(report, width).lines)


def test_the_morning_page():
    assert page(EXAMPLE) == (
        "Tue 22 Sep 2026\n"
        "\n"
        "YOU PROMISED\n"
        "  1  Dev Patel      the hiring scorecard, since yesterday\n"
        "\n"
        "PEOPLE\n"
        '  2  Maria Chen     50 days, usually every 3 weeks  "chase invoices weekly"\n'
        '  3  Sana Okafor    74 days, you wanted every 60    "hiring a first salesperson"\n'
        "  4  Ada Brandt     nothing logged yet, met at TechHub 2 Sep, via Ines\n"
        "\n"
        "A SMALL GIVE\n"
        "  5  Ask Tom about meeting Ines: Tom looks for a sales hire, Ines helps with\n"
        "     hiring · netcrm draft 5\n"
        "\n"
        "+4 in netcrm open · done 1 · netcrm log · snooze 2 1w"
    )


def test_on_a_wide_terminal_the_columns_have_air():
    assert '  3  Sana Okafor    74 days, you wanted every 60     "hiring a first salesperson"' in page(EXAMPLE, 120)


def test_on_a_narrow_terminal_the_last_words_give_way():
    assert page(EXAMPLE, 60).splitlines()[6:9] == [
        "  2  Maria Chen   50 days, usually every 3 weeks",
        "  3  Sana Okafor  74 days, you wanted every 60",
        "  4  Ada Brandt   nothing logged yet, met at TechHub 2 Sep,",
    ]


@each_row("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page(width):
    crowded = report(
        promise(1, DEV, "the hiring scorecard " * 6, date(2026, 9, 21), also=("2 more", "birthday tomorrow")),
        reach(
            12, Ref("x", "Wolfeschlegelsteinhausenbergerdorff", "peer", 9), "74 days, you wanted every 60", "a " * 90
        ),
        reach(13, Ref("l", "李雷" * 9, "peer", 10), "7 months, usually every 3 weeks", "挑战" * 40),
        give(14),
        open_besides=400,
        due_besides=30,
    )
    assert max(cells(line) for line in page(crowded, width).splitlines()) <= width


def test_long_ago_is_said_kindly():
    old = page(report(promise(1, DEV, "the scorecard", date(2026, 3, 4))))
    assert "the scorecard, from March" in old
    assert "late" not in old


def test_a_promise_without_a_date_says_since_when():
    assert "the scorecard, no date, since 10 Sep" in page(report(promise(1, DEV, "the scorecard", None)))


def test_what_else_is_due_stands_in_the_same_row():
    row = promise(1, DEV, "the scorecard", TODAY, also=("1 more", "birthday tomorrow"))
    assert "the scorecard, today · 1 more · birthday tomorrow" in page(report(row))


def test_a_birthday_says_its_day():
    row = Item(1, "birthday", TOM, None, date(2026, 9, 25), 0, "turns 46", None, "netcrm log tom-reyes", "b5")
    assert "PEOPLE\n  1  Tom Reyes      turns 46, Fri 25 Sep" in page(report(row))


def test_after_an_event_one_row_asks_whom_to_keep():
    last = Last(date(2026, 9, 21), "founders dinner")
    row = Item(
        1, "keep", None, None, None, 0, "founders dinner", last, "netcrm follow tom-reyes", "k3", (TOM, INES, ADA)
    )
    assert page(report(row)).splitlines()[2:5] == [
        "KEEP IN TOUCH?",
        '  1  Tom Reyes, Ines Duarte and 1 more, yesterday, "founders dinner": netcrm',
        "     follow tom-reyes · done 1 for nobody",
    ]


def test_people_held_back_are_told_in_the_last_line():
    assert "+4 in netcrm open · +3 in netcrm list · done 1" in page(EXAMPLE._replace(due_besides=3))


def test_the_welcome_back_counts_nobody():
    back = EXAMPLE._replace(greeting="Welcome back. Start with one: Dev.", due_besides=3)
    assert "Welcome back. Start with one: Dev." in page(back)
    assert "+3" not in page(back)


def test_nothing_due_is_one_friendly_line():
    assert page(report()) == (
        "Tue 22 Sep 2026\n\nNothing is due today. Enjoy it.\n\nnetcrm log · netcrm list · netcrm ask"
    )


def test_nothing_due_tells_who_is_next_and_something_good():
    memory = Memory((MARIA,), date(2025, 9, 23), "coffee with Maria: raise the floor first")
    assert page(report(next=Next(SANA, date(2026, 9, 25)), memory=memory)).splitlines()[2:6] == [
        "Nothing is due today. Enjoy it.",
        "Next: Sana Okafor, Fri 25 Sep",
        "",
        'A year ago, with Maria: "raise the floor first"',
    ]


def test_an_empty_book_says_how_to_begin():
    assert "netcrm start" in page(report(people=0))


def test_one_person_with_the_last_words_and_a_line_to_begin():
    one = report(EXAMPLE.items[1], one=True, opening="Hi Maria, how are you?")
    assert page(one) == (
        "Maria Chen  50 days, usually every 3 weeks\n"
        'Last words, Mon 3 Aug: "chase invoices weekly"\n'
        "\n"
        "You could write:\n"
        "  Hi Maria, how are you?\n"
        "\n"
        "done 2 when you did · snooze 2 1w"
    )


def test_one_with_nobody_waiting_says_so():
    assert page(report(one=True)) == "Nobody is waiting for you today."


def test_strangers_text_stays_on_its_line():
    evil = Ref("evil", "Eve\x1b[31m\nil [/b]", "peer", 9)
    shown = page(report(reach(1, evil, "74 days, you wanted every 60", "one\n\x1b]0;two")))
    assert "\x1b" not in shown
    assert "Eve[31m il [/b]" in shown


FULL = report(
    promise(1, DEV, "the hiring scorecard", date(2026, 9, 21)),
    Item(2, "planned", SANA, None, TODAY, 0, "coffee", None, Hint("prep", ("sana-okafor",)), "l31", ref="l31"),
    Item(
        3, "advice", MARIA, None, None, 0, "50 days, usually every 3 weeks; tell them it worked: weekly calls", None,
        Hint("done", ("a9",)), "a9+", ref="a9",
        reasons=("50 days, usually every 3 weeks", "tell them it worked: weekly calls"),
    ),
    Item(4, "occasion", ADA, None, None, 0, "her exam was yesterday: ask how it went", None, "", "n7", ref="n7"),
    Item(5, "advice", None, None, None, 0, "late payers: 1 of 3 answered", None, Hint("draft", ("c2",)), "q9-10"),
    Item(
        *(6, "outcome", None, None, TODAY, 0, "churn: how did it turn out? You expected: under 3%", None),
        *(Hint("turned_out", ("c2",)), "c2"),
    ),
    give(7),
    open_besides=4,
)  # fmt: skip
FULL_PAGE = """Tue 22 Sep 2026

YOU PROMISED
  1  Dev Patel      the hiring scorecard, since yesterday

PLANNED
  2  Sana Okafor    coffee today · netcrm prep sana-okafor

PEOPLE
{maria}
  4  Ada Brandt     her exam was yesterday: ask how it went
  5  late payers: 1 of 3 answered · netcrm draft c2

ONE QUESTION
{outcome}

A SMALL GIVE
{give}

+4 in netcrm open · done 1 · netcrm log · snooze 3 1w"""


def test_the_page_with_every_kind_of_row_on_80_columns():
    assert page(FULL) == FULL_PAGE.format(
        maria="  3  Maria Chen     50 days, usually every 3 weeks; tell them it worked: weekly\n"
        "                    calls",
        outcome='  6  churn: how did it turn out? You expected: under 3% · done 6 "..."\n'
        "     --as-expected yes|partly|no · snooze 6 1w",
        give="  7  Ask Tom about meeting Ines: Tom looks for a sales hire, Ines helps with\n"
        "     hiring · netcrm draft 7",
    )


def test_the_page_with_every_kind_of_row_on_120_columns():
    assert page(FULL, 120) == FULL_PAGE.format(
        maria="  3  Maria Chen     50 days, usually every 3 weeks; tell them it worked: weekly calls",
        outcome='  6  churn: how did it turn out? You expected: under 3% · done 6 "..." '
        "--as-expected yes|partly|no · snooze 6 1w",
        give="  7  Ask Tom about meeting Ines: Tom looks for a sales hire, Ines helps with hiring · netcrm draft 7",
    )


@each_row("width", [40, 60, 80, 120])
def test_no_line_of_it_is_wider_than_the_page(width):
    assert max(cells(line) for line in page(FULL, width).splitlines()) <= width


def test_whom_to_ask_is_one_calm_question():
    why = "churn is open, without anybody's advice for 6 weeks: whom could you ask?"
    row = Item(1, "feedback", None, None, None, 0, why, None, Hint("challenge_page", ("c2",)), "f2", ref="c2")
    assert page(report(row)).splitlines()[2:5] == [
        "ONE QUESTION",
        "  1  churn is open, without anybody's advice for 6 weeks: whom could you ask?",
        "     netcrm challenge c2 · snooze 1 2w",
    ]


def test_a_birthday_with_another_reason_says_both():
    row = Item(
        1, "birthday", TOM, None, date(2026, 9, 25), 0, "turns 46; 50 days", None, "", "b5+",
        reasons=("turns 46", "50 days"),
    )  # fmt: skip
    assert "  1  Tom Reyes      turns 46, Fri 25 Sep; 50 days" in page(report(row))


def test_beside_another_reason_nobody_is_quoted():
    row = reach(1, MARIA, "50 days; ask again", "chase invoices")._replace(reasons=("50 days", "ask again"))
    assert "chase invoices" not in page(report(row))


def test_a_pause_is_one_quiet_line():
    quiet = page(report(promise(1, DEV, "the deck", TODAY), paused_until=date(2026, 9, 29)))
    assert quiet.splitlines()[-2] == "Paused until Tue 29 Sep: promises and plans only · netcrm snooze all off"


def test_a_reason_that_is_wider_than_the_page_goes_on_below():
    why = 'yesterday, "her budget closes on the twentieth of October": ask how it went'
    row = Item(1, "occasion", MARIA, None, None, 0, why, None, "", "n5", ref="n5")
    assert page(report(row)).splitlines()[3:5] == [
        '  1  Maria Chen     yesterday, "her budget closes on the twentieth of October":',
        "                    ask how it went",
    ]


def test_what_else_is_due_with_them_goes_on_below():
    also = ("coffee tomorrow", 'yesterday, "her exam": ask how it went')
    row = promise(1, DEV, "the deck with the numbers of last year", date(2026, 9, 21))._replace(also=also)
    assert page(report(row)).splitlines()[3:5] == [
        "  1  Dev Patel      the deck with the numbers of last year, since yesterday",
        '                    coffee tomorrow · yesterday, "her exam": ask how it went',
    ]


def test_a_promise_due_tomorrow_is_counted_below_the_others():
    owed = page(report(promise(1, DEV, "the deck", TODAY), open_besides=2, tomorrow=1))
    assert owed.splitlines()[4] == "     and 1 due tomorrow: netcrm open"


def test_a_promise_due_tomorrow_is_told_last_where_no_other_is_due():
    owed = page(report(reach(1, MARIA, "50 days"), open_besides=2, tomorrow=1))
    assert owed.splitlines()[-1] == "+2 in netcrm open, 1 due tomorrow · done 1 · netcrm log · snooze 1 1w"


def test_what_is_next_is_said():
    told = page(report(next=Next(SANA, date(2026, 9, 23), "the deck")))
    assert "\nNext: Sana Malik, tomorrow: the deck\n" in told.replace(SANA.name, "Sana Malik")


@each_row(("days", "head"), [(0, ""), (1, " and tomorrow"), (7, " and the 7 days after")])
def test_the_heading_says_which_days_it_spans(days, head):
    assert page(report(days=days)).splitlines()[0] == f"Tue 22 Sep 2026{head}"


def test_on_the_days_after_a_crisis_whom_to_call_stands_there():
    close = (Close(TOM, "Tom", "+353 1"), Close(DEV, "Dev Patel", None))
    hard = report(paused_until=date(2026, 9, 29), close=close)
    assert page(hard).splitlines()[2:] == [
        "Nothing has to be done today.",
        "You need not carry it alone: Tom +353 1, Dev Patel",
        "",
        "Paused until Tue 29 Sep: promises and plans only · netcrm snooze all off",
        "netcrm log · netcrm list · netcrm ask",
    ]
    owed = page(hard._replace(items=(promise(1, DEV, "the deck", TODAY),)))
    assert "\n\nYou need not carry it alone: Tom +353 1, Dev Patel\n\nPaused" in owed


def test_a_pause_on_a_day_without_anything_is_told_too():
    quiet = page(report(paused_until=date(2026, 9, 29))).splitlines()
    assert quiet[2:] == [
        "Nothing is due today. Enjoy it.",
        "",
        "Paused until Tue 29 Sep: promises and plans only · netcrm snooze all off",
        "netcrm log · netcrm list · netcrm ask",
    ]
