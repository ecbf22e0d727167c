"""Finds the phrases of a lexicon in a line: what tells a kind, leads to somebody, or opens a clause of which kind.

A lexicon is made from lexicons/LANGUAGE.toml: the classes of each word, and graphs of phrases whose symbols are a
folded word, a class in angle brackets, N, D, 0 (see `netcrm.engine.log.line.Unit`), "<until>" for a day that is a
deadline, "..." for up to six units, ":" for a colon, "," for a comma or colon, "-gesprach" for words that end so, "$"
where a clause must begin, "$$" where it must end, "//" where a sentence must begin, and "^" where the thing begins that
is promised, advised or given. "<give3_apart>" are the words of <give3> behind a separable prefix: "zuruckschickt",
"einzurichten". The longest phrase at a place counts. A word that only its accents tell from another ("pasó" and "paso")
is looked up as it is spelled; without accents it may be both.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any

from netcrm.engine.log.lexicon import Asides, Lexicon, Nodes, asides, lexicon, may_hold
from netcrm.engine.log.line import Unit, pauses
from netcrm.engine.log.unparted import opens_unparted
from netcrm.engine.log.word_classes import COMPOUNDING, PREFIXES, classes, looked_up, other_form
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

_REMEMBERED = 4096  # words of which it is kept what they are
_SURE = 1.5  # words that tell a language; with fewer a part is read in English too
_FURTHEST = 6  # units that "..." reaches over
_SKIPPED = 12  # days and fillers that are passed over one after the other
_COMMAS_OF_GRAMMAR = ("de",)  # where a comma stands before every "that" and parts nothing
_OWN_SUBJECT = ("en", "fr", "es", "pt")  # where "I" or "she" behind a comma begins another clause
_OTHER_DAYS = ("fr", "es", "pt")  # where no phrase reaches from one day over a comma to another
_PARTING = ("de",)  # where a verb is written in one with its prefix
_DAY_LAST = ("en",)  # where a day before a comma ends what it is said of
_PARTED = ("give1", "give3", "giveinf", "handed", "reviewed")  # classes of verbs that such a prefix may stand before
DEADLINES = ("by", "until", "before")  # how a day is led that something is due
_SURE_DAYS = ("en",)  # whose days in words speak for no other language
_OWN_DAYS = ("de", "fr")  # whose words for days are no other language's
_A_DAY = 0.4  # of a word
_UMLAUTS = frozenset("äöüß")  # letters of hardly any other language here
_HE_OR_SHE = ("er", "sie")
_SOMEBODY = ("N", "<they>", "<them>")
# Classes that the end of a word tells, of which no list is ever whole: an infinitive, with whom it is for, and "-ez".
_SHAPES = {
    "fr": (("<inf>", r"\w{2,}(?:er|ir|oir|re)"), ("<ez>", r"\w{2,}ez")),
    "es": (
        ("<inf>", r"\w+[aeií]r(?:[mts]e|nos)?"),
        ("<inf_them>", r"\w+[aeiáéí]r(?:les?|l[ao]s?|sel[ao]s?)"),
        ("<inf_me>", r"\w+[aeiáéí]r(?:me|nos|m[ae]l[ao]s?|nosl[ao]s?)"),
    ),
    "pt": (("<inf>", r"\w+[aeiô]r"),),
    "de": (("<inf>", r"\w{2,}(?:en|ern|eln)"),),
}


class Cue(NamedTuple):
    """A phrase where it stands, by numbers of units: from start, to before end.

    thing: where what it is about begins; gap_end: where that is interrupted by the rest of the phrase, else end.
    person: the unit in it that is somebody, a name or pronoun; -1 for nobody.
    """

    start: int
    end: int
    tag: str
    thing: int
    gap_end: int
    person: int
    language: str


def languages_of(units: Sequence[Unit]) -> list[tuple[str, ...]]:
    """For each unit the languages its part of the line is read in, likeliest first: English where nothing tells.

    A part ends with a comma or a sentence. In a line without small words ("Hans anrufen") those tell that stand in one
    lexicon alone.
    """
    from netcrm.engine.log.lexicons.languages import WORDS

    parts: list[list[int]] = []
    for at, unit in enumerate(units):
        if not parts or unit.strong or pauses(unit):
            parts.append([])
        parts[-1].append(at)
    whole = _hits(units, WORDS)
    if not whole:
        return [_by_own_words(units)] * len(units)
    of_units: list[tuple[str, ...]] = []
    for part in parts:
        own = _hits([units[at] for at in part], WORDS)
        weighed = {name: own.get(name, 0) + whole[name] / 4 for name in whole}
        best = max(weighed.values(), default=0)
        chosen = sorted((name for name in weighed if weighed[name] >= 0.4 * best), key=lambda name: -weighed[name])
        if "en" not in chosen and best < _SURE:
            chosen.append("en")
        of_units += [tuple(chosen) or ("en",)] * len(part)
    return of_units


def _by_own_words(units: Sequence[Unit]) -> tuple[str, ...]:
    from netcrm.engine.log.lexicons.own_words import OWN

    said = {unit.word for unit in units}
    count = {name: len(said.intersection(words.split())) for name, words in OWN.items()}
    likely = sorted((name for name in count if 0 < count[name] == max(count.values())), key=lambda name: name != "en")
    return (*likely, *(("en",) if "en" not in likely else ()))


def _hits(units: Sequence[Unit], words: Mapping[str, Sequence[str]]) -> dict[str, float]:
    hits: dict[str, float] = {}
    for unit in units:
        if unit.day and unit.day.lang in _OWN_DAYS:
            hits[unit.day.lang] = hits.get(unit.day.lang, 0) + _A_DAY
        if not unit.symbol and not _UMLAUTS.isdisjoint(unit.spelled):
            hits["de"] = hits.get("de", 0) + _A_DAY
        for word in fold(unit.day.text).split() if unit.day else (unit.word,):
            speaks = words.get(word, ())
            if unit.day and unit.day.lang and unit.day.lang in _SURE_DAYS and unit.day.lang not in speaks:
                continue  # the "mon" of "mon 1 june" is not French
            for language in speaks:
                hits[language] = hits.get(language, 0) + 1 / len(speaks)
    return hits


def cues(units: Sequence[Unit], spoken: Sequence[tuple[str, ...]], layer: str) -> list[Cue]:
    """Every phrase of one layer (clauses, relations, kinds), in order, none over another."""
    found: list[Cue] = []
    graphs = {name: (lexicon(name), _graph(name, layer)) for names in set(spoken) for name in names}
    at = 0
    while at < len(units):
        best: tuple[int, int, int, Cue] | None = None
        for order, name in enumerate(spoken[at]):
            known, nodes = graphs[name]
            for rank, cue in _matches(units, at, known, nodes):
                # the longest first, then by the order of sections and of languages
                key = (cue.end, -(rank * 10 + order), cue.thing)
                if best is None or key > best[:3]:
                    best = (*key, cue)
        if best:
            found.append(best[3])
        at = best[3].end if best and best[3].end > at else at + 1
    return found


def aside_cues(units: Sequence[Unit], spoken: Sequence[tuple[str, ...]], layer: str) -> list[Cue]:
    """Every phrase of a layer that few lines hold: asking or news."""
    words = {word for unit in units for word in (unit.word, unit.spelled)}
    told = any(may_hold(layer, name, words) for name in {name for names in spoken for name in names})
    return cues(units, spoken, layer) if told else []


def _graph(language: str, layer: str) -> Nodes:
    return getattr(asides(language) if layer in Asides._fields else lexicon(language), layer)  # type: ignore[no-any-return]


_START, _END = attrgetter("start"), attrgetter("end")


def between(found: Sequence[Cue], first: int, last: int) -> Sequence[Cue]:
    """The cues of a layer that begin at these units: from first, to before last."""
    return found[bisect_left(found, first, key=_START) : bisect_left(found, last, key=_START)]


def ending(found: Sequence[Cue], at: int) -> Sequence[Cue]:
    """The cues of a layer that end before this unit, one or none."""
    return found[bisect_left(found, at, key=_END) : bisect_right(found, at, key=_END)]


def across(found: Sequence[Cue], at: int) -> Sequence[Cue]:
    """The cue of a layer that begins before this unit and ends behind it, if there is one."""
    place = bisect_left(found, at, key=_START)
    return [cue for cue in found[max(0, place - 1) : place] if cue.end > at]


def has(unit: Unit, language: str, name: str) -> bool:
    """Whether the unit is of this class of words in this language."""
    return name in classes(unit.word, unit.spelled, language) if unit.word else False


def any_has(unit: Unit, languages: Sequence[str], name: str) -> bool:
    """Whether the unit is of this class in one of the languages."""
    return any(has(unit, language, name) for language in languages)


def _matches(units: Sequence[Unit], at: int, known: Lexicon, nodes: Nodes) -> Iterator[tuple[int, Cue]]:
    opens = at == 0 or units[at].strong or pauses(units[at]) or has(units[at - 1], known.name, "and")
    opens = opens or (known.name in _PARTING and opens_unparted(units, at, known))
    root = len(nodes) - 1
    roots = [root, nodes[root]["$"]] if opens and "$" in nodes[root] else [root]
    for number in roots:
        for (rank, tag), end, thing, gap_end, person in _walk(
            units, known, nodes, number, _Way(at, at, may_gap=opens, pause=True)
        ):
            thing, gap_end = end if thing < 0 else thing, end if gap_end < 0 else gap_end
            yield rank, Cue(at, end, tag, thing, gap_end, person, known.name)


class _Way(NamedTuple):
    """How far a phrase was followed. first: its first unit; at: the next one; the others as in Cue, -1 where not yet.

    may_gap: "..." may stand here. pause: a comma may stand here. ends: the phrase may end here, no filler before it.
    """

    first: int
    at: int
    thing: int = -1
    gap_end: int = -1
    person: int = -1
    may_gap: bool = True
    pause: bool = False
    ends: bool = False
    skipped: int = 0


def _walk(
    units: Sequence[Unit], known: Lexicon, nodes: Nodes, number: int, way: _Way
) -> Iterator[tuple[tuple[int, str], int, int, int, int]]:
    """Every phrase that goes on here from a node: (rank, tag), end, thing, gap_end, person."""
    at, node = way.at, nodes[number]
    if "" in node and way.ends:
        yield node[""], at, way.thing, way.gap_end, way.person
    if "^" in node:
        yield from _walk(units, known, nodes, node["^"], way._replace(thing=at))
    if "$$" in node and at > way.first and _ends_a_clause(units, at, known):
        yield from _walk(units, known, nodes, node["$$"], way._replace(ends=True))
    if at >= len(units) or (at > way.first and units[at].strong):
        return
    if "..." in node and way.may_gap:
        behind = nodes[node["..."]]
        by_words = _BY_SIGNS.isdisjoint(behind)
        for to in range(at + 1, min(at + _FURTHEST + 1, len(units))):
            if any(units[n].strong for n in range(max(at, way.first + 1), to + 1)):
                break
            if known.name in _OTHER_DAYS and "," in units[to].gap and any(u.day for u in units[way.first : to]):
                break  # another day behind a comma is that of something else
            if (
                (at == way.first and pauses(units[to]))
                or _is_parted(units, at, to, known)
                or (known.name in _DAY_LAST and units[to - 1].symbol == "D" and "," in units[to].gap)
                or (_turns(units, to - 1, known) and not (":" in behind and ":" in units[to].gap))
                or _has_subject(units, to, known)
            ):
                break
            if way.thing == way.first and known.name in _PARTING and opens_unparted(units, to, known):
                break
            if by_words and not _may_go_on(units, to, known, behind, way.first):
                continue
            stop = to if way.thing >= 0 and way.gap_end < 0 else way.gap_end
            yield from _walk(
                units, known, nodes, node["..."], way._replace(at=to, gap_end=stop, may_gap=False, pause=True)
            )
    unit = units[at]
    if "//" in node and at == way.first and (at == 0 or units[at].strong):
        yield from _walk(units, known, nodes, node["//"], way._replace(pause=True))
    if ":" in node and ":" in unit.gap and at > way.first:
        yield from _walk(units, known, nodes, node[":"], way._replace(pause=True, ends=True))
    if "," in node and at > way.first and pauses(unit):
        yield from _walk(units, known, nodes, node[","], way._replace(pause=True, ends=True))
    if pauses(unit) and not way.pause and (known.name not in _COMMAS_OF_GRAMMAR or ":" in unit.gap):
        return
    for symbol in _symbols(unit, known):
        if symbol in node:
            whose = at if way.person < 0 and symbol in _SOMEBODY else way.person
            on = way._replace(at=at + 1, person=whose, may_gap=True, pause=False, ends=True, skipped=0)
            yield from _walk(units, known, nodes, node[symbol], on)
    if way.skipped < _SKIPPED and _is_skipped(units, at, known, way.first):
        further = way._replace(at=at + 1, ends=False, pause=False, skipped=way.skipped + 1)
        yield from _walk(units, known, nodes, number, further)


_BY_SIGNS = frozenset(("^", "$$", "", ":", ",", "...", "//"))  # ways on that no word decides


def _may_go_on(units: Sequence[Unit], at: int, known: Lexicon, node: Mapping[str, Any], first: int) -> bool:
    """Whether some phrase goes on from a node with this unit, or beyond it."""
    return any(symbol in node for symbol in _symbols(units[at], known)) or _is_skipped(units, at, known, first)


def _is_skipped(units: Sequence[Unit], at: int, known: Lexicon, first: int) -> bool:
    """Whether a phrase goes on behind this unit: a filler, a day, or the article or title of a name, "o Vasco"."""
    own = classes(units[at].word, units[at].spelled, known.name) if units[at].word else ()
    if (
        ("article" in own or "title" in own)
        and at + 1 < len(units)
        and units[at + 1].symbol == "N"
        and not units[at + 1].gap.strip(" .")
    ):
        return True
    return at > first and (units[at].symbol == "D" or "filler" in own)


def _ends_a_clause(units: Sequence[Unit], at: int, known: Lexicon) -> bool:
    return at == len(units) or units[at].strong or pauses(units[at]) or has(units[at], known.name, "and")


def _is_parted(units: Sequence[Unit], first: int, at: int, known: Lexicon) -> bool:
    """Whether a colon, or a comma behind a participle, shows that another deed begins before this unit."""
    if known.name not in _COMMAS_OF_GRAMMAR or at < first + 2:
        return False
    if ":" in units[at - 1].gap and units[at - 1].gap != ":" and at - 1 > first:
        return True
    done = any(has(units[at - 1], known.name, name) for name in _PARTICIPLES)
    if units[at].symbol == "D" and any(has(units[at - 1], known.name, one) for one in _ENDING):
        return True  # "gestern bei Tarek gewesen morgen schickt er ..."
    return done and pauses(units[at])


_PARTICIPLES = ("reviewed", "handed", "done")
_ENDING = ("gone", "handed", "said", "writes")  # classes of participles behind which another day begins another deed


def _has_subject(units: Sequence[Unit], at: int, known: Lexicon) -> bool:
    """Whether "I" or "she" stands behind a comma, so that another deed begins: "..., eu revejo o guião"."""
    if known.name not in _OWN_SUBJECT or not pauses(units[at]):
        return False
    return has(units[at], known.name, "i") or has(units[at], known.name, "they")


def _turns(units: Sequence[Unit], at: int, known: Lexicon) -> bool:
    """Whether somebody else's or my own deed begins behind this unit: "and I", ", muss ihm ..."."""
    if at + 1 >= len(units):
        return False
    behind = known.classes.get(units[at + 1].word, ())
    subject = "verb1" in behind or "i" in behind or units[at + 1].word in _HE_OR_SHE
    if subject and known.name in _COMMAS_OF_GRAMMAR and pauses(units[at + 1]):
        return True
    joined = has(units[at], known.name, "and")
    if joined and known.name == "fr" and units[at + 1].word in ("de", "d"):
        return True  # "m'a dit de pas lever et d'attendre"
    return joined and any(name in behind for name in ("i", "they", "verb1", "to_them"))


def _symbols(unit: Unit, known: Lexicon) -> Sequence[str]:
    if unit.symbol == "N":
        return ["N", "<they>", "<them>"]
    if unit.symbol == "D":
        return ["D", "<until>"] if unit.day and unit.day.lead in DEADLINES else ["D"]
    if unit.symbol:
        return [unit.symbol, unit.word] if unit.word else [unit.symbol]
    return _word_symbols(unit.word, unit.spelled, known.name)


@lru_cache(maxsize=_REMEMBERED)
def _word_symbols(said: str, spelled: str, language: str) -> tuple[str, ...]:
    """Every symbol of a phrase that a word may stand for."""
    known = lexicon(language)
    word, other = looked_up(said, spelled, known), other_form(said, language)
    ends = [f"-{word[at:]}" for at in range(3, len(word) - 3)] if language in COMPOUNDING else []
    apart = _apart(other or word, known) if language in _PARTING else ()
    words = (word, other) if other else (word,)
    names = (f"<{name}>" for name in (*classes(said, spelled, language), *apart))
    return (*words, *ends, *names, *shapes(said, language))


def _apart(word: str, known: Lexicon) -> list[str]:
    """The classes of a verb behind a separable prefix: "zuruckschickt", "einzurichten", "nachgereicht"."""
    found: list[str] = []
    for prefix in PREFIXES:
        if not word.startswith(prefix) or len(word) < len(prefix) + 4:
            continue
        rest = word[len(prefix) :]
        for verb in (rest, rest[2:] if rest.startswith("zu") else ""):
            found += [f"{name}_apart" for name in known.classes.get(verb, ()) if name in _PARTED]
    return found


@cache
def shapes(word: str, language: str) -> tuple[str, ...]:
    """The classes that the end of the word tells."""
    return tuple(name for name, shape in _SHAPES.get(language, ()) if re.fullmatch(shape, word))
