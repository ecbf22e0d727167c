"""Where it was, as far as a line says so."""

from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.clauses import Clause, Read, is_of, sentence_first
from netcrm.engine.log.cues import between
from netcrm.engine.log.presence import Presence

_LONGEST = 5  # words of a place


def place_of(read: Read, there: Presence) -> str | None:
    """The first place named in a clause that tells of the contact or the plan."""
    return next((place for clause in there.clauses if (place := place_in(read, clause))), None)


def community_in(read: Read, clause: Clause) -> str | None:
    """Where hours were given: a place, or a school and the like written small."""
    place = place_in(read, clause)
    units = read.line.units
    if place:
        return _with_its_cause(read, clause, place)
    if place := _for_whom(read, clause):
        return place
    for cue in read.relations:
        if cue.tag == "at" and clause.first <= cue.start < clause.head - 1:
            at = cue.end
            while at < clause.head and is_of(read, at, "det"):
                at += 1
            end = _end_of_community(read, at, clause.head)
            if end > at:
                return read.line.text[units[at].start : units[end - 1].end]
    return None


def _for_whom(read: Read, clause: Clause) -> str | None:
    """Whom hours were given to, with a capital letter behind "for the": "the soup run for the Simon Community"."""
    units = read.line.units
    for at in range(clause.first, clause.head - 2):
        if units[at].word != "for" or units[at + 1].word not in ("the", "our") or read.spoken[at][0] != "en":
            continue
        end = at + 2
        while end < clause.head and end - at < _LONGEST and _names_a_place(read, end, at + 2):
            end += 1
        if end > at + 2:
            return read.line.text[units[at + 2].start : units[end - 1].end]
    return None


def _with_its_cause(read: Read, clause: Clause, place: str) -> str:
    """The place with what it is of, written small behind it: the "shelter" of "Chapeltown shelter"."""
    units = read.line.units
    first, last = units[clause.first].start, units[clause.head - 1].end
    end = read.line.text.find(place, first, last) + len(place)
    after = next((at for at in range(clause.first, clause.head) if units[at].start > end), clause.head)
    if after == clause.head or units[after].gap.strip() or read.spoken[after][0] != "en":
        return place
    cause = units[after].word in _COMMUNITIES or is_of(read, after, "good_cause")
    return f"{place} {read.line.text[units[after].start : units[after].end]}" if cause else place


def _end_of_community(read: Read, at: int, head: int) -> int:
    """Where the school, food bank or charity run ends that is named from here on; `at` where there is none."""
    units, found = read.line.units, at
    for n in range(at, min(head, at + _FEW)):
        if units[n].symbol or (n > at and (units[n].gap.strip(" '’-") or is_of(read, n, "det"))):
            break
        if units[n].word in _COMMUNITIES or any(is_of(read, n, name) for name in _CAUSES):
            found = n + 1
    return found


_FEW = 4  # words of a community written small
_CAUSES = ("good_cause", "happening", "happening_last")


_COMMUNITIES = frozenset(
    "school university college incubator accelerator hackathon bootcamp meetup church club shelter library schule uni "
    "universitat hochschule verein ecole lycee universite incubateur association escuela universidad instituto "
    "incubadora asociacion escola faculdade universidade associacao".split()
)


def community_before(read: Read, clause: Clause) -> str | None:
    """The club and the like that is named in the sentence, up to the end of the clause: "beim Fest vom Turnverein"."""
    units = read.line.units
    for at in range(clause.last - 1, sentence_first(read, clause.first) - 1, -1):
        if not units[at].symbol and units[at].word.endswith(_ENDS_OF_COMMUNITIES):
            return read.line.text[units[at].start : units[at].end]
    return None


_ENDS_OF_COMMUNITIES = (
    "verein", "tafel", "feuerwehr", "schule", "gemeinde", "altenheim", "pflegeheim", "tierheim", "frauenhaus", "hospiz",
    "bucherei", "jugendzentrum", "obdachlosenhilfe", "fluchtlingshilfe", "nachbarschaftshilfe", "caritas", "diakonie",
    "kindergarten", "kita", "verband", "initiative", "pfarre", "rettung", "bergwacht", "suppenkuche", "kirche",
)  # fmt: skip


def place_in(read: Read, clause: Clause) -> str | None:
    """What is capitalised behind "at", "in", "bei", "chez", "en" and is nobody."""
    units = read.line.units
    for cue in between(read.relations, clause.first, clause.head):
        if cue.tag != "at":
            continue
        at = cue.end
        while at < clause.head and is_of(read, at, "det"):
            at += 1
        end = at
        while end < clause.head and end - at < _LONGEST and _names_a_place(read, end, at):
            end += 1
        if end > at and not (_is_an_occasion(read, at) or _is_no_place(read, clause, cue.start, at)):
            return read.line.text[units[at].start : units[end - 1].end]
    return None


def _is_an_occasion(read: Read, at: int) -> bool:
    """Whether it is only what was done there, with the capital letter of German nouns: "beim Mittagessen"."""
    return read.line.units[at].word in v.PLAIN or any(cue.start == at for cue in read.kinds)


def _is_no_place(read: Read, clause: Clause, led: int, at: int) -> bool:
    """Whether it is a measure, a title, what was spoken of or what somebody takes part in.

    That is "um 8 Prozent", "an Frau Reuter", "Telko zum Vertrag", "macht beim Pilot mit".
    """
    units = read.line.units
    if units[at].word in _MEASURES or is_of(read, at, "title"):
        return True
    if units[led].word in ("zum", "zur") and units[at].word in _OCCASIONS:
        return True  # "hat mir zum Dank ..."
    if units[led].word in ("zum", "zur") and any(cue.tag in _TALKS for cue in between(read.kinds, clause.first, led)):
        return True
    return any(units[n].word in _TAKING_PART for n in range(max(clause.first, led - 2), led))


_MEASURES = frozenset(
    "prozent euro eur franken chf dollar cent stuck punkte punkt tage tagen wochen monate monaten jahre jahren stunden "
    "minuten kilo tonnen leute personen mitarbeiter kunden kisten pourcent euros".split()
)
_OCCASIONS = frozenset(
    "dank schluss gluck beispiel abschied abschluss auftakt trost thema teil start ende spass geburtstag jubilaum "
    "hochzeit taufe verlobung einstand ausgleich versohnung feier belohnung erinnerung".split()
)
_TALKS = ("call", "meeting", "email", "message")
_TAKING_PART = ("macht", "mache", "machen", "mitmacht")


def _names_a_place(read: Read, at: int, first: int) -> bool:
    unit = read.line.units[at]
    if unit.symbol in ("N", "D") or (
        at > first and (unit.gap.strip() not in ("", "'", "’", "-", ".", "&") or unit.strong)
    ):
        return False
    if at > first and unit.gap in ("'", "’", "-"):
        return True
    text = read.line.text[unit.start : unit.end]
    if text[:1].isupper() or (at > first and text.isdigit()):
        return True
    return at > first and text in ("of", "de", "da", "do", "the", "la", "le", "du", "del", "am", "an", "der")
