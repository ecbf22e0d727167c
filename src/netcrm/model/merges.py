"""People who were merged into others, as they were."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.column import Gain
    from netcrm.columns.records import Moved, PersonRecord


class LikelyPair(NamedTuple):
    """Two who may be one, by id. score: up to 1; reasons: in words, the surest first."""

    one: int
    other: int
    score: float
    reasons: tuple[str, ...]


class Likely(NamedTuple):
    """Likely doubles, the surest first, as they may be remembered outside the book.

    mark: of all they follow from; while it is the same, so are they.
    """

    mark: str
    pairs: tuple[LikelyPair, ...]


class Merged(NamedTuple):
    """Somebody who was merged into another, as they were, so that they can be taken apart again.

    into: id of whoever has it all now. person: their row as it was. moved: what went over, by uid (origins by source
    and key). gained: field by field of the other, what stood there before and what stands there since.
    """

    id: int
    into: int
    on: date
    uid: str
    handle: str
    name: str
    person: "PersonRecord"
    moved: "Moved"
    gained: "Mapping[str, Gain]"
