"""What every command holds: the day, the book's path, how to show and to ask, and the doors to heavy libraries."""

import os
import sys
from typing import TYPE_CHECKING, Any

from netcrm import clock, settings
from netcrm.errors import Ambiguous, Usage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from netcrm.model import Known
    from netcrm.store.book import Book


LETTERS = "abcdefghij"  # of the rows of `ask`


class Desk:
    """One command's surroundings. color is auto, always or never."""

    def __init__(
        self, db: str | None = None, today: str | None = None, color: str | None = None, no_input: bool = False
    ) -> None:
        self.path = settings.book_path(db)
        self.today = day_of(today)
        self.now = f"{self.today.isoformat()}T{clock.now()[11:]}"
        self.no_input = no_input
        self._color = color
        self._settings: settings.Settings | None = None

    @property
    def settings(self) -> settings.Settings:
        """This machine's settings, read when first needed."""
        if self._settings is None:
            self._settings = settings.load()
        return self._settings

    def book(self, write: bool = False) -> "Book":
        """The book, to be used with `with`: one transaction, kept whole or not at all."""
        from netcrm.store.book import Book

        return Book(self.path, self.today, write, self.now)

    @property
    def interactive(self) -> bool:
        """Whether somebody is there to answer."""
        return not self.no_input and sys.stdin.isatty() and sys.stdout.isatty()

    @property
    def color(self) -> bool:
        """Whether the page is drawn by rich: on a terminal that wants colour, or when told to."""
        choice = self._color or self.settings.color
        if choice != "auto":
            return choice == "always"
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    @property
    def width(self) -> int:
        """Columns of the page: the terminal's, 80 on a pipe."""
        if not sys.stdout.isatty():
            return 80
        from shutil import get_terminal_size

        return max(40, get_terminal_size().columns)

    def show(self, report: Any, as_json: bool = False) -> None:
        """The report as JSON, as tab-separated lines on a pipe where it is a table, or as its page."""
        if as_json:
            from netcrm.plain import json_text

            sys.stdout.write(json_text(report) + "\n")
            return
        if not sys.stdout.isatty() and self._color != "always" and hasattr(report, "table"):
            from netcrm.plain import tsv

            sys.stdout.write(tsv(*report.table()) + "\n")
            return
        from netcrm.views.faces import face
        from netcrm.views.paper import put

        put(face(report, self.width, self.today, self.settings.page if sys.stdout.isatty() else 0), self.color)

    def who(self, *words: str) -> tuple[str, ...]:
        """Handles of the people meant; a number is a row of today, a single letter a row of the last `ask`.

        Where several could be meant, asks on a terminal, otherwise raises Ambiguous; NotFound for nobody.
        """
        from netcrm.flows import naming

        with self.book() as book:
            found = [self._named(book, word) for word in words]
            several = [naming.people(book, word) if isinstance(word, str) else word for word in found]
        return tuple(self._one(word, people) for word, people in zip(words, several, strict=True))

    def key(self, number: str) -> str:
        """The key of a row of today, such as `o12` or `p7`."""
        from netcrm import marks

        with self.book() as book:
            return marks.key_of(book.uid, number, self.today)

    def text(self, words: "Sequence[str]") -> str:
        """The words as one text; a lone `-` reads stdin."""
        if list(words) == ["-"]:
            return read_stdin()
        return " ".join(words).strip()

    def ask(self) -> Any:
        """The door to prompts; only for somebody who is there."""
        from netcrm import prompts

        return prompts

    def _named(self, book: "Book", word: str) -> "str | tuple[Known, ...]":
        from netcrm import marks
        from netcrm.flows import naming

        if word.isascii() and word.isdigit():
            return naming.by_key(book, marks.key_of(book.uid, word, self.today))
        if len(word) == 1 and word in LETTERS and (handle := marks.handle_of(book.uid, word)):
            return handle
        return word

    def _one(self, word: str, people: "tuple[Known, ...]") -> str:
        if len(people) == 1:
            return people[0].handle
        if not self.interactive:
            raise several(word, people)
        return str(self.ask().choose(f"Which {word}?", [(one.handle, f"{one.name}, {one.kind}") for one in people]))


def several(word: str, people: "Sequence[Known]") -> Ambiguous:
    """The refusal where a name could mean several people."""
    candidates = tuple(f"{one.handle}  {one.name}, {one.kind}" for one in people[:8])
    return Ambiguous(f'"{word}" could be {len(people)} people', "name one by the handle", candidates)


def day_of(text: str | None) -> "date":
    """The day netcrm takes for today: --today, else NETCRM_TODAY, else the clock's."""
    given = text or os.environ.get("NETCRM_TODAY")
    if not given:
        return clock.today()
    from datetime import date

    try:
        return date.fromisoformat(given)
    except ValueError:
        from netcrm.engine.dates import read_date

        return read_date(given, clock.today(), "past")


def read_stdin() -> str:
    """The text on stdin, cleaned; Usage where there is none."""
    from netcrm.safe import clean

    raw = sys.stdin.buffer.read()
    text = clean(raw.decode("utf-8", "replace")).strip()
    if not text:
        raise Usage("there is nothing on standard input", "for example: echo 'coffee with Maria' | netcrm log -")
    return text
