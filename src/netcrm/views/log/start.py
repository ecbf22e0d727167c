"""What `start` asks and answers: one line a person, and where to go from there."""

from datetime import date

from netcrm.engine.dates.formatting import say_date, say_due, say_every
from netcrm.flows.log.start import Begun, Promised, Question, Started, Unclear
from netcrm.hints import words
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.text import cells
from netcrm.views.exchange.importing import imported
from netcrm.views.page import Page, id_at_end, page, wrapped

_DID = {"added": "Added ", "followed": "Following ", "changed": "Changed ", "same": ""}


def question(report: Question, width: int) -> Page:
    """A question, with a line as it could be answered."""
    told = f"One line each, an empty one goes on. Like: {report.example}"
    return page([[], [(report.text, "head")], *([(text, "dim")] for text in wrapped(told, width))])


def unclear(report: Unclear, width: int) -> Page:
    """Why a line was not understood and a way out, on one line where they fit; it is asked again."""
    said, hint = f"  Not quite: {line(report.message)}", line(words(report.hint))
    if cells(said) + cells(hint) + 2 <= width:
        return page([[(f"{said}; ", ""), (hint, "dim")]])
    return page([[(said, "")], *([(text, "dim")] for text in wrapped(hint, width, "  ", "  "))])


def begun(report: Begun, day: date) -> Page:
    """The line about somebody who was added or is followed now."""
    already = " is already in your day" if report.did == "same" else ""
    last = f", last in touch {say_date(report.last, day)}" if report.last else ""
    note = f', noted "{line(report.note)}"' if report.note else ""
    about = f"{already}: {_about(report.person)}{last}{note}"
    return page([[(f"  {_DID[report.did]}", ""), (line(report.person.name), "name"), (about, "")]])


def promised(report: Promised, day: date) -> Page:
    """The line about what you owe somebody."""
    loop = report.loop
    when = f", {say_due(loop.due, day)}" if loop.due else ""
    told = "Already open: you owe " if report.did == "same" else "Added. You owe " if report.added else "You owe "
    owed = [(f"  {told}", ""), (line(loop.person.name), "name"), (f": {line(loop.text)}{when}", "")]
    return page([[*owed, *id_at_end(loop.id)]])


def started(report: Started, width: int, day: date) -> Page:
    """What was imported, and the commands to go on with where nobody can be asked."""
    brought = imported(report.imported, width, day).lines if report.imported else ()
    return page([*brought, [], "Now say who holds you up:", *([(f"  {words(one)}", "command")] for one in report.next)])


def _about(person: Person) -> str:
    parts = [person.kind]
    if person.standing and person.standing.every.days:
        parts.append(say_every(person.standing.every.days))
    if person.every_days == 0:
        parts.append("never nags")
    if person.confidant:
        parts.append("confidant")
    return ", ".join(parts)
