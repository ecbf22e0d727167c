"""Asks somebody at a terminal which step advice or an introduction takes, and what was said or done, where the words
typed do not tell."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from netcrm.engine.advice.steps import FOLLOWING, implied, stands_at
from netcrm.workspace import Workspace

if TYPE_CHECKING:
    from netcrm.flows.advice.steps import Step
    from netcrm.model.advice import Advice

_CHOICES = {
    "asked": "I asked, in these words",
    "answered": "They said that",
    "acted": "I did what they advised",
    "declined": "I decided otherwise",
    "helped": "It is about whether it helped",
    "told": "They know what came of it",
}
_QUESTIONS = {"answered": "What did they say? >", "acted": "What did you do? >", "declined": "Why not? >"}


def completed(workspace: Workspace, named: Sequence[str], how: "Step", text: str) -> "tuple[Step, str]":
    """The step and the text of a row that is done; as they are where it is neither advice nor an introduction."""
    from netcrm.flows.advice import steps
    from netcrm.flows.day import targets

    with workspace.book() as book:
        key = targets.keys_of(book, named, workspace.numbering(book, named))[0].rstrip("+")
        advice = steps.advice_with(book, key) if key[0] == "a" and not how.as_expected else None
    if key[0] == "i" and not text and how.is_open:
        return how, _answer(workspace, key)
    if advice is None:
        return how, text
    at = stands_at(advice.step, advice.did_on is not None)
    step = how.step or _chosen(workspace, advice, implied(at, bool(text), how.helped is not None))
    if not text and step in _QUESTIONS and step in FOLLOWING[at]:
        text = str(workspace.ask().text(_QUESTIONS[step]))
    return how._replace(step=step), text


def _answer(workspace: Workspace, key: str) -> str:
    """What is typed behind the id of an introduction, where more than one step could be meant; "" where one can."""
    from netcrm.flows.giving.introduction_words import ways

    with workspace.book() as book:
        choices = ways(book, key)
    if not choices:
        return ""
    typed = str(workspace.ask().choose("Where it stands:", [(way.typed, way.label) for way in choices]))
    return f"{typed} {workspace.ask().text('Until when? >')}" if typed.endswith(" later") else typed


def _chosen(workspace: Workspace, advice: "Advice", ways: Sequence[str]) -> str | None:
    if len(ways) < 2:
        return ways[0] if ways else None
    name = advice.person.name.split()[0]
    return str(workspace.ask().choose(f"What {name} was asked or said:", [(way, _CHOICES[way]) for way in ways]))
