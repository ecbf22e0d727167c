"""What belongs to this machine: colour, editor, day order, page length; tomllib is woken only where its file exists."""

import os
from typing import NamedTuple

from netcrm.errors import Failed, Usage
from netcrm.locations import config_path

COLOURS = ("auto", "always", "never")
DAY_ORDERS = ("dmy", "mdy")
SWITCH = ("on", "off")


class Settings(NamedTuple):
    """What this machine wants. day_order: "" takes 5/11 for the nearest day. page: rows of `list` on a terminal.

    log_review, which is typed log.review: whether a log is shown before it is written. backup_daily: whether a copy of
    the book is kept each day; backup_to: the folder for it, "" for beside the book.
    """

    color: str = "auto"
    editor: str = ""
    day_order: str = ""
    page: int = 50
    log_review: str = "on"
    backup_daily: str = "on"
    backup_to: str = ""


# As they are typed.
KEYS = tuple(field.replace("log_", "log.").replace("backup_", "backup.") for field in Settings._fields)


def load() -> Settings:
    """The settings of this machine; Failed with the line that is wrong where the file cannot be read."""
    path = config_path()
    if not os.path.exists(path):
        return Settings()
    import tomllib

    try:
        with open(path, "rb") as file:
            return _checked(tomllib.load(file), path)
    except (OSError, ValueError, RecursionError) as error:
        raise Failed(f"{path} cannot be read: {error}", "mend or remove that file") from None


def save(settings: Settings) -> None:
    """Writes the settings that differ from netcrm's own, whole or not at all."""
    from json import dumps

    path, beside = config_path(), f"{config_path()}.{os.getpid()}"
    kept = {key: value for key, value in by_key(settings).items() if value != by_key(Settings())[key]}
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="utf-8") as file:
            # A JSON string or number is a TOML one too.
            file.writelines(f"{key} = {dumps(value, ensure_ascii=False)}\n" for key, value in kept.items())
        os.replace(beside, path)
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
    if key in ("log.review", "backup.daily") and text not in SWITCH:
        raise Usage(f"{key} is one of {', '.join(SWITCH)}", f"for example: netcrm config {key} off")
    if key == "backup.to":
        text = os.path.expanduser(text)
        if text and not os.path.isabs(text):
            raise Usage("backup.to is a whole path of a folder", "for example: netcrm config backup.to ~/Backups")
    return _with(settings, key, int(text) if key == "page" else text)


def unset(settings: Settings, key: str) -> Settings:
    """The settings with one of them as netcrm's own."""
    return _with(settings, key, by_key(Settings())[key])


def by_key(settings: Settings) -> dict[str, str | int]:
    """Every setting by its key as it is typed."""
    return dict(zip(KEYS, settings, strict=True))


def _with(settings: Settings, key: str, value: str | int) -> Settings:
    return Settings._make({**by_key(settings), key: value}.values())


def _checked(page: dict[str, object], path: str) -> Settings:
    settings = Settings()
    for key, value in _flat(page).items():
        if key not in KEYS:
            raise Failed(f"{path}: there is no setting {key!r}", f"it may hold {', '.join(KEYS)}")
        try:
            settings = changed(settings, key, str(value))
        except Usage as error:
            raise Failed(f"{path}: {error.message}", error.hint) from None
    return settings


def _flat(page: dict[str, object]) -> dict[str, object]:
    """The page with what stands in a table, as log.review does, by its whole key."""
    found: dict[str, object] = {}
    for key, value in page.items():
        inner = value if isinstance(value, dict) else {"": value}
        found |= {f"{key}.{name}".rstrip("."): each for name, each in inner.items()}
    return found
