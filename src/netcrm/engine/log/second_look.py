"""A second look at the clauses of a line, each with those around it: who was there, what is no contact after all."""

from collections.abc import Sequence
from itertools import pairwise

from netcrm.engine.log.bidding import with_bidding
from netcrm.engine.log.clauses import (
    GAVE,
    HAPPENED,
    MISSED,
    MOVED,
    PLANNED,
    TALK,
    TOUCHING,
    Clause,
    Read,
    is_of,
    is_romance,
)
from netcrm.engine.log.companions import comes_along, is_news_of_theirs, was_there
from netcrm.engine.log.company import came_along
from netcrm.engine.log.cues import between
from netcrm.engine.log.heard_elsewhere import did_to_me, is_read_of
from netcrm.engine.log.line import pauses
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.two_others import among_themselves

_SHORTEST = 4  # units of "Martin was at lunch"
_MET_THERE = frozenset("we us hello hi".split())


def looked_at_again(read: Read) -> Read:
    """The line with the clauses that those around them, or their first word, show to be of another kind."""
    clauses = with_bidding(read, read.clauses)
    for at, clause in enumerate(clauses):
        clauses[at] = clause._replace(kind=_kind(read, clauses, at))
    return read._replace(clauses=tuple(clauses))


def _kind(read: Read, clauses: Sequence[Clause], at: int) -> str:
    """The kind of a clause; those before it have had their second look."""
    clause = clauses[at]
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    if clause.kind == TALK and not clause.cue and _tells_where(read, clause, behind):
        return HAPPENED
    if clause.kind == TALK and not clause.cue and was_there(read, clause, behind):
        return HAPPENED
    if along := comes_along(read, clauses[max(0, at - _MANY) : at], clause):
        return along
    if clause.kind == TALK and not clause.cue and did_to_me(read, clauses[max(0, at - _MANY) : at], clause):
        return HAPPENED
    if is_news_of_theirs(read, clause) or is_read_of(read, clause, behind):
        return TALK
    if clause.kind == TALK and not clause.cue and _is_the_day(read, clauses[max(0, at - _MANY) : at], clause):
        return HAPPENED
    if came_along(read, clauses, at) or (behind is not None and _is_its_day(read, clause, behind)):
        return HAPPENED
    if clause.kind in (HAPPENED, PLANNED) and (
        _is_among_others(read, clause) or _wants(read, clause) or among_themselves(read, clause)
    ):
        return TALK
    if clause.kind == MOVED and _moves_house(read, clause):
        return TALK
    if at and clause.kind in (TALK, HAPPENED) and _is_the_new_day(read, clauses[max(0, at - _MANY) : at], clause):
        return MOVED
    if clause.kind == MISSED and any(one.kind == HAPPENED for one in clauses[:at]) and _is_left_out(read, clause):
        return TALK
    if clause.kind == HAPPENED and behind is not None and _is_a_day_of_theirs(read, clause, behind):
        return TALK
    return clause.kind


def _is_the_day(read: Read, before: Sequence[Clause], clause: Clause) -> bool:
    """Whether it is the day of the contact, alone at the end: "Coffee with Nora, 90 min, pitch practice, yesterday"."""
    units = read.line.units
    day, rest = units[clause.last - 1].day, range(clause.first, clause.last - 1)
    ends = clause.last == len(units) or units[clause.last].strong
    if day is None or not ends or day.on > read.line.today or day.lead or not pauses(units[clause.last - 1]):
        return False
    if read.spoken[clause.first][0] != "en" or units[clause.first].strong:
        return False
    if any(units[at].symbol or any(is_of(read, at, name) for name in ("they", "i", "verb3", "their")) for at in rest):
        return False
    own: list[Clause] = []
    for one in reversed(before):
        own.append(one)
        if units[one.first].strong:
            break
    told = own[-1] if own else clause
    dated = any(units[at].symbol == "D" for one in own for at in range(one.first, one.last))
    return told.kind in (HAPPENED, GAVE) and not dated


_MANY = 6  # clauses of a sentence


def _is_its_day(read: Read, clause: Clause, behind: Clause) -> bool:
    """Whether a place and day open the line, before the contact: "Berlin, 3 June: 10 mins with Jo"."""
    units = read.line.units
    if behind.kind != HAPPENED or clause.kind != TALK or clause.cue or units[clause.last - 1].day is None:
        return False
    before = range(clause.last - 1)
    if not (":" in units[behind.first].gap or units[behind.first].strong) or read.spoken[behind.first][0] != "en":
        return False
    if any(units[at].symbol or any(is_of(read, at, name) for name in _ACTING) for at in before):
        return False
    return not any(units[at].symbol == "D" for at in range(behind.first, behind.last))


_ACTING = ("verb3", "they", "i", "reach", "their", "my")


_MEETS = frozenset(
    "met meets meeting saw sees seeing called calls calling rang phoned visited visits visiting emailed texted "
    "messaged told invited".split()
)
_HELPING = frozenset("s is was has had d ll will just also already".split())
_OTHERS = frozenset("he she they who".split())


def _is_among_others(read: Read, clause: Clause) -> bool:
    """Whether somebody met somebody else, without me: "Owen met Callum last week", "she's seeing Tom on Friday"."""
    units, at = read.line.units, clause.first
    if read.spoken[at][0] != "en":
        return False
    at += at < clause.last - 1 and is_of(read, at, "and")
    if units[at].symbol != "N" and units[at].word not in _OTHERS:
        return False
    at += 1
    while at < clause.last and units[at].word in _HELPING and not pauses(units[at]):
        at += 1
    if (
        at + 2 < clause.last
        and units[at - 1].word in _OTHERS
        and (units[at].word, units[at + 1].word) == ("asked", "to")
    ):
        return True  # "she asked to be put in touch with Tom"
    if at + 1 >= clause.last or units[at].word not in _MEETS or units[at + 1].symbol != "N" or pauses(units[at]):
        return False
    about = [cue.start for cue in between(read.relations, at, clause.last) if cue.tag == "about"]
    own = range(clause.first, about[0] if about else clause.last)
    return not any(is_of(read, n, name) for n in own for name in ("i", "me"))


def _moves_house(read: Read, clause: Clause) -> bool:
    """Whether it is somebody who moved, and no meeting: "Nora moved to Leeds last month"."""
    units, cue = read.line.units, clause.cue
    if cue is None or units[cue.end - 1].word != "to" or units[cue.start].word not in ("moved", "moves", "is", "s"):
        return False
    somebody = units[clause.first].symbol == "N" or units[clause.first].word in _OTHERS
    a_day = cue.end < len(units) and units[cue.end].symbol == "D"
    return somebody and not a_day and not between(read.kinds, clause.first, clause.last)


_WANTS = frozenset("wants needs hopes plans asks thinks says reckons believes worries".split())


def _wants(read: Read, clause: Clause) -> bool:
    """Whether it tells what somebody wants who is not named again: "Coffee with Grace. Wants intro to Oscar"."""
    first = clause.first
    return first > 0 and read.spoken[first][0] == "en" and read.line.units[first].word in _WANTS


def _is_left_out(read: Read, clause: Clause) -> bool:
    """Whether it is a subject that was not talked of: "Sailing with Ivo. Did not talk business"."""
    cue, units = clause.cue, read.line.units
    if cue is not None and is_romance(read, clause.first) and cue.end < clause.last:
        talked = any(is_of(read, n, "talks") or is_of(read, n, "talked1") for n in range(cue.start, cue.end))
        return talked and units[cue.end].word in _OF_WHAT and not any(unit.symbol == "N" for unit in units[cue.end :])
    if cue is None or read.spoken[clause.first][0] != "en" or cue.end >= clause.last:
        return False
    said = [units[at].word for at in range(cue.start, cue.end)]
    got_to = said[-1] == "to" and any(is_of(read, cue.end, name) for name in ("det", "my", "their"))
    if _TALKING.isdisjoint(said) and not got_to:  # "never got round to the contract"
        return False
    return not any(units[at].symbol == "N" or is_of(read, at, "them") for at in range(clause.first, clause.last)) and (
        units[cue.end].word not in ("to", "with", "at", "because", "as", "today", "yet")
        and not units[cue.end].symbol
        and not pauses(units[cue.end])
    )


_OF_WHAT = frozenset(
    "de del du do da d sobre boulot travail affaires business negocios negocio trabajo trabalho dinero argent".split()
)
_TALKING = frozenset("talk talked speak spoke discuss discussed".split())


def _is_a_day_of_theirs(read: Read, clause: Clause, behind: Clause) -> bool:
    """Whether it only says what they had that day, for which I wrote: "Mei's interview today, sent her good luck"."""
    units, at = read.line.units, clause.first
    owned = units[at].symbol == "N" and at + 2 < clause.last and units[at + 1].word == "s"
    if not owned or behind.kind != HAPPENED or read.spoken[at][0] != "en":
        return False
    if any(one.start in range(clause.first, clause.last) for one in read.clause_cues):
        return False
    theirs = any(units[n].word in _OF_THEIRS for n in range(at + 2, min(at + _SHORTEST + 1, clause.last)))
    own = range(behind.first, behind.last)
    spoken_of = any(is_of(read, n, "them") for n in own)
    return theirs and spoken_of and any(cue.start in own and cue.tag in TOUCHING for cue in read.clause_cues)


_OF_THEIRS = frozenset("interview appointment review hearing exam session demo presentation audition".split())


def _is_the_new_day(read: Read, earlier: Sequence[Clause], clause: Clause) -> bool:
    """Whether it is the day to which what stands before was moved: "Call postponed. New date: 20 November"."""
    before = next((one for one in reversed(earlier) if one.kind != TALK or one.cue), earlier[-1])
    if before.kind not in (MISSED, MOVED) or before.cue is None:
        return False
    words = [unit.word for unit in read.line.units[before.cue.start : before.cue.end]]
    return not _PUT_OFF.isdisjoint(words) and any(
        cue.tag == "moved" and cue.start == clause.first for cue in read.clause_cues
    )


_PUT_OFF = frozenset("moved postponed cancelled canceled rescheduled delayed off pushed".split())


def _tells_where(read: Read, clause: Clause, behind: Clause | None) -> bool:
    return _is_their_event(read, clause) or (behind is not None and _was_there_too(read, clause, behind))


def _is_their_event(read: Read, clause: Clause) -> bool:
    """Whether it names somebody's event and no verb, as one who was there does: "Tom's concert last night"."""
    units = read.line.units
    owned = clause.first + 1
    named = units[clause.first].symbol == "N" and owned < clause.last and units[owned].word == "s"
    if not named and not is_of(read, clause.first, "happening"):
        return False
    own = range(owned + 1, clause.last)
    day = any((said := units[at].day) and said.on <= read.line.today for at in own)
    acts = any(is_of(read, at, "verb3") and units[at].word != "s" for at in own)
    return day and any(is_of(read, at, "happening") for at in (clause.first, *own)) and not acts


def _was_there_too(read: Read, clause: Clause, behind: Clause) -> bool:
    """Whether somebody was at something where we were in touch: "Martin was at the dinner, sat next to him"."""
    units = read.line.units
    if units[clause.first].symbol != "N" or clause.last - clause.first < _SHORTEST or behind.kind != HAPPENED:
        return False
    was = clause.first + 1
    if units[was].word not in ("was", "were") or not any(c.tag == "at" and c.start == was + 1 for c in read.relations):
        return False
    own = range(behind.first, behind.last)
    if any(units[at].symbol for at in own):
        return False
    spoken_of = any(is_of(read, at, "them") or units[at].word in _MET_THERE for at in own)
    return spoken_of and any(cue.start in own and cue.tag in TOUCHING for cue in read.clause_cues)


def both_of_them(read: Read, telling: Sequence[Clause]) -> list[Mention]:
    """The two who were named last, where I was in touch with "both of them"."""
    units = read.line.units
    for clause in telling:
        said = [units[at].word for at in range(clause.first, clause.head)]
        if not any(pair in (("both", "of"), ("them", "both")) for pair in pairwise(said)):
            continue
        for before in reversed([one for one in read.clauses if one.last <= clause.first]):
            named = [mention for at in range(before.first, before.head) if (mention := units[at].mention)]
            if named:
                return named if len({mention.ids for mention in named}) == 2 else []
    return []
