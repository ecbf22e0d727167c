"""Recognises by its content what kind of file it is."""

import re
from collections.abc import Callable, Sequence

from netcrm.errors import Refused
from netcrm.sources import decoding
from netcrm.sources.tables import generic_csv, google, linkedin, linkedin_messages, outlook, thunderbird
from netcrm.sources.tables.header_detection import sheets

HEAD = 65_536  # bytes that show it
_BOOK = b"SQLite format 3\0"
_TABLES: tuple[tuple[str, Callable[[Sequence[str]], bool]], ...] = (  # the surest first
    ("linkedin", linkedin_messages.is_header),
    ("google", google.is_header),
    ("thunderbird", thunderbird.is_header),
    ("outlook", outlook.is_header),
    ("linkedin", linkedin.is_header),
)
_HEADER_WITHIN = 100  # lines; LinkedIn's stands below a preamble
_BEGIN = re.compile(
    r"^[ \t]*begin[ \t]*:[ \t]*(vcard|vcalendar|vevent|vtodo|vjournal|vfreebusy)\b", re.IGNORECASE | re.MULTILINE
)
_JSON = re.compile(r"[{\[]\s*[\"{}\[\]]")
_OWN_JSON = re.compile(rb'"format"\s*:\s*"netcrm"')
_MONICA = re.compile(rb'"account"\s*:\s*\{')
_FROM_LINE = re.compile(r"From \S+ .*[0-9]{4}")  # between the messages of a mailbox
_MAIL_HEADER = re.compile(
    r"(?:from|to|cc|date|subject|message-id|received|return-path|delivered-to|mime-version|content-type|reply-to|sender)"
    r"[ \t]*:|(?:x|list|arc|dkim|authentication)-[a-z-]+:",
    re.IGNORECASE,
)
_HEADINGS = re.compile(r"^### (?:Activities|Notes|Friends|Locations):[ \t]*$", re.MULTILINE)
_ENDINGS = {
    "vcard": "vcf vcard",
    "ics": "ics ical ifb",
    "mbox": "mbox mbx eml",
    "csv": "csv tsv tab",
}
_BY_ENDING = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}
_WAY_OUT = (
    "netcrm imports CSV tables (LinkedIn, Google, Outlook, Thunderbird or your own), vCards (.vcf), calendars (.ics),"
    " mail (.mbox, .eml), Monica's JSON, friends.md, and what netcrm itself exports"
)


def kind_of(raw: bytes, name: str = "") -> str:
    """What a file is: book, json (netcrm's), monica, vcard, ics, mbox, friends, linkedin, google, outlook, thunderbird
    or csv. name: of the file; its ending decides only what the content leaves open.

    Refused, with what can be imported, where it is none of them, and by its name where it is an archive, a PDF, a
    spreadsheet, a web page or nothing at all.
    """
    if raw.startswith(_BOOK):
        return "book"
    start = _head(raw)
    if _JSON.match(start):
        return _json_kind(raw)
    kind = _text_kind(start) or _table_kind(start) or _BY_ENDING.get(name.rpartition(".")[2].lower(), "")
    if start.startswith("<") and kind in ("", "csv"):
        raise Refused("the file is a web page or XML", hint=_WAY_OUT)
    if not kind:
        raise Refused("netcrm does not know this kind of file", hint=_WAY_OUT)
    return kind


def _head(raw: bytes) -> str:
    """The beginning of the text; Refused as a reader would refuse the whole."""
    head = raw[:HEAD]
    return decoding.text_of(head if head.strip() and len(raw) <= decoding.SIZE_LIMIT else raw).lstrip()[:HEAD]


def _json_kind(raw: bytes) -> str:
    if _OWN_JSON.search(raw):
        return "json"
    if _MONICA.search(raw):
        return "monica"
    raise Refused("the file is JSON, but neither netcrm's nor Monica's", hint=_WAY_OUT)


def _text_kind(start: str) -> str:
    """The kind of what begins so, "" for a table or nothing known."""
    if found := _BEGIN.match(start):
        return _begun(found)
    if _FROM_LINE.match(start) or _is_mail(start):
        return "mbox"
    headings = _HEADINGS.findall(start)
    return "friends" if len(headings) > 1 or (headings and start.startswith("### ")) else ""


def _begun(found: re.Match[str]) -> str:
    return "vcard" if found[1].lower() == "vcard" else "ics"


def _is_mail(start: str) -> bool:
    """Whether it begins with the headers of one message, two at least."""
    lines = [line for line in start.partition("\n\n")[0].split("\n", 50)[:50] if line[:1] not in (" ", "\t")]
    return len(lines) > 1 and all(map(_MAIL_HEADER.match, lines[:2]))


def _table_kind(text: str) -> str:
    for sheet in sheets(text, _HEADER_WITHIN):
        for kind, fits in _TABLES:
            if fits(sheet.bare):
                return kind
    if found := _BEGIN.search(text):  # below lines that some program put above it
        return _begun(found)
    return "csv" if generic_csv.is_table(text) else ""
