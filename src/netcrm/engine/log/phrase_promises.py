"""Promises and things waited for by the phrases of a lexicon: whose, what, until when."""

from collections.abc import Collection
from datetime import date

from netcrm.engine.dates.dates import Found
from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.line import days_ahead, pauses
from netcrm.engine.log.mentions import Mention
from netcrm.engine.log.overdue import TAKING_UP, due_told_later, is_overdue, is_up_to_now, when_back
from netcrm.engine.log.promises import Promise, is_something
from netcrm.engine.log.taken_along import brings_company, what_comes_back
from netcrm.engine.log.taken_up import taken_up_before
from netcrm.engine.log.taken_up_in_german import agreed_in_german, is_its_day, takes_up_a_thing
from netcrm.engine.log.wanted import asks_on, is_answered_by_a_vow, said_before, takes_up, thing_wanted
from netcrm.model.kinds import PROMISE, WAITING
from netcrm.text import fold

_KINDS = {c.MINE: PROMISE, c.THEIRS: WAITING}
_THAT = ("que", "q")  # "le dije que hoy mismo le armo dos"
_TRIM = " \t,.;:!?…-–—\"'“”"
_TO = frozenset(
    ("a", "à", "ao", "aos", "al", "an", "para", "pour", "pra", "pro", "to", "for", "fur", "fuer", "de", "von")
)


def promises_of(read: Read) -> list[Promise]:
    """The promises of all clauses that a phrase opened, in order."""
    opened = [clause for clause in read.clauses if clause.cue and clause.kind in _KINDS]
    found: list[Promise] = []
    for clause in opened:
        if any(one(read, clause) for one in (_is_their_own_affair, brings_company, is_answered_by_a_vow)):
            continue
        promise = _promise(read, clause)
        if _goes_on_for(read, clause, promise) and found and found[-1].end == promise.start:
            promise = promise._replace(whose=found[-1].whose)
        promise = promise._replace(due=promise.due or _due_behind(read, clause))
        back = what_comes_back(read, clause, promise.text)
        promise = promise._replace(text=back) if back else promise
        wanted = _wanted_before(read, clause, promise) if not found else ""
        wanted = wanted or _text(read, _trimmed(read, taken_up_before(read, clause)))
        if not (found and found[-1].kind == promise.kind):
            wanted = wanted or agreed_in_german(read, clause, promise)
        if wanted:
            found.append(promise._replace(text=wanted))
        elif found and found[-1].kind == promise.kind and _says_only_when(read, clause, promise, found[-1]):
            # "they wait for our plan, I deliver it by Friday" is one promise
            found[-1] = found[-1]._replace(end=promise.end, due=promise.due or found[-1].due)
        elif found and found[-1].kind == promise.kind == WAITING and _only_reports(read, clause, promise):
            found[-1] = found[-1]._replace(end=promise.end, due=found[-1].due or promise.due)
        elif found and is_its_day(read, clause, promise, found[-1]):
            found[-1] = found[-1]._replace(end=promise.end, due=promise.due)
        elif is_something(promise.text) or _takes_up(promise) or takes_up_a_thing(read, clause, promise):
            found.append(promise)
    found = [one if one.due else one._replace(due=when_back(read, one)) for one in found]
    found = [one if one.due else one._replace(due=due_told_later(read, one)) for one in found]
    due = _due_of_both(read)
    return [promise._replace(due=promise.due or due) for promise in found] if due else found


def _is_their_own_affair(read: Read, clause: Clause) -> bool:
    """Whether it tells what somebody has to do for themselves: "elle doit rendre sa thèse", "tiene que operarse"."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "theirs" or not any(unit.word in _HAS_TO for unit in units[cue.start : cue.end]):
        return False
    own = range(clause.first, clause.last)
    return any(is_of(read, at, "own_affair") for at in own) and not any(is_of(read, at, "me") for at in own)


_HAS_TO = frozenset("doit debe tiene tem deve muss has must".split())


def _due_behind(read: Read, clause: Clause) -> date | None:
    """The day that stands alone behind the comma: "Angebot kommt von ihr, EOD Montag"."""
    after = next((one for one in read.clauses if one.first == clause.last), None)
    units = read.line.units
    if after is None or units[after.first].strong or read.spoken[clause.first][0] != "de":
        return None
    verb = 0 if pauses(units[after.first]) else int(is_of(read, after.first, "giveinf"))
    own = [units[at] for at in range(after.first + verb, after.last)]  # "muss ihr das Deck schicken bis Freitag"
    if any(unit.symbol != "D" and unit.word not in _UNTIL for unit in own):
        return None
    days = [days_ahead(read.line).get(day.start, day).on for unit in own if (day := unit.day)]
    return days[-1] if days else None


_UNTIL = (
    "zugesagt",
    "versprochen",
    "angekundigt",
    "avisiert",
    "erwartet",
    "geplant",
    "f",
    "fur",
    "spat",
    "eod",
    "bis",
    "spatestens",
    "deadline",
    "frist",
    "also",
    "wohl",
    "voraussichtlich",
)


def _goes_on_for(read: Read, clause: Clause, promise: Promise) -> bool:
    """Whether whoever promised just before does this too: "Mai übernimmt das Testing und liefert mir ..."."""
    alone = promise.kind == WAITING and promise.whose is None and clause.cue is not None and clause.cue.person < 0
    return alone and clause.first > 0 and is_of(read, clause.first - 1, "and")


def _says_only_when(read: Read, clause: Clause, promise: Promise, before: Promise) -> bool:
    """Whether a promise goes on with the one before it, whose thing it does not name again."""
    units = read.line.units
    follows = before.end >= units[clause.first].start and not units[clause.first].strong
    if fold(promise.text) in _PRONOUNS and clause.kind == c.MINE:
        return True  # "Spätestens am 24. hat er sie von mir"
    if follows and (fold(promise.text) in _TAKING_UP or _says_only_how(read, clause)):
        return True  # "... sehen, das habe ich ihr zugesagt"
    return _names_nothing(read, clause, promise) or (follows and _only_gives(read, clause, promise))


def _says_only_how(read: Read, clause: Clause) -> bool:
    """Whether it holds only when and how it was promised: "das hab ich ihr heute am Telefon versprochen"."""
    cue = clause.cue
    own = range(cue.thing, cue.gap_end) if cue and clause.kind == c.MINE else range(0)
    ways = [at for at in own if any(kind.start <= at < kind.end for kind in read.kinds)]
    return bool(ways) and all(at in ways or read.line.units[at].symbol == "D" or c.is_small(read, at) for at in own)


def _only_reports(read: Read, clause: Clause, promise: Promise) -> bool:
    """Whether it only says that they come back to me with it: "er prüft das und meldet sich"."""
    joined = clause.first > 0 and is_of(read, clause.first - 1, "and") and not read.line.units[clause.first].strong
    return joined and fold(promise.text) in _REPORTING


_REPORTING = ("meldet sich", "gibt bescheid", "sagt bescheid", "meldet sich dann", "ruft an", "ruft zuruck")
_PRONOUNS = ("sie", "ihn", "die", "den", "alle")


def _takes_up(promise: Promise) -> bool:
    """Whether it speaks of a thing told before: "quoting for 20 casks, she'll have it by Friday"."""
    return promise.due is not None and promise.text.lower() in ("it", "them", "that", "one")


_TAKING_UP = ("das", "dies", "es", "beides", *TAKING_UP)


def _only_gives(read: Read, clause: Clause, promise: Promise) -> bool:
    """Whether it says to give without saying what: "schick ich ihm bis Freitag"."""
    own = [at for at in range(clause.first, clause.last) if read.line.units[at].start < promise.end]
    to_whom = any(is_of(read, at, "them") or is_of(read, at, "i") for at in own)
    given = any(is_of(read, at, "give1") for at in own) and to_whom
    return given and all(read.line.units[at].symbol or any(is_of(read, at, name) for name in _LOOSE) for at in own)


def _wanted_before(read: Read, clause: Clause, promise: Promise) -> str:
    """What somebody wants, where the promise that follows says only to give it: "will Zahlen sehen, schick ich ihm"."""
    units, cue = read.line.units, clause.cue
    at = read.clauses.index(clause)
    if read.spoken[clause.first][0] == "en":
        return thing_wanted(read, said_before(read, at)) if at and takes_up(promise.text) else ""
    before = next((one for one in read.clauses if one.last == clause.first), None)
    if before is None or cue is None or units[clause.first].strong:
        return ""
    if before.kind == c.HAPPENED and clause.kind == c.MINE and _only_gives(read, clause, promise):
        return _asked_after(read, before)
    if before.kind != c.TALK:
        return ""
    if clause.kind == c.THEIRS:
        if fold(promise.text) not in _DONE:
            return ""
    elif not _only_gives(read, clause, promise):
        return ""
    verb = next(
        (at for at in range(before.first, min(before.first + 3, before.last)) if is_of(read, at, "needs")), None
    )
    return _text(read, _trimmed(read, list(range(verb + 1, before.last)))) if verb is not None else ""


def _asked_after(read: Read, before: Clause) -> str:
    """What somebody asked after: the "den Zahlen" of "hat nach den Zahlen gefragt, ich liefere sie ihm"."""
    words = [unit.word for unit in read.line.units[before.first : before.last]]
    if "nach" not in words or words[-1] not in ("gefragt", "erkundigt"):
        return ""
    first = before.first + words.index("nach") + 1
    return _text(read, _trimmed(read, list(range(first, before.last - 1))))


_DONE = ("fertig", "klar", "zurecht", "die fertig", "das fertig", "den fertig")

_LOOSE = ("them", "filler", "i", "give1", "it", "due", "until")


def _due_of_both(read: Read) -> date | None:
    """The day when all is due that was promised: "beides bis Freitag" at the end of a clause."""
    units = read.line.units
    for clause in read.clauses:
        for first in (at for at in range(clause.first, clause.last) if is_of(read, at, "both")):
            own = range(first, clause.last)
            if all(units[at].symbol == "D" or _is_small(read, at) for at in own):
                ahead = days_ahead(read.line)
                days = [ahead.get(day.start, day).on for at in own if (day := units[at].day)]
                return days[-1] if days else None
    return None


def _is_small(read: Read, at: int) -> bool:
    return any(is_of(read, at, name) for name in ("both", "filler", "and", "until"))


def _names_nothing(read: Read, clause: Clause, promise: Promise) -> bool:
    """Whether the thing is only "it", said before, or a verb without anything: "muss ich bis Freitag liefern"."""
    assert clause.cue is not None
    words = [at for at in range(clause.first, clause.last) if read.line.units[at].start < promise.end]
    loose = ("them", "filler", "and", "me", "i", "give1", "give3", "giveinf", "it", "due")
    behind = [at for at in words if at >= clause.cue.end and not read.line.units[at].symbol]
    taken_up = [at for at in range(clause.cue.start + 1, clause.cue.end) if is_of(read, at, "obj")]
    said_before = (
        bool(taken_up)  # "que me la pasa mañana"
        or any(is_of(read, at, "it") for at in words)
        or any(is_of(read, at, "giveinf") for at in behind)
    )
    return said_before and all(
        read.line.units[at].symbol in ("N", "D")
        or any(is_of(read, at, name) for name in loose)
        or clause.cue.start <= at < clause.cue.thing
        for at in words
    )


def _promise(read: Read, clause: Clause) -> Promise:
    units = read.line.units
    cue = clause.cue
    assert cue is not None
    start = units[clause.first].start
    last = _last(read, clause)
    end = units[last].start if last < len(units) else len(read.line.text)
    ahead = days_ahead(read.line)
    late = is_overdue(read, clause)
    days = [
        (at, day if late else ahead.get(day.start, day))
        for at in range(clause.first, clause.last)
        if (day := units[at].day) and not (cue.tag == WAITING and is_up_to_now(day))
    ]
    # the day when it was promised is not when it is due: "hat gestern zugesagt, ..."
    that = next((n for n in range(cue.start, cue.thing) if units[n].word in _THAT), cue.thing)
    days = [(at, day) for at, day in days if at > that or at >= cue.thing or late or day.on > read.line.today]
    due = _due(read, days)
    whose = _whose(read, clause)
    rough = _rough(read, start, end) if not due else None
    kept = [
        at
        for at in (
            *_antecedent(read, clause),
            *range(cue.thing, cue.gap_end),
            *(n for n in range(cue.gap_end, cue.end)[-1:] if is_of(read, n, "particle")),
            *(n for n in range(cue.gap_end, min(cue.gap_end + 1, cue.end)) if is_of(read, n, "owed_thing")),
            *range(cue.end, last),
        )
        if not _left_out(read, at, due, clause) and not (rough and rough.start <= units[at].start < rough.end)
    ]
    pronoun = whose is None and any(
        is_of(read, at, "them") or is_of(read, at, "they") for at in range(clause.first, clause.last)
    )
    return Promise(
        start,
        end,
        _KINDS[clause.kind],
        whose,
        _text(read, _trimmed(read, kept)),
        due[1] if due else rough and rough.on,
        pronoun,
    )


def _last(read: Read, clause: Clause) -> int:
    """Where what is promised is over: a question that hangs on it belongs to it, "muss ihm sagen, ob er kommt"."""
    units = read.line.units
    for later in read.clauses:
        if later.first == clause.last < len(units) and not units[later.first].strong and later.kind == c.TALK:
            return later.last if units[later.first].word in _ASKING or asks_on(read, later.first) else clause.last
    return clause.last


_ASKING = frozenset(
    "ob sobald wie was wann wer wen wo welche welcher welches welchen wieviel wieviele warum wohin".split()
)


def _antecedent(read: Read, clause: Clause) -> list[int]:
    """The word before a clause that begins with "which" of it: "Pachtvertrag, den schaut sie für mich durch".

    Between them may stand what was done with it: "den Vertrag besprochen, den er mir schickt".
    """
    units, at = read.line.units, clause.first
    relative = at and clause.cue and clause.cue.thing == at and "," in units[at].gap and is_of(read, at, "relative")
    relative = relative and not is_of(read, at + 1, "verb1")  # but "..., das habe ich ihr zugesagt"
    if not relative or _is_an_article(read, at):
        return []
    before = at - 1
    done = is_of(read, before, "done") or units[before].word.startswith("ge")
    if before and (done or any(cue.tag == "contact" and cue.end == at for cue in read.clause_cues)):
        before -= 1
    return [before] if not units[before].symbol and not units[at].strong else []


def _is_an_article(read: Read, at: int) -> bool:
    """Whether a noun follows, so that "die" is no "which": "..., die Bestellung kommt von ihr"."""
    behind = at + 1
    if behind >= len(read.line.units) or read.line.units[behind].symbol:
        return False
    names = ("they", "i", "me", "them", "does3", "give3", "deed3", "verb3", "hat", "filler")
    capital = read.line.text[read.line.units[behind].start].isupper()
    return capital or not any(is_of(read, behind, name) for name in names)


def _rough(read: Read, start: int, end: int) -> Found | None:
    """The month, season, feast or week until which it is due, where no day is told: "in november", "esta semana".

    "La factura de octubre" tells which bill is meant.
    """
    days = days_ahead(read.line, rough=True).values()
    known = {day.start for day in read.line.days}
    rough = [day for day in days if start <= day.start < end and (day.rough or _is_to_come(read, day, known))]
    rough = [day for day in rough if day.lead != "since"]
    return next((day for day in rough if not fold(day.text).startswith(_OF_WHICH)), None)


def _is_to_come(read: Read, day: Found, known: Collection[int]) -> bool:
    """Whether it is a day only where one looks ahead: "esta semana", "ce mois-ci"."""
    return day.start not in known and day.on >= read.line.today


_OF_WHICH = ("de ", "d'", "d’", "do ", "da ", "del ", "du ", "des ")


def _due(read: Read, days: list[tuple[int, Found]]) -> tuple[int, date] | None:
    """The day it is due: the last that a preposition of deadlines leads to, else the last at all."""
    bound = [(at, day) for at, day in days if any(cue.tag == "due" and cue.end == at for cue in read.relations)]
    chosen = (bound or days)[-1:]
    return (chosen[0][0], chosen[0][1].on) if chosen else None


def _whose(read: Read, clause: Clause) -> Mention | None:
    """Who is named in the phrase, or else in the clause as the receiver."""
    units = read.line.units
    cue = clause.cue
    assert cue is not None
    if cue.person >= 0:
        if units[cue.person].mention:
            return units[cue.person].mention
        if clause.kind == c.THEIRS:
            return _named_alone_before(read, clause)
    named = [at for at in range(clause.first, clause.last) if units[at].mention]
    if cue.person >= 0 and not named and (near := _named_alone_before(read, clause)):
        return near
    if clause.kind == c.MINE:
        if any(is_of(read, at, "them") for at in range(cue.start, cue.end)):
            # "prometi-lhe perguntar ao Luc" is promised to her; "le debo a Luc" to Luc
            named = [at for at in named if at <= cue.end + 1]
        named = [at for at in named if not any(one.tag == "with" and one.end == at for one in read.relations)]
        if any(units[at].word in ("kummere", "kummer") for at in range(cue.start, cue.end)):
            return None  # "kümmere mich um das Geschenk für Mama" is promised to whoever was there
        led = [
            at
            for at in named
            if at and (units[at - 1].word in _TO or at <= cue.end or _is_named_with(read, at, cue.end))
        ]
        return units[led[0]].mention if led else None
    return units[named[0]].mention if named and named[0] < cue.end else _subject_before(read, clause)


def _subject_before(read: Read, clause: Clause) -> Mention | None:
    """Who is named as subject just before an "and": the Nils of "Nils ist auch dabei und bringt die Bänke mit"."""
    units = read.line.units
    before = next((one for one in read.clauses if one.last == clause.first), None)
    if before is None or clause.cue is None or clause.cue.person >= 0 or read.spoken[clause.first][0] != "de":
        return None
    if units[clause.first].strong or not is_of(read, clause.first - 1, "and"):
        return None
    at = before.first + is_of(read, before.first, "and")
    named = c.named_behind(read, at)
    return units[named].mention if named < before.last and c.predicate(read, named) else None


def _named_alone_before(read: Read, clause: Clause) -> Mention | None:
    """Who is spoken of as her or him: the only one named in what was told last, within the same sentence."""
    units = read.line.units
    for before in reversed([one for one in read.clauses if one.last <= clause.first]):
        if any(units[at].strong for at in range(before.last, clause.first + 1) if at < len(units)):
            return None
        named = [mention for at in range(before.first, before.last) if (mention := units[at].mention)]
        if named:
            alone = len(named) == 1 and before.kind == c.HAPPENED and len(named[0].ids) == 1
            return named[0] if alone else None
    return None


def _is_named_with(read: Read, at: int, end: int) -> bool:
    """Whether only an article or title stands between the phrase and the name: "... der Claudia"."""
    return all(is_of(read, n, "det") or is_of(read, n, "title") for n in range(end, at))


def _left_out(read: Read, at: int, due: tuple[int, date] | None, clause: Clause) -> bool:
    """Whether a unit is no part of the thing: the due day and what leads to it."""
    units = read.line.units
    leads = due and any(cue.tag == "due" and cue.start <= at < cue.end == due[0] for cue in read.relations)
    if due and (at == due[0] or (leads and not is_of(read, at - 1, "my"))):  # but "il review ma pr demain"
        return True
    if clause.kind == c.THEIRS and read.spoken[at][0] == "en" and is_of(read, at, "me"):
        return True  # "asked Dev to send me the list"
    receiver = _whose(read, clause)
    return receiver is not None and (
        units[at].mention is receiver
        or (
            at + 1 < len(units)
            and units[at + 1].mention is receiver
            and (units[at].word in (*_TO, "bei") or is_of(read, at, "det") or is_of(read, at, "title"))
        )
    )


def _trimmed(read: Read, kept: list[int]) -> list[int]:
    """Without pronouns, fillers and and-words at either end."""
    loose = ("them", "filler", "and", "me")
    if len(kept) == 1 and _is_a_capital_noun(read, kept[0]):
        return kept
    while kept and any(is_of(read, kept[0], name) for name in loose):
        kept = kept[1:]
    if len(kept) > 1 and is_of(read, kept[-1], "i") and is_of(read, kept[-2], "and"):
        kept = kept[:-1]  # "ela manda-me os preços e eu mando-lhe ..."
    while kept and any(is_of(read, kept[-1], name) for name in ("filler", "and")):
        kept = kept[:-1]
    if len(kept) > 1 and read.line.units[kept[-1]].word in _ARRIVING and read.spoken[kept[-1]][0] == "de":
        kept = kept[:-1]  # "Vertrag kommt KW 27"
    return kept


_ARRIVING = ("kommt", "folgt", "folgen")


def _is_a_capital_noun(read: Read, at: int) -> bool:
    """Whether a word that can be small is a noun of German here, which its capital tells: "Fix bis morgen"."""
    german = read.spoken[at][0] == "de" and is_of(read, at, "filler")
    return german and read.line.text[read.line.units[at].start].isupper()


def _text(read: Read, kept: list[int]) -> str:
    units = read.line.units
    text = ""
    for n, at in enumerate(kept):
        joined = n and kept[n - 1] == at - 1
        text += (units[at].gap if joined else " " if n else "") + read.line.text[units[at].start : units[at].end]
    return " ".join(text.split()).strip(_TRIM)
