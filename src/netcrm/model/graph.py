"""Who connects to whom: people, what speaks for two of them knowing each other, and where several are together."""

from datetime import date
from typing import Annotated

from netcrm.model.people import Ref
from netcrm.named_tuple import NamedTuple

EVIDENCE = ("contact", "together", "said", "introduced", "via", "company", "community")
SURE = ("surely", "likely", "perhaps")
GROUPS = ("company", "community")


class Evidence(NamedTuple):
    """Why two people know each other. type: contact is yours; on: the last day it is known from."""

    type: Annotated[str, EVIDENCE]
    text: str
    on: date | None
    strength: float


class Acquainted(NamedTuple):
    """Somebody whom a person knows, with what speaks for it, the best first."""

    person: Ref
    evidence: tuple[Evidence, ...]
    strength: float


class Node(NamedTuple):
    """Somebody in the graph.

    step: how many steps the strongest chain from you has, None where none leads there; strength: the product of its
    steps. through: the handle of whoever stands before them on it, None for you; stronger: of whoever leads more
    surely to somebody you know yourself. standing: how the tie stands; never: nothing was ever logged with them, and
    they are in the background.
    """

    handle: str
    name: str
    kind: str
    stage: str
    title: str | None
    company: str | None
    standing: str
    step: int | None
    through: str | None
    strength: float
    never: bool = False
    stronger: str | None = None


class Edge(NamedTuple):
    """Two people who know each other, by their handles; from_one: None for you. how: the best that speaks for it."""

    from_one: str | None
    to: str
    evidence: tuple[Evidence, ...]
    how: str
    strength: float
    sure: Annotated[str, SURE]


class Group(NamedTuple):
    """People who are together somewhere, each pair of whom may know each other so surely; people: their handles."""

    type: Annotated[str, GROUPS]
    name: str
    people: tuple[str, ...]
    strength: float
    sure: Annotated[str, SURE]
