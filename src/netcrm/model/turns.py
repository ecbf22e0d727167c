"""How often somebody was shown in today and left alone."""

from datetime import date

from netcrm.named_tuple import NamedTuple


class Turn(NamedTuple):
    """due: since when their tie was due then. mornings: on how many days they were shown; last: on which day last."""

    due: date | None
    mornings: int
    last: date
