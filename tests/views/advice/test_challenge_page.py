"""The page of a challenge, line by line."""

from datetime import date

import world
from netcrm.engine.advice.another_eye import Alike
from netcrm.engine.ask.ranking import Reason, Suggestion
from netcrm.errors import Hint
from netcrm.flows.advice.challenge_page import AnotherEye, BeenThere, ChallengeOpened, ChallengePage
from netcrm.flows.ask.other_side import Aside
from netcrm.model.advice import Advice, Challenge, Decision, Lesson, Outcome, Reply
from netcrm.model.people import Person
from netcrm.text import cells
from netcrm.views.advice.challenge_page import challenge_page, opened_page
from netcrm.views.page import text_of
from rows import each_row

OPENED, SAID, REVIEW = date(2026, 9, 7), date(2026, 9, 18), date(2026, 11, 3)


def advice(number: int, person: Person, *said: str, **more: object) -> Advice:
    answers = tuple(Reply(SAID, text) for text in said)
    fields = {"asked_on": OPENED, "answers": answers, "step": "answered" if said else "asked", **more}
    return Advice(f"a{number}", f"u{number}", person.ref, "".join(said[:1]), OPENED, **fields)  # type: ignore[arg-type]


def suggested(letter: str, person: Person, fit: str, *reasons: Reason) -> Suggestion:
    return Suggestion(letter, person, "knowledge", fit, 0.5, reasons, (), person.standing)


PASSAGE = Reason("she closed her first firm when churn reached nine percent", "note", date(2026, 6, 22), None)
DEV = suggested("a", world.DEV, "strong", Reason("churn", "topic", None, None), PASSAGE)
LEI = suggested("b", world.LEI, "fair", Reason("churn", "topic", None, None))
MARIA_SAID = "raise the floor before the ceiling, and tell the old customers a month before anybody else hears of it"
OPEN = ChallengePage(
    ref="c2",
    uid="u",
    title="churn doubled since the price change",
    text="Mostly small customers.\n\n## What am I not saying?\n\nI never asked them.",
    partners=(),
    opened=OPENED,
    views=(
        advice(9, world.MARIA, MARIA_SAID, "wait for March", did="raised the floor", did_on=SAID, helped="yes"),
        advice(10, world.MIKA, "go back to 49", private=True, did_on=SAID, did="too late", declined=True, told_on=SAID),
    ),
    waiting=(advice(11, world.ADA, answer_by=date(2026, 9, 25)),),
    to_ask=(advice(12, world.DEV, question="how did you win them back?", asked_on=None, step="to ask"),),
    been_there=(
        BeenThere(world.MARIA.ref, PASSAGE, True),
        BeenThere(world.MIKA.ref, Reason("product", "topic", None, None), False),
    ),
    decision=None,
    outcome=None,
    lesson=None,
    lessons=(),
    closed=None,
    snoozed_until=None,
    private=True,
    missing=1,
    whom=(DEV, LEI),
    another_eye=AnotherEye(world.DEV.ref, "turnaround manager", Alike("mentor", "finance")),
    tell=(),
)
DECISION = Decision(SAID, "back to 49", "all three say so", "churn under 3%", 70, REVIEW)
LEARNT = Lesson("s5", "u", world.TODAY, "raise the floor before the ceiling")
DECIDED = OPEN._replace(
    text="", views=OPEN.views[:1], waiting=(), to_ask=(), been_there=(), whom=(), another_eye=None, missing=0,
    private=False, partners=(world.DEV.ref,), decision=DECISION, tell=(world.MARIA.ref, world.DEV.ref),
)  # fmt: skip
ENDED = DECIDED._replace(
    tell=(), outcome=Outcome(world.TODAY, "churn 2.1%", "yes"), lesson=LEARNT, lessons=(LEARNT,), closed=world.TODAY
)

AT_80 = """\
c2  churn doubled since the price change
    since 7 Sep (private)

    Mostly small customers.

    What am I not saying?

    I never asked them.

VIEWS · 2 of 3 answered
  Maria Chen     raise the floor before the ceiling, and tell the old customers
  mentor         a month before anybody else hears of it (Fri 18 Sep)
                 wait for March (Fri 18 Sep)  (a9)
                 been there: "she closed her first firm when chur…" (Mon 22 Jun)
                 you did it: raised the floor; it helped
  Mika Lehtonen  go back to 49 (Fri 18 Sep) (private)  (a10)
  team           knows it: product
                 you went another way: too late; told Fri 18 Sep

ASKED, NOT ANSWERED YET
  a11  Ada Brandt, asked Mon 7 Sep, answer hoped for by Fri 25 Sep

TO ASK
  a12  Dev Patel: how did you win them back?

NOT ASKED YET
  a  Dev Patel  advisor  strong  topic: churn
       "she closed her first firm when churn reached nine percent" (Mon 22 Jun)
  b  李雷       partner  fair    topic: churn
  one more would help: Dev Patel
  another eye: Dev Patel, turnaround manager (both views so far: mentor,
  finance)

netcrm asked a "..."
netcrm challenge c2 --decide "..." --expect "..." --sure 70 --review 6w
"""

AT_120 = """\
c2  churn doubled since the price change
    since 7 Sep (private)

    Mostly small customers.

    What am I not saying?

    I never asked them.

VIEWS · 2 of 3 answered
  Maria Chen     raise the floor before the ceiling, and tell the old customers a month before anybody else hears of
  mentor         it (Fri 18 Sep)
                 wait for March (Fri 18 Sep)  (a9)
                 been there: "she closed her first firm when churn reached nine percent" (Mon 22 Jun)
                 you did it: raised the floor; it helped
  Mika Lehtonen  go back to 49 (Fri 18 Sep) (private)  (a10)
  team           knows it: product
                 you went another way: too late; told Fri 18 Sep

ASKED, NOT ANSWERED YET
  a11  Ada Brandt, asked Mon 7 Sep, answer hoped for by Fri 25 Sep

TO ASK
  a12  Dev Patel: how did you win them back?

NOT ASKED YET
  a  Dev Patel  advisor  strong  topic: churn
       "she closed her first firm when churn reached nine percent" (Mon 22 Jun)
  b  李雷       partner  fair    topic: churn
  one more would help: Dev Patel
  another eye: Dev Patel, turnaround manager (both views so far: mentor, finance)

netcrm asked a "..."
netcrm challenge c2 --decide "..." --expect "..." --sure 70 --review 6w
"""

DECIDED_AT_80 = """\
c2  churn doubled since the price change
    since 7 Sep, with Dev Patel

VIEWS · 1 of 1 answered
  Maria Chen  raise the floor before the ceiling, and tell the old customers a
  mentor      month before anybody else hears of it (Fri 18 Sep)
              wait for March (Fri 18 Sep)  (a9)
              you did it: raised the floor; it helped

DECISION
  back to 49 (Fri 18 Sep)
  because all three say so
  expected: churn under 3%, 70% sure
  look again Tue 3 Nov

tell Maria and Dev: netcrm draft c2
when you know: netcrm done c2 "..." --as-expected yes|partly|no
"""

ENDED_AT_80 = """\
c2  churn doubled since the price change
    opened Mon 7 Sep, closed today, with Dev Patel

VIEWS · 1 of 1 answered
  Maria Chen  raise the floor before the ceiling, and tell the old customers a
  mentor      month before anybody else hears of it (Fri 18 Sep)
              wait for March (Fri 18 Sep)  (a9)
              you did it: raised the floor; it helped

DECISION
  back to 49 (Fri 18 Sep)
  because all three say so
  expected: churn under 3%, 70% sure

HOW IT TURNED OUT
  churn 2.1%, as expected (today)

LEARNT
  raise the floor before the ceiling (s5)

netcrm challenge c2 --reopen
"""

OPENED_AT_80 = """\
Opened: churn doubled since the price change  (c2)

WHOM TO ASK
  a  Dev Patel  advisor  strong  topic: churn
       "she closed her first firm when churn reached nine percent" (Mon 22 Jun)
  b  李雷       partner  fair    topic: churn

ask several before you decide: netcrm asked a b "..."
think it through: netcrm challenge c2 --edit
"""


def read(report: ChallengePage, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in challenge_page(report, width, world.TODAY).lines)


def read_opened(report: ChallengeOpened) -> str:
    return "\n".join(text_of(line) for line in opened_page(report, 80, world.TODAY).lines)


@each_row(
    ("report", "width", "page"),
    [(OPEN, 80, AT_80), (OPEN, 120, AT_120), (DECIDED, 80, DECIDED_AT_80), (ENDED, 80, ENDED_AT_80)],
    ids=["open", "wide", "decided", "ended"],
)
def test_the_page(report: ChallengePage, width: int, page: str) -> None:
    assert read(report, width) + "\n" == page


def test_a_view_of_one_line_stands_above_the_kind_of_who_gave_it() -> None:
    page = read(DECIDED._replace(views=(advice(1, world.DEV, "to Altona"),)))
    assert "  Dev Patel  to Altona (Fri 18 Sep)  (a1)\n  advisor\n" in page


def test_what_cannot_be_drawn_costs_its_part_and_not_the_page() -> None:
    views = (advice(1, world.DEV, "to Altona", did_on=SAID, helped="?"), *OPEN.views)
    page = read(OPEN._replace(views=views, whom=(None,)))  # type: ignore[arg-type]
    assert "this part cannot be shown (KeyError); --json tells it" in page
    assert ("go back to 49" in page, "NOT ASKED YET\n  this part" in page, "a12  Dev Patel" in page) == (True,) * 3


def test_every_part_of_the_pages_here_can_be_drawn() -> None:
    assert [page for page in map(read, (OPEN, DECIDED, ENDED)) if "cannot be shown" in page] == []


@each_row("report", [OPEN, DECIDED, ENDED])
@each_row("width", [40, 80, 120])
def test_no_line_is_wider_than_the_page(report: ChallengePage, width: int) -> None:
    assert [row for row in read(report, width).split("\n") if cells(row) > width] == []


def test_before_anybody_answered_three_views_would_help() -> None:
    page = read(OPEN._replace(views=(), waiting=(), missing=3, another_eye=None))
    assert "three views would help before you decide: Dev Patel, 李雷" in page


def test_in_distress_those_to_call_come_first_and_nothing_else_is_asked_for() -> None:
    page = read(OPEN._replace(distress="Please call someone now.", views=(), missing=0, another_eye=None))
    assert page.startswith("Please call someone now.\nc2  ")
    assert ("WHOM TO CALL" in page, "would help" in page, page.endswith("netcrm show a")) == (True, False, True)


def test_whom_it_is_about_stands_below_whom_to_ask() -> None:
    page = read(OPEN._replace(named=(world.MARIA.ref,)))
    assert "  finance)\n  Left out, because it is about them: Maria Chen\n\n" in page
    new = read_opened(ChallengeOpened(NEW, (), None, ASKED, tuple([world.MARIA.ref] * 7)))
    assert "about them: Maria Chen, Maria Chen, Maria Chen, Maria\nChen and 3 others" in new


def test_what_is_put_off_says_until_when() -> None:
    assert "put off until Tue 3 Nov" in read(OPEN._replace(snoozed_until=REVIEW))


@each_row("title", ["[/b] $(reboot)", "Eve \x1b[31mRed", "Two\nLines"])
def test_what_a_stranger_wrote_is_harmless(title: str) -> None:
    page = read(OPEN._replace(title=title, text=title))
    assert "\x1b" not in page
    assert page.count("c2  ") == 1


# After it was opened

NEW = Challenge("c2", "u", "churn doubled since the price change", "", world.TODAY)
ASKED = Hint("asked_letters", ("a b",))


def test_whom_to_ask_stands_below_a_new_challenge() -> None:
    assert read_opened(ChallengeOpened(NEW, (DEV, LEI), None, ASKED)) + "\n" == OPENED_AT_80


def test_a_new_challenge_names_partners_and_that_it_is_private() -> None:
    page = read_opened(ChallengeOpened(NEW._replace(partners=(world.DEV.ref,), private=True), (), None, ASKED))
    assert page.startswith("Opened: churn doubled since the price change, with Dev Patel (private)  (c2)\n")


def test_where_nobody_fits_that_is_said_kindly() -> None:
    page = read_opened(ChallengeOpened(NEW, (), None, Hint("asked_somebody", ("c2",))))
    assert page.endswith(
        "Nobody in your book fits yet; somebody new may.\n"
        'when you asked somebody: netcrm asked NAME "..." --challenge c2'
    )


def test_in_distress_nobody_is_told_to_ask_several() -> None:
    page = read_opened(ChallengeOpened(NEW, (DEV,), "Please call someone now.", ASKED))
    assert (page.startswith("Please call someone now.\n"), "WHOM TO CALL" in page, "asked" in page) == (
        *(True, True),
        False,
    )


def test_where_questions_differ_each_view_says_to_what_it_is_one() -> None:
    views = (
        advice(9, world.MARIA, "yes, if fees go up", question="can I afford it?"),
        advice(10, world.ADA, "chase weekly", question="how do you chase?"),
    )
    page = read(OPEN._replace(views=views, been_there=()))
    assert "asked: can I afford it?" in page
    alike = tuple(one._replace(question="how do you chase?") for one in views)
    assert "asked: " not in read(OPEN._replace(views=alike, been_there=()))


def test_who_is_left_out_stands_there_with_the_reason() -> None:
    aside = (Aside(world.ADA.ref, "said"), Aside(world.DEV.ref, "challenge", "c1"), Aside(world.LEI.ref, "opponent"))
    page = read(OPEN._replace(aside=aside), 120)
    assert "Left out, as you said: Ada" in page
    assert "Left out, as in c1: Dev" in page
    assert "Left out, as a note calls them your opponent: 李雷" in page
