"""A challenge on one page: what it is, the views side by side, who else could help, and what was decided."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from itertools import zip_longest

from netcrm.engine.dates.formatting import say_date, say_due, say_since
from netcrm.flows.advice.challenge_page import AnotherEye, BeenThere, ChallengeOpened, ChallengePage
from netcrm.hints import words
from netcrm.model.advice import Advice
from netcrm.safe import clean, line
from netcrm.text import cells, fold, pad
from netcrm.views.advice.challenges import HOW, echoed, first_names, way
from netcrm.views.ask.ask import left_out, passage, suggested
from netcrm.views.page import Line, Page, drawn, fit, joined, page, widest, wrapped

_GLUE = "\u02ff"  # stands for a space at which no line is broken; one column wide, so that wcwidth can sleep
_NAME = 18  # columns that who gave a view may take
_NUMBERS = ("no", "one", "two", "three")
_HELPED = {"yes": "it helped", "partly": "it helped partly", "no": "it did not help", None: ""}
_EVERYBODY = {2: "both", 3: "all three"}


def opened_page(report: ChallengeOpened, width: int, day: date) -> Page:
    """The line after a challenge was opened, and whom to ask about it."""
    challenge = report.challenge
    private = " (private)" if challenge.private else ""
    people = f", with {joined(line(one.name) for one in challenge.partners)}" if challenge.partners else ""
    lines = _distress(report.distress, width)
    lines += echoed(f"Opened: {line(challenge.title)}{people}{private}", challenge.ref, width)
    gone = left_out(report.named, width, aside=report.aside)
    if report.whom:
        heading = "WHOM TO CALL" if report.distress else "WHOM TO ASK"
        lines += [[], [(heading, "head")], *suggested(report.whom, width, day), *gone]
        more = way("ask several before you decide", words(report.next), width)
        more += way("think it through", f"netcrm challenge {report.challenge.ref} --edit", width)
        return page(lines if report.distress else [*lines, [], *more])
    lines += [[("Nobody in your book fits yet; somebody new may.", "")], *gone]
    return page([*lines, *way("when you asked somebody", words(report.next), width)])


def challenge_page(report: ChallengePage, width: int, day: date) -> Page:
    """The whole page; a part of which there is nothing is left out."""
    lines = [*_distress(report.distress, width), *_head(report, width, day), *drawn(partial(_text, report, width))]
    for heading, draw in (
        (_views_heading(report), partial(_views, report, width, day)),
        ("ASKED, NOT ANSWERED YET", partial(_waiting, report, width, day)),
        ("SAID NO", partial(_said_no, report, width, day)),
        ("TO ASK", partial(_to_ask, report, width)),
        ("WHOM TO CALL" if report.distress else "NOT ASKED YET", partial(_not_asked, report, width, day)),
        ("DECISION", partial(_decision, report, width, day)),
        ("HOW IT TURNED OUT", partial(_outcome, report, width, day)),
        ("LEARNT", partial(_lessons, report, width)),
    ):
        if part := drawn(draw):
            lines += [[], [(heading, "head")], *part]
    return page([*lines, [], *drawn(partial(_foot, report, width))])


def _distress(said: str | None, width: int) -> list[Line]:
    return [[(row, "head")] for row in wrapped(said, width)] if said else []


def _head(report: ChallengePage, width: int, day: date) -> list[Line]:
    first, *rest = wrapped(line(report.title), width, "    ", f"{report.ref}  ")
    since = say_since(report.opened, day) if report.opened < day else "opened today"
    if report.closed:
        since = f"opened {say_date(report.opened, day)}, closed {say_date(report.closed, day)}"
    if report.partners:
        since += f", with {joined(line(one.name) for one in report.partners)}"
    if report.snoozed_until and report.snoozed_until > day and not report.closed:
        since += f", put off until {say_date(report.snoozed_until, day)}"
    since += " (private)" if report.private else ""
    head: Line = [(report.ref, "number"), (first[len(report.ref) :], "name")]
    return [head, *([(row, "name")] for row in rest), *([(row, "dim")] for row in wrapped(since, width, "    "))]


def _text(report: ChallengePage, width: int) -> list[Line]:
    """What it is, as it was written; the marks of headings are left out."""
    lines: list[Line] = []
    for row in clean(report.text).split("\n") if report.text else ():
        heading = row.startswith("#")
        lines += [[(one, "head" if heading else "")] for one in wrapped(row.lstrip("# "), width, "    ")]
    return [[], *lines] if lines else []


def _views_heading(report: ChallengePage) -> str:
    answered = len({one.person.id for one in report.views})
    asked = len({one.person.id for one in (*report.views, *report.waiting)})
    return f"VIEWS · {answered} of {asked} answered"


def _views(report: ChallengePage, width: int, day: date) -> list[Line]:
    if not report.views:
        return []
    name = widest((text for one in report.views for text in (one.person.name, one.person.kind)), _NAME)
    there = {one.person.id: one for one in report.been_there}
    rows: list[Line] = []
    first = list(dict.fromkeys(one.person.id for one in report.views))
    differ = len({_bare(one.question) for one in report.views if one.question}) > 1
    for one in sorted(report.views, key=lambda one: first.index(one.person.id)):  # who said two things stands together
        asked = one.question if differ and _bare(one.question) != _bare(report.title) else ""
        rows += drawn(partial(_view, one, there.pop(one.person.id, None), name, asked, width, day))
    return rows


def _bare(question: str) -> str:
    return fold(question).strip(" ?!.")


def _view(one: Advice, known: BeenThere | None, name: int, asked: str, width: int, day: date) -> list[Line]:
    """What one of them said, beside their name and kind, which may take more lines than the words. asked: what, where
    others were asked something else."""
    room = width - name - 4
    question: list[Line] = [[(row, "dim")] for row in wrapped(f"asked: {line(asked)}", room)] if asked else []
    known_line = [_known(known, room, day)] if known else []
    right = [*question, *_words(one, room, day), *known_line, *_came_of_it(one, room, day)]
    left: list[Line] = [[(line(one.person.name), "name")], [(one.person.kind, "dim")]]
    rows: list[Line] = []
    for who, said in zip_longest(left, right):
        text, style = who[0] if who else ("", "")
        rows.append(fit([("  ", ""), (pad(text, name), style), ("  ", ""), *(said or [])], width))
    return rows


def _words(one: Advice, room: int, day: date) -> list[Line]:
    """What they said, each time with its day; the id of the advice stands behind the last. The last word, the day and
    the id stay together."""
    private = " (private)" if one.private else ""
    rows: list[Line] = []
    for reply in one.answers:
        *before, last = line(reply.text).split() or [""]
        ref = f"  ({one.ref})" if reply is one.answers[-1] else ""
        glued = f"{last} ({say_date(reply.on, day)}){private}{ref}".replace(" ", _GLUE)
        told = [row.replace(_GLUE, " ") for row in wrapped(" ".join((*before, glued)), room)]
        rows += [[(row, "quote")] for row in told]
    text = rows[-1][0][0]
    mark = f"  ({one.ref})"
    return [*rows[:-1], [(text.removesuffix(mark), "quote"), (mark, "number")]]


def _known(known: BeenThere, room: int, day: date) -> Line:
    """What tells that they have been there, or know about it."""
    if known.reason.on is None:
        return [("knows it: ", "good"), (line(known.reason.text), "")]
    begin = "been there: " if known.went_through else "knows it: "
    return [(begin, "good"), passage(known.reason, room - cells(begin), day)]


def _came_of_it(one: Advice, room: int, day: date) -> list[Line]:
    """What you did with it, whether it helped, and when they were told."""
    did = line(one.did or "")
    began = {True: "you went another way", False: "you did it"}[one.declined] if one.did_on else ""
    parts = [f"{began}: {did}" if began and did else began, _HELPED[one.helped]]
    parts.append(f"told {say_date(one.told_on, day)}" if one.told_on else "")
    told = "; ".join(part for part in parts if part)
    return [[(row, "")] for row in wrapped(told, room)] if told else []


def _waiting(report: ChallengePage, width: int, day: date) -> list[Line]:
    rows: list[Line] = []
    for one in report.waiting:
        asked = f", asked {say_date(one.asked_on, day)}" if one.asked_on else ""
        by = f", answer hoped for {say_due(one.answer_by, day)}" if one.answer_by else ""
        rows += _listed(one, f"{asked}{by}", width)
    return rows


def _said_no(report: ChallengePage, width: int, day: date) -> list[Line]:
    return [
        row
        for one in report.said_no
        for row in _listed(
            one,
            f", {say_date(one.closed or day, day)}{f': {line(one.why_let_go)}' if one.why_let_go else ''}",
            width,
        )
    ]


def _to_ask(report: ChallengePage, width: int) -> list[Line]:
    return [
        row for one in report.to_ask for row in _listed(one, f": {line(one.question)}" if one.question else "", width)
    ]


def _listed(one: Advice, rest: str, width: int) -> list[Line]:
    return [fit([(f"  {one.ref}  ", "number"), (line(one.person.name), "name"), (rest, "")], width)]


def _not_asked(report: ChallengePage, width: int, day: date) -> list[Line]:
    return [*suggested(report.whom, width, day), *_more(report, width)]


def _more(report: ChallengePage, width: int) -> list[Line]:
    """How many views more would help, and whose; who would be another eye."""
    lines: list[Line] = []
    if report.missing:
        more = "more " if report.views else "view " if report.missing == 1 else "views "
        would = f"{_NUMBERS[report.missing]} {more}would help"
        names = ", ".join(line(row.person.name) for row in report.whom[: report.missing])
        would = would if report.views else f"{would} before you decide"
        lines += [[(row, "")] for row in wrapped(f"{would}{f': {names}' if names else ''}", width, "  ")]
    if report.another_eye:
        lines += [[(row, "")] for row in wrapped(_other(report.another_eye, report.views), width, "  ")]
    return [*lines, *left_out(report.named, width, "  ", report.aside)]


def _other(eye: AnotherEye, given: Sequence[Advice]) -> str:
    """The one who would be another eye, and what those who gave a view have in common."""
    common = ", ".join(part for part in (eye.alike.kind, eye.alike.field) if part)
    who = _EVERYBODY.get(len({one.person.id for one in given}), "all")
    return f"another eye: {line(eye.person.name)}, {line(eye.does)} ({who} views so far: {common})"


def _decision(report: ChallengePage, width: int, day: date) -> list[Line]:
    decision = report.decision
    if decision is None:
        return []
    sure = f", {decision.sure}% sure" if decision.sure is not None else ""
    told = [
        f"{line(decision.text)} ({say_date(decision.on, day)})",
        f"because {line(decision.because)}" if decision.because else "",
        f"expected: {line(decision.expect)}{sure}" if decision.expect else sure.removeprefix(", "),
        f"look again {say_date(decision.review_on, day)}" if decision.review_on and not report.outcome else "",
    ]
    return _folded(told, width)


def _outcome(report: ChallengePage, width: int, day: date) -> list[Line]:
    outcome = report.outcome
    if outcome is None:
        return []
    how = HOW.get(outcome.as_expected or "", "")
    text = line(outcome.text)
    return _folded([f"{text}{f', {how}' if how and how != text else ''} ({say_date(outcome.on, day)})"], width)


def _lessons(report: ChallengePage, width: int) -> list[Line]:
    return _folded([f"{line(one.text)}  ({one.ref})" for one in report.lessons], width)


def _folded(texts: Iterable[str], width: int) -> list[Line]:
    return [[(row, "")] for text in texts if text for row in wrapped(text, width, "    ", "  ")]


def _foot(report: ChallengePage, width: int) -> list[Line]:
    """What to type next: asking, deciding, telling, looking how it turned out, the end."""
    ref = report.ref
    if report.closed:
        return way("", f"netcrm challenge {ref} --reopen", width)
    lines: list[Line] = []
    if report.decision is None:
        if report.distress:
            return way("", f"netcrm show {report.whom[0].letter}" if report.whom else "netcrm ask --crisis", width)
        if letters := " ".join(row.letter for row in report.whom[: report.missing or 1]):
            lines += way("", f'netcrm asked {letters} "..."', width)
        return lines + way("", f'netcrm challenge {ref} --decide "..." --expect "..." --sure 70 --review 6w', width)
    if report.tell:
        lines += way(f"tell {first_names(report.tell)}", f"netcrm draft {ref}", width)
    if report.outcome:
        return lines + way("when it is over", f'netcrm challenge {ref} --close --lesson "..."', width)
    return lines + way("when you know", f'netcrm done {ref} "..." --as-expected yes|partly|no', width)
