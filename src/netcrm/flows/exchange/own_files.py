"""Which files netcrm itself wrote as an export, so that it may write over them."""

import re
from collections.abc import Mapping

from netcrm.exports import graph_dot, graph_page
from netcrm.exports.table import HEADER

MARK = "<!-- made by netcrm -->"  # before Markdown; it is not shown
BEGINNING = 4000  # characters by which a file is known
_LINE = r"\r?\n"
_PRODUCT = rf"PRODID:[-]//netcrm//netcrm//EN{_LINE}"
_DAY = r"[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} \d{4}"
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "json": re.compile(r'\{\s*"schema":\s*\d+,\s*"format":\s*"netcrm",\s*"version":\s*\d+\s*[,}]'),
    "vcard": re.compile(rf"BEGIN:VCARD{_LINE}VERSION:[34]\.0{_LINE}{_PRODUCT}"),
    "ics": re.compile(rf"BEGIN:VCALENDAR{_LINE}VERSION:2\.0{_LINE}{_PRODUCT}"),
    "markdown": re.compile(re.escape(MARK) + rf"(?:{_LINE}|$)"),
    "graph": re.compile(
        rf"{re.escape(graph_dot.MARK)} on \d{{4}}-\d\d-\d\d{_LINE}graph circle "
        rf"|{re.escape(graph_page.MARK)}{_LINE}"
        rf"|Your circle on {_DAY}(?:, around [^:]+)?:\s[^.]+\.{_LINE}"
        rf"netcrm\s\w+\sgraph\s[^\n]*circle\.html\s+draws\s+it{_LINE}"
        rf"|Nobody is in your book yet\.{_LINE}netcrm\s\w+\sNAME{_LINE}"
    ),
}
_UID = re.compile(r"[0-9a-f]{16}\Z")


def is_own(kind: str, there: str) -> bool:
    """Whether a file that begins so was written by netcrm as that kind, and may be written again."""
    there = there.removeprefix("\ufeff")
    return _is_table(there) if kind == "csv" else _PATTERNS[kind].match(there) is not None


def _is_table(there: str) -> bool:
    """Whether it has the columns of netcrm's table, in their order, and its first line is about somebody with a uid of
    netcrm's."""
    header, _, rest = there.partition("\n")
    columns = header.rstrip("\r").split(",")
    if columns[: len(HEADER)] != HEADER or any(column != "notes" for column in columns[len(HEADER) :]):
        return False
    return not rest or _UID.match(rest.partition(",")[0]) is not None
