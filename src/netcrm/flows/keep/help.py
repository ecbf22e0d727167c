"""Which page of help is meant by a word, and what stands on it."""

import re
from collections.abc import Callable, Iterable, Sequence

from netcrm import help as texts
from netcrm.errors import Ambiguous, Hint, NotFound
from netcrm.named_tuple import NamedTuple

_BELOW = 76  # columns of a command's --help where it stands, indented, below a topic

# What people look for under another name, and the topic it stands in.
_OTHER_WORDS = {
    **dict.fromkeys("history trash recover".split(), "undo"),
    **dict.fromkeys("encryption encrypt password passphrase copies".split(), "backup"),
    **dict.fromkeys("security lock data where telemetry".split(), "privacy"),
    **dict.fromkeys("delete remove erase gdpr".split(), "forget"),
    "safety": "reliability",
}


class Command(NamedTuple):
    """One command as the help lists it. usage: its name and words; options: their long names."""

    command: str
    group: str
    summary: str
    usage: str
    options: tuple[str, ...]


class Topic(NamedTuple):
    """A topic and its title."""

    topic: str
    title: str


class HelpList(NamedTuple):
    """What there is to read about."""

    commands: tuple[Command, ...]
    topics: tuple[Topic, ...]


class CommandList(NamedTuple):
    """Every command with its options."""

    commands: tuple[Command, ...]


class HelpPage(NamedTuple):
    """One page of help. topic: the word it answers to; text: Markdown, of a command what its --help prints."""

    topic: str
    title: str
    text: str


def contents(commands: Iterable[Command]) -> HelpList:
    """The commands and all topics."""
    return HelpList(tuple(commands), tuple(Topic(topic, _title(texts.markdown(topic))) for topic in texts.topics()))


def meant(words: Sequence[str], commands: Sequence[str]) -> str:
    """The topic or command meant: its name or a beginning that no other topic has.

    Ambiguous where several topics begin so, NotFound with the nearest names where there is none.
    """
    word = "-".join(" ".join(words).lower().replace("_", " ").replace("-", " ").split())
    topics = texts.topics()
    if word in topics or word in commands:
        return word
    for names in (topics, commands):
        begun = [name for name in names if word and name.startswith(word)]
        if len(begun) == 1:
            return begun[0]
        if begun:
            raise Ambiguous(f'"{word}" could be {len(begun)} pages', "write a little more of one", tuple(begun))
    if other := _OTHER_WORDS.get(word):
        return other
    raise _unknown(" ".join(words), word, (*topics, *commands))


def page(name: str, summary: str = "", usage: Callable[[int | None], str] | None = None, heading: str = "") -> HelpPage:
    """The page of a topic or command; below a topic that is a command too, its options.

    summary and usage: of a command, one line, and what it prints of its options at a width (None: the terminal's).
    heading: over its options, where they stand below a topic.
    """
    if usage and name not in texts.topics():
        return HelpPage(name, summary, usage(None))
    text = re.sub(r"<!--.*?-->\n?", "", texts.markdown(name), flags=re.DOTALL)
    if usage:
        rows = usage(_BELOW).splitlines()
        text += f"\n## {heading}\n\n" + "".join(f"    {row}".rstrip() + "\n" for row in rows)
    return HelpPage(name, _title(text), text)


def _title(text: str) -> str:
    return text.split("\n", 1)[0].removeprefix("# ")


def _unknown(typed: str, word: str, names: Sequence[str]) -> NotFound:
    from difflib import get_close_matches

    near = tuple(get_close_matches(word, sorted(set(names)), 3, 0.5))
    hint = f"did you mean {' or '.join(near)}?" if near else Hint("help")
    return NotFound(f'there is no help about "{typed}"', hint, near)
