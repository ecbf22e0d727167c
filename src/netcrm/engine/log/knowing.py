"""Who knows whom according to a line: "Hans and Aleksandra worked together", "Lena knows the buyer at Spar"."""

from collections.abc import Sequence

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Read, is_of
from netcrm.engine.log.cues import Cue, aside_cues
from netcrm.engine.log.line import pauses
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.spans import Span
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern

_IF = frozenset("if whether unless ob falls wenn si sino se caso when".split())
_ARTICLES = frozenset("the a an den dem der die das le la l les el los las o os as".split())
_BARELY = frozenset("well really gut wirklich richtig bien vraiment mucho bem muito".split())
_TO = ("a", "al", "ao")  # before the name of whom one knows in Spanish and Portuguese
_HEARD = frozenset(
    "heard hear learned learnt read apparently gehort hore erfahren offenbar anscheinend entendu appris parait oido oi "
    "aparentemente ouvi li soube".split()
)
_FAR = 12  # units that how they know each other may take


_DENIED = ("not_together", "not_knows", "not_many")
_PAIRS = ("together", "not_together")  # where everybody named knows everybody else
_MANY = ("many", "not_many")  # verbs of several: "Ada and Ben know Hugo"
_WITH_NOT = (*_DENIED, "not_too", "goes_on")  # phrases in which "not" may stand
_AGAIN = ("too", "not_too")  # "Ben does too": what was told just before is true of him as well
_MORE = (*_AGAIN, "goes_on")
_JOINS = frozenset("and und u et y e ou o u or oder nor noch ni nem as well".split())
_NEITHER = frozenset("neither weder ni nem both sowohl that dass daß que".split())  # before the first of several
_FEELING = "feeling"  # what somebody feels for another is no contact, and says nothing of how well they know each other


class KnowingDraft(NamedTuple):
    """That somebody knows another person, or with other None a stranger. how: in the words of the line.

    span: the text that tells it, which is no contact. knows: False where it says that they do not.
    """

    person: int
    other: int | None
    how: str | None
    span: Span
    knows: bool = True


def knowing_of(read: Read) -> tuple[KnowingDraft, ...]:
    """Who knows whom or does not, each two once; nothing that is asked or only possible, nor what was done on a day
    said, which may be a meeting."""
    found: dict[tuple[int, int | None], KnowingDraft] = {}
    before: tuple[KnowingDraft, ...] = ()
    cues = aside_cues(read.line.units, read.spoken, "knowing")
    for cue, behind in zip(cues, (*cues[1:], None), strict=False):
        last = min(_end(read, cue), behind.start) if behind and behind.tag in _MORE else _end(read, cue)
        if cue.tag == _FEELING or not _is_told(read, cue, last):
            continue
        drafts = _drafts(read, cue, last, before)
        before = drafts or before
        for draft in drafts:
            found.setdefault((draft.person, draft.other), draft)
    return tuple(found.values())


def _drafts(read: Read, cue: Cue, last: int, before: tuple[KnowingDraft, ...]) -> tuple[KnowingDraft, ...]:
    """What one phrase tells, which may be of several. before: what the phrase before it told."""
    if cue.tag == "outside":
        draft = _stranger(read, cue, last)
    elif cue.tag in _AGAIN:
        return _again(read, cue, last, before)
    elif cue.tag == "goes_on":
        return _goes_on(read, cue, last, before)
    else:
        draft = _two(read, cue, last)
    return _of_several(read, cue, draft) if draft else ()


def _again(read: Read, cue: Cue, last: int, before: tuple[KnowingDraft, ...]) -> tuple[KnowingDraft, ...]:
    """The same of somebody else: "Ada knows Hugo, Ben does too"."""
    named = [unit.mention for unit in read.line.units[cue.start : cue.end] if unit.mention]
    others = list(dict.fromkeys(draft.other for draft in before))
    if len(named) != 1 or len(named[0].ids) != 1 or not before or None in others or not _is_next(read, cue, before):
        return ()
    knows, span, person = before[0].knows, _span(read, cue, last), named[0].ids[0]
    if (cue.tag == "not_too") == knows or person in others:
        return ()
    return tuple(KnowingDraft(person, other, None, span, knows) for other in others)


def _goes_on(read: Read, cue: Cue, last: int, before: tuple[KnowingDraft, ...]) -> tuple[KnowingDraft, ...]:
    """What else is told of the same person: "Ada doesn't know Hugo, but knows his boss"."""
    if not before or not _is_next(read, cue, before):
        return ()
    units, person, span = read.line.units, before[0].person, _span(read, cue, last)
    named = [unit.mention for unit in units[cue.start : cue.end] if unit.mention]
    if named:
        known = named[0].ids[0] if len(named[0].ids) == 1 else None
        knows = not any(is_of(read, at, "not") for at in range(cue.start, cue.end))
        told = known is not None and known != person
        return (KnowingDraft(person, known, _words(read, cue, last) or None, span, knows),) if told else ()
    whom = next((unit.mention for unit in reversed(units[: cue.start]) if unit.mention), None)
    if not whom or cue.end >= last:
        return ()
    words = " ".join(read.line.text[units[cue.thing].start : units[last - 1].end].split())
    return (KnowingDraft(person, None, f"{words} ({read.line.text[whom.start : whom.end]})", span),)


def _is_next(read: Read, cue: Cue, before: tuple[KnowingDraft, ...]) -> bool:
    """Whether nothing but a word or two stands between what was told before and this."""
    end = max(draft.span[1] for draft in before)
    return end <= read.line.units[cue.start].start and len(read.line.text[end : read.line.units[cue.start].start]) < 8


def _of_several(read: Read, cue: Cue, draft: KnowingDraft) -> tuple[KnowingDraft, ...]:
    """The draft, and the same of those who are named beside either of the two: "Ada, Ben and Cara don't know Dan"."""
    units = read.line.units
    at = next((n for n in range(cue.start, cue.end) if units[n].mention), None)
    if at is None or draft.other is None:
        return () if cue.tag in _MANY else (draft,)
    begins, subjects = _named_before(read, at)
    if cue.tag in _MANY and not subjects:
        return ()
    (first, _), ends = draft.span, draft.span[1]
    objects: list[int] = []
    final = max(n for n in range(cue.start, cue.end) if units[n].mention)
    if cue.tag not in _PAIRS and final == cue.end - 1:
        objects, behind = _named_behind(read, cue.end)
        ends = max(ends, units[behind - 1].end)
    span = (min(first, units[begins].start), ends)
    if cue.tag == "brought" and draft.other is not None:
        return _brought(read, at, draft._replace(span=span))
    everybody = [*subjects, draft.person]
    if cue.tag in _PAIRS:
        everybody.append(draft.other)
        pairs = [(one, other) for n, one in enumerate(everybody) for other in everybody[n + 1 :]]
    else:
        pairs = [(one, other) for one in everybody for other in (draft.other, *objects)]
    return tuple(draft._replace(person=one, other=other, span=span) for one, other in pairs if one != other)


def _brought(read: Read, at: int, draft: KnowingDraft) -> tuple[KnowingDraft, ...]:
    """The two who were brought together, and that whoever did so knows them both."""
    who = read.line.units[at].mention
    if not who or len(who.ids) != 1 or draft.other is None or who.ids[0] in (draft.person, draft.other):
        return (draft,)
    return (draft, *(draft._replace(person=who.ids[0], other=other) for other in (draft.person, draft.other)))


def _named_before(read: Read, at: int) -> tuple[int, list[int]]:
    """Where the names begin that are joined to this one from before, and who they are, the first first.

    None are where something leads to them, as in "coffee with Ada and Ben knows Hugo".
    """
    units = read.line.units
    found: list[int] = []
    first = at
    while True:
        n = first - 1 if is_of(read, first - 1, "article") else first
        joined = n > 0 and units[n - 1].word in _JOINS
        n = n - 1 if joined else n
        name = n - 1
        mention = units[name].mention if name >= 0 and not units[n].strong and (joined or pauses(units[n])) else None
        if mention is None or len(mention.ids) != 1:
            break
        found.insert(0, mention.ids[0])
        first = name
    begins = first - 1 if is_of(read, first - 1, "article") else first
    leads = units[begins - 1].word if begins else ""
    free = not begins or units[begins].strong or pauses(units[begins]) or leads in _NEITHER
    return (begins - (leads in _NEITHER), found) if found and free else (at, [])


def _named_behind(read: Read, at: int) -> tuple[list[int], int]:
    """Who is named joined to the name before this unit, and where that ends; none where one of them goes on."""
    units, found, end = read.line.units, [], at
    while end < len(units) and not units[end].strong:
        n = end + 1 if units[end].word in _JOINS else end
        joined = n > end or pauses(units[n])
        n = n + 1 if n < len(units) and (is_of(read, n, "article") or units[n].word in _TO) else n
        mention = units[n].mention if joined and n < len(units) else None
        if mention is None or len(mention.ids) != 1:
            break
        found.append(mention.ids[0])
        end = n + 1
    goes_on = end < len(units) and not (units[end].strong or pauses(units[end]) or is_of(read, end, "and"))
    return ([], at) if goes_on else (found, end)


def without_knowing(read: Read, drafts: Sequence[KnowingDraft]) -> Read:
    """The line with the contacts that begin in what tells who knows whom as talk, and with what somebody feels for
    another as a thought, so that nobody was met by them."""
    felt = felt_of(read)
    if not drafts and not felt:
        return read
    told = [draft.span for draft in drafts]
    units = read.line.units
    starts = {unit.start: at for at, unit in enumerate(units)}
    told = [(units[_heard_from(read, starts[first])].start if first in starts else first, last) for first, last in told]

    def kind(clause: c.Clause) -> str:
        start = read.line.units[clause.first].start
        if clause.kind in (c.HAPPENED, c.TALK) and any(first <= start < last for first, last in felt):
            return c.THINKING
        return (
            c.TALK if clause.kind == c.HAPPENED and any(first <= start < last for first, last in told) else clause.kind
        )

    kinds = [(one, kind(one)) for one in read.clauses]
    clauses = tuple(one if one.kind == new else one._replace(kind=new, cue=None) for one, new in kinds)
    return read._replace(clauses=clauses)


def thanked_for(read: Read) -> tuple[Span, ...]:
    """Where it stands what I thank somebody for who brought me together with another: "for the introduction to Ben"."""
    text = fold(read.line.text)
    if len(text) != len(read.line.text) or not _THANKS.search(text) or _THANKED_ME.search(text):
        return ()
    return tuple(found.span() for found in _INTRODUCTION.finditer(text))


# Folded: the letters have no accents.
_THANKS = lazy_pattern(
    r"\b(?:thank\w*|thx|gedankt|bedankt\w*|dank\w*|merci\w*|remerci\w*|gracias|agradec\w*|obrigad\w*)\b"
)
_THANKED_ME = lazy_pattern(  # for an introduction of mine
    r"\bthank\w* (?:me|us)\b|\bsich\b.*\bbedankt|\bbedankt\w* sich\b|\b(?:m|nous)['’ ]?a (?:\w+ )?remerci|"
    r"\b(?:me|nos) (?:dio las gracias|agradecio|agradeceu)|\bagradeceu[- ](?:me|nos)\b"
)
_INTRODUCTION = lazy_pattern(
    r"\b(?:for|fur|pour|por|pel[oa]|de)\s+(?:(?:the|his|her|their|your|an?|die|den|das|seine|ihre|la|l'|sa|son|el|su|a|o|"
    r"sua|me)\s*)?(?:introduc\w+|intros?|vorstellung|kontakt|bekanntmachung|vermittlung|presentation|mise en relation|"
    r"mise en contact|contact|presentacion|presentarme|contacto|apresenta\w+)\b"
    r"(?:(?! gedankt| bedankt| thank)[^.,;:!?])*"
)


def felt_of(read: Read) -> list[Span]:
    """Where it is told what somebody feels for another, or that they will not introduce me to them; "hates Tom's idea"
    is about no person."""
    units = read.line.units
    found = [cue for cue in aside_cues(units, read.spoken, "knowing") if cue.tag == _FEELING]
    return [
        (units[_heard_from(read, _begins(read, cue))].start, units[cue.end - 1].end)
        for cue in found
        if cue.end == len(units) or units[cue.end].word != "s"
    ]


def _begins(read: Read, cue: Cue) -> int:
    """Where the first of those begins who are named before somebody: "neither Ada nor Ben likes Dan"."""
    at = next((n for n in range(cue.start, cue.end) if read.line.units[n].mention), None)
    return cue.start if at is None else min(cue.start, _named_before(read, at)[0])


def _heard_from(read: Read, at: int) -> int:
    """Where it begins that this was heard of nobody in particular: "I heard that Ada hates Ben"."""
    units, first = read.line.units, at
    while first and not units[first].strong and not pauses(units[first]) and not units[first - 1].symbol:
        first -= 1
    return first if any(units[n].word in _HEARD for n in range(first, at)) else at


def _end(read: Read, cue: Cue) -> int:
    """Before which unit it ends: a sentence, a comma, or "and" with another subject."""
    units = read.line.units
    for at in range(cue.end, min(len(units), cue.end + _FAR)):
        joins = is_of(read, at, "and") and at + 1 < len(units)
        if units[at].strong or pauses(units[at]):
            return at
        if joins and (
            cue.tag == "outside"
            or units[at + 1].symbol == "N"
            or is_of(read, at + 1, "i")
            or is_of(read, at + 1, "they")
        ):
            return at
    return min(len(units), cue.end + _FAR)


def _is_told(read: Read, cue: Cue, last: int) -> bool:
    units = read.line.units
    after = units[last].gap if last < len(units) else read.line.text[units[-1].end :]
    inside = range(cue.start, last)
    if "?" in after or any(units[n].symbol == "D" or is_of(read, n, "i") for n in inside):
        return False
    if any(units[n].word in _BARELY if cue.tag in _WITH_NOT else is_of(read, n, "not") for n in inside):
        return False  # who does not know somebody well knows them
    return not (cue.start and units[cue.start - 1].word in _IF)


def _two(read: Read, cue: Cue, last: int) -> KnowingDraft | None:
    """The two of the phrase: both named in it, or one named and "she", or "they" who were named before."""
    units = read.line.units
    named = [mention for unit in units[cue.start : cue.end] if (mention := unit.mention)]
    if cue.tag == "brought":
        named = named[1:]
    if cue.tag == "half":
        return _half(read, cue, named[0], last)
    if len(named) < 2:
        wanted = 2 - len(named)
        before = [one for one in _before(read, cue.start) if one.ids not in {two.ids for two in named}]
        if wanted == 2 and len(before) != 2:
            return None  # "they" of three people, or of one
        named = [*before[:wanted][::-1], *named]
    if len(named) != 2 or any(len(one.ids) > 1 for one in named):
        return None
    first, second = (one.ids[0] if one.ids else None for one in named)
    if cue.tag in _DENIED:
        known_both = first is not None and second is not None and first != second
        return KnowingDraft(first, second, None, _span(read, cue, last), False) if known_both else None  # type: ignore[arg-type]
    if first is None or second is None:
        known, strange = (first, named[1]) if second is None else (second, named[0])
        told = f"{read.line.text[strange.start : strange.end]} {_words(read, cue, last)}".strip()
        return KnowingDraft(known, None, f"knows {told}", _span(read, cue, last)) if known is not None else None
    return (
        KnowingDraft(first, second, _how(read, cue, last, named), _span(read, cue, last)) if first != second else None
    )


def _how(read: Read, cue: Cue, last: int, named: Sequence[Mention]) -> str | None:
    """How they know each other, in the words of the line; a whole sentence where one of them is named among the words,
    so that it reads the same from both sides."""
    units = read.line.units
    start, end = _span(read, cue, last)
    if cue.tag == "brought":
        return " ".join(read.line.text[start:end].split())
    if any(units[at].mention for at in range(cue.thing, min(last, cue.end))):
        rest = read.line.text[units[cue.start].end : units[last - 1].end]
        return " ".join(f"{read.line.text[named[0].start : named[0].end]}{rest}".split())
    return _words(read, cue, last) or None


def _half(read: Read, cue: Cue, known: Mention, last: int) -> KnowingDraft | None:
    """Somebody unknown, who is written with capital letters before "and", known to one of yours."""
    units, first = read.line.units, cue.start
    while first and not units[first - 1].symbol and read.line.text[units[first - 1].start].isupper():
        first -= 1
    if first == cue.start or len(known.ids) != 1:
        return None
    name = read.line.text[units[first].start : units[cue.start - 1].end]
    how = _words(read, cue, last)
    told = f"knows {name} ({how})" if how else f"knows {name}"
    return KnowingDraft(known.ids[0], None, told, (units[first].start, units[last - 1].end))


def _stranger(read: Read, cue: Cue, last: int) -> KnowingDraft | None:
    """Somebody of a house, known to one of yours: a word with a capital letter stands behind "at"."""
    units = read.line.units
    at = cue.end
    if at < last and units[at].word in _ARTICLES:
        at += 1
    if at >= last or units[at].symbol or not read.line.text[units[at].start].isupper():
        return None
    named = [mention for unit in units[cue.start : cue.end] if (mention := unit.mention)]
    who = named[0] if named else next(iter(_before(read, cue.start)), None)
    if who is None or len(who.ids) != 1 or len(named) > 1:
        return None
    # from the verb on: the subject is the person the note is about
    first = cue.start + 1 + (bool(named) and not units[cue.start].symbol)
    text = " ".join(read.line.text[units[first].start : units[last - 1].end].split())
    return KnowingDraft(who.ids[0], None, text, _span(read, cue, last))


def _before(read: Read, at: int) -> list[Mention]:
    """Who was named before, the latest first, each once."""
    found: dict[tuple[int, ...], Mention] = {}
    for unit in reversed(read.line.units[:at]):
        if unit.mention:
            found.setdefault(unit.mention.ids, unit.mention)
    return list(found.values())


def _words(read: Read, cue: Cue, last: int) -> str:
    units = read.line.units
    if cue.thing >= last:
        return ""
    return " ".join(read.line.text[units[cue.thing].start : units[last - 1].end].split())


def _span(read: Read, cue: Cue, last: int) -> Span:
    """From its first unit to its last, with a name's article before it."""
    units = read.line.units
    first = cue.start - 1 if cue.start and is_of(read, cue.start - 1, "article") else cue.start
    return units[first].start, units[last - 1].end
