"""What belongs to this machine: colour, editor, day order, page length; tomllib is woken only where its file exists."""

import os
from collections.abc import Collection
from contextlib import suppress

from netcrm.errors import Failed, Usage
from netcrm.locations import config_path
from netcrm.named_tuple import NamedTuple

COLOURS = ("auto", "always", "never")
DAY_ORDERS = ("dmy", "mdy")
SWITCH = ("on", "off")
_SWITCHES = ("log.review", "backup.daily")
_KEY_EXAMPLE = "for example: netcrm config backup.encrypt age1..., or ~/.ssh/id_ed25519.pub"


class Settings(NamedTuple):
    """What this machine wants. day_order: "" takes 5/11 for the nearest day. page: rows of `list` on a terminal.

    log_review, which is typed log.review: whether a log is shown before it is written. backup_daily: whether a copy of
    the book is kept each day; backup_to: the folder for it, "" for beside the book; backup_encrypt: the public keys
    that backups are encrypted to, with commas between, or a file of them, "" for none.
    """

    color: str = "auto"
    editor: str = ""
    day_order: str = ""
    page: int = 50
    log_review: str = "on"
    backup_daily: str = "on"
    backup_to: str = ""
    backup_encrypt: str = ""


# As they are typed.
KEYS = tuple(field.replace("log_", "log.").replace("backup_", "backup.") for field in Settings._fields)


def load(but: Collection[str] = ()) -> Settings:
    """The settings of this machine; Failed with the line that is wrong where the file cannot be read.

    but: keys that are not read, since they are set anew.
    """
    path = config_path()
    if not os.path.lexists(path):
        return Settings()
    return _checked(_text(path), path, but)


def speaks_of(word: str) -> bool:
    """Whether a word may stand in the file of settings, be that understood or not; nobody knows where it is no file."""
    if not os.path.isfile(config_path()):
        return os.path.lexists(config_path())
    with suppress(OSError), open(config_path(), encoding="utf-8", errors="replace") as file:
        return word in file.read()
    return True


def save(settings: Settings) -> None:
    """Writes the settings that differ from netcrm's own, whole or not at all; what else stands in the file stays.

    Failed where the file is written in a way that leaves no line to change.
    """
    path = config_path()
    from netcrm.toml_lines import flat_page, with_line

    before = _text(path) if os.path.exists(path) else ""
    own, there = by_key(Settings()), flat_page(before) if before else {}
    text = before
    for key, value in by_key(settings).items():
        wanted = None if value == own[key] else value
        if there.get(key) != wanted:
            text = with_line(text, key, wanted)
    if _checked(text, path) != settings:
        raise Failed(f"{path} is written so that no single line can be changed", "change it by hand")
    if text != before or not os.path.exists(path):
        _write(path, text)


def _text(path: str) -> str:
    if not os.path.isfile(path):  # a pipe nobody writes to would be waited for
        raise Failed(f"{path} is no file", "mend or remove that file")
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, ValueError) as error:
        raise Failed(f"{path} cannot be read: {error}", "mend or remove that file") from None


def _write(path: str, text: str) -> None:
    from netcrm import atomic

    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        atomic.write(path, text.encode())
    except OSError as error:
        raise Failed(f"{path} cannot be written: {error.strerror}", "look at the rights of that folder") from None


def changed(settings: Settings, key: str, text: str) -> Settings:
    """The settings with one of them read from what was typed."""
    if key == "color" and text not in COLOURS:
        raise Usage(f"color is one of {', '.join(COLOURS)}", "for example: netcrm config color never")
    if key == "day_order" and text not in DAY_ORDERS:
        raise Usage(f"day_order is one of {', '.join(DAY_ORDERS)}", "for example: netcrm config day_order mdy")
    if key == "page" and not (text.isascii() and text.isdigit() and len(text) <= 6 and 0 < int(text) <= 100_000):
        raise Usage("page is a number of rows, at least 1", "for example: netcrm config page 30")
    if key in _SWITCHES and text not in SWITCH:
        raise Usage(f"{key} is one of {', '.join(SWITCH)}", f"for example: netcrm config {key} off")
    if key == "backup.to":
        text = os.path.expanduser(text)
        if text and not os.path.isabs(text):
            raise Usage("backup.to is a whole path of a folder", "for example: netcrm config backup.to ~/Backups")
    if key == "backup.encrypt" and text and not text.startswith(("age1", "ssh-", "/", "~")):
        raise Usage("backup.encrypt is a public key, or a whole path of a file of them", _KEY_EXAMPLE)
    return _with(settings, key, int(text) if key == "page" else text)


def unset(settings: Settings, key: str) -> Settings:
    """The settings with one of them as netcrm's own."""
    return _with(settings, key, by_key(Settings())[key])


def by_key(settings: Settings) -> dict[str, str | int]:
    """Every setting by its key as it is typed."""
    return dict(zip(KEYS, settings, strict=True))


def _with(settings: Settings, key: str, value: str | int) -> Settings:
    return Settings._make({**by_key(settings), key: value}.values())


def _checked(text: str, path: str, but: Collection[str] = ()) -> Settings:
    from netcrm.toml_lines import flat_page, line_of

    settings = Settings()
    try:
        page = flat_page(text)
    except Usage as error:
        raise Failed(f"{path} cannot be read: {error.message}", "mend or remove that file") from None
    for key, value in page.items():
        if key in but:
            continue
        at = f", line {line}" if (line := line_of(text, key)) else ""
        if key not in KEYS:
            raise Failed(f"{path}{at}: there is no setting {key!r}", f"it may hold {', '.join(KEYS)}")
        if isinstance(value, bool) and key in _SWITCHES:
            value = SWITCH[not value]
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise Failed(f"{path}{at}: {key} is one text or number", f'for example: {key} = "{by_key(settings)[key]}"')
        try:
            settings = changed(settings, key, str(value))
        except Usage as error:
            raise Failed(f"{path}{at}: {error.message}", error.hint) from None
    return settings
