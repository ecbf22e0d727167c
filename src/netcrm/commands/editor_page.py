"""A page in the owner's editor; what was typed is kept, and told where, until it is in the book."""

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from types import TracebackType
from typing import Self, TypeVar

from netcrm import typed_pages
from netcrm.errors import Failed, Hint, NetcrmError, Refused, Usage
from netcrm.workspace import Workspace

_LONGEST = 1_000_000  # bytes of a page
T = TypeVar("T")


class EditorPage:
    """For `with`: a page that somebody has in the editor, which is removed at the end where all went well.

    Otherwise it stays, and the refusal says where it is and how to go on with it.
    """

    def __init__(self, workspace: Workspace, about: str, text: str, again: str, ending: str = ".toml") -> None:
        """about: what in the book it is about. again: the command that opens it again. ending: of the file's name."""
        self.workspace = workspace
        self.again = again
        self.opened = text.encode()
        self.path = typed_pages.path_of(workspace.path, about, ending)
        self._entered = ExitStack()

    def __enter__(self) -> Self:
        refuse_while_hushed(self.workspace, Hint("hush_off_fields"))
        if not self._goes_on():
            self._write()
        self._entered.enter_context(typed_pages.entered(self.path, self.opened, self.again))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._entered.close()
        if error is None or not self._is_changed():
            typed_pages.remove(self.path)
        elif isinstance(error, NetcrmError):
            error.hint = self._where()
        else:
            sys.stderr.write(f"\nnetcrm: {self._where()}\n")

    def typed(self) -> str:
        """The page as it is after somebody had it in the editor; Failed where that did not end well."""
        command = self.workspace.settings.editor or os.environ.get("VISUAL") or os.environ.get("EDITOR")
        _edit((command or "").strip() or "vi", self.path)
        return self._text()

    def until_taken(self, take: Callable[[str], T]) -> T:
        """What `take` makes of the page; where it refuses what was typed, the page can be opened again."""
        while True:
            text = None
            try:
                text = self.typed()
                return take(text)
            except (Usage, Refused, Failed) as error:
                if text is None and isinstance(error, Failed):  # the editor itself could not be used
                    raise
                if not self.workspace.ask().agree(f"{error.message}. Open it again?"):
                    raise

    def _goes_on(self) -> bool:
        """Whether a page that was typed before and not kept is taken up again."""
        if not os.path.isfile(self.path) or not self._is_changed():
            return False
        if self.workspace.ask().agree("What you typed last time was not kept. Go on with it?"):
            return True
        sys.stderr.write(f"netcrm: that stays in {typed_pages.set_aside(self.path)}\n")
        return False

    def _write(self) -> None:
        try:
            os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
            with suppress(FileNotFoundError):
                os.unlink(self.path)
            with open(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(self.opened)
        except OSError as error:
            raise Failed(
                f"{self.path} cannot be written: {error.strerror}", "look at the rights of that folder"
            ) from None

    def _is_changed(self) -> bool:
        try:
            with open(self.path, "rb") as file:
                return file.read(_LONGEST) != self.opened
        except OSError:
            return False

    def _text(self) -> str:
        from netcrm.safe import clean

        try:
            with open(self.path, "rb") as file:
                content = file.read(_LONGEST + 1)
        except FileNotFoundError:
            raise Failed("the edited file is gone; nothing was changed", "type the command again") from None
        except OSError as error:
            raise Failed(f"the edited file cannot be read: {error.strerror}", "type the command again") from None
        if len(content) > _LONGEST:
            raise Usage(f"the page is longer than {_LONGEST:,} bytes", "make it shorter")
        try:
            return clean(content.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            raise Usage(f"that is no UTF-8 text (line {line})", "save it as UTF-8") from None

    def _where(self) -> str:
        return f"what you typed is kept in {self.path}; {self.again} goes on with it"


def refuse_while_hushed(workspace: Workspace, way_out: Hint) -> None:
    """Refused while netcrm is hushed: an editor shows all there is, to whoever sees the screen."""
    if hush := workspace.hushed:
        raise Refused(f"an editor shows the whole page, and netcrm is {hush.mark}", way_out)


def _edit(command: str, path: str) -> None:
    """Waits until the editor has ended; Ctrl-C is the editor's meanwhile, as some do something with it."""
    before = [(one, signal.signal(one, lambda *_: None)) for one in (signal.SIGINT, signal.SIGQUIT)]
    try:
        code = subprocess.call([*shlex.split(command), path])
    except FileNotFoundError:
        other = "vi" if "nano" in command else "nano"
        raise Failed(
            f"there is no editor {command!r}", f"set EDITOR to one you have, for example EDITOR={other}"
        ) from None
    except (OSError, ValueError) as error:
        raise Failed(
            f"the editor {command!r} could not be started: {error}", "set EDITOR, for example EDITOR=nano"
        ) from None
    finally:
        for one, handler in before:
            signal.signal(one, handler)
    if code == -signal.SIGINT:
        raise KeyboardInterrupt
    if code:
        raise Failed(f"the editor {command!r} ended with {code}; nothing was changed", "type the command again")
