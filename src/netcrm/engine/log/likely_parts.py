"""Promises, what I wait for and advice that no rule found: taken where a part of the line likely tells of it, and told.

On 1,747 lines of eight writers of whom the models had learnt half and were tried on the other, 63.1% were understood
whole with the bars below where it was 61.2%, of which what is waited for, looked for here only since, brought half.

Also told: a promise whose words are rather those of the other side, so that who owes whom is not turned round silently.
"""

import re
from collections.abc import Sequence
from datetime import date

from netcrm.engine.log import clauses as c
from netcrm.engine.log.advice import AdviceDraft
from netcrm.engine.log.clauses import Read
from netcrm.engine.log.cues import DEADLINES
from netcrm.engine.log.line import ANDS, begins_with_somebody, days_ahead, is_inside
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.part_model import ADVICE, SHORTEST, Part, Weighed
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.promises import Promise, is_something
from netcrm.engine.log.spans import Span
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.named_tuple import NamedTuple

_SURE = {PROMISE: -0.1, WAITING: -0.2, ADVICE: -0.3}
_OTHER_SIDE = 0.1  # by how much the other side must be likelier for a remark
_SAID = {PROMISE: "a promise of yours", WAITING: "something you wait for"}
_OWING = r"(?i)^(?:(?:i|we)(?: (?:do|still|now|really))* )?owe(?: (?:her|him|them|\S+(?= )))?"
_TO_NOBODY = r"(?i)(?:\b(?:would|will)|'(?:d|ll)) \w+$"  # "he said he would sign"
_UNREAL = frozenset(
    "if when unless whether maybe perhaps hope hoping hoped wish might nothing wenn falls ob vielleicht hoffe "
    "hoffentlich nichts rien nada espere espero ojala quiza quizas talvez oxala".split()
)
_TRIM = " \t,.;:!?…-–—\"'“”"


class Taken(NamedTuple):
    """Promises, or advice, with what is likely beside them, and what is to be said of it."""

    vows: Sequence[Promise] = ()
    advice: tuple[AdviceDraft, ...] = ()
    remarks: tuple[str, ...] = ()


def with_likely_promises(
    read: Read, parts: Sequence[Weighed], there: Presence, vows: Sequence[Promise], aside: Sequence[Span]
) -> Taken:
    """The promises, with the likeliest of mine and of theirs where the rules found none of a kind.

    aside: spans of what was asked and told.
    """
    taken = Taken(vows)
    for kind in _SAID:
        vow = None if any(one.kind == kind for one in vows) else _likely(read, parts, there, kind, taken.vows, aside)
        if vow:
            remark = f'"{vow.text}" was taken for {_SAID[kind]}'
            taken = Taken(sorted([*taken.vows, vow]), remarks=(*taken.remarks, remark))
    return taken


def _likely(
    read: Read,
    parts: Sequence[Weighed],
    there: Presence,
    kind: str,
    vows: Sequence[Promise],
    aside: Sequence[Span],
) -> Promise | None:
    """The promise that a part likely tells of; None for none, or if nobody is there whose it is."""
    part = _likeliest(read, parts, kind, [*aside, *((vow.start, vow.end) for vow in vows)])
    if part is None or _is_unreal(read, part):
        return None
    if kind == PROMISE and begins_with_somebody(read.line.units, part.first, part.last):
        return None
    vow = _promise(read, part, kind)
    owed = bool(vow.whose) or any(one.ids for one in there.people)
    said = is_something(re.sub(_OWING, "", vow.text)) and not re.search(_TO_NOBODY, vow.text)
    return vow if owed and said else None


def with_likely_advice(
    read: Read,
    parts: Sequence[Weighed],
    there: Presence,
    advice: tuple[AdviceDraft, ...],
    vows: Sequence[Promise],
    aside: Sequence[Span],
) -> Taken:
    """The advice, or the likeliest where the rules found none."""
    if advice or not there.contact or there.planned or not any(one.ids for one in there.people):
        return Taken(advice=advice)
    part = _likeliest(read, parts, ADVICE, [*aside, *((vow.start, vow.end) for vow in vows)])
    if part is None:
        return Taken()
    text = _text(read, range(part.first, part.last))
    giver = _giver(read, there, part)
    name = read.line.text[giver.start : giver.end]
    return Taken(advice=(AdviceDraft(giver.ids[0], text),), remarks=(f'"{text}" was taken for advice of {name}',))


def doubted_sides(read: Read, parts: Sequence[Weighed], vows: Sequence[Promise]) -> tuple[str, ...]:
    """A remark for each promise whose words are rather those of the other side."""
    found = []
    for part, likely in parts:
        own = [vow for vow in vows if _overlaps(read, part, (vow.start, vow.end))]
        if {vow.kind for vow in own} in ({PROMISE}, {WAITING}):
            kind = own[0].kind
            other = WAITING if kind == PROMISE else PROMISE
            nobody = kind == PROMISE and read.line.units[part.first].word == "to"  # "lunch w Tom, to send the deck Fri"
            if nobody or likely[other] - likely[kind] > _OTHER_SIDE:
                found += [f'"{vow.text}" was taken for {_SAID[kind]}' for vow in own]
    return tuple(dict.fromkeys(found))


def _likeliest(read: Read, parts: Sequence[Weighed], answer: str, aside: Sequence[Span]) -> Part | None:
    """The part that likeliest tells this, where one is likely enough and nothing else is likelier of it."""
    likely = [one for one in parts if one.likely[answer] == max(one.likely.values()) > _SURE[answer]]
    free = [one for one in likely if one.part.last - one.part.first >= SHORTEST and _is_free(read, one.part, aside)]
    return max(free, key=lambda one: one.likely[answer]).part if free else None


def _is_free(read: Read, part: Part, aside: Sequence[Span]) -> bool:
    """Whether nothing was found in a part that would be told otherwise by it."""
    if part.kind in (c.ADVICE, c.MINE, c.THEIRS, c.TASK) or is_inside(read.line.units[part.first], read.line.quoted):
        return False
    return not any(_overlaps(read, part, span) for span in aside)


def _is_unreal(read: Read, part: Part) -> bool:
    """Whether it is asked, hoped or only if something else: "maybe I'll send the deck"."""
    units, end = read.line.units, read.line.units[part.last - 1].end
    after = next((at for at in range(part.last, len(units)) if units[at].strong), len(units))
    said = {unit.word for unit in units[max(0, part.first - 2) : min(after, part.last + 1)]}
    return not _UNREAL.isdisjoint(said) or read.line.text[end:].lstrip(" )\"'")[:1] == "?"


def _overlaps(read: Read, part: Part, span: Span) -> bool:
    units = read.line.units
    return span[0] < units[part.last - 1].end and units[part.first].start < span[1]


def _promise(read: Read, part: Part, kind: str) -> Promise:
    units = read.line.units
    own = range(part.first, part.last)
    due, at = _due(read, part)
    named = [mention for n in own if (mention := units[n].mention) and len(mention.ids) == 1]
    whose = named[0] if len({one.ids for one in named}) == 1 else None
    pronoun = whose is None and any(c.is_of(read, n, "them") for n in own)
    text = _text(read, [n for n in own if n != at])
    return Promise(units[part.first].start, units[part.last - 1].end, kind, whose, text, due, pronoun)


def _due(read: Read, part: Part) -> tuple[date | None, int]:
    """The day it is due, and its unit; -1 for none."""
    ahead, units = days_ahead(read.line), read.line.units
    days = [(n, ahead.get(day.start, day)) for n in range(part.first, part.last) if (day := units[n].day)]
    days = [(n, day) for n, day in days if day.on >= read.line.today]
    bound = [(n, day) for n, day in days if day.lead in DEADLINES] or days
    return (bound[-1][1].on, bound[-1][0]) if bound else (None, -1)


def _text(read: Read, kept: Sequence[int]) -> str:
    """The words of these units as they are written, without an "and" before them."""
    units = read.line.units
    kept = kept[1:] if units[kept[0]].word in ANDS else kept
    text = ""
    for n, at in enumerate(kept):
        text += units[at].gap if n and kept[n - 1] == at - 1 else " " if n else ""
        text += read.line.text[units[at].start : units[at].end]
    return " ".join(text.split()).strip(_TRIM)


def _giver(read: Read, there: Presence, part: Part) -> Mention:
    """Who gave the advice: whoever took part and is named last before it ends, else the first of them."""
    end = read.line.units[part.last - 1].end
    known = [one for one in there.people if len(one.ids) == 1] or [one for one in there.people if one.ids]
    before = [one for one in known if one.start < end]
    return (before or known)[-1] if before else known[0]
