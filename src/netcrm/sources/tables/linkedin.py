"""LinkedIn's Connections.csv, the largest address book most founders own, read whatever its language and preamble."""

from collections import Counter
from collections.abc import Sequence

from netcrm import safe
from netcrm.errors import Refused
from netcrm.model.imports import Draft, Gathered, Terms, Unreadable
from netcrm.named_tuple import NamedTuple
from netcrm.sources import decoding
from netcrm.sources.dates import day, day_order_of
from netcrm.sources.fields import emails_of, name_of
from netcrm.sources.profiles import profile_key as profile_key
from netcrm.sources.tables import delimited, header_detection, linkedin_messages
from netcrm.sources.tables.header_detection import Sheet

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
    "conversationid": "LinkedIn's messages.csv without FROM, SENDER PROFILE URL or DATE",
    "senderprofileurl": "LinkedIn's messages.csv without FROM, CONVERSATION ID or DATE",
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
_WAY_OUT = (
    "on LinkedIn: Settings, Data privacy, Get a copy of your data, Connections; unzip it and import Connections.csv"
)


class _Header(NamedTuple):
    """Where the table begins, and which column stands where."""

    sheet: Sheet
    columns: dict[str, int]


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people of a LinkedIn connections export, and the rows that could not be read, by their lines in the file.

    A messages.csv gives contact days instead (see `messages`). terms.day_order decides dates like 3/9/17 where the file
    itself does not. A date that cannot be read leaves `met_on` empty. Refused when the file is something else, or holds
    nobody.
    """
    text = decoding.text_of(raw, terms.encoding)
    header = _header(text)
    if linkedin_messages.is_header(header.sheet.bare):
        return linkedin_messages.read(raw, terms)
    found = header_detection.records(header.sheet, _SPAN, ROW_LIMIT, "LinkedIn allows 30,000 connections")
    order = day_order_of([_cell(row.fields, header, "on") for row in found.rows], terms.day_order)
    left = _columns_left(found, header)
    drafts: list[Draft] = []
    unreadable = found.unreadable
    for row in found.rows:
        draft = _draft(row, header, order, left)
        if draft:
            drafts.append(draft)
        else:
            unreadable.append(Unreadable(row.line, "no name"))
    if not drafts:
        raise _nobody(bool(unreadable))
    return Gathered(tuple(drafts), tuple(sorted(unreadable)), left=header_detection.all_left(left, found.cut))


def is_header(names: Sequence[str]) -> bool:
    """Whether these, folded to letters and digits, are the columns of a connections export."""
    return bool(_columns(names))


def _header(text: str) -> _Header:
    for sheet in header_detection.sheets(text, _HEADER_WITHIN):
        columns = _columns(sheet.bare)
        if columns or linkedin_messages.is_header(sheet.bare):
            return _Header(sheet, columns)
        if len(sheet.bare) > 1 or ":" in sheet.names[0]:
            _refuse_others(sheet.bare)
    if text.lstrip()[:1] in "<{[":
        raise Refused("this is a web page or JSON, not a connections export", hint=_WAY_OUT)
    raise Refused("no line of the file has First Name, Last Name and Connected On", hint=_WAY_OUT)


def _columns(names: Sequence[str]) -> dict[str, int]:
    """Which column stands where, or nothing when this is not the header of a connections export."""
    columns: dict[str, int] = {}
    for index, name in enumerate(names):
        if name in _COLUMN_OF:
            columns.setdefault(_COLUMN_OF[name], index)
    own_order = {column: index for index, column in enumerate(_COLUMNS)}
    if (
        len(names) == len(_COLUMNS)
        and names[2] == "url"
        and "on" not in columns
        and columns.items() <= own_order.items()
    ):
        return own_order  # a language not listed above
    named = "first" in columns or "last" in columns
    ours = "on" in columns or {"first", "last", "url", "company", "position"} <= columns.keys()
    return columns if named and ours else {}


def _refuse_others(names: Sequence[str]) -> None:
    for name in names:
        if name in _OTHERS:
            raise Refused(f"this is {_OTHERS[name]}, not a LinkedIn connections export", hint=_WAY_OUT)


def _cell(fields: Sequence[str], header: _Header, column: str) -> str:
    index = header.columns.get(column, len(fields))
    return fields[index] if index < len(fields) else ""


def _draft(row: delimited.Row, header: _Header, day_order: str, left: Counter[str]) -> Draft | None:
    first, last, url, email, company, position, on = (
        _cell(row.fields, header, column) for column in ("first", "last", "url", "email", "company", "position", "on")
    )
    name = name_of(first, last)
    if not name:
        return None
    key, emails, met_on = profile_key(url), emails_of(email), day(on, day_order)
    for text, found, what in ((url, key, "web"), (email, emails, "e-mail")):
        if not found and text and not text.isspace():
            left[f"{what} addresses that cannot be read"] += 1
    return Draft(
        line=row.line,
        name=name,
        key=key,
        emails=emails,
        urls=(key,) if key else (),
        title=safe.line(position) or None,
        company=safe.line(company) or None,
        met_on=met_on if met_on and met_on.year >= _FOUNDED else None,
        met_where=WHERE,
    )


def _columns_left(found: header_detection.Records, header: _Header) -> Counter[str]:
    taken = set(header.columns.values())
    columns = ["taken" if index in taken else "" for index in range(len(header.sheet.names))]
    return header_detection.columns_left(header.sheet, found.rows, columns)


def _nobody(rows: bool) -> Refused:
    if rows:
        return Refused("no row below the header has a name that can be read", hint=_WAY_OUT)
    return Refused("the file has a header but no people", hint=_WAY_OUT)
