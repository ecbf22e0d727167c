import csv
import io
import json
import re
import sys
from time import tzset
from unicodedata import category

import pytest
from paths import CORPUS

from netcrm.workspace import MANY, Workspace
from rows import each_row

FILES = CORPUS / "csv"
NOTES = 'Notes:\n"When exporting your connection data, you may notice that some addresses are missing."\n\n'
HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
MARA = ("Mara", "Okafor", "https://www.linkedin.com/in/mara", "mara@example.com", "Northwind", "CFO", "05 Nov 2024")
JENS = ("Jens", "Sørensen", "https://www.linkedin.com/in/jens", "", "Fjord Labs", "Founder", "31 Jan 2023")
NAMELESS = ("", "", "https://www.linkedin.com/in/gone", "", "", "", "14 Aug 2022")


def export(*rows: tuple[str, ...]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows([HEADER, *rows])
    return NOTES + text.getvalue()


@pytest.fixture
def file(world):
    """file(rows...) -> the path of an export that holds them."""

    def file(*rows):
        path = world / "Connections.csv"
        path.write_text(export(*rows), encoding="utf-8")
        return str(path)

    return file


def imported(run, file, *options):
    return json.loads(run("import", "linkedin", file, *options, "--json").out)


def names(run, *options):
    return [person["name"] for person in json.loads(run("list", "--stage", "all", *options, "--json").out)["people"]]


def test_an_export_brings_its_people(run, file):
    run("import", "linkedin", file(MARA, JENS))
    assert names(run) == ["Jens Sørensen", "Mara Okafor"]


def test_it_says_how_many_and_who(run, file):
    said = run("import", "linkedin", file(MARA, JENS))
    assert said.out.startswith("Imported 2 people from LinkedIn: Mara Okafor and Jens Sørensen.\n")


def test_it_says_what_can_be_done_next(run, file):
    said = run("import", "linkedin", file(MARA)).out
    assert "netcrm list --stage known" in said
    assert "netcrm follow NAME" in said


def test_nobody_of_them_comes_into_the_day(run, file):
    run("import", "linkedin", file(MARA))
    assert json.loads(run("today", "--json").out)["items"] == []


def test_whoever_is_imported_can_be_followed(run, file):
    run("import", "linkedin", file(MARA))
    assert run("follow", "Mara Okafor").code == 0


def test_json_says_what_was_done(run, file):
    report = imported(run, file(MARA, JENS, NAMELESS))
    assert (report["schema"], report["applied"]) == (1, True)
    assert (report["plan"]["new"], report["plan"]["changed"], report["plan"]["same"]) == (2, 0, 0)
    assert report["plan"]["unreadable"] == [{"line": 7, "why": "no name", "file": ""}]


def test_rows_that_cannot_be_read_are_no_failure(run, file):
    assert run("import", "linkedin", file(MARA, NAMELESS)).code == 0


def test_the_second_time_nothing_is_new(run, file):
    path = file(MARA, JENS)
    run("import", "linkedin", path)
    assert run("import", "linkedin", path).out == "Nothing new: 2 people were there already.\n"


def test_a_dry_run_shows_the_same_plan(run, file):
    path = file(MARA, JENS, NAMELESS)
    assert imported(run, path, "--dry-run")["plan"] == imported(run, path)["plan"]


def test_a_dry_run_makes_no_book(run, file, world):
    run("import", "linkedin", file(MARA), "--dry-run")
    assert not (world / "data").exists()


def test_a_dry_run_says_that_nothing_was_written(run, file):
    assert "Nothing was written." in run("import", "linkedin", file(MARA), "--dry-run").out


def test_undo_takes_it_back(run, file):
    run("import", "linkedin", file(MARA, JENS))
    assert run("undo").out.startswith("Took back: imported 2 people from LinkedIn\n")


def test_kind_topic_and_met_are_for_those_who_are_new(run, file):
    run("import", "linkedin", file(MARA), "--kind", "peer", "--topic", "sales", "--topic", "law", "--met", "TechHub")
    person = json.loads(run("show", "mara-okafor", "--json").out)["person"]
    assert (person["kind"], person["topics"], person["met"]["where"]) == ("peer", ["sales", "law"], "TechHub")


def test_the_day_they_connected_is_when_you_met(run, file):
    run("import", "linkedin", file(MARA))
    assert json.loads(run("show", "mara-okafor", "--json").out)["person"]["met"]["on"] == "2024-11-05"


def test_a_dash_reads_standard_input(run):
    run("import", "linkedin", "-", stdin="\ufeff" + export(MARA))
    assert names(run) == ["Mara Okafor"]


def test_standard_input_may_be_in_any_encoding(run):
    run("import", "linkedin", "-", stdin=export(JENS).encode("utf-16"))
    assert names(run) == ["Jens Sørensen"]


def test_somebody_typed_by_hand_is_linked_and_told_of(run, file):
    run("add", "Mara Okafor")
    said = run("import", "linkedin", file(MARA)).out
    assert "Mara Okafor: taken to be mara-okafor (found by the name alone)" in said


def test_a_missing_file_is_a_failure(run, world):
    said = run("import", "linkedin", str(world / "no.csv"))
    assert (said.code, said.out) == (1, "")
    assert "cannot be read: No such file" in said.err


def test_a_folder_is_a_failure(run, world):
    said = run("import", "linkedin", str(world))
    assert (said.code, "Is a directory" in said.err) == (1, True)


@each_row(
    "content",
    [b"", b"name,email\nMara,mara@example.com\n", b"PK\x03\x04zip", b"\x00\x01\x02" * 99, ",".join(HEADER).encode()],
)
def test_a_file_that_is_no_export_is_refused(run, content):
    said = run("import", "linkedin", "-", stdin=content)
    assert (said.code, said.out) == (5, "")


def test_a_refused_file_leaves_no_book(run, world):
    run("import", "linkedin", "-", stdin=b"name\nMara\n")
    assert not (world / "data").exists()


def test_a_refusal_is_json_where_that_was_asked_for(run):
    said = run("import", "linkedin", "-", "--json", stdin=b"name\nMara\n")
    assert json.loads(said.err)["error"]["kind"] == "refused"


@each_row("words", [(), ("linkedin",)])
def test_what_cannot_be_understood_is_told_with_a_way_out(run, words):
    said = run("import", *words)
    assert (said.code, "netcrm import linkedin Connections.csv" in said.err) == (2, True)


@each_row("words", [("google", "x.csv"), ("Connections.csv",)])
def test_a_file_that_is_not_there_is_told(run, words):
    said = run("import", *words)
    assert (said.code, "No such file" in said.err) == (1, True)


def test_a_kind_there_is_not_is_told_with_those_there_are(run):
    said = run("import", "fax")
    assert (said.code, "it can import: linkedin, google" in said.err) == (2, True)


def test_a_kind_mistyped_is_told_with_the_nearest(run):
    assert "did you mean vcard?" in run("import", "vcrad").err


def test_the_kind_of_a_file_is_recognised(run, file):
    assert run("import", file(MARA)).out.startswith("Imported 1 person from LinkedIn")


def test_two_files_of_one_kind_come_together(run, file, world):
    (world / "b.csv").write_text(export(JENS), encoding="utf-8")
    said = run("import", file(MARA), str(world / "b.csv"))
    assert said.out.startswith("Imported 2 people from LinkedIn: Mara Okafor and Jens Sørensen.")


def test_two_files_of_two_kinds_are_told_apart(run, file, world):
    (world / "b.vcf").write_text("BEGIN:VCARD\nFN:Ann Lee\nEND:VCARD\n")
    said = run("import", file(MARA), str(world / "b.vcf"))
    assert (said.code, "of the kind vcard" in " ".join(said.err.split()), names(run)) == (2, True, [])


def test_one_file_of_two_that_cannot_be_read_leaves_the_other_out_too(run, file, world):
    (world / "b.csv").write_text("First Name,Last Name,Connected On\n")
    said = run("import", "linkedin", file(MARA), str(world / "b.csv"))
    assert (said.code, "nothing was imported" in said.err, names(run)) == (5, True, [])


def test_they_go_where_as_says(run, file):
    run("import", file(MARA), "--as", "followed")
    assert [person["stage"] for person in json.loads(run("list", "--json").out)["people"]] == ["followed"]


def test_a_stage_that_nobody_can_arrive_at_is_refused(run, file):
    assert run("import", file(MARA), "--as", "archived").code == 2


TABLE = "Name;Firma;Umsatz\nJörg Groß;Groß GmbH;1250,00\n"


def test_a_mapping_is_shown_and_can_be_corrected(run, world):
    (world / "kunden.csv").write_text(TABLE)
    assert "Left out: Umsatz" in run("import", str(world / "kunden.csv"), "--dry-run").out
    said = run("import", str(world / "kunden.csv"), "--map", "Umsatz=note", "--dry-run").out
    assert "Umsatz → note" in said


def test_a_mapping_is_remembered_by_the_header(run, world):
    (world / "kunden.csv").write_text(TABLE)
    run("import", str(world / "kunden.csv"), "--map", "Firma=title")
    (world / "neu.csv").write_text("Name;Firma;Umsatz\nLiz Taylor;Producer;1\n")
    run("import", str(world / "neu.csv"))
    assert {person["title"] for person in json.loads(run("list", "--stage", "all", "--json").out)["people"]} == {
        "Groß GmbH",
        "Producer",
    }


def test_labels_become_topics_on_request(run, world):
    (world / "a.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nCATEGORIES:pricing\nEND:VCARD\n")
    run("import", str(world / "a.vcf"), "--groups")
    assert json.loads(run("show", "ann-lee", "--json").out)["person"]["topics"] == ["pricing"]


def test_labels_are_left_alone_otherwise(run, world):
    (world / "a.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nCATEGORIES:pricing\nEND:VCARD\n")
    run("import", str(world / "a.vcf"))
    assert json.loads(run("show", "ann-lee", "--json").out)["person"]["topics"] == []


def test_a_label_that_is_a_kind_is_told_and_taken_on_request(run, world):
    (world / "a.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nCATEGORIES:Family,Berlin\nEND:VCARD\n")
    said = run("import", str(world / "a.vcf"), "--dry-run").out
    assert "people labelled family, whom --groups gives that kind (1)" in said
    run("import", str(world / "a.vcf"), "--groups")
    person = json.loads(run("show", "ann-lee", "--json").out)["person"]
    assert (person["kind"], person["topics"]) == ("family", ["Berlin"])


def test_whoever_died_is_archived_whatever_is_wished_for_all(run, world):
    (world / "a.vcf").write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Dea Dson\nBDAY:19400923\nDEATHDATE:20200101\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ann Lee\nBDAY:19800923\nEND:VCARD\n"
    )
    said = run("import", str(world / "a.vcf"), "--as", "followed").out
    assert "1 of them comes archived" in said
    assert "Dea" not in run("today").out + run("export", "ics").out
    assert "Ann" in run("export", "ics").out


def test_whoever_died_and_is_in_your_day_is_told(run, world):
    run("add", "Dea Dson")
    (world / "a.vcf").write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Dea Dson\nDEATHDATE:20200101\nEND:VCARD\n")
    said = " ".join(run("import", str(world / "a.vcf")).out.split())
    assert "stage: you have followed, the file says archived; yours stays" in said


def test_a_time_in_utc_has_the_day_of_this_machine_and_the_plan_tells(run, world):
    run("add", "Ana Lee", "--email", "ana@ex.example")
    (world / "a.ics").write_text(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e1\nDTSTART:20260611T010000Z\nSUMMARY:evening talk\n"
        "ATTENDEE:mailto:ana@ex.example\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    with pytest.MonkeyPatch.context() as machine:
        machine.setenv("TZ", "America/New_York")
        tzset()
        said = " ".join(run("import", str(world / "a.ics")).out.split())
    tzset()
    assert "1 time in UTC has another day on this machine's clock, which counts" in said
    assert json.loads(run("show", "ana-lee", "--json").out)["interactions"][0]["on"] == "2026-06-10"


LENA = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e1\nDTSTART;TZID=Europe/Berlin:20260611T100000\nSUMMARY:coaching\n"
    "ATTENDEE;CN=Lena Fuchs:mailto:lena@fuchs.example\nEND:VEVENT\nEND:VCALENDAR\n"
)


def test_a_coach_without_an_address_is_met_by_her_full_name(run, world):
    run("add", "Lena Fuchs")
    (world / "a.ics").write_text(LENA)
    said = " ".join(run("import", str(world / "a.ics")).out.split())
    assert "Imported 1 meeting" in said
    assert "Lena Fuchs: taken to be lena-fuchs (the same full name; netcrm edit lena-fuchs --email" in said
    again = " ".join(run("import", str(world / "a.ics")).out.split())
    assert "Lena Fuchs: the same full name" in again
    assert "undo" not in again
    run("edit", "lena-fuchs", "--email", "lena@fuchs.example")
    assert "PLEASE LOOK" not in run("import", str(world / "a.ics")).out


def test_a_name_in_a_calendar_that_may_be_somebody_is_asked_about(run, world):
    run("add", "Lena Fuchs", "--email", "other@fuchs.example")
    (world / "a.ics").write_text(LENA)
    answer = json.loads(run("import", str(world / "a.ics"), "--json").out)
    (doubt,) = answer["plan"]["unsure"]
    assert (doubt["person"]["handle"], doubt["did"]) == ("lena-fuchs", "left_out")
    said = " ".join(run("import", str(world / "a.ics")).out.split())
    assert "is this your Lena Fuchs? netcrm edit lena-fuchs --email lena@fuchs.example says so" in said
    run("edit", "lena-fuchs", "--email", "lena@fuchs.example")
    assert "Imported 1 meeting" in run("import", str(world / "a.ics")).out


def test_a_kind_there_is_not_is_refused_before_the_file_is_read(run):
    assert run("import", "linkedin", "no.csv", "--kind", "wizard").code == 2


def test_many_rows_are_no_bar_on_a_pipe(run, monkeypatch):
    monkeypatch.setattr("netcrm.workspace.MANY", 2)
    assert run("import", "linkedin", "-", stdin=export(MARA, JENS)).err == ""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def watched(monkeypatch, rows, term="xterm-256color"):
    monkeypatch.setenv("TERM", term)
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert list(Workspace().watch(rows, "Importing")) == list(rows)
    return sys.stderr.getvalue()


def test_many_rows_are_a_bar_on_a_terminal(world, monkeypatch):
    assert "Importing" in watched(monkeypatch, range(MANY))


def test_few_rows_are_no_bar(world, monkeypatch):
    assert watched(monkeypatch, range(MANY - 1)) == ""


def test_a_terminal_that_cannot_draw_has_no_bar(world, monkeypatch):
    assert watched(monkeypatch, range(MANY), "dumb") == ""


# Strangers' text ----------------------------------------------------------------------------------------------------

HOSTILE = (
    "\x1b[2J\x1b[31mRed\x1b[0m",
    "\x1b]0;pwned\x07Bell",
    "\x1b]52;c;ZXZpbA==\x07Clip",
    "\x9b31mC1",
    "\x7fDel\x08\x08",
    "Over\rwritten",
    "Nul\x00Name",
    "[/b] [bold]Markup[/nope] :bomb:",
    "Mallory\\$(touch pwned)",
    "Tick`touch pwned`",
    "=HYPERLINK(1)",
    "--help",
    "../../etc/passwd",
    "paypal\u202egpj.exe",
    "ad\u200bmin\ufeff",
    "\u2066isolate\u2069",
    "Z" + "\u0300" * 60 + "algo",
    "\U000e0041\U000e0042tag",
    "👨‍👩‍👧‍👦 Family",
    "ﷺ 李雷 김민지 ليلى",
    "'; DROP TABLE person; --",
    "O'Hara \"* NEAR x",
    "%s %n {0} {name}",
)
_STYLE = re.compile(r"\x1b\[[0-9;]*m")
_FORBIDDEN = set("\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff")


def from_corpus() -> list[str]:
    found = []
    for path in sorted(FILES.glob("hostile_*.csv")):
        rows = csv.reader(io.StringIO(path.read_bytes().decode("utf-8", "replace"), newline=""))
        found += [cell for row in list(rows)[1:] for cell in row if cell]
    return found


def hostile(values) -> str:
    rows = [
        (value, f"Number{at}", f"https://www.linkedin.com/in/{value}", f"h{at}@example.com", value, value, value)
        for at, value in enumerate(values)
    ]
    return export(*rows)


def harmful(text: str) -> list[str]:
    """The characters a terminal would obey; colours that netcrm itself put there are none."""
    return [
        repr(char)
        for char in _STYLE.sub("", text)
        if (category(char) in ("Cc", "Cs") and char not in "\n\t") or char in _FORBIDDEN
    ]


def commands(values):
    yield from (
        ("list", "--stage", "all"),
        ("--color", "always", "list", "--stage", "all"),
        ("today",),
        ("undo", "--list"),
    )
    yield from (("find", "Number"), ("--color", "always", "find", "Number0"), ("list", "--stage", "all", "--json"))
    for value in values[::5]:
        yield from (("find", value), ("show", value), ("list", "--company", value), ("follow", value))


def walked_through(run, values) -> list[tuple[str, ...]]:
    """Every command that crashed or let something harmful out."""
    wrong = []
    for words in (("import", "linkedin", "-", "--dry-run"), ("import", "linkedin", "-"), *commands(values)):
        said = run(*words, stdin=hostile(values).encode("utf-8", "replace") if "-" in words else None)
        if harmful(said.out + said.err) or said.code not in (0, 2, 3, 4) or "went wrong" in said.err:
            wrong.append((*words, str(said.code), *harmful(said.out + said.err), said.err[:200]))
    return wrong


def test_hostile_values_pass_through_unharming(run):
    assert walked_through(run, HOSTILE) == []


def test_somebody_hostile_in_your_day_is_shown_unharming(run):
    run("import", "linkedin", "-", stdin=hostile(HOSTILE).encode("utf-8", "replace"))
    handles = [person["handle"] for person in json.loads(run("list", "--stage", "known", "--json").out)["people"]]
    run("follow", *handles, "--every", "1 week", "--last", "about may")
    for words in (("today",), ("--color", "always", "today"), *(("show", handle) for handle in handles)):
        said = run(*words)
        assert (said.code, harmful(said.out + said.err)) == (0, [])


def test_all_hostile_rows_arrive(run):
    said = run("import", "linkedin", "-", "--json", stdin=hostile(HOSTILE).encode("utf-8", "replace"))
    assert json.loads(said.out)["plan"]["new"] == len(HOSTILE)


@pytest.mark.skipif(not FILES.is_dir(), reason="the shared corpus is not here")
def test_hostile_values_of_the_corpus_pass_through_unharming(run):
    values = from_corpus()
    assert len(values) > 50
    assert walked_through(run, values) == []


@pytest.mark.skipif(not FILES.is_dir(), reason="the shared corpus is not here")
@pytest.mark.parametrize(
    ("name", "new"),
    [
        ("linkedin_2024_preamble.csv", 7),
        ("linkedin_2024_bom_crlf.csv", 7),
        ("linkedin_no_preamble.csv", 7),
        ("linkedin_de_localised.csv", 1),
        ("linkedin_old_no_url.csv", 2),
    ],
)
def test_exports_of_the_corpus_arrive_whole(run, name, new):
    assert imported(run, str(FILES / name))["plan"]["new"] == new


@pytest.mark.skipif(not FILES.is_dir(), reason="the shared corpus is not here")
@each_row(
    "path",
    [path for path in sorted(FILES.glob("*")) if not path.name.startswith("linkedin_")],
    ids=lambda path: path.name,
)
def test_other_files_of_the_corpus_are_refused(run, path):
    said = run("import", "linkedin", str(path))
    assert (said.code, harmful(said.err)) == (5, [])
