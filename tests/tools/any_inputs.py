"""Inputs that nobody meant to be read: characters of all planes, samples with a few changes, very long and nested ones.

The same seed gives the same inputs, on every machine.
"""

from collections.abc import Iterator, Sequence
from random import Random

from shapes import SHAPES

SIGNS = (
    *("\x00", "\x1b[2J", "\x1b]0;x\x07", "\u202e", "\u2066", "\u200b", "\ufeff", "\ud800", "\ufffe", "\u0301"),
    "\U0001f469\u200d",
    *("\n", "\r", "\r\n", "\t", " ", '"', "'", "`", "$(touch x)", "[/]", "[red]", "{", "}", "{}", "[", "]", "(", "<"),
    *("=", ":", ";", ",", ".", "-", "--", "_", "/", "\\", "%", "*", "#", "@", "|", "&", "!", "?", "~", "^", "+"),
    *("9" * 5_000, "0x" + "f" * 5_000, "9" * 12, "-1", "1e999", "NaN", "null", "true", "2026-02-30", "0000-00-00"),
    *("99.99.9999", "١٢", "½"),
    *("ß", "İ", "ǆ", "ﬀ", "李雷", "שלום", "مرحبا", "Σίσυφος", "😀", "' OR 1=1 --", "<script>", "=1+1", "../../x"),
)  # fmt: skip
LONG = 1 / 500  # so many inputs are long
LONGEST = 2_000  # characters


def texts(number: int, seed: int, words: Sequence[str]) -> Iterator[str]:
    """So many texts: of the words, of any characters, of one shape at length, nested; most of them short."""
    chance = Random(seed)
    shapes = list(SHAPES.values())
    for _ in range(number):
        if chance.random() < LONG:
            yield chance.choice((chance.choice(shapes)(LONGEST), _nested(chance)))
            continue
        made = "".join(_piece(chance, words) for _ in range(chance.randint(1, 14)))
        yield made[:LONGEST]


def damaged(number: int, seed: int, samples: Sequence[bytes]) -> Iterator[bytes]:
    """So many files: a sample with a few changes, or pieces of several."""
    chance = Random(seed)
    signs = [sign.encode("utf-8", "surrogatepass") for sign in SIGNS]
    for _ in range(number):
        raw = chance.choice(samples)
        for _ in range(chance.randint(1, 5)):
            raw = _changed(raw, chance, samples, signs)
        yield raw


def _piece(chance: Random, words: Sequence[str]) -> str:
    how = chance.randrange(10)
    if how < 6:
        return chance.choice(words) + chance.choice((" ", " ", " ", ""))
    if how < 8:
        return chance.choice(SIGNS)
    if how == 8:
        return "".join(chr(chance.randrange(0x20, 0x3000)) for _ in range(chance.randint(1, 6)))
    return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randint(1, 4)))


def _nested(chance: Random) -> str:
    opened = chance.choice(("[", "{a=", '{"a":', "(", "[[a.", '"', "a.", "<b>", "“"))
    return chance.choice(("", "x = ", "page = ", "emails = ")) + opened * (LONGEST // len(opened))


def _changed(raw: bytes, chance: Random, samples: Sequence[bytes], signs: Sequence[bytes]) -> bytes:
    at = chance.randint(0, len(raw))
    match chance.randrange(7):
        case 0:
            return raw[:at] + bytes(byte ^ chance.randint(1, 255) for byte in raw[at : at + 1]) + raw[at + 1 :]
        case 1:
            return raw[:at] + raw[at + chance.randint(1, 200) :]
        case 2:
            return raw[:at] + raw[at : at + chance.randint(1, 100)] * chance.choice((2, 2, 2, 10)) + raw[at:]
        case 3:
            other = chance.choice(samples)
            begin = chance.randint(0, len(other))
            return raw[:at] + other[begin : begin + chance.randint(1, 300)] + raw[at:]
        case 4:
            return raw[:at] + chance.choice(signs) * (500 if chance.random() < LONG else 1) + raw[at:]
        case 5:
            return raw[:at] + chance.randbytes(chance.randint(1, 8)) + raw[at:]
        case _:
            end = raw.find(b"\n", at) + 1
            return raw[:end] + raw[max(0, raw.rfind(b"\n", 0, at)) :] if end else raw[:at]
