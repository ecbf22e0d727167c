"""LinkedIn's Connections.csv, the largest address book most founders own, read whatever its language and preamble."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import normalize

from netcrm import safe
from netcrm.errors import Refused
from netcrm.model import Draft, Gathered, Unreadable
from netcrm.sources import delimited
from netcrm.sources.dates import day, day_order_of, folded

WHERE = "LinkedIn"
ROW_LIMIT = 200_000  # LinkedIn itself allows 30,000 connections
_FOUNDED = 2003  # nobody was connected before LinkedIn was there
_HEADER_WITHIN = 100  # lines; the preamble has three or four
_SPAN = 20  # lines one person may take

# What each column is called, folded to bare letters. English is from real exports, German from one parser's test; the
# others follow the wording of LinkedIn's own pages in that language. The order is the one the file itself has.
_COLUMNS = {
    "first": "firstname vorname nombre prenom nome voornaam",
    "last": "lastname surname nachname familienname apellido apellidos nom nomdefamille sobrenome apelido cognome"
    " achternaam",
    "url": "url profileurl linkedinurl profillink profilurl urldelperfil urldeprofil urlduprofil urldoperfil",
    "email": "emailaddress email emailadresse correoelectronico direcciondecorreoelectronico adresseemail adressemail"
    " enderecodeemail indirizzoemail emailadres",
    "company": "company unternehmen firma empresa entreprise societe azienda societa bedrijf",
    "position": "position posizione cargo puesto poste fonction funcao qualifica functie stelle",
    "on": "connectedon verbundenam vernetztam verknupftam kontaktseit conectadoel fechadeconexion"
    " connectele dateconnexion datedeconnexion conectadoem datadeconexao datadaconexao collegatoil"
    " datadelcollegamento verbondenop",
}
_COLUMN_OF = {name: column for column, names in _COLUMNS.items() for name in names.split()}

# The first line of other files people take for it: a column only they have, and what they are.
_OTHERS = {
    "conversationid": "LinkedIn's messages.csv",
    "senderprofileurl": "LinkedIn's messages.csv",
    "maidenname": "LinkedIn's Profile.csv, which describes yourself",
    "sentat": "LinkedIn's Invitations.csv",
    "phoneticfirstname": "a Google Contacts export",
    "email1value": "a Google Contacts export",
    "givenname": "a Google Contacts export",
    "email2address": "an Outlook export",
    "primaryemail": "a Thunderbird address book",
    "beginvcard": "a vCard file",
    "beginvcalendar": "a calendar",
}
_PATH_MARKS = "/-._~!$&'()*+,;=:@"  # what may stand in a path as it is (RFC 3986)
_WAY_OUT = (
    "on LinkedIn: Settings, Data privacy, Get a copy of your data, Connections; unzip it and import Connections.csv"
)

_EMAIL = re.compile(r"[^\s@,;<>\"()]{1,64}@[^\s@,;<>\"()]+\.[^\s@.,;<>\"()]{2,63}")
# Han, kana and Hangul. A family name in katakana is foreign (ジョン・スミス) and keeps its order.
_HAN_HANGUL = "\u3005\u3007\u3041-\u309f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
_CJK = re.compile(f"[{_HAN_HANGUL}\u30a1-\u30ff]+")
_CJK_FAMILY = re.compile(f"[{_HAN_HANGUL}]+")
_SITE = re.compile(
    r"(?:(https?)://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::[0-9]{1,5})?(/[^\s?#]*)?(?:[?#].*)?", re.IGNORECASE
)


class _Header(NamedTuple):
    line: int
    separator: str
    width: int
    columns: dict[str, int]
    names: list[str]


def read(raw: bytes, day_order: str = "dmy") -> Gathered:
    """The people of a LinkedIn connections export, and the rows that could not be read, by their lines in the file.

    day_order, "dmy" or "mdy", decides dates like 3/9/17 where the file itself does not. A date that cannot be read
    leaves `met_on` empty. Refused when the file is something else, or holds nobody.
    """
    text = delimited.text_of(raw)
    header = _header(text)
    good, unreadable = _sorted_rows(text, header)
    order = day_order_of([_cell(row.fields, header, "on") for row in good], day_order)
    drafts: list[Draft] = []
    for row in good:
        draft = _draft(row, header, order)
        if draft:
            drafts.append(draft)
        else:
            unreadable.append(Unreadable(row.line, "no name"))
    if not drafts:
        raise _nobody(bool(unreadable))
    return Gathered(tuple(drafts), tuple(sorted(unreadable)))


def profile_key(url: str) -> str:
    """The one form of a web address: https, lower-case host, no query or last slash, one way of percent-encoding.

    A LinkedIn profile loses its country and language (`de.linkedin.com/in/x/en`). "" when it is no web address.
    """
    from urllib.parse import quote, unquote

    match = _SITE.fullmatch(safe.line(url)) if len(url) <= 2000 else None
    if not match:
        return ""
    scheme, host = (match[1] or "https").lower(), match[2].lower()
    path = normalize("NFC", unquote(match[3] or "")).rstrip("/")
    if host == "linkedin.com" or host.endswith(".linkedin.com"):
        scheme, host, path = "https", "www.linkedin.com", _profile_path(path)
    return f"{scheme}://{host}" + quote(path, safe=_PATH_MARKS)


def _header(text: str) -> _Header:
    named = delimited.named_separator(text)
    start = text.lstrip()[:2000]
    for number, line in enumerate(text.split("\n", _HEADER_WITHIN)[:_HEADER_WITHIN], 1):
        separator = named or delimited.separator_of(line[: delimited.FIELD_LIMIT])
        names = [_bare(name) for name in delimited.fields_of(line[: delimited.FIELD_LIMIT], separator)]
        columns = _columns(names)
        if columns:
            return _Header(number, separator, len(names), columns, names)
        if len(names) > 1 or ":" in line:
            _refuse_others(names)
    if start[:1] in "<{[":
        raise Refused("this is a web page or JSON, not a connections export", hint=_WAY_OUT)
    raise Refused("no line of the file has First Name, Last Name and Connected On", hint=_WAY_OUT)


def _columns(names: Sequence[str]) -> dict[str, int]:
    """Which column stands where, or nothing when this is not the header of a connections export."""
    columns: dict[str, int] = {}
    for index, name in enumerate(names):
        if name in _COLUMN_OF:
            columns.setdefault(_COLUMN_OF[name], index)
    if len(names) == len(_COLUMNS) and names[2] == "url" and "on" not in columns:  # a language not listed above
        return {column: index for index, column in enumerate(_COLUMNS)}
    named = "first" in columns or "last" in columns
    ours = "on" in columns or {"first", "last", "url", "company", "position"} <= columns.keys()
    return columns if named and ours else {}


def _refuse_others(names: Sequence[str]) -> None:
    for name in names:
        if name in _OTHERS:
            raise Refused(f"this is {_OTHERS[name]}, not a LinkedIn connections export", hint=_WAY_OUT)


def _sorted_rows(text: str, header: _Header) -> tuple[list[delimited.Row], list[Unreadable]]:
    good: list[delimited.Row] = []
    bad: list[Unreadable] = []
    for row in delimited.rows(text, header.separator, header.line, header.width, _SPAN):
        if len(good) + len(bad) >= ROW_LIMIT:
            raise Refused(f"the file has more than {ROW_LIMIT:,} rows", hint="LinkedIn allows 30,000 connections")
        flaw = row.flaw or _misfit(row.fields, header)
        if flaw:
            bad.append(Unreadable(row.line, flaw))
        elif not _repeats(row.fields, header):
            good.append(row)
    return good, bad


def _misfit(fields: Sequence[str], header: _Header) -> str:
    if len(fields) == 1 < header.width - 1:
        return f"one field where the header has {header.width}"
    if any(field.strip() for field in fields[header.width :]):
        return f"{len(fields)} fields where the header has {header.width}"
    return ""


def _repeats(fields: Sequence[str], header: _Header) -> bool:
    """Whether this is the header once more, as in two exports put into one file."""
    return _bare(fields[0]) == header.names[0] and [_bare(name) for name in fields[: header.width]] == header.names


def _cell(fields: Sequence[str], header: _Header, column: str) -> str:
    index = header.columns.get(column, len(fields))
    return safe.line(fields[index]) if index < len(fields) else ""


def _draft(row: delimited.Row, header: _Header, day_order: str) -> Draft | None:
    first, last, url, email, company, position, on = (
        _cell(row.fields, header, column) for column in ("first", "last", "url", "email", "company", "position", "on")
    )
    name = _name(first, last)
    if not name:
        return None
    key, met_on = profile_key(url), day(on, day_order)
    return Draft(
        line=row.line,
        name=name,
        key=key,
        emails=_emails(email),
        urls=(key,) if key else (),
        title=position or None,
        company=company or None,
        met_on=met_on if met_on and met_on.year >= _FOUNDED else None,
        met_where=WHERE,
    )


def _name(first: str, last: str) -> str:
    """The full name as its bearer writes it: in Chinese, Japanese and Korean letters the family name comes first."""
    if _CJK.fullmatch(first) and _CJK_FAMILY.fullmatch(last):
        return last + first
    return " ".join(part for part in (first, last) if any(map(str.isalnum, part)))


def _emails(text: str) -> tuple[str, ...]:
    if "@" not in text:
        return ()
    found = (part.removeprefix("mailto:") for part in re.split(r"[\s,;<>]+", text))
    return tuple(dict.fromkeys(part for part in found if len(part) <= 254 and _EMAIL.fullmatch(part)))


def _profile_path(path: str) -> str:
    parts = [part for part in path.split("/") if part]
    if len(parts) >= 2 and parts[0].lower() == "in":
        # ACoAA... is LinkedIn's opaque id, the one form in which case matters.
        return "/in/" + (parts[1] if parts[1].startswith("ACo") else parts[1].lower())
    return "/".join(["", *parts])


def _bare(text: str) -> str:
    return "".join(char for char in folded(text) if char.isalnum())


def _nobody(rows: bool) -> Refused:
    if rows:
        return Refused("no row below the header has a name that can be read", hint=_WAY_OUT)
    return Refused("the file has a header but no people", hint=_WAY_OUT)
