"""What a clause is: happened, planned, missed, talk, a promise, advice, a give."""

from collections.abc import Sequence

from netcrm.engine.log.clause_starts import led_by_its_day
from netcrm.engine.log.clauses import (
    ADVICE,
    DROPPING,
    GAVE,
    HAPPENED,
    MINE,
    MISSED,
    MOVED,
    PLANNED,
    PROMISES,
    TALK,
    TASK,
    THEIRS,
    THINKING,
    TOUCHING,
    Clause,
    Read,
    absent_after,
    has_kind,
    has_way,
    is_of,
    is_romance,
    is_subject,
    named_behind,
    predicate,
    reaches_me,
    sentence_first,
    tells,
    verb_behind,
)
from netcrm.engine.log.cues import DEADLINES, Cue, any_has, between, shapes
from netcrm.engine.log.german_tense import is_past
from netcrm.engine.log.line import days_ahead, is_inside, pauses
from netcrm.engine.log.missed_meetings import has_a_new_day, only_somebody_absent, own_miss
from netcrm.engine.log.own_meetings import is_a_meeting
from netcrm.engine.log.things_sent import came_by_mail, sent_something, somebody_sent
from netcrm.engine.log.urging import begins_with_a_bid, when_it_was_said


def clause_of(read: Read, first: int, last: int, promised: str | None) -> Clause:
    """The clause of these units with its kind. promised: `mine` or `theirs` where it is known as a promise."""
    units = read.line.units
    if promised:
        return Clause(MINE if promised == "mine" else THEIRS, first, last, last)
    own = between(read.clause_cues, first, last)
    tags = {cue.tag: cue for cue in reversed(own)}
    opens = first + 1 if units[first].symbol == "D" and led_by_its_day(read, first + 1) else first
    opening = next((cue for cue in own if cue.start == opens and cue.tag in PROMISES), None)
    if opening and not _is_denied(read, opening, last) and not _is_done(read, opening):
        return Clause(PROMISES[opening.tag], first, last, last, opening)
    if "advice" in tags and _is_a_no(read, tags["advice"], last):
        return Clause(TALK, first, last, last)
    if "advice" in tags and not _is_an_order(read, tags["advice"], last):
        head = when_it_was_said(read, tags["advice"], max(first + 1, min(last, tags["advice"].thing)), last)
        return Clause(ADVICE, first, last, head, tags["advice"])
    if is_inside(units[first], read.line.quoted) and _bids(read, first):
        return Clause(ADVICE, first, last, first, Cue(first, first, "advice", first, first, -1, read.spoken[first][0]))
    if is_inside(units[first], read.line.quoted) or _is_question(read, last):
        return Clause(TALK, first, last, last)
    for kind in (THINKING, TASK):
        if kind in tags and not _is_a_second_thought(read, tags[kind], first, last):
            return Clause(kind, first, last, last, tags[kind])
    missed, moved = own_miss(read, first, tags.get("missed")), tags.get("moved")
    if missed and has_a_new_day(read, missed):
        return Clause(MOVED, first, last, last, missed)
    opens_talk = next((cue for cue in own if cue.tag == "talk"), None)
    if (
        moved
        and is_a_meeting(read, sentence_first(read, first), last)
        and not (opens_talk and opens_talk.start < moved.start)
    ):
        return Clause(MOVED, first, last, last, moved)
    if (
        missed
        and not (opens_talk and opens_talk.start < missed.start)
        and not only_somebody_absent(read, first, last, missed)
    ):
        return Clause(MISSED, first, last, last, missed)
    if (
        opens_talk
        and opens_talk.start == first
        and not (
            _said_by(read, first, last)
            or _wrote(read, opens_talk)
            or (units[first].word not in _LEARNT and has_way(read, opens_talk.start + 1, last))
        )
    ):
        return Clause(TALK, first, last, last, opens_talk)
    planned = tags.get("plan") if is_a_meeting(read, first, last) else None
    if "plan" in tags and is_of(read, first, "their") and units[tags["plan"].start].word in _IS:
        return Clause(TALK, first, last, last)  # "Her doctor's appointment is on the 22nd"
    if "plan" in tags and _lies_behind(read, first, last):
        if is_romance(read, first) and is_of(read, tags["plan"].start, "invites"):
            return Clause(HAPPENED, first, last, last)  # "quedamos ayer"
        planned = None
    if planned and any(cue.start >= planned.end and is_of(read, cue.end - 1, "gone") for cue in own):
        planned = None  # "am Montag bin ich mit Tobias spaziert"
    if planned and read.line.units[planned.start].word in _BEING and is_past(read, Clause(TALK, first, last, last)):
        planned = None  # "am Montag bin ich mit Tobias um den See hergelaufen"
    if planned and planned.end < len(units) and units[planned.end].word == "dass":
        planned = None  # "wurde vereinbart, dass er ... schickt"
    if planned and any(cue.tag.startswith("gave:") and cue.start < planned.start for cue in own):
        planned = None  # "talked her through how we set up the company"
    if planned and not (opens_talk and opens_talk.start < planned.start):
        return Clause(PLANNED, first, last, last, planned)
    gave = next((cue for cue in own if cue.tag.startswith("gave:")), None)
    if gave and not _theirs(read, first, gave.start) and not _gave_to_me(read, first, gave):
        return Clause(GAVE, first, last, last, gave)
    return Clause(_happened_or_talk(read, first, last, own), first, last, last)


_IS = ("is", "s")
_BEING = ("bin", "sind", "war", "waren")
_LEARNT = ("saw", "heard", "noticed", "hear", "see", "read")  # "saw that Morag posted it on Instagram"


def _is_a_second_thought(read: Read, cue: Cue, first: int, last: int) -> bool:
    """Whether "I think" only ends what happened: "Call with Dominic went ok I think"."""
    met = any(one.tag == "contact" and one.end <= cue.start for one in between(read.clause_cues, first, cue.start))
    if met and read.spoken[first][0] == "de" and cue.language == "en":
        return True  # "... kennengelernt I think her name was Jasmin"
    if cue.end != last or cue.start == first or read.line.units[cue.end - 1].word not in _THINKING:
        return False
    return has_kind(read, first, cue.start) or any(
        one.tag == "with" for one in between(read.relations, first, cue.start)
    )


_THINKING = ("think", "guess")


def _is_an_order(read: Read, cue: Cue, last: int) -> bool:
    """Whether they need something by a day, which is for me to give: "Bill said we need a new quote by Friday"."""
    if cue.thing >= last or read.line.units[cue.thing].word != "need":
        return False
    return any((day := read.line.units[at].day) and day.lead in DEADLINES for at in range(cue.thing, last))


def _is_a_no(read: Read, cue: Cue, last: int) -> bool:
    """Whether it is a no to something, and no advice: "he said no to the deal", "disse que não ao negócio"."""
    return any(
        read.line.units[at].word in _NO and _answers(read, at + 1, last)
        for at in range(cue.start, min(last, max(cue.end, cue.thing + 1)))
    )


def _answers(read: Read, at: int, last: int) -> bool:
    """Whether the clause ends here, or what the no is to follows."""
    if at >= last or read.line.units[at].word in _TO:
        return True
    if read.line.units[at].word != "a" or at + 1 >= last:
        return False
    return is_of(read, at + 1, "det") or read.line.units[at + 1].symbol == "N"


_NO = frozenset("no nope nah nein noe ne non nao não".split())
_TO = frozenset("to on zu zum zur au aux à al ao aos às".split())


def _is_denied(read: Read, cue: Cue, last: int) -> bool:
    """Whether what somebody else seems to promise is denied: "er schickt mir nichts"."""
    if cue.tag == "mine" and cue.start and read.line.units[cue.start - 1].word in _IF:
        return True  # "que si le dejo el piso"
    undone = [one for one in between(read.relations, cue.end, last) if one.tag == "absent_after"]
    if any(read.line.units[one.start].word in _BUT for one in undone):
        return True  # "quedé en ver a Nuria pero al final canceló"
    if cue.tag != "theirs":
        return False
    return _is_a_noun_of(read, cue.start) or (cue.end < last and is_of(read, cue.end, "not"))


def _is_a_noun_of(read: Read, at: int) -> bool:
    """Whether what can be a verb is a noun here: "entrega de llaves", "firma del contrato"."""
    behind = read.line.units[at + 1].word if at + 1 < len(read.line.units) else ""
    return behind in _OF and (is_of(read, at, "send3") or is_of(read, at, "hand3")) and not is_of(read, at, "they")


_IF, _BUT = ("si", "if", "ob"), ("pero", "mas", "mais", "y", "e")
_OF = ("de", "da", "das", "do", "dos", "del")


def _is_done(read: Read, cue: Cue) -> bool:
    """Whether it was handed over already: "sent the deck over to him on Friday"."""
    done = any(is_of(read, cue.thing, name) for name in ("done", "reach", "verb3"))
    done = done and read.line.units[cue.thing].word not in ("signed", "finished")  # "signed NDA to him by Friday"
    listed = cue.thing == cue.end and is_of(read, cue.thing, "attempt")  # "follow-up: wrote Tom about the price"
    return cue.tag == "mine" and cue.language == "en" and done and (listed or cue.start == cue.thing < cue.gap_end)


def _bids(read: Read, first: int) -> bool:
    """Whether quoted words bid me do something, which is advice: "doublez vos tarifs", "no contrates"."""
    units = read.line.units
    if first and not (units[first].strong or pauses(units[first])):
        return False
    if read.spoken[first][0] == "de" and begins_with_a_bid(read, first):
        return True
    at = first + 1 if is_of(read, first, "not") and first + 1 < len(units) else first
    return (
        is_of(read, first, "imperative")
        or is_of(read, at, "imperative")
        or any("<ez>" in shapes(units[at].word, name) for name in read.spoken[at])
    )


def _lies_behind(read: Read, first: int, last: int) -> bool:
    """Whether its days are past even where they are read as days to come: yesterday, last week."""
    starts = [read.line.units[at].start for at in range(first, last) if read.line.units[at].symbol == "D"]
    ahead = {start: day.on for start, day in days_ahead(read.line).items()}
    return bool(starts) and all(start in ahead and ahead[start] < read.line.today for start in starts)


def _is_question(read: Read, last: int) -> bool:
    units = read.line.units
    gap = units[last].gap if last < len(units) else read.line.text[units[-1].end :]
    return "?" in gap


def _theirs(read: Read, first: int, before: int) -> bool:
    """Whether somebody else is the subject of the words up to here."""
    units = read.line.units
    return any(
        any_has(units[at], read.spoken[at], "they") or (units[at].symbol == "N" and at == first)
        for at in range(first, before)
    ) and not any(any_has(units[at], read.spoken[at], "i") for at in range(first, before))


def _gave_to_me(read: Read, first: int, cue: Cue) -> bool:
    """Whether it was somebody else who gave: "Claudia hat mir Rückmeldung gegeben", "von Sophie ein Buch geborgt"."""
    if cue.start > first and read.line.units[cue.start - 1].word in _FROM and read.line.units[cue.start].symbol == "N":
        return True
    named = named_behind(read, first)
    if named + 1 >= cue.end or read.line.units[named].symbol != "N" or not is_of(read, named + 1, "hat"):
        return False
    return not any(is_of(read, at, "i") for at in range(first, cue.end))


_FROM = ("von", "vom", "v")


def _happened_or_talk(read: Read, first: int, last: int, own: Sequence[Cue]) -> str:
    units = read.line.units
    touching = [cue for cue in own if cue.tag in TOUCHING and not _is_hearsay(read, cue)]
    if any(cue.tag == "together" for cue in touching):
        return HAPPENED
    if _is_of_kin(read, first, last):
        return TALK
    at = first
    while at < last and (any_has(units[at], read.spoken[at], "filler") or any_has(units[at], read.spoken[at], "and")):
        at += 1
    while at + 1 < last and units[at].symbol == "D" and read.spoken[at][0] in DROPPING and _leads_in(read, at, last):
        at += 1  # "Ayer Rodrigo habló con Nacho"
    if at >= last:
        return TALK
    at = named_behind(read, at)
    if any(cue.start == at for cue in touching):
        return HAPPENED
    pronoun = is_subject(read, at)
    if somebody_sent(read, at, last):
        return HAPPENED
    if units[at].symbol == "N" and absent_after(read, at) and not touching:
        return TALK
    if (units[at].symbol == "N" or pronoun) and at + 1 < last:
        verb = verb_behind(read, at, last)
        if verb is None and pronoun:
            return TALK
        if verb is not None and units[at].symbol == "N" and sent_something(read, verb, last):
            return HAPPENED
        if verb is not None and is_of(read, verb, "reach") and not (pronoun and _reaches_another(read, verb, last)):
            return HAPPENED
        if verb is not None and any(cue.person >= 0 and cue.start <= verb < cue.end for cue in touching):
            return HAPPENED
        if verb is not None and predicate(read, at) and not _owns(read, verb, first, last):
            heard = (tells(read, verb, last) and has_kind(read, verb, last)) or came_by_mail(read, verb, last)
            return HAPPENED if heard or reaches_me(read, verb, last) else TALK
        if pronoun:
            return HAPPENED if verb is not None and reaches_me(read, verb, last) else TALK
    if touching or any(first <= cue.start < last and cue.tag == "with" for cue in read.relations):
        return HAPPENED
    if _acts_alone(read, at, last) or _is_news(read, at, last) or _does_something(read, at, last):
        return TALK
    opens = _opens(read, first, last) and not _tells_of_a_thing(read, at, last)
    return HAPPENED if _is_bare(read, at, last) or opens or has_kind(read, at, last) else TALK


def _tells_of_a_thing(read: Read, at: int, last: int) -> bool:
    """Whether an English clause tells what some thing does: "the trial period of Tomasz ends Friday"."""
    if read.spoken[at][0] != "en" or any(is_of(read, n, "i") or is_of(read, n, "me") for n in range(at, last)):
        return False
    units = read.line.units
    own = (n for n in range(at + 2, last) if not units[n - 1].symbol or units[n - 2].word == "of")
    return any(is_of(read, n, "verb3") and units[n].word not in ("was", "were") for n in own)


def _is_hearsay(read: Read, cue: Cue) -> bool:
    """Whether somebody without a name told me: "hat mir die Bäckersfrau erzählt"."""
    inside = range(cue.start + 1, cue.end - 2)
    return (
        cue.tag == "contact"
        and cue.person < 0
        and is_of(read, cue.start, "hat")
        and is_of(read, cue.end - 1, "said")
        and not any(read.line.units[at].symbol == "N" for at in inside)
        and any(
            is_of(read, at, "me") and any(is_of(read, at + 1, name) for name in ("det", "my", "their")) for at in inside
        )
    )


def _acts_alone(read: Read, at: int, last: int) -> bool:
    """Whether it opens with what somebody does or did, left unnamed: "gostou do painel", "paga el viernes"."""
    if read.spoken[at][0] not in DROPPING or any(cue.start == at for cue in read.kinds):
        return False
    if not (is_of(read, at, "verb3") or is_of(read, at, "says")) or is_of(read, at, "reach"):
        return False
    return not reaches_me(read, at, last) and not has_way(read, at, last)


def _does_something(read: Read, at: int, last: int) -> bool:
    """Whether somebody does something that is no contact, with a verb that no lexicon knows: "Luc repeint son atelier".

    In French, Spanish and Portuguese the article of the thing behind the word tells a verb, in German its ending.
    """
    units = read.line.units
    if at + 2 >= last or units[at].symbol != "N" or has_kind(read, at, last) or reaches_me(read, at, last):
        return False
    verb = units[at + 1]
    if verb.symbol or verb.gap.strip() or not verb.word.isalpha() or not read.line.text[verb.start].islower():
        return False
    if _is_known(read, at + 1):
        return False
    if read.spoken[at][0] == "de":
        return verb.word.endswith("t") and "ge" not in verb.word and len(verb.word) > _SHORT
    thing = is_of(read, at + 2, "det") or is_of(read, at + 2, "their")
    return read.spoken[at][0] in DROPPING and thing and not units[at + 2].gap.strip()


_SHORT = 4  # letters


def _is_known(read: Read, at: int) -> bool:
    """Whether the word is a small one, or begins a phrase of some kind."""
    small = any(is_of(read, at, name) for name in ("filler", "and", "det", "not", "i", "them", "reach"))
    return small or any(cue.start <= at < cue.end for cue in (*read.clause_cues, *read.relations))


def _leads_in(read: Read, at: int, last: int) -> bool:
    """Whether somebody with a verb stands right behind this day."""
    named = named_behind(read, at + 1)
    unit = read.line.units[named]
    return named < last and unit.symbol == "N" and not pauses(unit) and not unit.strong and predicate(read, named)


def _is_of_kin(read: Read, first: int, last: int) -> bool:
    """Whether it tells whom somebody else met: "Mi mamá se encontró con Domingo", "A mãe viu a Inês"."""
    if read.spoken[first][0] not in DROPPING:
        return False
    at = first + any(is_of(read, first, name) for name in ("my", "det", "their"))
    verb = at + 2 if at + 1 < last and read.line.units[at + 1].word == "se" else at + 1
    if verb >= last or not is_of(read, at, "rel") or read.line.units[verb].gap.strip():
        return False
    acts = is_of(read, verb, "verb3") or is_of(read, verb, "reach") or is_of(read, verb, "met3")
    return acts and not reaches_me(read, at, last)


def _is_news(read: Read, first: int, last: int) -> bool:
    """Whether it tells what somebody does or did behind other words: "Ontem a Beatriz foi promovida"."""
    if read.spoken[first][0] not in DROPPING or any(is_of(read, at, "i") for at in range(first, last)):
        return False
    named = next((at for at in range(first, last) if read.line.units[at].symbol == "N"), last)
    verb = named + 1
    if named > 1 and is_of(read, named - 2, "rel"):  # "el hijo de Nacho entra ...": who it is stays open
        return False
    if verb >= last or read.line.units[verb].strong or not is_of(read, verb, "verb3") or is_of(read, verb, "reach"):
        return False
    return not has_kind(read, first, last) and not reaches_me(read, verb, last)


def _owns(read: Read, verb: int, first: int, last: int) -> bool:
    """Whether it is no verb but what makes "Tom's party" of Tom."""
    unit = read.line.units[verb]
    if unit.word != "s" or unit.gap not in ("", "'", "’"):
        return False
    return has_kind(read, first, last) or (verb + 1 < last and read.line.units[verb + 1].word in _MET_FOR)


def _wrote(read: Read, cue: Cue) -> bool:
    """Whether what opens the talk is a contact itself: "Tom texted that ...", "Raj told me ..."."""
    return any(is_of(read, at, "reach") for at in range(cue.start, cue.end)) and cue.person >= 0


def _said_by(read: Read, first: int, last: int) -> bool:
    """Whether it begins like "said Sana over coffee"."""
    units = read.line.units
    return (
        is_of(read, first, "says")
        and first + 1 < last
        and units[first + 1].symbol == "N"
        and has_kind(read, first, last)
    )


def _opens(read: Read, first: int, last: int) -> bool:
    """Whether it opens the line and names somebody or a day, and not only whose firm or sister it is."""
    owned = first + 2 < last and read.line.units[first + 1].word == "s" and is_of(read, first + 2, "rel")
    return first == 0 and any(
        read.line.units[at].symbol == "D" or (read.line.units[at].symbol == "N" and not _only_owns(read, at, last))
        for at in range(first + owned, last)
    )


def _only_owns(read: Read, at: int, last: int) -> bool:
    """Whether somebody is named as whose thing it is that I had to do with: "approved Tunde's holidays"."""
    units = read.line.units
    if read.spoken[at][0] != "en" or at + 2 >= last or units[at + 1].gap + units[at + 1].word not in ("'s", "’s"):
        return False
    places = at > 0 and (units[at - 1].word in _PLACES or units[at + 2].word in _MET_FOR)
    thing = not units[at + 2].symbol and not units[at + 2].strong and not pauses(units[at + 2])
    return thing and not places and not any(is_of(read, n, "happening") for n in range(at + 2, last))


_PLACES = frozenset("at in to from round near by outside".split())
_MET_FOR = frozenset(
    "brain brains mind help advice place house company hand office flat home club farm studio "
    "nursery shop brewery clinic gallery school warehouse plant bar pub cafe yard barn stall stand".split()
)


def _is_bare(read: Read, first: int, last: int) -> bool:
    """Whether nothing but people, days, kinds and small words stand there, and not small words alone."""
    told = any(read.line.units[at].symbol for at in range(first, last)) or has_kind(read, first, last)
    return told and all(
        read.line.units[at].symbol in ("N", "D")
        or any(is_of(read, at, name) for name in ("and", "det", "filler", "i", "me", "span"))
        or read.line.units[at].word in ("to", "from")
        or read.line.units[at].word[:1].isdigit()
        or any(cue.start <= at < cue.end for cue in (*read.kinds, *read.relations))
        for at in range(first, last)
    )


def _reaches_another(read: Read, verb: int, last: int) -> bool:
    """Whether somebody else than me was reached: "she called Tom"."""
    units = read.line.units
    return verb + 1 < last and units[verb + 1].symbol == "N"
