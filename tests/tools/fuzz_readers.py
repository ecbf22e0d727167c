"""Feeds damaged files to a reader for a while and stops at the first that costs more than a refusal.

    python -m venv /tmp/fuzz && /tmp/fuzz/bin/pip install atheris && /tmp/fuzz/bin/pip install -e .
    /tmp/fuzz/bin/python tests/tools/fuzz_readers.py vcard 120 [FOLDER OF SAMPLES]

atheris (libFuzzer) is no dependency of netcrm: it is here for whoever changes a reader. The same law stands as a
property in tests/sources/test_mutations.py, with the samples below. A file that breaks a reader is written to the
folder it was started in, as crash-..., timeout-... or oom-...
"""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

READERS = {
    "vcard": "vcard.cards",
    "ics": "ics.calendar",
    "mail": "mail",
    "google": "tables.google",
    "outlook": "tables.outlook",
    "thunderbird": "tables.thunderbird",
    "table": "tables.generic_csv",
    "linkedin": "tables.linkedin",
    "messages": "tables.linkedin_messages",
    "monica": "monica.export",
    "friends": "friends",
}
SECONDS_FOR_ONE = 10
MEGABYTES = 1_500

SAMPLES: dict[str, tuple[bytes, ...]] = {
    "vcard": (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Brandt\r\nN:Brandt;Ada;;Dr.;\r\nEMAIL;TYPE=work:ada@example.com\r\n"
        b"item1.TEL:+49 30 1\r\nitem1.X-ABLabel:_$!<Home>!$_\r\nORG:Northwind\\, Inc.;Sales\r\nBDAY:--0307\r\n"
        b"NOTE:two\\nlines that are fol\r\n ded\r\nPHOTO;ENCODING=b:AAAA\r\nUID:ada\r\nEND:VCARD\r\n"
        b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Team\r\nKIND:group\r\nMEMBER:urn:uuid:ada\r\nEND:VCARD\r\n",
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=\r\n=9F;J=C3=B6rg\r\n"
        b"TEL;CELL:+49 1\r\nADR;HOME:;;Main St 5;Berlin;;10115;DE\r\nPHOTO;JPEG;BASE64:\r\n AAAA\r\n\r\nEND:VCARD\r\n",
    ),
    "ics": (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nX-WR-TIMEZONE:Europe/Berlin\r\nBEGIN:VEVENT\r\nUID:e1\r\n"
        b"DTSTART;TZID=W. Europe Standard Time:20250401T090000\r\nDTEND;TZID=Europe/Berlin:20250401T100000\r\n"
        b'SUMMARY:Coffee\\, tea\r\nORGANIZER;CN="Ada, B.":mailto:ada@example.com\r\nLOCATION:Caf\xc3\xa9 Ada\r\n'
        b"ATTENDEE;CN=Tom;PARTSTAT=ACCEPTED:MAILTO:tom@example.com\r\nRRULE:FREQ=WEEKLY;COUNT=5;BYDAY=TU\r\n"
        b"EXDATE;TZID=Europe/Berlin:20250408T090000\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:e1\r\n"
        b"RECURRENCE-ID:20250415T070000Z\r\nDTSTART:20250416T070000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n"
        b"BEGIN:VEVENT\r\nUID:e2\r\nDTSTART;VALUE=DATE:20250501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Day\r\nEND:VEVENT\r\n"
        b"END:VCALENDAR\r\n",
    ),
    "mail": (
        b"From ada@example.com Tue Apr  1 09:00:00 2025\nFrom: =?utf-8?q?Ada_Br=C3=A4ndt?= <ada@example.com>\n"
        b'To: Tom <tom@example.com>, "Weber, I." <ines@example.com>\nCc: x@example.com\n'
        b"Date: Tue, 1 Apr 2025 09:00:00 +0200\n"
        b"Message-ID: <m1@example.com>\nSubject: =?iso-8859-1?b?4Q==?=\n\nHello\n>From here\n\n"
        b"From x Wed Apr  2 09:00:00 2025\nFrom: list@example.com\nTo: me@example.com\nDate: whenever\n"
        b"List-Id: <l.example.com>\nPrecedence: bulk\n\nbody\n",
    ),
    "google": (
        b"First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,"
        b"Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,"
        b"Address 1 - City,Address 1 - Country,Website 1 - Value\n"
        b'Ada,,Brandt,,Adi,,Northwind,CFO,--03-07,"two\nlines",,* myContacts ::: Work,* Work,'
        b"ada@example.com ::: b@example.com,Mobile,+49 30 1,Berlin,DE,https://ada.example\n",
        b"Name,Given Name,Family Name,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,"
        b"Organization 1 - Name\nAda Brandt,Ada,Brandt,1980-03-07,,* My Contacts,Work,ada@example.com,Northwind\n",
    ),
    "outlook": (
        b"First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Mobile Phone,Company,Job Title,"
        b"Birthday,Notes,Categories,Business City,Web Page\n"
        b"Ada,,Brandt,Dr.,,ada@example.com,/o=ExchangeLabs/x,+49 30 1,Northwind,CFO,0/0/00,two,Work;Vip,"
        b"Berlin,ada.example\n",
    ),
    "thunderbird": (
        b"First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Work Phone,Home City,Job Title,"
        b"Organization,Web Page 1,Birth Year,Birth Month,Birth Day,Notes\n"
        b'Ada,Brandt,Ada Brandt,Adi,ada@example.com,,+49 30 1,Berlin,CFO,Northwind,http://ada.example,1980,3,7,"a\nb"\n',
    ),
    "table": (
        b"sep=;\nName;Firma;E-Mail;Telefon;Stadt;Geburtstag;Notizen\n"
        b'Ada Brandt;Northwind;ada@example.com;+49 30 1;Berlin;07.03.1980;"a ""b"""\nTom Weber;;;;;;\n',
    ),
    "linkedin": (
        b'Notes:\n"When exporting, some ""may"" be missing."\n\nFirst Name,Last Name,URL,Email Address,Company,'
        b'Position,Connected On\nAda,Brandt,https://www.linkedin.com/in/ada,ada@example.com,"Northwind, Inc.",CFO,'
        b"05 Nov 2024\n,,,,,,14 Aug 2022\nTom,Weber,https://www.linkedin.com/in/tom,,,,3/9/17\n",
    ),
    "messages": (
        b"CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,"
        b"FOLDER\nc1,,Ada Brandt,https://www.linkedin.com/in/ada,Me,https://www.linkedin.com/in/me,"
        b'2025-04-01 09:15:22 UTC,,"Hello\nyou",INBOX\nc1,,Me,https://www.linkedin.com/in/me,Ada Brandt,'
        b"https://www.linkedin.com/in/ada,2025-04-02 10:00:00 UTC,,Hi,INBOX\n",
    ),
    "monica": (
        b'{"version": "1.0-preview.1", "account": {"uuid": "a", "data": [{"count": 1, "type": "contact", "values": '
        b'[{"uuid": "ada", "created_at": "2024-01-01T00:00:00Z", "properties": {"first_name": "Ada", "last_name": '
        b'"Brandt", "is_starred": true, "tags": ["vip"], "birthdate": {"is_age_based": false, "is_year_unknown": true, '
        b'"date": "1960-05-10T00:00:00Z"}, "stay_in_touch_frequency": 30, "last_talked_to": "2025-05-01T00:00:00Z"}, '
        b'"data": [{"type": "call", "values": [{"uuid": "c", "properties": {"called_at": "2025-04-01"}}]}, '
        b'{"type": "reminder", "values": [{"uuid": "r", "properties": {"title": "x", "initial_date": "2025-01-01", '
        b'"frequency_type": "month", "frequency_number": 2}}]}, {"type": "contact_field", "values": [{"properties": '
        b'{"data": "ada@example.com", "type": "t"}}]}, {"type": "activity", "values": ["d"]}]}]}, {"type": "activity", '
        b'"values": [{"uuid": "d", "properties": {"summary": "x", "happened_at": "2025-04-01"}}]}, {"type": '
        b'"relationship", "values": [{"properties": {"type": "friend", "contact_is": "ada", "of_contact": "ada"}}]}], '
        b'"instance": {"contact_field_types": [{"uuid": "t", "properties": {"name": "Email", "type": "email"}}]}}}',
    ),
    "friends": (
        b"### Activities:\n- 2024-11-05: Lunch with **Ada Brandt** and **Tom** in _Caf\xc3\xa9 Ada_. @food\n\n"
        b"### Notes:\n- 2024-06-15: **Ada Brandt** leads a team now. @work\n\n### Friends:\n"
        b"- Ada Brandt (a.k.a. The Admiral a.k.a. Adi) [Paris] @navy @science:outdoors\n- Tom\n\n"
        b"### Locations:\n- Paris\n",
    ),
}


def reader(kind: str) -> Callable[[bytes], Any] | None:
    """What reads files of that kind, None while there is no such module."""
    name = f"netcrm.sources.{READERS[kind]}"
    return import_module(name).read if find_spec(name) else None


def tried(read: Callable[[bytes], Any], raw: bytes) -> Any:
    """What the reader makes of a file: Gathered, or the NetcrmError by which it refuses. Anything else is raised."""
    from netcrm.errors import NetcrmError
    from netcrm.model.imports import Gathered

    try:
        found = read(raw)
    except NetcrmError as refusal:
        return refusal
    assert isinstance(found, Gathered), type(found)
    for text in texts(found):
        assert_harmless(text)
    keys = [encounter.key for encounter in found.encounters] + [reminder.key for reminder in found.reminders]
    assert all(keys), "a contact without a key"
    return found


def texts(value: Any) -> Iterator[str]:
    """Every text in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)


def assert_harmless(text: str) -> None:
    """Fails where a terminal could obey the text."""
    from netcrm import safe

    assert safe.clean(text) == text, f"not clean: {text[:200]!r}"


def main() -> None:
    """Fuzzes the reader named first, for the seconds named second, from our samples and those of a folder."""
    import atheris

    kind, seconds, *folders = sys.argv[1:]
    with atheris.instrument_imports(include=["netcrm.sources", "icalendar"]):
        read = reader(kind)
    if read is None:
        sys.exit(f"there is no reader {kind}; there are: {', '.join(READERS)}")
    seeds = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for number, sample in enumerate(SAMPLES[kind]):
        (seeds / str(number)).write_bytes(sample)
    for file in (file for folder in folders for file in Path(folder).iterdir() if file.is_file()):
        shutil.copy(file, seeds)
    atheris.Setup(
        [
            sys.argv[0],
            str(seeds),
            f"-max_total_time={seconds}",
            f"-timeout={SECONDS_FOR_ONE}",
            f"-rss_limit_mb={MEGABYTES}",
        ],
        lambda raw: tried(read, raw),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
