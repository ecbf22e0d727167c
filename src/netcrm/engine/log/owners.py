"""Whose mother, assistant or contract it is that a line tells of, and whether they themselves were meant."""

from collections.abc import Sequence
from itertools import pairwise

from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.roles import named_in, owns_something


def means_the_owner(read: Read, telling: Sequence[Clause]) -> bool:
    """Whether "him" is whose wife was told of, and not she: "Gareth's wife had a baby, texted him"."""
    units = read.line.units
    words = [units[at].word for one in telling for at in range(one.first, one.head)]
    said = set(words)
    if not said.isdisjoint(_DIARY) and any(pair in (("with", "him"), ("with", "her")) for pair in pairwise(words)):
        return True  # "Dominic's assistant wrote to set up a call with him"
    kin = {units[at].word for one in read.clauses if one not in telling for at in range(one.first, one.last)}
    him, her = "him" in said, "her" in said
    return him != her and not kin.isdisjoint(_WOMEN if him else _MEN) and kin.isdisjoint(_MEN if him else _WOMEN)


_DIARY = frozenset("assistant secretary pa ea".split())
_WOMEN = frozenset("wife mum mom mother sister daughter girlfriend aunt niece grandma grandmother".split())
_MEN = frozenset("husband dad father brother son boyfriend uncle nephew grandpa grandfather".split())


def whose_kin_it_was(read: Read, telling: Sequence[Clause]) -> set[tuple[int, ...]]:
    """Whom a contact was not with, but with their mother: "bumped into Nora's mum, Nora is well"."""
    if any(is_of(read, at, "they") for one in telling for at in range(one.first, one.head)):
        return set()
    if means_the_owner(read, telling):
        return set()
    owners = [(one, at) for one in telling for at in named_in(read, one) if owns_something(read, one, at)]
    return {m.ids for one, at in owners if read.spoken[at][0] == "en" and (m := read.line.units[at].mention)}


def whose_thing_it_is(read: Read) -> set[tuple[int, ...]]:
    """Whose contract somebody else spoke of: "Ruth's contract is up in May, Hannah says she is talking to others"."""
    units = read.line.units
    named = [at for at, unit in enumerate(units) if unit.symbol == "N" and read.spoken[at][0] == "en"]
    spoke = {units[at].mention for at in named if is_of(read, at + 1, "says") and not units[at + 1].strong}
    owned = [
        at for at in named if at + 2 < len(units) and units[at + 1].gap in ("'", "’") and units[at + 1].word == "s"
    ]
    return {m.ids for at in owned if (m := units[at].mention) and m not in spoke} if spoke - {None} else set()
