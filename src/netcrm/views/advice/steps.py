"""One line after each step of a piece of advice, and how it goes on."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.errors import Hint
from netcrm.flows.advice.steps import AdviceWritten
from netcrm.hints import words
from netcrm.model.advice import Advice
from netcrm.safe import line
from netcrm.views.next_step import and_next
from netcrm.views.page import Line, Page, id_at_end, page, quoted

_HELPED = {"yes": "it helped", "partly": "it helped in part", "no": "it did not help"}


def written(report: AdviceWritten, width: int, day: date) -> Page:
    """The line after `done`, `drop` and `snooze` of advice, and after a question is kept to be asked."""
    return page(and_next(_echo(report, day), _next(report), width))


def question_or_words(advice: Advice) -> str:
    """What it is known by: the question, or what they said where nobody asked."""
    return quoted(advice.question or advice.text)


def first_name(advice: Advice) -> str:
    """What whoever gave it is called in a sentence."""
    return line(advice.person.name).split()[0]


def answer_or_no(way_on: Hint) -> str:
    """What to type next; where that is the answer, it may be a no."""
    return f"{words(way_on)}, or --not for a no" if way_on.what == "answer" else words(way_on)


def _echo(report: AdviceWritten, day: date) -> Line:
    advice = report.advice
    name: Line = [(line(advice.person.name), "name")]
    private = [(" (private)", "")] if advice.private else []
    again = [("Taken up again: ", "")] if report.taken_up else []
    return [*again, *_sentence(report, name, day), *private, *id_at_end(advice.ref)]


def _sentence(report: AdviceWritten, name: Line, day: date) -> Line:
    advice = report.advice
    about, on = f": {question_or_words(advice)}", _on(report, day)
    if report.did == "to ask":
        return [("To ask ", ""), *name, (about, "")]
    if report.did in ("asked", "asked again"):
        return [("Asked ", ""), *name, (f"{' again' if report.did == 'asked again' else ''}{about}{on}", "")]
    if report.did == "answered":
        return [*name, (f" said: {quoted(advice.answers[-1].text)}{on}", "")]
    if report.did == "acted":
        did = f": {quoted(advice.did)}" if advice.did else ""
        helped = f", {_HELPED[advice.helped]}" if advice.helped else ""
        return [("Did what ", ""), *name, (f" advised{did}{helped}{on}", "")]
    if report.did == "declined":
        return [
            ("Decided otherwise than ", ""),
            *name,
            (f" advised{f': {quoted(advice.did)}' if advice.did else ''}{on}", ""),
        ]
    if report.did == "helped":
        return [("What ", ""), *name, (f" advised: {_HELPED[advice.helped or 'yes']}", "")]
    if report.did == "told":
        logged = f", logged as a message ({report.logged})" if report.logged else ""
        return [("Thanked and told ", ""), *name, (f"{on}{logged}", "")]
    if report.did == "said no":
        why = f": {quoted(advice.why_let_go)}" if advice.why_let_go else about
        return [*name, (f" said no{why}{on}", "")]
    until = f", until {say_date(report.until, day)}" if report.until else ""
    return [("Put off, with " if report.until else "Let go, with ", ""), *name, (f"{about}{until}", "")]


def _next(report: AdviceWritten) -> str:
    if report.next is None:
        return ""
    advice, way = report.advice, answer_or_no(report.next)
    if report.did == "said no":
        return way
    before = {
        "to ask": "",
        "asked": f"when {first_name(advice)} answers: ",
        "answered": "what came of it: ",
        "acted": f"once {first_name(advice)} knows: ",
        "declined": f"once {first_name(advice)} knows why: ",
        "told": "what comes of it: ",
    }
    return f"{before[advice.step]}{way}"


def _on(report: AdviceWritten, day: date) -> str:
    """The day it is told for, where that is not today."""
    advice = report.advice
    days = {
        "asked": advice.asked_on,
        "asked again": advice.asked_on,
        "answered": advice.answers[-1].on if advice.answers else None,
        "acted": advice.did_on,
        "declined": advice.did_on,
        "told": advice.told_on,
        "said no": advice.closed,
    }
    on = days.get(report.did)
    return f", {say_date(on, day)}" if on and on != day else ""
