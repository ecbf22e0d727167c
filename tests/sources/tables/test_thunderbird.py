import pytest

from netcrm.errors import Refused
from netcrm.hints import words
from netcrm.model.imports import Draft, Gathered, Left
from netcrm.sources.tables import thunderbird
from rows import each_row

HEADER = (
    "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,"
    "Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,"
    "Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,"
    "Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes"
)


def read(header: str = HEADER, **row: str) -> Gathered:
    names = header.split(",")
    told = {name.replace("_", " "): value for name, value in row.items()}
    assert told.keys() <= set(names)
    cells = ('"' + told.get(name, "").replace('"', '""') + '"' for name in names)
    return thunderbird.read(f"{header}\n{','.join(cells)}\n".encode())


def only(**row: str) -> Draft:
    (draft,) = read(**{"Display_Name": "Ann Lee", **row}).drafts
    return draft


def test_a_contact_becomes_a_draft_with_everything_it_tells():
    draft = only(
        First_Name="Ann",
        Last_Name="Lee",
        Nickname="Annie",
        Primary_Email="ann@x.org",
        Secondary_Email="ann@home.org",
        Work_Phone="030 1234567",
        Mobile_Number="0151 7654321",
        Work_Address="Ring 1",
        Work_City="Bonn",
        Work_ZipCode="53111",
        Job_Title="CTO",
        Organization="Acme",
        Web_Page_1="https://ann.example",
        Birth_Year="1980",
        Birth_Month="3",
        Birth_Day="7",
        Notes="tea",
    )
    assert draft == Draft(
        line=2,
        name="Ann Lee",
        emails=("ann@x.org", "ann@home.org"),
        phones=("030 1234567", "0151 7654321"),
        urls=("https://ann.example",),
        title="CTO",
        company="Acme",
        location="Bonn",
        nickname="Annie",
        birthday="1980-03-07",
        notes=("tea", "Address: Ring 1, 53111 Bonn"),
    )


def test_the_name_displayed_is_preferred():
    assert only(First_Name="contact", Last_Name="one", Display_Name="contact number one").name == "contact number one"


def test_without_one_the_parts_make_the_name():
    assert only(First_Name="Ann", Last_Name="Lee", Display_Name="").name == "Ann Lee"


@each_row(
    ("year", "month", "day", "birthday"),
    [
        ("1980", "3", "7", "1980-03-07"),
        ("", "03", "07", "--03-07"),
        ("1980", "", "", None),
        ("", "2", "29", "--02-29"),
    ],
)
def test_a_birthday_is_put_together_from_its_columns(year, month, day, birthday):
    assert only(Birth_Year=year, Birth_Month=month, Birth_Day=day).birthday == birthday


def test_a_birthday_there_cannot_be_is_counted():
    found = read(Display_Name="Ann", Birth_Month="2", Birth_Day="30", Birth_Year="1980")
    assert (found.drafts[0].birthday, found.left) == (None, (Left("birthdays that cannot be read", 1),))


def test_custom_fields_are_notes_line_by_line():
    assert only(Custom_1="custom, 1", Custom_4="custom\n4", Notes="tea").notes == ("custom, 1", "custom\n4", "tea")


def test_fax_pager_and_screen_name_are_counted():
    found = read(Display_Name="Ann", Fax_Number="1", Pager_Number="2", Screen_Name="annie")
    assert set(found.left) == {
        Left("fax numbers", 1),
        Left("pager numbers", 1),
        Left('column "Screen Name"', 1),
    }


def test_the_header_may_be_german():
    header = "Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Tel. privat,Organisation,Notizen"
    row = {"Anzeigename": "Ann Lee", "Primäre_E-Mail-Adresse": "a@x.org", "Tel._privat": "030 1234567"}
    (draft,) = read(header, **row).drafts
    assert (draft.name, draft.emails, draft.phones) == ("Ann Lee", ("a@x.org",), ("030 1234567",))


def test_another_file_is_refused_with_a_way_out():
    with pytest.raises(Refused, match="Thunderbird") as refused:
        thunderbird.read(b"name,email\nAnn,a@x.org")
    assert "Export" in words(refused.value.hint)


def test_a_header_without_people_is_refused():
    with pytest.raises(Refused, match="no people"):
        thunderbird.read(HEADER.encode())
