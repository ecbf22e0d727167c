"""Whom to ask in a difficulty: what the book holds for it, weighed and put in order, each with the evidence."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from netcrm.engine import asking, names, suggesting
from netcrm.engine.asking import KINDS_OF_HELP, Challenge
from netcrm.engine.evidence import Evidence, Sought, evidence, shown, sought, weights
from netcrm.engine.spoken import say_due
from netcrm.engine.suggesting import Candidate, Suggestion
from netcrm.errors import Usage
from netcrm.flows.ties import settle, standing_of
from netcrm.model import IN_YOUR_DAY, Loop, Person, Ref, Tie

__all__ = ("ALL", "KINDS_OF_HELP", "LIMIT", "Among", "Asked", "Searched", "ask", "letters")

if TYPE_CHECKING:
    from netcrm.flows.connectors import Connector
    from netcrm.store.asking import Passage
    from netcrm.store.book import Book

LIMIT, ALL = 5, 20
_PEOPLE, _TEXTS = 150, 200  # profiles and passages that are weighed; more share too common a word to tell
_WORDS, _WIDE = 40, 100  # of a long text, the words that are searched
_NEAR, _KNOWN = 20, 4  # people who are looked at closely: in your day (as many as are compared), in the background
_SHOWN = 3  # passages of one person that are read closely
_GATHERING = 5  # an interaction with more people says little about each of them
_PROFILE = (1.0, 3.0, 4.0, 1.0)  # worth of a word in name, role, topics, wants
_PASSAGE = {"note": 1.0, "give": 0.75, "loop": 0.75, "interaction": 0.5}
_AGAIN = 0.5  # a further passage counts so much of the one before it: who talks often does not know more


class Searched(NamedTuple):
    """How many people and texts were looked through."""

    people: int
    texts: int


class Asked(NamedTuple):
    """Whom to ask. about: what the challenge was taken to be about; named: people it speaks of, who are left out;
    distress: said before all else; fit: of the best suggestion."""

    challenge: str
    kind: str
    also: tuple[str, ...]
    about: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]
    wake: Suggestion | None
    further: tuple[Suggestion, ...]
    connectors: tuple["Connector", ...]
    searched: Searched
    encouragement: str | None
    distress: str | None
    named: tuple[Ref, ...]
    fit: str


class Among(NamedTuple):
    """Whom to look among: kinds of people, () for all; a topic they can help with; handles of people to leave out."""

    kinds: tuple[str, ...] = ()
    topic: str = ""
    without: tuple[str, ...] = ()


class _Hits(NamedTuple):
    """What was found: by person the words' and the related words' weight, and the passages with theirs."""

    lex: dict[int, float]
    wide: dict[int, float]
    passages: dict[int, list[tuple[float, "Passage"]]]


def ask(book: "Book", text: str, wanted: str | None = None, among: Among = Among(), limit: int = LIMIT) -> Asked:
    """Whom to ask, at most `limit` of your day. wanted: the kind of help, when told. Usage for an empty text."""
    if not text.strip():
        raise Usage("say what is going on", 'for example: netcrm ask "we run out of money in three months"')
    settle(book)
    challenge, named = _understood(book, text, wanted)
    searched = Searched(*book.asking.sizes())
    looking = sought(challenge)
    hits = _Hits({}, {}, {}) if challenge.distress else _hits(book, challenge, looking, searched)
    allowed = _allowed(book, among if not challenge.distress else Among(without=among.without), named)
    chosen = _chosen(book, challenge, hits, allowed)
    ranking = suggesting.rank(challenge, _candidates(book, challenge, looking, hits, chosen), book.today, limit)
    weak = ranking.fit == "weak" and challenge.kind != "emotional"
    return Asked(
        challenge=challenge.text,
        kind=challenge.kind,
        also=challenge.also,
        about=tuple(dict.fromkeys(near.group for near in challenge.wide))[:2],
        suggestions=ranking.suggestions,
        wake=ranking.wake,
        further=ranking.further,
        connectors=_connectors(book, ranking.suggestions, allowed[1]) if weak else (),
        searched=searched,
        encouragement=asking.encouragement(challenge, len(ranking.suggestions)),
        distress=asking.DISTRESS if challenge.distress else None,
        named=tuple(named.values()),
        fit=ranking.fit,
    )


def letters(report: Asked) -> dict[str, str]:
    """Whom the letters of the rows stand for, by handle."""
    rows = (*report.suggestions, *((report.wake,) if report.wake else ()), *report.further)
    return {row.letter: row.person.handle for row in rows}


def _connectors(book: "Book", shown: Sequence[Suggestion], without: set[int]) -> tuple["Connector", ...]:
    from netcrm.flows.connectors import connectors

    return connectors(book, {*(row.person.id for row in shown), *without})


def _understood(book: "Book", text: str, wanted: str | None) -> tuple[Challenge, dict[int, Ref]]:
    """The challenge without the names in it, and who is named. In distress nobody is left out for being named."""
    text = " ".join(text.split())
    if asking.in_despair(text):
        return asking.understand(text), {}
    bare, named = _without_names(book, text)
    challenge = asking.understand(bare, wanted)
    return challenge._replace(text=text, words=challenge.words[:_WORDS], wide=challenge.wide[:_WIDE]), named


def _without_names(book: "Book", text: str) -> tuple[str, dict[int, Ref]]:
    match = names.any_match(text)
    known = {one.id: one for one in (book.people.named(match) if match else ())}
    if not known:
        return text, {}
    from netcrm.engine.mentions import mentions

    found = [mention for mention in mentions(text, tuple(known.values())) if mention.ids]
    bare = text
    for mention in reversed(found):
        bare = f"{bare[: mention.start]} {bare[mention.end :]}"
    meant = [known[key] for mention in found for key in mention.ids]
    return bare, {one.id: Ref(one.handle, one.name, one.kind, one.id) for one in meant}


def _hits(book: "Book", challenge: Challenge, looking: Sought, searched: Searched) -> _Hits:
    hits = _Hits({}, {}, {})
    said = asking.query(challenge.words)
    match = " OR ".join(part for part in (said, asking.wide_query(challenge)) if part)
    if match:
        _weigh_profiles(book, looking, hits, (match, said), searched.people)
        _weigh_passages(book, looking, hits, (match, said), searched.texts)
    return hits


def _weigh_profiles(book: "Book", looking: Sought, hits: _Hits, matches: tuple[str, str], among: int) -> None:
    found = book.asking.profiles(matches[0], _PEOPLE)
    if len(found) >= _PEOPLE and matches[1]:  # too many: whoever says the very words must be among them
        found = tuple(dict.fromkeys((*book.asking.profiles(matches[1], _PEOPLE), *found)))
    texts = [tuple(zip(one[1:], _PROFILE, strict=True)) for one in found]
    for one, weight in zip(found, weights(looking, texts, among), strict=True):
        hits.lex[one.person], hits.wide[one.person] = weight


def _weigh_passages(book: "Book", looking: Sought, hits: _Hits, matches: tuple[str, str], texts: int) -> None:
    found = book.asking.passages(matches[0], _TEXTS)
    among = texts
    if len(found) >= _TEXTS:
        among -= min((one.id for one in found if one.type == "interaction"), default=1) - 1
        found = tuple(dict.fromkeys((*(book.asking.passages(matches[1], _TEXTS) if matches[1] else ()), *found)))
    rows = zip(found, weights(looking, [((one.text, 1.0), (one.more, 1.0)) for one in found], among), strict=True)
    by_person: dict[int, list[tuple[float, float, Passage]]] = {}
    for passage, (lex, wide) in rows:
        if len(passage.people) <= _GATHERING and lex + wide:
            worth = _PASSAGE[passage.type]
            for person in passage.people:
                by_person.setdefault(person, []).append((lex * worth, wide * worth, passage))
    for person, told in by_person.items():
        hits.lex[person] = hits.lex.get(person, 0.0) + _fading(lex for lex, _, _ in told)
        hits.wide[person] = hits.wide.get(person, 0.0) + _fading(wide for _, wide, _ in told)
        hits.passages[person] = [(lex + suggesting.WIDE * wide, passage) for lex, wide, passage in told]


def _fading(parts: Iterable[float]) -> float:
    return sum(part * _AGAIN**at for at, part in enumerate(sorted(parts, reverse=True)))


def _allowed(book: "Book", among: Among, named: Mapping[int, Ref]) -> tuple[set[int] | None, set[int]]:
    """Who may be suggested (None: everybody), and who may not."""
    without = {person.id for person, _ in book.people.by_handles(among.without)}
    wanted = book.asking.narrowed(among.kinds, among.topic) if among.kinds or among.topic else None
    return wanted, {*without, *named}


def _chosen(book: "Book", challenge: Challenge, hits: _Hits, allowed: tuple[set[int] | None, set[int]]) -> list[int]:
    """The people worth a close look: the best of your day and of the background, and whoever could be leant on."""
    wanted, without = allowed

    def fits(person: int) -> bool:
        return person not in without and (wanted is None or person in wanted)

    close = book.asking.close_ones() if challenge.kind == "emotional" else ()
    stages = book.asking.stages(list({*hits.lex, *close}))
    best = sorted(filter(fits, hits.lex.keys() & stages.keys()), key=lambda one: (-_text(hits, one), one))
    near = [one for one in best if stages[one] in IN_YOUR_DAY][:_NEAR]
    known = [one for one in best if stages[one] == "known"][:_KNOWN]
    return list(dict.fromkeys((*near, *known, *filter(fits, close))))


def _text(hits: _Hits, person: int) -> float:
    return hits.lex[person] + suggesting.WIDE * hits.wide[person]


def _candidates(
    book: "Book", challenge: Challenge, looking: Sought, hits: _Hits, chosen: Sequence[int]
) -> list[Candidate]:
    """Those with evidence; for emotional support whoever could be leant on, too."""
    if not chosen:
        return []
    defaults = book.settings.every_by_kind()
    given = book.asking.given(chosen)
    owed = _owed(book, chosen)
    found = []
    for key, (person, tie) in book.people.with_ties(chosen).items():
        reasons = _evidence(looking, person, hits.passages.get(key, ()))
        if reasons or challenge.kind == "emotional":
            standing = standing_of(person, tie, defaults, book)
            found.append(_candidate(standing, tie, hits, reasons, given.get(key, 0), owed.get(key, ())))
    return found


def _candidate(
    person: Person, tie: Tie | None, hits: _Hits, reasons: tuple[Evidence, ...], given: int, owed: tuple[str, ...]
) -> Candidate:
    lex, wide = hits.lex.get(person.id, 0.0), hits.wide.get(person.id, 0.0)
    return Candidate(person, lex, wide, reasons, tie.n if tie else 0, given, first=owed)


def _evidence(looking: Sought, person: Person, told: Iterable[tuple[float, "Passage"]]) -> tuple[Evidence, ...]:
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


def _told(looking: Sought, passage: "Passage") -> Evidence | None:
    found = evidence(looking, passage.text, passage.type, passage.on, passage.private)
    if found or not passage.more:
        return found
    about = evidence(looking, passage.more, passage.type, passage.on, passage.private)
    return about._replace(text=shown(passage.text or passage.more)) if about else None


def _owed(book: "Book", people: Collection[int]) -> dict[int, tuple[str, ...]]:
    owed: dict[int, tuple[str, ...]] = {}
    for loop in book.loops.overdue(book.today):
        if loop.person.id in people:
            owed[loop.person.id] = (*owed.get(loop.person.id, ()), _owe(loop, book))
    return owed


def _owe(loop: Loop, book: "Book") -> str:
    what = "something private" if loop.private else loop.text
    return f"you owe them {what}, {say_due(loop.due, book.today)}" if loop.due else f"you owe them {what}"
