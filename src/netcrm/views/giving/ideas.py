"""Small things to give, drawn: a number and what to do, below it why, and what to type."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.engine.giving.idea_kinds import Idea
from netcrm.errors import Hint
from netcrm.flows.giving.ideas import Ideas
from netcrm.hints import quoted, words
from netcrm.safe import line
from netcrm.views.page import Line, Page, folded, page, wrapped

_MARGIN = " " * 5  # below the number


def listed(report: Ideas, width: int, day: date) -> Page:
    """The page of `give`: at most five ideas, or a sentence that says why there is none."""
    if not report.ideas:
        return page([*(_none(report, day, width))])
    lines: list[Line | str] = []
    for idea in report.ideas:
        lines += [*_idea(idea, width), ""]
    first = report.ideas[0].n
    foot = f"done {first} when you did · snooze {first} 2w · drop {first}"
    return page([*lines, *folded([(foot, "dim")], width)])


def _idea(idea: Idea, width: int) -> list[Line]:
    what = wrapped(line(idea.what), width, _MARGIN, _MARGIN)
    rows: list[Line] = [[(f"{idea.n:>3}  ", "number"), (what[0][len(_MARGIN) :], "")]]
    rows += [[(more, "")] for more in what[1:]]
    rows += [[(part, "dim")] for part in wrapped(_sentence(idea.why), width, _MARGIN, _MARGIN)]
    return [*rows, [(f"{_MARGIN}{words(idea.command)}", "command")]]


def _sentence(text: str) -> str:
    text = line(text)
    return text[:1].upper() + text[1:]


def _none(report: Ideas, day: date, width: int) -> list[Line]:
    about = report.about
    if not report.people:
        return _sentence_and_way("Nobody is in your book yet, so there is nobody to give to.", "netcrm start", width)
    if about and report.rests_until:
        had = f"You gave or asked {line(about.name)} something {say_date(report.last, day)}" if report.last else ""
        again = f"new ideas come from {say_date(report.rests_until, day)} on"
        sentence = f"{had}; {again}." if had else f"Nothing for {line(about.name)} now; {again}."
        return _sentence_and_way(sentence, "", width)
    if about and about.kind == "community":
        way = f'netcrm gave "..." --community {quoted(line(about.name))}'
        return _sentence_and_way(f"Nothing is due at {line(about.name)} now.", way, width)
    if about:
        way = words(Hint("what_they_look_for", (about.handle,)))
        return _sentence_and_way(f"Nothing small comes to mind for {line(about.name)} today.", way, width)
    gave = {0: "", 1: " You gave once in the last month."}.get(
        report.given, f" You gave {report.given} times in the last month."
    )
    way = words(Hint("what_they_look_for", ("NAME",)))
    return _sentence_and_way(f"Nothing small is waiting to be given today.{gave}", way, width)


def _sentence_and_way(sentence: str, way: str, width: int) -> list[Line]:
    lines: list[Line] = [[(part, "")] for part in wrapped(sentence, width)]
    return [*lines, *([[(part, "dim")] for part in wrapped(way, width)] if way else [])]
