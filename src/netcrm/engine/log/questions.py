"""What I asked somebody, what I told them, and what they said, out of a line: the steps of advice."""

from collections.abc import Iterator, Mapping, Sequence

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.cues import DEADLINES, Cue, aside_cues, cues
from netcrm.engine.log.line import is_inside, pauses
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.replies import replies_of
from netcrm.engine.log.spans import Span
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

_TAGS_AT_END = lazy_pattern(r"[ .,;:]*(?: #[\w-]+)+$")
LEAD, TOLD, COURTESY = "lead", "told", "courtesy"
_TRIM = " \t,.;:!…-–—\"'“”„«»‘’"
_WAYS = frozenset(
    "on by over via per at during am beim auf im par au pendant por al en durante pelo pela no na".split()
)
_ASKS = frozenset("asks asked asking gefragt fragt fragte demande pregunta pregunto pergunta perguntou".split())
_ENDING = (c.MINE, c.THEIRS, c.ADVICE, c.MISSED, c.MOVED, c.PLANNED, c.GAVE, c.TASK)


class SpokenDraft(NamedTuple):
    """What was asked or told. people: ids; none where the first of those who took part is meant. span: in the line."""

    people: tuple[int, ...]
    text: str
    span: Span


class SaidDraft(NamedTuple):
    """What somebody else said or does, which may be an answer. person None: the first of those who took part.

    reported: the line gives it as their words, so it answers whatever they were asked.
    """

    person: int | None
    text: str
    reported: bool = False


class Spoken(NamedTuple):
    """questions: what I asked for advice; told: what I told; said: what they said. idle: what sounds like courtesy and
    logistics, and is a question only where it was kept as one."""

    questions: tuple[SpokenDraft, ...] = ()
    told: tuple[SpokenDraft, ...] = ()
    said: tuple[SaidDraft, ...] = ()
    idle: tuple[SpokenDraft, ...] = ()


def spoken_of(read: Read, there: Presence) -> Spoken:
    """Every question, what was told and what was said, in order; nothing of a plan or where nobody was in touch."""
    if not there.contact or there.planned:
        return Spoken()
    found = list(_spoken(read, there))
    questions = tuple(draft for tag, draft in found if tag == LEAD)
    told = tuple(draft for tag, draft in found if tag == TOLD)
    mine = [draft.span for _, draft in found]
    replies = replies_of(read, mine)
    others = _replies(read, [*mine, *(reply.span for reply in replies)])
    idle = tuple(draft for tag, draft in found if tag == COURTESY and draft.text)
    return Spoken(questions, told, (*(SaidDraft(one.person, one.text, True) for one in replies), *others), idle)


def without(spoken: Spoken, advised: Sequence[str]) -> Spoken:
    """The same without the words that are kept as advice."""
    return spoken._replace(said=tuple(one for one in spoken.said if not any(text in one.text for text in advised)))


def with_numbers(spoken: Spoken, numbers: Mapping[int, int]) -> Spoken:
    """The same with other numbers for people."""

    def renumbered(draft: SpokenDraft) -> SpokenDraft:
        return draft._replace(people=tuple(numbers.get(key, key) for key in draft.people))

    return Spoken(
        tuple(renumbered(draft) for draft in spoken.questions),
        tuple(renumbered(draft) for draft in spoken.told),
        tuple(one._replace(person=numbers.get(one.person or 0, one.person)) for one in spoken.said),
        tuple(renumbered(draft) for draft in spoken.idle),
    )


def is_asked(at: int, questions: Sequence[SpokenDraft]) -> bool:
    """Whether this place of the text is part of a question, so that nothing said there is promised or advised."""
    return any(draft.span[0] <= at < draft.span[1] for draft in questions)


def _spoken(read: Read, there: Presence) -> Iterator[tuple[str, SpokenDraft]]:
    for cue in aside_cues(read.line.units, read.spoken, "asking"):
        if cue.tag not in (LEAD, TOLD) or not _is_mine(read, cue):
            continue
        last = _last(read, cue)
        text, span = _text(read, cue, last)
        idle = cue.tag == LEAD and (not text or _is_courtesy(read, cue.thing, last))
        people = _whom(read, cue, there)
        if people is not None:
            yield COURTESY if idle else cue.tag, SpokenDraft(people, text, span)


def _is_mine(read: Read, cue: Cue) -> bool:
    """Whether it happened, and it was I who asked or told: not "Maria asked Tom how ..."."""
    units = read.line.units
    clause = next((one for one in read.clauses if one.first <= cue.start < one.last), None)
    if clause is None or clause.kind not in (c.HAPPENED, c.GAVE):
        return False
    before = range(clause.first, cue.start)
    if any(is_of(read, at, "i") for at in range(clause.first, cue.end)):
        return True
    first = next((at for at in before if not (_is_idle(read, at) or units[at].symbol == "D")), cue.start)
    subjects = {first, cue.start - 1} & {*before}
    if any(units[at].symbol == "N" or is_of(read, at, "they") for at in subjects):
        return False
    return not any(is_of(read, at, "hat") and not is_of(read, at, "have") for at in before)


def _is_idle(read: Read, at: int) -> bool:
    return is_of(read, at, "filler") or is_of(read, at, "and")


def _last(read: Read, cue: Cue) -> int:
    """Before which unit what was asked or told ends."""
    units = read.line.units
    if cue.thing < cue.gap_end < cue.end:
        return cue.gap_end
    quote = next((span for span in read.line.quoted if cue.thing < len(units) and _is_in(read, cue.thing, span)), None)
    at = cue.thing + 1
    while at < len(units) and not (_turns(read, at) if quote is None else units[at].start >= quote[1]):
        at += 1
    at = min(at, len(units))
    while at - 1 > cue.thing and is_of(read, at - 1, "and"):
        at -= 1
    return at if quote else _without_way(read, cue, at)


def _is_in(read: Read, at: int, span: Span) -> bool:
    return span[0] <= read.line.units[at].start < span[1]


def _turns(read: Read, at: int) -> bool:
    """Whether something else begins with this unit: another sentence, ", she was glad", ", I owe her ..."."""
    units = read.line.units
    if units[at].strong:
        return True
    joined = is_of(read, at - 1, "and")
    if not (joined or pauses(units[at])):
        return False
    if any(clause.first == at and clause.kind in _ENDING for clause in read.clauses) or is_of(read, at, "i"):
        return True
    subject = units[at].symbol == "N" or is_of(read, at, "they") or is_of(read, at, "their")
    if joined:
        return subject and (is_of(read, at + 1, "verb3") or is_of(read, at + 1, "says"))
    told_apart = any(one.start == at for one in read.kinds)  # "..., café avec Maria"
    return subject or told_apart or is_of(read, at, "says") or is_of(read, at, "verb3") or is_of(read, at, "turn")


def _without_way(read: Read, cue: Cue, last: int) -> int:
    """Without the day and the way at the end: "on the phone", "yesterday"."""
    units = read.line.units
    while last - 1 > cue.thing:
        day = units[last - 1].day
        if day and day.on <= read.line.today and day.lead not in DEADLINES:
            last -= 1
            continue
        kind = next((one for one in read.kinds if one.end == last and one.start > cue.thing), None)
        first = kind.start if kind else last
        while kind and first - 1 > cue.thing and (is_of(read, first - 1, "det") or is_of(read, first - 1, "my")):
            first -= 1
        if kind and units[first].word not in _WAYS and first - 1 > cue.thing and units[first - 1].word in _WAYS:
            first -= 1
        if not kind or units[first].word not in _WAYS:
            break
        last = first
    return last


def _text(read: Read, cue: Cue, last: int) -> tuple[str, Span]:
    line = read.line
    start = line.units[cue.thing - 1].end if cue.thing else 0
    end = line.units[last].start if last < len(line.units) and line.units[last].strong else len(line.text)
    if last < len(line.units) and not line.units[last].strong:
        end = line.units[last - 1].end
    said = " ".join(line.text[start:end].strip(_TRIM).split())
    return _TAGS_AT_END.sub("", said) or said, (start, end)


def _is_courtesy(read: Read, first: int, last: int) -> bool:
    """Whether it is a question of courtesy or logistics: how she is, whether Tuesday works."""
    found = cues(read.line.units[first:last], read.spoken[first:last], "idle")
    return any(cue.start == 0 and cue.tag == COURTESY for cue in found)


def _whom(read: Read, cue: Cue, there: Presence) -> tuple[int, ...] | None:
    """The ids of those who were asked or told; None for somebody nobody knows."""
    units = read.line.units
    named = [
        one for at in range(cue.start, cue.end) if at < cue.thing or at >= cue.gap_end if (one := units[at].mention)
    ]
    if named:
        ids = [one.ids[0] for one in named if len(one.ids) == 1]
        return tuple(dict.fromkeys(ids)) if len(ids) == len(named) else None
    before = [one for unit in units[: cue.start] if (one := unit.mention) and one in there.people and len(one.ids) == 1]
    return (before[-1].ids[0],) if before else ()


def _replies(read: Read, mine: Sequence[Span]) -> Iterator[SaidDraft]:
    """What others said: their clauses, one text up to the end of a sentence."""
    units = read.line.units
    at = 0
    while at < len(read.clauses):
        clause = read.clauses[at]
        at += 1
        if clause.kind != c.TALK or is_inside(units[clause.first], mine) or _is_no_answer(read, clause):
            continue
        last = clause.last
        while at < len(read.clauses) and read.clauses[at].kind == c.TALK and not units[read.clauses[at].first].strong:
            last = read.clauses[at].last
            at += 1
        if draft := _said_draft(read, clause, last):
            yield draft


def _is_no_answer(read: Read, clause: Clause) -> bool:
    """Whether I am the one of whom it tells, or they ask."""
    units = read.line.units
    after = units[clause.last].gap if clause.last < len(units) else read.line.text[units[-1].end :]
    asks = any(unit.word in _ASKS for unit in units[max(0, clause.first - 4) : clause.first + 4])
    return is_of(read, clause.first, "i") or "?" in after or asks


def _said_draft(read: Read, clause: Clause, last: int) -> SaidDraft | None:
    """What was said, without who said it; None for the bare "she said" behind what was quoted or advised."""
    units = read.line.units
    first = clause.first
    own = [one for n in range(first, min(first + 2, last)) if (one := units[n].mention)]
    before = [one for unit in units[:first] if (one := unit.mention)]
    whose = own[0] if own else before[-1] if before else None
    while (
        first + 1 < last
        and (units[first].symbol == "N" or is_of(read, first, "they"))
        and is_of(read, first + 1, "says")
    ):
        first += 2
    if first >= last:
        return None
    while first + 1 < last and (is_of(read, first, "says") or units[first].word in ("that", "dass", "que", "qu")):
        first += 1
    text = read.line.text[units[first].start : units[last - 1].end]
    return SaidDraft(whose.ids[0] if whose and len(whose.ids) == 1 else None, " ".join(text.split()))
