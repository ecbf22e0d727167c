"""The kind of the contact a line tells of, whatever other deeds it speaks of."""

import re

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clause_days import is_about_another_meeting
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.cues import Cue, across, between
from netcrm.engine.log.in_person import is_in_person
from netcrm.engine.log.kinds_told import (
    is_intro_of_nobody,
    is_only_spoken_of,
    met_in_person,
    says_when_we_met,
)
from netcrm.engine.log.line import Line
from netcrm.engine.log.presence import Presence
from netcrm.engine.log.roles import is_introduced_in_passing
from netcrm.model.kinds import CONTACT
from netcrm.text import lazy_pattern

_UNSPACED = {
    "电话": "call", "咖啡": "coffee", "吃饭": "meal", "午饭": "meal", "晚饭": "meal", "微信": "message",
    "开会": "meeting",
}  # fmt: skip
# An introduction that happened outweighs its way; "met" is said of everything; the noun "intro" is mostly in passing.
_RANK = {"intro": 0, "meeting": 2, "introduction": 3}


def kind_of(read: Read, there: Presence) -> str:
    """The most particular kind in the clauses that tell of the contact; CONTACT when none is named."""
    found: list[tuple[float, int, str]] = []
    aside = [one for one in there.clauses if is_introduced_in_passing(read, one)]
    for clause in there.clauses or _untold(read):
        if clause in aside and len(there.clauses) > len(aside):
            continue
        if clause.cue and clause.cue.tag == "gave:intro":
            away = c.introduced_away(read, clause) or is_intro_of_nobody(read, clause)
            found.append((_RANK["introduction"] if away else 0, clause.first, "intro"))
        found += [
            (_RANK.get(cue.tag, 1), cue.start, cue.tag)
            for cue in between(read.kinds, clause.first, clause.head)
            if _is_planned_as(clause, cue)
            or not (_in_passing(read, cue, clause.first) or is_about_another_meeting(read, clause, cue.end))
        ]
    if not there.clauses and not found:
        found = [
            (1.0, cue.start, cue.tag)
            for one in read.clauses
            if _is_asked_for(read, one) or _is_told_so(one)
            for cue in _ways(read, one)
            if _is_asked_for(read, one) or (one.cue and cue.start < one.cue.thing)
        ]
    if (there.clauses or (there.contact and read.spoken[:1] == (("en",),))) and not found:
        found = [
            (1.0, cue.start, cue.tag)
            for one in read.clauses
            if _says_over_what(read, one) or says_when_we_met(read, one)
            for cue in _ways(read, one)
        ]
    if len({tag for _, _, tag in found}) > 1:
        found = [one for one in found if one[2] != "message" or not _came_by_mail(read, found)]
    if there.moved and not found:  # "the call with Daniel that was due today is moved to Monday"
        found = [(_RANK.get(cue.tag, 1), cue.start, cue.tag) for cue in read.kinds]
    for clause in there.clauses:
        found += [
            (_AT_AN_EVENT, at, "event")
            for at in range(clause.first, clause.head)
            if _is_an_event(read, at, clause) and not _is_written(read, clause)
        ]
    line = read.line
    found += [(1, len(line.units), "email") for m in line.named if "@" in line.text[m.start + 1 : m.end]]
    found += [(1, 0, kind) for key, kind in _UNSPACED.items() if key in line.text] if not line.text.isascii() else []
    if not found and any(_is_at_noon(read, one) for one in there.clauses):
        return "meal"
    if not found and there.planned and _HOUR.search(line.text):
        return "meeting"
    if not found and any(_is_timed(read, one) for one in there.clauses):
        return "meeting"
    english = bool(read.spoken) and read.spoken[0][0] == "en"
    deeds = [one for one in there.clauses if _is_deed(one)][: 1 + english]
    if not found and any(_is_written(read, one) for one in deeds):
        return "message"
    if not found and (is_in_person(read, there) or met_in_person(read, there)):
        return "meeting"
    if not found and there.planned and any(_is_in_person(read, one) for one in there.clauses):
        return "meeting"
    kind = min(found)[2] if found else CONTACT
    return "intro" if kind == "introduction" else kind


def _is_in_person(read: Read, clause: Clause) -> bool:
    """Whether I go somewhere with somebody, or they come, in German: "gehe ich mit Lorenz die Bilder durch"."""
    own = range(clause.first, clause.last)
    if read.spoken[clause.first][0] != "de" or not any(read.line.units[at].symbol == "N" for at in own):
        return False
    if any(is_of(read, at, "outing") for at in own):
        return False
    return any(read.line.units[at].word in _GOING for at in own)


_GOING = frozenset(
    "gehe geh gehen komme kommt kommen treffe treffen besuche besucht besuchen schaut schaue vorbei "
    "sehe sehen setze setzen sitze sitzen".split()
)


def _is_at_noon(read: Read, clause: Clause) -> bool:
    """Whether "Mittag" stands behind the hour, which is the lunch and no more of the day: "13:15 Mittag m. Anna"."""
    days = [unit.day.text.lower() for unit in read.line.units[clause.first : clause.last] if unit.day]
    return any(day.endswith(" mittag") and ":" in day for day in days)


def _came_by_mail(read: Read, found: list[tuple[float, int, str]]) -> bool:
    """Whether a letter or word is said to have come by e-mail: "longue lettre de Léa, reçue par mail"."""
    units = read.line.units
    mails = [at for _, at, tag in found if tag == "email" and at < len(units) and c.is_romance(read, at)]
    return any({units[at].word, units[at - 1].word} & _BY for at in mails)


_BY = {"par", "por", "via"}


def _is_planned_as(clause: Clause, cue: Cue) -> bool:
    """Whether the phrase of the plan names it: "Sunita's asked us for tea on Sunday"."""
    return clause.kind == c.PLANNED and clause.cue is not None and clause.cue.start <= cue.start < clause.cue.end


def _is_asked_for(read: Read, clause: Clause) -> bool:
    """Whether it tells how something was asked for, promised or announced: "Piotr per Mail um ein Angebot gebeten"."""
    cue = clause.cue
    if clause.kind not in (c.THEIRS, c.MINE) or cue is None:
        return False
    names = ("bidding",) if clause.kind == c.THEIRS else ("said", "vowed")
    own = range(cue.start, cue.end)
    vowed = any(read.line.units[n].word in ("versprach", "verspricht") for n in own)
    return vowed or any(is_of(read, n, name) for n in own for name in (*names, "vowed"))


def _says_over_what(read: Read, clause: Clause) -> bool:
    """Whether it goes on, behind a comma, with how it was: "told Roz all of it, over a pot of tea"."""
    units = read.line.units
    if (
        clause.kind != c.TALK
        or (clause.cue and units[clause.first].word != "when")
        or units[clause.first].strong
        or read.spoken[clause.first][0] != "en"
    ):
        return False
    if units[clause.first].word == "when" and units[clause.first + 1 : clause.first + 2]:
        return is_of(read, clause.first + 1, "i")  # "when we had our 1:1"
    return units[clause.first].word in ("over", "on", "by", "via", "during") and clause.last - clause.first <= _FEW


_FEW = 6  # units


def _is_told_so(clause: Clause) -> bool:
    """Whether a phrase leads to what was promised, behind how it was said: "told her on WhatsApp that my team ..."."""
    return clause.kind in (c.MINE, c.THEIRS) and clause.cue is not None


def _ways(read: Read, clause: Clause) -> list[Cue]:
    """The kinds that say how: "per Mail", "beim Kaffee"; or that I wrote what is promised: "ihr gemailt, dass ..."."""
    units = read.line.units
    return [
        cue
        for cue in between(read.kinds, clause.first, clause.last)
        if units[cue.start].word in c.WAYS
        or (cue.start > clause.first and units[cue.start - 1].word in c.WAYS)
        or _says_over_what(read, clause)
        or says_when_we_met(read, clause)
        or _is_a_saying(read, clause, cue)
        or (clause.kind == c.MINE and clause.cue and cue.end <= clause.cue.end and is_of(read, cue.start, "said"))
    ]


def _is_a_saying(read: Read, clause: Clause, cue: Cue) -> bool:
    """Whether somebody wrote what they promise: "m'a écrit que je recevrais son devis"."""
    said = clause.kind == c.THEIRS and clause.cue is not None and clause.cue.start <= cue.start < clause.cue.thing
    return said and c.is_romance(read, cue.start) and cue.tag in ("message", "email", "call")


_AT_AN_EVENT = 2.5  # the rank of a fair or match that somebody went to, behind "met"


def _is_an_event(read: Read, at: int, clause: Clause) -> bool:
    """Whether a fair, a match and the like stands there that one went to: "did the fair", "at Nora's bake sale"."""
    parted = at > clause.first and is_of(read, at - 1, "happening_first") and is_of(read, at, "happening_last")
    if not (parted or is_of(read, at, "happening")) or between(read.kinds, at + 1, at + 2):
        return False
    for n in range(at - 1, max(clause.first, at - _NEAR) - 1, -1):
        if is_of(read, n, "to_events"):
            return True
        if is_of(read, n, "no_event"):
            return False
    return at - clause.first < _NEAR


_NEAR = 5  # units


def _is_timed(read: Read, clause: Clause) -> bool:
    """Whether it begins with how long it took and with whom: "45 mins w/ Laurence re the terms"."""
    units = read.line.units
    led = next((cue for cue in between(read.relations, clause.first, clause.last) if cue.tag == "with"), None)
    if led is None or led.start == clause.first or led.start - clause.first > _SHORT_TIME:
        return False
    word = units[led.start - 1].word.lstrip("0123456789")
    noted = read.line.text[units[led.start].end :].startswith("/")  # "1h w/ Kit" in a diary, "2h with Sana" said
    return (word in _MINUTES or (noted and word in _HOURS)) and read.spoken[clause.first][0] == "en"


_SHORT_TIME = 4  # units: "half an hour with"
_MINUTES, _HOURS = ("min", "mins", "minutes"), ("h", "hr", "hrs", "hour", "hours")


def _is_deed(clause: Clause) -> bool:
    """Whether it tells what was done, more than whom somebody was recommended to."""
    return clause.kind == c.HAPPENED or (
        clause.cue is not None and clause.cue.tag in ("gave:resource", "gave:feedback")
    )


def _is_written(read: Read, clause: Clause) -> bool:
    """Whether something was sent or written that is no thing: "sent Priya our update", and no "sent her flowers"."""
    own = range(clause.first, clause.head)
    written = any(is_of(read, at, name) for at in own for name in ("writes", "answered", "wrote"))
    written = written or read.line.units[clause.head - 1].word == "answered"
    return written and not any(is_of(read, at, "by_post") for at in own)


_HOUR = lazy_pattern(
    r"\b\d{1,2}(?:[:.]\d\d)? ?Uhr\b|(?<![\d.])\d{1,2}:\d\d\b|\bum (?:halb|viertel) ", re.IGNORECASE
)  # an appointment: "Fr 16.10. 9 Uhr Oberhuber"


def _untold(read: Read) -> list[Clause]:
    """The clauses of a contact that was not."""
    return [clause for clause in read.clauses if clause.kind in (c.HAPPENED, c.MISSED, c.THINKING, c.TASK)]


def _in_passing(read: Read, cue: Cue, first: int) -> bool:
    """Whether the word tells of something else: wanted, talked about, or done by others."""
    line = read.line
    unit = line.units[cue.start]
    if is_only_spoken_of(read, cue):
        return True
    if line.text[unit.start - 1 : unit.start] in ("@", "#"):
        return True
    after_it = line.units[cue.end].word if cue.end < len(line.units) else ""
    if unit.word == "introduced" and after_it in ("us", "me") and line.units[cue.start - 1].symbol == "N":
        return not (cue.end + 1 < len(line.units) and line.units[cue.end + 1].word == "to")
    if unit.word == "introduced" and after_it in ("us", "me") and is_of(read, cue.start - 1, "they"):
        return first > 0  # "lunch with Gareth, he introduced me to Lars"
    if cue.tag == "event" and "de" in read.spoken[cue.start] and _is_what_for(line, cue.start):
        return True
    if unit.word == "called" and _is_a_name_told(read, cue.start, first):
        return True
    if cue.start > first and (is_of(read, cue.start - 1, "not") or line.units[cue.start - 1].word == "without"):
        return True
    about = [
        n for n in between(read.relations, first, cue.start) if n.tag == "about" and line.units[n.start].word != "via"
    ]
    about = [n for n in about if not c.is_thanked(read, n.start)]
    led = about and any(n.tag == "with" for n in between(read.relations, about[-1].start + 1, cue.start + 1))
    dated = about and any(line.units[at].symbol == "D" for at in range(about[-1].start, cue.start))
    verb = any(
        n.tag == "contact"
        for n in (*across(read.clause_cues, cue.start), *between(read.clause_cues, cue.start, cue.start + 1))
    )  # "wegen Stand telefoniert"
    if about and not (led or dated or verb or _is_a_way(line, cue)):
        return True
    if (
        unit.word == "workshop"
        and cue.start > 1
        and (
            _is_at_the(line, cue.start)
            or line.units[cue.start - 2].word in ("see", "visit", "visited")
            or _is_passed_by(read, cue.start)
            or any(is_of(read, n, "their") for n in (cue.start - 1, cue.start - 2))
        )
    ):
        return True
    if cue.tag == "event" and after_it in _OF_EVENTS:
        return True  # "coached him through his first event budget"
    if cue.tag == "event" and (
        _is_where_they_work(line, cue.start) or _is_meant_for(read, cue.start) or _is_a_hall(line, cue.start)
    ):
        return True
    of_an_event = any(one.tag == "event" for one in between(read.kinds, cue.end, cue.end + 1))
    if cue.tag in ("meal", "coffee") and (of_an_event or is_of(read, cue.end, "happening")):
        return True  # "beer fair"
    before = _clause_text(line, first, cue.start).lower()
    if cue.tag in ("call", "meeting", "email", "message") and _ON_THE.search(before):
        return False  # "asked for the numbers on the call"
    after = line.text[line.units[cue.end - 1].end :]
    return bool(re.search(_PASSING, before)) or bool(re.match(r"\s+(?:maybe|perhaps)\b", after, re.IGNORECASE))


_OF_EVENTS = frozenset(
    "budget planner planning manager organiser agency business company team industry insurance licence plan space deck "
    "venue contract brief programme software premises building site room tickets ticket crew".split()
)


def _is_passed_by(read: Read, at: int) -> bool:
    """Whether somebody came there as to any place: "dropped by the workshop", "popped round to our workshop"."""
    before = range(max(0, at - _NEAR), at - 1)
    return is_of(read, at - 1, "det") and any(is_of(read, n, "passes_by") for n in before)


def _is_meant_for(read: Read, at: int) -> bool:
    """Whether something is for an event of theirs, which need not be where we met: "le présentoir pour sa foire"."""
    units = read.line.units
    if units[at - 1].word in ("la", "el", "le", "l", "o", "a") and any(
        is_of(read, n, name) for n in range(at - 2) for name in ("handed1", "lent")
    ):
        return units[at - 2].word in _FOR  # "le presté la cámara para la boda"
    return is_of(read, at - 1, "their") and units[at - 2].word in _FOR


def _is_what_for(line: Line, at: int) -> bool:
    """Whether an event is what something is for or about, in German: "die Sitzordnung fürs Sommerfest", "sein Fest"."""
    before = at - 1
    while before > 0 and line.units[before].word in _OF_AN_EVENT:
        before -= 1
    if line.units[at].word in _HELD and line.units[at - 1].word in _THEIRS:
        return line.units[before].word not in _AT  # "hat mir ihren Vortrag vorgeführt"
    return before > 0 and line.units[before].word in _WHAT_FOR


_HELD = frozenset("vortrag prasentation pitch referat".split())
_THEIRS = frozenset("sein seine seinen ihr ihre ihren".split())
_AT = frozenset("bei auf zu nach in an vor zum beim".split())


_OF_AN_EVENT = frozenset(
    "das die den dem der sein seine seinen ihr ihre ihren unser unsere unseren mein meine meinen nachste nachsten "
    "grosse grossen kommende kommenden neue neuen letzten".split()
)
_WHAT_FOR = ("furs", "fur", "f", "wegen", "ubers", "uber", "zwecks", "wg")
_FOR = ("pour", "pr", "fur", "f", "para", "pa", "pra", "p", "for")


def _is_where_they_work(line: Line, at: int) -> bool:
    """Whether an "atelier" is where somebody works and no event: "visite de l'atelier de Joaquim"."""
    if line.units[at].word != "atelier" or at + 2 >= len(line.units):
        return False
    return line.units[at + 1].word in _OF and line.units[at + 2].symbol == "N"


def _is_a_hall(line: Line, at: int) -> bool:
    """Whether the word only tells which hall it is: "salle des fêtes", "sala de eventos"."""
    return at > 1 and line.units[at - 1].word in _OF and line.units[at - 2].word in _HALLS


_OF = ("de", "des", "du", "d", "da", "do", "das", "dos", "del")
_HALLS = ("salle", "sala", "salon", "salao", "palais", "halle", "maison", "pavilhao", "palacio", "casa", "comite")


def _is_a_name_told(read: Read, at: int, first: int) -> bool:
    """Whether it tells how a stranger is called: "met a woman called Ines"."""
    units = read.line.units
    before = range(max(first, at - 3), at - 1)
    return not units[at - 1].symbol and any(units[n].word in ("a", "an", "some", "this", "someone") for n in before)


def _is_a_way(line: Line, cue: Cue) -> bool:
    """Whether it says how: "le pasé el contacto de Ana por WhatsApp"."""
    return any(
        line.units[at].word in ("por", "par", "via", "by", "per", "pelo", "no", "ao", "au", "al")
        for at in range(_before_article(line, cue.start), cue.start + 1)
    )


def _before_article(line: Line, at: int) -> int:
    return at - 2 if at > 1 and line.units[at - 1].word in ("the", "an", "a") else at - 1


def _is_at_the(line: Line, at: int) -> bool:
    return line.units[at - 1].word == "the" and line.units[at - 2].word in ("at", "in")


def _clause_text(line: Line, first: int, at: int) -> str:
    return line.text[line.units[first].start : line.units[at].start]


_ON_THE = lazy_pattern(r"\b(?:on|over|during|in) (?:the|our|today's) $")
_PASSING = (
    r"\b(?:wants?|needs?|asked (?:\w+ ){0,3}for|would like|before|after|maybe|perhaps|"
    r"should(?! have)|someone|somebody|(?:asked|told|advised) (?:\w+ ){1,3}to|paid (?:\w+ )?in)\b"
)
