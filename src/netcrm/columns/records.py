"""What a record of each table holds, and all of them as a Snapshot.

Made by tests/tools/make_columns.py from store/tables.py; do not edit.
"""

from typing import Any, TypedDict

from netcrm.columns.column import Gain
from netcrm.columns.source_values import ToldOfContact, ToldOfPerson
from netcrm.named_tuple import NamedTuple


class PersonRecord(TypedDict):
    """A row of `person`, the same in every book."""

    uid: str
    handle: str
    name: str
    nickname: str | None
    kind: str
    stage: str
    title: str | None
    company: str | None
    location: str | None
    emails: list[str]
    phones: list[str]
    urls: list[str]
    topics: list[str]
    wants: list[str]
    confidant: bool
    birthday: str | None
    met_on: str | None
    met_where: str | None
    met_via: str | None
    created_on: str
    every_days: int | None
    snoozed_until: str | None
    language: str | None
    met_via_uid: str | None


class CommunityRecord(TypedDict):
    """A row of `community`, the same in every book."""

    uid: str
    handle: str
    name: str
    kind: str | None
    every_days: int | None
    snoozed_until: str | None


class MemberRecord(TypedDict):
    """A row of `member`, the same in every book."""

    uid: str
    community: str
    person: str
    part: str | None
    competitor: bool


class InteractionRecord(TypedDict):
    """A row of `interaction`, the same in every book."""

    uid: str
    community: str | None
    day: str
    kind: str
    text: str
    topics: list[str]
    place: str | None
    private: bool
    keep_asked: bool
    planned: bool
    people: list[str]


class NoteRecord(TypedDict):
    """A row of `note`, the same in every book."""

    uid: str
    person: str | None
    community: str | None
    day: str
    text: str
    private: bool
    about_on: str | None
    hard: bool


class LoopRecord(TypedDict):
    """A row of `loop`, the same in every book."""

    uid: str
    person: str
    interaction: str | None
    kind: str
    text: str
    due: str | None
    opened: str
    closed: str | None
    outcome: str | None
    said: str | None
    snoozed_until: str | None
    private: bool


class ChallengeRecord(TypedDict):
    """A row of `challenge`, the same in every book."""

    uid: str
    day: str
    title: str
    text: str
    decided_on: str | None
    decision: str | None
    because: str | None
    expect: str | None
    sure: int | None
    review_on: str | None
    outcome_on: str | None
    outcome: str | None
    as_expected: str | None
    closed: str | None
    snoozed_until: str | None
    private: bool


class PartnerRecord(TypedDict):
    """A row of `partner`, the same in every book."""

    uid: str
    challenge: str
    person: str


class AdviceRecord(TypedDict):
    """A row of `advice`, the same in every book."""

    uid: str
    person: str
    interaction: str | None
    challenge: str | None
    day: str
    question: str
    asked_on: str | None
    answer_by: str | None
    text: str
    answered_on: str | None
    did: str | None
    declined: bool
    did_on: str | None
    helped: str | None
    told_on: str | None
    closed: str | None
    snoozed_until: str | None
    private: bool


class FurtherAnswerRecord(TypedDict):
    """A row of `further_answer`, the same in every book."""

    uid: str
    advice: str
    day: str
    text: str


class LessonRecord(TypedDict):
    """A row of `lesson`, the same in every book."""

    uid: str
    person: str | None
    challenge: str | None
    day: str
    text: str
    private: bool


class HearerRecord(TypedDict):
    """A row of `hearer`, the same in every book."""

    uid: str
    lesson: str
    person: str
    day: str


class GiveRecord(TypedDict):
    """A row of `give`, the same in every book."""

    uid: str
    person: str | None
    community: str | None
    day: str
    kind: str
    text: str
    hours: float | None
    outcome: str | None
    outcome_on: str | None
    others: list[str]


class IntroductionRecord(TypedDict):
    """A row of `introduction`, the same in every book."""

    uid: str
    via: str | None
    give: str | None
    interaction: str | None
    day: str
    because: str
    for_me: bool
    made_on: str | None
    met_on: str | None
    outcome: str | None
    closed: str | None
    snoozed_until: str | None
    private: bool


class SideRecord(TypedDict):
    """A row of `side`, the same in every book."""

    uid: str
    introduction: str
    person: str
    asked_on: str | None
    said: str | None
    said_on: str | None
    until: str | None
    words: str | None
    earlier: str | None
    earlier_on: str | None
    earlier_words: str | None


class AcquaintanceRecord(TypedDict):
    """A row of `acquaintance`, the same in every book."""

    uid: str
    person: str
    other: str
    interaction: str | None
    day: str
    knows: bool
    how: str | None


class SeatRecord(TypedDict):
    """A row of `seat`, the same in every book."""

    uid: str
    person: str
    seat: str
    holds: bool
    until: str | None


class DoubtRecord(TypedDict):
    """A row of `doubt`, the same in every book."""

    kind: str
    key: str
    day: str
    answer: str


class OriginRecord(TypedDict):
    """A row of `origin`, the same in every book."""

    person: str
    source: str
    key: str
    seen: ToldOfPerson


class TraceRecord(TypedDict):
    """A row of `trace`, the same in every book."""

    interaction: str | None
    source: str
    key: str
    seen: ToldOfContact


class MergedRecord(TypedDict):
    """A row of `merged`, the same in every book."""

    uid: str
    into: str
    handle: str
    name: str
    day: str
    person: PersonRecord
    moved: "Moved"
    gained: dict[str, Gain]


class ApartRecord(TypedDict):
    """A row of `apart`, the same in every book."""

    one: str
    other: str


class SettingRecord(TypedDict):
    """A row of `setting`, the same in every book."""

    key: str
    value: str


class ForgottenRecord(TypedDict):
    """A row of `forgotten`, the same in every book."""

    uid: str
    who: str
    day: str
    salt: str
    mark: str


class Moved(TypedDict, total=False):
    """What went over with somebody who was merged into another: uids by table.

    shared: (uid, place) of interactions that both were part of. received: gives they had beside others,
    received_both: those that both had. origins: (source, key), and told: what each of them told by then.
    aside: the note that tells what the other kept.
    """

    members: list[str]
    notes: list[str]
    loops: list[str]
    partners: list[str]
    advice: list[str]
    lessons: list[str]
    hearers: list[str]
    gives: list[str]
    introductions: list[str]
    sides: list[str]
    acquaintances: list[str]
    acquaintances_other: list[str]
    seats: list[str]
    interactions: list[str]
    merged: list[str]
    shared: list[list[Any]]
    received: list[str]
    received_both: list[str]
    origins: list[list[str]]
    told: list[ToldOfPerson]
    aside: dict[str, str]


class Snapshot(NamedTuple):
    """Everything in a book, or a part of it: records by table, in the order they were written.

    A record holds its columns as plain JSON values, without numbers that mean something in one book only: a
    reference is the uid of what it means.
    """

    people: tuple[PersonRecord, ...] = ()
    communities: tuple[CommunityRecord, ...] = ()
    members: tuple[MemberRecord, ...] = ()
    interactions: tuple[InteractionRecord, ...] = ()
    notes: tuple[NoteRecord, ...] = ()
    loops: tuple[LoopRecord, ...] = ()
    challenges: tuple[ChallengeRecord, ...] = ()
    partners: tuple[PartnerRecord, ...] = ()
    advice: tuple[AdviceRecord, ...] = ()
    further_answers: tuple[FurtherAnswerRecord, ...] = ()
    lessons: tuple[LessonRecord, ...] = ()
    hearers: tuple[HearerRecord, ...] = ()
    gives: tuple[GiveRecord, ...] = ()
    introductions: tuple[IntroductionRecord, ...] = ()
    sides: tuple[SideRecord, ...] = ()
    acquaintances: tuple[AcquaintanceRecord, ...] = ()
    seats: tuple[SeatRecord, ...] = ()
    doubts: tuple[DoubtRecord, ...] = ()
    origins: tuple[OriginRecord, ...] = ()
    traces: tuple[TraceRecord, ...] = ()
    merged: tuple[MergedRecord, ...] = ()
    apart: tuple[ApartRecord, ...] = ()
    settings: tuple[SettingRecord, ...] = ()
    forgotten: tuple[ForgottenRecord, ...] = ()
