"""Whether there was a contact where the rules have little to go by: the second opinion of the model of lines.

The rules read a contact out of any line that names somebody and holds nothing they know to speak against it, so that
"still no invoice from Sanne" was one. The lines of strangers at first sight that were logged and told of no contact
mostly held no phrase, preposition or kind of contact that a lexicon knows. The fewer of these there are, the less the
model must be sure.
"""

import re
from collections.abc import Sequence

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.cues import DEADLINES
from netcrm.engine.log.line import days_ahead, pauses
from netcrm.engine.log.line_model import LOGGED, NOT_CONTACT, PLANNED, margins
from netcrm.engine.log.line_signs import contact_signs, is_in
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.replies import is_in_answer
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

# By how much "no contact" must outweigh "contact": where the rules saw no sign of a contact, where they saw no more
# than "with" or a kind that is no call or message, and where "me" is said. With more signs they are followed.
_NO_SIGN, _WEAK_SIGN, _OF_ME = -0.75, -0.55, -0.3
_FEW: Sequence[Sequence[str]] = ([], ["with"], ["kind"])
_SPOKEN = ("call", "message", "email")
# The same for a plan, and where a phrase tells of a contact and its day may as well lie not far behind.
_PLAN, _PLAN_TOLD = -0.8, 0.3
# And for a contact where the rules saw none; it must outweigh a plan as well.
_CONTACT, _NO_PLAN = -1.8, -1.6
_PLAN_DUE = 0.0  # and for a plan on a day by which something may be due as well
_FAR_BEHIND = 90  # days
_LONGEST = 200  # units
_SHORTEST_PLAN, _SHORTEST, _SHORTEST_CONTACT = 5, 8, 10  # units; of a shorter line the model has seen too little


_GREETED = lazy_pattern(
    r"^(?:i )?(?:wished|congratulated)\b|\bagree more with\b|\bj'ai souhaité\b|"
    r"\b(?:habe?|hab) \w.{0,40}\b(?:gratuliert|gewünscht)\b|"
    r"\b(?:he|le) (?:felicitado|deseé|felicité)\b|\b(?:desejei|dei os parabéns)\b",
    re.IGNORECASE,
)


class Opinion(NamedTuple):
    """Who took part and whether anybody was in touch. unsure: it reads like a contact and like none."""

    there: Presence
    unsure: bool = False


def second_opinion(read: Read, there: Presence) -> Opinion:
    """What the rules found, or what the model finds likelier.

    On 576 lines of eight writers it had not learnt from the rules alone understood 441 whole and wrote something false
    of 33, with it 453 and 23.
    Of 2,064 lines that the rules were mended with (tests/lines/*.py, the founders' and the given ones) it changed none
    for the worse.
    """
    if there.planned or there.moved or len(read.line.units) > _LONGEST:
        return Opinion(there)
    if not there.contact:
        return Opinion(_as_contact(read, there))
    signs = contact_signs(read, there)
    if len(read.line.units) < _SHORTEST_PLAN or any(one.kind == c.ADVICE for one in read.clauses) or "gave" in signs:
        return Opinion(there)
    logged, no_contact, planned = margins(read, (LOGGED, NOT_CONTACT, PLANNED))
    missed = any(one.kind == c.MISSED for one in read.clauses)
    if not missed and (told := _plan(read, there, planned - logged, planned > no_contact, signs)):
        return Opinion(there._replace(planned=True, clauses=told))
    doubted = not missed and len(read.line.units) >= _SHORTEST and _may_be_none(read, there, signs)
    if doubted and no_contact > planned and no_contact - logged > _needed(read, signs):
        return Opinion(there._replace(contact=False), unsure=True)
    return Opinion(there)


def _as_contact(read: Read, there: Presence) -> Presence:
    """A contact after all, where nothing that was missed, planned, to be done or owed is told."""
    told = tuple(one for one in read.clauses if one.kind in (c.TALK, c.HAPPENED))
    if not there.people or len(told) < len(read.clauses) or len(read.line.units) < _SHORTEST_CONTACT:
        return there
    logged, no_contact, planned = margins(read, (LOGGED, NOT_CONTACT, PLANNED))
    if no_contact - logged > _CONTACT or planned - logged > _NO_PLAN:
        return there
    if not any(day.on <= read.line.today for day in read.line.days):
        return there
    named = [one for one in told if any(unit.symbol == "N" for unit in read.line.units[one.first : one.last])]
    return there._replace(contact=True, clauses=tuple(named[:1]))


def _may_be_none(read: Read, there: Presence, signs: Sequence[str]) -> bool:
    """Whether little tells of a contact, and no day just past that it was on."""
    known = any(mention.ids for mention in there.people)
    if not known or not there.clauses or signs not in _FEW or _was_lately(read):
        return False
    spoken = any(cue.tag in _SPOKEN and is_in(cue.start, there.clauses) for cue in read.kinds)
    me = [at for at in range(len(read.line.units)) if is_of(read, at, "me")]
    if any(cue.tag == "talk" and any(cue.start <= at < cue.end for at in me) for cue in read.clause_cues):
        return False  # "Hugo m'a dit que ..."
    if is_in_answer(read) or is_greeting(read):
        return False  # "Maria wrote back: ...", "wished Rosa a happy birthday, she is exhausted"
    if _says(read):
        return False
    return not spoken and not any(is_of(read, at, "passes_by") for at in range(len(read.line.units)))


def _says(read: Read) -> bool:
    """Whether it begins with what somebody said, which was said to me: "Maria says Rob is leaving in June"."""
    units = read.line.units
    return len(units) > 1 and units[0].symbol == "N" and units[1].word in _SAYING and not pauses(units[1])


_SAYING = ("says", "said", "tells", "reports")


def is_greeting(read: Read) -> bool:
    """Whether it tells that I wished somebody something, or agreed, which is a contact whatever else it says."""
    return _GREETED.search(read.line.text) is not None


def _needed(read: Read, signs: Sequence[str]) -> float:
    """By how much "no contact" must outweigh "contact"."""
    if any(is_of(read, at, "me") for at in range(len(read.line.units))):
        return _OF_ME
    return _WEAK_SIGN if signs else _NO_SIGN


def _was_lately(read: Read) -> bool:
    """Whether a day is said that is today or yesterday however it is read."""
    ahead = days_ahead(read.line)
    return any(
        0 <= (read.line.today - day.on).days <= 1 and ahead.get(day.start, day).on <= read.line.today
        for day in read.line.days
    )


def _plan(read: Read, there: Presence, margin: float, likelier: bool, signs: Sequence[str]) -> tuple[Clause, ...]:
    """The clauses of the plan; none where the model is not sure enough of it. likelier: than no contact."""
    ahead = _days_ahead(read) if likelier and len(read.line.units) >= _SHORTEST - 1 else []
    due = [] if ahead or margin <= _PLAN_DUE else _days_ahead(read, due=True)
    if not (ahead or due) or any(unit.word in _WAS for unit in read.line.units):
        return ()
    told = "told" in signs and not all(_is_far_behind(read, day) for day in ahead)
    if ahead and margin <= (_PLAN_TOLD if told else _PLAN):
        return ()
    starts = {day.start for day in ahead or due}
    dated = [
        one
        for one in read.clauses
        if one.kind in (c.TALK, c.HAPPENED)
        and any(unit.start in starts for unit in read.line.units[one.first : one.last])
    ]
    if any(one in there.clauses for one in dated):
        return there.clauses
    alone = [one for one in dated if not there.clauses or (one.last - one.first <= _ALONE and one.first == 0)]
    return tuple(sorted((*alone[:1], *there.clauses), key=lambda one: one.first)) if alone else ()


_WAS = frozenset(
    "was were had went war waren hatte hatten gehabt getrunken era estava foi fui etait estuvo fue".split()
)
_ALONE = 4  # units of a day and its hour: "Jeudi 22, 14 h : visite ..."


def _days_ahead(read: Read, due: bool = False) -> list[Found]:
    """The days that may well lie ahead: nearer there than behind, and a weekday only with its hour.

    due: those by which something may be due instead, and not those. None that may be another day or is a range.
    """
    ahead, today = days_ahead(read.line), read.line.today
    found = []
    for day in read.line.days:
        later = ahead.get(day.start, day)
        if later.on <= today or (day.lead in DEADLINES) != due or day.doubtful or day.until:
            continue
        behind, to_come = (today - day.on).days, (later.on - today).days
        weekday = behind + to_come in (_WEEK, 2 * _WEEK)
        if behind <= 0 or (to_come <= behind and (not weekday or _HOUR.search(read.line.text))):
            found.append(day)
    return found


def _is_far_behind(read: Read, day: Found) -> bool:
    return (read.line.today - day.on).days > _FAR_BEHIND


_WEEK = 7  # days
_HOUR = lazy_pattern(r"(?<![\w:.,])(?:\d{1,2} ?(?:h|uhr|[ap]\.?m)\d{0,2}|\d{1,2}[:.]\d\d)(?!\w)", re.IGNORECASE)
