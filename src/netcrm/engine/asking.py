"""What somebody in trouble is asking for: the words to search, the kind of help wanted, and whether to be careful.

Nothing is searched here. The store is asked with `query(challenge.words)` and with the words of `challenge.wide`,
and what it finds is put in order by engine/suggesting.py.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from netcrm.engine.names import fold
from netcrm.engine.stems import content_words, find_query, query, stem
from netcrm.engine.thesaurus import Related, hear, kinds_heard, related
from netcrm.errors import Usage

__all__ = (
    "DISTRESS", "KINDS_OF_HELP", "Challenge", "Related", "encouragement", "find_query", "query", "stem", "understand",
    "wide_query",
)  # fmt: skip

KINDS_OF_HELP = ("knowledge", "emotional", "collaboration", "experience")

DISTRESS = (
    "Please call someone now: a person you trust, or your local emergency number. You do not have to carry this alone."
)
# Flynn & Lake 2008: people asked for a favour said yes up to twice as often as the askers had guessed.
_ENCOURAGEMENT = {
    "knowledge": "People like to be asked, and say yes up to twice as often as askers expect.",
    "emotional": "You are no burden: people say yes up to twice as often as askers expect.",
    "collaboration": "Ask for one plain thing: people say yes up to twice as often as askers expect.",
    "experience": "Who went through it likes to tell: a yes comes up to twice as often as expected.",
}

# Read with accents and apostrophes folded away. Better one call too many: only plain figures of speech are let pass.
_DESPAIR = r"""
    (?<!commercial\ )(?<!career\ )(?<!business\ )(?<!political\ )(?<!brand\ )(?<!financial\ )(?<!corporate\ )
    \bsuicid(?!e\ mission) | \bsuizid | \bselbstmord
    | \b(kill|killing|hurt|hurting|harm|harming|cut|cutting)\ (my\ ?self)\b | \bself.?harm
    | \b(end|ending|take|taking)\ my\ (own\ )?life\b | \bend\ it\ all\b
    | \b(want|wanna|wish|ready|going|rather)\ (to\ )?(die|be\ dead|disappear\ forever)\b
    | \bi\ (were|was)\ dead\b | \bbetter\ off\ (dead|without\ me)\b
    | \b(dont|do\ not|no\ longer)\ want\ to\ (live|be\ alive|be\ here\ any\ ?more|wake\ up|exist)\b
    | \b(no|any)\ (reason|point)\ (to|in)\ liv(e|ing)\b | \bnothing\ (left\ )?to\ live\ for\b
    | \b(life|living)\ is\ ?nt\ worth | \bnot\ worth\ living\b
    | \bi\ (really\ |just\ )?(cant|can\ ?not)\ (go\ on|live\ like\ this)\b(?!\ (holiday|vacation|leave|stage|a\ ))
    | \b(mich|mir)\ (selbst\ )?(umbringen|etwas\ antun|das\ leben\ nehmen)\b | \bbringe?\ mich\ um\b
    | \b(nicht\ mehr|nimmer)\ leben\b | \b(will|mochte)\ (\w+\ )?sterben\b
    | \bmein(em)?\ leben\ (\w+\ )?(beenden|ende)\b
    | \bquitarme\ la\ vida\b | \bmatarme\b | \bno\ quiero\ (seguir\ )?viv(ir|iendo)\b | \bquiero\ morir(me)?\b
    | \bme\ (tuer|suicider|foutre\ en\ lair)\b | \ben\ finir\ avec\ la\ vie\b | \b(envie\ de|veux|voudrais)\ mourir\b
    | \bplus\ (envie\ de\ )?vivre\b | \bme\ matar\b | \btirar\ a\ (minha\ )?(propria\ )?vida\b
    | \bquero\ morrer\b | \bnao\ quero\ (mais\ )?viver\b
    """
# Every match of the pattern holds one of these; making it ready takes longer than all the rest of understanding.
_SIGNS = (
    "suicid", "suizid", "selbstmord", "self", "life", "end it all", "die", "dead", "disappear", "better off", "live",
    "living", "alive", "be here", "wake up", "exist", "go on", "umbring", "antun", "mich um", "leben", "sterben",
    "vida", "matar", "viv", "morir", "tuer", "foutre", "vie", "mourir", "morrer",
)  # fmt: skip


class Challenge(NamedTuple):
    """A problem as netcrm understands it.

    words: folded content words. wide: what the thesaurus adds. kind: the help wanted, one of KINDS_OF_HELP; also:
    further kinds the words hint at. distress: words of despair; show DISTRESS first and no encouragement. bare: the
    text without the names in it. groups: the thesaurus's groups it speaks of, by name how telling that is and the
    words that led there. seats: the functions of a good circle that know about them, the surest first.
    """

    text: str
    words: tuple[str, ...]
    wide: tuple[Related, ...]
    kind: str
    also: tuple[str, ...] = ()
    distress: bool = False
    bare: str = ""
    groups: Mapping[str, tuple[float, str]] = {}
    seats: tuple[str, ...] = ()


def understand(text: str, wanted: str | None = None, own: Mapping[str, Sequence[str]] | None = None) -> Challenge:
    """The challenge in a text. wanted: the kind of help, when told; own: the user's own words for the thesaurus."""
    if wanted is not None and wanted not in KINDS_OF_HELP:
        raise Usage(f"There is no help of the kind “{wanted}”.", hint=f"Say one of: {', '.join(KINDS_OF_HELP)}.")
    text = " ".join(text.split())
    distress = in_despair(text)
    hinted = _hinted(text, distress)
    kind = wanted or hinted[0]
    hearings = hear(text, own)
    return Challenge(
        text,
        content_words(text),
        related(hearings),
        kind,
        tuple(each for each in hinted if each != kind),
        distress,
        text,
        {each.group.name: (each.weight, each.because) for each in hearings},
        tuple(dict.fromkeys(each.group.seat for each in hearings if each.group.seat)),
    )


def in_despair(text: str) -> bool:
    """Whether somebody speaks of ending their life or of hurting themselves, in five languages."""
    plain = re.sub(r"[^\w ]", "", re.sub(r"[\s\-.,;:!?]+", " ", fold(text)))
    return any(sign in plain for sign in _SIGNS) and re.search(_DESPAIR, plain, re.VERBOSE) is not None


def wide_query(challenge: Challenge) -> str:
    """An FTS5 expression for the words the thesaurus adds; "" for none."""
    return query(related.word for related in challenge.wide)


def encouragement(challenge: Challenge, found: int) -> str | None:
    """One sentence that helps to ask; None in distress and when nobody was found."""
    return None if challenge.distress or not found else _ENCOURAGEMENT[challenge.kind]


def _hinted(text: str, distress: bool) -> tuple[str, ...]:
    # Who asks for others' experience says so; a feeling may be told along with any question.
    told = kinds_heard(text)
    heard = [kind for kind in ("experience", "collaboration", "emotional") if kind in told]
    if distress:
        heard = ["emotional", *(kind for kind in heard if kind != "emotional")]
    return tuple(heard) or ("knowledge",)
