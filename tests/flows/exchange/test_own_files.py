"""Which files netcrm takes for its own exports."""

import json

import pytest

from netcrm.exports.table import HEADER
from netcrm.flows.exchange.own_files import MARK, is_own
from rows import each_row

TABLE = ",".join(HEADER)
EXPORTS = [
    "json", "csv", "csv --excel-safe", "vcard", "vcard --version 3.0", "vcard --bare", "vcard --person maria", "ics",
    "markdown", "markdown --person maria", "graph --format text", "graph --format text --person maria",
    "graph --format dot", "graph --format html",
]  # fmt: skip


@pytest.fixture
def filled(run):
    """A book with two people and something that is due."""
    run("add", "Maria Chen", "--email", "maria@example.com", "--kind", "mentor")
    run("add", "Dr. Tom Berg: the Elder", "--known")
    run("log", "coffee with Maria and Dr. Tom Berg yesterday")
    run("promise", "maria", "the deck", "--due", "2026-09-25")
    return run


@each_row("words", EXPORTS)
def test_what_netcrm_exports_it_knows_again(filled, words):
    kind = words.partition(" ")[0]
    text = filled("export", *words.split()).out.replace("\r\n", "\n")
    assert text
    assert is_own(kind, text[:4000])


@each_row(
    "kind", ["json", "csv", "ics", "markdown", "graph --format text", "graph --format dot", "graph --format html"]
)
def test_what_netcrm_exports_of_nobody_it_knows_again(run, kind):
    assert is_own(kind.partition(" ")[0], run("export", *kind.split()).out.replace("\r\n", "\n")[:4000])


def test_its_json_is_known_after_another_program_laid_it_out_anew(filled):
    assert is_own("json", json.dumps(json.loads(filled("export", "json").out), indent=2)[:4000])


STRANGERS = [
    ("json", '{"note": "made for netcrm by hand"}'),
    ("json", '{"people": [], "format": "netcrm"}'),
    ("json", "netcrm"),
    ("csv", "uid,handle,name,\njdoe,jd,John Doe,\n"),
    ("csv", "uid,handle,name,email\n0123456789abcdef,jd,John Doe,j@example.com\n"),
    ("csv", f"{TABLE},salary\n0123456789abcdef,jd,John Doe\n"),
    ("csv", f"{TABLE}\njdoe,jd,John Doe\n"),
    ("vcard", "BEGIN:VCARD\nVERSION:4.0\nFN:netcrm\nEND:VCARD\n"),
    ("vcard", "BEGIN:VCARD\nVERSION:4.0\nPRODID:-//Other//EN\nNOTE:PRODID:-//netcrm//netcrm//EN\nEND:VCARD\n"),
    ("ics", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Other//EN\nX-WR-CALNAME:netcrm\n"),
    ("markdown", "# My diary\n\nnetcrm is a program\n"),
    ("markdown", f"My diary {MARK}\n"),
    ("markdown", f"{MARK[:-3]} and others -->\n"),
    ("graph", "Your circle on the beach, a novel about netcrm\n"),
    ("graph", "Your circle on Tue 22 Sep 2026: a diary.\nnetcrm is a program\n"),
    ("graph", "<!doctype html>\n<!-- made by me, for netcrm -->\n"),
    ("graph", "// made by netcrm fans\ndigraph x {\n"),
]


@each_row(("kind", "text"), STRANGERS)
def test_a_stranger_s_file_is_no_export_of_netcrm_s(kind, text):
    assert not is_own(kind, text)


@each_row(("kind", "text"), STRANGERS)
def test_a_stranger_s_file_is_only_written_over_when_told_to(filled, world, kind, text):
    path = world / "theirs"
    path.write_text(text)
    told = filled("export", kind, "-o", str(path))
    assert (told.code, path.read_text(), "or add --force" in " ".join(told.err.split())) == (5, text, True)
    assert filled("export", kind, "-o", str(path), "--force").code == 0
