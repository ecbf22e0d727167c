"""What is put beside a name: nicknames in brackets or quotes, "née", pronouns, descriptions, emoji."""

from unicodedata import category

from netcrm.named_tuple import NamedTuple
from netcrm.personal_names import words as w
from netcrm.personal_names.suffixes import is_degree, keyed
from netcrm.text import lazy_pattern

_QUOTED = r"\"([^\"]+)\"|“([^”“]+)[”“]|„([^“”„]+)[“”]|«([^»]+)»|(?<!\S)['‘`]([^'’‘`]+)['’`](?!\S)"
_BESIDE = lazy_pattern(rf"{_QUOTED}|\(([^()]*)\)|\[([^\W\d_][^\[\]/\\<>=]*)\]")
_OPENING = frozenset("\"“„«'‘`([")  # one of these begins every match, and most names have none
_DESCRIPTION = lazy_pattern(r"\s*[|•]\s*|\s+[·–—~/-]+\s+")
_NICKNAME = lazy_pattern(r"[^\W\d_][^\W_]*(?:[ '’.-]+[^\W_]+){0,2}\.?")
_EDGES = " ,;|•"
_MARGINS = lazy_pattern(r"^(?:[^\w\s'’.]+\s+)+|(?:\s+[^\w\s'’.&]+)+$")  # words without a letter at either end
_JOINING = frozenset("\ufe0e\ufe0f\u20e3\u200d")  # these make one emoji of several characters
_APOSTROPHE = "´"  # a sign for Unicode, an apostrophe for many


class Beside(NamedTuple):
    """What stood beside a name."""

    nickname: str = ""
    birth: str = ""
    suffixes: tuple[str, ...] = ()


def undecorated(text: str) -> str:
    """The text without emoji, stars and trademark signs."""
    if text.isascii():
        return text
    return "".join(" " if _decorates(char) else char for char in text)


def is_latin(text: str) -> bool:
    """Whether the text has letters, and none but Latin ones."""
    if text.isascii():
        return any(map(str.isalpha, text))
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all(char < "\u0300" or "\u1e00" <= char <= "\u1eff" for char in letters)


def taken_out(text: str) -> tuple[str, Beside]:
    """The name alone on one line, and what stood beside it."""
    beside = []
    if not _OPENING.isdisjoint(text):
        beside = [_beside(next(filter(None, match.groups()), ""), match[0]) for match in _BESIDE.finditer(text)]
        text = _BESIDE.sub(" ", text)
    bare = " ".join(text.split()).replace(" ,", ",")
    bare = (bare if bare[:1].isalpha() and bare[-1:].isalpha() else _MARGINS.sub("", bare)).strip(_EDGES)
    description = _DESCRIPTION.search(bare)
    if description and len(bare[: description.start()].split()) > 1:
        bare = bare[: description.start()].strip(_EDGES)
    return bare, Beside(
        next((one.nickname for one in beside if one.nickname), ""),
        next((one.birth for one in beside if one.birth), ""),
        tuple(suffix for one in beside for suffix in one.suffixes),
    )


def _decorates(char: str) -> bool:
    return not char.isascii() and char != _APOSTROPHE and (category(char)[0] == "S" or char in _JOINING)


def _beside(text: str, whole: str) -> Beside:
    """What brackets or quotes hold: pronouns and long descriptions are nothing."""
    words = text.replace("/", " ").replace(",", " ").split()
    quoted = whole[0] not in "(["
    if not words or all(keyed(word) in w.PRONOUNS for word in words):
        return Beside()
    if keyed(words[0]) in w.BORN and len(words) > 1:
        return Beside(birth=" ".join(words[1:]))
    if not quoted and all(is_degree(word, False) for word in words):
        return Beside(suffixes=tuple(words))
    if not _NICKNAME.fullmatch(text.strip()) or any(keyed(word) in w.DESCRIBING - {"the"} for word in words):
        return Beside()
    return Beside(nickname=" ".join(words))
