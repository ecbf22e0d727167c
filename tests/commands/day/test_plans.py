"""Plans from outside: the morning page, the answers to it, what is open, the card and the calendar."""

import json
import os
import subprocess
import sys

import pytest

PAGE = """Tue 22 Sep 2026

PLANNED
  1  Fiona O'Brien  coffee today · netcrm prep fiona-o-brien
  2  Ines Weber     contact with Tom tomorrow · netcrm prep ines-weber

ONE QUESTION
  3  Did lunch with Tom happen? done 3 · snooze 3 fri (moved) · drop 3 (did not)

done 1 · netcrm log
"""


@pytest.fixture
def at(run):
    """at(day, *words): a command on that day, which must succeed."""

    def at(day: str, *words: str) -> str:
        answer = run("--today", day, *words)
        assert answer.code == 0, answer.err
        return answer.out

    return at


@pytest.fixture(autouse=True)
def busy(at, once):
    """Lunch with Tom yesterday, coffee with Fiona today, and something private with Ines and Tom tomorrow."""

    @once
    def fill():
        for name in ("Fiona O'Brien", "Tom Reyes", "Ines Weber"):
            at("2026-09-18", "add", name)
        at("2026-09-18", "log", "tom", "-m", "lunch with Tom", "--kind", "meal", "--on", "2026-09-21")
        at("2026-09-18", "log", "fiona", "-m", "coffee with Fiona", "--kind", "coffee", "--on", "2026-09-22")
        secret = "lunch about her resignation"
        at("2026-09-18", "log", "ines", "tom", "-m", secret, "--private", "--on", "2026-09-23")


def test_plans_of_today_and_tomorrow_and_one_question(run):
    assert run("today").out == PAGE


def test_the_short_road_shows_the_same_plans(world):
    command = [sys.executable, "-m", "netcrm", "today"]
    assert subprocess.run(command, capture_output=True, text=True, env=dict(os.environ), check=True).stdout == PAGE


def test_a_private_plan_keeps_its_text_out_of_today(run):
    assert "resignation" not in run("today").out + run("today", "--json").out


def test_json_tells_what_is_planned_and_asked(run):
    items = json.loads(run("today", "--json").out)["items"]
    assert [(item["type"], item["ref"], item["person"]["handle"], item["why"], item["command"]) for item in items] == [
        ("planned", "l2", "fiona-o-brien", "coffee", "netcrm prep fiona-o-brien"),
        ("planned", "l3", "ines-weber", "contact with Tom", "netcrm prep ines-weber"),
        ("happened", "l1", "tom-reyes", "Did lunch with Tom happen?", "netcrm done l1"),
    ]


@pytest.mark.parametrize("name", ["3", "l1", "L1"])
def test_done_says_that_it_took_place(run, name):
    run("today")
    assert run("done", name, "he joins us").out == "Logged lunch with Tom Reyes, yesterday  (l1)\n"
    assert "lunch with Tom: he joins us" in run("show", "tom").out
    assert "ONE QUESTION" not in run("today").out


@pytest.mark.parametrize("name", ["3", "l1"])
def test_snooze_says_that_it_moved(run, name):
    run("today")
    assert run("snooze", name, "fri").out == "Moved lunch with Tom Reyes, yesterday, to Fri 25 Sep  (l1)\n"


@pytest.mark.parametrize("name", ["3", "l1"])
def test_drop_says_that_it_did_not_take_place(run, name):
    run("today")
    assert run("drop", name).out == "Let go: lunch with Tom Reyes, yesterday; no contact recorded  (l1)\n"
    assert run("undo").out.startswith("Took back: let go: the meal with Tom Reyes did not happen\n")
    assert run("today").out == PAGE


def test_several_plans_are_done_in_one_go_and_taken_back_by_one_undo(run):
    assert run("done", "l1", "l2").out.count("Logged") == 2
    assert run("undo").code == 0
    assert run("today").out == PAGE


def test_a_plan_that_was_answered_is_refused(run):
    run("done", "l1")
    answer = run("done", "l1")
    assert (answer.code, "l1 is no plan" in answer.err) == (5, True)


def test_what_is_open_lists_every_plan(run):
    assert run("--color", "always", "open").code == 0
    assert [line.split("\t")[:3] for line in run("open").out.splitlines()] == [
        ["id", "kind", "handle"],
        ["l1", "planned", "tom-reyes"],
        ["l2", "planned", "fiona-o-brien"],
        ["l3", "planned", "ines-weber; tom-reyes"],
    ]
    assert [plan["ref"] for plan in json.loads(run("open", "tom", "--json").out)["planned"]] == ["l1", "l3"]


def test_the_card_lists_what_is_planned(run):
    assert "\nPLANNED\n  l1  lunch, yesterday\n  l3  " in run("show", "tom").out


def test_the_calendar_has_the_plans_to_come_without_their_texts(run):
    feed = run("export", "ics").out
    assert "SUMMARY:Coffee with Fiona O'Brien\r\n" in feed
    assert "SUMMARY:Contact with Ines Weber and Tom Reyes\r\n" in feed
    assert "resignation" not in feed


def test_a_log_on_the_day_becomes_the_plan(run):
    answer = json.loads(run("log", "fiona", "-m", "talked about prices", "--kind", "coffee", "--json").out)
    assert (answer["interaction"]["ref"], answer["interaction"]["planned"]) == ("l2", False)
    assert "Fiona" not in run("open").out


def test_a_plan_is_no_contact_until_then(run):
    assert "nothing logged yet" in run("show", "fiona").out


def test_what_does_not_fit_is_counted_in_its_place(at, run):
    for name in ("Ada", "Bo", "Cy", "Di"):
        at("2026-09-18", "add", name)
        at("2026-09-18", "promise", name, "the deck", "--due", "2026-09-20")
    assert run("today").out.split("ONE QUESTION")[0] == (
        "Tue 22 Sep 2026\n\n"
        "YOU PROMISED\n"
        "  1  Ada            the deck, since Sunday\n"
        "  2  Bo             the deck, since Sunday\n"
        "     and 2 more you promised: netcrm open\n\n"
        "PLANNED\n"
        "  3  Fiona O'Brien  coffee today · netcrm prep fiona-o-brien\n"
        "     and 1 more planned: netcrm open\n\n"
    )


def test_nothing_due_names_the_plan_that_comes_next(at):
    at("2026-09-22", "done", "l1")
    at("2026-09-22", "done", "l2")
    at("2026-09-22", "snooze", "l3", "2026-09-28")
    assert "Next: Ines Weber, Sun 27 Sep" in at("2026-09-22", "today")
