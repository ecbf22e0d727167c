"""Whether a line tells that a promise was kept: "sent Eva the term sheet" while that is what she was promised."""

from collections.abc import Collection, Sequence
from functools import cache

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
    done = {word for name in spoken for word in _done(name)}
    said = tokens(text)
    done |= _ARRIVED if LOOPS[loop.kind].turn == "them" else set()
    deeds = [at for at, word in enumerate(said) if word in done]
    if not deeds or any(_is_denied(said[:at], spoken) for at in deeds):
        return False
    names = set(tokens(loop.person.name))
    wanted = {word for word in tokens(loop.text) if len(word) >= _SHORT and word not in _IDLE and word not in names}
    named = {word for word in wanted if any(_holds(one, word) for one in said)}
    return bool(named) and len(named) >= _SHARE * len(wanted)


def is_brought_by(loop: Loop, text: str) -> bool:
    """Whether the line says that what somebody owes was handed over, and denies nothing."""
    return is_kept_by(loop, text) and not _NOT.intersection(tokens(text))


@cache
def _done(language: str) -> Collection[str]:
    """The words of a language that tell of something done."""
    return lexicon(language).classes.words_of("done")


def _is_denied(before: Sequence[str], spoken: Collection[str]) -> bool:
    """Whether a "not" stands just before what was done: "immer noch nicht geschickt"."""
    return any("not" in lexicon(name).classes.get(word, ()) for word in before[-_NEAR:] for name in spoken)


def _holds(said: str, wanted: str) -> bool:
    """Whether a word is what was promised, or one written together with it: "Teamfoto" for "Foto vom Team"."""
    together = len(wanted) > _SHORT and (said.startswith(wanted) or said.endswith(wanted))
    return said == wanted or (together and len(said) > len(wanted) + _ENDING)


# How what somebody owes me is told to have come.
_ARRIVED = frozenset(
    "arrived came received got angekommen gekommen eingetroffen erhalten bekommen recu recue arrive arrivee recibi "
    "llego recibido recebi chegou recebido".split()
)
_NOT = frozenset(
    "not never hasn haven didn t no yet nicht noch nie kein keine pas jamais encore todavia nunca ainda nao".split()
)
_NEAR = 2  # words
_ENDING = 2  # letters that only bend a word
_IDLE = frozenset(
    "the send give share with and our new some that for his her your you she they him them needs need wants want from "
    "off back over email mail post drop bring get finish sign do den die das der ihm ihr ein eine einen schicken "
    "les des une mon son envoyer los las una enviar mandar para del dos das uma meu".split()
)
