"""Where in a line a clause begins."""

from collections.abc import Mapping

from netcrm.engine.log.clauses import (
    DROPPING,
    PROMISES,
    TO_THEM,
    Read,
    absent_after,
    is_of,
    is_subject,
    named_behind,
    predicate,
    sentence_first,
)
from netcrm.engine.log.cues import DEADLINES, Cue, across, any_has, between, ending
from netcrm.engine.log.lexicon import lexicon
from netcrm.engine.log.line import pauses
from netcrm.engine.log.unparted import opens_unparted

_OPENING = frozenset(("mine", "needs_from_me", "theirs", "waiting", "advice", "talk", "task"))
_BEGINNING = frozenset(("contact", "missed", "moved", "plan"))


def begins(read: Read, at: int, promised: Mapping[int, tuple[int, int, str]]) -> bool:
    """Whether a clause begins with this unit."""
    units, unit = read.line.units, read.line.units[at]
    if unit.strong or promised.get(at) != promised.get(at - 1):
        return True
    if at in promised:
        return False
    if any(cue.tag in _OPENING for cue in between(read.clause_cues, at, at + 1)):
        return not (
            (unit.symbol == "D" and _ends_a_heading(read, at))
            or any(cue.start < at < cue.end and cue.tag == "advice" for cue in read.clause_cues)
            or led_by_its_day(read, at)
            or _is_another_guest(read, at)
        )
    if across(read.clause_cues, at):
        return False
    quotes = [start for start, _ in read.line.quoted]
    if any(units[at - 1].start < start <= unit.start for start in quotes):
        return True
    spoken = read.spoken[at]
    if pauses(unit):
        return not _goes_on(read, at)
    if unit.symbol == "N" and _goes_on_a_list(read, at) and not _has_own_verb(read, at):
        return False
    joined = any_has(units[at - 1], spoken, "and") or any_has(units[at - 1], spoken, "turn")
    opens = joined or (at + 1 < len(units) and _stands_before_its_verb(read, at + 1))
    if opens and at + 1 < len(units) and unit.symbol == "D" and led_by_its_day(read, at + 1):
        return True
    if any_has(unit, spoken, "they") and predicate(read, at) and not _is_led(read, at):
        return True
    if unit.word in _TAKING_UP and _stands_before_its_verb(read, at + 1):
        return True
    if spoken[0] == "de" and is_of(read, at - 1, "ended") and _is_subject_with_verb(read, at):
        return True
    if spoken[0] == "de" and opens_unparted(units, at, lexicon("de")):
        return True
    if is_subject(read, at) and (joined or units[at - 1].symbol in ("N", "D")):
        return joined or predicate(read, at)
    if _hands_on(read, at) or _sees_again(read, at):
        return True
    if not joined:
        return False
    if spoken[0] == "de" and unit.word.endswith("t") and is_of(read, at, "serves3") and is_of(read, at + 1, "them"):
        return True  # "... und schickt ihn morgen zurück"
    if unit.word in _TITLES and at + 1 < len(units) and units[at + 1].symbol == "N" and predicate(read, at + 1):
        return True
    if any_has(unit, spoken, "i") or (unit.symbol == "N" and (predicate(read, at) or absent_after(read, at))):
        return True
    return any(cue.start == at and (cue.tag in _BEGINNING or cue.tag.startswith("gave:")) for cue in read.clause_cues)


def _ends_a_heading(read: Read, at: int) -> bool:
    """Whether the day ends what stands before a colon: "Thiele, Zoom, 10.06.: freedom to operate is fine"."""
    behind = read.line.units[at + 1 : at + 2]
    return bool(behind) and ":" in behind[0].gap and pauses(read.line.units[at])


_TITLES = ("mr", "mrs", "ms", "dr", "prof")


def _hands_on(read: Read, at: int) -> bool:
    """Whether what I gave begins here in speech without commas: "... con su socia le he explicado cómo ..."."""
    if read.line.units[at].word not in TO_THEM:
        return False
    return any(cue.tag.startswith("gave:") for cue in between(read.clause_cues, at, at + 1))


def _sees_again(read: Read, at: int) -> bool:
    """Whether a plan begins here in speech without commas behind what was missed: "tiene gripe nos vemos el lunes"."""
    planned = any(cue.tag == "plan" for cue in between(read.clause_cues, at, at + 1))
    if read.line.units[at].word not in _US or not planned:
        return False
    first = sentence_first(read, at)
    return any(cue.tag == "missed" for cue in between(read.clause_cues, first, at))


_US = ("nos", "vemo", "vemos", "wir")


def led_by_its_day(read: Read, at: int) -> bool:
    """Whether the day before a promise belongs to it and begins the clause: "..., bis Freitag schickt er mir ..."."""
    units = read.line.units
    behind = units[at].gap if at < len(units) else ""
    if ":" in behind and behind != ":" and read.spoken[at][0] in DROPPING and "," in units[at - 1].gap:
        return False  # "Llamada de Nuria, 8/10: pide la factura"
    if units[at - 1].symbol != "D" or not any(cue.start == at and cue.tag in PROMISES for cue in read.clause_cues):
        return False
    return _parts(read, at - 1) or _stands_before_its_verb(read, at)


_TAKING_UP = frozenset(
    "den die das dem dann danach dafur deshalb deswegen daher jetzt nun ausserdem jedenfalls trotzdem anschliessend "
    "nachher dabei darauf drum sonst beides".split()
)  # before a verb and its subject these begin a main clause in speech without commas: "... gestellt den kriegt er"


def _stands_before_its_verb(read: Read, at: int) -> bool:
    """Whether a verb with its subject behind it stands here, as in German alone: "nächste Woche lässt er mir ..."."""
    units = read.line.units
    if at + 1 >= len(units) or read.spoken[at][0] != "de" or units[at].symbol or units[at].strong or pauses(units[at]):
        return False
    verb = any(is_of(read, at, name) for name in _FINITE)
    return verb and units[at + 1].symbol != "N" and (is_of(read, at + 1, "i") or is_of(read, at + 1, "they"))


def _is_subject_with_verb(read: Read, at: int) -> bool:
    """Whether "I", "he" or somebody named stands here before a verb: "... vorgeführt ich hab ihr gesagt"."""
    subject = read.line.units[at].symbol == "N" or is_of(read, at, "i") or read.line.units[at].word in ("er", "sie")
    return subject and any(is_of(read, at + 1, name) for name in _FINITE)


_FINITE = ("give3", "give1", "verb1", "verb3", "will3", "have", "hat", "should")


def _is_another_guest(read: Read, at: int) -> bool:
    """Whether it goes on with whom somebody came: the "seine Frau" of "waren Lukas und seine Frau bei uns"."""
    units = read.line.units
    if at < 2 or not is_of(read, at, "their") or not is_of(read, at - 1, "and") or units[at - 2].symbol != "N":
        return False
    return at + 2 < len(units) and is_of(read, at + 1, "rel") and not is_of(read, at + 2, "verb3")


def _parts(read: Read, at: int) -> bool:
    """Whether a comma, an "and" or the end of a sentence stands before this unit."""
    units = read.line.units
    return at == 0 or units[at].strong or pauses(units[at]) or is_of(read, at - 1, "and")


def _goes_on(read: Read, at: int) -> bool:
    """Whether what stands behind a comma belongs to what stands before it.

    That is another person, with whom and where, the day of a plan, or what a promise is about.
    """
    units = read.line.units
    named_apart = ":" in units[at].gap and units[at].symbol != "D"
    if named_apart and any(cue.end == at and cue.tag in ("about", "with") for cue in read.relations):
        return True
    if _is_how_it_was_said(read, at):
        return False
    if is_of(read, at, "their") and _is_another_guest_listed(read, at):
        return True
    if units[at].symbol == "D" and (
        _says_when_and_where(read, at)
        or any(cue.end == at and cue.tag in ("plan", "moved") for cue in read.clause_cues)
    ):
        return True
    day = units[at].day
    if day and day.lead in DEADLINES and any(cue.end == at and cue.tag in PROMISES for cue in read.clause_cues):
        return True  # "Protokoll: ich, bis Freitag"
    if units[at - 1].symbol == "N" and at + 1 < len(units) and _is_a_place_alone(read, at):
        return True
    opened = at - 1 if at > 1 and units[at - 1].symbol == "D" and not units[at - 1].strong else at
    opens = (*ending(read.clause_cues, at), *(ending(read.clause_cues, opened) if opened != at else ()))
    if any(cue.tag in PROMISES and _names_nothing(read, cue) for cue in opens):
        return True
    named = named_behind(read, at)
    if units[named].symbol == "N":
        return (
            ":" not in units[at].gap
            and not predicate(read, named)
            and not absent_after(read, named)
            and units[at - 1].symbol == "N"
        )
    led = any(cue.tag in ("with", "at") for cue in between(read.relations, at, at + 1))
    if (
        led
        and any(cue.tag in PROMISES and cue.end == at for cue in read.clause_cues)
        and between(read.kinds, at, at + 2)
    ):
        return False  # "sie stellt mich ihrem Verleger vor, beim Essen ausgemacht"
    return led and not between(read.clause_cues, at, at + 1) and not between(read.kinds, at, at + 1)


def _is_how_it_was_said(read: Read, at: int) -> bool:
    """Whether it tells when a promise was given that stands before: "sie gibt mir Bescheid, gestern beim Kaffee"."""
    day = read.line.units[at].day
    if day is None or day.lead or day.on > read.line.today or read.spoken[at][0] != "de":
        return False
    if not between(read.kinds, at + 1, at + 3):
        return False
    return any(cue.tag in PROMISES for cue in between(read.clause_cues, sentence_first(read, at), at))


def _is_another_guest_listed(read: Read, at: int) -> bool:
    """Whether a list of guests goes on with somebody of theirs: "mit Yasemin, ihrem Mann und Gesa"."""
    units = read.line.units
    if at + 3 >= len(units) or units[at - 1].symbol != "N" or not is_of(read, at + 1, "rel"):
        return False
    return is_of(read, at + 2, "and") and units[named_behind(read, at + 3)].symbol == "N"


def _is_a_place_alone(read: Read, at: int) -> bool:
    """Whether one word with a capital letter stands between somebody and a day: "Tiago, Porto, 22 de março"."""
    units = read.line.units
    capital = not units[at].symbol and read.line.text[units[at].start].isupper()
    return capital and units[at + 1].symbol == "D" and pauses(units[at + 1])


def _says_when_and_where(read: Read, at: int) -> bool:
    """Whether a day stands there, and up to the next comma at most a place: "..., gestern im Pub"."""
    units = read.line.units
    behind = at + 1
    if behind == len(units) or units[behind].strong or "," in units[behind].gap or ":" in units[behind].gap:
        return True
    if units[behind].word in _HOURS and behind + 1 < len(units) and units[behind + 1].word[:1].isdigit():
        return True  # "..., Sa. bis 17 Uhr, Pizza"
    if not any(cue.tag == "at" and cue.start == behind for cue in read.relations):
        return False
    verbs = ("i", "they", "verb3", "reach", "their")
    for n in range(behind, len(units)):
        if units[n].strong or pauses(units[n]):
            return True
        if units[n].symbol == "N" or any(is_of(read, n, name) for name in verbs):
            return False
    return not any(cue.start > at for cue in read.clause_cues)


_HOURS = ("bis", "von", "ab", "um", "gegen")


def _names_nothing(read: Read, cue: Cue) -> bool:
    """Whether the phrase of a promise holds nothing of what is promised, which then follows: "versprochen, ..."."""
    return all(
        read.line.units[at].symbol in ("N", "D") or is_of(read, at, "them") or is_of(read, at, "filler")
        for at in range(cue.thing, cue.gap_end)
    )


def _goes_on_a_list(read: Read, at: int) -> bool:
    """Whether somebody is named just before: "Niamh, Ben and Tom came"."""
    units = read.line.units
    return units[at - 1].symbol == "N" or (
        at > 1
        and any_has(units[at - 1], read.spoken[at], "and")
        and units[at - 2].symbol == "N"
        and not units[at - 1].strong
    )


def _has_own_verb(read: Read, at: int) -> bool:
    """Whether the last of a list has a verb for one: "breakfast with Helena and Daniel was supposed to come"."""
    units = read.line.units
    led = any(cue.tag == "with" and cue.start < at for cue in read.relations)
    return led and at + 1 < len(units) and units[at + 1].word in ("was", "is", "has", "wasn", "isn")


def _is_led(read: Read, at: int) -> bool:
    """Whether a preposition leads to this unit: the "sie" of "an sie schicken" is no subject."""
    return any(cue.end == at and cue.tag in ("with", "about", "at", "absent_before") for cue in read.relations)
