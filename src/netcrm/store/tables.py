"""Every table of the book on one page: the one truth about its shape.

Declared with SQLModel for people's own scripts and for whole-book work (`store/models.py`). Everyday reading and
writing is SQL on the same tables, and `schema.sql` is made from this page, so this module is not imported every day
(it costs about thirty times bare Python). Lists are JSON text. Days are ISO text. Rows stay inside `store/`.

What the rest of the program knows of a column (export, import, uniting, merging, what people call it) is made from
here too, by tests/tools/make_columns.py. Most of it follows from the type; what does not is said beside the column with
`_about`, in the words of `netcrm.columns.column.Column`, and of a table with `_travels`.
"""

from datetime import date
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Integer, Text, UniqueConstraint
from sqlalchemy import text as sql
from sqlmodel import Field, SQLModel

from netcrm.model.advice import AS_EXPECTED, HELPED
from netcrm.model.circle import COMMUNITY_KINDS, SAID
from netcrm.model.history import GIVE_KINDS, INTERACTION_KINDS, LOOP_KINDS
from netcrm.model.people import KINDS, LANGUAGES, STAGES

_AUTO = {"sqlite_autoincrement": True}  # a number once seen on screen is never given to another row


def _travels(rows: str, noun: str = "", plural: str = "", known_by: tuple[str, ...] = ("uid",)) -> dict[str, Any]:
    """Says of a table that people write it: it is journaled for undo, exported, imported and united as `rows`."""
    return {**_AUTO, "info": {"rows": rows, "noun": noun, "plural": plural, "known_by": known_by}}


def _members(field: str) -> dict[str, Any]:
    """Says of a table that it is a list in the rows of the table its first reference means; the second are members."""
    return {**_AUTO, "info": {"members": field}}


def _about(**words: Any) -> dict[str, Any]:
    return {"info": words}


def _one_of(column: str, words: tuple[str, ...]) -> CheckConstraint:
    known = f"{column} IN ({', '.join(repr(word) for word in words)})"
    return CheckConstraint(known, name=f"{column}_is_known", info={"column": column, "words": words})


def _between(column: str, low: int, high: int, name: str) -> CheckConstraint:
    bounds = {"column": column, "low": low, "high": high}
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=name, info=bounds)


def _day(column: str) -> CheckConstraint:
    pattern = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
    return CheckConstraint(f"{column} IS NULL OR {column} GLOB '{pattern}'", name=f"{column}_is_a_day")


def _uid() -> Any:
    made = sql("(lower(hex(randomblob(8))))")
    return Field(
        default=None,
        unique=True,
        sa_type=Text,
        sa_column_kwargs={"server_default": made, **_about(check="uid", needed=True, merge="own")},
    )


def _words(**about: Any) -> Any:
    return Field(default_factory=list, sa_column=Column(JSON, nullable=False, server_default="[]", **_about(**about)))


def _text(default: Any = ..., unique: bool = False, **about: Any) -> Any:
    return Field(default=default, unique=unique, sa_type=Text, sa_column_kwargs=_about(**about))


def _date(default: Any = ..., **about: Any) -> Any:
    return Field(default=default, sa_column_kwargs=_about(**about))


def _parent(table: str, nullable: bool = False, index: bool = True, **about: Any) -> Any:
    means = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Field(default=None, sa_column=Column(Integer, means, nullable=nullable, index=index, **_about(**about)))


def _kept(table: str) -> Any:
    """A reference to something whose going leaves the row as it is."""
    means = ForeignKey(f"{table}.id", ondelete="SET NULL")
    return Field(default=None, sa_column=Column(Integer, means, index=True))


class PersonRow(SQLModel, table=True):
    """Someone in the network.

    `met_via_uid` is who `met_via` was when it was written: a uid, since a table cannot be brought in whose rows mean
    others of the same table. Nobody is looked for behind it once they are gone.
    """

    __tablename__ = "person"
    __table_args__ = (
        _one_of("kind", KINDS),
        _one_of("stage", STAGES),
        _one_of("language", LANGUAGES),
        _day("met_on"),
        _day("created_on"),
        _day("snoozed_until"),
        _between("every_days", 0, 3650, "every_is_sane"),
        CheckConstraint("trim(name) <> ''", name="name_is_there"),
        _travels("people", "person"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    handle: str = _text(unique=True, check="handle", missing="", merge="own")
    name: str = _text(check="name", form="name", merge="own", differs=True)
    nickname: str | None = _text(None)
    kind: str = Field(
        default="other", sa_type=Text, sa_column_kwargs={"server_default": "other", **_about(differs=True)}
    )
    stage: str = Field(
        default="followed",
        sa_type=Text,
        index=True,
        sa_column_kwargs={"server_default": "followed", **_about(missing="known", merge="nearer", differs=True)},
    )
    title: str | None = _text(None)
    company: str | None = _text(None, form="company")
    location: str | None = _text(None)
    emails: list[str] = _words(form="email", label="e-mail")
    phones: list[str] = _words(form="phone", label="phone")
    urls: list[str] = _words(form="url", label="web")
    topics: list[str] = _words(label="helps with")
    wants: list[str] = _words(label="looks for")
    confidant: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})
    birthday: str | None = _text(None, check="birthday", form="exact", merge="fuller", differs=True)
    met_on: date | None = _date(None, together="met", differs=True, label="met on", spoken="day you met")
    met_where: str | None = _text(None, together="met", label="met at", spoken="place you met")
    met_via: str | None = _text(None, together="via", label="met via", spoken="met via")
    created_on: date = _date(merge="earlier")
    every_days: int | None = Field(
        default=None, sa_column_kwargs=_about(check="every", differs=True, label="in touch", spoken="every (days)")
    )
    snoozed_until: date | None = _date(None, merge="same")
    language: str | None = Field(
        default=None, sa_type=Text, sa_column_kwargs=_about(missing=None, label="writes in", spoken="language")
    )
    met_via_uid: str | None = _text(None, together="via", form="exact", differs=False)


class CommunityRow(SQLModel, table=True):
    """An association, programme, event, online group, school, charity or peer group, with a rhythm of its own."""

    __tablename__ = "community"
    __table_args__ = (
        _one_of("kind", COMMUNITY_KINDS),
        _between("every_days", 0, 3650, "every_is_sane"),
        _day("snoozed_until"),
        CheckConstraint("trim(name) <> ''", name="name_is_there"),
        _travels("communities", "community", "communities"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    handle: str = _text(unique=True, check="handle", missing="", merge="own")
    name: str = _text(check="name", merge="own")
    kind: str | None = _text(None, differs=True, form="exact", spoken="kind")
    every_days: int | None = Field(
        default=None, sa_column_kwargs=_about(check="every", differs=True, label="rhythm", spoken="every (days)")
    )
    snoozed_until: date | None = _date(None, merge="same")


class MemberRow(SQLModel, table=True):
    """Somebody who belongs to a community, and their part in it; `competitor`: of yours, in a peer group."""

    __tablename__ = "member"
    __table_args__ = (_travels("members", plural="members of communities"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    community_id: int = _parent("community")
    person_id: int = _parent("person")
    part: str | None = _text(None)
    competitor: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class InteractionRow(SQLModel, table=True):
    """A dated contact; `keep_asked` marks one that `today` asks about once: whom to keep.

    `planned` marks one that lies ahead, or of which nobody said yet that it took place: it counts for nothing. What
    counts is read from the view `happened` (index.sql), which leaves these out. `community_id`: it was there.
    """

    __tablename__ = "interaction"
    __table_args__ = (
        _one_of("kind", INTERACTION_KINDS),
        _day("day"),
        _travels("interactions", "contact", "interactions"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    day: date = _date(differs=True)
    kind: str = Field(default="other", sa_type=Text, sa_column_kwargs={"server_default": "other"})
    text: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    topics: list[str] = _words(merge="fill")
    place: str | None = _text(None, differs=False)
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})
    keep_asked: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0"), **_about(merge="both")})
    planned: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0"), **_about(merge="both")})
    community_id: int | None = _kept("community")


class AttendanceRow(SQLModel, table=True):
    """Who was part of an interaction, in the order they were named."""

    __tablename__ = "attendance"
    __table_args__ = (_members("people"),)
    id: int | None = Field(default=None, primary_key=True)
    interaction_id: int = _parent("interaction", index=False)  # attendance_of begins with it
    person_id: int = _parent("person", index=False)  # attendance_once begins with it


class NoteRow(SQLModel, table=True):
    """A fact about a person or a community; `about_on` is a day of theirs it tells of, such as an exam: an occasion.

    `hard` marks hard news of theirs, after which `today` asks how they are. One about both is what somebody committed
    to in a peer group, `about_on` the day until when.
    """

    __tablename__ = "note"
    __table_args__ = (
        CheckConstraint("person_id IS NOT NULL OR community_id IS NOT NULL", name="about_something"),
        _day("day"),
        _day("about_on"),
        _travels("notes", "note", "notes"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int | None = _parent("person", nullable=True)
    community_id: int | None = _parent("community", nullable=True)
    day: date
    text: str = Field(sa_type=Text)
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})
    about_on: date | None = _date(None)
    hard: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class LoopRow(SQLModel, table=True):
    """Something open between you and a person; `interaction_id` is the log it was said in."""

    __tablename__ = "loop"
    __table_args__ = (
        _one_of("kind", LOOP_KINDS),
        _one_of("outcome", ("done", "dropped")),
        CheckConstraint("(closed IS NULL) = (outcome IS NULL)", name="closed_with_an_outcome"),
        _day("due"),
        _day("opened"),
        _day("closed"),
        _day("snoozed_until"),
        _travels("loops", "promise", "promises"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    interaction_id: int | None = _kept("interaction")
    kind: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    due: date | None = _date(None, differs=True)
    opened: date
    closed: date | None = _date(None, merge="own")
    outcome: str | None = _text(None, merge="own")
    said: str | None = _text(None, differs=False)
    snoozed_until: date | None = None
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class ChallengeRow(SQLModel, table=True):
    """A problem of yours, or something done together: one question to several people, and what you decided."""

    __tablename__ = "challenge"
    __table_args__ = (
        CheckConstraint("trim(title) <> ''", name="title_is_there"),
        CheckConstraint("(decided_on IS NULL) = (decision IS NULL)", name="decided_with_a_decision"),
        CheckConstraint("(outcome_on IS NULL) = (outcome IS NULL)", name="ended_with_an_outcome"),
        _one_of("as_expected", AS_EXPECTED),
        _between("sure", 0, 100, "sure_is_a_percentage"),
        _day("day"),
        _day("decided_on"),
        _day("review_on"),
        _day("outcome_on"),
        _day("closed"),
        _day("snoozed_until"),
        _travels("challenges", "challenge", "challenges"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    day: date
    title: str = Field(sa_type=Text)
    text: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    decided_on: date | None = _date(None, together="decision")
    decision: str | None = _text(None, together="decision")
    because: str | None = _text(None, together="decision")
    expect: str | None = _text(None, together="decision")
    sure: int | None = Field(
        default=None, sa_column_kwargs=_about(together="decision", differs=True, spoken="certainty")
    )
    review_on: date | None = _date(None, together="decision")
    outcome_on: date | None = _date(None, together="decision")
    outcome: str | None = _text(None, together="decision")
    as_expected: str | None = _text(
        None, together="decision", differs=True, form="exact", spoken="answer whether it was as expected,"
    )
    closed: date | None = _date(None)
    snoozed_until: date | None = None
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class PartnerRow(SQLModel, table=True):
    """Somebody with whom something is done together."""

    __tablename__ = "partner"
    __table_args__ = (_travels("partners", plural="partners"),)
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    challenge_id: int = _parent("challenge")
    person_id: int = _parent("person")


class AdviceRow(SQLModel, table=True):
    """A view somebody gave you, asked for or not; `interaction_id` is the log it was said in.

    Its step follows from what is filled (engine/advice/steps.py). `day` is when it began: was kept to be asked, asked,
    or said. `text` is the first answer; what they said later is in `further_answer`. `closed`: let go.
    """

    __tablename__ = "advice"
    __table_args__ = (
        _one_of("helped", HELPED),
        CheckConstraint("trim(question) <> '' OR trim(text) <> ''", name="something_is_there"),
        CheckConstraint("(text = '') = (answered_on IS NULL)", name="answered_with_an_answer"),
        CheckConstraint("did_on IS NULL OR did IS NOT NULL", name="done_with_a_deed"),
        _day("day"),
        _day("asked_on"),
        _day("answer_by"),
        _day("answered_on"),
        _day("did_on"),
        _day("told_on"),
        _day("closed"),
        _day("snoozed_until"),
        _travels("advice", "advice", "pieces of advice"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    interaction_id: int | None = _kept("interaction")
    challenge_id: int | None = _kept("challenge")
    day: date
    question: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    asked_on: date | None = _date(None)
    answer_by: date | None = _date(None)
    text: str = Field(
        default="", sa_type=Text, sa_column_kwargs={"server_default": "", **_about(together="answer", differs=False)}
    )
    answered_on: date | None = _date(None, together="answer")
    did: str | None = _text(None, together="deed")
    declined: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0"), **_about(together="deed")})
    did_on: date | None = _date(None, together="deed")
    helped: str | None = _text(None, together="deed", differs=True, form="exact", spoken="answer whether it helped,")
    told_on: date | None = _date(None, together="deed")
    closed: date | None = _date(None, together="deed")
    snoozed_until: date | None = None
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class FurtherAnswerRow(SQLModel, table=True):
    """What somebody said later to a question they had answered."""

    __tablename__ = "further_answer"
    __table_args__ = (
        CheckConstraint("trim(text) <> ''", name="text_is_there"),
        _day("day"),
        _travels("further_answers", plural="further answers"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    advice_id: int = _parent("advice")
    day: date
    text: str = Field(sa_type=Text)


class LessonRow(SQLModel, table=True):
    """What you learnt, from whom or from what."""

    __tablename__ = "lesson"
    __table_args__ = (
        CheckConstraint("trim(text) <> ''", name="text_is_there"),
        _day("day"),
        _travels("lessons", "lesson", "lessons"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int | None = _kept("person")
    challenge_id: int | None = _kept("challenge")
    day: date
    text: str = Field(sa_type=Text)
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class HearerRow(SQLModel, table=True):
    """Somebody who was told a lesson, and when."""

    __tablename__ = "hearer"
    __table_args__ = (_day("day"), _travels("hearers", plural="hearers of lessons"))
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    lesson_id: int = _parent("lesson")
    person_id: int = _parent("person")
    day: date


class GiveRow(SQLModel, table=True):
    """A give-back act, to one community or one person; whoever else had it is in `give_receiver`.

    `outcome` is what came of it.
    """

    __tablename__ = "give"
    __table_args__ = (
        _one_of("kind", GIVE_KINDS),
        CheckConstraint("(person_id IS NULL) <> (community_id IS NULL)", name="to_one_receiver"),
        CheckConstraint("hours > 0", name="hours_are_positive"),
        _day("day"),
        _day("outcome_on"),
        _travels("gives", "give", "gives"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    day: date
    kind: str = Field(sa_type=Text)
    text: str = Field(sa_type=Text)
    hours: float | None = Field(default=None, sa_column_kwargs=_about(check="hours"))
    person_id: int | None = _parent("person", nullable=True)
    community_id: int | None = _parent("community", nullable=True)
    outcome: str | None = _text(None)
    outcome_on: date | None = _date(None)


class GiveReceiverRow(SQLModel, table=True):
    """Who had a give besides its first receiver, in the order they were named."""

    __tablename__ = "give_receiver"
    __table_args__ = (_members("others"),)
    id: int | None = Field(default=None, primary_key=True)
    give_id: int = _parent("give")
    person_id: int = _parent("person", index=False)  # give_receiver_once begins with it


class IntroductionRow(SQLModel, table=True):
    """Two people and why, or one of whom somebody else (`via_id`) makes you known: then `for_me`.

    Its step follows from what is filled here and on its sides. `give_id` is the give it counts as once it was made.
    """

    __tablename__ = "introduction"
    __table_args__ = (
        CheckConstraint("(met_on IS NULL) OR (made_on IS NOT NULL)", name="met_after_it_was_made"),
        _day("day"),
        _day("made_on"),
        _day("met_on"),
        _day("closed"),
        _day("snoozed_until"),
        _travels("introductions", "introduction", "introductions"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    via_id: int | None = _kept("person")
    give_id: int | None = _kept("give")
    interaction_id: int | None = _kept("interaction")
    day: date
    because: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": "", **_about(differs=True)})
    for_me: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})
    made_on: date | None = _date(None)
    met_on: date | None = _date(None)
    outcome: str | None = _text(None)
    closed: date | None = _date(None)
    snoozed_until: date | None = None
    private: bool = Field(default=False, sa_column_kwargs={"server_default": sql("0")})


class SideRow(SQLModel, table=True):
    """One of the people of an introduction: when they were asked, what they said, and until when it is later.

    `earlier` is the answer that this one, or being asked again, followed, with its day and words.
    """

    __tablename__ = "side"
    __table_args__ = (
        _one_of("said", SAID),
        _one_of("earlier", SAID),
        CheckConstraint("(said IS NULL) = (said_on IS NULL)", name="said_on_a_day"),
        _day("asked_on"),
        _day("said_on"),
        _day("until"),
        _day("earlier_on"),
        _travels("sides", plural="sides of introductions"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    introduction_id: int = _parent("introduction")
    person_id: int = _parent("person")
    asked_on: date | None = _date(None)
    said: str | None = _text(None, together="said", form="exact")
    said_on: date | None = _date(None, together="said")
    until: date | None = _date(None, together="said")
    words: str | None = _text(None, together="said")
    earlier: str | None = _text(None, together="earlier", form="exact")
    earlier_on: date | None = _date(None, together="earlier")
    earlier_words: str | None = _text(None, together="earlier")


class AcquaintanceRow(SQLModel, table=True):
    """That two other people know each other, or do not (`knows` is 0), because you say so, and how."""

    __tablename__ = "acquaintance"
    __table_args__ = (_day("day"), _travels("acquaintances", plural="acquaintances"))
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    other_id: int = _parent("person")
    interaction_id: int | None = _kept("interaction")
    day: date
    knows: bool = Field(default=True, sa_column_kwargs={"server_default": sql("1"), **_about(merge="own")})
    how: str | None = _text(None)


class SeatRow(SQLModel, table=True):
    """Somebody who was put on a seat of your board, until a day, or taken off it (`holds` is 0)."""

    __tablename__ = "seat"
    __table_args__ = (
        CheckConstraint("trim(seat) <> ''", name="seat_is_there"),
        _day("until"),
        _travels("seats", plural="seats of the board"),
    )
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    person_id: int = _parent("person")
    seat: str = _text(check="filled")
    holds: bool = Field(default=True, sa_column_kwargs={"server_default": sql("1"), **_about(merge="own")})
    until: date | None = _date(None)


class DoubtRow(SQLModel, table=True):
    """A doubt that was asked about once, and the answer; `key` says of what kind `kind` it is (engine/circle)."""

    __tablename__ = "doubt"
    __table_args__ = (_day("day"), _travels("doubts", plural="answered doubts", known_by=("kind", "key")))
    id: int | None = Field(default=None, primary_key=True)
    kind: str = _text(check="filled")
    key: str = _text(check="filled")
    day: date
    answer: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})


class OriginRow(SQLModel, table=True):
    """Where a person came from: the source's own key, and the fields as the source last told them (JSON)."""

    __tablename__ = "origin"
    __table_args__ = (
        CheckConstraint("key <> ''", name="key_is_there"),
        _travels("origins", known_by=("source", "key")),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _parent("person")
    source: str = _text(check="filled")
    key: str = Field(sa_type=Text, index=True, sa_column_kwargs=_about(check="filled"))
    seen: dict[str, object] = Field(
        default_factory=dict,
        sa_column=Column(JSON, nullable=False, server_default="{}", **_about(check="told_of_person")),
    )


class TraceRow(SQLModel, table=True):
    """Where an interaction came from: the source's own key, and what the source last told (JSON).

    It stays when the interaction is deleted, so that the next import does not bring it back.
    """

    __tablename__ = "trace"
    __table_args__ = (
        CheckConstraint("key <> ''", name="key_is_there"),
        _travels("traces", known_by=("source", "key")),
    )
    id: int | None = Field(default=None, primary_key=True)
    interaction_id: int | None = _kept("interaction")
    source: str = _text(check="filled")
    key: str = _text(check="filled")
    seen: dict[str, object] = Field(
        default_factory=dict,
        sa_column=Column(JSON, nullable=False, server_default="{}", **_about(check="told_of_contact")),
    )


class MergedRow(SQLModel, table=True):
    """Somebody who was merged into `person_id`: who they were (`person`), what went over (`moved`, by uid) and what the
    other gained by it (`gained`). The handle still leads to the other, and `split` takes them apart again."""

    __tablename__ = "merged"
    __table_args__ = (_day("day"), _travels("merged", plural="merges"))
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = _parent("person", called="into")
    day: date
    uid: str = _text(unique=True, check="uid")
    handle: str = _text(unique=True, check="handle", missing="")
    name: str = _text(check="name")
    person: dict[str, object] = Field(
        default_factory=dict, sa_column=Column(JSON, nullable=False, **_about(check="person_before"))
    )
    moved: dict[str, object] = Field(
        default_factory=dict, sa_column=Column(JSON, nullable=False, **_about(check="moved", missing="{}"))
    )
    gained: dict[str, object] = Field(
        default_factory=dict, sa_column=Column(JSON, nullable=False, **_about(check="gained", missing="{}"))
    )


class ApartRow(SQLModel, table=True):
    """Two people, by uid, who were told to be not the same; `one` sorts before `other`."""

    __tablename__ = "apart"
    __table_args__ = (
        CheckConstraint("one < other", name="in_order"),
        _travels("apart", plural="pairs told apart", known_by=("one", "other")),
    )
    id: int | None = Field(default=None, primary_key=True)
    one: str = _text(check="uid")
    other: str = _text(check="uid")


class SettingRow(SQLModel, table=True):
    """What shapes this book and travels with it, such as `every.mentor`."""

    __tablename__ = "setting"
    __table_args__ = (_travels("settings", plural="settings", known_by=("key",)),)
    id: int | None = Field(default=None, primary_key=True)
    key: str = _text(unique=True, check="filled")
    value: str = Field(sa_type=Text)


class ForgottenRow(SQLModel, table=True):
    """A sign by which somebody who asked to be forgotten would be known again, such as an e-mail address: `mark` is its
    hash with `salt`, from which it cannot be read. All signs of one person have the same `who`."""

    __tablename__ = "forgotten"
    __table_args__ = (_day("day"), _travels("forgotten"))
    id: int | None = Field(default=None, primary_key=True)
    uid: str | None = _uid()
    who: str = _text(check="filled")
    day: date
    salt: str = _text(check="filled")
    mark: str = _text(check="filled")


class GoneRow(SQLModel, table=True):
    """What was deleted, so that another book does not bring it back; a trigger writes it (tests/tools/make_schema.py).

    `key`: what the row was known by. In `attendance` that is an interaction and who was taken out of it, both by uid.
    """

    __tablename__ = "gone"
    __table_args__ = (UniqueConstraint("tbl", "key"), {**_AUTO, "info": {"journaled": True}})
    id: int | None = Field(default=None, primary_key=True)
    tbl: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)


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


# What undo takes back: every table that people write, and what is known of deleted rows.
JOURNALED = tuple(
    name for name, table in SQLModel.metadata.tables.items() if {"rows", "members", "journaled"} & table.info.keys()
)
