"""The cards of a vCard file as content lines, whichever version wrote them and however they were damaged on the way.

Works on bytes until a line is whole: old phones fold in the middle of a character, and every line may have a charset
of its own.
"""

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator, Mapping
from functools import lru_cache

from netcrm.errors import Hint, Refused, Usage
from netcrm.named_tuple import NamedTuple
from netcrm.sources.fields import FIELD_LIMIT

SIZE_LIMIT = 100_000_000  # bytes of a file; 10,000 contacts with small photos have about as many
LINES_LIMIT = 3_000_000  # of a file; 100 MB of photos have half as many
PROPERTIES_LIMIT = 1_000_000  # of a file; 50,000 full contacts have as many
CARDS_LIMIT = 200_000
CARD_LIMIT = 10_000_000  # bytes; a photo of any phone fits
CARD_LINES_LIMIT = 2_000  # properties; the fullest honest card seen has 60
BINARY = {"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-MOZILLA-PHOTO"}

_PARAMETERS_LIMIT = 10_000  # bytes; an address label may stand among them
_LINE_LIMIT = 80_000  # bytes of one line that are looked at; quoted-printable takes up to nine for a character
_BEGIN = re.compile(rb"^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_EDGE = re.compile(rb"^[ \t]*(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.IGNORECASE | re.MULTILINE)
_FILLED = re.compile(rb"^[ \t]*[^\s][^\n]*", re.MULTILINE)
_FOLD = re.compile(rb"\n[ \t]")
_BLANKS = re.compile(rb"\n*+")
_NAME = rb"[ \t]*(?:([\w-]+)\.)?(X-[\w -]*|[\w-]+[ \t]*)"  # X-GOOGLE TALK exists; elsewhere a space means prose
_HEAD = re.compile(_NAME + rb'((?:;(?:"[^"\n]*"|[^":;])*+)*+):', re.IGNORECASE)
_SLOPPY_HEAD = re.compile(_NAME + rb"(;[^:]*)?:", re.IGNORECASE)  # a quotation mark that is never closed
_PARAMETER = re.compile(r';([^=;"]*)(?:=((?:"[^"]*"|[^";]|")*?))?(?=;|$)')
_BASE64_LINES = re.compile(rb"(?:\n[A-Za-z0-9+/= \t]*+(?=\n|\Z)){1,1000}+")  # not indented; a property has a colon
_CHARSET = re.compile(
    r"utf-?8|(?:iso-?|windows-|cp|latin-?|koi8-|mac-?)[a-z0-9-]{1,15}|gb(?:k|2312|18030)|big5|s(?:hift)?[-_]?jis"
    r"|euc-(?:jp|kr)",
    re.IGNORECASE,
)
_LATIN = re.compile(r"(?:us-)?ascii|iso-?8859-?1|latin-?1|windows-1252|cp1252", re.IGNORECASE)


class Line(NamedTuple):
    """One property: its name in capitals, its value as text with the escapes still in it, "" for what is binary.

    types: in small letters, bare parameters among them (TEL;CELL). params: the others, their names in capitals.
    """

    name: str
    value: str
    types: frozenset[str] = frozenset()
    params: Mapping[str, str] = {}
    group: str = ""


_BLANK = Line("", "")


class Card(NamedTuple):
    """A card by its number in the file, from 1, and how many of its lines could not be read.

    Number 0 is what lies outside of all cards. flaw: why it is not read at all.
    """

    number: int
    lines: tuple[Line, ...]
    broken: int = 0
    flaw: str = ""


class _Open:
    """A card whose end is still to come."""

    def __init__(self, number: int) -> None:
        self.number = number  # 0 for somebody's agent, who is nobody of ours
        self.lines: list[Line] = []
        self.size = self.broken = self.count = 0
        self.flaw = ""

    def take(self, line: Line | None, size: int) -> None:
        self.size += size
        self.count += line is not _BLANK
        if line is None:
            self.broken += 1
        elif line.name and self.number:
            self.lines.append(line)
        if self.size > CARD_LIMIT:
            self.spoil(f"the card is larger than {CARD_LIMIT // 1_000_000} MB")
        elif self.count > CARD_LINES_LIMIT:
            self.spoil(f"the card has more than {CARD_LINES_LIMIT:,} lines")

    def spoil(self, flaw: str) -> None:
        self.flaw, self.lines, self.broken = flaw, [], 0

    @property
    def card(self) -> Card:
        return Card(self.number, tuple(self.lines), self.broken, self.flaw)


def cards(raw: bytes, encoding: str | None = None) -> Iterator[Card]:
    """The cards of a file, each when it ends: one inside another comes before it, one that never ends comes last.

    A card that begins before the last one ended is a card of its own, unless it is an AGENT's: that is a line of the
    card around it. encoding: over what the file shows. Refused for a file too large, Usage for an unknown encoding.
    """
    raw, recoded = _plain(raw, encoding)
    stack: list[_Open] = []
    number = begun = taken = at = outside = 0
    while at < len(raw):
        if not stack:
            begin = _start(_BEGIN.search(raw, at), raw)
            outside += sum(1 for _ in _FILLED.finditer(raw, at, begin))
            at = begin
        elif stack[-1].flaw:
            at = _start(_EDGE.search(raw, at), raw)
        if edge := _EDGE.match(raw, at):
            at = edge.end() + 1
            if edge[1].upper() == b"BEGIN":
                number, begun = number + 1, begun + 1
                stack.append(_Open(number))
            elif (ended := stack.pop()).number:
                yield ended.card
        elif stack:
            start, (line, at) = at, _line(raw, at, recoded)
            stack[-1].take(line, at - start)
            taken += 1
            if line and line.name == "AGENT" and (inner := _agent(raw, at, line)):
                stack.append(_Open(0))
                at, begun = inner, begun + 1
        _refuse_many(begun, CARDS_LIMIT, "cards")
        _refuse_many(taken, PROPERTIES_LIMIT, "properties")
    yield from (one.card for one in reversed(stack) if one.number)
    yield Card(0, (), outside)


def _plain(raw: bytes, encoding: str | None) -> tuple[bytes, bool]:
    """The file with LF alone between lines, its letters of one byte or UTF-8, and whether they were all made UTF-8."""
    if len(raw) > SIZE_LIMIT:
        raise Refused("the file is larger than 100 MB", hint="export the contacts without photos, or in parts")
    encoding = encoding or _marked(raw)
    if encoding:
        try:
            raw = raw.decode(encoding, errors="replace").encode(errors="replace")
        except (LookupError, ValueError):
            raise Usage(f'there is no encoding "{encoding[:40]}"', Hint("encoding_example")) from None
    raw = raw.replace(b"\xef\xbb\xbf", b"")
    while b"\r\r" in raw:  # an iPhone's CR CR LF
        raw = raw.replace(b"\r\r", b"\r")
    raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    _refuse_many(raw.count(b"\n"), LINES_LIMIT, "lines")
    return raw, bool(encoding)


def _marked(raw: bytes) -> str | None:
    """UTF-16 by its mark, or by how BEGIN looks in it."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    start = raw[:20].upper()
    return {b"B\0E\0G\0": "utf-16-le", b"\0B\0E\0G": "utf-16-be"}.get(start[:6])


def _refuse_many(number: int, limit: int, what: str) -> None:
    if number > limit:
        raise Refused(f"the file has more than {limit:,} {what}", hint="export the contacts in parts")


def _start(match: re.Match[bytes] | None, raw: bytes) -> int:
    return match.start() if match else len(raw)


def _end(match: re.Match[bytes] | None, raw: bytes) -> int:
    return match.end() if match else len(raw)


def _agent(raw: bytes, at: int, line: Line) -> int:
    """The offset behind the BEGIN of the card an AGENT line announces; 0 where it holds all, or nothing."""
    if line.value.strip().upper() == "BEGIN:VCARD":
        return at
    while raw[at : at + 1] == b"\n":
        at += 1
    begin = _BEGIN.match(raw, at) if not line.value.strip() else None
    return begin.end() + 1 if begin else 0


def _line(raw: bytes, at: int, recoded: bool) -> tuple[Line | None, int]:
    """The line at an offset and the offset behind it: None for one that cannot be read, a nameless one for a blank."""
    end = _folded_end(raw, at)
    body = _unfolded(raw, at, end)
    head = _HEAD.match(body) or _SLOPPY_HEAD.match(body)
    if not head or len(head[3] or b"") > _PARAMETERS_LIMIT:
        return (None, end + 1) if body and not body.isspace() else (_BLANK, _end(_BLANKS.match(raw, end + 1), raw))
    group, name = (head[1] or b"").decode().lower(), head[2].decode().strip().upper()
    types, params, packing = _parameters(head[3]) if head[3] else (frozenset(), {}, "")
    if name in BINARY or packing == "b":
        end = _base64_end(raw, end)
        value = b"" if name in BINARY else _unpacked(_unfolded(raw, at, end)[head.end() :])
    elif packing == "q":
        end = _quoted_end(raw, end)
        value = a2b_qp(_unfolded(raw, at, end, b"=\n")[head.end() :])
    else:
        value = body[head.end() :]
    charset = "" if recoded and not packing else params.get("CHARSET", "")
    return Line(name, _text(value, charset)[: 2 * FIELD_LIMIT], types, params, group), end + 1


def _unfolded(raw: bytes, at: int, end: int, soft: bytes = b"") -> bytes:
    """As much of a line as is looked at, on one line. soft: what else stands where it was broken."""
    piece = raw[at : min(end, at + _LINE_LIMIT)]
    if b"\n" not in piece:
        return piece
    return _FOLD.sub(b"", piece.replace(soft, b"") if soft else piece)


def _line_end(raw: bytes, at: int) -> int:
    end = raw.find(b"\n", at)
    return len(raw) if end < 0 else end


def _folded_end(raw: bytes, at: int) -> int:
    """Where the line ends, with the lines below it that begin with white space."""
    end = _line_end(raw, at)
    while raw[end + 1 : end + 2] in (b" ", b"\t"):
        end = _line_end(raw, end + 1)
    return end


def _quoted_end(raw: bytes, end: int) -> int:
    """Where a quoted-printable value ends: an equals sign last in a line means that it goes on."""
    while raw[end - 1 : end] == b"=" and end < len(raw):
        following = _line_end(raw, end + 1)
        if not raw[end + 1 : following].strip() or _EDGE.match(raw, end + 1):
            break
        end = _folded_end(raw, end + 1)
    return end


def _base64_end(raw: bytes, end: int) -> int:
    while lines := _BASE64_LINES.match(raw, end):
        end = lines.end()
    return end


@lru_cache(1_000)
def _parameters(raw: bytes) -> tuple[frozenset[str], Mapping[str, str], str]:
    """Types, the other parameters, and how the value is packed: "q" quoted-printable, "b" base64, "" not at all."""
    types: set[str] = set()
    params: dict[str, str] = {}
    for name, value in _PARAMETER.findall(raw.decode(errors="replace")):
        name, value = name.strip().upper(), value.replace('"', "").strip()
        if name == "TYPE" or not value:
            words = (value or name).lower().split(",")
            types.update(word.strip().removeprefix("type=") for word in words)
        else:
            params.setdefault(name, value)
    encoding = params.get("ENCODING", "").lower()
    if encoding in ("quoted-printable", "q") or "quoted-printable" in types:
        return frozenset(types), params, "q"
    return frozenset(types), params, "b" if encoding in ("base64", "b") or "base64" in types else ""


def _unpacked(value: bytes) -> bytes:
    """The text that a few phones pack in base64."""
    try:
        return a2b_base64(value)
    except Error:
        return b""


def _text(raw: bytes, charset: str) -> str:
    """The letters, in the charset that is named; else UTF-8 with what is damaged marked, or Windows-1252."""
    if raw.isascii() and not charset:
        return raw.decode()
    named = charset if _CHARSET.fullmatch(charset) and not _LATIN.fullmatch(charset) else "utf-8"
    try:
        return raw.decode(named)
    except (LookupError, UnicodeError):
        mended = raw.decode(errors="replace")
        damaged = mended.count("\ufffd")
        letters = sum(char > "\x7f" for char in mended)
        return mended if letters > 2 * damaged else raw.decode("cp1252", errors="replace")
