"""A calendar file taken apart into events and their lines, so that a broken one costs itself and nobody else.

The icalendar library (7.3) was measured: 14 seconds for ten thousand events that netcrm reads in 2; a property out of
place costs the file, `TZID=America` raises an OSError, a rule with spaces is lost, zones of one file stay for the next.
"""

import re
from collections import Counter
from collections.abc import Mapping

from netcrm.errors import Refused
from netcrm.named_tuple import NamedTuple

SIZE_LIMIT = 100_000_000  # bytes
EVENT_LIMIT = 200_000
LINE_LIMIT = 20_000  # bytes; a series with a thousand days left out has 17,000
BLOCK_LIMIT = 500_000  # bytes of the lines that are read
PART_LIMIT = 1_000_000  # events, alarms, time zones ...
DEPTH_LIMIT = 100  # a calendar, an event, an alarm
_LINE = re.compile(
    rb"\n((UID|DTSTART|RECURRENCE-ID|RRULE|RDATE|EXDATE|SUMMARY|LOCATION|STATUS|SEQUENCE|DTSTAMP|ATTENDEE|ORGANIZER|CLASS"
    rb"|X-MICROSOFT-CDO-ALLDAYEVENT)(?=[:; \t])[^\n]*)",
    re.IGNORECASE,
)  # what netcrm reads of an event
_COUNTED = (b"VCALENDAR", b"VEVENT", b"VTODO", b"VJOURNAL")
_NAME_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"
_TEXTS = (b"SUMMARY", b"LOCATION")  # cut where they are too long
_PARAMETER = re.compile(r'[ \t]*;[ \t]*([A-Za-z0-9-]*)[ \t]*(?:=((?:"[^"]*"|[^";:])*))?')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CARET = re.compile(r"\^([n'^])")  # how a parameter has a line end, a quotation mark and a caret (RFC 6868)
_EDGE = re.compile(rb"\n(BEGIN|END)[ \t]*:[ \t]*([A-Z0-9-]+)[ \t]*(?=\n)", re.IGNORECASE)
_HOME = re.compile(rb"\nX-WR-TIMEZONE[^:\n]*:([^\n]{1,100})", re.IGNORECASE)
_CALLED = re.compile(rb"(?:^|\n)X-WR-CALNAME[^:\n]*:([^\r\n]{1,200})", re.IGNORECASE)
_METHOD = re.compile(rb"\nMETHOD[^:\n]*:[ \t]*([A-Z]{1,20})", re.IGNORECASE)
_WAY_OUT = "import the .ics file of a calendar; in Google Calendar: Settings, Import and export, Export"


class Block(NamedTuple):
    """One event as it stands in the file: its unfolded lines by name, those that netcrm reads.

    number: from 1. home: the time zone of its calendar, "" where none is named. method: what its calendar is for,
    "REQUEST", "CANCEL" ... flaw: why it cannot be read, "" where it can.
    """

    number: int
    home: str
    method: str
    lines: Mapping[str, list[str]]
    flaw: str = ""


def blocks(raw: bytes) -> tuple[list[Block], Counter[str]]:
    """The events of a file in their order, and how many to-dos (VTODO) and journal entries (VJOURNAL) it has.

    Refused when it is no calendar, too large, or nested beyond reason.
    """
    walk = _Walk(_unfolded(raw))
    if not walk.counts["VCALENDAR"] and not walk.blocks:
        raise Refused("this is no calendar", hint=_WAY_OUT)
    return walk.blocks, walk.counts


def name_of(raw: bytes) -> str:
    """What the calendar is called (X-WR-CALNAME), "" where it does not say."""
    named = _CALLED.search(raw)
    return unescaped(named[1].decode("utf-8", "replace")).strip() if named else ""


def parts(line: str) -> tuple[dict[str, str], str]:
    """The parameters of a line, by their names in capitals, and its value as it stands.

    Of a line with a mark too many or too few it is what follows the first colon.
    """
    found: dict[str, str] = {}
    at = len(line) - len(line.lstrip(_NAME_LETTERS))
    while match := _PARAMETER.match(line, at):
        at = match.end()
        if match[1]:
            found[match[1].upper()] = _CARET.sub(_uncareted, (match[2] or "").replace('"', "").strip())
    mark, value = line[at:].lstrip()[:1], line[at:].partition(":")[2]
    return (found, value) if mark == ":" else ({}, line.partition(":")[2])


def unescaped(value: str) -> str:
    """The text that a value means."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value) if "\\" in value else value


def _uncareted(match: re.Match[str]) -> str:
    return {"n": "\n", "'": '"', "^": "^"}[match[1]]


def _unfolded(raw: bytes) -> bytes:
    """The file with each property on one line, between LFs; folds go first, as old programs fold inside a character."""
    if len(raw) > SIZE_LIMIT:
        raise Refused("the file is larger than 100 MB", hint="export a shorter time, or one calendar at a time")
    if raw.startswith(b"PK\x03\x04"):
        raise Refused("the file is a zip file", hint="unzip it first, then import the .ics files inside")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", errors="replace").encode(errors="replace")
    raw = raw.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return b"\n" + raw.replace(b"\n ", b"").replace(b"\n\t", b"") + b"\n"


class _Walk:
    """From one BEGIN or END to the next, knowing in what it stands."""

    def __init__(self, raw: bytes) -> None:
        self.raw, self.last = raw, 0
        self.open: list[bytes] = []
        self.pieces: list[bytes] = []  # of the open event
        self.home = self.method = ""
        self.blocks: list[Block] = []
        self.counts: Counter[str] = Counter()
        for number, edge in enumerate(_EDGE.finditer(raw)):
            if number > 2 * PART_LIMIT:
                raise Refused(f"the calendar has more than {PART_LIMIT:,} parts", hint="export a shorter time")
            self._between(edge.start())
            self.last = edge.end()
            if edge[1].upper() == b"BEGIN":
                self._begin(edge[2].upper())
            else:
                self._end(edge[2].upper())
        self._leave(0)

    def _between(self, end: int) -> None:
        inside = self.open[-1] if self.open else b""
        if inside == b"VEVENT":
            self.pieces.append(self.raw[self.last : end])
        elif inside == b"VCALENDAR":
            head = self.raw[self.last : end]
            self.home = _first(_HOME, head) or self.home
            self.method = _first(_METHOD, head).upper() or self.method

    def _begin(self, name: bytes) -> None:
        if name == b"VCALENDAR":
            self._leave(0)
            self.home = self.method = ""
        elif name == b"VEVENT" and name in self.open:
            self._leave(self.open.index(name))
        if len(self.open) >= DEPTH_LIMIT:
            raise Refused("the calendar is nested beyond reason", hint="it is damaged; export it again")
        self.open.append(name)
        if name in _COUNTED:
            self.counts[name.decode()] += 1
        if name == b"VEVENT" and self.counts["VEVENT"] > EVENT_LIMIT:
            raise Refused(f"the calendar has more than {EVENT_LIMIT:,} events", hint="export a shorter time")

    def _end(self, name: bytes) -> None:
        if name == b"VEVENT" and name in self.open:
            del self.open[self.open.index(name) :]  # with an alarm that has no end
            self._event()
        elif name in self.open:
            self._leave(len(self.open) - 1 - self.open[::-1].index(name))

    def _leave(self, depth: int) -> None:
        """Close whatever was left open deeper than this; an event among it may have lost its people."""
        if b"VEVENT" in self.open[depth:]:
            self._event("it has no end; the file is damaged there")
        del self.open[depth:]

    def _event(self, flaw: str = "") -> None:
        lines: dict[str, list[str]] = {}
        size = 0
        for match in _LINE.finditer(b"\n".join(self.pieces)):
            line, name = match[1], match[2].upper()
            size += len(line)
            if len(line) > LINE_LIMIT and name not in _TEXTS:
                flaw = flaw or f"a line of it is longer than {LINE_LIMIT:,} characters"
            lines.setdefault(name.decode(), []).append(_decoded(line)[:LINE_LIMIT])
        if size > BLOCK_LIMIT:
            flaw = flaw or "it is larger than 500 KB"
        self.blocks.append(Block(len(self.blocks) + 1, self.home, self.method, {} if flaw else lines, flaw))
        self.pieces = []


def _first(pattern: re.Pattern[bytes], raw: bytes) -> str:
    match = pattern.search(raw)
    return _decoded(match[1]).strip() if match else ""


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")
