"""What is open: one line after each change, and the list by due date."""

from datetime import date

from netcrm.engine.advice.titles import in_a_list
from netcrm.engine.dates.formatting import say_date, say_due, say_since
from netcrm.engine.day.plans import what_with
from netcrm.engine.day.reminders import PLANNED, owed
from netcrm.engine.giving.introductions import answers_for, to_answer
from netcrm.engine.log.summary import gist
from netcrm.flows.day.loops import LoopList, LoopWritten
from netcrm.flows.giving.introductions import word_for
from netcrm.model.advice import Advice, Challenge
from netcrm.model.circle import Introduction
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import LOOPS
from netcrm.named_tuple import NamedTuple
from netcrm.safe import line
from netcrm.text import cells, cut, pad
from netcrm.views.introduction_words import names_of
from netcrm.views.introduction_words import stands as where_it_stands
from netcrm.views.page import Line, Page, fit, joined, page, widest

_SAID = {"to ask": "", "asked": ' "..."', "answered": ' --did "..."', "acted": "", "declined": ""}  # behind its id


class _Columns(NamedTuple):
    """How wide the columns are, on a page of a width and a day."""

    ids: int
    name: int
    width: int
    day: date

    def room(self, behind: str) -> int:
        """Columns for a text before what stands behind it."""
        return max(20, self.width - 2 - self.ids - 2 - self.name - 2 - cells(behind))


class _Row(NamedTuple):
    ref: str
    name: str


def written(report: LoopWritten, day: date) -> Page:
    """The line after promise, done, drop and snooze."""
    if report.person and report.until:
        until = say_date(report.until, day)
        return page(
            [[("Put off ", ""), (line(report.person.name), "name"), (f" until {until}; no contact recorded", "")]]
        )
    assert report.loop is not None
    loop, kind = report.loop, LOOPS[report.loop.kind]
    hidden = loop.private and report.did == "snoozed"  # whoever looks over a shoulder reads no more than in today
    text = kind.private if hidden else loop.text
    private = " (private)" if loop.private and report.did == "opened" else ""
    begin = {"opened": kind.opened, "done": kind.done, "dropped": kind.dropped, "snoozed": kind.snoozed}[report.did]
    end = {
        "opened": f", {say_due(loop.due, day)}" if loop.due else ", no date",
        "done": f" ({line(loop.said)})" if loop.said else "",
        "dropped": f" ({line(loop.said)})" if loop.said else "",
        "snoozed": f", until {say_date(report.until, day)}" if report.until else "",
    }[report.did]
    return page(
        [
            [
                (f"{begin} ", ""),
                (line(loop.person.name), "name"),
                (f"{private}: {line(text)}{end}", ""),
                (f"  ({loop.id})", "number"),
            ]
        ]
    )


def listed(report: LoopList, width: int, day: date) -> Page:
    """Everything open, kind by kind: yours, what is planned, what you wait for, then advice and challenges."""
    ids = widest([row.ref for row in _refs(report)], 8)
    name = widest([row.name for row in _refs(report)], 20)
    columns = _Columns(ids, name, width, day)
    sections = {kind: (words.heading, _loops_of(kind, report, columns)) for kind, words in LOOPS.items()}
    sections[PLANNED] = ("PLANNED", [_plan(plan, columns) for plan in report.planned])
    shown = [sections[kind] for kind in owed() if sections[kind][1]]
    if report.advice:
        shown.append(("ADVICE", [_advice(one, columns) for one in report.advice]))
    if report.introductions:
        shown.append(("INTRODUCTIONS", [_introduction(one, columns) for one in report.introductions]))
    if report.challenges:
        shown.append(("CHALLENGES", [_challenge(one, report, columns) for one in report.challenges]))
    if not shown:
        return page([_nothing(report)])
    lines: list[Line] = []
    for heading, rows in shown:
        lines += [[], [(heading, "head")], *(fit(row, width) for row in rows)]
    first = shown[0][1][0][1][0].strip()  # the id of what is shown first
    done = next((done_words(one) for one in report.advice if one.ref == first), f"done {first}")
    done = next((_answer_words(one) for one in report.introductions if one.ref == first), done)
    done = f"challenge {first}" if first in [one.ref for one in report.challenges] else done
    return page([*lines[1:], [], [(f"{done} · drop {first} · snooze {first} 1w", "dim")]])


def _answer_words(one: Introduction) -> str:
    """What to type when an introduction goes on; where somebody is to answer, that they said yes."""
    waiting = next(iter(to_answer(one)), None)
    return f"done {one.ref} {word_for(one, answers_for(one, waiting))} yes" if waiting else f"done {one.ref}"


def done_words(advice: Advice) -> str:
    """What to type when advice goes a step on."""
    return f"done {advice.ref}{_SAID[advice.step]}"


def plan_text(plan: Interaction, room: int) -> str:
    """What is planned, and what its text says besides."""
    told = what_with(plan, plan.people[1:])
    text = gist(line(plan.text), [ref.name for ref in plan.people])
    private = " (private)" if plan.private else ""
    is_said = not text or text.lower() in (told.lower(), what_with(plan, plan.people).lower())
    more = "" if is_said else cut(f": {text}", max(0, room - cells(told) - cells(private)))
    return f"{told}{more}{private}"


def _nothing(report: LoopList) -> str:
    who = f" with {line(report.person.name)}" if report.person else ""
    return f"Nothing is {'late' if report.late else 'open'}{who}."


def _refs(report: LoopList) -> list[_Row]:
    """The id and the name of every row; a challenge has no column for names."""
    rows = [_Row(loop.id, loop.person.name) for loop in report.loops]
    rows += [_Row(plan.ref, plan.people[0].name if plan.people else "") for plan in report.planned]
    rows += [_Row(one.ref, one.person.name) for one in report.advice]
    rows += [_Row(one.ref, "") for one in report.introductions]
    return rows + [_Row(one.ref, "") for one in report.challenges]


def _loops_of(kind: str, report: LoopList, columns: _Columns) -> list[Line]:
    return [_row(loop, columns) for loop in report.loops if loop.kind == kind]


def _plan(plan: Interaction, columns: _Columns) -> Line:
    who, on = line(plan.people[0].name) if plan.people else "", say_date(plan.on, columns.day)
    text = plan_text(plan._replace(text="") if plan.private else plan, columns.room(f", {on}"))
    return [*_begun(plan.ref, who, columns), (f"  {text}, ", ""), (on, "")]


def _advice(advice: Advice, columns: _Columns) -> Line:
    """The question, or what they said where nobody asked, and behind it where it stands."""
    end = ", ".join(part for part in (stands(advice, columns.day), _asleep(advice, columns.day)) if part)
    said = in_a_list(advice.question or advice.text, advice.private, "question" if advice.question else "view")
    text = cut(line(said), columns.room(f", {end}"))
    late = advice.step == "asked" and advice.answer_by is not None and advice.answer_by < columns.day
    return [
        *_begun(advice.ref, line(advice.person.name), columns),
        (f"  {text}, ", ""),
        (end, "late" if late else ""),
    ]


def stands(advice: Advice, day: date) -> str:
    """Where a question to somebody stands, behind its words."""
    if advice.step == "asked" and advice.answer_by:
        return f"hoped for {say_due(advice.answer_by, day)}"
    first = advice.person.name.split()[0]
    return {
        "to ask": "to ask",
        "asked": f"asked {say_date(advice.asked_on, day)}" if advice.asked_on else "asked",
        "answered": f"{line(first)} answered",
        "acted": f"tell {line(first)} what came of it",
        "declined": f"tell {line(first)} why not",
    }[advice.step]


def _challenge(challenge: Challenge, report: LoopList, columns: _Columns) -> Line:
    """The title, how many of those who were asked answered, and when to look again."""
    views = next((one for one in report.views if one.ref == challenge.ref), None)
    answered = f"{views.answered} of {views.asked} answered" if views and views.asked else ""
    decided = challenge.decision and not challenge.outcome
    review = challenge.decision.review_on if challenge.decision and decided else None
    again = f"look again {say_due(review, columns.day)}" if review else ""
    together = f"with {joined(line(ref.name) for ref in challenge.partners)}" if challenge.partners else ""
    parts = (together, answered, again, _asleep(challenge, columns.day))
    end = ", ".join(part for part in parts if part)
    room = columns.width - 2 - columns.ids - 2 - (2 + cells(end) if end else 0)
    row: Line = [("  ", ""), (pad(challenge.ref, columns.ids), "number")]
    text = f"  {cut(line(in_a_list(challenge.title, challenge.private, 'challenge')), max(20, room))}"
    return [*row, (f"{text}, " if end else text, ""), (end, "late" if review and review < columns.day else "")]


def _introduction(one: Introduction, columns: _Columns) -> Line:
    """The two, why, and where it stands; whom one wants to meet, and through whom."""
    end = ", ".join(part for part in (where_it_stands(one, columns.day), _asleep(one, columns.day)) if part)
    who = f"to {names_of(one)}" if one.for_me else names_of(one)
    because = f": {line(in_a_list(one.because, one.private, 'introduction'))}" if one.because or one.private else ""
    room = columns.width - 2 - columns.ids - 2 - 2 - cells(end)
    row: Line = [("  ", ""), (pad(one.ref, columns.ids), "number"), ("  ", "")]
    return [*row, (cut(f"{who}{because}", max(20, room)), ""), (f", {end}", "")]


def _asleep(row: Advice | Challenge | Introduction | Loop, day: date) -> str:
    return f"put off until {say_date(row.snoozed_until, day)}" if row.snoozed_until and row.snoozed_until > day else ""


def _begun(ref: str, who: str, columns: _Columns) -> Line:
    return [("  ", ""), (pad(ref, columns.ids), "number"), ("  ", ""), (pad(who, columns.name), "name")]


def when(loop: Loop, day: date) -> str:
    """By when, or since when it is open where no day was named; and until when it was put off."""
    asleep = _asleep(loop, day)
    due = say_due(loop.due, day) if loop.due else "" if asleep else f"no date, {say_since(loop.opened, day)}"
    return ", ".join(part for part in (due, asleep) if part)


def _row(loop: Loop, columns: _Columns) -> Line:
    due = when(loop, columns.day)
    row = _begun(loop.id, line(loop.person.name), columns)
    text = cut(LOOPS[loop.kind].private if loop.private else line(loop.text), columns.room(f", {due}"))
    return [*row, (f"  {text}, ", ""), (due, "late" if loop.days_late else "")]
