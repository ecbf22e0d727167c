"""What real programs wrote, read card by card; the expectations were made by hand from the files."""

from collections.abc import Iterator

import pytest
from paths import CORPUS

from netcrm.errors import Refused
from netcrm.model.imports import Draft, Gathered
from netcrm.sources.vcard.cards import read
from netcrm.sources.vcard.lines import cards
from rows import each_row

FILES = CORPUS / "vcard"
pytestmark = pytest.mark.skipif(not FILES.exists(), reason="the corpus lies beside the project")

LICENCE = "THIS SOFTWARE IS PROV…SUCH DAMAGE."
COLOUR = "THIS SOFTWARE IS PROV… Color: Blue"
NY = "Home address: Silicon Alley 5, New York, New York, 12345, United States of America"
NY_WORK = "Work address: Street4, Building 6, Floor 8, New York, 12345, USA"
GUMP = (
    "Work address: 100 Waters Edge, Baytown, LA, 30314, United States of America",
    "Home address: 42 Plantation St., Baytown, LA, 30314, United States of America",
)


def who(
    name: str,
    emails: str = "",
    phones: tuple[str, ...] = (),
    company: str | None = None,
    title: str | None = None,
    birthday: str | None = None,
    notes: tuple[str, ...] = (),
) -> tuple[object, ...]:
    return name, tuple(emails.split()), phones, company, title, birthday, notes


def told(draft: Draft) -> tuple[object, ...]:
    notes = tuple(note if len(note) < 100 else f"{note[:21]}…{note[-12:]}" for note in draft.notes)
    return draft.name, draft.emails, draft.phones, draft.company, draft.title, draft.birthday, notes


PEOPLE = {
    "calcard__002": [
        who(
            "Forrest Gump",
            "forrestgump@example.com",
            ("(111) 555-1212", "(404) 555-1212"),
            "Bubba Gump Shrimp Co.",
            "Shrimp Man",
            notes=GUMP,
        )
    ],
    "calcard__004": [
        who(
            "Derik Stenerson",
            "deriks@Microsoft.com",
            ("+1-425-936-5522",),
            "Microsoft Corporation",
            birthday="1963-09-21",
            notes=("Work address: One Microsoft Way, Redmond, WA, 98052-6399, USA",),
        ),
        who(
            "Anik Ganguly",
            "ganguly@acm.org",
            ("+1-734-542-5955",),
            "Open Text Inc.",
            notes=("Work address: Suite 101, 38777 West Six Mile Road, Livonia, MI, 48152, USA",),
        ),
        who("Robert Moskowitz", "rgm-ietf@htt-consult.com"),
    ],
    "calcard__006": [
        who(
            "John Doe",
            "forrestgump@example.com example@example.com",
            ("(111) 555-1212", "(404) 555-1212", "(404) 555-1213"),
            notes=GUMP[1:],
        )
    ],
    "calcard__008": [
        who(
            "Forrest Gump",
            "forrestgump@example.com",
            ("(111) 555-1212", "(404) 555-1212", "(404) 555-1213"),
            "Bubba Gump Shrimp Co.",
            "Shrimp Man",
            notes=GUMP,
        )
    ],
    "calcard__010": [
        who(
            "Firstnamer Test",
            phones=("+15554441234",),
            notes=(
                "1 St. Albans Brook apt 5 \n\n\nReid’s place :\n364 3rd St. in Jersey City",
                "Home address: 50 R Ave, Bergen, New Jersey, 07621, United States",
            ),
        )
    ],
    "calcard__054": [who("Given Name", birthday="1980-10-25")],
    "calcard__056": [who("Babs Jensen", "babs@umich.edu", ("+1 313 747-4454",))],
    "calcard__058": [
        who(
            "Meister Berger",
            "mb@goerlitz.de",
            ("+49 3581 123456",),
            title="Mayor",
            birthday="1963-09-21",
            notes=(
                "The Mayor of the great city of Goerlitz in the great country of Germany.",
                "Address: Hufenshlagel 1234, 02828 Goerlitz, Deutschland",
            ),
        )
    ],
    "calcard__060": [
        who(
            "Ny_full Middle Family",
            "email@email.com work@work.com",
            ("0123456789",),
            notes=("Address: Box 1234, Workvägen 2, Workvägen 1, Umeå, Västerbotten, 12345, S",),
        )
    ],
    "calcard__062": [who("Ny_full Middle Family")],
    "calcard__064": [
        who(
            "Roberts Sam",
            "sroberts@uniserve.com",
            ("416 535 5341",),
            birthday="1970-07-14",
            notes=(
                "CATEGORIES: Amis/Famille",
                "Home address: 376 Westmoreland Ave., Toronto, ON, M6H 3A6, Canada",
            ),
        )
    ],
    "calcard__066": [
        who(
            "John Doe",
            "john.doe@work.com john.doe@home.com john.doe@other.com john.doe@custom.com",
            ("11111111", "22222222", "33333333", "44444444", "88888888", "99999999"),
            "John Doe & Partners Limited",
            "Sales Manager",
            notes=(
                "Work address: 456 Grandview Building, Wide Street, San Diego, CA, 90204, United States",
                "Home address: 123 Sweet Home, Narrow Street, New York, NY, 91102, United States",
            ),
        )
    ],
    "calcard__070": [who("Big Joey")],
    "calcard__072": [who("Big Joey")],
    "calcard__074": [who("firstname", "home@example.com work@example.com")],
    "calcard__076": [who("with photo v4")],
    "ez-vcard__John_Doe_ANDROID": [
        who("john.doe@company.com", "john.doe@company.com"),
        who("jane.doe@company.com", "jane.doe@company.com"),
        who("Ñ Ñ Ñ Ñ Ñ", phones=("123456789",)),
        who(
            "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ",
            phones=("123456", "234567", "3456789", "45678901"),
            notes=("Ñ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ Ñ Ñ ÑÑ Ñ Ñ Ñ Ñ",),
        ),
        who("Ñ Ñ Ñ Ñ", "bob@company.com", ("123456",), "Ñ" * 12),
        who("ÑÑÑÑ", "henry@company.com", ("55556666",), "Ñ" * 44),
    ],
    "ez-vcard__John_Doe_GMAIL": [
        who(
            "Mr. John Richter, James Doe Sr.",
            "john.doe@ibm.com",
            ("905-555-1234", "905-666-1234"),
            "IBM",
            "Money Counter",
            "1980-03-22",
            (COLOUR, "Anniversary: 1 March 1975", "Spouse: Jenny", "Home address: Crescen…s of America"),
        )
    ],
    "ez-vcard__John_Doe_IPHONE": [
        who(
            "Mr. John Richter James Doe Sr.",
            "john.doe@ibm.com",
            ("905-555-1234", "905-666-1234", "905-777-1234", "905-222-1234"),
            "IBM",
            "Money Counter",
            "2012-06-06",
            (NY, NY_WORK),
        )
    ],
    "ez-vcard__John_Doe_MAC_ADDRESS_BOOK": [
        who(
            "Mr. John Richter,James Doe Sr.",
            "john.doe@ibm.com",
            ("905-777-1234", "905-666-1234", "905-555-1234", "905-222-1234"),
            "IBM",
            "Money Counter",
            "2012-06-06",
            (COLOUR, "Spouse: Jenny", NY, NY_WORK),
        )
    ],
    "ez-vcard__John_Doe_MS_OUTLOOK": [
        who(
            "Mr. John Richter James Doe Sr.",
            "john.doe@ibm.cm",
            ("(905) 555-1234", "(905) 666-1234"),
            "IBM",
            "Money Counter",
            "1980-03-22",
            (
                LICENCE,
                "Anniversary: 13 January 2011",
                "Manager: Big Blue",
                "Assistant: Jenny",
                "Work address: Cresent moon drive, Albaney, New York, 12345, United States of America",
                NY,
            ),
        )
    ],
    "ez-vcard__fullcontact": [
        who(
            "Prefix FirstName MiddleName LastName Suffix",
            "home@example.com work@example.com school@example.com other@example.com custom@example.com",
            tuple(f"555-555-111{digit}" for digit in "1234589"),
            "Organization1",
            "Title1",
            "2016-08-01",
            (
                "Notes line 1\nNotes line 2",
                *(
                    f"{what}: {of}Extended, {of}Street, {of}City, {of}State, {of}Postal, {of}Country"
                    for of, what in zip(
                        ("Home", "Work", "Other", "Custom"),
                        ("Home address", "Work address", "Address", "Address"),
                        strict=True,
                    )
                ),
            ),
        )
    ],
    "ez-vcard__gmail-list": [
        who("Arnold Smith", "asmithk@gmail.com"),
        who("Chris Beatle", "chrisy55d@yahoo.com"),
        who("Doug White", "dwhite@gmail.com"),
    ],
    "ez-vcard__gmail-single": [
        who(
            "Greg Dartmouth",
            "gdartmouth@hotmail.com",
            ("555 555 1111", "555 555 2222"),
            "TheCompany",
            "TheJobTitle",
            "1960-09-10",
            (
                "This is GMail's note field.\nIt should be added as a NOTE type.\nACustomField: CustomField",
                "Anniversary: 2 June 1970",
                "Spouse: MySpouse",
                "CustomRelationship: MyCustom",
                "Home address: 123 Home St, Home City, HM 12345",
                "Address: 321 Custom St, Custom City, TX, 98765, USA",
            ),
        )
    ],
    "ez-vcard__outlook-2003": [
        who(
            "John Doe III",
            "jdoe@hotmail.com",
            ("BusinessPhone", "HomePhone", "MobilePhone"),
            "Company, The",
            "The Job Title",
            "1980-03-21",
            (
                "This is the note field!!\nSecond line\n\nThird line is empty",
                "Work address: TheOffice, 123 Main St, Austin, TX, 12345, United States of America",
            ),
        )
    ],
    "ez-vcard__rfc2426-example": [
        who(
            "Frank Dawson",
            "Frank_Dawson@Lotus.com fdawson@earthlink.net",
            ("+1-919-676-9515",),
            "Lotus Development Corporation",
            notes=("Work address: 6544 Battleford Drive, Raleigh, NC, 27613-3502, U.S.A.",),
        ),
        who(
            "Tim Howes",
            "howes@netscape.com",
            ("+1-415-937-3419",),
            "Netscape Communications Corp.",
            notes=("Work address: 501 E. Middlefield Rd., Mountain View, CA, 94043, U.S.A.",),
        ),
    ],
    "ez-vcard__rfc6350-example": [
        who(
            "Simon Perreault",
            "simon.perreault@viagenie.ca",
            ("+1-418-656-9254 ext. 102", "+1-418-262-6501"),
            "Viagenie",
            birthday="--02-03",
            notes=(
                "Anniversary: 8 August 2009",
                "Work address: Suite D2-630, 2875 Laurier, Quebec, QC, G1V 2M2, Canada",
            ),
        )
    ],
    "ical.js__vcard": [
        who(
            "J. Doe",
            "jqpublic@xyz.example.com",
            ("+33-01-23-45-67",),
            "ABC, Inc.",
            "Research Scientist",
            "--02-03",
            (
                "This fax number is operational 0800 to 1715 EST, Mon-Fri",
                "Anniversary: 15 April 1996",
                "Work address: pobox, apt, street, city, state, zipcode, country",
            ),
        )
    ],
    "ical.js__vcard3": [
        who(
            "Mr. John Q. Public, Esq.",
            "jane_doe@abc.com jqpublic@xyz.dom1.com jdoe@isp.net",
            ("+1-213-555-1234",),
            "ABC, Inc.",
            "Director, Research and Development",
            "1996-04-15",
            (
                "This fax number is operational 0800 to 1715 EST, Mon-Fri.",
                "Home address: 123 Main Street, Any Town, CA, 91921-1234",
            ),
        )
    ],
    "own_apple_v3": [
        who(
            "Minh Nguyen",
            "minh@pho.example",
            ("+1 (408) 555-0100",),
            "Pho Co",
            birthday="--07-14",
            notes=("Spouse: Lan Nguyen",),
        )
    ],
    "own_hostile_escapes": [
        who("Ann]0;owned Lee", company="[bold]Acme[/bold]", notes=("line1\nline2 ]52;c;ZXZpbA==",))
    ],
    "own_hostile_structure": [
        who("Outer", notes=("text that contains BEGIN:VCARD and END:VCARD inline",)),
        who("Nested without end of outer"),
        who("No end"),
    ],
    "own_v21_base64_nofold": [who("Ina Foto", phones=("123",))],
    "own_v21_qp_softbreak": [who("Иван Иванов", phones=("+7 900 123-45-67",), notes=("a\nb=c",))],
    "own_v3_latin1": [who("Jérôme Müller")],
    "own_v3_utf16": [who("Łucja")],
    "own_v4_full": [
        who(
            "Dr. Ana Pérez",
            "ana@ejemplo.example",
            ("+34-600-000-000 ext. 12",),
            "Ejemplo S.A.",
            "CEO",
            "--02-29",
            (
                "Semi; comma, backslash\\ newline\nend",
                "Anniversary: 4 June 2011",
                "Spouse: Luis",
                "Work address: Calle 1, Madrid, 28001, España",
            ),
        )
    ],
    "thunderbird__export": [
        who("contact number one", "contact1@invalid"),
        who("contact number two", "contact2@invalid", title='"worker"', notes=("here's some unicode text…",)),
    ],
    "vobject__radicale-1587": [who("Given Family")],
}
NAMELESS = ("calcard__052", "calcard__068", "ical.js__vcard_grouped")
SEED = "own_multi_1000_seed"


def raw(name: str) -> bytes:
    return (FILES / f"{name}.vcf").read_bytes()


def gathered(name: str) -> Gathered:
    return read(raw(name))


def drafts() -> Iterator[Draft]:
    for name in (*PEOPLE, SEED):
        yield from gathered(name).drafts


@each_row("name", PEOPLE)
def test_everybody_in_a_file_is_read_as_it_tells_of_them(name):
    found = gathered(name)
    assert [told(draft) for draft in found.drafts] == PEOPLE[name]
    assert found.unreadable == ()


@each_row("name", NAMELESS)
def test_a_file_that_names_nobody_is_refused(name):
    with pytest.raises(Refused, match="no name"):
        gathered(name)


def test_a_thousand_cards_are_a_thousand_people():
    people = [(draft.line, draft.name, draft.emails) for draft in gathered(SEED).drafts]
    assert people == [(i + 1, f"Test Person{i}", (f"t{i}@example.com",)) for i in range(1000)]


def test_every_file_has_its_expectation():
    assert {path.stem for path in FILES.glob("*.vcf")} == {*PEOPLE, *NAMELESS, SEED}


def test_of_all_cards_only_those_without_a_name_are_not_read():
    total = sum(card.number > 0 for path in FILES.glob("*.vcf") for card in cards(path.read_bytes()))
    assert (total, sum(1 for _ in drafts())) == (1055, 1052)


def test_no_line_of_the_corpus_is_unreadable():
    assert all(card.broken == 0 for path in FILES.glob("*.vcf") for card in cards(path.read_bytes()))


@each_row(
    ("name", "places"),
    [
        ("calcard__004", ["Redmond, USA", "Livonia, USA", None]),
        ("calcard__010", ["Bergen, United States"]),
        ("calcard__064", ["Toronto, Canada"]),
        ("ez-vcard__John_Doe_GMAIL", [None]),
        ("ez-vcard__John_Doe_IPHONE", ["New York, United States of America"]),
        ("ez-vcard__John_Doe_MS_OUTLOOK", ["Albaney, United States of America"]),
        ("ez-vcard__gmail-single", ["Custom City, USA"]),
        ("ez-vcard__rfc2426-example", ["Raleigh, U.S.A.", "Mountain View, U.S.A."]),
        ("ical.js__vcard3", ["Any Town"]),
        ("own_v4_full", ["Madrid, España"]),
    ],
)
def test_a_place_is_found(name, places):
    assert [draft.location for draft in gathered(name).drafts] == places


@each_row(
    ("name", "urls"),
    [
        ("calcard__060", ("www.email.com", "www.work.com")),
        ("calcard__006", ("https://www.google.com/",)),
        ("ez-vcard__John_Doe_MAC_ADDRESS_BOOK", ("http://www.ibm.com",)),
        ("ez-vcard__gmail-single", ("http://TheProfile.com",)),
        ("own_apple_v3", ("https://www.linkedin.com/in/minh",)),
        ("own_v4_full", ("https://ejemplo.example", "https://www.linkedin.com/in/ana")),
        ("own_hostile_escapes", ()),
    ],
)
def test_web_addresses_are_found(name, urls):
    assert gathered(name).drafts[0].urls == urls


@each_row(
    ("name", "field", "value"),
    [
        ("calcard__066", "key", "cc548e11-569e-3bf5-a9aa-722de4571f4a"),
        ("own_v4_full", "key", "4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"),
        ("own_v4_full", "groups", ("investor", "friend, old")),
        ("own_v4_full", "nickname", "Ani"),
        ("ical.js__vcard3", "nickname", "Robbie"),
        ("ical.js__vcard3", "groups", ("TRAVEL AGENT", "INTERNET", "IETF", "INDUSTRY", "INFORMATION TECHNOLOGY")),
        ("ez-vcard__outlook-2003", "nickname", "Joey"),
        ("ez-vcard__John_Doe_ANDROID", "groups", ("My Contacts",)),
    ],
)
def test_what_else_is_told_of_somebody_is_taken(name, field, value):
    assert getattr(gathered(name).drafts[0], field) == value


@each_row(
    ("name", "left"),
    [
        ("calcard__006", {"photos": 1, "agents": 1}),
        ("calcard__008", {"photos": 1, "agents": 2}),
        ("calcard__010", {"vCard property X-NOTE": 1}),
        ("calcard__058", {"further titles": 1, "vCard property O": 1, "keys": 1}),
        ("calcard__062", {"photos": 12}),
        ("calcard__074", {"fax numbers": 1, "vCard property DESCRIPTION": 1}),
        ("ez-vcard__gmail-single", {"vCard property X-ICQ": 1}),
        (
            "ez-vcard__John_Doe_IPHONE",
            {"fax numbers": 2, "pager numbers": 1, "departments": 1, "photos": 1},
        ),
        (
            "ical.js__vcard3",
            {
                "further titles": 1,
                "departments": 2,
                "further nicknames": 2,
                "photos": 4,
                "agents": 2,
                "sounds": 2,
                "keys": 1,
            },
        ),
        ("own_v21_base64_nofold", {"photos": 1}),
        ("own_hostile_escapes", {"URLs that are no web address": 1, "departments": 1}),
        ("own_apple_v3", {}),
        ("thunderbird__export", {}),
    ],
)
def test_what_is_not_taken_is_counted(name, left):
    assert dict(gathered(name).left) == left


def test_nobody_brings_a_control_character():
    texts = [text for draft in drafts() for text in (draft.name, *draft.notes, *draft.phones, draft.company or "")]
    assert not [text for text in texts if any(ord(char) < 32 and char != "\n" for char in text)]
