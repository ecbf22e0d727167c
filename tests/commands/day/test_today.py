"""`netcrm today` from outside: the page on a pipe, its JSON, the numbers of its rows."""

import json
import os
import subprocess
import sys

import pytest
from paths import ROOT

from netcrm import fast_today
from netcrm.__main__ import _short_road


@pytest.fixture
def at(run):
    """at(day, *words): a command on that day, which must succeed."""

    def at(day: str, *words: str) -> str:
        answer = run("--today", day, *words)
        assert answer.code == 0, answer.err
        return answer.out

    return at


@pytest.fixture
def busy(at, once):
    """A book with a late promise to Dev, a quiet Maria, and Ada to get to know; opened yesterday."""

    @once
    def fill():
        at("2026-06-01", "add", "Maria Chen", "--kind", "mentor")
        at("2026-06-01", "add", "Dev Patel", "--kind", "advisor")
        at("2026-08-01", "log", "maria", "-m", "chase invoices weekly")
        at("2026-09-20", "log", "dev", "-m", "hiring talk", "--promise", "the scorecard by tomorrow")
        at("2026-09-20", "add", "Ada Brandt", "--potential")


PAGE = """Tue 22 Sep 2026

YOU PROMISED
  1  Dev Patel      the scorecard, since yesterday

PEOPLE
  2  Maria Chen     52 days, mentors every 45   "chase invoices weekly"
  3  Ada Brandt     nothing logged yet

done 1 · netcrm log · snooze 2 1w
"""


@pytest.mark.usefixtures("busy")
def test_the_page_on_a_pipe(run):
    assert run("today").out == PAGE


@pytest.mark.usefixtures("busy")
def test_plain_netcrm_is_today(run):
    assert run().out == PAGE


@pytest.mark.usefixtures("busy")
def test_the_short_road_prints_the_same_page(world):
    command = [sys.executable, "-m", "netcrm", "today"]
    assert subprocess.run(command, capture_output=True, text=True, env=dict(os.environ), check=True).stdout == PAGE


@pytest.mark.usefixtures("busy")
def test_json_holds_what_the_page_shows(run):
    page = json.loads(run("today", "--json").out)
    rows = [(item["n"], item["type"], item["person"]["handle"], item["days_late"]) for item in page["items"]]
    assert rows == [
        (1, "promise", "dev-patel", 1),
        (2, "reach_out", "maria-chen", 0),
        (3, "first_contact", "ada-brandt", 0),
    ]
    assert page["schema"] == 1


@pytest.mark.usefixtures("busy")
def test_json_has_every_field_of_the_contract(run):
    page = json.loads(run("today", "--json").out)
    assert {"today", "items", "more", "next", "greeting"} <= set(page)
    assert {"n", "type", "person", "loop", "due", "days_late", "why", "last", "command"} <= set(page["items"][0])


@pytest.mark.usefixtures("busy")
def test_a_row_keeps_its_number_after_another_is_done(run):
    run("today")
    run("done", "1")
    assert "  2  Maria Chen" in run("today").out


@pytest.mark.usefixtures("busy")
def test_done_with_words_logs_them(run):
    run("today")
    made = json.loads(run("done", "2", "sent her the article", "--json").out)["interaction"]
    assert (made["kind"], made["on"], made["text"]) == ("message", "2026-09-22", "sent her the article")


@pytest.mark.usefixtures("busy")
def test_a_row_done_already_is_refused(run):
    run("today")
    run("done", "2")
    assert run("done", "2").code == 5


@pytest.mark.usefixtures("busy")
def test_a_number_before_today_was_opened_is_refused(run):
    answer = run("done", "1")
    assert (answer.code, "netcrm today" in answer.err) == (3, True)


@pytest.mark.usefixtures("busy")
def test_yesterdays_number_is_refused(at, run):
    at("2026-09-21", "today")
    assert run("done", "1").code == 3


@pytest.mark.usefixtures("busy")
def test_another_books_number_is_refused(run, world):
    run("today")
    other = str(world / "other.db")
    run("--db", other, "add", "Bo")
    assert run("--db", other, "done", "1").code == 3


@pytest.mark.usefixtures("busy")
def test_a_limit_of_none_leaves_the_promise(run):
    out = run("today", "--limit", "0").out
    assert ("Dev Patel" in out, "Maria Chen" in out) == (True, False)


@pytest.mark.usefixtures("busy")
def test_one_shows_one_person(run):
    out = run("today", "--one").out
    assert ("Dev Patel" in out, "You could write:" in out, "Maria" in out) == (True, True, False)


@pytest.mark.usefixtures("busy")
def test_quiet_speaks_when_something_is_due(run):
    assert run("today", "--quiet").out == PAGE


def test_quiet_prints_nothing_when_nothing_is_due(run):
    run("add", "Maria Chen")
    answer = run("today", "--quiet")
    assert (answer.code, answer.out, answer.err) == (0, "", "")


def test_nothing_due_is_told_kindly(run):
    run("add", "Maria Chen")
    assert "Nothing is due today." in run("today").out


def test_an_empty_book_welcomes_and_leaves_no_trace(run, world):
    assert "Welcome to netcrm" in run("today").out
    assert list(world.rglob("*.today")) == []


def test_days_is_a_number(run):
    assert run("today", "--days", "soon").code == 2


@pytest.mark.usefixtures("busy")
def test_the_first_day_back_begins_small(at):
    out = at("2026-11-30", "today")
    assert "Welcome back. Start with one: Dev." in out


@pytest.mark.usefixtures("busy")
def test_the_first_day_back_stays_small_all_day(at):
    at("2026-11-30", "today")
    at("2026-11-30", "note", "maria", "likes oolong")
    assert "Welcome back." in at("2026-11-30", "today")


@pytest.mark.usefixtures("busy")
def test_a_limit_on_the_first_day_back_shows_the_ordinary_page(at):
    assert "Welcome back." not in at("2026-11-30", "today", "--limit", "3")


@pytest.mark.usefixtures("busy")
def test_the_day_after_is_a_day_like_any_other(at):
    at("2026-11-30", "today")
    assert "Welcome back." not in at("2026-12-01", "today")


def test_whatever_goes_wrong_on_the_short_road_is_left_to_the_front_door(world, monkeypatch, capsys):
    spoilt = world / "spoilt.db"
    spoilt.write_text("no book at all, and long enough to be read as one " * 40)
    monkeypatch.setenv("NETCRM_DB", str(spoilt))
    assert fast_today.today(["today"]) is None
    assert capsys.readouterr() == ("", "")
    assert _short_road(["today"]) == 1
    assert capsys.readouterr().err.startswith("netcrm: ")


def test_the_welcome_fits_eighty_columns(run):
    assert max(map(len, run("today").out.splitlines())) <= 80


@pytest.fixture
def asked(at, once):
    """A book with an exam that was yesterday, a challenge of July and advice that was followed, from a JSON file."""

    @once
    def fill():
        at("2026-09-14", "import", str(ROOT / "tests" / "samples" / "asked.json"))


ASKED = """Tue 22 Sep 2026

PEOPLE
  1  Noor Haddad    her exam was yesterday: ask how it went; tell them it
                    worked: half in advance

ONE QUESTION
  2  churn doubled is open, without anybody's advice for 9 weeks: whom could you
     ask? netcrm challenge c1 · snooze 2 2w

done 1 · netcrm log · snooze 1 1w
"""


@pytest.mark.usefixtures("asked")
def test_the_page_of_what_was_asked_and_heard(run):
    assert run("today").out == ASKED


@pytest.mark.usefixtures("asked")
def test_the_short_road_shows_the_same_rows(world):
    command = [sys.executable, "-m", "netcrm", "today"]
    assert subprocess.run(command, capture_output=True, text=True, env=dict(os.environ), check=True).stdout == ASKED


@pytest.mark.usefixtures("asked")
def test_json_tells_the_reasons_and_the_ids(run):
    noor, question = json.loads(run("today", "--json").out)["items"]
    assert (noor["type"], noor["ref"], len(noor["reasons"])) == ("occasion", "n1", 2)
    assert (question["type"], question["ref"], question["command"]) == ("feedback", "c1", "netcrm challenge c1")


@pytest.mark.usefixtures("asked")
def test_a_row_put_off_takes_all_its_reasons_along(run):
    run("today")
    assert run("snooze", "1", "1w").out == "Put off Noor Haddad until Tue 29 Sep; no contact recorded\n"
    assert "Noor" not in run("today").out


@pytest.mark.usefixtures("asked")
def test_the_question_whom_to_ask_is_put_off(run):
    run("today")
    assert run("snooze", "2", "2w").out == "Not asked before Tue 6 Oct · netcrm config nudge.feedback off\n"
    assert "ONE QUESTION" not in run("today").out


@pytest.mark.usefixtures("asked")
def test_a_number_names_the_person_of_such_a_row(run):
    run("today")
    assert run("show", "1").out.startswith("Noor Haddad")


@pytest.mark.usefixtures("busy")
def test_a_pause_is_begun_and_ended(run):
    told = run("snooze", "all", "1w").out
    assert told == "Paused until Tue 29 Sep: only promises and plans come up. End it: netcrm snooze all off\n"
    assert "Maria" not in run("today").out
    assert run("snooze", "all", "off").out == "The pause is over: today shows everything again.\n"
    assert "Maria" in run("today").out


@pytest.mark.usefixtures("busy")
def test_a_pause_is_undone(run):
    run("snooze", "all", "1w")
    run("undo")
    assert "Maria" in run("today").out


@pytest.mark.parametrize("words", [("all",), ("all", "perhaps"), ("all", "off", "now")])
def test_a_pause_needs_a_day(run, words):
    answer = run("snooze", *words)
    assert (answer.code, answer.err.count("\n")) == (2, 2)


@pytest.mark.thorough
def test_an_ignored_row_gives_way_after_five_mornings(at, run):
    for n in range(12):
        at("2026-06-01", "add", f"P{n} Xu", "--kind", "mentor")
        at(f"2026-07-{n + 1:02}", "log", f"p{n}-xu", "-m", "talk")
    pages = [at(f"2026-09-{day:02}", "today") for day in range(1, 8)]
    first = next(line[5:12].strip() for line in pages[0].splitlines() if " Xu " in line)
    assert [first in page for page in pages] == [True] * 5 + [False] * 2
    assert first in run("list").out
