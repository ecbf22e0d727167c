"""At which community it was, as far as a line says so and the book has it.

What is said in a peer group is private. So a line that begins with one, or with a beginning of its name, is about an
evening of it, whatever follows; where it stands elsewhere and it is not sure that it was there, that is asked.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from netcrm.engine.log import vocabulary as v
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern, tokens

_SHORTEST = 3  # letters of a name that is looked for in a line
_BEGINNING = 4  # letters of a beginning of it that is enough
_AT = frozenset("at in on bei beim im am auf chez au aux dans en no na nos nas em".split())
_DETERMINERS = frozenset(
    "the our my this der dem den die das unserem unserer meinem la le les l el los las o os as notre mon ma nuestro "
    "nuestra mi nosso nossa meu minha".split()
)
_WORKING = frozenset(
    "works work worked working job arbeitet arbeitete travaille trabaja trabalha who wer der die qui que speaks "
    "speaking spoke studies studied studiert lehrt teaches".split()
)
_BEHIND = frozenset(
    "with mit avec con com evening meeting dinner lunch breakfast meetup event session day abend treffen sitzung "
    "stammtisch soiree reunion encontro cena noche jantar".split()
)
# Words that may stand before the name of a peer group where a sentence begins with it: "last night's evening of the".
_LEADS = frozenset(
    "yesterday today tonight last this night week morning afternoon noon gestern heute abends letzte letzten woche "
    "hier aujourd hui soir ayer hoy anoche ontem hoje met meet meeting saw joined attended hosted visited went to had "
    "ran at in the our my evening session day days dinner lunch breakfast call round group circle treffen abend runde "
    "sitzung gruppe getroffen war waren ist im bei beim am der die das den dem unsere unserer unserem meine meiner of "
    "von vom zur zum s d l la le les el los o a as au aux du de del da do no na reunion reunión soiree soirée "
    "encontro noche noite mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag "
    "dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes "
    "martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta nice good great long next time "
    "naechste nachste planned geplant monthly first second third and und et y e zoom online event i we wir ich a an "
    "another einen eine january february march april may june july august september october november december janner "
    "januar februar marz mai juni juli oktober dezember".split()
)
_PEERS = ("peer group", "peergroup")  # what a peer group is called where there is but one
_SENTENCE = lazy_pattern(r"[.!?;:\n]+(?:\s|$)|\s[-–—]\s")
_PLACED = frozenset("at in bei beim im am auf by via per zuhause chez dans en no na em".split())
_WITH = frozenset("with mit avec con com w".split())


class Group(NamedTuple):
    """A community that a line may be about. private: it is a peer group."""

    name: str
    private: bool = False


class Where(NamedTuple):
    """The community at which it was; sure: the line says so, where it else only names a peer group."""

    name: str
    sure: bool = True


def whereabouts(text: str, place: str | None, groups: Sequence[Group], people: Collection[str] = ()) -> Where | None:
    """The community at which it was, or a peer group that is named where it is not sure. people: names in the line."""
    if there := community_at(text, place, [one.name for one in groups]):
        return Where(there)
    named = {word for name in people for word in tokens(name)}
    peers = [one.name for one in groups if one.private]
    begun = [
        (name, sure) for words in _sentences(text) for name in peers if (sure := _begins(words, name, groups, named))
    ]
    for name, sure in sorted(begun, key=lambda one: one[1] != _SURE):
        return Where(name, sure == _SURE)
    words = tokens(text)
    if led := next((name for name in peers if _is_led(words, name, groups, named)), None):
        return Where(led)
    if placed := next((one.name for one in groups if _stands_placed(words, tokens(one.name))), None):
        return Where(placed)
    return next((Where(name, False) for name in peers if _is_named(words, tokens(name))), None)


_SURE, _UNSURE = "sure", "unsure"


def _sentences(text: str) -> Iterator[list[str]]:
    return (tokens(part) for part in _SENTENCE.split(text) if part and not part.isspace())


def _begins(words: Sequence[str], name: str, groups: Sequence[Group], people: Collection[str]) -> str:
    """Whether a sentence begins with the name of a peer group or a beginning of it, and how sure that is; "" for no."""
    for at, word in enumerate(words):
        if _begin_at(words, at, name, groups):
            return _UNSURE if word in people or (word in v.PLAIN and not _is_named(words, tokens(name))) else _SURE
        if word not in _LEADS and not word.isdigit():
            return ""
    return ""


def _is_led(words: Sequence[str], name: str, groups: Sequence[Group], people: Collection[str]) -> bool:
    """Whether a beginning of the name of a peer group stands behind "at": "coffee with Jakob at erfa"."""
    return any(
        _begin_at(words, at, name, groups) and words[at] not in people and words[at] not in v.PLAIN
        for at in range(1, len(words))
        if words[at - 1] in _AT or (at > 1 and words[at - 1] in _DETERMINERS and words[at - 2] in _AT)
    )


def are_all(text: str) -> bool:
    """Whether a line says that everybody was there."""
    return not _ALL.isdisjoint(tokens(text))


_ALL = frozenset("all everybody everyone alle tous toutes todos todas complete vollzahlig komplett".split())


def _begin_at(words: Sequence[str], at: int, name: str, groups: Sequence[Group]) -> bool:
    """Whether the name, or a beginning of it that no other community has, stands here."""
    called = tokens(name)
    if list(words[at : at + len(called)]) == called:
        return True
    alone = sum(one.private for one in groups) == 1
    said = " ".join(words[at : at + 2])
    if alone and said.startswith(_PEERS):
        return True
    word = words[at]
    if len(word) < _BEGINNING or word in _LEADS:
        return False
    return "".join(called).startswith(word) and not any(
        "".join(tokens(one.name)).startswith(word) for one in groups if one.name != name
    )


def _is_named(words: Sequence[str], name: Sequence[str]) -> bool:
    size = len(name)
    return size > 0 and any(list(words[at : at + size]) == list(name) for at in range(len(words) - size + 1))


def _stands_placed(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether the line begins with a community, then says where and with whom: "TechHub at the mill with Maria"."""
    begun = [word for word in words if word not in _DETERMINERS][: len(name)] == list(name)
    return begun and sum(map(len, name)) >= _SHORTEST and _says_where(words, len(name))


def _says_where(words: Sequence[str], behind: int) -> bool:
    placed = any(word in _PLACED for word in words[behind : behind + 3])
    return placed and not _WITH.isdisjoint(words[behind + 1 :])


def community_at(text: str, place: str | None, names: Sequence[str]) -> str | None:
    """The community at which it was, one of the names: the place of the line, what stands behind "at", or with what it
    begins ("TechHub evening with Maria"). The longest name goes first."""
    found = [re.sub(r"\s+", " ", name) for name in names if sum(map(len, tokens(name))) >= _SHORTEST]
    order = sorted(found, key=lambda name: -len(tokens(name)))
    if place:
        at = tokens(place)
        if there := next((name for name in order if at[: len(tokens(name))] == tokens(name)), None):
            return there
    folded = fold(text)
    if not any(fold(name) in folded or tokens(name)[0] in folded for name in order):
        return None
    words = tokens(text)
    return next((name for name in order if _is_at(words, tokens(name))), None)


def _is_at(words: Sequence[str], name: Sequence[str]) -> bool:
    size = len(name)
    return any(
        _stands_there(words, at, at + size)
        for at in range(len(words) - size + 1)
        if list(words[at : at + size]) == name
    )


def _stands_there(words: Sequence[str], start: int, end: int) -> bool:
    """Whether the words before the name, or behind it at the beginning of the line, say that it was there."""
    before = start
    while before and words[before - 1] in _DETERMINERS:
        before -= 1
    if before == 0:
        return end == len(words) or words[end] in _BEHIND
    working = any(word in _WORKING for word in words[max(0, before - 3) : before - 1])
    return words[before - 1] in _AT and not working
