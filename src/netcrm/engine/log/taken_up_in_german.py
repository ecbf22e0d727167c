"""What "sie", "es" or "drum" stands for in a German promise: "ihre Prothese drückt. Ich sehe sie mir am Samstag an"."""

from netcrm.engine.log.clauses import MINE, Clause, Read, is_of
from netcrm.engine.log.promises import Promise
from netcrm.text import fold

_IT = frozenset(
    "es s das den die sie ihn dies beides alle alles drum darum dazu damit darauf dafur daruber davon dran "
    "daran".split()
)
# Whom one does this with is somebody, and no thing.
_WITH_PEOPLE = frozenset(
    """
    anrufe anrufen anruf rufe ruf besuche besuchen besuch treffe treffen treff frage fragen frag einlade einladen lade
    erinnere erinnern abhole abholen hole hol begleite begleiten informiere informieren sehe sehen melde melden
    kontaktiere kontaktieren zuruckrufe zuruckrufen anschreibe anschreiben vorstelle vorstellen gratuliere bescheid
    antworte antworten antwort ruckruf zuruckruft meldet ruft
    """.split()
)
_NEAR, _MOST = 3, 9  # clauses, and words of a thing


def takes_up_in_german(read: Read, vow: Promise) -> bool:
    """Whether no noun says what is promised, but a pronoun does."""
    units = read.line.units
    own = [at for at, unit in enumerate(units) if vow.start <= unit.start < vow.end]
    if not own or any(units[at].word in _WITH_PEOPLE for at in own):
        return False
    if any(_is_a_noun(read, at) or any(is_of(read, at, one) for one in _THINGS) for at in own):
        return False
    if len(own) <= _MOST_OF_A_VERB and any(units[at].word in _GETTING for at in own):
        return True  # "Kriegt er Montag"
    own = own[1:] if units[own[0]].word in ("er", "sie", "es") else own
    return any(units[at].word in _IT for at in own)


_THINGS = ("doc", "thing", "work", "document", "tool")
_MOST_OF_A_VERB = 5  # units
_GETTING = frozenset("kriegt bekommt erhalt hat kriegen bekommen".split())


def thing_in_german(read: Read, at: int) -> str:
    """The thing named last before this unit, with what belongs to it."""
    before = [one for one in read.clauses if one.last <= at][-_NEAR:]
    things = [_thing(read, clause, led=led) for led in (False, True) for clause in reversed(before)]
    return next((thing for thing in things if thing), "")


def agreed_in_german(read: Read, clause: Clause, promise: Promise) -> str:
    """What somebody wants, where I only say that I agreed: "bat um ein Gutachten. Habe zugesagt"."""
    cue = clause.cue
    if cue is None or clause.kind != MINE or read.spoken[clause.first][0] != "de":
        return ""
    if "ab" in fold(read.line.text[promise.start : promise.end]).split():
        return ""  # what is granted from a day on is no thing to hand over
    if any(_is_a_noun(read, at) for at in range(cue.end, clause.last)) and promise.text.lower() not in _DEADLINE:
        return ""
    if promise.text and promise.text.lower() not in _DEADLINE:
        return ""
    for before in reversed([one for one in read.clauses if one.last <= clause.first][-_NEAR:]):
        words = [unit.word for unit in read.line.units[before.first : before.last]]
        asked = [n for n, word in enumerate(words) if word in _ASKING or is_of(read, before.first + n, "needs")]
        if asked and (thing := _thing(read, before)):
            return thing
    return ""


_DEADLINE = ("frist", "deadline", "termin", "abgabe")
_ASKING = frozenset("um bat bittet gebeten ersucht bitte anfrage wunsch asked needs wants fragt gefragt nach".split())


def _thing(read: Read, clause: Clause, led: bool = True) -> str:
    """The noun of a clause with what belongs to it. led: also one that a preposition leads to, "in der Küche"."""
    units = read.line.units
    wanted = next((at for at in range(clause.first, clause.last) if is_of(read, at, "needs")), None)
    if wanted is not None and read.spoken[wanted][0] == "en" and wanted + 1 < clause.last:
        return " ".join(read.line.text[units[wanted + 1].start : units[clause.last - 1].end].split())
    nouns = [at for at in range(clause.first, clause.last) if _is_a_noun(read, at) and (led or not _is_led(read, at))]
    if not nouns:
        return ""
    first = nouns[0]
    while first > clause.first and any(is_of(read, first - 1, one) for one in ("det", "their", "my")):
        first -= 1
    last = min(nouns[-1] + 1, first + _MOST)
    return " ".join(read.line.text[units[first].start : units[last - 1].end].split())


def _is_led(read: Read, at: int) -> bool:
    before = at - 1
    while before > 0 and any(is_of(read, before, one) for one in ("det", "their", "my", "attribute")):
        before -= 1
    return before >= 0 and read.line.units[before].word in _PLACES


_PLACES = frozenset("in im inner ins am auf aufm bei beim unter vor per mit zu zum zur nach seit wahrend".split())


def _is_a_noun(read: Read, at: int) -> bool:
    """Whether it has a capital letter that no beginning of a sentence gives it, and names no person and no way."""
    unit = read.line.units[at]
    if unit.symbol or not read.line.text[unit.start].isupper() or is_of(read, at, "title") or unit.word in _NO_THINGS:
        return False
    small = any(is_of(read, at, one) for one in _SMALL)
    small = small or unit.word.endswith(_OF_ADVERBS)
    return not ((at == 0 or unit.strong) and small)


_SMALL = ("they", "i", "have", "hat", "det", "filler", "and", "them", "give1", "give3", "verb1", "verb3", "will3")
_OF_ADVERBS = ("lich", "weise", "falls", "sam", "bar", "mals", "ens")


_NO_THINGS = frozenset(
    "augen klar sicher gern gerne okay ok logisch hause haus uhr "
    "telefon mail whatsapp post tag woche montag freitag ende anfang mitte".split()
)


def takes_up_a_thing(read: Read, clause: Clause, promise: Promise) -> bool:
    """Whether it speaks in German of a thing named before: "er setzt den Vertrag auf und schickt ihn bis Mai"."""
    german = read.spoken[clause.first][0] == "de" and takes_up_in_german(read, promise)
    said = fold(read.line.text[promise.start : promise.end]).split()
    from_then_on = "ab" in said  # "hab ihm die ab Jänner zugesagt"
    return german and not from_then_on and bool(thing_in_german(read, clause.first))


def is_its_day(read: Read, clause: Clause, promise: Promise, before: Promise) -> bool:
    """Whether it tells only when what was promised just before comes: "braucht Kürbis. Am Montag bring ich sie ihm"."""
    same = before.kind == promise.kind and before.due is None and promise.due is not None
    return same and read.spoken[clause.first][0] == "de" and takes_up_in_german(read, promise)
