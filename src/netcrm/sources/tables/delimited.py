"""Comma-separated files as they come: in any encoding, with any separator, broken rows kept apart from good ones."""

import csv
import re
from collections.abc import Iterator
from typing import NamedTuple

from netcrm.errors import Hint, Refused, Usage

SIZE_LIMIT = 100_000_000  # bytes; the largest honest export seen is 5 MB
FIELD_LIMIT = 10_000  # characters; what is longer is cut
SEPARATORS = (",", ";", "\t")
_BLANK_LINES = re.compile(r"(?:[ ,;\t]*+\n){1,1000}+")
_WIDTH_LIMIT = 1_000  # fields; a line of nothing but commas must not fill the memory
_PATIENCE = 200_000  # lines read in vain behind quotation marks that are never closed, until each line stands alone
_SAMPLE = 4_000  # bytes that show whether every other one is NUL

_MARKS = (
    (b"PK\x03\x04", "is a zip file", "unzip it first, then import the CSV file inside"),
    (b"PK\x05\x06", "is an empty zip file", "download the export again"),
    (b"\x1f\x8b", "is a gzip file", "unpack it first (gunzip), then import the CSV file inside"),
    (b"%PDF", "is a PDF", "import the CSV file of the export"),
    (b"\xd0\xcf\x11\xe0", "is an old Excel file", "open it and save it as CSV (UTF-8)"),
)


class Row(NamedTuple):
    """The fields of one record, the line on which it starts (from 1), and what is wrong with it, if anything."""

    line: int
    fields: list[str]
    flaw: str = ""


def text_of(raw: bytes, encoding: str | None = None) -> str:
    """The file as text with line ends as LF: by its BOM, else UTF-8, else (line by line) Windows-1252.

    UTF-16 is known without its BOM too. encoding: its name ("cp1250"), over all this; Usage when there is none of that
    name. Refused when the file is empty, larger than 100 MB, an archive, or no text at all.
    """
    _refuse_other_kinds(raw)
    text = _decoded_as(raw, encoding) if encoding else _decoded(raw)
    if text.count("\0") * 50 > len(text):  # a stray one is damage, many are a picture
        raise Refused("the file is not text", hint="export it as CSV (UTF-8) and try again")
    if not text.strip():
        raise Refused("the file is empty", hint="download the export again")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def separator_of(line: str) -> str:
    """The separator that cuts this line into most fields; a comma when none does."""
    return max(SEPARATORS, key=lambda separator: len(fields_of(line, separator)))


def named_separator(text: str) -> str:
    """What Excel's first line `sep=;` names, or "" where there is none."""
    first = text[:8].partition("\n")[0].strip(" ").lower()
    return first[4] if len(first) == 5 and first.startswith("sep=") and first[4] in SEPARATORS else ""


def fields_of(line: str, separator: str) -> list[str]:
    """One line cut into fields, as if it were a whole record."""
    if '"' not in line:
        return line.split(separator, _WIDTH_LIMIT)
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:  # a quoted field beyond the csv module's 131,072 characters
        return line.split(separator, _WIDTH_LIMIT)


def rows(
    text: str, separator: str, after: int = 0, width: int = 0, span: int = 500, longest: int = FIELD_LIMIT
) -> Iterator[Row]:
    """The records below line number `after` that are not blank, each with its line in the file.

    A quotation mark that is never closed would swallow everybody behind it. So a record longer than `span` lines, or
    one of several lines that has not `width` fields (when told), is given back as its first line alone, with a flaw.
    Fields are cut at `longest` characters.
    """
    at, line, patience = 0, 1, _PATIENCE
    while line <= after and at >= 0:
        at, line = text.find("\n", at) + 1 or -1, line + 1
    while 0 <= at < len(text):
        blank = _BLANK_LINES.match(text, at)
        if blank:
            line, at = line + text.count("\n", at, blank.end()), blank.end()
            continue
        row, taken, at, vain = _record(text, at, line, separator, width, span if patience > 0 else 1, longest)
        line, patience = line + taken, patience - vain
        if any(field and not field.isspace() for field in row.fields):
            yield row


def _refuse_other_kinds(raw: bytes) -> None:
    if len(raw) > SIZE_LIMIT:
        raise Refused("the file is larger than 100 MB", hint="is it the right one? An export of contacts has a few MB")
    if raw.startswith(b"PK\x03\x04") and b"[Content_Types].xml" in raw[:2000]:
        raise Refused("the file is an Excel or Office file", hint="open it and save it as CSV (UTF-8)")
    for mark, what, hint in _MARKS:
        if raw.startswith(mark):
            raise Refused(f"the file {what}", hint=hint)


def _decoded_as(raw: bytes, encoding: str) -> str:
    try:
        b"a".decode(encoding, errors="replace")
    except UnicodeError:
        pass
    except (LookupError, ValueError):
        way_out = Hint("encoding_examples")
        raise Usage(f'there is no encoding called "{encoding}"', hint=way_out) from None
    try:
        return raw.decode(encoding, errors="replace").removeprefix("\ufeff")
    except ValueError:  # punycode and its like replace nothing
        raise Refused(f"the file cannot be read as {encoding}", hint=Hint("no_encoding")) from None


def _decoded(raw: bytes) -> str:
    if raw.startswith(b"\xef\xbb\xbf"):
        raw = raw[3:]
    elif raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    elif wide := _unmarked(raw):
        return raw.decode(wide, errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:  # one damaged byte must not spoil every other name
        return "\n".join(map(_decoded_line, raw.split(b"\n")))


def _unmarked(raw: bytes) -> str:
    """UTF-16 of either order by the NUL in every other byte, which Latin letters have there; "" for anything else."""
    sample = raw[:_SAMPLE]
    first, second = sample[::2].count(0), sample[1::2].count(0)
    if max(first, second) * 4 <= len(sample) or min(first, second) * 10 > max(first, second):
        return ""
    return "utf-16-le" if second > first else "utf-16-be"


def _decoded_line(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _record(
    text: str, at: int, line: int, separator: str, width: int, span: int, longest: int
) -> tuple[Row, int, int, int]:
    """The record at an offset, how many lines it took, the offset of the next, and how many lines were read in vain."""
    end = _line_end(text, at)
    first = text[at:end]
    if '"' not in first:
        return Row(line, _cut(first.split(separator, _WIDTH_LIMIT), longest)), 1, end + 1, 0
    feed = _Feed(text, at, span)
    try:
        fields = next(csv.reader(feed, delimiter=separator, strict=True))
        if feed.taken == 1 or width in (0, len(fields)):
            return Row(line, _cut(fields, longest)), feed.taken, feed.at, 0
    except csv.Error:  # closed in the wrong place, never closed, or beyond 131,072 characters
        pass
    return _lone_line(first, line, separator, longest), 1, end + 1, feed.taken


def _lone_line(text: str, line: int, separator: str, longest: int) -> Row:
    """One line with sloppy quotation marks, read as well as it can be."""
    feed = _Feed(text, 0, 1)
    try:
        fields = next(csv.reader(feed, delimiter=separator))
    except csv.Error:
        return Row(line, _cut(text.split(separator, _WIDTH_LIMIT), longest), "a field is too long")
    if feed.ran_out:
        return Row(line, _cut(text.split(separator, _WIDTH_LIMIT), longest), "a quotation mark is never closed")
    return Row(line, _cut(fields, longest))


class _Feed:
    """Lines for the csv reader that knows how many were taken, and that one was wanted where none was left."""

    def __init__(self, text: str, at: int, span: int) -> None:
        self.text, self.at, self.span = text, at, span
        self.taken = 0
        self.ran_out = False

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if self.at >= len(self.text) or self.taken >= self.span:
            self.ran_out = True
            raise StopIteration
        end = _line_end(self.text, self.at)
        piece = self.text[self.at : end] + "\n"
        self.at, self.taken = end + 1, self.taken + 1
        return piece


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _cut(fields: list[str], longest: int) -> list[str]:
    return [field if len(field) <= longest else field[:longest] for field in fields]
