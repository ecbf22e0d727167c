"""`netcrm review` as it is typed."""

import json
from collections.abc import Iterable, Iterator
from time import sleep

import pytest
from terminal import Played, play

from rows import each_row

FRIDAY = ("--today", "2026-09-25")


@pytest.fixture
def week(run, once):
    """Maria wished for every week and seen every month, with Eva Lang; a promise that is late."""

    @once
    def fill():
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


# At a terminal


def at_terminal(*words: str, keys: Iterable[tuple[str, str]]) -> Played:
    return play([*FRIDAY, "review", *words], keys, {"NO_COLOR": "1"})


@pytest.fixture
def two_open(run, once):
    """Two promises that are late, and every seat retired, so that the walk has two steps."""

    @once
    def fill():
        run("add", "Maria Chen", "--kind", "mentor")
        run("log", "maria-chen", "-m", "tea", "--on", "2026-09-10")
        run("promise", "maria-chen", "the deck", "--due", "2026-09-01")
        run("promise", "maria-chen", "the list", "--due", "2026-09-02")
        for seat in SEATS:
            run("config", f"seat.{seat}", "off")


SEATS = (
    *("finance", "fundraising", "sales", "marketing", "product", "technology"),
    *("legal", "people", "operations", "leadership", "wellbeing", "industry"),
)
STEP, ASKED = "n next", "I did what they advised"


def open_loops(run) -> list[str]:
    return [loop["text"] for loop in json.loads(run(*FRIDAY, "open", "--json").out)["loops"]]


def is_done(run) -> bool:
    return "review.last" in run("export", "json").out


def test_a_key_does_what_its_command_does(two_open, run):
    played = at_terminal(keys=((STEP, "d"), (STEP, "x"), (STEP, "n")))
    assert (played.code, open_loops(run), is_done(run)) == (0, [], True)


def test_snoozed_it_rests_for_a_week(two_open, run):
    at_terminal(keys=((STEP, "s"), (STEP, "q")))
    loops = {loop["text"]: loop for loop in json.loads(run(*FRIDAY, "open", "--json").out)["loops"]}
    assert run(*FRIDAY, "undo").code == 0
    assert set(loops) == {"the deck", "the list"}


def test_enter_goes_on_and_changes_nothing(two_open, run):
    played = at_terminal(keys=((STEP, "\r"), (STEP, "\r"), (STEP, "\r")))
    assert (played.code, open_loops(run), is_done(run)) == (0, ["the deck", "the list"], True)


def typed_in(words: str) -> Iterator[tuple[str, str]]:
    """Words typed where a key is asked for, and a little later q."""
    yield STEP, words
    sleep(0.7)
    yield "is no key here", "q"


@each_row("words", ["zäd", "I called him", "hired two of them"])
def test_typed_words_are_no_keys(two_open, run, words):
    at_terminal(keys=typed_in(words))
    assert open_loops(run) == ["the deck", "the list"]


def test_what_asks_for_words_is_asked_for_them(two_open, run):
    run("--today", "2026-09-01", "asked", "maria-chen", "how do you hire?")
    run("--today", "2026-09-02", "done", "a1", "try them for a week")
    acted = ((STEP, "d"), (ASKED, "\x1b[B\r"), ("What did you do? >", "did xx\r"))
    at_terminal(keys=(*acted, (STEP, "q")))
    assert json.loads(run("show", "a1", "--json").out)["advice"]["did"] == "did xx"
    assert open_loops(run) == ["the deck", "the list"]


def test_stopped_with_q_it_goes_on_there_within_the_week(two_open, run):
    first = at_terminal(keys=((STEP, "n"), (STEP, "q")))
    assert "the deck" in first.screen
    assert "netcrm review goes on here" in first.screen
    assert "Your week, since " in first.screen
    assert not is_done(run)
    again = at_terminal(keys=((STEP, "q"),))
    assert "the list" in again.screen
    assert "the deck" not in again.screen


def test_the_next_week_begins_anew(two_open, run):
    at_terminal(keys=((STEP, "n"), (STEP, "n"), (STEP, "n")))
    later = play(["--today", "2026-10-02", "review"], ((STEP, "q"),), {"NO_COLOR": "1"})
    assert "the deck" in later.screen


def test_walked_through_again_in_its_week_it_says_that_it_is_done(two_open, run):
    at_terminal(keys=((STEP, "n"), (STEP, "n"), (STEP, "n")))
    assert "The review of this week is done; the next one is Fri 2 Oct." in at_terminal(keys=()).screen


def test_the_page_of_a_week_that_is_done_says_so_and_what_comes_next(two_open, run):
    run(*FRIDAY, "review", "--done")
    page = run("--today", "2026-09-28", "review").out
    assert "The review of this week is done since Fri 25 Sep; the next one is Fri 2 Oct." in page
    assert "netcrm review --done" not in page
    assert "is done" not in run("--today", "2026-10-02", "review").out


def test_stopped_on_its_day_it_goes_on_there_on_monday(two_open, run):
    at_terminal(keys=((STEP, "n"), (STEP, "q")))
    monday = play(["--today", "2026-09-28", "review"], ((STEP, "q"),), {"NO_COLOR": "1"})
    assert "the list" in monday.screen
    assert "the deck" not in monday.screen


def test_finished_on_monday_it_is_offered_on_friday(two_open, run):
    run("--today", "2026-09-28", "review", "--done")
    assert "Ten minutes" in run("--today", "2026-10-02", "today").out


def test_what_is_refused_is_told_and_the_walk_goes_on(two_open, run):
    run("intro", "maria-chen", "--for-me", "--via", "maria-chen")
    run("add", "Tom Reyes")
    run("--today", "2026-09-01", "intro", "maria-chen", "tom-reyes")
    played = at_terminal(keys=((STEP, "n"), (STEP, "n"), (STEP, "d"), (STEP, "q")))
    assert played.code == 0
    assert "Traceback" not in played.screen


def test_a_looser_rhythm_is_one_key(week, run):
    at_terminal(keys=((STEP, "n"), ("l loosen it · q quit · n next", "l"), (STEP, "q")))
    person = json.loads(run("show", "maria-chen", "--json").out)["person"]
    assert person["standing"]["every"] == {"days": 56, "source": "person"}


def test_doubts_are_asked_one_after_the_other(week, run):
    first = at_terminal("--doubts", keys=(("y yes", "x"), ("y yes", "q")))
    assert "Settled: no" in first.screen
    assert "netcrm review --doubts goes on here" in first.screen
    assert len(doubts(run)) == 1


def test_a_doubt_passed_over_stays(week, run):
    before = doubts(run)
    at_terminal("--doubts", keys=tuple(("y yes", "n") for _ in before))
    assert doubts(run) == before


def test_yes_to_a_doubt_does_it_at_once(week, run):
    at_terminal("--doubts", keys=(("y yes", "n"), ("y yes", "y")))
    assert json.loads(run("show", "eva-lang", "--json").out)["person"]["stage"] == "potential"


# Refusals, and what a file carries


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("review", "yes"), 2),
        (("review", "--settle", "stranger:eva-lang", "maybe"), 2),
        (("review", "--doubts", "--done"), 2),
        (("review", "--done", "--settle", "x", "no"), 2),
        (("review", "--settle", "", "no"), 3),
        (("review", "--settle", "logged:🎂", "no"), 3),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(week, run, words, code):
    refused = run(*words)
    assert (refused.code, refused.out) == (code, "")
    assert refused.err.startswith("netcrm: ")


def test_an_empty_book_has_a_page_and_no_doubts(run):
    assert run(*FRIDAY, "review").code == 0
    assert run(*FRIDAY, "review", "--doubts").out == "No doubts: everybody is who you think they are.\n"


def test_json_and_page_tell_the_same_doubts(week, run):
    page = run(*FRIDAY, "review", "--doubts").out
    told = json.loads(run(*FRIDAY, "review", "--doubts", "--json").out)["doubts"]
    assert [one["no"] for one in told if one["no"] not in page] == []


def test_answers_go_to_another_book_to_the_byte(week, run, world):
    run(*FRIDAY, "review", "--settle", "stranger:eva-lang", "no")
    run(*FRIDAY, "review", "--done")
    first = run("export", "json").out
    (world / "book.json").write_text(first)
    other = str(world / "other.db")
    assert run("--db", other, "import", "json", str(world / "book.json")).code == 0
    assert run("--db", other, "export", "json").out == first
    asked = json.loads(run("--db", other, *FRIDAY, "review", "--doubts", "--json").out)["doubts"]
    assert "stranger:eva-lang" not in [one["ref"] for one in asked]


def test_an_answer_given_in_one_book_is_one_in_the_other(in_doubt, run, world):
    other = ("--db", str(world / "other.db"))

    def there_and_back() -> None:
        (world / "book.json").write_text(run("export", "json").out)
        assert run(*other, "import", "json", str(world / "book.json")).code == 0

    there_and_back()
    assert run("review", "--settle", "calendar:lena-fuchs:lena@fuchs.example", "no").code == 0
    there_and_back()
    assert json.loads(run(*other, "review", "--doubts", "--json").out)["doubts"] == []
    assert run(*other, "undo").code == 0
    assert json.loads(run(*other, "review", "--doubts", "--json").out)["doubts"] != []


# The doubt in today

CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e1\nDTSTART;TZID=Europe/Berlin:20260611T100000\nSUMMARY:coaching\n"
    "ATTENDEE;CN=Lena Fuchs:mailto:lena@fuchs.example\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.fixture
def in_doubt(run, world):
    """A calendar that may mean the Lena Fuchs of the book."""
    run("add", "Lena Fuchs", "--email", "other@fuchs.example")
    (world / "a.ics").write_text(CALENDAR)
    assert run("import", str(world / "a.ics")).code == 0


def row(run, *when) -> dict | None:
    items = json.loads(run(*when, "today", "--json").out)["items"]
    return next((item for item in items if item["type"] == "doubt"), None)


def emails(run) -> list[str]:
    return json.loads(run("show", "lena-fuchs", "--json").out)["person"]["emails"]


def test_a_calendar_that_may_mean_somebody_is_the_question_of_today(in_doubt, run):
    assert row(run)["why"] == "Is Lena Fuchs (lena@fuchs.example) your Lena Fuchs?"


def test_done_says_yes_to_it(in_doubt, run):
    assert run("done", str(row(run)["n"])).code == 0
    assert (row(run), emails(run)) == (None, ["other@fuchs.example", "lena@fuchs.example"])


def test_drop_says_no_to_it_for_good(in_doubt, run, world):
    assert run("drop", str(row(run)["n"])).code == 0
    run("import", str(world / "a.ics"))
    assert (row(run), emails(run)) == (None, ["other@fuchs.example"])


def test_snoozed_no_doubt_comes_until_that_day(in_doubt, run):
    assert run("snooze", str(row(run)["n"]), "1w").code == 0
    assert row(run) is None
    assert row(run, "--today", "2026-09-30") is not None


def test_doubts_can_be_silenced(in_doubt, run):
    run("config", "nudge.doubt", "off")
    assert row(run) is None


def test_an_import_of_a_weak_sign_is_a_doubt(run, world):
    run("add", "Mara Okafor")
    (world / "people.csv").write_text("name,email\nMara Okafor,mara@okafor.example\n")
    run("import", str(world / "people.csv"))
    assert "import:mara-okafor:mara-okafor" in doubts(run)
    run("review", "--settle", "import:mara-okafor:mara-okafor", "yes")
    run("import", str(world / "people.csv"))
    assert doubts(run) == []


def test_what_the_last_review_told_is_not_told_again(run):
    run("add", "Tom Reyes")
    run("promise", "tom", "the deck")
    run("done", "o1")
    run("gave", "tom", "a book")
    assert "the deck" in run("review").out
    run("review", "--done")
    run("promise", "tom", "the plan")
    run("done", "o2")
    told = run("--today", "2026-10-02", "review").out
    assert ("the plan" in told, "the deck" in told, "a book" in told) == (True, False, False)
    assert "Promises since then: 2 made, 1 kept." in told


def test_a_private_promise_is_told_with_its_id_and_put_off_without_its_words(run):
    run("add", "Tom Reyes")
    run("community", "forum", "--kind", "peer-group", "--member", "tom")
    run("--today", "2026-09-01", "log", "forum with Tom. I owe Tom a beer")
    assert "Tom Reyes: a private promise (o1) (you owe it)" in run("review").out
    assert "a private promise (o1)" in run("today").out
    assert run("snooze", "o1", "1w").out.startswith("Put off, with Tom Reyes: a private promise, until")


@pytest.fixture
def taken(run, world):
    """Mara, for whom an import took another Mara, and whose title was mended since."""
    run("add", "Mara Okafor", "--company", "Okafor Foods", "--topic", "export")
    (world / "people.csv").write_text(
        "name,email,title,location,notes\nMara Okafor,mara@bank.example,Sales,Linz,met at a fair\n"
    )
    run("import", str(world / "people.csv"))
    run("edit", "mara", "--location", "Graz")
    return run


def test_a_doubt_of_an_import_tells_one_from_the_other(taken):
    asked = taken("review", "--doubts").out
    assert " ".join(asked.split()).count("Mara Okafor (Sales, mara@bank.example)") == 1
    assert "your Mara Okafor (Okafor Foods)?" in " ".join(asked.split())


def test_no_to_an_import_gives_what_the_file_told_to_the_other_and_says_so(taken, world):
    told = taken("review", "--settle", "import:mara-okafor:mara-okafor", "no").out
    assert " ".join(told.split()).endswith(
        "Mara Okafor is now in the background (mara-okafor-2); title, location, e-mail and notes of the file went there"
    )
    mine, other = (json.loads(taken("show", one, "--json").out)["person"] for one in ("mara-okafor", "mara-okafor-2"))
    assert (mine["title"], mine["company"], mine["location"]) == (None, "Okafor Foods", "Graz")
    assert (mine["emails"], mine["topics"]) == ([], ["export"])
    assert (other["title"], other["location"], other["emails"]) == ("Sales", "Linz", ["mara@bank.example"])
    assert "met at a fair" in taken("show", "mara-okafor-2").out
    assert "met at a fair" not in taken("show", "mara-okafor").out
    assert "Nothing new" in taken("import", str(world / "people.csv")).out
    assert doubts(taken) == []


def test_no_to_an_import_is_taken_back_as_one(taken):
    before = taken("show", "mara-okafor", "--json").out
    taken("review", "--settle", "import:mara-okafor:mara-okafor", "no")
    taken("undo")
    assert taken("show", "mara-okafor", "--json").out == before
    assert taken("show", "mara-okafor-2").code == 3
    assert "import:mara-okafor:mara-okafor" in doubts(taken)


def test_a_field_that_differs_is_no_doubt_who_it_is(run, world):
    run("add", "Mara Okafor", "--title", "founder", "--email", "mara@okafor.example")
    (world / "people.csv").write_text("name,email,title\nMara Okafor,mara@okafor.example,owner\n")
    assert "yours stays" in run("import", str(world / "people.csv")).out
    assert doubts(run) == []


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


def test_the_day_of_the_review_is_told_before_an_introduction_under_way(run):
    for name in ("Dev Patel", "Ines Duarte"):
        run("--today", "2026-08-01", "add", name, "--every", "never")
    run("--today", "2026-09-21", "intro", "dev", "ines")
    shown = run(*FRIDAY, "today").out
    assert "Ten minutes: netcrm review" in shown
    assert "A SMALL GIVE" not in shown


def test_who_began_this_week_has_no_week_to_look_back_on(run):
    run("add", "Dev Patel")
    assert "Ten minutes" not in run(*FRIDAY, "today").out
    assert "Ten minutes" in run("--today", "2026-10-02", "today").out
