"""People named by the initials of their names: "call w/ LO" for Laurence Okafor."""

from collections.abc import Collection, Sequence

from netcrm.engine.log import vocabulary as v
from netcrm.engine.log.mentions import Mention, Word, words_of
from netcrm.engine.log.spans import Span, inside
from netcrm.model.people import IN_YOUR_DAY, Known
from netcrm.text import fold

_LENGTHS = (2, 3)  # letters
# What such letters stand for as words, so that they name nobody unless a "with" and the like leads to them.
_ABBREVIATIONS = frozenset(
    """
    ac ad ai am ap api app apr ar aum ar atm av ba bb bbq bc bd bs ca cad cb cc cd ceo cet cfo cio cma cmo co cob coo
    cpa cpo cs csr css cst cta cto cv cvc da db dc dd ddq dev dj dm dms dna do doc dp dr ds eb ec ed edt eea eo eod eoy
    eow ep er erp esg est et eta etf etl eu ev ex fa faq fb fc fd fda fe ff fof fp fr fs ft fte ftse fy fyi ga gb gbp
    gdp gdpr gm gmt gmv go gp gps gst gtm hi hk ho hq hr hrs html http ia ib ic id ie if ii iii il im in io ion ios ip
    ipo ipr iq ir irr irs is isa iso ist it iv jan jd jul jun jv kf kg kpi kyc la lan lbo led lhs lip llc llm llp lol
    loi lp lps lse lt ltd ltv ma mac mar max mba mbo mc md me med min mip mis ml mm mn mo moi mou mp mpg mr mrr mrs ms
    msg mtg mvp mw nb nda ne nav nft ngo nhs nl no nov np npc npv nr nsw ny nyc nye nz oct oem ok on oo ooo op opm or
    os ot otc our pa par pc pcs pd pdf pdt pe pet ph phd php pi pl plc pm pmo pnl po poc pov pp ppm ppt pr prd pro ps
    pst pt pta pto pub pwc qa qbr qr raf rag rca rd re rfi rfp rip rn roe rof roi rsu rv sa saas sat sc sd sdk sdr se
    sec seo sep sf sg sim sla smb sme smo so soc son sop sos soul sow spa spv sql sr ssl st sub sun sw ta tam tax tbc
    tbd tc td tea tel tl tld to tue tv ty ui uk um un up us usa usd use usp ux va vat vc vcs vip vm vp vpn vr vs wa
    was we wed wfh who wi wip yc yo yoy yr zip
    """.split()
)
_LEADS = frozenset("with w met called rang phoned emailed texted messaged pinged mailed saw told asked".split())


def by_initials(text: str, people: Sequence[Known], found: Sequence[Mention], taken: Sequence[Span]) -> list[Mention]:
    """Whoever alone of those in your day has the initials that stand there in capitals."""
    if text.isupper():
        return []
    words = words_of(text)
    said = [at for at, word in enumerate(words) if _may_be(word)]
    if not said:
        return []
    bearers: dict[str, list[int]] = {}
    firsts = {words[at].text[0].lower() for at in said}
    for person in people:
        for letters in _initials(person, firsts) if person.stage in IN_YOUR_DAY else ():
            bearers.setdefault(letters, []).append(person.id)
    spans = [*taken, *((mention.start, mention.end) for mention in found)]
    named: list[Mention] = []
    for at in said:
        word = words[at]
        ids = bearers.get(word.folded, ())
        ends = {mention.end for mention in (*found, *named)}
        led = _is_led(words, at) or _is_noted(words, at) or _goes_on(text, words, at, ends)
        if len(ids) == 1 and not inside(word.start, spans) and (led or _stands_for_nothing(text, word)):
            named.append(Mention(word.start, word.end, (ids[0],), False))
    return named


def _may_be(word: Word) -> bool:
    return len(word.text) in _LENGTHS and word.text.isascii() and word.text.isalpha() and word.text.isupper()


def _initials(person: Known, firsts: set[str]) -> set[str]:
    """The initials of the name, of first and last name, and with the nickname; none where another letter begins it."""
    nickname = fold(person.nickname or "")
    parts = fold(person.name).replace("-", " ").split()
    if len(parts) < 2 or not {parts[0][:1], nickname[:1]} & firsts:
        return set()
    last = parts[-1][0]
    given = {"".join(part[0] for part in parts), parts[0][0] + last}
    return given | ({nickname[0] + last} if nickname else set())


def _is_led(words: Sequence[Word], at: int) -> bool:
    """Whether a "with" or "called" stands before it."""
    return at > 0 and words[at - 1].folded in _LEADS


def _is_noted(words: Sequence[Word], at: int) -> bool:
    """Whether it stands behind a call or lunch, "lunch CV 24/6", and is no role or trade, "call HR"."""
    return at > 0 and words[at - 1].folded in _KINDS and words[at].folded not in _ROLES


_KINDS = frozenset(
    "mtg meeting call lunch dinner coffee breakfast brkfst bkfst brunch drinks zoom tel spk sync breakie supper".split()
)
_ROLES = frozenset("hr pr it qa vc lp gp md bd ir pm pe ceo cfo cto coo pa ea va tv ai uk us eu ui ux am ic".split())


def _goes_on(text: str, words: Sequence[Word], at: int, ends: Collection[int]) -> bool:
    """Whether it goes on with people: "w/ LO + CV"."""
    if not at:
        return False
    gap = text[words[at - 1].end : words[at].start].strip()
    if words[at - 1].folded in v.AND:
        return at > 1 and words[at - 2].end in ends and words[at].folded not in _ROLES
    if gap == ",":
        behind = words[at + 1].folded if at + 1 < len(words) else ""
        listed = behind in v.AND or not text[words[at].end : words[at].end + 1].strip(".;")
        return words[at - 1].end in ends and listed and words[at].folded not in _ROLES
    return gap in ("+", "&", "/") and words[at - 1].end in ends


def _stands_for_nothing(text: str, word: Word) -> bool:
    """Whether it is no abbreviation, nor part of one: "LO's", and no "L&O" or "LO-2"."""
    if word.folded in _ABBREVIATIONS or word.folded in v.PLAIN:
        return False
    around = text[word.start - 1 : word.start] + text[word.end : word.end + 1]
    return not any(char in "&#@_-" for char in around)
