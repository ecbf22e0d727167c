"""Where in a sentence a date can stand, since "sat", "may", "segunda" and "2w" are words and goods as well."""

from netcrm.engine.dates.cores import Phrase, shared
from netcrm.engine.dates.place import OPENING, Place
from netcrm.engine.dates.tokens import Page, Token

_AT_THE_START = 9  # letters before a short weekday that begins a line: " (“Mon call with Ana"


def can_stand(p: Page, phrase: Phrase) -> bool:
    """Whether the words of this phrase mean a day here, by what stands before and after them."""
    at = Place(p, phrase, _before(p, phrase.start), _after(p, phrase.end))
    rule = _RULES.get(phrase.core.name)
    return not _is_ordinary(at) and (rule is None or rule(at))


def possessive(p: Page, end: int) -> bool:
    """Whether 's and a get-together follow: "yesterday's call" tells the day, "Friday's deck" does not."""
    sign, letter = p.tokens[end], p.tokens[end + 1]
    if not (sign.word == "'" and letter.word == "s" and letter.glued):
        return False
    return "outing" in p.tokens[end + 2].kinds or (bool(p.tokens[end + 2].word) and "outing" in p.tokens[end + 3].kinds)


def _before(p: Page, i: int) -> Token:
    token = p.tokens[i - 1] if i else p.tokens[-1]
    if token.word == "/" and i > 1:  # "w/"
        token = p.tokens[i - 2]
    return p.tokens[-1] if token.word in (".", ",", ";", ":") else token


def _after(p: Page, i: int) -> Token:
    token = p.tokens[i]
    return p.tokens[i + 1] if token.word in ("-", "–", "'", '"', ")") and token.glued else token


def _is_ordinary(at: Place) -> bool:
    """Whether what stands before makes something else of it: "every monday", "Frau Freitag"."""
    if at.core.name not in ("weekday", "weekend", "month"):
        return False
    if "title" in at.before.kinds and at.lead.end == at.phrase.start and not _speaks_to_somebody(at):
        return True
    rhythms = [token.kinds["every"] for token in (at.before, *_leading(at)) if "every" in token.kinds]
    return at.core.name != "month" and any(shared(rhythm.langs, at.core.langs) for rhythm in rhythms)


def _speaks_to_somebody(at: Place) -> bool:
    """Whether the title stands behind a name, as in India: "call with Vicky sir Monday evening"."""
    return at.before.word == "sir" and at.page.text[at.before.start].islower()


def _leading(at: Place) -> tuple[Token, ...]:
    return at.page.tokens[at.phrase.start : at.lead.end]


def _weekday(at: Place) -> bool:
    if not at.core.weak:
        return not _is_name(at)
    if at.core.weak == 3 and _is_romance_cut_short(at):
        return True
    if at.shown.lower() in ("mié", "sáb"):
        return True  # no other word is spelled so
    if at.core.weak == 3 and at.first.word == "ter" and _is_noted_tuesday(at):
        return True
    if at.core.weak == 3:
        word = at.first.word
        small = len(word) == 2 and not word.startswith("di")  # "am fr", "bis mo"
        small = small and (word != "so" or _is_sunday(at))
        led = at.is_led or (small and _opens_a_line(at))
        return ((at.capital or small) and led) or _stands_for_a_day(at)
    if at.last.word in _ORDINAL_DAYS:  # "até 6ª", "almoço 2ª", but "na 6ª reunião", "ponto 2a"
        led = at.is_led or (at.shown.endswith("ª") and at.lead.end == at.phrase.start)
        if at.starts and at.shown.endswith("ª") and at.after.word in _MASCULINE:
            return True  # "2ª almoço com Rui", but "2ª reunião" is the second one
        return led and (at.ends or at.after.word in _WITH)
    company = at.core.plain or at.phrase.hours or at.phrase.until is not None or _is_cut_short_beside(at)
    return company or at.is_led or (at.core.weak == 1 and _short_weekday(at))


def _is_noted_tuesday(at: Place) -> bool:
    """Whether "ter" is a day and not the verb: "visita ter c/ Rui", but "foi ter c/ o Rui"."""
    behind = at.page.text[at.last.end :].lstrip()
    return behind.startswith("c/") and at.before.word not in _BEFORE_HAVING


_BEFORE_HAVING = frozenset("foi fui fomos vou vai vamos vem vir ir de para a veio vieram quero pode deve".split())


def _is_sunday(at: Place) -> bool:
    """Whether "so" is Sunday: "am so", "bis so schicken", but "bis so um zehn"."""
    if at.previous.word == "bis":
        return at.ends or at.after.word.endswith(_INFINITIVES)
    return at.previous.word == "am" and at.after.word != "genannten"


_INFINITIVES = ("icken", "eben", "achen", "ringen", "elden", "iefern", "ahlen", "eisen", "ailen", "ertig")


def _is_cut_short_beside(at: Place) -> bool:
    """Whether "seg", "ven" or "jue" stands before whom one met, or what for: "reunião seg c/ Rui", "ven déj av Luc"."""
    if at.core.weak != 2 or set(at.core.langs.split()) - {"fr", "es", "pt"} or at.previous.number >= 0:
        return False
    if at.first.word in _NO_OTHER_WORDS and (at.ends or at.after.word in _BEHIND_CUT_SHORT):
        return True  # "1:1 c bastien seg, ..."
    return at.after.word in _WITH or (at.starts and "outing" in at.after.kinds)


_NO_OTHER_WORDS = frozenset(("seg", "qua", "jue", "lun", "sab", "dim", "dom"))
_BEHIND_CUT_SHORT = frozenset(("para", "pa", "pra", "pour", "na", "no", "em", "en", "chez"))


def _is_romance_cut_short(at: Place) -> bool:
    """Whether what stands behind "sam" or "jeu" says that it is a day: "sam dernier", "jeu 10h"."""
    if "fr" not in at.core.langs.split():
        return False
    which = at.last.kinds.get("which")
    return (which is not None and which.langs == "fr") or (at.phrase.hours and not at.capital and "h" in at.shown)


_MASCULINE = frozenset("almoco jantar cafe encontro lanche brunch workshop evento passeio".split())
_WITH = frozenset(("com", "c", "avec", "av", "con"))
_ORDINAL_DAYS = frozenset(("2a", "3a", "4a", "5a", "6a"))
# "Lunch mit Reindl Mi abgesagt", "Telko Di verschoben"
_DONE = frozenset(
    "abges abgesagt verschoben verlegt ausgefallen ausgef getroffen getr telefoniert telef gesprochen gespr gesehen "
    "gewesen gew angerufen besucht geschrieben zugesagt geplant vereinbart abend abends nachm nachmittag".split()
)
_SHORT_DAYS = frozenset(("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"))
_SHORT_SMALL = frozenset(("mo", "di", "fr"))  # as typed in haste before an hour, "treff m anna fr 10h"
_SHORT_WORDS = frozenset(("Do", "So"))  # of them, those that are words too


def _stands_for_a_day(at: Place) -> bool:
    """Whether two letters are a weekday without a preposition: "Di: Lunch ...", "letzten Mi", "Mo Call mit Hans"."""
    text = at.page.text
    which = "which" in at.first.kinds
    named = at.page.tokens[at.lead.end + which] if at.phrase.hours else at.last
    short = text[named.start : named.end]
    in_figures = any(char.isdigit() for char in text[named.end : at.last.end])  # no "le di dos horas"
    if at.core.langs == "de" and at.phrase.hours and in_figures and short in _SHORT_SMALL and not at.starts:
        return True
    if short not in _SHORT_DAYS or at.core.langs != "de":
        return False
    if at.first is not named:
        return which
    if at.core.langs == "de" and at.phrase.hours and in_figures and at.page.text[: named.start].rstrip()[-1:] == ",":
        return True  # "Tennis mit Nils, So 11 Uhr"
    if at.phrase.hours and at.starts:
        return short not in _SHORT_WORDS
    if at.lead.end > at.phrase.start:
        return bool(shared(at.lead.langs, at.core.langs))
    mark = text[at.last.end :].lstrip()[:1]
    if at.starts and (mark == ":" or (mark == "." and short != "Fr")):  # "Fr." is Frau
        return True
    if at.starts:
        outing = "outing" in at.after.kinds or at.after.word.endswith(_ENDS_OF_OUTINGS)
        return short != "So" and (outing or at.after.word in _BEHIND_A_DAY)
    if (at.previous.word in _BEFORE_A_DAY and short not in ("Fr", "So")) or (at.after.word in _DONE and short != "So"):
        return True
    if short == "Fr" and mark == "." and _goes_on_with_a_name(at):
        return False
    if short in _SHORT_WORDS:
        return at.ends and mark == "."
    return at.ends


def _goes_on_with_a_name(at: Place) -> bool:
    """Whether "Fr." is a title: "Sitzung Fr. Hofer"; names that are known are blanked by a sign that is no letter."""
    after = at.page.text[at.last.end + 1 :].lstrip(" ")[:1]
    return after.isupper() or (bool(after) and not after.isascii() and not after.isalpha())


def _is_name(at: Place) -> bool:
    """Whether a capital makes a name of a weekday that is written small in its language: "con Domingo"."""
    if set(at.core.langs.split()) & {"en", "de"} or at.core.plain or at.lead.firm:
        return False
    return "names_follow" in at.previous.kinds and at.capital and not at.shown.isupper()


_BEHIND_A_DAY = frozenset("mit m bei b beim zum zur gegen um war waren wieder nochmal nachm vorm".split())
# Behind these of its language no noun begins with a capital: "bringt er Sa zurück", "hab ihn Mi getroffen".
_BEFORE_A_DAY = frozenset(
    "war waren kam kamen "
    "er sie es wir ich man ihm ihn ihr ihnen mir mich uns dann noch erst schon wieder gleich bereits spatestens".split()
)
# How words end for what one goes to: "Mo Baustelle", "Di Elternabend".
_ENDS_OF_OUTINGS = (
    "baustelle", "termin", "besuch", "gesprach", "essen", "treffen", "abend", "empfang", "sitzung", "besprechung",
    "runde", "probe", "besichtigung", "abnahme", "ubergabe", "begehung", "party", "training", "messe", "stammtisch",
    "workshop", "seminar", "kaffee", "brunch", "visit", "buro", "kino", "konzert", "fest", "feier", "schulung",
)  # fmt: skip
_OUTINGS = frozenset(
    "kaffee mittagessen abendessen fruhstuck treffen telefonat telko tel termin gesprach besprechung sitzung messe "
    "stammtisch konferenz vortrag bier spaziergang".split()
)
# Words that are at home elsewhere too: "mi call" is Spanish and "do lunch" English.
_OUTINGS_ABROAD = frozenset("call lunch meeting zoom workshop hackathon meetup event standup brunch dinner".split())


def _opens_a_line(at: Place) -> bool:
    """Whether the line begins with it and goes on as behind a day: "mo bei lindner", "sa hackathon"."""
    if not at.starts or at.lead.end > at.phrase.start:
        return False
    word, after = at.first.word, at.after.word
    if after in _BEHIND_A_DAY:
        return True
    if after in _OUTINGS_ABROAD:
        behind = at.page.tokens[at.phrase.end + 1].word
        return word in ("mo", "fr", "sa") or behind in ("m", "mit", "bei", "v", "von")
    return word != "so" and after in _OUTINGS


def _short_weekday(at: Place) -> bool:
    word, before = at.first.word, at.previous.kinds
    if at.previous.word == "to" and _is_moved_to(at):
        return True
    if "no_weekday_after" in before or ("names_follow" in before and at.capital):
        return False
    if word in ("sat", "sun") and before.keys() & {"outing", "visiting"} and "after_a_day" in at.after.kinds:
        return True  # "dinner sat w Olivia", "came round sun w soup"
    if at.ends or (not at.capital and word not in ("sat", "sun") and "topic" in at.after.kinds):
        return True
    led = at.lead.end > at.phrase.start and not at.lead.firm  # "a segunda reunião" is the second one
    if at.core.langs == "pt" and not led and at.after.word in _GOING_ON_IN_PORTUGUESE and not _is_counted_so(at):
        return True  # "almocei segunda e falei", "passei lá sexta o Nuno tava"
    if at.first.start >= _AT_THE_START or at.page.text[: at.page.tokens[at.phrase.start].start].strip(OPENING):
        return False
    if "en" in at.core.langs and at.page.text[at.last.end :].lstrip()[:1] in (":", "-", "–"):
        return True  # "mon - called Owen"
    if "en" in at.core.langs:
        return word not in ("sat", "sun", "mon") or "outing" in at.after.kinds  # "mon frère"
    return not led and bool(at.after.kinds.keys() & {"outing", "after_a_day"})


def _is_counted_so(at: Place) -> bool:
    """Whether "segunda" can be the second one behind this word: "pela segunda vez", "uma segunda com ele"."""
    return at.before.word in _BEFORE_ORDINALS or at.capital


_BEFORE_ORDINALS = frozenset("a as uma da das pela na minha sua nossa essa esta outra cada primeira terceira".split())
_GOING_ON_IN_PORTUGUESE = frozenset(
    "e mas depois o os ele ela eu fui fomos vi passei tive teve rolou no pra pro que q falei liguei mandei conversei "
    "encontrei ja foi tava estava cedo vou vai tem temos tenho la aqui".split()
)


def _is_moved_to(at: Place) -> bool:
    """Whether something was moved there, just before: "lunch moved to wed", "pushed our call to thu"."""
    before = at.page.tokens[max(0, at.phrase.start - _LONG) : at.lead.end]
    words = [token for token in before if not token.glued][-_NEAR:]  # each letter of a name left out is a token
    moved = any("moving" in token.kinds for token in words)
    return moved and (at.ends or at.phrase.hours or "after_a_day" in at.after.kinds)


_NEAR, _LONG = 8, 40  # words, and tokens in which they are looked for


def _date(at: Place) -> bool:
    if at.core.weak >= 2 and not at.is_led:
        return False
    if not at.core.year_open:
        return True
    counted = "counted" in at.after.kinds and not at.phrase.hours
    return not counted and not (at.core.plain and at.last.word == "may" and "verb" in at.after.kinds)


_WHAT_FOR = ("para ", "pour ", "pra ", "pro ")  # of one piece with its article: "le 27 pour le poste"


def _ordinal(at: Place) -> bool:
    """Whether "the 5th" is a day; after a full stop, "am 5.", the next sentence may begin."""
    if at.core.plain or any(token.word == "dia" for token in _leading(at)) or _goes_on_with_a_deed(at):
        return True
    # the "y" of "antes del 25 y ..." is no English year
    joins = "after_a_day" in at.after.kinds or at.after.word.startswith(_WHAT_FOR)
    joins = joins or ("outing" in at.after.kinds and not {"en", "de"} & set(at.core.langs.split()))  # "dia 27 visita"
    joins = joins or ("en" in at.core.langs.split() and at.after.word in _WHERE_AND_WITH)  # "on the 7th over coffee"
    held = at.ends or at.after.word in _WHERE_AND_WITH
    firm = (
        at.lead.firm or (held and _is_a_new_day(at)) or (at.lead.role == "for" and held and at.first.number > 0)
    )  # "promised for the 21st"
    if not firm or "counted" in at.after.kinds or ("unit" in at.after.kinds and not joins):
        return False
    if at.phrase.hours or at.ends or joins:
        return True
    if at.last.word == "." and at.after.word in (",", ":", ";", ")"):
        return True
    begins = at.page.text[at.after.start : at.after.start + 1].isupper()
    noun = at.after.word in (_OUTINGS | _OUTINGS_ABROAD) - _NEVER_COUNTED  # "am 3. Workshop", the third one
    return at.last.word == "." and at.previous.word == "am" and (begins or not noun)


def _is_a_new_day(at: Place) -> bool:
    """Whether something is moved to that day: "lunch got pushed to the 27th"."""
    first = at.phrase.start
    led = first > 2 and [one.word for one in at.page.tokens[first - 2 : first]] == ["to", "the"]
    return led and at.page.tokens[first - 3].word in _MOVED


def _goes_on_with_a_deed(at: Place) -> bool:
    """Whether an infinitive stands behind "le 3" or "el 3", which counts nothing: "je suis allé le 3 monter ..."."""
    romance = set(at.lead.langs.split()) & {"fr", "es", "pt"} and not {"en", "de"} & set(at.lead.langs.split())
    deed = len(at.after.word) >= _A_VERB and at.after.word.endswith(_ENDS_OF_DEEDS)
    return bool(romance) and at.lead.firm and deed and at.after.word not in _NO_DEEDS


_MOVED = frozenset("moved pushed shifted rescheduled postponed delayed brought put forward back moves bumped".split())
_WHERE_AND_WITH = frozenset("at with w over".split())
_A_VERB = 5  # letters
_ENDS_OF_DEEDS = ("er", "ir", "ar", "amos", "emos", "imos")
_NO_DEEDS = frozenset("premier premiere dernier papier cahier fichier dossier lugar hogar pilar devoir espoir".split())
_NEVER_COUNTED = frozenset(
    "kaffee mittagessen abendessen fruhstuck telefonat telko tel bier spaziergang call lunch zoom brunch dinner".split()
)


def _short(at: Place) -> bool:
    return at.lead.role in ("by", "in") or at.ends


def _amount(at: Place) -> bool:
    if at.core.weak and not at.ends:
        return False
    if at.first.word in ("faz", "fez") and at.last.word in ("ano", "anos") and at.before.word:
        return False  # "a Inês faz 50 anos no sábado"
    return "rate" not in at.before.kinds and not (at.before.word == "x" and at.before.glued)


def _period(at: Place) -> bool:
    """ "The last month" and "the past week" are spans of time in English."""
    return not (at.previous.word in ("the", "past") and "which" in at.first.kinds)


def _this_period(at: Place) -> bool:
    return at.page.ahead


def _part(at: Place) -> bool:
    return "paper" not in at.after.kinds


def _weekend(at: Place) -> bool:
    return at.core.plain or at.lead.end > at.phrase.start


def _full(at: Place) -> bool:
    """Whether 3.11.26 is a day and no version: with two figures for the year something else has to tell it."""
    parts = at.shown.split(".")
    if len(parts) != 3 or len(parts[2]) != 2 or at.first.number < 0:
        return True
    return at.lead.firm or at.starts or at.phrase.hours or min(map(len, parts)) == 2


def _dotted(at: Place) -> bool:
    """Whether 3.11. is a day and no chapter or price at the end of a sentence."""
    rest = at.page.text[at.last.end :].lstrip(" ")
    two_figures = all(len(part) == 2 for part in at.shown.strip(" .").split("."))
    return _is_told(at) or (
        _may_be(at)
        and (
            at.starts
            or at.page.text[: at.first.start].rstrip().endswith(",")
            or not rest
            or not rest[0].isupper()
            or two_figures
        )
    )


def _figures(at: Place) -> bool:
    """Whether 5/11 and 3.11 are days and no share, price or mark."""
    if _is_told(at):
        return True
    if not _may_be(at) or "/" not in at.shown or at.shown == "24/7" or _is_out_of_ten(at):
        return False
    noted = at.after.word in _BEHIND_A_NOTE and at.before.number < 0
    return at.starts or noted or (at.ends and "of" not in at.after.kinds) or len(at.shown.rpartition("/")[2]) == 2


_BEHIND_A_NOTE = frozenset("re w with about abt".split())  # "call Kit 10/6 re drawdown"


def _is_out_of_ten(at: Place) -> bool:
    """Whether 7/10 inside a sentence is a mark, which is above ten in praise alone: "dinner was 12/10"."""
    if not at.shown.endswith("/10") or at.starts:
        return False
    if at.page.order == "dmy" and at.page.text[: at.first.start].rstrip()[-1:] in (",", "("):
        return False  # "Déjeuner avec Hélène, 3/10"
    praise = at.after.word in _PRAISING or "be" in at.before.kinds or at.before.word in _PRAISED
    return int(at.shown.split("/")[0].split()[-1]) <= _BEST_MARK or praise


_BEST_MARK = 10
_PRAISING = frozenset("would recommend again experience vibes".split())
_PRAISED = frozenset("a an solid was felt rated score it its easily gave eine ein una un uma um".split())


def _is_told(at: Place) -> bool:
    """Whether words or a weekday beside the figures say that they are a day."""
    return not _counts(at) and (at.first.number < 0 or at.lead.firm or at.phrase.hours or at.whole)


def _may_be(at: Place) -> bool:
    return not _counts(at) and "score" not in at.before.kinds


def _counts(at: Place) -> bool:
    """Whether it is so many of something; the "m" of "19.06., 13:15 Mittag m. Anna" is a "mit"."""
    if at.after.word == "m":
        behind = at.page.text[at.after.end :].lstrip(". ")[:1]
        return not (behind.isupper() or (bool(behind) and not behind.isascii()))
    return bool(at.after.kinds.keys() & {"counted", "unit"}) or at.after.word in ("%", "€", "k")


def _compact(at: Place) -> bool:
    return at.lead.firm or at.whole


def _alone(at: Place) -> bool:
    return at.whole


def _named(at: Place) -> bool:
    """Whether "dem" is tomorrow: French cut short where a clause ends, and no German article."""
    return at.core.weak != 1 or at.ends or at.phrase.hours


def _never(_at: Place) -> bool:
    return False


def _led_alone(at: Place) -> bool:
    return at.lead.end > at.phrase.start and at.whole


def _now(at: Place) -> bool:
    return at.whole or ("be" in at.before.kinds and at.ends)


def _month(at: Place) -> bool:
    """A month alone is one after a word that leads to it, "in May", "bis Januar", "last november", but not "of May"."""
    if "of" in at.previous.kinds or "paper" in at.after.kinds:
        return False
    short = at.core.name == "month" and len(at.first.word) < 4 and at.first.word not in ("may", "mai")
    roles = ("", "for", "over", "on") if short else ("", "for", "over")
    return at.core.plain or at.lead.role not in roles or at.whole


_RULES = {
    "weekday": _weekday, "named": _named, "date": _date, "ordinal": _ordinal, "short": _short, "hence": _amount,
    "ago": _amount, "period": _period, "this period": _this_period, "part": _part, "weekend": _weekend,
    "figures": _figures, "dotted": _dotted, "full": _full, "compact": _compact, "span": _never, "hours": _led_alone,
    "clock span": _alone, "recent": _alone, "signed": _alone, "clock": _now, "now": _now, "month": _month,
    "season": _month, "feast": _month,
}  # fmt: skip
