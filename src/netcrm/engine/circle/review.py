"""What a week is looked back on by: wishes for a rhythm that life does not keep, and names that come up in logs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MISSED = 3  # gaps in a row, the silence that runs among them
SLACK = 1.25  # a gap this much longer than the wish is no missed one: a week begins on another day
RHYTHMS = (7, 14, 21, 28, 42, 56, 91, 122, 183, 365)  # days that can be said in weeks or months
OFTEN = 3  # days on which a name came up
# Two words with a capital behind "with", "met", "and" ...: a full name, wherever it stands in a line.
_NAME = lazy_pattern(
    r"(?<![\w'’-])[^\W\d_a-z][\w'’-]*[^\W\d_A-Z](?: (?:von|van|de|da) | )[^\W\d_a-z][\w'’-]+(?![\w'’-])"
)
_BEFORE = ("with", "met", "and", "saw", "called", "mit", "und", "avec", "et", "con", "y", "com", "e", ",")


class Named(NamedTuple):
    """A name as it stands in logs, how many days it came up on, and the last of them."""

    name: str
    days: int
    last: date


def looser(days: Iterable[date], every: int, today: date) -> int | None:
    """A rhythm to loosen a wish to, in days, where it was missed three times in a row; None where it is kept.

    days: those of contact. Proposed is the next common rhythm that holds half of the last gaps.
    """
    ordered = sorted({day for day in days if day <= today})
    if not ordered or every <= 0:
        return None
    running = (today - ordered[-1]).days
    gaps = [(later - before).days for before, later in pairwise(ordered)]
    gaps += [running] if running > every * SLACK else []
    late = [gap for gap in gaps[-MISSED:] if gap > every * SLACK]
    if len(late) < MISSED and running < (MISSED + 1) * every:
        return None
    usual = sorted(late)[len(late) // 2] if late else running
    return next((span for span in RHYTHMS if span >= usual and span > every), None)


def week_of(today: date, day: str) -> date:
    """The first day of the week of a review, which goes from its day to the day before the next one; of one that has
    no day the Monday."""
    first = DAYS.index(day) if day in DAYS else 0
    return today - timedelta(days=(today.weekday() - first) % len(DAYS))


def next_on(today: date, day: str) -> date | None:
    """The day of the review that comes next; None where it has no day."""
    return week_of(today, day) + timedelta(days=len(DAYS)) if day in DAYS else None


def is_review_day(today: date, day: str, last: date | None) -> bool:
    """Whether the review is due: on its day of the week, where it was not done that day."""
    return day in DAYS and today == week_of(today, day) and not (last and last >= today)


def names_in(texts: Sequence[tuple[date, str]]) -> Mapping[str, Named]:
    """Full names that texts tell of, by the folded name. texts: with their days."""
    days: dict[str, set[date]] = defaultdict(set)
    written: dict[str, str] = {}
    for on, text in texts:
        for found in _NAME.finditer(text):
            before = text[: found.start()].rstrip().rpartition(" ")[2].lower()
            if before in _BEFORE or before.endswith(","):
                key = fold(found[0])
                days[key].add(on)
                written.setdefault(key, found[0])
    return {key: Named(written[key], len(on), max(on)) for key, on in days.items()}
