"""Who of the book somebody may be whose address nobody here has: in a calendar or mailbox stands a name beside it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from netcrm.engine.people.compare_names import Name, kinship_of, name_of
from netcrm.engine.people.normalize import OFFICES
from netcrm.model.imports import Party
from netcrm.model.people import IN_YOUR_DAY, Person
from netcrm.named_tuple import NamedTuple

_WHOLE = ("same", "order")  # kinships of names that anybody in the book may have
_NEAR = ("short", "alike")  # those that are asked about only where it is somebody in your day
_ONE_WORD = ("word", "part")  # the same, where nobody else in your day can be meant
_MOST = 3


class Likely(NamedTuple):
    """A name and an address, and the ids of whom it may be, the likeliest first.

    sure: the only one in the book with that full name, in your day and without an address; they are the same.
    """

    name: str
    address: str
    people: tuple[int, ...]
    sure: bool = False


class Namesakes:
    """The people of the book by the words of their names."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._named: dict[tuple[str, ...], list[tuple[Person, Name]]] = defaultdict(list)
        self._with_word: dict[str, list[tuple[Person, Name]]] = defaultdict(list)
        for person in people:
            if person.stage == "archived":
                continue
            one = (person, name_of(person.as_written, person.nickname or ""))
            self._named[one[1].ordered].append(one)
            for word in {*one[1].words, *one[1].given} if person.stage in IN_YOUR_DAY else ():
                self._with_word[word].append(one)

    def of(self, party: Party) -> Likely | None:
        """Who it may be; None for nobody."""
        said = party.name or _spoken(party.email)
        if not party.email or not said or _is_machine(party.email):
            return None
        name = name_of(said)
        whole = [person for person, other in self._named.get(name.ordered, ()) if kinship_of(name, other) in _WHOLE]
        whole = whole if name.full else []
        near = whole or self._near(name)
        if not near:
            return None
        near.sort(key=lambda person: person.stage not in IN_YOUR_DAY)
        first = near[0]
        sure = len(whole) == 1 and first.stage in IN_YOUR_DAY and not first.emails and bool(party.name)
        return Likely(said, party.email, tuple(person.id for person in near[:_MOST]), sure)

    def _near(self, name: Name) -> list[Person]:
        candidates = {
            person.id: (person, kinship_of(name, other))
            for word in {*name.words, *name.given}
            for person, other in self._with_word.get(word, ())
        }
        near = [person for person, kinship in candidates.values() if kinship in _NEAR]
        alone = [person for person, kinship in candidates.values() if kinship in _ONE_WORD]
        return near or (alone if len(alone) == 1 else [])


def _is_machine(email: str) -> bool:
    """Whether an office or a program writes from it, in whose mails the names of others stand."""
    local = email.partition("@")[0].lower()
    return local in OFFICES or any(word in local.replace("-", "") for word in ("reply", "notif", "invit", "mailer"))


def _spoken(email: str) -> str:
    """The name in an address: "lena.fuchs@x.example" is "lena fuchs"; "" where none stands there."""
    words = re.split(r"[._-]+", email.partition("@")[0].partition("+")[0])
    return " ".join(words) if len(words) > 1 and all(len(word) > 1 and word.isalpha() for word in words) else ""
