"""Commands in plain words, without an option, as `netcrm log "coffee with Maria"`: done without Typer.

Waking Typer and registering the command takes three to four times as long as bare Python, and there is nothing here for
it to read: the first word is the command, and all others are its words.
"""

import sys
from collections.abc import Callable, Sequence

from netcrm.safe import clean
from netcrm.workspace import Workspace


def run(typed: Sequence[str]) -> int | None:
    """Runs the command and answers with its exit code; None where the front door has to read what was typed."""
    words = [clean(word) for word in typed]
    said = deed(words)
    if said is None:
        return None
    try:
        said()
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:
        from netcrm.cli import ended  # knows every way to end early, and wakes Typer

        return ended(error, words)
    return 0


def deed(words: Sequence[str]) -> Callable[[], None] | None:
    """What the words say to do; None where they are not plain or the command is another."""
    command, *rest = words or ("",)
    if not rest or any(word.startswith("-") for word in rest):
        return None
    if command == "log":
        from netcrm.commands.log.entry import log_sentence

        return lambda: log_sentence(Workspace(), rest)
    if command == "show":
        from netcrm.commands.people.page import show_page

        return lambda: show_page(Workspace(), rest)
    if command == "find":
        from netcrm.commands.people.hits import show_hits

        return lambda: show_hits(Workspace(), rest)
    if command == "ask":
        from netcrm.commands.ask.whom import show_whom

        return lambda: show_whom(Workspace(), rest)
    if command == "note":
        from netcrm.commands.log.fact import keep_note

        return lambda: keep_note(Workspace(), rest[0], rest[1:])
    if command == "asked":
        from netcrm.commands.advice.question import keep_question

        return lambda: keep_question(Workspace(), rest)
    if command == "challenge" and len(rest) == 1:
        from netcrm.commands.advice.one_challenge import is_id, show_challenge

        return (lambda: show_challenge(Workspace(), rest[0].lower())) if is_id(rest[0]) else None
    return None
