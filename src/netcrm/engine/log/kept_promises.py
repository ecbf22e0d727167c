"""Whether a line tells that a promise was kept: "sent Eva the term sheet" while that is what she was promised."""

from netcrm.engine.log.cues import languages_of
from netcrm.engine.log.lexicon import lexicon
from netcrm.engine.log.line import Unit
from netcrm.engine.log.mentions import words_of
from netcrm.model.history import Loop
from netcrm.model.kinds import LOOPS
from netcrm.text import tokens

_SHORT = 3  # letters; words below that say nothing
_SHARE = 0.5  # of the words of the promise that the line must have


def is_kept_by(loop: Loop, text: str) -> bool:
    """Whether the line says that something was handed over or done, and names what was promised."""
    units = [Unit(word.start, word.end, word.folded, "", "", False) for word in words_of(text)]
    spoken = {name for names in languages_of(units) for name in names}
    done = {word for name in spoken for word, classes in lexicon(name).classes.items() if "done" in classes}
    said = tokens(text)
    done |= _ARRIVED if LOOPS[loop.kind].turn == "them" else set()
    if not done.intersection(said):
        return False
    names = set(tokens(loop.person.name))
    wanted = {word for word in tokens(loop.text) if len(word) >= _SHORT and word not in _IDLE and word not in names}
    return bool(wanted) and len(wanted & set(said)) >= _SHARE * len(wanted) and bool(wanted & set(said))


def is_brought_by(loop: Loop, text: str) -> bool:
    """Whether the line says that what somebody owes was handed over, and denies nothing."""
    return is_kept_by(loop, text) and not _NOT.intersection(tokens(text))


# How what somebody owes me is told to have come.
_ARRIVED = frozenset(
    "arrived came received got angekommen gekommen eingetroffen erhalten bekommen recu recue arrive arrivee recibi "
    "llego recibido recebi chegou recebido".split()
)
_NOT = frozenset(
    "not never hasn haven didn t no yet nicht noch nie kein keine pas jamais encore todavia nunca ainda nao".split()
)
_IDLE = frozenset(
    "the send give share with and our new some that for his her your you den die das der ihm ihr ein eine einen "
    "schicken "
    "les des une mon son envoyer los las una enviar mandar para del dos das uma meu".split()
)
