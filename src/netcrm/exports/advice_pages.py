"""What you asked people, decided and learnt, in Markdown: the moments of somebody's page, and pages of their own."""

from collections.abc import Mapping, Sequence
from datetime import date

from netcrm.exports.markdown import PRIVATE, escaped, list_of, text_of
from netcrm.model.advice import Advice, Challenge, Lesson

CHALLENGES, LESSONS = "challenges.md", "lessons.md"
_HELPED = {"yes": "it helped", "partly": "it helped in part", "no": "it did not help"}
_AS_EXPECTED = {"yes": "as expected", "partly": "in part as expected", "no": "not as expected"}


def moments(advice: Advice, private: bool) -> list[tuple[date, str]]:
    """The steps of advice that were taken, each with its day, the oldest first.

    private: whether private texts are told.
    """
    question, hidden = _question(advice, private), advice.private and not private
    taken: list[tuple[date, str]] = []
    if advice.asked_on:
        taken.append((advice.asked_on, f"asked{_about(advice.challenge_title)}: {question}"))
    taken += [(reply.on, f"advised: {PRIVATE if hidden else text_of(reply.text)}") for reply in advice.answers]
    if advice.did_on:
        begin = "you did not follow it" if advice.declined else "you did"
        helped = f" ({_HELPED[advice.helped]})" if advice.helped else ""
        taken.append((advice.did_on, f"{begin}: {PRIVATE if hidden else escaped(advice.did or '')}{helped}"))
    if advice.told_on:
        taken.append((advice.told_on, "you told them what came of it"))
    if advice.closed and not advice.told_on:
        what = f": {question}" if advice.question else ""
        why = f" ({escaped(advice.why_let_go)})" if advice.why_let_go and not hidden else ""
        ended = "they said no" if advice.said_no else "you let it go"
        taken.append((advice.closed, f"{ended}{what}{why}"))
    return sorted(taken, key=lambda moment: moment[0])


def still_open(advice: Advice, private: bool) -> str:
    """What is open of it, a question to ask or one that was not answered; "" for nothing."""
    if advice.closed or advice.answers or advice.told_on or advice.did_on:
        return ""
    by = f", an answer hoped for by {advice.answer_by}" if advice.asked_on and advice.answer_by else ""
    return f"{advice.on}, {'asked' if advice.asked_on else 'to ask'}{by}: {_question(advice, private)}"


def learnt_from_them(lesson: Lesson) -> str:
    """What was learnt from the person whose page it is."""
    return f"learnt from them{_about(lesson.challenge_title)}: {text_of(lesson.text)}"


def together(challenge: Challenge) -> list[tuple[date, str]]:
    """What is done together with the person whose page it is: when it began and ended."""
    begun = [(challenge.opened, f"begun together: {escaped(challenge.title)}")]
    return begun + ([(challenge.closed, f"ended: {escaped(challenge.title)}")] if challenge.closed else [])


def challenges_page(
    challenges: Sequence[Challenge],
    views: Mapping[str | None, Sequence[Advice]],
    lessons: Mapping[str | None, Sequence[Lesson]],
    private: bool = False,
) -> str:
    """Every challenge with what was asked and said about it, what was decided, and what was learnt.

    views, lessons: by the id of their challenge. private: whether private views are told.
    """
    parts = [_challenge(one, views.get(one.ref, ()), lessons.get(one.ref, ()), private) for one in challenges]
    return "\n\n".join(("# Challenges", *parts)) + "\n"


def lessons_page(lessons: Sequence[Lesson]) -> str:
    """Every lesson, with whom it is from, what it is about and who was told."""
    return f"# Lessons\n\n{list_of(map(_lesson, lessons))}\n"


def _challenge(challenge: Challenge, views: Sequence[Advice], lessons: Sequence[Lesson], private: bool) -> str:
    rows = [f"opened: {challenge.opened}"]
    if challenge.partners:
        rows.append(f"together with: {', '.join(escaped(ref.name) for ref in challenge.partners)}")
    if challenge.text:
        rows.append(f"what it is: {text_of(challenge.text)}")
    for view in views:
        name = escaped(view.person.name)
        rows += [f"{on}, {name}, {told}" for on, told in moments(view._replace(challenge_title=None), private)]
        if not view.asked_on and not view.answers:
            rows.append(f"{view.on}, to ask {name}: {_question(view, private)}")
    rows += _decided(challenge)
    rows += [f"{lesson.on}, learnt: {text_of(lesson.text)}" for lesson in lessons]
    if challenge.closed:
        rows.append(f"closed: {challenge.closed}")
    return f"## {escaped(challenge.title)}\n\n{list_of(rows)}"


def _decided(challenge: Challenge) -> list[str]:
    """What was decided and expected, and how it turned out."""
    rows = []
    if decision := challenge.decision:
        parts = (
            f"{decision.on}, decided: {escaped(decision.text)}",
            f"because {escaped(decision.because)}" if decision.because else "",
            f"expecting {escaped(decision.expect)}" if decision.expect else "",
            f"{decision.sure}% sure" if decision.sure is not None else "",
            f"to look at again on {decision.review_on}" if decision.review_on else "",
        )
        rows.append(", ".join(filter(None, parts)))
    if outcome := challenge.outcome:
        expected = f" ({_AS_EXPECTED[outcome.as_expected]})" if outcome.as_expected else ""
        rows.append(f"{outcome.on}, turned out: {escaped(outcome.text)}{expected}")
    return rows


def _lesson(lesson: Lesson) -> str:
    source = f", from {escaped(lesson.person.name)}" if lesson.person else ""
    told = ", ".join(f"{escaped(hearer.person.name)} {hearer.on}" for hearer in lesson.hearers)
    heard = f" (told {told})" if told else ""
    return f"{lesson.on}{source}{_about(lesson.challenge_title)}{heard}: {text_of(lesson.text)}"


def _question(advice: Advice, private: bool) -> str:
    return PRIVATE if advice.private and not private else text_of(advice.question)


def _about(title: str | None) -> str:
    return f' about "{escaped(title)}"' if title else ""
