"""The shorter ways in which somebody is called in full: without the middle name, by the nickname, by the name of birth.

Words are folded, as `tokens` cuts them.
"""

from typing import TYPE_CHECKING

from netcrm.model.people import Known
from netcrm.text import tokens

if TYPE_CHECKING:
    from netcrm.personal_names.parts import NameParts


def parts_of(one: Known) -> "NameParts":
    """The name of somebody taken apart."""
    from netcrm.personal_names.parts import parse_name  # most names are plain, and then it sleeps

    return parse_name(one.as_written)


def nicknames(one: Known) -> tuple[str, ...]:
    """The nicknames of somebody: their own, and one that stands within the name."""
    within = parts_of(one).nickname if one.written else ""
    return tuple(filter(None, (one.nickname, within)))


def given_name(one: Known) -> list[str]:
    """The given name, which can be several words ("John and Jane"); [] where none is known."""
    return tokens(parts_of(one).given) if one.written or one.name.count(" ") > 1 else tokens(one.name)[:1]


def called(one: Known) -> list[list[str]]:
    """First and last name where there is more between them, and the same with nicknames and the name of birth."""
    if not (one.written or one.nickname or one.name.count(" ") > 1):
        return []  # most people
    parts = parts_of(one)
    given, family, last = tokens(parts.given), tokens(parts.family), tokens(parts.family.rpartition(" ")[2])
    if not family:
        return []
    first = [form for form in (given, *map(tokens, nicknames(one))) if form]
    forms = [[*form, *tail] for form in first for tail in (family, last)]
    if parts.birth and given:
        forms.append([*given, *tokens(parts.birth)])
    return forms
