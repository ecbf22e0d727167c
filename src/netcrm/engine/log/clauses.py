"""Cuts a line into clauses and says what each is: happened, planned, missed, talk, a promise, advice, a give.

Only clauses in which I was in touch say who took part, when, how and where; what stands in the others was talked
about.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from netcrm.engine.log.cues import DEADLINES, Cue, across, any_has, between, cues, ending, languages_of, shapes
from netcrm.engine.log.line import Line, days_ahead, is_inside, pauses
from netcrm.engine.log.mentions import Mention

HAPPENED, PLANNED, MISSED, MOVED, TALK = "happened", "planned", "missed", "moved", "talk"
MINE, THEIRS, ADVICE, GAVE, TASK, THINKING = "mine", "theirs", "advice", "gave", "task", "thinking"

_PROMISES = {"mine": MINE, "needs_from_me": MINE, "theirs": THEIRS, "waiting": THEIRS}
_OPENING = frozenset(("mine", "needs_from_me", "theirs", "waiting", "advice", "talk", "task"))
_BEGINNING = frozenset(("contact", "missed", "moved", "plan"))
_TOUCHING = frozenset(("contact", "together", "asked", "told", "thanks"))


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


def read_clauses(line: Line, promised: Sequence[tuple[int, int, str]] = ()) -> Read:
    """The clauses of a line. promised: spans of the text known as promises, with `mine` or `theirs`."""
    spoken = languages_of(line.units)
    every = tuple(part for cue in cues(line.units, spoken, "clauses") for part in _request_of(line, spoken, cue))
    read = Read(
        line,
        tuple(spoken),
        every,
        tuple(cues(line.units, spoken, "relations")),
        tuple(cues(line.units, spoken, "kinds")),
        (),
    )
    every = tuple(cue for cue in read.clause_cues if not _is_no_talk(read, cue))
    read = read._replace(clause_cues=every)
    taken = [(line.units[cue.start].start, _advice_end(read, cue)) for cue in every if cue.tag == "advice"]
    taken += [(line.units[cue.start].start + 1, line.units[cue.end - 1].end) for cue in every if cue.tag in _PROMISES]
    kept = [
        span
        for span in promised
        if not any(start <= span[0] < end for start, end in taken) and not _is_planned(line, every, span)
    ]
    return read._replace(clauses=tuple(_settled(read, _clauses(read, kept))))


def _is_no_talk(read: Read, cue: Cue) -> bool:
    """Whether it sounds like talk of somebody who took part: "call m Reto gestern, braucht", "hat mich Frau Weber"."""
    units = read.line.units
    if cue.tag != "talk":
        return False
    if any(is_of(read, at - 1, "title") and units[at].symbol == "N" for at in range(cue.start + 1, cue.end)):
        return True
    led = units[cue.start].symbol == "N" and any(one.tag == "with" for one in ending(read.relations, cue.start))
    return led and any(pauses(units[at]) for at in range(cue.start + 1, cue.end))


def _request_of(line: Line, spoken: Sequence[Sequence[str]], cue: Cue) -> list[Cue]:
    """The cue; what sounds like advice and names a receiver is a request: "schreibt, ich soll ihm ... schicken"."""
    at = cue.end
    if cue.tag != "advice" or at >= len(line.units) or not any_has(line.units[at], spoken[at], "to_them"):
        return [cue]
    owed = next((n for n in range(cue.end - 1, cue.start, -1) if any_has(line.units[n], spoken[n], "i")), cue.start)
    request = Cue(owed, at + 1, "needs_from_me", at + 1, at + 1, -1, cue.language)
    return [cue._replace(tag="contact", end=owed, thing=owed, gap_end=owed), request] if owed > cue.start else [request]


def _is_planned(line: Line, every: Sequence[Cue], span: tuple[int, int, str]) -> bool:
    """Whether what looks like a promise is a plan to meet: "on Saturday I will visit Harold"."""
    inside = [at for at, unit in enumerate(line.units) if span[0] <= unit.start < span[1]]
    dated = any(line.units[at].symbol == "D" for at in inside)
    return dated and any(cue.tag == "plan" and cue.start in inside[:4] for cue in every)


def _advice_end(read: Read, cue: Cue) -> int:
    """Where what was advised is over, as far as another subject tells: at "and she ...", "and I ..."."""
    units = read.line.units
    for at in range(cue.thing + 1, len(units)):
        subject = is_of(read, at, "they") or is_of(read, at, "i")
        if units[at].strong or (at > cue.end and subject and is_of(read, at - 1, "and")):
            return units[at].start
    return len(read.line.text)


def _clauses(read: Read, promised: Sequence[tuple[int, int, str]]) -> list[Clause]:
    units = read.line.units
    whose: dict[int, tuple[int, int, str]] = {}
    for at, unit in enumerate(units):
        span = next((span for span in promised if span[0] <= unit.start < span[1]), None)
        if span:
            whose[at] = span
    cut = sorted({0, *(at for at in range(1, len(units)) if _begins(read, at, whose))})
    found: list[Clause] = []
    for first, last in zip(cut, [*cut[1:], len(units)], strict=True):
        if first < last:
            found.append(_clause(read, first, last, whose[first][2] if first in whose else None))
    return found


def _begins(read: Read, at: int, promised: Mapping[int, tuple[int, int, str]]) -> bool:
    """Whether a clause begins with this unit."""
    units, unit = read.line.units, read.line.units[at]
    if unit.strong or promised.get(at) != promised.get(at - 1):
        return True
    if at in promised:
        return False
    if any(cue.tag in _OPENING for cue in between(read.clause_cues, at, at + 1)):
        return not (
            any(cue.start < at < cue.end and cue.tag == "advice" for cue in read.clause_cues)
            or _led_by_its_day(read, at)
            or _is_another_guest(read, at)
        )
    if across(read.clause_cues, at):
        return False
    quotes = [start for start, _ in read.line.quoted]
    if any(units[at - 1].start < start <= unit.start for start in quotes):
        return True
    spoken = read.spoken[at]
    if pauses(unit):
        return not _goes_on(read, at)
    if unit.symbol == "N" and _goes_on_a_list(read, at) and not _has_own_verb(read, at):
        return False
    joined = any_has(units[at - 1], spoken, "and") or any_has(units[at - 1], spoken, "turn")
    if joined and at + 1 < len(units) and unit.symbol == "D" and _led_by_its_day(read, at + 1):
        return True
    if any_has(unit, spoken, "they") and _predicate(read, at) and not _is_led(read, at):
        return True
    if _is_subject(read, at) and (joined or units[at - 1].symbol in ("N", "D")):
        return joined or _predicate(read, at)
    if not joined:
        return False
    if any_has(unit, spoken, "i") or (unit.symbol == "N" and (_predicate(read, at) or _absent_after(read, at))):
        return True
    return any(cue.start == at and (cue.tag in _BEGINNING or cue.tag.startswith("gave:")) for cue in read.clause_cues)


def _led_by_its_day(read: Read, at: int) -> bool:
    """Whether the day before a promise belongs to it and begins the clause: "..., bis Freitag schickt er mir ..."."""
    units = read.line.units
    if units[at - 1].symbol != "D" or not any(cue.start == at and cue.tag in _PROMISES for cue in read.clause_cues):
        return False
    return _parts(read, at - 1)


def _is_another_guest(read: Read, at: int) -> bool:
    """Whether it goes on with whom somebody came: the "seine Frau" of "waren Lukas und seine Frau bei uns"."""
    units = read.line.units
    if at < 2 or not is_of(read, at, "their") or not is_of(read, at - 1, "and") or units[at - 2].symbol != "N":
        return False
    return at + 2 < len(units) and is_of(read, at + 1, "rel") and not is_of(read, at + 2, "verb3")


def _parts(read: Read, at: int) -> bool:
    """Whether a comma, an "and" or the end of a sentence stands before this unit."""
    units = read.line.units
    return at == 0 or units[at].strong or pauses(units[at]) or is_of(read, at - 1, "and")


def _goes_on(read: Read, at: int) -> bool:
    """Whether what stands behind a comma belongs to what stands before it.

    That is another person, with whom and where, the day of a plan, or what a promise is about.
    """
    units = read.line.units
    named_apart = ":" in units[at].gap and units[at].symbol != "D"
    if named_apart and any(cue.end == at and cue.tag in ("about", "with") for cue in read.relations):
        return True
    if units[at].symbol == "D" and (
        _says_when_and_where(read, at)
        or any(cue.end == at and cue.tag in ("plan", "moved") for cue in read.clause_cues)
    ):
        return True
    day = units[at].day
    if day and day.lead in DEADLINES and any(cue.end == at and cue.tag in _PROMISES for cue in read.clause_cues):
        return True  # "Protokoll: ich, bis Freitag"
    if units[at - 1].symbol == "N" and at + 1 < len(units) and _is_a_place_alone(read, at):
        return True
    opened = at - 1 if at > 1 and units[at - 1].symbol == "D" and not units[at - 1].strong else at
    opens = (*ending(read.clause_cues, at), *(ending(read.clause_cues, opened) if opened != at else ()))
    if any(cue.tag in _PROMISES and _names_nothing(read, cue) for cue in opens):
        return True
    named = _named_behind(read, at)
    if units[named].symbol == "N":
        return (
            ":" not in units[at].gap
            and not _predicate(read, named)
            and not _absent_after(read, named)
            and units[at - 1].symbol == "N"
        )
    led = any(cue.tag in ("with", "at") for cue in between(read.relations, at, at + 1))
    return led and not between(read.clause_cues, at, at + 1) and not between(read.kinds, at, at + 1)


def _is_a_place_alone(read: Read, at: int) -> bool:
    """Whether one word with a capital letter stands between somebody and a day: "Tiago, Porto, 22 de março"."""
    units = read.line.units
    capital = not units[at].symbol and read.line.text[units[at].start].isupper()
    return capital and units[at + 1].symbol == "D" and pauses(units[at + 1])


def _says_when_and_where(read: Read, at: int) -> bool:
    """Whether a day stands there, and up to the next comma at most a place: "..., gestern im Pub"."""
    units = read.line.units
    behind = at + 1
    if behind == len(units) or units[behind].strong or "," in units[behind].gap:
        return True
    if not any(cue.tag == "at" and cue.start == behind for cue in read.relations):
        return False
    verbs = ("i", "they", "verb3", "reach", "their")
    for n in range(behind, len(units)):
        if units[n].strong or pauses(units[n]):
            return True
        if units[n].symbol == "N" or any(is_of(read, n, name) for name in verbs):
            return False
    return not any(cue.start > at for cue in read.clause_cues)


def _names_nothing(read: Read, cue: Cue) -> bool:
    """Whether the phrase of a promise holds nothing of what is promised, which then follows: "versprochen, ..."."""
    return all(
        read.line.units[at].symbol in ("N", "D") or is_of(read, at, "them") or is_of(read, at, "filler")
        for at in range(cue.thing, cue.gap_end)
    )


def _named_behind(read: Read, at: int) -> int:
    """The unit of the name where this is its article, "a Rita"; else the unit itself."""
    follows = at + 1 < len(read.line.units) and read.line.units[at + 1].symbol == "N"
    return at + 1 if follows and is_of(read, at, "article") else at


def _goes_on_a_list(read: Read, at: int) -> bool:
    """Whether somebody is named just before: "Niamh, Ben and Tom came"."""
    units = read.line.units
    return units[at - 1].symbol == "N" or (
        at > 1
        and any_has(units[at - 1], read.spoken[at], "and")
        and units[at - 2].symbol == "N"
        and not units[at - 1].strong
    )


def _has_own_verb(read: Read, at: int) -> bool:
    """Whether the last of a list has a verb for one: "breakfast with Helena and Daniel was supposed to come"."""
    units = read.line.units
    led = any(cue.tag == "with" and cue.start < at for cue in read.relations)
    return led and at + 1 < len(units) and units[at + 1].word in ("was", "is", "has", "wasn", "isn")


def _is_subject(read: Read, at: int) -> bool:
    """Whether the unit is "she", "it" and the like."""
    return any(any_has(read.line.units[at], read.spoken[at], name) for name in ("they", "it"))


def _predicate(read: Read, at: int) -> bool:
    """Whether a verb follows the person or pronoun at this unit."""
    units = read.line.units
    verb = _verb_behind(read, at, len(units))
    if verb is None or "," in units[verb].gap:
        return False
    return any(is_of(read, verb, name) for name in ("verb3", "reach", "give3", "not")) or _is_past(read, verb)


def _is_past(read: Read, at: int) -> bool:
    """Whether the end of the word tells that it is what somebody did."""
    return any(read.line.units[at].spelled.endswith(_PAST.get(name, ())) for name in read.spoken[at])


# What ends the third person of the past, so that verbs no lexicon knows are verbs as well.
_PAST = {"es": ("ó", "aron", "ieron"), "pt": ("ou", "aram", "eram", "iram")}


def _absent_after(read: Read, at: int) -> bool:
    units = read.line.units
    return any(cue.tag == "absent_after" and cue.start == at + 1 for cue in read.relations) and not units[at + 1].strong


def _clause(read: Read, first: int, last: int, promised: str | None) -> Clause:
    units = read.line.units
    if promised:
        return Clause(MINE if promised == "mine" else THEIRS, first, last, last)
    own = between(read.clause_cues, first, last)
    tags = {cue.tag: cue for cue in reversed(own)}
    opens = first + 1 if units[first].symbol == "D" and _led_by_its_day(read, first + 1) else first
    opening = next((cue for cue in own if cue.start == opens and cue.tag in _PROMISES), None)
    if opening and not _is_denied(read, opening, last):
        return Clause(_PROMISES[opening.tag], first, last, last, opening)
    if "advice" in tags:
        return Clause(ADVICE, first, last, max(first + 1, min(last, tags["advice"].thing)), tags["advice"])
    if is_inside(units[first], read.line.quoted) and _bids(read, first):
        return Clause(ADVICE, first, last, first, Cue(first, first, "advice", first, first, -1, read.spoken[first][0]))
    if is_inside(units[first], read.line.quoted) or _is_question(read, last):
        return Clause(TALK, first, last, last)
    for kind in (THINKING, TASK):
        if kind in tags:
            return Clause(kind, first, last, last, tags[kind])
    missed, moved = tags.get("missed"), tags.get("moved")
    if missed and _is_of_another(read, first):
        missed = None
    opens_talk = next((cue for cue in own if cue.tag == "talk"), None)
    if (
        moved
        and _is_a_meeting(read, _sentence_first(read, first), last)
        and not (opens_talk and opens_talk.start < moved.start)
    ):
        return Clause(MOVED, first, last, last, moved)
    if (
        missed
        and not (opens_talk and opens_talk.start < missed.start)
        and not _only_somebody_absent(read, first, last, missed)
    ):
        return Clause(MISSED, first, last, last, missed)
    if (
        opens_talk
        and opens_talk.start == first
        and not (_said_by(read, first, last) or _wrote(read, opens_talk) or _has_way(read, opens_talk.start + 1, last))
    ):
        return Clause(TALK, first, last, last, opens_talk)
    planned = tags.get("plan") if _is_a_meeting(read, first, last) and not _lies_behind(read, first, last) else None
    if planned and any(cue.start >= planned.end and is_of(read, cue.end - 1, "gone") for cue in own):
        planned = None  # "am Montag bin ich mit Tobias spaziert"
    if planned and not (opens_talk and opens_talk.start < planned.start):
        return Clause(PLANNED, first, last, last, planned)
    gave = next((cue for cue in own if cue.tag.startswith("gave:")), None)
    if gave and not _theirs(read, first, gave.start) and not _gave_to_me(read, first, gave.end):
        return Clause(GAVE, first, last, last, gave)
    return Clause(_happened_or_talk(read, first, last, own), first, last, last)


def _is_denied(read: Read, cue: Cue, last: int) -> bool:
    """Whether what somebody else seems to promise is denied: "er schickt mir nichts"."""
    return cue.tag == "theirs" and cue.end < last and is_of(read, cue.end, "not")


def _bids(read: Read, first: int) -> bool:
    """Whether quoted words bid me do something, which is advice: "doublez vos tarifs", "no contrates"."""
    units = read.line.units
    if first and not (units[first].strong or pauses(units[first])):
        return False
    at = first + 1 if is_of(read, first, "not") and first + 1 < len(units) else first
    return is_of(read, at, "imperative") or any("<ez>" in shapes(units[at].word, name) for name in read.spoken[at])


def _lies_behind(read: Read, first: int, last: int) -> bool:
    """Whether its days are past even where they are read as days to come: yesterday, last week."""
    starts = [read.line.units[at].start for at in range(first, last) if read.line.units[at].symbol == "D"]
    if not starts:
        return False
    ahead = {start: day.on for start, day in days_ahead(read.line).items()}
    return all(start in ahead and ahead[start] < read.line.today for start in starts)


def _is_of_another(read: Read, first: int) -> bool:
    """Whether the subject is somebody of theirs, whose absence misses nothing: "son associée devait venir"."""
    return is_of(read, first, "their") and first + 1 < len(read.line.units) and is_of(read, first + 1, "rel")


def _sentence_first(read: Read, at: int) -> int:
    return next((n for n in range(at, 0, -1) if read.line.units[n].strong), 0)


def _is_a_meeting(read: Read, first: int, last: int) -> bool:
    """Whether a plan is one of mine: with somebody or of a kind, and not "his exam is on Thursday"."""
    units = read.line.units
    if is_of(read, first, "their") or (
        units[first].symbol == "N" and first + 1 < last and units[first + 1].word == "s"
    ):
        return False
    return (
        _has_kind(read, first, last)
        or any(units[at].symbol == "N" for at in range(first, last))
        or any(is_of(read, at, "them") or is_of(read, at, "i") for at in range(first, last))
    )


def _is_question(read: Read, last: int) -> bool:
    units = read.line.units
    gap = units[last].gap if last < len(units) else read.line.text[units[-1].end :]
    return "?" in gap


def _only_somebody_absent(read: Read, first: int, last: int, missed: Cue) -> bool:
    """Whether it is one of several who did not come, as far as the clause itself tells."""
    named = sum(read.line.units[at].symbol == "N" for at in range(first, last))
    return (
        named > 1
        and any(cue.start == missed.start and cue.tag == "absent_after" for cue in read.relations)
        and any(cue.tag == "contact" and first <= cue.start < missed.start for cue in read.clause_cues)
    )


def _theirs(read: Read, first: int, before: int) -> bool:
    """Whether somebody else is the subject of the words up to here."""
    units = read.line.units
    return any(
        any_has(units[at], read.spoken[at], "they") or (units[at].symbol == "N" and at == first)
        for at in range(first, before)
    ) and not any(any_has(units[at], read.spoken[at], "i") for at in range(first, before))


def _gave_to_me(read: Read, first: int, end: int) -> bool:
    """Whether it was somebody else who gave: "Claudia hat mir Rückmeldung gegeben"."""
    if first + 1 >= end or read.line.units[first].symbol != "N" or not is_of(read, first + 1, "hat"):
        return False
    return not any(is_of(read, at, "i") for at in range(first, end))


def _happened_or_talk(read: Read, first: int, last: int, own: Sequence[Cue]) -> str:
    units = read.line.units
    touching = [cue for cue in own if cue.tag in _TOUCHING and not _is_hearsay(read, cue)]
    if any(cue.tag == "together" for cue in touching):
        return HAPPENED
    if _is_of_kin(read, first, last):
        return TALK
    at = first
    while at < last and (any_has(units[at], read.spoken[at], "filler") or any_has(units[at], read.spoken[at], "and")):
        at += 1
    while at + 1 < last and units[at].symbol == "D" and read.spoken[at][0] in DROPPING and _leads_in(read, at, last):
        at += 1  # "Ayer Rodrigo habló con Nacho"
    if at >= last:
        return TALK
    at = _named_behind(read, at)
    if any(cue.start == at for cue in touching):
        return HAPPENED
    pronoun = _is_subject(read, at)
    if units[at].symbol == "N" and _absent_after(read, at) and not touching:
        return TALK
    if (units[at].symbol == "N" or pronoun) and at + 1 < last:
        verb = _verb_behind(read, at, last)
        if verb is None and pronoun:
            return TALK
        if verb is not None and is_of(read, verb, "reach") and not (pronoun and _reaches_another(read, verb, last)):
            return HAPPENED
        if verb is not None and any(cue.person >= 0 and cue.start <= verb < cue.end for cue in touching):
            return HAPPENED
        if verb is not None and _predicate(read, at) and not _owns(read, verb, first, last):
            heard = is_of(read, verb, "says") and _has_kind(read, verb, last)
            return HAPPENED if heard or _reaches_me(read, verb, last) else TALK
        if pronoun:
            return HAPPENED if verb is not None and _reaches_me(read, verb, last) else TALK
    if touching or any(first <= cue.start < last and cue.tag == "with" for cue in read.relations):
        return HAPPENED
    if _acts_alone(read, at, last) or _is_news(read, at, last):
        return TALK
    opens = _opens(read, first, last) and not _tells_of_a_thing(read, at, last)
    return HAPPENED if _is_bare(read, at, last) or opens or _has_kind(read, at, last) else TALK


def _tells_of_a_thing(read: Read, at: int, last: int) -> bool:
    """Whether an English clause tells what some thing does: "the trial period of Tomasz ends Friday"."""
    if read.spoken[at][0] != "en" or any(is_of(read, n, "i") or is_of(read, n, "me") for n in range(at, last)):
        return False
    verbs = (n for n in range(at + 2, last) if is_of(read, n, "verb3") and not read.line.units[n - 1].symbol)
    return any(read.line.units[n].word not in ("was", "were") for n in verbs)


def _is_hearsay(read: Read, cue: Cue) -> bool:
    """Whether somebody without a name told me: "hat mir die Bäckersfrau erzählt"."""
    inside = range(cue.start + 1, cue.end - 2)
    return (
        cue.tag == "contact"
        and cue.person < 0
        and is_of(read, cue.start, "hat")
        and is_of(read, cue.end - 1, "said")
        and not any(read.line.units[at].symbol == "N" for at in inside)
        and any(
            is_of(read, at, "me") and any(is_of(read, at + 1, name) for name in ("det", "my", "their")) for at in inside
        )
    )


DROPPING = ("es", "pt", "fr")  # where a verb stands without its "she"; in French in notes alone


def _acts_alone(read: Read, at: int, last: int) -> bool:
    """Whether it opens with what somebody does or did, left unnamed: "gostou do painel", "paga el viernes"."""
    if read.spoken[at][0] not in DROPPING or any(cue.start == at for cue in read.kinds):
        return False
    if not (is_of(read, at, "verb3") or is_of(read, at, "says")) or is_of(read, at, "reach"):
        return False
    return not _reaches_me(read, at, last) and not _has_way(read, at, last)


def _leads_in(read: Read, at: int, last: int) -> bool:
    """Whether somebody with a verb stands right behind this day."""
    named = _named_behind(read, at + 1)
    unit = read.line.units[named]
    return named < last and unit.symbol == "N" and not pauses(unit) and not unit.strong and _predicate(read, named)


def _is_of_kin(read: Read, first: int, last: int) -> bool:
    """Whether it tells whom somebody else met: "Mi mamá se encontró con Domingo", "A mãe viu a Inês"."""
    if read.spoken[first][0] not in DROPPING:
        return False
    at = first + (is_of(read, first, "my") or is_of(read, first, "det"))
    verb = at + 2 if at + 1 < last and read.line.units[at + 1].word == "se" else at + 1
    if verb >= last or not is_of(read, at, "rel") or read.line.units[verb].gap.strip():
        return False
    acts = is_of(read, verb, "verb3") or is_of(read, verb, "reach") or is_of(read, verb, "met3")
    return acts and not _reaches_me(read, at, last)


def _is_news(read: Read, first: int, last: int) -> bool:
    """Whether it tells what somebody does or did behind other words: "Ontem a Beatriz foi promovida"."""
    if read.spoken[first][0] not in DROPPING or any(is_of(read, at, "i") for at in range(first, last)):
        return False
    named = next((at for at in range(first, last) if read.line.units[at].symbol == "N"), last)
    verb = named + 1
    if named > 1 and is_of(read, named - 2, "rel"):  # "el hijo de Nacho entra ...": who it is stays open
        return False
    if verb >= last or read.line.units[verb].strong or not is_of(read, verb, "verb3") or is_of(read, verb, "reach"):
        return False
    return not _has_kind(read, first, last) and not _reaches_me(read, verb, last)


def _owns(read: Read, verb: int, first: int, last: int) -> bool:
    """Whether it is no verb but what makes "Tom's party" of Tom."""
    unit = read.line.units[verb]
    return unit.word == "s" and unit.gap in ("", "'", "’") and _has_kind(read, first, last)


def _wrote(read: Read, cue: Cue) -> bool:
    """Whether what opens the talk is a contact itself: "Tom texted that ...", "Raj told me ..."."""
    return any(is_of(read, at, "reach") for at in range(cue.start, cue.end)) and cue.person >= 0


_WAYS = frozenset("by over via on per par por am beim au al pelo pela ao no na en em during an im".split())


def _has_way(read: Read, first: int, last: int) -> bool:
    """Whether it says how I heard of it: "by email", "over coffee", "on the phone"."""
    units = read.line.units
    for cue in read.kinds:
        before = cue.start - 1
        while before > first and is_of(read, before, "det"):
            before -= 1
        if first <= cue.start < last and units[cue.start].word in _WAYS:
            return True
        if first <= before < cue.start < last and units[before].word in _WAYS:
            return True
    return False


def _said_by(read: Read, first: int, last: int) -> bool:
    """Whether it begins like "said Sana over coffee"."""
    units = read.line.units
    return (
        is_of(read, first, "says")
        and first + 1 < last
        and units[first + 1].symbol == "N"
        and _has_kind(read, first, last)
    )


def _opens(read: Read, first: int, last: int) -> bool:
    """Whether it opens the line and names somebody or a day, and not only whose firm or sister it is."""
    owned = first + 2 < last and read.line.units[first + 1].word == "s" and is_of(read, first + 2, "rel")
    return first == 0 and any(read.line.units[at].symbol in ("N", "D") for at in range(first + owned, last))


def _is_led(read: Read, at: int) -> bool:
    """Whether a preposition leads to this unit: the "sie" of "an sie schicken" is no subject."""
    return any(cue.end == at and cue.tag in ("with", "about", "at", "absent_before") for cue in read.relations)


def _is_bare(read: Read, first: int, last: int) -> bool:
    """Whether nothing but people, days, kinds and small words stand there, and not small words alone."""
    told = any(read.line.units[at].symbol for at in range(first, last)) or _has_kind(read, first, last)
    return told and all(
        read.line.units[at].symbol in ("N", "D")
        or any(is_of(read, at, name) for name in ("and", "det", "filler", "i", "me", "span"))
        or read.line.units[at].word in ("to", "from")
        or read.line.units[at].word[:1].isdigit()
        or any(cue.start <= at < cue.end for cue in (*read.kinds, *read.relations))
        for at in range(first, last)
    )


def _verb_behind(read: Read, at: int, last: int) -> int | None:
    """The unit behind a subject that may be its verb, beyond a list of people and small words."""
    units = read.line.units
    after = at + 1
    while after < last and (
        is_of(read, after, "filler")
        or units[_named_behind(read, after)].symbol == "N"
        or (is_of(read, after, "and") and units[after - 1].symbol == "N")
    ):
        after += 1
    return after if after < last and not units[after].strong else None


def _reaches_another(read: Read, verb: int, last: int) -> bool:
    """Whether somebody else than me was reached: "she called Tom"."""
    units = read.line.units
    return verb + 1 < last and units[verb + 1].symbol == "N"


def _has_kind(read: Read, first: int, last: int) -> bool:
    return bool(between(read.kinds, first, last))


def _reaches_me(read: Read, at: int, last: int) -> bool:
    """Whether what somebody did was done to me or with me, before anything is reported."""
    stop = min([cue.start for cue in read.clause_cues if cue.tag == "talk" and at <= cue.start < last], default=last)
    units = read.line.units
    return any(
        any_has(units[n], read.spoken[n], "me") or any_has(units[n], read.spoken[n], "with_me")
        for n in range(at, min(stop, at + 6))
    )


def _settled(read: Read, clauses: list[Clause]) -> list[Clause]:
    """The clauses seen together: what comes after talk that it belongs to is talk too."""
    settled: list[Clause] = []
    for clause in clauses:
        if settled and _is_empty(read, clause):
            continue
        before = settled[-1] if settled else None
        unit = read.line.units[clause.first]
        if before and clause.kind in (MISSED, PLANNED) and ":" in unit.gap and _is_a_message(read, before):
            clause = clause._replace(kind=TALK)
        if before and clause.kind == HAPPENED and ":" in unit.gap and _is_said_in(read, before, clause):
            clause = clause._replace(kind=TALK)
        if before and clause.kind == TALK and not (unit.strong or pauses(unit)) and _is_a_day(read, before):
            settled[-1] = clause._replace(first=before.first)
            continue
        if before and before.kind == HAPPENED and clause.kind == TALK and _says_where_and_when(read, clause):
            clause = clause._replace(kind=HAPPENED)
        if (
            before
            and before.kind in (TALK, ADVICE)
            and clause.kind == HAPPENED
            and not unit.strong
            and not _own_contact(read, clause)
        ):
            clause = clause._replace(kind=TALK)
        if before and before.kind == MISSED and before.cue and ":" in unit.gap and _is_all(before):
            clause = clause._replace(kind=MISSED, cue=before.cue)  # "Annulé : déjeuner du 2 mars"
        if before and clause.kind == TALK and clause.cue and not unit.strong and _says_it(read, before, clause):
            # "Inês me escreveu no domingo que ...": how and when it was said is told by the contact
            end = clause.cue.end + (clause.cue.end < clause.last and read.line.units[clause.cue.end].symbol == "D")
            settled[-1] = before._replace(last=end, head=end)
            clause = clause._replace(first=end)
            if clause.first >= clause.last:
                continue
        if (
            before
            and before.kind == HAPPENED
            and (
                is_of(read, clause.first, "bring")
                or (is_of(read, clause.first, "i") and _brings(read, clause.first + 1))
            )
            and any(read.line.units[at].symbol == "D" for at in range(before.first, before.last))
            and not any(before.first <= cue.start < before.last and cue.tag in _TOUCHING for cue in read.clause_cues)
        ):
            settled[-1] = before._replace(kind=PLANNED)  # "domingo almoço com o Zeca, levar sobremesa"
        if before and before.kind == clause.kind and _promises_nothing(read, before):
            settled[-1] = before._replace(kind=HAPPENED)
        if before and before.kind == PLANNED and not unit.strong and _names_people_alone(read, clause):
            settled[-1] = before._replace(last=clause.last, head=clause.last)
            continue
        settled.append(clause)
    return settled


def _says_where_and_when(read: Read, clause: Clause) -> bool:
    """Whether a place and a day stand there behind a contact, and no verb: "..., hôtel Métropole, 2 mars"."""
    units = read.line.units
    day = units[clause.last - 1].day
    if day is None or day.on > read.line.today or clause.last - clause.first > _FEW:
        return False
    if (
        units[clause.first].strong
        or ":" in units[clause.first].gap
        or read.spoken[clause.first][0]
        not in (
            *DROPPING,
            "de",
        )
    ):
        return False
    if not any(read.line.text[units[at].start].isupper() for at in range(clause.first, clause.last - 1)):
        return False  # "..., retour dimanche"
    return clause.cue is None and not any(
        units[at].symbol == "N" or any(is_of(read, at, name) for name in ("verb3", "reach", "i", "they", "says", "my"))
        for at in range(clause.first, clause.last)
    )


_FEW = 4  # units


def _brings(read: Read, at: int) -> bool:
    return at < len(read.line.units) and is_of(read, at, "bring")


def _is_all(clause: Clause) -> bool:
    """Whether a clause is nothing but the phrase that made it of its kind."""
    return clause.cue is not None and (clause.cue.start, clause.cue.end) == (clause.first, clause.last)


def _says_it(read: Read, before: Clause, talk: Clause) -> bool:
    """Whether the clause before holds only whoever says what follows: the "Inês" of "Inês me escreveu que ..."."""
    units = read.line.units
    return (
        before.kind == HAPPENED
        and not pauses(units[talk.first])
        and units[talk.first - 1].symbol == "N"
        and all(units[at].symbol in ("N", "D") or is_of(read, at, "article") for at in range(before.first, before.last))
    )


def _promises_nothing(read: Read, clause: Clause) -> bool:
    """Whether it says only when and how something was promised: "m'a promis hier au téléphone", before "qu'il ..."."""
    if clause.kind not in (MINE, THEIRS) or clause.cue is None or clause.cue.thing >= clause.last:
        return False
    return all(
        read.line.units[at].symbol == "D" or any(cue.start <= at < cue.end for cue in read.kinds) or _is_small(read, at)
        for at in range(clause.cue.thing, clause.last)
    )


def _is_small(read: Read, at: int) -> bool:
    return is_of(read, at, "filler") or is_of(read, at, "det") or read.line.units[at].word in _WAYS


def _is_a_day(read: Read, clause: Clause) -> bool:
    """Whether only a day stands there: the "Am 30." before "hat Vroni Geburtstag"."""
    return all(read.line.units[at].symbol == "D" for at in range(clause.first, clause.last))


def _names_people_alone(read: Read, clause: Clause) -> bool:
    """Whether only people stand there: the "Charlotte und ich" behind "Wir telefonieren am Freitag"."""
    own = range(clause.first, clause.last)
    named = [at for at in own if read.line.units[at].symbol == "N"]
    others = [at for at in own if at not in named]
    return bool(named) and all(any(is_of(read, at, name) for name in ("and", "i", "me", "det")) for at in others)


def _is_empty(read: Read, clause: Clause) -> bool:
    """Whether only small words stand there: ", briefly,"."""
    return all(is_of(read, at, "filler") or is_of(read, at, "and") for at in range(clause.first, clause.last))


def _is_a_message(read: Read, clause: Clause) -> bool:
    """Whether it names a message, so that what follows a colon is what the message says."""
    return any(clause.first <= cue.start < clause.last and cue.tag in ("message", "email") for cue in read.kinds)


def _is_said_in(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether it is news out of somebody's message: "O Rui mandou mensagem: no sábado ganhou o prémio"."""
    own = range(clause.first, clause.last)
    return (
        before.kind == HAPPENED
        and _is_a_message(read, before)
        and any(read.line.units[at].symbol == "N" for at in range(before.first, before.last))
        and not any(cue.start in own and cue.tag in _TOUCHING for cue in read.clause_cues)
        and any(is_of(read, at, "verb3") or is_of(read, at, "they") or _is_past(read, at) for at in own)
    )


def _own_contact(read: Read, clause: Clause) -> bool:
    """Whether it tells of a contact by itself, whatever stands before it."""
    own = range(clause.first, clause.last)
    if any(
        cue.start in own and (cue.tag in _TOUCHING or cue.tag == "with") for cue in (*read.clause_cues, *read.relations)
    ):
        return True
    return _has_kind(read, clause.first, clause.last) and (
        is_of(read, clause.first, "i") or any(read.line.units[at].symbol == "D" for at in own)
    )


_TO_THEM = ("lhe", "lhes", "le", "les", "lui", "leur")


def introduced_to(read: Read, clause: Clause) -> Mention | None:
    """Whom "him" means where somebody was introduced to him: who was named last before."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "gave:intro":
        return None
    said = units[cue.start : cue.end]
    if sum(unit.symbol == "N" for unit in said) != 1 or not any(unit.word in _TO_THEM for unit in said):
        return None
    return next((unit.mention for unit in reversed(units[: cue.start]) if unit.mention), None)


def is_of(read: Read, at: int, name: str) -> bool:
    """Whether this unit is of a class of words in a language it is read in; none is where the line has ended."""
    return 0 <= at < len(read.line.units) and any_has(read.line.units[at], read.spoken[at], name)
