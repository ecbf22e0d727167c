"""`netcrm log --file` from outside: a phone note is logged, marked and never doubled."""

import json
import os
import stat

import pytest

from rows import each_row


@pytest.fixture
def people(run, once):
    @once
    def fill():
        for name in ("Maria Chen", "Dev Patel", "Sana Okafor"):
            run("add", name)


pytestmark = pytest.mark.usefixtures("people")

NOTE = "Mon 21 Sep\n- coffee with Maria today about #pricing. I owe her the deck by Friday\n\nlunch with Priya\n"
LOGGED = "# logged 2026-09-21: - coffee with Maria today about #pricing. I owe her the deck by Friday\n"
REASON = (
    "#? nobody is called \"Priya\"; --add adds Priya, or add them first: netcrm add 'Priya' (today was 2026-09-21)\n"
)


@pytest.fixture
def note(world):
    """A note with a day, a line that is understood and one that is not."""
    file = world / "met.txt"
    file.write_text(NOTE)
    return file


@pytest.fixture
def log(run, note):
    """log(*options): logs the note."""
    return lambda *options: run("log", "--file", str(note), *options)


@pytest.fixture
def count(book):
    """count(): how many interactions the book holds."""

    def count() -> int:
        with book() as opened:
            return opened.interactions.count()

    return count


def test_what_is_understood_is_echoed_and_what_stays_has_its_reason(log):
    answer = log()
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (
        "Logged 1 line of met.txt; 1 stays, with the reason.\n\n"
        "LOGGED\n"
        "  line 2  coffee with Maria Chen, yesterday (Mon 21 Sep) · #pricing · you owe\n"
        "          Maria: the deck, by Fri 25 Sep (o1) (l1)\n\n"
        "STAYS\n"
        "  line 4  lunch with Priya\n"
        '          nobody is called "Priya"; --add adds Priya, or add them first: netcrm\n'
        "          add 'Priya'\n\n"
        'logged lines are marked, reasons stand after "#?"\n'
        "netcrm undo takes it back\n"
        "mend what stays, then run it again\n"
    )


def test_the_note_is_marked_and_keeps_what_was_not_understood(log, note):
    log()
    assert note.read_text() == f"Mon 21 Sep\n{LOGGED}\n{REASON}lunch with Priya\n"


def test_logged_lines_are_taken_out_with_remove(log, note):
    log("--remove")
    assert note.read_text() == f"Mon 21 Sep\n\n{REASON}lunch with Priya\n"


def test_twice_changes_nothing(log, note, count):
    log()
    before = note.read_bytes(), note.stat().st_mtime_ns, count()
    log()
    assert (note.read_bytes(), note.stat().st_mtime_ns, count()) == before


def test_an_unmarked_copy_from_the_phone_doubles_nothing(log, note, count):
    log("--remove")
    note.write_text(NOTE)
    answer = log()
    assert (count(), "LOGGED BEFORE" in answer.out, LOGGED in note.read_text()) == (1, True, True)


def test_a_copy_under_another_name_doubles_nothing(log, run, world, count):
    log()
    (world / "copy.txt").write_text(NOTE)
    run("log", "--file", str(world / "copy.txt"))
    assert count() == 1


def test_a_note_that_cannot_be_marked_is_logged_once_and_said(log, note, count, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    first, _ = log(), log()
    assert (first.code, count(), note.read_text()) == (0, 1, NOTE)
    told = "netcrm: met.txt could not be marked: Permission denied. Running it again doubles nothing."
    assert " ".join(first.err.split()) == told
    assert os.listdir(note.parent).count("met.txt") == 1
    assert [name for name in os.listdir(note.parent) if name.startswith(".netcrm-")] == []


def test_a_read_only_note_is_not_replaced(log, note, monkeypatch):
    there = os.access
    monkeypatch.setattr(os, "access", lambda path, how: str(path) != str(note) and there(path, how))
    assert json.loads(log("--json").out)["trouble"] == "it is read-only"
    assert note.read_text() == NOTE


def test_a_note_that_changed_in_the_meantime_is_left_as_it_is(log, note, count, monkeypatch):
    flush = os.fsync

    def synced(number):
        note.write_text(NOTE + "call with Dev\n")
        return flush(number)

    monkeypatch.setattr(os, "fsync", synced)
    answer = log()
    assert ("it was changed in the meantime" in answer.err, note.read_text()) == (True, NOTE + "call with Dev\n")
    monkeypatch.undo()
    assert count() == 1


def test_the_next_run_marks_what_was_logged_and_logs_what_came(log, run, note, count, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
        log()
    note.write_text(NOTE + "call with Dev\n")
    log()
    assert (count(), LOGGED in note.read_text(), "# logged 2026-09-21: call with Dev" in note.read_text()) == (
        2,
        True,
        True,
    )


def test_a_dry_run_tells_the_same_and_writes_nothing(log, note, count, world):
    path = world / "data" / "netcrm" / "netcrm.db"
    before = path.read_bytes()
    tried = json.loads(log("--dry-run", "--add", "--json").out)
    assert (path.read_bytes(), note.read_text(), tried["applied"], tried["marked"]) == (before, NOTE, False, "not")
    done = json.loads(log("--add", "--json").out)
    assert [one["text"] for one in tried["logged"]] == [one["text"] for one in done["logged"]]
    assert [one["report"]["people"] for one in tried["logged"]] == [one["report"]["people"] for one in done["logged"]]


def test_a_dry_run_makes_no_book(run, world):
    (world / "met.txt").write_text("coffee with Bo\n")
    new = world / "new.db"
    assert run("--db", str(new), "log", "--file", str(world / "met.txt"), "--add", "--dry-run").code == 0
    assert not new.exists()


def test_whoever_an_earlier_line_adds_is_known_to_the_later_ones(run, world, book):
    (world / "met.txt").write_text("coffee with Priya\ncall with Priya yesterday\n")
    run("log", "--file", str(world / "met.txt"), "--add")
    with book() as opened:
        assert [one.handle for one in opened.people.everybody()].count("priya") == 1


def test_options_hold_for_every_line(log):
    report = json.loads(
        log("--add", "--private", "--place", "Slush", "--topic", "seed", "--kind", "meal", "--json").out
    )
    for one in report["logged"]:
        there = one["report"]["interaction"]
        assert (there["kind"], there["place"], there["private"]) == ("meal", "Slush", True)
        assert "seed" in there["topics"]


@each_row(
    "words",
    [
        ["call with Dev"],
        ["-m", "x"],
        ["--on", "yesterday"],
        ["--promise", "send the deck"],
        ["--waiting", "an intro"],
        ["--kind", "tea"],
    ],
)
def test_what_belongs_to_one_sentence_does_not_go_with_a_note(log, note, words):
    assert (log(*words).code, note.read_text()) == (2, NOTE)


@each_row("option", ["--remove", "--dry-run"])
def test_what_belongs_to_a_note_needs_one(run, count, option):
    answer = run("log", "call with Dev", option)
    assert (answer.code, f"{option} goes with --file" in answer.err, count()) == (2, True, 0)


def test_one_undo_takes_every_line_back(log, run, count):
    log("--add")
    assert run("undo").out.startswith("Took back: logged the lines of ")
    assert count() == 0


def test_the_json_lists_what_stays(log):
    report = json.loads(log("--json").out)
    assert [(one["line"], one["why"]) for one in report["unread"]] == [(4, 'nobody is called "Priya"')]
    assert (report["marked"], report["applied"], report["trouble"]) == ("marked", True, None)


def test_where_no_line_is_understood_the_exit_code_is_1(run, world):
    (world / "met.txt").write_text("lunch with Priya\nbuy milk\n")
    answer = run("log", "--file", str(world / "met.txt"))
    assert (answer.code, answer.out.splitlines()[0]) == (
        1,
        "Nothing new to log in met.txt; 2 lines stay, with the reason.",
    )


def test_an_empty_note_is_no_failure(run, world):
    (world / "met.txt").write_text("# nothing yet\n")
    answer = run("log", "--file", str(world / "met.txt"))
    assert (answer.code, answer.out) == (0, "There is no line to log in met.txt.\n")


def test_standard_input_gives_back_what_stays(run, count):
    answer = run("log", "--file", "-", stdin="coffee with Maria\n- lunch with Priya\n")
    assert (answer.code, count(), answer.out.splitlines()[-1]) == (0, 1, "- lunch with Priya")


def test_what_stays_of_standard_input_keeps_the_day_above_it(run):
    answer = run("log", "--file", "-", stdin="Mon 21 Sep\ncoffee with Maria\nlunch with Priya\n")
    assert [line for line in answer.out.splitlines() if not line.startswith("#?")][-2:] == [
        "Mon 21 Sep",
        "lunch with Priya",
    ]


def test_a_box_that_is_not_ticked_stays(run, world, count):
    (world / "met.txt").write_text("- [ ] call with Dev\n- [x] coffee with Maria\n☐ lunch with Dev\n")
    answer = run("log", "--file", str(world / "met.txt"))
    assert (count(), answer.out.count("its box is not ticked")) == (1, 2)


def test_an_address_book_is_no_note(run, world):
    path = world / "contacts.csv"
    path.write_text("First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value\nBo,Ek,,,bo@x.example\n")
    before = path.read_bytes()
    answer = run("log", "--file", str(path))
    assert (answer.code, path.read_bytes()) == (5, before)


def test_a_file_of_which_nothing_is_understood_is_left_as_it_is(run, world):
    path = world / "poem.txt"
    path.write_text("shall I compare thee\nto a summer's day\n")
    run("log", "--file", str(path))
    assert path.read_text() == "shall I compare thee\nto a summer's day\n"


def test_a_file_that_is_not_there_is_told(run, world):
    answer = run("log", "--file", str(world / "none.txt"))
    assert (answer.code, "cannot be read: No such file" in " ".join(answer.err.split())) == (1, True)


def test_a_folder_is_told(run, world):
    answer = run("log", "--file", str(world))
    assert (answer.code, "Is a directory" in " ".join(answer.err.split())) == (1, True)


@each_row(
    ("raw", "said"),
    [(b"\x89PNG\0\0", "no plain text"), (b"a b\n" * 300_000, "larger than 1 MB"), (b"a b\n" * 2001, "2,000 sentences")],
)
def test_another_kind_of_file_is_refused(run, world, raw, said):
    (world / "met.txt").write_bytes(raw)
    answer = run("log", "--file", str(world / "met.txt"))
    assert (answer.code, said in answer.err, (world / "met.txt").read_bytes() == raw) == (5, True, True)


def test_a_line_that_is_too_long_stays(run, world):
    (world / "met.txt").write_text("coffee with Maria\ncall with Dev " + "x" * 10_000)
    report = json.loads(run("log", "--file", str(world / "met.txt"), "--json").out)
    assert ([one["line"] for one in report["logged"]], "longer than 10,000" in report["unread"][0]["why"]) == (
        [1],
        True,
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_note_keeps_its_encoding_and_line_ends(run, world, encoding):
    run("add", "Zoë Ek")
    file = world / "met.txt"
    file.write_bytes("coffee with Zoë\r\nlunch with Priya at the Café\r\n".encode(encoding))
    run("log", "--file", str(file))
    after = file.read_bytes().decode(encoding).split("\r\n")
    assert (after[0], after[2:]) == ("# logged 2026-09-22: coffee with Zoë", ["lunch with Priya at the Café", ""])


def test_the_note_keeps_its_rights(log, note):
    note.chmod(0o640)
    log()
    assert stat.S_IMODE(note.stat().st_mode) == 0o640


def test_a_link_stays_a_link(run, note, world):
    link = world / "link.txt"
    link.symlink_to(note)
    run("log", "--file", str(link))
    assert (link.is_symlink(), LOGGED in note.read_text()) == (True, True)


def test_a_line_with_an_escape_sequence_is_harmless(run, world):
    file = world / "met.txt"
    file.write_text("coffee with Maria\nlunch with Priya\x1b[2J [/b]\n")
    answer = run("log", "--file", str(file))
    assert "\x1b" not in answer.out + answer.err
    assert file.read_text().endswith("\nlunch with Priya\x1b[2J [/b]\n")


def test_a_promise_alone_is_kept_once(run, world):
    (world / "met.txt").write_text("I owe Dev the deck by Friday\n")
    assert "no contact was logged" in run("log", "--file", str(world / "met.txt")).out
    (world / "met.txt").write_text("I owe Dev the deck by Friday\n")
    assert run("log", "--file", str(world / "met.txt")).code == 0
    assert len(json.loads(run("open", "--json").out)["loops"]) == 1


def test_a_line_that_tells_of_no_contact_stays_with_the_command_that_keeps_it(run, world):
    (world / "met.txt").write_text("couldn't reach Dev\n")
    answer = run("log", "--file", str(world / "met.txt"))
    assert 'keep it with: netcrm note dev-patel "couldn\'t reach Dev"' in " ".join(answer.out.split())


def test_a_line_whose_day_could_be_another_stays(run, world):
    (world / "met.txt").write_text("coffee with Dev on 05/11/2024\n")
    answer = run("log", "--file", str(world / "met.txt"))
    assert "not Sat 11 May 2024" in " ".join(answer.out.split())
    assert json.loads(run("show", "dev", "--json").out)["interactions"] == []
