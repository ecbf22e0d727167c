"""Who took part in what a line tells, who was missing, and whether anybody was in touch at all."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clause_days import days_of
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.cues import Cue, between, ending
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.promises import Promise
from netcrm.model.kinds import LOOPS
from netcrm.text import fold

PRESENT, ABSENT, TALKED_ABOUT = "present", "absent", "talked about"
_TOUCHING = ("contact", "together", "asked", "told", "thanks")
# A promise told in these words was said to somebody, which is a contact.
_SPOKEN = re.compile(
    r"\b(?:promised|agreed|offered|committed|volunteered|pledged|told|said|asked|versprochen|zugesagt|zugesichert|gebeten|angeboten|promis|"
    r"prometi|prometido|comprometi|quede|quedamos|fiquei|ficamos|combinei)\b",
    re.IGNORECASE,
)


class Presence(NamedTuple):
    """Who was part of it. clauses: those that tell of a contact, or of a plan where it is one.

    unsure: everybody in these clauses, whatever their part.
    via: whoever introduced us to them.
    """

    people: tuple[Mention, ...]
    absent: tuple[Mention, ...]
    unsure: tuple[Mention, ...]
    contact: bool
    planned: bool
    moved: bool
    clauses: tuple[Clause, ...]
    via: tuple[Mention, ...] = ()


def presence(read: Read, vows: Sequence[Promise]) -> Presence:
    """Who took part, of the clauses that tell of a contact; of a plan where nothing else was told."""
    telling, planned, moved = _telling(read)
    roles = [
        (role_of(read, clause, at), mention)
        for clause in telling
        for at in _named(read, clause)
        if (mention := read.line.units[at].mention)
    ]
    roles = [
        *((PRESENT, who) for clause in telling if clause.kind == c.GAVE and (who := c.introduced_to(read, clause))),
        *roles,
    ]
    absent = tuple(mention for role, mention in roles if role == ABSENT)
    missing = _missing(read, telling)
    gone = {mention.ids for mention in absent}
    there = tuple(mention for role, mention in roles if role == PRESENT and mention.ids not in gone)
    came = tuple(mention for mention in there if mention.ids not in {one.ids for one in missing})
    people = came or there
    contact = bool(telling) or _was_said(read, vows) or _was_heard(read) or _names_nobody(read)
    nobody = {m.ids for m in read.line.named} <= {m.ids for m in (*absent, *missing)}
    if telling and not came and nobody and (absent or (missing and not _is_heard_of(read, telling))) and not moved:
        contact = False  # nobody else was named but who was missing
    if moved and not people:
        people = absent or tuple(missing)  # "lunch with Maria cancelled, moved to Friday"
    if not people:
        people = _concerned(read, telling, vows, gone | {one.ids for one in missing if telling})
    absent = tuple(m for m in (*absent, *missing) if m.ids not in {one.ids for one in people})
    unsure = tuple(mention for _, mention in roles)
    via = tuple(
        mention
        for clause in telling
        for at in _named(read, clause)
        if _introduced_us(read, clause, at) and (mention := read.line.units[at].mention)
    )
    return Presence(people, absent, unsure, contact, planned, moved, tuple(telling), via)


def _is_heard_of(read: Read, telling: Sequence[Clause]) -> bool:
    """Whether there was a message or call, so that who "does not come" was in touch all the same."""
    return any(
        cue.tag in ("message", "email", "call") and any(one.first <= cue.start < one.head for one in telling)
        for cue in read.kinds
    )


def role_of(read: Read, clause: Clause, at: int) -> str:
    """What part somebody named at this unit has in a clause: the nearest word before that decides, or what follows."""
    if _introduced_us(read, clause, at) or _is_of_somebody(read, clause, at) or _is_recounted(read, clause, at):
        return TALKED_ABOUT
    units = read.line.units
    behind = between(read.relations, at + 1, at + 2)
    if any(cue.tag == "absent_after" for cue in behind) and not units[at + 1].strong:
        return ABSENT
    if _is_beside_a_give(read, clause, at):
        return TALKED_ABOUT
    for n in range(at - 1, max(clause.first, at - _BACK) - 1, -1):
        relation = next((cue for cue in ending(read.relations, n + 1) if cue.start >= clause.first), None)
        if relation and relation.tag in _ROLES:
            return _ROLES[relation.tag]
        if any(cue.tag == "intro" and _is_done_to_me(read, cue) for cue in ending(read.kinds, n + 1)):
            return PRESENT
        if units[n].word == "to" and any(is_of(read, m, "bidding") for m in range(max(clause.first, n - 3), n)):
            return TALKED_ABOUT
        ended = [cue.tag for cue in ending(read.clause_cues, n + 1) if cue.start >= clause.first]
        if "talk" in ended or "thinking" in ended or _reports(read, clause, n, at):
            return TALKED_ABOUT
        if any(tag in _TOUCHING or tag.startswith("gave:") for tag in ended):
            return PRESENT
        if ":" in units[n + 1].gap and n > clause.first:
            return PRESENT
    return PRESENT


def _is_done_to_me(read: Read, cue: Cue) -> bool:
    """Whether the phrase says that somebody brought me to whoever follows: "Paco me presentó a Abril"."""
    return any(is_of(read, at, "me") for at in range(cue.start, cue.end))


def _reports(read: Read, clause: Clause, at: int, person: int) -> bool:
    """Whether this is the verb of somebody else, who speaks of whoever follows: "Dev believes Maria ..."."""
    if not (is_of(read, at, "verb3") or is_of(read, at, "says")) or is_of(read, at, "reach"):
        return False
    if any(is_of(read, n, "me") for n in range(at, person)):
        return False
    units = read.line.units
    before = range(clause.first, at)
    return any(units[n].symbol == "N" or is_of(read, n, "they") for n in before) and not any(
        is_of(read, n, "i") for n in before
    )


_ROLES = {"with": PRESENT, "about": TALKED_ABOUT, "absent_before": ABSENT}


_BACK = 30  # units; nothing further back decides what part somebody has


def _is_beside_a_give(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody is named in what was given to another: "put her forward to Gareth"."""
    cue = clause.cue
    if clause.kind != c.GAVE or cue is None or cue.tag == "gave:intro":
        return False
    if cue.tag == "gave:referral" and cue.start < at < cue.end:  # "hab ihm die Petra empfohlen"
        return cue.person < at and (cue.person < 0 or read.line.units[cue.person].mention is None)
    if at < cue.end:
        return False
    led = any(one.tag == "with" and cue.end <= one.start and one.end == at for one in read.relations)
    return not led and any(
        read.line.units[n].symbol == "N" or is_of(read, n, "them") for n in range(cue.start, cue.end)
    )


def _introduced_us(read: Read, clause: Clause, at: int) -> bool:
    """Whether they only brought us together with somebody else: "Lena introduced us" over coffee with Franz."""
    units = read.line.units
    if at + 2 >= clause.last or units[at + 1].word != "introduced" or units[at + 2].word not in ("us", "me"):
        return False
    if at + 3 < clause.last and units[at + 3].word == "to":
        return False
    return any(units[n].symbol == "N" for n in range(at + 3, clause.last))


def _named(read: Read, clause: Clause) -> list[int]:
    return [at for at in range(clause.first, clause.head) if read.line.units[at].symbol == "N"]


def _is_of_somebody(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody else is meant, who is told by this name: "Tom's sister", "la soeur de Tom"."""
    return _owns_something(read, clause, at) or _owned_by(read, clause, at)


def _is_recounted(read: Read, clause: Clause, at: int) -> bool:
    """Whether the end of the clause tells that somebody was spoken of: "von Flo erzählt"."""
    led = at > clause.first and read.line.units[at - 1].word in ("von", "vom", "uber")
    return led and any(is_of(read, n, "recounts") for n in range(at + 1, clause.last))


def _owns_something(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is somebody's sister or company rather than they: "Tom's sister"."""
    units = read.line.units
    after = at + 1
    if after >= len(units) or units[after].word != "s" or units[after].gap not in ("", "'", "’"):
        return False
    after += 1
    while after < clause.last and (
        is_of(read, after, "filler")
        or is_of(read, after, "attribute")
        or units[after].word in ("new", "old", "former", "little", "big")
    ):
        after += 1
    return after < clause.last and not units[after].strong and is_of(read, after, "rel")


def _owned_by(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody of theirs is meant: "la soeur de Tom", "die Frau von Tom"."""
    units = read.line.units
    return (
        at - 2 >= clause.first
        and units[at - 1].word in ("de", "d", "da", "do", "von", "vom", "del", "of", "du")
        and is_of(read, at - 2, "rel")
    )


def _telling(read: Read) -> tuple[list[Clause], bool, bool]:
    """The clauses that count, and whether they tell of a plan, and of one that was moved."""
    happened = [clause for clause in read.clauses if clause.kind in (c.HAPPENED, c.GAVE)]
    planned = [clause for clause in happened if lies_ahead(read, clause)]
    ahead = [clause for clause in read.clauses if clause.kind == c.PLANNED]
    if any(_has_day(read, clause) for clause in ahead):
        planned += ahead  # "on Tuesday I go to Hamburg and meet Markus for lunch" is one plan
    moved = [clause for clause in read.clauses if clause.kind == c.MOVED]
    held = [clause for clause in moved if happened and _was_held(read, clause, happened)]
    happened = sorted([*happened, *held], key=lambda one: one.first)
    moved = [clause for clause in moved if clause not in held]
    missed = [clause for clause in read.clauses if clause.kind == c.MISSED]
    if missed and _was_made_up_for(read, missed[0]):
        happened, missed = [*missed, *happened], []
    happened = [clause for clause in happened if clause not in planned]
    if all(_is_due_alone(read, clause) for clause in happened):
        happened = []  # "To do: ... Due Friday."
    if missed or moved:
        happened = [clause for clause in happened if _made_up_for(read, clause, missed or moved)]
    advice = [clause for clause in read.clauses if clause.kind == c.ADVICE]
    follow_up = planned and all(_is_ahead_of(read, clause) for clause in planned)  # "nächster Termin: ..."
    if any(_is_told(read, clause) for clause in happened) or (happened and (follow_up or not (planned or moved))):
        return (
            sorted([*happened, *(one for one in advice if _has_way(read, one))], key=lambda one: one.first),
            False,
            False,
        )
    if moved:
        return moved, True, True
    if planned:
        return sorted([*planned, *happened], key=lambda one: one.first), True, False
    if advice and not missed:
        return advice, False, False
    return [], False, False


def _is_due_alone(read: Read, clause: Clause) -> bool:
    """Whether nothing but when something is due stands there."""
    units = read.line.units[clause.first : clause.last]
    return len(units) == 1 and units[0].day is not None and units[0].day.text.lower().startswith("due")


def _was_held(read: Read, moved: Clause, happened: Sequence[Clause]) -> bool:
    """Whether the day to which a meeting was moved is past, or today and more is told of it."""
    days = days_of(read, moved)
    if not days:
        return False
    today, last = read.line.today, days[-1].until or days[-1].on
    next_one = days_ahead(read.line).get(days[-1].start)
    ahead = (next_one.until or next_one.on) if next_one else last
    if last == today == ahead:
        return any(clause.first > moved.first for clause in happened)
    return last < today and (ahead < today or (ahead - today).days > _FAR_BEHIND)


def _is_ahead_of(read: Read, clause: Clause) -> bool:
    """Whether it begins like "next" and thus tells what comes after the contact."""
    first = clause.first + is_of(read, clause.first, "det")  # "la próxima es el 17"
    return any(cue.tag == "ahead" and cue.start == first for cue in read.relations)


def _was_made_up_for(read: Read, missed: Clause) -> bool:
    """Whether what was missed first came about after all: "couldn't reach Dev, got him later"."""
    end = missed.cue.end if missed.cue else missed.first
    meant = missed.cue is not None and any(is_of(read, at, "meant") for at in range(missed.cue.start, end))
    despite = next((cue for cue in read.relations if cue.tag == "despite" and cue.start >= end), None)
    if despite:  # "wollte Petra anrufen, stattdessen Gustav getroffen" tells of Gustav alone
        return not (meant and despite.end < len(read.line.units) and read.line.units[despite.end].symbol == "N")
    if meant:
        return False  # "eigentlich wollte ich gestern mit Sabine auf ein Bier": what follows was meant as well
    return any(cue.tag == "contact" and end <= cue.start < missed.last for cue in read.clause_cues)


def _has_day(read: Read, clause: Clause) -> bool:
    return any(read.line.units[at].symbol == "D" for at in range(clause.first, clause.last))


def lies_ahead(read: Read, clause: Clause) -> bool:
    """Whether its days are all to come, however they are read."""
    days = days_of(read, clause)
    if not days or (_is_told(read, clause) and not _invites(read, clause)):
        return False
    if _is_timed(read, clause, days):
        return True
    booked = _is_booked(read)
    return all(
        day.on > read.line.today
        or _is_ahead(read, day.start)
        or _is_nearer_ahead(read, day)
        or (booked and _may_lie_ahead(read, day))
        for day in days
    )


def _is_timed(read: Read, clause: Clause, days: Sequence[Found]) -> bool:
    """Whether a weekday stands there with its hour and no verb, which is noted before: "rdv Luc mardi 10h"."""
    spoken = read.spoken[clause.first][0]
    if spoken not in c.DROPPING and (spoken != "de" or any(_is_told(read, one) for one in read.clauses)):
        return False
    text = read.line.text[read.line.units[clause.first].start : read.line.units[clause.last - 1].end]
    ahead = days_ahead(read.line)
    weekdays = [day for day in days if (next_one := ahead.get(day.start)) and (next_one.on - day.on).days == _WEEK]
    return len(weekdays) == len(days) and _CLOCK.search(fold(text)) is not None


_WEEK = 7
_CLOCK = re.compile(
    r"(?<!\w)(?:\d{1,2} ?(?:h|hs|hrs|hora?s?|uhr)\d{0,2}|\d{1,2}:\d\d|a las \d{1,2}|as \d{1,2}h?)(?!\w)"
)


def _is_booked(read: Read) -> bool:
    """Whether a table and the like is booked, which nobody says of an evening that is over: "Tisch reserviert"."""
    return any(cue.tag == "plan" and is_of(read, cue.start, "bookable") for cue in read.clause_cues)


def _may_lie_ahead(read: Read, day: Found) -> bool:
    ahead = days_ahead(read.line).get(day.start)
    return ahead is not None and ahead.on >= read.line.today


def _is_nearer_ahead(read: Read, day: Found) -> bool:
    """Whether a date without its year is far behind but soon to come: "12/12 gala with Anso" in November."""
    if (read.line.today - day.on).days <= _FAR_BEHIND:
        return False
    ahead = days_ahead(read.line).values()
    return any(one.start == day.start and 0 <= (one.on - read.line.today).days <= _SOON for one in ahead)


_FAR_BEHIND, _SOON = 240, 90  # days


def _invites(read: Read, clause: Clause) -> bool:
    """Whether somebody asks me to a day, which may well lie ahead: "me invitó a su cumple el sábado que viene"."""
    return any(is_of(read, at, "invites") for at in range(clause.first, clause.head))


def _is_ahead(read: Read, start: int) -> bool:
    units = read.line.units
    return any(cue.tag == "ahead" and cue.end < len(units) and units[cue.end].start == start for cue in read.relations)


def _is_told(read: Read, clause: Clause) -> bool:
    """Whether a verb says that I was in touch, so that it is no plan."""
    return any(clause.first <= cue.start < clause.head and cue.tag in _TOUCHING for cue in read.clause_cues)


def _has_way(read: Read, clause: Clause) -> bool:
    """Whether what leads to the advice says how or when it was given."""
    units = range(clause.first, clause.head)
    return any(cue.start in units for cue in read.kinds) or any(read.line.units[at].symbol == "D" for at in units)


def _made_up_for(read: Read, clause: Clause, missed: Sequence[Clause]) -> bool:
    """Whether it tells of a contact by itself, beside something that was missed."""
    own = range(clause.first, clause.head)
    touching = [cue for cue in read.clause_cues if cue.start in own and cue.tag in _TOUCHING]
    if clause.first > missed[0].first:
        led = any(
            cue.start in own and cue.tag == "with" and _leads_to_somebody(read, cue.end) for cue in read.relations
        )
        return bool(touching) or led or any(cue.start in own for cue in read.kinds)
    if any(_named(read, one) or _goes_on_about_somebody_missing(read, one) for one in missed):
        return True
    led = any(cue.start in own and cue.tag == "with" and _leads_to_somebody(read, cue.end) for cue in read.relations)
    if not led and clause.last == missed[0].first and is_of(read, clause.last - 1, "but"):
        return False  # "fui a su oficina pero ya se había ido"
    return any(not any(is_of(read, at, "attempt") for at in range(cue.start, cue.end)) for cue in touching)


def _goes_on_about_somebody_missing(read: Read, missed: Clause) -> bool:
    """Whether the clause just before says who was missing: "Tom was supposed to join but no show"."""
    before = next((one for one in read.clauses if one.last == missed.first), None)
    if before is None or read.line.units[missed.first].strong:
        return False
    return any(role_of(read, before, at) == ABSENT for at in _named(read, before))


def _leads_to_somebody(read: Read, at: int) -> bool:
    units = read.line.units
    return at < len(units) and (units[at].symbol == "N" or is_of(read, at, "them"))


_AWAITING = ("waiting",)  # the section of a lexicon


def _was_said(read: Read, vows: Sequence[Promise]) -> bool:
    """Whether a promise that stands alone was given to or by somebody: theirs was, mine where a word says so."""
    if not vows or any(clause.kind in (c.MISSED, c.PLANNED, c.THINKING, c.TASK) for clause in read.clauses):
        return False
    waits = [read.line.units[one.first].start for one in read.clauses if one.cue and one.cue.tag in _AWAITING]
    vows = [vow for vow in vows if vow.start not in waits]
    return any(
        LOOPS[vow.kind].turn == "them" or _SPOKEN.search(fold(read.line.text[vow.start : vow.end])) is not None
        for vow in vows
    )


def _names_nobody(read: Read) -> bool:
    """Whether nobody is named and nothing says that nothing happened: who it was with is what is missing."""
    untold = (c.MISSED, c.PLANNED, c.THINKING, c.TASK, c.MINE, c.THEIRS)
    return not read.line.named and not any(clause.kind in untold for clause in read.clauses)


def _was_heard(read: Read) -> bool:
    """Whether somebody says or thinks something, which I must have heard; what merely happened to them is news."""
    if any(clause.kind in (c.MISSED, c.MOVED, c.PLANNED, c.THINKING, c.TASK, c.MINE) for clause in read.clauses):
        return False
    units = read.line.units
    return any(
        is_of(read, at, "says") and any(units[n].symbol == "N" for n in range(clause.first, at))
        for clause in read.clauses
        if clause.kind == c.TALK
        for at in range(clause.first, clause.last)
    )


def _concerned(
    read: Read, telling: Sequence[Clause], vows: Sequence[Promise], gone: set[tuple[int, ...]]
) -> tuple[Mention, ...]:
    """Who took part where no clause of a contact names anybody: whom the promises concern, or who is named first."""
    whose = [vow.whose for vow in vows if vow.whose and vow.whose.ids not in gone]
    if whose:
        return tuple(dict.fromkeys(whose))
    for clause in read.clauses:
        mentions = [
            mention
            for at in range(clause.first, clause.last)
            if (mention := _who(read, clause, at)) and mention.ids not in gone
        ]
        if mentions:
            return tuple(dict.fromkeys(mentions)) if clause.kind == c.TALK else tuple(mentions[:1])
    owed = [
        m
        for one in read.clauses
        if one.kind in (c.MINE, c.THEIRS)
        for at in _named(read, one)
        if (m := read.line.units[at].mention)
    ]
    if owed or not all(mention.ids for mention in read.line.named):
        return tuple(owed[:1])
    spoken_of = any(is_of(read, at, "they") for one in telling for at in range(one.first, one.head))
    every = [
        mention
        for one in read.clauses
        for at in _named(read, one)
        if (mention := read.line.units[at].mention)
        and (spoken_of or not _is_of_somebody(read, one, at))
        and mention.ids not in gone
    ]
    return tuple(every[:1])


def _who(read: Read, clause: Clause, at: int) -> Mention | None:
    """Who is named at this unit, if they have a part in the clause, or spoke."""
    mention = read.line.units[at].mention
    if mention is None:
        return None
    spoke = at == clause.first + 1 and is_of(read, clause.first, "says")
    role = role_of(read, clause, at)
    return mention if spoke or role == PRESENT or (role == ABSENT and clause.kind == c.MISSED) else None


def _missing(read: Read, telling: Sequence[Clause]) -> list[Mention]:
    """Those whom a clause of its own tells to be absent: "Judith came, Matthias not"."""
    found = []
    for clause in read.clauses:
        if clause in telling:
            continue
        for at in range(clause.first, clause.last):
            mention = read.line.units[at].mention
            if mention and role_of(read, clause, at) == ABSENT:
                found.append(mention)
            elif mention is None and is_of(read, at, "they") and _is_missing(read, at):
                found += [one for one in [_named_last(read, at)] if one]
    return found


def _is_missing(read: Read, at: int) -> bool:
    return any(cue.tag == "absent_after" and cue.start == at + 1 for cue in read.relations)


def _named_last(read: Read, before: int) -> Mention | None:
    """Who was named last before this unit, whom "he" means."""
    named = [unit.mention for unit in read.line.units[:before] if unit.mention]
    return named[-1] if named else None
