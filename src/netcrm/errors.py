"""The refusals netcrm can make, each with its exit code and a way out."""

from typing import Any

from netcrm.named_tuple import NamedTuple


class Hint(NamedTuple):
    """A way out as a value: what to do, and with what. Each face has words of its own for it (see hints.py)."""

    what: str
    args: tuple[Any, ...] = ()


class NetcrmError(Exception):
    """A reason people can read, with a way out. `kind` and `exit_code` are fixed by the subclass.

    hint: the way out, a plain sentence or a value that a face puts into its own words. candidates: handles or names
    that could have been meant (shown below the reason).
    """

    kind = "failed"
    exit_code = 1

    def __init__(self, message: str, hint: str | Hint = "", candidates: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.candidates = candidates


class Failed(NetcrmError):
    """The machine or the file did not let netcrm do it."""


class Unusable(Failed):
    """SQLite could not do it for a reason of its own; a value in the book that no rule allows may be one."""


class Usage(NetcrmError):
    """The words of the command cannot be understood."""

    kind = "usage"
    exit_code = 2


class NotFound(NetcrmError):
    """Nobody, or nothing, has that name or number."""

    kind = "not_found"
    exit_code = 3


class Ambiguous(NetcrmError):
    """Several could be meant, and a write never guesses."""

    kind = "ambiguous"
    exit_code = 4


class Refused(NetcrmError):
    """netcrm could do it, but will not."""

    kind = "refused"
    exit_code = 5


_ERRORS: list[type[NetcrmError]] = [NetcrmError, *NetcrmError.__subclasses__()]
