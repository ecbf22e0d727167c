"""Where no sentence ends although a full stop, a dash or a bracket stands there: in German notes cut short.

"Korrekturen mündl. erläutert", "bis Do. das Angebot", "Abb. 5–7", "das Leihgerät (Nr. 3) ausgehändigt".
"""

from netcrm.engine.log.lexicon import lexicon
from netcrm.engine.log.spans import Span
from netcrm.text import fold, lazy_pattern, tokens

# Behind these a sentence goes on, whatever follows.
_LEADING = frozenset(
    "betr bez bzgl gem lt laut zzgl abzgl exkl inkl einschl ausschl bezgl hinsichtl zw zwecks geg gg abb kap nr art "
    "abs bd anl pkt pos ziff tab fig aufl ausg telef schriftl mundl personl "
    "spat spatest fruhest vorauss vorl max mind bish sog gepl unverb ursprungl evtl ggf jew wochentl zweiwochentl "
    "monatl jahrl tagl vierteljahrl halbjahrl fernmundl elektron kurzfr langfr mittelfr d dem neg ca zus "
    "s m f v z b u o w".split()
)
# And behind these where it goes on in small letters or figures.
_NOUNS = frozenset(
    "diss konf bespr protok besicht videokonf telko tel fr hr stk mon std min wo jg abt univ inst gesellsch verw "
    "dok doku mat erg bem anm vers sitz vors vertr auftr best lief rech rechn zahl kopf pers teiln mitgl "
    "fam bez str pl ing dipl mag dir ref sekr kol koll ber arb entw korr rev verm beschr erkl unterl unters".split()
)
_ENDS = ("tl", "dl", "nl", "chl", "gl", "bl")  # of "mündlich" and its like, cut short
_FEWEST = 4  # letters of such a word


def ends_no_sentence(word: str, rest: str) -> bool:
    """Whether a full stop behind this folded word only cuts it short. rest: the text behind."""
    if word in _LEADING and len(word) > 1:
        return True
    small = rest[:1].islower() or rest[:1].isdigit()
    if word in _LEADING or word in _NOUNS:
        return small
    return rest[:1].islower() and len(word) >= _FEWEST and word.endswith(_ENDS)


def ends_a_short_day(said: str, rest: str) -> bool:
    """Whether the full stop belongs to a weekday or month cut short: "bis Do. das Angebot", "am Mo. 15.6."."""
    last = said.rsplit(" ", 1)[-1]
    if rest[:1].isdigit():
        return len(last) <= _SHORT_DAY and last.isalpha()
    return rest[:1].islower() and last in _SHORT_DAYS


_SHORT_DAY = 4  # letters
_SHORT_DAYS = ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So")


def is_a_range(gap: str, before: str, rest: str) -> bool:
    """Whether a dash stands between two figures: "5–7"."""
    return gap in ("–", "—", "-", "--") and before[-1:].isdigit() and rest[:1].isdigit()


def asides_in(text: str) -> list[Span]:
    """Brackets inside a sentence that goes on behind them, with a few words that tell of no contact: "(Nr. 3)"."""
    if "(" not in text:
        return []
    return [one.span() for one in _ASIDE.finditer(text) if not _tells(one[1])]


def _tells(words: str) -> bool:
    said = [fold(word) for word in tokens(words)]
    begun = [lexicon(name).kinds[-1] for name in ("de", "en")]
    telling = any(word in known for word in said for known in begun)
    return telling or len(said) > _MOST or not _OF_THINGS.isdisjoint(said)


_MOST = 3  # words
_OF_THINGS = frozenset("mit m ohne und u statt bei von gestern heute morgen krank with and without ich er sie".split())
_ASIDE = lazy_pattern(r"(?<=[\w\"'’.] )\(([A-ZÄÖÜ\d][^(),:;!?]{1,30})\)(?= [a-zäöüß])")
