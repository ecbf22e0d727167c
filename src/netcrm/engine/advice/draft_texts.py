"""The templates of messages that come with netcrm, one file a language beside this module, by kind."""

import os
from functools import cache

from netcrm.engine.advice.draft_templates import Message, Template, filled, parsed
from netcrm.model.kinds import LOOPS
from netcrm.model.people import LANGUAGES

# The kinds of messages that can be asked for by name; "why" is the sentence on why them, which others hold.
KINDS = (
    *("ask", "hello", "thanks", "update", "intro", "reconnect", "condolence", "lesson"),
    *("again", "declined", "decided", "birthday", "planned", *LOOPS),
)
ABOUT_INTRODUCTIONS = ("postponed", "withdrawn", "joint", "introduce")  # kinds that only an introduction asks for
WHY = "why"
ENGLISH = "en"
# To whom one says du, tu and tú; Portuguese and English have one way for all.
_FAMILIAR = ("friend", "peer", "family", "team")
_FOLDER = os.path.join(os.path.dirname(__file__), "drafts")


def is_formal(kind: str) -> bool:
    """Whether a person of that kind is addressed formally, in languages that know a difference."""
    return kind not in _FAMILIAR


def text_of(kind: str, language: str) -> str:
    """The text of a template; what a language has no words for is English."""
    there = _sections(language)
    if kind in there:
        return there[kind]
    if language != ENGLISH:
        return text_of(kind, ENGLISH)
    # a loop has its English words where all its words are
    loop = LOOPS[kind]
    return f"[{loop.opening}|{loop.private_opening}]\n"


@cache
def template(kind: str, language: str) -> Template:
    """The template of a kind that comes with netcrm."""
    return parsed(text_of(kind, language), f"netcrm's own {kind}.{language}")


def message(kind: str, language: str, fields: dict[str, str], formal: bool = False) -> Message:
    """A message of netcrm's own words."""
    return filled(template(kind, language), fields, formal)


@cache
def _sections(language: str) -> dict[str, str]:
    """The texts of a language by kind: a file has `== ask ==` above each."""
    assert language in LANGUAGES
    with open(os.path.join(_FOLDER, f"{language}.txt"), encoding="utf-8") as file:
        parts = file.read().split("== ")
    return {head: text.strip("\n") + "\n" for head, _, text in (part.partition(" ==\n") for part in parts[1:])}
