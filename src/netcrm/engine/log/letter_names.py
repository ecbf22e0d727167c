"""People written with one letter of their first name: "Call with S. Haddad", "K Jelinek and I"."""

from collections.abc import Iterator, Sequence

from netcrm.engine.log.mentions import Mention, Word, words_of
from netcrm.engine.log.spans import Span, inside
from netcrm.model.people import IN_YOUR_DAY, Known
from netcrm.text import fold, lazy_pattern

_GAPS = (". ", " ", ".", ".\u00a0")
_LETTER = lazy_pattern(r"(?<!\w)[^\W\d_a-z](?:\. ?|[ \u00a0])(?=[^\W\d_a-z])")
_WORDS = frozenset("IAO")  # that are words without a full stop behind them


def by_letter(text: str, people: Sequence[Known], taken: Sequence[Span]) -> list[Mention]:
    """Whoever of those in your day has a surname that stands behind the letter with which their name begins."""
    if not _LETTER.search(text):
        return []
    words = words_of(text)
    led = [at for at in range(len(words) - 1) if _is_a_letter(text, words, at)]
    if not led:
        return []
    near = [(person, [fold(part) for part in person.name.split()]) for person in people if person.stage in IN_YOUR_DAY]
    return [one for at in led if not inside(words[at].start, taken) for one in _named(words, at, near)]


def _is_a_letter(text: str, words: Sequence[Word], at: int) -> bool:
    word, gap = words[at], text[words[at].end : words[at + 1].start]
    if len(word.text) != 1 or not word.text.isupper() or gap not in _GAPS:
        return False
    return words[at + 1].text[0].isupper() and (word.text not in _WORDS or gap[0] == ".")


def _named(words: Sequence[Word], at: int, people: Sequence[tuple[Known, list[str]]]) -> Iterator[Mention]:
    """The mention of this letter and the surname behind it, of all who bear both; none where nobody does."""
    said = [word.folded for word in words[at : at + _MOST]]
    sizes = {
        person.id: size
        for person, parts in people
        if len(parts) > 1 and said[0] in (parts[0][0], fold(person.nickname or " ")[0])
        for size in (_size(parts[1:], said[1:]) or _size(parts[-1:], said[1:]),)
        if size
    }
    if sizes:
        size = max(sizes.values())
        ids = tuple(sorted(one for one, own in sizes.items() if own == size))
        yield Mention(words[at].start, words[at + size].end, ids, len(ids) == 1)


_MOST = 5  # words


def _size(surname: Sequence[str], said: Sequence[str]) -> int:
    """How many words the surname has where it stands there, else 0; its hyphens part words."""
    parts = [piece for part in surname for piece in part.replace("'", " ").replace("’", " ").replace("-", " ").split()]
    return len(parts) if parts and list(said[: len(parts)]) == parts else 0
