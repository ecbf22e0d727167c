"""How a column and a table are described (tables.py beside this file), and rows that are gone through by column."""

from collections.abc import Mapping
from typing import Any, TypeAlias, TypedDict

from netcrm.named_tuple import NamedTuple

Row: TypeAlias = Mapping[str, Any]  # a record of any table, for what goes through it column by column
Fields: TypeAlias = dict[str, Any]  # some columns of a row and what is to be written there


class Column(NamedTuple):
    """A column of a table that travels with the book.

    name: in the file. field: in a record, where a reference stands as the uid of what it means. type: text, day, flag,
    integer, number, list, object or reference. needed: a record without it cannot be read. default: what stands for a
    missing one. words: all that may stand there. low, high: of a number. refers: to which table of a Snapshot. follows:
    whether the row goes when what it refers to does. check: by which rule of sources/netcrm/fields.py a stranger's
    value is checked, "" for that of the type. form: in which two values count as one (engine/people/normalize.py).
    merge: what becomes of two values where two rows become one: own (the first stays), fill (an empty one is filled),
    same (filled from the same row of another book only), unite, either, both, earlier, nearer (to the day), fuller.
    together: the name of a group of columns filled together or not at all. differs: whether people are told that the
    same row of another book has another value. label, spoken: what it is called on a page and inside a sentence.
    """

    name: str
    field: str
    type: str = "text"
    needed: bool = False
    default: str | int | float | None = None
    words: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    refers: str = ""
    follows: bool = False
    check: str = ""
    form: str = "exact"
    merge: str = "own"
    together: str = ""
    differs: bool = False
    label: str = ""
    spoken: str = ""

    @property
    def holds_texts(self) -> bool:
        """Whether it can hold any words: no word of a list, no handle, uid or day."""
        if self.type in ("list", "object"):
            return True
        return self.type == "text" and not self.words and self.check in ("", "name", "filled")


class Members(NamedTuple):
    """A list of others in each row of a table, kept in a table of its own: who was part of an interaction.

    field: in a record, a list of uids. table, parent, member: the table in the file and its two columns. refers: the
    table of a Snapshot that the uids mean.
    """

    field: str
    table: str
    parent: str
    member: str
    refers: str


class Table(NamedTuple):
    """A table that travels with the book; its columns in the order of a record.

    name: in a Snapshot. table: in the file. known_by: the fields that tell one row from all others. noun, plural: what
    people call one and several of it; "" where nobody is told of them.
    """

    name: str
    table: str
    known_by: tuple[str, ...]
    noun: str
    plural: str
    columns: tuple[Column, ...]
    lists: tuple[Members, ...] = ()

    @property
    def has_uid(self) -> bool:
        return self.known_by == ("uid",)

    @property
    def is_about_people(self) -> bool:
        """Whether one row of it is something with somebody, that people would name."""
        return bool(self.noun) and ("people" in (column.refers for column in self.columns) or bool(self.lists))

    @property
    def texts(self) -> tuple[Column, ...]:
        """Columns in which stands what people or a source wrote, in lists and objects too; no key of the row."""
        keys = () if self.has_uid else self.known_by
        return tuple(column for column in self.columns if column.holds_texts and column.field not in keys)

    @property
    def references(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.refers)


class Owned(NamedTuple):
    """A column by which rows with a uid hang on a person. key: under which their uids are remembered by a merge."""

    key: str
    table: str
    column: str


class Gain(TypedDict):
    """A field of a person before and after a merge."""

    old: Any
    new: Any
