"""Finds names in a sentence that nobody in the book bears, so that "coffee with Priya" is noticed."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.mentions import HONORIFICS, JOINTS, Mention, Word, is_capitalised, is_first_name, words_of
from netcrm.engine.log.spans import Covered, Span, inside
from netcrm.model.people import IN_YOUR_DAY, Known
from netcrm.text import fold, lazy_pattern

if TYPE_CHECKING:
    from netcrm.engine.log.line import Line

_OWNERS = frozenset(("her", "his", "their", "my", "s"))


def nearly(text: str, people: Sequence[Known]) -> frozenset[str]:
    """The words of the text that begin one first name in your day (3 letters or more), or miss one by a single slip."""
    near = [one for one in people if one.stage in IN_YOUR_DAY and one.name.strip()]
    firsts = {fold(one.name.split(maxsplit=1)[0]) for one in near}
    firsts |= {fold(one.nickname) for one in near if one.nickname}
    firsts.discard("")  # a heart
    words = {word.folded for word in words_of(text) if len(word.folded) >= 3} - firsts - v.PLAIN - v.SMALL_DAYS
    ordered = sorted(firsts)
    return frozenset(word for word in words if _is_nearly(word, ordered))


def families(people: Sequence[Known]) -> frozenset[str]:
    """The last words of names of two or more words in your day, folded."""
    names = [one.name.split() for one in people if one.stage in IN_YOUR_DAY]
    return frozenset(fold(name[-1]) for name in names if len(name) > 1)


def strangers(
    text: str,
    named: Sequence[Mention],
    taken: Collection[Span] = (),
    near: frozenset[str] = frozenset(),
    of_families: frozenset[str] = frozenset(),
) -> list[Mention]:
    """Everybody the text names whom `named` does not hold, as far as its grammar shows it; their ids are empty.

    near: words, folded, that are nearly names (`nearly`), which need no capital letter. of_families: surnames of the
    book (`families`), so that "Ludmila Sandoval" is somebody by herself.
    """
    slips = _slips(text, named, taken, near)
    taken = Covered(text, taken)
    known = Covered(text, [(mention.start, mention.end) for mention in named])
    words = [word for word in words_of(text) if not inside(word.start, taken)]
    found: list[Span] = []
    at = 0
    while at < len(words):
        size = 1 if words[at].start in slips else _stranger_at(text, words, at, named, found, known)
        size = size or _relative_at(text, words, at, known, of_families)
        if size and _is_a_place(text, words[at], words[at + size - 1].end, taken):
            size = 0
        if size:
            found.append((words[at].start, words[at + size - 1].end))
        at += max(1, size)
    return [Mention(start, end, (), False) for start, end in found]


def _relative_at(text: str, words: Sequence[Word], at: int, known: Covered, of_families: frozenset[str]) -> int:
    """2 where a first name and a surname of the book stand here that are nobody's of the book; else 0."""
    if at + 1 >= len(words) or words[at + 1].folded not in of_families or inside(words[at].start, known):
        return 0
    first, last = words[at], words[at + 1]
    both = is_first_name(first, words) and is_capitalised(last) and text[first.end : last.start] == " "
    return 2 if both and not inside(last.start, known) else 0


def _is_a_place(text: str, word: Word, end: int, taken: Collection[Span]) -> bool:
    """Whether it stands between commas, a day behind it: "reunião com Tiago, Porto, 22 de fevereiro"."""
    if not text[: word.start].rstrip().endswith(",") or word.folded in v.GIVEN:
        return False
    behind = text[end:]
    if behind.startswith(", ") and behind[2:3].isdigit():
        return True  # "visita c/ Ana, Éibar, 10:30"
    return behind.startswith(", ") and inside(end + len(behind) - len(behind[1:].lstrip()), taken)


def _is_nearly(word: str, firsts: Sequence[str]) -> bool:
    """firsts: in order, so that of thousands only those that begin alike are looked at."""
    if len(_beginning_with(word, firsts)) == 1:
        return True
    return len(word) >= 4 and any(_one_slip(word, first) for first in _beginning_with(word[0], firsts))


def _beginning_with(start: str, ordered: Sequence[str]) -> Sequence[str]:
    return ordered[bisect_left(ordered, start) : bisect_left(ordered, start + "\U0010ffff")]


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter is missing, too much or wrong, or two are swapped; never between words below five letters."""
    if max(len(one), len(other)) < 5 or abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[same:], other[same:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def _slips(text: str, named: Sequence[Mention], taken: Collection[Span], near: frozenset[str]) -> set[int]:
    """Where a word that is nearly a name stands as one: alone after "with", or beside somebody named."""
    words = words_of(text)
    hidden = [*taken, *((mention.start, mention.end) for mention in named)]
    found = set()
    for at, word in enumerate(words):
        if word.folded not in near or inside(word.start, hidden):
            continue
        if _heads_a_list(text, words, at, named) or _stands_as_name(text, words, at, named, taken):
            found.add(word.start)
    return found


def _heads_a_list(text: str, words: Sequence[Word], at: int, named: Sequence[Mention]) -> bool:
    """Whether somebody named comes next: "hen & Priya", "hen and Priya"."""
    starts = {mention.start for mention in named}
    if at + 1 < len(words) and text[words[at].end : words[at + 1].start].strip() in ("&", "+", "/", ","):
        return words[at + 1].start in starts
    return at + 2 < len(words) and words[at + 1].folded in v.AND and words[at + 2].start in starts


def _stands_as_name(
    text: str, words: Sequence[Word], at: int, named: Sequence[Mention], taken: Collection[Span]
) -> bool:
    """Whether it is led in like a person and nothing follows that it could be a word of."""
    after = words[at + 1] if at + 1 < len(words) else None
    apart = after is None or bool(text[words[at].end : after.start].strip())
    if not at:
        return after is not None and not apart and after.folded in v.SUBJECT_VERBS
    if not apart and after and after.folded not in v.AND | v.NO_OBJECT and not inside(after.start, taken):
        return False
    before, lead = words[at - 1], text[words[at - 1].end : words[at].start].strip()
    ends = {mention.end for mention in named}
    if lead in ("&", "+", "/") and before.end in ends:
        return True
    if before.folded in v.AND and at > 1 and words[at - 2].end in ends:
        return True
    return lead in ("", "/") and _leads(words, at)


def _leads(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1].folded
    return before in v.CONTACT or (at > 1 and words[at - 2].folded in v.CONTACT_PARTICLES.get(before, ()))


def _stranger_at(
    text: str, words: Sequence[Word], at: int, named: Sequence[Mention], found: Sequence[Span], known: Covered
) -> int:
    """How many words from here on are the name of a stranger."""
    word = words[at]
    if inside(word.start, known) or not _could_be_name(word):
        return 0
    size = _name_size(text, words, at, named)
    if not size or not _has_company(text, words, at, size, named, found):
        return 0
    return size


def _could_be_name(word: Word) -> bool:
    if word.folded in v.PLAIN or word.folded in HONORIFICS:
        return False
    return is_capitalised(word) or (word.folded in v.GIVEN and word.text.islower())


def _name_size(text: str, words: Sequence[Word], at: int, named: Sequence[Mention]) -> int:
    size = 1
    while at + size < len(words) and size < 4:
        word, gap = words[at + size], text[words[at + size - 1].end : words[at + size].start]
        if gap not in JOINTS or v.is_plain(word.folded) or any(m.start <= word.start < m.end for m in named):
            break
        if not (is_capitalised(word) or (gap in ("-", "'", "’") and word.text.isalpha() and word.folded != "s")):
            break
        size += 1
    return size


def _has_company(
    text: str, words: Sequence[Word], at: int, size: int, named: Sequence[Mention], found: Sequence[Span]
) -> bool:
    """Whether the words around it make it somebody: "met ...", "... and Tom", "her husband ...", "... called"."""
    first = _skip_title(words, at)
    lead = text[words[first - 1].end : words[at].start] if first else text[: words[at].start]
    before = words[first - 1] if first else None
    if before and not any(char in ".;:!?\n" for char in lead.replace(".", "", at - first)):
        if before.folded in v.CONTACT:
            return True
        if first > 1 and words[first - 2].folded in v.CONTACT_PARTICLES.get(before.folded, ()):
            return not (before.folded == "from" and _is_sent_by(text, words, first, named))
        if (
            first > 1
            and before.folded in v.RELATIONS
            and words[first - 2].folded in _OWNERS
            and is_capitalised(words[at])
        ):
            return True
        if _continues_a_list(text, words, first, at + size, lead, named, found):
            return True
        if size > 1 and _is_also_met(words, first, named):
            return True
    opens = not before or any(char in ".;!?\n" for char in lead)
    after = words[at + size].folded if at + size < len(words) else ""
    likely = size > 1 or words[at].folded in v.GIVEN
    return opens and likely and after in v.SUBJECT_VERBS


def _is_sent_by(text: str, words: Sequence[Word], at: int, named: Sequence[Mention]) -> bool:
    """Whether somebody named sent it, so that "from" leads to a place: "Roz sent me a voice note from Cornwall"."""
    starts = {mention.end for mention in named}
    for n in range(at - 1, max(0, at - _SENTENCE), -1):
        if any(char in ".;!?\n" for char in text[words[n - 1].end : words[n].start]):
            return False
        if words[n].folded in _SENDING and words[n - 1].end in starts:
            return True
    return False


_SENTENCE = 12  # words
_SENDING = frozenset("sent sends wrote writes left dropped gave had got mailed emailed texted posted recorded".split())


def _is_also_met(words: Sequence[Word], at: int, named: Sequence[Mention]) -> bool:
    """Whether the word that led to somebody named leads here too: "talked to Tom about lines and to a certain ..."."""
    while at and words[at - 1].folded in _CERTAIN:
        at -= 1
    if at < 2 or words[at - 1].folded not in _TO_SOMEBODY or words[at - 2].folded not in v.AND | {"also"}:
        return False
    starts = {mention.start for mention in named}
    before = [n for n in range(at - 2) if words[n].folded == words[at - 1].folded]
    return bool(before) and words[before[-1] + 1].start in starts


_TO_SOMEBODY = frozenset("to with con com avec mit".split())
_CERTAIN = frozenset(
    "a an certain one some un una um uma une einem einer gewissen cierto cierta certo certa tal certaine".split()
)


def _skip_title(words: Sequence[Word], at: int) -> int:
    while at and words[at - 1].folded in HONORIFICS:
        at -= 1
    return at


def _continues_a_list(
    text: str,
    words: Sequence[Word],
    at: int,
    end: int,
    lead: str,
    named: Sequence[Mention],
    found: Sequence[Span],
) -> bool:
    ends = {mention.end for mention in named} | {span[1] for span in found}
    if lead.strip() in ("&", "+", "/"):
        return words[at - 1].end in ends
    if words[at - 1].folded in v.AND and at > 1:
        return words[at - 2].end in ends
    if lead.strip() != "," or words[at - 1].end not in ends:
        return False
    after = text[words[end - 1].end :].lstrip()[:1]
    return after in (",", "&") or (end < len(words) and words[end].folded in v.AND)


_ABSTRACT = lazy_pattern(r"\w{5,}(?:ung|ungen|tion|tionen|heit|keit|schaft)")  # no name ends so: "Datenbankmigration"
_OF_CAPITAL_NOUNS = ("de",)


def is_a_noun(line: "Line", stranger: Mention, spoken: Sequence[Sequence[str]]) -> bool:
    """Whether what looks like the next name of a list is a noun or street: "Reto, Videocall, 45 min", "Oak Road"."""
    if fold(line.text[stranger.start : stranger.end]).split()[-1] in _STREETS:
        return True
    at = next((n for n, unit in enumerate(line.units) if unit.start >= stranger.start), len(line.units))
    if at == len(line.units) or not any(name in _OF_CAPITAL_NOUNS for name in spoken[at]):
        return False
    if _ABSTRACT.fullmatch(line.text, stranger.start, stranger.end):
        return True
    if _is_carried(line, at, stranger) or _is_how_it_was(line, at, stranger):
        return True
    if not line.text[: stranger.start].rstrip().endswith(","):
        return False
    return line.units[at].word not in v.GIVEN


_STREETS = frozenset("road street lane avenue square terrace crescent drive gardens grove mews rd ave".split())


def _is_how_it_was(line: "Line", at: int, stranger: Mention) -> bool:
    """Whether it tells how a thing was, alone behind a comma: "hat den Hammer zurückgebracht, mit Kratzern"."""
    units = line.units
    if (
        at < _COMING_WITH
        or units[at - 1].word != "mit"
        or units[at].word in v.GIVEN
        or " " in line.text[stranger.start : stranger.end]
    ):
        return False
    ends = next((unit for unit in units[at + 1 :] if unit.start >= stranger.end), None)
    alone = ends is None or ends.strong or "," in ends.gap
    parted = "," in units[at - 1].gap or units[at - 2].word in _ONLY
    return alone and parted and any(mention.ids for mention in line.named if mention.end < stranger.start)


_ONLY = ("nur", "eben", "leider", "sogar", "diesmal", "aber", "allerdings", "halt")


def _is_carried(line: "Line", at: int, stranger: Mention) -> bool:
    """Whether it is what somebody came with: "Wolfgang kam mit Krücken"."""
    units = line.units
    if at < _COMING_WITH or units[at - 1].word != "mit" or units[at - 2].word not in _CAME:
        return False
    alone = " " not in line.text[stranger.start : stranger.end]
    return alone and units[at].word not in v.GIVEN and units[at].word.endswith(_ENDS_OF_THINGS)


_ENDS_OF_THINGS = ("en", "ern", "eln", "chen", "ung")
_COMING_WITH = 3  # units: who, came, with
_CAME = ("kam", "kamen", "kommt", "kommen", "erschien", "erscheint", "lief", "ging")


def strangers_of(line: "Line") -> list[Mention]:
    """Those a phrase of another language than English leads to: "Essen mit Svenja Rathke", "Rencontré Solène Castaing".

    Also who is told by name and surname behind what they are to somebody: "und ihrer Kollegin Svenja Rathke".
    """
    from netcrm.engine.log.cues import any_has, cues, languages_of

    spoken, units = languages_of(line.units), line.units
    led = [cue.end for cue in cues(units, spoken, "relations") if cue.tag == "with" and cue.language != "en"]
    related = [
        at + 1
        for at in range(1, len(units))
        if spoken[at][0] != "en"
        and any_has(units[at], spoken[at], "rel")
        and any(any_has(units[n], spoken[n], name) for n in (at - 1, at - 2) if n >= 0 for name in ("my", "their"))
    ]
    led = [_behind_certain(line, at) for at in led]
    found = []
    for at in sorted(at for at in {*led, *related} if at < len(units) and "," not in units[at].gap):
        end = at
        while end < len(units) and end - at < 4 and _is_of_a_name(line, at, end, spoken[end]):
            end += 1
        if end - at > 1 or (end > at and at in led and units[at].word in v.GIVEN):
            found.append(Mention(units[at].start, units[end - 1].end, (), False))
    return found


def _behind_certain(line: "Line", at: int) -> int:
    """The unit behind "einer gewissen" and "un tal"; the same one where no such word stands there."""
    end = at
    while end < len(line.units) and line.units[end].word in _CERTAIN and not line.units[end].symbol:
        end += 1
    return end if end > at and line.units[end - 1].word in _NAMED_ONLY else at


_NAMED_ONLY = frozenset("gewissen cierto cierta certo certa tal certain certaine".split())


def _is_of_a_name(line: "Line", first: int, at: int, spoken: Sequence[str]) -> bool:
    """Whether the unit can be a word of the name that begins with the unit `first`."""
    from netcrm.engine.log.lexicon import lexicon

    unit = line.units[at]
    if unit.symbol or (at > first and (unit.strong or unit.gap not in JOINTS)):
        return False
    word = Word(unit.start, unit.end, line.text[unit.start : unit.end], unit.word)
    plain = v.is_plain(word.folded) or any(word.folded in lexicon(name).classes for name in spoken if name != "en")
    return is_capitalised(word) and not plain
