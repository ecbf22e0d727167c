"""The page on which a challenge is thought through: the questions good peer forums ask before anybody advises.

What is kept is Markdown, with a heading only where something was written.
"""

import re

from netcrm.text import lazy_pattern

QUESTIONS = (
    "What is it?",
    "Why now?",
    "What was tried?",
    "What is at stake?",
    "What do I want to hear?",
    "What am I not saying?",
)
_NOTE = "<!-- Write below what you know. A question without an answer is left out. Save and close to keep it. -->"
_COMMENT = lazy_pattern(r"<!--.*?-->\n?", re.DOTALL)
_HEADING = lazy_pattern(r"^## +(.*?)\s*$", re.MULTILINE)


def questions_page(text: str) -> str:
    """The page to write on: what was written before, under its headings, and all questions."""
    before, sections = _parts(text)
    begin = f"{before}\n\n" if before else ""
    asked = {question: sections.pop(question, "") for question in QUESTIONS}
    return f"{_NOTE}\n\n{begin}{_page({**asked, **sections})}\n"


def answered_text(page: str) -> str:
    """What was written on the page: headings without an answer, and what netcrm says there, are left out."""
    before, sections = _parts(_COMMENT.sub("", page))
    answered = {heading: answer for heading, answer in sections.items() if answer}
    return "\n\n".join(part for part in (before, _page(answered)) if part)


def without_headings(text: str) -> str:
    """What was written below the questions, without them: they are in no challenge's own words."""
    return _HEADING.sub("", text).strip()


def _parts(text: str) -> tuple[str, dict[str, str]]:
    """What stands before the first heading, and by heading what stands below it."""
    before, *rest = _HEADING.split(text)
    sections: dict[str, str] = {}
    for heading, answer in zip(rest[::2], rest[1::2], strict=True):
        sections[heading] = "\n\n".join(part for part in (sections.get(heading, ""), answer.strip()) if part)
    return before.strip(), sections


def _page(sections: dict[str, str]) -> str:
    return "\n\n".join(f"## {heading}\n\n{answer}".rstrip() for heading, answer in sections.items())
