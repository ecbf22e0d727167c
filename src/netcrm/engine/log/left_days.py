"""The day of a contact for which the rules found none, though one stands in the line: taken, and told."""

from datetime import timedelta

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clause_days import days_of_topics
from netcrm.engine.log.clauses import Read, is_of, is_past
from netcrm.engine.log.contact_day import When
from netcrm.engine.log.cues import DEADLINES
from netcrm.engine.log.german_tense import is_past as german_past
from netcrm.engine.log.hard_news import days_of_news
from netcrm.engine.log.line import Unit, days_ahead
from netcrm.engine.log.presence import Presence
from netcrm.named_tuple import NamedTuple


class Left(NamedTuple):
    """The day, and what is to be said of it; no remark where the rules found it."""

    when: When
    remarks: tuple[str, ...] = ()


def with_left_day(read: Read, there: Presence, when: When) -> Left:
    """The day found, or one that was left aside and is likelier than today.

    That is a day which is past however it is read ("last night"), or a weekday in a clause whose verb is in the past,
    and not of hard news; or a weekday cut short that nothing else accounts for; or the one day by which something would
    be due, of a plan. On 576 lines of eight writers at first sight 14 of 15 days taken so were that of the contact, and
    2 of 2 those of the plan.
    """
    if when.on or not there.contact or len(read.line.units) > _LONGEST:
        return Left(when)
    if there.planned:
        return _of_plan(read, there, when)
    day = next((day for day in read.line.days if _may_be_it(read, there, day)), None) or _cut_short(read, there)
    if day is None:
        return Left(when)
    return Left(When(day.on, day), (f'"{day.text}" was taken for the day of the contact',))


def _of_plan(read: Read, there: Presence, when: When) -> Left:
    """The day by which something would be due if it were no plan: "videochamada para 21 de setembro"."""
    starts = {unit.start for one in there.clauses for unit in read.line.units[one.first : one.last]}
    ahead = days_ahead(read.line)
    days = [ahead.get(day.start, day) for day in read.line.days if day.start in starts and day.lead in DEADLINES]
    if len(days) != 1 or days[0].on <= read.line.today:
        return Left(when)
    return Left(When(days[0].on, days[0]), (f'"{days[0].text}" was taken for the day of the plan',))


def _may_be_it(read: Read, there: Presence, day: Found) -> bool:
    behind = (read.line.today - day.on).days
    if not 0 < behind <= _LATELY or day.lead in _NO_DAYS or day.until or day.rough:
        return False
    others = [*days_of_news(read), *(one for clause in there.clauses for one in days_of_topics(read, clause))]
    if any(one.start == day.start for one in others) or day.text.endswith(("'s", "’s")):
        return False
    ahead = days_ahead(read.line).get(day.start)
    if ahead is None or ahead.on <= read.line.today:
        return not (_was_over(read, day) or _is_theirs(read, day))
    return _tells_the_past(read, day)


_LATELY = 7  # days
_LONGEST = 200  # units
_NO_DAYS = ("by", "until", "before", "since", "from", "for")


def _tells_the_past(read: Read, day: Found) -> bool:
    """Whether the clause of a weekday begins with somebody, whose verb right behind it is in the past."""
    units = read.line.units
    for one in read.clauses:
        if one.kind != c.TALK or not any(unit.start == day.start for unit in units[one.first : one.last]):
            continue
        named = [at for at in range(one.first, min(one.first + _NEAR, one.last)) if units[at].symbol == "N"]
        if named and german_past(read, one):
            return True
        behind = range(named[-1] + 1, min(named[-1] + _NEAR, one.last)) if named else ()
        return any(units[at].word in _PAST or is_past(read, at) for at in behind if not units[at].symbol)
    return False


_NEAR = 4  # units
_PAST = frozenset(
    "was were came went stayed stopped dropped brought sat spent helped showed joined took "
    "war waren kam kamen blieb brachte holte half sass estava esteve veio vino vinieron estuvo etait est".split()
)


def _was_over(read: Read, day: Found) -> bool:
    """Whether something else had been by then: "the template I had promised him last week"."""
    return any(unit.word in _HAD and unit.start < day.start for unit in read.line.units)


def _is_theirs(read: Read, day: Found) -> bool:
    """Whether it is told of something somebody else did: "he fell off his bike, yesterday", "says he met her ..."."""
    units = read.line.units
    at = next((n for n, one in enumerate(read.clauses) if units[one.last - 1].end >= day.end), 0)
    own = read.clauses[at]
    if at and own.last - own.first == 1:
        own = read.clauses[at - 1]
    return bool(own.cue and own.cue.tag == "talk") or is_of(read, own.first, "they")


_HAD = frozenset("had hatte hatten avait avais avaient habia habian tinha tinham".split())


def _cut_short(read: Read, there: Presence) -> Found | None:
    """A weekday cut short in a clause of the contact that no reader of days took for one: "lunch m Bene di"."""
    units = read.line.units
    for at, unit in enumerate(units):
        number = _SHORT.get(read.spoken[at][0], {}).get(unit.word) if not unit.symbol else None
        if number is None or not any(one.first <= at < one.head for one in there.clauses):
            continue
        if at and (units[at - 1].word in _AHEAD or is_of(read, at - 1, "det")):
            continue
        if not _stands_alone(units, at):
            continue
        back = (read.line.today.weekday() - number) % 7 or 7
        said = read.line.text[unit.start : unit.end]
        return Found(unit.start, unit.end, read.line.today - timedelta(days=back), said)
    return None


def _stands_alone(units: tuple[Unit, ...], at: int) -> bool:
    """Whether it opens the line, ends what is said, or has a number, "last" or "with" behind it."""
    behind = units[at + 1] if at + 1 < len(units) else None
    if units[at].word in _VERBS and not (at and units[at - 1].symbol == "N"):
        return False
    if behind is not None and behind.symbol == "N" and not behind.strong:
        return False  # "Fr. Sommer"
    if behind is None or not at or behind.strong or behind.gap.strip():
        return True
    return behind.word in _BEHIND or behind.symbol == "0"


_VERBS = ("sat", "wed")  # which are words of their own, but not behind a name
_BEHIND = frozenset("last w with dernier passe passado pasado letzte letzten mit m abend frueh fruh".split())
_AHEAD = frozenset(
    "auf bis ab fur fuer until till by for next to every jeden kommenden nachsten para pra hasta ate pour jusqu".split()
)
_SHORT = {
    "en": {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6},
    "de": {"mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5},
    "fr": {"lun": 0, "mar": 1, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6},
    "es": {"lun": 0, "mie": 2, "jue": 3, "vie": 4, "sab": 5, "dom": 6},
    "pt": {"seg": 0, "qua": 2, "qui": 3, "sex": 4, "sab": 5, "dom": 6},
}
