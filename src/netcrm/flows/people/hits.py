"""The places in the book where words were found, and what of each is handed on."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.ask import stems
from netcrm.model.advice import Advice, Challenge
from netcrm.model.circle import Introduction
from netcrm.model.history import Interaction
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.search import Passage

PASSAGE = 400  # letters of a long text that are handed on, those around the words


class Hit(NamedTuple):
    """One place: type is person, community, interaction, note, loop, give, advice, challenge, lesson or introduction.

    text: what fits of it. kind narrows the type: the kind of a person, log, loop or give, the step of advice or an
    introduction. ref: its id as people type it, "l31", "" of a person. person: whom or what it is about first, people:
    all of them.
    """

    type: str
    id: str
    person: Ref | None
    on: date | None
    text: str
    private: bool = False
    kind: str | None = None
    ref: str = ""
    people: tuple[Ref, ...] = ()


def hits_of(book: "Book", passages: Sequence["Passage"], words: Sequence[str]) -> list[Hit]:
    """The passages as hits, kind by kind."""
    ids: dict[str, list[int]] = {}
    for one in sorted(passages, key=lambda one: one.type):
        ids.setdefault(one.type, []).append(one.id)
    hits = [hit_of_log(one, words) for one in book.interactions.by_ids(ids.get("interaction", []))]
    hits += _notes(book, ids.get("note", []), words)
    for loop in book.loops.by_ids(ids.get("loop", []), book.today):
        told = f"{loop.text} ({loop.said})" if loop.said else loop.text
        passage = _excerpt(told, words)
        whose = (loop.person,)
        hits.append(Hit("loop", loop.id, *whose, loop.opened, passage, loop.private, loop.kind, loop.id, whose))
    for give in book.gives.by_ids(ids.get("give", [])):
        passage = _excerpt(give.text, words)
        hits.append(Hit("give", str(give.id), give.to, give.on, passage, False, give.kind, give.ref, give.receivers))
    hits += [hit_of_advice(view, words) for view in book.advice.by_ids(ids.get("advice", []))]
    hits += _later_answers(book, ids.get("answer", []), words)
    hits += [_challenge(one, words) for one in book.challenges.by_ids(ids.get("challenge", []))]
    for lesson in book.lessons.by_ids(ids.get("lesson", [])):
        everybody = (*((lesson.person,) if lesson.person else ()), *(hearer.person for hearer in lesson.hearers))
        passage = _excerpt(lesson.text, words)
        own = (lesson.private, None, lesson.ref)
        hits.append(Hit("lesson", lesson.ref, lesson.person, lesson.on, passage, *own, everybody))
    hits += [_introduction(one, words) for one in book.introductions.by_ids(ids.get("introduction", []))]
    return hits


def hit_of_log(one: Interaction, words: Sequence[str]) -> Hit:
    """A log: its text where that holds the words, else with its topics and place."""
    told = " ".join((one.text, *(f"#{topic}" for topic in one.topics), f"at {one.place}" if one.place else ""))
    passage = _excerpt(
        one.text if one.text and holds_all(one.text, words) else told.strip(), _unnamed(words, one.people)
    )
    first = one.people[0] if one.people else None
    return Hit("interaction", str(one.id), first, one.on, passage, one.private, one.kind, one.ref, one.people)


def _unnamed(words: Sequence[str], people: Sequence[Ref]) -> Sequence[str]:
    """The words without the names of those whom a row names anyway; all where nothing else is looked for."""
    names = {name for ref in people for name in stems.tokens(ref.name)}
    return [word for word in words if word not in names] or words


def hit_of_advice(view: Advice, words: Sequence[str]) -> Hit:
    """What somebody said first, or what they were asked, whichever holds the words; and why it was let go."""
    let_go = f" ({'said no' if view.said_no else 'let go'}: {view.why_let_go})" if view.why_let_go else ""
    passage = _fitting((view.text, view.question), words) + let_go
    on = view.answers[0].on if view.answers else view.on
    return Hit("advice", view.ref, view.person, on, passage, view.private, view.step, view.ref, (view.person,))


def holds_all(text: str, words: Iterable[str]) -> bool:
    """Whether each of the words stands in the text, in any form."""
    plain = fold(text)
    absent = [word for word in words if word not in plain]
    forms = dict.fromkeys(stems.tokens(text)) if absent else ()
    return all(any(stems.alike(word, other) for other in forms) for word in absent)


def holds(text: str, word: str) -> bool:
    """Whether a word stands in the text, in any form or inside another."""
    return holds_all(text, (word,))


def _notes(book: "Book", ids: Sequence[int], words: Sequence[str]) -> Iterator[Hit]:
    notes = book.search.notes_about(ids)
    people = book.people.with_ties([row[0] for row in notes.values()])
    for key, (person, on, note, private) in notes.items():
        ref = people[person][0].ref
        own = (private, None, f"n{key}", (ref,))
        yield Hit("note", str(key), ref, date.fromisoformat(on), _excerpt(note, words), *own)
    about = book.search.notes_about_communities(key for key in ids if key not in notes)
    communities = {one.id: one.ref for one in book.communities.all()} if about else {}
    for key, (community, on, note, private) in about.items():
        ref = communities[community]
        own = (private, None, f"n{key}", (ref,))
        yield Hit("note", str(key), ref, date.fromisoformat(on), _excerpt(note, words), *own)


def _later_answers(book: "Book", ids: Sequence[int], words: Sequence[str]) -> Iterator[Hit]:
    """What was said after a first answer, as places of the advice."""
    answers = book.advice.later_answers(ids)
    views = {int(view.ref[1:]): view for view in book.advice.by_ids([*dict.fromkeys(key for key, _ in answers)])}
    for key, reply in answers:
        yield hit_of_advice(views[key], words)._replace(on=reply.on, text=_excerpt(reply.text, words))


def _challenge(one: Challenge, words: Sequence[str]) -> Hit:
    decision, outcome = one.decision, one.outcome
    told = (decision.text, decision.because or "", decision.expect or "") if decision else ()
    parts = (one.text, *told, outcome.text if outcome else "")
    passage = one.title if holds_all(one.title, words) else f"{one.title}: {_fitting(parts, words)}"
    person = one.partners[0] if one.partners else None
    own = (one.private, "closed" if one.closed else "open", one.ref, one.partners)
    return Hit("challenge", one.ref, person, one.opened, _excerpt(passage, words), *own)


def _introduction(one: Introduction, words: Sequence[str]) -> Hit:
    """Why two should meet, or what came of it, whichever holds the words."""
    everybody = (*one.people, *((one.via,) if one.via else ()))
    passage = _fitting((one.because, one.outcome or ""), words)
    first = one.people[0] if one.people else None
    return Hit("introduction", one.ref, first, one.opened, passage, one.private, one.step, one.ref, everybody)


def _fitting(parts: Sequence[str], words: Sequence[str]) -> str:
    """The first of the parts that holds all words, else all of them."""
    there = [part for part in parts if part]
    return _excerpt(next((part for part in there if holds_all(part, words)), " · ".join(there)), words)


def _excerpt(text: str, words: Sequence[str]) -> str:
    from netcrm.engine.ask.snippets import excerpt

    return excerpt(text, words, PASSAGE)
