"""Where a German clause begins without a comma, as people speak: "mit Anna telefoniert die Pläne schickt sie mir"."""

from collections.abc import Sequence

from netcrm.engine.log.lexicon import Lexicon
from netcrm.engine.log.line import Unit, pauses
from netcrm.engine.log.word_classes import classes

_HE_OR_SHE = ("er", "sie")


def _has_ended(unit: Unit, known: Lexicon) -> bool:
    """Whether the word is a participle of a contact, which ends its clause."""
    return bool(unit.word) and "ended" in classes(unit.word, unit.spelled, known.name)


def opens_unparted(units: Sequence[Unit], at: int, known: Lexicon) -> bool:
    """Whether a clause begins here in speech without commas: "... telefoniert die Pläne schickt er"."""
    own = known.classes.get(units[at].word, ()) if units[at].word else ()
    if "det" not in own and "their" not in own and "my" not in own:
        return False
    if _has_ended(units[at - 1], known) or _object_first(units, at, known):
        return True
    if units[at].word not in _TAKING_UP or at + 2 >= len(units) or units[at + 1].symbol:
        return False
    verb = known.classes.get(units[at + 1].word, ())
    subject = known.classes.get(units[at + 2].word, ()) if units[at + 2].word else ()
    return not _FINITE.isdisjoint(verb) and ("i" in subject or units[at + 2].word in _HE_OR_SHE)


def _object_first(units: Sequence[Unit], at: int, known: Lexicon) -> bool:
    """Whether a thing stands here before a verb and its subject, as a main clause: "den Vertrag schau ich mir an"."""
    before = units[at - 1]
    if (
        before.symbol == "0"
        or before.word in _LEADING_ON
        or not _FINITE.isdisjoint(known.classes.get(before.word, ()) if before.word else ())
    ):
        return False
    for verb in range(at + 2, min(at + _FEW, len(units) - 1)):
        if units[verb - 1].symbol or pauses(units[verb]) or units[verb].strong or units[verb].symbol:
            return False
        own = known.classes.get(units[verb].word, ())
        if _FINITE.isdisjoint(own):
            continue
        subject = known.classes.get(units[verb + 1].word, ()) if units[verb + 1].word else ()
        parted = pauses(units[verb + 1]) or units[verb + 1].strong
        return not parted and ("i" in subject or units[verb + 1].word in _HE_OR_SHE)
    return False


_FEW = 5  # units
# Behind these the thing goes on with what stands before it.
_LEADING_ON = frozenset(
    "mit in im an am auf bei beim fur von vom zu zum zur uber ohne um durch gegen nach vor aus hinter neben unter seit "
    "wegen bis und oder ich er sie es wir dass ob wenn weil als wie der die das den dem ein eine einen sich mir mich "
    "uns ihm ihr ihnen nicht m f v u".split()
)
_TAKING_UP = ("den", "die", "das", "dem")
_FINITE = frozenset("give1 give3 verb1 verb3 will3 have hat should".split())
