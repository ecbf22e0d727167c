"""Files as programs write them, one for each quirk, read as somebody would import them: without saying what they are.

They were made for netcrm; what is expected was checked by hand against what stands in them.
"""

from datetime import date

import pytest
from paths import QUIRKS

from netcrm.errors import Refused
from netcrm.flows.exchange.recognise import gather
from netcrm.model.imports import Draft, Gathered, Terms
from netcrm.sources.kinds import kind_of
from rows import each_row
from world import TODAY

# Everybody in a file
PEOPLE = {
    "csv/excel_semicolon_cp1252.csv": (Draft(2, "Jörg Groß", emails=("joerg@gross.example",), company="Groß GmbH"),),
    "csv/excel_sep.csv": (Draft(3, "Ann Lee", emails=("ann@lee.example",)),),
    "csv/excel_unicode_text.txt": (Draft(2, "Łukasz Żak", emails=("lukasz@zak.example",), company="Żak Sp. z o.o."),),
    "csv/formulas.csv": (Draft(2, '=HYPERLINK("http://evil.example")', company="@SUM(1)", notes=("+1",)),),
    "csv/google_new.csv": (
        Draft(
            2,
            "Mika Lehtonen",
            emails=("mika@lehtonen.example", "mika@home.example"),
            phones=("+358 40 1234567",),
            urls=("https://www.linkedin.com/in/mika-l-example",),
            title="CTO",
            company="Lehtonen Oy",
            nickname="Mik",
            birthday="--05-17",
            groups=("Team",),
            notes=('Two\nlines and "quotes"', "Spouse: Aino"),
        ),
        Draft(4, "only.address@example.com", emails=("only.address@example.com",)),
        Draft(5, "愛川翼", birthday="1987-10-06"),
    ),
    "csv/google_old.csv": (
        Draft(
            2,
            "Élise Roy",
            emails=("elise@roy.example", "e.roy@work.example"),
            phones=("06 12 34 56 78",),
            title="Gérante",
            company="Roy SARL",
            birthday="1979-12-01",
            groups=("Amis",),
        ),
    ),
    "csv/google_old_utf16.csv": (
        Draft(
            2,
            "Élise Roy",
            emails=("elise@roy.example", "e.roy@work.example"),
            phones=("06 12 34 56 78",),
            title="Gérante",
            company="Roy SARL",
            birthday="1979-12-01",
            groups=("Amis",),
        ),
    ),
    "csv/linkedin.csv": (
        Draft(
            5,
            "Noor Haddad",
            key="https://www.linkedin.com/in/noor-haddad-example",
            urls=("https://www.linkedin.com/in/noor-haddad-example",),
            title="Owner",
            company="Haddad, Sons & Co",
            met_on=date(2025, 1, 7),
            met_where="LinkedIn",
        ),
        Draft(
            6,
            "Zoë Müller",
            key="https://www.linkedin.com/in/zoe-m%C3%BCller",
            emails=("zoe@mueller.example",),
            urls=("https://www.linkedin.com/in/zoe-m%C3%BCller",),
            title="Founder, CEO",
            company="Müller AG",
            met_on=date(2024, 2, 29),
            met_where="LinkedIn",
        ),
        Draft(
            8,
            "Noor Haddad",
            key="https://www.linkedin.com/in/noor-other",
            urls=("https://www.linkedin.com/in/noor-other",),
            title="Nurse",
            company="Elsewhere",
            met_on=date(2020, 2, 1),
            met_where="LinkedIn",
        ),
    ),
    "csv/linkedin_bare.csv": (
        Draft(
            2,
            "Noor Haddad",
            key="https://www.linkedin.com/in/noor-haddad-example",
            urls=("https://www.linkedin.com/in/noor-haddad-example",),
            title="Owner",
            company="Haddad, Sons & Co",
            met_on=date(2025, 1, 7),
            met_where="LinkedIn",
        ),
        Draft(
            3,
            "Zoë Müller",
            key="https://www.linkedin.com/in/zoe-m%C3%BCller",
            emails=("zoe@mueller.example",),
            urls=("https://www.linkedin.com/in/zoe-m%C3%BCller",),
            title="Founder, CEO",
            company="Müller AG",
            met_on=date(2024, 2, 29),
            met_where="LinkedIn",
        ),
        Draft(
            5,
            "Noor Haddad",
            key="https://www.linkedin.com/in/noor-other",
            urls=("https://www.linkedin.com/in/noor-other",),
            title="Nurse",
            company="Elsewhere",
            met_on=date(2020, 2, 1),
            met_where="LinkedIn",
        ),
    ),
    "csv/linkedin_german.csv": (
        Draft(
            2,
            "Grete Größe",
            key="https://www.linkedin.com/in/grete-groesse",
            urls=("https://www.linkedin.com/in/grete-groesse",),
            title="Ärztin",
            company="Größe GmbH",
            met_on=date(2022, 4, 3),
            met_where="LinkedIn",
        ),
    ),
    "csv/outlook_cp1252.csv": (
        Draft(
            2,
            "Jörg Weiß",
            emails=("joerg@weiss.example",),
            phones=("+49 221 5550100", "0151 5550199"),
            title="Einkäufer",
            company="Weiß & Söhne",
            location="Köln",
            birthday="1984-03-27",
            groups=("Work", "Germany"),
            notes=("likes “tea” – green", "Address: Ring 5, 50667 Köln"),
        ),
        Draft(3, "Ann Lee", emails=("ann@lee.example",)),
    ),
    "csv/ragged.csv": (
        Draft(2, "Ada Brandt", emails=("ada@example.com",), company="Brandt AG", notes=('says "hi"',)),
        Draft(5, "Dev Patel", emails=("dev@example.com",)),
    ),
    "csv/thunderbird.csv": (
        Draft(
            2,
            "Tove Ek",
            emails=("tove@ek.example",),
            phones=("+46 70 123 45 67",),
            company="Ek AB",
            location="Umeå, Sweden",
            birthday="1990-03-07",
            notes=("met at the fair", "two\nlines"),
        ),
        Draft(4, "list@ek.example", emails=("list@ek.example",)),
    ),
    "friends/friends.md": (
        Draft(
            10,
            "Grace Hopper",
            key="friends:grace hopper",
            location="Paris",
            nickname="The Admiral",
            groups=("navy", "science"),
            notes=("a.k.a. Amazing Grace",),
        ),
        Draft(
            11, "Sana Okafor", key="friends:sana okafor", notes=("2025-01-15: Sana Okafor looks for a lawyer. @legal",)
        ),
        Draft(12, "Zoë Müller", key="friends:zoe muller", location="Zürich"),
    ),
    "monica/export.json": (
        Draft(
            1,
            "Maria Chen",
            key="m-1",
            emails=("maria@fjord.example",),
            phones=("+49 30 5550100",),
            title="CFO",
            company="Fjord Labs",
            location="Berlin, DE",
            met_on=date(2020, 2, 3),
            met_where="TechHub",
            nickname="Mari",
            birthday="--03-07",
            groups=("vip", "starred"),
            notes=("address (work): Ring 5, Berlin, DE", "gift given: a book", "2025-05-01: likes **tea**"),
            every_days=30,
            created_on=date(2024, 1, 1),
        ),
        Draft(2, "Tom Reyes", key="m-2", notes=("died",), stage="archived"),
    ),
    "vcard/apple_3.0.vcf": (
        Draft(
            1,
            "Lan Nguyen",
            emails=("lan@rice.example", "lan@home.example"),
            phones=("+1 (408) 555-0142",),
            urls=("https://www.linkedin.com/in/lan-nguyen-example",),
            company="Rice & Co",
            location="San José, United States",
            nickname="Lani",
            birthday="--07-14",
            notes=(
                "a long note that Apple folds after seventy-five letters, with a comma\nand a second line",
                "Anniversary: 4 June 2011",
                "Spouse: Minh Nguyen",
                "Home address: 1 Main St, San José, CA, 95113, United States",
            ),
        ),
        Draft(2, "Rice & Co", phones=("+1 408 555 0100",), company="Rice & Co"),
    ),
    "vcard/google_3.0.vcf": (
        Draft(
            1,
            "Ana Pérez",
            emails=("ana@ejemplo.example",),
            phones=("+34 600 000 000", "+34 91 000 000"),
            title="CEO",
            company="Ejemplo S.A.",
            birthday="--02-29",
            groups=("investors", "myContacts"),
            notes=("likes tea",),
        ),
        Draft(2, "nobody.named@example.com", emails=("nobody.named@example.com",), groups=("myContacts",)),
        Draft(3, "Tom Reyes", emails=("tom@example.com",), groups=("myContacts",)),
    ),
    "vcard/hostile.vcf": (
        Draft(
            1,
            "Eve ]0;ownedRed",
            title="$(reboot) `x`",
            company="[bold]Acme[/bold]",
            notes=("]52;c;cm0gLXJm and txt.exe",),
        ),
    ),
    "vcard/latin1_3.0.vcf": (Draft(1, "Zoë Müller", notes=("spricht Französisch",)),),
    "vcard/nested_2.1.vcf": (
        Draft(1, "Maria Chen", notes=("says BEGIN:VCARD and END:VCARD inline",)),
        Draft(2, "No End", emails=("noend@example.com",)),
    ),
    "vcard/new_4.0.vcf": (
        Draft(
            1,
            "Sana Okafor",
            key="0b1c2d3e-0000-4000-8000-000000000001",
            emails=("sana@okafor.example",),
            phones=("+234-1-555-0100 ext. 12",),
            urls=("https://okafor.example",),
            location="Lagos, Nigeria",
            birthday="--03-07",
            groups=("investor", "friend, old"),
            notes=(
                "Semi; comma, backslash\\ and\na line",
                "Anniversary: 4 June 2011",
                "Spouse: Luis",
                "Work address: 1 Marina, Lagos, Nigeria",
            ),
        ),
    ),
    "vcard/outlook_2.1_cp1252.vcf": (
        Draft(
            1,
            "Dr. Jürgen Größe",
            emails=("j.groesse@soehne.example",),
            phones=("+49 (711) 400-40990", "0151 23456789"),
            urls=("http://soehne.example",),
            title="Geschäftsführer",
            company="Müller & Söhne",
            location="Stuttgart, Deutschland",
            birthday="1984-03-07",
            notes=("Manager: Zoë Ek", "Work address: Königstraße 1, Stuttgart, 70173, Deutschland"),
        ),
    ),
    "vcard/phone_2.1.vcf": (
        Draft(
            1,
            "Łucja Żak",
            emails=("lucja@zak.example",),
            phones=("+48 600 100 200",),
            nickname="Lu",
            notes=("met at the fair in Poznań,\nshe asked about prices = a good sign",),
        ),
        Draft(2, "Ina Foto", phones=("030 123456",)),
    ),
    "vcard/utf16_3.0.vcf": (Draft(1, "Łukasz Wójcik", emails=("lukasz@wojcik.example",)),),
}

# When one met: the day, the kind, what it was about, and whom
MET = {
    "csv/excel_semicolon_cp1252.csv": (("2026-09-15", "other", "in touch, as I remember it", "Jörg Groß"),),
    "csv/linkedin_messages.csv": (
        ("2025-01-08", "message", "", "Noor Haddad, Me Myself"),
        ("2025-01-09", "message", "", "Me Myself, Noor Haddad"),
        ("2025-01-10", "message", "", "LinkedIn Member, Me Myself"),
    ),
    "friends/friends.md": (
        ("2025-03-04", "meal", "Lunch with Grace Hopper and Sana Okafor in Café Größe.", "Grace Hopper, Sana Okafor"),
        ("2025-02-01", "other", "Grace Hopper told of her move.", "Grace Hopper"),
    ),
    "ics/left_out.ics": (
        ("2025-03-12", "meeting", "Perhaps", "Bo Ek"),
        ("2025-03-14", "meeting", "New time", "Bo Ek"),
    ),
    "ics/outlook_invite.ics": (("2024-11-05", "meeting", "Late planning ; with a semicolon", "Okafor, Sana, Bo Ek"),),
    "ics/series.ics": (
        ("2024-11-04", "meeting", "1:1 with Bo", "Bo Ek"),
        ("2024-12-02", "meeting", "1:1 with Bo", "Bo Ek"),
        ("2024-11-20", "meeting", "1:1 with Bo, moved", "Bo Ek"),
        ("2025-01-06", "meeting", "Board", "Bo Ek"),
        ("2025-01-13", "meeting", "Board", "Bo Ek"),
        ("2025-01-20", "meeting", "Board", "Bo Ek"),
        ("2025-02-01", "meeting", "Workshop", "Bo Ek"),
        ("2025-02-03", "meeting", "Workshop", "Bo Ek"),
        ("2025-03-28", "meeting", "Review", "Bo Ek"),
        ("2025-04-25", "meeting", "Review", "Bo Ek"),
        ("2025-05-30", "meeting", "Review", "Bo Ek"),
    ),
    "mail/box.mbox": (
        ("2024-11-05", "email", "", "Zoë Müller, me@example.com, Jörg Weiß"),
        ("2024-11-06", "email", "", "me@example.com, Haddad, Noor"),
    ),
    "mail/letter.eml": (("2024-11-11", "email", "", "Tove Ek, me@example.com"),),
    "monica/export.json": (
        ("2025-06-02", "call", "about pricing", "Maria Chen"),
        ("2025-07-01", "meal", "lunch at the harbour", "Maria Chen"),
    ),
}

# What is not taken, counted
LEFT = {
    "csv/excel_semicolon_cp1252.csv": {'column "Umsatz"': 1},
    "csv/google_new.csv": {"phonetic names": 1},
    "csv/outlook_cp1252.csv": {"addresses inside an Exchange server": 1, "titles before a name": 1},
    "friends/friends.md": {"places in the list of them": 2},
    "ics/left_out.ics": {
        "older versions of an event": 1,
        "all-day events": 1,
        "events with nobody in them": 1,
        "to-dos": 1,
    },
    "ics/replies.ics": {"replies and proposals": 1},
    "ics/series.ics": {"cancelled events": 2},
    "ics/workdays.ics": {"meetings of a series before its latest 1,000": 1797},
    "mail/box.mbox": {"messages of mailing lists and machines": 1},
    "monica/export.json": {"people who are only somebody's relative": 1},
    "vcard/apple_3.0.vcf": {"departments": 1, "photos": 1},
    "vcard/hostile.vcf": {"URLs that are no web address": 1},
    "vcard/nested_2.1.vcf": {"agents": 1},
    "vcard/new_4.0.vcf": {"vCard property GENDER": 1, "photos": 1},
    "vcard/outlook_2.1_cp1252.vcf": {"departments": 1},
    "vcard/phone_2.1.vcf": {"fax numbers": 1, "photos": 2},
}
# Rows that cannot be read
UNREADABLE = {
    "csv/linkedin.csv": [(7, "no name")],
    "csv/linkedin_bare.csv": [(4, "no name")],
    "csv/ragged.csv": [(3, "6 fields where the header has 4"), (4, "one field where the header has 4")],
    "friends/friends.md": [(4, "no day (2024-11-05: ...)")],
    "ics/left_out.ics": [(3, "it has no start"), (4, "repeats every second; such a series is not read")],
    "mail/box.mbox": [(4, "a date that cannot be read")],
}
REFUSED = {
    "csv/empty.csv": "empty",
    "csv/header_only.csv": "no people",
    "ics/nothing.ics": "no events",
    "vcard/nameless.vcf": "no name",
}
WORKDAYS = "ics/workdays.ics"  # a meeting every working day for ten years
FILES = sorted(path.relative_to(QUIRKS).as_posix() for path in QUIRKS.rglob("*") if path.is_file())


def read(name: str) -> Gathered:
    """What the file holds, whatever kind it is."""
    raw = (QUIRKS / name).read_bytes()
    return gather(kind_of(raw, name), raw, Terms(since=date(2016, 1, 1), until=TODAY))


@each_row("name", [name for name in FILES if name not in REFUSED])
def test_everybody_in_a_file_is_read_as_it_tells_of_them(name):
    assert read(name).drafts == PEOPLE.get(name, ())


@each_row("name", [name for name in FILES if name not in (*REFUSED, WORKDAYS)])
def test_every_meeting_and_message_of_a_file_is_read(name):
    met = read(name).encounters
    told = [
        (one.on.isoformat(), one.kind, one.text, ", ".join(who.name or who.email for who in one.people)) for one in met
    ]
    assert told == [*MET.get(name, ())]


@each_row("name", [name for name in FILES if name not in REFUSED])
def test_what_is_not_taken_of_a_file_is_counted(name):
    assert {one.what: one.times for one in read(name).left} == LEFT.get(name, {})


@each_row("name", [name for name in FILES if name not in REFUSED])
def test_what_cannot_be_read_of_a_file_has_its_reason(name):
    assert [one[:2] for one in read(name).unreadable] == UNREADABLE.get(name, [])


@each_row(("name", "reason"), REFUSED.items())
def test_a_file_of_nobody_is_refused_with_the_reason(name, reason):
    with pytest.raises(Refused, match=reason) as refused:
        read(name)
    assert refused.value.hint


def test_a_meeting_every_working_day_ends_today_and_knows_no_weekend():
    days = [one.on for one in read(WORKDAYS).encounters]
    assert (len(days), days[-1], {day.weekday() for day in days}) == (1000, TODAY, {0, 1, 2, 3, 4})


def test_a_room_is_nobody_and_a_private_event_is_private():
    (invitation,) = read("ics/outlook_invite.ics").encounters
    assert [who.role for who in invitation.people] == ["organizer", "accepted"]
    assert (invitation.private, invitation.place) == (True, "Café, Lagos")


def test_a_day_in_a_zone_of_windows_is_the_day_there():
    assert read("ics/outlook_invite.ics").encounters[0].on == date(2024, 11, 5)
