"""A text file read so that it can be written back byte for byte, whatever wrote it."""

from collections.abc import Iterator

from netcrm.errors import Refused
from netcrm.named_tuple import NamedTuple
from netcrm.text import lazy_pattern

SIZE_LIMIT = 1_000_000  # bytes
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_OTHER_KINDS = (b"{\\rtf", b"%PDF", b"PK\x03\x04")
_LINE_END = lazy_pattern("\r\n|[\n\r\u2028\u2029]")  # the last two: a phone's line break within a paragraph


class Plain(NamedTuple):
    """The text of a file, and what turns it back into the same bytes. mark: its byte order mark."""

    text: str
    encoding: str
    mark: bytes = b""


def read(raw: bytes) -> Plain:
    """The file as text: UTF-8, UTF-16 with its mark, else Windows-1252. Refused if above SIZE_LIMIT, or no text."""
    if len(raw) > SIZE_LIMIT:
        raise Refused("the file is larger than 1 MB", "is it the right one? A note holds one sentence a line")
    found = _decoded(raw)
    if "\0" in found.text or raw.startswith(_OTHER_KINDS):
        raise Refused("the file is no plain text", "save the note as plain text (.txt), one sentence a line")
    return found


def written(plain: Plain, text: str) -> bytes:
    """A text as bytes in the encoding of the file; what was not changed is the same bytes as before."""
    return plain.mark + text.encode(plain.encoding, _lossless(plain.encoding))


def cut(text: str) -> Iterator[tuple[str, str]]:
    """The lines of a text, each with its line end ("" where the last has none)."""
    at = 0
    for match in _LINE_END.finditer(text):
        yield text[at : match.start()], match[0]
        at = match.end()
    if at < len(text):
        yield text[at:], ""


def readable(line: str, plain: Plain) -> str:
    """A line as people see it: one damaged byte in a file does not spoil the accents of its other lines."""
    if plain.encoding != "cp1252":
        return line
    raw = line.encode("cp1252", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def sayable(text: str, plain: Plain) -> str:
    """A text with a question mark for what the encoding of the file cannot write."""
    return text.encode(plain.encoding, "replace").decode(plain.encoding)


def _decoded(raw: bytes) -> Plain:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                return Plain(raw[len(mark) :].decode(encoding, _lossless(encoding)), encoding, mark)
            except UnicodeDecodeError:  # an odd byte at its end, or something else behind the mark
                break
    try:
        return Plain(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Plain(raw.decode("cp1252", _lossless("cp1252")), "cp1252")


def _lossless(encoding: str) -> str:
    """How bytes that mean nothing in an encoding are carried through and back."""
    return {"utf-8": "strict", "cp1252": "surrogateescape"}.get(encoding, "surrogatepass")
