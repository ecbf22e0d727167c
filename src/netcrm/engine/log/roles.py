"""What part somebody has in a clause: there, missing, or only talked about."""

from itertools import pairwise

from netcrm.engine.log import clauses as c
from netcrm.engine.log.clause_days import is_about_another_meeting
from netcrm.engine.log.clauses import DROPPING, TOUCHING, Clause, Read, is_of
from netcrm.engine.log.cues import Cue, between, ending
from netcrm.engine.log.line import pauses
from netcrm.text import lazy_pattern

PRESENT, ABSENT, TALKED_ABOUT = "present", "absent", "talked about"
# What follows the name of whoever made two people known to each other, one of whom I am; words as they are folded.
_TOGETHER = lazy_pattern(
    r"(?:had |has |kindly )*(?:introduced|connected) (?:us|me)\b(?! to (?!N\b))|(?:had |has )?put (?:us|me) in touch\b"
    r"|(?:had |has )?brought (?:us|me) together\b|(?:had |has )?made (?:the|an|our) intro(?:duction)?\b"
    r"|(?:hat|hatte) (?:uns|mich)\b.*\b(?:vorgestellt|bekannt gemacht|zusammengebracht|vernetzt)\b"
    r"|(?:nous a|m'?a|m a)\b.*\b(?:presentes?|presentees?|mis en contact|mise? en relation)\b"
    r"|(?:nos|me) (?:presento|junto|puso en contacto|apresentou|juntou|pos em contato|colocou em contato)\b"
    r"|juntou (?:me|nos)\b"
)


def role_of(read: Read, clause: Clause, at: int) -> str:
    """What part somebody named at this unit has in a clause: the nearest word before that decides, or what follows."""
    if introduced_us(read, clause, at) or is_of_somebody(read, clause, at) or _is_recounted(read, clause, at):
        return TALKED_ABOUT
    units = read.line.units
    if is_introduced_in_passing(read, clause):
        return TALKED_ABOUT
    behind = between(read.relations, at + 1, at + 2)
    if any(cue.tag == "absent_after" or _is_ill(read, cue) for cue in behind) and not units[at + 1].strong:
        return TALKED_ABOUT if is_not_before(read, clause, at) else ABSENT
    if _is_whose_thing(read, clause, at) or _is_bound(read, at):
        return TALKED_ABOUT
    if _is_met_elsewhere(read, clause, at):
        return TALKED_ABOUT
    if _is_beside_a_give(read, clause, at) or _is_beside_another(read, clause, at):
        return TALKED_ABOUT
    if at > clause.first + 1 and is_of(read, at - 1, "and") and any(cue.tag == "about" for cue in behind):
        return PRESENT  # "two calls: Owen re pricing and Nora re the rota"
    if any(cue.tag == "contact" and cue.start < at for cue in ending(read.clause_cues, at + 1)):
        return PRESENT  # "il y avait aussi Bastien", "estavam a Lúcia e o Joaquim"
    for n in range(at - 1, max(clause.first, at - _BACK) - 1, -1):
        relation = next((cue for cue in ending(read.relations, n + 1) if cue.start >= clause.first), None)
        if relation and relation.tag == "absent_before" and _acts_behind(read, relation.end, at):
            return PRESENT
        if relation and relation.tag in _ROLES:
            return _ROLES[relation.tag]
        if any(cue.tag == "intro" and _is_done_to_me(read, cue) for cue in ending(read.kinds, n + 1)):
            return PRESENT
        if units[n].word == "to" and any(is_of(read, m, "bidding") for m in range(max(clause.first, n - 3), n)):
            return TALKED_ABOUT
        ended = [cue.tag for cue in ending(read.clause_cues, n + 1) if cue.start >= clause.first]
        if "talk" in ended or "thinking" in ended or _reports(read, clause, n, at):
            return TALKED_ABOUT
        if any(_tells_another(read, cue, at) for cue in ending(read.clause_cues, n + 1) if cue.start >= clause.first):
            return TALKED_ABOUT
        if any(tag in TOUCHING or tag.startswith("gave:") for tag in ended):
            return PRESENT
        if ":" in units[n + 1].gap and n > clause.first:
            return PRESENT
    return PRESENT


def _tells_another(read: Read, cue: Cue, at: int) -> bool:
    """Whether one is told to another: the Laurence of "told him Laurence is the man for it"."""
    if cue.tag != "told" or cue.person < 0 or cue.person == at or cue.language != "en" or cue.end != at:
        return False
    return is_of(read, at + 1, "verb3")


def is_introduced_in_passing(read: Read, clause: Clause) -> bool:
    """Whether whom I had met was brought together with somebody else: "Vu Nuria. Je l'ai mise en contact avec Luc"."""
    cue, units = clause.cue, read.line.units
    if clause.kind != c.GAVE or cue is None or cue.tag != "gave:intro" or read.spoken[clause.first][0] not in DROPPING:
        return False
    named = sum(units[n].symbol == "N" for n in range(clause.first, clause.last))
    if named != 1 or not any(is_of(read, n, "them") for n in range(cue.start, cue.end)):
        return False
    return any(one.kind == c.HAPPENED and one.last <= clause.first and named_in(read, one) for one in read.clauses)


def is_not_before(read: Read, clause: Clause, at: int) -> bool:
    """Whether something is not to be before a day, which says nothing of who was there: "kann nicht vor März raus"."""
    words = [unit.word for unit in read.line.units[at + 1 : clause.last]]
    return any(word in _NOT and behind in _BEFORE for word, behind in pairwise(words))


_NOT, _BEFORE = (
    frozenset(("nicht", "not", "pas", "no", "nao")),
    frozenset(("vor", "vorher", "before", "until", "avant")),
)


def _is_bound(read: Read, at: int) -> bool:
    """Whether a contract of another with them is spoken of: the Anselm of "his lease with Anselm runs until March"."""
    units, with_whom = read.line.units, at - 1
    if with_whom > 0 and (is_of(read, with_whom, "article") or is_of(read, with_whom, "title")):
        with_whom -= 1
    if with_whom < 1 or units[with_whom].word not in _WITH or units[with_whom - 1].word not in _BONDS:
        return False
    if any(one.word in _CLOSES for one in units[max(0, with_whom - 4) : with_whom]):
        return False
    return any(one.mention and one.mention != units[at].mention for one in units[:with_whom])


_CLOSES = frozenset("signed closed made struck unterschrieben signe firme assinei".split())
_WITH = frozenset("with mit avec con com".split())
_BONDS = frozenset(
    "contract contracts lease deal agreement dispute lawsuit partnership contrat contrats bail accord litige "
    "partenariat contrato contratos acuerdo acordo sociedad parceria alquiler arrendamento vertrag vertrage vertraege "
    "mietvertrag pachtvertrag liefervertrag streit deal abkommen vereinbarung rechtsstreit partnerschaft marriage ehe "
    "relationship beziehung conflict konflikt conflit conflicto conflito".split()
)


def _is_ill(read: Read, cue: Cue) -> bool:
    """Whether the word behind a name tells of them that they were missing, "Basti krank", and of nobody behind it."""
    units = read.line.units
    alone = cue.end == len(units) or units[cue.end].strong or pauses(units[cue.end]) or units[cue.end].symbol != "N"
    return cue.tag == "absent_before" and units[cue.start].word in _ILL and not pauses(units[cue.start]) and alone


_ILL = ("krank", "verhindert", "abwesend", "abw", "entschuldigt", "unentschuldigt", "absent", "ill", "sick")


def _acts_behind(read: Read, first: int, at: int) -> bool:
    """Whether somebody came before this unit, whom somebody missing made room for: "statt Jürgen kam heute Ralf"."""
    named = any(read.line.units[n].symbol == "N" for n in range(first, at))
    return named and any(is_of(read, n, "reach") for n in range(first, at))


def _is_done_to_me(read: Read, cue: Cue) -> bool:
    """Whether the phrase says that somebody brought me to whoever follows: "Paco me presentó a Abril"."""
    return any(is_of(read, at, "me") for at in range(cue.start, cue.end))


def _reports(read: Read, clause: Clause, at: int, person: int) -> bool:
    """Whether this is the verb of somebody else, who speaks of whoever follows: "Dev believes Maria ..."."""
    if not (is_of(read, at, "verb3") or is_of(read, at, "says")) or is_of(read, at, "reach"):
        return False
    if read.line.units[at].word in _BRINGING:
        return False  # "Gesa brachte Holger mit"
    if any(is_of(read, n, "me") for n in range(at, person)) or read.line.units[at].word in ("war", "waren"):
        return False
    units = read.line.units
    if units[at].word == "s" and (units[person - 1].word == "to" or read.spoken[at][0] == "de"):
        return False  # "forwarded Tom's CV to Devika", "Kathrins Nummer an Uli geschickt"
    before = range(clause.first, at)
    return any(units[n].symbol == "N" or is_of(read, n, "they") for n in before) and not any(
        is_of(read, n, "i") for n in before
    )


_BRINGING = ("brachte", "brachten")
_ROLES = {"with": PRESENT, "about": TALKED_ABOUT, "absent_before": ABSENT}


_BACK = 30  # units; nothing further back decides what part somebody has


def _is_met_elsewhere(read: Read, clause: Clause, at: int) -> bool:
    """Whether one I was with was introduced to them, who were not there: "Lunch with Tom. Connected him with Ana"."""
    cue, units = clause.cue, read.line.units
    if cue is None or cue.tag != "gave:intro" or at < cue.start or read.spoken[at][0] != "en":
        return False
    if cue.person < 0 or units[cue.person].mention is not None or not units[clause.first].strong:
        return False
    return any(unit.symbol == "N" for unit in units[: clause.first])


def _is_beside_a_give(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody is named in what was given to another: "put her forward to Gareth"."""
    cue = clause.cue
    if clause.kind != c.GAVE or cue is None or cue.tag == "gave:intro":
        return clause.kind == c.GAVE and c.introduced_away(read, clause)
    if c.is_recommended(read, clause, at):
        return True
    if cue.tag == "gave:referral" and cue.start < at < cue.end:  # "hab ihm die Petra empfohlen"
        return cue.person < at and (cue.person < 0 or read.line.units[cue.person].mention is None)
    if at < cue.end:
        return False
    led = any(one.tag == "with" and cue.end <= one.start and one.end == at for one in read.relations)
    led = led or (is_of(read, at - 1, "and") and cue.start < at - 2 < cue.end and read.line.units[at - 2].symbol == "N")
    return not led and any(
        read.line.units[n].symbol == "N" or is_of(read, n, "them") for n in range(cue.start, cue.end)
    )


def _is_whose_thing(read: Read, clause: Clause, at: int) -> bool:
    """Whether one is named only as whose thing another got: Kathrin in "Uli die Nummer von Kathrin geschickt"."""
    units = read.line.units
    if _owns_what_was_sent(read, clause, at):
        return True
    thing = at - 2
    if thing <= clause.first or units[at - 1].word not in _OF or units[thing].symbol:
        return False
    if read.spoken[at][0] not in (*DROPPING, "de") or not any(
        units[n].symbol == "N" for n in range(clause.first, thing)
    ):
        return False
    led = any(cue.tag == "with" for cue in ending(read.relations, at)) or between(read.kinds, thing, at)
    written = any(is_of(read, n, "writes") or is_of(read, n, "handed") for n in range(clause.first, clause.last))
    noun = is_of(read, thing, "thing") or is_of(read, thing, "work") or read.line.text[units[thing].start].isupper()
    return written and noun and not led


def _owns_what_was_sent(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is whose thing another got: "Kathrins Nummer an Uli weitergeleitet", "ihr Kathis Nummer gegeben"."""
    units = read.line.units
    if at + 1 >= clause.last or units[at + 1].word != "s" or units[at + 1].gap or "de" not in read.spoken[at]:
        return False
    behind = range(at + 2, clause.last)
    led = any(units[n].symbol == "N" and units[n - 1].word in ("an", "dem", "der") for n in behind)
    led = led or any(units[n].symbol == "N" or is_of(read, n, "to_them") for n in range(clause.first, at))
    return led and any(is_of(read, n, "writes") or is_of(read, n, "handed") for n in behind)


_OF = ("von", "vom", "v", "de", "d", "da", "do", "del", "du")


def _is_beside_another(read: Read, clause: Clause, at: int) -> bool:
    """Whether one had to do with another, and this is whose thing it was, or for whom: "Nora sent me Owen's email"."""
    units = read.line.units
    if read.spoken[at][0] != "en" or at == clause.first:
        return False
    before = units[at - 1].word
    if at + 1 < clause.last and units[at + 1].word == "s" and units[at + 1].gap in ("'", "’"):
        others = [n for n in named_in(read, clause) if n != at and units[n].mention != units[at].mention]
        apart = before in _PLACES or is_of(read, at - 1, "and") or pauses(units[at])
        handed = is_of(read, at - 1, "them") and any(
            is_of(read, n, "hands_over") for n in range(at - 3, at - 1) if n >= 0
        )
        return bool(others or handed) and not apart and not _is_an_occasion(read, at + 2)
    if not any(units[n].symbol == "N" for n in range(clause.first, at)):
        return False
    return before == "for" or is_about_another_meeting(read, clause, at)


_PLACES = frozenset("at to in round with from met for".split())


def _is_an_occasion(read: Read, at: int) -> bool:
    """Whether what somebody owns is a party or dinner, where one meets them."""
    tags = [cue.tag for cue in between(read.kinds, at, at + 2)]
    met = any(tag in ("event", "meal", "coffee", "meeting") for tag in tags)
    return met or any(is_of(read, n, "happening") for n in (at, at + 1))


def introduced_us(read: Read, clause: Clause, at: int) -> bool:
    """Whether they only brought us together with somebody else: "Lena introduced us" over coffee with Franz."""
    units = read.line.units
    if at + 2 >= clause.last or units[at + 1].word != "introduced" or units[at + 2].word not in ("us", "me"):
        return False
    if at + 3 < clause.last and units[at + 3].word == "to":
        return False
    return any(units[n].symbol == "N" for n in range(at + 3, clause.last))


def brought_us_together(read: Read, clause: Clause, at: int) -> bool:
    """Whether they made somebody known to me whom the line names too: "coffee with Franz, Lena introduced us"."""
    units = read.line.units
    others = any(unit.symbol == "N" and n != at for n, unit in enumerate(units))
    return others and bool(_TOGETHER.match(_said_behind(read, clause, at)))


def _said_behind(read: Read, clause: Clause, at: int) -> str:
    """The words of a clause behind a unit, N for each name."""
    return " ".join(unit.word or unit.symbol for unit in read.line.units[at + 1 : clause.last])


def named_in(read: Read, clause: Clause) -> list[int]:
    """The units of a clause that name somebody."""
    return [at for at in range(clause.first, clause.head) if read.line.units[at].symbol == "N"]


def is_of_somebody(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody else is meant, who is told by this name: "Tom's sister", "la soeur de Tom"."""
    return owns_something(read, clause, at) or _owned_by(read, clause, at)


def _is_recounted(read: Read, clause: Clause, at: int) -> bool:
    """Whether the end of the clause tells that somebody was spoken of: "von Flo erzählt"."""
    led = at > clause.first and read.line.units[at - 1].word in ("von", "vom", "uber")
    return led and any(is_of(read, n, "recounts") for n in range(at + 1, clause.last))


def owns_something(read: Read, clause: Clause, at: int) -> bool:
    """Whether it is somebody's sister or company rather than they: "Tom's sister"."""
    units = read.line.units
    after = at + 1
    if after >= len(units) or units[after].word != "s" or units[after].gap not in ("", "'", "’"):
        return False
    after += 1
    while after < clause.last and (
        is_of(read, after, "filler")
        or is_of(read, after, "attribute")
        or units[after].word in ("new", "old", "former", "little", "big")
    ):
        after += 1
    return after < clause.last and not units[after].strong and is_of(read, after, "rel")


def _owned_by(read: Read, clause: Clause, at: int) -> bool:
    """Whether somebody of theirs is meant: "la soeur de Tom", "die Frau von Tom"."""
    units = read.line.units
    owned = at - 2 >= clause.first and units[at - 1].word in ("de", "d", "da", "do", "von", "vom", "del", "of", "du")
    return owned and is_of(read, at - 2, "rel") and not _is_their_feast(read, clause, at - 2)


def _is_their_feast(read: Read, clause: Clause, rel: int) -> bool:
    """Whether it is a feast of theirs to which one goes with them: "comunión de la hija de Lucía"."""
    before = rel - 1
    while before > clause.first and (is_of(read, before, "det") or read.line.units[before].word in _OF):
        before -= 1
    return before < rel - 1 and any(cue.tag == "event" for cue in ending(read.kinds, before + 1))
