"""People and how a tie to them stands, as plain frozen values."""

from datetime import date
from typing import Annotated

from netcrm.named_tuple import NamedTuple

KINDS = ("mentor", "mentee", "advisor", "peer", "investor", "customer", "partner", "team", "friend", "family", "other")
STAGES = ("followed", "potential", "known", "archived")
IN_YOUR_DAY = ("followed", "potential")
STATES = ("new", "warm", "due", "cold", "dormant", "off")
LANGUAGES = ("de", "en", "es", "fr", "pt")  # in which a message to somebody can be written
NEVER = 0  # days of `every` when someone wants no rhythm


class Ref(NamedTuple):
    """Somebody named inside something else. `id` is 0 for nobody in the book yet."""

    handle: str
    name: str
    kind: str = "other"
    id: int = 0


class Known(NamedTuple):
    """Somebody who might be meant by a name. contacts: how many days of contact, to put the likeliest first.

    written: as in Person.
    """

    id: int
    handle: str
    name: str
    nickname: str | None
    emails: tuple[str, ...]
    stage: str
    kind: str = "other"
    contacts: int = 0
    title: str | None = None
    company: str | None = None
    written: str | None = None

    @property
    def as_written(self) -> str:
        """The name with all that was written around it."""
        return self.written or self.name


class Met(NamedTuple):
    """How you met: the day, the place or event, and who brought you together."""

    on: date | None = None
    where: str | None = None
    via: str | None = None


class Every(NamedTuple):
    """How often you want to be in touch, in days (None: never), and whose wish that is."""

    days: int | None
    source: Annotated[str, ("person", "kind", "never")]


class Standing(NamedTuple):
    """How a tie stands on one day. `ratio` is the one it is judged by; `why` is a phrase for people."""

    state: Annotated[str, STATES]
    last: date | None
    days: int | None
    usual_days: int | None
    every: Every
    ratio: float | None
    due: date | None
    why: str


class Person(NamedTuple):
    """Someone in the network. `every_days`: None asks the kind, NEVER (0) means no rhythm.

    name: the plain name. written: the name as it was written and is kept, where that is more ("Jane Smith, MBA").
    """

    id: int
    uid: str
    handle: str
    name: str
    nickname: str | None = None
    kind: Annotated[str, KINDS] = "other"
    stage: Annotated[str, STAGES] = "followed"
    title: str | None = None
    company: str | None = None
    location: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    confidant: bool = False
    birthday: str | None = None  # "1980-03-07" or "--03-07"
    met: Met = Met()
    created_on: date = date.min
    every_days: int | None = None
    snoozed_until: date | None = None
    language: Annotated[str, LANGUAGES] | None = None
    standing: Standing | None = None
    written: str | None = None

    @property
    def as_written(self) -> str:
        """The name with all that was written around it."""
        return self.written or self.name

    @property
    def ref(self) -> Ref:
        return Ref(self.handle, self.name, self.kind, self.id)
