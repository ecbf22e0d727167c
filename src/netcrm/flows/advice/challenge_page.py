"""A challenge on one page: the views side by side, who else could help, what was decided and what came of it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.advice.another_eye import Alike, Eye, alike, another_eye
from netcrm.engine.advice.next_message import AGAIN
from netcrm.engine.advice.questions import without_headings
from netcrm.engine.advice.views import Views, to_tell, views
from netcrm.engine.ask import ranking, roles
from netcrm.engine.ask.confidence import FITS, PLAINLY
from netcrm.engine.ask.question import in_crisis
from netcrm.engine.ask.ranking import Candidate, Reason, Suggestion
from netcrm.errors import Hint
from netcrm.flows.advice.challenges import get, number_of, open_challenge
from netcrm.flows.ask.ask import ALL, Among, Sight, ask, candidates, missed, survey
from netcrm.flows.ask.earlier_asks import SAID_NO
from netcrm.flows.ask.other_side import Aside
from netcrm.flows.ask.retrieval import Means
from netcrm.flows.fields import LONGEST
from netcrm.model.advice import Advice, Challenge, Decision, Lesson, Outcome
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

SHOWN = 3  # people to ask
_SURELY = 0.5  # how surely a role is held, to tell somebody's field
_HAPPENED = ("interaction", "note")  # sources that tell what somebody went through; advice is what they think of it


class ChallengeOpened(NamedTuple):
    """A new challenge and whom to ask, the best three, with the letters they have now. distress: said before all.

    named: people it is about, who are left out; aside: who is left out for another reason.
    """

    challenge: Challenge
    whom: tuple[Suggestion, ...]
    distress: str | None
    next: Hint
    named: tuple[Ref, ...] = ()
    aside: tuple[Aside, ...] = ()


class BeenThere(NamedTuple):
    """What tells that somebody who gave a view went through it, or knows about it; as `ask` tells it."""

    person: Ref
    reason: Reason
    went_through: bool


class AnotherEye(NamedTuple):
    """Somebody of another kind than all who gave a view. does: what they do; alike: what those have in common."""

    person: Ref
    does: str
    alike: Alike


class ChallengePage(NamedTuple):
    """A challenge whole. views: what people said; waiting: who was asked and has not answered; to_ask: not asked yet;
    said_no: who was asked and said no.

    lesson: the last of the lessons. missing: how many views more would help before deciding, besides those that were
    asked for lately; whom: who else could be asked, with the letters they have now. tell: after a decision, who gave a
    view and was not told what came of it. named: people it is about, who are left out; aside: who is left out for
    another reason. distress: said before all else;
    then `whom` are those to call.
    """

    ref: str
    uid: str
    title: str
    text: str
    partners: tuple[Ref, ...]
    opened: date
    views: tuple[Advice, ...]
    waiting: tuple[Advice, ...]
    to_ask: tuple[Advice, ...]
    been_there: tuple[BeenThere, ...]
    decision: Decision | None
    outcome: Outcome | None
    lesson: Lesson | None
    lessons: tuple[Lesson, ...]
    closed: date | None
    snoozed_until: date | None
    private: bool
    missing: int
    whom: tuple[Suggestion, ...]
    another_eye: AnotherEye | None
    tell: tuple[Ref, ...]
    distress: str | None = None
    named: tuple[Ref, ...] = ()
    said_no: tuple[Advice, ...] = ()
    aside: tuple[Aside, ...] = ()

    @property
    def letters(self) -> dict[str, str]:
        """Whom the letters of the rows stand for, by handle."""
        return letters(self.whom)


class _Sources(NamedTuple):
    """What the page takes from the book besides the challenge: who else could be asked, and who has been there."""

    whom: tuple[Suggestion, ...] = ()
    been_there: tuple[BeenThere, ...] = ()
    another: AnotherEye | None = None
    distress: str | None = None
    named: tuple[Ref, ...] = ()
    aside: tuple[Aside, ...] = ()


def opened(
    book: "Book",
    title: str,
    text: str = "",
    partners: tuple[str, ...] = (),
    private: bool = False,
    means: Means = Means(),
    without: tuple[str, ...] = (),
) -> ChallengeOpened:
    """Opens a challenge and finds whom to ask about it. without: handles of people to leave out."""
    challenge = open_challenge(book, title, text, partners, private, without=without).challenge
    left_out = book.challenges.left_out(number_of(challenge.ref))
    among = Among(without=(*partners, *(one.handle for one in left_out)))
    asked = ask(book, _question(challenge), None, among, SHOWN, means)
    whom = _surest_first((*asked.suggestions, *((asked.wake,) if asked.wake else ()), *asked.further)[:SHOWN])
    way = Hint("asked_letters", (" ".join(letters(whom)),)) if whom else Hint("asked_somebody", (challenge.ref,))
    aside = _aside(challenge, asked.aside, left_out, asked.named)
    return ChallengeOpened(challenge, whom, asked.distress, way, asked.named, aside)


def challenge_page(book: "Book", ref: str, means: Means = Means()) -> ChallengePage:
    """The page of one challenge. Who else could help is looked for until something is decided."""
    challenge = get(book, ref)
    advice = book.advice.about(number_of(ref))
    there, lessons = views(advice), book.lessons.about(number_of(ref))
    settled = bool(challenge.decision or challenge.closed)
    more = _looked_up(book, challenge, there, settled, means)
    return ChallengePage(
        ref=challenge.ref,
        uid=challenge.uid,
        title=challenge.title,
        text=challenge.text,
        partners=challenge.partners,
        opened=challenge.opened,
        views=there.given,
        waiting=there.waiting,
        to_ask=there.to_ask,
        been_there=more.been_there,
        decision=challenge.decision,
        outcome=challenge.outcome,
        lesson=lessons[-1] if lessons else None,
        lessons=lessons,
        closed=challenge.closed,
        snoozed_until=challenge.snoozed_until,
        private=challenge.private,
        missing=0 if settled or more.distress else _missing(there, book.today),
        whom=more.whom,
        another_eye=more.another,
        tell=_to_tell(challenge, advice),
        distress=more.distress,
        named=more.named,
        said_no=there.said_no,
        aside=more.aside,
    )


def letters(whom: Sequence[Suggestion]) -> dict[str, str]:
    """Whom the letters of the rows stand for, by handle."""
    return {row.letter: row.person.handle for row in whom}


def _to_tell(challenge: Challenge, advice: Sequence[Advice]) -> tuple[Ref, ...]:
    if challenge.decision is None:
        return ()
    return to_tell(advice, challenge.outcome and challenge.outcome.on, challenge.decision.on)


def _missing(there: Views, today: date) -> int:
    """How many views more would help, besides those that may still come."""
    coming = {one.person.id for one in there.waiting if one.asked_on and (today - one.asked_on).days < AGAIN}
    return max(0, there.missing - len(coming))


def _question(challenge: Challenge) -> str:
    text = without_headings(challenge.text)
    return ". ".join(part for part in (challenge.title, text) if part)[:LONGEST]


def _looked_up(book: "Book", challenge: Challenge, there: Views, settled: bool, means: Means) -> _Sources:
    if settled and not there.given:
        return _Sources()
    left_out = book.challenges.left_out(number_of(challenge.ref))
    among = Among(without=tuple(one.handle for one in (*there.people, *challenge.partners, *left_out)))
    if not settled and in_crisis(_question(challenge)):
        call = ask(book, _question(challenge), None, among, SHOWN, means)
        return _Sources(call.suggestions, distress=call.distress)
    giving = tuple({one.person.id: one.person for one in there.given})
    sight = survey(book, _question(challenge), None, among, means, also=giving)
    looked_at = candidates(book, sight, giving if settled else sight.chosen)  # whoever gave a view is among the chosen
    by_id = {one.person.id: one for one in looked_at}
    been_there = tuple(one for key in giving if (one := _been_there(book, sight, challenge, by_id[key])))
    if settled:
        return _Sources(been_there=been_there)
    people = [one for one in looked_at if one.person.id not in sight.without]
    whom = _surest_first(_ranked(book, sight, people, SHOWN)[:SHOWN])
    asked = {one.id for one in (*there.people, *challenge.partners)}
    named = tuple(one for key, one in sight.named.items() if key not in asked)
    aside = _aside(challenge, missed(sight), [one for one in left_out if one.id not in asked], named)
    return _Sources(whom, been_there, _another(book, sight, giving, people), named=named, aside=aside)


def _aside(
    challenge: Challenge, found: Sequence[Aside], left_out: Sequence[Ref], named: Sequence[Ref]
) -> tuple[Aside, ...]:
    """Who is left out: whom this challenge leaves out by your word, and whom a note or another one does."""
    known = {one.id for one in named}
    mine = {one.id: Aside(one, "said") for one in left_out if one.id not in known}
    others = [one for one in found if one.ref != challenge.ref and one.person.id not in mine.keys() | known]
    return (*mine.values(), *others)


def _ranked(book: "Book", sight: Sight, people: Sequence[Candidate], limit: int) -> tuple[Suggestion, ...]:
    """Whom `ask` would suggest: of your day, then who is worth waking, then of the background."""
    ranked = ranking.rank(sight.challenge, people, book.today, limit)
    return (*ranked.suggestions, *((ranked.wake,) if ranked.wake else ()), *ranked.further)


def _surest_first(rows: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The few who are named, the surest first, with the letters they have then; those to call stay in their order."""
    ordered = sorted(rows, key=lambda row: (_said_no(row), FITS.index(row.fit) if row.fit else -1))
    return tuple(row._replace(letter=letter) for letter, row in zip("abcdefgh", ordered, strict=False))


def _said_no(row: Suggestion) -> bool:
    return any(one.startswith(SAID_NO) for one in row.first)


def _been_there(book: "Book", sight: Sight, challenge: Challenge, person: Candidate) -> BeenThere | None:
    """What was known of somebody before they were asked: what they said since then is their view."""
    known = tuple(one for one in person.evidence if one.on is None or one.on < challenge.opened)
    before = person._replace(evidence=known)
    if ranking.speaking(sight.challenge, before) < PLAINLY:
        return None
    ranked = ranking.rank(sight.challenge, [before], book.today, 1)
    for row in (*ranked.suggestions, *ranked.further):
        if not row.reasons:
            continue
        reason = next((one for one in row.reasons if one.source in _HAPPENED), row.reasons[0])
        return BeenThere(person.person.ref, reason, reason.source in _HAPPENED)
    return None


def _another(book: "Book", sight: Sight, giving: Sequence[int], people: Sequence[Candidate]) -> AnotherEye | None:
    """Who sees with another eye than all who gave a view: the best whom `ask` would suggest."""
    given = [person for person, _ in book.people.with_ties(giving).values()]
    fields = _fields(book, giving)
    seen = [Eye(person.kind, fields.get(person.id)) for person in given]
    common = alike(seen)
    if common is None:
        return None
    others = [row.person for row in _ranked(book, sight, people, ALL)]
    fields = _fields(book, [one.id for one in others])
    at = another_eye(seen, [Eye(person.kind, fields.get(person.id)) for person in others])
    return None if at is None else AnotherEye(others[at].ref, others[at].title or others[at].kind, common)


def _fields(book: "Book", people: Sequence[int]) -> dict[int, str]:
    """By person the field of their surest role, such as finance, where one is sure enough."""
    held = book.meanings.surest_roles(people)
    return {one.person: seat for one in held if one.share >= _SURELY and (seat := roles.seat(one.role))}
