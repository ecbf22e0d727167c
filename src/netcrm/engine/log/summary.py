"""Sums up a logged sentence without the words that only say who met whom, where a row says that already."""

from collections.abc import Iterable, Sequence

from netcrm.engine.dates.formatting import WEEKDAYS

_OPENING = frozenset(
    "a an another call called catch catch-up chat chatted coffee dinner email emailed good great had i intro long "
    "lunch meal meeting met my nice quick second short spoke talk talked text texted tea up video visited walk we "
    "zoom".split()
)
_DAYS = frozenset(word for day in WEEKDAYS for word in (day.lower(), day[:3].lower()))
_BETWEEN = _DAYS | frozenset(
    "a ago and at & + with last today tonight yesterday this on morning afternoon evening week".split()
)
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())  # by their first letters
_JOINS = ("and", "&", "+", "with")
_STOPS = ".:;–—"
LEAST = 4  # letters that must remain


def gist(text: str, names: Iterable[str]) -> str:
    """The text without its opening: "coffee with Maria yesterday about #pricing" is "#pricing" in a row of Maria's.

    names: of everybody who took part. A text that opens otherwise, or says nothing else, is answered whole.
    """
    words = text.split()
    at = _opened(words, {part for name in names for part in name.lower().split()})
    at += _dated(words[at:]) if at else 0
    if at < len(words) and words[at].lower() in ("about", "re"):
        at += 1
    rest = " ".join(words[at:]).lstrip(",-–— ")
    return rest if len(rest) >= LEAST else " ".join(words)


def _dated(words: Sequence[str]) -> int:
    """How many words at the head tell a day in figures: "on 20 August," or "on 3.11."."""
    at = 1 if words and words[0].lower() == "on" else 0
    if not at or len(words) <= at or not words[at][:1].isdigit():
        return 0
    day = words[at].lower().rstrip(",.")
    month = at + 1 < len(words) and words[at + 1].lower().rstrip(",.")[:3] in _MONTHS
    if day.removesuffix("th").removesuffix("st").removesuffix("nd").removesuffix("rd").isdigit():
        return at + 2 if month else 0
    return at + 1 if all(part.isdigit() for part in day.replace("/", ".").split(".")) else 0


def _opened(words: Sequence[str], said: set[str]) -> int:
    """How many words say who met whom and when; 0 where nobody is named."""
    named = False
    for at, word in enumerate(words):
        bare = word.lower().rstrip(",!-" + _STOPS)
        before = words[at - 1].lower() if at else ""
        named_so = word[0].isupper() and "'" not in word and "’" not in word
        person = bare in said or (named_so and (before in _JOINS or (named and before in said)))
        if not person and bare not in _BETWEEN and (named or bare not in _OPENING) and bare:
            return 0 if not named or before in _JOINS else at - 1 if before in ("at", "on", "a", "this") else at
        if person and not at:
            return 0
        named = named or person
        if named and word[-1] in _STOPS:
            return at + 1
    return 0
