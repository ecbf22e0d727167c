"""The front door: help, global options, refusals, prompts at a terminal."""

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

import pytest
import typer
from forked import netcrm, start
from terminal import play

from netcrm import __version__
from netcrm.cli import EVERYDAY, GROUPS, ROOMS, assembled
from netcrm.flows.people import people
from netcrm.store.book import Book
from rows import each_row

Run = Callable[..., Any]


def test_help_begins_with_what_is_typed_most(run: Run) -> None:
    listed = run("--help").out.split("what you will type most\n")[1].split("\n\n")[0].splitlines()
    assert [row.split()[0] for row in listed] == [name for name in EVERYDAY if name in ROOMS]


def test_the_others_are_named_by_the_group_in_which_people_look_for_them(run: Run) -> None:
    rows = run("--help").out.split("help all\n")[1].split("\n\n")[0].splitlines()
    groups = {row[:13].strip(): row[13:].strip().split(", ") for row in rows}
    named = {title: [name for name in names if name not in EVERYDAY] for title, names in GROUPS.items()}
    assert groups == {title: names for title, names in named.items() if names}


def test_every_summary_fits_its_line(run: Run) -> None:
    rows = run("--help").out.splitlines()
    assert [row for row in rows if "…" in row or len(row) > 80] == []


def test_help_names_every_command(run: Run) -> None:
    words = run("--help").out.replace(",", " ").split()
    assert [command for command in ROOMS if command not in words] == []


@each_row("command", ["", *ROOMS])
def test_help_is_readable_at_80_columns(run: Run, command: str) -> None:
    out = run(*command.split(), "--help").out
    assert max(map(len, out.splitlines())) <= 80


@each_row("command", ROOMS)
def test_every_command_shows_examples_one_on_a_line(run: Run, command: str) -> None:
    out = run(command, "--help").out
    examples = out.split("\nExamples:\n")[1].split("\n\n")[0].splitlines()
    assert examples
    assert all(line.startswith(("  netcrm", "      ", "  eval", "  source")) for line in examples)


@each_row("command", ROOMS)
def test_no_shell_takes_part_of_an_example_for_a_comment(run: Run, command: str) -> None:
    shown = run(command, "--help").out.split("\nExamples:\n")[1].split("\n\n")[0]
    assert shlex.split(shown, comments=True) == shlex.split(shown)


@each_row("command", ROOMS)
def test_every_option_and_word_of_a_command_is_explained(command: str) -> None:
    program = typer.main.get_command(assembled([command]))
    unexplained = [one.name for one in program.commands[command].params if not one.help]  # type: ignore[attr-defined]
    assert unexplained == []


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"netcrm {__version__}\n"


@each_row(
    ("words", "code", "message", "hint"),
    [
        (("lst",), 2, 'there is no command or person called "lst"', "did you mean netcrm list?"),
        (("map",), 2, 'there is no command or person called "map"', "did you mean netcrm export graph?"),
        (("am I all alike?",), 2, "there is no command or person called", "did you mean netcrm board alike?"),
        (("circle",), 2, "there is no command or person called", "did you mean netcrm board, or netcrm export graph?"),
        (("zebedee",), 3, 'there is no command or person called "zebedee"', "netcrm --help lists the commands"),
        (("rm", "paul"), 2, "there is no command or person called", "did you mean netcrm archive, netcrm forget or"),
        (("history",), 2, "there is no command or person called", "did you mean netcrm undo --list?"),
        (("where we met",), 3, "there is no command or person called", "netcrm --help lists the commands"),
        (
            ("add", "X", "--today", "2026-11-02"),
            2,
            "no such option: --today",
            "it stands before the command: netcrm --",
        ),
        (("forget", "zz"), 3, 'nobody is called "zz"', 'netcrm find "zz" every text'),
        (("list", "--stag", "x"), 2, "no such option: --stag", "did you mean --stage?"),
        (("list", "--xyzzy"), 2, "no such option: --xyzzy", "netcrm list --help lists the options"),
        (("find", "x", "--limit", "0"), 2, "--limit: 0 is not in the range", "--limit N: At most N hits"),
        (("note",), 2, "note needs NAME", "for example: netcrm note maria"),
        (("list", "maria"), 2, '"maria" is too much here', "it takes options alone: netcrm list --help lists them"),
        (("--color", "blue", "list"), 2, '--color is auto, always or never, not "blue"', "for example: --color never"),
        (("--today", "5", "list"), 2, "5", "say"),
        (("done", "7"), 3, "there is no row 7", "netcrm today"),
        (("list", "--since"), 2, "option '--since' requires an argument", "netcrm --help"),
    ],
)
def test_a_refusal_is_a_reason_and_a_way_out(
    run: Run, words: tuple[str, ...], code: int, message: str, hint: str
) -> None:
    answer = run(*words)
    reason, way_out = answer.err.rstrip("\n").split("\n", 1)
    assert (answer.code, answer.out) == (code, "")
    assert reason.startswith(f"netcrm: {message}")
    assert hint in way_out


@each_row(
    ("words", "kind"),
    [
        (("list", "--sort", "x"), "usage"),
        (("show", "zebedee"), "not_found"),
        (("drop", "o7"), "not_found"),
        (("lst",), "usage"),
    ],
)
def test_a_refusal_with_json_is_an_object_on_stderr(run: Run, words: tuple[str, ...], kind: str) -> None:
    answer = run(*words, "--json")
    error = json.loads(answer.err)["error"]
    assert (error["kind"], answer.out) == (kind, "")
    assert error["message"]
    assert error["hint"]


def test_a_long_way_out_is_folded(run: Run) -> None:
    assert max(map(len, run("add", "Maria", "--kind", "boss").err.splitlines())) <= 80


def test_a_failure_without_debug_has_no_traceback(run: Run, world: Path) -> None:
    (world / "a-folder").mkdir()
    answer = run("--db", str(world / "a-folder"), "list")
    assert (answer.code, "Traceback" in answer.err) == (1, False)


def test_debug_shows_the_traceback(run: Run) -> None:
    assert "Traceback" in run("--debug", "show", "zebedee").err


def test_a_name_with_an_escape_sequence_is_harmless_in_a_refusal(run: Run) -> None:
    assert "\x1b" not in run("show", "\x1b]52;c;x\x07evil").err


def test_the_book_named_by_db_is_used(run: Run, world: Path) -> None:
    run("--db", str(world / "work.db"), "add", "Maria Chen")
    assert (world / "work.db").exists()
    assert json.loads(run("list", "--json").out)["people"] == []


def test_today_can_be_another_day(run: Run) -> None:
    run("add", "Maria Chen")
    assert "by Fri 30 Apr" in run("--today", "2027-04-24", "promise", "maria", "the deck", "--due", "friday").out


def test_colour_can_be_asked_for_on_a_pipe(run: Run) -> None:
    run("add", "Maria Chen")
    assert "\x1b[1mMaria Chen" in run("--color", "always", "list").out


def test_a_reader_who_leaves_early_is_no_error(world: Path, book: Callable[..., Book]) -> None:
    with book(write=True) as opened:
        for number in range(600):
            people.new_person(opened, {"name": f"Somebody {number}", "company": "x" * 300})
    command = f"{sys.executable} -m netcrm list | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert (done.stdout.splitlines()[-1], done.stderr) == ("0", "")


# At a terminal ------------------------------------------------------------------------------------------------------


@pytest.fixture
def there(run: Run) -> Run:
    run("add", "Maria Chen", "--kind", "mentor")
    run("add", "Maria Rossi", "--kind", "customer")
    run("log", "maria-rossi", "-m", "hello")
    return run


def test_the_likeliest_is_offered_first(there: Run) -> None:
    played = play(["note", "maria", "two kids"], [("Which maria?", "\r")])
    assert (played.code, "Noted about Maria Rossi" in played.screen) == (0, True)


@pytest.mark.parametrize("words", [["note", "Sam Lee", "two kids"], ["log", "coffee with Sam Lee"]])
def test_two_of_one_name_are_told_apart_by_what_they_do(run: Run, words: list[str]) -> None:
    run("add", "Sam Lee")
    run("add", "Sam Lee", "--title", "designer", "--company", "Acme")
    keys = [("designer at Acme", "\r"), *([("Enter keeps it", "\r")] if words[0] == "log" else [])]
    played = play(words, keys)
    assert (played.code, "Sam Lee, other, designer at Acme (sam-lee-2)" in played.screen) == (0, True)


def test_nobody_is_asked_with_no_input(there: Run) -> None:
    assert play(["--no-input", "note", "maria", "two kids"]).code == 4


@pytest.mark.thorough
@pytest.mark.parametrize("key", ["\x03", "\x04"])
@pytest.mark.parametrize(
    ("words", "question"), [(["add"], "Who?"), (["note", "maria-chen"], "What do you want to keep?")]
)
def test_leaving_a_prompt_writes_nothing(there: Run, words: list[str], question: str, key: str) -> None:
    before = there("undo", "--list").out
    played = play(words, [(question, key)])
    assert (played.code, there("undo", "--list").out) == (130, before)


def test_leaving_a_choice_writes_nothing(there: Run) -> None:
    before = there("undo", "--list").out
    played = play(["note", "maria", "two kids"], [("Which maria?", "\x03")])
    assert (played.code, there("undo", "--list").out) == (130, before)


def test_add_asks_for_the_few_things_that_matter(there: Run) -> None:
    keys = [
        ("What are they to you?", "\r"),
        ("How often?", "often\r"),
        ("no span of time", ""),
        ("How often?", "3 weeks\r"),
        ("What can they help with?", "pricing, tax\r"),
        ("Where did you meet?", "TechHub\r"),
    ]
    played = play(["add", "Grace Kim"], keys)
    told = json.loads(there("show", "grace", "--json").out)["person"]
    assert (played.code, told["kind"], told["every_days"]) == (0, "mentor", 21)
    assert (told["topics"], told["met"]["where"]) == (["pricing", "tax"], "TechHub")


def test_empty_answers_are_fine(there: Run) -> None:
    keys = [(question, "\r") for question in ("What are they", "How often?", "What can they", "Where did you")]
    assert play(["add", "Grace Kim"], keys).code == 0


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_without_colour_gets_none(there: Run, environment: dict[str, str]) -> None:
    raw = _raw(["list"], environment)
    assert "Maria Chen" in raw
    assert "\x1b[" not in raw


def test_a_terminal_gets_colour(there: Run) -> None:
    assert "\x1b[1mMaria Chen" in _raw(["list"], {})


def test_a_terminal_shows_a_page_of_people(there: Run, world: Path) -> None:
    there("config", "page", "1")
    assert "1 of 2 people; --limit 0 shows all" in play(["list"]).screen


def _raw(words: list[str], environment: dict[str, str]) -> str:
    import pty
    from contextlib import suppress

    ours, theirs = pty.openpty()
    child = start(words, (theirs, theirs, 2), {"TERM": "xterm", **environment})
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(theirs)
    raw = b""
    with suppress(OSError):
        while part := os.read(ours, 65536):
            raw += part
    os.close(ours)
    return raw.decode()


def test_letters_in_another_order_are_a_mistyped_command(run):
    run("add", "Tom Reyes")
    assert "did you mean netcrm log?" in run("lgo", "coffee with Tom").err


def test_an_empty_line_asks_for_words_and_offers_none_of_its_own(run):
    refused = run("log", "")
    assert (refused.code, 'netcrm log ""' in refused.err) == (2, False)


@each_row(
    ("words", "kept"),
    [(("list",), False), (("show", "maria-chen", "--json"), False), (("note", "maria-chen", "x"), True)],
)
def test_an_answer_that_cannot_be_written_is_kept_only_where_something_was(
    there: Run, words: tuple[str, ...], kept: bool
) -> None:
    code, said = _with_stdout(words, os.open("/dev/full", os.O_WRONLY))
    assert (code, "the answer could not be written: No space left" in said) == (1, True)
    assert ("what the command did is kept" in said) == kept


def _with_stdout(words: tuple[str, ...], out: int) -> tuple[int, str]:
    """The exit code of a command that answers there, and what it says on stderr."""
    with TemporaryFile() as err, open(os.devnull, "rb") as nothing:
        child = start(words, (nothing.fileno(), out, err.fileno()))
        os.close(out)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        err.seek(0)
        return code, err.read().decode()


@each_row(
    "words", [("backup", "mine.db"), ("export", "json", "-o", "y.json"), ("--db", "x.db", "note", "maria-chen", "x")]
)
def test_in_a_folder_that_is_gone_nothing_is_kept_and_that_is_said(
    there: Run, world: Path, words: tuple[str, ...]
) -> None:
    def in_a_folder_that_is_gone() -> None:
        (world / "gone").mkdir()
        os.chdir(world / "gone")
        (world / "gone").rmdir()

    refused = netcrm(*words, first=in_a_folder_that_is_gone)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("netcrm: the folder you are in is not there any more\n  nothing was written")


def test_what_the_machine_does_not_let_a_command_do_is_no_failure_of_printing(
    there: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def standing(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "/somewhere/file")

    monkeypatch.setattr("netcrm.flows.log.notes.note", standing)
    refused = there("note", "maria-chen", "x")
    assert refused.err.splitlines()[0] == "netcrm: /somewhere/file: Permission denied"
    assert "nothing was written to the book" in refused.err
    assert "could not be written" not in refused.err


def test_whoever_stops_reading_an_answer_hears_nothing_of_it(there: Run) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    assert _with_stdout(("list",), theirs) == (0, "")
