"""Templates of messages: text with fields in braces, either-or parts in brackets, and words for both ways of address.

{name}              a field
[a {x}|b {y}|c]     the first of these parts whose fields all have a value; nothing where none has
{dir|Ihnen}         the familiar and the formal word
\\[ \\] \\{ \\} \\|      the sign itself
# ...               a line for whoever writes the template; it is left out
Subject: ...        as the first line: the subject of an e-mail
"""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from netcrm.errors import Refused
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

# What a template may hold, each with what it stands for.
FIELDS = {
    "name": "their first name; formal in German the whole one",
    "full_name": "their whole name",
    "why": "why you ask them: the template `why`",
    "question": "what you ask",
    "challenge": "the title of what it is about",
    "last": "what your last talk was about",
    "said": "what they once said about it",
    "topic": "what they can help with, and is near to it",
    "role": "what they do, and where",
    "advice": "what they answered",
    "did": "what you did with it",
    "reason": "why you did not follow it",
    "decision": "what you decided",
    "because": "why you decided so",
    "outcome": "how it turned out",
    "followed": "prints nothing; there when you did what they advised",
    "other_way": "prints nothing; there when you did not follow it",
    "fact": "prints nothing; there when they told a fact, no advice",
    "over": "prints nothing; there when it is known how it turned out",
    "helped": "prints nothing; there when it helped",
    "partly": "prints nothing; there when it helped in part",
    "not_helped": "prints nothing; there when it did not help",
    "text": "the promise, the plan, or what you thank for",
    "lesson": "what you learnt",
    "met": "where you met",
    "via": "who brought you together",
    "wants": "what they look for",
    "other": "the whole name of the other one of an introduction",
    "other_name": "the name of the other, as {name} would be",
    "other_topic": "what the other can help with",
    "other_wants": "what the other looks for",
    "other_role": "what the other does, and where",
    "other_knows": "what the other helps with first",
    "shared": "why the two should meet, as you wrote it",
    "until": "the day that is later for the other",
    "again": "prints nothing; there when they had said later",
}
THERE = "\0"  # the value of a field that prints nothing
SUBJECT = "Subject:"
_SPECIAL = lazy_pattern(r"\\(.)|([{}\[\]|])", re.DOTALL)


class Field(NamedTuple):
    """A place for a value."""

    name: str


class Address(NamedTuple):
    """The familiar and the formal word."""

    familiar: str
    formal: str


class Choice(NamedTuple):
    """Parts of which the first is taken whose fields all have a value."""

    parts: "tuple[Parts, ...]"


Part: TypeAlias = str | Field | Address | Choice
Parts: TypeAlias = tuple[Part, ...]


class Template(NamedTuple):
    """A message to be filled. subject is empty where it has none."""

    subject: Parts
    body: Parts


class Message(NamedTuple):
    """A message as it is sent; subject is "" where the template has none."""

    subject: str
    text: str


def parsed(text: str, file: str) -> Template:
    """The template that the text of a file is; Refused with file and line where a field or a sign is wrong."""
    reader = _Reader("\n".join("" if row.startswith("#") else row for row in text.split("\n")), file)
    lines = reader.text.split("\n")
    first = next((at for at, row in enumerate(lines) if row.strip()), 0)
    if not lines[first].startswith(SUBJECT):
        return Template((), reader.parts(0, len(reader.text)))
    start = sum(len(row) + 1 for row in lines[:first])
    end = start + len(lines[first])
    whole = len(reader.text)
    return Template(reader.parts(start + len(SUBJECT), end), reader.parts(min(end + 1, whole), whole))


def filled(template: Template, fields: Mapping[str, str], formal: bool = False) -> Message:
    """The message with its values, each on one line; what is empty leaves no gap."""
    values = {name: _on_one_line(value) for name, value in fields.items()}
    subject, text = (_fill(part, values, formal)[0].replace(THERE, "") for part in template)
    rows = [_tidy(row) for row in text.split("\n")]
    return Message(_tidy(subject), re.sub("\n{3,}", "\n\n", "\n".join(rows)).strip("\n"))


def says_something(template: Template) -> bool:
    """Whether there is more in it than white space, in its body or its subject."""
    return any(not isinstance(part, str) or part.strip() for parts in template for part in parts)


def fields_in(parts: Sequence[Part]) -> set[str]:
    """The names of the fields that may be printed."""
    found: set[str] = set()
    for part in parts:
        if isinstance(part, Field):
            found.add(part.name)
        elif isinstance(part, Choice):
            found |= {name for inner in part.parts for name in fields_in(inner)}
    return found


class _Reader:
    """Reads the parts of a text, and knows the line of what is wrong."""

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file

    def parts(self, start: int, end: int) -> Parts:
        return self._until(start, end, closing=-1)[0][0]

    def _until(self, at: int, end: int, closing: int) -> tuple[list[Parts], int]:
        """The alternatives up to the end, or to the bracket that closes the one opened at `closing`."""
        done: list[Parts] = []
        now: list[Part] = []
        while found := _SPECIAL.search(self.text, at, end):
            now.append(self.text[at : found.start()])
            at, sign = found.end(), found[2]
            if sign is None:
                now.append(found[1] if found[1] in "{}[]|\\" else found[0])
            elif sign == "{":
                part, at = self._braces(found.start(), end)
                now.append(part)
            elif sign == "[":
                if closing >= 0:
                    raise self._wrong(found.start(), '"[" stands inside another "["')
                inner, at = self._until(at, end, found.start())
                now.append(Choice(tuple(inner)))
            elif sign == "|":
                if closing < 0:
                    now.append(sign)
                else:
                    done, now = [*done, tuple(now)], []
            elif sign == "]" and closing >= 0:
                return [*done, tuple(now)], at
            else:
                raise self._wrong(found.start(), f'"{sign}" closes nothing')
        if closing >= 0:
            raise self._wrong(closing, '"[" is not closed')
        return [(*now, self.text[at:end])], end

    def _braces(self, start: int, end: int) -> tuple[Field | Address, int]:
        close = self.text.find("}", start, end)
        inner = self.text[start + 1 : close]
        if close < 0 or "{" in inner or "\n" in inner:
            raise self._wrong(start, '"{" is not closed')
        if "|" in inner:
            familiar, _, formal = inner.partition("|")
            return Address(familiar, formal), close + 1
        if inner.strip() not in FIELDS:
            raise self._wrong(start, f"there is no field {{{inner}}}")
        return Field(inner.strip()), close + 1

    def _wrong(self, at: int, what: str) -> Refused:
        line = self.text.count("\n", 0, at) + 1
        known = " ".join(f"{{{name}}}" for name in FIELDS)
        return Refused(f"{self.file}, line {line}: {what}", f"its fields are {known}")


def _fill(parts: Sequence[Part], values: Mapping[str, str], formal: bool) -> tuple[str, bool]:
    """The text of the parts, and whether every field in them has a value."""
    said, whole = "", True
    for part in parts:
        if isinstance(part, str):
            said += part
        elif isinstance(part, Address):
            said += part.formal if formal else part.familiar
        elif isinstance(part, Field):
            value = values.get(part.name, "")
            said, whole = said + value, whole and bool(value)
        else:
            said += next((text for text, every in (_fill(one, values, formal) for one in part.parts) if every), "")
    return said, whole


def _tidy(row: str) -> str:
    """A line without the spaces of what is empty, and with one sign where a value ended in one of its own."""
    return re.sub(r"([!?…])\.(?!\.)", r"\1", re.sub(" {2,}", " ", row).strip(" "))


def _on_one_line(value: str) -> str:
    if value == THERE:
        return value
    return "".join(char for char in " ".join(value.split()) if char.isprintable())
