"""A log echoed in one line: everything that was understood, so that a mistake is seen at once."""

from datetime import date

from netcrm.engine.spoken import say_date, say_due
from netcrm.flows.interactions import Logged, Mended
from netcrm.model import Interaction, Loop, Ref
from netcrm.safe import line
from netcrm.views.page import Line, Page, joined, page

_KIND = {"other": "contact", "intro": "introduction"}


def logged(report: Logged, day: date) -> Page:
    """The echo of `log`; who was followed or added by it stands on a second line."""
    happened = _happened(report.interaction, day)
    for loop in report.understood.loops:
        happened += [(" · ", "dim"), *_loop(loop, day)]
    lines: list[Line] = [[("Logged ", ""), *happened]]
    added = {ref.handle for ref in report.added}
    if report.added:
        lines.append([(f"Added {_names(report.added)}", "dim")])
    followed = [ref for ref in report.followed if ref.handle not in added]
    if followed:
        word = "is" if len(followed) == 1 else "are"
        lines.append([(f"{_names(tuple(followed))} {word} in your day now", "dim")])
    if report.remark:
        lines.append([(line(report.remark), "dim")])
    return page(lines)


def mended(report: Mended, day: date) -> Page:
    """The line after `edit last`."""
    if report.deleted:
        gone = f", with {joined(report.loops)}" if report.loops else ""
        return page([[("Deleted the log of ", ""), *_happened(report.interaction, day), (gone, "")]])
    return page([[("Now: ", ""), *_happened(report.interaction, day)]])


def _happened(interaction: Interaction, day: date) -> Line:
    planned = "planned " if interaction.on > day else ""
    pieces: Line = [(f"{planned}{_KIND.get(interaction.kind, interaction.kind)} with ", "")]
    pieces += [(_names(interaction.people), "name"), (f", {_when(interaction.on, day)}", "")]
    if interaction.topics:
        pieces.append((" · " + " ".join(f"#{line(topic)}" for topic in interaction.topics), ""))
    if interaction.place:
        pieces.append((f" · at {line(interaction.place)}", ""))
    if interaction.private:
        pieces.append((" · private", "dim"))
    return pieces


def _when(on: date, day: date) -> str:
    said = say_date(on, day)
    return f"{said} ({say_date(on, date(on.year, 1, 1))})" if said in ("yesterday", "tomorrow") else said


def _loop(loop: Loop, day: date) -> Line:
    first = line(loop.person.name).split()[0]
    who = f"you owe {first}: " if loop.kind == "promise" else f"{first} owes you: "
    due = f", {say_due(loop.due, day)}" if loop.due else ""
    return [(f"{who}{line(loop.text)}{due}", ""), (f" ({loop.id})", "number")]


def _names(people: tuple[Ref, ...]) -> str:
    return joined([line(ref.name) for ref in people])
