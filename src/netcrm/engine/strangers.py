"""Names in a sentence that nobody in the book bears, so that "coffee with Priya" is noticed."""

from collections.abc import Collection, Sequence

from netcrm.engine import vocabulary as v
from netcrm.engine.mentions import HONORIFICS, JOINTS, Mention, Span, Word, inside, is_capitalised, words_of

_OWNERS = frozenset(("her", "his", "their", "my", "s"))


def strangers(text: str, named: Sequence[Mention], taken: Collection[Span] = ()) -> list[Mention]:
    """Everybody the text names whom `named` does not hold, as far as its grammar shows it; their ids are empty."""
    words = [word for word in words_of(text) if not inside(word.start, taken)]
    found: list[Span] = []
    at = 0
    while at < len(words):
        size = _stranger_at(text, words, at, named, found)
        if size:
            found.append((words[at].start, words[at + size - 1].end))
        at += max(1, size)
    return [Mention(start, end, (), False) for start, end in found]


def _stranger_at(text: str, words: Sequence[Word], at: int, named: Sequence[Mention], found: Sequence[Span]) -> int:
    """How many words from here on are the name of a stranger."""
    word = words[at]
    if not _could_be_name(word, words[at - 1] if at else None) or any(m.start <= word.start < m.end for m in named):
        return 0
    size = _name_size(text, words, at, named)
    if not size or not _has_company(text, words, at, size, named, found):
        return 0
    return size


def _could_be_name(word: Word, before: Word | None) -> bool:
    if word.folded in v.PLAIN or word.folded in HONORIFICS:
        return False
    return is_capitalised(word) or (word.folded in v.GIVEN and word.text.islower())


def _name_size(text: str, words: Sequence[Word], at: int, named: Sequence[Mention]) -> int:
    size = 1
    while at + size < len(words) and size < 4:
        word, gap = words[at + size], text[words[at + size - 1].end : words[at + size].start]
        if gap not in JOINTS or word.folded in v.PLAIN or any(m.start <= word.start < m.end for m in named):
            break
        if not (is_capitalised(word) or (gap in ("-", "'", "’") and word.text.isalpha() and word.folded != "s")):
            break
        size += 1
    return size


def _has_company(
    text: str, words: Sequence[Word], at: int, size: int, named: Sequence[Mention], found: Sequence[Span]
) -> bool:
    """Whether the words around it make it somebody: "met ...", "... and Tom", "her husband ...", "... called"."""
    first = _skip_title(words, at)
    lead = text[words[first - 1].end : words[at].start] if first else text[: words[at].start]
    before = words[first - 1] if first else None
    if before and not any(char in ".;:!?\n" for char in lead.replace(".", "", at - first)):
        if before.folded in v.CONTACT:
            return True
        if first > 1 and words[first - 2].folded in v.CONTACT_PARTICLES.get(before.folded, ()):
            return True
        if (
            first > 1
            and before.folded in v.RELATIONS
            and words[first - 2].folded in _OWNERS
            and is_capitalised(words[at])
        ):
            return True
        if _continues_a_list(text, words, first, at + size, lead, named, found):
            return True
    opens = not before or any(char in ".;!?\n" for char in lead)
    after = words[at + size].folded if at + size < len(words) else ""
    likely = size > 1 or words[at].folded in v.GIVEN
    return opens and likely and after in v.SUBJECT_VERBS


def _skip_title(words: Sequence[Word], at: int) -> int:
    while at and words[at - 1].folded in HONORIFICS:
        at -= 1
    return at


def _continues_a_list(
    text: str,
    words: Sequence[Word],
    at: int,
    end: int,
    lead: str,
    named: Sequence[Mention],
    found: Sequence[Span],
) -> bool:
    ends = {mention.end for mention in named} | {span[1] for span in found}
    if lead.strip() in ("&", "+", "/"):
        return words[at - 1].end in ends
    if words[at - 1].folded in v.AND and at > 1:
        return words[at - 2].end in ends
    if lead.strip() != "," or words[at - 1].end not in ends:
        return False
    after = text[words[end - 1].end :][:1]
    return after in (",", "&") or (end < len(words) and words[end].folded in v.AND)
