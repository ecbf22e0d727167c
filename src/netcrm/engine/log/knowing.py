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
_FAR = 12  # units that how they know each other may take


class KnowingDraft(NamedTuple):
    """That somebody knows another person, or with other None a stranger. how: in the words of the line.

    span: the text that tells it, which is no contact.
    """

    person: int
    other: int | None
    how: str | None
    span: Span


def knowing_of(read: Read) -> tuple[KnowingDraft, ...]:
    """Who knows whom, each two once; nothing that is asked, denied or only possible, nor what was done on a day said,
    which may be a meeting."""
    found: dict[tuple[int, int | None], KnowingDraft] = {}
    for cue in aside_cues(read.line.units, read.spoken, "knowing"):
        last = _end(read, cue)
        if not _is_told(read, cue, last):
            continue
        draft = _stranger(read, cue, last) if cue.tag == "outside" else _two(read, cue, last)
        if draft:
            found.setdefault((draft.person, draft.other), draft)
    return tuple(found.values())


def without_knowing(read: Read, drafts: Sequence[KnowingDraft]) -> Read:
    """The line with the contacts that begin in what tells who knows whom as talk, so that nobody was met by them."""
    if not drafts:
        return read
    units = read.line.units
    spans = [draft.span for draft in drafts]
    clauses = tuple(
        one._replace(kind=c.TALK, cue=None)
        if one.kind == c.HAPPENED and any(start <= units[one.first].start < end for start, end in spans)
        else one
        for one in read.clauses
    )
    return read._replace(clauses=clauses)


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
    if "?" in after or any(is_of(read, n, "not") or units[n].symbol == "D" or is_of(read, n, "i") for n in inside):
        return False
    return not (cue.start and units[cue.start - 1].word in _IF)


def _two(read: Read, cue: Cue, last: int) -> KnowingDraft | None:
    """The two of the phrase: both named in it, or one named and "she", or "they" who were named before."""
    units = read.line.units
    named = [mention for unit in units[cue.start : cue.end] if (mention := unit.mention)]
    if len(named) < 2:
        wanted = 2 - len(named)
        before = [one for one in _before(read, cue.start) if one.ids not in {two.ids for two in named}]
        if wanted == 2 and len(before) != 2:
            return None  # "they" of three people, or of one
        named = [*before[:wanted][::-1], *named]
    if len(named) != 2 or any(len(one.ids) > 1 for one in named):
        return None
    first, second = (one.ids[0] if one.ids else None for one in named)
    if first is None or second is None:
        known, strange = (first, named[1]) if second is None else (second, named[0])
        told = f"{read.line.text[strange.start : strange.end]} {_words(read, cue, last)}".strip()
        return KnowingDraft(known, None, f"knows {told}", _span(read, cue, last)) if known is not None else None
    how = _words(read, cue, last) or None
    return KnowingDraft(first, second, how, _span(read, cue, last)) if first != second else None


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
