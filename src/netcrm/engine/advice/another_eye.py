"""Whom to ask besides when everybody who gave a view is one kind of person.

Founders did better who heard many different advisors, close together and before they settled, than those who stopped at
the first who agreed with them (Cohen, Bingham & Hallen, "The role of accelerator designs in mitigating bounded
rationality in new ventures", Administrative Science Quarterly 64, 2019).
"""

from collections.abc import Sequence

from netcrm.named_tuple import NamedTuple

LEAST = 2  # views; one is always of one kind


class Eye(NamedTuple):
    """What kind of person sees: their kind, such as mentor, and their field, such as finance, where one is known."""

    kind: str
    field: str | None = None


class Alike(NamedTuple):
    """What all views have in common, None where they differ in it."""

    kind: str | None = None
    field: str | None = None


def alike(views: Sequence[Eye]) -> Alike | None:
    """What everybody who gave a view has in common; None where they differ, or are too few to tell."""
    if len(views) < LEAST:
        return None
    kinds, fields = {view.kind for view in views}, {view.field for view in views}
    kind = kinds.pop() if len(kinds) == 1 else None
    field = fields.pop() if len(fields) == 1 else None
    # "other" only says that nobody said the kind.
    common = Alike(None if kind == "other" else kind, field)
    return common if any(common) else None


def another_eye(views: Sequence[Eye], others: Sequence[Eye]) -> int | None:
    """Which of the others, the best of them first, sees with another eye; None where nobody does, or none is missing.

    It is somebody of another kind or field than all who gave a view. A field that nobody knows is no other field.
    """
    common = alike(views)
    if common is None:
        return None
    return next((at for at, other in enumerate(others) if _differs(other, common)), None)


def _differs(other: Eye, common: Alike) -> bool:
    kind = common.kind is not None and other.kind != common.kind
    return kind or (common.field is not None and other.field not in (None, common.field))
