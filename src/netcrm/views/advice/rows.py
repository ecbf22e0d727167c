"""Advice, challenges and lessons in words: what each is, in a line, and what became of it, line by line."""

from datetime import date

from netcrm.engine.dates.formatting import say_date
from netcrm.model.advice import Advice, Challenge, Lesson
from netcrm.safe import line
from netcrm.views.page import Line, joined, quoted

_HELPED = {"yes": "it helped", "partly": "it helped in part", "no": "it did not help"}
_AS_EXPECTED = {"yes": "as expected", "partly": "in part as expected", "no": "not as expected"}


def advice_line(advice: Advice, day: date) -> Line:
    """Whose advice it is, or whom you asked, when and about what."""
    name = (line(advice.person.name), "name")
    about = f"{_about(advice.challenge_title, advice.challenge)}{_private(advice.private)}"
    if advice.asked_on:
        by = (
            f", an answer hoped for by {say_date(advice.answer_by, day)}"
            if _awaited(advice) and advice.answer_by
            else ""
        )
        again = f", again {say_date(advice.asked_on, day)}" if advice.on < advice.asked_on else ""
        first = say_date(min(advice.on, advice.asked_on), day)
        return [("asked ", ""), name, (f", {first}{again}{about}{by}", "")]
    if not advice.answers:
        return [("a question for ", ""), name, (f", {say_date(advice.on, day)}{about}", "")]
    return [name, (f" advised, {say_date(advice.on, day)}{about}", "")]


def advice_text(advice: Advice) -> str:
    """The words the line of it is followed by: the question, or what was said without one."""
    return advice.question or advice.text


def advice_steps(advice: Advice, day: date) -> list[str]:
    """What came after that, a step a line, in the order of their days."""
    said = advice.answers if advice.question else advice.answers[1:]
    steps = [(reply.on, "said", line(reply.text)) for reply in said]
    if advice.did_on:
        helped = f" ({_HELPED[advice.helped]})" if advice.helped else ""
        steps.append((advice.did_on, "not followed" if advice.declined else "done", line(advice.did or "") + helped))
    if advice.told_on:
        steps.append((advice.told_on, "told what came of it", ""))
    if advice.closed and not advice.told_on:
        steps.append((advice.closed, "said no" if advice.said_no else "let go", line(advice.why_let_go)))
    return [
        f"{step} {say_date(on, day)}{f': {text}' if text else ''}"
        for on, step, text in sorted(steps, key=lambda s: s[0])
    ]


def view_line(advice: Advice) -> str:
    """One view of a challenge: who, and their last words or the question they have."""
    name = line(advice.person.name)
    if advice.answers:
        return f"{name} advised: {line(advice.answers[-1].text)}"
    return f"{'asked' if advice.asked_on else 'a question for'} {name}: {line(advice.question)}"


def challenge_line(challenge: Challenge, day: date) -> Line:
    """What the challenge is called, since when, with whom."""
    partners = joined(line(ref.name) for ref in challenge.partners)
    together = f", with {partners}" if partners else ""
    closed = f", closed {say_date(challenge.closed, day)}" if challenge.closed else ""
    rest = f", opened {say_date(challenge.opened, day)}{closed}{together}{_private(challenge.private)}"
    return [(f"challenge {quoted(challenge.title)}", ""), (rest, "")]


def challenge_steps(challenge: Challenge, day: date) -> list[str]:
    """What was decided, and how it turned out."""
    steps = []
    if decision := challenge.decision:
        sure = f" ({decision.sure}% sure)" if decision.sure is not None else ""
        parts = (
            f"decided {say_date(decision.on, day)}: {line(decision.text)}",
            f"because {line(decision.because)}" if decision.because else "",
            f"expecting {line(decision.expect)}{sure}" if decision.expect else sure.strip(" ()"),
            f"to look at again {say_date(decision.review_on, day)}" if decision.review_on else "",
        )
        steps.append(", ".join(filter(None, parts)))
    if outcome := challenge.outcome:
        expected = f" ({_AS_EXPECTED[outcome.as_expected]})" if outcome.as_expected else ""
        steps.append(f"turned out {say_date(outcome.on, day)}: {line(outcome.text)}{expected}")
    return steps


def lesson_line(lesson: Lesson, day: date) -> Line:
    """From whom it was learnt, when and in what."""
    source: Line = [(" from ", ""), (line(lesson.person.name), "name")] if lesson.person else []
    about = _about(lesson.challenge_title, lesson.challenge)
    return [("lesson", ""), *source, (f", {say_date(lesson.on, day)}{about}{_private(lesson.private)}", "")]


def lesson_steps(lesson: Lesson, day: date) -> list[str]:
    """Who was told, and when."""
    return [f"told {line(hearer.person.name)} {say_date(hearer.on, day)}" for hearer in lesson.hearers]


def _awaited(advice: Advice) -> bool:
    return not advice.answers and not advice.closed


def _about(title: str | None, ref: str | None) -> str:
    return f", about {quoted(title, 40)} ({ref})" if title and ref else ""


def _private(private: bool) -> str:
    return " (private)" if private else ""
