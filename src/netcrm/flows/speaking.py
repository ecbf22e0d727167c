"""What speaks for somebody: the words, roles and passages that answer a challenge, and what to settle first."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from netcrm.engine import roles
from netcrm.engine.asking import Challenge
from netcrm.engine.evidence import Evidence, Sought, evidence, shown
from netcrm.engine.spoken import say_due
from netcrm.flows.looking import Fitting, Hits
from netcrm.model import Loop, Person

if TYPE_CHECKING:
    from netcrm.store.asking import Passage
    from netcrm.store.book import Book

_CLOSE = 0.35  # likeness from which a text is said to mean the same
_CLEARLY, _SURELY = 0.45, 0.5  # how well a role answers, and how surely it is held, to be named
_SHOWN = 3  # passages of one person that are read closely


def speaking_for(challenge: Challenge, looking: Sought, hits: Hits, person: Person) -> tuple[Evidence, ...]:
    """The evidence for somebody: what is said of them, then a role that knows, then what means the same."""
    told = hits.passages.get(person.id, ())
    return (*_said(looking, person, told), *_meant(challenge, hits, person.id))


def _said(looking: Sought, person: Person, told: Iterable[tuple[float, "Passage"]]) -> tuple[Evidence, ...]:
    profile = (
        *((topic, "topic") for topic in person.topics),
        *((text, source) for text, source in ((person.title, "title"), (person.company, "company")) if text),
        *((want, "wants") for want in person.wants),
        (person.name, "name"),
    )
    best = sorted(told, key=lambda row: (row[1].type != "loop", row[0], row[1].on), reverse=True)[:_SHOWN]
    found = [one for text, source in profile if (one := evidence(looking, text, source))]
    passages = [one for _, passage in best if (one := _told(looking, passage))]
    clear = [one for one in passages if one.word not in looking.within]
    return (*found, *(clear or ([] if found else passages)))


def _meant(challenge: Challenge, hits: Hits, key: int) -> list[Evidence]:
    """What a role tells, and the passage that means the same where none says it."""
    passages = hits.passages.get(key, ())
    found = []
    if (fitting := hits.roles.get(key)) and _tells(fitting, bool(passages)):
        found.append(_by_role(challenge, fitting))
    close = hits.best.get(key)
    if close and close[0] >= _CLOSE and all(passage.text != close[1].text for _, passage in passages):
        found.append(Evidence(shown(close[1].text), close[1].type, close[1].on, close[1].private, "", challenge.bare))
    return found


def _tells(fitting: Fitting, told: bool) -> bool:
    """Whether a role is worth naming. told: whether a text speaks for them; a role read from it then adds nothing."""
    return (fitting.called is not None or fitting.worth >= _CLEARLY) and (fitting.role.share >= _SURELY or not told)


def _by_role(challenge: Challenge, fitting: Fitting) -> Evidence:
    """Named by the words that tell the role; what only a private note tells stays private."""
    because = fitting.called.because if fitting.called else challenge.bare
    if not fitting.role.because:
        return Evidence("", "note", None, True, fitting.role.role, because)
    knows = fitting.called.knows if fitting.called else roles.nearest(fitting.role.role, challenge.bare)
    return Evidence(f"{fitting.role.because}: {knows}", "role", word=fitting.role.role, because=because)


def _told(looking: Sought, passage: "Passage") -> Evidence | None:
    found = evidence(looking, passage.text, passage.type, passage.on, passage.private)
    if found or not passage.more:
        return found
    about = evidence(looking, passage.more, passage.type, passage.on, passage.private)
    return about._replace(text=shown(passage.text or passage.more)) if about else None


def owed(book: "Book", people: Collection[int]) -> dict[int, tuple[str, ...]]:
    """What you owe them that is overdue, by person."""
    found: dict[int, tuple[str, ...]] = {}
    for loop in book.loops.overdue(book.today):
        if loop.person.id in people:
            found[loop.person.id] = (*found.get(loop.person.id, ()), _owe(loop, book))
    return found


def _owe(loop: Loop, book: "Book") -> str:
    what = "something private" if loop.private else loop.text
    return f"you owe them {what}, {say_due(loop.due, book.today)}" if loop.due else f"you owe them {what}"
