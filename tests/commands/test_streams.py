"""Devices and pipes where a file is named: what is no ordinary file is written to and read as it is, never replaced."""

import os
import stat
import subprocess
import sys

import pytest

from rows import each_row

KINDS = ["json", "csv", "vcard", "ics", "markdown", "graph", "graph --format html", "graph --format dot"]


@pytest.fixture
def home(run, world):
    """A world with Maria in its book."""
    run("add", "Maria Chen", "--email", "maria@example.com")
    run("promise", "maria", "the deck", "--due", "2026-09-25")
    return world


def shell(line: str, home) -> subprocess.CompletedProcess[str]:
    """A line typed to bash, in which netcrm is this one; killed after 10 seconds."""
    text = f"netcrm() {{ '{sys.executable}' -m netcrm \"$@\"; }}; {line}"
    told = subprocess.run(["bash", "-c", text], capture_output=True, timeout=10, cwd=home)
    return subprocess.CompletedProcess(line, told.returncode, told.stdout.decode(), told.stderr.decode())


@each_row("kind", KINDS)
def test_an_export_to_the_null_device_leaves_it_a_device(run, home, kind):
    null = home / "null"
    if not null.exists():
        null.symlink_to("/dev/null")
    assert run("export", *kind.split(), "-o", str(null)).code == 0
    assert (null.is_symlink(), stat.S_ISCHR(os.stat("/dev/null").st_mode)) == (True, True)


@pytest.mark.thorough
@each_row("kind", KINDS)
def test_an_export_into_a_pipe_is_what_standard_output_gets(run, home, kind):
    told = shell(f"netcrm export {kind} -o >(cat >piped); sleep 0.3; cat piped", home)
    assert told.stdout.split("\n", 1)[1] == run("export", *kind.split(), *_format(kind)).out


def _format(kind: str) -> list[str]:
    """A graph without a file is text, as one with a file that has no ending."""
    return ["--format", "text"] if kind == "graph" else []


@pytest.mark.thorough
@each_row("kind", KINDS)
def test_an_export_to_a_named_pipe_ends(home, kind):
    told = shell(
        f"test -p p || mkfifo p; cat p >there & netcrm export {kind} -o p; wait; test -p p && test -s there", home
    )
    assert (told.returncode, "Wrote" in told.stdout) == (0, True)


def test_an_export_to_standard_output_by_its_name_says_nothing_else(run, home):
    assert shell("netcrm export json -o /dev/stdout", home).stdout == run("export", "json").out


def test_an_export_to_standard_output_by_its_name_goes_on_where_a_file_ends(run, home):
    told = shell("(echo first; netcrm export json -o /dev/stdout; echo last) >there; cat there", home)
    assert told.stdout == f"first\n{run('export', 'json').out}last\n"


def test_an_export_to_standard_error_by_its_name_is_there(run, home):
    assert shell("netcrm export json -o /dev/stderr", home).stderr == run("export", "json").out


@each_row("target", ["/dev/null", "/dev/stdout", "pipe"])
def test_a_backup_to_what_is_no_file_is_refused(home, target):
    told = shell(f"test -p pipe || mkfifo pipe; netcrm backup {target} | cat; exit ${{PIPESTATUS[0]}}", home)
    assert (told.returncode, told.stderr.splitlines()[0]) == (5, f"netcrm: {target} is no file")


def test_a_page_of_a_folder_that_is_a_pipe_is_refused(run, home):
    (home / "people").mkdir()
    os.mkfifo(home / "people" / "maria-chen.md")
    told = run("export", "markdown", "-o", f"{home}/people/", "--force")
    assert (told.code, "is no file" in told.err, len(list((home / "people").iterdir()))) == (5, True, 1)


@pytest.mark.thorough
@each_row("how", ["cat people.csv | netcrm import csv /dev/stdin", "netcrm import csv <(cat people.csv)",
                  "mkfifo p; cat people.csv >p & netcrm import csv p"])  # fmt: skip
def test_an_import_reads_a_pipe(home, how):
    (home / "people.csv").write_text("name,email\nTom Berg,tom@example.com\n")
    told = shell(how, home)
    assert (told.returncode, "1" in told.stdout) == (0, True)


@pytest.mark.thorough
@each_row("how", ["cat met.txt | netcrm log --file /dev/stdin", "netcrm log --file <(cat met.txt)"])
def test_a_note_to_log_is_read_from_a_pipe(home, how):
    (home / "met.txt").write_text("coffee with Maria Chen about pricing\n")
    told = shell(how, home)
    assert (told.returncode, "Maria Chen" in told.stdout) == (0, True), told


def test_settings_that_are_a_link_stay_one(run, home):
    kept = home / "dotfiles.toml"
    kept.write_text("")
    (home / "config" / "netcrm").mkdir(parents=True)
    (home / "config" / "netcrm" / "config.toml").symlink_to(kept)
    run("config", "color", "never")
    assert ((home / "config" / "netcrm" / "config.toml").is_symlink(), kept.read_text()) == (True, 'color = "never"\n')
