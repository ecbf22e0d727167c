from contextlib import suppress

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NetcrmError, Refused
from netcrm.model.imports import Draft, Gathered, Left, Terms, Unreadable
from netcrm.sources.fields import FIELD_LIMIT
from netcrm.sources.vcard import lines as vcard_lines
from netcrm.sources.vcard.cards import read
from rows import each_row


def card(*lines: str, version: str = "3.0", ends: str = "\r\n") -> str:
    return ends.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def gathered(*lines: str, **more: str) -> Gathered:
    return read(card("FN:Maria Chen", *lines, **more).encode())


def only(*lines: str, **more: str) -> Draft:
    (draft,) = gathered(*lines, **more).drafts
    return draft


def named(*lines: str) -> str:
    (draft,) = read(card(*lines).encode()).drafts
    return draft.name


def left(*lines: str) -> list[tuple[str, int]]:
    return [(what, times) for what, times in gathered(*lines).left]


def test_a_card_becomes_a_draft_with_everything_it_tells():
    assert only(
        "N:Chen;Maria;;;",
        "NICKNAME:Mari",
        "ORG:Fjord Labs\\, Inc.;Finance",
        "TITLE:CFO",
        "EMAIL;TYPE=INTERNET:maria@example.com",
        "TEL;TYPE=CELL:+49 30 123",
        "URL:https://fjord.example",
        "ADR;TYPE=WORK:;;;Toronto;;;Canada",
        "BDAY:1980-03-07",
        "CATEGORIES:investors,old friends",
        "NOTE:met at TechHub\\nlikes tea",
        "UID:4fbe8971",
    ) == Draft(
        line=1,
        name="Maria Chen",
        key="4fbe8971",
        emails=("maria@example.com",),
        phones=("+49 30 123",),
        urls=("https://fjord.example",),
        title="CFO",
        company="Fjord Labs, Inc.",
        location="Toronto, Canada",
        nickname="Mari",
        birthday="1980-03-07",
        groups=("investors", "old friends"),
        notes=("met at TechHub\nlikes tea",),
    )


def test_a_draft_has_the_number_of_its_card():
    found = read((card("FN:A") + card() + card("FN:C")).encode())
    assert ([draft.line for draft in found.drafts], found.unit) == ([1, 3], "card")
    assert found.unreadable == (Unreadable(2, "no name"),)


# Names


@each_row(
    ("lines", "name"),
    [
        (("N:Chen;Maria;Luz,Eva;Dr.;PhD",), "Dr. Maria Luz Eva Chen PhD"),
        (("N:Chen;Maria", "FN:"), "Maria Chen"),
        (("N:山田;太郎;;;",), "山田太郎"),
        (("FN:Maria C.", "N:Chen;Maria"), "Maria C."),
        (("FN;LANGUAGE=en:Ana Perez", "FN;PREF=1:Ana Pérez"), "Ana Pérez"),
        (("FN:Ana", "FN:Anita"), "Ana"),
        (("NICKNAME:Joey,Joe",), "Joey"),
        (("cn:Babs Jensen",), "Babs Jensen"),
        (("ORG:Acme;Sales", "X-ABShowAs:COMPANY"), "Acme"),
        (("EMAIL:maria@example.com",), "maria@example.com"),
        (("FN:Maria\\, the\\nCFO",), "Maria, the CFO"),
        (("FN:\u202eAnn\x1b[31m Lee\u200b",), "Ann[31m Lee"),
    ],
)
def test_a_name_is_found(lines, name):
    assert named(*lines) == name


def test_a_company_card_has_its_company_too():
    (draft,) = read(card("ORG:Acme").encode()).drafts
    assert (draft.name, draft.company) == ("Acme", "Acme")


def test_a_nickname_of_an_android_phone_is_taken():
    assert only("X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Mari;1;;;;").nickname == "Mari"


def test_one_nickname_is_kept_and_the_others_are_counted():
    assert (only("NICKNAME:Jim,Jimmie").nickname, left("NICKNAME:Jim,Jimmie")) == ("Jim", [("further nicknames", 1)])


# Ways to be reached


def test_the_preferred_address_comes_first():
    lines = ("EMAIL:a@x.example", "EMAIL;type=INTERNET;type=pref:b@x.example", "item1.EMAIL;PREF=1:c@x.example")
    assert only(*lines).emails == ("b@x.example", "c@x.example", "a@x.example")


def test_an_address_comes_once():
    assert only("EMAIL:a@x.example", "EMAIL:mailto:A@x.example").emails == ("a@x.example",)


def test_an_address_that_is_none_is_counted():
    assert left("EMAIL:nobody", "EMAIL:") == [("e-mail addresses that cannot be read", 1)]


def test_a_phone_address_is_a_plain_number():
    assert only('TEL;VALUE=uri;TYPE="voice,cell":tel:+34-600;ext=12').phones == ("+34-600 ext. 12",)


def test_a_phone_with_letters_is_kept():
    assert only("TEL:1-800-FLOWERS").phones == ("1-800-FLOWERS",)


@each_row("line", ["TEL;FAX:1", "TEL;TYPE=home,fax:1", "item1.TEL:1\r\nitem1.X-ABLabel:_$!<HomeFAX>!$_", "FAX:1"])
def test_a_fax_is_no_phone(line):
    assert (only(line).phones, left(line)) == ((), [("fax numbers", 1)])


def test_a_fax_that_can_be_called_is_a_phone():
    assert only("home.tel;type=fax,voice,msg:+49 1").phones == ("+49 1",)


def test_a_pager_is_no_phone():
    assert left("TEL;TYPE=PAGER:1") == [("pager numbers", 1)]


def test_a_profile_is_a_web_address():
    lines = ("URL:http\\://a.example", "X-SOCIALPROFILE;type=linkedin;x-user=m:https://www.linkedin.com/in/m")
    assert only(*lines).urls == ("http://a.example", "https://www.linkedin.com/in/m")


def test_what_is_no_web_address_is_counted():
    lines = ("URL:javascript:alert(1)", "X-SOCIALPROFILE;type=twitter:@maria")
    assert (only(*lines).urls, left(*lines)) == (
        (),
        [("URLs that are no web address", 1), ("profiles without a web address", 1)],
    )


# Work and place


def test_the_first_company_is_kept_and_the_rest_counted():
    lines = ("ORG:;Acme;Sales", "ORG:Beta")
    assert (only(*lines).company, left(*lines)) == ("Acme", [("departments", 1), ("further organisations", 1)])


def test_a_role_stands_for_a_title_that_is_missing():
    assert (only("ROLE:Counting").title, only("ROLE:Counting", "TITLE:CFO").title) == ("Counting", "CFO")


@each_row(
    ("lines", "location"),
    [
        (("ADR:;;;Toronto;ON;;Canada",), "Toronto, Canada"),
        (("ADR:;;;;Bavaria;;Germany",), "Bavaria, Germany"),
        (("ADR:;;;Toronto",), "Toronto"),
        (("ADR:;;1 High St;;;;", "ADR:;;;Rome;;;"), "Rome"),
        (("ADR:;;;Rome;;;", "ADR;TYPE=pref:;;;Oslo;;;"), "Oslo"),
        (("ADR:;;;St. John\\, Upper;;;",), "St. John, Upper"),
        (("ADR:;;;;;;",), None),
    ],
)
def test_a_place_is_a_city_and_its_country(lines, location):
    assert only(*lines).location == location


def test_an_address_becomes_a_note():
    lines = ("ADR;TYPE=HOME:;Flat 2;1 High St\\nYard 3;Leeds;;LS1;UK", 'ADR;TYPE=work;LABEL="a:b;c":;;2 Low St;;;;')
    assert only(*lines).notes == ("Home address: Flat 2, 1 High St, Yard 3, Leeds, LS1, UK", "Work address: 2 Low St")


def test_an_address_that_is_only_a_place_is_no_note():
    assert only("ADR:;;;Leeds;;;UK").notes == ()


def test_a_label_is_an_address_only_where_there_is_no_other():
    label = "LABEL;HOME:1 High St\\nLeeds"
    assert (only(label).notes, only(label, "ADR:;;;Leeds;;;").notes) == (("Home address: 1 High St, Leeds",), ())


# Days and people around them


@each_row(
    ("line", "birthday"),
    [
        ("BDAY:19800307", "1980-03-07"),
        ("BDAY:1980-03-07T23:10:00Z", "1980-03-07"),
        ("BDAY;VALUE=date:--0307", "--03-07"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07", "--03-07"),
        ("BDAY;X-APPLE-OMIT-YEAR=1980:1980-03-07", "--03-07"),
        ("BDAY:0000-00-00", None),
    ],
)
def test_a_birthday_is_read(line, birthday):
    assert (only(line).birthday, only(line).notes) == (birthday, ())


def test_a_birthday_that_is_no_day_becomes_a_note():
    assert only("BDAY;VALUE=text:circa 1960").notes == ("Birthday: circa 1960",)


@each_row(
    ("lines", "note"),
    [
        (("ANNIVERSARY:20110604",), "Anniversary: 4 June 2011"),
        (("ANNIVERSARY:--0604",), "Anniversary: 4 June"),
        (("X-MS-ANNIVERSARY:20110604",), "Anniversary: 4 June 2011"),
        (("item1.X-ABDATE:2011-06-04", "item1.X-ABLabel:_$!<Anniversary>!$_"), "Anniversary: 4 June 2011"),
        (("item1.X-ABDATE:2011-06-04", "item1.X-ABLabel:First day"), "First day: 4 June 2011"),
        (("X-ABDATE:some time",), "Date: some time"),
        (("DEATHDATE:20200101",), "Died: 1 January 2020"),
        (("RELATED;TYPE=spouse;VALUE=text:Lan",), "Spouse: Lan"),
        (("item2.X-ABRELATEDNAMES:Lan", "ITEM2.X-ABLabel:_$!<Mother>!$_"), "Mother: Lan"),
        (("X-ABRELATEDNAMES:Lan",), "Related: Lan"),
        (("X-EVOLUTION-SPOUSE:Lan",), "Spouse: Lan"),
        (("X-KADDRESSBOOK-X-AssistantsName:Lan",), "Assistant: Lan"),
        (("X-MS-CHILD:Lan",), "Child: Lan"),
    ],
)
def test_dates_and_relatives_become_notes(lines, note):
    assert only(*lines).notes == (note,)


def test_relatives_who_are_cards_elsewhere_are_counted():
    assert left("RELATED;TYPE=friend:urn:uuid:f81d4fae") == [("related people", 1)]


def test_each_note_is_one_and_comes_once():
    assert only("NOTE:a", "NOTE:b", "NOTE:a", "NOTE: ").notes == ("a", "b")


def test_an_endless_note_is_cut_and_counted():
    line = "NOTE:" + "x" * 50_000
    assert len(only(line).notes[0]) == FIELD_LIMIT
    assert left(line) == [("notes cut after 10,000 characters", 1)]


# Identity, and what netcrm wrote


def test_a_urn_is_the_id_alone():
    assert only("UID:urn:uuid:4fbe").key == "4fbe"


def test_a_card_of_netcrm_has_its_topics_back():
    draft = only("UID:netcrm:a1", "CATEGORIES:pricing\\, deep,tax", "X-NETCRM-KIND:mentor", "X-NETCRM-EVERY:never")
    assert (draft.key, draft.topics, draft.groups) == ("netcrm:a1", ("pricing, deep", "tax"), ())
    assert (draft.kind, draft.every_days) == ("mentor", 0)


def test_nobody_comes_into_your_day_or_your_trust_by_a_card():
    assert only("X-NETCRM-STAGE:followed", "X-NETCRM-CONFIDANT:yes") == only()


@each_row(
    "line",
    [
        "X-NETCRM-KIND:king",
        "X-NETCRM-KIND:",
        "X-NETCRM-EVERY:-1",
        "X-NETCRM-EVERY:99999999999999999999",
        "X-NETCRM-EVERY:²",
        "X-NETCRM-MET-ON:1 May",
        "X-NETCRM-HANDLE:$(reboot)",
        "X-NETCRM-NEW:x",
    ],
)
def test_a_field_of_netcrm_with_another_word_in_it_is_passed_over(line):
    assert only(line) == only()


# What is left


def test_what_is_not_taken_is_counted_by_its_name():
    lines = ("PHOTO:http://x", "LOGO:x", "SOUND:x", "KEY:x", "IMPP:xmpp:m", "X-ICQ:1", "x-icq:2", "GENDER:F")
    assert left(*lines) == [
        ("photos", 2),
        ("sounds", 1),
        ("keys", 1),
        ("chat addresses", 1),
        ("vCard property X-ICQ", 2),
        ("vCard property GENDER", 1),
    ]


def test_what_only_programs_need_is_not_mentioned():
    assert left("PRODID:x", "REV:x", "X-ABUID:x", "CLASS:PUBLIC", "GEO:1;2", "X-PHONETIC-LAST-NAME:x") == []


def test_a_million_unknown_names_do_not_fill_the_report():
    found = gathered(*(f"X-{number}:x" for number in range(500)))
    assert len(found.left) <= 101
    assert sum(times for _, times in found.left) == 500


@each_row(
    ("line", "what"),
    [
        ("KIND:group", "groups"),
        ("X-ADDRESSBOOKSERVER-KIND:group", "groups"),
        ("KIND:location", "places and things"),
    ],
)
def test_a_group_is_nobody(line, what):
    found = read((card("FN:Friends", line) + card("FN:Ann")).encode())
    assert ([draft.name for draft in found.drafts], found.left) == (["Ann"], (Left(what, 1),))


def test_who_is_in_a_group_has_its_name_as_a_label():
    group = card("FN:Family", "KIND:group", "MEMBER:urn:uuid:a1", "MEMBER:mailto:Bo@x.example", version="4.0")
    apple = card("FN:Climbers", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:a1")
    ann = card("FN:Ann", "UID:urn:uuid:a1", "CATEGORIES:work")
    found = read((group + ann + card("FN:Bo", "EMAIL:bo@X.example") + card("FN:Cy") + apple).encode())
    assert [draft.groups for draft in found.drafts] == [("work", "Family", "Climbers"), ("Family",), ()]
    assert found.left == ()


def test_a_group_of_nobody_in_the_file_is_counted():
    found = read((card("FN:Family", "KIND:group", "MEMBER:urn:uuid:zz") + card("FN:Ann")).encode())
    assert found.left == (Left("groups", 1),)


def test_whoever_died_comes_archived():
    assert (only("DEATHDATE:20200101").stage, only("BDAY:19400612").stage) == ("archived", None)


def test_an_organisation_is_somebody():
    assert only("KIND:org").name == "Maria Chen"


# Damage


def test_a_broken_line_costs_only_itself():
    lines = ("no colon here", ";;;:x", "EMAIL:a@x.example")
    assert (only(*lines).emails, left(*lines)) == (("a@x.example",), [("lines that could not be read", 2)])


def test_prose_with_a_colon_is_no_property():
    assert left("and the second line: more", "X-GOOGLE TALK:m") == [
        ("lines that could not be read", 1),
        ("vCard property X-GOOGLE TALK", 1),
    ]


def test_a_title_that_is_the_role_too_counts_once():
    assert left("TITLE:CFO", "ROLE:CFO") == []


def test_blank_lines_are_no_properties():
    assert only("\n" * 9_000, "TEL:1").phones == ("1",)


@each_row("ends", ["\n", "\r\n", "\r\r\n", "\r"])
def test_lines_may_end_in_any_way(ends):
    text = card("FN:Maria Chen", "NOTE:long ", " and longer", "TEL:1", ends=ends)
    (draft,) = read(text.encode()).drafts
    assert (draft.notes, draft.phones) == (("long and longer",), ("1",))


@each_row(
    "text",
    [
        "begin:vcard\nfn:Ann\nend:vcard",
        "BEGIN:VCARD\nFN:Ann",
        "  Begin : vCard \nFN:Ann\nEND:VCARD",
        "\ufeffBEGIN:VCARD\nFN:Ann\nEND:VCARD",
        "BEGIN:VCARD\n\nFN:Ann\n\n\nEND:VCARD\n\n",
        "hello\nBEGIN:VCARD\nitem1.FN ;X=1:Ann\nEND:VCARD\nbye",
        'BEGIN:VCARD\nFN;X="a:Ann\nEND:VCARD',
        "BEGIN:VCARD\n VERSION:3.0\nFN:Ann\nEND:VCARD",
    ],
)
def test_a_jagged_card_is_read(text):
    assert [draft.name for draft in read(text.encode()).drafts] == ["Ann"]


def test_lines_outside_of_cards_are_counted():
    assert read(b"hello\n\n \nBEGIN:VCARD\nFN:Ann\nEND:VCARD\nbye").left == (Left("lines that could not be read", 2),)


def test_a_card_that_never_ends_does_not_cost_the_next():
    found = read(b"BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\nEND:VCARD\n")
    assert [(draft.line, draft.name) for draft in found.drafts] == [(1, "A"), (2, "B"), (3, "C")]


def test_a_card_goes_on_behind_one_inside_it():
    found = read(b"BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1\nEND:VCARD\n")
    assert [(draft.name, draft.phones) for draft in found.drafts] == [("A", ("1",)), ("B", ())]


@each_row(
    "agent",
    [
        "AGENT:BEGIN:VCARD\\nFN:Susan\\nEND:VCARD\\n",
        "AGENT:BEGIN:VCARD\r\n FN:Susan\r\n END:VCARD",
        "AGENT:\r\nBEGIN:VCARD\r\nFN:Susan\r\nEMAIL:s@x.example\r\nEND:VCARD",
        "AGENT:BEGIN:VCARD\r\nFN:Susan\r\nEND:VCARD",
        "AGENT;VALUE=uri:CID:1",
    ],
)
def test_an_agent_is_not_a_second_person(agent):
    found = gathered(agent, "TEL:1")
    assert [(draft.name, draft.phones) for draft in found.drafts] == [("Maria Chen", ("1",))]
    assert found.left == (Left("agents", 1),)


@each_row(
    "photo",
    [
        "PHOTO;ENCODING=b;TYPE=JPEG:QUJD\r\n REVG\r\n R0g=",
        "PHOTO;JPEG;ENCODING=BASE64:QUJD\r\nREVG\r\nR0g=",
        "PHOTO;BASE64:\r\n  QUJD\r\n  R0g=\r\n",
        "PHOTO;ENCODING=BASE64:QUJD\r\n\r\nREVG\r\n",
        "PHOTO;TYPE=PNG:data:base64\\,QUJD",
        "PHOTO;QUOTED-PRINTABLE:=41=",
    ],
)
def test_a_photo_is_passed_over_whole(photo):
    assert gathered(photo, "TEL:1") == gathered("TEL:1")._replace(left=(Left("photos", 1),))


# Letters


@each_row(
    ("line", "note"),
    [
        (b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=0D=0Ab=3Dc", "a\nb=c"),
        (b"NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=\n=98=D0=B2=\n=D0=B0=D0=BD", "Иван"),
        (b"NOTE;QUOTED-PRINTABLE:caf=C3=A9 =\n  au lait", "café   au lait"),
        (b"note;quoted-printable:caf=E9", "café"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:Reid=92s", "Reid’s"),
        (b"NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ume=E5 =80", "Umeå €"),
        (b"NOTE;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=ED", "Иван"),
        (b"NOTE;CHARSET=GBK:\xc0\xee\xc0\xd7", "李雷"),
        (b"NOTE;CHARSET=Shift_JIS:\x8e\x52\x93\x63", "山田"),
        (b"NOTE;CHARSET=ISO-8859-1:\xc3\xa9", "é"),
        (b"NOTE;CHARSET=zip:caf\xe9", "café"),
        (b"NOTE;CHARSET=UTF-8:caf\xe9", "café"),
        (b"NOTE:\xc3\x91\xc3\x91\xc3\x91\xc3", "ÑÑÑ\ufffd"),
        (b"NOTE:Stra\xc3\n \x9fe", "Straße"),
        (b"NOTE;ENCODING=b:Y2Fmw6k=", "café"),
        (b"NOTE;ENCODING=b:Y", ""),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:ends=", "ends"),
        (b"NOTE;ENCODING=QUOTED-PRINTABLE:ends=\n", "ends"),
    ],
)
def test_a_note_is_read_in_its_letters(line, note):
    raw = b"BEGIN:VCARD\nVERSION:2.1\nFN:Ann\n" + line + b"\nEND:VCARD\n"
    (draft,) = read(raw).drafts
    assert "".join(draft.notes) == note


def test_a_whole_file_in_windows_letters_is_read():
    assert [draft.name for draft in read(card("FN:Jérôme Müller").encode("cp1252")).drafts] == ["Jérôme Müller"]


@each_row("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_a_file_shows_its_encoding(encoding):
    text = card("FN:Łucja", "N;CHARSET=GBK:Łucja")
    assert [draft.name for draft in read(text.encode(encoding)).drafts] == ["Łucja"]


def test_an_encoding_that_is_told_wins():
    assert read(card("FN:Иван").encode("cp1251"), Terms(encoding="cp1251")).drafts[0].name == "Иван"


@each_row("encoding", ["klingon", "zip", "idna", "undefined", "a\0b"])
def test_an_encoding_there_is_not_is_told(encoding):
    with pytest.raises(NetcrmError):
        read(card("FN:Ann").encode() + b"\xff" * 70, Terms(encoding=encoding))


@each_row(
    ("value", "note"),
    [
        ("a\\nb\\Nc", "a\nb\nc"),
        ("a\\,b\\;c\\:d", "a,b;c:d"),
        ("C:\\temp", "C:\\temp"),
        ("C:\\\\new", "C:\\new"),
        ('\\"AS IS\\"', '"AS IS"'),
        ("ends\\", "ends\\"),
    ],
)
def test_escapes_are_read(value, note):
    assert only(f"NOTE:{value}").notes == (note,)


def test_parameters_may_be_folded():
    assert only('TEL;TYPE="work,\r\n fax":1').phones == ()


# Other files, and too much of one


@each_row(
    ("raw", "reason"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"PK\x03\x04...", "zip"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR", "calendar"),
        (b"First Name,Last Name\nAnn,Lee", "no vCard"),
        (b"begin:vcard\nend:vcard", "no name"),
        (b"BEGIN:VCARD\nFN:Friends\nKIND:group\nEND:VCARD", "no people"),
        (b"\0\1\2\xff", "no vCard"),
    ],
)
def test_a_file_that_holds_nobody_is_refused(raw, reason):
    with pytest.raises(Refused) as refusal:
        read(raw)
    assert reason in refusal.value.message
    assert refusal.value.hint


@pytest.mark.parametrize(
    ("limit", "reason"),
    [
        ("SIZE_LIMIT", "larger than"),
        ("CARDS_LIMIT", "more than 2 cards"),
        ("LINES_LIMIT", "more than 2 lines"),
        ("PROPERTIES_LIMIT", "more than 2 properties"),
    ],
)
def test_a_file_beyond_a_limit_is_refused(monkeypatch, limit, reason):
    monkeypatch.setattr(vcard_lines, limit, 2)
    with pytest.raises(Refused, match=reason):
        read(b"BEGIN:VCARD\nFN:Ann\n" * 3)


@each_row(
    ("huge", "why"),
    [
        ("NOTE:" + "x" * 10_000_001, "the card is larger than 10 MB"),
        ("NOTE:x\n" * 2_001, "the card has more than 2,000 lines"),
        ("junk\n" * 2_001 + "NOTE: END:VCARD\n", "the card has more than 2,000 lines"),
    ],
)
def test_a_huge_card_costs_only_itself(huge, why):
    found = read(f"BEGIN:VCARD\nFN:A\n{huge}\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD".encode())
    assert ([draft.name for draft in found.drafts], found.unreadable) == (["B"], (Unreadable(1, why),))


SAMPLE = (
    card("FN:Ann Lee", "N:Lee;Ann;;;", "item1.TEL;TYPE=fax:1", "item1.X-ABLabel:_$!<Fax>!$_", "NOTE:a\\, b\r\n  c")
    + card("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=\r\n=B2;A", "PHOTO;BASE64:\r\nQUJD\r\n", version="2.1")
    + card("FN:B", "AGENT:\r\nBEGIN:VCARD\r\nFN:C\r\nEND:VCARD", "BDAY:--0307", 'ADR;LABEL="x:y":;;1 St;Rome;;;')
).encode()
PIECES = (b"", b"\r", b'"', b"=\r\n", b"BEGIN:VCARD\n", b"\\;", b"\n ")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    raw = SAMPLE
    for _ in range(draw(st.integers(1, 6))):
        at, to = sorted((draw(st.integers(0, len(raw))), draw(st.integers(0, len(raw)))))
        put = draw(
            st.binary(max_size=8) | st.sampled_from([b"", b"\r", b'"', b"=\r\n", b"BEGIN:VCARD\n", b"\\;", raw[at:to]])
        )
        raw = raw[:at] + put + raw[draw(st.sampled_from([at, to])) :]
    return raw


@examples(30)
@given(damaged())
def test_damage_gives_people_or_a_reason(raw):
    try:
        found = read(raw)
    except NetcrmError:
        return
    assert all(draft.name and "\n" not in draft.name for draft in found.drafts)
    assert len({draft.line for draft in found.drafts}) == len(found.drafts) > 0


@examples(30)
@given(st.binary() | st.text().map(lambda text: card(text, "FN:x").encode("utf-16", "replace")), st.booleans())
def test_no_bytes_break_the_reader(raw, begun):
    with suppress(NetcrmError):
        assert isinstance(read(b"BEGIN:VCARD\n" + raw if begun else raw), Gathered)
