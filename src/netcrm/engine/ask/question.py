"""Reads a challenge as it was typed: the words to search, the kind of help wanted, and whether to be careful.

Nothing is searched here. The store is asked with `query(challenge.words)` and with the words of `challenge.wide`,
and what it finds is put in order by engine/ask/ranking.py.
"""

from collections.abc import Mapping, Sequence

from netcrm.engine.ask import heavy_heart
from netcrm.engine.ask.distress import DESPAIR, DISTRESS, FIRST_WORDS, GRAVE, WORRY, level
from netcrm.engine.ask.stems import common_words, content_words, find_query, query, stem
from netcrm.engine.ask.thesaurus import Related, hear, kinds_heard, related
from netcrm.errors import Usage
from netcrm.named_tuple import NamedTuple

__all__ = (
    "DISTRESS", "KINDS_OF_HELP", "Challenge", "Related", "encouragement", "find_query", "first_words", "in_crisis",
    "in_despair", "query", "stem", "understand", "wide_query",
)  # fmt: skip

KINDS_OF_HELP = ("knowledge", "emotional", "collaboration", "experience")

# Flynn & Lake 2008: people asked for a favour said yes up to twice as often as the askers had guessed.
_ENCOURAGEMENT = {
    "knowledge": "People like to be asked, and say yes up to twice as often as askers expect.",
    "emotional": "You are no burden: people say yes up to twice as often as askers expect.",
    "collaboration": "Ask for one plain thing: people say yes up to twice as often as askers expect.",
    "experience": "Who went through it likes to tell: a yes comes up to twice as often as expected.",
}

_FEW = 2  # words


class Challenge(NamedTuple):
    """A problem as netcrm understands it.

    words: folded content words. wide: what the thesaurus adds. kind: the help wanted, one of KINDS_OF_HELP; also:
    further kinds the words hint at. distress: words of despair; show DISTRESS first. bare: the text without the names
    in it. groups: the thesaurus's groups it speaks of, by name how telling that is and the words that led there. seats:
    the functions of a good circle that know about them, the surest first. crisis: somebody in distress asks, who needs
    a voice and no list.
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
    crisis: bool = False


def understand(text: str, wanted: str | None = None, own: Mapping[str, Sequence[str]] | None = None) -> Challenge:
    """The challenge in a text. wanted: the kind of help, when told; own: the user's own words for the thesaurus."""
    if wanted is not None and wanted not in KINDS_OF_HELP:
        raise Usage(f"There is no help of the kind “{wanted}”.", hint=f"Say one of: {', '.join(KINDS_OF_HELP)}.")
    text = " ".join(text.split())
    crisis = in_crisis(text, wanted)
    hinted = _hinted(text, crisis)
    kind = "emotional" if crisis else wanted or hinted[0]
    hearings = hear(text, own)
    return Challenge(
        text,
        content_words(text) or common_words(text),
        related(hearings),
        kind,
        tuple(each for each in hinted if each != kind),
        in_despair(text),
        text,
        {each.group.name: (each.weight, each.because) for each in hearings},
        tuple(dict.fromkeys(each.group.seat for each in hearings if each.group.seat)),
        crisis,
    )


def in_crisis(text: str, wanted: str | None = None) -> bool:
    """Whether somebody in distress asks. Who tells another kind of help gets that, unless a life is at risk."""
    heard = level(text)
    return heard in (DESPAIR, WORRY) or (heard == GRAVE and wanted in (None, "emotional"))


def in_despair(text: str) -> bool:
    """Whether somebody speaks of ending their life or of hurting themselves."""
    return level(text) == DESPAIR


def first_words(text: str) -> str | None:
    """What is said before all else where the user's life, or another's, may be at risk; else None."""
    return FIRST_WORDS.get(level(text))


def wide_query(challenge: Challenge) -> str:
    """An FTS5 expression for the words the thesaurus adds; "" for none."""
    return query(related.word for related in challenge.wide)


def encouragement(challenge: Challenge, found: int) -> str | None:
    """One sentence that helps to ask; None in distress and when nobody was found."""
    return None if challenge.crisis or not found else _ENCOURAGEMENT[challenge.kind]


def _hinted(text: str, crisis: bool) -> tuple[str, ...]:
    # Who asks for others' experience says so; a feeling may be told along with any question.
    told = kinds_heard(text)
    heard: list[str] = [kind for kind in ("experience", "collaboration") if kind in told]
    if _weighs_on_them(text, "emotional" in told):
        heard.append("emotional")
    if crisis:
        heard = ["emotional", *(kind for kind in heard if kind != "emotional")]
    return tuple(heard) or ("knowledge",)


def _weighs_on_them(text: str, cue: bool) -> bool:
    """Whether somebody to listen is wanted. A cue is believed where little speaks against; two words tell none."""
    if not cue and (text.count(" ") < _FEW or not common_words(text)):
        return False
    return heavy_heart.likely(text, cue) >= (heavy_heart.DOUBTED if cue else heavy_heart.HEARD)
