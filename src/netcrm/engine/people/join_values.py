"""What becomes of two values of a column where two rows become one: two people, or a row that two books have."""

from collections.abc import Callable, Sequence
from typing import Any

from netcrm.columns.column import Column
from netcrm.columns.tables import TABLES
from netcrm.engine.people.normalize import plain_company, plain_email, plain_name, plain_phone, web_form
from netcrm.text import fold

EMPTY: tuple[Any, ...] = (None, "", [])
FORMS: dict[str, Callable[[Any], Any]] = {  # by the form of a column: how two values count as one
    "exact": str,
    "words": fold,
    "name": plain_name,
    "company": plain_company,
    "email": plain_email,
    "phone": lambda phone: plain_phone(phone) or phone,
    "url": web_form,
}

_PEOPLE = TABLES["people"].columns
GROUPS = {  # of people: a day of one meeting and the place of another tell of neither, so both are filled or none
    column.field: tuple(other.field for other in _PEOPLE if other.together == column.together)
    for column in _PEOPLE
    if column.together
}


def joined(column: Column, mine: Any, theirs: Any) -> Any:
    """What stands in the column afterwards, by its rule (`Column.merge`); mine where nothing comes from theirs."""
    return RULES[column.merge](column, mine, theirs)


def is_unset(column: Column, value: Any) -> bool:
    """Whether nobody filled it: it is empty, or the word that stands there by itself."""
    return value in EMPTY or (bool(column.words) and value == column.default)


def _filled(column: Column, mine: Any, theirs: Any) -> Any:
    return theirs if is_unset(column, mine) and not is_unset(column, theirs) else mine


def _united(column: Column, mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    form = FORMS[column.form]
    there = {form(item) for item in mine}
    more: dict[str, str] = {}
    for item in theirs:
        if form(item) not in there:
            more.setdefault(form(item), item)
    return [*mine, *more.values()]


def _earlier(_: Column, mine: str | None, theirs: str | None) -> str | None:
    return min(filter(None, (mine, theirs)), default=mine)


def _fuller(_: Column, mine: str | None, theirs: str | None) -> str | None:
    """Of two birthdays that agree the one with the year."""
    return theirs if mine is None or (theirs and mine == f"--{theirs[5:]}") else mine


RULES: dict[str, Callable[[Column, Any, Any], Any]] = {
    "own": lambda _, mine, _theirs: mine,
    "fill": _filled,
    "same": _filled,
    "unite": _united,
    "either": lambda _, mine, theirs: mine or theirs,
    "both": lambda _, mine, theirs: mine and theirs,
    "earlier": _earlier,
    "nearer": lambda column, mine, theirs: min(mine, theirs, key=column.words.index),
    "fuller": _fuller,
}
