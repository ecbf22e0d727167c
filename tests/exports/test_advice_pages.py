"""What was asked, decided and learnt, in Markdown."""

from datetime import date

from netcrm.exports.advice_pages import challenges_page, lessons_page
from netcrm.exports.pages import index, page
from netcrm.model.advice import Advice, Challenge, Decision, Hearer, Lesson, Outcome, Reply
from netcrm.model.history import Give
from netcrm.model.people import Person, Ref
from rows import each_row
from world import TODAY

MARIA = Person(1, "u1", "maria-chen", "Maria Chen", kind="mentor")
DEV = Ref("dev-patel", "Dev Patel", "peer", 2)
ON = {day: date(2026, 9, day) for day in range(1, 23)}
ASKED = Advice(
    "a1", "u", MARIA.ref, "chase weekly", ON[2], challenge="c1", challenge_title="late [payers]",
    question="how do you chase?", asked_on=ON[2], answers=(Reply(ON[4], "chase weekly"), Reply(ON[9], "# and stamp")),
    did="called them", did_on=ON[6], helped="partly", told_on=ON[8], step="told",
)  # fmt: skip
DECLINED = ASKED._replace(answers=ASKED.answers[:1], declined=True, helped=None, did="too slow", told_on=None)
TO_ASK = Advice("a2", "v", MARIA.ref, "", ON[3], question="when do you hire?")
WAITING = TO_ASK._replace(asked_on=ON[3], answer_by=ON[10], step="asked")
PROBLEM = Challenge(
    "c1", "w", "late [payers]", "three of ten\npay late", ON[1], (DEV,),
    Decision(ON[10], "call weekly", "Maria does", "one of ten", 70, date(2026, 11, 1)),
    Outcome(date(2026, 11, 1), "two of ten", "partly"), date(2026, 11, 2),
)  # fmt: skip
LESSON = Lesson("s1", "x", ON[12], "call first", MARIA.ref, "c1", "late [payers]", (Hearer(DEV, ON[13]),))


def story(*given: object, private: bool = False) -> list[str]:
    """The rows of Maria's page."""
    told = page(MARIA, (), (), given, (), TODAY, private)  # type: ignore[arg-type]
    return [row.removeprefix("- ") for row in told.split("\n") if row.startswith("- ")]


def test_advice_is_told_with_its_steps_the_newest_first() -> None:
    assert story(ASKED) == [
        "2026-09-09, advised: \\# and stamp",
        "2026-09-08, you told them what came of it",
        "2026-09-06, you did: called them (it helped in part)",
        "2026-09-04, advised: chase weekly",
        '2026-09-02, asked about "late \\[payers\\]": how do you chase?',
    ]


@each_row(
    ("one", "row"),
    [
        (DECLINED, "2026-09-06, you did not follow it: too slow"),
        (TO_ASK, "2026-09-03, to ask: when do you hire?"),
        (WAITING, "2026-09-03, asked, an answer hoped for by 2026-09-10: when do you hire?"),
        (WAITING._replace(closed=ON[11]), "2026-09-11, you let it go: when do you hire?"),
        (
            WAITING._replace(closed=ON[11], declined=True, did="no time"),
            "2026-09-11, they said no: when do you hire? (no time)",
        ),
        (
            WAITING._replace(closed=ON[11], did="no answer ever"),
            "2026-09-11, you let it go: when do you hire? (no answer ever)",
        ),
        (
            WAITING._replace(closed=ON[11], did="no answer ever", private=True),
            "2026-09-11, you let it go: (private)",
        ),
        (LESSON, '2026-09-12, learnt from them about "late \\[payers\\]": call first'),
        (PROBLEM, "2026-11-02, ended: late \\[payers\\]"),
        (PROBLEM, "2026-09-01, begun together: late \\[payers\\]"),
        (
            Give(1, "g", ON[1], "intro", "to Tom", None, MARIA.ref, outcome="they work together"),
            "2026-09-01, gave (introduction): to Tom (what came of it: they work together)",
        ),
    ],
)
def test_what_is_told_on_the_page_of_a_person(one: object, row: str) -> None:
    assert row in story(one)


def test_what_was_answered_is_open_no_more() -> None:
    assert not any(row.endswith("asked: how do you chase?") for row in story(ASKED))


def test_private_advice_keeps_its_texts() -> None:
    told = "\n".join(story(ASKED._replace(private=True), TO_ASK._replace(private=True)))
    assert "(private)" in told
    assert not any(word in told for word in ("chase", "called", "stamp", "hire"))
    assert "chase weekly" in "\n".join(story(ASKED._replace(private=True), private=True))


CHALLENGES = """\
# Challenges

## late \\[payers\\]

- opened: 2026-09-01
- together with: Dev Patel
- what it is: three of ten  
  pay late
- 2026-09-02, Maria Chen, asked: how do you chase?
- 2026-09-04, Maria Chen, advised: chase weekly
- 2026-09-06, Maria Chen, you did not follow it: too slow
- 2026-09-03, to ask Maria Chen: when do you hire?
- 2026-09-10, decided: call weekly, because Maria does, expecting one of ten, 70% sure, to look at again on 2026-11-01
- 2026-11-01, turned out: two of ten (in part as expected)
- 2026-09-12, learnt: call first
- closed: 2026-11-02
"""


def test_a_challenge_is_told_with_its_views_its_decision_and_its_lesson() -> None:
    assert challenges_page([PROBLEM], {"c1": [DECLINED, TO_ASK]}, {"c1": [LESSON]}) == CHALLENGES


def test_a_challenge_may_be_a_title_alone() -> None:
    told = challenges_page([Challenge("c1", "u", "late payers", "", ON[1])], {}, {})
    assert told == "# Challenges\n\n## late payers\n\n- opened: 2026-09-01\n"


def test_lessons_are_told_with_their_source_and_hearers() -> None:
    told = '- 2026-09-12, from Maria Chen about "late \\[payers\\]" (told Dev Patel 2026-09-13): call first\n'
    assert lessons_page([LESSON]) == f"# Lessons\n\n{told}"


def test_the_index_links_what_is_about_nobody() -> None:
    assert index([MARIA], ["challenges.md", "lessons.md"]).endswith(
        "\n- [Maria Chen](maria-chen.md)\n\n[Challenges](challenges.md), [Lessons](lessons.md)\n"
    )
