"""Hard news of somebody's that a line tells of: a loss, an illness, a death."""

from collections.abc import Sequence
from datetime import timedelta

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.asked_again import once
from netcrm.engine.log.clauses import DROPPING, Clause, Read, is_of
from netcrm.engine.log.cues import Cue, aside_cues
from netcrm.engine.log.line import is_inside, pauses
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.spans import Span
from netcrm.named_tuple import NamedTuple

_LONG_AGO = timedelta(days=60)  # what is dated before is no news
_IF = frozenset("if whether unless ob falls wenn si sino se caso".split())
_OF = frozenset("of de d du da do del von vom".split())
_AUXILIARY = frozenset("has have had s just ist hat war a est ha se lo le y".split())


class HardNewsDraft(NamedTuple):
    """Hard news of somebody's. person None: the first of those who took part."""

    person: int | None
    text: str


class _Whose(NamedTuple):
    """Whom it is of: somebody named, or nobody named, who is the one spoken of last. first: where it begins."""

    mention: Mention | None
    first: int


def hard_news_of(read: Read, asked: Sequence[Span] = ()) -> tuple[HardNewsDraft, ...]:
    """Hard news of people you know, each clause once; not mine, not of strangers, not of long ago. asked: spans of
    questions, in which nothing is told."""
    units = read.line.units
    found: dict[HardNewsDraft, None] = {}
    for cue in aside_cues(units, read.spoken, "news"):
        clause = next((one for one in read.clauses if one.first <= cue.start < one.last), None)
        if clause is None or clause.kind not in (c.TALK, c.HAPPENED, c.ADVICE, c.MISSED):
            continue
        if is_inside(units[cue.start], asked) or _is_no_news(read, clause):
            continue
        whose = _whose(read, clause, cue)
        if whose is None:
            continue
        mention = whose.mention or _spoken_of(read, whose.first)
        if mention is None or len(mention.ids) == 1:
            last = max(cue.end, clause.last)
            text = " ".join(read.line.text[units[whose.first].start : units[last - 1].end].split())
            found.setdefault(HardNewsDraft(mention.ids[0] if mention else None, text))
    return tuple(found)


@once
def days_of_news(read: Read) -> tuple[Found, ...]:
    """The days just behind what is hard news, which are its own: "his mother had a stroke on Monday"."""
    units, found = read.line.units, []
    for cue in aside_cues(units, read.spoken, "news"):
        clause = next((one for one in read.clauses if one.first <= cue.start < one.last), None)
        for at in range(cue.start, clause.last if clause else cue.end):
            if at >= cue.end and (pauses(units[at]) or units[at].strong or is_of(read, at, "and")):
                break
            if day := units[at].day:
                found.append(day)
                break
    return tuple(found)


def _is_no_news(read: Read, clause: Clause) -> bool:
    """Whether it is asked, or lies long ago."""
    units = read.line.units
    after = units[clause.last].gap if clause.last < len(units) else read.line.text[units[-1].end :]
    days = [day for unit in units[clause.first : clause.last] if (day := unit.day)]
    return "?" in after or any(day.on < read.line.today - _LONG_AGO for day in days)


def _whose(read: Read, clause: Clause, cue: Cue) -> _Whose | None:
    """Who it is of by what stands before the phrase, and in it; None for me and for strangers."""
    units = read.line.units
    inside = [n for n in range(cue.start, cue.end) if units[n].mention]
    if inside:
        return _Whose(units[inside[0]].mention, cue.start)  # "murió la madre de Ana"
    at = cue.start - 1
    while at >= clause.first and not pauses(units[at + 1]) and _is_skipped(read, at):
        at -= 1
    if at < clause.first or units[at + 1].strong or pauses(units[at + 1]) or is_of(read, at, "and"):
        theirs = any(is_of(read, n, "their") for n in range(cue.start, cue.end))
        dropped = theirs or (read.spoken[cue.start][0] in DROPPING and cue.language in DROPPING)
        return _Whose(None, cue.start) if dropped and cue.start else None
    whose = _subject(read, at)
    if whose is None or (whose.first and units[whose.first - 1].word in _IF):
        return None
    return whose


def _is_skipped(read: Read, at: int) -> bool:
    unit = read.line.units[at]
    return unit.symbol == "D" or unit.word in _AUXILIARY or is_of(read, at, "filler") or is_of(read, at, "hat")


def _subject(read: Read, at: int) -> _Whose | None:
    """Who the unit before the phrase is: somebody named, she, somebody of theirs."""
    units = read.line.units
    unit = units[at]
    if unit.mention:
        if at >= 2 and units[at - 1].word in _OF:  # "la madre de Ana", but no "customer of Tom"
            return _Whose(unit.mention, _article(read, at - 2)) if is_of(read, at - 2, "rel") else None
        return _Whose(unit.mention, at)
    if is_of(read, at, "rel"):
        return _of_kin(read, at)
    return _Whose(None, at) if is_of(read, at, "they") and not is_of(read, at, "i") else None


def _of_kin(read: Read, at: int) -> _Whose | None:
    """Whose father or firm it is: "her father", "Tom's old boss"; None for mine and for nobody's."""
    units = read.line.units
    before = at - 1
    while before >= 0 and (
        is_of(read, before, "attribute") or units[before].word in _ATTRIBUTES or is_of(read, before, "rel")
    ):
        before -= 1
    if before < 0:
        return None
    if is_of(read, before, "their"):
        return _Whose(None, before)
    if units[before].word == "s" and units[before - 1].mention:
        return _Whose(units[before - 1].mention, before - 1)
    return _Whose(units[before].mention, before) if units[before].mention else None


_ATTRIBUTES = frozenset(
    "old older elder eldest young younger little big best first business vieille vieux petite petit".split()
)


def _article(read: Read, at: int) -> int:
    return at - 1 if at and (is_of(read, at - 1, "det") or is_of(read, at - 1, "article")) else at


def _spoken_of(read: Read, before: int) -> Mention | None:
    """Who was named last before."""
    return next((unit.mention for unit in reversed(read.line.units[:before]) if unit.mention), None)
