"""Mail (mbox, Gmail Takeout, single .eml messages): who wrote to whom on which day; no subject and no body is read.

Only the headers needed are cut out of a message, so that a mailbox costs its number of messages and not its size.
"""

import re
from binascii import Error as NotBase64
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import getaddresses, parsedate_to_datetime
from hashlib import sha256

from netcrm import safe
from netcrm.errors import Refused
from netcrm.model.imports import Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.sources.fields import emails_of

SIZE_LIMIT = 20_000_000_000  # bytes; a Takeout of many years, read from the disk and not into memory
MESSAGE_LIMIT = 1_000_000
HEAD_LIMIT = 256_000  # bytes of a message in which its headers are looked for
FIELD_LIMIT = 10_000  # characters of one header
RECIPIENT_LIMIT = 20  # a message to more is no message to anybody
_KEY_LIMIT = 200  # characters; a longer Message-ID is replaced by its hash
_NAME_LIMIT = 200  # characters
_NAMED_LIMIT = 100  # addresses of one message read with their names; the time for it grows with the square
_WORDS_LIMIT = 2_000  # characters with encoded words in them

_FIRST = re.compile(rb"(?:\xef\xbb\xbf)?\s*From [^\n]*\n")
_ALONE = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?=[!-9;-~]+[ \t]*:)")
_NEXT = re.compile(rb"\n\r?\nFrom [^\n]*\n(?=[!-9;-~]+[ \t]*:|>From )")  # a header follows, or it is a sentence
_BLANK_LINE = re.compile(rb"\n\r?\n")
_HEADER = re.compile(
    rb"\n(From|To|Cc|Date|Message-ID|List-Id|List-Unsubscribe|Precedence|Auto-Submitted|X-Gmail-Labels"
    rb"|X-Mozilla-Status)[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)",
    re.IGNORECASE,
)
_MACHINE = re.compile(r"(?:mailer-daemon|postmaster|(?:.*[-_.+])?(?:no|do[-_.]?not)[-_.]?reply.*)@.*")
_UNSENT = frozenset("spam trash draft drafts papierkorb entwürfe corbeille brouillons papelera borradores".split())
_DELETED = 0x8  # of X-Mozilla-Status: deleted, and still in the file until Thunderbird compacts it

_SMALLER = "export one folder or label at a time, Sent first"

Headers = dict[str, list[str]]


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The messages between terms.since and terms.until that one person wrote to a few, each as a contact.

    The day is the one the sender's clock showed. Parties are "from", "to" or "cc", with e-mails in lower case. Mailing
    lists, machines, drafts, junk and messages to more than 20 are left out. Refused when it is no mail.
    """
    _refuse_other_kinds(raw)
    mail = _Mail(terms)
    for number, at in enumerate(_starts(raw), 1):
        if number > MESSAGE_LIMIT:
            raise Refused(f"the mailbox has more than {MESSAGE_LIMIT:,} messages", hint=_SMALLER)
        mail.take(number, _headers(raw, at))
    if not mail.seen_sender:
        raise Refused("this is no mail", hint="import an .mbox file or an .eml message")
    left = tuple(Left(what, times) for what, times in mail.left.items())
    return Gathered((), tuple(mail.unreadable), tuple(mail.encounters.values()), left=left, unit="message")


class _Mail:
    """The messages of one file on their way."""

    def __init__(self, terms: Terms) -> None:
        self.terms = terms
        self.seen_sender = False
        self.encounters: dict[str, Encounter] = {}
        self.unreadable: list[Unreadable] = []
        self.left: Counter[str] = Counter()

    def take(self, number: int, headers: Headers) -> None:
        self.seen_sender = self.seen_sender or "from" in headers
        if why := _passed_over(headers):
            self.left[why] += 1
            return
        try:
            encounter = _encounter(number, headers)
        except ValueError as flaw:
            self.unreadable.append(Unreadable(number, str(flaw)))
            return
        if not self.terms.since <= encounter.on <= self.terms.until:
            self.left[f"messages {'before' if encounter.on < self.terms.since else 'after'} the window"] += 1
        elif len(encounter.people) > RECIPIENT_LIMIT + 1:
            self.left["messages to many"] += 1
        elif encounter.key in self.encounters:
            self.left["copies of a message"] += 1
        else:
            self.encounters[encounter.key] = encounter


def _refuse_other_kinds(raw: bytes) -> None:
    if len(raw) > SIZE_LIMIT:
        raise Refused("the file is larger than 20 GB", hint=_SMALLER)
    if raw[:4] == b"PK\x03\x04":
        raise Refused("the file is a zip file", hint="unzip it first, then import the .mbox file inside")
    if raw[:2] == b"\x1f\x8b":
        raise Refused("the file is a gzip file", hint="unpack it first (gunzip), then import the .mbox file inside")


def _starts(raw: bytes) -> Iterator[int]:
    """Where the headers of each message begin. A file without a `From ` line is one message."""
    first = _FIRST.match(raw)
    if first:
        yield first.end()
        yield from (match.end() for match in _NEXT.finditer(raw, first.end() - 1))
    elif alone := _ALONE.match(raw):
        yield alone.end()


def _headers(raw: bytes, at: int) -> Headers:
    """The headers netcrm reads, by their names in small letters, unfolded."""
    blank = _BLANK_LINE.search(raw, max(0, at - 1), at + HEAD_LIMIT)  # it may have no headers at all
    head = raw[at : blank.start() if blank else at + HEAD_LIMIT]
    found: Headers = {}
    for match in _HEADER.finditer(b"\n" + head.replace(b"\r\n", b"\n")):
        found.setdefault(match[1].decode().lower(), []).append(_decoded(match[2])[:FIELD_LIMIT])
    return found


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode().strip()
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace").strip()


def _passed_over(headers: Headers) -> str:
    """Why a message is no contact, by its headers alone; "" where it may be one."""
    precedence, automatic = (_word(headers, name) for name in ("precedence", "auto-submitted"))
    if "list-id" in headers or "list-unsubscribe" in headers or precedence in ("bulk", "list", "junk"):
        return "messages of mailing lists and machines"
    if automatic not in ("", "no") or any(map(_MACHINE.fullmatch, map(str.lower, emails_of(_joined(headers, "from"))))):
        return "messages of mailing lists and machines"
    labels = {label.strip(' "').lower() for label in _words(_joined(headers, "x-gmail-labels")).split(",")}
    if labels & _UNSENT or _is_deleted(_word(headers, "x-mozilla-status")):
        return "drafts, spam and deleted messages"
    return ""


def _is_deleted(status: str) -> bool:
    return re.fullmatch("[0-9a-f]{4}", status) is not None and bool(int(status, 16) & _DELETED)


def _encounter(number: int, headers: Headers) -> Encounter:
    on = _day(headers)
    senders = _parties(headers, "from")
    if not senders:
        raise ValueError("no sender")
    people: dict[str, Party] = {}
    for party in (senders[0], *_parties(headers, "to"), *_parties(headers, "cc")):
        people.setdefault(party.email, party)
    return Encounter(number, _key(headers, on), on, "email", tuple(people.values()))


def _day(headers: Headers) -> date:
    if "date" not in headers:
        raise ValueError("no date")
    try:
        return parsedate_to_datetime(headers["date"][0][:100]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        raise ValueError("a date that cannot be read") from None


def _parties(headers: Headers, role: str) -> list[Party]:
    """Everybody in these headers who has an e-mail address."""
    text = ", ".join(" ".join(value.split()) for value in headers.get(role, ()))[:FIELD_LIMIT]
    pairs: Sequence[tuple[str, str]] = ()
    if text.count("@") <= _NAMED_LIMIT:
        with suppress(RecursionError, IndexError):  # brackets in brackets in brackets
            pairs = getaddresses([text])
    parties = []
    for name, address in pairs:
        parties += [Party(email=email.lower(), name=_name(name), role=role) for email in emails_of(address)[:1]]
    return parties or [Party(email=email.lower(), role=role) for email in emails_of(text)]


def _name(text: str) -> str:
    name = safe.line(_words(text)).strip("\"' ")
    return "" if emails_of(name) else name[:_NAME_LIMIT]


def _words(text: str) -> str:
    """A text with its encoded words (RFC 2047) read."""
    if "=?" not in text:
        return text
    try:  # decode_header takes the square of the length where words are left open
        return "".join(_word_of(part, charset) for part, charset in decode_header(text[:_WORDS_LIMIT]))
    except (HeaderParseError, NotBase64, ValueError):
        return text


def _word_of(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(charset or "utf-8", errors="replace")
    except (LookupError, ValueError):
        return part.decode("utf-8", errors="replace")


def _key(headers: Headers, on: date) -> str:
    name = safe.line(_joined(headers, "message-id")).strip("<> ")
    if not name:
        name = "\n".join([on.isoformat(), *(_joined(headers, field) for field in ("date", "from", "to", "cc"))])
    return name if "\n" not in name and len(name) <= _KEY_LIMIT else sha256(name.encode(errors="replace")).hexdigest()


def _joined(headers: Headers, name: str) -> str:
    return " ".join(headers.get(name, ()))


def _word(headers: Headers, name: str) -> str:
    """The first word of a header, in small letters."""
    return (_joined(headers, name).lower().split(";")[0].split() or [""])[0]
