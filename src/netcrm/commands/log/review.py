"""At a terminal a log is shown before it is written: Enter keeps it, a letter mends it, q leaves it."""

import os
import re
import sys
from collections.abc import Callable

from netcrm.errors import Hint, NetcrmError, Refused
from netcrm.flows.log import review
from netcrm.flows.log.interactions import Entry
from netcrm.model.history import INTERACTION_KINDS
from netcrm.text import lazy_pattern
from netcrm.workspace import Workspace

_BETWEEN_NAMES = lazy_pattern(r"\s*[,;&]\s*|\s+(?:and|und|et|y|e)\s+", re.IGNORECASE)
_KEEP, _LEAVE, _INTERRUPT, _END = "\r\n", "qQ", "\x03", "\x04"


def reviewed(workspace: Workspace, entry: Entry, remarks: tuple[str, ...], options: str = "") -> Entry:
    """The entry that somebody kept, mended as they said; as it is where the setting log.review is off. options: those
    given beside the sentence, as they are typed.

    Refused, with the sentence to type again, for one that was left.
    """
    from netcrm.hints import words

    if workspace.settings.log_review == "off" or not _keys_can_be_read():
        return entry
    again = Hint("log_sentence", (entry.text, options))
    try:
        while (key := _answer(workspace, entry, remarks)) not in _KEEP:
            if key in _LEAVE:
                again = Hint("say_again", ("the line, to type again:", entry.text, options))
                raise Refused("nothing was logged", again)
            entry = _mended(workspace, entry, _MENDS[key])
    except (KeyboardInterrupt, EOFError):
        workspace.ask().tell(words(again))
        raise
    return entry


def _answer(workspace: Workspace, entry: Entry, remarks: tuple[str, ...]) -> str:
    """The key that was pressed below the entry; the entry is taken off the screen again."""
    with workspace.book(write=True, dry_run=True) as book:
        shown = review.preview(book, entry, remarks)
    with _Keys() as keys:
        rows = workspace.show_briefly(shown)
        while (key := keys.next()) not in (*_MENDS, *_KEEP, *_LEAVE):
            if key == _INTERRUPT:
                raise KeyboardInterrupt
            if key in ("", _END):
                raise EOFError
    workspace.take_off(rows)
    return key


def _mended(workspace: Workspace, entry: Entry, mend: Callable[[Workspace, Entry], Entry]) -> Entry:
    """The entry after a question; what cannot be read is told, and the entry stays."""
    from netcrm.hints import words

    try:
        return mend(workspace, entry)
    except NetcrmError as error:
        workspace.ask().tell(f"{error.message}: {words(error.hint)}")
        return entry


def _who(workspace: Workspace, entry: Entry) -> Entry:
    names = [name for name in _BETWEEN_NAMES.split(workspace.ask().text("Who was there? >")) if name]
    if not names:
        return entry
    handles = workspace.who(*names)
    with workspace.book() as book:
        return review.with_people(book, entry, handles)


def _when(workspace: Workspace, entry: Entry) -> Entry:
    text = workspace.ask().text("When? >")
    toward = "future" if entry.planned else "past"
    return review.on_day(entry, workspace.day(text, toward), workspace.today) if text else entry


def _kind(workspace: Workspace, entry: Entry) -> Entry:
    text = workspace.ask().text(f"What kind? ({', '.join(INTERACTION_KINDS)}) >")
    return review.of_kind(entry, text) if text else entry


def _owe(workspace: Workspace, entry: Entry) -> Entry:
    text = workspace.ask().text(f"What do you owe, by when? ({review.NOTHING} for nothing) >")
    return review.owing(entry, text, workspace.today) if text else entry


_MENDS: dict[str, Callable[[Workspace, Entry], Entry]] = {"w": _who, "d": _when, "k": _kind, "o": _owe}
_MENDS |= {key.upper(): mend for key, mend in _MENDS.items()}


class _Keys:
    """The keyboard, key by key, while it lasts, Ctrl-C too. What was typed ahead is read as well."""

    def __enter__(self) -> "_Keys":
        import termios

        self._before = termios.tcgetattr(sys.stdin.fileno())
        single = termios.tcgetattr(sys.stdin.fileno())
        single[3] &= ~(termios.ICANON | termios.ECHO | termios.ISIG)
        single[6][termios.VMIN], single[6][termios.VTIME] = 1, 0
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, single)
        return self

    def __exit__(self, *error: object) -> None:
        import termios

        termios.tcsetattr(sys.stdin.fileno(), termios.TCSANOW, self._before)

    def next(self) -> str:
        """The next byte as a letter, "" at the end."""
        return os.read(sys.stdin.fileno(), 1).decode("ascii", "replace")


def _keys_can_be_read() -> bool:
    """Whether this machine hands on single keys: Windows has other ways."""
    try:
        import termios  # noqa: F401
    except ImportError:
        return False
    return True
