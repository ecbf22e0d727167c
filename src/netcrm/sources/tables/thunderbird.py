"""Thunderbird's address book as CSV; a birthday there is three columns."""

from collections.abc import Sequence

from netcrm.model.imports import Gathered, Terms
from netcrm.sources.tables.header_detection import cells
from netcrm.sources.tables.people import Told
from netcrm.sources.tables.rows import by_name, gathered, sheet_of

_WAY_OUT = "in Thunderbird: Address Book, Tools, Export, Comma Separated (CSV)"
# English is from real exports, German follows the wording of Thunderbird in that language.
_FIELDS = {
    "name": "displayname anzeigename",
    "first": "firstname vorname",
    "last": "lastname nachname",
    "nickname": "nickname spitzname",
    "email": "primaryemail secondaryemail primareemailadresse sekundareemailadresse",
    "phone": "workphone homephone mobilenumber teldienstlich telprivat mobiltelnr",
    "fax": "faxnumber faxnummer",
    "pager": "pagernumber pagernummer",
    "title": "jobtitle arbeitstitel",
    "company": "organization organisation",
    "url": "webpage1 webpage2 webseite1 webseite2",
    "year": "birthyear geburtsjahr",
    "month": "birthmonth geburtsmonat",
    "day": "birthday geburtstag",
    "notes": "custom1 custom2 custom3 custom4 benutzerdef1 benutzerdef2 benutzerdef3 benutzerdef4 notes notizen",
    "address home street": "homeaddress privatadresse",
    "address home more": "homeaddress2 privatadresse2",
    "address home city": "homecity privatort",
    "address home region": "homestate privatbundesland",
    "address home postal": "homezipcode privatplz",
    "address home country": "homecountry privatland",
    "address work street": "workaddress dienstlichadresse",
    "address work more": "workaddress2 dienstlichadresse2",
    "address work city": "workcity dienstlichort",
    "address work region": "workstate dienstlichbundesland",
    "address work postal": "workzipcode dienstlichplz",
    "address work country": "workcountry dienstlichland",
}
_COLUMN_OF = by_name(_FIELDS)


def is_header(names: Sequence[str]) -> bool:
    """Whether these, folded to letters and digits, are the columns of a Thunderbird address book."""
    known = set(names)
    return {"displayname", "primaryemail"} <= known or {"anzeigename", "primareemailadresse"} <= known


def read(raw: bytes, terms: Terms = Terms()) -> Gathered:
    """The people of a Thunderbird address book under the names it displays; custom fields become notes."""
    sheet = sheet_of(raw, terms, is_header, "a Thunderbird address book", _WAY_OUT)
    columns = [_COLUMN_OF.get(name, "") for name in sheet.bare]

    def told_of(fields: Sequence[str]) -> Told:
        return _with_birthday(cells(fields, columns))

    return gathered(sheet, columns, terms.day_order, _WAY_OUT, told_of=told_of)


def _with_birthday(told: dict[str, list[str]]) -> Told:
    """The cells with year, month and day as one; a year alone is no birthday and stays out."""
    year, month, number = (told.pop(part, [""])[0].strip() for part in ("year", "month", "day"))
    if month and number:
        told["birthday"] = [f"{year.zfill(4) if year else '-'}-{month.zfill(2)}-{number.zfill(2)}"]
    return told
