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
