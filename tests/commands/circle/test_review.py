"""`netcrm review` as it is typed."""

import json

import pytest

FRIDAY = ("--today", "2026-09-25")


@pytest.fixture
def week(run):
    """Maria wished for every week and seen every month, with Eva Lang; a promise that is late."""
    run("add", "Maria Chen", "--kind", "mentor", "--every", "1 week")
    run("add", "M. Chen", "--email", "m@chen.example", "--phone", "+49 30 1234567")
    run("edit", "maria-chen", "--phone", "+49 30 1234567")
    for day in ("2026-03-01", "2026-04-01", "2026-05-01", "2026-06-20"):
        run("log", "maria-chen", "-m", "tea with Eva Lang", "--on", day)
    assert run("promise", "maria-chen", "the deck", "--due", "2026-09-01").code == 0


def parts(run) -> dict:
    """The rows of a review by part."""
    return {part["part"]: part["rows"] for part in json.loads(run(*FRIDAY, "review", "--json").out)["parts"]}


def test_a_rhythm_missed_three_times_is_offered_a_looser_one(week, run):
    (row,) = parts(run)["rhythm"]
    assert (row["person"]["handle"], row["command"]) == ("maria-chen", 'netcrm edit maria-chen --every "8 weeks"')


def test_what_is_open_for_longest_stands_there_with_its_command(week, run):
    (row,) = parts(run)["open"]
    assert (row["key"], row["command"]) == ("o1", "netcrm done o1")


def test_the_page_fits_the_screen(week, run):
    assert max(map(len, run(*FRIDAY, "review").out.splitlines())) <= 80


def test_today_says_so_on_the_day_until_it_was_done(week, run):
    assert "Ten minutes: netcrm review" in run(*FRIDAY, "today").out
    assert "Ten minutes" not in run("--today", "2026-09-24", "today").out
    assert run(*FRIDAY, "review", "--done").code == 0
    assert "Ten minutes" not in run(*FRIDAY, "today").out
    assert "Ten minutes" in run("--today", "2026-10-02", "today").out


def test_the_day_is_a_setting(week, run):
    assert run("config", "review.day", "thu").code == 0
    assert "Ten minutes" in run("--today", "2026-09-24", "today").out
    assert run("config", "review.day", "someday").code == 2


def doubts(run) -> list:
    """The doubts by what they are settled with."""
    return [one["ref"] for one in json.loads(run(*FRIDAY, "review", "--doubts", "--json").out)["doubts"]]


def test_a_doubt_that_is_settled_never_comes_back_until_that_is_undone(week, run):
    assert "stranger:eva-lang" in doubts(run)
    assert run(*FRIDAY, "review", "--settle", "stranger:eva-lang", "no").code == 0
    assert "stranger:eva-lang" not in doubts(run)
    run("undo")
    assert "stranger:eva-lang" in doubts(run)


def test_yes_does_what_the_command_does(week, run):
    assert run(*FRIDAY, "review", "--settle", "stranger:eva-lang", "yes").code == 0
    assert json.loads(run("show", "eva-lang", "--json").out)["person"]["stage"] == "potential"


def test_a_doubt_there_is_not_is_refused(week, run):
    assert run("review", "--settle", "logged:nobody", "no").code == 3
    assert run("review", "--settle", "logged:nobody").code == 2


def test_an_introduction_that_somebody_put_off_rests_until_then(week, run):
    run("add", "Dev Patel")
    run("add", "Ines Duarte")
    assert run("--today", "2026-08-01", "intro", "dev", "ines").code == 0
    assert run("--today", "2026-08-01", "done", "i1", "dev", "later", "2026-10-22").code == 0
    assert [row["key"] for row in parts(run)["open"]] == ["o1"]
    later = json.loads(run("--today", "2026-10-23", "review", "--json").out)["parts"]
    (row,) = [row for part in later if part["part"] == "open" for row in part["rows"] if row["key"] == "i1"]
    assert row["command"] == "netcrm show i1"


def test_whether_two_met_is_asked_three_weeks_after_they_were_brought_together(week, run):
    run("add", "Dev Patel")
    run("add", "Ines Duarte")
    assert run("--today", "2026-08-01", "intro", "dev", "ines").code == 0
    assert run("--today", "2026-09-20", "done", "i1", "--made").code == 0
    assert [row["key"] for row in parts(run)["open"]] == ["o1"]
    later = json.loads(run("--today", "2026-10-12", "review", "--json").out)["parts"]
    assert "i1" in [row["key"] for part in later if part["part"] == "open" for row in part["rows"]]
