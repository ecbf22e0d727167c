"""A give-back act echoed in one line."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.giving.gives import Given, GivenList
from netcrm.model.history import Give
from netcrm.model.kinds import GIVES
from netcrm.safe import line
from netcrm.views.page import Line, Page, id_at_end, joined, page, wrapped


def given(report: Given, day: date) -> Page:
    """The line after `gave`, and after what came of it was told."""
    if report.give.outcome:
        told = [("Kept: ", ""), *give_words(report.give, day), (f"; {came_of(report.give, day)}", "")]
        return page([[*told, *id_at_end(report.give.ref)]])
    return page([[("Gave ", ""), *give_words(report.give, day), *id_at_end(report.give.ref)]])


def given_list(report: GivenList, width: int, day: date, rows: int) -> Page:
    """Everything given in the year, a give in a line, and the hours in all."""
    if not report.gives:
        return page(
            [
                f"Nothing is recorded as given in {report.since.year}.",
                [("netcrm give shows what you could give", "dim")],
            ]
        )
    lines: list[Line] = [[(f"GIVEN IN {report.since.year}", "head")]]
    shown = report.gives[: rows or None]
    for one in shown:
        said = "".join(text for text, _ in give_words(one, day))
        lines += [[(part, "")] for part in wrapped(f"{said}  ({one.ref})", width, "    ", "  ")]
    more = len(report.gives) - len(shown)
    lines += [[(f"  and {more} more", "dim")]] if more else []
    times = f"{len(report.gives)} time{'' if len(report.gives) == 1 else 's'}"
    hours = f", {report.hours:g} hour{'' if report.hours == 1 else 's'}" if report.hours else ""
    return page([*lines, [], [(f"{times}{hours} in all · netcrm stats", "dim")]])


def came_of(give: Give, day: date) -> str:
    """What came of a give, and since when it is known."""
    on = f" {say_date(give.outcome_on, day)}" if give.outcome_on else ""
    return f"what came of it{on}: {line(give.outcome or '')}"


def give_words(give: Give, day: date) -> Line:
    """A give as a part of a line: who had it, what, of which kind, when, how long."""
    hours = f", {give.hours:g} hour{'' if give.hours == 1 else 's'}" if give.hours else ""
    end = f": {line(give.text)} ({GIVES[give.kind].label}), {say_date(give.on, day)}{hours}"
    return [(joined(line(ref.name) for ref in give.receivers or (give.to,)), "name"), (end, "")]
