from contextlib import suppress
from datetime import date

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from paths import CORPUS

from netcrm.errors import NetcrmError, Refused
from netcrm.model.imports import Encounter, Gathered, Left, Party, Terms, Unreadable
from netcrm.sources import mail
from rows import each_row

FILES = CORPUS / "mail"
TERMS = Terms(since=date(2016, 1, 1), until=date(2026, 9, 22))
FROM = "From: Mara Okafor <mara@northwind.example>"
TO = "To: me@example.com"
DATE = "Date: Tue, 05 Nov 2024 09:15:22 +0100"
MACHINES = "messages of mailing lists and machines"


def message(*lines: str, body: str = "Hello\n") -> str:
    return "\n".join(["From mara@northwind.example Tue Nov  5 09:15:22 2024", *lines, "", body])


def letter(*lines: str, body: str = "Hello\n") -> str:
    """A message with a sender, a recipient and a date."""
    return message(FROM, TO, DATE, *lines, body=body)


def read(*messages: str, terms: Terms = TERMS) -> Gathered:
    return mail.read("\n".join(messages).encode(), terms)


def only(*lines: str) -> Encounter:
    (encounter,) = read(message(*lines)).encounters
    return encounter


def test_a_message_tells_its_day_and_who_wrote_to_whom():
    lines = (
        "To: Bo Ek <bo@example.com>, Me@Example.com",
        "Cc: Al <al@example.com>",
        "Message-ID: <1@northwind.example>",
    )
    assert only(FROM, DATE, *lines) == Encounter(
        line=1,
        key="1@northwind.example",
        on=date(2024, 11, 5),
        kind="email",
        people=(
            Party(email="mara@northwind.example", name="Mara Okafor", role="from"),
            Party(email="bo@example.com", name="Bo Ek", role="to"),
            Party(email="me@example.com", role="to"),
            Party(email="al@example.com", name="Al", role="cc"),
        ),
    )


def test_neither_subject_nor_body_is_kept():
    assert "salary" not in repr(read(letter("Subject: salary", body="salary\n")))


def test_messages_are_counted_from_one():
    assert [one.line for one in read(letter("Message-ID: <1@x>"), letter("Message-ID: <2@x>")).encounters] == [1, 2]


@each_row(
    "body",
    [
        "From there we went on\n",
        "\nFrom there we went on: nobody knew\n",
        "\n>From mara@northwind.example Tue Nov  5 09:15:22 2024\nFrom: x@example.com\n",
        "x\nFrom mara@northwind.example Tue Nov  5 09:15:22 2024\nFrom: x@example.com\n",
    ],
)
def test_a_sentence_that_begins_with_from_is_no_message(body):
    found = read(letter("Message-ID: <1@x>", body=body), letter("Message-ID: <2@x>"))
    assert [one.key for one in found.encounters] == ["1@x", "2@x"]
    assert found.unreadable == ()


def test_headers_quoted_in_a_body_are_no_headers():
    assert read(letter(body="Date: Tue, 05 Nov 2019 09:15:22 +0100\n")).encounters[0].on == date(2024, 11, 5)


@each_row("ends", ["\n", "\r\n"])
@each_row("before", ["", "\n\n", "\ufeff"])
def test_a_mailbox_is_read_with_either_line_end(ends, before):
    text = before + "\n".join([letter("Message-ID: <1@x>"), letter("Message-ID: <2@x>")])
    assert len(mail.read(text.replace("\n", ends).encode(), TERMS).encounters) == 2


@each_row("ends", ["\n", "\r\n"])
def test_a_single_message_needs_no_from_line(ends):
    text = letter(body="\n\nFrom here: on\n").partition("\n")[2]
    assert len(mail.read(text.replace("\n", ends).encode(), TERMS).encounters) == 1


@each_row(
    ("header", "name"),
    [
        ("From: =?utf-8?Q?Mara_Okaf=C3=B3r?= <m@x.org>", "Mara Okafór"),
        ("From: =?utf-8?B?TWFyYSBPa2Fmw7Ny?= <m@x.org>", "Mara Okafór"),
        ("From: =?iso-8859-1?Q?Okaf=F3r=2C_Mara?= <m@x.org>", "Okafór, Mara"),
        ("From: =?utf-8?Q?Mara?=\n =?utf-8?Q?_Okafor?= <m@x.org>", "Mara Okafor"),
        ("From: =?klingon?Q?Mara?= <m@x.org>", "Mara"),
        ("From: =?utf-8?B?!?= <m@x.org>", ""),
        ('From: "Okafor, Mara" <m@x.org>', "Okafor, Mara"),
        ("From: Zoë <m@x.org>", "Zoë"),
        ("From: m@x.org (Mara Okafor)", "Mara Okafor"),
        ('From: "m@x.org" <m@x.org>', ""),
        ("From: Okafor, Mara <m@x.org>", "Mara"),
        ('From: "\x1b[31mMara" <m@x.org>', "[31mMara"),
        ("from : Mara <M@X.org>", "Mara"),
    ],
)
def test_a_name_is_read_however_it_is_written(header, name):
    assert only(header, TO, DATE).people[0] == Party(email="m@x.org", name=name, role="from")


def test_a_name_in_windows_letters_is_read():
    raw = message("From: Zoë <m@x.org>", DATE).encode("cp1252")
    assert mail.read(raw, TERMS).encounters[0].people[0].name == "Zoë"


@each_row("to", ["To: undisclosed-recipients:;", "To: ", "To: everybody", "To: Friends: bo@x.org;"])
def test_a_recipient_without_an_email_is_nobody(to):
    assert [party.email for party in only(FROM, to, DATE).people][1:] in ([], ["bo@x.org"])


def test_somebody_named_twice_is_one_person():
    assert [party.role for party in only(FROM, TO, "Cc: ME@example.com, mara@northwind.example", DATE).people] == [
        "from",
        "to",
    ]


@each_row(
    ("written", "on"),
    [
        ("Tue, 05 Nov 2024 23:59:59 -0800", date(2024, 11, 5)),
        ("5 Nov 2024 00:01 +1400", date(2024, 11, 5)),
        ("Tue, 5 Nov 2024 09:23:06 -0800 (GMT-0800)", date(2024, 11, 5)),
        ("Tue, 05 Nov 24 09:15:22 GMT", date(2024, 11, 5)),
    ],
)
def test_the_day_is_the_one_the_sender_had(written, on):
    assert only(FROM, TO, f"Date: {written}").on == on


@each_row(
    ("lines", "reason"),
    [
        ([FROM, TO, "Date: not a date"], "a date that cannot be read"),
        ([FROM, TO, "Date: Tue, 99 Nov 2024 09:15:22"], "a date that cannot be read"),
        ([FROM, TO], "no date"),
        (["From: nobody in particular", TO, DATE], "no sender"),
    ],
)
def test_a_message_that_cannot_be_read_says_why_and_costs_nobody_else(lines, reason):
    found = read(message(*lines), letter())
    assert found.unreadable == (Unreadable(1, reason),)
    assert len(found.encounters) == 1


@each_row(
    "header",
    [
        "List-Id: <l.list.example>",
        "list-unsubscribe: <mailto:x@y.example>",
        "Precedence: Bulk",
        "Precedence: list",
        "Precedence: junk",
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (failure)",
    ],
)
def test_lists_and_machines_are_no_contact(header):
    assert read(letter(header)).left == (Left(MACHINES, 1),)


@each_row("name", ["noreply", "no-reply", "No_Reply", "donotreply", "do-not-reply", "acme-noreply", "MAILER-DAEMON"])
def test_an_address_that_takes_no_answer_is_a_machine(name):
    assert read(message(f"From: Acme <{name}@example.com>", TO, DATE)).left == (Left(MACHINES, 1),)


@each_row("name", ["norbert", "casino", "nora.replyson"])
def test_an_address_that_only_looks_like_it_is_somebody(name):
    assert only(f"From: {name}@example.com", TO, DATE).people[0].email == f"{name}@example.com"


@each_row(
    "header", ["Auto-Submitted: no", "Precedence: normal", "X-Gmail-Labels: Sent,Opened", "X-Mozilla-Status: 0001"]
)
def test_a_header_that_says_nothing_of_it_changes_nothing(header):
    assert len(read(letter(header)).encounters) == 1


@each_row(
    "header",
    [
        "X-Gmail-Labels: Opened,Spam",
        'X-Gmail-Labels: "Trash",Sent',
        "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=",
        "X-Mozilla-Status: 0009",
    ],
)
def test_what_was_never_sent_or_thrown_away_is_no_contact(header):
    assert read(letter(header)).left == (Left("drafts, spam and deleted messages", 1),)


def test_a_message_to_many_is_a_message_to_nobody():
    def to(number: int) -> Gathered:
        return read(message(FROM, "To: " + ", ".join(f"p{one}@example.com" for one in range(number)), DATE))

    assert len(to(20).encounters[0].people) == 21
    assert to(21).left == to(1000).left == (Left("messages to many", 1),)


@each_row(
    ("day", "what"), [("31 Dec 2015", "messages before the window"), ("23 Sep 2026", "messages after the window")]
)
def test_what_lies_outside_the_window_is_counted(day, what):
    assert read(message(FROM, TO, f"Date: {day} 09:15:22 +0000")).left == (Left(what, 1),)


def test_a_message_kept_twice_is_one():
    assert read(letter("Message-ID: <1@x>"), letter("Message-ID: <1@x>")).left == (Left("copies of a message", 1),)


def test_a_message_without_an_id_has_the_same_key_every_time():
    first, second = only(FROM, TO, DATE, "Subject: one"), only(FROM, TO, DATE, "Subject: two")
    assert first.key == second.key != only(FROM, "To: bo@example.com", DATE).key


def test_an_id_as_long_as_a_page_is_cut_down_to_a_hash():
    assert len(only(FROM, TO, DATE, "Message-ID: <" + "x" * 5000 + ">").key) == 64


def test_headers_without_end_are_read_as_far_as_they_matter():
    found = read(letter(*(f"Received: by {number}" for number in range(30_000))), letter("Message-ID: <2@x>"))
    assert len(found.encounters) == 2


@each_row(
    "header",
    [
        "To: " + "(" * 9000,
        "To: " + "<" * 9000,
        "To: " + '"' * 9000,
        "To: " + "=?a?q?" * 1500 + " <bo@example.com>",
        "To: " + "a:b@c.d;" * 1000,
        "To: " + "x" * 9_000_000,
        "Date: " + "1" * 9_000_000,
        "X-Mozilla-Status: " + "f" * 9000,
        "\n".join("To: bo@example.com" for _ in range(9000)),
    ],
)
def test_a_bomb_is_a_value_like_any_other(header):
    assert isinstance(read(message(FROM, DATE, header)), Gathered)


@each_row(
    ("raw", "reason"),
    [
        (b"", "no mail"),
        (b"\n\n\n", "no mail"),
        (bytes(range(256)) * 100, "no mail"),
        (b"From the start it was clear\nthat this is a letter\n\nYours\n", "no mail"),
        (b"From the start\n\nFrom: on high\nDate: unknown\n", "no mail"),
        (b"BEGIN:VCARD\nFN:Bo\nEND:VCARD\n", "no mail"),
        (b"Name,Email\nBo,bo@example.com\n", "no mail"),
        (b"PK\x03\x04" + bytes(100), "zip file"),
        (b"\x1f\x8b" + bytes(100), "gzip file"),
    ],
)
def test_what_is_no_mail_is_refused_with_a_way_out(raw, reason):
    with pytest.raises(Refused, match=reason) as refused:
        mail.read(raw, TERMS)
    assert refused.value.hint


@each_row("limit", ["SIZE_LIMIT", "MESSAGE_LIMIT"])
def test_a_file_beyond_reason_is_refused(limit, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(mail, limit, 1)
        with pytest.raises(Refused, match=r"than (1|20) "):
            read(letter("Message-ID: <1@x>"), letter("Message-ID: <2@x>"))


SAMPLES = [
    "\n".join([letter("Message-ID: <1@x>"), letter("Cc: Al <al@example.com>", "X-Gmail-Labels: =?UTF-8?Q?=C3=BC?=")]),
    message("From: =?utf-8?Q?Mara_Okaf=C3=B3r?= <m@x.org>", 'To: "Ek, Bo" (x) <bo@x.org>, Group: a@b.org;', DATE),
    letter("List-Id: x", "X-Mozilla-Status: 0001").partition("\n")[2],
]


@examples(30)
@given(st.sampled_from(SAMPLES), st.lists(st.tuples(st.integers(0), st.binary(max_size=6)), min_size=1, max_size=8))
def test_a_damaged_file_gives_a_value_or_a_reason(text, damages):
    raw = text.encode()
    for at, piece in damages:
        at %= len(raw)
        raw = raw[:at] + piece + raw[at + len(piece) // 2 :]
    with suppress(NetcrmError):
        found = mail.read(raw, TERMS)
        assert all(one.key and TERMS.since <= one.on <= TERMS.until and one.people for one in found.encounters)


@examples(30)
@given(st.sampled_from(["From", "To", "Cc", "Date", "Message-ID", "X-Gmail-Labels", "Auto-Submitted"]), st.text())
def test_any_text_in_a_header_gives_a_value(name, text):
    assert isinstance(read(letter(f"{name}: {text}")), Gathered)


corpus = pytest.mark.skipif(not FILES.exists(), reason="the corpus of samples is not here")


def of_corpus(name: str) -> Gathered:
    return mail.read((FILES / name).read_bytes(), Terms(until=TERMS.until))


@corpus
def test_the_sample_mailbox_has_one_contact_one_bad_date_and_one_newsletter():
    found = of_corpus("own_sample.mbox")
    assert found.encounters == (
        Encounter(
            line=1,
            key="1@northwind.example",
            on=date(2024, 11, 5),
            kind="email",
            people=(
                Party(email="mara@northwind.example", name="Mara Okafór", role="from"),
                Party(email="me@example.com", name="Me, Myself", role="to"),
                Party(email="bo@example.com", role="to"),
            ),
        ),
    )
    assert found.unreadable == (Unreadable(2, "a date that cannot be read"),)
    assert found.left == (Left(MACHINES, 1),)


@corpus
@each_row(
    ("name", "on", "sender"),
    [
        ("cpython__msg_01.eml", date(2001, 5, 4), Party(email="bbb@ddd.com", name="John X. Doe", role="from")),
        ("cpython__msg_07.eml", date(2001, 4, 20), Party(email="barry@digicool.com", name="Barry", role="from")),
        ("cpython__msg_10.eml", date(2001, 4, 20), Party(email="barry@python.org", name="Barry Warsaw", role="from")),
    ],
)
def test_single_messages_are_read(name, on, sender):
    (found,) = of_corpus(name).encounters
    assert (found.on, found.people[0]) == (on, sender)


@corpus
def test_returned_mail_is_no_contact():
    assert of_corpus("cpython__msg_25.eml").left == (Left(MACHINES, 1),)
