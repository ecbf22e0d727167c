"""A line cut into units: words, people, days and numbers, each with its place; the first stages of reading it.

What a unit is is settled here once: who is named (`mentions`), which days are said (`find_dates`), and which of the two
a word such as "Freitag" or "May" is where it can be both.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from operator import attrgetter
from unicodedata import category

from netcrm.engine.dates.dates import Found, find_dates
from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.asked_again import once
from netcrm.engine.log.cut_words import asides_in, ends_a_short_day, ends_no_sentence, is_a_range
from netcrm.engine.log.day_order import order_of
from netcrm.engine.log.firm_names import without_firms
from netcrm.engine.log.initials import by_initials
from netcrm.engine.log.lettered_names import with_letters
from netcrm.engine.log.mentions import Mention, Word, acts, mentions, words_of
from netcrm.engine.log.single_letters import by_letters
from netcrm.engine.log.spans import Span, inside
from netcrm.model.people import Known
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern, lowered

BLANK = "\ue000"  # stands for each letter of a name where days are looked for


class Unit(NamedTuple):
    """One thing in a line. symbol: "" for a word, N for somebody named, D for a day, 0 for a number.

    word: folded, "" for a person or day. gap: what stands between it and the unit before. strong: a sentence ends in
    that gap. spelled: the word with its accents, in small letters.
    """

    start: int
    end: int
    word: str
    symbol: str
    gap: str
    strong: bool
    mention: Mention | None = None
    day: Found | None = None
    spelled: str = ""


class Line(NamedTuple):
    """A line with everything that is known of its pieces. quoted: spans inside quotation marks."""

    text: str
    today: date
    units: tuple[Unit, ...]
    named: tuple[Mention, ...]
    days: tuple[Found, ...]
    tags: tuple[Span, ...]
    quoted: tuple[Span, ...]


def annotate(text: str, today: date, people: Sequence[Known]) -> Line:
    """The line with its people, days (looking back), #tags and quotes."""
    tags = tuple(match.span() for match in _tag().finditer(text))
    named, days = _people_and_days(text, today, people, tags)
    return with_people(Line(text, today, (), (), tuple(days), tags, tuple(_quoted(text))), named)


def with_people(line: Line, named: Sequence[Mention]) -> Line:
    """The same line where these are the people; days inside a name are none."""
    named = tuple(sorted(named))
    spans = [(mention.start, mention.end) for mention in named]
    days = tuple(day for day in line.days if not any(a < day.end and day.start < b for a, b in spans))
    return line._replace(named=named, days=days, units=tuple(_units(line.text, named, days, line.tags)))


def days_ahead(line: Line, rough: bool = False) -> Mapping[int, Found]:
    """Every day of the line as it is read looking forward, by where it begins; names are none. rough: months too."""
    return _rough_days_ahead(line) if rough else _days_ahead(line)


@once
def _days_ahead(line: Line) -> Mapping[int, Found]:
    return _read_forward(line, rough=False)


@once
def _rough_days_ahead(line: Line) -> Mapping[int, Found]:
    return _read_forward(line, rough=True)


def _read_forward(line: Line, rough: bool) -> Mapping[int, Found]:
    shadow = list(line.text)
    for mention in line.named:
        shadow[mention.start : mention.end] = BLANK * (mention.end - mention.start)
    return {found.start: found for found in _days("".join(shadow), line.today, rough)}


@lru_cache(maxsize=8)
def _days(text: str, today: date, rough: bool) -> tuple[Found, ...]:
    return tuple(find_dates(text, today, "future", order_of(text), rough=rough))


def topics_of(line: Line) -> tuple[str, ...]:
    """The #tags in small letters, each once."""
    words = [lowered(line.text[start + 1 : end]).strip("-_") for start, end in line.tags]
    return tuple({fold(word): word for word in reversed(words)}[key] for key in dict.fromkeys(map(fold, words)))


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"(?<![\w#&/])#(?=[\w-]*[^\W\d_])[\w-]*\w")


def _people_and_days(
    text: str, today: date, people: Sequence[Known], tags: Sequence[Span]
) -> tuple[list[Mention], list[Found]]:
    order = order_of(text)
    found = find_dates(text, today, "past", order)
    days = [day for day in found if not _is_here(text, day) and not _is_put_in(text, day)]
    free = _named(text, people, tags)
    both = [(mention, day) for mention in free for day in days if mention.start < day.end and day.start < mention.end]
    if not both:
        return free, days
    words = words_of(text)
    others = [day for day in days if day.on <= today and all(day != one for _, one in both)]
    dated = [day for mention, day in both if not _is_name(text, words, mention, free, bool(others))]
    named = _named(text, people, [*tags, *((day.start, day.end) for day in dated)])
    blanked = list(text)
    for mention in named:
        blanked[mention.start : mention.end] = BLANK * (mention.end - mention.start)
    return named, find_dates("".join(blanked), today, "past", order)


def _is_here(text: str, day: Found) -> bool:
    """Whether what is yesterday in French is "here" in German: "Bernd war hier", "heute hier gewesen"."""
    if day.text.lower() != "hier":
        return False
    said = set(fold(text).replace(",", " ").replace(".", " ").split())
    return not said.isdisjoint(_GERMAN) and said.isdisjoint(_FRENCH)


_GERMAN = frozenset(
    "war waren ist sind bin und der das ich wir mit nicht noch heute gestern bei er sie kam von".split()
)
_FRENCH = frozenset("avec et le la les chez nous vu du des au aux un une est pour je j".split())


def _named(text: str, people: Sequence[Known], taken: Sequence[Span]) -> list[Mention]:
    """Everybody named, by whatever they answer to or by their initials."""
    found = without_firms(text, mentions(text, people, taken), people)
    found = with_letters(text, people, found, taken)
    found = [*found, *by_initials(text, people, found, taken)]
    return sorted([*found, *by_letters(text, people, found, taken)])


def _is_put_in(text: str, day: Found) -> bool:
    """Whether it is how long somebody worked: "put in three hours"."""
    return day.text.lower().startswith("in ") and text[: day.start].lower().rstrip().endswith((" put", "put"))


# Before a word that is a name and a day these make it a day, whatever language.
_DAY_LEADS = frozenset(
    "on last next this every each until till by before since from of past am vom zum bis letzten letzter letzte diesen "
    "dieser nachsten kommenden jeden ab seit le ce chaque jusqu el este cada hasta desde proximo pasado no na em nesta "
    "neste ate ultimo ultima esta proxima dia".split()
)
_NAME_LEADS = frozenset(
    "with w avec av mit con com c cm met called phoned rang saw seen visited frau herr herrn mr mrs ms dr hr fr senhor "
    "senhora vi vimos vu vue llame encontre salude visite "
    "sr sra m mme chez bei told asked dear hi".split()
)


_MET = frozenset("getroffen angerufen besucht gesehen begleitet".split())
_ARTICLES = frozenset("o a la el".split())


def _stands_inside(text: str, at: int) -> bool:
    """Whether a sentence has begun before this place."""
    before = text[:at].rstrip()
    return bool(before) and before[-1] not in ".!?;:\n-–—•"


def _is_name(text: str, words: Sequence[Word], mention: Mention, named: Sequence[Mention], others: bool) -> bool:
    """Whether a word that is somebody's name and part of a day is the name here. others: other days are said."""
    at = next((n for n, word in enumerate(words) if word.start >= mention.start), 0)
    size = sum(mention.start <= word.start < mention.end for word in words)
    if size > 1:
        return True
    before = words[at - 1].folded if at else ""
    after = words[at + 1].folded if at + 1 < len(words) else ""
    if before in _DAY_LEADS:
        return False
    if before in _NAME_LEADS or before in v.CONTACT:
        return True
    if before in _ARTICLES and at > 1 and words[at - 2].folded in _NAME_LEADS:
        return True
    lead = text[words[at - 1].end : words[at].start].strip() if at else ""
    if lead in ("+", "&", "/") and any(other.end == words[at - 1].end for other in named):
        return True
    if before in v.AND and any(other.end == words[at - 2].end for other in named if at > 1):
        return True
    if not before and after and text[mention.end :][:1] in (",", ".", ":") and words[at].text[0].isupper() and others:
        return True  # "Domingo, desayuno, ayer"
    if not before and others and after in _MET and words[at].text[0].isupper():
        return True  # "Sonntag getroffen, gestern"
    if words[at].folded in v.SMALL_DAYS and not words[at].text.islower():
        return _stands_inside(text, words[at].start) or acts(after)
    behind = words[at + 2].folded if at + 2 < len(words) else ""
    if after in _HAS and behind in _TOWARD:
        return True  # "Sonntag hat mir die Verträge gebracht"
    return after in v.SUBJECT_VERBS and not words[at].text.islower()


_HAS = ("hat", "ist", "hatte")
_TOWARD = frozenset(
    "mir mich uns sich angerufen geschrieben gemailt abgesagt zugesagt gesagt gemeint geantwortet".split()
)


def _units(text: str, named: Sequence[Mention], days: Sequence[Found], tags: Sequence[Span]) -> list[Unit]:
    things: list[tuple[int, int, str, Mention | None, Found | None]] = []
    things += [(mention.start, mention.end, "N", mention, None) for mention in named]
    things += [(day.start, day.end, "D", None, day) for day in days]
    aside = [span for span in asides_in(text) if not any(span[0] < one[1] and one[0] < span[1] for one in things)]
    ends = sorted([*tags, *aside, *((start, end) for start, end, *_ in things)])
    at = 0
    for one in words_of(text):
        while at < len(ends) and ends[at][1] <= one.start:
            at += 1
        if at < len(ends) and ends[at][0] < one.end and one.start < ends[at][1]:
            if one.end == ends[at][1] + 1 and one.folded.endswith("s"):  # the owner's s of "Pauls Deck"
                things.append((one.end - 1, one.end, "", None, None))
            continue
        parted = _RUN_ON.get(one.folded) or (one.folded == "ma" and _MA.match(text, one.end) and 1) or 0
        if parted:
            things.append((one.start, one.start + parted, "", None, None))
        things.append((one.start + parted, one.end, "0" if one.folded.isdigit() else "", None, None))
    units: list[Unit] = []
    last = 0
    for start, end, symbol, mention, day in sorted(things, key=lambda thing: thing[:2]):
        if start < last:
            continue
        gap = text[last:start]
        word = "" if symbol in ("N", "D") else fold(text[start:end]).strip()
        word = "are" if word == "re" and gap in ("'", "’") else word  # "we're", not "re pricing"
        spelled = text[start:end].lower() if word else ""
        said = next((text[last:a] + text[b:start] for a, b in aside if last <= a < start), gap)
        strong = _is_strong(said, units, text[start:]) and not _is_arrow(gap, units, symbol)
        strong = strong and not is_a_range(gap, text[:last], text[start:])
        units.append(Unit(start, end, word, symbol, gap, strong, mention, day, spelled))
        last = end
    return units


# French typed without its apostrophes, by where it is parted: "jai vu", "cest", "quil"; "ma" before a participle.
_RUN_ON = {
    "jlui": 1, "jleur": 1, "jvais": 1, "jdois": 1, "jsuis": 1, "jai": 1, "javais": 1, "jetais": 1, "jy": 1,
    "jen": 1, "jattends": 1, "jenvoie": 1, "cest": 1, "cetait": 1, "nai": 1, "qje": 1, "qjai": 1, "jle": 1,
    "jlai": 1, "tlai": 1, "jla": 1, "jles": 1, "jme": 1, "jfais": 1, "jpasse": 1, "jprends": 1, "jpeux": 1,
    "jrappelle": 1, "jenverrai": 1, "quil": 2, "quils": 2, "quon": 2, "quelle": 2, "mapelle": 1, "mappelle": 1,
    "menvoie": 1, "menverra": 1,
}  # fmt: skip
_MA = lazy_pattern(
    r" (?:dit|appel|rappel|[ée]crit|envoy|promis|propos|conseill|recommand|demand|parl|racont|donn|pass|r[ée]pondu|"
    r"confirm|pr[ée]sent|suggér|invit|expliqu)",
    re.IGNORECASE,
)


def _is_arrow(gap: str, before: Sequence[Unit], symbol: str) -> bool:
    """Whether an arrow leads from one person to another: "intro: Ana → Luc"."""
    return gap.strip() in ("→", "->", "-->", "=>") and symbol == before[-1].symbol and symbol in ("N", "D")


_ABBREVIATED = frozenset(
    "tel m gg vorm nachm bespr dr prof mr mrs ms st ca bzw z b u a ev evtl inkl sr sra mme av min std usw etc vs nr "
    "approx incl rdv hr fr eig wg abt zw pr ds pdt chz av ac f d "
    "rev capt col sgt gen hon messrs "
    "h o i e g mins hrs jr apt resp bzgl ggf abs tgl vgl geb dt vt re v".split()
)


# Nouns cut short, behind whose full stop a sentence goes on in small letters: "Rückm. von ihr bis Freitag".
_CUT_NOUNS = frozenset(
    "ruckm rueckm angeb unterl nachr bespr vertr protok pras praes besichtg vereinb reu propo prop orc presu doc docs "
    "msg cmd dev fact".split()
)


_ORDINAL = lazy_pattern(
    r"(?:auf(?: den)?|bis(?: zum)?|und(?: den)?) \d"
)  # behind the full stop of "vom 15. auf den 22."


def _is_strong(gap: str, before: Sequence[Unit], rest: str) -> bool:
    """Whether a sentence ends in the gap: a full stop is none after an abbreviation or inside a number."""
    if not before or any(category(char) == "So" for char in gap if char > "\u2000"):
        return True
    if any(char in gap for char in ";!?\n…()|•") or any(dash in gap for dash in (" - ", " – ", " — ", "--", "–", "—")):
        return True
    if not re.search(r"\.(?:\s|$|[\"”'»)])", gap if gap != "." or not rest else ""):
        return False
    day = before[-1].day
    if day and gap.startswith(".") and ends_a_short_day(day.text, rest):
        return False  # "Di. 9:00"
    if before[-1].symbol == "0" and _ORDINAL.match(rest):
        return False
    if before[-1].word in _CUT_NOUNS and rest[:1].islower():
        return False
    if gap.startswith(".") and ends_no_sentence(before[-1].word, rest):
        return False
    if _ends_an_hour(before):
        return not rest[:1].islower()
    return not (before[-1].word in _ABBREVIATED and gap.startswith(".") and "." not in gap[1:])


def _ends_an_hour(before: Sequence[Unit]) -> bool:
    """Whether "a.m." or "p.m." stands before the full stop, behind which a sentence may go on."""
    if before[-1].day is not None:
        return before[-1].day.text.lower().endswith((".m", "a.m.", "p.m."))
    return len(before) > 1 and before[-1].word == "m" and before[-1].gap == "." and before[-2].word in ("a", "p")


def _quoted(text: str) -> list[Span]:
    """What stands between quotation marks; an apostrophe inside a word opens none."""
    return [match.span() for match in _quotes().finditer(text)]


@cache
def _quotes() -> re.Pattern[str]:
    pairs = ('"[^"]+"', "“[^”]+”", '„[^“”"]+[“”"]', "«[^»]+»", r"(?<!\w)'[^']{4,}'(?!\w)", r"(?<!\w)‘[^’]{4,}’(?!\w)")
    return re.compile("|".join(pairs))


_START = attrgetter("start")


def unit_at(units: Sequence[Unit], start: int) -> int:
    """The number of the first unit at or behind this place in the text."""
    return bisect_left(units, start, key=_START)


def begins_with_somebody(units: Sequence[Unit], first: int, last: int) -> bool:
    """Whether the first word of these units, behind an "and", is a name: what follows is their deed, not mine."""
    at = first + 1 if last - first > 1 and units[first].word in ANDS else first
    return units[at].symbol == "N"


ANDS = frozenset("and but so then und aber et mais y pero e mas".split())


def pauses(unit: Unit) -> bool:
    """Whether a comma or colon stands before the unit; the colon of 1:1 and 9:30 is none, nor the comma of 12,500."""
    return ("," in unit.gap and not (unit.gap == "," and unit.word[:1].isdigit())) or (
        ":" in unit.gap and unit.gap != ":"
    )


def is_inside(unit: Unit, spans: Collection[Span]) -> bool:
    """Whether the unit begins in one of the spans."""
    return inside(unit.start, spans)
