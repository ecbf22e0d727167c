"""The list of challenges, open ones first, and how your own predictions came out."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.advice.calibration import Calibration
from netcrm.engine.advice.titles import in_a_list
from netcrm.engine.dates.formatting import say_date, say_since
from netcrm.flows.advice.challenge_list import ChallengeList, Summary
from netcrm.safe import line
from netcrm.text import cells, pad
from netcrm.views.advice.challenges import HOW, way
from netcrm.views.page import Line, Page, fit, page, widest, wrapped

_TITLE = 70  # columns a title may take beside the rest
_NUMBERS = (
    *("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
)  # fmt: skip


def challenges_page(report: ChallengeList, width: int, day: date) -> Page:
    """A row or two for each challenge: what it is, since when, who answered, what was decided and how it turned out."""
    if not report.challenges:
        return page(['No challenge is open. netcrm challenge "what is hard just now" opens one.'])
    still = [one for one in report.challenges if not one.challenge.closed]
    over = [one for one in report.challenges if one.challenge.closed]
    ids = widest((one.challenge.ref for one in report.challenges), 8)
    lines = _rows(still, ids, width, day) or [[("No challenge is open.", "")]]
    if over:
        lines += [[], [("CLOSED", "head")], *_rows(over, ids, width, day)]
    if report.calibration:
        lines += [[], [("WHAT YOU EXPECTED", "head")], *([(f"  {_came_out(one)}", "")] for one in report.calibration)]
    ref = report.challenges[0].challenge.ref
    return page([*lines, [], *way("", f'netcrm challenge {ref} · netcrm challenge "..."', width)])


def _rows(challenges: Sequence[Summary], ids: int, width: int, day: date) -> list[Line]:
    """A row for each, and below it what was decided."""
    ends = [_end(one, day) for one in challenges]
    room = max(10, min(_TITLE, width - ids - 6 - max(map(cells, ends), default=0)))
    title, indent = widest((_title(one) for one in challenges), room), " " * (ids + 4)
    rows: list[Line] = []
    for one, end in zip(challenges, ends, strict=True):
        row: Line = [("  ", ""), (pad(one.challenge.ref, ids), "number"), ("  ", "")]
        rows.append(fit([*row, (pad(line(_title(one)), title), "name"), (f"  {end}", "dim")], width))
        rows += [[(part, "")] for part in wrapped(_decided(one, day), width, indent) if part.strip()]
    return rows


def _title(one: Summary) -> str:
    return in_a_list(one.challenge.title, one.challenge.private, "challenge")


def _end(one: Summary, day: date) -> str:
    """Since when, and how many answered."""
    challenge = one.challenge
    when = f"closed {say_date(challenge.closed, day)}" if challenge.closed else say_since(challenge.opened, day)
    nobody = "" if challenge.closed or challenge.decision else ", nobody asked yet"
    answered = f", {one.answered} of {one.asked} answered" if one.asked else nobody
    return f"{when}{answered}"


def _decided(one: Summary, day: date) -> str:
    """What was decided, and how it turned out or when to look again; "" where nothing is decided, or it is private."""
    decision, outcome = one.challenge.decision, one.challenge.outcome
    if decision is None or one.challenge.private:
        return ""
    sure = f" ({decision.sure}% sure)" if decision.sure is not None else ""
    told = f"decided: {line(decision.text)}{sure}"
    if outcome:
        how = HOW.get(outcome.as_expected or "", "")
        text = line(outcome.text)
        return f"{told}; turned out: {text}{f', {how}' if how and how != text else ''}"
    return f"{told}, look again {say_date(decision.review_on, day)}" if decision.review_on else told


def _came_out(one: Calibration) -> str:
    """Of seven decisions at 70% five came out."""
    decisions = f"{_number(one.decisions)} decision{'' if one.decisions == 1 else 's'}"
    partly = f" and {_number(one.partly)} partly" if one.partly else ""
    return f"Of {decisions} at {one.sure}% {_number(one.came_out)} came out{partly}."


def _number(number: int) -> str:
    return _NUMBERS[number] if number < len(_NUMBERS) else str(number)
