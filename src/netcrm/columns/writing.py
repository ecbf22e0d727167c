"""Columns of a row that are to be written, for every table that has a shelf.

Made by tests/tools/make_columns.py from store/tables.py; do not edit.
"""

from datetime import date
from typing import TypedDict


class PersonFields(TypedDict, total=False):
    """Some columns of `person`."""

    uid: str
    handle: str
    name: str
    nickname: str | None
    kind: str
    stage: str
    title: str | None
    company: str | None
    location: str | None
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    urls: tuple[str, ...]
    topics: tuple[str, ...]
    wants: tuple[str, ...]
    confidant: bool
    birthday: str | None
    met_on: date | None
    met_where: str | None
    met_via: str | None
    created_on: date
    every_days: int | None
    snoozed_until: date | None
    language: str | None
    met_via_uid: str | None


class CommunityFields(TypedDict, total=False):
    """Some columns of `community`."""

    uid: str
    handle: str
    name: str
    kind: str | None
    every_days: int | None
    snoozed_until: date | None


class InteractionFields(TypedDict, total=False):
    """Some columns of `interaction`."""

    uid: str
    community_id: int | None
    day: date
    kind: str
    text: str
    topics: tuple[str, ...]
    place: str | None
    private: bool
    keep_asked: bool
    planned: bool


class NoteFields(TypedDict, total=False):
    """Some columns of `note`."""

    uid: str
    person_id: int | None
    community_id: int | None
    day: date
    text: str
    private: bool
    about_on: date | None
    hard: bool


class LoopFields(TypedDict, total=False):
    """Some columns of `loop`."""

    uid: str
    person_id: int
    interaction_id: int | None
    kind: str
    text: str
    due: date | None
    opened: date
    closed: date | None
    outcome: str | None
    said: str | None
    snoozed_until: date | None
    private: bool


class ChallengeFields(TypedDict, total=False):
    """Some columns of `challenge`."""

    uid: str
    day: date
    title: str
    text: str
    decided_on: date | None
    decision: str | None
    because: str | None
    expect: str | None
    sure: int | None
    review_on: date | None
    outcome_on: date | None
    outcome: str | None
    as_expected: str | None
    closed: date | None
    snoozed_until: date | None
    private: bool


class AdviceFields(TypedDict, total=False):
    """Some columns of `advice`."""

    uid: str
    person_id: int
    interaction_id: int | None
    challenge_id: int | None
    day: date
    question: str
    asked_on: date | None
    answer_by: date | None
    text: str
    answered_on: date | None
    did: str | None
    declined: bool
    did_on: date | None
    helped: str | None
    told_on: date | None
    closed: date | None
    snoozed_until: date | None
    private: bool


class LessonFields(TypedDict, total=False):
    """Some columns of `lesson`."""

    uid: str
    person_id: int | None
    challenge_id: int | None
    day: date
    text: str
    private: bool


class GiveFields(TypedDict, total=False):
    """Some columns of `give`."""

    uid: str
    person_id: int | None
    community_id: int | None
    day: date
    kind: str
    text: str
    hours: float | None
    outcome: str | None
    outcome_on: date | None


class IntroductionFields(TypedDict, total=False):
    """Some columns of `introduction`."""

    uid: str
    via_id: int | None
    give_id: int | None
    interaction_id: int | None
    day: date
    because: str
    for_me: bool
    made_on: date | None
    met_on: date | None
    outcome: str | None
    closed: date | None
    snoozed_until: date | None
    private: bool
