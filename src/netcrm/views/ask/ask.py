"""The page of whom to ask: a letter a person, the evidence beside it, and one sentence that helps to ask."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.ask.ranking import PRIVATE, Reason, Suggestion
from netcrm.engine.dates.formatting import say_date
from netcrm.flows.ask.ask import READ, Asked, letters
from netcrm.flows.ask.earlier_asks import SAID_NO
from netcrm.flows.ask.other_side import Aside
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.text import cells, pad
from netcrm.views.ask.crisis_contacts import whom_to_call
from netcrm.views.page import Line, Page, Piece, fit, joined, page, quoted, widest, wrapped

_ASIDE = {
    "opponent": "as a note calls them your opponent",
    "challenge": "as in {}",
    "said": "as you said",
}
_FEW = 5  # people who are named of those left out
_NAME, _KIND = 18, 8  # columns they may take
_WHO = {
    "knowledge": "who knows this",
    "emotional": "who to talk to",
    "collaboration": "who could do it with you",
    "experience": "who went through it",
}
_MISSING = {
    "knowledge": "somebody who knows about {}",
    "emotional": "somebody safe to be honest with (netcrm edit NAME --confidant)",
    "collaboration": "somebody to do it with",
    "experience": "somebody who went through {}",
}
_NOBODY = {
    "knowledge": "nobody in your day knows about {}",
    "collaboration": "nobody in your day could do it with you",
    "experience": "nobody in your day went through {}",
}
_BESIDE = {"title": "", "company": "at ", "wants": "looks for "}
_FIT = {"strong": "good", "fair": "", "weak": "dim"}
_NUMBERS = {2: "TWO", 3: "THREE"}
_LISTENING = ("confidant", "listens")
_TOLD = {"advice": "advised: ", "lesson": "you learnt: ", "give": "you gave: ", "loop": "promised: "}


def suggestions_page(report: Asked, width: int, day: date) -> Page:
    """Whom to ask; in a crisis whom to call; where nobody fits, what is missing."""
    if report.crisis:
        return whom_to_call(report, width, day)
    if not (report.suggestions or report.wake or report.further):
        return page(
            [
                *_nobody(report, width),
                *_connectors(report, width),
                *_named(report, width),
                *_lessons(report, width),
                *_communities(report, width, day),
                *_then(report),
            ]
        )
    rows = (*report.suggestions, *((report.wake,) if report.wake else ()), *report.further)
    name, kind = widest((row.person.name for row in rows), _NAME), widest((row.person.kind for row in rows), _KIND)
    lines = _title(report, width)
    for row in report.suggestions:
        lines += _row(row, name, kind, width, day)
    if report.wake:
        standing = report.wake.person.standing
        lines += [[(f"Worth waking: {standing.why if standing else ''}", "dim")]]
        lines += _row(report.wake, name, kind, width, day)
    if report.further:
        lines.append([("In the background", "dim")])
        lines += [fit([*_head(row, name, kind), _profile(row)], width) for row in report.further]
    lines += [*_connectors(report, width), *_named(report, width), *_lessons(report, width)]
    lines += _communities(report, width, day)
    if report.cut:
        lines.append([(f"Only the first {READ} words were read.", "dim")])
    return page([*lines, [], *_foot(report, width)])


def suggested(rows: Sequence[Suggestion], width: int, day: date) -> list[Line]:
    """People with their letters and the evidence beside them, as lines of another page."""
    name, kind = widest((row.person.name for row in rows), _NAME), widest((row.person.kind for row in rows), _KIND)
    return [one for row in rows for one in _row(row, name, kind, width, day)]


def _title(report: Asked, width: int) -> list[Line]:
    better = next((row for row in report.further if row.fit in ("strong", "fair")), None)
    if report.fit == "weak" and report.kind != "emotional" and better:
        nearest = " The nearest of your day:" if report.suggestions else ""
        told = f"But {line(better.person.name)} in the background may.{nearest}"
        return [[("Nobody in your day clearly fits.", "head")], *([(part, "")] for part in wrapped(told, width))]
    if report.fit == "weak" and report.kind != "emotional":
        missing = [[(part, "")] for part in wrapped(f"{_missing(report)} The nearest:", width)]
        return [[("Nobody you know clearly fits.", "head")], *missing]
    if report.subjects:
        return [fit([(f"{_NUMBERS[len(report.subjects)]} THINGS", "head"), (" · who to ask about each", "")], width)]
    about = line(report.about[0] if report.about else "").upper()
    who = _WHO[report.kind]
    return [fit([(about, "head"), (f" · {who}", "")] if about else [(who.upper(), "head")], width)]


def _row(row: Suggestion, name: int, kind: int, width: int, day: date) -> list[Line]:
    first = _head(row, name, kind)
    first.append(_profile(row))
    lines = [first]
    if row.subject:
        lines.append([("       about: ", "dim"), (quoted(line(row.subject), width - 14), "")])
    if told := next((reason for reason in row.reasons if reason.on), None):
        lines.append([("       ", ""), passage(told, width - 7, day)])
    if row.first:
        more = f" (and {len(row.first) - 1} more)" if len(row.first) > 1 else ""
        begin = "       " if row.first[0].startswith(SAID_NO) else "       settle first: "
        lines.append([(begin, "due"), (line(row.first[0]) + more, "")])
    return [fit(one, width) for one in lines]


def _head(row: Suggestion, name: int, kind: int) -> Line:
    return [
        (f"  {row.letter}  ", "number"),
        (pad(line(row.person.name), name), "name"),
        (f"  {pad(row.person.kind, kind)}  ", "dim"),
        (pad(row.fit, 8) if row.fit else "", _FIT.get(row.fit or "", "")),
    ]


def _profile(row: Suggestion) -> Piece:
    """What speaks for somebody without a passage; what they do, or how the tie stands, where nothing does."""
    person = row.person
    parts = [person.phones[0]] if row.support == "emotional" and person.phones else []
    parts += [reason.text for reason in row.reasons if reason.source in _LISTENING]
    topics = [reason.text for reason in row.reasons if reason.source == "topic"]
    if topics:
        parts.append(f"{'topic' if len(topics) == 1 else 'topics'}: {', '.join(topics)}")
    parts += [reason.text for reason in row.reasons if reason.source == "role"]
    beside = [_BESIDE[each.source] + each.text for each in row.reasons if each.source in _BESIDE]
    parts += [each for each in beside if not any(part.startswith(each) for part in parts)]
    if parts and (row.reasons or not person.standing):
        return line(" · ".join(parts)), ""
    why = person.standing.why if person.standing else ""
    does = ", ".join(part for part in (person.title, person.company) if part) if row.support != "emotional" else ""
    return line(" · ".join((*parts, does or why))), "" if parts else "dim"


def passage(reason: Reason, room: int, day: date) -> Piece:
    """A reason that quotes what was written, with its day, in so much room."""
    when = f" ({say_date(reason.on, day)})" if reason.on else ""
    if reason.text == PRIVATE:
        return reason.text + when, "dim"
    begin = _TOLD.get(reason.source, "")
    return begin + quoted(reason.text, room - cells(begin + when) - 2) + when, "quote"


def _nobody(report: Asked, width: int) -> list[Line]:
    if report.searched.people == 0:
        return [[("Nobody is here yet. netcrm add NAME begins.", "")]]
    if not report.about and report.kind != "emotional":
        return [[("Nobody in your book fits. ", "head"), ("Try other words, or say what it is about.", "")]]
    first, *more = wrapped(_missing(report), width, first="Nobody in your book fits. ")
    head = first[: len("Nobody in your book fits. ")]
    return [[(head, "head"), (first[len(head) :], "")], *([(part, "")] for part in more)]


def _missing(report: Asked) -> str:
    """What is missing, as a sentence: the seat that nobody fills, or who would know."""
    about = line(report.about[0]) if report.about else "this"
    if report.seat_empty and report.seat == "private":
        return "Nobody in your day is family or a friend."
    if report.seat_empty and report.kind in _NOBODY:
        seat = "seat for people and hiring" if report.seat == "people" else f"{report.seat} seat"
        return f"Your {seat} is empty: {_NOBODY[report.kind].format(about)}."
    return f"Missing: {_MISSING[report.kind].format(about)}."


def _then(report: Asked) -> list[Line]:
    """What to type next where nobody in your day fits: bring in who is known already, or whom you hear of."""
    if not report.about or report.kind == "emotional" or not report.searched.people:
        return []
    known = [f"netcrm follow {row.letter}" for row in report.further[:1]]
    return [[], [(" · ".join((*known, f'netcrm add NAME --potential --topic "{line(report.about[0])}"')), "dim")]]


def _connectors(report: Asked, width: int) -> list[Line]:
    if not report.connectors:
        return []
    lines: list[Line] = [[("They know many people and may know somebody:", "dim")]]
    return lines + [
        fit([("     ", ""), (line(one.person.name), "name"), (f", {one.why}", "")], width) for one in report.connectors
    ]


def _named(report: Asked, width: int) -> list[Line]:
    return left_out(report.named, width, aside=report.aside)


def left_out(people: Sequence[Ref], width: int, indent: str = "", aside: Sequence[Aside] = ()) -> list[Line]:
    """Whom it is about, who are therefore no help with it, and who is on the other side or left out for another
    reason; a few by name."""
    groups: dict[str, list[Ref]] = {"because it is about them": [*people]} if people else {}
    for one in aside:
        groups.setdefault(_ASIDE[one.why].format(one.ref), []).append(one.person)
    return [row for why, those in groups.items() for row in _left_out(why, those, width, indent)]


def _left_out(why: str, people: Sequence[Ref], width: int, indent: str) -> list[Line]:
    names = [line(one.name) for one in people]
    names = names if len(names) <= _FEW else [*names[: _FEW - 1], f"{len(names) - _FEW + 1} others"]
    return [[(part, "dim")] for part in wrapped(f"Left out, {why}: {joined(names)}", width, indent)]


def _lessons(report: Asked, width: int) -> list[Line]:
    return [
        [(part, "quote")]
        for one in report.lessons
        for part in wrapped(f'You learnt: "{line(one.text)}"  ({one.ref})', width)
    ]


def _communities(report: Asked, width: int, day: date) -> list[Line]:
    """Where it may be asked too, why, and whom you know there."""
    lines: list[Line] = []
    for one in report.communities:
        told = quoted(one.text) + (f" ({say_date(one.on, day)})" if one.on else "") if one.source == "note" else ""
        people = joined(line(ref.name) for ref in one.people)
        name = line(one.community.name)
        said = f"{name}: {told}; you know {people} there." if told else f"At {name} you know {people}."
        lines += [[(part, "")] for part in wrapped(said, width)]
    return lines


def _foot(report: Asked, width: int) -> list[Line]:
    letter = next(iter(letters(report)))
    lines: list[Line] = [[(part, "good")] for part in wrapped(report.encouragement or "", width) if part]
    then = f'netcrm asked {letter} "..." · netcrm show {letter}'
    whole = f'{then} · netcrm ask "..." --why {letter}'
    lines.append([(whole if cells(whole) <= width else then, "dim")])
    weak = report.fit == "weak" and report.kind != "emotional"
    return [*lines, *(_then(report)[1:] if weak else ())]
