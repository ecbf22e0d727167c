"""What was asked, one line for each person, and the challenge it is about."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.advice.asking import AdviceAsked
from netcrm.model.advice import Advice
from netcrm.safe import line
from netcrm.views.advice.steps import answer_or_no, first_name, question_or_words
from netcrm.views.next_step import and_next
from netcrm.views.page import Line, Page, id_at_end, page, quoted


def asked(report: AdviceAsked, width: int, day: date) -> Page:
    """The lines after `asked`."""
    challenge, lines = report.challenge, list[Line]()
    if challenge and report.opened:
        lines.append([("Opened ", ""), (quoted(challenge.title), ""), *id_at_end(challenge.ref)])
    *before, last = [_row(one, report, day) for one in report.advice]
    lines += [part for row in before for part in and_next(row, "", width)]
    whoever = f"when {first_name(report.advice[0])} answers" if not before else "when one answers"
    way_on = f"{whoever}: {answer_or_no(report.next)}" if report.next else ""
    return page([*lines, *and_next(last, way_on, width)], [[(line(one), "")] for one in report.remarks])


def _row(advice: Advice, report: AdviceAsked, day: date) -> Line:
    about = f" about {advice.challenge}" if advice.challenge else ""
    whole = report.challenge.text if report.challenge else ""
    question = "" if advice.question == whole else f": {question_or_words(advice)}"  # said in the line above
    on = f", {say_date(advice.asked_on, day)}" if advice.asked_on and advice.asked_on != day else ""
    by = f", by {say_date(advice.answer_by, day)}" if advice.answer_by else ""
    private = " (private)" if advice.private else ""
    return [
        ("Asked ", ""),
        (line(advice.person.name), "name"),
        (f"{about}{question}{on}{by}{private}", ""),
        *id_at_end(advice.ref),
    ]
