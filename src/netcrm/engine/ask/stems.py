"""Content words, light stems, and the full-text queries made from them.

The index keeps words as they are written, so that a name is found letter by letter. Word forms are reached from
this side: a stem is always a beginning of its word, and a query asks for everything that begins with it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from os.path import commonprefix

from netcrm.text import APOSTROPHES, as_indexed, indexed, unapostrophed

_TOKEN = re.compile(r"[^\W_]+")
KEY = 3  # words that are alike begin with the same letters, this many at least
_PREFIX_FROM = 5  # shorter stems begin too many other words (plan: planet, part: party) and are asked for form by form
_ENDINGS = ("", "s", "es", "ed", "er", "ers", "ing")
_RESTORED = ("e", "y", "ies")  # endings a form may have had instead of its own; every form asked for costs time


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that only hold a sentence together; a phrase is matched as if they were not there. No word of another of
# the five languages that carries a meaning: "fin", "man", "son" and "war" stay out.
GLUE = _set(
    """
    a an the this that these those of to in on at by for from with as and or but if so than then there here it its
    i me my mine myself we us our ours ourselves you your yours he him his she her hers they them their theirs
    am is are was were be been being do does did doing has have had having will would shall should can could may
    might must not no nor t s d ll re ve m don doesn didn isn aren wasn won wouldn couldn shouldn cannot cant dont
    im ive just very really too also still even only now ever some any all each both
    der das den dem des os ein eine einen einem einer eines und oder aber ich mir mich mein meine meinen meinem meiner
    wir uns unser unsere unseren unserem unserer er ihr ihre ihren sich es ist sind bin hat haben habe wird werden
    wurde kann konnen nicht kein keine keinen keiner mit von vom zu zum zur im am auf fur bei aus nach uber wie was wer
    dass wenn auch noch nur schon sehr mehr als an
    el la los las lo un una unos unas y o pero yo mi mis nos nuestro nuestra nuestros nuestras su sus se le les
    esta estan estoy estamos ser soy somos hay han ha he hemos que con sin para por de del al en muy mas ya no si
    le une et ou mais je j me moi mon ma mes nous notre nos vos votre vous il elle ils elles son sa ses leur leurs
    ce cette ces est sont suis sommes ai avons ont c l d n qu que qui ne pas plus dans sur pour par avec au aux du
    des ni y
    um uma uns umas e ou mas eu meu minha meus minhas nosso nossa nossos nossas seu sua seus suas esta estao estou
    estamos sao sou tem temos ha nao com sem para por do da dos das no na nos nas ao aos mais muito ja
    """
)

# Words too common to say who can help; left out of what is searched.
STOP = GLUE | _set(
    """
    about above across after again against almost already although always among another anybody anyone anything
    anywhere around ask asked asking away back because before begin behind below best better between come comes
    coming different done down during either else enough every everybody everyone everything far few find
    finding first get gets getting give gives given giving go goes going gone good got great guy happen happened
    happening hard help helped helping helps how however idea instead into keep keeps kept kind know knows known
    last lately least less let lets like little long look looking looks lot lots made make makes making many
    maybe mean means more most much need needed needs never new next nobody none nothing off often ok okay old
    once one ones onto other others otherwise ought out over own people perhaps person please possible put quite
    ran rather right run running runs said same say saying says see seem seems self several since somebody
    someone something sometimes soon start started starting stuff such sure take taken takes taking tell than
    thing things think thinking though three through thus times today together told took toward tried try trying
    turn two under unless until up upon use used using usually via want wanted wants way ways week weeks well
    went what whatever when where whether which while who whole whom whose why within without wonder work works
    working worse worst year years yes yet month months day days anymore advice advise question problem problems
    issue issues company companies business businesses deal dealing handle handling
    die alle alles andere anderen bitte braucht brauche brauchen da damit dann denn doch durch firma frage geht gibt
    gegen gerade gut gute guten hatte heute hier hilfe hilft immer ins ja jahr jahre jemand jetzt kommt lassen
    macht machen monat monate muss mussen ob oder ohne problem seit sein seine sie soll sollen tag tage tun um
    unter viel viele vor wann warum weil weiter welche wieder will wissen wo wollen woche wochen zwei drei weg
    este estos esos aquel aquella ir principal encuentro
    algo alguien ano anos ante antes asi aun ayuda ayudar bien cada como cual cuando cuanto dia dias donde dos
    empresa entre era eso esto hace hacer hacia hasta mes meses mucho mucha muchos nada nadie necesito necesitamos
    nuevo otra otro porque problema puede puedo quien quiere quiero saber sea semana semanas ser tan tengo tenemos
    tiene tienen todo todos tres tras un va vamos
    aide aider ainsi alors annee annees apres assez aucun aussi autre autres avant avoir beaucoup besoin bien car
    conseils consejos conselhos
    cela chez comme comment deja depuis deux doit donc elle encore entre entreprise etre eux faire fait faut ici
    jour jours leur lui maintenant meme mois personne prochain prochaine
    notre ou parce peu peut peux pourquoi probleme quand quel quelle
    quelqu quels quoi sans semaine semaines sera si sobre sous souvent suis tous tout toute toutes tres trop trois un
    va veut veux vont
    consigo esta estes deste desta amanha hoje
    ajuda ajudar algum alguem antes assim ate cada coisa como depois dia dias dois ela ele eles empresa entre era
    esse isso isto fazer foi mes meses muita nada ninguem novo onde outra outro pode porque posso precisamos
    preciso problema quando quem quer quero saber ser semana semanas tambem tenho toda todos tres tudo vai voce
    """
)

# Words that share a beginning and nothing else; each line is one word with its forms.
_FAMILIES = (
    "customer customers", "customs", "custom customise customize customised customized", "intern interns internship",
    "internal internally", "international internationally", "internet", "founder founders", "found founding founded",
    "foundation foundations", "community communities", "communication communications communicate communicating",
    "police", "policy policies", "hospital hospitals", "hospitality", "product products",
    "production productions produce produces produced producing producer producers", "productivity productive",
    "university universities", "author authors", "authority authorities", "import imports imported importing importer",
    "important", "physics physicist physicists", "physician physicians", "physio physiotherapy physiotherapist",
    "contract contracts contracting", "contractor contractors", "market markets",
    "marketing marketer marketers marketed", "partner partners partnering partnered partnership partnerships",
    "party parties", "person persons", "personal personally", "personnel", "organic", "organise organize organising",
    "moral", "morale", "commerce", "commercial commercially", "general", "generation generations",
    "secure secured securing", "security", "persona personas", "precio precios", "preciso", "preco precos",
    "local locals locally", "marke marken", "mark marks", "manager managers", "management", "banking",
    "manage manages managed managing", "bank banks banker bankers", "patent patents", "patient patients",
    "accountant accountants",
    "account accounts", "accounting", "rate rates", "rating ratings", "minister ministers", "mining", "minimum",
    "experience experiences experienced", "expert experts expertise", "experiment experiments", "expense expenses",
    "engine engines", "engineer engineers engineering", "consultant consultants consulting consultancy consult",
    "serie series", "service services", "server servers", "machine machines machinery", "machining machinist",
    "business businesses", "busy", "apartment apartments",
    "interest interests", "interview interviews interviewing interviewed",
    "interior", "interim", "leader leaders leadership leading lead leads", "capital", "operation operations", "opera",
    "country countries", "county", "counter", "legal legally", "universe",
    "relation relations relationship", "relative", "proposal proposals", "proposition propositions",
    "enter enters entered entering", "interesting interestingly", "press presses", "pressing", "pressure pressures",
    "secret secrets secretly", "secretary secretaries", "part parts", "firm firms", "firmware", "desk desks", "desktop",
    "officer officers", "office offices", "official officials officially", "trade trades traded", "sign signs signed",
    "trademark trademarks trademarked", "formal formally", "format formats", "commission commissions", "late lately",
    "commissioner commissioners", "later", "operator operators", "signal signals", "signature signatures",
    "impostor impostors", "imposto impostos", "impostora",
)  # fmt: skip
_FAMILY = {word: family for family in map(str.split, _FAMILIES) for word in family}

# Endings of English, German, Spanish, French and Portuguese, with how much of the word must remain.
_SUFFIXES = {
    **dict.fromkeys(("ing", "ings", "ed", "es", "ies", "ied", "s", "e", "y"), 3),
    **dict.fromkeys(("izations", "ization", "ations", "ation", "ational", "ements", "ement", "ments", "ment"), 4),
    **dict.fromkeys(("aciones", "acion", "iones", "ungen", "ung", "keiten", "keit", "acoes", "acao", "coes"), 4),
    **dict.fromkeys(("mente", "ismos", "ismo", "eurs", "eur", "euse", "euses", "isch", "lich", "idad"), 4),
    **dict.fromkeys(("ions", "ion", "iers", "ier", "ally", "ials", "ial", "als", "al", "ly", "ive", "ives"), 4),
    **dict.fromkeys(("ances", "ance", "ences", "ence", "ants", "ant", "ents", "ent", "ities", "ity", "ency"), 4),
    **dict.fromkeys(("ees", "ee", "ers", "er", "ors", "or", "ern", "en", "ado"), 4),
    **dict.fromkeys(("os", "as", "ar", "ir", "ando", "endo", "em", "ez", "ness", "a", "o", "n"), 5),
}
_MIN_PARTED = 4  # letters of a word that may be two with an apostrophe between them
_LONGEST = max(map(len, _SUFFIXES))


def tokens(text: str) -> list[str]:
    """Every word of a text as the index splits and folds it, stop words too, in order."""
    if text.isascii():
        return _TOKEN.findall(text.lower())
    return indexed(text)


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each word of a text begins and ends, and the word folded; the text itself is not changed."""
    plain = text.isascii()
    for found in _TOKEN.finditer(text.lower() if plain else text):
        if word := found.group() if plain else as_indexed(found.group()):
            yield found.start(), found.end(), word


def content_words(text: str) -> tuple[str, ...]:
    """The words worth searching, folded, each once, in the order of the text."""
    return tuple(dict.fromkeys(word for word in tokens(text) if word not in STOP and not _stray(word)))


def common_words(text: str) -> tuple[str, ...]:
    """The words of a text but for glue, however common, where there are two: what is left to search if no other is."""
    words = tuple(dict.fromkeys(word for word in tokens(text) if word not in GLUE and not _stray(word)))
    return words if len(words) > 1 else ()


@cache
def stem(word: str) -> str:
    """A beginning of the word that its other forms share: "negotiating" gives "negotiat". At least three letters."""
    if word in _FAMILY:
        return commonprefix(_FAMILY[word])  # noqa: RUF071 (letters are what is compared)
    if len(word) < 4 or not word.isalpha() or not word.isascii() or word.endswith(("ss", "us", "is")):
        return word
    for size in range(min(_LONGEST, len(word) - 3), 0, -1):
        if len(word) - size >= _SUFFIXES.get(word[-size:], len(word)):
            return _undoubled(word[:-size])
    return word


def alike(word: str, other: str) -> bool:
    """Whether `other` is a form of `word`, as the full-text query for `word` would find it."""
    if word in _FAMILY or other in _FAMILY:
        return word == other or (word in _FAMILY and other in _FAMILY[word])
    root = stem(word)
    return other.startswith(root) if len(root) >= _PREFIX_FROM else word == other or root == stem(other)


def query(words: Iterable[str]) -> str:
    """An FTS5 expression that finds any of the words or phrases in any form; harmless for any text, "" for nothing."""
    return " OR ".join(dict.fromkeys(form for word in words for form in _forms_of(word)))


def find_query(text: str) -> str:
    """An FTS5 expression that finds all the words somebody typed, or words that begin with them; "" for nothing.

    A word with an apostrophe is found without it too: O'Hara, and Ohara.
    """
    if not any(mark in text for mark in APOSTROPHES):
        return _all_beginning(tokens(text))
    return " AND ".join(dict.fromkeys(part for word in text.split() if (part := _either(word))))


def apostrophe_query(words: Sequence[str]) -> str:
    """An FTS5 expression for words that may be written with an apostrophe, ohara as O'Hara or johns as John's; "" where
    none can. The index knows of no apostrophes, so that what it finds is still to be looked at: ideal, and I deal."""
    if not any(len(word) >= _MIN_PARTED and word.isalpha() for word in words):
        return ""
    return " AND ".join(f"({' OR '.join((_beginning(word), *_parted(word)))})" for word in words)


def _parted(word: str) -> list[str]:
    if len(word) < _MIN_PARTED or not word.isalpha():
        return []
    return [f'"{word[:at]} {word[at:]}"*' for at in (1, 2, len(word) - 1)]


def _all_beginning(words: Iterable[str]) -> str:
    return " AND ".join(dict.fromkeys(map(_beginning, words)))


def _either(word: str) -> str:
    """A word as it is typed, or without the apostrophes in it."""
    parts, whole = tokens(word), tokens(unapostrophed(word))
    if not parts or parts == whole:
        return _all_beginning(parts)
    return f"(({_all_beginning(parts)}) OR ({_all_beginning(whole)}))"


def _stray(word: str) -> bool:
    return word.isascii() and (len(word) == 1 or (word.isdigit() and len(word) < 4))


def _undoubled(root: str) -> str:
    return root[:-1] if len(root) > 4 and root[-1] == root[-2] and root[-1] not in "lsz" else root


@lru_cache(4096)  # what a challenge speaks of is asked for in people, texts, lessons and communities
def _forms_of(phrase: str) -> tuple[str, ...]:
    return tuple(_forms(tokens(phrase)))


def _forms(parts: list[str]) -> list[str]:
    if not parts:
        return []
    if len(parts) > 1:
        return [_phrase(parts[:-1], parts[-1])]
    word, root = parts[0], stem(parts[0])
    if word in _FAMILY:
        return [f'"{form}"' for form in _FAMILY[word]]
    if len(root) >= _PREFIX_FROM:
        return [f'"{root}"*']
    if len(word) < 3 or not word.isascii() or not word.isalpha():
        return [f'"{word}"']
    endings = _ENDINGS if root == word else (*_ENDINGS, *_RESTORED)
    return list(dict.fromkeys(f'"{form}"' for form in (word, *(root + ending for ending in endings))))


def _phrase(before: list[str], last: str) -> str:
    root = stem(last)
    return f'"{" ".join([*before, root])}"*' if len(root) >= 4 else f'"{" ".join([*before, last])}"'


def _beginning(word: str) -> str:
    root = stem(word)
    return f'("{word}"* OR "{root}"*)' if 4 <= len(root) < len(word) else f'"{word}"*'
