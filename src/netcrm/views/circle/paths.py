"""The ways to somebody: each hop with what speaks for it."""

from datetime import date

from netcrm.engine.circle.acquaintances import sure
from netcrm.engine.dates.formatting import say_date
from netcrm.flows.circle.paths import Hop, Path, Paths
from netcrm.hints import words
from netcrm.model.people import Ref
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.evidence import piece
from netcrm.views.page import Line, Page, joined, page, wrapped

_HEADINGS = {"strongest": "THE STRONGEST WAY", "shortest": "THE SHORTEST WAY"}
_NAMES = 3  # of others who fit


def paths(report: Paths, width: int, day: date) -> Page:
    """The page."""
    lines = [*_doubt(report, width), *([*_head(report, width), []] if report.to else [])]
    whole = [one for one in report.paths if one.kind != "another"]
    for one in whole:
        heading = _HEADINGS[one.kind] if len(whole) > 1 else "THE WAY"
        end = one.hops[-1].to
        to = f", to {line(end.name)}" if report.to and end.id != report.to.id else ""
        lines += [[(heading, "head"), (to, "")], *_way(one, width, day), []]
    for one in (one for one in report.paths if one.kind == "another"):
        lines += [*_another(one, width, day), []]
    if report.none_because:
        lines += [*_none(report, width), []]
    if report.connectors:
        lines += [*_connectors(report, width), []]
    lines += _others(report, width)
    while lines and not lines[-1]:
        lines.pop()
    return page(lines)


def _doubt(report: Paths, width: int) -> list[Line]:
    """That nobody is what was asked for, and who is shown instead."""
    wanted = line(report.wanted)
    told = f'Nobody is known there as "{wanted}"; this is who works there.' if report.vague else ""
    if report.near:
        told = f'Nobody in your book is known as "{wanted}"; this is who comes nearest.'
    return [*([(row, "")] for row in wrapped(told, width)), []] if told else []


def _head(report: Paths, width: int) -> list[Line]:
    assert report.to
    does = " at ".join(line(part) for part in (report.title, report.company) if part)
    name = line(report.to.name)
    return [[(name, "name"), (cut(f"  {does}" if does else "", max(0, width - cells(name))), "")]]


def _way(one: Path, width: int, day: date) -> list[Line]:
    """A row for each hop, the names below each other, and what is to be told of the whole."""
    pairs = [(_who(hop.from_one), _who(hop.to)) for hop in one.hops]
    left = min(22, max(cells(begin) for begin, _ in pairs))
    right = min(24, max(cells(end) for _, end in pairs))
    lines: list[Line] = []
    for (begin, end), hop in zip(pairs, one.hops, strict=True):
        told = _evidence(hop, day)
        room = width - left - right - 8
        first, *more = wrapped(told, room)
        begin, end = cut(begin, left), cut(end, right)
        lines.append([(f"  {_padded(begin, left)} → ", "dim"), (_padded(end, right), "name"), (f"  {first}", "")])
        lines += [[(" " * (left + right + 7) + rest, "")] for rest in more]
    return [*lines, *_remarks(one, width, day)]


def _another(one: Path, width: int, day: date) -> list[Line]:
    """A way through somebody else in a sentence, with what speaks for its last step."""
    through = joined([line(hop.to.name) for hop in one.hops[:-1]])
    told = f"Another way is through {through}, {line(one.hops[0].how)} ({_evidence(one.hops[-1], day)})."
    return [*([(row, "")] for row in wrapped(told, width)), [("  " + words(one.next), "command")]]


def _remarks(one: Path, width: int, day: date) -> list[Line]:
    """The weakest hop, what was asked of the first of them lately, and what to write."""
    first = one.hops[0].to
    told = []
    if len(one.hops) > 1:
        weakest = one.hops[one.weakest]
        told.append(f"The weakest step: {_who(weakest.from_one)} to {_who(weakest.to)}.")
        if one.asked_lately:
            times = "once" if one.asked_lately == 1 else f"{one.asked_lately} times"
            told.append(f"You asked {_first(first)} {times} in the last three months.")
        if one.refused:
            told.append(f"{_first(one.refused.person)} said no to it{_on(one.refused.on, day)}.")
        if one.made:
            made = "one introduction" if one.made == 1 else f"{one.made} introductions"
            told.append(f"{_first(first)} made {made} you asked for.")
        if one.helped:
            told.append(f"Advice of {_first(first)} helped {'once' if one.helped == 1 else f'{one.helped} times'}.")
        if one.introduced:
            people = "somebody" if one.introduced == 1 else f"{one.introduced} people"
            told.append(f"{_first(first)} brought you together with {people}.")
    lines: list[Line] = [[(f"  {row}", "")] for row in wrapped(" ".join(told), width - 2)] if told else []
    return [*lines, [("  " + words(one.next), "command")]]


def _on(day_said: date, day: date) -> str:
    said = say_date(day_said, day)
    return f" {said}" if said in ("today", "yesterday") else f" on {said}"


def _none(report: Paths, width: int) -> list[Line]:
    told = f"{(report.none_because or '')[:1].upper()}{line(report.none_because or '')[1:]}."
    lines: list[Line] = [[(row, "")] for row in wrapped(told, width)]
    return lines


def _connectors(report: Paths, width: int) -> list[Line]:
    lines: list[Line] = [[("WHO MAY KNOW", "head")]]
    left = max(cells(line(one.person.name)) for one in report.connectors)
    for one in report.connectors:
        first, *more = wrapped(line(one.why), width - left - 4)
        lines.append([(f"  {_padded(line(one.person.name), left)}", "name"), (f"  {first}", "")])
        lines += [[(" " * (left + 4) + rest, "")] for rest in more]
    return lines


def _others(report: Paths, width: int) -> list[Line]:
    told = []
    if report.there:
        names = [line(one.name) for one in report.there]
        shown = joined(names) if len(names) <= _NAMES else f"{', '.join(names[:_NAMES])} and {len(names) - _NAMES} more"
        told.append(f"{'Others as near' if report.near else 'Others who fit'}: {shown}.")
    return [[(row, "dim")] for part in told for row in wrapped(part, width)]


def _evidence(hop: Hop, day: date) -> str:
    """How surely, and what speaks for it, with the day where there is one."""
    if hop.from_one is None:
        return line(hop.how)
    return f"{sure(hop.strength)}: {'; '.join(piece(one, day) for one in hop.evidence[:2])}"


def _who(ref: Ref | None) -> str:
    return line(ref.name) if ref else "you"


def _first(ref: Ref) -> str:
    return line(ref.name).split()[0]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - cells(text))
