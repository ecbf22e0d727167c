"""Who knows whom according to a line: "Hans and Aleksandra worked together", "Lena knows the buyer at Spar"."""

from collections.abc import Sequence
from typing import NamedTuple

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Read, is_of
from netcrm.engine.log.cues import Cue, aside_cues
from netcrm.engine.log.line import pauses
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.spans import Span

_IF = frozenset("if whether unless ob falls wenn si sino se caso when".split())
_ARTICLES = frozenset("the a an den dem der die das le la l les el los las o os as".split())
_BARELY = frozenset("well really gut wirklich richtig bien vraiment mucho bem muito".split())
_FAR = 12  # units that how they know each other may take


_DENIED = ("not_together", "not_knows")
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
    for cue in aside_cues(read.line.units, read.spoken, "knowing"):
        last = _end(read, cue)
        if cue.tag == _FEELING or not _is_told(read, cue, last):
            continue
        draft = _stranger(read, cue, last) if cue.tag == "outside" else _two(read, cue, last)
        if draft:
            found.setdefault((draft.person, draft.other), draft)
    return tuple(found.values())


def without_knowing(read: Read, drafts: Sequence[KnowingDraft]) -> Read:
    """The line with the contacts that begin in what tells who knows whom as talk, and with what somebody feels for
    another as a thought, so that nobody was met by them."""
    felt = _felt(read)
    if not drafts and not felt:
        return read
    told = [draft.span for draft in drafts]

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


def _felt(read: Read) -> list[Span]:
    """Where it is told what somebody feels for another; "hates Tom's idea" is about no person."""
    units = read.line.units
    found = [cue for cue in aside_cues(units, read.spoken, "knowing") if cue.tag == _FEELING]
    return [
        (units[cue.start].start, units[cue.end - 1].end)
        for cue in found
        if cue.end == len(units) or units[cue.end].word != "s"
    ]


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
    if any(units[n].word in _BARELY if cue.tag in _DENIED else is_of(read, n, "not") for n in inside):
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
    start, end = _span(read, cue, last)
    how = " ".join(read.line.text[start:end].split()) if cue.tag == "brought" else _words(read, cue, last) or None
    return KnowingDraft(first, second, how, _span(read, cue, last)) if first != second else None


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
