"""Where somebody stands among the people who could be suggested, or why they could not be."""

from typing import TYPE_CHECKING

from netcrm.engine.ask import ranking
from netcrm.engine.ask.listeners import NO_SHOULDER, may_listen
from netcrm.engine.ask.ranking import Candidate, Place, Ranking, Suggestion
from netcrm.errors import Hint
from netcrm.flows.ask.ask import Among, Asked, Sight, candidates
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.store.book import Book

_NUMBERS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NAMED = "Not suggested: the challenge names them, so it is about them."
_LEFT_OUT = Hint("left_out")
_ASIDE = {
    "opponent": "Not suggested: a note calls them your opponent.",
    "challenge": "Not suggested: left out of {}, which is about the same.",
}
_FARTHER = (
    "Not listed: others are closer or warmer. In distress only confidants, family, friends, who listens by calling, "
    "and mentors and peers in touch are listed."
)


class Verdict(NamedTuple):
    """outcome: suggested, wake, further, behind, or why not: named, left_out, archived, kind, topic, no_listener,
    nothing; told: the same as a sentence; place: in the order of those in your day, or of the background; among: how
    many are in that order; row: what the answer shows of them."""

    outcome: str
    told: str | Hint
    place: int | None
    among: int
    of: Place | None
    row: Suggestion | None


def verdict(book: "Book", sight: Sight, candidate: Candidate, among: Among, limit: int) -> Verdict:
    """Where a candidate stands in the answer to a challenge."""
    person = candidate.person
    everybody = candidates(book, sight, sight.chosen)
    order = ranking.places(sight.challenge, everybody)[person.stage == "known"]
    place = next((at for at, each in enumerate(order, 1) if each.candidate.person.id == person.id), None)
    if place is None:
        outcome, why = _left_out(book, sight, candidate, among) or ("behind", _far(len(order)))
        return Verdict(outcome, why, None, len(order), None, None)
    outcome, row = _outcome(ranking.rank(sight.challenge, everybody, book.today, limit), person)
    told = _sentence(outcome, place, len(order), person.stage == "known")
    return Verdict(outcome, told, place, len(order), order[place - 1], row)


def to_call(report: Asked, person: Person, among: Among) -> Verdict:
    """Where somebody stands among those to call in a crisis."""
    order = "Confidants come first, then who is close, warm and within reach."
    rows = report.suggestions
    for place, row in enumerate(rows, 1):
        if row.person.id == person.id:
            because = ", ".join(reason.text for reason in row.reasons) or _close(person)
            told = f"Listed: {nth(place)} of {len(rows)} to call: {because}. {order}"
            return Verdict("suggested", told, place, len(rows), None, row)
    outcome, why = _not_called(report, person, among)
    return Verdict(outcome, why, None, len(rows), None, None)


def _not_called(report: Asked, person: Person, among: Among) -> tuple[str, str | Hint]:
    if any(person.id == one.id for one in report.named):
        return "named", _NAMED
    if person.handle in among.without:
        return "left_out", _LEFT_OUT
    if person.stage == "archived":
        return "archived", "Not suggested: archived."
    if not may_listen(person):
        return "no_listener", _unheard(person)
    return "behind", _FARTHER


def _close(person: Person) -> str:
    return f"{person.kind}, {person.standing.why}" if person.standing else person.kind


def _outcome(ranked: Ranking, person: Person) -> tuple[str, Suggestion | None]:
    wake = (ranked.wake,) if ranked.wake else ()
    for outcome, rows in (("suggested", ranked.suggestions), ("wake", wake), ("further", ranked.further)):
        for row in rows:
            if row.person.id == person.id:
                return outcome, row
    return "behind", None


def _sentence(outcome: str, place: int, among: int, known: bool) -> str:
    where = f"{nth(place)} of {among} {'in the background who fit' if known else 'who could be suggested'}"
    if outcome == "behind":
        return f"Not shown: behind {place - 1} {'other' if place == 2 else 'others'}, {where}."
    begin = {
        "suggested": "Suggested",
        "wake": "Shown as worth waking, because dormant",
        "further": "Shown under further",
    }
    return f"{begin[outcome]}: {where}."


def _left_out(book: "Book", sight: Sight, candidate: Candidate, among: Among) -> tuple[str, str | Hint] | None:
    """Why somebody is not suggested who is not in the order; None where others only go before them."""
    person, challenge = candidate.person, sight.challenge
    if person.id in sight.named:
        return "named", _NAMED
    if other := next((one for one in sight.aside if one.person.id == person.id), None):
        return "left_out", _ASIDE[other.why].format(other.ref)
    if person.id in sight.without:
        return "left_out", _LEFT_OUT
    if person.stage == "archived" and not among.archived:
        return "archived", Hint("archived")
    if not challenge.distress:
        if among.kinds and person.kind not in among.kinds:
            return "kind", f"Not suggested: {person.kind}, and only {' or '.join(among.kinds)} was asked for."
        if among.topic and person.id not in book.ask.narrowed((), among.topic):
            return "topic", Hint("other_topic")
    if not ranking.may_be_asked(challenge, person):
        return "no_listener", _unheard(person)
    if not any(ranking.places(challenge, [candidate])):
        little = candidate.weighed.text > 0
        what = "what is known of them answers too little" if little else "nothing known of them answers"
        return "nothing", f"Not suggested: {what}."
    return None


def _unheard(person: Person) -> str:
    known = person.stage == "known" and person.kind not in NO_SHOULDER
    of = "those merely known" if known else f"the kind {person.kind}"
    return f"Not suggested: somebody to listen is wanted, and of {of} only confidants are offered."


def _far(ahead: int) -> str:
    return f"Not shown: {ahead} others answer better at first sight and were looked at closely."


def nth(place: int) -> str:
    """A place in words."""
    if place <= len(_NUMBERS):
        return _NUMBERS[place - 1]
    return f"{place}{'th' if 10 < place % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(place % 10, 'th')}"
