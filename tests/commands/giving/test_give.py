"""`netcrm give` as it is typed."""

import json

import pytest

from rows import each_row


@pytest.fixture
def there(run, once):
    """Two who would be glad of each other, a lesson, a community."""

    @once
    def fill():
        run("add", "Tom Reyes", "--wants", "a sales hire")
        run("add", "Zoe Zest", "--wants", "apprentices")
        run("add", "Ines Duarte", "--topic", "apprentices")
        run("lesson", "a first sales hire needs two quarters")
        run("gave", "an evening", "--community", "TechHub", "--kind", "volunteering", "--on", "2026-08-01")


def numbers(run, *words):
    return {idea["n"]: idea["kind"] for idea in json.loads(run("give", *words, "--json").out)["ideas"]}


def test_the_numbers_are_those_of_today_all_day(there, run):
    assert numbers(run) == {8: "lesson", 9: "introduction"}
    today = json.loads(run("today", "--json").out)["items"]
    assert [item["n"] for item in today if item["type"] == "give"] == [8]
    assert numbers(run) == {8: "lesson", 9: "introduction"}


def test_after_today_was_shown_they_go_on_from_its_rows(there, run):
    shown = [item["n"] for item in json.loads(run("today", "--json").out)["items"]]
    assert min(numbers(run)) == max(shown)


def test_what_can_be_typed_for_a_number(there, run):
    run("give")
    assert "a first sales hire needs two quarters" in run("draft", "8").out
    assert "Ines" in run("draft", "9").out
    assert run("snooze", "9", "2w").out == "No idea what to give before Tue 6 Oct: Zoe Zest\n"
    assert run("done", "8").out.startswith('Told Tom Reyes, today: "a first sales hire needs two quarters"')
    assert numbers(run) == {}


def test_what_is_let_go_does_not_come_back(there, run):
    run("give")
    assert run("drop", "8").out == "Let go with Tom Reyes: give does not offer it again\n"
    assert numbers(run) == {9: "introduction"}
    run("undo")
    assert numbers(run) == {8: "lesson", 9: "introduction"}


def test_with_a_name_only_what_fits_that_person(there, run):
    assert numbers(run, "tom") == {8: "lesson"}
    assert numbers(run, "ines") == {9: "introduction"}
    assert run("give", "TechHub").out.startswith("Nothing is due at TechHub now.")


def test_a_row_is_a_name_as_everywhere(there, run):
    run("give")
    assert numbers(run, "8") == {8: "lesson"}


@each_row(
    ("typed", "line"),
    [
        (("tom", "feedback on his deck"), 'netcrm gave tom "feedback on his deck"'),
        (("Tom", "Reyes", "feedback"), 'netcrm gave "Tom Reyes" "feedback"'),
        (("TechHub", "a talk"), 'netcrm gave "a talk" --community TechHub'),
        (("tom", "it costs $5"), "netcrm gave tom 'it costs $5'"),
    ],
)
def test_a_text_behind_the_name_means_gave(there, run, typed, line):
    answer = run("give", *typed)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"netcrm: give shows what you could give; did you mean gave?\n  {line}\n"


def test_the_line_that_is_told_records_it(there, run):
    run("gave", "tom", "feedback on his deck")
    assert numbers(run, "tom") == {}


@each_row(("typed", "code"), [(("nobody",), 3), (("99",), 3), (("--days", "3"), 2)])
def test_nonsense_is_refused(there, run, typed, code):
    answer = run("give", *typed)
    assert (answer.code, answer.out) == (code, "")


def test_an_empty_book_is_no_refusal(run):
    answer = run("give")
    assert (answer.code, answer.out.splitlines()[0]) == (
        0,
        "Nobody is in your book yet, so there is nobody to give to.",
    )


def test_a_community_is_written_to_by_a_member(there, run, book):
    with book(write=True) as open_book:
        one = open_book.communities.all()[0]
        open_book.communities.change(one.id, {"every_days": 30})
    assert numbers(run, "TechHub") == {8: "community"}
    assert run("draft", "8").code == 5
    with book(write=True) as open_book:
        open_book.communities.join(one.id, open_book.people.by_handles(["zoe-zest"])[0][0].id)
    assert "Zoe" in run("draft", "8").out
    assert run("done", "8", "judged the pitches").out.startswith("Gave TechHub: judged the pitches")
    assert numbers(run, "TechHub") == {}


def test_two_who_know_each_other_are_not_introduced(there, run):
    assert run("edit", "zoe", "--knows", "ines").code == 0
    assert numbers(run) == {8: "lesson"}
    assert run("edit", "zoe", "--knows-not", "ines").code == 0
    assert numbers(run) == {8: "lesson", 9: "introduction"}
