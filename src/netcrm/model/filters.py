"""What a list of people is narrowed by."""

from datetime import date

from netcrm.named_tuple import NamedTuple


class Filter(NamedTuple):
    """What `list` narrows by; None and () leave a field alone."""

    stages: tuple[str, ...] = ("followed",)
    kinds: tuple[str, ...] = ()
    topic: str | None = None  # an FTS5 expression
    place: str | None = None
    company: str | None = None
    since: date | None = None
    until: date | None = None
