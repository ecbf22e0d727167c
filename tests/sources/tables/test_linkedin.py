from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paths import CORPUS

from netcrm.errors import NetcrmError, Refused
from netcrm.model.imports import Draft, Gathered, Left, Terms, Unreadable
from netcrm.sources.tables import linkedin
from rows import each_row

FILES = CORPUS / "csv"
HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice, that some are missing. ""Why""?"\n\n'
MARA = (
    'Mara,Okafor,https://www.linkedin.com/in/mara-okafor,mara@example.com,"Northwind, Inc.",Head of Sales,05 Nov 2024'
)


def read(*lines: str, terms: Terms = Terms()) -> Gathered:
    return linkedin.read("\n".join(lines).encode(), terms)


def only(*lines: str, terms: Terms = Terms()) -> Draft:
    (draft,) = read(*lines, terms=terms).drafts
    return draft


def test_a_connection_becomes_a_draft_with_everything_the_row_tells():
    assert only(PREAMBLE + HEADER, MARA) == Draft(
        line=5,
        name="Mara Okafor",
        key="https://www.linkedin.com/in/mara-okafor",
        emails=("mara@example.com",),
        urls=("https://www.linkedin.com/in/mara-okafor",),
        title="Head of Sales",
        company="Northwind, Inc.",
        met_on=date(2024, 11, 5),
        met_where="LinkedIn",
    )


@each_row("before", ["", PREAMBLE, '"Notes:"\n', "\ufeff", "\ufeff" + PREAMBLE, 'Notes:\n"never closed\n\n', "\n" * 40])
def test_the_header_is_found_below_any_preamble(before):
    assert only(before + HEADER, MARA).name == "Mara Okafor"


@each_row(
    "header",
    [
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am",
        "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
        "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le",
        "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
        "Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Połączono",
        "FIRST NAME, Last name ,Url,email address,company,POSITION,connected on",
    ],
)
def test_the_header_may_be_in_another_language(header):
    assert only(header, MARA) == only(HEADER, MARA)


def test_the_columns_may_stand_in_any_order():
    assert only("URL,Connected On,Last Name,First Name", "linkedin.com/in/x,05 Nov 2024,Lee,Ann").name == "Ann Lee"


def test_an_old_file_without_addresses_gives_drafts_without_a_key():
    header = "First Name,Last Name,Email Address,Company,Position,Connected On"
    assert only(header, 'Omar,Haddad,omar@example.org,Haddad,Owner,"11/04/18, 5:05 PM"').key == ""


def test_a_clock_with_am_or_pm_puts_the_month_first():
    assert only(HEADER, 'Omar,Haddad,,,,,"11/04/18, 5:05 PM"').met_on == date(2018, 11, 4)


def test_a_slash_date_follows_the_order_asked_for():
    assert only(HEADER, "Omar,Haddad,,,,,3/9/17", terms=Terms("mdy")).met_on == date(2017, 3, 9)


def test_one_clear_slash_date_settles_the_unclear_ones():
    assert read(HEADER, "A,A,,,,,3/9/17", "B,B,,,,,3/23/17").drafts[0].met_on == date(2017, 3, 9)


def test_a_date_that_cannot_be_read_costs_the_date_only():
    assert only(HEADER, "Ann,Lee,,,,,the day before").met_on is None


def test_a_day_before_linkedin_is_no_connection_day():
    assert only(HEADER, "Ann,Lee,,,,,01 Jan 1970").met_on is None


def test_an_encoding_asked_for_is_used():
    text = f"{HEADER}\nMałgorzata,Żak,,,,,05 Nov 2024"
    assert linkedin.read(text.encode("cp1250"), Terms(encoding="cp1250")).drafts[0].name == "Małgorzata Żak"


def test_a_column_linkedin_did_not_make_is_counted():
    assert read(HEADER + ",Mood", MARA + ",fine").left == (Left('column "Mood"', 1),)


def test_an_address_that_is_none_is_counted():
    assert read(HEADER, "Ann,Lee,javascript:alert(1),nobody,,,").left == (
        Left("web addresses that cannot be read", 1),
        Left("e-mail addresses that cannot be read", 1),
    )


def test_seven_columns_with_a_web_address_are_not_always_linkedins():
    with pytest.raises(Refused):
        read("name,email,url,phone,company,title,notes", "Ann Lee,a@x.org,,,,,")


def test_messages_give_contacts_and_nobody_new():
    header = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT"
    found = read(header, "1,,Ann,linkedin.com/in/ann,Me,linkedin.com/in/me,2024-11-06 09:15:22 UTC,,hello")
    assert (found.drafts, [one.on for one in found.encounters]) == ((), [date(2024, 11, 6)])


def test_semicolons_and_windows_letters_are_read():
    text = HEADER.replace(",", ";") + "\r\nJörg;Groß;;;Groß, Klein & Co;Geschäftsführer;05 Nov 2024\r\n"
    assert linkedin.read(text.encode("cp1252")).drafts[0].company == "Groß, Klein & Co"


def test_a_sep_line_names_the_separator():
    assert only("sep=;", HEADER.replace(",", ";"), "Ann;Lee").name == "Ann Lee"


def test_a_row_without_a_name_is_told_with_its_line():
    assert read(HEADER, MARA, ",,,,,,14 Aug 2022").unreadable == (Unreadable(3, "no name"),)


@each_row("names", [".,-", " , ", "\u200b,\u202e"])
def test_a_name_of_signs_is_no_name(names):
    assert read(HEADER, MARA, f"{names},,,,,05 Nov 2024").unreadable == (Unreadable(3, "no name"),)


def test_a_full_stop_for_a_last_name_is_left_out():
    assert only(HEADER, "Prince,.,,,,,05 Nov 2024").name == "Prince"


@each_row(
    ("first", "last", "name"),
    [
        ("伟", "王", "王伟"),
        ("太郎", "山田", "山田太郎"),
        ("민준", "김", "김민준"),
        ("ジョン", "スミス", "ジョン スミス"),
        ("Wei", "王", "Wei 王"),
        ("王伟", "", "王伟"),
    ],
)
def test_a_family_name_comes_first_where_it_is_written_so(first, last, name):
    assert only(HEADER, f"{first},{last},,,,,").name == name


def test_a_short_row_is_read_as_far_as_it_goes():
    assert only(HEADER, "Ann,Lee,linkedin.com/in/ann").key == "https://www.linkedin.com/in/ann"


def test_trailing_empty_columns_do_no_harm():
    assert only(HEADER + ",,", MARA + ",,,,").company == "Northwind, Inc."


def test_a_row_with_too_many_fields_is_told_and_not_guessed():
    assert read(HEADER, MARA, "Ann,Lee,,,Acme, Inc.,CEO,05 Nov 2024").unreadable == (
        Unreadable(3, "8 fields where the header has 7"),
    )


def test_two_exports_in_one_file_are_read_as_one():
    assert len(read(HEADER, MARA, HEADER, "Ann,Lee,,,,,").drafts) == 2


def test_an_open_quotation_mark_costs_one_person_and_not_the_rest():
    people = [f"Ann,Lee{n},,,,,05 Nov 2024" for n in range(60)]
    assert len(read(HEADER, '"Bob,Moe,,,,,05 Nov 2024', *people).drafts) == 60


@each_row(
    "url",
    [
        "https://www.linkedin.com/in/Jens-S%C3%B8rensen",
        "http://linkedin.com/in/jens-sørensen/",
        "https://de.linkedin.com/in/jens-s%c3%b8rensen?trk=x",
        "www.linkedin.com/in/jens-sørensen/de#top",
        "HTTPS://WWW.LINKEDIN.COM/in/jens-s%C3%B8rensen",
    ],
)
def test_every_spelling_of_a_profile_is_one_key(url):
    assert linkedin.profile_key(url) == "https://www.linkedin.com/in/jens-s%C3%B8rensen"


def test_case_matters_in_an_opaque_profile_id():
    assert linkedin.profile_key("https://www.linkedin.com/in/ACoAABcD").endswith("/in/ACoAABcD")


@each_row("url", ["", "javascript:alert(1)", "no address", "http://[", "ftp://x.org/a", "x" * 3000])
def test_what_is_no_web_address_is_no_key(url):
    assert linkedin.profile_key(url) == ""


@each_row("email", ["nobody", "a@b", "a b@c.de@", "@x.org", "a@" + "b" * 300 + ".org"])
def test_what_is_no_address_is_not_kept_as_one(email):
    assert only(HEADER, f"Ann,Lee,,{email},,,").emails == ()


def test_several_addresses_in_one_cell_are_kept_each():
    assert only(HEADER, "Ann,Lee,,a@x.org; b@x.org,,,").emails == ("a@x.org", "b@x.org")


def test_nothing_a_terminal_obeys_comes_through():
    draft = only(HEADER, "A\x1b[2Jnn,L\u202eee,http://x.org/\x1b]0;y\x07,,A\x00cme,\x9bCEO,05 Nov 2024")
    assert all(char.isprintable() for field in (draft.name, draft.company, draft.title, *draft.urls) for char in field)


def test_a_field_is_cut_at_ten_thousand_characters():
    assert len(only(HEADER, f"Ann,Lee,,,{'x' * 50_000},,").company or "") == 10_000


@each_row(
    ("text", "reason"),
    [
        ("", "empty"),
        (HEADER, "has a header but no people"),
        (PREAMBLE + HEADER + "\n\n,,,\n", "has a header but no people"),
        (HEADER + "\n,,,,,,05 Nov 2024\n", "no row below the header"),
        ("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL\n1,2,3,4\n", "messages.csv"),
        ("First Name,Last Name,Maiden Name,Address\nMe,Myself,,\n", "Profile.csv"),
        ("From,To,Sent At,Message,Direction\na,b,c,d,e\n", "Invitations.csv"),
        ("First Name,Middle Name,Last Name,Phonetic First Name\nA,,B,\n", "Google"),
        ("Name,Given Name,E-mail 1 - Value\nA,B,c@d.ef\n", "Google"),
        ("First Name,Last Name,E-mail Address,E-mail 2 Address\nA,B,,\n", "Outlook"),
        ("First Name,Last Name,Display Name,Nickname,Primary Email\nA,B,,,\n", "Thunderbird"),
        ("BEGIN:VCARD\nFN:Ann\nEND:VCARD\n", "vCard"),
        ("BEGIN:VCALENDAR\n", "calendar"),
        ("<!doctype html><html></html>", "web page"),
        ('{"a": 1}', "JSON"),
        ("name,email\nAnn,a@x.org\n", "no line of the file has First Name"),
        ("just some prose\n" * 200, "no line of the file has First Name"),
    ],
)
def test_another_file_is_refused_with_the_reason(text, reason):
    with pytest.raises(Refused, match=reason):
        linkedin.read(text.encode())


def test_every_refusal_shows_a_way_out():
    with pytest.raises(Refused) as refused:
        read("name,email", "Ann,a@x.org")
    assert "Connections.csv" in refused.value.hint


def test_more_rows_than_linkedin_has_are_refused(monkeypatch):
    monkeypatch.setattr(linkedin, "ROW_LIMIT", 3)
    with pytest.raises(Refused, match="more than"):
        read(HEADER, *[MARA] * 4)


SAMPLE = (PREAMBLE + "\n".join([HEADER, MARA, "Jörg,Groß,,,,,3/9/17", '"A ""B""",C,,,,,05 Nov 2024'])).encode()
PIECES = [
    b'"',
    b",",
    b"\n",
    b"\r",
    b"\x00",
    b"\xff",
    b";",
    b"\t",
    b"\xef\xbb\xbf",
    b"sep=;\n",
    b"%",
    b"://",
    b"[",
    b"@",
]


def way_out_or_people(raw: bytes) -> str | tuple[Draft, ...]:
    try:
        return linkedin.read(raw).drafts
    except NetcrmError as refusal:
        return refusal.hint


@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(SAMPLE)), st.integers(0, 12), st.sampled_from(PIECES) | st.binary(max_size=4))
    )
)
def test_a_damaged_file_gives_people_or_a_way_out(cuts):
    raw = SAMPLE
    for at, length, piece in cuts:
        raw = raw[:at] + piece + raw[at + length :]
    assert way_out_or_people(raw)


@given(raw=st.binary(max_size=200))
def test_any_file_at_all_gives_people_or_a_way_out(raw):
    assert way_out_or_people(raw)


@given(raw=st.binary(max_size=300))
def test_whatever_stands_below_a_header_gives_printable_names(raw):
    drafts = linkedin.read(HEADER.encode() + b"\n" + MARA.encode() + b"\n" + raw).drafts
    assert all(draft.name.replace("\u200d", "").replace("\u200c", "").isprintable() for draft in drafts)


@pytest.mark.skipif(not FILES.is_dir(), reason="the corpus is not there")
@each_row(
    ("name", "people", "unreadable"),
    [
        ("linkedin_2024_preamble.csv", 7, (Unreadable(10, "no name"),)),
        ("linkedin_2024_bom_crlf.csv", 7, (Unreadable(10, "no name"),)),
        ("linkedin_no_preamble.csv", 7, (Unreadable(7, "no name"),)),
        ("linkedin_old_no_url.csv", 2, ()),
        ("linkedin_de_localised.csv", 1, ()),
    ],
)
def test_every_connections_file_of_the_corpus_is_read_whole(name, people, unreadable):
    gathered = linkedin.read((FILES / name).read_bytes())
    assert (len(gathered.drafts), gathered.unreadable) == (people, unreadable)


@pytest.mark.skipif(not FILES.is_dir(), reason="the corpus is not there")
def test_every_other_file_of_the_corpus_is_refused():
    others = [path for path in FILES.iterdir() if not path.name.startswith("linkedin_")]
    for path in others:
        with pytest.raises(Refused):
            linkedin.read(path.read_bytes())
    assert others
