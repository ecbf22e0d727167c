"""Whom to ask in a difficulty: what the book holds for it, weighed and put in order, each with the evidence."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated

from netcrm.engine.ask import earlier_help, meaning, question, ranking, subjects
from netcrm.engine.ask.confidence import FITS
from netcrm.engine.ask.evidence import Sought, search_terms
from netcrm.engine.ask.question import KINDS_OF_HELP, Challenge, Related
from netcrm.engine.ask.ranking import Candidate, Ranking, Suggestion
from netcrm.engine.ask.scoring import NOTHING, Weighed, weigh
from netcrm.errors import Hint, Usage
from netcrm.flows.ask import several_subjects
from netcrm.flows.ask.challenge_subject import what_they_are, who_works_there, whom_it_is_about
from netcrm.flows.ask.collect_evidence import speaking_for
from netcrm.flows.ask.connectors import Connector, connectors
from netcrm.flows.ask.crisis_contacts import by_calling, callings, to_call
from netcrm.flows.ask.earlier_asks import earlier_asks, to_settle
from netcrm.flows.ask.other_side import Aside, aside, called_by_role, leaving
from netcrm.flows.ask.own_communities import Suited, suited
from netcrm.flows.ask.own_lessons import learnt
from netcrm.flows.ask.retrieval import Hits, Means, look, look_closer
from netcrm.flows.ask.seats import empty
from netcrm.flows.ask.sentence_model import by_sentences, lifted
from netcrm.flows.ask.several_subjects import Part
from netcrm.flows.ask.words import own_words
from netcrm.flows.fields import LONGEST, checked_length
from netcrm.flows.meanings import refresh
from netcrm.flows.named import named_in
from netcrm.flows.opponents import opponents
from netcrm.flows.ties import settle, standing_of
from netcrm.model.advice import Lesson
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

__all__ = (
    "ALL",
    "KINDS_OF_HELP",
    "LIMIT",
    "READ",
    "Among",
    "Asked",
    "Connector",
    "Means",
    "Searched",
    "Sight",
    "ask",
    "candidates",
    "letters",
    "missed",
    "readable",
    "survey",
)  # fmt: skip

if TYPE_CHECKING:
    from netcrm.store.book import Book

LIMIT, ALL = 5, 20
READ = 200  # words of a text; who writes more has said it by then, and reading on takes seconds
_WORDS, _WIDE = 40, 100  # of a long text, the words that are searched
_NEAR, _KNOWN = 20, 6  # people who are looked at closely: in your day, in the background


class Searched(NamedTuple):
    """How many people and texts were looked through."""

    people: int
    texts: int


class Asked(NamedTuple):
    """Whom to ask. about: what the challenge was taken to be about; named: people it speaks of, who are left out;
    distress: said before all else; fit: of the best suggestion; seat: the function of a good circle that knows about
    it, where that is clear; seat_empty: whether nobody in your day fills it; crisis: somebody in distress asks, and the
    suggestions are whom to call; model: by what texts were compared, "sentences" where the sentence model did too;
    cut: whether only the beginning of a long text was read; lessons: what you learnt of it; communities: those that may
    help and where you know somebody; aside: who is left out though it does not name them, and why; paused_until: the
    day until which today shows nothing but promises and plans, after --crisis; subjects: its parts, where it is about
    several things, each of which some of the suggestions answer."""

    challenge: str
    kind: Annotated[str, KINDS_OF_HELP]
    also: tuple[Annotated[str, KINDS_OF_HELP], ...]
    about: tuple[str, ...]
    suggestions: tuple[Suggestion, ...]
    wake: Suggestion | None
    further: tuple[Suggestion, ...]
    connectors: tuple[Connector, ...]
    searched: Searched
    encouragement: str | None
    distress: str | None
    named: tuple[Ref, ...]
    fit: Annotated[str, FITS] | None
    seat: str | None = None
    seat_empty: bool = False
    crisis: bool = False
    model: str = "table"
    cut: bool = False
    paused_until: date | None = None
    lessons: tuple[Lesson, ...] = ()
    communities: tuple[Suited, ...] = ()
    aside: tuple[Aside, ...] = ()
    subjects: tuple[str, ...] = ()


class Among(NamedTuple):
    """Whom to look among: kinds of people, () for all; a topic they can help with; handles of people to leave out;
    archived: whether archived people too."""

    kinds: tuple[str, ...] = ()
    topic: str = ""
    without: tuple[str, ...] = ()
    archived: bool = False


class Sight(NamedTuple):
    """A challenge as it was understood, and what the book holds for it.

    named: people it speaks of, by id; aside: who is left out though it does not speak of them; chosen: those who were
    looked at closely; without: who may not be suggested;
    sentences: likeness by the sentence model, of whom it compared.
    """

    challenge: Challenge
    named: dict[int, Ref]
    searched: Searched
    looking: Sought
    hits: Hits
    weighed: dict[int, Weighed]
    chosen: tuple[int, ...]
    without: set[int]
    sentences: dict[int, float]
    aside: tuple[Aside, ...] = ()


def ask(
    book: "Book",
    text: str,
    wanted: str | None = None,
    among: Among = Among(),
    limit: int = LIMIT,
    means: Means = Means(),
    crisis: bool = False,
) -> Asked:
    """Whom to ask, at most `limit` of your day. wanted: the kind of help, when told; crisis: somebody in distress asks,
    as their words may tell too. Usage for an empty text, but not in a crisis."""
    if crisis or question.in_crisis(text, wanted):
        return _comforted(book, " ".join(text.split()), among, limit)
    sight = survey(book, text, wanted, among, means)
    challenge = sight.challenge
    ranked = ranking.rank(challenge, candidates(book, sight, sight.chosen), book.today, limit)
    parts: tuple[Part, ...] = ()
    if subjects.may_be_several(text):

        def answer(part: str) -> Ranking:
            seen = survey(book, part, wanted, among, means, without=sight.without)
            return ranking.rank(seen.challenge, candidates(book, seen, seen.chosen), book.today, limit)

        if parts := several_subjects.parts(challenge.bare, wanted, answer):
            ranked = several_subjects.in_turns(ranked, parts, limit)
    weak = ranked.fit == "weak" and challenge.kind != "emotional"
    seat = challenge.seats[0] if challenge.seats else None
    return Asked(
        challenge=challenge.text,
        kind=challenge.kind,
        also=challenge.also,
        about=tuple(challenge.groups)[:2],
        suggestions=ranked.suggestions,
        wake=ranked.wake,
        further=ranked.further,
        connectors=_connectors(book, ranked.suggestions, sight.without) if weak else (),
        searched=sight.searched,
        encouragement=question.encouragement(challenge, len(ranked.suggestions)),
        distress=question.DISTRESS if challenge.distress else None,
        named=tuple(sight.named.values()),
        fit=ranked.fit,
        seat=seat,
        seat_empty=seat is not None and empty(book, seat),
        model="sentences" if sight.sentences else "table",
        cut=challenge.text.count(" ") >= READ,
        lessons=() if challenge.kind == "emotional" else learnt(book, challenge, sight.looking),
        communities=() if challenge.kind == "emotional" else suited(book, challenge, sight.looking),
        aside=missed(sight),
        subjects=tuple(part.text for part in parts),
    )


def readable(text: str, crisis: bool = False) -> str:
    """A question as it was typed; Usage for one that is too long, but never for somebody in distress."""
    ends = (text[:LONGEST], text[-LONGEST:])
    if len(text) > LONGEST and (crisis or any(question.in_crisis(end) for end in ends)):
        return "\n".join(ends)
    return checked_length(text, Hint("long_question"))


def survey(
    book: "Book",
    text: str,
    wanted: str | None = None,
    among: Among = Among(),
    means: Means = Means(),
    also: Sequence[int] = (),
    without: Collection[int] = (),
) -> Sight:
    """The challenge in a text and what the book holds for it. also: people to look at closely in any case; without:
    those who are left out besides whom the text itself leaves out."""
    if not text.strip():
        raise Usage("say what is going on", Hint("ask_example"))
    settle(book)
    refresh(book)
    challenge, named = _understood(book, text, wanted, means)
    searched = Searched(*book.ask.sizes())
    looking = search_terms(challenge)
    hits = look(book, challenge, looking, searched, means)
    said = {person.id for person, _ in book.people.by_handles(among.without)}
    named |= {one.id: one for one in leaving(book, challenge.text, hits, hits.passages) if one.id not in named}
    others = {} if challenge.distress else aside(book, challenge.text, named.values())
    left_out = {*named, *others, *said, *without}
    put_aside = tuple(one for key, one in others.items() if key not in said)

    def weighed() -> dict[int, Weighed]:
        return weigh(hits.by_person(), len(challenge.words), searched.people, *hits.least)

    chosen = tuple(dict.fromkeys((*_chosen(book, challenge, weighed(), among, left_out), *also)))
    if means.table:
        look_closer(book, challenge, hits, chosen)
    close = by_sentences(book, challenge.bare, hits, chosen, also, means.model)
    return Sight(
        challenge, named, searched, looking, hits, lifted(weighed(), close), chosen, left_out, close, put_aside
    )


def missed(sight: Sight) -> tuple[Aside, ...]:
    """Who would be looked at if a note or another challenge did not leave them out; of the others nothing is said."""
    return tuple(one for one in sight.aside if sight.hits.has(one.person.id))


def candidates(book: "Book", sight: Sight, people: Sequence[int]) -> list[Candidate]:
    """These people as they are weighed and put in order."""
    if not people:
        return []
    defaults = book.settings.every_by_kind()
    given, asks = book.ask.given(people), earlier_asks(book, people)
    introduced = book.introductions.received(people)  # whom they made known to me
    first = to_settle(book, people, asks)
    calling = callings(book) if sight.challenge.kind == "emotional" else {}
    asked = meaning.direction(meaning.vector([(sight.challenge.bare, 1.0)]))

    def alike(text: str) -> float:
        return meaning.likeness_to(asked, meaning.summed(text)) if asked else 0.0

    found = []
    for key, (person, tie) in book.people.with_ties(people).items():
        found.append(
            Candidate(
                standing_of(person, tie, defaults, book),
                sight.weighed.get(key, NOTHING),
                (*speaking_for(sight.challenge, sight.looking, sight.hits, person), *by_calling(calling.get(key, ""))),
                contacts=tie.n if tie else 0,
                given=given.get(key, 0),
                received=earlier_help.received(asks.get(key, ())) + introduced.get(key, 0),
                load=earlier_help.load(asks.get(key, ()), book.today),
                track=earlier_help.track(asks.get(key, ())),
                supports=earlier_help.supports(asks.get(key, ()), alike),
                first=first.get(key, ()),
                near=sight.hits.likeness(key),
                covered=sight.hits.covered.get(key, 0.0),
                asks=asks.get(key, ()),
                said_no=bool(earlier_help.refused(asks.get(key, ()), book.today)),
                guessed=key in sight.hits.roles and sight.hits.roles[key].called is None,
            )
        )
    return found


def quiet_until(report: Asked, until: date | None) -> Asked:
    """The same answer with the day until which today is quiet."""
    return report._replace(paused_until=until)


def letters(report: Asked) -> dict[str, str]:
    """Whom the letters of the rows stand for, by handle."""
    rows = (*report.suggestions, *((report.wake,) if report.wake else ()), *report.further)
    return {row.letter: row.person.handle for row in rows}


def _comforted(book: "Book", text: str, among: Among, limit: int) -> Asked:
    """Whom to call. Who is named is left out; in despair they come last, since nobody else may be there."""
    settle(book)
    refresh(book)
    despair = question.in_despair(text)
    named = named_in(book, text).people if text else {}
    named |= {one.id: one for one in whom_it_is_about(book, text) if one.id not in named}
    left_out = {person.id for person, _ in book.people.by_handles(among.without)} | {one.id for one in opponents(book)}
    narrow = (among.kinds or among.topic) and not despair
    wanted = book.ask.narrowed(among.kinds, among.topic) if narrow else None
    rows = to_call(book, left_out | (set() if despair else {*named}), {*named}, wanted)[:limit]
    return Asked(
        challenge=text,
        kind="emotional",
        also=(),
        about=(),
        suggestions=rows,
        wake=None,
        further=(),
        connectors=(),
        searched=Searched(*book.ask.sizes()),
        encouragement=None,
        distress=question.first_words(text),
        named=() if despair else tuple(named.values()),
        fit=None,
        crisis=True,
    )


def _connectors(book: "Book", shown: Sequence[Suggestion], without: set[int]) -> tuple[Connector, ...]:
    return connectors(book, {*(row.person.id for row in shown), *without})


def _understood(book: "Book", text: str, wanted: str | None, means: Means) -> tuple[Challenge, dict[int, Ref]]:
    """The challenge without the names in it, those of your own called what they are to you, and who is named.

    In distress nobody is left out for being named.
    """
    text = " ".join(text.split())
    if question.in_despair(text):
        return question.understand(text), {}
    beginning = " ".join(text.split(" ", READ)[:READ])
    bare, named = named_in(book, beginning)
    called = " ".join((bare, *what_they_are(book, named)))
    about = (*whom_it_is_about(book, bare), *who_works_there(book, beginning), *called_by_role(book, bare))
    named |= {one.id: one for one in about if one.id not in named}
    own = own_words(book) if means.thesaurus else {}
    challenge = question.understand(called, wanted, own)
    challenge = challenge._replace(text=text, words=challenge.words[:_WORDS], wide=_widest(challenge, own))
    return challenge if means.thesaurus else challenge._replace(wide=(), groups={}, seats=()), named


def _widest(challenge: Challenge, own: Mapping[str, Sequence[str]]) -> tuple[Related, ...]:
    """The related words that are searched; the user's own are never left out for netcrm's."""
    mine = {term for terms in own.values() for term in terms}
    return tuple(sorted(challenge.wide, key=lambda near: near.word not in mine))[:_WIDE]


def _chosen(
    book: "Book", challenge: Challenge, weighed: Mapping[int, Weighed], among: Among, without: set[int]
) -> Iterable[int]:
    """The people worth a close look: the best of your day and of the background, and whoever could be leant on."""
    narrow = (among.kinds or among.topic) and not challenge.distress
    wanted = book.ask.narrowed(among.kinds, among.topic) if narrow else None

    def fits(person: int) -> bool:
        return person not in without and (wanted is None or person in wanted)

    close = (*book.ask.close_ones(), *callings(book)) if challenge.kind == "emotional" else ()
    stages = book.ask.stages(weighed, among.archived)
    best = sorted(filter(fits, stages), key=lambda one: (-weighed[one].text, one))
    near = [one for one in best if stages[one] != "known"][:_NEAR]
    known = [one for one in best if stages[one] == "known"][:_KNOWN]
    return (*near, *known, *filter(fits, close))
