"""Forgetting somebody who asked to be forgotten: in the book, its backups and what is kept beside it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from json import dumps, loads
from typing import TYPE_CHECKING, Annotated

from netcrm.columns.column import Row
from netcrm.columns.tables import TABLES
from netcrm.engine.people.going_by import GoingBy, going_by
from netcrm.engine.people.redaction import Redactor, is_named_in, without
from netcrm.engine.people.signs import mark, signs_of
from netcrm.errors import Hint, NetcrmError, Refused
from netcrm.flows import naming
from netcrm.flows.row_ids import LETTERS, row_id
from netcrm.flows.ties import settle
from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple
from netcrm.personal_names.shown import shown_name
from netcrm.text import fold

if TYPE_CHECKING:
    from netcrm.store.book import Book
    from netcrm.store.erasing import Text
    from netcrm.store.every_copy import EveryCopy

SHARED = ("redact", "delete", "keep")
BACKUPS = ("rewrite", "remove")
ENCRYPTED = "it is encrypted"  # why a copy is left
NAMED, WITH_OTHERS = "names them", "with others"
_NOT_TOLD = ("origins", "traces", "forgotten", "doubts", "settings", "apart", "merged")
_LABELS = {column.field: column.label or column.field.replace("_", " ") for column in TABLES["people"].columns}
_TOLD_IN_A_REVIEW = "review.told"  # a setting with words of texts, which only keeps a review from repeating itself


class Removed(NamedTuple):
    """How many rows of a name go."""

    name: str
    number: int


class SharedText(NamedTuple):
    """A text that stays without the person, or with them. ref: its id, "" where it has none. kind: what it is.

    why: they were part of it with others, or it names them.
    """

    ref: str
    on: date | None
    kind: str
    text: str
    why: Annotated[str, (NAMED, WITH_OTHERS)]


class Treated(NamedTuple):
    """What became of a copy of the book. why: for one that was left as it is."""

    file: str
    did: Annotated[str, ("rewritten", "removed", "left")]
    why: str | Hint = ""


class Forgotten(NamedTuple):
    """Somebody who was forgotten, or with `done` False what that would take.

    rows: what goes, by name. texts: what is not theirs alone, and shared: what becomes of it (None: not decided yet).
    backups: the copies of the book, `copies` how many there were before. files: other files that were removed. export:
    where the person was exported to first. begun_before: an earlier forgetting was interrupted, and finished now.
    aside: other books in the same folders that hold the name, damaged ones, and templates and settings of your own
    that name them. former: other names by which they were looked for too. sealed: how many encrypted copies there were
    before, which only their key opens; with_key: that one was named.
    """

    person: Ref | None
    done: bool
    rows: tuple[Removed, ...] = ()
    texts: tuple[SharedText, ...] = ()
    shared: Annotated[str, SHARED] | None = None
    backups: tuple[Treated, ...] = ()
    files: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()
    export: str | None = None
    begun_before: bool = False
    copies: int = 0
    former: tuple[str, ...] = ()
    sealed: int = 0
    with_key: bool = False


class Begun(NamedTuple):
    """A forgetting that is done in the book and not outside of it. report: of what was done. typed: what named them.
    called: that, their handle and their name. note: as the book keeps it."""

    report: "Forgotten"
    leaver: "Leaver"
    shared: str
    backups: str
    typed: str
    called: tuple[str, ...]
    note: str

    def is_of(self, typed: str) -> bool:
        """Whether that is whom it is about."""
        return fold(typed) in map(fold, self.called)


class Key(NamedTuple):
    """What opens an encrypted copy, and encrypts it again: bytes of a file to those of a book, and back.

    Each raises NetcrmError with the reason where it cannot.
    """

    opened: Callable[[str, bytes], bytes]
    sealed: Callable[[bytes, bytes], bytes]


class HowCopies(NamedTuple):
    """What becomes of texts that others share and of the copies. key: of copies that are encrypted, which stay
    without it."""

    shared: Annotated[str, SHARED]
    backups: Annotated[str, BACKUPS]
    key: Key | None = None


class Outside(NamedTuple):
    """What was done outside the book."""

    backups: tuple[Treated, ...] = ()
    files: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()


class Leaver(NamedTuple):
    """Whom to forget: all uids they had, what they go by, and the signs by which they would be known again.

    alone: what nobody else in the book goes by. others: uids of everybody else. former: other names they had.
    """

    uids: frozenset[str]
    words: GoingBy
    alone: GoingBy
    signs: frozenset[str]
    others: frozenset[str]
    former: tuple[str, ...] = ()


def preview(
    book: "Book",
    handle: str,
    copies: int,
    also: Sequence[str] = (),
    sealed: int = 0,
    with_key: bool = False,
) -> Forgotten:
    """What would go. book: one whose changes are taken back. copies, sealed: how many there are of the book that are
    plain, and encrypted. also: other names they had. with_key: the key of those that are encrypted was named."""
    person = naming.person(book, handle)
    leaver = leaver_of(book, (person.id,), also)
    texts = _newest_first(_shared(book, leaver, (person.id,)))
    rows = erase(book, leaver, SHARED[0])
    return Forgotten(
        person.ref, False, rows, texts,
        copies=copies, former=leaver.former, sealed=sealed, with_key=with_key,
    )  # fmt: skip


def named_elsewhere(book: "Book", handle: str) -> int:
    """How many texts name somebody that were noted about others, and so are not among what is kept of them."""
    person = naming.person(book, handle)
    leaver = leaver_of(book, (person.id,))
    return sum(one.why == NAMED for _, one in _shared(book, leaver, (person.id,)))


def leaver_of(book: "Book", people: Sequence[int], also: Sequence[str] = ()) -> Leaver:
    """All by which these people, who are one, are known, and were before. people: ids. also: other names they had."""
    everybody = book.erasing.everybody()
    merged = book.erasing.merged_into(people)
    now = [*(everybody[one] for one in people), *merged]
    uids = frozenset(row["uid"] for row in now)
    before = [*book.erasing.former(uids), *({"name": name, "uid": None} for name in also)]
    mine = [*now, *before]
    others = [row for number, row in everybody.items() if number not in people]
    words = GoingBy().with_all(going_by(row) for row in mine)
    taken = GoingBy().with_all(going_by(row) for row in (*others, *book.erasing.merged_elsewhere(people)))
    keys = book.erasing.origin_keys(people)
    alone = words.without(taken)
    theirs = frozenset().union(*(signs_of(row) for row in mine), (f"key {source} {key}" for source, key in keys))
    held = frozenset().union(*(signs_of(row) for row in others)) if others else frozenset()
    names = dict.fromkeys(shown_name(row["name"]) for row in (*now[len(people) :], *before))
    former = tuple(name for name in names if name not in {shown_name(everybody[one]["name"]) for one in people})
    return Leaver(uids, words, alone, theirs - held, frozenset(row["uid"] for row in others), former)


def unfinished(typed: str) -> str:
    """What is said of one that was interrupted. typed: what named them."""
    return f'the forgetting of "{typed}" was interrupted: they are gone from the book, not yet from its backups'


def begun(book: "Book") -> Begun | None:
    """What was begun and not finished, for the book as it is now."""
    kept = book.erasing.begun()
    if kept is None:
        return None
    note = loads(kept.note)
    everybody = book.erasing.everybody().values()
    taken = GoingBy().with_all(going_by(row) for row in everybody)  # whoever was added since keeps the name
    uids = frozenset(row["uid"] for row in everybody)
    words, alone = (GoingBy(*map(frozenset, note[name])) for name in ("words", "alone"))
    signs, former = frozenset(note["signs"]), tuple(note["former"])
    leaver = Leaver(frozenset(note["uids"]) - uids, words, alone.without(taken), signs, uids, former)
    rows = tuple(Removed(*row) for row in note["rows"])
    report = Forgotten(Ref(*note["person"]), True, rows, shared=note["shared"], begun_before=True, former=former)
    return Begun(report, leaver, note["shared"], note["backups"], kept.typed, kept.called, kept.note)


def forget(
    book: "Book", person: Ref, typed: str, shared: str, backups: str, also: Sequence[str] = ()
) -> tuple[Forgotten, Leaver]:
    """Erases somebody from the book, which remembers what is to do outside of it until `finish`.

    typed: what named them. also: other names they had, which neither the book nor its journal knows. Refused where the
    handle is another's by now.
    """
    there = naming.person(book, person.handle)
    if there.id != person.id or there.name != person.name:
        raise Refused(
            f"{person.handle} is somebody else by now; nobody was forgotten", Hint("show_row", (person.handle,))
        )
    leaver = leaver_of(book, (there.id,), also)
    texts = _newest_first(_shared(book, leaver, (there.id,)))
    rows = erase(book, leaver, shared)
    salt = book.forgotten.salt()
    book.forgotten.keep((mark(sign, salt) for sign in leaver.signs), salt, book.today)
    book.erasing.begin(_note(leaver, there.ref, typed, shared, backups, rows))
    return Forgotten(there.ref, True, rows, texts, shared, former=leaver.former), leaver


def _note(leaver: Leaver, person: Ref, typed: str, shared: str, backups: str, rows: Sequence[Removed]) -> str:
    forms = {name: [sorted(form) for form in getattr(leaver, name)] for name in ("words", "alone")}
    lists = {"uids": sorted(leaver.uids), "signs": sorted(leaver.signs), "former": leaver.former}
    called = (typed, person.handle, person.name)
    how = {"shared": shared, "backups": backups, "rows": rows, "person": person}
    return dumps({"typed": typed, "called": called, **forms, **lists, **how}, ensure_ascii=False)


def finish(book: "Book") -> None:
    """What was begun is done outside of the book too."""
    book.erasing.done()


def erase(book: "Book", leaver: Leaver, shared: str) -> tuple[Removed, ...]:
    """Takes somebody out of a book, or of a copy of it, and empties its journal; how many rows of what went."""
    before = book.erasing.counts()
    book.erasing.silence()
    people = _people(book, leaver)
    if people:
        extra = leaver_of(book, people)  # a copy may know them by other names
        leaver = leaver._replace(
            uids=leaver.uids | extra.uids,
            words=leaver.words.with_all((extra.words,)),
            alone=leaver.alone.with_all((extra.alone,)),
        )
    book.erasing.leave_begun()
    texts = [(text, one) for text, one in _shared(book, leaver, people)] if shared == "delete" else []
    mine = _redactors(book, leaver, people)
    book.erasing.remove_people(people)
    book.erasing.forget_uids(leaver.uids)
    whole = Redactor(leaver.alone)
    for table, row, key in list(book.erasing.keyed()):
        if whole.names(key) and not (shared == "keep" and table == "trace"):
            book.erasing.remove(table, [row])
    book.settings.remove(_TOLD_IN_A_REVIEW)
    for table, row in dict.fromkeys((text.table, text.row) for text, _ in texts if _has_id(text)):
        book.erasing.delete(table, row)
    if shared != "keep":
        _redact(book, leaver, mine)
    book.erasing.end(book.now)
    settle(book)
    after = book.erasing.counts()
    gone = ((TABLES[name].plural or name, before[name] - after[name]) for name in TABLES if name not in _NOT_TOLD)
    return tuple(Removed(name, count) for name, count in gone if count > 0)


def _people(book: "Book", leaver: Leaver) -> tuple[int, ...]:
    """Who in a book is the one to be forgotten: by uid, or by a sign, where the book in use has nobody of that uid."""
    numbers = book.erasing.numbers(leaver.uids)
    found = [
        number
        for number, row in book.erasing.everybody().items()
        if number in numbers or (row["uid"] not in leaver.others and leaver.signs & signs_of(row))
    ]
    return tuple(found)


_Mine = Mapping[tuple[str, int], Redactor]


def _redactors(book: "Book", leaver: Leaver, people: Sequence[int]) -> _Mine:
    """For rows they were part of what finds them there, by (table, number): others who were in it keep their names."""
    everybody = book.erasing.everybody()
    found: dict[tuple[str, int], Redactor] = {}
    for table, rows in book.erasing.involved(people).items():
        for row, others in rows.items():
            names = GoingBy().with_all(going_by(everybody[other]) for other in others)
            found[table, row] = Redactor(leaver.words.without(names), in_company=True)
    return found


def _shared(book: "Book", leaver: Leaver, people: Sequence[int]) -> Iterator[tuple["Text", SharedText]]:
    """Texts that stay: those they were part of with others, and those of others that name them."""
    mine = _redactors(book, leaver, people)
    theirs = book.erasing.theirs(people)
    whole = Redactor(leaver.alone)
    everybody = book.erasing.everybody()
    told = set[tuple[str, int]]()
    for text in book.erasing.texts():
        at = (text.table, text.row)
        if at in theirs or text.table in ("merged", "origins", "traces", "forgotten", "settings") or at in told:
            continue
        beside = at in mine and text.field in ("text", "title", "because")
        if beside or is_named_in(text.value, mine.get(at, whole), _of_somebody(text)):
            told.add(at)
            yield text, _shared_text(book, text, everybody, WITH_OTHERS if at in mine else NAMED)


def _shared_text(book: "Book", text: "Text", everybody: Mapping[int, Row], why: str) -> SharedText:
    ref = row_id(TABLES[text.table].table, text.row) if _has_id(text) else ""
    words = text.value if isinstance(text.value, str) else ", ".join(map(str, text.value))
    if text.table == "people":
        words = f"{shown_name(everybody[text.row]['name'])}: {_LABELS[text.field]} {words}"
    return SharedText(ref, book.erasing.day_of(text), TABLES[text.table].noun or text.table, words, why)


def _has_id(text: "Text") -> bool:
    return TABLES[text.table].table in LETTERS


def _newest_first(texts: Iterable[tuple["Text", SharedText]]) -> tuple[SharedText, ...]:
    return tuple(sorted((one for _, one in texts), key=lambda one: one.on or date.min, reverse=True))


def _of_somebody(text: "Text") -> str:
    return text.field if text.table == "people" else ""


def _redact(book: "Book", leaver: Leaver, mine: _Mine) -> None:
    """Puts a neutral word wherever a text that stays names them."""
    whole = Redactor(leaver.alone)
    for text in list(book.erasing.texts()):
        redactor = mine.get((text.table, text.row), whole)
        value = without(text.value, redactor, _of_somebody(text))
        if text.table == "traces" and value.get("text") != text.value.get("text"):
            del value["text"]  # or the next import would take it for a change of its own, and bring it
        if value != text.value:
            book.erasing.write(text, value)
    for row, handle in book.erasing.community_handles().items():
        if whole.names(handle.replace("-", " ")) or whole.names(handle):
            book.erasing.rename_community(row, f"community-{row}")


def outside(
    leaver: Leaver,
    backups: "EveryCopy",
    book: "Book",
    how: HowCopies,
    files: Sequence[str],
    own: Sequence[str] = (),
) -> Outside:
    """Erases somebody from every copy of the book, which remembers that it was begun.

    files: what was removed beside it. own: templates and settings of the user's that name them, which are left.
    """
    treated = tuple(_treated(backups, path, leaver, book, how) for path in backups.copies())
    return Outside(treated, (*backups.remove_litter(), *files), (*own, *backups.aside(leaver.words.full)))


def _treated(backups: "EveryCopy", path: str, leaver: Leaver, book: "Book", how: HowCopies) -> Treated:
    if how.backups == "remove":
        backups.remove_file(path)
        return Treated(path, "removed")
    sealed = path.endswith(".age")
    if sealed and not how.key:
        return Treated(path, "left", ENCRYPTED)
    try:
        change = partial(_erase_before, book=book, leaver=leaver, shared=how.shared)
        if sealed and how.key:
            backups.rewrite_sealed(path, book.today, book.now, change, how.key.opened, how.key.sealed)
        else:
            backups.rewrite(path, book.today, book.now, change)
    except NetcrmError as error:
        return Treated(path, "left", error.message)
    return Treated(path, "rewritten")


def _erase_before(copy: "Book", book: "Book", leaver: Leaver, shared: str) -> None:
    """Erases somebody from a copy; from one that was made since only what remembers them, as all else is newer."""
    if copy.erasing.begun() == book.erasing.begun():
        copy.erasing.leave_begun()
    else:
        erase(copy, leaver, shared)


def mentions(leaver: Leaver) -> Callable[[str], bool]:
    """Whether a text that lies beside the book names them."""
    words = leaver.alone.with_all((GoingBy(full=leaver.words.full),))
    return Redactor(words).names


def is_confirmed(report: Forgotten, typed: str) -> bool:
    """Whether what was typed is the name of whom to forget, or the handle."""
    person = report.person
    return person is not None and fold(typed.strip()) in (fold(person.name), person.handle)
