"""`netcrm promise`, `done`, `drop`, `snooze` and `open`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from netcrm.store.book import Book
from rows import each_row

Run = Callable[..., Any]
LOOP = {"id", "kind", "person", "text", "due", "days_late", "opened", "closed", "outcome"}


def _two(run: Run) -> None:
    run("add", "Maria Chen", "--kind", "mentor")
    run("add", "Dev Patel")


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    @once
    def fill() -> None:
        _two(run)

    return run


def test_a_promise_echoes_the_date_it_understood(there: Run) -> None:
    assert there("promise", "maria", "send the deck", "--due", "friday").out == (
        "You owe Maria Chen: send the deck, by Fri 25 Sep  (o1)\n"
    )


def test_a_full_name_and_a_text_need_no_quotes(there: Run) -> None:
    assert (
        there("promise", "Maria", "Chen", "send", "the", "deck").out
        == "You owe Maria Chen: send the deck, no date  (o1)\n"
    )


def test_what_they_promised_is_waited_for(there: Run) -> None:
    assert (
        there("promise", "dev", "intro to Tom", "--theirs").out
        == "Waiting for Dev Patel: intro to Tom, no date  (o1)\n"
    )


def test_a_promise_answers_with_its_loop(there: Run) -> None:
    loop = json.loads(there("promise", "maria", "the deck", "--due", "2026-10-01", "--json").out)["loop"]
    assert loop.keys() >= LOOP
    assert (loop["id"], loop["person"]["handle"], loop["due"]) == ("o1", "maria-chen", "2026-10-01")


@each_row("due", ["5", "31/11/2026", "november", "someday"])
def test_a_day_that_is_none_is_a_usage_error(there: Run, due: str) -> None:
    answer = there("promise", "maria", "the deck", "--due", due)
    assert (answer.code, there("open", "--json").out.count('"id"')) == (2, 0)


def test_a_day_in_figures_has_one_reading(there: Run) -> None:
    loop = json.loads(there("promise", "maria", "the deck", "--due", "30.11.2026", "--json").out)["loop"]
    assert loop["due"] == "2026-11-30"


def test_of_a_day_in_figures_that_may_be_two_the_other_is_told(there: Run) -> None:
    answer = there("promise", "maria", "the deck", "--due", "5/11", "--json")
    assert json.loads(answer.out)["loop"]["due"].endswith("-11-05")
    assert "5/11 was read as" in answer.err
    assert "day_order" in answer.err


def test_the_day_order_that_is_set_decides_days_in_figures(there: Run) -> None:
    there("config", "day_order", "mdy")
    answer = there("promise", "maria", "the deck", "--due", "5/11", "--json")
    assert (json.loads(answer.out)["loop"]["due"][5:], answer.err) == ("05-11", "")


def test_a_day_order_that_was_set_can_be_unset(there: Run) -> None:
    there("config", "day_order", "mdy")
    assert there("config", "day_order", "--unset").code == 0
    assert "was read as" in there("promise", "maria", "the deck", "--due", "5/11").err


def test_a_text_from_stdin(there: Run) -> None:
    assert "the long text" in there("promise", "maria", "-", stdin="the long\ttext\n").out.replace(
        "long text", "long text"
    )


def test_nothing_on_stdin_is_a_usage_error(there: Run) -> None:
    assert there("promise", "maria", "-", stdin="").code == 2


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("done", "o1"), "Done for Maria Chen: the deck  (o1)\n"),
        (("done", "o1", "by", "mail"), "Done for Maria Chen: the deck (by mail)  (o1)\n"),
        (("drop", "o1", "she found it"), "Let go, with Maria Chen: the deck (she found it)  (o1)\n"),
        (("snooze", "o1", "1w"), "Put off, with Maria Chen: the deck, until Tue 29 Sep  (o1)\n"),
    ],
)
def test_a_loop_is_changed_by_its_id(there: Run, words: tuple[str, ...], line: str) -> None:
    there("promise", "maria", "the deck")
    assert there(*words).out == line


def test_a_row_of_today_is_done_by_its_number(there: Run) -> None:
    there("promise", "maria", "the deck", "--due", "2026-09-21")
    there("today")
    assert there("done", "1").out == "Done for Maria Chen: the deck  (o1)\n"


@each_row("word", ["9", "o9", "o", "maria", "-1", "1.5", "²"])
def test_a_number_that_is_no_row_is_refused_with_a_hint(there: Run, word: str) -> None:
    answer = there("done", word)
    assert answer.code in (2, 3)
    assert "netcrm" in answer.err.split("\n", 1)[1]


def test_done_twice_is_refused(there: Run) -> None:
    there("promise", "maria", "the deck")
    there("done", "o1")
    answer = there("done", "o1")
    assert (answer.code, answer.err) == (5, "netcrm: o1 is done already\n  netcrm undo takes the last command back\n")


@pytest.mark.parametrize(
    "words", [("maria", "10 days"), ("maria", "10d"), ("Maria", "Chen", "10", "days"), ("maria-chen", "10d")]
)
def test_a_person_is_put_off_by_name(there: Run, words: tuple[str, ...]) -> None:
    assert there("snooze", *words).out == "Put off Maria Chen until Fri 2 Oct; no contact recorded\n"


def test_a_snooze_without_a_unit_is_a_usage_error(there: Run) -> None:
    assert there("snooze", "maria", "5").code == 2


def test_open_on_a_pipe_is_tab_separated(there: Run) -> None:
    there("promise", "maria", "the deck", "--due", "friday")
    assert there("open").out.split("\n")[:2] == [
        "id\tkind\thandle\tname\ttext\tdue\tdays_late\topened\tsnoozed_until",
        "o1\tpromise\tmaria-chen\tMaria Chen\tthe deck\t2026-09-25\t0\t2026-09-22\t",
    ]


def test_open_with_one_person(there: Run) -> None:
    there("promise", "maria", "the deck")
    there("promise", "dev", "the intro")
    assert [loop["text"] for loop in json.loads(there("open", "Dev", "Patel", "--json").out)["loops"]] == ["the intro"]


def test_nothing_open_is_an_empty_list(there: Run) -> None:
    assert json.loads(there("open", "--json").out)["loops"] == []


def test_a_snoozed_row_says_until_when(there: Run) -> None:
    assert json.loads(there("snooze", "maria", "1w", "--json").out)["until"] == "2026-09-29"


# Several rows at once


@pytest.fixture
def three(run: Run, once: Callable[..., None]) -> Run:
    """Rows 1 and 2 of today are promises to Maria (o1) and Dev (o2); o3 is a promise without a date."""

    @once
    def fill() -> None:
        _two(run)
        run("promise", "maria", "the deck", "--due", "2026-09-21")
        run("promise", "dev", "the intro", "--due", "2026-09-22")
        run("promise", "dev", "the book")
        run("today")

    return run


def still_open(run: Run) -> list[str]:
    return [loop["id"] for loop in json.loads(run("open", "--json").out)["loops"]]


def asleep(run: Run) -> dict[str, str | None]:
    """Until when each loop is put off."""
    return {loop["id"]: loop["snoozed_until"] for loop in json.loads(run("open", "--json").out)["loops"]}


def test_done_of_a_name_says_where_their_ids_stand(run: Run) -> None:
    run("add", "Tom Reyes")
    answer = run("done", "tom")
    assert answer.code == 2
    assert "netcrm open --with NAME" in answer.err


@pytest.mark.parametrize(
    "words", [("1", "2", "o3"), ("o1", "o2", "o3"), ("1,2", "o3"), ("1,", "2,", "o3"), ("1", "1", "o1", "2", "O3")]
)
def test_several_rows_and_ids_are_done_at_once(three: Run, words: tuple[str, ...]) -> None:
    assert (three("done", *words).code, still_open(three)) == (0, [])


def test_each_row_that_is_done_is_told_on_a_line_of_its_own(three: Run) -> None:
    assert three("done", "1", "o3", "by", "mail").out == (
        "Done for Maria Chen: the deck (by mail)  (o1)\nDone for Dev Patel: the book (by mail)  (o3)\n"
    )


def test_a_second_id_is_no_text(three: Run) -> None:
    three("done", "o2", "o3")
    told = json.loads(three("show", "dev", "--json").out)["loops"]
    assert [(loop["id"], loop["outcome"], loop["said"]) for loop in told] == [
        ("o2", "done", None),
        ("o3", "done", None),
    ]


def test_several_are_let_go_with_one_text(three: Run) -> None:
    three("drop", "o1", "o2", "no longer needed")
    assert still_open(three) == ["o3"]
    assert "no longer needed" in three("show", "dev").out


def test_a_text_may_begin_with_a_number_in_quotes(three: Run) -> None:
    assert three("done", "1", "3 pages of it").out == "Done for Maria Chen: the deck (3 pages of it)  (o1)\n"


@pytest.mark.parametrize("word", ["v2", "deck", "q4", "x1", "1.", "2nd"])
def test_a_word_that_only_looks_a_little_like_an_id_is_text(three: Run, word: str) -> None:
    assert three("done", "1", word, "sent").out == f"Done for Maria Chen: the deck ({word} sent)  (o1)\n"


@each_row("command", [("done",), ("drop",), ("snooze", "1w")])
@each_row("word", ["9", "o9", "n7", "g4", "p99", "k5", "g1-99", "o99999999999999999999", "p9" + "9" * 30])
def test_one_unknown_target_refuses_all_and_changes_nothing(three: Run, command: tuple[str, ...], word: str) -> None:
    before = asleep(three)
    answer = three(command[0], "1", "o3", word, *command[1:])
    assert (answer.code in (2, 3, 5), answer.out, asleep(three)) == (True, "", before)
    assert "nothing was changed" in " ".join(answer.err.split())


def test_one_that_is_done_already_refuses_all(three: Run) -> None:
    three("done", "o2")
    assert (three("done", "1", "o2").code, still_open(three)) == (5, ["o1", "o3"])


def test_one_undo_takes_all_back_and_redo_does_them_again(three: Run) -> None:
    three("done", "1", "2", "o3")
    assert three("undo").out.startswith(
        "Took back: did: the deck (Maria Chen); did: the intro (Dev Patel); did: the book (Dev Patel)\n"
    )
    assert still_open(three) == ["o1", "o2", "o3"]
    three("redo")
    assert still_open(three) == []


@pytest.mark.parametrize(
    ("words", "day", "ids"),
    [
        (("1", "2", "1w"), "2026-09-29", {"o1", "o2"}),
        (("1", "o3", "10", "days"), "2026-10-02", {"o1", "o3"}),
        (("1", "10", "days"), "2026-10-02", {"o1"}),
        (("1", "2", "5", "nov"), "2026-11-05", {"o1", "o2"}),
        (("2", "5", "nov"), "2026-11-05", {"o2"}),
        (("o1", "o2", "o3", "monday"), "2026-09-28", {"o1", "o2", "o3"}),
        (("1", "2", "in", "3", "weeks"), "2026-10-13", {"o1", "o2"}),
    ],
)
def test_several_are_put_off_until_one_day(three: Run, words: tuple[str, ...], day: str, ids: set[str]) -> None:
    assert three("snooze", *words).code == 0
    assert {key for key, until in asleep(three).items() if until == day} == ids
    assert sum(until is not None for until in asleep(three).values()) == len(ids)


@each_row("words", [("1", "2"), ("1",), ("1", "2", "mondy"), ("o1", "o2"), ("1", "o2", "5")])
def test_a_snooze_of_several_without_a_day_is_a_usage_error(three: Run, words: tuple[str, ...]) -> None:
    assert (three("snooze", *words).code, set(asleep(three).values())) == (2, {None})


@each_row(
    ("words", "message", "example"),
    [
        (("2",), "say how long", "netcrm snooze 2 1w"),
        (("maria",), "say how long", "netcrm snooze maria 1w"),
        (("o1", "o2"), "say how long", "netcrm snooze o1 o2 1w"),
        (("1w",), "say which row, or whom", "netcrm snooze 2 1w"),
        (("monday",), "say which row, or whom", "netcrm snooze 2 1w"),
    ],
)
def test_a_snooze_that_lacks_a_row_or_a_day_says_which(
    three: Run, words: tuple[str, ...], message: str, example: str
) -> None:
    assert three("snooze", *words).err == f"netcrm: {message}\n  for example: {example}\n"


def test_several_answer_in_json_each_as_it_would_alone(three: Run) -> None:
    told = json.loads(three("done", "1", "o3", "--json").out)
    assert (told["schema"], [(row["loop"]["id"], row["did"]) for row in told["rows"]]) == (
        1,
        [("o1", "done"), ("o3", "done")],
    )


def test_one_row_named_twice_answers_in_json_as_one(three: Run) -> None:
    assert json.loads(three("done", "1", "o1", "--json").out)["loop"]["id"] == "o1"


def test_a_promise_and_a_message_are_done_at_once(run: Run) -> None:
    run("--today", "2026-06-01", "add", "Maria Chen", "--every", "3 weeks")
    run("--today", "2026-06-02", "log", "maria", "-m", "hello")
    run("add", "Dev Patel")
    run("promise", "dev", "the deck", "--due", "2026-09-22")
    run("today")
    told = json.loads(run("done", "1", "2", "sent", "--json").out)["rows"]
    assert (told[0]["loop"]["said"], told[1]["interaction"]["text"]) == ("sent", "sent")
    run("undo")
    assert json.loads(run("show", "maria", "--json").out)["interactions"][0]["text"] == "hello"


def test_the_row_of_a_person_has_an_id_too(there: Run) -> None:
    assert json.loads(there("done", "p1", "wrote to her", "--json").out)["people"][0]["handle"] == "maria-chen"


def test_an_id_that_is_the_handle_of_somebody_else_is_not_guessed(there: Run, book: Callable[..., Book]) -> None:
    with book(write=True) as opened:
        opened.people.change(1, {"handle": "p2"})
    answer = there("done", "p2")
    assert (answer.code, "p2" in answer.err, "dev-patel" in answer.err) == (4, True, True)


def test_an_id_that_is_only_a_handle_means_whoever_has_it(there: Run, book: Callable[..., Book]) -> None:
    with book(write=True) as opened:
        opened.people.change(1, {"handle": "p12"})
    assert there("snooze", "p12", "1w").out == "Put off Maria Chen until Tue 29 Sep; no contact recorded\n"


def test_a_row_that_is_no_promise_cannot_be_let_go(there: Run) -> None:
    answer = there("drop", "p1")
    assert (answer.code, "netcrm snooze maria-chen 1w" in answer.err) == (5, True)
