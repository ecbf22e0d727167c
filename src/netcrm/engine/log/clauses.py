"""What the clauses of a line are, and what its words tell of who does what in one.

Only clauses in which I was in touch say who took part, when, how and where; what stands in the others was talked
about.
"""

from netcrm.engine.log.cues import Cue, any_has, between
from netcrm.engine.log.line import Line
from netcrm.engine.log.mentions import Mention
from netcrm.named_tuple import NamedTuple

HAPPENED, PLANNED, MISSED, MOVED, TALK = "happened", "planned", "missed", "moved", "talk"
MINE, THEIRS, ADVICE, GAVE, TASK, THINKING = "mine", "theirs", "advice", "gave", "task", "thinking"

PROMISES = {"mine": MINE, "needs_from_me": MINE, "theirs": THEIRS, "waiting": THEIRS}
TOUCHING = frozenset(("contact", "together", "asked", "told", "thanks"))

DROPPING = ("es", "pt", "fr")  # where a verb stands without its "she"; in French in notes alone


class Clause(NamedTuple):
    """A part of a line, by numbers of units: from first, to before last.

    head: before which unit what leads to advice ends; `last` for all others. cue: what made it of its kind.
    """

    kind: str
    first: int
    last: int
    head: int
    cue: Cue | None = None


class Read(NamedTuple):
    """A line with the languages of its units, its cues by layer, and its clauses."""

    line: Line
    spoken: tuple[tuple[str, ...], ...]
    clause_cues: tuple[Cue, ...]
    relations: tuple[Cue, ...]
    kinds: tuple[Cue, ...]
    clauses: tuple[Clause, ...]


def is_of(read: Read, at: int, name: str) -> bool:
    """Whether this unit is of a class of words in a language it is read in; none is where the line has ended."""
    return 0 <= at < len(read.line.units) and any_has(read.line.units[at], read.spoken[at], name)


def is_romance(read: Read, at: int) -> bool:
    """Whether this unit is read in French, Spanish or Portuguese first of all."""
    return read.spoken[at][0] in DROPPING


def named_behind(read: Read, at: int) -> int:
    """The unit of the name where this is its article, "a Rita"; else the unit itself."""
    follows = at + 1 < len(read.line.units) and read.line.units[at + 1].symbol == "N"
    return at + 1 if follows and is_of(read, at, "article") else at


def is_subject(read: Read, at: int) -> bool:
    """Whether the unit is "she", "it" and the like, and no article: "das Meeting war gut"."""
    if read.spoken[at][0] == "de" and is_of(read, at, "it") and is_of(read, at, "det"):
        behind = read.line.units[at + 1 : at + 2]
        capital = bool(behind) and not behind[0].symbol and read.line.text[behind[0].start].isupper()
        if capital or between(read.kinds, at + 1, at + 2):
            return False
    return any(any_has(read.line.units[at], read.spoken[at], name) for name in ("they", "it"))


def predicate(read: Read, at: int) -> bool:
    """Whether a verb follows the person or pronoun at this unit."""
    units = read.line.units
    verb = verb_behind(read, at, len(units))
    if verb is None or "," in units[verb].gap:
        return False
    return any(is_of(read, verb, name) for name in ("verb3", "reach", "give3", "not")) or is_past(read, verb)


def is_past(read: Read, at: int) -> bool:
    """Whether the end of the word tells that it is what somebody did."""
    return any(read.line.units[at].spelled.endswith(_PAST.get(name, ())) for name in read.spoken[at])


# What ends the third person of the past, so that verbs no lexicon knows are verbs as well.
_PAST = {"es": ("ó", "aron", "ieron"), "pt": ("ou", "aram", "eram", "iram")}


def verb_behind(read: Read, at: int, last: int) -> int | None:
    """The unit behind a subject that may be its verb, beyond a list of people and small words."""
    units = read.line.units
    after = at + 1
    while after < last and (
        is_of(read, after, "filler")
        or units[named_behind(read, after)].symbol == "N"
        or (is_of(read, after, "and") and units[after - 1].symbol == "N")
    ):
        after += 1
    return after if after < last and not units[after].strong else None


def absent_after(read: Read, at: int) -> bool:
    """Whether what follows tells that somebody at this unit was missing: "Judith krank"."""
    units = read.line.units
    return any(cue.tag == "absent_after" and cue.start == at + 1 for cue in read.relations) and not units[at + 1].strong


def has_kind(read: Read, first: int, last: int) -> bool:
    """Whether a kind of contact is named between these units."""
    return bool(between(read.kinds, first, last))


WAYS = frozenset("by over via on per par por am beim au al pelo pela ao no na en em during an im".split())


def has_way(read: Read, first: int, last: int) -> bool:
    """Whether it says how I heard of it: "by email", "over coffee", "on the phone"."""
    units = read.line.units
    for cue in read.kinds:
        before = cue.start - 1
        while before > first and is_of(read, before, "det"):
            before -= 1
        if first <= cue.start < last and units[cue.start].word in WAYS:
            return True
        if first <= before < cue.start < last and units[before].word in WAYS:
            return True
    return False


def is_thanked(read: Read, at: int) -> bool:
    """Whether thanks begin at this unit, so that "gracias a" is no "owing to"."""
    return any(cue.tag == "thanks" for cue in between(read.clause_cues, at, at + 1))


def is_small(read: Read, at: int) -> bool:
    """Whether the unit says nothing by itself: an article, a filler, a preposition of ways."""
    return is_of(read, at, "filler") or is_of(read, at, "det") or read.line.units[at].word in WAYS


def reaches_me(read: Read, at: int, last: int) -> bool:
    """Whether what somebody did was done to me or with me, before anything is reported."""
    stop = min([cue.start for cue in read.clause_cues if cue.tag == "talk" and at <= cue.start < last], default=last)
    units = read.line.units
    return any(
        any_has(units[n], read.spoken[n], "me") or any_has(units[n], read.spoken[n], "with_me")
        for n in range(at, min(stop, at + 6))
    )


def tells(read: Read, verb: int, last: int) -> bool:
    """Whether this verb says that somebody said something: "meint", "hat im Call gesagt"."""
    if is_of(read, verb, "says"):
        return True
    return is_of(read, verb, "hat") and is_of(read, last - 1, "said") and read.spoken[verb][0] == "de"


def sentence_first(read: Read, at: int) -> int:
    """The unit that begins the sentence in which this one stands."""
    return next((n for n in range(at, 0, -1) if read.line.units[n].strong), 0)


TO_THEM = ("lhe", "lhes", "le", "les", "lui", "leur")


def is_recommended(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody named in a referral is whom I recommended: "je lui ai recommandé Solène"."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "gave:referral" or not cue.start < at < cue.end or units[at].symbol != "N":
        return False
    return units[at - 1].word not in _TO and any(unit.word in TO_THEM for unit in units[cue.start : at])


_TO = ("a", "ao", "al", "para", "pra", "pro", "p")


def is_rumour(read: Read, clause: Clause) -> bool:
    """Whether nobody in particular says it: "dicen que Solène espera gemelos", "il paraît que ..."."""
    return any(unit.word in _RUMOURS for unit in read.line.units[clause.first : clause.first + 2])


_RUMOURS = frozenset("dicen parece resulta rumorea parait dizem consta comentan cuentan entendu".split())


def introduced_to(read: Read, clause: Clause) -> Mention | None:
    """Whom "him" means where somebody was introduced to him: who was named last before."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "gave:intro":
        return None
    said = units[cue.start : cue.end]
    if sum(unit.symbol == "N" for unit in said) != 1 or not any(unit.word in TO_THEM for unit in said):
        return None
    return next((unit.mention for unit in reversed(units[: cue.start]) if unit.mention), None)


def introduced_away(read: Read, clause: Clause) -> bool:
    """Whether "her" was brought together with somebody named, who need not have been there: "put her onto Kenji"."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "gave:intro" or cue.language != "en":
        return False
    told = any(one.kind == HAPPENED and one.first < clause.first for one in read.clauses)
    them = next((at for at in range(cue.start, cue.end) if is_of(read, at, "them")), None)
    return told and them is not None and not any(units[at].symbol == "N" for at in range(clause.first, them))


def is_booked(read: Read, at: int) -> bool:
    """Whether a plan begins here, so that the "s" before it is an "is": "Fenna's booked in for Tuesday"."""
    whose = max(0, at - 2)  # somebody and "s" stand before it
    return any(cue.tag == "plan" and cue.end > at for cue in between(read.clause_cues, whose, at + 1))
