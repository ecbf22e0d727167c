"""What was only read of somewhere, and what goes on with a plan, in French, Spanish and Portuguese."""

from collections.abc import Sequence
from itertools import pairwise

from netcrm.engine.log.clauses import (
    HAPPENED,
    PLANNED,
    THINKING,
    TOUCHING,
    Clause,
    Read,
    has_kind,
    is_of,
    is_past,
    is_romance,
    sentence_first,
)
from netcrm.engine.log.cues import between


def is_read_of(read: Read, clause: Clause, behind: Clause | None) -> bool:
    """Whether I only saw it announced: "Soutenance de Léa fixée au 27/11, vu sur le panneau du département"."""
    if behind is None or clause.kind not in (HAPPENED, PLANNED) or not is_romance(read, clause.first):
        return False
    units = read.line.units
    media = behind.kind == THINKING and any(is_of(read, n, "media") for n in range(behind.first, behind.last))
    if not media or units[behind.first].strong:
        return False
    if any(is_of(read, n, name) for n in range(clause.first, clause.last) for name in ("i", "me", "with_me")):
        return False
    return not any(cue.tag in TOUCHING for cue in between(read.clause_cues, clause.first, clause.last))


def goes_on_with(read: Read, planned: Sequence[Clause], clause: Clause) -> bool:
    """Whether "jantamos depois" tells what we will do then, behind a plan and without a day of its own."""
    if not planned or clause.first < planned[0].first or read.spoken[clause.first][0] not in ("es", "pt"):
        return False
    own = range(clause.first, clause.last)
    if any(is_future(read, n) for n in own):
        return True
    if any(read.line.units[n].symbol for n in own):
        return False
    cues = [cue for cue in between(read.clause_cues, clause.first, clause.last) if cue.tag in TOUCHING]
    return bool(cues) and all(read.line.units[cue.start].spelled.endswith(("amos", "imos")) for cue in cues)


def speaks_ahead(read: Read, clause: Clause) -> bool:
    """Whether its verb tells of what is to come: "iremos Ana y yo", "el 28 cenamos en casa de Itzi"."""
    if not is_romance(read, clause.first):
        return False
    if any(is_future(read, n) for n in range(clause.first, clause.head)):
        return True
    opens, verb = read.line.units[clause.first], clause.first + 1
    if opens.day is None or verb >= clause.head or read.spoken[verb][0] not in ("es", "pt"):
        return False
    said = read.line.units[verb].spelled
    monthly = any(char.isdigit() for char in opens.day.text)
    return not read.line.units[verb].symbol and (said.endswith("emos") or (monthly and said.endswith(("amos", "imos"))))


def is_future(read: Read, at: int) -> bool:
    """Whether a verb in the future stands there, in the first person: "iremos", "verrai", "estaré"."""
    unit = read.line.units[at]
    if unit.symbol or len(unit.spelled) <= _A_VERB or unit.word in _NO_VERBS:
        return False
    said = unit.spelled
    return said in _I_SHALL or said.endswith(_FUTURE.get(read.spoken[at][0], ()))


_A_VERB = 2  # letters
_FUTURE = {"es": ("remos",), "pt": ("remos", "irei"), "fr": ("irons", "errai", "errons")}
# What ends so in Spanish is mostly past: "encontré", "preparé".
_I_SHALL = frozenset(
    """
    iré estaré veré seré tendré haré podré vendré saldré pasaré cenaré comeré almorzaré llevaré asistiré viajaré
    quedaré hablaré daré presentaré visitaré recogeré estarei terei farei irai serai ferai aurai
    """.split()
)
_NO_VERBS = frozenset(
    "queremos preferimos extremos supremos corremos morremos remos tirei virei sugeri admirei retirei partirei "
    "esperemos fizeremos environs ecrirai".split()
)


def did_to_me(read: Read, earlier: Sequence[Clause], clause: Clause) -> bool:
    """Whether somebody named before an aside did something to me: "Zélia, de passage à Paris, m'a dévalisé ..."."""
    units, at = read.line.units, clause.first
    if not is_romance(read, at) or units[at].strong or units[at].word not in _TO_ME or at + 1 >= clause.last:
        return False
    if not (is_of(read, at + 1, "aux3") or is_past(read, at + 1)):
        return False
    first = sentence_first(read, at)
    return any(one.first == first and one.kind == HAPPENED and _is_a_name(read, one) for one in earlier)


def _is_a_name(read: Read, clause: Clause) -> bool:
    own = range(clause.first, clause.last)
    return all(read.line.units[n].symbol == "N" or is_of(read, n, "article") for n in own)


_TO_ME = ("m", "me", "nos", "nous")


def sets_the_scene(read: Read, clause: Clause, kept: Sequence[Clause]) -> bool:
    """Whether it names the occasion of what is told next: "Vernissage samedi. Rémi était là. Bérénice n'a pas pu"."""
    if not kept or clause.first >= kept[0].first or not is_romance(read, clause.first):
        return False
    own = range(clause.first, clause.head)
    dated = any(read.line.units[n].symbol == "D" for n in own)
    return dated and has_kind(read, clause.first, clause.head) and not any(is_of(read, n, "not") for n in own)


def is_still_undone(read: Read) -> bool:
    """Whether it says that nothing was done yet: "ainda nem comecei", "todavía no lo he buscado"."""
    words = [unit.word for unit in read.line.units]
    return any(word in _STILL and behind in _NOTHING for word, behind in pairwise(words))


_STILL = frozenset("ainda todavia aun toujours encore pas".split())
_NOTHING = frozenset("nem nao no ni pas rien encore".split())
