"""What every command holds: the day, the book's path, how to show and to ask, and the doors to heavy libraries."""

import os
import sys
from typing import TYPE_CHECKING, Any

from netcrm import clock, locations, settings
from netcrm.errors import Failed, Hint, Usage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, datetime, tzinfo

    from netcrm.columns.records import Snapshot
    from netcrm.encryption import Lock
    from netcrm.flows.keep.doctor import Doctor
    from netcrm.flows.naming import Meant, Numbering
    from netcrm.hushed import Hush
    from netcrm.model.merges import Likely
    from netcrm.semantic import Model
    from netcrm.settings import Settings
    from netcrm.store.backups import Backups
    from netcrm.store.book import Book
    from netcrm.store.every_copy import EveryCopy
    from netcrm.store.idle_connection import IdleConnection
    from netcrm.views.page import Page


class Careful:
    """How many values in the book were left out, since no rule allows them."""

    left_out = 0

    def count(self, left_out: int) -> None:
        """Takes up how many an opened book has."""
        self.left_out = max(self.left_out, left_out)


def has_written() -> bool:
    """Whether the command that runs has written to the book."""
    book = sys.modules.get("netcrm.store.book")
    return book is not None and bool(book.Book.has_written)


def _forget_what_was_done() -> None:
    """A command begins: nothing was written and nothing read from stdin yet. A process may run several."""
    if book := sys.modules.get("netcrm.store.book"):
        book.Book.has_written = False
    _stdin.clear()


_stdin: list[bytes] = []  # what was read from there, for a command that is run once more
_OF_BACKUPS = ("backup", "crypt", "encr", "age1", "ssh-")  # in settings that say how copies are made
MANY = 5000  # rows to write that take long enough for a bar


class Workspace:
    """One command's surroundings. color is auto, always or never; redact: nobody's words, on a pipe neither."""

    def __init__(
        self,
        db: str | None = None,
        today: str | None = None,
        color: str | None = None,
        no_input: bool = False,
        redact: bool = False,
        careful: "Careful | None" = None,
    ) -> None:
        """careful: the command is run once more, and values that no rule allows are left out of the book."""
        if not careful:
            _forget_what_was_done()
        self._careful = careful
        self.path = locations.book_path(db)
        self.today = day_of(today)
        self.now = f"{self.today.isoformat()}T{clock.now()[11:]}"
        self.no_input = no_input
        self.redact = redact
        self._color = color
        self._settings: settings.Settings | None = None
        self._unread = False  # whether their file is there and cannot be read
        self._idle: IdleConnection | None = None  # of the book, between two openings
        self._no_backup = ""  # why none was made, told once the command has done what it should

    @property
    def settings(self) -> settings.Settings:
        """This machine's settings, read when first needed; a file that cannot be read is told, and passed over."""
        if self._settings is None:
            try:
                self._settings = settings.load()
            except Failed as error:
                self._settings, self._unread = settings.Settings(), True
                self.remark(f"netcrm: {error.message}; going on without it")
        return self._settings

    @property
    def settings_file(self) -> str:
        """Where this machine's settings are kept."""
        return locations.config_path()

    @property
    def zone(self) -> "tzinfo":
        """The time zone of this machine."""
        return clock.zone()

    @property
    def drafts_folder(self) -> str:
        """Where the user's own templates of messages are kept."""
        return locations.drafts_folder()

    def keep_setting(self, key: str, text: str | None) -> None:
        """Sets one of this machine's settings from what was typed; None takes it back to netcrm's own."""
        self.keep_settings({key: text})

    def keep_settings(self, changes: "Mapping[str, str | None]") -> None:
        """Sets several of this machine's settings, all or none; Failed where their file is not as it should be."""
        now = settings.load(changes)
        for key, text in changes.items():
            now = settings.unset(now, key) if text is None else settings.changed(now, key, text)
        self.put_settings(now)

    def put_settings(self, wanted: "Settings") -> None:
        """Makes this machine's settings those."""
        settings.save(wanted)
        self._settings = wanted

    def day(self, text: str, toward: str) -> "date":
        """The day typed for an option, toward "past" or "future"; what else it could be is told on stderr."""
        from netcrm.engine.dates.dates import read_day
        from netcrm.engine.dates.formatting import say_day

        day = read_day(text, self.today, toward)
        if day.other:
            day = read_day(text, self.today, toward, self.settings.day_order)
        if day.other:
            taken, other = say_day(day.on), say_day(day.other)
            way_out = "netcrm config day_order dmy or mdy decides"
            self.remark(f"netcrm: {text} was read as {taken}, not {other}; {way_out}")
        return day.on

    def book(self, write: bool = False, meaning_version: str = "", dry_run: bool = False, before: str = "") -> "Book":
        """The book, to be used with `with`: one transaction, kept whole or not at all.

        meaning_version: by what meanings are made, where they are to be read. dry_run: what is written is taken back.
        before: a copy is kept first, told by these words ("before merge"); otherwise once a day, before what is first
        written.
        """
        from functools import partial

        from netcrm.store.book import Book
        from netcrm.store.idle_connection import IdleConnection

        if write:
            self._clean_up()
        if not self.has_book and (lost := self.lost_book()):
            raise lost
        first = partial(self._keep_copy, why=before) if write and not dry_run else None
        book = Book(self.path, self.today, write, self.now, meaning_version, dry_run, first)
        book.careful = self._careful.count if self._careful else None
        book.seal = self._seal
        book.idle = self._idle = self._idle or IdleConnection()
        return book

    def close(self) -> None:
        """Closes the connection to the book that waits for the next opening; a process that ends need not."""
        if self._idle:
            self._idle.close()

    def _seal(self) -> "Callable[[bytes], bytes] | None":
        """What every copy of this machine is encrypted with."""
        lock = self.own_lock()
        return lock.seal if lock else None

    def _clean_up(self) -> None:
        """Removes what a netcrm that was stopped by force left unfinished; a page typed in it is told."""
        try:
            if not os.listdir(locations.unfinished_folder()):
                return
        except OSError:
            return
        from netcrm import atomic

        if not atomic.sweep():
            return
        from netcrm import typed_pages

        for page in typed_pages.left():
            sys.stderr.write(f"netcrm: a page you typed is kept in {page.path}\n  {page.again} goes on with it\n")

    def book_to_erase(self) -> "Book":
        """The book to take somebody out of: no copy is kept, and what is deleted is written over."""
        from netcrm.store.book import Book
        from netcrm.store.sweeping import with_secure_delete

        book = Book(self.path, self.today, True, self.now, first=lambda book: with_secure_delete(book.db))
        book.seal = self._seal
        return book

    def sweep(self) -> None:
        """Writes the file of the book anew, so that nothing deleted is left in it."""
        from netcrm.store.sweeping import swept

        swept(self.path)

    def forget_files(self, book: str, names: "Callable[[str], bool]") -> tuple[str, ...]:
        """Deletes what is kept of a book outside of it, and rescued texts that name somebody; which files that were."""
        from netcrm import atomic, row_numbers

        atomic.sweep()
        return row_numbers.forget(book, names, lambda path: path == self.settings_file or self.owns(path))

    def own_texts(self, names: "Callable[[str], bool]") -> tuple[str, ...]:
        """Templates of messages of the user's own and their settings file, where they name somebody."""
        from netcrm import row_numbers

        return row_numbers.naming(names, self.drafts_folder, self.settings_file)

    def backups(self) -> "Backups":
        """The copies of the book."""
        from netcrm.store.backups import Backups

        return Backups(self.path, self.settings.backup_to, _brought_up)

    @property
    def has_book(self) -> bool:
        """Whether there is a file with something in it."""
        try:
            return os.stat(self.path).st_size > 0
        except OSError:
            return False

    def lost_book(self) -> "Failed | None":
        """Why no book is begun where there is none: it has backups. None where it has none."""
        from netcrm.flows.keep.backups import lost

        return lost(self.backups(), self.today)

    def note_a_write(self) -> None:
        """The command has changed the book by another way than a transaction of its own."""
        from netcrm.store.book import Book

        Book.has_written = True

    def every_copy(self) -> "EveryCopy":
        """The copies of the book, to take somebody out of them."""
        from netcrm.store.every_copy import EveryCopy

        return EveryCopy(self.path, self.settings.backup_to)

    def doctor(self) -> "Doctor":
        """What doctor works with."""
        import platform

        from netcrm import __version__, row_numbers
        from netcrm.flows.keep.doctor import Doctor, Machine
        from netcrm.store.inspection import Inspection
        from netcrm.store.salvage import Salvage
        from netcrm.store.surroundings import Surroundings

        wrong = None
        try:
            self._settings = settings.load()
        except Failed as error:
            self._settings, self._unread, wrong = settings.Settings(), True, error.message
        backups = self.backups()
        folders = tuple(dict.fromkeys((backups.folder, backups.daily)))
        columns = self.width if sys.stdout.isatty() else None
        encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
        return Doctor(
            Inspection(self.path, self.today),
            Surroundings(self.path, self.settings_file, row_numbers.folder(), folders, clock.seconds()),
            backups,
            Salvage(self.path, [one.path for one in backups.all()]),
            Machine(f"netcrm {__version__}", platform.python_version(), columns, self.color, encoding.lower(), wrong),
            self._plainly_opened,
            self.today,
            self.now,
            self.own_lock,
        )

    def _plainly_opened(self, write: bool) -> "Book":
        """The book as doctor opens it, which keeps a copy of its own."""
        from netcrm.store.book import Book

        book = Book(self.path, self.today, write, self.now)
        book.seal = self._seal
        book.with_foreign_parts = True
        return book

    def _keep_copy(self, book: "Book", why: str) -> None:
        """Copies the book before it is written to. A copy of the day that cannot be made is told, and work goes on."""
        if not all(os.access(one, os.W_OK) for one in (self.path, os.path.dirname(os.path.realpath(self.path)))):
            return  # nothing will be written either
        today, last = self.today.isoformat(), book.history.latest_day()
        if last is None or (not why and (last == today or self.settings.backup_daily == "off")):
            return
        if not why and last > today and book.history.has_written_on(today):  # the clock was put back
            return
        from netcrm.flows.keep.backups import DAILY, keep

        try:
            keep(self.backups(), self.now, why or DAILY, self.own_lock())
        except Exception as error:  # whatever it is: a copy by the way is no reason to lose what was typed
            from netcrm.tracebacks import reason

            if why:
                raise
            self._no_backup = error.message if isinstance(error, Failed) else reason(error)

    def own_lock(self) -> "Lock | None":
        """What the backups of this machine are encrypted with by the setting backup.encrypt; None where it is unset."""
        if not self.settings.backup_encrypt:
            if self._unread and any(map(settings.speaks_of, _OF_BACKUPS)):
                raise Failed(
                    "settings of backups cannot be read, which may say that they are encrypted", Hint("settings")
                )
            return None
        from netcrm.encryption import lock_to

        try:
            return lock_to([self.settings.backup_encrypt])
        except Usage as error:
            raise Failed(f"backup.encrypt: {error.message}", Hint("mend_encrypt")) from None

    def foreign(self, path: str, plain: bytes | None = None) -> "Snapshot":
        """Every row in the file of another book, none of them checked yet; that file is only read.

        plain: what it holds, where it is encrypted.
        """
        from netcrm.store.open_foreign import foreign

        return foreign(os.path.expanduser(path), plain)

    def owns(self, path: str) -> bool:
        """Whether a file is the book in use, its journal or a copy kept of it: nothing else may be written there."""
        from netcrm.store.files import belongs_to

        return belongs_to(self.path, path)

    def model(self) -> "Model | None":
        """The sentence model of the extra `semantic`, None where that is not installed."""
        from netcrm.semantic import model

        return model()

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
    def paging(self) -> bool:
        """Whether somebody is there to leaf through a long page."""
        return self.interactive and os.environ.get("TERM") != "dumb"

    @property
    def width(self) -> int:
        """Columns of the page: the terminal's, 80 on a pipe."""
        if not sys.stdout.isatty():
            return 80
        from shutil import get_terminal_size

        return max(40, get_terminal_size().columns)

    @property
    def hushed(self) -> "Hush | None":
        """What is hushed for whoever looks at the screen, None for nothing; of `--redact` on a pipe too."""
        from netcrm import hushed

        return hushed.ONCE if self.redact else hushed.in_force()

    @property
    def moment(self) -> "datetime":
        """What this machine's clock shows now, whatever day was said to be today."""
        return clock.at(clock.seconds())

    def keep_hush(self, until: "datetime | None") -> "tuple[bool, datetime | None]":
        """Hushes this machine until then, or ends it for None; whether it was hushed before, and until when."""
        from netcrm import hushed

        before = self.kept_hush()
        if until is None:
            hushed.end()
        else:
            hushed.begin(clock.second_of(until))
        return before

    def kept_hush(self) -> "tuple[bool, datetime | None]":
        """Whether this machine is hushed, and until when; None where nobody knows."""
        from netcrm import hushed

        kept = hushed.in_force()
        return kept is not None, hushed.end_of(kept) if kept else None

    def remark(self, text: str) -> None:
        """A line on stderr; hushed where somebody sees it."""
        if self.redact or (sys.stderr.isatty() and self.hushed):
            from netcrm.redaction import redacted_sentence, words_of

            text = redacted_sentence(text, words_of(sys._getframe(1)))
        sys.stderr.write(f"{text}\n")

    def show(self, report: Any, as_json: bool = False, rows: int | None = None) -> None:
        """The report as JSON, as tab-separated lines on a pipe where it is a table, or as its page.

        rows: how many of a long page, 0 for all; on a terminal the setting `page` where nothing is said.
        """
        if self._no_backup:
            self.remark(f"netcrm: no backup was made today: {self._no_backup}")
            self._no_backup = ""
        if self.redact:
            from netcrm.redaction import redacted

            report = redacted(report)
        if as_json:
            from netcrm.plain import json_text

            sys.stdout.write(json_text(report) + "\n")
            return
        if not sys.stdout.isatty() and self._color != "always" and hasattr(report, "table"):
            from netcrm.plain import tsv

            sys.stdout.write(tsv(*report.table()) + "\n")
            return
        from netcrm.views.terminal import print_page

        there = sys.stdout.isatty()
        if rows is None:
            rows = self.settings.page if there else 0
        page = self._page(report, rows)
        print_page(page, self.color, self.width if there else 0, self.paging)

    def page_text(self, report: Any) -> str:
        """The page of a report as plain text of 80 columns, for a file."""
        from netcrm.views.page import text_of
        from netcrm.views.renderers import render

        return "".join(f"{text_of(pieces)}\n" for pieces in render(report, 80, self.today, 0).lines)

    def show_briefly(self, report: Any) -> int:
        """Shows the page of a report that is soon taken off the screen; how many rows of it the page fills."""
        from netcrm.views.terminal import lines_for, print_page, rows_of

        page = self._page(report, 0)
        print_page(page, self.color, self.width)
        sys.stdout.flush()
        return rows_of(lines_for(page, self.width), self.width)

    def _page(self, report: Any, rows: int) -> "Page":
        """The page of a report: hushed and marked as such where somebody may be looking who should not."""
        from netcrm.views.renderers import render

        seen = self.redact or sys.stdout.isatty() or self._color == "always"
        hush = self.hushed if seen or sys.stderr.isatty() else None
        if hush is None:
            return render(report, self.width, self.today, rows)
        from netcrm.redaction import marked, redacted

        page = render(redacted(report), self.width, self.today, rows)
        if seen:
            return marked(page, report, hush.mark)
        return render(report, self.width, self.today, rows)._replace(notices=page.notices)  # those go to the screen

    def take_off(self, rows: int) -> None:
        """Takes the last rows off the screen, where the terminal can do that."""
        if os.environ.get("TERM") != "dumb":
            sys.stdout.write(f"\x1b[{rows}A\r\x1b[J")
            sys.stdout.flush()

    def watch(self, rows: "Sequence[Any]", what: str) -> "Iterable[Any]":
        """The rows one by one; on a terminal, where there are many, with a bar on stderr while it lasts."""
        if len(rows) < MANY or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            return rows
        from netcrm.views.terminal import watched

        return watched(rows, what)

    def who(self, *words: str) -> tuple[str, ...]:
        """Handles of the people meant; a number is a row of today, a single letter a row of the last `ask`.

        Where several could be meant, asks on a terminal, otherwise raises Ambiguous; NotFound for nobody.
        """
        from netcrm.flows import naming

        with self.book() as book:
            several = naming.meant(book, words, self.numbering(book, words))
        return tuple(self.handle(one) for one in several)

    def whose(self, name: str, rest: "Sequence[str]") -> "tuple[str, Sequence[str]]":
        """The handle of the person named first, and the words left: a full name needs no quotes."""
        from netcrm.flows import naming

        with self.book() as book:
            first, rest = naming.first_meant(book, (name, *rest), self.numbering(book, (name,)))
        return self.handle(first), rest

    def handle(self, meant: "Meant") -> str:
        """The handle of whoever is meant, chosen at a prompt where several could be and somebody is there."""
        from netcrm.flows import naming

        if len(meant.people) == 1 or not self.interactive:
            return meant.handle
        choices = [(one.handle, naming.label(one)) for one in meant.people]
        return str(self.ask().choose(f"Which {meant.word}?", choices))

    def numbering(self, book: "Book", words: "Sequence[str]") -> "Numbering":
        """What numbers and letters stand for, read where one of the words is one."""
        from netcrm.flows.naming import Numbering, is_letter, is_number

        number, letter = any(map(is_number, words)), any(map(is_letter, words))
        if not number and not letter:
            return Numbering()
        from netcrm import row_numbers

        rows = row_numbers.of_day(book.uid, self.today) if number else None
        return Numbering(rows, row_numbers.letters(book.uid) if letter else {})

    def text(self, words: "Sequence[str]") -> str:
        """The words as one text; a lone `-` reads stdin."""
        if list(words) == ["-"]:
            return read_stdin()
        return " ".join(words).strip()

    def texts(self, options: "Mapping[str, str | None]") -> "dict[str, str | None]":
        """The texts of options, a lone `-` read from stdin; Usage where several of them are one."""
        piped = [name for name, text in options.items() if text == "-"]
        if len(piped) > 1:
            raise Usage(f"{piped[0]} and {piped[1]} cannot both read standard input", "give one of them as a text")
        return {name: self.text([text]) if text == "-" else text for name, text in options.items()}

    def reviewed(self, book: str, week: "date") -> set[str]:
        """The steps of the review of a week that were taken in a book, by its uid."""
        from netcrm import row_numbers

        return row_numbers.reviewed(book, week)

    def keep_review(self, book: str, week: "date", seen: "set[str]") -> None:
        """Remembers the steps of the review that were taken."""
        from netcrm import row_numbers

        row_numbers.keep_review(book, week, seen)

    def likely(self, book: "Book") -> "Likely":
        """Who is likely in a book twice, remembered beside it for as long as nothing of that changes."""
        from netcrm import row_numbers
        from netcrm.flows.people.merging import likely_doubles

        before = row_numbers.likely(book.uid)
        found = likely_doubles(book, before)
        if found is not before:
            row_numbers.keep_likely(book.uid, found)
        return found

    def ask(self) -> Any:
        """The door to prompts; only for somebody who is there."""
        from netcrm import prompts

        if self.hushed is None:
            return prompts
        from netcrm import hushed_prompts

        return hushed_prompts


def _brought_up(db: Any) -> Any:
    """The connection to an older book in memory, in today's shape."""
    from netcrm.store.migrations import upgraded

    return upgraded(db, "")


def day_of(text: str | None) -> "date":
    """The day netcrm takes for today: --today, else NETCRM_TODAY, else the clock's."""
    given = text if text is not None else os.environ.get("NETCRM_TODAY") or None
    if given is None:
        return clock.today()
    from datetime import date

    try:
        day = date.fromisoformat(given)
    except ValueError:
        day = date.min
    if 1900 <= day.year <= 2200:
        return day
    from netcrm.engine.dates.dates import read_date

    return read_date(given, clock.today(), "past")


def stdin_bytes(most: int = -1) -> bytes:
    """What stands on stdin, at most so many bytes of it; a command that is run once more gets the same."""
    if not _stdin:
        _stdin.append(sys.stdin.buffer.read(most))
    return _stdin[0]


def read_stdin() -> str:
    """The text on stdin, cleaned; Usage where there is none."""
    from netcrm.safe import clean

    raw = stdin_bytes()
    try:
        text = clean(raw.decode("utf-8-sig")).strip()
    except UnicodeDecodeError:
        raise Usage("standard input is no UTF-8 text", "for example: echo 'coffee with Maria' | netcrm log -") from None
    if not text:
        raise Usage("there is nothing on standard input", "for example: echo 'what you typed' | netcrm COMMAND ... -")
    return text
