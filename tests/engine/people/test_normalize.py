"""The forms in which names, companies, addresses and numbers are compared."""

from netcrm.engine.people.normalize import (
    alike,
    is_full,
    plain_company,
    plain_email,
    plain_name,
    plain_phone,
    plain_url,
    same_firm,
    web_form,
)
from rows import each_row


@each_row(
    "title",
    """dr prof professor mr mrs ms miss mx sir dame herr frau dipl ing mag mme mlle sr sra dott ir drs""".split(),
)
def test_a_title_is_no_part_of_a_name(title: str) -> None:
    assert plain_name(f"{title}. Ines Weber") == plain_name(f"{title} Ines Weber") == "ines weber"


@each_row("faculty", "med rer nat phil jur hc".split())
def test_what_follows_a_doctor_is_no_part_of_a_name(faculty: str) -> None:
    assert plain_name(f"Dr. {faculty}. Ines Weber") == "ines weber"


def test_a_given_name_that_is_a_faculty_too_stays_a_name() -> None:
    assert plain_name("Dr. Phil Weber") == "phil weber"


@each_row(
    "form",
    """ab ag aps as asa bv co company corp corporation ek gmbh inc incorporated kft kg lda limited llc llp ltd ltda mbh
    nv ohg oy plc pte pty sa sarl sas se sl slu spa srl sro ug zoo""".split(),
)
def test_a_legal_form_is_no_part_of_a_company(form: str) -> None:
    assert plain_company(f"Fjord {form.upper()}.") == "fjord"


@each_row(
    ("name", "plain"),
    {
        "Dr. Prof. Ines Weber": "ines weber",
        "Dr. Weber": "dr weber",
        "Dr. Ines": "dr ines",
        "Ines Weber, PhD": "ines weber",
        "Chen, Maria": "maria chen",
        "Chen, Maria Luisa": "maria luisa chen",
        "Ines (she/her) Weber": "ines weber",
        "O'Hara Fiona": "o hara fiona",
        "Ines Weber 2": "ines weber 2",
        "🙂": "🙂",
        "  Zoë   Müller ": "zoe muller",
    }.items(),
)
def test_a_name_is_compared_without_what_stands_around_it(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@each_row(
    ("company", "plain"),
    {"Northwind, Inc.": "northwind", "AG": "ag", "Müller & Co. KG": "muller", "": "", None: "", "B_2": "b 2"}.items(),
)
def test_a_company_is_compared_without_signs(company: str | None, plain: str) -> None:
    assert plain_company(company) == plain


@each_row(
    ("plain", "full"), {"ines weber": True, "ines": False, "李雷": True, "李": False, "ああ": True, "": False}.items()
)
def test_two_words_or_two_signs_are_a_full_name(plain: str, full: bool) -> None:
    assert is_full(plain) is full


@each_row(
    ("one", "other", "are"),
    [
        ("anna weber", "anna kim", True),
        ("anna weber", "kim weber", True),
        ("jon", "jonathan kim", True),
        ("jo", "jonathan", False),
        ("ann", "anna", True),
        ("anna", "hanna", False),
        ("anna weber", "bo ek", False),
        ("", "", True),
    ],
)
def test_names_are_alike_that_share_a_word_or_its_beginning(one: str, other: str, are: bool) -> None:
    assert alike(one, other) is alike(other, one) is are


@each_row(
    ("one", "other", "are"),
    [("riverton", "riverton roofing", True), ("acme", "globex", False), ("acme", "", True), ("a b", "b c", False)],
)
def test_a_firm_may_be_written_shorter(one: str, other: str, are: bool) -> None:
    assert same_firm(one, other) is same_firm(other, one) is are


@each_row(
    ("url", "plain", "form"),
    [
        (" https://www.X.com/M/ ", "x.com/m", "x.com/m"),
        ("http://de.linkedin.com/in/m", "linkedin.com/in/m", "linkedin.com/in/m"),
        ("linkedin.com/in/m?trk=1#z", "linkedin.com/in/m", "linkedin.com/in/m"),
        ("x.com/a%C3%89", "x.com/aé", "x.com/aé"),
        ("x.com?b=1", "x.com", "x.com?b=1"),
        ("x.com#b?c", "x.com", "x.com?b?c"),
        ("x.com/?", "x.com", "x.com"),
        ("de.x.com", "de.x.com", "de.x.com"),
    ],
)
def test_a_web_address_is_compared_without_what_does_not_count(url: str, plain: str, form: str) -> None:
    assert (plain_url(url), web_form(url)) == (plain, form)


@each_row(
    ("phone", "plain"),
    {
        "123456789": "123456789",
        "12345678": "",
        "+49 30 123456 ext 12": "930123456",
        "030 1234567 EXT. 12": "301234567",
        "030 1234567x12": "301234567",
        "030123456;7": "030123456",
        "030123456#7": "030123456",
        "030 123 456 789 0": "234567890",
    }.items(),
)
def test_a_phone_number_is_compared_by_its_last_nine_figures(phone: str, plain: str) -> None:
    assert plain_phone(phone) == plain


def test_an_e_mail_is_compared_in_small_letters() -> None:
    assert plain_email(" M@X.com ") == "m@x.com"
