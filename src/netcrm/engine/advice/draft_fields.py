"""The values of the fields of a message, from what is known of the person and of what it is about."""

import re
from collections.abc import Mapping, Sequence

from netcrm.engine.advice.draft_templates import THERE
from netcrm.engine.advice.facts import is_fact
from netcrm.engine.advice.nearness import nearest, stems_of
from netcrm.engine.advice.quotations import as_question, quotable, sayable, shortened
from netcrm.engine.advice.titles import whole_title
from netcrm.model.advice import Advice, Challenge
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern, tokens

_LONG = 200  # letters of what somebody advised
_FIELDS_OF_TEXT = {
    "ask": "question", "again": "question", "update": "did", "declined": "reason", "decided": "decision",
    "lesson": "lesson",
}  # fmt: skip
_FLAGS = {"yes": "helped", "partly": "partly", "no": "not_helped"}  # by whether advice helped
_FOR = lazy_pattern(r"^(?:for|für|pour|por|pel[oa]s?)\s+", re.IGNORECASE)  # the template says it already


class Facts(NamedTuple):
    """What a message can tell; nothing private. text: what was typed or the loop says; last: the last words logged.

    answers: what they said at other times. shared: why two should meet; until: the day that is later for the other, in
    words. again: whether they had said later. weights: of the stems the question leads to (see nearness.py).
    """

    kind: str
    person: Person
    advice: Advice | None = None
    challenge: Challenge | None = None
    other: Person | None = None
    text: str = ""
    last: str = ""
    answers: Sequence[str] = ()
    weights: Mapping[str, int] = {}
    shared: str = ""
    until: str = ""
    again: bool = False


def fields_of(facts: Facts, language: str, formal: bool) -> dict[str, str]:
    """The values by the name of their field; one without a value is missing or empty."""
    person = facts.person
    whole = formal and language == "de"
    return {
        "name": person.name if whole else _called(person),
        "full_name": person.name,
        "last": quotable(facts.last, person.name),
        "topic": _topic(facts),
        "role": _role(person),
        "said": _spoken(facts),
        "met": person.met.where or "",
        "via": person.met.via or "",
        "wants": person.wants[0] if person.wants else "",
        **_of_advice(facts),
        **_of_challenge(facts),
        **_of_introduction(facts, whole),
        **_of_text(facts),
    }


def _called(person: Person) -> str:
    """What one calls them: of the family by the name they have there, as Mum is not called Helga."""
    own = person.nickname if person.kind == "family" else None
    return own or person.name.split()[0]


def _topic(facts: Facts) -> str:
    """What they can help with: of a question what is near to it, else their first; between two what both know."""
    topics = facts.person.topics
    if facts.kind in ("ask", "again"):
        return nearest(facts.weights, topics)
    if facts.other and facts.kind == "joint":
        return topics[0] if topics else ""
    if facts.other:
        theirs = set(map(fold, facts.other.topics))
        return next((topic for topic in topics if fold(topic) in theirs), "")
    return topics[0] if topics else ""


def _spoken(facts: Facts) -> str:
    """What they once said that is near to the question, in words that can be said to them."""
    said = [text for text in (quotable(answer, facts.person.name, _LONG) for answer in facts.answers) if text]
    return nearest(facts.weights, said)


def _of_advice(facts: Facts) -> dict[str, str]:
    advice = facts.advice
    if advice is None:
        return {}
    did = sayable(advice.did or "", facts.person.name, _LONG)
    return {
        "question": as_question(advice.question),
        "advice": quotable(advice.answers[-1].text, facts.person.name, _LONG) if advice.answers else "",
        "did": "" if advice.declined else did,
        "reason": did if advice.declined else "",
        **({"followed": THERE} if advice.did_on and not advice.declined else {}),
        **({"other_way": THERE} if advice.did_on and advice.declined else {}),
        **({"fact": THERE} if advice.answers and is_fact(advice.question, advice.answers[-1].text) else {}),
        **({_FLAGS[advice.helped]: THERE} if advice.helped else {}),
    }


def _of_challenge(facts: Facts) -> dict[str, str]:
    challenge = facts.challenge
    if challenge is None:
        return {}
    decision, outcome = challenge.decision, challenge.outcome
    return {
        "challenge": shortened(whole_title(challenge.title, challenge.text), _LONG),
        "decision": shortened(decision.text, _LONG) if decision else "",
        "because": sayable(decision.because or "", facts.person.name, _LONG) if decision else "",
        "outcome": shortened(outcome.text, _LONG) if outcome else "",
        **({"over": THERE} if outcome else {}),
    }


def _of_introduction(facts: Facts, whole: bool) -> dict[str, str]:
    """Why they should meet: what one looks for and the other knows, the nearest of theirs."""
    other = facts.other
    if other is None:
        return {}
    wants, topic = _fit(facts.person, other)
    other_wants, _ = _fit(other, facts.person)
    name = other.name if whole else other.name.split()[0]
    reason = "" if (wants or other_wants) and _speaks_of(facts.shared, facts.person, other) else facts.shared
    return {
        "other": other.name, "other_name": name, "wants": wants, "other_topic": topic, "other_wants": other_wants,
        "other_role": _role(other), "other_knows": other.topics[0] if other.topics else "",
        "shared": shortened(reason, _LONG).rstrip(".") if reason else "", "until": facts.until,
        "again": THERE if facts.again else "",
    }  # fmt: skip


def _speaks_of(text: str, *people: Person) -> bool:
    """Whether a text names one of them: what one looks for says it better to whoever it is."""
    words = tokens(text)
    return any(fold(person.name.split()[0]) in words for person in people)


def _role(person: Person) -> str:
    return ", ".join(part for part in (person.title, person.company) if part and person.title)


def _fit(seeker: Person, helper: Person) -> tuple[str, str]:
    """What one looks for and the topic of the other that is nearest to it; empty where nothing is near."""
    for want in seeker.wants:
        if topic := nearest(dict.fromkeys(stems_of(want), 1), helper.topics):
            return want, topic
    return "", ""


def _of_text(facts: Facts) -> dict[str, str]:
    text = shortened(facts.text, _LONG) if facts.text else ""
    if not text:
        return {}
    field = _FIELDS_OF_TEXT.get(facts.kind, "text")
    text = _FOR.sub("", text) if facts.kind == "thanks" else text
    return {field: as_question(facts.text) if field == "question" else text}
