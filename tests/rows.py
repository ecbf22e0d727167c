"""Tables of facts as tests: `each_row` tries a test on every row of a table and shows all the rows that fail."""

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from inspect import signature
from traceback import extract_tb
from typing import Any

import pytest

Test = Callable[..., None]
Label = Callable[[Any], Any]


def each_row(
    names: str | Sequence[str], rows: Iterable[Any], ids: Label | Iterable[Any] | None = None
) -> Callable[[Test], Test]:
    """`pytest.mark.parametrize` for tests that only look at values: all rows are one test to pytest, which spends more
    time on a test than on looking at a line. Two of them try each row of one with each row of the other. A fixture is
    made once for all rows, so none may come in that a row changes."""
    fields = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    table = [(row,) if [names] == fields else tuple(row) for row in rows]
    labels = [_label(fields, row, ids) for row in table] if ids is None or callable(ids) else [*map(str, ids)]

    def decorate(test: Test) -> Test:
        @wraps(test)
        def every_row(**fixtures: Any) -> None:
            failures = []
            for label, row in zip(labels, table, strict=True):
                try:
                    test(**dict(zip(fields, row, strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as error:
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
