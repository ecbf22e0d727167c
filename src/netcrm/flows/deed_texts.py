"""What the list of commands tells of the texts that a command wrote."""

from netcrm.text import cut

_BEGINNING = 60  # columns


def beginning(text: str, private: bool) -> str:
    """What is told of a note in the list of commands, by which it is known among others; nothing of a private one."""
    return "" if private else f": {cut(' '.join(text.split()), _BEGINNING)}"
