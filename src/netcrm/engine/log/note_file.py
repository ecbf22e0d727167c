"""A note with one sentence a line, as a phone syncs it: what each line is, and the note with what became of them."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta

from netcrm.engine.dates.dates import YEARS, read_date, read_day
from netcrm.engine.dates.tokens import Token, tokenise
from netcrm.engine.log.plaintext import Plain, cut, readable, sayable
from netcrm.errors import Hint, Refused, Usage
from netcrm.named_tuple import NamedTuple
from netcrm.text import fold, lazy_pattern

MOST = 2_000  # sentences of a note
# Days ahead by which any words have moved that move at all: yesterday and monday, the 5th, the end of last quarter.
LATER = (8, 40, 100)
_SLACK = 10  # days; a weekday lies elsewhere a year later
_BULLETS = lazy_pattern(r"(?:[-*+•◦‣–—]\s+|\[[ xX]?\]\s*|[☐☑☒✓✔✅]\s*)+")
_TO_DO = lazy_pattern(r"(?:[-*+•◦‣–—]\s+)*(?:\[ ?\]|☐)")  # a box that is not ticked
_LOGGED = lazy_pattern(r"# logged (\d{4}-\d\d-\d\d): (.*)")
_REASON = lazy_pattern(r"#\? .*\(today was (\d{4}-\d\d-\d\d)\)")
_TOPIC = lazy_pattern(r"#[^\W\d_]")
_LONGEST_DAY = 60  # characters of a line that is only a day
# People are called so.
_NAMES = ("jan", "apr", "may", "jun", "aug", "avr", "abr", "mai")


class Line(NamedTuple):
    """One line of a note, `number` from 1; raw and end are what stands there.

    what: sentence, logged (marked before), reason (netcrm's own, of a run before), day, or aside (left alone).
    text: a sentence without its bullet. today: the day from which its words count; of a marked one the day it was
    logged for. fixed: that day was written above it, and will not move tomorrow. why, hint: what is wrong with it, or
    where it is `adrift` with the day above it, which matters unless it says its own day.
    """

    number: int
    raw: str
    end: str
    what: str
    text: str = ""
    today: date = date.min
    fixed: bool = False
    why: str = ""
    hint: str | Hint = ""
    adrift: bool = False


def lines(plain: Plain, today: date) -> tuple[Line, ...]:
    """The note line by line, each sentence with the day from which its words count. Refused for more than MOST."""
    found = tuple(_lines(plain, today))
    if sum(line.what == "sentence" for line in found) > MOST:
        raise Refused(f"the note holds more than {MOST:,} sentences", "log it in parts: split it into several files")
    return found


def rewritten(
    plain: Plain, lines: Sequence[Line], done: Mapping[int, date], reasons: Mapping[int, str], remove: bool
) -> str:
    """The note's text with what became of its sentences, by line number; everything else stays as it is.

    done: the day for which a sentence was logged; it is marked so, or with `remove` taken out. reasons: why one stays.
    """
    end = next((line.end for line in lines if line.end in ("\n", "\r\n", "\r")), "\n")
    kept = []
    for line in lines:
        if line.what == "reason" or (remove and line.number in done):
            continue
        mark = f"# logged {done[line.number].isoformat()}: " if line.number in done else ""
        if line.number in reasons:
            kept.append(sayable(f"#? {reasons[line.number]} (today was {line.today.isoformat()})", plain) + end)
        kept.append(mark + line.raw + line.end)
    return "".join(kept)


def digest(text: str) -> str:
    """What a sentence is remembered by: equal for equal words in any case, and its words cannot be read from it."""
    from hashlib import blake2b

    return blake2b(" ".join(fold(text).split()).encode(errors="replace"), digest_size=16).hexdigest()


def in_doubt(on: date, told: Collection[date], marked: Collection[date], moves: bool) -> date | None:
    """The day for which the same sentence was logged before, where this one may be no other; None when it is new.

    told: days for which it was logged and that no marked line accounts for. marked: days of its marked lines.
    moves: what it says of its day moves with the day on which it is read ("yesterday"), so it may be an old copy.
    """
    if on in marked:
        return on
    return next((day for day in told if moves or _years_apart(day, on)), None)


def _years_apart(one: date, other: date) -> bool:
    """Whether a day without its year, "5 nov" or "Monday" below it, could be both: it moves once a year."""
    days = abs((one - other).days)
    return days > 300 and (days + _SLACK) % 365.25 <= 2 * _SLACK


def _lines(plain: Plain, today: date) -> Iterator[Line]:
    """Line by line; a day holds for what stands below it, and a reason for the line below it."""
    above, since = Line(0, "", "", "day", today=today), None
    for number, (raw, end) in enumerate(cut(plain.text), 1):
        line = _line(number, raw, end, readable(raw, plain), today)
        if line.what == "day":
            above = line
        elif line.what == "sentence":
            line = _under(line, above, since)
        since = line.today if line.what == "reason" else None
        yield line


def _line(number: int, raw: str, end: str, shown: str, today: date) -> Line:
    bare = shown.strip(" \t\u00a0\ufeff\u200b")
    line = Line(number, raw, end, "aside")
    if not any(char.isalnum() for char in bare):
        return line
    if bare.startswith("#") and (match := _REASON.fullmatch(bare) or _LOGGED.fullmatch(bare)):
        return _told_before(line, match)
    if day := _day(line, bare, today):
        return day
    if _TO_DO.match(bare):
        text, why = _without_bullet(bare), "its box is not ticked, so it is still to do"
        return line._replace(what="sentence", text=text, why=why, hint=Hint("tick"))
    if not bare.startswith("#"):
        return line._replace(what="sentence", text=_without_bullet(bare))
    if not _TOPIC.match(bare):
        return line
    why = "a line that begins with # is taken for a remark"
    hint = 'put the topic further back, or write "# " before a remark'
    return line._replace(what="sentence", text=bare, why=why, hint=hint)


def _told_before(line: Line, match: re.Match[str]) -> Line:
    try:
        on = date.fromisoformat(match[1])
    except ValueError:
        return line
    if on.year not in YEARS:
        return line
    if match.re.pattern == _REASON.pattern:
        return line._replace(what="reason", today=on)
    return line._replace(what="logged", today=on, text=_without_bullet(match[2].strip()))


def _without_bullet(text: str) -> str:
    bullet = _BULLETS.match(text)
    return text[bullet.end() :] if bullet else text


def _day(line: Line, bare: str, today: date) -> Line | None:
    """The line as a day for those below it, None for another line; one that cannot be read says why."""
    words = _without_bullet(bare.lstrip("#").strip()).strip(" \t*_=[]()-–—:.,")
    if not words or len(words) > _LONGEST_DAY:
        return None
    try:
        day = read_day(words, today, "past")
        on = day.on
    except Usage as error:
        if not _meant_as_day(words):
            return None
        return line._replace(what="day", today=today, why=error.message, hint=error.hint)
    if day.other:
        why, hint = f"{words} can be read in two ways", f"write {on} or {day.other}"
        return line._replace(what="day", today=today, why=why, hint=hint)
    return line._replace(what="day", today=on, fixed=_stays(words, on, today))


def _meant_as_day(words: str) -> bool:
    """Whether there is nothing but the parts of a day: 24/13, November, Mon 24 Nov where that is a Tuesday.

    A figure alone is none, nor are months that people are called (Jan, April, May, June, August).
    """
    parts = [token for token in tokenise(words) if token.word.strip(",./-")]
    if len(parts) == 1:
        word = parts[0].word
        return _is_year(word) or ("month" in parts[0].kinds and not word.startswith(_NAMES))
    return all(map(_is_part_of_day, parts)) and any(map(str.isdigit, words))


def _is_part_of_day(token: Token) -> bool:
    if token.number >= 0:
        return len(token.word) <= 2 or _is_year(token.word)
    return bool(token.kinds.keys() & {"month", "weekday", "suffix", "of", "article", "the_day", "lead"})


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdigit() and word[:2] in ("19", "20", "21")


def _stays(words: str, on: date, today: date) -> bool:
    """Whether the words mean the same day later on, unlike "yesterday" and "monday"."""
    try:
        return all(read_date(words, today + timedelta(days=days), "past") == on for days in LATER)
    except Usage:
        return False


def _under(line: Line, above: Line, since: date | None) -> Line:
    """A sentence with the day from which its words count.

    A day written above it comes first (its year as it was read first); then the day on which it was read first, kept
    in the reason; then a day above that moves ("yesterday"), else today.
    """
    if above.why and not line.why:
        line = line._replace(why=f"the day above it cannot be read: {above.why}", hint=above.hint, adrift=True)
    on = above.today
    if since and (not above.fixed or (since.month, since.day) == (on.month, on.day)):
        on = since
    return line._replace(today=on, fixed=above.fixed)
