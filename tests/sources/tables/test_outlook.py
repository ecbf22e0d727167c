import pytest

from netcrm.errors import Refused
from netcrm.hints import words
from netcrm.model.imports import Draft, Gathered, Left, Terms
from netcrm.sources.tables import outlook
from rows import each_row

ENGLISH = (
    "First Name,Middle Name,Last Name,Title,Suffix,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone,"
    "Mobile Phone,Birthday,Anniversary,Notes,Categories"
)


def read(row: dict[str, str], header: str = ENGLISH, separator: str = ",", terms: Terms = Terms()) -> Gathered:
    names = list(dict.fromkeys((*header.split(","), *row)))
    cells = ('"' + row.get(name, "").replace('"', '""') + '"' for name in names)
    return outlook.read(f"{separator.join(names)}\r\n{separator.join(cells)}\r\n".encode("cp1252"), terms)


def only(row: dict[str, str], **more: str) -> Draft:
    (draft,) = read({"First Name": "Ann", "Last Name": "Lee", **row}, **more).drafts
    return draft


def test_a_contact_becomes_a_draft_with_everything_it_tells():
    row = {
        "First Name": "Jürgen",
        "Last Name": "Müller",
        "Title": "Dr.",
        "Company": "Bosch Beispiel",
        "Job Title": "Engineer",
        "E-mail Address": "jm@bosch.example",
        "E-mail 2 Address": "jm@home.example",
        "Business Phone": "+49 711 400 40990",
        "Mobile Phone": "0151 23456789",
        "Birthday": "23/7/1984",
        "Anniversary": "4/6/2011",
        "Notes": "Met in Q1;\r\nlikes tea",
        "Categories": "Work;Germany",
        "Business Street": "Robert-Bosch-Platz 1",
        "Business City": "Stuttgart",
        "Business Postal Code": "70839",
        "Home City": "Ulm",
        "Web Page": "www.bosch.example",
        "Spouse": "Ina",
        "Referred By": "Tom Moe",
        "User 1": "plays chess",
    }
    found = read(row)
    assert found.drafts == (
        Draft(
            line=2,
            name="Jürgen Müller",
            emails=("jm@bosch.example", "jm@home.example"),
            phones=("+49 711 400 40990", "0151 23456789"),
            urls=("www.bosch.example",),
            title="Engineer",
            company="Bosch Beispiel",
            location="Stuttgart",
            met_via="Tom Moe",
            birthday="1984-07-23",
            groups=("Work", "Germany"),
            notes=(
                "Met in Q1;\nlikes tea",
                "Anniversary: 4 June 2011",
                "Spouse: Ina",
                "plays chess",
                "Address: Robert-Bosch-Platz 1, 70839 Stuttgart",
                "Address: Ulm",
            ),
        ),
    )
    assert found.left == (Left("titles before a name", 1),)


@each_row(
    "header",
    [
        "Vorname,Nachname,Firma,Position,E-Mail-Adresse,Telefon geschäftlich,Mobiltelefon,Geburtstag,Notizen,"
        "Kategorien",
        "Prénom,Nom,Société,Fonction,Adresse de messagerie,Téléphone (bureau),Tél. mobile,Anniversaire,Notes,"
        "Catégories",
        "Nombre,Apellidos,Organización,Puesto,Dirección de correo electrónico,Teléfono del trabajo,Teléfono móvil,"
        "Cumpleaños,Notas,Categorías",
    ],
)
def test_the_header_may_be_german_french_or_spanish_with_semicolons(header):
    row = "Ann;Lee;Acme;CTO;ann@x.org;030 1234567;0151 7654321;07.03.1984;tea;Work"
    assert outlook.read(f"{header.replace(',', ';')}\n{row}".encode()).drafts == (
        Draft(
            line=2,
            name="Ann Lee",
            emails=("ann@x.org",),
            phones=("030 1234567", "0151 7654321"),
            title="CTO",
            company="Acme",
            birthday="1984-03-07",
            groups=("Work",),
            notes=("tea",),
        ),
    )


def test_a_german_address_is_read_part_by_part():
    row = {"Straße geschäftlich": "Ring 1", "Ort geschäftlich": "Bonn", "Postleitzahl geschäftlich": "53111"}
    header = "Anrede,Vorname,Nachname,Firma,Land/Region geschäftlich"
    draft = read({"Vorname": "Ann", "Land/Region geschäftlich": "Deutschland", **row}, header, ";").drafts[0]
    assert (draft.location, draft.notes) == ("Bonn, Deutschland", ("Address: Ring 1, 53111 Bonn, Deutschland",))


def test_a_state_without_a_street_is_counted():
    found = read({"First Name": "Ann", "Home City": "Austin", "Home State": "TX"})
    assert (found.drafts[0].location, found.left) == ("Austin", (Left("states and regions of addresses", 1),))


@each_row("empty", ["0/0/00", "0.0.00", "00/00/0000", ""])
def test_a_day_of_noughts_is_no_birthday(empty):
    found = read({"First Name": "Ann", "Birthday": empty, "Anniversary": empty})
    assert (found.drafts[0].birthday, found.drafts[0].notes, found.left) == (None, (), ())


def test_an_empty_day_written_the_american_way_puts_months_first():
    assert only({"Birthday": "3/7/1984", "Anniversary": "0/0/00"}).birthday == "1984-03-07"


def test_without_such_a_sign_the_order_asked_for_decides():
    assert [only({"Birthday": "3/7/1984"}, terms=Terms(order)).birthday for order in ("dmy", "mdy")] == [
        "1984-07-03",
        "1984-03-07",
    ]


def test_a_birthday_that_cannot_be_read_is_counted():
    assert read({"First Name": "Ann", "Birthday": "in spring"}).left == (Left("birthdays that cannot be read", 1),)


def test_an_address_inside_an_exchange_server_is_dropped_and_counted():
    found = read({"First Name": "Ann", "E-mail Address": "/o=ExchangeLabs/ou=Group/cn=Recipients/cn=ann"})
    assert (found.drafts[0].emails, found.left) == ((), (Left("addresses inside an Exchange server", 1),))


def test_the_system_groups_of_google_are_no_labels():
    assert only({"Categories": "myContacts;starred;Work"}).groups == ("Work",)


def test_fax_numbers_and_columns_nobody_takes_are_counted():
    found = read({"First Name": "Ann", "Business Fax": "030 1", "Hobby": "Chess", "Assistant's Phone": "030 2"})
    assert set(found.left) == {
        Left("fax numbers", 1),
        Left('column "Hobby"', 1),
        Left('column "Assistant\'s Phone"', 1),
    }


def test_what_outlook_says_of_everybody_is_not_counted():
    row = {"First Name": "Ann", "Priority": "Normal", "Private": "False", "Gender": "Unspecified"}
    assert read(row).left == ()


def test_the_phone_of_a_whole_company_is_not_theirs():
    assert only({"Company Main Phone": "030 1234567"}).phones == ()


def test_outlook_on_the_web_is_read_too():
    header = "First Name,Last Name,Given Yomi,E-mail Address,E-mail 2 Address,Business Country/Region,Company,Notes"
    draft = read({"Last Name": "Larsen", "Business Country/Region": "Norge"}, header).drafts[0]
    assert (draft.name, draft.location) == ("Larsen", "Norge")


def test_a_row_without_any_name_goes_by_its_address():
    (draft,) = read({"E-mail Address": "mail@mail.example"}).drafts
    assert draft.name == "mail@mail.example"


@each_row("text", ["name,email\nAnn,a@x.org", "First Name,Last Name,E-mail Address,Company,Notes\nA,B,,,"])
def test_another_file_is_refused_with_a_way_out(text):
    with pytest.raises(Refused, match="Outlook") as refused:
        outlook.read(text.encode())
    assert "Export" in words(refused.value.hint)


def test_a_header_without_people_is_refused():
    with pytest.raises(Refused, match="no people"):
        outlook.read(ENGLISH.encode())
