"""`netcrm list`, `show` and `find`, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]
STATES = {"new", "warm", "due", "cold", "dormant", "off"}


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor", "--topic", "cash flow", "--company", "Fjord",
            "--location", "Zürich")  # fmt: skip
        run("add", "Dev Patel", "--kind", "advisor", "--email", "dev@example.com", "--email", "dev@work.example")
        run("add", "Ada Brandt", "--potential")
        run("log", "maria", "dev", "-m", "chase invoices weekly", "--on", "2026-08-03", "--kind", "coffee")
        run("note", "maria", "--private", "is tired of it all")

    return run


def test_the_last_log_is_shown_by_that_word(there):
    assert "chase invoices weekly" in there("show", "last").out
    there("add", "Last Resort")
    assert there("show", "last").out.startswith("Last Resort")


def names(answer: Any) -> list[str]:
    assert answer.code == 0, answer.err
    return [person["name"] for person in json.loads(answer.out)["people"]]


@each_row(
    ("words", "found"),
    [
        ((), ["Dev Patel", "Maria Chen"]),
        (("--kind", "mentor"), ["Maria Chen"]),
        (("--kind", "mentor", "--kind", "advisor"), ["Dev Patel", "Maria Chen"]),
        (("--stage", "potential"), ["Ada Brandt"]),
        (("--stage", "all"), ["Ada Brandt", "Dev Patel", "Maria Chen"]),
        (("--topic", "cash"), ["Maria Chen"]),
        (("--place", "zurich"), ["Maria Chen"]),
        (("--company", "FJORD"), ["Maria Chen"]),
        (("--since", "2026-08-03"), ["Dev Patel", "Maria Chen"]),
        (("--since", "yesterday"), []),
        (("--until", "2026-08-02"), []),
        (("--sort", "kind", "--reverse"), ["Maria Chen", "Dev Patel"]),
        (("--limit", "1"), ["Dev Patel"]),
        (("--state", "dormant"), []),
    ],
)
def test_a_list_is_narrowed_and_ordered(there: Run, words: tuple[str, ...], found: list[str]) -> None:
    assert names(there("list", "--json", *words)) == found


@each_row(
    "words",
    [("--kind", "x"), ("--stage", "x"), ("--state", "x"), ("--sort", "x"), ("--since", "5"), ("--topic", "!"), ("x",)],
)
def test_a_list_that_cannot_be_understood_is_a_usage_error(there: Run, words: tuple[str, ...]) -> None:
    assert there("list", *words).code == 2


def test_a_list_has_the_shape_of_the_contract(there: Run) -> None:
    told = json.loads(there("list", "--json").out)
    assert (told["schema"], told["total"]) == (1, 2)
    assert {person["standing"]["state"] for person in told["people"]} <= STATES


def test_a_list_on_a_pipe_is_tab_separated_with_full_values(there: Run) -> None:
    header, *rows = [line.split("\t") for line in there("list").out.splitlines()]
    told = dict(zip(header, rows[0], strict=True))
    assert (told["handle"], told["emails"], told["last"]) == (
        "dev-patel", "dev@example.com; dev@work.example", "2026-08-03",
    )  # fmt: skip


def test_an_empty_list_on_a_pipe_is_its_header(run: Run) -> None:
    assert run("list").out.count("\n") == 1


def test_no_text_stands_in_a_list(there: Run) -> None:
    assert "tired" not in there("list", "--json").out + there("list").out


def test_show_has_the_shape_of_the_contract(there: Run) -> None:
    told = json.loads(there("show", "maria", "--json").out)
    assert told.keys() >= {"person", "notes", "loops", "gives", "interactions", "balance", "timeline"}
    assert told["balance"].keys() == {"asked", "given"}
    assert all(moment.keys() >= {"on", "type", "kind", "text"} for moment in told["timeline"])
    assert told["interactions"][0].keys() >= {"id", "uid", "on", "kind", "text", "people", "topics", "place"}


def test_show_marks_what_is_private(there: Run) -> None:
    assert "is tired of it all (private)" in there("show", "maria").out


@each_row("words", [("maria",), ("Maria C",), ("Maria", "Chen"), ("show", "maria"), ("show", "Maria", "Chen")])
def test_a_name_alone_shows_that_person(there: Run, words: tuple[str, ...]) -> None:
    assert there(*words).out.startswith("Maria Chen  mentor  (maria-chen)\n")


def test_show_on_a_pipe_is_plain_text(there: Run) -> None:
    assert "\x1b" not in there("show", "maria").out


def test_every_number_on_the_card_is_in_the_json(there: Run) -> None:
    told = json.loads(there("show", "maria", "--json").out)
    assert (told["person"]["standing"]["days"], sum(told["months"])) == (50, 1)
    assert "50 days" in there("show", "maria").out


@each_row("text", ["chase", "invoic", "voice", "WEEKLY", "chase invoices", "invoices chase"])
def test_a_passage_is_found(there: Run, text: str) -> None:
    (hit,) = json.loads(there("find", *text.split(), "--json").out)["hits"]
    assert hit.keys() >= {"type", "id", "person", "on", "text"}
    assert (hit["text"], hit["on"]) == ("chase invoices weekly", "2026-08-03")


def test_find_on_a_pipe_is_tab_separated(there: Run) -> None:
    assert there("find", "chase").out.splitlines() == [
        "type\tid\thandle\tname\ton\ttext\tkind\tpeople",
        "interaction\t1\tmaria-chen\tMaria Chen\t2026-08-03\tchase invoices weekly\tcoffee\tMaria Chen; Dev Patel",
    ]


def test_nothing_found_is_an_empty_list_and_no_error(there: Run) -> None:
    answer = there("find", "zzz", "--json")
    assert (answer.code, json.loads(answer.out)["hits"]) == (0, [])


@each_row("text", ['"', "*", "(", "NEAR(a b", "a OR", "-x", "'; drop table person"])
def test_operators_are_words_to_look_for(there: Run, text: str) -> None:
    assert there("find", "--", text).code == 0


def test_find_without_words_is_the_diary(there: Run) -> None:
    there("log", "tea with Maria about #rope")
    answer = there("find")
    assert (answer.code, answer.out.splitlines()[1].split("\t")[5]) == (0, "tea with Maria about #rope")


def hits(answer: Any) -> list[str]:
    assert answer.code == 0, answer.err
    return [hit["ref"] for hit in json.loads(answer.out)["hits"]]


@each_row(
    ("words", "found"),
    [
        (("--since", "1 aug"), ["l1"]),
        (("--since", "yesterday"), []),
        (("--until", "2026-08-03"), ["l1"]),
        (("--with", "maria", "--with", "dev"), ["l1"]),
        (("--kind", "coffee"), ["l1"]),
        (("--kind", "call"), []),
        (("weekly", "--kind", "coffee"), ["l1"]),
        (("weekly", "--with", "dev", "--since", "3 months ago"), ["l1"]),
        (("weekly", "--advice"), []),
    ],
)
def test_find_is_a_diary(there: Run, words: tuple[str, ...], found: list[str]) -> None:
    assert hits(there("find", "--json", *words)) == found


def test_the_day_that_was_understood_is_in_the_answer(there: Run) -> None:
    told = json.loads(there("find", "--since", "monday", "--with", "dev", "--json").out)["narrowed"]
    assert (told["since"], told["until"], [one["handle"] for one in told["people"]]) == (
        *("2026-09-21", None, ["dev-patel"]),
    )


@each_row(
    ("words", "code"),
    [
        (("--since", "5"), 2),
        (("--since", "today", "--until", "yesterday"), 2),
        (("--kind", "x"), 2),
        (("--kind", "coffee", "--advice"), 2),
        (("--with", "zoe"), 3),
    ],
)
def test_a_diary_that_makes_no_sense_is_refused(there: Run, words: tuple[str, ...], code: int) -> None:
    answer = there("find", *words)
    assert (answer.code, answer.out, len(answer.err.splitlines()) > 1) == (code, "", True)
