"""What is asked of the same line again and again is worked out once.

A line of 10,000 characters asks for its days 700 times: it takes 0.6 s with this and took 1.3 without.
"""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

_Subject = TypeVar("_Subject")
_Answer = TypeVar("_Answer")


def once(answer: Callable[[_Subject], _Answer]) -> Callable[[_Subject], _Answer]:
    """The function with its last answer kept, for the very same subject, which must not change. Nor may the answer."""
    kept: list[tuple[_Subject, _Answer]] = []

    @wraps(answer)
    def answered(subject: _Subject) -> _Answer:
        if not kept or kept[0][0] is not subject:
            kept[:] = [(subject, answer(subject))]
        return kept[0][1]

    return answered
