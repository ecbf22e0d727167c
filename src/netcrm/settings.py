"""What belongs to this machine: colour, editor, day order, page length; tomllib is woken only where its file exists."""

import os
from typing import NamedTuple

from netcrm.errors import Failed, Usage
from netcrm.locations import config_path

COLOURS = ("auto", "always", "never")
DAY_ORDERS = ("dmy", "mdy")


class Settings(NamedTuple):
    """What this machine wants. day_order: "" takes 5/11 for the nearest day. page: rows of `list` on a terminal."""

    color: str = "auto"
    editor: str = ""
    day_order: str = ""
    page: int = 50


def load() -> Settings:
    """The settings of this machine; Failed with the line that is wrong where the file cannot be read."""
    path = config_path()
    if not os.path.exists(path):
        return Settings()
    import tomllib

    try:
        with open(path, "rb") as file:
            return _checked(tomllib.load(file), path)
    except (OSError, ValueError) as error:
        raise Failed(f"{path} cannot be read: {error}", "mend or remove that file") from None


def save(settings: Settings) -> None:
    """Writes the settings that differ from netcrm's own, whole or not at all."""
    from json import dumps

    path, beside = config_path(), f"{config_path()}.{os.getpid()}"
    kept = {key: value for key, value in settings._asdict().items() if value != Settings._field_defaults[key]}
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
    if key == "page" and not (text.isascii() and text.isdigit() and 0 < int(text) <= 100_000):
        raise Usage("page is a number of rows, at least 1", "for example: netcrm config page 30")
    return Settings._make({**settings._asdict(), key: int(text) if key == "page" else text}.values())


def _checked(page: dict[str, object], path: str) -> Settings:
    settings = Settings()
    for key, value in page.items():
        if key not in Settings._fields:
            raise Failed(f"{path}: there is no setting {key!r}", f"it may hold {', '.join(Settings._fields)}")
        try:
            settings = changed(settings, key, str(value))
        except Usage as error:
            raise Failed(f"{path}: {error.message}", error.hint) from None
    return settings
