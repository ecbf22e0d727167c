"""`netcrm demo`: two pages out of a sample book that leaves nothing behind, or is kept where one says."""

import json
import os
import stat

import pytest


@pytest.fixture(autouse=True)
def _here(world, monkeypatch):
    (world / "here").mkdir()
    monkeypatch.chdir(world / "here")


def test_the_commands_stand_above_their_pages(run):
    lines = run("demo").out.splitlines()
    assert lines[0] == "$ netcrm today"
    assert '$ netcrm ask "cash flow"' in lines


def test_the_page_of_today_is_the_one_of_the_kept_book(run):
    page = run("demo", "--keep", "demo.db").out
    assert page.startswith("$ netcrm today\n" + run("--db", "demo.db", "today").out)


def test_it_says_how_to_keep_playing(run):
    assert run("demo").out.endswith("  netcrm demo --keep demo.db\n  netcrm --db demo.db today\n")


def test_nothing_is_left_behind(run, world):
    run("demo")
    assert [str(path) for path in world.rglob("*")] == [str(world / "here")]


def test_keeping_it_leaves_the_book_alone(run, world):
    assert run("demo", "--keep", "demo.db").code == 0
    assert [path.name for path in world.rglob("*.*")] == ["demo.db"]
    assert stat.S_IMODE(os.stat("demo.db").st_mode) == 0o600


def test_a_name_with_a_blank_is_shown_as_it_must_be_typed(run):
    assert "netcrm --db 'my demo.db' today" in run("demo", "--keep", "my demo.db").out


def test_a_file_that_is_there_is_not_overwritten(run, world):
    (world / "here" / "demo.db").write_text("mine")
    answer = run("demo", "--keep", "demo.db")
    assert (answer.code, answer.out) == (5, "")
    assert "name another file" in answer.err
    assert (world / "here" / "demo.db").read_text() == "mine"


def test_a_kept_file_without_a_name_is_a_usage_error(run):
    assert run("demo", "--keep", "").code == 2


def test_both_reports_are_in_the_json(run):
    told = json.loads(run("demo", "--json").out)
    assert told["today"]["today"] == "2026-09-22"
    assert told["ask"]["suggestions"][0]["person"]["handle"] == "maria-chen"
    assert told["kept"] is None


def test_the_json_names_the_kept_file(run):
    assert json.loads(run("demo", "--keep", "demo.db", "--json").out)["kept"] == "demo.db"
