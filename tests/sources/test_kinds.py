from pathlib import Path

import pytest
from paths import CORPUS, QUIRKS

from netcrm.errors import Refused
from netcrm.sources.kinds import HEAD, kind_of
from rows import each_row

GOOGLE = "First Name,Middle Name,Last Name,Phonetic First Name,File As,Organization Name,Labels,E-mail 1 - Value"
OUTLOOK = "First Name,Last Name,Title,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone"
PREAMBLE = 'Notes:\n"When exporting your connection data, you may notice"\n\n'
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"


@each_row(
    ("text", "kind"),
    [
        ("SQLite format 3\0", "book"),
        ('{"schema": 1, "format": "netcrm", "people": []}', "json"),
        ('{"people": [], "format":"netcrm"}', "json"),
        ('{"version": "1.0", "account": {"uuid": "x", "data": []}}', "monica"),
        ("BEGIN:VCARD\nVERSION:3.0\n", "vcard"),
        ("\n\nbegin:vcard\n", "vcard"),
        ("exported by a phone\nBEGIN:VCARD\n", "vcard"),
        ("BEGIN:VCALENDAR\nVERSION:2.0\n", "ics"),
        ("BEGIN:VEVENT\n", "ics"),
        ("From ann@x.org Tue Nov  5 09:15:22 2024\nFrom: Ann <ann@x.org>\n\nhello\n", "mbox"),
        ("From: Ann <ann@x.org>\nTo: me@x.org\nDate: Tue, 05 Nov 2024\n\nname,email\n", "mbox"),
        ("Received: from x\n\tby y\nX-Spam: no\nFrom: Ann\n\nBEGIN:VCARD\n", "mbox"),
        ("### Activities:\n- 2024-11-05: Coffee with **Ann**.\n\n### Friends:\n- Ann\n", "friends"),
        ("### Friends:\n- Ann\n", "friends"),
        (CONNECTIONS, "linkedin"),
        (PREAMBLE + CONNECTIONS, "linkedin"),
        ("Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "linkedin"),
        ("CONVERSATION ID,FROM,SENDER PROFILE URL,TO,DATE", "linkedin"),
        (GOOGLE, "google"),
        ("Name,Given Name,Family Name,Yomi Name,Group Membership", "google"),
        (OUTLOOK, "outlook"),
        (OUTLOOK.replace(",", ";"), "outlook"),
        ("First Name,Last Name,Display Name,Nickname,Primary Email", "thunderbird"),
        ("name,email\nAnn,a@x.org", "csv"),
        ("uid,handle,name,kind\n1,ann,Ann,peer", "csv"),
        ("sep=;\nName;Firma", "csv"),
        ("Kto,Gdzie\nAnn,Oslo\nBo,Rome", "csv"),
        ("email\na@x.org", "csv"),
        ("name,email,url,phone,company,title,notes\nAnn,,,,,,", "csv"),
        ('name,notes\nAnn,"BEGIN:VCARD\nand so on"', "csv"),
    ],
)
def test_a_file_is_known_by_what_is_in_it(text, kind):
    assert kind_of(text.encode(), "anything.txt") == kind


@each_row("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_it_is_known_in_any_encoding(encoding):
    assert [kind_of(text.encode(encoding)) for text in ("BEGIN:VCARD\nFN:Ann\n", OUTLOOK, "Name,Email\n")] == [
        "vcard",
        "outlook",
        "csv",
    ]


def test_the_content_counts_more_than_the_name():
    assert kind_of(b"BEGIN:VCARD\n", "calendar.ics") == "vcard"


@each_row(
    ("name", "kind"),
    [("x.vcf", "vcard"), ("X.ICS", "ics"), ("a.b.csv", "csv"), ("x.tsv", "csv"), ("x.mbox", "mbox"), ("x.eml", "mbox")],
)
def test_the_name_decides_what_the_content_leaves_open(name, kind):
    assert kind_of(b"BEGIN:\n", name) == kind


def test_the_beginning_of_a_large_file_is_enough():
    rows = b"Ann,a@x.org\n" * HEAD
    assert kind_of(b"name,email\n" + rows) == "csv"


def test_netcrms_own_json_is_known_by_a_mark_far_behind():
    assert kind_of(b'{"people": [' + b'"x",' * HEAD + b'"x"], "format": "netcrm"}') == "json"


@each_row(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"PK\x03\x04rest", "zip"),
        (b"PK\x03\x04..[Content_Types].xml", "Excel"),
        (b"%PDF-1.7", "PDF"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"\xd0\xcf\x11\xe0", "old Excel"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\0\1\2" * 50, "not text"),
        (b"<!doctype html><html>", "web page"),
        (b'{"a": 1}', "JSON"),
        (b"[]", "JSON"),
        (b"Dear diary,\n\ntoday I met nobody.\n", "does not know"),
    ],
)
def test_anything_else_is_refused_with_the_reason(raw, reason):
    with pytest.raises(Refused, match=reason) as refused:
        kind_of(raw, "contacts")
    assert refused.value.hint


def test_a_web_page_called_csv_is_refused_all_the_same():
    with pytest.raises(Refused, match="web page"):
        kind_of(b"<html><body>please log in</body></html>", "contacts.csv")


def test_a_file_of_an_unknown_kind_is_told_what_can_be_imported():
    with pytest.raises(Refused) as refused:
        kind_of(b"hello\n")
    assert all(word in refused.value.hint for word in ("LinkedIn", ".vcf", ".ics", ".mbox", "Monica", "friends.md"))


def test_a_file_above_the_limit_is_refused(monkeypatch):
    from netcrm.sources import decoding

    monkeypatch.setattr(decoding, "SIZE_LIMIT", 10)
    with pytest.raises(Refused, match="100 MB"):
        kind_of(b"name,email\n")


def expected(path: Path) -> str:
    """The kind by folder; of a table by the beginning of its name."""
    if path.parent.name == "csv":
        program = path.stem.partition("_")[0]
        return program if program in ("linkedin", "google", "outlook", "thunderbird") else "csv"
    if path.parent.name == "found":
        return {".vcf": "vcard", ".json": "monica", ".ics": "ics"}[path.suffix]
    return {"json": "monica", "mail": "mbox"}.get(path.parent.name, path.parent.name)


@each_row("called", ["its own name", "contacts.txt", ""])
def test_every_sample_and_every_file_of_the_corpus_is_known_whatever_it_is_called(called):
    no_text = ("empty.csv", "icalendar__fuzz_testcase_0_char_in_component_name.ics")
    note = "unusable_days.txt"  # lines for `log --file`, no file to import
    files = [path for folder in (QUIRKS, CORPUS) for path in folder.glob("*/*")]
    for path in (path for path in files if path.name not in (*no_text, note)):
        name = path.name if called == "its own name" else called
        assert (path.name, kind_of(path.read_bytes(), name)) == (path.name, expected(path))


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there")
@each_row(
    ("file", "reason"),
    [("csv/empty.csv", "empty"), ("ics/icalendar__fuzz_testcase_0_char_in_component_name.ics", "not text")],
)
def test_the_two_files_of_the_corpus_without_text_are_refused(file, reason):
    with pytest.raises(Refused, match=reason):
        kind_of((CORPUS / file).read_bytes(), file)
