"""What two descriptions of one name say of each other: that they are two people, or the same thing twice."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Any, TypeAlias

from netcrm.engine.people.normalize import (
    generation_of,
    plain_company,
    plain_email,
    plain_name,
    plain_phone,
    plain_url,
    same_firm,
)
from netcrm.model.imports import Draft
from netcrm.text import fold

Telling: TypeAlias = tuple[str, Any]  # a field and the form of a value
_Form = Callable[[Any], Any]
_CROWDED = 50  # drafts that tell one thing; looking at all would take time squared
# The form in which two values count as one.
SINGLE: dict[str, _Form] = {
    "nickname": fold,
    "title": fold,
    "company": plain_company,
    "location": fold,
    "birthday": str,
    "met_on": str,
    "met_where": fold,
    "met_via": fold,
    "kind": str,
    "stage": str,
    "every_days": int,
    "confidant": bool,
}
LISTS: dict[str, _Form] = {
    "emails": plain_email,
    "phones": lambda phone: plain_phone(phone) or phone,
    "urls": plain_url,
    "topics": fold,
    "wants": fold,
    "notes": lambda text: " ".join(text.split()),
}


def is_told(value: object) -> bool:
    """Whether a field holds something: 0 days, never, does, though it equals False."""
    return value is not None and value is not False and value != ""


def born_apart(one: Draft, other: Draft) -> bool:
    """Whether two birthdays cannot be one person's; a day without a year agrees with the same day of any year."""
    ours, theirs = one.birthday, other.birthday
    if not ours or not theirs or ours == theirs:
        return False
    return ours[-5:] != theirs[-5:] or (ours[0] != "-" and theirs[0] != "-")


def apart(one: Draft, other: Draft) -> bool:
    """Whether birthday, city, company or "Jr." say that two of the same name are two people."""
    if generation_of(one.name) != generation_of(other.name):
        return True
    ours, theirs = plain_company(one.company), plain_company(other.company)
    return born_apart(one, other) or _elsewhere(one, other) or not same_firm(ours, theirs)


def tellings(draft: Draft) -> frozenset[Telling]:
    """All that a draft tells besides the name, each with its field. Labels do not count, nor a key that is no page."""
    urls = (*draft.urls, draft.key) if "://" in draft.key else draft.urls
    lists = draft._replace(urls=urls)
    single = {(field, form(value)) for field, form in SINGLE.items() if is_told(value := getattr(draft, field))}
    return frozenset(single | {(field, form(item)) for field, form in LISTS.items() for item in getattr(lists, field)})


def named_alike(draft: Draft) -> tuple[str, str]:
    """What two drafts of one name have in common: the plain name, and whether it is Jr. or Sr."""
    return plain_name(draft.name), generation_of(draft.name)


def repeats(draft: Draft, other: Draft) -> bool:
    """Whether the other, of the same name, tells all that the draft tells, so that nothing is lost without it."""
    return named_alike(draft) == named_alike(other) and tellings(draft) <= tellings(other)


class Repetitions:
    """Drafts of one name, by index, in which those are found at once that tell nothing another does not."""

    def __init__(self, drafts: Mapping[int, Draft]) -> None:
        self._told = {index: tellings(draft) for index, draft in drafts.items()}
        self._telling: dict[Telling, list[int]] = defaultdict(list)
        for index, told in self._told.items():
            for telling in told:
                self._telling[telling].append(index)

    def repeated(self, index: int) -> int | None:
        """The first that tells all that this one tells, and stays; of two that tell the same the first stays."""
        mine = self._told[index]
        near = min((self._telling[telling] for telling in mine), key=len, default=self._told)
        others = (other for other in islice(near, _CROWDED) if other != index and mine <= self._told[other])
        return next((other for other in others if other < index or mine != self._told[other]), None)


def differing(draft: Draft, other: Draft, fields: Iterable[str]) -> list[str]:
    """The single fields of which both tell, and not the same."""
    pairs = ((field, getattr(draft, field), getattr(other, field)) for field in fields)
    both = ((field, mine, theirs) for field, mine, theirs in pairs if is_told(mine) and is_told(theirs))
    return [field for field, mine, theirs in both if SINGLE[field](mine) != SINGLE[field](theirs)]


def shared(one: Draft, other: Draft) -> int:
    """How many things both tell, less those in which they differ."""
    told = [field for field in SINGLE if is_told(getattr(one, field)) and is_told(getattr(other, field))]
    common = sum(len(_forms(form, one, field) & _forms(form, other, field)) for field, form in LISTS.items())
    return common + len(told) - 2 * len(differing(one, other, told))


def _elsewhere(one: Draft, other: Draft) -> bool:
    ours, theirs = (set(fold(each.location or "").replace(",", " ").split()) for each in (one, other))
    return not (ours <= theirs or theirs <= ours)  # Berlin is Berlin, Germany


def _forms(form: _Form, draft: Draft, field: str) -> set[Any]:
    return set(map(form, getattr(draft, field)))
