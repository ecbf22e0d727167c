"""The keys under which a source knows the people of a file, one for each, the same with every import.

Most files give everybody a lasting name. Who has none goes by name and e-mail or company, and several of one name are
numbered ("name:john webb|", "name:john webb||2"): each takes the number of whoever was told most alike before, so that
the order of a file does not matter, nor who has gone from it.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from netcrm.engine.people.namesakes import Repetitions, born_apart, repeats, shared
from netcrm.engine.people.normalize import name_in_key, plain_company, plain_email
from netcrm.model.imports import Draft

_KEYLESS = "name:"
_NUMBERED = "||"
_CROWDED = 50  # of one name; who is most alike is looked for among fewer, as that takes time squared


def origin_key(draft: Draft) -> str:
    """The name a source has for the draft: its own key, else name with e-mail or company. Never empty."""
    return draft.key or name_key(draft)


def name_key(draft: Draft) -> str:
    """The key made from the name, for want of one of the source's own."""
    by = plain_email(draft.emails[0]) if draft.emails else plain_company(draft.company)
    return f"{_KEYLESS}{name_in_key(draft.name)}|{by}"


def is_keyless(key: str) -> bool:
    """Whether an origin key was made from the name, for want of one of the source's own."""
    return key.startswith(_KEYLESS)


def keys_of(drafts: Sequence[Draft], told: Mapping[str, Draft]) -> list[str]:
    """The origin key of each draft. Several have one key only where one of them tells all that the others tell.

    told: by key, what the source told of everybody when it last did.
    """
    keys = [origin_key(draft) for draft in drafts]
    groups = _groups(keys)
    for key in [key for key, group in groups.items() if len(group) > 1 and not is_keyless(key)]:
        whose = groups[key][0]
        for index in groups[key][1:]:  # a key given twice is none
            if repeats(drafts[whose], drafts[index]) and not repeats(drafts[index], drafts[whose]):
                whose = index
            elif not repeats(drafts[index], drafts[whose]):
                keys[index] = name_key(drafts[index])
                groups[keys[index]].append(index)
    numbered = _groups_of_numbered(told)
    for key, group in groups.items():
        if is_keyless(key) and (len(group) > 1 or key in numbered):
            before = {each: told[each] for each in (key, *numbered.get(key, ())) if each in told}
            for index, own in _each_their_own(key, {index: drafts[index] for index in sorted(group)}, before).items():
                keys[index] = own
    return keys


def _groups(keys: Sequence[str]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        groups[key].append(index)
    return groups


def _groups_of_numbered(told: Mapping[str, Draft]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key in told:
        if is_keyless(key) and _NUMBERED in key:
            groups[key.rpartition(_NUMBERED)[0]].append(key)
    return groups


def _each_their_own(key: str, drafts: Mapping[int, Draft], before: Mapping[str, Draft]) -> dict[int, str]:
    """A key for each draft of one name, by its index; who repeats another has theirs."""
    found: dict[int, str] = {}
    repetitions = Repetitions(drafts)
    repeating = {index: other for index in drafts if (other := repetitions.repeated(index)) is not None}
    alone = [index for index in drafts if index not in repeating]
    there = {_bare(draft): own for own, draft in before.items()}
    for index in alone:
        if own := there.pop(_bare(drafts[index]), ""):
            found[index] = own
    rest = [index for index in alone if index not in found]
    found |= _most_alike({index: drafts[index] for index in rest}, {own: before[own] for own in there.values()})
    free = (own for own in _numbers(key) if own not in before)
    found |= {index: next(free) for index in rest if index not in found}
    for index, other in repeating.items():
        while other in repeating:
            other = repeating[other]
        found[index] = found[other]
    return found


def _most_alike(drafts: Mapping[int, Draft], before: Mapping[str, Draft]) -> dict[int, str]:
    """Who of the drafts is whom of before, those first who have the most in common."""
    pairs = sorted(
        (-shared(draft, old), index, own)
        for index, draft in list(drafts.items())[:_CROWDED]
        for own, old in list(before.items())[:_CROWDED]
        if not born_apart(draft, old)
    )
    found: dict[int, str] = {}
    for less, index, own in pairs:
        if less <= 0 and index not in found and own not in found.values():
            found[index] = own
    return found


def _numbers(key: str) -> Iterator[str]:
    yield key
    yield from (f"{key}{_NUMBERED}{number}" for number in count(2))


def _bare(draft: Draft) -> Draft:
    """The draft without what is not kept of it."""
    return draft._replace(line=0, key="", file="", groups=(), handle=None, created_on=None)
