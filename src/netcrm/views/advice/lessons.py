"""What was learnt: one line after it was kept or told, and the list."""

from datetime import date

from netcrm.engine.advice.titles import in_a_list
from netcrm.engine.dates.formatting import say_date
from netcrm.flows.advice.lessons import LessonList, LessonWritten
from netcrm.hints import words
from netcrm.model.advice import Lesson
from netcrm.safe import clean, line
from netcrm.text import cut
from netcrm.views.page import Line, Page, id_at_end, joined, page, quoted, wrapped


def written(report: LessonWritten, day: date) -> Page:
    """The line after `lesson`."""
    lesson = report.lesson
    names = joined(line(hearer.person.name) for hearer in report.hearers)
    give: Line = [(f" · a give of {report.give.kind}: {report.give.ref}", "dim")] if report.give else []
    if report.did == "told":
        told: Line = [("Told ", ""), (names, "name"), (f", {say_date(report.hearers[0].on, day)}: ", "")]
        return page([[*told, (quoted(lesson.text), ""), *id_at_end(lesson.ref), *give]])
    source: Line = [(", from ", ""), (line(lesson.person.name), "name")] if lesson.person else []
    when = f", {say_date(lesson.on, day)}" if lesson.on != day else ""
    hearers: Line = [(", told ", ""), (names, "name")] if names else []
    rest = (f"{_about(lesson)}{when}{_private(lesson)}", "")
    way_on: Line = [(f" · when you tell somebody: {words(report.next)}", "dim")] if report.next else give
    begin = (f"Learnt: {quoted(lesson.text)}", "")
    return page([[begin, *source, rest, *hearers, *id_at_end(lesson.ref), *way_on]])


def listed(report: LessonList, width: int, day: date) -> Page:
    """The lessons, each with whom it is from, what it is about and who was told."""
    if not report.lessons:
        if report.query:
            return page([f'No lesson holds "{cut(line(report.query), 60)}".'])
        return page(['No lesson yet. The first: netcrm lesson "raise the floor before the ceiling"'])
    ids = max(len(lesson.ref) for lesson in report.lessons)
    lines: list[Line] = [[("LESSONS", "head")]]
    for lesson in report.lessons:
        indent = " " * (ids + 4)
        text = in_a_list(clean(lesson.text), lesson.private, "lesson")
        first, *more = wrapped(text, width, indent, f"  {lesson.ref:<{ids}}  ")
        begin = first[: ids + 4]
        lines += [[(begin, "number"), (first[len(begin) :], "")], *([(row, "")] for row in more)]
        lines += [[(row, "dim")] for row in wrapped(_source(lesson, day), width, indent)]
    return page(lines)


def _source(lesson: Lesson, day: date) -> str:
    """When and from whom it was learnt, in what, and who was told."""
    learnt = f"from {line(lesson.person.name)}, " if lesson.person else ""
    told = [f"{line(hearer.person.name)} {say_date(hearer.on, day)}" for hearer in lesson.hearers]
    hearers = f" · told {joined(told)}" if told else ""
    return f"{learnt}{say_date(lesson.on, day)}{'' if lesson.private else _about(lesson)}{hearers}"


def _about(lesson: Lesson) -> str:
    return f", about {quoted(lesson.challenge_title, 40)} ({lesson.challenge})" if lesson.challenge_title else ""


def _private(lesson: Lesson) -> str:
    return " (private)" if lesson.private else ""
