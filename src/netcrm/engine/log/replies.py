"""What a line says somebody else said, in their words: "Greta wrote back: ...", "Bashir sagt, ...", "Hugo: ..."."""

from collections.abc import Iterator, Sequence

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clauses import Clause, Read, is_of
from netcrm.engine.log.line import Unit, pauses
from netcrm.engine.log.spans import Span
from netcrm.named_tuple import NamedTuple

# Verbs that lead to what somebody said, folded, in every language.
_SAYS = frozenset(
    "says said replies replied answers answered responds responded thinks thought reckons reckoned believes suggests "
    "suggested explains explained argues argued writes wrote sagt sagte gesagt meint meinte gemeint antwortet "
    "antwortete geantwortet schreibt schrieb geschrieben findet fand erwidert erwiderte glaubt denkt dit repond "
    "repondit repondu pense trouve ecrit dice dijo dicho responde respondio respondido contesta contesto contestado "
    "cree piensa opina escribio escrito diz disse dito respondeu acha pensa escreveu tells told texted "
    "texts emailed messaged mentioned mentions confirmed confirms".split()
)
# Those of them that say as well what was done: "wrote the report", "answered the phone".
_DEEDS = frozenset(
    "answers answered writes wrote schreibt schrieb geschrieben findet fand trouve ecrit escribio escrito escreveu "
    "thought believes tells told responds texted texts emailed messaged mentioned mentions confirmed confirms".split()
)
_HELPS = frozenset("has have hat m me mir uns nos us a ha le lui lhe nous just also already then".split())
_BACK = frozenset("back again zuruck zurueck mir uns me us to nos by email mail per de volta".split())
_THAT = frozenset("that dass que qu".split())
_GREETINGS = frozenset(
    "hello hi hey goodbye bye thanks hallo tschuss danke bonjour merci hola gracias ola obrigado".split()
)
_REPLY = frozenset(
    "reply answer response message email mail text note antwort ruckmeldung nachricht mail reponse message mot "
    "respuesta mensaje correo resposta mensagem back".split()
)
_FROM = frozenset("from von de da do d".split())
_ENDING = (c.MINE, c.THEIRS, c.MISSED, c.MOVED, c.PLANNED, c.GAVE, c.TASK)


class Reply(NamedTuple):
    """Somebody's words. person: an id. span: in the line, from where it says who."""

    person: int
    text: str
    span: Span


def replies_of(read: Read, mine: Sequence[Span]) -> tuple[Reply, ...]:
    """Everything that somebody known is told to have said, in order. mine: spans of what I asked and told."""
    every = (*_reports(read), *_quoted(read))
    return tuple(reply for reply in every if not any(_overlap(reply.span, one) for one in mine))


def is_in_answer(read: Read) -> bool:
    """Whether a line begins with somebody who wrote or said what follows: "Maria wrote: ..." or "wrote back"."""
    units = read.line.units
    if len(units) < 3 or units[0].mention is None or units[1].word not in _SAYS:
        return False
    return units[2].word in ("back", "again") or ":" in units[2].gap


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _reports(read: Read) -> Iterator[Reply]:
    end = 0
    for at, unit in enumerate(read.line.units):
        person = _speaker(read, at)
        if person is None or at < end:
            continue
        first = _words_from(read, at)
        if first and (reply := _reply(read, person, first)):
            end = next((n for n, one in enumerate(read.line.units) if one.start >= reply.span[1]), len(read.line.units))
            yield reply._replace(span=(unit.start, reply.span[1]))


def _speaker(read: Read, at: int) -> int | None:
    """Who stands at this unit, or is meant by "she" there."""
    units = read.line.units
    mention = units[at].mention
    if mention is None and is_of(read, at, "they") and not is_of(read, at, "i"):
        mention = next((one.mention for one in reversed(units[:at]) if one.mention), None)
    return mention.ids[0] if mention and len(mention.ids) == 1 else None


def _words_from(read: Read, at: int) -> int:
    """The unit with which the words of whoever stands at this one begin; 0 for none."""
    units = read.line.units
    if at + 1 < len(units) and ":" in units[at + 1].gap and units[at].symbol == "N":
        clause = _clause(read, at + 1)
        return at + 1 if clause and clause.kind in (c.TALK, c.ADVICE) and _is_theirs(read, at) else 0
    verb = at + 1
    while verb < min(at + 4, len(units)) and units[verb].word in _HELPS and not pauses(units[verb]):
        verb += 1
    if verb >= len(units) or units[verb].word not in _SAYS or pauses(units[verb]) or units[verb].strong:
        return 0
    if any(is_of(read, n, "i") for n in (at - 1, at - 2) if n >= 0):
        return 0  # "I think Tom said": as it may be
    first = verb + 1
    while first < len(units) and units[first].word in _BACK and not _parts(units[first]):
        first += 1
    while first < len(units) and (day := units[first].day) and day.on <= read.line.today and not _parts(units[first]):
        first += 1
    led = first < len(units) and (_parts(units[first]) or units[first].word in _THAT)
    if first >= len(units) or units[first].strong or (units[verb].word in _DEEDS and not led):
        return 0
    while first < len(units) - 1 and units[first].word in _THAT:
        first += 1
    return 0 if units[first].word in _GREETINGS else first


def _parts(unit: Unit) -> bool:
    return pauses(unit) or unit.strong or '"' in unit.gap


def _is_theirs(read: Read, at: int) -> bool:
    """Whether what stands behind the colon of a name is what they said: "Greta: ...", "reply from Greta: ..."."""
    units = read.line.units
    if at == 0 or units[at].strong:
        return True
    return at > 1 and units[at - 1].word in _FROM and any(one.word in _REPLY for one in units[max(0, at - 3) : at - 1])


def _clause(read: Read, at: int) -> Clause | None:
    return next((one for one in read.clauses if one.first <= at < one.last), None)


def _reply(read: Read, person: int, first: int) -> Reply | None:
    units = read.line.units
    clause = _clause(read, first)
    if clause is None or clause.kind in _ENDING:
        return None
    last = first + 1
    while last < len(units) and not units[last].strong:
        ended = _clause(read, last)
        if ended and ended.first == last and ended.kind in (*_ENDING, c.HAPPENED) and ended is not clause:
            break
        last += 1
    after = units[last].gap if last < len(units) else read.line.text[units[-1].end :]
    if "?" in after:
        return None
    text = " ".join(read.line.text[units[first].start : units[last - 1].end].split())
    return Reply(person, text, (units[first].start, units[last - 1].end))


def _quoted(read: Read) -> Iterator[Reply]:
    """Quotes with who said them behind: '"Go to Gdansk", said Greta'."""
    units = read.line.units
    for start, end in read.line.quoted:
        behind = [n for n, unit in enumerate(units) if unit.start >= end][:3]
        verb = next((n for n in behind if units[n].word in _SAYS), None)
        person = next((one for n in behind if (one := _speaker(read, n)) is not None), None)
        text = read.line.text[start + 1 : end - 1].strip(" ,.")
        if verb is not None and person is not None and "?" not in text:
            yield Reply(person, text, (start, end))
