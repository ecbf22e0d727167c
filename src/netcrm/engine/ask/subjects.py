"""Tells the subjects of a challenge apart: a co-founder who leaves, and the code that goes along."""

import re
from collections.abc import Sequence

from netcrm.engine.ask import meaning
from netcrm.engine.ask.stems import GLUE, tokens
from netcrm.engine.ask.thesaurus import hear, most_alike
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

_MOST = 3  # subjects that are answered apart
_WORDS = 2  # of which a clause that may be a subject has more
_APART = 0.2  # likeness of two clauses below which they are about different things
_CLEAR = 0.5  # likeness to some group of the thesaurus from which a clause is about something by itself
_AND = r"(?:and|but|while|und|aber|et|mais|y|pero|e|mas)"
_ENDS = lazy_pattern(rf"[.!?;:\n]+\s+|,\s+(?:{_AND}\s+)?|\s+[–—-]\s+|\s+{_AND}\s+", re.IGNORECASE)
_JOINS = lazy_pattern(rf",?\s+{_AND}\s+", re.IGNORECASE)  # of what is told, a comma or a full stop only tells more

# How a question begins, and how somebody says what they are, which is no trouble of theirs.
_ASKS = lazy_pattern(
    r"(?:(?:how|what|who|whom|whose|where|when|why|which|should|can|could|shall|do|does|did|is|are|am|will|has"
    r"|may|must|would)\b"
    r"|(?:wie|was|wer|wen|wem|wo|wann|warum|wieso|woher|wohin|welche\w*|soll|sollte|darf|kann|muss)\b"
    r"|(?:comment|qui|où|quand|pourquoi|quelle?s?|combien|faut|dois|puis|est-ce)\b"
    r"|¿|(?:cómo|como|qué|quién|dónde|cuándo|cuál|cuánto|por qué|debo|puedo|o que|quem|onde|quando|quanto|qual"
    r"|devo)\b)",
    re.IGNORECASE,
)
_IS = lazy_pattern(
    r"(?:(?:i|we) (?:have|run(?! out| low| into)|am(?! \w+ing)|are(?! \w+ing)|own|make|sell|build|work)"
    r"|(?:ich|wir) (?:habe|haben|bin|sind|betreibe|führe|mache|machen|verkaufe)|j'ai|je (?:suis|tiens|vends)"
    r"|nous (?:avons|sommes)|(?:tengo|tenemos|soy|somos|vendo)|(?:tenho|temos|sou|vendo))"
    r"\b(?! (?:no|not|kein|pas)\b)",
    re.IGNORECASE,
)


class _Clause(NamedTuple):
    text: str
    groups: frozenset[str]
    vector: bytes


def subjects(text: str) -> tuple[str, ...]:
    """The parts of a text that are about different things, in order; () where it is about one.

    >>> subjects("my co-founder wants to leave and takes the code")
    ('my co-founder wants to leave', 'takes the code')
    >>> subjects("who knows about sales and marketing")
    ()
    """
    clauses = _questions_whole(_clauses(text))
    if len(clauses) < 2:
        return ()
    found: list[_Clause] = []
    for clause in filter(None, map(_clause, clauses)):
        same = next((at for at, one in enumerate(found) if not _apart(one, clause)), None)
        if same is None:
            found.append(clause)
        else:
            found[same] = _joined(found[same], clause)
    return tuple(one.text for one in found[:_MOST]) if len(found) > 1 else ()


def may_be_several(text: str) -> bool:
    """Whether a text has several clauses at all, told at once and without the table."""
    return len([part for part in _ENDS.split(text) if _says_enough(part)]) > 1


def _clauses(text: str) -> list[str]:
    asks = any(map(_ASKS.match, _ENDS.split(text)))
    return [part.strip(" ,.!?;:") for part in (_ENDS if asks else _JOINS).split(text) if _says_enough(part)]


def _questions_whole(clauses: Sequence[str]) -> list[str]:
    """The clauses, but a question with what is told before it and what goes on after it; who somebody is left out."""
    asks = any(map(_ASKS.match, clauses))
    found: list[str] = []
    whole = False  # whether what follows is another subject
    for clause in clauses:
        tells = bool(_ASKS.match(clause)) if asks else not _IS.match(clause)
        if found and not (whole and tells):
            found[-1] = f"{found[-1]}, {clause}"
        else:
            found.append(clause)
        whole = tells or (whole and asks)
    return found


def _says_enough(clause: str) -> bool:
    words = tokens(clause)
    return len(words) > _WORDS and not GLUE.issuperset(words)


def _clause(text: str) -> _Clause | None:
    """A clause that is about something; None for one that only tells more of another."""
    vector = meaning.vector([(text, 1.0)])
    groups = frozenset(one.group.name for one in hear(text))
    if most_alike(vector) < _CLEAR:
        return None
    return _Clause(text, groups, vector)


def _apart(one: _Clause, other: _Clause) -> bool:
    asked = meaning.direction(one.vector)
    return not one.groups & other.groups and asked is not None and meaning.likeness(asked, other.vector) < _APART


def _joined(one: _Clause, other: _Clause) -> _Clause:
    text = f"{one.text}, {other.text}"
    return _Clause(text, one.groups | other.groups, meaning.vector([(text, 1.0)]))


def take_turns(lists: Sequence[Sequence[int]], most: int) -> list[tuple[int, int]]:
    """People of several lists in turns, each person once, at most so many: (number of the list, person)."""
    taken: dict[int, int] = {}
    waiting = [list(each) for each in lists]
    while len(taken) < most and any(waiting):
        for number, queue in enumerate(waiting):
            while queue and queue[0] in taken:
                queue.pop(0)
            if queue and len(taken) < most:
                taken[queue.pop(0)] = number
    return [(number, person) for person, number in taken.items()]
