"""Templates of messages: the user's own in the folder of settings before those that come with netcrm."""

import os

from netcrm import atomic
from netcrm.engine.advice import draft_texts
from netcrm.engine.advice.draft_templates import FIELDS, SUBJECT, Template, parsed, says_something
from netcrm.errors import Failed, Hint, Usage
from netcrm.flows import files
from netcrm.flows.fields import one_of
from netcrm.named_tuple import NamedTuple

_MOST = 100_000  # bytes of a template
KINDS = (*draft_texts.KINDS, *draft_texts.ABOUT_INTRODUCTIONS, draft_texts.WHY)  # of templates


class TemplateWritten(NamedTuple):
    """A template of your own. did: kept, removed (netcrm's own is used again) or unchanged; language: null for none."""

    kind: str
    language: str | None
    file: str
    did: str


def template(folder: str, kind: str, language: str | None) -> Template:
    """The template of a kind: your own in that language, or netcrm's; Refused with file and line where it is wrong.

    Without a language that of KIND.txt goes before English, which goes before it where English is asked for. A file
    that says nothing, or holds remarks alone, is as none.
    """
    plain, english = f"{kind}.txt", f"{kind}.{draft_texts.ENGLISH}.txt"
    names = {None: (plain, english), draft_texts.ENGLISH: (english, plain)}.get(language, (f"{kind}.{language}.txt",))
    for name in names:
        path = os.path.join(folder, name)
        if os.path.exists(path) and says_something(own := parsed(_text(path), path)):
            return own
    return draft_texts.template(kind, language or draft_texts.ENGLISH)


def to_edit(folder: str, kind: str, language: str | None) -> tuple[str, str]:
    """The file of a template and what to begin with: what stands there, or netcrm's own text and what it may hold."""
    kind = one_of("kind of message", kind, KINDS)
    path = _path(folder, kind, language)
    if os.path.exists(path) and (text := _text(path)).strip():
        return path, text
    return path, _about() + draft_texts.text_of(kind, language or draft_texts.ENGLISH)


def keep(folder: str, kind: str, language: str | None, text: str, before: str) -> TemplateWritten:
    """Keeps a template that was edited; an empty one brings back netcrm's own. before: as it was opened."""
    kind = one_of("kind of message", kind, KINDS)
    path = _path(folder, kind, language)
    if not text.strip():
        there = os.path.exists(path)
        if there:
            os.unlink(path)
        return TemplateWritten(kind, language, path, "removed" if there else "unchanged")
    if text == before:
        return TemplateWritten(kind, language, path, "unchanged")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        atomic.write(path, (text.rstrip("\n") + "\n").encode())
    except OSError as error:
        raise Failed(f"{path} cannot be written: {error.strerror}", "look at the rights of that folder") from None
    return TemplateWritten(kind, language, path, "kept")


def check(file: str, text: str) -> None:
    """Refused with file and line where a template is wrong."""
    parsed(text, file)


def _path(folder: str, kind: str, language: str | None) -> str:
    return os.path.join(folder, f"{kind}.{language}.txt" if language else f"{kind}.txt")


def _text(path: str) -> str:
    content = files.bytes_of(path, _MOST, Hint("mend_template"))
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Usage(f"{path} is no UTF-8 text", Hint("mend_template")) from None


def _about() -> str:
    rows = [
        "A line that begins with # is left out. {field} is a value, {du|Sie} the familiar and the formal word,",
        "[a {x}|b] the first of its parts whose fields all have a value.",
        f'A first line "{SUBJECT} ..." is the subject of an e-mail. An empty file brings back what netcrm writes.',
        *(f"  {{{name}}}{' ' * (12 - len(name))} {about}" for name, about in FIELDS.items()),
    ]
    return "".join(f"# {row}\n" for row in rows) + "\n"
