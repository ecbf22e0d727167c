"""The list of lessons, as it is read at 80 and at 120 columns."""

from datetime import date

import world
from netcrm.flows.advice.lessons import LessonList
from netcrm.model.advice import Hearer, Lesson
from netcrm.text import cells
from netcrm.views.advice.lessons import listed
from netcrm.views.page import text_of
from rows import each_row

LONG = "ask five people before you decide anything that takes more than a week to take back, and one of them who lost"
LESSONS = (
    Lesson("s12", "u", date(2026, 9, 21), LONG, world.MARIA.ref, "c2", "late payers"),
    Lesson("s3", "v", date(2025, 3, 2), "call before you write", hearers=(Hearer(world.LEI.ref, date(2026, 9, 1)),)),
)

AT_80 = """\
LESSONS
  s12  ask five people before you decide anything that takes more than a week to
       take back, and one of them who lost
       from Maria Chen, yesterday, about "late payers" (c2)
  s3   call before you write
       2 Mar 2025 · told 李雷 Tue 1 Sep"""

AT_120 = """\
LESSONS
  s12  ask five people before you decide anything that takes more than a week to take back, and one of them who lost
       from Maria Chen, yesterday, about "late payers" (c2)
  s3   call before you write
       2 Mar 2025 · told 李雷 Tue 1 Sep"""


PRIVATE = LESSONS[0]._replace(private=True)


def test_of_a_private_lesson_the_list_tells_only_that_it_is_there() -> None:
    assert read(LessonList("", (PRIVATE,))) == "LESSONS\n  s12  a private lesson\n       from Maria Chen, yesterday"


def read(report: LessonList, width: int = 80) -> str:
    return "\n".join(text_of(line) for line in listed(report, width, world.TODAY).lines)


@each_row(("width", "page"), [(80, AT_80), (120, AT_120)])
def test_lessons(width: int, page: str) -> None:
    assert read(LessonList("", LESSONS), width) == page


@each_row("width", [40, 60, 80])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    assert max(cells(line) for line in read(LessonList("", LESSONS), width).split("\n")) <= width


def test_nothing_found_is_a_sentence() -> None:
    assert read(LessonList("zebra", ())) == 'No lesson holds "zebra".'
