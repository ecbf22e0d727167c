"""The kind and the day of the contact a sentence tells of, whatever other deeds and days it speaks of."""

import re
from collections.abc import Sequence
from datetime import date

from netcrm.engine.dates.dates import Found, find_dates
from netcrm.engine.log.mentions import Mention, Span, Word, inside, words_of
from netcrm.model.kinds import CONTACT

# One or two words as words_of cuts them: "intro'd" is "intro d", "1:1" is "1 1", "meet-up" is "meet up".
_WORDS = {
    "intro": "introduced, introducing, intro d, introed, introing",
    "call": """
        call, calls, called, caled, calling, phone, phoned, phones, phonecall, phone call, rang, zoom, zoomed,
        zooming, skype, skyped, facetime, facetimed, voicemail, google meet, gmeet, video, videocall, telefonat,
        telefoniert, angerufen
    """,
    "coffee": "coffee, coffees, cofee, coffe, cofffee, cafe, espresso, cappuccino, kaffee, tea",
    "meal": """
        lunch, lunched, lunches, dinner, dinners, diner, breakfast, brunch, supper, drinks, drink, beer, beers,
        wine, pint, pints, ate, eating, meal, pizza, dejeuner, mittagessen, abendessen, fruhstuck, almuerzo, cena,
        comida
    """,
    "message": """
        texted, texting, text, texts, sms, whatsapp, whatsapped, whatsapping, whats app, dm, dms, dmed, message,
        messaged, messages, messaging, slack, slacked, linkedin, telegram, signal, pinged, imessage, voice note,
        tweeted, discord, wechat
    """,
    "email": "email, emailed, emails, emailing, mail, mailed, mails, e mail, e mailed, e mails",
    "event": """
        conference, conf, meetup, meet up, demo day, demoday, party, event, summit, hackathon, workshop, wedding,
        retreat, festival, webinar, gala, trade fair, trade show, barcamp, congress, messe
    """,
    "meeting": """
        met, meet, meeting, meetings, metting, meating, mtg, mtgs, sync, synced, board, 1 1, 1on1, one on, standup,
        stand up, office hours, treffen, getroffen
    """,
    "introduction": "intro, introduction",
}
_KINDS = {" ".join(phrase.split()): kind for kind, phrases in _WORDS.items() for phrase in phrases.split(",")}
_UNSPACED = {
    "电话": "call", "咖啡": "coffee", "吃饭": "meal", "午饭": "meal", "晚饭": "meal", "微信": "message",
    "开会": "meeting",
}  # fmt: skip
# An introduction that happened outweighs its way; "met" is said of everything; the noun "intro" is mostly in passing.
_RANK = {"intro": 0, "meeting": 2, "introduction": 3}


def kind_of(sentence: str, aside: Sequence[Span], named: Sequence[Mention]) -> str:
    """The most particular kind of interaction told of outside `aside` and outside names; CONTACT when none is."""
    hidden = [*aside, *((mention.start, mention.end) for mention in named)]
    told = _kinds_named(sentence, words_of(sentence))
    found = [(_RANK.get(kind, 1), at, kind) for at, kind in told if not inside(at, hidden)]
    found += [(1, m.start, "email") for m in named if "@" in sentence[m.start + 1 : m.end]]
    found += [(1, sentence.find(key), kind) for key, kind in _UNSPACED.items() if key in sentence]
    kind = min(found)[2] if found else CONTACT
    return "intro" if kind == "introduction" else kind


def day_of(sentence: str, days: Sequence[Found], today: date) -> date | None:
    """The day of the contact: of those found looking back, the first that is no deadline or plan of somebody's."""
    own = [day for day in days if not re.match(r"(?:by|until|till|since|before|from|due)\b", day.text, re.IGNORECASE)]
    own = [day for day in own if not re.search(_AWAITED, sentence[: day.start], re.IGNORECASE)]
    own = [day for day in own if _is_plain(day, today) or not re.search(_TOLD_OF, sentence[: day.start], re.IGNORECASE)]
    if not own:
        return None
    if re.search(_AHEAD, sentence, re.IGNORECASE):
        ahead = {found.start: found.on for found in find_dates(sentence, today, "future")}
        return ahead.get(own[0].start, own[0].on)
    return next((day.on for day in own if day.on <= today), own[0].on)


def _is_plain(day: Found, today: date) -> bool:
    """Whether the words say when it was, even after "about ...": yesterday, on Thursday, two days ago."""
    said = re.match(r"on\b.*day|(?:yesterday|yday|last night)\b|.*\bago$", day.text, re.IGNORECASE | re.DOTALL)
    return said is not None and 0 <= (today - day.on).days <= _LATELY


def _kinds_named(sentence: str, words: Sequence[Word]) -> list[tuple[int, str]]:
    told = []
    for at, word in enumerate(words):
        pair = f"{word.folded} {words[at + 1].folded}" if at + 1 < len(words) else ""
        kind = _KINDS.get(pair) or _KINDS.get(word.folded)
        if kind and not pair.endswith((" call", " calls")) and not _in_passing(sentence, word):
            told.append((word.start, kind))
        elif pair == "phone call":
            told.append((word.start, "call"))
    return told


_PASSING = (
    r"\b(?:about|re|regarding|wants?|needs?|asked (?:\w+ ){0,3}for|would like|like|before|after|maybe|perhaps|"
    r"should(?! have)|someone|somebody|(?:asked|told|advised) (?:\w+ ){1,3}to)\b"
)


def _in_passing(sentence: str, word: Word) -> bool:
    """Whether the word tells of something else: wanted, talked about, or done by others."""
    before = sentence[: word.start]
    if before[-1:] in ("@", "#") or (word.folded == "workshop" and before.endswith("the ")):
        return True
    clause = re.split(r"[.;:!?\n,]", before)[-1].lower()
    if re.search(_PASSING, clause) or re.match(r"\s+(?:maybe|perhaps)\b", sentence[word.end :], re.IGNORECASE):
        return True
    return word.folded in ("met", "meet") and bool(re.search(r"\b(?:he|she|they|to|will)\s*$", clause))


_AWAITED = (
    r"(?:\b(?:starts?|starting|until|till|since|deadline|due|closes|closing|launch|launches|launching|ends?|expires|leaves|"
    r"moves|moved|rescheduled|postponed|next (?:call|meeting|coffee|lunch|sync))\W+(?:\w+\W+)?|"
    r"\b(?:can't|cannot|can not|won't|will be|wants?|needs?|asked for|would like)\b[^.;!?\n]*)$"
)
_TOLD_OF = r"\b(?:about|before|regarding)\b[^.;!?\n]*$"
_LATELY = 60  # days; what was "ago" longer belongs to what was talked about
_AHEAD = (
    r"\b(?:planned|planning|scheduled|booked|upcoming|seeing|will (?:meet|see|call)|going to (?:meet|see)|set up)\b"
)
