"""What somebody does by a day, in German, with whatever verb: "er bessert sie bis Mittwoch nach", "ich feile das ...".

No list of verbs is ever whole; that it is to be done by a day tells a promise, unless the verb tells a state that lasts
until then, "er bleibt bis Mittwoch".
"""

from netcrm.engine.log.clauses import ADVICE, HAPPENED, MINE, TALK, THEIRS, Clause, Read, is_of, named_behind
from netcrm.engine.log.cues import DEADLINES, Cue, between
from netcrm.engine.log.line import days_ahead, is_inside

_WEEKS = 60  # days within which somebody promises something, and does not only tell of their life
# Verbs of what lasts until a day, of going somewhere and of saying: none is done for anybody.
_STATES = frozenset(
    """
    bin bist ist sind war waren wird werden wurde wurden habe hab hat haben hatte hatten bleibe bleib bleibt bleiben
    warte wart wartet warten arbeite arbeit arbeitet arbeiten wohne wohnt wohnen lebt lebe leben schlaft schlafe reist
    reise reisen verreist fahrt fahre fahren fliegt fliege fliegen brauche brauch braucht brauchen hofft hoffe hoffen
    plant plane planen lauft laufe laufen gilt gelten dauert dauern studiert studiere feiert feiere heiratet zieht
    ziehe ziehen sucht suche suchen findet finde finden kennt kenne weiss denkt denke denken glaubt glaube glauben
    meint meine meinen sagt sage sagte fuhlt geht gehe gehen steht stehe stehen liegt liege sitzt sitze kommt komme
    kommen pausiert pausiere fehlt fehlen heisst trifft treffe treffen besucht besuche will wollen wollte mochte muss
    mussen musste soll sollen sollte darf durfen kann konnen konnte konnten durfte hatte hangt halt haltet ruht lernt
    lerne rechnet rechne erwartet erwarte meinte fand dachte glaubte wusste riet rat empfiehlt empfahl wunscht freut
    freue mag mogen gibts gehts wars ists vertritt vertrete betreut betreue urlaubt kuriert spart spare trainiert
    trainiere tourt hospitiert praktiziert pendelt campt segelt wandert gastiert spielt spiele singt probt dient
    schatzt vermutet befurchtet furchtet uberwintert amtiert kandidiert offen zu verschoben vertagt kundigt wechselt
    """.split()
)
_HE = ("er", "sie")


def with_deeds_due(read: Read) -> Read:
    """The line in which a clause that tells what is to be done by a day is a promise of whoever does it."""
    if not any(day.lead in DEADLINES for day in read.line.days) and not _speaks_german(read):
        return read
    return read._replace(clauses=tuple(_as_deed(read, clause) for clause in read.clauses))


def _speaks_german(read: Read) -> bool:
    return any(names[0] == "de" for names in read.spoken)


def _as_deed(read: Read, clause: Clause) -> Clause:
    units = read.line.units
    if clause.kind == ADVICE and _is_an_order(read, clause):
        assert clause.cue
        return Clause(MINE, clause.first, clause.last, clause.last, clause.cue._replace(tag="needs_from_me"))
    if clause.kind not in (TALK, HAPPENED) or clause.cue or read.spoken[clause.first][0] != "de":
        return clause
    if is_inside(units[clause.first], read.line.quoted) or _tells_otherwise(read, clause):
        return clause
    cue = _deed_of_theirs(read, clause) or _deed_of_mine(read, clause)
    return clause._replace(kind=THEIRS if cue.tag == "theirs" else MINE, cue=cue) if cue else clause


def _is_an_order(read: Read, clause: Clause) -> bool:
    """Whether I am to do it by a day, with nobody's "says" before it: "ich soll bis Montag den Lüfter prüfen"."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.language != "de" or not is_of(read, cue.start, "i") or cue.start > clause.first + 1:
        return False
    return units[cue.start + 1].word in ("soll", "sollen") and _is_due(read, clause)


def _tells_otherwise(read: Read, clause: Clause) -> bool:
    """Whether a phrase tells already what it is, or it is denied or somebody's own affair."""
    own = range(clause.first, clause.last)
    if any(is_of(read, at, name) for at in own for name in ("not", "own_affair")):
        return True
    return any(cue.tag != "contact" for cue in between(read.clause_cues, clause.first, clause.last))


def _is_due(read: Read, clause: Clause) -> bool:
    """Whether a day stands there by which something is done, not far ahead."""
    ahead = days_ahead(read.line)
    for at in range(clause.first, clause.last):
        day = read.line.units[at].day
        later = ahead.get(day.start, day) if day else None
        if day and later and day.lead in DEADLINES and 0 <= (later.on - read.line.today).days <= _WEEKS:
            return True
    return False


def _gives(read: Read, verb: int) -> bool:
    return any(is_of(read, verb, one) for one in ("serves3", "sends3"))


def _is_to_come(read: Read, clause: Clause) -> bool:
    """Whether a day of the clause lies ahead however it is read: "Ignaz reicht das Protokoll morgen nach"."""
    days = [day for at in range(clause.first, clause.last) if (day := read.line.units[at].day)]
    return bool(days) and all(day.on > read.line.today and not day.rough for day in days)


def _is_a_verb(read: Read, at: int, end: str) -> bool:
    """Whether the word is a verb with this end, no state, and no participle."""
    unit = read.line.units[at]
    if unit.symbol or unit.word in _STATES or not read.line.text[unit.start].islower() or not unit.word.isalpha():
        return False
    if any(is_of(read, at, name) for name in ("filler", "det", "not", "and", "my", "their", "them", "me", "i")):
        return False
    known = ("give3", "deed3", "serves3", "does3", "sends3") if end == "t" else ("give1", "deed1", "serves", "sees1")
    return any(is_of(read, at, name) for name in known) or (unit.word.endswith(end) and len(unit.word) > _SHORT)


_SHORT = 3  # letters


def _deed_of_theirs(read: Read, clause: Clause) -> Cue | None:
    """What he, she or somebody named does: "er bessert sie bis Mittwoch nach", "die Pläne macht Nora bis Freitag"."""
    units = read.line.units
    first = clause.first + is_of(read, clause.first, "and")
    subject = named_behind(read, first)
    if subject < clause.last and (units[subject].symbol == "N" or units[subject].word in _HE):
        verb = subject + 1
        while verb < clause.last and is_of(read, verb, "filler"):
            verb += 1
        if (
            verb < clause.last
            and _is_a_verb(read, verb, "t")
            and (_is_due(read, clause) or (_gives(read, verb) and _is_to_come(read, clause)))
        ):
            return Cue(clause.first, verb + 1, "theirs", verb, verb + 1, subject, "de")
    joined = first > 0 and is_of(read, first - 1, "and") and not units[clause.first].strong
    if (
        joined
        and _gives(read, first)
        and _is_a_verb(read, first, "t")
        and (_is_due(read, clause) or _is_to_come(read, clause))
    ):
        return Cue(clause.first, first + 1, "theirs", first, first + 1, -1, "de")  # "... und schickt ihn morgen zurück"
    for verb in range(first + 1, clause.last - 1):
        who = named_behind(read, verb + 1)
        if who >= clause.last or not _is_a_verb(read, verb, "t") or units[who].gap.strip():
            continue
        if units[verb].word in _GETTING or any(_tells(read, n) for n in range(first, verb)):
            continue
        if not (units[who].symbol == "N" or units[who].word in _HE):
            continue
        if (
            _is_due(read, clause)
            or (_gives(read, verb) and _is_to_come(read, clause))
            or (_begins_with_a_thing(read, first, verb) and _only_gives(read, verb, who, clause))
        ):
            return Cue(clause.first, who + 1, "theirs", first, verb, who, "de")
    return None


_GETTING = ("kriegt", "bekommt", "erhalt")


def _tells(read: Read, at: int) -> bool:
    """Whether a verb stands here already, so that what follows is another clause of speech without commas."""
    if read.line.units[at].symbol or any(is_of(read, at, one) for one in ("my", "their", "det")):
        return False
    return any(is_of(read, at, one) for one in ("hat", "verb3", "reach", "give3"))


def _begins_with_a_thing(read: Read, first: int, verb: int) -> bool:
    """Whether a thing of which it is told stands before the verb: "das Angebot für die Wand liefert er nach"."""
    own = range(first, verb)
    named = any(not read.line.units[n].symbol and read.line.text[read.line.units[n].start].isupper() for n in own)
    led = any(is_of(read, first, name) for name in ("det", "their", "my")) or not is_of(read, first, "filler")
    return named and led and read.line.units[first].symbol != "D" and not any(is_of(read, n, "i") for n in own)


def _only_gives(read: Read, verb: int, who: int, clause: Clause) -> bool:
    """Whether the verb hands over and small words alone follow, up to its prefix: "liefert er noch nach"."""
    if not any(is_of(read, verb, name) for name in ("serves3", "sends3", "give3")):
        return False
    names = ("filler", "me", "particle")
    return all(
        read.line.units[n].symbol == "D" or any(is_of(read, n, name) for name in names)
        for n in range(who + 1, clause.last)
    )


def _deed_of_mine(read: Read, clause: Clause) -> Cue | None:
    """What I do by a day: "ich feile das Konzept bis Montag aus", "bis Montag feile ich das Konzept aus"."""
    if not _is_due(read, clause):
        return None
    for at in range(clause.first, clause.last):
        if not is_of(read, at, "i") or read.line.units[at].symbol:
            continue
        behind = at + 1
        while behind < clause.last and is_of(read, behind, "filler"):
            behind += 1
        if at == clause.first + is_of(read, clause.first, "and") and behind < clause.last:
            if _is_a_verb(read, behind, "e"):
                return Cue(clause.first, behind + 1, "mine", behind, behind + 1, -1, "de")
        elif at > clause.first and _is_a_verb(read, at - 1, "e"):
            return Cue(clause.first, at + 1, "mine", clause.first, at - 1, -1, "de")
    return None
