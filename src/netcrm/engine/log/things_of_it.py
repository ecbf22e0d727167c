"""What "it" or "them" is in a promise that says what is done with it: "sign it off (the new folder)"."""

from collections.abc import Sequence

from netcrm.engine.log.antecedents import thing_before
from netcrm.engine.log.clauses import Read
from netcrm.engine.log.line import unit_at
from netcrm.engine.log.promises import Promise
from netcrm.text import tokens

_IT, _THEM = ("it",), ("them", "those", "these", "both")
_SUBJECTS, _WILL = ("they", "it", "those"), ("d", "ll", "would", "will", "they'd", "they'll")
_FAR = 3  # words: "take a look at it"
# What is done with things and not with people, so that "them" are things.
_WITH_THINGS = frozenset(
    "return bring take send sign check fix print order drop post collect read review finish pay approve have get "
    "supply provide furnish submit forward circulate produce prepare give edit mark correct scan copy ship repair "
    "wash iron frame lend deliver upload file fill store translate".split()
)


def with_it(read: Read, vows: Sequence[Promise]) -> list[Promise]:
    """The promises, each "it" told behind it in brackets."""
    return [_with_thing(read, vow) if _speaks_of_it(vow.text) else vow for vow in vows]


def _speaks_of_it(text: str) -> bool:
    words = tokens(text)
    at = next((n for n, word in enumerate(words[: _FAR + 1]) if word in (*_IT, *_THEM)), 0)
    if "(" not in text and len(words) > 1 and words[0] in _SUBJECTS and words[1] in _WILL:
        return True  # "they'd be on her desk Monday"
    if at == 0 or "(" in text:
        return False
    return words[at] in _IT or (at == 1 and words[0] in _WITH_THINGS)


def _with_thing(read: Read, vow: Promise) -> Promise:
    at = unit_at(read.line.units, vow.start)
    if at < len(read.line.units) and read.spoken[at][0] != "en":
        return vow
    thing = thing_before(read, at)
    return vow._replace(text=f"{vow.text} ({thing})") if thing and thing not in vow.text else vow
