"""One row whole: what it is on the first line, its whole text below, and how it is mended."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.flows.people.row_card import RowCard
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import INTERACTIONS, LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import Ref
from netcrm.safe import clean, line
from netcrm.views.advice import rows as words
from netcrm.views.day.loops import when
from netcrm.views.giving.gives import came_of, give_words
from netcrm.views.introduction_words import introduction_line, introduction_steps
from netcrm.views.log.interactions import where
from netcrm.views.page import Line, Page, joined, page, wrapped


def row_page(report: RowCard, width: int, day: date) -> Page:
    """The page of one row."""
    head, text = _head_and_text(report, day)
    indent = " " * (len(report.ref) + 2)
    rows = wrapped("".join(part for part, _ in head), width, indent, f"{report.ref}  ")
    lines: list[Line] = [
        [(report.ref, "number"), (rows[0][len(report.ref) :], "")],
        *([(row, "")] for row in rows[1:]),
        *([(row, "")] for row in (wrapped(clean(text), width, indent) if text else ())),
    ]
    born = _steps(report, day)
    born += [f"{_loop(loop)}  ({loop.id})" for loop in report.loops]
    born += [f"{words.view_line(one)}{_private(one.private)}  ({one.ref})" for one in report.advised]
    born += [f"learnt: {line(one.text)}{_private(one.private)}  ({one.ref})" for one in report.lessons]
    lines += [[(row, "")] for part in born for row in wrapped(part, width, f"{indent}  ", indent)]
    ways = f"{indent}netcrm edit {report.ref} mends it, netcrm edit {report.ref} --delete removes it"
    return page([*lines, [], [(ways, "dim")]])


def _head_and_text(report: RowCard, day: date) -> tuple[Line, str]:
    """What the row is, in a line, and its text where that line does not hold it."""
    if report.interaction:
        return _log(report.interaction, day), report.interaction.text
    if report.note and report.person:
        return _note(report.note, report.person, day), report.note.text
    if report.loop:
        loop = report.loop
        ended = {None: "", "done": ", done", "dropped": ", let go"}[loop.outcome]
        told = f"{ended} {say_date(loop.closed, day)}" if loop.closed else f", {when(loop, day)}"
        return [(f"{_loop(loop)}{told}{_private(loop.private)}", "")], line(loop.said or "")
    if report.give:
        return [("you gave ", ""), *give_words(report.give, day)], ""
    if report.introduction:
        return introduction_line(report.introduction, day), report.introduction.because
    if report.challenge:
        return words.challenge_line(report.challenge, day), report.challenge.text
    if report.lesson:
        return words.lesson_line(report.lesson, day), report.lesson.text
    assert report.advice is not None
    return words.advice_line(report.advice, day), words.advice_text(report.advice)


def _steps(report: RowCard, day: date) -> list[str]:
    """What became of the row, a line each."""
    if report.advice:
        return words.advice_steps(report.advice, day)
    if report.introduction:
        return introduction_steps(report.introduction, day)
    if report.challenge:
        return words.challenge_steps(report.challenge, day)
    if report.lesson:
        return words.lesson_steps(report.lesson, day)
    return [came_of(report.give, day)] if report.give and report.give.outcome else []


def _log(one: Interaction, day: date) -> Line:
    planned = "planned: " if one.planned else ""
    topics = " · " + " ".join(f"#{line(topic)}" for topic in one.topics) if one.topics else ""
    place = f" · at {where(one)}" if one.place or one.community else ""
    people = joined(line(ref.name) for ref in one.people)
    noun = INTERACTIONS[one.kind].noun
    said = f"{planned}{noun} with {people}, {say_date(one.on, day)}{topics}{place}{_private(one.private)}"
    return [(said, "")]


def _note(note: Note, person: Ref, day: date) -> Line:
    if note.community and person.kind != "community":
        until = f", until {say_date(note.about_on, day)}" if note.about_on else ""
        told = f"{line(person.name)} committed to it in {line(note.community.name)}, {say_date(note.on, day)}{until}"
        return [(f"{told}{_private(note.private)}", "")]
    about = f", about {say_date(note.about_on, day)}" if note.about_on else ""
    return [(f"note about {line(person.name)}, {say_date(note.on, day)}{about}{_private(note.private)}", "")]


def _loop(loop: Loop) -> str:
    return f"{LOOPS[loop.kind].in_log.format(name=line(loop.person.name))}: {line(loop.text)}"


def _private(private: bool) -> str:
    return " (private)" if private else ""
