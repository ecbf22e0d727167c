"""Tables of facts as tests: `each_row` tries a test on every row of a table and shows all the rows that fail."""

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from inspect import signature
from traceback import extract_tb
from typing import Any

import pytest

Test = Callable[..., None]
Rows = Iterable[Any]
Label = Callable[[Any], Any]


def each_row(
    names: str | Sequence[str], rows: Rows | Callable[[], Rows], ids: Label | Iterable[Any] | None = None
) -> Callable[[Test], Test]:
    """`pytest.mark.parametrize` for tests that only look: all rows are one test to pytest, which spends more time on a
    test than on looking at a line. Two of them try each row of one with each row of the other. A table that takes time
    is given as the function that makes it. Fixtures are made once for all rows, so none may come in that a row
    changes."""
    fields = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    given = rows if callable(rows) else list(rows)
    called = ids if ids is None or callable(ids) else list(ids)

    def decorate(test: Test) -> Test:
        @wraps(test)
        def every_row(**fixtures: Any) -> None:
            table = [(row,) if [names] == fields else tuple(row) for row in (given() if callable(given) else given)]
            failures = []
            for number, row in enumerate(table):
                try:
                    test(**dict(zip(fields, row, strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    label = str(called[number]) if isinstance(called, list) else _label(fields, row, called)
                    failures.append(f"{label}\n{_indented(error)}")
            if failures:
                pytest.fail("\n".join([f"{len(failures)} of {len(table)} rows fail:", *failures]), pytrace=False)
            if not table:
                pytest.skip("the table is empty")

        wanted = signature(test)
        fixtures = [each for name, each in wanted.parameters.items() if name not in fields]
        every_row.__signature__ = wanted.replace(parameters=fixtures)  # type: ignore[attr-defined]
        return every_row

    return decorate


def _label(fields: list[str], row: tuple[Any, ...], name: Label | None) -> str:
    labels = [name(value) if name else None for value in row]
    return ", ".join(
        f"{field}={value!r}" if label is None else str(label)
        for field, value, label in zip(fields, row, labels, strict=True)
    )


def _indented(error: BaseException) -> str:
    """The words of an assertion that failed; of anything else what it is and where it was raised."""
    text = str(error)
    if not isinstance(error, AssertionError | pytest.fail.Exception):
        place = extract_tb(error.__traceback__)[-1]
        text = f"{type(error).__name__}: {text} ({place.filename}:{place.lineno})"
    return "\n".join(f"    {line}" for line in text.splitlines())
