"""Cuts a text into words, figures and signs, each with what it can mean in a date, in any of the languages."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any

from netcrm.engine.dates.lexicon import ACCENTED, PHRASES, WORDS, phrases
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold

_PIECE = re.compile("[0-9]+|(?:[^\\W\\d_][\u0300-\u036f]*)+|\\S")
DASHES = ("-", "–", "—")
_JOINING = ("-", ".", "‑")
_APOSTROPHES = {"’": "'", "‘": "'", "´": "'"}


class Meaning(NamedTuple):
    """What a word stands for: a month's number, a step ("next" 1), a role. langs: the languages it is one in.

    weak: 0 means nothing else, 1 a day where one can stand, 2 beside words of a date alone, 3 beside figures alone.
    """

    value: Any
    langs: str
    weak: int


class Token(NamedTuple):
    """A word or a phrase that belongs together, a figure, or a sign. word: folded. number: -1 for no figure."""

    start: int
    end: int
    word: str
    kinds: Mapping[str, Meaning]
    number: int
    glued: bool  # to the token before


class Page(NamedTuple):
    """A text to look for dates in, seen from a day in a direction. order: "dmy", "mdy" or "" for the day's order.

    rough: months, seasons and feasts are wanted too. size: how many tokens there are before the empty ones.
    """

    text: str
    tokens: tuple[Token, ...]
    today: date
    ahead: bool
    order: str
    rough: bool
    size: int
    amounts: dict[int, Any]  # of time, by the token they begin at, once they were looked for


NOTHING: Mapping[str, Meaning] = {}
# Which day or week it is, cut short, so that a full stop behind it ends nothing: "nä. Di", "próx. semana".
_CUT_SHORT = frozenset("na nachst naechst letzt verg komm prox proch pro pas".split())
_AFTER_THE_END = 12  # empty tokens, so that nobody who looks ahead falls off


def page(text: str, today: date, ahead: bool, order: str = "", rough: bool = False) -> Page:
    """The text cut into tokens; behind the last one stand empty ones."""
    tokens = tokenise(text)
    return Page(text, tokens, today, ahead, order, rough, len(tokens) - _AFTER_THE_END, {})


@lru_cache(maxsize=16)  # the days of a line are looked for several times while it is read
def tokenise(text: str) -> tuple[Token, ...]:
    """Every word, figure and sign; phrases of the lexicon ("il y a") are one token."""
    raw = _pieces(text)
    size, at = len(raw), 0
    tokens: list[Token] = []
    raw += [Token(len(text), len(text), "", NOTHING, -1, False)] * _AFTER_THE_END
    while at < size:
        token = raw[at]
        length, packed = _phrase(raw, at) if token.word in PHRASES else (1, "")
        if packed and not (length > 1 and _counted(tokens, token)):
            last = raw[at + length - 1]
            word = " ".join(piece.word for piece in raw[at : at + length] if piece.word not in _JOINING)
            token = Token(token.start, last.end, word, meanings(packed), -1, token.glued)
            at += length - 1
        tokens.append(token)
        at += 1
    return (*tokens, *raw[size:])


@cache
def meanings(packed: str) -> Mapping[str, Meaning]:
    """The meanings as the lexicon packs them."""
    kinds = {}
    for part in packed.split(";"):
        kind, _, rest = part.partition("=")
        value, langs, weak = rest.split("/")
        number = int(value) if value.lstrip("-").isdigit() and kind != "feast" else value
        kinds[kind] = Meaning(number, langs, int(weak))
    return kinds


def _pieces(text: str) -> list[Token]:
    pieces: list[Token] = []
    end = 0
    for match in _PIECE.finditer(text):
        start, stop = match.span()
        piece = match.group()
        word, number = _read(piece)
        glued = bool(pieces) and start == end
        if piece == "." and glued and pieces[-1].word in _CUT_SHORT and text[stop : stop + 1] == " ":
            pieces[-1], end = pieces[-1]._replace(end=stop), stop
            continue
        if piece == "ª" and glued and pieces[-1].word == "." and pieces[-1].glued and pieces[-2].number >= 0:
            end = pieces.pop().start  # "3.ª feira" is "3ª feira"
        if glued and (pieces[-1].number >= 0 or number >= 0):
            whole = pieces[-1].word + word
            if whole in WORDS or whole in PHRASES:
                start, word, number, glued = pieces[-1].start, whole, -1, pieces.pop().glued
        packed = WORDS.get(word)
        pieces.append(Token(start, stop, word, meanings(packed) if packed else NOTHING, number, glued))
        end = stop
    return pieces


def _read(piece: str) -> tuple[str, int]:
    if piece.isascii():
        number = int(piece) if piece.isdigit() and len(piece) <= 8 else -1
        return piece.lower(), number
    word = fold(piece)
    return (word if word in ACCENTED else _APOSTROPHES.get(piece, piece)), -1


def _phrase(raw: list[Token], at: int) -> tuple[int, str]:
    """How many pieces the longest phrase that begins here takes, and what it means; (1, "") for none."""
    for rest, packed in phrases(raw[at].word):
        here = at + 1
        for word in rest:
            here += _is_joint(raw, here)
            if raw[here].word != word:
                break
            here += 1
        else:
            return here - at, packed
    return 1, ""


def _is_joint(raw: list[Token], at: int) -> bool:
    """Whether this is a hyphen or the dot of an abbreviation: "avant-hier", "a.m.", "n. Chr."."""
    sign = raw[at]
    if not sign.glued or sign.word not in _JOINING:
        return False
    return raw[at + 1].glued or (sign.word == "." and len(raw[at - 1].word) == 1)


def _counted(tokens: list[Token], token: Token) -> bool:
    """Whether a number stands before a unit: in "2 days before yesterday" the days are counted."""
    return "unit" in token.kinds and bool(tokens) and (tokens[-1].number >= 0 or "number" in tokens[-1].kinds)
