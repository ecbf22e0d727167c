"""Rows after `edit`: one line each, as they read now, or what was removed."""

from datetime import date

from netcrm.engine.dates.formatting import say_date, say_due
from netcrm.flows.log.editing import OneMended, RowMended, RowsMended
from netcrm.flows.log.interactions import Mended
from netcrm.model.kinds import LOOPS
from netcrm.safe import line
from netcrm.views.advice.rows import advice_line, advice_steps, advice_text, challenge_line, lesson_line
from netcrm.views.giving.gives import came_of, give_words
from netcrm.views.introduction_words import introduction_line, introduction_steps
from netcrm.views.log.interactions import mended as log_mended
from netcrm.views.page import Line, Page, id_at_end, page, quoted


def mended(report: RowMended, day: date) -> Page:
    """The line about one row."""
    if report.deleted:
        return page([[("Deleted: ", ""), *_words(report, day)]])
    return page([[("Now: ", ""), *_words(report, day), (_more(report, day), ""), *id_at_end(report.ref)]])


def all_mended(report: RowsMended, day: date) -> Page:
    """The lines about several rows, one below the other."""
    return Page(tuple(line for row in report.rows for line in _page(row, day).lines))


def _page(row: OneMended, day: date) -> Page:
    return log_mended(row, day) if isinstance(row, Mended) else mended(row, day)


def _words(report: RowMended, day: date) -> Line:
    """What the row is, as a part of a line."""
    if report.note and report.person:
        note = report.note
        about = f", about {say_date(note.about_on, day)}" if note.about_on else ""
        rest = f", {say_date(note.on, day)}{about}{_private(note.private)}: {quoted(note.text)}"
        return [("note about ", ""), (line(report.person.name), "name"), (rest, "")]
    if report.loop:
        loop, opened = report.loop, LOOPS[report.loop.kind].opened
        due = f", {say_due(loop.due, day)}" if loop.due else ", no date"
        rest = f": {line(loop.text)}{due}{_private(loop.private)}"
        return [(f"{opened[0].lower()}{opened[1:]} ", ""), (line(loop.person.name), "name"), (rest, "")]
    if report.give:
        outcome = f"; {came_of(report.give, day)}" if report.give.outcome else ""
        return [("gave ", ""), *give_words(report.give, day), (outcome, "")]
    if report.introduction:
        because = report.introduction.because
        return [*introduction_line(report.introduction, day), (f": {quoted(because)}" if because else "", "")]
    if report.challenge:
        return challenge_line(report.challenge, day)
    if report.lesson:
        return [*lesson_line(report.lesson, day), (f": {quoted(report.lesson.text)}", "")]
    assert report.advice is not None
    return [*advice_line(report.advice, day), (f": {quoted(advice_text(report.advice))}", "")]


def _more(report: RowMended, day: date) -> str:
    """What else the row says, so that whatever was changed can be read."""
    if report.advice:
        return "".join(f"; {step}" for step in advice_steps(report.advice, day))
    if report.introduction:
        return "".join(f"; {step}" for step in introduction_steps(report.introduction, day))
    if report.challenge and report.challenge.text:
        return f": {quoted(report.challenge.text)}"
    return ""


def _private(private: bool) -> str:
    return " (private)" if private else ""
