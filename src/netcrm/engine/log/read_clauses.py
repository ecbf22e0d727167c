"""Cuts a line into clauses and says what each is."""

from collections.abc import Sequence

from netcrm.engine.log.clause_kinds import clause_of
from netcrm.engine.log.clause_starts import begins
from netcrm.engine.log.clauses import PROMISES, Clause, Read, is_of
from netcrm.engine.log.cues import Cue, any_has, cues, ending, languages_of, shapes
from netcrm.engine.log.line import Line, pauses, unit_at
from netcrm.engine.log.settled_clauses import settled
from netcrm.engine.log.urging import urged
from netcrm.engine.log.wanted import for_me, is_no_wait, is_somebody_going


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
    every = tuple(
        urged(read, for_me(read, _by_hand(read, _undone(read, cue))))
        for cue in read.clause_cues
        if not any(one(read, cue) for one in (_is_no_talk, _is_a_purpose, is_somebody_going, is_no_wait, _was))
    )
    read = read._replace(clause_cues=every)
    taken = [(line.units[cue.start].start, _advice_end(read, cue)) for cue in every if cue.tag == "advice"]
    taken += [(line.units[cue.start].start + 1, line.units[cue.end - 1].end) for cue in every if cue.tag in PROMISES]
    taken += [(line.units[cue.start].start, line.units[cue.end - 1].end) for cue in every if cue.tag == _CHEERING]
    kept = [
        span
        for span in promised
        if not any(start <= span[0] < end for start, end in taken) and not _is_planned(line, every, span)
    ]
    return read._replace(clauses=tuple(settled(read, _clauses(read, kept))))


_CHEERING = "gave:encouragement"  # "told him he'll be fine" promises nothing


def _is_no_talk(read: Read, cue: Cue) -> bool:
    """Whether it sounds like talk of somebody who took part: "call m Reto gestern, braucht", "hat mich Frau Weber"."""
    units = read.line.units
    if cue.tag != "talk":
        return False
    if any(is_of(read, at - 1, "title") and units[at].symbol == "N" for at in range(cue.start + 1, cue.end)):
        return True
    led = units[cue.start].symbol == "N" and any(one.tag == "with" for one in ending(read.relations, cue.start))
    return led and any(pauses(units[at]) for at in range(cue.start + 1, cue.end))


def _undone(read: Read, cue: Cue) -> Cue:
    """The cue; a German contact with a "nicht" in its midst was missed: "hat sich ned grührt", but "nicht lange"."""
    if cue.tag != "contact" or cue.language != "de":
        return cue
    denied = any(
        is_of(read, at, "not") and read.line.units[at].word in _NOT and read.line.units[at + 1].word not in _MUCH
        for at in range(cue.start + 1, cue.end - 1)
    )
    return cue._replace(tag="missed") if denied else cue


def _was(read: Read, cue: Cue) -> bool:
    """Whether "it was really" only looks like "it would have been", which the umlaut tells: "eigentlich war es gut"."""
    if cue.tag != "missed" or cue.language != "de" or cue.end - cue.start < _SHORTEST:
        return False
    said = [unit.spelled for unit in read.line.units[cue.start : cue.start + 3]]
    if any(unit.word in _SET for unit in read.line.units[cue.start : cue.end]):
        return False  # "eigentlich war heute ein Treffen geplant"
    return "eigentlich" in said and any(word in ("war", "waren", "hatte", "hatten", "hatt") for word in said)


_SHORTEST = 3  # units
_SET = frozenset("geplant ausgemacht vereinbart verabredet angesetzt vorgesehen aber doch jedoch".split())


def _by_hand(read: Read, cue: Cue) -> Cue:
    """The cue; who was helped with a move was given hours and no knowledge: "Poldi beim Umzug geholfen"."""
    helped = cue.tag == "gave:knowledge" and cue.language == "de"
    units = read.line.units[cue.start : cue.end]
    if helped and units[-1].word in _HELPED and any(unit.word in _WORK_OF_HANDS for unit in units):
        return cue._replace(tag="gave:volunteering")
    return cue


_HELPED = ("geholfen", "gholfen", "gholfn", "mitgeholfen", "unterstutzt", "ausgeholfen", "angepackt")
_WORK_OF_HANDS = frozenset(
    "umzug ubersiedeln siedeln aufbau abbau umbau streichen ausmalen tapezieren schleppen packen mobelpacken einzug "
    "auszug renovieren garten ernte lese weinlese aufraumen entrumpeln putzen heuen holz holzhacken zaun dach".split()
)
_NOT = ("nicht", "nich", "net", "ned", "nit", "nod", "nie", "niemals")


_MUCH = ("viel", "lange", "lang", "nur", "so", "besonders", "ganz", "gleich", "allzu", "sehr", "oft", "weit")


def _is_a_purpose(read: Read, cue: Cue) -> bool:
    """Whether it only says what for: the "falar da renda" of "reunião segunda para falar da renda"."""
    at = cue.start
    if cue.tag != "contact" or at == 0 or read.line.units[at - 1].word not in _FOR:
        return False
    return "<inf>" in shapes(read.line.units[at].word, cue.language)


_FOR = ("para", "pra", "p", "pa", "pour", "pr")


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
    inside = range(unit_at(line.units, span[0]), unit_at(line.units, span[1]))
    dated = any(line.units[at].symbol == "D" for at in inside)
    return dated and any(
        cue.tag == "plan" and (cue.start in inside[:4] or cue.start < inside[0] < cue.end) for cue in every
    )


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
    cut = sorted({0, *(at for at in range(1, len(units)) if begins(read, at, whose))})
    found: list[Clause] = []
    for first, last in zip(cut, [*cut[1:], len(units)], strict=True):
        if first < last:
            found.append(clause_of(read, first, last, whose[first][2] if first in whose else None))
    return found
