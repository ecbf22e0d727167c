from datetime import date

import pytest

from netcrm.errors import Refused, Usage
from netcrm.hints import words
from netcrm.model.imports import Column, Draft, Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.sources.tables import generic_csv
from rows import each_row


def read(*lines: str, columns: dict[str, str] | None = None, **terms: object) -> Gathered:
    return generic_csv.read("\n".join(lines).encode(), Terms(columns=columns or {}, **terms))


def only(*lines: str, **more: object) -> Draft:
    (draft,) = read(*lines, **more).drafts
    return draft


def fields(*lines: str, **more: object) -> list[str]:
    return [column.field for column in read(*lines, **more).columns]


def test_a_row_becomes_a_draft_with_everything_it_tells():
    header = (
        "Name,Nickname,Email,Phone,Website,Company,Job Title,City,Country,Birthday,Notes,Tags,Looking for,Kind,Stage,"
        "Every,Met on,Where we met,Introduced by"
    )
    row = (
        'Ann Lee,Annie,ann@x.org,030 1234567,ann.example,Acme,CTO,Oslo,Norway,7 March 1980,likes tea,"vip, tech",a CFO,'
        "Mentor,potential,3 weeks,2024-05-06,a fair,Tom"
    )
    assert only(header, row) == Draft(
        line=2,
        name="Ann Lee",
        emails=("ann@x.org",),
        phones=("030 1234567",),
        urls=("ann.example",),
        title="CTO",
        company="Acme",
        location="Oslo, Norway",
        met_on=date(2024, 5, 6),
        met_where="a fair",
        met_via="Tom",
        nickname="Annie",
        birthday="1980-03-07",
        wants=("a CFO",),
        groups=("vip", "tech"),
        notes=("likes tea",),
        kind="mentor",
        stage="potential",
        every_days=21,
    )


@each_row(
    ("header", "understood"),
    [
        ("Name;Firma;E-Mail;Telefon;Geburtstag;Notizen", "name company email phone birthday notes"),
        ("Vorname;Nachname;Funktion;Ort;Land;Kategorien", "first last title city country groups"),
        ("Nom complet;Entreprise;Courriel;Téléphone;Ville;Pays", "name company email phone city country"),
        ("Nombre;Apellidos;Empresa;Correo electrónico;Teléfono", "first last company email phone"),
        ("Nome;Cognome;Azienda;Indirizzo e-mail;Cellulare;Città", "first last company email phone city"),
        ("Nome;Sobrenome;Empresa;E-mail;Celular;Cidade", "first last company email phone city"),
        ("Voornaam;Tussenvoegsel;Achternaam;Bedrijf;E-mailadres", "first middle last company email"),
        ("FULL_NAME;emailAddress;phone-number;LinkedIn URL", "name email phone url"),
        ("Person - Name;Person - Email - Work;Person - Organization", "name email company"),
    ],
)
def test_columns_are_understood_in_many_languages(header, understood):
    assert fields(header, ";".join("x" for _ in header.split(";"))) == understood.split()


@each_row(
    ("header", "understood"),
    [
        ("Name,Vorname", ["last", "first"]),
        ("Nom,Prénom", ["last", "first"]),
        ("Name,Surname", ["first", "last"]),
        ("Nombre,Email", ["name", "email"]),
    ],
)
def test_what_name_means_follows_from_the_column_beside_it(header, understood):
    assert fields(header, "Lee,Ann") == understood


def test_of_two_columns_for_one_field_the_surer_word_has_it():
    assert fields("Name,Title,Job Title,Company,Associated Company", "Ann,Ms,CTO,Acme,Beta") == [
        "name",
        "",
        "title",
        "company",
        "",
    ]


def test_several_columns_may_hold_addresses_and_numbers():
    draft = only("Name,Work Email,Email 2,Home Phone,Mobile", "Ann,a@x.org,b@x.org,030 1234567,0151 7654321")
    assert (draft.emails, draft.phones) == (("a@x.org", "b@x.org"), ("030 1234567", "0151 7654321"))


@each_row("name", ["Email status", "Email Opt Out", "Phone extension", "Last Activity Date", "Owner"])
def test_a_column_that_only_sounds_like_one_is_left_and_counted(name):
    assert read(f"Name,{name}", "Ann,x").left == (Left(f'column "{name}"', 1),)


@each_row("before", ["", "sep=,\n", "Contacts of 2026\n\n", "\ufeff", "Export,made by,a program\n1,2,3\n", "\n" * 20])
def test_the_header_is_found_below_what_stands_above_it(before):
    assert only(before + "Name,Email,Company", "Ann,a@x.org,Acme").company == "Acme"


def test_a_mapping_goes_over_the_guess():
    draft = only("Name,Business,Firma", "Ann,Roofing,Acme", columns={"firma": "company", "Business": "notes"})
    assert (draft.company, draft.notes) == ("Acme", ("Business: Roofing",))


def test_a_mapping_makes_an_unknown_column_known():
    assert only("Kto,Gdzie", "Ann,Oslo", columns={"KTO": "name", "gdzie": "location"}).location == "Oslo"


def test_a_mapping_finds_the_header_below_lines_of_other_words():
    assert only("Lista,2026", "Kto,Gdzie", "Ann,Oslo", columns={"Kto": "name"}).line == 3


def test_a_column_mapped_to_nothing_is_left_out():
    found = read("Name,Notes", "Ann,secret", columns={"Notes": ""})
    assert (found.drafts[0].notes, found.left) == ((), (Left('column "Notes"', 1),))


def test_a_mapping_of_a_field_takes_it_from_the_column_guessed():
    assert fields("Name,Company,Kto", "Ann,Acme,Beta", columns={"Kto": "company"}) == ["name", "", "company"]


def test_a_mapping_typed_over_one_remembered_has_the_last_word():
    assert fields("Name,A,B", "x,y,z", columns={"A": "company", "B": "company"}) == ["name", "", "company"]


def test_a_field_may_be_named_by_any_word_for_it():
    assert fields("Name,A,B", "x,y,z", columns={"A": "Firma", "B": "note"}) == ["name", "company", "notes"]


def test_a_mapping_to_a_field_there_is_not_names_the_fields():
    with pytest.raises(Usage, match='"Name" cannot be "shoe size"') as refused:
        read("Name", "Ann", columns={"Name": "shoe size"})
    assert "company" in words(refused.value.hint)


def test_a_mapping_of_a_column_there_is_not_names_the_columns():
    with pytest.raises(Usage, match='no column "Frima"') as refused:
        read("Name,Firma", "Ann,Acme", columns={"Frima": "company"})
    assert refused.value.hint == "its columns are: Name, Firma"


def test_columns_are_told_in_order_with_duplicates_and_those_without_a_name():
    assert read("Name,Email,Email,Mood,", "Ann,a@x.org,b@x.org,fine,").columns == (
        Column("Name", "name"),
        Column("Email", "email"),
        Column("Email", "email"),
        Column("Mood", ""),
        Column("", ""),
    )


def test_a_mapping_of_everything_as_it_was_understood_reads_the_same():
    lines = ("Name,Company,Mood,", "Ann,Acme,fine,")
    found = read(*lines)
    assert read(*lines, columns={column.name: column.field for column in found.columns}) == found


def test_the_day_of_last_contact_is_a_contact():
    found = read("Name,Email,Last contacted", "Ann Lee,ann@x.org,15.09.2026")
    assert found.encounters == (
        Encounter(
            line=2,
            key="last:ann@x.org:2026-09-15",
            on=date(2026, 9, 15),
            kind="other",
            people=(Party(email="ann@x.org", name="Ann Lee"),),
            text="in touch, as I remember it",
        ),
    )


def test_who_has_no_address_is_meant_by_name():
    found = read("Name,Last contacted", "Ann Lee,15.09.2026")
    assert found.encounters[0].people == (Party(name="Ann Lee"),)


def test_a_last_contact_still_to_come_is_none():
    found = read(
        "Name,Last contacted", "Ann,2027-01-01", "Bo,2001-01-01", since=date(2024, 1, 1), until=date(2026, 1, 1)
    )
    assert ([one.on.year for one in found.encounters], found.left) == (
        [2001],
        (Left("days of last contact still to come", 1),),
    )


def test_one_clear_date_settles_the_order_of_the_others():
    found = read("Name,Last contacted", "Ann,4/8/2026", "Bo,9/15/2026")
    assert [one.on for one in found.encounters] == [date(2026, 4, 8), date(2026, 9, 15)]


def test_values_netcrm_has_no_word_for_are_counted():
    found = read("Name,Kind,Stage,Every,Last contact,Birthday", "Ann,Lead,Qualified,often,soon,soon")
    assert set(found.left) == {
        Left("kinds that netcrm does not have", 1),
        Left("stages that netcrm does not have", 1),
        Left("rhythms that cannot be read", 1),
        Left("days of last contact that cannot be read", 1),
        Left("birthdays that cannot be read", 1),
    }


@each_row(
    ("cell", "phones"),
    [
        ("030 1234567; 0151 7654321", ("030 1234567", "0151 7654321")),
        ("030/1234567", ("030/1234567",)),
        ("1-800-FLOWERS", ("1-800-FLOWERS",)),
        ("+1 800 555 0134,,12", ("+1 800 555 0134,,12",)),
        ("-", ()),
        ("on request", ()),
        ("8.01555E+09", ()),
    ],
)
def test_a_phone_is_kept_as_it_is_written(cell, phones):
    assert only("Name,Phone", f'Ann,"{cell}"').phones == phones


def test_more_than_a_hundred_addresses_of_one_person_are_cut_and_counted():
    found = read("Name,Email", 'Ann,"' + " ".join(f"a{n}@x.org" for n in range(120)) + '"')
    assert (len(found.drafts[0].emails), found.left) == (
        100,
        (Left("e-mail addresses beyond 100 of one person", 20),),
    )


def test_the_end_of_a_text_beyond_ten_thousand_characters_is_counted():
    found = read("Name,Notes", "Ann," + "x" * 20_000)
    assert (len(found.drafts[0].notes[0]), found.left) == (
        10_000,
        (Left("ends of texts beyond 10,000 characters", 1),),
    )


def test_a_row_of_another_width_is_told_and_its_neighbours_are_read():
    found = read("name,email,company,notes", "A,a@x.org", "B,b@x.org,X,n,extra", "C", "D,d@x.org,,,,,")
    assert ([draft.name for draft in found.drafts], found.unreadable) == (
        ["A", "D"],
        (
            Unreadable(3, "5 fields where the header has 4"),
            Unreadable(4, "one field where the header has 4"),
        ),
    )


def test_a_cell_of_several_lines_is_one_note():
    assert only("Name,Notes", 'Ann,"one', "", 'two"').notes == ("one\n\ntwo",)


def test_a_row_without_anything_to_go_by_is_told():
    assert read("Name,City", "Ann,Oslo", ",Rome").unreadable == (Unreadable(3, "no name"),)


@each_row(("row", "name"), [(",Acme,a@x.org", "Acme"), (",,a@x.org", "a@x.org"), ("-,,a@x.org", "a@x.org")])
def test_a_row_without_a_name_goes_by_company_or_address(row, name):
    assert only("Name,Company,Email", row).name == name


@each_row(
    ("lines", "reason", "hint"),
    [
        (["Kto,Gdzie", "Ann,Oslo"], "no column", "its columns are: Kto, Gdzie; say which is which, for example --map"),
        (["Company,Phone", "Acme,1"], "no column", "its columns are: Company, Phone"),
        (["Ann Lee,ann@x.org,Acme", "Bo,bo@x.org,Beta"], "no header", "put a line above it"),
        (["Name,Email"], "no people", "each line"),
        (["Name,City", ",Oslo"], "no row below the header", ""),
        ([""], "empty", ""),
    ],
)
def test_a_table_of_nobody_is_refused_with_a_way_out(lines, reason, hint):
    with pytest.raises(Refused, match=reason) as refused:
        read(*lines)
    assert hint.lower() in words(refused.value.hint).lower()


def test_a_long_header_is_not_shown_whole():
    with pytest.raises(Refused) as refused:
        read(",".join(f"k{n}" for n in range(40)), ",".join("x" * 40))
    assert "and 28 more" in words(refused.value.hint)


def test_the_key_of_a_header_does_not_depend_on_case_accents_or_rows():
    keys = {
        generic_csv.header_key(text.encode())
        for text in ("Name,Société\nA,B", "sep=;\nNAME;societe;\n", "name,société,")
    }
    assert keys == {"name,societe"}


def test_the_key_of_a_header_netcrm_does_not_know_is_the_same_with_other_rows():
    assert generic_csv.header_key(b"Kto,Gdzie\nAnn,Oslo\n") == generic_csv.header_key(b"KTO,gdzie\nBo,Rome\nCy,Bonn\n")


def test_every_field_says_what_it_means():
    assert all(generic_csv.FIELDS.values())


def test_the_encoding_asked_for_is_used():
    assert generic_csv.read("Name\nŻak".encode("cp1250"), Terms(encoding="cp1250")).drafts[0].name == "Żak"
