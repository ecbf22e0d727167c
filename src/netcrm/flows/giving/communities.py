"""Which community is meant by a word, and whose rhythm says that it is time to be there again."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from netcrm.errors import Ambiguous, Hint, NotFound, Refused, Usage
from netcrm.model.circle import Community
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book

PEER_GROUP = "peer group"  # the kind whose talks are private
LONGEST = 100  # characters of a name


def community_named(book: "Book", word: str) -> Community | None:
    """The community of that name or handle, else the only one whose name or handle begins so; None for none."""
    found = meant(book, word)
    return found[0] if len(found) == 1 else None


def exactly(book: "Book", word: str) -> Community | None:
    """The community whose whole name or handle the word is, without case and accents; None for none."""
    wanted = fold(" ".join(word.split()))
    key = next((key for key, handle, name in book.communities.names() if wanted in (handle, fold(name))), None)
    return book.communities.get(key) if key is not None else None


def begun(book: "Book", name: str) -> Community | None:
    """The only community of whose name these are the first words: HTL for HTL Hallstatt; None for none and several."""
    wanted = f"{fold(' '.join(name.split()))} "
    rows = (
        [key for key, _, called in book.communities.names() if fold(called).startswith(wanted)] if name.strip() else []
    )
    return book.communities.get(rows[0]) if len(rows) == 1 else None


def instead_of_people(book: "Book", word: str) -> Community | None:
    """The community that a word means where it means nobody; one that is called so where nobody is called just so."""
    from netcrm.flows import naming, row_ids

    if naming.is_number(word) or naming.is_letter(word) or row_ids.is_id(word):
        return None
    if there := exactly(book, word):
        return None if naming.exactly(book, word) else there
    found = community_named(book, word)
    if found is None:
        return None
    try:
        naming.people(book, word)
    except NotFound:
        return found
    return None


def the_community(book: "Book", word: str) -> Community:
    """The community that a word means; Ambiguous for several, NotFound for none."""
    found = meant(book, word)
    if len(found) == 1:
        return found[0]
    if found:
        candidates = tuple(f"{one.handle}  {one.name}" for one in found)
        raise Ambiguous(f'"{word}" could be {len(found)} communities', "name one by its handle", candidates)
    raise unknown(book, word)


def unknown(book: "Book", word: str) -> NotFound:
    """The refusal of a name that no community has, with the nearest."""
    from difflib import get_close_matches

    names = {fold(name): name for _, _, name in book.communities.names()}
    near = tuple(names[one] for one in get_close_matches(fold(word), names, 2, 0.7))
    hint: str | Hint = f"did you mean {' or '.join(near)}?" if near else Hint("make_community", (word.strip(),))
    return NotFound(f'no community is called "{word}"', hint, near)


def meant(book: "Book", word: str) -> tuple[Community, ...]:
    """Every community that a word could mean: the one that is called so, else those whose names begin so."""
    wanted = fold(" ".join(word.split()))
    if not wanted or len(word) > LONGEST:
        return ()
    rows = book.communities.names()
    there = [key for key, handle, name in rows if wanted in (handle, fold(name))]
    there = there or [key for key, handle, name in rows if handle.startswith(wanted) or fold(name).startswith(wanted)]
    return tuple(one for key in there if (one := book.communities.get(key)))


def checked_name(book: "Book", name: str, itself: int | None = None) -> str:
    """A name for a community as it is kept; Usage and Refused for one by which something else would be meant.

    itself: the community that gets the name, which may keep its own.
    """
    from netcrm.flows import naming, row_ids

    name = " ".join(name.split())
    if not any(map(str.isalpha, name)) or row_ids.is_id(name) or naming.is_letter(name):
        raise Usage(f'"{name}" is no name for a community', Hint("community_example"))
    if len(name) > LONGEST:
        raise Usage(f"a name has at most {LONGEST} characters", Hint("community_example"))
    if people := naming.exactly(book, name):
        raise Refused(f'"{name}" is the name of {people[0].name}', Hint("community_like_person", (name,)))
    there = exactly(book, name)
    if there and there.id != itself:
        raise Refused(f'"{there.name}" is a community already', Hint("community_page", (there.name,)))
    return name


def due(book: "Book") -> tuple[Community, ...]:
    """Communities whose rhythm says that it is time to be there again, the longest due first.

    One that was put off, or where something is planned, is left out.
    """
    with_rhythm = [one for one in book.communities.all() if one.every_days]
    if not with_rhythm:
        return ()
    last = book.communities.last_on(book.today)
    ahead = {one.community.handle for one in book.interactions.planned(book.today) if one.community}
    waiting = [
        (due_on(one, last.get(one.id)) or date.min, one.id, one)
        for one in with_rhythm
        if one.handle not in ahead and not (one.snoozed_until and one.snoozed_until > book.today)
    ]
    return tuple(one for on, _, one in sorted(waiting) if on <= book.today)


def due_on(community: Community, last: date | None) -> date | None:
    """The day on which it is time to be there again; None without a rhythm, or where you never were."""
    return last + timedelta(community.every_days) if community.every_days and last else None


def is_private(community: Community | None) -> bool:
    """Whether what is said there is private by default."""
    return community is not None and community.kind == PEER_GROUP
