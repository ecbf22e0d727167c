"""One line after each step of an introduction, and how it goes on."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.engine.giving.introductions import answers_for
from netcrm.flows.giving.introductions import IntroductionWritten
from netcrm.hints import words
from netcrm.model.circle import Introduction
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.views.introduction_words import names_of
from netcrm.views.next_step import and_next
from netcrm.views.page import Line, Page, id_at_end, page, quoted, wrapped


def written(report: IntroductionWritten, width: int, day: date) -> Page:
    """The line after `intro`, and after `done`, `drop` and `snooze` of an introduction."""
    lines = and_next(_echo(report, day), words(report.next) if report.next else "", width)
    told: list[Line] = [[(row, "dim")] for remark in report.remarks for row in wrapped(line(remark), width, "  ")]
    return page([*lines, *told])


def _echo(report: IntroductionWritten, day: date) -> Line:
    one = report.introduction
    again = [("Taken up again: ", "")] if report.taken_up else []
    private = [(" (private)", "")] if one.private else []
    echo: Line = [*again, *_sentence(report, day), *private, *id_at_end(one.ref)]
    return echo


def _sentence(report: IntroductionWritten, day: date) -> Line:
    one, who = report.introduction, report.person
    if report.did == "opened":
        return _opened(one)
    if report.did in ("made", "met", "not met"):
        return _came_about(report, day)
    if who is None:
        until = f" until {say_date(report.until, day)}" if report.until else ""
        of: Line = [("introduction ", ""), ("to " if one.for_me else "of ", ""), (names_of(one), "name")]
        reason = f" ({line(one.outcome)})" if one.outcome and not report.until else ""
        return [(f"Put off{until}: " if report.until else "Let go: ", ""), *of, (reason, "")]
    name: Line = [(line(who.name), "name")]
    whom = line(one.people[0].name if one.for_me else _other(one, who).name)
    about = f"an introduction to {whom}" if one.for_me else f"meeting {whom}"
    if report.did in ("asked", "asked again"):
        again = " again" if report.did == "asked again" else ""
        return [("Asked ", ""), *name, (f"{again} about {about}", "")]
    side = next((side for side in one.sides if who.id in (side.person.id, answers_for(one, side).id)), one.sides[0])
    said = f": {quoted(side.words)}" if side.words else ""
    if report.did == "yes":
        both = ", and so both did" if one.step == "agreed" and not one.for_me else ""
        return [*name, (f" said yes to {about}{both}{said}", "")]
    if report.did == "later":
        until = f", comes back {say_date(report.until, day)}" if report.until else ""
        return [*name, (f" said later to {about}{until}{said}", "")]
    return [*name, (f" said no to {about}, which is fine; it ends here{said}", "")]


def _opened(one: Introduction) -> Line:
    because = f": {quoted(one.because)}" if one.because else ""
    if one.for_me:
        via = f" through {line(one.via.name)}" if one.via else ""
        return [("To meet ", ""), (names_of(one), "name"), (f"{via}{because}, an idea; not asked yet", "")]
    first, other = (line(ref.name) for ref in one.people)
    return [
        ("To introduce ", ""), (first, "name"), (" to ", ""), (other, "name"),
        (f"{because}, an idea; nobody asked yet", ""),
    ]  # fmt: skip


def _came_about(report: IntroductionWritten, day: date) -> Line:
    one = report.introduction
    if report.did == "not met":
        reason = f" ({line(one.outcome)})" if one.outcome else ""
        met = " and you did not meet" if one.for_me else " did not meet"
        return [(names_of(one), "name"), (f"{met}, not asked again{reason}", "")]
    if report.did == "met":
        on = f", {say_date(one.met_on, day)}" if one.met_on and one.met_on != day else ""
        outcome = f": {quoted(one.outcome)}" if one.outcome else ""
        return [*([("You and ", "")] if one.for_me else []), (names_of(one), "name"), (f" met{outcome}{on}", "")]
    on = f", {say_date(one.made_on, day)}" if one.made_on and one.made_on != day else ""
    if one.outcome:
        on = f": {quoted(one.outcome)}{on}"
    if one.for_me:
        via = line(one.via.name) if one.via else "Somebody"
        kept = ", kept as how you met" if report.met_via else ""
        return [(via, "name"), (" introduced you to ", ""), (names_of(one), "name"), (f"{on}{kept}", "")]
    first, other = (line(ref.name) for ref in one.people)
    gave = f", a give ({one.give})" if report.given else f", counted as {one.give}" if one.give else ""
    return [("Introduced ", ""), (first, "name"), (" to ", ""), (other, "name"), (f"{on}{gave}", "")]


def _other(one: Introduction, who: Ref) -> Ref:
    return next((ref for ref in one.people if ref.id != who.id), who)
