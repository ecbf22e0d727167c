"""Whether a line tells that a promise was kept: "sent Eva the term sheet" while that is what she was promised."""

from netcrm.engine.log.cues import languages_of
from netcrm.engine.log.lexicon import lexicon
from netcrm.engine.log.line import Unit
from netcrm.engine.log.mentions import words_of
from netcrm.model.history import Loop
from netcrm.text import tokens

_SHORT = 3  # letters; words below that say nothing
_SHARE = 0.5  # of the words of the promise that the line must have


def is_kept_by(loop: Loop, text: str) -> bool:
    """Whether the line says that something was handed over or done, and names what was promised."""
    units = [Unit(word.start, word.end, word.folded, "", "", False) for word in words_of(text)]
    spoken = {name for names in languages_of(units) for name in names}
    done = {word for name in spoken for word, classes in lexicon(name).classes.items() if "done" in classes}
    said = tokens(text)
    if not done.intersection(said):
        return False
    names = set(tokens(loop.person.name))
    wanted = {word for word in tokens(loop.text) if len(word) >= _SHORT and word not in _IDLE and word not in names}
    return bool(wanted) and len(wanted & set(said)) >= _SHARE * len(wanted) and bool(wanted & set(said))


_IDLE = frozenset(
    "the send give share with and our new some that for his her your you den die das der ihm ihr ein eine einen "
    "schicken "
    "les des une mon son envoyer los las una enviar mandar para del dos das uma meu".split()
)
