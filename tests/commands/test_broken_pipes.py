"""What somebody who wanted to break netcrm found, and now finds mended."""

import stat

import pytest

from rows import each_row


@pytest.fixture
def maria(run, once):
    @once
    def fill():
        assert run("add", "Maria Chen").code == 0


@pytest.mark.usefixtures("maria")
@each_row(
    "words",
    [
        ["log", "maria", "-m", "hi", "--on", ""],
        ["promise", "maria", "the deck", "--due", ""],
        ["list", "--since", ""],
        ["follow", "maria", "--last", ""],
        ["gave", "advice", "--to", "maria", "--on", ""],
        ["--today", "", "today"],
        ["gave", "advice", "--to", "maria", "--hours", "nan"],
        ["--db", "", "list"],
    ],
)
def test_an_empty_value_is_not_the_same_as_none(run, words):
    assert run(*words).code == 2


@pytest.mark.usefixtures("maria")
def test_a_wrong_settings_file_costs_no_command(run, world):
    file = world / "config" / "netcrm" / "config.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('color = "zzz"\n')
    assert run("note", "maria", "likes tea").code == 0
    assert run("config", "color", "never").code == 0
    assert file.read_text() == 'color = "never"\n'


def test_an_empty_file_becomes_a_book_of_its_owner_s_alone(run, world):
    empty = world / "empty.db"
    empty.touch(0o644)
    assert run("--db", str(empty), "add", "Maria Chen").code == 0
    assert stat.S_IMODE(empty.stat().st_mode) == 0o600


def test_bytes_that_are_no_text_are_refused(run):
    assert run("add", "Maria Chen").code == 0
    answer = run("note", "maria", "-", stdin=b"\xff\xfe\x00")
    assert (answer.code, "UTF-8" in answer.err) == (2, True)


def test_a_name_too_long_to_be_one_is_refused_in_short(run):
    answer = run("show", "x" * 100_000)
    assert answer.code == 3
    assert len(answer.err) < 400
