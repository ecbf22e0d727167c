"""What a source told of somebody or of a contact, as plain JSON values, kept to see what is new in the next import."""

from typing import TypedDict


class ToldOfPerson(TypedDict, total=False):
    """A Draft without what is empty (engine/exchange/import_plan.py); days as ISO text."""

    name: str
    emails: list[str]
    phones: list[str]
    urls: list[str]
    title: str
    company: str
    location: str
    met_on: str
    met_where: str
    met_via: str
    nickname: str
    birthday: str
    topics: list[str]
    wants: list[str]
    notes: list[str]
    kind: str
    stage: str
    every_days: int
    confidant: bool


class ToldOfContact(TypedDict, total=False):
    """An Encounter without what is empty (engine/exchange/encounters.py). people: who of it was in the book.
    calendar: in which one a meeting stood."""

    on: str
    kind: str
    text: str
    place: str
    people: list[str]
    calendar: str
