"""Texts that do harm where somebody obeys them: a terminal, a shell, a spreadsheet, a browser, a reader of exports; and
what of them may never come out."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from json import dumps, loads
from unicodedata import category

from netcrm.columns.tables import TABLES

TEXTS = {
    "colour": "\x1b[31mred\x1b[0m",
    "clear the screen": "\x1b[2J\x1b[H",
    "title of the window": "\x1b]0;owned\x07",
    "clipboard": "\x1b]52;c;cm0gLXJm\x07",
    "C1": "\x9b31mred \x85 \x9d0;x\x9c",
    "bell and backspace": "\x07\x08\x08\x7f\x00",
    "carriage return": "safe\rowned",
    "right to left": "\u202egpj.exe\u202c \u2066x\u2069 \u200f",
    "zero width": "a\u200bb\u2060c\ufeffd\u00ade",
    "tags": "x\U000e0041\U000e0042\U000e007f",
    "separators": "a\u2028b\u2029c",
    "private use": "\ue000\uf8ff\U000f0000",
    "marks": "e" + "\u0301" * 60,
    "markup": "[red]x[/red] [/] [/b] [link=file:///etc/passwd]x[/link] :smile: [bold",
    "shell": "$(touch ran) `touch ran` ; touch ran | touch ran && touch ran",
    "quotes": 'O\'Hara "x" ’ ` \\\' \\" \\',
    "new lines": "one\ntwo\r\nthree\n\n",
    "options": "--help -rf --db=/tmp/x",
    "a formula": "=1+1",
    "a formula behind a blank": " =1+1",
    "a formula behind a semicolon": ";=1+1",
    "a formula behind a tab": '\t=HYPERLINK("http://x")',
    "a wide formula": "＝1+1 ＠SUM(1) ＋1 －1",
    "other formulas": "+1 ; -1 | @SUM(1)\n=cmd|' /C calc'!A0",
    "SQL": "'; DROP TABLE person; -- %_",
    "HTML": "<script>alert(1)</script> <img src=x onerror=alert(1)> </style></script><!-- ]]> &amp;",
    "vCard": "x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Owned\r\nEND:VCARD",
    "calendar": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Owned",
    "Markdown": "[x](javascript:alert(1)) # h\n- [ ] x ``` | a | ![x](http://x)\n---\n",
    "dot": 'x"]; owned [label="y" URL="javascript:1"]; } //',
    "JSON": '", "owned": "\\u001b[2J',
    "format": "{0} {x} %s %(x)s {{",
    "paths": "../../etc/passwd /dev/null con: a/b\\c",
    "fine": "Zoë O’Neill 李雷 שלום מאריה 👩\u200d👧 नमस्ते",
}
ALL = " ".join(text for name, text in TEXTS.items() if name not in ("marks", "bell and backspace"))
SHORT = "\x1b[31m\x9b\u202e\u200b[red] [/] $(touch ran) `touch ran` =1+1 <script> '\" \x07"
GROUPS = {  # what is tried together where every command is run
    "what a terminal obeys": (
        "colour", "clear the screen", "title of the window", "clipboard", "C1", "bell and backspace", "carriage return",
    ),
    "what hides": ("right to left", "zero width", "tags", "separators", "private use", "marks"),
    "markup, shells and options": ("options", "markup", "shell", "quotes", "new lines", "format", "paths"),
    "what other programs obey": (
        "a formula", "other formulas", "SQL", "HTML", "vCard", "calendar", "Markdown", "dot", "JSON",
    ),
    "fine words": ("fine",),
}  # fmt: skip
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_JOINERS = "\u200c\u200d"


def obeyed(shown: str, colour: bool = False) -> str:
    """The characters that a terminal would obey or that hide what stands there. colour: rich may colour the page."""
    rest = _COLOUR.sub("", shown) if colour else shown
    return "".join(sorted({char for char in rest if _does_harm(char)}))


def _does_harm(char: str) -> bool:
    return char not in "\n\t" and char not in _JOINERS and category(char) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp")


def columns() -> Iterator[tuple[str, str, str]]:
    """Every column of the book that holds words of people: table, column, and "text" or "list"."""
    for table in (one for one in TABLES.values() if one.name != "settings"):
        for column in table.columns:
            free = (
                column.type in ("text", "list") and not column.words and column.check in ("", "name", "text", "filled")
            )
            if free and column.name not in ("key", "kind", "uid", "handle", "source"):
                yield table.table, column.name, column.type


def poison(path: str, text: str, with_what_was_there: bool = True) -> int:
    """Puts the text into every word of people in a book, as somebody with another program can; how many values."""
    changed = 0
    with closing(sqlite3.connect(path)) as db, db:
        for table, column, kind in columns():
            rows = db.execute(
                f"SELECT id, {column} FROM {table} WHERE coalesce({column}, '') NOT IN ('', '[]')"
            ).fetchall()
            for key, value in rows:
                kept = f"{value} " if with_what_was_there else ""
                new = dumps([f"{text} {one}" for one in loads(value)]) if kind == "list" else f"{kept}{text}"
                db.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (new, key))
                changed += 1
    return changed
