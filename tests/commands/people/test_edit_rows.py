"""`netcrm edit ID`: every row can be changed and removed, and what does not go with it is refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from terminal import play

from netcrm.commands.people import row_editor
from netcrm.errors import Usage
from netcrm.flows import row_ids
from netcrm.flows.log.editing import Change
from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run, book: Callable[..., Any], once: Callable[..., None]) -> Run:
    """A book with one row of each sort: l1, n1, o1, g1 and a1."""

    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor")
        run("add", "Dev Patel")
        run("add", "Tom Reyes")
        run("log", "coffee with Maria and Dev yesterday about #pricing at TechHub. I owe Maria the deck by friday")
        run("edit", "last", "--place", "TechHub", "--advice", "raise the floor")
        run("note", "maria", "two kids")
        run("gave", "dev", "feedback on his deck", "--kind", "feedback", "--hours", "1.5")

    return run


def row(run: Run, ref: str) -> dict[str, Any]:
    """The row as JSON has it."""
    shown = json.loads(run("show", ref, "--json").out)
    name = {"l": "interaction", "n": "note", "o": "loop", "g": "give", "a": "advice"}[ref[0]]
    found: dict[str, Any] = shown[name]
    return found


def line(answer: Any) -> str:
    assert answer.code == 0, answer.err
    return str(answer.out.splitlines()[0])


# logs


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        (("--on", "sunday"), "on", "2026-09-20"),
        (("--kind", "call"), "kind", "call"),
        (("--text", "about prices"), "text", "about prices"),
        (("--text", ""), "text", ""),
        (("--place", "Slush"), "place", "Slush"),
        (("--place", ""), "place", None),
        (("--clear", "place"), "place", None),
        (("--topic", "#cash", "--topic", "hiring"), "topics", ["cash", "hiring"]),
        (("--clear", "topics"), "topics", []),
        (("--private",), "private", True),
    ],
    ids=str,
)
def test_a_field_of_a_log_is_changed(there: Run, words: tuple[str, ...], field: str, value: object) -> None:
    there("log", "call with Tom")
    assert there("edit", "l1", *words).code == 0
    assert row(there, "l1")[field] == value


def test_who_was_there_is_changed(there: Run) -> None:
    there("log", "call with Tom")
    said = line(there("edit", "l1", "--with", "tom", "--without", "dev"))
    assert said.startswith("Now: coffee with Maria Chen and Tom Reyes, yesterday (Mon 21 Sep)")
    assert said.endswith("  (l1)")


def test_somebody_must_stay_in_a_log(there: Run) -> None:
    assert there("edit", "l1", "--without", "maria", "--without", "dev").code == 2


def test_what_was_promised_is_added_to_a_log_that_is_not_the_last(there: Run) -> None:
    there("log", "call with Tom")
    said = line(there("edit", "l1", "--promise", "the plan by friday", "--waiting", "the numbers"))
    assert "you owe Maria: the plan, by Fri 25 Sep (o2) · Maria owes you: the numbers (o3)" in said
    assert [loop["id"] for loop in json.loads(there("show", "l1", "--json").out)["loops"]] == ["o1", "o2", "o3"]


def test_advice_is_added_to_the_last_log(there: Run) -> None:
    there("log", "call with Tom")
    answer = json.loads(there("edit", "last", "--advice", "hire slowly", "--json").out)
    assert [(one["text"], one["person"]["name"]) for one in answer["advised"]] == [("hire slowly", "Tom Reyes")]
    assert answer["advised"][0]["interaction"] == "l2"


def test_advice_without_words_is_a_usage_error(there: Run) -> None:
    assert there("edit", "last", "--advice", " ").code == 2


def test_advice_goes_with_the_day_of_its_log(there: Run) -> None:
    there("edit", "l1", "--on", "sunday")
    assert row(there, "a1")["on"] == "2026-09-20"


def test_advice_goes_from_who_left_to_who_joined(there: Run) -> None:
    there("edit", "l1", "--with", "tom", "--without", "maria")
    assert row(there, "a1")["person"]["name"] == "Tom Reyes"


def test_a_log_moved_ahead_is_planned(there: Run) -> None:
    assert line(there("edit", "l1", "--on", "2026-10-02")).startswith("Now planned: coffee with Maria Chen")
    assert row(there, "l1")["planned"] is True


def test_a_day_of_a_plan_looks_ahead(there: Run) -> None:
    there("log", "lunch with Tom", "--on", "2026-10-02")
    there("edit", "last", "--on", "fri")
    assert (row(there, "l2")["on"], row(there, "l2")["planned"]) == ("2026-09-25", True)


def test_a_plan_that_was_yesterday_happened(there: Run) -> None:
    there("log", "lunch with Tom", "--on", "2026-10-02")
    there("edit", "last", "--on", "yesterday")
    assert row(there, "l2")["planned"] is False


def test_a_plan_moved_to_today_stays_planned(there: Run) -> None:
    there("log", "lunch with Tom", "--on", "2026-10-02")
    there("edit", "last", "--on", "today")
    assert row(there, "l2")["planned"] is True


def test_a_log_goes_with_what_was_promised_and_advised_in_it(there: Run) -> None:
    there("log", "call with Tom")
    assert line(there("edit", "l1", "--delete")).endswith(", with o1 and a1")
    assert [there("show", ref).code for ref in ("l1", "o1", "a1", "l2")] == [3, 3, 3, 0]


# notes, what is open, gives, advice


@pytest.mark.parametrize(
    ("ref", "words", "field", "value"),
    [
        ("n1", ("--text", "three kids"), "text", "three kids"),
        ("n1", ("--on", "sunday"), "on", "2026-09-20"),
        ("n1", ("--about-on", "2 oct"), "about_on", "2026-10-02"),
        ("n1", ("--private",), "private", True),
        ("o1", ("--due", "monday"), "due", "2026-09-28"),
        ("o1", ("--due", ""), "due", None),
        ("o1", ("--clear", "due"), "due", None),
        ("o1", ("--text", "the plan"), "text", "the plan"),
        ("o1", ("--kind", "waiting"), "kind", "waiting"),
        ("g1", ("--text", "his pitch"), "text", "his pitch"),
        ("g1", ("--on", "yesterday"), "on", "2026-09-21"),
        ("g1", ("--kind", "mentoring"), "kind", "mentoring"),
        ("g1", ("--hours", "2"), "hours", 2),
        ("g1", ("--clear", "hours"), "hours", None),
        ("a1", ("--text", "raise it"), "text", "raise it"),
        ("a1", ("--on", "sunday"), "on", "2026-09-20"),
        ("a1", ("--private",), "private", True),
    ],
    ids=str,
)
def test_a_field_of_a_row_is_changed(there: Run, ref: str, words: tuple[str, ...], field: str, value: object) -> None:
    assert line(there("edit", ref, *words)).endswith(f"  ({ref})")
    assert row(there, ref)[field] == value


def test_an_occasion_is_no_more_when_its_day_is_cleared(there: Run) -> None:
    there("edit", "n1", "--about-on", "2 oct")
    there("edit", "n1", "--clear", "about-on")
    assert row(there, "n1")["about_on"] is None


@pytest.mark.parametrize("ref", ["n1", "o1", "a1"])
def test_a_row_goes_to_somebody_else(there: Run, ref: str) -> None:
    there("edit", ref, "--who", "tom")
    assert any(moment["id"] == ref for moment in timeline(there, "tom") + open_with(there, "tom"))


def timeline(run: Run, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("show", name, "--json").out)["timeline"]
    return found


def open_with(run: Run, name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("open", name, "--json").out)["loops"]
    return found


def test_a_give_goes_to_others(there: Run) -> None:
    there("edit", "g1", "--to", "maria", "--to", "tom")
    assert [one["name"] for one in row(there, "g1")["receivers"]] == ["Maria Chen", "Tom Reyes"]
    assert all(moment["id"] != "g1" for moment in timeline(there, "dev"))


def test_a_give_goes_to_a_community_that_is_known(there: Run) -> None:
    there("gave", "an evening", "--community", "TechHub")
    there("edit", "g1", "--to", "techhub")
    assert [one["name"] for one in row(there, "g1")["receivers"]] == ["TechHub"]


@each_row(
    "words, said",
    [
        (("n1", "--text", "x"), 'Now: note about Maria Chen, today: "x"  (n1)'),
        (("n1", "--about-on", "2 oct"), 'Now: note about Maria Chen, today, about Fri 2 Oct: "x"  (n1)'),
        (("n1", "--private"), 'Now: note about Maria Chen, today, about Fri 2 Oct (private): "x"  (n1)'),
        (("o1", "--text", "the plan"), "Now: you owe Maria Chen: the plan, by Fri 25 Sep  (o1)"),
        (("o1", "--kind", "waiting", "--due", ""), "Now: waiting for Maria Chen: the plan, no date  (o1)"),
        (("g1", "--hours", "1"), "Now: gave Dev Patel: feedback on his deck (feedback), today, 1 hour  (g1)"),
        (("a1", "--text", "raise it"), 'Now: Maria Chen advised, yesterday: "raise it"  (a1)'),
    ],
)
def test_what_a_row_is_now_is_echoed(there: Run, words: tuple[str, ...], said: str) -> None:
    assert line(there("edit", *words)) == said


@pytest.mark.parametrize("ref", ["n1", "o1", "g1", "a1"])
def test_a_row_is_removed_and_comes_back(there: Run, ref: str) -> None:
    before = row(there, ref)
    assert line(there("edit", ref, "--delete")).startswith("Deleted: ")
    assert there("show", ref).code == 3
    there("undo")
    assert row(there, ref) == before


def test_a_change_is_taken_back(there: Run) -> None:
    before = row(there, "g1")
    there("edit", "g1", "--to", "maria", "--to", "tom", "--hours", "3")
    there("undo")
    assert row(there, "g1") == before


def test_several_rows_are_removed_as_one_deed(there: Run) -> None:
    assert len(there("edit", "n1", "g1", "l1", "o1", "--delete").out.splitlines()) == 4
    there("undo")
    assert [there("show", ref).code for ref in ("n1", "g1", "l1", "o1")] == [0, 0, 0, 0]


def test_several_rows_are_changed_alike(there: Run) -> None:
    there("note", "dev", "likes tea")
    there("edit", "n1", "n2", "--private")
    assert [row(there, ref)["private"] for ref in ("n1", "n2")] == [True, True]


def test_of_several_rows_none_is_removed_where_one_is_not_there(there: Run) -> None:
    assert there("edit", "n1", "n99", "--delete").code == 3
    assert there("show", "n1").code == 0


def test_the_text_of_a_note_that_was_changed_is_found(there: Run) -> None:
    there("edit", "n1", "--text", "climbs mountains")
    hits = json.loads(there("find", "mountains", "--json").out)["hits"]
    assert [hit["ref"] for hit in hits] == ["n1"]


def test_last_contact_follows_a_log_that_was_removed(there: Run) -> None:
    there("edit", "l1", "--delete")
    assert json.loads(there("show", "maria", "--json").out)["person"]["standing"]["last"] is None


def test_a_text_comes_from_standard_input(there: Run) -> None:
    there("edit", "n1", "--text", "-", stdin="one\ntwo\n")
    assert row(there, "n1")["text"] == "one\ntwo"


# refusals


@each_row(
    "ref, option, names",
    [
        ("l1", "--due", ("--on", "--with", "--without", "--kind", "--text", "--place", "--topic", "--private")),
        ("n1", "--place", ("--text", "--on", "--who", "--about-on", "--private")),
        ("o1", "--on", ("--due", "--text", "--who")),
        ("g1", "--who", ("--text", "--on", "--kind", "--hours", "--to")),
        ("a1", "--kind", ("--text", "--on", "--who", "--private")),
        ("last", "--hours", ("--promise", "--waiting", "--advice", "--delete")),
    ],
)
def test_an_option_of_another_row_is_refused_with_those_that_go(
    there: Run, ref: str, option: str, names: tuple[str, ...]
) -> None:
    answer = there("edit", ref, option, "1")
    assert (answer.code, f"{option} does not go with" in answer.err) == (2, True)
    assert [name for name in names if name not in answer.err] == []


def test_an_option_of_a_person_is_refused_for_a_row(there: Run) -> None:
    answer = there("edit", "n1", "--company", "Acme")
    assert (answer.code, "netcrm edit NAME changes a person" in answer.err) == (2, True)


@each_row("ref", ["l99", "n99", "o99", "g99", "a99"])
def test_an_id_of_no_row_is_not_found(there: Run, ref: str) -> None:
    answer = there("edit", ref, "--delete")
    assert (answer.code, f"has the id {ref}" in answer.err, "--ids tells the ids" in answer.err) == (3, True, True)


@each_row(
    "words",
    [
        ("n1", "--text", " "),
        ("n1", "--delete", "--text", "x"),
        ("n1",),
        ("n1", "n1", "g1"),
        ("o1", "--kind", "money"),
        ("g1", "--hours", "0"),
        ("o1", "--clear", "place"),
        ("n1", "--on", "5"),
        ("last",),
    ],
)
def test_what_makes_no_sense_is_a_usage_error(there: Run, words: tuple[str, ...]) -> None:
    assert there("edit", *words).code == 2


def test_a_wrong_name_is_not_found_and_nothing_is_changed(there: Run) -> None:
    assert there("edit", "n1", "--who", "zebedee", "--text", "x").code == 3
    assert row(there, "n1")["text"] == "two kids"


def test_the_last_log_of_an_empty_book_is_not_found(run: Run) -> None:
    assert run("edit", "last", "--delete").code == 3


def test_a_day_in_figures_is_read_as_the_setting_says(there: Run) -> None:
    there("config", "day_order", "mdy")
    there("edit", "o1", "--due", "11/5/2026")
    assert row(there, "o1")["due"] == "2026-11-05"


def test_a_day_that_is_empty_is_a_usage_error_where_a_row_needs_one(there: Run) -> None:
    assert there("edit", "n1", "--on", "").code == 2


# in the editor


def in_editor(world: Any, script: str, ref: str, *keys: tuple[str, str]) -> Any:
    """`netcrm edit REF` at a terminal, with an editor that does what sed does."""
    editor = world / "editor"
    editor.write_text('#!/bin/sh\nsed -i "$NETCRM_TEST_SED" "$1"\n')
    editor.chmod(0o700)
    return play(["edit", ref], keys, {"EDITOR": str(editor), "NETCRM_TEST_SED": script, "TMPDIR": str(world)})


def test_a_row_without_options_opens_in_the_editor(there: Run, world: Any) -> None:
    played = in_editor(world, 's/^text = .*/text = "three kids"/; s/^about_on = .*/about_on = "2 oct"/', "n1")
    assert played.code == 0
    assert (row(there, "n1")["text"], row(there, "n1")["about_on"]) == ("three kids", "2026-10-02")


def test_a_page_of_a_row_left_alone_changes_nothing(there: Run, world: Any) -> None:
    before = row(there, "l1")
    assert in_editor(world, "", "l1").code == 0
    assert row(there, "l1") == before


def test_what_does_not_parse_of_a_row_is_kept_in_a_file(there: Run, world: Any) -> None:
    played = in_editor(world, "s/^hours = .*/hours = oops/", "g1", ("again?", "n"))
    assert (played.code, len(list((world / "state" / "netcrm").glob("typed-*.toml")))) == (2, 1)


TEXT = 'He said """no"""\nand \\ left "so"'


@pytest.mark.parametrize("ref", ["l1", "n1", "o1", "g1", "a1"])
def test_a_page_reads_back_as_no_change(there: Run, book: Callable[..., Any], ref: str) -> None:
    there("edit", ref, "--text", "-", stdin=TEXT)
    with book() as opened:
        page = row_editor.page(row_ids.row(opened, ref))
    assert TEXT.split("\n")[0][:8] in page
    assert row_editor.changed(page, page) == Change()


def test_an_emptied_field_of_a_page_is_cleared() -> None:
    page = 'text = "x"\nplace = "Slush"\ntopics = ["a"]\n'
    change = row_editor.changed('text = "x"\nplace = ""\ntopics = []\n', page)
    assert change == Change(cleared=("place", "topics"))


def test_hours_on_a_page_are_a_number() -> None:
    assert row_editor.changed('hours = "2.5"', 'hours = ""') == Change(hours=2.5)


@each_row(
    "typed",
    ['hours = "two"', "text = 5", 'private = "yes"', 'topics = "a"', "topics = [1]", 'name = "x"', "text = "],
)
def test_a_page_that_cannot_be_read_is_a_usage_error(typed: str) -> None:
    page = 'text = "x"\nhours = ""\nprivate = false\ntopics = []\n'
    with pytest.raises(Usage):
        row_editor.changed(typed, page)
