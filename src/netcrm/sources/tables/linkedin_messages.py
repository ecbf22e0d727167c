"""LinkedIn's messages.csv: on which days you wrote with whom. What was written is never kept."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from functools import lru_cache

from netcrm import safe
from netcrm.errors import Refused
from netcrm.model.imports import Encounter, Gathered, Party, Terms, Unreadable
from netcrm.sources import decoding
from netcrm.sources.dates import day, day_order_of
from netcrm.sources.profiles import profile_key
from netcrm.sources.tables import delimited, header_detection

PEOPLE_LIMIT = 10  # with more a conversation is a group, and no contact with each of them
_WITHIN = 100  # lines
_ROW_LIMIT = 500_000
_REMEMBERED = 1 << 14  # profiles; the same few are in every message
_NEEDED = {"conversationid", "from", "senderprofileurl", "date"}
_FOLDERS = {"draft": "drafts", "drafts": "drafts", "spam": "messages in the spam folder"}
_DRAFT_COLUMNS = ("ismessagedraft", "isconversationdraft")
_MORE = ("to", "recipientprofileurls", "folder", *_DRAFT_COLUMNS)
_UTC = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) UTC")
_KEY_PART = 300  # characters of each part of a key
_WAY_OUT = "on LinkedIn: Settings, Data privacy, Get a copy of your data, Messages; unzip it and import messages.csv"


def is_header(names: Sequence[str]) -> bool:
    """Whether these, folded to letters and digits, are the columns of messages.csv."""
    return set(names) >= _NEEDED


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """One encounter a message, with its sender and those it went to, you among them.

    Drafts, spam, groups of more than ten people and days outside terms.since and until are counted as left. Refused
    when the file is something else, or holds no message.
    """
    sheet = header_detection.sheet_with(decoding.text_of(raw, terms.encoding), is_header, _WITHIN)
    if sheet is None:
        raise Refused("no line of the file has CONVERSATION ID, FROM and DATE", hint=_WAY_OUT)
    columns = [name if name in (*_NEEDED, *_MORE) else "" for name in sheet.bare]
    found = header_detection.records(sheet, limit=_ROW_LIMIT)
    rows = [(row.line, _cells_by_field(row, columns)) for row in found.rows]
    order = day_order_of([told.get("date", "") for _, told in rows], terms.day_order)
    left: Counter[str] = Counter()
    local = 0
    encounters: list[Encounter] = []
    unreadable = found.unreadable
    for line, told in rows:
        on, people = _in_zone(told.get("date", ""), terms.zone) or day(told.get("date", ""), order), _parties(told)
        why = _passed_over(told, on, len(people), terms)
        if why:
            left[why] += 1
        elif on is None:
            unreadable.append(Unreadable(line, "no date that can be read"))
        else:
            encounters.append(Encounter(line, _key(told), on, "message", people))
            local += on != day(told.get("date", ""), order)
    if not encounters and not left:
        raise _nothing(bool(unreadable))
    flaws, counts = tuple(sorted(unreadable)), header_detection.all_left(left)
    return Gathered((), flaws, tuple(encounters), left=counts, local=local)


@lru_cache(_REMEMBERED)
def _profile(url: str) -> str:
    return profile_key(url)


def _cells_by_field(row: delimited.Row, columns: Sequence[str]) -> dict[str, str]:
    return {field: safe.line(cells[0]) for field, cells in header_detection.cells(row.fields, columns).items()}


def _passed_over(told: dict[str, str], on: date | None, people: int, terms: Terms) -> str:
    """Why a message is no contact with anybody, or ""."""
    folder = told.get("folder", "").lower()
    if any(told.get(column, "").lower() in ("yes", "true") for column in _DRAFT_COLUMNS):
        return "drafts"
    if folder in _FOLDERS:
        return _FOLDERS[folder]
    if on is not None and not terms.since <= on <= terms.until:
        return "messages outside the days asked for"
    if people > PEOPLE_LIMIT:
        return f"messages to groups of more than {PEOPLE_LIMIT} people"
    return "" if people else "messages without anybody"


def _in_zone(text: str, zone: tzinfo | None) -> date | None:
    """The day in this zone of a time that LinkedIn tells in UTC; None for anything else."""
    if zone is None or not (match := _UTC.fullmatch(text)):
        return None
    try:
        return datetime.fromisoformat(f"{match[1]}T{match[2]}+00:00").astimezone(zone).date()
    except (ValueError, OverflowError):
        return None


def _parties(told: dict[str, str]) -> tuple[Party, ...]:
    sender = Party(url=_profile(told.get("senderprofileurl", "")), name=told.get("from", ""), role="from")
    parties = (sender, *_recipients(told.get("to", ""), told.get("recipientprofileurls", "")))
    return tuple(party for party in parties if party.url or party.name)


def _recipients(names: str, urls: str) -> list[Party]:
    """Each who received it; a name belongs to an address only where there are as many of both."""
    keys = [_profile(url) for url in urls.split(",") if url.strip()]
    if len(keys) <= 1:
        return [Party(url=keys[0] if keys else "", name=names, role="to")]
    each = [name.strip() for name in names.split(",")]
    paired = each if len(each) == len(keys) else [""] * len(keys)
    return [Party(url=key, name=name, role="to") for key, name in zip(keys, paired, strict=True)]


def _key(told: dict[str, str]) -> str:
    parts = (told.get("conversationid", ""), told.get("date", ""), _profile(told.get("senderprofileurl", "")))
    return " ".join(part[:_KEY_PART] for part in parts)


def _nothing(rows: bool) -> Refused:
    if rows:
        return Refused("no row below the header is a message with a date", hint=_WAY_OUT)
    return Refused("the file has a header but no messages", hint=_WAY_OUT)
