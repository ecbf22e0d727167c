"""Weekdays that belong to the name of a thing, and say no day: "try Sunday opening", "test Friday deliveries"."""

from netcrm.engine.dates.dates import Found
from netcrm.text import fold, lazy_pattern

_WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays "
    "sundays".split()
)
# A small letter begins a thing; these words do not, but say when or go on with something else.
_THING = lazy_pattern(r" ([a-z][a-z'’-]+)")
_NO_THING = frozenset(
    "morning afternoon evening night noon midday lunchtime teatime lunch breakfast brunch dinner supper coffee drinks "
    "latest eod am pm at by for with to and or but if in on about from before after until till via over off up out "
    "instead too also as so then re regarding because since when while that which who whether not please the a an "
    "my his her their our your its this these those some any next last week first early late again already "
    "himself herself myself ourselves them him me us it you he she they we i".split()
)


def belongs_to_a_thing(text: str, found: Found) -> bool:
    """Whether a day in a text only tells which thing is meant, as the weekday of "Friday deliveries" does."""
    if found.lead or fold(found.text) not in _WEEKDAYS:
        return False
    before = text[: found.start].rstrip()
    if not before or not before[-1].isalnum() or fold(before).endswith((" next", " this", " last", " on", " by")):
        return False
    thing = _THING.match(text, found.end)
    return thing is not None and thing[1].rstrip("'’") not in _NO_THING
