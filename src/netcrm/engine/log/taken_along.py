"""What is brought along to a meeting ahead, and when what was lent comes back."""

from collections.abc import Sequence
from datetime import date

from netcrm.engine.log.clauses import GAVE, Clause, Read, is_of
from netcrm.engine.log.line import unit_at
from netcrm.engine.log.promises import Promise
from netcrm.text import fold

_BRINGING = frozenset("bring bringe bringt bringen nehm nehme nimmt nehmen".split())
_ALONG = frozenset(("mit", "dabei"))
_AT_ONCE = frozenset("mitbringen mitnehmen mitbringt mitbringe mitzubringen".split())
_BACK = frozenset(("zuruck", "wieder", "retour"))


def brings_company(read: Read, clause: Clause) -> bool:
    """Whether what somebody brings along is a person, which is owed to nobody: "Dagmar bringt eine Sammlerin mit"."""
    units = read.line.units
    own = range(clause.first, clause.last)
    if clause.cue is None or clause.cue.tag != "theirs" or read.spoken[clause.first][0] != "de":
        return False
    if _BRINGING.isdisjoint(units[at].word for at in own) or not any(units[at].word in _ALONG for at in own):
        return False
    nouns = [at for at in own if not units[at].symbol and read.line.text[units[at].start].isupper()]
    last = nouns[-1] if nouns else clause.first
    she = units[last].word.endswith("in") and len(units[last].word) > _SHORT
    return bool(nouns) and (she or is_of(read, last, "rel") or units[last].word in _PEOPLE)


_SHORT = 5  # letters
_PEOPLE = frozenset(
    "gast gaste besuch hund kinder freunde kunden kollegen bekannte begleitung verstarkung leute".split()
)


def due_at_the_meeting(read: Read, vows: Sequence[Promise], on: date) -> list[Promise]:
    """The promises; what is brought along to a meeting ahead is due on its day."""
    return [vow._replace(due=on) if vow.due is None and _is_brought(read, vow) else vow for vow in vows]


def _is_brought(read: Read, vow: Promise) -> bool:
    at = unit_at(read.line.units, vow.start)
    if at == len(read.line.units) or read.spoken[at][0] != "de":
        return False
    words = {unit.word for unit in read.line.units[at:] if unit.start < vow.end}
    return not words.isdisjoint(_AT_ONCE) or not (words.isdisjoint(_BRINGING) or words.isdisjoint(_ALONG))


def what_comes_back(read: Read, clause: Clause, text: str) -> str:
    """What was lent in the clause before, where this one says only until when: "... geliehen. Zurück bis 1.7."."""
    said = fold(text).split()
    if not said or not _BACK.issuperset(said):
        return ""
    lent = next((one for one in reversed(read.clauses) if one.last <= clause.first and one.kind == GAVE), None)
    if lent is None or lent.cue is None or lent.cue.tag != "gave:resource":
        return ""
    units = read.line.units
    first = next((at for at in range(lent.first, lent.last) if is_of(read, at, "my") or is_of(read, at, "det")), None)
    last = next((at for at in range(lent.first, lent.last) if is_of(read, at, "lent")), lent.last)
    if first is None or first + 1 >= last:
        return ""
    return f"{read.line.text[units[first + 1].start : units[last - 1].end]} {text.lower()}"
