"""Whether netcrm is hushed on this machine, so that it shows nobody's words: one small file, read at every start.

`netcrm hush` writes it, and the clock ends it. A file that is not as netcrm writes it counts as hushed, for what was
shown once cannot be taken back.
"""

import os

from netcrm import locations
from netcrm.errors import Failed
from netcrm.named_tuple import NamedTuple

TYPE_CHECKING = False  # TAB needs no `typing` besides
if TYPE_CHECKING:
    from datetime import datetime

LONGEST = 24 * 3600  # seconds; a day


class Hush(NamedTuple):
    """That nobody's words are shown. until: the second it ends, in seconds since 1970; None for one command alone, and
    0 where the file does not tell."""

    until: int | None

    @property
    def mark(self) -> str:
        """What each page is marked with: "hushed until 15:10"."""
        if self.until is None:
            return "redacted"
        end = end_of(self)
        if end is None:
            return "hushed until netcrm hush off"
        from netcrm import clock

        away = (end.date() - clock.today()).days
        day = "" if away == 0 else "tomorrow " if away == 1 else f"{end:%Y-%m-%d} "
        return f"hushed until {day}{end:%H:%M}"


ONCE = Hush(None)  # `--redact`


def in_force() -> Hush | None:
    """What is hushed on this machine now, None for nothing."""
    try:
        with open(locations.hush_file(), encoding="utf-8") as file:
            text = file.read(40).strip()
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return Hush(0)
    if not (text.isascii() and text.isdigit()):
        return Hush(0)
    from netcrm import clock

    return Hush(int(text)) if clock.seconds() < int(text) else None


def end_of(hush: Hush) -> "datetime | None":
    """When it ends, by this machine's clock; None where nobody knows."""
    if not hush.until:
        return None
    from netcrm import clock

    try:
        return clock.at(hush.until)
    except (OverflowError, OSError, ValueError):
        return None


def begin(until: int) -> Hush:
    """Hushes this machine until that second; Failed where that cannot be kept, for then nothing would be hushed."""
    from netcrm import atomic

    path = locations.hush_file()
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        atomic.write(path, f"{until}\n".encode(), own=True)
    except OSError as error:
        raise Failed(
            f"{path} cannot be written: {error.strerror}; nothing is hushed", "look at the rights of that folder"
        ) from None
    return Hush(until)


def end() -> None:
    """Ends it; Failed where its file cannot be taken away."""
    try:
        os.unlink(locations.hush_file())
    except FileNotFoundError:
        return
    except OSError as error:
        raise Failed(
            f"{locations.hush_file()} cannot be removed: {error.strerror}", "look at the rights of that folder"
        ) from None
