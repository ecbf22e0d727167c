"""Whether a plan is one of mine, or only what lies ahead for somebody: "his exam is on Thursday"."""

from netcrm.engine.log.clauses import Read, has_kind, is_booked, is_of


def is_a_meeting(read: Read, first: int, last: int) -> bool:
    """Whether a plan is one of mine: with somebody or of a kind, and not "his exam is on Thursday"."""
    units = read.line.units
    owned = units[first].symbol == "N" and first + 1 < last and units[first + 1].word == "s"
    if owned and first + 2 < last and units[first + 2].word.endswith(("ing", "asked", "invited")):
        owned = False  # "Tom's bringing it on Friday"
    mine = _is_an_office(read, first + 2, last) or _is_held_with_me(read, first + 2) or is_booked(read, first + 2)
    if is_of(read, first, "their") or (owned and not mine):
        return False
    return (
        has_kind(read, first, last)
        or any(units[at].symbol == "N" for at in range(first, last))
        or any(is_of(read, at, "them") or is_of(read, at, "i") for at in range(first, last))
    )


def _is_held_with_me(read: Read, at: int) -> bool:
    """Whether it is a talk that takes two, and the line speaks of me: "Tom's appraisal is on Monday, in my office"."""
    units = read.line.units
    takes_two = any(unit.word in _TAKING_TWO for unit in units[at : at + 3])
    return takes_two and any(is_of(read, n, name) for n in range(len(units)) for name in ("i", "me", "my"))


_TAKING_TWO = frozenset(
    "appraisal review probation induction onboarding handover supervision catch check session lesson meeting call "
    "visit viewing demo 1 one leaving farewell".split()
)


def _is_an_office(read: Read, at: int, last: int) -> bool:
    """Whether it is somebody who keeps their diary, and speaks for them: "Dominic's assistant moved our call"."""
    return at < last and read.line.units[at].word in _OFFICES


_OFFICES = ("assistant", "pa", "ea", "secretary", "office")
