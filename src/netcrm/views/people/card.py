"""The card of one person: who they are, the rhythm, what is open, the story."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.advice.steps import waits
from netcrm.engine.advice.titles import in_a_list
from netcrm.engine.dates.formatting import met_words, say_birthday, say_date, say_every
from netcrm.engine.giving.introductions import OVER
from netcrm.flows.people.card import Card, Moment
from netcrm.model.advice import Advice, Challenge
from netcrm.model.circle import Introduction
from netcrm.model.history import Interaction, Loop
from netcrm.model.kinds import INTERACTIONS, LOOPS
from netcrm.model.people import Person
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.day.loops import plan_text, stands, when
from netcrm.views.evidence import piece
from netcrm.views.introduction_words import names_of
from netcrm.views.introduction_words import stands as introduction_stands
from netcrm.views.page import Line, Page, fit, joined, page, wrapped

# The steps of advice in the column of the story, eight wide.
_STEPS = {
    "asked": "asked",
    "answered": "advised",
    "acted": "did",
    "declined": "did not",
    "told": "told",
    "said no": "said no",
}
BARS = "▁▂▃▄▅▆▇█"
ACQUAINTED = 3  # of those they know
STORY = 30  # moments of the story that a terminal shows


def card(report: Card, width: int, day: date, rows: int) -> Page:
    """The whole card. rows: 0 for the whole story, otherwise its latest lines."""
    person = report.person
    lines: list[Line] = [
        _head(person),
        *_who(person, width, day),
        *_belonging(report, width),
        *_acquainted(report, width, day),
        [],
        *_rhythm(report, day),
    ]
    loops = [_loop(loop, width, day) for loop in report.loops if not loop.closed]
    asked = [_question(one, width, day) for one in _waiting(report)]
    made = [_introduction(one, width, day) for one in _under_way(report)]
    if still_open := [*loops, *asked, *made, *map(_together, report.together)]:
        lines += [[], [("OPEN", "head")], *(fit(row, width) for row in _aligned(still_open))]
    if report.planned:
        lines += [[], [("PLANNED", "head")], *(fit(_plan(plan, width, day), width) for plan in report.planned)]
    if report.timeline:
        lines += [[], [("STORY", "head")]]
        shown = report.timeline[:STORY] if rows else report.timeline
        said = [say_date(moment.on, day) for moment in shown]
        column = max(cells(word) for word in said)
        ids = max(len(moment.id) for moment in shown) if report.ids else 0
        for moment, on in zip(shown, said, strict=True):
            lines += _moment(moment, on, column, ids, width)
        if earlier := len(report.timeline) - len(shown):
            lines.append([(f"  and {earlier} earlier: netcrm show {person.handle} | less", "dim")])
    return page(lines)


def spark(counts: tuple[int, ...]) -> str:
    """Small bars, one a month; the tallest is the busiest month, an empty one is a dot."""
    top = max(counts, default=0)
    return "".join("·" if not count else BARS[round((count / top) * (len(BARS) - 1))] for count in counts)


def _head(person: Person) -> Line:
    nick = f' "{line(person.nickname)}"' if person.nickname else ""
    parts = [person.kind, *(["confidant"] if person.confidant else [])]
    if person.stage != "followed":
        parts.append({"potential": "to get to know", "known": "in the background"}.get(person.stage, person.stage))
    return [(line(person.name), "name"), (f"{nick}  {', '.join(parts)}", ""), (f"  ({person.handle})", "dim")]


def _who(person: Person, width: int, day: date) -> list[Line]:
    does = ", ".join(part for part in (person.title, person.company, person.location) if part)
    rows = (
        ("in full", person.written or ""),
        ("", does),
        ("phone", ", ".join(person.phones)),
        ("e-mail", ", ".join(person.emails)),
        ("web", ", ".join(person.urls)),
        ("helps with", ", ".join(person.topics)),
        ("looks for", ", ".join(person.wants)),
        ("birthday", say_birthday(person.birthday or "")),
        ("", ", ".join(met_words(person.met, day))),
    )
    lines: list[Line] = []
    for label, text in rows:
        if text:
            first = f"{label:<12}" if label else ""
            lines += [[(part, "")] for part in wrapped(line(text), width, " " * len(first), first)]
    return lines


def _belonging(report: Card, width: int) -> list[Line]:
    """The communities they belong to, and their part in each."""
    parts = [f"{line(one.community.name)}{f' ({line(one.part)})' if one.part else ''}" for one in report.communities]
    first = f"{'belongs to':<12}"
    return [[(part, "")] for part in wrapped(", ".join(parts), width, " " * 12, first)] if parts else []


def _acquainted(report: Card, width: int, day: date) -> list[Line]:
    """Whom they know, a few with the best that speaks for it, and whom they are said not to know."""
    few = [f"{line(one.person.name)} ({piece(one.evidence[0], day)})" for one in report.knows[:ACQUAINTED]]
    all_of_them = f"netcrm export graph --person {report.person.handle}"
    more = [f"{len(report.knows) - len(few)} more ({all_of_them})"] if len(report.knows) > len(few) else []
    not_known = joined([line(one.name) for one in report.knows_not])
    rows = (("knows", joined([*few, *more])), ("knows not", not_known))
    return [[(part, "")] for label, text in rows if text for part in wrapped(text, width, " " * 12, f"{label:<12}")]


def _rhythm(report: Card, day: date) -> list[Line]:
    person, standing = report.person, report.person.standing
    if standing is None:
        return []
    state = {"new": "", "off": ""}.get(standing.state, standing.state)
    first: Line = [(f"{state}, " if state else "", standing.state), (standing.why, "")]
    if standing.every.days and "you wanted" not in standing.why:
        whose = "you want" if standing.every.source == "person" else "default"
        first.append((f" · {whose} {say_every(standing.every.days)}", "dim"))
    elif standing.every.source == "never":
        first.append((" · no reminders", "dim"))
    if person.snoozed_until and person.snoozed_until > day:
        first.append((f" · put off until {say_date(person.snoozed_until, day)}", "dim"))
    lines: list[Line] = [first]
    if any(report.months):
        lines.append([(spark(report.months), "cold"), (f"  twelve months, {_times(sum(report.months))}", "dim")])
    if report.balance.given or report.balance.asked:
        lines.append([(f"gave {report.balance.given}, asked {report.balance.asked}", "dim")])
    return lines


def _times(days: int) -> str:
    return "one day of contact" if days == 1 else f"{days} days of contact"


def _loop(loop: Loop, width: int, day: date) -> Line:
    begin, due = f"  {loop.id}  ", when(loop, day)
    private = " (private)" if loop.private else ""
    room = max(20, width - cells(begin) - cells(private) - cells(due) - 2)
    text = cut(f"{LOOPS[loop.kind].on_card}: {line(loop.text)}", room) + private
    return [(begin, "number"), (f"{text}, ", ""), (due, "late" if loop.days_late else "")]


def _aligned(rows: Sequence[Line]) -> list[Line]:
    """Rows that begin with an id, the texts behind the ids below each other."""
    widest = max(cells(row[0][0]) for row in rows)
    return [[(row[0][0] + " " * (widest - cells(row[0][0])), row[0][1]), *row[1:]] for row in rows]


def _waiting(report: Card) -> list[Advice]:
    """What you asked them and is not at its end, the oldest first."""
    return [one for one in report.advice[::-1] if not one.closed and waits(one.step, one.asked_on is not None)]


def _question(advice: Advice, width: int, day: date) -> Line:
    begin, end = f"  {advice.ref}  ", stands(advice, day)
    private = " (private)" if advice.private else ""
    room = max(20, width - cells(begin) - cells(private) - cells(end) - 2)
    return [(begin, "number"), (f"{cut(line(advice.question or advice.text), room)}{private}, {end}", "")]


def _under_way(report: Card) -> list[Introduction]:
    """Introductions that are not made yet and did not end, the oldest first."""
    return [one for one in report.introductions[::-1] if one.step not in OVER]


def _introduction(one: Introduction, width: int, day: date) -> Line:
    begin, end = f"  {one.ref}  ", introduction_stands(one, day)
    private = " (private)" if one.private else ""
    what = f"introduction {'to' if one.for_me else 'of'} {names_of(one)}"
    because = f": {line(one.because)}" if one.because else ""
    room = max(20, width - cells(begin) - cells(private) - cells(end) - 2)
    return [(begin, "number"), (f"{cut(f'{what}{because}', room)}{private}, {end}", "")]


def _together(challenge: Challenge) -> Line:
    title = in_a_list(line(challenge.title), challenge.private, "challenge")
    return [(f"  {challenge.ref}  ", "number"), (f"together: {title}", "")]


def _plan(plan: Interaction, width: int, day: date) -> Line:
    begin, on = f"  {plan.ref}  ", say_date(plan.on, day)
    room = max(20, width - cells(begin) - cells(on) - 2)
    return [(begin, "number"), (f"{plan_text(plan, room)}, ", ""), (on, "")]


def _others(moment: Moment) -> str:
    names = [line(ref.name).split()[0] for ref in moment.people]
    return joined(names if len(names) <= 4 else [*names[:3], f"{len(names) - 3} more"])


def _label(moment: Moment) -> str:
    if loop := LOOPS.get(moment.type):
        return {"done": loop.card_done, "dropped": loop.card_dropped}[moment.kind or ""]
    if moment.type == "interaction":
        return INTERACTIONS[moment.kind or ""].label
    if moment.type == "advice":
        return _STEPS[moment.kind or ""]
    return {"note": "note", "give": "gave", "introduction": "intro"}[moment.type]


def _moment(moment: Moment, on: str, column: int, ids: int, width: int) -> list[Line]:
    """One line of the story. ids: columns for its id, 0 for none."""
    ref = f"  {moment.id:<{ids}}" if ids else ""
    begin = f"{ref}  {on:<{column}}  {_label(moment):<8}"
    others = _others(moment)
    extra = ("(private)" if moment.private else "", f"(with {others})" if others else "")
    text = " ".join(part for part in (line(moment.text), *extra) if part)
    rows = wrapped(text, width, " " * (cells(begin) + 2), begin + "  ")
    lines: list[Line] = [[(row, "")] for row in rows]
    return [[(ref, "number"), (rows[0][len(ref) :], "")], *lines[1:]] if ref else lines
