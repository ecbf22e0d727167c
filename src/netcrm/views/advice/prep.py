"""The page before a meeting, laid out for one screen: a label, and one line for each thing."""

from collections.abc import Iterable
from datetime import date

from netcrm.engine.dates.formatting import met_words, say_date, say_due, say_since
from netcrm.engine.log.summary import gist
from netcrm.flows.advice.prep import GiveIdea, Prep
from netcrm.hints import words
from netcrm.model.advice import Advice
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import INTERACTIONS, LOOPS
from netcrm.model.notes import Note
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.page import Line, Page, fit, page, quoted, wrapped

_LABEL = 12
_ROWS = {"ABOUT THEM": 5, "THEY SAID": 2, "CAME OF IT": 2, "OPEN": 3, "TO ASK": 2, "ASK ABOUT": 3, "LOOKS FOR": 2}
_SUBJECT = 7  # rows on what it will be about
_SCREEN = 24  # lines; a page that is longer keeps each thing on one line
_WIDE = 110  # columns in which advice and what came of it fit on one line
_HELPED = {"yes": "it helped", "partly": "it helped in part", "no": "it did not help"}


def prep(report: Prep, width: int, day: date) -> Page:
    """The page; what is empty is left out."""
    pages = (_lines(report, width, day, *tall) for tall in ((2, 2), (1, 2), (1, 1)))
    lines: list[Line] = []
    for lines in pages:
        if len(lines) <= _SCREEN:
            break
    return page(fit(row, width) for row in lines)


def _lines(report: Prep, width: int, day: date, tall: int, of_outcomes: int) -> list[Line]:
    """The page with at most `tall` lines for each thing, and so many for what came of their advice."""
    quote = 20 if of_outcomes == 1 and width < _WIDE else 40
    outcomes = [_outcome(one, quote) for one in report.outcomes]
    sections = [
        *_section("LAST TIME", _last(report, day), 1, width, tall),
        *_section("THEY SAID", (_answer(one, day) for one in report.answered), _ROWS["THEY SAID"], width, tall),
        *_section("CAME OF IT", outcomes, _ROWS["CAME OF IT"], width, of_outcomes),
        *_section("OPEN", (_loop(one, day) for one in report.loops), _ROWS["OPEN"], width, tall),
        *_section("TO ASK", (_to_ask(one, day) for one in report.to_ask), _ROWS["TO ASK"], width, tall),
        *_section("ABOUT THEM", _about_them(report), _ROWS["ABOUT THEM"], width, tall),
        *_section("ABOUT", _subject(report, day), _SUBJECT, width, tall),
        *_section("ASK ABOUT", _days(report, day), _ROWS["ASK ABOUT"], width, tall),
        *_section("LOOKS FOR", _wants(report), _ROWS["LOOKS FOR"], width, tall),
        *_section("GIVE", [_give(report.give)] if report.give else [], 1, width, tall),
        *_section("QUESTION", [_question(report)] if report.question else [], 1, width, tall),
    ]
    known = [*_new(report, width), *sections]
    if report.private:
        known.append([(f"{' ' * _LABEL}and {report.private} private: netcrm show {report.person.handle}", "dim")])
    after: list[Line] = [[(f"{'AFTERWARDS':<{_LABEL}}", "head"), (words(report.command), "command")]]
    return [*_head(report, width, day), [], *known, [], *after]


def _head(report: Prep, width: int, day: date) -> list[Line]:
    person, standing = report.person, report.person.standing
    kind = ", ".join([person.kind, *(["confidant"] if person.confidant else [])])
    why = f" · {standing.why}" if standing and report.last else ""
    lines: list[Line] = [[(line(person.name), "name"), (f"  {kind}{why}", "")]]
    does = ", ".join(part for part in (person.title, person.company, person.location) if part)
    met = "" if report.last else ", ".join(met_words(person.met, day))
    lines += [[(cut(line(part), width), "")] for part in (does, met) if part]
    if report.planned:
        on = say_date(report.planned.on, day)
        lines.append([(f"{INTERACTIONS[report.planned.kind].noun} planned, {on}", "due"), _id(report.planned.ref)])
    return lines


def _new(report: Prep, width: int) -> list[Line]:
    """A friendly line where nothing is known of them yet."""
    if any((report.last, report.answered, report.outcomes, report.loops, report.to_ask, report.occasions)):
        return []
    if report.facts or report.subject or report.private or report.about_them:
        return []
    first = line(report.person.name).split()[0]
    told = f"Nothing is logged with {first} yet: ask what they work on, and what would help."
    return [[(part, "")] for part in wrapped(told, width)]


def _section(label: str, rows: Iterable[Line], most: int, width: int, tall: int) -> list[Line]:
    """Rows under a label, the first beside it; each cut to its lines."""
    every = [row for row in rows if row]
    shown = every if len(every) <= most else [*every[: most - 1], [(f"and {len(every) - most + 1} more", "dim")]]
    lines: list[Line] = []
    for row in shown:
        for text in _folded(row, width - _LABEL, tall):
            lines.append([(f"{label if not lines else '':<{_LABEL}}", "head"), *text])
    return lines


def _folded(row: Line, room: int, tall: int) -> list[Line]:
    """A row in at most `tall` lines, one or two: what follows its first piece stays whole."""
    (text, style), *rest = row
    rest = [piece for piece in rest if piece[0]]
    after = sum(cells(part) for part, _ in rest)
    if cells(text) + after <= room:
        return [row]
    if tall == 1:
        return [[(cut(text, max(10, room - after)), style), *rest]]
    first, *more = wrapped(text, room)
    first = cut(first, room)  # one word may be wider than the page
    if not more and not rest:
        return [[(first, style)]]
    if more:
        return [[(first, style)], [(cut(" ".join(more), max(10, room - after)), style), *rest]]
    return [[(first, style)], [(rest[0][0].lstrip(",; "), rest[0][1]), *rest[1:]]]


def _last(report: Prep, day: date) -> list[Line]:
    """When, how and what was said."""
    last = report.last
    if last is None:
        return []
    text = _said_in(last, report.person)
    begin = f"{say_date(last.on, day)}, {INTERACTIONS[last.kind].noun}"
    return [[(f"{begin}: {text}" if text else begin, ""), *([(" (private)", "dim")] if last.private else [])]]


def _said_in(log: Interaction, person: Person) -> str:
    return line(gist(log.text, [ref.name for ref in log.people] or [person.name]))


def _answer(advice: Advice, day: date) -> Line:
    reply = advice.answers[-1]
    return [(quoted(reply.text, 500), "quote"), (f", {say_date(reply.on, day)}", "dim"), _id(advice.ref)]


def _outcome(advice: Advice, most: int) -> Line:
    """What was advised, what I did, whether it helped, and that they do not know it yet."""
    said = f"{quoted(advice.answers[-1].text, most)}: " if advice.answers else ""
    did = line(advice.did or "") or ("not followed" if advice.declined else "done")
    way = f"not followed, {did}" if advice.declined and advice.did else did
    helped = f"; {_HELPED[advice.helped]}" if advice.helped else ""
    untold = [("; not told yet", "due")] if advice.step != "told" else []
    return [(f"{said}{way}", ""), (helped, ""), *untold, _id(advice.ref)]


def _loop(loop: Loop, day: date) -> Line:
    due = f", {say_due(loop.due, day)}" if loop.due else f", {say_since(loop.opened, day)}"
    begin = LOOPS[loop.kind].on_card
    return [(f"{begin}: {line(loop.text)}", ""), (due, "late" if loop.days_late else ""), _id(loop.id)]


def _to_ask(advice: Advice, day: date) -> Line:
    asked = f", asked {say_date(advice.asked_on, day)}" if advice.asked_on else ""
    return [(line(advice.question or advice.challenge_title or "what they think"), ""), (asked, "dim"), _id(advice.ref)]


def _about_them(report: Prep) -> list[Line]:
    """The trouble they are part of, what you decided in it, and what others said."""
    rows: list[Line] = []
    for one in report.about_them:
        rows.append([(line(one.challenge.title), "name"), _id(one.challenge.ref)])
        if one.challenge.decision:
            rows.append([(f"you decided: {line(one.challenge.decision.text)}", "")])
        rows += [
            [(f"{line(view.person.name)} said: {quoted(view.answers[-1].text, 500)}", ""), _id(view.ref)]
            for view in one.views
        ]
    return rows


def _subject(report: Prep, day: date) -> list[Line]:
    """Their advice, whether it helped, what others said, what was logged, what I learnt."""
    subject, rows = report.subject, list[Line]()
    if subject is None:
        return []
    for one in subject.advice[:2]:
        helped = f"; {_HELPED[one.helped]}" if one.helped else ""
        rows.append([(quoted(one.answers[-1].text, 500), "quote"), (helped, ""), _id(one.ref)])
    for one in subject.others[:2]:
        helped = f"; {_HELPED[one.helped]}" if one.helped else ""
        rows.append([(f"{line(one.person.name)} said: {quoted(one.answers[-1].text, 500)}{helped}", ""), _id(one.ref)])
    for log in subject.logs[: 1 if rows else 2]:
        rows.append([(f"{say_date(log.on, day)}: {_said_in(log, report.person)}", ""), _id(log.ref)])
    for lesson in subject.lessons[:1]:
        rows.append([(f"you learnt: {line(lesson.text)}", ""), _id(lesson.ref)])
    head = f"{line(subject.words)}:"
    return [[(head, "name")], *rows] if rows else [[(f"{head} nothing is kept of it yet", "dim")]]


def _days(report: Prep, day: date) -> list[Line]:
    rows = [_occasion(note, day) for note in report.occasions]
    if report.birthday:
        rows.append([(f"birthday, {say_date(report.birthday, day)}", "")])
    return [*rows, *([(line(note.text), "")] for note in report.facts)]


def _occasion(note: Note, day: date) -> Line:
    on = note.about_on or day
    went = "; how did it go?" if on < day else ""
    return [(line(note.text), ""), (f", {say_date(on, day)}{went}", "")]


def _wants(report: Prep) -> list[Line]:
    if not report.person.wants:
        return []
    rows: list[Line] = [[(line(", ".join(report.person.wants)), "")]]
    names = dict.fromkeys(f"{line(one.person.name)} ({line(one.topic)})" for one in report.helpers)
    if names:
        rows.append([(f"could help: {', '.join(list(names)[:3])}", "")])
    return rows


def _give(idea: GiveIdea) -> Line:
    if idea.lesson:
        return [(f"what you learnt: {line(idea.lesson.text)}", ""), _id(idea.lesson.ref)]
    name = line(idea.with_whom.name) if idea.with_whom else ""
    if idea.theirs:
        return [(f"an introduction to {name} ({line(idea.topic or '')})", "")]
    return [(f"an introduction to {name}, who looks for {line(idea.want or '')}", "")]


def _question(report: Prep) -> Line:
    challenge = report.question
    assert challenge is not None
    return [(line(challenge.title or challenge.text), ""), _id(challenge.ref)]


def _id(ref: str) -> tuple[str, str]:
    return f"  ({ref})", "number"
