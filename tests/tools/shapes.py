"""Texts of any length that are hard to read: one long word, one word again and again, marks that open and never end."""

from collections.abc import Callable

PATTERNS = {
    "one Chinese word": "李雷在北京的公司",
    "one Latin word": "a",
    "one German word": "donaudampfschiff",
    "figures": "1",
    "figures and dots": "1.",
    "figures and dashes": "2026-",
    "one word again and again": "word ",
    "a known word again and again": "pricing ",
    "a name again and again": "Maria ",
    "days": "yesterday ",
    "dates": "5/11 ",
    "commas": "a,",
    "stops": "No. ",
    "dots": ".",
    "dashes": "-",
    "apostrophes": "o'",
    "addresses": "a@a.",
    "hashes": "#a",
    "quotes": '" ',
    "one quote": '"',
    "brackets": "(",
    "square brackets": "[",
    "asterisks": "*",
    "underscores": "_a",
    "backslashes": "\\",
    "angles": "<a ",
    "accents": "e\u0301",
    "marks": "\u0301",
    "wide signs": "😀",
    "joined signs": "👩\u200d",
    "spaces": " ",
    "lines": "\n",
    "lines of words": "word\n",
    "capitals": "Aa ",
    "and": "Maria and ",
    "i owe": "I owe Maria the deck ",
    "Greek": "Σίσυφος",
    "colons": "a: ",
    "semicolons": ";",
    "equals": "a=",
    "slashes": "a/",
    "dollars": "$a ",
    "brace": "{",
    "braces": "{a} ",
    "percent": "%41",
    "https": "https://a.b/",
}


def _different(size: int) -> str:
    """Words that are all different, as many characters as wanted."""
    return " ".join(f"w{number:x}x" for number in range(size // 5 + 1))[:size]


def _names(size: int) -> str:
    return ", ".join(
        f"Ada{chr(97 + n % 26)} Br{chr(97 + n // 26 % 26)}t{chr(97 + n // 676 % 26)}" for n in range(size // 12 + 1)
    )[:size]


def _repeated(pattern: str) -> Callable[[int], str]:
    return lambda size: (pattern * (size // len(pattern) + 1))[:size]


SHAPES: dict[str, Callable[[int], str]] = {
    **{name: _repeated(pattern) for name, pattern in PATTERNS.items()},
    "different words": _different,
    "different names": _names,
}
