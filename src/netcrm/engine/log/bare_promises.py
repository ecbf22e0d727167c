"""What is handed over in a promise that names no thing, beyond English: "el presupuesto se lo llevo el martes".

The thing stands before the promise, in its sentence or the one before. Its words are kept in brackets behind those of
the promise, so that "llevo" says what: "llevo (El presupuesto)". Where the sentence promised the thing without a day,
both are one promise: "Ainda devo pra ela as fotos, mando até domingo".
"""

from collections.abc import Sequence

from netcrm.engine.log.clauses import Read, is_of
from netcrm.engine.log.line import unit_at
from netcrm.engine.log.promises import Promise
from netcrm.engine.log.taken_up_in_german import takes_up_in_german, thing_in_german
from netcrm.text import tokens

_MOST = 14  # words of a thing
_HANDING = ("give1", "give3", "giveinf", "bring", "handed", "reviewed", "give1_apart", "give3_apart")
_SMALL = frozenset(
    """
    er sie es ihn ihm ihr ihnen ich mir mich uns das die der den noch dann zuruck wieder zu
    le la les lui leur l me m nous te il elle ils elles on ca y en je j se
    lo los las se les nos el ella yo me te ya
    o a os as lhe lhes nos me lho lha lhos lhas ele ela eu ja isso max
    """.split()
)
_LETTING = ("fais", "fait", "hago", "hace", "faco", "faz")
_ARRIVING = frozenset("parvenir passer suivre tenir porter livrer llegar saber chegar".split())
_ANSWERING = frozenset(
    "anrufen rufe ruft nachhaken melden melde responder responde responden redit rappelle llamo".split()
)
_THAT = ("ca", "isso", "eso")


def with_things(read: Read, vows: Sequence[Promise]) -> list[Promise]:
    """The promises, each with its thing."""
    found: list[Promise] = []
    for vow in vows:
        at = unit_at(read.line.units, vow.start)
        english = at == len(read.line.units) or read.spoken[at][0] == "en"
        if not english and read.spoken[at][0] == "de" and takes_up_in_german(read, vow):
            thing = thing_in_german(read, at)
            text = f"{vow.text} ({thing})" if vow.text.strip() else thing
            found.append(vow._replace(text=text) if thing else vow)
            continue
        if english or not _is_bare(read, vow):
            found.append(vow)
            continue
        before = found[-1] if found else None
        if before and _is_one(read, before, vow):
            found[-1] = before._replace(due=vow.due)
            continue
        thing = _thing(read, at)
        found.append(vow._replace(text=f"{vow.text} ({thing})") if thing else vow)
    return found


def _is_bare(read: Read, vow: Promise) -> bool:
    """Whether only the handing over is told: "rend", "bringt er sie zurück", "balance ça", "les lui fais parvenir"."""
    words = [word for word in tokens(vow.text) if word not in _SMALL]
    if len(words) > 1:
        return words[0] in _LETTING and len(words) == len(("fais", "parvenir")) and words[1] in _ARRIVING
    if not _ANSWERING.isdisjoint(words) or any(word[0].isupper() for word in vow.text.split()[1:]):
        return False
    own = [at for at, unit in enumerate(read.line.units) if vow.start <= unit.start < vow.end and unit.word in words]
    own = [at for at in own if not is_of(read, at, "thing")]  # "factura" is a bill, too
    handed = any(is_of(read, at, name) for at in own for name in _HANDING)
    return not words or handed or any(word in _THAT for word in tokens(vow.text))


def _is_one(read: Read, before: Promise, vow: Promise) -> bool:
    """Whether it is when the thing promised just before comes."""
    first, last = unit_at(read.line.units, before.start), unit_at(read.line.units, vow.start)
    apart = any(unit.strong for unit in read.line.units[first + 1 : last + 1])
    same = before.kind == vow.kind and (vow.whose is None or before.whose is None or before.whose == vow.whose)
    return same and not apart and before.due is None and vow.due is not None


def _thing(read: Read, at: int) -> str:
    """The words of the sentence before this unit, or of the sentence before where it begins one."""
    units = read.line.units
    first = at
    while first > 0 and not units[first].strong:
        first -= 1
    if first == at and at:
        first -= 1
        while first > 0 and not units[first].strong:
            first -= 1
    while first < at and (units[first].symbol or units[first].word in _SMALL):
        first += 1
    last = at
    while last > first and (units[last - 1].symbol == "D" or units[last - 1].word in (*_SMALL, "und", "et", "y", "e")):
        last -= 1
    first = max(first, last - _MOST)
    return " ".join(read.line.text[units[first].start : units[last - 1].end].split()) if first < last else ""
