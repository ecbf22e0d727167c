"""The seats of your circle: a row each, or one seat whole."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.circle.seats import QUIET, Holder, Proof
from netcrm.engine.dates.formatting import say_date
from netcrm.flows.circle.board import ALL, Board, Candidate, Pinned, Seat
from netcrm.flows.circle.paths import Path
from netcrm.hints import words
from netcrm.safe import line
from netcrm.text import cells, cut
from netcrm.views.page import Line, Page, folded, joined, page, wrapped

_HEADINGS = {"function": "WHAT THEY KNOW", "support": "WHAT THEY ARE TO YOU"}
_NAMES = 3  # in a row
_STATES = {"one": "rests on one", "quiet": "all gone quiet", "empty": "nobody yet"}
_QUIET = {"cold": "quiet", "dormant": "long quiet"}


def board(report: Board, width: int, day: date) -> Page:
    """The page of all seats, or of one."""
    if report.only == ALL:
        return page([[(row, "")] for told in report.sentences for row in wrapped(line(told), width)])
    if report.only:
        return page(_whole(report.seats[0], width, day))
    left = max((cells(line(seat.seat)) for seat in report.seats), default=0) + 2
    lines: list[Line] = []
    for axis, heading in _HEADINGS.items():
        lines.append([(heading, "head")])
        for seat in (one for one in report.seats if one.axis == axis):
            lines += _row(seat, left, width)
        lines.append([])
    for sentence in report.sentences:
        lines += [[(row, "")] for row in wrapped(line(sentence), width)]
    if report.sentences:
        lines.append([])
    functions = [seat for seat in report.seats if seat.axis == "function"]
    weak = [seat for state in ("empty", "one") for seat in functions if seat.state == state]
    shown = line(weak[0].seat) if weak else "finance"
    ways: Line = [(f"netcrm board {shown}", "command"), (" shows one whole", "dim")]
    ways += [(" · ", "dim"), (f"netcrm board {ALL}", "command"), (" how alike all are", "dim")]
    return page([*lines, *([ways] if sum(cells(text) for text, _ in ways) <= width else [ways[:2], ways[3:]])])


def pinned(report: Pinned, width: int, day: date) -> Page:
    """What was done, in a line."""
    names = joined(line(one.name) for one in report.people)
    until = f" until {say_date(report.until, day)}" if report.until else ""
    told = f"{'Put' if report.holds else 'Took'} {names} {'on' if report.holds else 'off'} {line(report.seat)}{until}"
    return page(folded([(told, ""), (f" · {words(report.next)}", "dim")], width))


def _row(seat: Seat, left: int, width: int) -> list[Line]:
    """A seat in a line: who fills it, and what is to be said of it."""
    name = f"  {line(seat.seat):<{left}}"
    remark = _STATES.get(seat.state, "")
    room = width - cells(name) - (cells(remark) + 3 if remark else 0)
    told = _names(seat.people, room)
    lines: list[Line] = [
        [(name, "name"), (cut(told, room), ""), (f"{' · ' if told and remark else ''}{remark}", "dim")]
    ]
    for one in seat.candidates[:1]:
        row = f"could be {_candidate(one)}"
        lines.append([(" " * cells(name) + cut(row, width - cells(name)), "dim")])
    return lines


def _names(people: Sequence[Holder], room: int) -> str:
    """As many names as fit, the first with what speaks for them where there is room."""
    shown = [line(one.person.name) for one in people[:_NAMES]]
    more = f" and {len(people) - len(shown)} more" if len(people) > len(shown) else ""
    for at, one in enumerate(people[:_NAMES]):
        longer = [*shown[:at], f"{shown[at]} ({line(one.evidence[0].text)})", *shown[at + 1 :]]
        if cells(", ".join(longer) + more) > room:
            break
        shown = longer
    return ", ".join(shown) + more


def _candidate(one: Candidate) -> str:
    return f"{line(one.person.name)} ({line(one.why)}){_via(one.path)}"


def _via(path: Path | None) -> str:
    if path is None or len(path.hops) < 2:
        return ""
    return f", via {line(path.hops[0].to.name)}"


def _whole(seat: Seat, width: int, day: date) -> list[Line]:
    """One seat with all evidence, who could fill it, and where such people are."""
    remark = _STATES.get(seat.state, "")
    lines: list[Line] = [[(line(seat.seat), "name"), (f"  {remark}" if remark else "", "dim")], []]
    for one in seat.people:
        lines += _holder(one, width, day)
    if seat.people:
        lines.append([])
    if seat.candidates:
        lines.append([("COULD FILL IT", "head")])
        lines += [[(f"  {cut(_candidate(one), width - 2)}", "")] for one in seat.candidates]
        lines.append([])
    if seat.places:
        told = "; ".join(f"{line(one.name)} (you met {one.people} there)" for one in seat.places)
        lines += [[(row, "")] for row in wrapped(f"Where such people are: {told}", width)]
        lines.append([])
    example = seat.candidates[0].person.handle if seat.candidates else "NAME"
    return [*lines, [(f"netcrm board {line(seat.seat)} --add {example}", "command")]]


def _holder(one: Holder, width: int, day: date) -> list[Line]:
    quiet = f" · {_QUIET[one.standing]}" if one.standing in QUIET else ""
    until = f" · until {say_date(one.until, day)}" if one.until else ""
    told = "; ".join(_proof(proof, day) for proof in one.evidence)
    name = f"  {line(one.person.name)}{quiet}{until}"
    return [[(name, "name")], *([(row, "")] for row in wrapped(told, width, indent="    ", first="    "))]


def _proof(proof: Proof, day: date) -> str:
    return f"{line(proof.text)} ({say_date(proof.on, day)})" if proof.on else line(proof.text)
