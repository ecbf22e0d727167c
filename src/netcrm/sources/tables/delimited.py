"""Comma-separated files as they come: in any encoding, with any separator, broken rows kept apart from good ones."""

import csv
import re
from collections.abc import Iterator

from netcrm.named_tuple import NamedTuple

FIELD_LIMIT = 10_000  # characters; what is longer is cut
SEPARATORS = (",", ";", "\t")
_BLANK_LINES = re.compile(r"(?:[ ,;\t]*+\n){1,1000}+")
_WIDTH_LIMIT = 1_000  # fields; a line of nothing but commas must not fill the memory
_PATIENCE = 200_000  # lines read in vain behind quotation marks that are never closed, until each line stands alone


class Row(NamedTuple):
    """The fields of one record, the line on which it starts (from 1), and what is wrong with it, if anything."""

    line: int
    fields: list[str]
    flaw: str = ""


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
