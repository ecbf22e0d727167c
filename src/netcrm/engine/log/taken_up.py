"""What a promise only takes up, named just before it: "veut les chiffres, je les lui envoie", "muestras, las manda"."""

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import DROPPING, Clause, Read, is_of
from netcrm.engine.log.line import days_ahead


def taken_up_before(read: Read, clause: Clause) -> list[int]:
    """The units of the thing, in the clause before; none where the promise names one itself."""
    before = next((one for one in read.clauses if one.last == clause.first), None)
    if before is None or before.kind not in (c.TALK, c.HAPPENED) or read.spoken[clause.first][0] not in DROPPING:
        return []
    if not _only_takes_up(read, clause):
        return []
    wanted = next((at for at in range(before.first, min(before.first + _NEAR, before.last)) if _wants(read, at)), None)
    if wanted is not None:
        return _without_days(read, range(wanted + 1, before.last))
    if _is_a_thing(read, before):
        return _without_days(read, range(before.first, before.last))
    return _asked_for(read, before)


_NEAR = 4  # units


def _wants(read: Read, at: int) -> bool:
    return is_of(read, at, "needs") or read.line.units[at].word in _LACKING


_LACKING = frozenset("falta faltan faltam manque manquent pide pede demande".split())


def _only_takes_up(read: Read, clause: Clause) -> bool:
    """Whether "it" or "them" is all that is given: "se lo paso mañana", "je les lui fais parvenir"."""
    if not any(is_of(read, at, "obj") for at in range(clause.first, clause.last)):
        return False
    days = days_ahead(read.line, rough=True).values()
    units = read.line.units
    own = [
        at
        for at in range(clause.first, clause.last)
        if not units[at].symbol and not any(day.start <= units[at].start < day.end for day in days)
    ]
    return all(units[at].word in _LEADING or any(is_of(read, at, name) for name in _LOOSE) for at in own)


_LEADING = frozenset("en em no na nos nas le el a au pour por para pra p pr".split())  # to a day
_LOOSE = tuple("obj them i they me filler it due until and give1 give3 hand3 send3 giveinf causative".split())


def _asked_for(read: Read, before: Clause) -> list[int]:
    """The thing at the end of what I did: "relancé Joaquim pour le devis", "me ha pasado por slack el fix"."""
    units = read.line.units
    det = next((at for at in range(before.last - 2, before.first, -1) if is_of(read, at, "det")), None)
    if det is None or before.kind != c.HAPPENED or any(units[at].symbol for at in range(det, before.last)):
        return []
    return [*range(det, before.last)] if units[det - 1].word in _FOR or _was_sent(read, before, det) else []


_FOR = ("pour", "por", "para", "pelo", "pela", "pr", "p", "pa")


def _was_sent(read: Read, before: Clause, det: int) -> bool:
    own = range(before.first, det)
    return any(is_of(read, at, name) for at in own for name in ("writes", "handed", "handed1", "lent", "reach"))


def _is_a_thing(read: Read, before: Clause) -> bool:
    """Whether a thing stands there and no verb: "Muestras de corcho"."""
    own = range(before.first, before.last)
    return not any(
        read.line.units[at].symbol == "N" or any(is_of(read, at, name) for name in _TELLING) for at in own
    ) and not any(cue.start in own for cue in (*read.clause_cues, *read.kinds))


_TELLING = ("verb3", "says", "reach", "i", "they", "me", "not")


def _without_days(read: Read, own: range) -> list[int]:
    return [at for at in own if read.line.units[at].symbol not in ("D", "N")]
