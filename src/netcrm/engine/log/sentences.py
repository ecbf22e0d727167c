"""Reads the line typed after a meeting: who, when, what kind, about what, what was promised, advised and given.

It is read once, in stages: units (`line`), phrases of the lexicons (`cues`), clauses (`read_clauses`), and here the
reading put together of the clauses in which I was in touch.
"""

import re
from collections.abc import Sequence
from datetime import date

from netcrm.engine.log import clauses as c
from netcrm.engine.log.advice import AdviceDraft, advice_of
from netcrm.engine.log.antecedents import resolved as with_their_things
from netcrm.engine.log.bare_promises import with_things
from netcrm.engine.log.clauses import Read
from netcrm.engine.log.contact_day import day_of
from netcrm.engine.log.contact_kind import kind_of
from netcrm.engine.log.cues import languages_of
from netcrm.engine.log.german_clauses import seen_in_german
from netcrm.engine.log.german_deeds import with_deeds_due
from netcrm.engine.log.hard_news import HardNewsDraft, hard_news_of
from netcrm.engine.log.knowing import KnowingDraft, felt_of, knowing_of, thanked_for, without_knowing
from netcrm.engine.log.left_apostrophes import with_apostrophes
from netcrm.engine.log.left_days import Left, with_left_day
from netcrm.engine.log.likely_gives import with_likely_gives
from netcrm.engine.log.likely_kind import likely_kind
from netcrm.engine.log.likely_parts import doubted_sides, with_likely_advice, with_likely_promises
from netcrm.engine.log.likely_promises import likely_promises
from netcrm.engine.log.line import Line, annotate, topics_of, unit_at, with_people
from netcrm.engine.log.line_gives import GiveDraft, gives_of
from netcrm.engine.log.line_signs import signs_of
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.occasions import OccasionDraft, occasions_of
from netcrm.engine.log.part_model import weighed_parts
from netcrm.engine.log.phrase_promises import promises_of
from netcrm.engine.log.places import place_of
from netcrm.engine.log.presence import Presence, presence
from netcrm.engine.log.promises import Promise, promises
from netcrm.engine.log.questions import Spoken, is_asked, spoken_of, without
from netcrm.engine.log.read_clauses import read_clauses
from netcrm.engine.log.remarks import remarks_of
from netcrm.engine.log.second_look import looked_at_again
from netcrm.engine.log.second_opinion import Opinion, second_opinion
from netcrm.engine.log.spans import Span, inside
from netcrm.engine.log.taken_along import due_at_the_meeting
from netcrm.engine.log.things_of_it import with_it
from netcrm.engine.log.unknown_names import families, is_a_noun, nearly, strangers, strangers_of
from netcrm.engine.log.wanted import said_before, takes_up, thing_wanted
from netcrm.engine.log.weighed_outcome import weighed
from netcrm.engine.log.whose_promise import of_theirs
from netcrm.model.kinds import INTRODUCTION, LOOPS, PROMISE
from netcrm.model.people import Known
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern


class LoopDraft(NamedTuple):
    """A promise or something waited for. person None: the first person of the reading. group: the uid of the peer group
    it is owed to instead."""

    kind: str
    person: int | None
    text: str
    due: date | None
    group: str = ""


class Reading(NamedTuple):
    """What a sentence says. people: ids of whoever took part, in order of mention; on: today when no day was `dated`.

    unknown: names nobody in the book bears. ambiguous: a mention and the ids of those it may mean.
    contact: False when nobody was met: a task, a call that nobody answered, news. planned: it lies ahead; moved: it
    stands already and goes to another day. doubtful: a promise speaks of her or him where two or more people took part.
    A promise to somebody unknown says so in its text; one to somebody ambiguous has person None.
    absent: ids of those it says were missing. place: where it was, as written. remarks: what could be meant otherwise.
    via: the id of whoever introduced us. spoken: what I asked and told, and what they said. knowing: who knows whom.
    unsure: it could be a contact all the same.
    """

    text: str
    people: tuple[int, ...]
    on: date
    dated: bool
    kind: str
    topics: tuple[str, ...]
    loops: tuple[LoopDraft, ...]
    unknown: tuple[str, ...]
    ambiguous: tuple[tuple[str, tuple[int, ...]], ...]
    doubtful: bool
    contact: bool
    planned: bool = False
    moved: bool = False
    place: str | None = None
    absent: tuple[int, ...] = ()
    advice: tuple[AdviceDraft, ...] = ()
    gives: tuple[GiveDraft, ...] = ()
    occasions: tuple[OccasionDraft, ...] = ()
    remarks: tuple[str, ...] = ()
    via: int | None = None
    spoken: Spoken = Spoken()
    hard_news: tuple[HardNewsDraft, ...] = ()
    knowing: tuple[KnowingDraft, ...] = ()
    unsure: bool = False


def read(sentence: str, today: date, people: Sequence[Known]) -> Reading:
    """The sentence understood. The day looks to the past, a promise's due day to the future; nothing is refused."""
    return _reading(found_in(sentence, today, people))._replace(text=sentence)


class Found(NamedTuple):
    """What the rules and the second opinion found in a sentence, before it is weighed by all signs."""

    read: Read
    vows: Sequence[Promise]
    knowing: tuple[KnowingDraft, ...]
    held: Opinion
    left: Left
    signs: frozenset[str]


def found_in(sentence: str, today: date, people: Sequence[Known]) -> Found:
    """What the rules find in it."""
    sentence = with_apostrophes(sentence)
    line = annotate(sentence, today, people)
    line = with_people(line, [*line.named, *_strangers(line, people)])
    spoken = languages_of(line.units)
    english = any("en" in names for names in set(spoken))
    vows = [vow for vow in promises(sentence, line.named, today) if _is_english(line, spoken, vow)] if english else []
    parsed = read_clauses(line, [(vow.start, vow.end, _turn(vow)) for vow in vows])
    parsed = with_deeds_due(seen_in_german(looked_at_again(parsed)))
    knowing = knowing_of(parsed)
    parsed = without_knowing(parsed, knowing)
    vows = [vow for vow in vows if _stands(parsed, vow)]
    vows = [_resolved(parsed, _with_its_thing(parsed, vow)) for vow in vows]
    parsed, vows = of_theirs(parsed, vows)
    vows = sorted([*vows, *promises_of(parsed)])
    felt = felt_of(parsed)
    vows = [vow for vow in vows if not inside(vow.start, felt)] if felt else vows
    vows = with_it(parsed, with_their_things(parsed, vows)) if english else vows
    vows = _owed_one_way(with_things(parsed, vows))
    ruled = presence(parsed, vows)
    held = second_opinion(parsed, ruled)
    left = with_left_day(parsed, held.there, day_of(parsed, held.there, today))
    return Found(parsed, vows, knowing, held, left, signs_of(parsed, held.there, vows, left.when, held.there != ruled))


def _owed_one_way(vows: Sequence[Promise]) -> list[Promise]:
    """The promises without one that turns round who owes the same: "Kim owes me it, and had promised it by Monday"."""
    first: dict[str, str] = {}
    return [vow for vow in vows if first.setdefault(fold(vow.text), vow.kind) == vow.kind]


def _strangers(line: Line, people: Sequence[Known]) -> list[Mention]:
    aside = [*line.tags, *((day.start, day.end) for day in line.days)]
    own = families(people)
    foreign = strangers(line.text, line.named, aside, nearly(line.text, people), own)
    spoken = languages_of(line.units)
    foreign = [one for one in foreign if _is_relative(line, one, own) or not is_a_noun(line, one, spoken)]
    return foreign + strangers_of(with_people(line, [*line.named, *foreign]))


def _is_relative(line: Line, stranger: Mention, own: frozenset[str]) -> bool:
    """Whether a stranger with a first name bears a surname of the book. own: these, folded."""
    _, parted, surname = fold(line.text[stranger.start : stranger.end]).rpartition(" ")
    return bool(parted) and surname in own


def _is_english(line: Line, spoken: Sequence[tuple[str, ...]], vow: Promise) -> bool:
    """Whether the words of an English promise stand in a part of the line that is English first of all."""
    at = unit_at(line.units, vow.start)
    return at == len(line.units) or spoken[at][0] == "en"


def _turn(vow: Promise) -> str:
    return c.MINE if LOOPS[vow.kind].turn == "me" else c.THEIRS


def _stands(parsed: Read, vow: Promise) -> bool:
    """Whether what looks like a promise is one: no part of advice."""
    return any(
        clause.kind in (c.MINE, c.THEIRS) and vow.start <= parsed.line.units[clause.first].start < vow.end
        for clause in parsed.clauses
    )


def _resolved(parsed: Read, vow: Promise) -> Promise:
    """The promise with who "her" is, where the words just before speak of one person alone."""
    units = parsed.line.units
    if vow.whose or not vow.pronoun:
        return vow
    at = next((n for n, one in enumerate(parsed.clauses) if units[one.first].start >= vow.start), 0)
    before = parsed.clauses[at - 1] if at else None
    if not before or before.kind != c.TALK or units[before.first].mention is None:
        return vow
    named = {units[n].mention for n in range(before.first, before.last)} - {None}
    return vow._replace(whose=units[before.first].mention, pronoun=False) if len(named) == 1 else vow


def _with_its_thing(parsed: Read, vow: Promise) -> Promise:
    """The promise with what is wanted just before it, where it says no more than "send": "wants the deck, sending"."""
    units = parsed.line.units
    at = next((n for n, one in enumerate(parsed.clauses) if units[one.first].start >= vow.start), 0)
    thing = thing_wanted(parsed, said_before(parsed, at)) if at and takes_up(vow.text) else ""
    return vow._replace(text=f"{vow.text.split()[0]} {thing}") if thing else vow


def _is_to_pack(vow: Promise) -> bool:
    """Whether it only notes what to take along to a meeting ahead, owed to nobody: "... sexta 10h. Levar métricas"."""
    taken = re.match(_TAKING, fold(vow.text)) and not re.match(r"\w+ a [A-ZÀ-Ý]", vow.text)
    return vow.kind == PROMISE and vow.due is None and vow.whose is None and bool(taken)


def _is_to_meet(vow: Promise) -> bool:
    """Whether it only says again that we will meet: "wedding on the 28th, will meet him there"."""
    return (
        vow.due is None
        and re.match(r"(?:meet|see|join|catch|pick)(?: up)?(?: with)?(?: (?:him|her|them)| \ue000+)", vow.text)
        is not None
    )


_TAKING = (
    r"(?:lev(?:ar|o|amos)|llev(?:ar|o|amos)|apport(?:er|e|ons|erai)|emport(?:er|e)|trago|traigo|reserv(?:e|o|ar|er)|"
    r"comprar|acheter|wear|sweep|clean|tidy|dress|iron|bake|cook|hoover|vacuum)\b"
    r"(?! (?:lhe|ao?|aos|para|pra|lui|leur|al|a)\b)"
)


_LONGEST_WEIGHED = 100  # units of a line whose parts are weighed


def _reading(found: Found) -> Reading:
    parsed, vows, knowing, held, first, signs = found
    line = parsed.line
    there, unsure = weighed(parsed, held, first.when, signs)
    thanks = thanked_for(parsed)
    if thanks:
        met = [one for one in there.people if not inside(one.start, thanks)]
        met = met or [one for one in line.named if not inside(one.start, thanks)][:1]
        there = there._replace(people=tuple(met) or there.people)
    when, left = first if there == held.there else with_left_day(parsed, there, day_of(parsed, there, line.today))
    vows, doubted = likely_promises(parsed, vows, signs)
    spoken = spoken_of(parsed, there)
    asked = spoken.questions
    vows = [vow for vow in vows if not is_asked(vow.start, asked)] if asked else vows
    parts = weighed_parts(parsed, _LONGEST_WEIGHED)
    turned = doubted_sides(parsed, parts, vows)
    told = [*(draft.span for draft in (*asked, *spoken.told)), *(draft.span for draft in knowing)]
    vows, _, promised = with_likely_promises(parsed, parts, there, vows, told)
    mine = [draft.text for draft in (*asked, *spoken.told) if draft.text]
    advice = tuple(
        one for one in advice_of(parsed, there) if not any(one.text in text or text in one.text for text in mine)
    )
    _, advice, advised = with_likely_advice(parsed, parts, there, advice, vows, told)
    named = [mention for mention in there.people if mention.ids]
    news = hard_news_of(parsed, [draft.span for draft in asked])
    if there.contact and when.on and when.on > line.today:
        there = there._replace(planned=True)  # "he quedado con Javi mañana"
    if there.planned and when.on:
        vows = due_at_the_meeting(parsed, vows, when.on)
    gives, given = with_likely_gives(parsed, parts, there, gives_of(parsed, there))
    english = bool(parsed.spoken) and parsed.spoken[0][0] == "en"
    # "postponed Thursday's dinner" plans nothing
    ahead = when.on is not None and (when.on >= line.today or not english)
    gives = tuple(give for give in gives if not (thanks and give.kind == INTRODUCTION))
    kind = likely_kind(parsed, kind_of(parsed, there), signs)
    if thanks and not any(cue.tag == kind and not inside(line.units[cue.start].start, thanks) for cue in parsed.kinds):
        kind = "other"  # the introduction that I give thanks for is no contact of its own
    return Reading(
        text=line.text,
        people=tuple(dict.fromkeys(mention.ids[0] for mention in named if len(mention.ids) == 1)),
        on=when.on or line.today,
        dated=when.on is not None,
        kind=kind,
        topics=topics_of(line),
        loops=tuple(
            _draft(line.text, vow) for vow in vows if not (there.planned and (_is_to_pack(vow) or _is_to_meet(vow)))
        ),
        unknown=_unknown(line, there, vows, told),
        ambiguous=_ambiguous(line.text, [*there.people, *_whose(vows)]),
        doubtful=len(there.people) > 1 and any(vow.pronoun for vow in vows),
        contact=there.contact and not (there.planned and not ahead),
        planned=there.planned and ahead,
        moved=there.moved,
        place=place_of(parsed, there),
        absent=tuple(dict.fromkeys(mention.ids[0] for mention in there.absent if len(mention.ids) == 1)),
        advice=advice,
        gives=gives,
        occasions=tuple(one for one in occasions_of(parsed, there) if not _is_over(one, news)),
        via=next((mention.ids[0] for mention in there.via if len(mention.ids) == 1), None),
        spoken=without(spoken, [one.text for one in advice]),
        hard_news=news,
        knowing=knowing,
        unsure=unsure,
        remarks=(
            *remarks_of(parsed, there, [when.day] if when.day else [], when.on is not None),
            *left,
            *given,
            *doubted,
            *turned,
            *promised,
            *advised,
        ),
    )


def _is_over(occasion: OccasionDraft, news: Sequence[HardNewsDraft]) -> bool:
    """Whether it is hard news, which has happened and is no day ahead: "her brother died on Sunday"."""
    return any(one.text in occasion.text for one in news)


def _whose(vows: Sequence[Promise]) -> list[Mention]:
    return [vow.whose for vow in vows if vow.whose]


def _draft(sentence: str, vow: Promise) -> LoopDraft:
    ids = vow.whose.ids if vow.whose else ()
    text = vow.text
    if vow.whose and not ids:
        name = sentence[vow.whose.start : vow.whose.end]
        text += f" ({LOOPS[vow.kind].link} {name})" if name not in text else ""
    return LoopDraft(vow.kind, ids[0] if len(ids) == 1 else None, text, vow.due)


def _unknown(line: Line, there: Presence, vows: Sequence[Promise], content: Sequence[Span]) -> tuple[str, ...]:
    """Names nobody bears of those it was about. content: spans of what was asked and told, where words are no people:
    the Siemens of "told Hugo we stay with Siemens"."""
    spans = [(vow.start, vow.end) for vow in vows]
    known = any(mention.ids for mention in there.people)
    strange = [mention for mention in line.named if not mention.ids and not (known and _is_explained(line, mention))]
    strange = [mention for mention in strange if not (known and inside(mention.start, content))]
    strange = [one for one in strange if not (known and line.text[one.start : one.end].lower() in _KIN)]
    kept = [
        m
        for m in strange
        if m in there.people or m in _whose(vows) or (m in there.unsure and not inside(m.start, spans))
    ]
    return tuple(dict.fromkeys(line.text[mention.start : mention.end] for mention in kept))


_KIN = frozenset(
    "mum mom mam mother dad father gran granny grandma nan nana grandad granddad grandpa papa mama".split()
)


def _is_explained(line: Line, stranger: Mention) -> bool:
    """Whether a stranger is only made known beside those who were there: "met a woman called Ines through Yusuf".

    Or was made known by them: "lunch with Tom, he introduced me to Lars".
    """
    return _EXPLAINED.search(line.text[max(0, stranger.start - _FAR) : stranger.start].lower()) is not None


_EXPLAINED = lazy_pattern(
    r"\b(?:an?|some) (?:\w+ ){1,3}(?:called|named) $|"
    r"\b(?:he|she|they) (?:introduced|intro'?e?d|connected) (?:me|us) (?:to|with) $|"
    r"\bintroduced (?:me|us) (?:to|with) (?:his|her|their|an?|my) (?:\w+ ){1,2}$|"
    r"\b(?:came|arrived|turned up|showed up|popped (?:in|by|round)|dropped (?:in|by)) (?:along |over |round |by )?"
    r"with (?:(?:his|her|their) (?:\w+ )?)?$|\bbrought (?:along )?(?:(?:his|her|their) (?:\w+ )?)?$"
)
_FAR = 60  # letters


def _ambiguous(sentence: str, concerned: Sequence[Mention]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    unclear: dict[tuple[int, ...], str] = {}
    for mention in concerned:
        if len(mention.ids) > 1:
            unclear.setdefault(mention.ids, sentence[mention.start : mention.end])
    return tuple((text, ids) for ids, text in unclear.items())
