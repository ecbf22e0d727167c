"""Taking somebody out of the person they were merged into, weeks later, without touching what came since."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from netcrm.engine.people import merging
from netcrm.errors import Ambiguous, Hint, NotFound, Refused
from netcrm.flows import naming
from netcrm.flows.people.merging import Gain, Moves, gains
from netcrm.flows.ties import person_today, settle
from netcrm.model.merges import Merged
from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, tokens

if TYPE_CHECKING:
    from netcrm.store.book import Book


class Split(NamedTuple):
    """Somebody taken out of another again: `back` is on their own, `person` who stays behind.

    moved: what went back. given_back: fields of the other that are as they were before. on: when they were merged.
    """

    person: Person
    back: Person
    moved: Moves
    given_back: tuple[Gain, ...]
    on: date


def absorbed(book: "Book", word: str) -> str | None:
    """The handle somebody had before they were merged, named by it, or by their name where nobody else has it.

    None where the word means anything else. Ambiguous where several who were merged had that name.
    """
    if found := book.merges.with_handle(fold(word.strip())):
        return found.handle
    try:
        naming.people(book, word)
    except NotFound:
        wanted = tokens(word)
        named = [one for one in book.merges.all() if wanted and tokens(one.name) == wanted]
        if len(named) > 1:
            told = tuple(f"{one.handle}  {one.name}, merged {one.on.isoformat()}" for one in named)
            raise Ambiguous(f'"{word}" could be {len(named)} people', "name one by the handle", told) from None
        return named[0].handle if named else None
    return None


def split(book: "Book", handle: str) -> Split:
    """Takes somebody out of the person they were merged into: all that came from them and is still there goes back.

    handle: theirs from before, or that of whoever has it all now, and then the last one merged comes out. What was
    written since stays where it is. Both count as told apart from then on. Refused where nobody was merged, and where
    they went along into somebody else.
    """
    one = _absorbed_person(book, handle)
    stays = book.people.get(one.into)[0]
    others = [each for each in merging.directly(book.merges.into(stays.id)) if each.id != one.id]
    row = book.merges.row(stays.id)
    parting = merging.parted(row, one, others)
    book.command(f"took {one.name} out of {stays.name} again")
    key = book.merges.restore(one)
    counts = book.merges.give_back(one, key)
    alone, shared = _met_again(book, one, key, others)
    if aside := one.moved.get("aside"):
        book.merges.remove_note(stays.id, aside["uid"], aside["text"])
    book.merges.change(stays.id, parting.fields)
    for number, gained in parting.gained.items():
        book.merges.rewrite(number, {"gained": gained})
    book.merges.tell_apart([(one.uid, stays.uid)])
    moves = Moves(counts["notes"], alone, counts["loops"], counts["gives"], shared, counts["advice"])
    settle(book)
    return Split(
        person_today(book, stays.id),
        person_today(book, key),
        moves,
        gains(merging.changed(row, parting.fields)),
        one.on,
    )


def _absorbed_person(book: "Book", handle: str) -> Merged:
    """Whoever comes out: the one who had that handle, or the last one merged into whoever has it."""
    one = book.merges.with_handle(handle)
    if one is None:
        person = naming.person(book, handle)
        direct = merging.directly(book.merges.into(person.id))
        if not direct:
            raise Refused(f"nobody was merged into {person.name}", Hint("undo"))
        return direct[-1]
    if along := [each for each in book.merges.into(one.into) if one.uid in each.moved.get("merged", ())]:
        through = along[-1]
        raise Refused(
            f"{one.name} was part of {through.name} when that was merged", Hint("split_first", (through.handle,))
        )
    return one


def _met_again(book: "Book", one: Merged, key: int, others: Sequence[Merged]) -> tuple[int, int]:
    """Gives somebody their place in interactions that the other is still part of; how many, and how many they share.

    The other stays in those in which somebody else had been too who was merged later.
    """
    places = dict(one.moved.get("shared", ()))
    ids = book.interactions.with_uids([*one.moved.get("interactions", ()), *places])
    heirs = merging.heirs_of(others)
    passed: dict[int, list[str]] = {}
    there = [
        each for each in book.interactions.by_ids(list(ids.values())) if any(ref.id == one.into for ref in each.people)
    ]
    for each in there:
        if each.uid in places:
            book.merges.seat(each.id, key, places[each.uid])
            continue
        book.merges.replace(each.id, one.into, key)
        if heir := heirs.get(each.uid):
            book.merges.seat(each.id, one.into, heir.place)
            passed.setdefault(heir.merged.id, []).append(each.uid)
    for other in others:
        if other.id in passed:
            book.merges.rewrite(other.id, {"moved": merging.inherited(other.moved, passed[other.id])})
    shared = sum(1 for each in there if each.uid in places)
    return len(there) - shared, shared
