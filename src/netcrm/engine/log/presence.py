"""Who took part in what a line tells, who was missing, and whether anybody was in touch at all."""

import re
from collections.abc import Sequence

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import TOUCHING, Clause, Read, is_of
from netcrm.engine.log.cues import Cue
from netcrm.engine.log.german_tense import acts_alone
from netcrm.engine.log.heard_elsewhere import goes_on_with, is_still_undone, sets_the_scene
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.missed_meetings import leaves_word, only_had
from netcrm.engine.log.overdue_in_english import is_overdue
from netcrm.engine.log.owners import means_the_owner, whose_kin_it_was, whose_thing_it_is
from netcrm.engine.log.plans import is_another_plan, is_told, lies_ahead, of_one_day, was_held
from netcrm.engine.log.promises import Promise
from netcrm.engine.log.roles import (
    ABSENT,
    PRESENT,
    brought_us_together,
    introduced_us,
    is_not_before,
    is_of_somebody,
    named_in,
    role_of,
)
from netcrm.engine.log.second_look import both_of_them
from netcrm.model.kinds import LOOPS
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern

# A promise told in these words was said to somebody, which is a contact.
_SPOKEN = lazy_pattern(
    r"\b(?:engagee?|disse|dije|promised|agreed|offered|committed|volunteered|pledged|told|said|asked|versprochen|zugesagt|zugesichert|versichert|gebeten|ausgemacht|abgemacht|abgesprochen|angeboten|promis|"
    r"(?:gesagt|geschrieben|gemailt|gesimst|angekundigt|erklart|ausgerichtet|mitgeteilt),? (?:dass|ich|er|sie)|"
    r"prometi|prometido|comprometi|quede(?! debiendo)|quedamos|fiquei(?! (?:a dever|devendo))|ficamos|combinei|"
    r"(?:ai|avons) (?:dit|assure|annonce|jure)|falei|avisei|garanti|"
    r"m['’]a demande|nous a demande|pidio|me ha pedido|pediu)\b",
    re.IGNORECASE,
)


class Presence(NamedTuple):
    """Who was part of it. clauses: those that tell of a contact, or of a plan where it is one.

    unsure: everybody in these clauses, whatever their part.
    via: whoever introduced us to them. others: appointments of another day, which are none of this contact.
    """

    people: tuple[Mention, ...]
    absent: tuple[Mention, ...]
    unsure: tuple[Mention, ...]
    contact: bool
    planned: bool
    moved: bool
    clauses: tuple[Clause, ...]
    via: tuple[Mention, ...] = ()
    others: tuple[Clause, ...] = ()


def presence(read: Read, vows: Sequence[Promise]) -> Presence:
    """Who took part, of the clauses that tell of a contact; of a plan where nothing else was told."""
    telling, planned, moved = _telling(read)
    telling, others = of_one_day(read, telling)
    roles = [
        (role_of(read, clause, at), mention)
        for clause in telling
        for at in named_in(read, clause)
        if (mention := read.line.units[at].mention)
    ]
    roles = [
        *((PRESENT, who) for clause in telling if clause.kind == c.GAVE and (who := c.introduced_to(read, clause))),
        *roles,
    ]
    roles += [(PRESENT, mention) for mention in both_of_them(read, telling)]
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
    if (moved or (planned and nobody)) and not people:
        people = absent or tuple(missing)  # "lunch with Maria cancelled, moved to Friday"
    if telling and contact and nobody and not people:
        people = tuple(missing) or absent  # "Sophie ist krank, wir haben dann telefoniert"
    if not people:
        people = _concerned(read, telling, vows, gone | {one.ids for one in missing if telling})
    absent = tuple(m for m in (*absent, *missing) if m.ids not in {one.ids for one in people})
    unsure = tuple(mention for _, mention in roles)
    via = tuple(
        mention
        for clause in telling
        for at in named_in(read, clause)
        if introduced_us(read, clause, at) and (mention := read.line.units[at].mention)
    ) or _who_brought_us_together(read)
    return Presence(people, absent, unsure, contact, planned, moved, tuple(telling), via, tuple(others))


def _who_brought_us_together(read: Read) -> tuple[Mention, ...]:
    """Who is said, in any clause, to have made somebody known to me; they may have been there too."""
    return tuple(
        mention
        for clause in read.clauses
        for at in range(clause.first, clause.last)
        if (mention := read.line.units[at].mention) and brought_us_together(read, clause, at)
    )


def _is_heard_of(read: Read, telling: Sequence[Clause]) -> bool:
    """Whether there was a message or call, so that who "does not come" was in touch all the same."""
    return any(
        cue.tag in ("message", "email", "call") and any(one.first <= cue.start < one.head for one in telling)
        for cue in read.kinds
    )


def _telling(read: Read) -> tuple[list[Clause], bool, bool]:
    """The clauses that count, and whether they tell of a plan, and of one that was moved."""
    happened = [clause for clause in read.clauses if clause.kind in (c.HAPPENED, c.GAVE)]
    planned = [clause for clause in happened if lies_ahead(read, clause)]
    ahead = [clause for clause in read.clauses if clause.kind == c.PLANNED]
    planned += [clause for clause in happened if clause not in planned and goes_on_with(read, planned or ahead, clause)]
    if any(_has_day(read, clause) or (planned and c.is_romance(read, clause.first)) for clause in ahead):
        planned += ahead  # "on Tuesday I go to Hamburg and meet Markus for lunch" is one plan
    moved = [clause for clause in read.clauses if clause.kind == c.MOVED]
    held = [clause for clause in moved if happened and was_held(read, clause, happened)]
    happened = sorted([*happened, *held], key=lambda one: one.first)
    moved = [clause for clause in moved if clause not in held]
    missed = [clause for clause in read.clauses if clause.kind == c.MISSED]
    if missed and _was_made_up_for(read, missed[0]):
        happened, missed = [*missed, *happened], []
    happened = [clause for clause in happened if clause not in planned]
    if missed or moved:
        kept = [clause for clause in happened if _made_up_for(read, clause, missed or moved)]
        happened = [clause for clause in happened if clause in kept or sets_the_scene(read, clause, kept)]
    above = [clause for clause in happened if _is_a_day_alone(read, clause)]
    if len(above) == len(happened) < len(read.clauses):
        happened = []  # "To do: ... Due Friday.", "9. Juni. Gehört, dass Holger ..."
    advice = [clause for clause in read.clauses if clause.kind == c.ADVICE]
    follow_up = planned and all(
        _is_ahead_of(read, clause) or is_another_plan(read, clause, happened) for clause in planned
    )  # "nächster Termin: ..."
    if any(is_told(read, clause) for clause in happened) or (happened and (follow_up or not (planned or moved))):
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
        return sorted([*above, *advice], key=lambda one: one.first), False, False
    return [], False, False


def _is_a_day_alone(read: Read, clause: Clause) -> bool:
    """Whether nothing but a day stands there: when something is due, or the day above a note."""
    return all(read.line.units[at].symbol == "D" for at in range(clause.first, clause.last))


def _is_ahead_of(read: Read, clause: Clause) -> bool:
    """Whether it begins like "next" and thus tells what comes after the contact."""
    first = clause.first + is_of(read, clause.first, "det")  # "la próxima es el 17"
    if any(unit.word == "again" for unit in read.line.units[clause.first : clause.last]):
        return True  # "Coffee with Nora. We'll meet again on Friday"
    return any(cue.tag == "ahead" and cue.start == first for cue in read.relations)


def _was_made_up_for(read: Read, missed: Clause) -> bool:
    """Whether what was missed first came about after all: "couldn't reach Dev, got him later"."""
    end = missed.cue.end if missed.cue else missed.first
    meant = missed.cue is not None and any(
        is_of(read, at, "meant") or read.line.units[at].spelled in _WOULD_BE for at in range(missed.cue.start, end)
    )
    despite = next((cue for cue in read.relations if cue.tag == "despite" and cue.start >= end), None)
    if despite:  # "wollte Petra anrufen, stattdessen Gustav getroffen" tells of Gustav alone
        if any(unit.word in _AFTER_ALL_NOT for unit in read.line.units[despite.end : despite.end + 1]):
            return False  # "ihr war es dann doch zu heiß"
        return not (meant and despite.end < len(read.line.units) and read.line.units[despite.end].symbol == "N")
    if meant:
        return False  # "eigentlich wollte ich gestern mit Sabine auf ein Bier": what follows was meant as well
    return any(cue.tag == "contact" and end <= cue.start < missed.last for cue in read.clause_cues)


_WOULD_BE = ("wär", "wäre", "wären", "waer", "waere", "waeren")
_AFTER_ALL_NOT = frozenset("zu nicht net ned lieber kein keine keinen anders abgesagt verhindert krank".split())


def _has_day(read: Read, clause: Clause) -> bool:
    return any(read.line.units[at].symbol == "D" for at in range(clause.first, clause.last))


def _has_way(read: Read, clause: Clause) -> bool:
    """Whether what leads to the advice says how, when or by whom it was given."""
    units = range(clause.first, clause.head)
    if len(units) == 1 and read.line.units[clause.first].symbol == "N" and ":" in read.line.units[clause.head].gap:
        return True  # "Tom: hire slower"
    return any(cue.start in units for cue in read.kinds) or any(read.line.units[at].symbol == "D" for at in units)


def _made_up_for(read: Read, clause: Clause, missed: Sequence[Clause]) -> bool:
    """Whether it tells of a contact by itself, beside something that was missed."""
    if _is_only_unanswered(read, clause, missed):
        return True
    own = range(clause.first, clause.head)
    touching = [cue for cue in read.clause_cues if cue.start in own and cue.tag in TOUCHING]
    if clause.first > missed[0].first and acts_alone(read, clause):
        return False
    if c.is_romance(read, clause.first) and all(cue.tag == "together" for cue in touching) and touching:
        return any(read.line.units[at].symbol == "N" or is_of(read, at, "they") for at in own)
    if clause.first > missed[0].first and (leaves_word(read, clause) or only_had(read, clause)):
        return False
    if clause.first > missed[0].first:
        led = any(
            cue.start in own and cue.tag == "with" and _leads_to_somebody(read, cue.end) for cue in read.relations
        )
        return bool(touching) or led or any(cue.start in own for cue in read.kinds)
    if any(
        (named_in(read, one) and not _says_nobody_came(read, one)) or _goes_on_about_somebody_missing(read, one)
        for one in missed
    ):
        return True
    led = any(cue.start in own and cue.tag == "with" and _leads_to_somebody(read, cue.end) for cue in read.relations)
    if not led and clause.last == missed[0].first and is_of(read, clause.last - 1, "but"):
        return False  # "fui a su oficina pero ya se había ido"
    moved = missed[0].kind == c.MOVED
    return any(
        not any(is_of(read, at, "attempt") for at in range(cue.start, cue.end)) or (moved and _is_to_me(read, cue))
        for cue in touching
    )


def _is_only_unanswered(read: Read, clause: Clause, missed: Sequence[Clause]) -> bool:
    """Whether I wrote, and all that was missed is the answer: "Tarek geschrieben, keine Antwort bisher"."""
    own = range(clause.first, clause.head)
    wrote = any(cue.start in own and cue.tag in ("message", "email") for cue in read.kinds)
    return wrote and all(
        one.cue is not None
        and one.first >= clause.last
        and any(is_of(read, at, "answers") for at in range(one.cue.start, one.cue.end))
        for one in missed
    )


def _says_nobody_came(read: Read, missed: Clause) -> bool:
    """Whether it only tells that somebody was not there: "sat in the café for an hour, no Joss"."""
    cue, units = missed.cue, read.line.units
    nobody = cue is not None and units[cue.start].word == "no" and cue.language == "en"
    return cue is not None and nobody and units[cue.start + 1].symbol == "N"


def _is_to_me(read: Read, cue: Cue) -> bool:
    """Whether somebody else reached me: "me ha llamado"."""
    return any(is_of(read, at, "me") for at in range(cue.start, cue.end))


def _goes_on_about_somebody_missing(read: Read, missed: Clause) -> bool:
    """Whether the clause just before says who was missing: "Tom was supposed to join but no show"."""
    before = next((one for one in read.clauses if one.last == missed.first), None)
    if before is None or read.line.units[missed.first].strong:
        return False
    if before.kind == c.TALK and before.first > 0 and is_of(read, before.last - 1, "but") and named_in(read, before):
        return True  # "a Carmen ofereceu as luvas mas não apareceu"
    return any(role_of(read, before, at) == ABSENT for at in named_in(read, before))


def _leads_to_somebody(read: Read, at: int) -> bool:
    units = read.line.units
    return at < len(units) and (units[at].symbol == "N" or is_of(read, at, "them"))


_AWAITING = ("waiting",)  # the section of a lexicon


def _was_said(read: Read, vows: Sequence[Promise]) -> bool:
    """Whether a promise that stands alone was given to or by somebody: theirs was, mine where a word says so."""
    if (
        not vows
        or is_still_undone(read)
        or any(clause.kind in (c.MISSED, c.PLANNED, c.THINKING, c.TASK) for clause in read.clauses)
    ):
        return False
    if is_overdue(read):
        return False
    waits = [read.line.units[one.first].start for one in read.clauses if one.cue and one.cue.tag in _AWAITING]
    vows = [vow for vow in vows if vow.start not in waits and not _WAITS.match(read.line.text, vow.start)]
    vows = [vow for vow in vows if not _REMINDS.match(read.line.text, vow.start)]
    vows = [vow for vow in vows if not _is_only_owed(read, vow)]
    return any(
        LOOPS[vow.kind].turn == "them" or _SPOKEN.search(fold(read.line.text[vow.start : vow.end])) is not None
        for vow in vows
    )


def _is_only_owed(read: Read, vow: Promise) -> bool:
    """Whether it says what is owed and not that anything was said: "Tom still owes me 40 pounds"."""
    return LOOPS[vow.kind].turn == "them" and _OWES.match(fold(read.line.text[vow.start : vow.end])) is not None


_OWES = lazy_pattern(
    r"(?:\S+ ){0,3}?(?:still )?owes? (?:me|us)\b|(?:\S+ ){0,2}?(?:schuldet|schuldn) (?:mir|uns)\b|"
    r"(?:\S+ ){0,3}?(?:(?:me|nos|nous) (?:debe|deve|doit)|deve-me)\b"
)
_REMINDS = lazy_pattern(r"dran ?denken|daran denken|denk dran|(?:nicht|ned|net) vergessen", re.IGNORECASE)
_WAITS = lazy_pattern(r"(?:(?:still|i'?m|i am|am) )*(?:waiting (?:on|for)|awaiting)\b", re.IGNORECASE)


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
        if clause.kind == c.TALK and not c.is_rumour(read, clause)
        for at in range(clause.first, clause.last)
    )


def _concerned(
    read: Read, telling: Sequence[Clause], vows: Sequence[Promise], gone: set[tuple[int, ...]]
) -> tuple[Mention, ...]:
    """Who took part where no clause of a contact names anybody: whom the promises concern, or who is named first."""
    whose = [vow.whose for vow in vows if vow.whose and vow.whose.ids not in gone]
    if whose:
        return tuple(dict.fromkeys(whose))
    gone = gone | whose_kin_it_was(read, telling) | (set() if telling else whose_thing_it_is(read))
    for clause in read.clauses:
        mentions = [
            mention
            for at in range(clause.first, clause.last)
            if (mention := _who(read, clause, at)) and mention.ids not in gone and not _is_retold(read, clause, at)
        ]
        if mentions:
            listed = clause.kind == c.TALK or len(mentions) == clause.last - clause.first  # "Call moved. ... May, Tom."
            return tuple(dict.fromkeys(mentions)) if listed else tuple(mentions[:1])
    owed = [
        m
        for one in read.clauses
        if one.kind in (c.MINE, c.THEIRS)
        for at in named_in(read, one)
        if (m := read.line.units[at].mention)
    ]
    if owed or not all(mention.ids for mention in read.line.named):
        return tuple(owed[:1])
    spoken_of = any(is_of(read, at, "they") for one in telling for at in range(one.first, one.head))
    spoken_of = spoken_of or means_the_owner(read, telling)
    every = [
        mention
        for one in read.clauses
        for at in named_in(read, one)
        if (mention := read.line.units[at].mention)
        and (spoken_of or not is_of_somebody(read, one, at))
        and mention.ids not in gone
    ]
    return tuple(every[:1])


def _is_retold(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody is named in what another says: the Tom of "Ana says she met Tom"."""
    cue = clause.cue if clause.kind == c.TALK else None
    speaks = cue is not None and cue.person >= 0 and read.line.units[cue.person].mention is not None
    return speaks and cue is not None and at >= cue.end and read.spoken[at][0] == "en"


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
            elif mention is None and is_of(read, at, "they") and _is_missing(read, clause, at):
                found += [one for one in [_named_last(read, at)] if one]
    return found


def _is_missing(read: Read, clause: Clause, at: int) -> bool:
    return not is_not_before(read, clause, at) and any(
        cue.tag == "absent_after" and cue.start == at + 1 for cue in read.relations
    )


def _named_last(read: Read, before: int) -> Mention | None:
    """Who was named last before this unit, whom "he" means."""
    named = [unit.mention for unit in read.line.units[:before] if unit.mention]
    return named[-1] if named else None
