"""What somebody says I should do without a word for "should": "sie sagt Teamfolie nach vorn", "meint: nie rabattieren".

German leaves the verb out or puts it at the end as an infinitive; a finite verb would make a statement of it. Or it
begins with an imperative: "sagt, kündige den Vertrag". A noun tells what somebody thinks as well: "sein Tipp: ...".
"""

from itertools import pairwise

from netcrm.engine.log.clauses import ADVICE, HAPPENED, TALK, WAYS, Clause, Read, is_of, is_romance, sentence_first
from netcrm.engine.log.cues import Cue, between, has, shapes
from netcrm.engine.log.line import Unit, is_inside, pauses

_SAYING = frozenset(
    "sagt sagte meint meinte moant sogt schreibt schrieb findet fand gesagt gemeint geschrieben geraten empfohlen says "
    "said".split()
)
_OPINING = frozenset("meint meinte moant".split())
_MARKING = frozenset(
    "immer nie niemals erst zuerst unbedingt lieber besser nicht nichts kein keine keinen mehr weniger nur bloss "
    "gleich sofort einfach ruhig".split()
)
_TURNING = frozenset(
    "raus rein weg rauf runter streichen kurzen kundigen verkaufen lassen abwarten vorn vorne hinten weglassen".split()
)
_AT_LEAST = frozenset("uber auf bei ab mindestens maximal hochstens".split())
_NUMBERS = frozenset("zwei drei vier funf sechs sieben acht neun zehn zwolf".split())
_NO_VERBS = frozenset("mit nicht statt erst jetzt fast dort seit sofort direkt zuerst nacht recht selbst samt".split())
_FEWEST, _MOST = 2, 10  # units of what is said


def urged(read: Read, cue: Cue) -> Cue:
    """The cue; what somebody says is advice where it bids me do something without a finite verb."""
    if cue.tag != "talk" or cue.language != "de" or cue.end >= len(read.line.units):
        return cue
    if not (_says(read, cue) or _opines(read, cue)):
        return cue
    if not (begins_with_a_bid(read, cue.end) or _is_urging(read, cue)):
        return cue
    return cue._replace(tag="advice", end=cue.end + 1, thing=cue.end, gap_end=cue.end + 1)


def when_it_was_said(read: Read, cue: Cue, head: int, last: int) -> int:
    """The unit behind the words that tell when and how I was advised: the "davor" of "warnte mich gestern am Telefon
    davor"."""
    if is_romance(read, cue.start):
        return _behind_its_day(read, head, last)
    units, at = read.line.units, head
    if cue.language != "de":
        return head
    while at < last - 1 and not pauses(units[at]):
        day, way = units[at].day, next((one for one in between(read.kinds, at, at + 2) if one.end > at), None)
        if day and day.on <= read.line.today and day.text.lower().split()[0] in _WHEN:
            at += 1
        elif units[at].word in WAYS and way:
            at = way.end
        else:
            break
    return at if at < last else head


def _behind_its_day(read: Read, head: int, last: int) -> int:
    """Where it begins that was advised, behind the day when it was: "me recomendó ayer cambiar de banco"."""
    at = head
    while at < last and (day := read.line.units[at].day) and day.on <= read.line.today:
        at += 1
    return at


_WHEN = frozenset("gestern vorgestern heute heut vorhin am letzten letzte".split())


def _says(read: Read, cue: Cue) -> bool:
    units = read.line.units
    led = ":" in units[cue.end].gap
    return units[cue.end - 1].word in _SAYING or (
        led and any(one.word in _SAYING for one in units[cue.start : cue.end])
    )


def _opines(read: Read, cue: Cue) -> bool:
    """Whether a noun tells what somebody thinks and a colon leads to it: "seine Meinung: ..."."""
    led = ":" in read.line.units[cue.end].gap
    return led and any(is_of(read, at, "opinion") for at in range(cue.start, cue.end))


def begins_with_a_bid(read: Read, first: int) -> bool:
    """Whether the words from here on begin with an imperative and no "I" or "she" follows, or say to stay clear."""
    units = read.line.units
    words = [unit.word for unit in units[first : first + 2]]
    if len(words) < _FEWEST:
        return False
    if words in _STAY_CLEAR:
        return True
    if units[first].word.endswith("en") and read.line.text[units[first + 1].start :].startswith("Sie "):
        return is_inside(units[first], read.line.quoted)  # "Lassen Sie die Finger davon"
    parted = units[first].strong or pauses(units[first]) or units[first].gap.strip() != ""
    parted = parted or (first > 0 and units[first - 1].word in _SAYING)
    names = ("i", "they", "me")
    return parted and has(units[first], "de", "imperative") and not any(is_of(read, first + 1, name) for name in names)


_STAY_CLEAR = (["finger", "weg"], ["hande", "weg"], ["bloss", "nicht"], ["ja", "nicht"], ["auf", "keinen"])


def _is_urging(read: Read, cue: Cue) -> bool:
    """Whether what is said has no finite verb and bids me do something."""
    units = read.line.units
    last = _end_of_speech(units, cue.end)
    if not _FEWEST <= last - cue.end <= _MOST or any(_is_a_statement(read, at) for at in range(cue.end, last)):
        return False
    return _bids(read, cue.end - 1, cue.end, last)


def _end_of_speech(units: tuple[Unit, ...], first: int) -> int:
    """Where it ends that is said: at the next comma or sentence, or a little beyond what can be advice."""
    stop = min(len(units), first + _MOST + 1)
    return next((at for at in range(first + 1, stop) if units[at].strong or pauses(units[at])), stop)


def _is_a_statement(read: Read, at: int) -> bool:
    """Whether a subject or a verb stands there, known or with the ending of one."""
    unit = read.line.units[at]
    if unit.word in _TURNING:
        return False
    if unit.symbol in ("N", "D") or any(is_of(read, at, name) for name in _TELLING):
        return True
    small = read.line.text[unit.start].islower()
    return small and len(unit.word) > _SHORT and unit.word.endswith("t") and unit.word not in _NO_VERBS


_TELLING = ("they", "i", "verb3", "verb1", "hat", "done")
_SHORT = 3  # letters


def _bids(read: Read, says: int, first: int, last: int) -> bool:
    units = read.line.units
    words = [unit.word for unit in units[first:last]]
    if words[-1] in _TURNING:
        return True
    if "<inf>" in shapes(words[-1], "de") and read.line.text[units[last - 1].start].islower():
        return ":" in units[first].gap or not _MARKING.isdisjoint(words)
    measured = any(one in _AT_LEAST and (other in _NUMBERS or other[:1].isdigit()) for one, other in pairwise(words))
    return units[says].word in _OPINING and measured and read.line.text[units[first].start].isupper()


def told_behind_a_colon(read: Read, clause: Clause) -> Clause:
    """The clause, as advice where somebody who wrote or rang bids me do something: "Lena wrote back: go for it"."""
    units, at = read.line.units, clause.first
    if clause.kind not in (TALK, HAPPENED) or ":" not in units[at].gap or read.spoken[at][0] != "en":
        return clause
    behind = at + 1
    if behind >= clause.last or is_of(read, behind, "me") or is_of(read, behind, "them"):
        return clause  # "Lena wrote: send me the deck" asks for something
    first = sentence_first(read, at)
    spoke = units[first].symbol == "N" and not (units[first + 1].word == "s" and units[first + 1].gap in ("'", "’"))
    spoke = (
        spoke
        or units[first].word in _VIEWING
        or any(units[n].symbol == "N" and units[n - 1].word == "from" for n in range(first + 1, at))
    )
    bids = is_of(read, at, "bid") or (is_of(read, at, "bid_of") and is_of(read, behind, "bid_thing"))
    with_them = any(units[n].symbol == "N" for n in range(first, at)) and is_of(read, at, "imperative")
    if not (spoke and bids) and not with_them:
        return clause
    return Clause(ADVICE, at, clause.last, at, Cue(at, at, "advice", at, at, -1, "en"))


_VIEWING = frozenset("says said thinks reckons reckoned feels believes insists advises".split())
