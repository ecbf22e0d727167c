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
from netcrm.views.page import Line, Page, page, quoted, wrapped

_LABEL = 12
_ROWS = {"THEY SAID": 2, "CAME OF IT": 2, "OPEN": 3, "TO ASK": 2, "ASK ABOUT": 3, "LOOKS FOR": 2}
_SUBJECT = 5  # rows on what it will be about
_SCREEN = 24  # lines; a page that is longer keeps each thing on one line
_HELPED = {"yes": "it helped", "partly": "it helped in part", "no": "it did not help"}


def prep(report: Prep, width: int, day: date) -> Page:
    """The page; what is empty is left out."""
    lines = _lines(report, width, day, 2)
    return page(lines if len(lines) <= _SCREEN else _lines(report, width, day, 1))


def _lines(report: Prep, width: int, day: date, tall: int) -> list[Line]:
    """The page with at most `tall` lines for each thing."""
    sections = [
        *_section("LAST TIME", _last(report, width, day), 2, width, tall),
        *_section("THEY SAID", (_answer(one, day) for one in report.answered), _ROWS["THEY SAID"], width, tall),
        *_section("CAME OF IT", (_outcome(one) for one in report.outcomes), _ROWS["CAME OF IT"], width, tall),
        *_section("OPEN", (_loop(one, day) for one in report.loops), _ROWS["OPEN"], width, tall),
        *_section("TO ASK", (_to_ask(one, day) for one in report.to_ask), _ROWS["TO ASK"], width, tall),
        *_section("ABOUT", _subject(report, day), _SUBJECT, width, tall),
        *_section("ASK ABOUT", _days(report, day), _ROWS["ASK ABOUT"], width, tall),
        *_section("LOOKS FOR", _wants(report), _ROWS["LOOKS FOR"], width, tall),
        *_section("GIVE", [_give(report.give)] if report.give else [], 1, width, tall),
        *_section("QUESTION", [_question(report)] if report.question else [], 1, width, tall),
    ]
    known = sections or [[(part, "")] for part in wrapped(_new(report.person), width)]
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


def _new(person: Person) -> str:
    first = line(person.name).split()[0]
    return f"Nothing is kept of {first} yet. Ask what they are working on, and what would help them."


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
    """A row in at most `tall` lines: its first piece is folded, and cut so that what follows stays whole."""
    (text, style), *rest = row
    after = sum(cells(part) for part, _ in rest)
    parts = wrapped(text, room)
    if len(parts) > 1 or cells(parts[-1]) + after > room:
        parts = parts[: tall - 1]
        left = text if not parts else text[len(" ".join(parts)) :].strip() if tall > 1 else text
        parts = [*parts, cut(left, max(10, room - after))] if left else parts
    return [*([(part, style)] for part in parts[:-1]), [(parts[-1], style), *rest]]


def _last(report: Prep, width: int, day: date) -> list[Line]:
    """When, how and what was said, in two rows at most."""
    last = report.last
    if last is None:
        return []
    text = _said_in(last, report.person)
    begin = f"{say_date(last.on, day)}, {INTERACTIONS[last.kind].noun}"
    rows = wrapped(f"{begin}: {text}" if text else begin, width - _LABEL)
    rows = rows if len(rows) <= 2 else [rows[0], cut(" ".join(rows[1:]), width - _LABEL)]
    private = [(" (private)", "dim")] if last.private else []
    return [[(row, ""), *(private if at == len(rows) - 1 else [])] for at, row in enumerate(rows)]


def _said_in(log: Interaction, person: Person) -> str:
    return line(gist(log.text, [ref.name for ref in log.people] or [person.name]))


def _answer(advice: Advice, day: date) -> Line:
    reply = advice.answers[-1]
    return [(quoted(reply.text, 500), "quote"), (f", {say_date(reply.on, day)}", "dim"), *_marks(advice)]


def _outcome(advice: Advice) -> Line:
    """What was advised, what I did, whether it helped, and that they do not know it yet."""
    said = f"{quoted(advice.answers[-1].text, 40)}: " if advice.answers else ""
    did = line(advice.did or "") or ("not followed" if advice.declined else "done")
    way = f"not followed, {did}" if advice.declined and advice.did else did
    helped = f"; {_HELPED[advice.helped]}" if advice.helped else ""
    untold = [("; not told yet", "due")] if advice.step != "told" else []
    return [(f"{said}{way}", ""), (helped, ""), *untold, *_marks(advice)]


def _loop(loop: Loop, day: date) -> Line:
    due = f", {say_due(loop.due, day)}" if loop.due else f", {say_since(loop.opened, day)}"
    begin = LOOPS[loop.kind].on_card
    private = [(" (private)", "dim")] if loop.private else []
    return [(f"{begin}: {line(loop.text)}", ""), *private, (due, "late" if loop.days_late else ""), _id(loop.id)]


def _to_ask(advice: Advice, day: date) -> Line:
    asked = f", asked {say_date(advice.asked_on, day)}" if advice.asked_on else ""
    return [(line(advice.question or advice.challenge_title or "what they think"), ""), (asked, "dim"), *_marks(advice)]


def _subject(report: Prep, day: date) -> list[Line]:
    """Their advice, whether it helped, what others said, what was logged, what I learnt."""
    subject, rows = report.subject, list[Line]()
    if subject is None:
        return []
    for one in subject.advice[:2]:
        helped = f"; {_HELPED[one.helped]}" if one.helped else ""
        rows.append([(quoted(one.answers[-1].text, 500), "quote"), (helped, ""), *_marks(one)])
    for one in subject.others[:2]:
        rows.append([(f"{line(one.person.name)} said: {quoted(one.answers[-1].text, 500)}", ""), *_marks(one)])
    for log in subject.logs[: 1 if rows else 2]:
        rows.append([(f"{say_date(log.on, day)}: {_said_in(log, report.person)}", ""), *_mark(log.ref, log.private)])
    for lesson in subject.lessons[:1]:
        rows.append([(f"you learnt: {line(lesson.text)}", ""), *_mark(lesson.ref, lesson.private)])
    nothing: Line = [("nothing of it is kept yet", "dim")]
    return (
        [[(f"{line(subject.words)}:", "name")], *rows] if rows else [[(f"{line(subject.words)}: ", "name"), *nothing]]
    )


def _days(report: Prep, day: date) -> list[Line]:
    rows = [_occasion(note, day) for note in report.occasions]
    if report.birthday:
        rows.append([(f"birthday, {say_date(report.birthday, day)}", "")])
    return [*rows, *([(line(note.text), ""), *_mark("", note.private)] for note in report.facts)]


def _occasion(note: Note, day: date) -> Line:
    on = note.about_on or day
    went = "; how did it go?" if on < day else ""
    return [(line(note.text), ""), (f", {say_date(on, day)}{went}", ""), *_mark("", note.private)]


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
        return [(f"what you learnt: {line(idea.lesson.text)}", ""), *_mark(idea.lesson.ref, False)]
    name = line(idea.with_whom.name) if idea.with_whom else ""
    if idea.theirs:
        return [(f"an introduction to {name} ({line(idea.topic or '')})", "")]
    return [(f"an introduction to {name}, who looks for {line(idea.want or '')}", "")]


def _question(report: Prep) -> Line:
    challenge = report.question
    assert challenge is not None
    return [(line(challenge.title or challenge.text), ""), *_mark(challenge.ref, challenge.private)]


def _marks(advice: Advice) -> Line:
    return _mark(advice.ref, advice.private)


def _mark(ref: str, private: bool) -> Line:
    return [*([(" (private)", "dim")] if private else []), *([_id(ref)] if ref else [])]


def _id(ref: str) -> tuple[str, str]:
    return f"  ({ref})", "number"
