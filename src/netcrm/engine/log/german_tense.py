"""What the verbs of a German line tell of when it was: participles, and verbs of the present beside a day to come."""

from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.word_classes import PREFIXES

_NO_PARTICIPLES = frozenset(
    "gegen gehen geben gelten gefallen gehoren gewinnen geniessen gelingen geschehen gestehen gibt geht gilt gehort "
    "genugt gefallt gewinnt geniesst genau gesamt gestern gerade gern gerne gut gesund".split()
)
_HELPING = ("hat", "have")
_BEING = frozenset("bin ist sind is san war waren".split())


def is_participle(word: str) -> bool:
    """Whether a folded word ends a German clause of the past: "geflickt", "hergelaufen", "dekoriert"."""
    if word in _NO_PARTICIPLES or len(word) < _SHORTEST:
        return False
    if word.endswith("iert"):
        return True
    if not word.endswith(("t", "en")):
        return False
    return any(word.startswith(f"{prefix}ge") and len(word) > len(prefix) + _STEM for prefix in ("", *PREFIXES))


_SHORTEST, _STEM = 5, 4  # letters


def is_past(read: Read, clause: Clause) -> bool:
    """Whether it tells what somebody has done: a helping verb, and a participle at the end."""
    units = read.line.units
    own = range(clause.first, clause.last - 1)
    helped = any(units[at].word in _BEING or any(is_of(read, at, name) for name in _HELPING) for at in own)
    last = units[clause.last - 1]
    small = not last.symbol and read.line.text[last.start].islower()
    return helped and small and read.spoken[clause.first][0] == "de" and is_participle(last.word)


def acts_alone(read: Read, clause: Clause) -> bool:
    """Whether I was alone in what it tells: "ich saß vierzig Minuten allein vor der Torte"."""
    units = read.line.units
    own = range(clause.first, clause.last)
    if read.spoken[clause.first][0] != "de" or not any(units[at].word == "ich" for at in own):
        return False
    alone = any(units[at].word in _ALONE for at in own)
    return alone and not any(units[at].symbol == "N" or units[at].word in _WITH for at in own)


_ALONE = frozenset("allein alleine umsonst vergeblich vergebens einsam solo".split())
_WITH = frozenset("ihm ihr ihnen mit er sie uns".split())


def is_present(read: Read, clause: Clause) -> bool:
    """Whether its verb is in the present and tells no speech, so that a weekday lies ahead: "Samstag hilft Nora"."""
    units = read.line.units
    own = range(clause.first, clause.last)
    if read.spoken[clause.first][0] != "de" or any(_tells_the_past(read, at) for at in own):
        return False
    verbs = [at for at in own if not units[at].symbol and _is_a_present(read, at)]
    beside = [n for at in verbs for n in (at - 1, at + 1) if clause.first <= n < clause.last]
    return any(units[n].symbol == "N" or is_of(read, n, "i") or units[n].word in ("er", "der", "die") for n in beside)


def _tells_the_past(read: Read, at: int) -> bool:
    unit = read.line.units[at]
    if unit.symbol:
        return False
    small = read.line.text[unit.start].islower()
    return unit.word in _PAST or (small and (is_participle(unit.word) or unit.word.endswith(("te", "ten"))))


_PAST = frozenset(
    "war waren hatte hatten hat haben hab habe ist sind bin kam kamen ging gingen rief riefen gab gaben sass sassen "
    "stand standen sah sahen nahm nahmen traf trafen sprach sprachen schrieb schrieben fuhr fuhren lief liefen blieb "
    "half halfen ass assen trank tranken lud bat fand wurde wurden liess gewesen worden".split()
)


def _is_a_present(read: Read, at: int) -> bool:
    """Whether the word is a verb of the present that tells no speech."""
    word = read.line.units[at].word
    if word in _SPEAKING or not read.line.text[read.line.units[at].start].islower():
        return False
    known = any(is_of(read, at, one) for one in ("verb3", "give3", "serves3", "does3"))
    return known and word.endswith("t") and not word.endswith("tet")


_SPEAKING = frozenset(
    "sagt meint ruft schreibt erzahlt fragt meldet antwortet berichtet findet glaubt bittet bedankt erklart klagt "
    "freut denkt hofft weiss braucht hat ist gibt lautet heisst fehlt reicht passt mit bestatigt lobt schimpft jammert "
    "bestellt textet mailt schickt sendet leitet kriegt bekommt".split()
)
