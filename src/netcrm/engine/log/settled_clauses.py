"""The clauses of a line seen together: what a clause is by the one before it."""

from netcrm.engine.log.clauses import (
    ADVICE,
    DROPPING,
    GAVE,
    HAPPENED,
    MINE,
    MISSED,
    PLANNED,
    TALK,
    TASK,
    THEIRS,
    TOUCHING,
    Clause,
    Read,
    has_kind,
    is_of,
    is_past,
    is_romance,
    is_small,
)
from netcrm.engine.log.line import is_inside, pauses
from netcrm.engine.log.noted_lists import is_its_place_and_day
from netcrm.engine.log.plans_going_on import goes_on, is_fetched, is_to_come
from netcrm.engine.log.urging import told_behind_a_colon


def settled(read: Read, clauses: list[Clause]) -> list[Clause]:
    """The clauses seen together: what comes after talk that it belongs to is talk too."""
    settled: list[Clause] = []
    for clause in clauses:
        if settled and _is_empty(read, clause):
            continue
        before = settled[-1] if settled else None
        unit = read.line.units[clause.first]
        if before and clause.kind in (MISSED, PLANNED) and ":" in unit.gap and _is_a_message(read, before):
            clause = clause._replace(kind=TALK)
        if before and clause.kind == HAPPENED and ":" in unit.gap and _is_said_in(read, before, clause):
            clause = clause._replace(kind=TALK)
        clause = told_behind_a_colon(read, clause)
        if before and clause.kind == TALK and not (unit.strong or pauses(unit)) and _is_a_day(read, before):
            settled[-1] = clause._replace(first=before.first)
            continue
        if before and clause.kind in (HAPPENED, PLANNED) and not unit.strong and _is_day_of(read, before, clause):
            settled[-1] = clause._replace(first=before.first)  # "Sexta, dia 29, eu e a Rita vamos jantar"
            continue
        if before and goes_on(read, settled, clause):
            clause = clause._replace(kind=PLANNED)
        if before and (is_fetched(read, before, clause) or is_to_come(read, before, clause)):
            settled[-1], clause = before._replace(kind=PLANNED), clause._replace(kind=PLANNED, cue=None)
        if before and is_its_place_and_day(read, before, clause):
            settled[-1] = before._replace(last=clause.last, head=clause.last)
            continue
        if before and before.kind == ADVICE and not unit.strong and _says_when_it_was(read, before, clause):
            settled[-1] = before._replace(last=clause.last, head=clause.last)
            continue
        if before and before.kind == MISSED and _denies_more(read, clause):
            settled[-1] = before._replace(last=clause.last, head=clause.last)
            continue
        if before and before.kind == HAPPENED and clause.kind == TALK and _says_where_and_when(read, clause):
            clause = clause._replace(kind=HAPPENED)
        if before and before.kind in (HAPPENED, GAVE) and clause.kind == TALK and _says_how_long(read, clause):
            clause = clause._replace(kind=HAPPENED)
        if (
            before
            and before.kind in (TALK, ADVICE)
            and clause.kind == HAPPENED
            and not unit.strong
            and not _own_contact(read, clause)
        ):
            clause = clause._replace(kind=TALK)
        if before and before.kind == ADVICE and not unit.strong and _bids_more(read, clause):
            settled[-1] = before._replace(last=clause.last)
            continue
        if before and before.kind == MISSED and before.cue and ":" in unit.gap and _is_all(before):
            clause = clause._replace(kind=MISSED, cue=before.cue)  # "Annulé : déjeuner du 2 mars"
        if before and clause.kind == TALK and not unit.strong and _is_thanked_for(read, before, clause):
            clause = clause._replace(kind=HAPPENED)
        if before and clause.kind == TALK and clause.cue and not unit.strong and _says_it(read, before, clause):
            # "Inês me escreveu no domingo que ...": how and when it was said is told by the contact
            end = clause.cue.end + (clause.cue.end < clause.last and read.line.units[clause.cue.end].symbol == "D")
            settled[-1] = before._replace(last=end, head=end)
            clause = clause._replace(first=end)
            if clause.first >= clause.last:
                continue
        if (
            before
            and before.kind == HAPPENED
            and (
                is_of(read, clause.first, "bring")
                or (is_of(read, clause.first, "i") and _brings(read, clause.first + 1))
                or _goes_there(read, clause)
            )
            and any(read.line.units[at].symbol == "D" for at in range(before.first, before.last))
            and not any(before.first <= cue.start < before.last and cue.tag in TOUCHING for cue in read.clause_cues)
        ):
            settled[-1] = before._replace(kind=PLANNED)  # "domingo almoço com o Zeca, levar sobremesa"
        if before and before.kind == clause.kind and _promises_nothing(read, before):
            settled[-1] = before._replace(kind=HAPPENED)
        if (
            before
            and before.kind in (TALK, HAPPENED)
            and not unit.strong
            and (
                _meets_there(read, before, clause)
                or _eats_there(read, before, clause)
                or (clause.kind == PLANNED and _travels(read, before, clause))
            )
        ):
            settled[-1] = before._replace(kind=PLANNED, last=clause.last, head=clause.last)
            continue
        if (
            before
            and before.kind == PLANNED
            and not unit.strong
            and (_names_people_alone(read, clause) or _says_how_few(read, clause))
        ):
            settled[-1] = before._replace(last=clause.last, head=clause.last)
            continue
        settled.append(clause)
    return settled


def _bids_more(read: Read, clause: Clause) -> bool:
    """Whether it goes on with what I should do: "said sleep on it, then call Eleni on Friday"."""
    at = clause.first + is_of(read, clause.first, "and")
    if clause.kind == ADVICE and clause.cue and clause.cue.start == clause.cue.end:
        return is_inside(read.line.units[clause.first], read.line.quoted)  # "fire fast, hire slow"
    if read.spoken[clause.first][0] != "en" or at + 1 >= clause.last or clause.kind not in (HAPPENED, TALK, GAVE):
        return False
    follows = read.line.units[at + 1]
    bids = (
        any(is_of(read, at, name) for name in ("giveinf", "imperative", "bid")) or read.line.units[at].word in _SEEING
    )
    return bids and (follows.symbol == "N" or any(is_of(read, at + 1, name) for name in ("them", "det", "my", "their")))


_SEEING = ("see", "meet", "visit", "invite", "let")


def _is_thanked_for(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether it tells when they did for me what I thank them for: "obrigada ao Rui, que veio ontem ajudar"."""
    units = read.line.units
    thanks = any(cue.tag == "thanks" and cue.end == before.last for cue in read.clause_cues)
    if not thanks or before.kind != HAPPENED or units[clause.first].word not in _WHO:
        return False
    days = [day for at in range(clause.first, clause.last) if (day := units[at].day)]
    return bool(days) and all(day.on <= read.line.today and not day.lead for day in days)


_WHO = ("que", "q", "qui", "who", "der", "die", "wer", "quien")


def _says_where_and_when(read: Read, clause: Clause) -> bool:
    """Whether a place and a day stand there behind a contact, and no verb: "..., hôtel Métropole, 2 mars"."""
    units = read.line.units
    day = units[clause.last - 1].day
    if day is None or day.on > read.line.today or clause.last - clause.first > _FEW:
        return False
    if (read.line.today - day.on).days > _LATELY or any(
        _may_be_a_verb(read, at) for at in range(clause.first, clause.last)
    ):
        return False  # "Artikel erscheint Anfang April" in March
    if (
        units[clause.first].strong
        or ":" in units[clause.first].gap
        or read.spoken[clause.first][0]
        not in (
            *DROPPING,
            "de",
        )
    ):
        return False
    if not any(read.line.text[units[at].start].isupper() for at in range(clause.first, clause.last - 1)):
        return False  # "..., retour dimanche"
    return clause.cue is None and not any(
        units[at].symbol == "N" or any(is_of(read, at, name) for name in ("verb3", "reach", "i", "they", "says", "my"))
        for at in range(clause.first, clause.last)
    )


def _says_how_long(read: Read, clause: Clause) -> bool:
    """Whether it tells on which day and how long or at whose home, with no verb: "..., deux heures hier chez elle"."""
    own = range(clause.first, clause.last)
    units = read.line.units
    if read.spoken[clause.first][0] not in DROPPING or units[clause.first].strong or clause.last - clause.first > _LONG:
        return False
    days = [day for at in own if (day := units[at].day)]
    long = any(is_of(read, at, "span") or units[at].word.startswith(_HOURS_OR_HOME) for at in own)
    if not long or not days or any(day.on > read.line.today or day.lead not in ("", "on") for day in days):
        return False
    telling = ("verb3", "reach", "i", "says", "me", "give1", "not")
    return not any(units[at].symbol == "N" or any(is_of(read, at, name) for name in telling) for at in own)


_LONG = 9  # units
_HOURS_OR_HOME = (
    "heure", "hora", "chez", "casa", "maison", "apres", "tarde", "matin", "manha", "manana", "journee", "soiree", "dia",
)  # fmt: skip


def _may_be_a_verb(read: Read, at: int) -> bool:
    """Whether a German word ends as a verb of the third person does."""
    unit = read.line.units[at]
    small = not unit.symbol and read.line.text[unit.start].islower()
    return small and read.spoken[at][0] == "de" and len(unit.word) > _FEW and unit.word.endswith("t")


_FEW = 4  # units
_LATELY = 120  # days


def _goes_there(read: Read, clause: Clause) -> bool:
    """Whether it tells that one is going, or still to buy the present: "on y va tous les quatre", "comprar regalo"."""
    own = range(clause.first, clause.last)
    if read.spoken[clause.first][0] not in DROPPING or any(read.line.units[at].symbol for at in own):
        return False
    words = [read.line.units[at].word for at in own]
    gift = clause.kind in (MINE, TASK) and not _GIFTS.isdisjoint(words)
    return gift or words[:1] in _GOING or words[:3] in _GOING_THERE


_GIFTS = frozenset("regalo cadeau presente prenda".split())
_GOING = (["vamos"], ["iremos"], ["vou"], ["voy"])
_GOING_THERE = (["on", "y", "va"], ["j", "y", "vais"], ["nous", "y", "allons"], ["la", "vamos", "nos"])


def _brings(read: Read, at: int) -> bool:
    return at < len(read.line.units) and is_of(read, at, "bring")


def _is_all(clause: Clause) -> bool:
    """Whether a clause is nothing but the phrase that made it of its kind."""
    return clause.cue is not None and (clause.cue.start, clause.cue.end) == (clause.first, clause.last)


def _says_it(read: Read, before: Clause, talk: Clause) -> bool:
    """Whether the clause before holds only whoever says what follows: the "Inês" of "Inês me escreveu que ..."."""
    units = read.line.units
    return (
        before.kind == HAPPENED
        and not pauses(units[talk.first])
        and units[talk.first - 1].symbol == "N"
        and all(units[at].symbol in ("N", "D") or is_of(read, at, "article") for at in range(before.first, before.last))
    )


def _promises_nothing(read: Read, clause: Clause) -> bool:
    """Whether it says only when and how something was promised: "m'a promis hier au téléphone", before "qu'il ..."."""
    if clause.kind not in (MINE, THEIRS) or clause.cue is None or clause.cue.thing >= clause.last:
        return False
    return all(
        read.line.units[at].symbol == "D" or any(cue.start <= at < cue.end for cue in read.kinds) or is_small(read, at)
        for at in range(clause.cue.thing, clause.last)
    )


def _is_day_of(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether the clause before is only the day of what is told here."""
    romance = read.spoken[clause.first][0] in DROPPING
    return romance and before.kind == HAPPENED and _is_a_day(read, before)


def _says_when_it_was(read: Read, advice: Clause, clause: Clause) -> bool:
    """Whether it tells when and how the advice was given that follows: "m'a conseillé, lundi au déjeuner, de ..."."""
    units = range(clause.first, clause.last)
    if advice.cue is None or advice.cue.thing < advice.last or not any(read.line.units[at].day for at in units):
        return False
    return all(
        read.line.units[at].symbol == "D" or is_small(read, at) or any(cue.start <= at < cue.end for cue in read.kinds)
        for at in units
    )


def _denies_more(read: Read, clause: Clause) -> bool:
    """Whether it only tells by which ways too nobody was reached: "no contesta, ni al móvil ni al whatsapp"."""
    own = range(clause.first, clause.last)
    if read.line.units[clause.first].word not in _NOR or clause.kind not in (HAPPENED, TALK):
        return False
    return not any(read.line.units[at].symbol == "N" for at in own) and not any(
        cue.start in own and cue.tag in TOUCHING for cue in read.clause_cues
    )


_NOR = ("ni", "nem", "tampoco", "nor", "non")


def _is_a_day(read: Read, clause: Clause) -> bool:
    """Whether only a day stands there: the "Am 30." before "hat Vroni Geburtstag"."""
    return all(read.line.units[at].symbol == "D" for at in range(clause.first, clause.last))


def _names_people_alone(read: Read, clause: Clause) -> bool:
    """Whether only people stand there: the "Charlotte und ich" behind "Wir telefonieren am Freitag"."""
    own = range(clause.first, clause.last)
    named = [at for at in own if read.line.units[at].symbol == "N"]
    others = [at for at in own if at not in named]
    return bool(named) and all(any(is_of(read, at, name) for name in ("and", "i", "me", "det")) for at in others)


def _meets_there(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether I meet who will be somewhere on a day: "Ana will be in Delhi on the 23rd, meeting her for breakfast"."""
    units = read.line.units
    there = [unit.word for unit in units[before.first : before.last]]
    if read.spoken[clause.first][0] != "en" or ({"will", "ll"}.isdisjoint(there) and _ARRIVING.isdisjoint(there)):
        return False
    dated = any(unit.symbol == "D" for unit in units[before.first : before.last])
    at = clause.first + is_of(read, clause.first, "i") + (units[clause.first].word == "so")
    meets = at + 1 < clause.last and units[at].word in ("meeting", "seeing", "visiting", "catching", "having", "taking")
    return dated and meets and any(is_of(read, n, "them") for n in range(at + 1, clause.last))


def _eats_there(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether a meal is noted behind who is where that day: "Raghav is in town on Monday, lunch at Koshy's"."""
    units, first = read.line.units, before.first
    if read.spoken[first][0] != "en" or before.last - first < len(("who", "is", "in", "day")):
        return False
    there = units[first].symbol == "N" and units[first + 1].word in ("is", "s") and units[first + 2].word in _SOMEWHERE
    dated = any((day := units[at].day) and day.lead != "by" for at in range(first, before.last))
    meal = any(cue.tag in ("meal", "coffee") and cue.start == clause.first for cue in read.kinds)
    own = range(clause.first, clause.last)
    acts = any(is_of(read, at, "verb3") and units[at].word != "s" for at in own)
    return there and dated and meal and not acts


_SOMEWHERE = ("in", "back", "over", "here", "down", "up", "around")


def _travels(read: Read, before: Clause, plan: Clause) -> bool:
    """Whether it tells where I am that day, for which I plan: "Reaching Mumbai on the 22nd, will be meeting Raghav"."""
    units = read.line.units
    own = units[before.first : before.last]
    dated = any(unit.symbol == "D" for unit in own) and not any(
        unit.symbol == "D" for unit in units[plan.first : plan.last]
    )
    return dated and own[0].word in _TRAVELLING and not any(unit.symbol == "N" for unit in own)


_ARRIVING = frozenset("flies lands arrives comes coming visiting landing arriving flying".split())
_TRAVELLING = frozenset(
    "reaching flying travelling traveling landing arriving going heading driving in visiting".split()
)


def _says_how_few(read: Read, clause: Clause) -> bool:
    """Whether it goes on with how many it will be: "Appraisal is on Monday, just the two of us"."""
    units = read.line.units[clause.first : clause.last]
    few = units[0].word in ("just", "only") and any(unit.word in ("us", "me") for unit in units)
    return few and not any(unit.symbol in ("N", "D") for unit in units)


def _is_empty(read: Read, clause: Clause) -> bool:
    """Whether only small words stand there: ", briefly,"."""
    return all(is_of(read, at, "filler") or is_of(read, at, "and") for at in range(clause.first, clause.last))


def _is_a_message(read: Read, clause: Clause) -> bool:
    """Whether it names a message, so that what follows a colon is what the message says."""
    return any(clause.first <= cue.start < clause.last and cue.tag in ("message", "email") for cue in read.kinds)


def _is_said_in(read: Read, before: Clause, clause: Clause) -> bool:
    """Whether it is news out of somebody's message: "O Rui mandou mensagem: no sábado ganhou o prémio"."""
    own = range(clause.first, clause.last)
    return (
        before.kind == HAPPENED
        and _is_a_message(read, before)
        and any(read.line.units[at].symbol == "N" for at in range(before.first, before.last))
        and not any(cue.start in own and cue.tag in TOUCHING for cue in read.clause_cues)
        and (
            any(is_of(read, at, "verb3") or is_of(read, at, "they") or is_past(read, at) for at in own)
            or (read.line.units[clause.first].word == "the" and not any(is_of(read, at, "i") for at in own))
        )
    )


def _is_noted(read: Read, clause: Clause) -> bool:
    """Whether a few words without a verb begin with a kind of contact."""
    if not any(cue.start == clause.first and cue.tag != "event" for cue in read.kinds):
        return False
    telling = ("verb3", "reach", "i", "they", "me", "says", "not", "give1", "give3")
    return not any(is_of(read, at, name) for at in range(clause.first, clause.last) for name in telling)


_NOTED = 3  # units


def _own_contact(read: Read, clause: Clause) -> bool:
    """Whether it tells of a contact by itself, whatever stands before it."""
    own = range(clause.first, clause.last)
    if any(
        cue.start in own and (cue.tag in TOUCHING or cue.tag == "with") for cue in (*read.clause_cues, *read.relations)
    ):
        return True
    if is_romance(read, clause.first) and clause.last - clause.first <= _NOTED and _is_noted(read, clause):
        return True  # "..., café rápido"
    return has_kind(read, clause.first, clause.last) and (
        is_of(read, clause.first, "i") or any(read.line.units[at].symbol == "D" for at in own)
    )
