"""Every table of the book on one page: the one truth about its shape.

Declared with SQLModel for people's own scripts and for whole-book work (`store/models.py`). Everyday reading and
writing is SQL on the same tables, and `schema.sql` is made from this page, so this module is not imported every day
(it costs about thirty times bare Python). Lists are JSON text. Days are ISO text. Rows stay inside `store/`.
"""

from datetime import date
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Integer, Text
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from netcrm.model import GIVE_KINDS, INTERACTION_KINDS, KINDS, LOOP_KINDS, STAGES

JOURNALED = (
    *("person", "community", "interaction", "attendance", "note", "loop", "give"),
    *("origin", "trace", "merged", "apart", "setting"),
)
_AUTO = {"sqlite_autoincrement": True}  # a number once seen on screen is never given to another row


def _one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in words)})", name=f"{column}_is_known")


def _day(column: str) -> CheckConstraint:
    pattern = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
    return CheckConstraint(f"{column} IS NULL OR {column} GLOB '{pattern}'", name=f"{column}_is_a_day")


def _uid() -> Any:
    return Field(
        default=None, unique=True, sa_type=Text, sa_column_kwargs={"server_default": sql("(lower(hex(randomblob(8))))")}
    )


def _words() -> Any:
    return Field(default_factory=list, sa_column=Column(JSON, nullable=False, server_default="[]"))


def _parent(table: str, nullable: bool = False, index: bool = True) -> Any:
    return Field(
        default=None,
        sa_column=Column(Integer, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=nullable, index=index),
    )


class PersonRow(SQLModel, table=True):
    """Someone in the network."""

    __tablename__ = "person"
    __table_args__ = (
        _one_of("kind", KINDS),
        _one_of("stage", STAGES),
        _day("met_on"),
        _day("created_on"),
        _day("snoozed_until"),
        CheckConstraint("every_days BETWEEN 0 AND 3650", name="every_is_sane"),
        CheckConstraint("trim(name) <> ''", name="name_is_there"),
        _AUTO,
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    handle: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    nickname: str | None = Field(default=None, sa_type=Text)
    kind: str = Field(default="other", sa_type=Text, sa_column_kwargs={"server_default": "other"})
    stage: str = Field(default="followed", sa_type=Text, index=True, sa_column_kwargs={"server_default": "followed"})
    title: str | None = Field(default=None, sa_type=Text)
    company: str | None = Field(default=None, sa_type=Text)
    location: str | None = Field(default=None, sa_type=Text)
    emails: list[str] = _words()
    phones: list[str] = _words()
    urls: list[str] = _words()
    topics: list[str] = _words()
    wants: list[str] = _words()
    confidant: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})
    birthday: str | None = Field(default=None, sa_type=Text)
    met_on: date | None = None
    met_where: str | None = Field(default=None, sa_type=Text)
    met_via: str | None = Field(default=None, sa_type=Text)
    created_on: date
    every_days: int | None = None
    snoozed_until: date | None = None


class CommunityRow(SQLModel, table=True):
    """An association, programme, event series or online group."""

    __tablename__ = "community"
    __table_args__ = (CheckConstraint("trim(name) <> ''", name="name_is_there"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    handle: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)


class InteractionRow(SQLModel, table=True):
    """A dated contact; `keep_asked` marks one that `today` asks about once: whom to keep."""

    __tablename__ = "interaction"
    __table_args__ = (_one_of("kind", INTERACTION_KINDS), _day("day"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    day: date = Field(index=True)
    kind: str = Field(default="other", sa_type=Text, sa_column_kwargs={"server_default": "other"})
    text: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    topics: list[str] = _words()
    place: str | None = Field(default=None, sa_type=Text)
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})
    keep_asked: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class AttendanceRow(SQLModel, table=True):
    """Who was part of an interaction, in the order they were named."""

    __tablename__ = "attendance"
    __table_args__ = (_AUTO,)
    id: int | None = Field(default=None, primary_key=True)
    interaction_id: int = _parent("interaction")
    person_id: int = _parent("person", index=False)  # attendance_once begins with it


class NoteRow(SQLModel, table=True):
    """A fact about a person."""

    __tablename__ = "note"
    __table_args__ = (_day("day"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    day: date
    text: str = Field(sa_type=Text)
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class LoopRow(SQLModel, table=True):
    """Something open between you and a person; `interaction_id` is the log it was said in."""

    __tablename__ = "loop"
    __table_args__ = (
        _one_of("kind", LOOP_KINDS),
        CheckConstraint("outcome IN ('done', 'dropped')", name="outcome_is_known"),
        CheckConstraint("(closed IS NULL) = (outcome IS NULL)", name="closed_with_an_outcome"),
        _day("due"),
        _day("opened"),
        _day("closed"),
        _day("snoozed_until"),
        _AUTO,
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    interaction_id: int | None = Field(
        default=None, sa_column=Column(Integer, ForeignKey("interaction.id", ondelete="SET NULL"), index=True)
    )
    kind: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    due: date | None = None
    opened: date
    closed: date | None = None
    outcome: str | None = Field(default=None, sa_type=Text)
    said: str | None = Field(default=None, sa_type=Text)
    snoozed_until: date | None = None
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class GiveRow(SQLModel, table=True):
    """A give-back act, to one person or one community."""

    __tablename__ = "give"
    __table_args__ = (
        _one_of("kind", GIVE_KINDS),
        CheckConstraint("(person_id IS NULL) <> (community_id IS NULL)", name="to_one_receiver"),
        CheckConstraint("hours > 0", name="hours_are_positive"),
        _day("day"),
        _AUTO,
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    day: date
    kind: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    hours: float | None = None
    person_id: int | None = _parent("person", nullable=True)
    community_id: int | None = _parent("community", nullable=True)


class OriginRow(SQLModel, table=True):
    """Where a person came from: the source's own key, and the fields as the source last told them (JSON)."""

    __tablename__ = "origin"
    __table_args__ = (CheckConstraint("key <> ''", name="key_is_there"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _parent("person")
    source: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text, index=True)
    seen: dict[str, object] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False, server_default="{}"))


class TraceRow(SQLModel, table=True):
    """Where an interaction came from: the source's own key, and what the source last told (JSON).

    It stays when the interaction is deleted, so that the next import does not bring it back.
    """

    __tablename__ = "trace"
    __table_args__ = (CheckConstraint("key <> ''", name="key_is_there"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    interaction_id: int | None = Field(
        default=None, sa_column=Column(Integer, ForeignKey("interaction.id", ondelete="SET NULL"), index=True)
    )
    source: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)
    seen: dict[str, object] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False, server_default="{}"))


class MergedRow(SQLModel, table=True):
    """Somebody who was merged into `person_id`: who they were (`person`), what went over (`moved`, by uid) and what the
    other gained by it (`gained`). The handle still leads to the other, and `split` takes them apart again."""

    __tablename__ = "merged"
    __table_args__ = (_day("day"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _parent("person")
    day: date
    uid: str = Field(unique=True, sa_type=Text)
    handle: str = Field(unique=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    person: dict[str, object] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    moved: dict[str, object] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    gained: dict[str, object] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class ApartRow(SQLModel, table=True):
    """Two people, by uid, who were told to be not the same; `one` sorts before `other`."""

    __tablename__ = "apart"
    __table_args__ = (CheckConstraint("one < other", name="in_order"), _AUTO)
    id: int | None = Field(default=None, primary_key=True)
    one: str = Field(sa_type=Text)
    other: str = Field(sa_type=Text)


class SettingRow(SQLModel, table=True):
    """What shapes this book and travels with it, such as `every.mentor`."""

    __tablename__ = "setting"
    __table_args__ = (_AUTO,)
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class TieRow(SQLModel, table=True):
    """What follows from a person's history (see `netcrm.model.Tie`); derived, never typed."""

    __tablename__ = "tie"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)
    )
    n: int
    first_on: date | None = None
    last_on: date | None = Field(default=None, index=True)
    pace: float
    half_life: float
    gaps: float
    gap_days: float
    due_on: date | None = Field(default=None, index=True)
    recheck_on: date | None = Field(default=None, index=True)


class StaleRow(SQLModel, table=True):
    """Ties whose history changed since they were last worked out; triggers write it, the next read empties it."""

    __tablename__ = "stale"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)
    )


class RoleRow(SQLModel, table=True):
    """A profession, title or relation a person has, the words that tell, and how surely; derived, never typed."""

    __tablename__ = "role"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)
    )
    role: str = Field(primary_key=True, index=True, sa_type=Text)
    because: str = Field(sa_type=Text)
    share: float


class MeaningRow(SQLModel, table=True):
    """What a person's texts mean, as a vector of one signed byte a dimension; derived, never typed."""

    __tablename__ = "meaning"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)
    )
    vector: bytes


class UnreadRow(SQLModel, table=True):
    """People whose texts changed since they were read; triggers write it, the end of a command empties it."""

    __tablename__ = "unread"
    person_id: int = Field(
        sa_column=Column(Integer, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True, autoincrement=False)
    )


class MetaRow(SQLModel, table=True):
    """Facts about the book itself: its random name; `meaning`, the words and the table by which meanings were made."""

    __tablename__ = "meta"
    key: str = Field(primary_key=True, sa_type=Text)
    value: str = Field(sa_type=Text)


class DeedRow(SQLModel, table=True):
    """One command that wrote, as `undo` tells of it. `undoes` names the deed it took back."""

    __tablename__ = "deed"
    __table_args__ = (_AUTO,)
    id: int | None = Field(default=None, primary_key=True)
    at: str = Field(sa_type=Text)
    what: str = Field(sa_type=Text)
    undoes: int | None = None
    undone_by: int | None = None


class JournalRow(SQLModel, table=True):
    """How to take one change of one row back: `op` I, U or D, and the row as it was (JSON)."""

    __tablename__ = "journal"
    id: int | None = Field(default=None, primary_key=True)
    deed_id: int = _parent("deed")
    tbl: str = Field(sa_type=Text)
    op: str = Field(sa_type=Text)
    row_id: int
    old: str | None = Field(default=None, sa_type=Text)


class PenRow(SQLModel, table=True):
    """The deed that is being written; none between commands, and a change then gets a deed of its own."""

    __tablename__ = "pen"
    __table_args__ = (CheckConstraint("id = 1", name="one_pen"),)
    id: int = Field(primary_key=True)
    deed_id: int | None = None
