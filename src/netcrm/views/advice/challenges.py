"""The lines after a challenge was changed: what was done, and how to go on."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.advice.challenges import ChallengeWritten
from netcrm.hints import words
from netcrm.model.advice import Challenge
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.text import cells
from netcrm.views.page import Line, Page, id_at_end, joined, page, wrapped

HOW = {"yes": "as expected", "partly": "partly as expected", "no": "not as expected"}


def challenge_echo(report: ChallengeWritten, width: int, day: date) -> Page:
    """What was done, the decision or lesson kept with it, whom to tell, and the next step as it is typed."""
    challenge = report.challenge
    lines = echoed(_deed(report, day), challenge.ref, width)
    if report.did == "decided":
        lines += [[(row, "dim")] for row in wrapped(expectation(challenge, day), width) if row]
    if report.lesson:
        lines += echoed(f"Learnt: {line(report.lesson.text)}", report.lesson.ref, width)
    if report.tell:
        lines += way(f"tell {first_names(report.tell)}", f"netcrm draft {challenge.ref}", width)
    return page(lines + (way(_when(report, day), words(report.next), width) if report.next else []))


def echoed(text: str, ref: str, width: int) -> list[Line]:
    """What was done in as many lines as it takes, with the id at the end of the last."""
    *rows, last = wrapped(text, width)
    if cells(last) + cells(ref) + 4 > width:
        rows, last = [*rows, last], ""
    end: Line = [(f"({ref})", "number")] if not last else [(last, ""), *id_at_end(ref)]
    return [*([(row, "")] for row in rows), end]


def way(when: str, command: str, width: int) -> list[Line]:
    """A command to go on with, and when, on a line or two."""
    begin = f"{when}: " if when else ""
    if cells(begin + command) <= width:
        return [[(begin, "dim"), (command, "dim")]]
    return [[(row, "dim")] for row in wrapped(f"{begin}{command}", width, "  ", "")]


def expectation(challenge: Challenge, day: date) -> str:
    """What is expected of the decision, how surely, and when to look again; "" for none of it."""
    decision = challenge.decision
    if decision is None:
        return ""
    sure = f"{decision.sure}% sure" if decision.sure is not None else ""
    expected = ", ".join(part for part in (line(decision.expect or ""), sure) if part)
    again = f"look again {say_date(decision.review_on, day)}" if decision.review_on else ""
    return " · ".join(part for part in (f"expected: {expected}" if expected else "", again) if part)


def first_names(people: Sequence[Ref]) -> str:
    """Maria, Tom and Dev; whole names where two of them begin alike."""
    names = [line(one.name) for one in people]
    short = [name.split(" ")[0] for name in names]
    return joined(short if len(set(short)) == len(short) else names)


def _deed(report: ChallengeWritten, day: date) -> str:
    challenge, title = report.challenge, line(report.challenge.title)
    if report.did == "decided" and challenge.decision:
        because = f", because {line(challenge.decision.because)}" if challenge.decision.because else ""
        return f"Decided: {line(challenge.decision.text)}{because} ({title})"
    if report.did == "turned out" and challenge.outcome:
        how = HOW.get(challenge.outcome.as_expected or "", "")
        text = line(challenge.outcome.text)
        return f"Kept how it turned out: {text}{f', {how}' if how and how != text else ''} ({title})"
    until = f" until {say_date(report.until, day)}" if report.until else ""
    return {
        "opened": f"Opened: {title}",
        "closed": f"Closed: {title}",
        "reopened": f"Open again: {title}",
        "let go": f"Let go: {title}",
        "put off": f"Put off{until}: {title}",
        "renamed": f"Now called: {title}",
        "written": f"Kept what it is: {title}",
        "joined": f"With {joined(line(one.name) for one in challenge.partners)}: {title}",
        "made private": f"Private now: {title}",
        "same": f"Nothing changed: {title}",
    }.get(report.did, title)


def _when(report: ChallengeWritten, day: date) -> str:
    decision = report.challenge.decision
    if report.challenge.closed:
        return "tell somebody of it" if report.lesson else "if you learnt something"
    if report.challenge.outcome:
        return "when it is over"
    if decision:
        return f"then, {say_date(decision.review_on, day)}" if decision.review_on else "when you know"
    return "when you decide"
