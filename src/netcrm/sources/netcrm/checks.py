"""How single values of netcrm's own JSON are checked and made harmless, since such a file can come from anybody."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from functools import lru_cache
from math import isfinite
from typing import Any, TypeAlias

from netcrm import safe
from netcrm.columns.column import Fields
from netcrm.model.people import NEVER

NAME_LIMIT = 200  # characters, as for people added by hand
TEXT_LIMIT = 1_000_000
ITEMS_LIMIT = 100_000
_EVERY_LIMIT = 3_650  # days
_HOURS_LIMIT = 1_000_000
_NUMBER_LIMIT = 2**63
_DEPTH = 20  # of what a source told
_YEARS = range(1900, 2201)
_REMEMBERED = 1 << 15  # days; a file names each of them often
_UID = re.compile(r"[A-Za-z0-9_.:-]{1,64}")
_HANDLE = re.compile(r"[a-z][a-z0-9-]{0,99}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LEAP = "2000"  # a year that has every day of the calendar

Check: TypeAlias = Callable[[Any], Any]


class Bad(Exception):
    """What is wrong with a value, to stand behind the name of its field."""


def text(value: Any) -> str:
    """A text, harmless, its line ends kept."""
    if type(value) is not str:
        raise Bad("is no text")
    if len(value) > TEXT_LIMIT:
        raise Bad(f"has {len(value):,} characters")
    return safe.clean(value)


def filled(value: Any) -> str:
    """A text that is not empty."""
    cleaned = text(value)
    if not cleaned.strip():
        raise Bad("is empty")
    return cleaned


def optional(value: Any) -> str | None:
    """A text, or None for an empty one."""
    return text(value) or None


def name(value: Any) -> str:
    """A name on one line."""
    cleaned = safe.line(filled(value))
    if len(cleaned) > NAME_LIMIT:
        raise Bad(f"has {len(cleaned):,} characters")
    return cleaned


def uid(value: Any) -> str:
    """A uid as every row has one."""
    if type(value) is not str or not _UID.fullmatch(value):
        raise Bad("is no uid")
    return value


def handle(value: Any) -> str:
    """A handle, "" for what cannot be one: a new one is then made."""
    return value if type(value) is str and _HANDLE.fullmatch(value) else ""


@lru_cache(_REMEMBERED)
def _is_day(value: str) -> bool:
    try:
        return bool(_DAY.fullmatch(value)) and date.fromisoformat(value).year in _YEARS
    except ValueError:
        return False


def day(value: Any) -> str:
    """A day as ISO text."""
    if type(value) is not str or not _is_day(value):
        raise Bad("is no day")
    return value


def birthday(value: Any) -> str:
    """A birthday, "1980-03-07" or "--03-07"."""
    if type(value) is not str or not _is_day(_LEAP + value[1:] if value[:2] == "--" else value):
        raise Bad("is no day")
    return value


def flag(value: Any) -> bool:
    """Yes or no."""
    if type(value) is not bool:
        raise Bad("is neither true nor false")
    return value


def every(value: Any) -> int:
    """A rhythm in days, 0 for never."""
    if type(value) is not int or not NEVER <= value <= _EVERY_LIMIT:
        raise Bad("is no number of days")
    return value


def hours(value: Any) -> float:
    """Hours above nought."""
    if type(value) not in (int, float) or not 0 < value <= _HOURS_LIMIT:
        raise Bad("is no number of hours")
    return float(value)


def integer(low: int | None, high: int | None) -> Check:
    """A whole number within bounds, None for those of the file."""
    least, most = _NUMBER_LIMIT * -1 if low is None else low, _NUMBER_LIMIT - 1 if high is None else high

    def check(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise Bad("is no whole number that can stand there")
        return value

    return check


def number(low: int | None, high: int | None) -> Check:
    """A number within bounds, None for no bound."""

    def check(value: Any) -> float:
        if not _is_number(value) or (low is not None and value < low) or (high is not None and value > high):
            raise Bad("is no number that can stand there")
        return float(value)

    return check


def one_of(words: Collection[str]) -> Check:
    """One word of a fixed list."""

    def check(value: Any) -> str:
        if type(value) is not str or value not in words:
            raise Bad(f"is none of {', '.join(words)}")
        return str(value)

    return check


def items(check: Check) -> Check:
    """A list of values that each pass."""

    def checked(value: Any) -> list[Any]:
        if type(value) is not list:
            raise Bad("is no list")
        if len(value) > ITEMS_LIMIT:
            raise Bad(f"has {len(value):,} items")
        return [check(item) for item in value]

    return checked


def pair(first: Check, second: Check) -> Check:
    """A list of two."""

    def check(value: Any) -> list[Any]:
        if type(value) is not list or len(value) != 2:
            raise Bad("is no pair")
        return [first(value[0]), second(value[1])]

    return check


def count(value: Any) -> int:
    """A place in a list."""
    if type(value) is not int or not 0 <= value < ITEMS_LIMIT:
        raise Bad("is no place in a list")
    return value


def whatever(value: Any, depth: int = _DEPTH) -> Any:
    """Any JSON value, its texts made harmless."""
    if type(value) is str:
        return text(value)
    if value is None or type(value) is bool or _is_number(value):
        return value
    if type(value) not in (list, dict) or not depth or len(value) > ITEMS_LIMIT:
        raise Bad("holds what netcrm does not keep")
    if type(value) is list:
        return [whatever(item, depth - 1) for item in value]
    return {text(key): whatever(item, depth - 1) for key, item in value.items()}


def _is_number(value: Any) -> bool:
    return (type(value) is int and abs(value) < _NUMBER_LIMIT) or (type(value) is float and isfinite(value))


def known(checks: Mapping[str, Check], rest: Check = whatever) -> Check:
    """An object of which some fields are known: those that are there pass their checks, all others `rest`."""

    def check(value: Any) -> Fields:
        if type(value) is not dict:
            raise Bad("is no object")
        if len(value) > ITEMS_LIMIT:
            raise Bad(f"has {len(value):,} fields")
        return {text(key): _inside(key, checks.get(key, rest), item) for key, item in value.items()}

    return check


def none_or(check: Check) -> Check:
    """Null, or what passes."""
    return lambda value: None if value is None else check(value)


def _inside(field: str, check: Check, value: Any) -> Any:
    try:
        return check(value)
    except Bad as bad:
        raise Bad(f"is damaged: {field[:40]} {bad}") from None
