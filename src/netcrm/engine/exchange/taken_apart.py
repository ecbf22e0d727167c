"""What goes over when an import took somebody for another: what the file told, and what it changed of the other."""

from collections.abc import Mapping
from datetime import date
from json import loads
from typing import TYPE_CHECKING, Any, cast

from netcrm.model.people import Person
from netcrm.named_tuple import NamedTuple

if TYPE_CHECKING:
    from netcrm.columns.source_values import ToldOfPerson
    from netcrm.columns.writing import PersonFields

_LISTS = ("emails", "phones", "urls", "topics", "wants")
_SINGLE = ("nickname", "title", "company", "location", "birthday", "met_on", "met_where", "met_via", "language", "kind")


class TakenApart(NamedTuple):
    """The columns of whoever the file told of, and those of the other that go back to what they were.

    moved: the fields that go over, in the order of a card.
    """

    theirs: "PersonFields"
    back: "PersonFields"
    moved: tuple[str, ...]


def taken_apart(seen: "ToldOfPerson", person: Person, before: Mapping[str, Any] | None) -> TakenApart:
    """What goes to whom. before: the columns of the other before the import; what they had then, or changed since,
    stays theirs, and all does where None is known."""
    told = cast("Mapping[str, Any]", seen)
    theirs: dict[str, Any] = {name: _kept(name, told[name]) for name in (*_SINGLE, *_LISTS) if told.get(name)}
    back: dict[str, Any] = {}
    for name in theirs if before is not None else ():
        assert before is not None
        has, was = _value(person, name), before.get(name)
        if name in _LISTS:
            came = [item for item in theirs[name] if item in has and item not in loads(was or "[]")]
            if came:
                back[name] = tuple(item for item in has if item not in came)
        elif has == theirs[name] and _kept(name, was) != has:
            back[name] = _kept(name, was)
    return TakenApart(cast("PersonFields", theirs), cast("PersonFields", back), tuple(theirs))


def _kept(name: str, value: Any) -> Any:
    if name in _LISTS:
        return tuple(value)
    return date.fromisoformat(value) if name == "met_on" and value else value


def _value(person: Person, name: str) -> Any:
    met = {"met_on": person.met.on, "met_where": person.met.where, "met_via": person.met.via}
    return met[name] if name in met else getattr(person, name)
