"""What a German clause is by those around it, where a comma parts much that belongs together."""

from collections.abc import Sequence

from netcrm.engine.log.clauses import (
    ADVICE,
    GAVE,
    HAPPENED,
    MISSED,
    MOVED,
    PLANNED,
    TALK,
    TASK,
    THINKING,
    TOUCHING,
    Clause,
    Read,
    has_kind,
    is_of,
    named_behind,
)
from netcrm.engine.log.cues import DEADLINES, Cue, between
from netcrm.engine.log.german_tense import is_past
from netcrm.engine.log.line import days_ahead
from netcrm.engine.log.urging import begins_with_a_bid


def seen_in_german(read: Read) -> Read:
    """The line with its German clauses as those before them show them to be."""
    found: list[Clause] = []
    for clause in read.clauses:
        german = read.spoken[clause.first][0] == "de"
        if not found or not german:
            news = german and clause.kind == HAPPENED and _tells_news(read, clause)
            found.append(clause._replace(kind=TALK) if news else clause)
            continue
        before = found[-1]
        if _is_what_was_advised(read, before, clause):
            found[-1] = before._replace(last=clause.last)
            continue
        if _nobody_was_there(read, before, clause):
            found[-1] = before._replace(kind=MISSED, cue=clause.cue)
        if _is_its_subject(read, before, clause):
            found[-1] = before._replace(kind=TALK)
        if _acts_on(read, before, clause):
            found[-1] = before._replace(kind=HAPPENED)
        found.append(clause._replace(kind=_kind(read, found, clause)))
    return read._replace(clauses=tuple(_once_more(read, found, at) for at in range(len(found))))


def _once_more(read: Read, clauses: Sequence[Clause], at: int) -> Clause:
    """The clause as the one behind it shows it to be."""
    clause = clauses[at]
    behind = clauses[at + 1] if at + 1 < len(clauses) else None
    if read.spoken[clause.first][0] != "de":
        return clause
    before = clauses[at - 1] if at else None
    if before and clause.kind in (TALK, HAPPENED, PLANNED) and _is_what_they_say(read, before, clause):
        head = clause.first + 2
        return Clause(ADVICE, clause.first, clause.last, head, Cue(clause.first, head, "advice", head, head, -1, "de"))
    if clause.kind == HAPPENED and _is_a_thing_of_theirs(read, clause):
        return clause._replace(kind=TALK)
    if clause.kind == MOVED and _has_no_new_day(read, clause):
        return clause._replace(kind=MISSED)
    if behind is None:
        return clause
    if clause.kind in (HAPPENED, TALK) and behind.kind == PLANNED and _is_the_day_of(read, clause, behind):
        return clause._replace(kind=PLANNED)
    if clause.kind in (TALK, HAPPENED) and _is_bidden_by(read, clause, behind):
        cue = Cue(clause.first, clause.first, "advice", clause.first, clause.first, -1, "de")
        return Clause(ADVICE, clause.first, clause.last, clause.first, cue)
    if clause.kind == TALK and not clause.cue and _was_done_together(read, clause, behind):
        return clause._replace(kind=HAPPENED)
    return clause


def _is_what_they_say(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether it is what somebody says I should do: "Ferdl meinte am Rande der Probe, wir sollten früher anfangen"."""
    units, at = read.line.units, clause.first
    if clause.last - at < _FEWEST or units[at].strong or not (is_of(read, at, "i") or units[at].word == "man"):
        return False
    if units[at + 1].word not in _SHOULD or before.kind not in (TALK, HAPPENED):
        return False
    return any(is_of(read, n, "saysv") for n in range(before.first, min(before.first + _FEWEST + 1, before.last)))


_FEWEST = 3  # units
_SHOULD = frozenset("sollte sollten solle sollen soll musse mussten musste durfe brauchte brauchten".split())


def _is_a_thing_of_theirs(read: Read, clause: Clause) -> bool:
    """Whether it only tells where a thing of theirs is: "sein Buch verstaubt derweil bei mir"."""
    units, at = read.line.units, clause.first
    if not is_of(read, at, "their") or at + 2 >= clause.last or is_of(read, at + 1, "rel"):
        return False
    touching = [cue for cue in between(read.clause_cues, at, clause.last) if cue.tag in TOUCHING]
    mine = all(cue.tag == "together" and units[cue.start].word in ("bei", "zu") for cue in touching)
    named = any(units[n].symbol == "N" for n in range(at, clause.last))
    return bool(touching) and mine and not named and not has_kind(read, at, clause.last)


def _has_no_new_day(read: Read, clause: Clause) -> bool:
    """Whether it tells when something was put off, and not to which day: "hat den Termin heute verschoben"."""
    ahead = days_ahead(read.line)
    own = [read.line.units[at].day for at in range(clause.first, clause.last)]
    days = [day for day in own if day]
    led = any(read.line.units[at].word in ("auf", "to", "neuer") for at in range(clause.first, clause.last))
    passed = all(ahead.get(day.start, day).on <= read.line.today and not day.until for day in days)
    others = any(ahead.get(day.start, day).on > read.line.today for day in read.line.days)
    return bool(days) and passed and not led and not others


def _is_the_day_of(read: Read, clause: Clause, plan: Clause) -> bool:
    """Whether it only says on which day to come the plan is: "Samstag Töpfermarkt, Svenja steht mit mir am Stand"."""
    units = read.line.units
    if any(units[at].symbol == "D" for at in range(plan.first, plan.last)) or _touches_by_word(read, clause):
        return False
    ahead = days_ahead(read.line)
    days = [ahead.get(day.start, day) for at in range(clause.first, clause.last) if (day := units[at].day)]
    if not days or any(day.on <= read.line.today or day.lead in DEADLINES for day in days):
        return False
    turns = units[clause.first].symbol == "N" and units[clause.first + 1].word == "wird"
    noted = not any(is_of(read, at, one) for at in range(clause.first, clause.last) for one in ("verb3", "i", "hat"))
    return turns or (noted and not units[plan.first].strong)


def _touches_by_word(read: Read, clause: Clause) -> bool:
    return any(cue.tag in TOUCHING for cue in between(read.clause_cues, clause.first, clause.last))


def _is_bidden_by(read: Read, clause: Clause, behind: Clause) -> bool:
    """Whether it bids me do something and somebody is said to have said so: "Hör auf damit, hat Tom mir geraten"."""
    units = read.line.units
    if units[behind.first].strong or not begins_with_a_bid(read, clause.first):
        return False
    words = {unit.word for unit in units[behind.first : behind.last]}
    first = units[behind.first].word
    return first in _SAYING or (first in ("hat", "so") and not words.isdisjoint(_SAID))


_SAYING = frozenset("sagt sagte meint meinte rat riet empfiehlt empfahl mahnt mahnte warnt warnte sogt".split())
_SAID = frozenset("geraten gesagt gemeint empfohlen eingescharft eingeblaut gmeint gsagt gmahnt gemahnt er sie".split())


def _was_done_together(read: Read, clause: Clause, behind: Clause) -> bool:
    """Whether somebody did a thing on a day past while I did another: "Markus hat am Sonntag das Dach geflickt, ich
    habe Suppe gekocht"."""
    units = read.line.units
    days = [day for at in range(clause.first, clause.last) if (day := units[at].day)]
    if units[clause.first].symbol != "N" or not days or units[behind.first].strong:
        return False
    mine = is_of(read, behind.first, "i") and is_past(read, behind)
    heard = units[behind.last - 1].word in _HEARD
    return mine and not heard and is_past(read, clause) and all(day.on <= read.line.today for day in days)


_HEARD = frozenset("gehort gelesen gesehen erfahren mitbekommen gedacht gefreut gratuliert vergessen gewusst".split())


def _kind(read: Read, earlier: Sequence[Clause], clause: Clause) -> str:
    before = earlier[-1]
    if clause.kind == HAPPENED and before.kind in (THINKING, MISSED, TASK) and _only_explains(read, clause):
        return TALK
    if (
        clause.kind == TALK
        and before.kind in (HAPPENED, GAVE)
        and (_says_when_it_was(read, clause) or (before.kind == GAVE and _was_fetched(read, clause)))
    ):
        return HAPPENED
    if clause.kind in (MOVED, MISSED) and _is_news_behind(read, earlier, clause):
        return TALK
    if clause.kind == TALK and before.kind in (HAPPENED, PLANNED) and _comes_too(read, clause):
        return before.kind
    if clause.kind == HAPPENED and _tells_news(read, clause):
        return TALK
    if clause.kind == MOVED and _is_of_a_thing(read, earlier, clause):
        return TALK
    return clause.kind


def _says_when_it_was(read: Read, clause: Clause) -> bool:
    """Whether it only tells on which day it was: "..., das war schon am Dienstag", "war am Freitag"."""
    units = read.line.units
    own = range(clause.first, clause.last)
    days = [day for at in own if (day := units[at].day)]
    if not days or any(day.on > read.line.today or day.lead in DEADLINES for day in days):
        return False
    words = [units[at].word for at in own if not units[at].symbol]
    was = any(word in _WAS for word in words)
    return was and all(word in _WAS or word in _IT or is_of(read, at, "filler") for at, word in _worded(read, own))


def _worded(read: Read, own: range) -> list[tuple[int, str]]:
    return [(at, read.line.units[at].word) for at in own if not read.line.units[at].symbol]


_WAS = frozenset("war wars waren gewesen gwesn".split())
_IT = frozenset(
    "das des es dies s ist is schon scho erst noch aber allerdings ubrigens also glaub glaube ich und".split()
)


def _was_fetched(read: Read, clause: Clause) -> bool:
    """Whether it tells when they fetched what I lent: "..., er hat sie gestern abgeholt"."""
    units = read.line.units
    own = range(clause.first, clause.last)
    fetched = units[clause.last - 1].word in _FETCHED or any(units[at].word in _FETCHES for at in own)
    days = [day for at in own if (day := units[at].day)]
    return fetched and bool(days) and all(day.on <= read.line.today and not day.lead for day in days)


_FETCHED = frozenset("abgeholt abgholt geholt gholt mitgenommen mitgnommen ubernommen bekommen gekriegt".split())
_FETCHES = frozenset("holte nahm bekam kriegte".split())


def _is_news_behind(read: Read, earlier: Sequence[Clause], clause: Clause) -> bool:
    """Whether what was put off is a subject of the meeting told before a colon: "JF mit Ines: Launch verschoben"."""
    told = next((one for one in reversed(earlier) if one.kind == HAPPENED), None)
    if told is None or not has_kind(read, told.first, told.last) or clause.cue is None:
        return False
    units = read.line.units
    head = next((n for n in range(clause.first, told.first, -1) if ":" in units[n].gap), None)
    if head is None or any(units[n].strong for n in range(head, clause.first + 1)):
        return False
    named = any(units[n].symbol == "N" for n in range(clause.first, clause.last))
    noun = read.line.text[units[clause.first].start].isupper() and not units[clause.first].symbol
    meeting = has_kind(read, clause.first, clause.last) or is_of(read, clause.first, "appointment")
    return noun and not named and not meeting


def _tells_news(read: Read, clause: Clause) -> bool:
    """Whether it tells what somebody does, behind other words: "demnächst verlässt Jule die Firma"."""
    units = read.line.units
    own = range(clause.first, clause.last)
    if any(is_of(read, at, name) for at in own for name in ("i", "me", "with_me")) or _touches(read, clause):
        return False
    named = next((at for at in own if units[at].symbol == "N"), clause.first)
    if named + 3 < clause.last and units[named + 1].word == "s" and is_of(read, named + 3, "verb3"):
        return not units[named + 2].symbol  # "Kathis Praxis macht im August zu"
    verb = named - 1 - (named > clause.first and is_of(read, named - 1, "article"))
    return verb >= clause.first and is_of(read, verb, "verb3") and not is_of(read, verb, "reach")


def _touches(read: Read, clause: Clause) -> bool:
    """Whether a word of the clause tells of a contact, or leads to somebody."""
    touching = any(cue.tag in TOUCHING for cue in between(read.clause_cues, clause.first, clause.last))
    led = any(cue.tag == "with" for cue in between(read.relations, clause.first, clause.last))
    return touching or led or has_kind(read, clause.first, clause.last)


def _is_what_was_advised(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether it says what was advised just before the comma: "sie riet mir, das Amt nicht anzunehmen"."""
    return before.kind == ADVICE and before.head >= before.last and not read.line.units[clause.first].strong


def _nobody_was_there(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether I went where nobody was, or was away myself: "War bei Kathi, aber niemand da"."""
    units, cue = read.line.units, clause.cue
    if clause.kind != MISSED or cue is None or before.kind != HAPPENED or units[clause.first].strong:
        return False
    said = {unit.word for unit in units[cue.start : cue.end]}
    if said.isdisjoint(_AWAY) and not said >= {"ich", "war"}:
        return False
    if any(units[at].symbol == "N" for at in range(clause.first, clause.last)):
        return False
    return not any(is_of(read, at, "me") for at in range(before.first, before.last)) and not any(
        cue.tag in ("call", "message", "email") for cue in between(read.kinds, before.first, before.last)
    )


_AWAY = frozenset("da daheim zuhause hause anzutreffen angetroffen verschlossener dahoam".split())


def _is_its_subject(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether only those stand before of whom it tells something: "Tobi und Meike | sind jetzt zusammen"."""
    unit = read.line.units[clause.first]
    if before.kind != HAPPENED or clause.kind != TALK or unit.strong or unit.gap.strip():
        return False
    own = range(before.first, before.last)
    names = all(read.line.units[at].symbol == "N" or is_of(read, at, "and") for at in own)
    return names and is_of(read, clause.first, "verb3") and not is_of(read, clause.first, "says")


def _acts_on(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether whoever is named before an "and" did it: "Bernd hatte auch Karten und saß neben uns"."""
    units = read.line.units
    named = named_behind(read, before.first)
    if before.kind != TALK or before.cue or clause.kind != HAPPENED or units[named].symbol != "N":
        return False
    if units[clause.first].strong or not is_of(read, clause.first - 1, "and"):
        return False
    own = range(clause.first, clause.last)
    return any(is_of(read, at, "me") for at in own) and not any(
        units[at].symbol == "N" or is_of(read, at, "i") or is_of(read, at, "they") for at in own
    )


def _only_explains(read: Read, clause: Clause) -> bool:
    """Whether it names nobody and no contact: the "das Gewissen plagt mich" behind what I ought to do."""
    own = range(clause.first, clause.last)
    if any(read.line.units[at].symbol == "N" or is_of(read, at, "i") or is_of(read, at, "they") for at in own):
        return False
    despite = any(cue.tag == "despite" for cue in between(read.relations, clause.first, clause.last))
    return not (despite or _touches(read, clause))


_JOINING = frozenset("ist sind kommt kommen wird werden will wollen".split())
_TOO = frozenset("auch dabei mit dazu ebenfalls dazustossen".split())


def _comes_too(read: Read, clause: Clause) -> bool:
    """Whether somebody else comes along to what was told: "..., und der Nils ist auch dabei", "Kathi kommt auch"."""
    units = read.line.units
    first = clause.first + is_of(read, clause.first, "and")
    named = named_behind(read, first)
    if named + 1 >= clause.last or units[named].symbol != "N" or units[clause.first].strong:
        return False
    if units[named + 1].word not in _JOINING:
        return False
    words = {unit.word for unit in units[named + 2 : clause.last]}
    return not words.isdisjoint(_TOO) and words.isdisjoint(_NOT)


_NOT = frozenset("nicht net ned nie kein keine".split())


def _is_of_a_thing(read: Read, earlier: Sequence[Clause], clause: Clause) -> bool:
    """Whether a "new date" is that of something spoken of: "Telefonat Huber. Estrich dauert, neuer Termin ..."."""
    before, cue = earlier[-1], clause.cue
    if cue is None or read.line.units[clause.first].strong or read.line.units[cue.end - 1].word != "termin":
        return False
    if any(one.kind in (MISSED, MOVED) for one in earlier) or before.kind != TALK:
        return False
    return any(one.kind == HAPPENED and has_kind(read, one.first, one.last) for one in earlier)
