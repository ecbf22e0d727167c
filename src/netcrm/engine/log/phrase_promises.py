"""Promises and things waited for by the phrases of a lexicon: whose, what, until when."""

from datetime import date

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.promises import Promise, is_something
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.text import fold

_KINDS = {c.MINE: PROMISE, c.THEIRS: WAITING}
_TRIM = " \t,.;:!?…-–—\"'“”"
_TO = frozenset(
    ("a", "à", "ao", "aos", "al", "an", "para", "pour", "pra", "pro", "to", "for", "fur", "fuer", "de", "von")
)


def promises_of(read: Read) -> list[Promise]:
    """The promises of all clauses that a phrase opened, in order."""
    opened = [clause for clause in read.clauses if clause.cue and clause.kind in _KINDS]
    found: list[Promise] = []
    for clause in opened:
        promise = _promise(read, clause)
        if found and _names_nothing(read, clause, promise) and found[-1].kind == promise.kind:
            # "they wait for our plan, I deliver it by Friday" is one promise
            found[-1] = found[-1]._replace(end=promise.end, due=promise.due or found[-1].due)
        elif is_something(promise.text):
            found.append(promise)
    return found


def _names_nothing(read: Read, clause: Clause, promise: Promise) -> bool:
    """Whether the thing is only "it", said before, or a verb without anything: "muss ich bis Freitag liefern"."""
    assert clause.cue is not None
    words = [at for at in range(clause.first, clause.last) if read.line.units[at].start < promise.end]
    loose = ("them", "filler", "and", "me", "i", "give1", "give3", "giveinf", "it", "due")
    behind = [at for at in words if at >= clause.cue.end and not read.line.units[at].symbol]
    said_before = any(is_of(read, at, "it") for at in words) or any(is_of(read, at, "giveinf") for at in behind)
    return said_before and all(
        read.line.units[at].symbol in ("N", "D")
        or any(is_of(read, at, name) for name in loose)
        or clause.cue.start <= at < clause.cue.thing
        for at in words
    )


def _promise(read: Read, clause: Clause) -> Promise:
    units = read.line.units
    cue = clause.cue
    assert cue is not None
    start = units[clause.first].start
    end = units[clause.last].start if clause.last < len(units) else len(read.line.text)
    ahead = days_ahead(read.line)
    days = [(at, ahead.get(day.start, day)) for at in range(clause.first, clause.last) if (day := units[at].day)]
    due = _due(read, days)
    whose = _whose(read, clause)
    rough = _rough(read, start, end) if not due else None
    kept = [
        at
        for at in (*range(cue.thing, cue.gap_end), *range(cue.end, clause.last))
        if not _left_out(read, at, due, clause) and not (rough and rough.start <= units[at].start < rough.end)
    ]
    pronoun = whose is None and any(
        is_of(read, at, "them") or is_of(read, at, "they") for at in range(clause.first, clause.last)
    )
    return Promise(
        start,
        end,
        _KINDS[clause.kind],
        whose,
        _text(read, _trimmed(read, kept)),
        due[1] if due else rough and rough.on,
        pronoun,
    )


def _rough(read: Read, start: int, end: int) -> Found | None:
    """The month, season or feast until which it is due, where no day is told: "in november", "before christmas".

    "La factura de octubre" tells which bill is meant.
    """
    days = days_ahead(read.line, rough=True).values()
    rough = [day for day in days if day.rough and start <= day.start < end]
    return next((day for day in rough if not fold(day.text).startswith(_OF_WHICH)), None)


_OF_WHICH = ("de ", "d'", "d’", "do ", "da ", "del ", "du ", "des ")


def _due(read: Read, days: list[tuple[int, Found]]) -> tuple[int, date] | None:
    """The day it is due: the last that a preposition of deadlines leads to, else the last at all."""
    bound = [(at, day) for at, day in days if any(cue.tag == "due" and cue.end == at for cue in read.relations)]
    chosen = (bound or days)[-1:]
    return (chosen[0][0], chosen[0][1].on) if chosen else None


def _whose(read: Read, clause: Clause) -> Mention | None:
    """Who is named in the phrase, or else in the clause as the receiver."""
    units = read.line.units
    cue = clause.cue
    assert cue is not None
    if cue.person >= 0:
        if units[cue.person].mention:
            return units[cue.person].mention
        if clause.kind == c.THEIRS:
            return None
    named = [at for at in range(clause.first, clause.last) if units[at].mention]
    if clause.kind == c.MINE:
        led = [at for at in named if at and (units[at - 1].word in _TO or at == cue.end or at < cue.end)]
        return units[led[0]].mention if led else None
    return units[named[0]].mention if named and named[0] < cue.end else None


def _left_out(read: Read, at: int, due: tuple[int, date] | None, clause: Clause) -> bool:
    """Whether a unit is no part of the thing: the due day and what leads to it."""
    units = read.line.units
    if due and (
        at == due[0] or any(cue.tag == "due" and cue.start <= at < cue.end == due[0] for cue in read.relations)
    ):
        return True
    receiver = _whose(read, clause)
    return receiver is not None and (
        units[at].mention is receiver
        or (at + 1 < len(units) and units[at + 1].mention is receiver and units[at].word in _TO)
    )


def _trimmed(read: Read, kept: list[int]) -> list[int]:
    """Without pronouns, fillers and and-words at either end."""
    loose = ("them", "filler", "and", "me")
    while kept and any(is_of(read, kept[0], name) for name in loose):
        kept = kept[1:]
    while kept and any(is_of(read, kept[-1], name) for name in ("filler", "and")):
        kept = kept[:-1]
    return kept


def _text(read: Read, kept: list[int]) -> str:
    units = read.line.units
    text = ""
    for n, at in enumerate(kept):
        joined = n and kept[n - 1] == at - 1
        text += (units[at].gap if joined else " " if n else "") + read.line.text[units[at].start : units[at].end]
    return " ".join(text.split()).strip(_TRIM)
