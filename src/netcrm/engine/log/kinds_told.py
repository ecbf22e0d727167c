"""What words for kinds tell in French, Spanish and Portuguese: of the contact, a thing, or somebody else's."""

from netcrm.engine.log.clauses import GAVE, HAPPENED, PLANNED, TALK, TOUCHING, Clause, Read, is_of, is_romance
from netcrm.engine.log.cues import Cue, between
from netcrm.engine.log.line import pauses
from netcrm.engine.log.presence import Presence

_OF = frozenset("de du des d del da do das dos".split())
_ARTICLES = frozenset("la le l les el los las o a os as un une una um uma su sus son sa ses leur".split())
_THERE = frozenset("a au aux en dans sur al no na nos nas ao num numa chez lors pendant durante apres despues".split())
# Behind these an event is where one was: "le soir du mariage", "jantar de gala", "en marge du salon".
_PART_OF_AN_EVENT = frozenset(
    """
    soir soiree jour journee nuit matin fin debut milieu sortie entree pause marge cours lors occasion fete repas diner
    noche dia tarde manana final medio salida entrada pausa margen marco motivo fiesta cena comida almuerzo
    noite manha fim inicio meio saida intervalo margem festa jantar almoco despedida fora stand buffet cocktail
    edicion edition edicao jornada sesion sessao session seance ambito quadro cadre
    """.split()
)
_NUMBERS = ("call", "email", "message")


def is_only_spoken_of(read: Read, cue: Cue) -> bool:
    """Whether the word for a kind stands for a thing here: "las fotos de la boda", "o telefone do meu despachante"."""
    if not is_romance(read, cue.start):
        return False
    of_a_thing = _is_of_a_thing(read, cue) or _is_made_for(read, cue) or _is_a_number(read, cue)
    of_a_thing = of_a_thing or _is_brought(read, cue) or _is_a_paper(read, cue) or _was_not_eaten(read, cue)
    return of_a_thing or _brings_to_somebody_unnamed(read, cue)


def _is_brought(read: Read, cue: Cue) -> bool:
    """Whether somebody came with it or brought it: "apareceu com pastéis", "est passée avec des croissants"."""
    units = read.line.units
    if cue.tag not in ("meal", "coffee"):
        return False
    led = next((n for n in range(cue.start - 1, max(0, cue.start - _NEAR), -1) if units[n].word in _WITH_IT), None)
    if led is None or any(units[n].symbol == "N" or units[n].strong for n in range(led, cue.start + 1)):
        return False
    if any(pauses(units[n]) for n in range(led + 1, cue.start + 1)):
        return False
    return any(is_of(read, n, name) for n in range(max(0, led - _NEAR), led) for name in ("came", "came3"))


_WITH_IT = frozenset("avec com con".split())


def _is_a_paper(read: Read, cue: Cue) -> bool:
    """Whether a letter is a paper to hand in and no message: "carta de recomendación", "lettre de motivation"."""
    units, behind = read.line.units, cue.start + 2
    if cue.tag != "message" or units[cue.start].word not in ("carta", "lettre") or behind >= len(units):
        return False
    return units[behind - 1].word in _OF and units[behind].word[:_STEM] in _PAPERS


_STEM = 6  # letters
_PAPERS = frozenset("recome recomm motiva presen aprese intenc intent candid condui refere".split())


def _was_not_eaten(read: Read, cue: Cue) -> bool:
    """Whether somebody did not stay for it: "não ficou para jantar", "n'est pas restée dîner"."""
    units = read.line.units
    if cue.tag not in ("meal", "coffee"):
        return False
    before = range(max(0, cue.start - _NEAR), cue.start)
    denied = next((n for n in before if is_of(read, n, "not")), None)
    if denied is None or any(units[n].strong or "," in units[n].gap for n in range(denied + 1, cue.start + 1)):
        return False
    return any(units[n].word in _STAYED for n in range(denied, cue.start))


_STAYED = frozenset("ficou ficaram quedo quedaron reste restee restes restent fica queda".split())


def _is_of_a_thing(read: Read, cue: Cue) -> bool:
    """Whether an event only tells which thing it is: "los turnos de la gala", "le budget du mariage"."""
    units, at = read.line.units, cue.start - 1
    if cue.tag != "event":
        return False
    at -= at > 0 and units[at].word in _ARTICLES and units[at - 1].word in _OF
    thing = at - 1
    if thing < 0 or units[at].word not in _OF or units[at].gap.strip() or units[thing].symbol or units[at].strong:
        return False
    if units[thing].word in _PART_OF_AN_EVENT or not units[thing].word.isalpha():
        return False
    if between(read.kinds, thing, thing + 1) or any(one.end == at for one in (*read.kinds, *read.clause_cues)):
        return False
    before = thing - 1
    before -= before > 0 and units[before].word in _ARTICLES and units[before].word != "a"
    return before < 0 or units[before].word not in _THERE or units[thing].strong


def _is_made_for(read: Read, cue: Cue) -> bool:
    """Whether something is for an event to come: "répéter son pitch pour le concours", no "déjeuné pour le gala"."""
    units, at = read.line.units, cue.start - 1
    if cue.tag != "event" or at < _A_PHRASE or units[at].word not in _ARTICLES or units[at - 1].word not in _FOR:
        return False
    before = units[at - 2]
    met = any(one.end == at - 1 for one in (*read.clause_cues, *read.kinds) if not one.tag.startswith("gave:"))
    return not before.symbol and not met and not units[at - 1].strong


_A_PHRASE = 2  # units
_FOR = ("pour", "para", "pra")


def _is_a_number(read: Read, cue: Cue) -> bool:
    """Whether somebody's number or address is meant: "je lui ai donné le mail du notaire"."""
    units, behind = read.line.units, cue.start + 1
    if cue.tag not in _NUMBERS or not is_of(read, cue.start, "reach_noun") or behind >= len(units) or not cue.start:
        return False
    whose = units[behind].word in _OF and not units[behind].strong
    whose = whose and (units[behind].word not in ("de", "d") or _is_somebody(read, behind + 1))
    given = range(max(0, cue.start - _NEAR), cue.start)
    handed = any(is_of(read, n, name) for n in given for name in ("handed", "handed1", "lent", "lent1", "writes"))
    one = units[cue.start - 1].word in ("un", "une", "um", "uma")
    return whose and is_of(read, cue.start - 1, "any_det") and not one and handed


def _is_somebody(read: Read, at: int) -> bool:
    named = at < len(read.line.units) and read.line.units[at].symbol == "N"
    return named or any(is_of(read, at, name) for name in ("my", "any_det", "their"))


_NEAR = 6  # units


def _brings_to_somebody_unnamed(read: Read, cue: Cue) -> bool:
    """Whether somebody without a name was introduced, besides what else we did: "... et m'a présenté le notaire"."""
    intros = [cue] if cue.tag == "intro" else []
    if cue.tag in ("email", "message"):  # "apresentou-me, por e-mail, ao diretor"
        intros = [one for one in between(read.kinds, cue.start - _NEAR, cue.start) if one.tag == "intro"]
    if not intros:
        return False
    own = next((one for one in read.clauses if one.first <= intros[-1].start < one.last), None)
    return own is not None and is_intro_of_nobody(read, own)


def is_intro_of_nobody(read: Read, clause: Clause) -> bool:
    """Whether nobody is named in a clause that tells of an introduction, and a contact was told before it."""
    units = read.line.units
    end = next((n for n in range(clause.first + 1, len(units)) if units[n].strong), len(units))
    if not is_romance(read, clause.first) or any(units[n].symbol == "N" for n in range(clause.first, end)):
        return False
    intro = next((one.end for one in between(read.kinds, clause.first, end) if one.tag == "intro"), end)
    while intro < end and (units[intro].word in _ARTICLES or units[intro].word in _THERE):
        intro += 1
    if intro < end and read.line.text[units[intro].start].isupper():
        return False  # "elle m'a présenté Gaspard Lenoir"
    return any(one.kind == HAPPENED and one.last <= clause.first and _names_somebody(read, one) for one in read.clauses)


def _names_somebody(read: Read, clause: Clause) -> bool:
    return any(read.line.units[n].symbol == "N" for n in range(clause.first, clause.last))


_TOLD = TOUCHING - {"contact", "together"}


def says_when_we_met(read: Read, clause: Clause) -> bool:
    """Whether it tells at the end how I reached them: "se puso contento cuando le llamé"."""
    units = read.line.units
    if clause.kind != TALK or units[clause.first].word not in _WHEN or clause.last - clause.first > _NEAR:
        return False
    return any(cue.tag == "contact" for cue in between(read.clause_cues, clause.first, clause.last))


_WHEN = ("cuando", "quand", "quando", "lorsque")
_WITH = frozenset("avec av con com c cn cm chez junto compagnie compania companhia cotes lado ensemble".split())
_FROM_AFAR = (
    "said",
    "told1",
    "says",
    "writes",
    "wrote",
    "answered",
    "talks",
    "talked1",
    "attempt",
    "handed",
    "handed1",
)


_GOT = frozenset("recu recois recibi recibimos recebi recebemos llego llegaron".split())
_WE_WERE = ("eramos", "etait", "etions", "fomos", "fuimos")


def met_in_person(read: Read, there: Presence) -> bool:
    """Whether we did something together or came to see each other, as nothing tells of another way."""
    units = read.line.units
    if any(one.symbol == "0" and units[n].word in _WE_WERE for n, one in enumerate(units[1:])):
        return False  # "éramos 23"
    return any(_is_in_person(read, clause) for clause in there.clauses)


def _is_in_person(read: Read, clause: Clause) -> bool:
    if not is_romance(read, clause.first) or clause.kind not in (HAPPENED, PLANNED, GAVE):
        return False
    own = range(clause.first, clause.head)
    units = read.line.units
    if any(units[n].word in _GOT and units[n + 1 : n + 2] and units[n + 1].symbol != "N" for n in own):
        return False  # "reçu un colis de Léa"
    if any(is_of(read, n, name) for n in own for name in _FROM_AFAR):
        return False
    cues = between(read.clause_cues, clause.first, clause.head)
    if any(one.tag in _TOLD for one in cues):
        return False
    led = any(
        one.tag == "with" and read.line.units[one.start].word in _WITH
        for one in between(read.relations, clause.first, clause.head)
    )
    came = any(one.tag in ("contact", "together") for one in cues)
    return led or came or clause.kind == PLANNED
