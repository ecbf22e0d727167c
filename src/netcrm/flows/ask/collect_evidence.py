"""Collects what speaks for somebody: words, roles and passages that answer a challenge."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from netcrm.engine.ask import roles
from netcrm.engine.ask.evidence import Evidence, Sought, evidence, excerpt_of, unnamed
from netcrm.engine.ask.question import Challenge
from netcrm.flows.ask.retrieval import Fitting, Hits
from netcrm.model.people import Person

if TYPE_CHECKING:
    from netcrm.store.ask import Passage
    from netcrm.store.meanings import Told

_CLOSE = 0.35  # likeness from which a text is said to mean the same
_CLEARLY, _SURELY = 0.45, 0.5  # how well a role answers, and how surely it is held, to be named
_SHOWN = 3  # passages of one person that are read closely


def speaking_for(challenge: Challenge, looking: Sought, hits: Hits, person: Person) -> tuple[Evidence, ...]:
    """The evidence for somebody: what is said of them, then a role that knows, then what means the same."""
    told = hits.passages.get(person.id, ())
    said = _text_evidence(looking, person, told)
    close = hits.best.get(person.id)
    if not close or close[0] < _CLOSE:
        return (*said, *_by_roles(challenge, hits, person.id))
    shown_already = [each for each in said if _is_from(each, close[1])]
    marked = tuple(each._replace(nearest=each in shown_already) for each in said)
    nearest = () if shown_already else (_nearest(challenge, close[1]),)
    return (*marked, *_by_roles(challenge, hits, person.id), *nearest)


def _text_evidence(looking: Sought, person: Person, told: Iterable[tuple[float, "Passage"]]) -> tuple[Evidence, ...]:
    profile = (
        *((topic, "topic") for topic in person.topics),
        *((text, source) for text, source in ((person.title, "title"), (person.company, "company")) if text),
        *((want, "wants") for want in person.wants),
    )
    best = sorted(told, key=lambda row: (row[1].type != "loop", row[0], row[1].on), reverse=True)[:_SHOWN]
    found = [one for text, source in profile if (one := evidence(looking, text, source))]
    passages = [one for _, passage in best if (one := _passage_evidence(looking, passage))]
    clear = [one for one in passages if one.word not in looking.within]
    return (*found, *(clear or ([] if found else passages)))


def _is_from(each: Evidence, told: "Told") -> bool:
    same = (each.source, each.on) == (told.type, told.on)
    return same and " ".join(each.text.strip("…").split()) in " ".join(told.text.split())


def _nearest(challenge: Challenge, told: "Told") -> Evidence:
    """The text that means the same where no word of it was said."""
    return Evidence(excerpt_of(told.text), told.type, told.on, told.private, "", challenge.bare, nearest=True)


def _by_roles(challenge: Challenge, hits: Hits, key: int) -> list[Evidence]:
    """What the role tells that answers best."""
    fitting = hits.roles.get(key)
    if fitting is None or not _tells(fitting, bool(hits.passages.get(key))):
        return []
    return [_by_role(challenge, fitting)]


def _tells(fitting: Fitting, told: bool) -> bool:
    """Whether a role is worth naming. told: whether a text speaks for them; a role read from it then adds nothing."""
    return (fitting.called is not None or fitting.worth >= _CLEARLY) and (fitting.role.share >= _SURELY or not told)


def _by_role(challenge: Challenge, fitting: Fitting) -> Evidence:
    """Named by the words that tell the role; what only a private note tells stays private."""
    because = fitting.called.because if fitting.called else challenge.bare
    if not fitting.role.because:
        return Evidence("", "note", None, True, fitting.role.role, because)
    knows = _role_knowledge(challenge, fitting)
    return Evidence(f"{fitting.role.because}: {knows}", "role", word=fitting.role.role, because=because)


def _role_knowledge(challenge: Challenge, fitting: Fitting) -> str:
    """What of a role's knowledge to show: what was heard, in English or as it was said; else what is nearest."""
    called = fitting.called
    if called is None:
        return roles.nearest(fitting.role.role, challenge.bare)
    english = called.knows in challenge.groups or called.knows in roles.knows(fitting.role.role)[: roles.ENGLISH]
    return called.knows if english else called.because


def _passage_evidence(looking: Sought, passage: "Passage") -> Evidence | None:
    found = evidence(looking, unnamed(passage.text, passage.names), passage.type, passage.on, passage.private)
    found = found._replace(text=excerpt_of(passage.text, found.word)) if found else None
    if found or not passage.more:
        return found
    about = evidence(looking, passage.more, passage.type, passage.on, passage.private)
    return about._replace(text=excerpt_of(passage.text or passage.more)) if about else None
