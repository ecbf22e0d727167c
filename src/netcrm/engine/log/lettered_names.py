"""People written with the letters of their given names and full stops: "avec H. Dujardin", "R. C. m'écrit"."""

from collections.abc import Iterator, Sequence

from netcrm.engine.log.mentions import Mention, Word, words_of
from netcrm.engine.log.spans import Span, inside
from netcrm.model.people import IN_YOUR_DAY, Known
from netcrm.text import fold, tokens

_LETTER_GAPS = (". ", ".", ".-", ".\u00a0")  # between two letters, or a letter and the surname
_WORDS_OF_THEIR_OWN = frozenset("a o e y i".split())  # "A Dujardin ligou" begins with an article
_MONSIEUR = "m"
_LONGEST = 3  # words of a surname


def with_letters(text: str, people: Sequence[Known], found: Sequence[Mention], taken: Sequence[Span]) -> list[Mention]:
    """The mentions with those whose given name is a letter, and the full stop behind a letter that ends a name."""
    if "." not in text and not any(len(word) == 1 and word.isupper() for word in text.split()):
        return list(found)
    words = words_of(text)
    near = [one for one in people if one.stage in IN_YOUR_DAY]
    lettered = [one for one in _lettered(text, words, near) if not inside(one.start, taken)]
    spans = [(one.start, one.end) for one in lettered]
    kept = [one for one in found if not any(start <= one.start < end for start, end in spans)]
    return sorted([*(_with_its_stop(text, one) for one in kept), *lettered])


def _lettered(text: str, words: Sequence[Word], people: Sequence[Known]) -> Iterator[Mention]:
    at = 0
    while at < len(words):
        if not _is_letter(text, words[at]):
            at += 1
            continue
        behind = at + 1
        while behind < len(words) and _is_letter(text, words[behind]) and _gap(text, words, behind) in _LETTER_GAPS:
            behind += 1
        mention, size = _before_a_surname(text, words, at, behind, people)
        if mention is None and behind - at > 1:
            mention = _letters_alone(text, words, at, behind, people)
        if mention:
            yield mention
        at = behind + size


def _before_a_surname(
    text: str, words: Sequence[Word], at: int, behind: int, people: Sequence[Known]
) -> tuple[Mention | None, int]:
    """Who has this letter and the surname behind it, nobody's name where only others have; and the surname's words."""
    if behind >= len(words) or _gap(text, words, behind) not in (*_LETTER_GAPS, " "):
        return None, 0
    stopped = _gap(text, words, behind) != " "
    if not stopped and words[at].folded in _WORDS_OF_THEIR_OWN:
        return None, 0
    for size in range(min(_LONGEST, len(words) - behind), 0, -1):
        run = words[behind : behind + size]
        if not run[-1].text[0].isupper() or any(_gap(text, words, n) not in (" ", "-") for n in _inner(behind, size)):
            continue
        said = tuple(word.folded for word in run)
        bearers = [one for one in people if said in _surnames(one)]
        titled = words[at].folded == _MONSIEUR
        ids = [one.id for one in bearers if words[at].folded in _firsts(one)] or [one.id for one in bearers if titled]
        if ids or (bearers and stopped):
            return Mention(words[at].start, run[-1].end, tuple(sorted(ids)), False), size
    return None, 0


def _inner(behind: int, size: int) -> range:
    return range(behind + 1, behind + size)


def _letters_alone(text: str, words: Sequence[Word], at: int, behind: int, people: Sequence[Known]) -> Mention | None:
    """Whoever alone has these letters and full stops as initials: "R. C.", "A.M."."""
    letters = "".join(words[n].folded for n in range(at, behind))
    end = words[behind - 1].end
    if text[end : end + 1] != ".":
        return None
    bearers = [one.id for one in people if letters in _initials(one)]
    mention = Mention(words[at].start, end, tuple(bearers), False)
    return _with_its_stop(text, mention) if len(bearers) == 1 else None


def _is_letter(text: str, word: Word) -> bool:
    """Whether a capital stands alone: no "L'", no "B-7", no "O2"."""
    elided = text[word.start - 1 : word.start] in ("'", "’")
    apart = text[word.end : word.end + 1] in (".", " ", "\u00a0") and not elided
    return len(word.text) == 1 and word.text.isalpha() and word.text.isupper() and apart


def _gap(text: str, words: Sequence[Word], at: int) -> str:
    return text[words[at - 1].end : words[at].start]


def _surnames(person: Known) -> set[tuple[str, ...]]:
    rest = [fold(part) for part in tokens(person.name)[1:]]
    return {tuple(rest), tuple(rest[-1:]), tuple(rest[:1])} - {()}


def _firsts(person: Known) -> set[str]:
    return {fold(name)[:1] for name in (person.name, person.nickname or "") if name}


def _initials(person: Known) -> set[str]:
    parts = [fold(part) for part in tokens(person.name)]
    if len(parts) < 2:
        return set()
    return {"".join(part[0] for part in parts), parts[0][0] + parts[-1][0]}


def _with_its_stop(text: str, mention: Mention) -> Mention:
    """The mention with the full stop behind its last letter, where no new sentence begins: "Inês M. ligou"."""
    last = text[mention.start : mention.end][-2:]
    if not (text[mention.end : mention.end + 1] == "." and last[1:].isupper() and not last[:1].isalpha()):
        return mention
    behind = text[mention.end + 1 :].lstrip()
    goes_on = bool(behind) and not behind[0].isupper()
    return mention._replace(end=mention.end + 1) if goes_on else mention
