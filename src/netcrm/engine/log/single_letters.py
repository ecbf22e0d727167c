"""People named by one letter behind their name, in notes: "m. Conny telefoniert. Habe C. zugesagt, ...", "Fr. Ö."."""

from collections.abc import Sequence

from netcrm.engine.log.mentions import Mention, Word, words_of
from netcrm.engine.log.spans import Span, inside
from netcrm.model.people import Known
from netcrm.text import fold

_LEADS = frozenset(
    "m mit fr frau hr herr herrn v von bei f fur habe hab hat dem der den und u an with w told asked by from sende "
    "schicke gebe liefere maile sagt meint schickt liefert bringt gibt will soll muss".split()
)


def by_letters(text: str, people: Sequence[Known], found: Sequence[Mention], taken: Sequence[Span]) -> list[Mention]:
    """Whoever alone of those named in the line has a name that begins with a letter that stands there with its dot."""
    words = words_of(text)
    said = [at for at, word in enumerate(words) if at and _may_be(text, word) and words[at - 1].folded in _LEADS]
    if not said or not found:
        return []
    named = {mention.ids[0] for mention in found if len(mention.ids) == 1}
    bearers: dict[str, set[int]] = {}
    for person in people:
        for part in fold(f"{person.name} {person.nickname or ''}").split() if person.id in named else ():
            bearers.setdefault(part[0], set()).add(person.id)
    spans = [*taken, *((mention.start, mention.end) for mention in found)]
    more: list[Mention] = []
    for at in said:
        ids = bearers.get(words[at].folded, set())
        if len(ids) == 1 and not inside(words[at].start, spans):
            more.append(Mention(words[at].start, words[at].end + 1, (*ids,), False))
    return more


def _may_be(text: str, word: Word) -> bool:
    return word.end == word.start + 1 and word.text.isupper() and text[word.end : word.end + 1] == "."
