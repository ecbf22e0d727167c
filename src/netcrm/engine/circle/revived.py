"""Whom there was contact with again after a long silence."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date


def revived(met: Mapping[date, Collection[str]], since: date, new: Collection[str], silence: int) -> frozenset[str]:
    """Who was met since that day after so many days of silence.

    met: by day whom one met, the oldest day first, from as many days before `since` on. new: whom one met first since.
    """
    return frozenset(person for person, silent in _silences(met, since, new, silence) if silent)


def _silences(
    met: Mapping[date, Collection[str]], since: date, new: Collection[str], silence: int
) -> Iterator[tuple[str, bool]]:
    """For each contact since that day whom it was with, and whether a long silence ended there."""
    first, last = since.toordinal(), dict[str, int]()
    for on, people in met.items():
        day = on.toordinal()
        if day >= first:
            ended = day - silence
            for person in people:
                before = last.get(person)
                # Whoever was not met in the days before is either new or silent for longer than these.
                yield person, person not in new if before is None else before <= ended
        last.update(dict.fromkeys(people, day))
