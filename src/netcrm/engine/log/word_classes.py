"""What a word is in a language: its classes in the lexicon, by its end, or by what it is short or spoken for."""

from functools import lru_cache

from netcrm.engine.log.lexicon import Lexicon, lexicon
from netcrm.text import lazy_pattern

_REMEMBERED = 4096  # words of which it is kept what they are
COMPOUNDING = ("de",)  # where "-gespräch" in a lexicon means every word that ends so
PREFIXES = tuple(
    "ab an auf aus ein mit vor nach zu um durch bei her hin los zuruck vorbei weiter ruber raus rein runter heim hoch "
    "frei fest bereit zusammen fertig dazu bescheid".split()
)


@lru_cache(maxsize=_REMEMBERED)
def classes(word: str, spelled: str, language: str) -> tuple[str, ...]:
    """The classes of a folded word in a language. spelled: the same with its accents."""
    known = lexicon(language)
    own = known.classes.get(looked_up(word, spelled, known), ())
    if not own and language in COMPOUNDING:
        own = _of_its_end(word, known)
    other = other_form(word, language)
    return (*own, *known.classes.get(other, ())) if other else own


def _of_its_end(word: str, known: Lexicon) -> tuple[str, ...]:
    """What a German compound is by its last part: "Schulungsunterlagen" are "Unterlagen"."""
    for at in range(_SHORTEST, len(word) - _SHORTEST):
        if found := [name for name in known.classes.get(word[at:], ()) if name in _COMPOUNDED]:
            return tuple(found)
    return ()


_SHORTEST = 3  # letters of a part, the last one of which is longer
_COMPOUNDED = ("work", "thing", "doc", "tool", "expert")


def looked_up(word: str, spelled: str, known: Lexicon) -> str:
    """The word as this language looks it up."""
    return spelled if spelled in known.accented else word


def other_form(word: str, language: str) -> str:
    """What a word cut short stands for, "b" for "bei"; for one in dialect what it is in writing, "" for neither."""
    known = lexicon(language)
    if word in known.short:
        return known.short[word]
    if language == "es" and word.endswith("ao") and len(word) > _SHORTEST + 1:
        return f"{word[:-1]}do"  # "pasao", "hablao"
    return _written(word) if language in _BENDING and word not in known.classes else ""


def _written(word: str) -> str:
    """A word as it is spoken, in writing: "gfallen", "abgholt", "troffn", "gsproche"; "" for any other word."""
    prefix = next((one for one in _SPOKEN_PREFIXES if word.startswith(one) and len(word) > len(one) + _SHORTEST), "")
    if prefix:
        rest = word[len(prefix) :]
        return _SPOKEN_PREFIXES[prefix] + (_written(rest) or _CLIPPED_WHOLE.get(rest, rest))
    whole = _CLIPPED_END.sub("en", word)
    spoken = _CLIPPED_START.fullmatch(whole)
    if not spoken:
        return whole if whole != word else ""
    prefix, stem = spoken.groups()
    return f"{prefix}ge{stem}" + ("n" if stem.endswith("e") else "")


# Prefixes as they are spoken, and participles that have lost their "ge" behind them.
_SPOKEN_PREFIXES = {"zruck": "zuruck", "zrugg": "zuruck", "zamm": "zusammen", "zsamm": "zusammen", "aussi": "raus"}
_CLIPPED_WHOLE = {"bracht": "gebracht", "kriegt": "gekriegt", "gangen": "gegangen", "packt": "gepackt"}
_BENDING = ("de",)  # where people write as they speak
_CLIPPED_START = lazy_pattern(rf"({'|'.join(PREFIXES)}|)g([bcdfhjklmnpqrstvwxz][^aeiou]*[aeiou].*)")
_CLIPPED_END = lazy_pattern(r"(?<=[bcdfghkmpstvwz])n$")
