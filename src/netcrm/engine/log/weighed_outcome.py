"""Whether there was a contact or a plan: what the rules found, or what is likelier by all signs.

`line_trust` has learnt which readings of the rules and of the second opinion are to be doubted, and by which words. Of
1,080 lines of twelve sets it had not learnt from 15 more were understood whole with it, and 6 fewer wrote something
false. Lines of eight more writers, learnt from since, brought the others of these 1,747 lines from 9.3% to 8.5% false.
"""

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import TOUCHING, Clause, Read
from netcrm.engine.log.contact_day import When
from netcrm.engine.log.cues import DEADLINES
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.line_model import LOGGED, NOT_CONTACT, OUTCOMES, PLANNED, margins
from netcrm.engine.log.line_signs import WAS, outcome_of
from netcrm.engine.log.line_trust import of_outcome, trusted
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.second_opinion import Opinion, is_greeting
from netcrm.engine.log.two_others import among_themselves

# By how much another outcome must be likelier than what the rules found, and by how much where they found none.
_SURE, _SURE_OF = 0.15, {LOGGED: 0.62, PLANNED: 0.3}
# From which on a promise, and advice, is no sign of a contact.
_IN_DOUBT, _ADVISED = 0.35, 0.5
_MUCH_DOUBT = 1.0  # from which on something told beside what was missed does not make up for it
_SHORTEST, _LONGEST = 8, 200  # units; shorter lines say too little


def weighed(read: Read, held: Opinion, when: When, signs: frozenset[str]) -> Opinion:
    """What was held before, or what is likelier. when: the day of it."""
    there = held.there
    if there.moved or not _SHORTEST <= len(read.line.units) <= _LONGEST:
        return held
    ruled, likely = outcome_of(read, there, when), _likely(read, signs)
    best = max(OUTCOMES, key=lambda one: likely[one])
    doubt = likely[best] - likely[ruled]
    needed = _SURE_OF[best] if ruled == NOT_CONTACT != best else _SURE
    if best == ruled or doubt <= needed or _is_settled(read, there, ruled, doubt):
        return held
    if best == LOGGED:
        return Opinion(_as_contact(read, there))
    told = _plan(read, there) if best == PLANNED else ()
    if told:
        return Opinion(there._replace(contact=True, planned=True, clauses=told))
    if ruled == LOGGED and likely[NOT_CONTACT] > likely[LOGGED]:
        return Opinion(there._replace(contact=False), unsure=True)
    if ruled == PLANNED and best == NOT_CONTACT:
        return Opinion(there._replace(contact=False, planned=False), unsure=True)
    return held


def _is_settled(read: Read, there: Presence, ruled: str, doubt: float) -> bool:
    """Whether the words say it plainly: a greeting, two others who met, a promise or advice unless much in doubt.

    doubt: how much likelier another outcome is.
    """
    if ruled == NOT_CONTACT:
        return any(among_themselves(read, one._replace(kind=c.HAPPENED)) for one in read.clauses)
    promised = doubt < _IN_DOUBT and any(one.kind == c.MINE and _is_vowed(read, one) for one in read.clauses)
    advised = doubt < _ADVISED and any(one.kind == c.ADVICE for one in read.clauses)
    return ruled == LOGGED and (promised or advised or is_greeting(read) or _was_made_up_for(read, there, doubt))


def _was_made_up_for(read: Read, there: Presence, doubt: float) -> bool:
    """Whether beside something missed a contact is told by itself: "couldn't reach Dev, talked to Maria instead".

    Where nobody is named in it, only a little doubt is overcome: "couldn't make it to the training, kid had a cold".
    """
    if not any(one.kind == c.MISSED for one in read.clauses):
        return False
    told = [at for one in there.clauses if one.kind != c.MISSED for at in range(one.first, one.head)]
    spoken = any(cue.tag in TOUCHING and cue.start in told for cue in read.clause_cues)
    return (spoken and doubt < _MUCH_DOUBT) or any(read.line.units[at].symbol == "N" for at in told)


def _likely(read: Read, signs: frozenset[str]) -> dict[str, float]:
    """How likely each outcome is."""
    by_words = dict(zip(OUTCOMES, margins(read, OUTCOMES), strict=True))
    return trusted(OUTCOMES, of_outcome(signs, by_words))


def _as_contact(read: Read, there: Presence) -> Presence:
    """A contact after all, told by the clause that says how: "over a long call", or the first that names somebody."""
    told = tuple(one for one in read.clauses if one.kind in (c.TALK, c.HAPPENED, c.MISSED, c.PLANNED))
    if not there.people:
        return there
    named = [one for one in told if any(unit.symbol == "N" for unit in read.line.units[one.first : one.last])]
    if (
        named
        and named[0].kind == c.MISSED
        and any(unit.day for unit in read.line.units[named[0].first : named[0].last])
    ):
        return there  # the day is of what did not come about
    how = [one for one in told if one.kind != c.MISSED and c.has_way(read, one.first, one.last)]
    return there._replace(contact=True, planned=False, clauses=there.clauses or tuple((how or named)[:1]))


def _plan(read: Read, there: Presence) -> tuple[Clause, ...]:
    """The clauses of the plan; none where no day may lie ahead."""
    ahead = _days_ahead(read) or _days_ahead(read, due=True)
    if not ahead or any(unit.word in WAS for unit in read.line.units):
        return ()
    starts = {day.start for day in ahead}
    dated = [one for one in read.clauses if any(unit.start in starts for unit in read.line.units[one.first : one.last])]
    dated = [one for one in dated if one.kind != c.MINE or not _is_vowed(read, one)]
    if any(one in there.clauses for one in dated):
        return there.clauses
    return tuple(sorted((*dated[:1], *there.clauses), key=lambda one: one.first)) if dated else ()


def _is_vowed(read: Read, clause: Clause) -> bool:
    """Whether its day is the one until which I promised something."""
    return any(unit.word in _VOWED for unit in read.line.units[clause.first : clause.last])


_VOWED = frozenset("promised agreed offered versprochen zugesagt promis prometi".split())


def _days_ahead(read: Read, due: bool = False) -> list[Found]:
    """The days that may lie ahead. due: those by which something may be due instead, and not those."""
    ahead, today = days_ahead(read.line), read.line.today
    return [day for day in read.line.days if ahead.get(day.start, day).on > today and (day.lead in DEADLINES) == due]
