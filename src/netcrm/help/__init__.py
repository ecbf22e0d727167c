"""The topics of `netcrm help`: Markdown files beside this one, each named for its topic and opened by its title.

Read with plain file reading, because importlib.resources costs more to wake than Python to start.
"""

import os

_FOLDER = os.path.dirname(__file__)


def topics() -> tuple[str, ...]:
    """The names of all topics, in the order of the alphabet."""
    return tuple(sorted(name.removesuffix(".md") for name in os.listdir(_FOLDER) if name.endswith(".md")))


def markdown(topic: str) -> str:
    """The text of a topic as it stands in its file."""
    with open(os.path.join(_FOLDER, f"{topic}.md"), encoding="utf-8") as file:
        return file.read()
