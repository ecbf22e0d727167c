"""The single fields of a person as foreign files write them, read the same way whatever the file."""

import re
from datetime import date

from netcrm import safe
from netcrm.sources.dates import day

FIELD_LIMIT = 10_000  # characters; what is longer is cut
_EMAIL = re.compile(r"[^\s@,;<>\"()]{1,64}@(?:[^\s@.,;<>\"()]+\.)*[^\s@.,;<>\"()]{2,63}")
_BETWEEN_EMAILS = re.compile(r"[\s,;<>\"()]+")
# With a scheme any host will do, even a number; without one it must end like a domain.
_URL = re.compile(
    r"(?:https?://[\w-]+(?:\.[\w-]+)*\.?|[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,63})(?::[0-9]{1,5})?(?:[/?#][^\s<>\"\\]*)?",
    re.IGNORECASE,
)
_URL_LIMIT = 2_000  # characters; what is longer is no address anybody opens
_ISO = re.compile(r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})(?![0-9])")
_YEARLESS = re.compile(r"--([0-9]{2})-?([0-9]{2})(?![0-9])")
_SHORT_YEAR = re.compile(r"(?<![0-9])([0-9]{1,2}[-/.][0-9]{1,2}[-/.])([0-9]{2})(?![0-9])")
_NO_YEAR = (0, 1604)  # how Google and Apple write a birthday without one
_LEAP = 2000  # a year that has every day of the calendar
_THIS_CENTURY = 25  # of years written in two digits, those up to this one
_EXTENSION = re.compile(r";ext=([^;]*)", re.IGNORECASE)

# Han, kana and Hangul. A family name in katakana is foreign (ジョン・スミス) and keeps its order.
_HAN_HANGUL = "\u3005\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
_CJK = re.compile(f"[{_HAN_HANGUL}\u30a1-\u30ff]+")
_CJK_FAMILY = re.compile(f"[{_HAN_HANGUL}]+")


def emails_of(text: str) -> tuple[str, ...]:
    """The e-mail addresses in a field, each once and as written, without `mailto:`; () where there are none."""
    if "@" not in text:
        return ()
    found: dict[str, str] = {}
    for part in _BETWEEN_EMAILS.split(safe.line(text[:FIELD_LIMIT])):
        scheme, _, rest = part.partition(":")
        address = rest.partition("?")[0] if scheme.lower() == "mailto" else part
        if len(address) <= 254 and _EMAIL.fullmatch(address):
            found.setdefault(address.lower(), address)
    return tuple(found.values())


def url_of(text: str) -> str:
    """The web address in a field (http, https or a bare domain) as written; "" for anything else, as `javascript:`."""
    address = safe.line(text).strip("<> ") if len(text) <= _URL_LIMIT else ""
    return address if _URL.fullmatch(address) else ""


def phone_of(text: str) -> str:
    """The phone number in a field as written, letters and all; from a `tel:` address as "+1 418 ext. 102"."""
    number = safe.line(text[:FIELD_LIMIT])
    if number[:4].lower() != "tel:":
        return number
    extension = _EXTENSION.search(number)
    plain = number[4:].partition(";")[0].replace("%20", " ").strip()
    return f"{plain} ext. {extension[1]}" if extension and extension[1] else plain


def birthday_of(text: str, day_order: str = "dmy") -> str | None:
    """The birthday as it is kept: "1980-03-07", or "--03-07" where the year is not told; None where no day is told.

    The year 1604 and 0000 stand for none. day_order, "dmy" or "mdy", decides dates like 3/7/80.
    """
    words = safe.line(text[:100])
    try:
        if match := _ISO.match(words):
            return _birthday(int(match[1]), int(match[2]), int(match[3]))
        if match := _YEARLESS.match(words):
            return _birthday(0, int(match[1]), int(match[2]))
    except ValueError:
        return None
    if on := day(_SHORT_YEAR.sub(_long_year, words), day_order):
        return on.isoformat()
    on = day(f"{words} {_LEAP}")  # "7 March" and nothing more
    return f"--{on:%m-%d}" if on else None


def name_of(given: str, family: str, middle: str = "", before: str = "", after: str = "") -> str:
    """The full name as its bearer writes it: in Chinese, Japanese and Korean letters the family name comes first.

    before and after: "Dr.", "PhD". A part without a letter or digit is left out.
    """
    given, family, middle, before, after = (safe.line(part) for part in (given, family, middle, before, after))
    if _CJK.fullmatch(given + middle) and _CJK_FAMILY.fullmatch(family):
        given, middle, family = family + given + middle, "", ""
    return " ".join(part for part in (before, given, middle, family, after) if any(map(str.isalnum, part)))


def note_of(text: str) -> str:
    """A text of several lines, harmless, with line ends as LF and no longer than a field may be."""
    return safe.clean(text[:FIELD_LIMIT].replace("\r\n", "\n").replace("\r", "\n")).strip()


def _birthday(year: int, month: int, number: int) -> str | None:
    if year in _NO_YEAR:
        return f"--{date(_LEAP, month, number):%m-%d}"
    return date(year, month, number).isoformat() if 1900 <= year <= 2200 else None


def _long_year(match: re.Match[str]) -> str:
    return f"{match[1]}{'20' if int(match[2]) <= _THIS_CENTURY else '19'}{match[2]}"
