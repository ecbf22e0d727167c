import pytest

from netcrm.errors import Refused
from netcrm.hints import words
from netcrm.model.imports import Draft, Gathered, Left
from netcrm.sources.tables import google
from rows import each_row

NEW = "First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,Organization Name," + (
    "Organization Title,Organization Department,Birthday,Notes,Photo,Labels"
)
OLD = "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership"


def table(header: str, *rows: dict[str, str]) -> str:
    """Rows told by column name; a column the header has not is put behind it."""
    names = list(dict.fromkeys((*header.split(","), *(name for row in rows for name in row))))
    cells = (('"' + row.get(name, "").replace('"', '""') + '"' for name in names) for row in rows)
    return "\n".join((",".join(names), *(",".join(row) for row in cells)))


def read(*rows: dict[str, str], header: str = NEW) -> Gathered:
    return google.read(table(header, *rows).encode())


def only(header: str = NEW, **row: str) -> Draft:
    (draft,) = read({name.replace("_", " "): value for name, value in row.items()}, header=header).drafts
    return draft


def ann(row: dict[str, str]) -> Draft:
    """Ann Lee with columns of numbered groups."""
    (draft,) = read({"First Name": "Ann", "Last Name": "Lee", **row}).drafts
    return draft


def test_the_new_header_gives_everything_a_draft_holds():
    row = {
        "First Name": "Robert",
        "Last Name": "Smith",
        "Nickname": "Bob",
        "Organization Name": "Acme",
        "Organization Title": "Manager",
        "Birthday": "--03-07",
        "Notes": "Two\nlines",
        "Labels": "Work ::: Conference 2024 ::: * myContacts",
        "E-mail 1 - Label": "* Work",
        "E-mail 1 - Value": "rob@acme.example",
        "Phone 1 - Value": "+1 415 555 0134",
        "Website 1 - Value": "https://bob.example/me",
    }
    assert read(row).drafts == (
        Draft(
            line=2,
            name="Robert Smith",
            emails=("rob@acme.example",),
            phones=("+1 415 555 0134",),
            urls=("https://bob.example/me",),
            title="Manager",
            company="Acme",
            nickname="Bob",
            birthday="--03-07",
            groups=("Work", "Conference 2024"),
            notes=("Two\nlines",),
        ),
    )


def test_the_old_header_gives_the_same():
    row = {
        "Name": "Dr. Liz Ann Taylor",
        "Given Name": "Liz",
        "Additional Name": "Ann",
        "Family Name": "Taylor",
        "Birthday": "1980-02-29",
        "Group Membership": "Friends ::: * myContacts",
        "E-mail 1 - Type": "* Home",
        "E-mail 1 - Value": "liz@example.com",
        "Organization 1 - Name": "BBC",
        "Organization 1 - Title": "Producer",
    }
    assert read(row, header=OLD).drafts == (
        Draft(
            line=2,
            name="Liz Ann Taylor",
            emails=("liz@example.com",),
            title="Producer",
            company="BBC",
            birthday="1980-02-29",
            groups=("Friends",),
        ),
    )


def test_values_that_share_a_cell_are_kept_each():
    draft = ann({"E-mail 1 - Value": "a@x.org ::: b@x.org", "Phone 1 - Value": "030 1234567 ::: 030 7654321"})
    assert (draft.emails, draft.phones) == (("a@x.org", "b@x.org"), ("030 1234567", "030 7654321"))


def test_as_many_numbered_groups_are_read_as_there_are():
    assert len(ann({f"E-mail {n} - Value": f"a{n}@x.org" for n in range(1, 31)}).emails) == 30


def test_a_relation_an_event_and_a_custom_field_become_notes():
    draft = ann(
        {
            "Relation 1 - Label": "Spouse",
            "Relation 1 - Value": "Ellen Smith",
            "Event 1 - Label": "* Anniversary",
            "Event 1 - Value": "2011-06-04",
            "Custom Field 1 - Label": "Met at",
            "Custom Field 1 - Value": "Web Summit",
            "IM 1 - Service": "Skype",
            "IM 1 - Value": "live:ann",
        }
    )
    assert draft.notes == ("Spouse: Ellen Smith", "Anniversary: 4 June 2011", "Met at: Web Summit", "Skype: live:ann")


def test_several_relations_in_one_cell_have_their_own_labels():
    draft = ann({"Relation 1 - Label": "Spouse ::: Child", "Relation 1 - Value": "Ellen ::: Tom"})
    assert draft.notes == ("Spouse: Ellen", "Child: Tom")


def test_an_event_that_is_no_day_is_noted_as_it_stands():
    assert ann({"Event 1 - Label": "Graduation", "Event 1 - Value": "some spring"}).notes == (
        "Graduation: some spring",
    )


def test_city_and_country_are_where_somebody_is_and_a_street_makes_a_note():
    draft = ann(
        {
            "Address 1 - Formatted": "12 Elm St\nSpringfield, 94110\nUS",
            "Address 1 - Street": "12 Elm St",
            "Address 1 - City": "Springfield",
            "Address 1 - Postal Code": "94110",
            "Address 1 - Country": "US",
        }
    )
    assert (draft.location, draft.notes) == ("Springfield, US", ("Address: 12 Elm St, 94110 Springfield, US",))


def test_a_city_alone_makes_no_note():
    draft = ann({"Address 1 - City": "Oslo", "Address 1 - Formatted": "Oslo\nNorway", "Address 1 - Country": "Norway"})
    assert (draft.location, draft.notes) == ("Oslo, Norway", ())


@each_row(
    ("whole", "location", "notes"),
    [("Berlin", "Berlin", ()), ("12 Elm St\nSpringfield", None, ("Address: 12 Elm St, Springfield",))],
)
def test_an_address_in_one_piece_is_a_place_or_a_note(whole, location, notes):
    draft = ann({"Address 1 - Formatted": whole})
    assert (draft.location, draft.notes) == (location, notes)


def test_a_second_job_becomes_a_note():
    row = {"Organization 1 - Name": "BBC ::: ITV", "Organization 1 - Title": "Producer ::: Writer", "Name": "Liz"}
    (draft,) = read(row, header=OLD).drafts
    assert (draft.company, draft.title, draft.notes) == ("BBC", "Producer", ("Also: Writer, ITV",))


@each_row("email", ["First Name", "E-mail 1 - Value"])
def test_who_has_an_address_and_nothing_else_goes_by_the_address(email):
    row = {email: "user@gmail.example", "E-mail 1 - Value": "user@gmail.example", "Labels": "* Other Contacts"}
    (draft,) = read(row).drafts
    assert (draft.name, draft.emails, draft.groups) == ("user@gmail.example", ("user@gmail.example",), ())


def test_a_row_with_a_company_only_is_the_company():
    draft = only(Organization_Name="Globex Support", Labels="* myContacts ::: * starred")
    assert (draft.name, draft.company, draft.groups) == ("Globex Support", None, ())


def test_who_has_a_nickname_only_goes_by_it():
    draft = only(Nickname="Bob", Organization_Name="Acme")
    assert (draft.name, draft.nickname, draft.company) == ("Bob", None, "Acme")


def test_a_row_of_a_phone_number_only_is_told_as_unreadable():
    found = read({"First Name": "Ann"}, {"Phone 1 - Value": "030 1234567"})
    assert [(flaw.line, flaw.why) for flaw in found.unreadable] == [(3, "no name")]


@each_row(
    ("parts", "name"),
    [
        (("", "Ann", "", "Lee", ""), "Ann Lee"),
        (("Dr.", "Ann", "Maria", "Lee", "PhD"), "Ann Maria Lee"),
        (("", "Sam", "", "Lee", "Jr."), "Sam Lee Jr."),
        (("", "Sam", "", "Lee", "III"), "Sam Lee III"),
        (("Dr.", "", "", "Lee", ""), "Dr. Lee"),
        (("", "翼", "", "愛川", ""), "愛川翼"),
        (("", "Cher", "", "", ""), "Cher"),
    ],
)
def test_a_name_is_the_one_you_want_to_see(parts, name):
    columns = ("Name_Prefix", "First_Name", "Middle_Name", "Last_Name", "Name_Suffix")
    assert only(**dict(zip(columns, parts, strict=True))).name == name


def test_titles_that_were_left_off_are_counted():
    found = read({"Name Prefix": "Dr.", "First Name": "Ann", "Name Suffix": "PhD"})
    assert found.left == (Left("titles before a name", 1), Left("titles behind a name", 1))


def test_photos_readings_and_fax_numbers_are_counted():
    row = {
        "First Name": "翼",
        "Phonetic First Name": "ツバサ",
        "Photo": "https://lh3.googleusercontent.com/contacts/x",
        "Phone 1 - Label": "Work Fax",
        "Phone 1 - Value": "030 1234567",
        "Organization Department": "Sales",
    }
    found = read(row)
    assert set(found.left) == {
        Left('column "Organization Department"', 1),
        Left("photos", 1),
        Left("phonetic names", 1),
        Left("fax numbers", 1),
    }
    assert found.drafts[0].phones == ()


def test_what_the_old_header_says_of_everybody_is_not_counted():
    found = read({"Name": "Ann", "Priority": "Normal", "Sensitivity": "Normal", "Hobby": "Chess"}, header=OLD)
    assert found.left == (Left('column "Hobby"', 1),)


def test_a_label_with_a_comma_is_one_label():
    assert only(First_Name="Ann", Labels="Friends, old ::: Work").groups == ("Friends, old", "Work")


@each_row(
    "text", ["name,email\nAnn,a@x.org", "First Name,Last Name,URL,Connected On\nAnn,Lee,,", "BEGIN:VCARD\nFN:Ann\n"]
)
def test_another_file_is_refused_with_a_way_out(text):
    with pytest.raises(Refused, match="Google Contacts") as refused:
        google.read(text.encode())
    assert "Google CSV" in words(refused.value.hint)


def test_a_header_without_people_is_refused():
    with pytest.raises(Refused, match="no people"):
        google.read(NEW.encode())
