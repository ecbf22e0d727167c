"""`netcrm intro`, and `done`, `draft`, `show`, `edit`, `find` and `open` of introductions, as they are typed."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from rows import each_row

Run = Callable[..., Any]
BECAUSE = "both fight with seasonal staff"
KEYS = {"ref", "uid", "people", "because", "step", "sides", "made_on", "met_on", "outcome"}


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    @once
    def fill() -> None:
        run("add", "Tom Reyes", "--kind", "peer", "--title", "founder", "--company", "Tipsheet", "--wants", "a driver")
        run("add", "Ines Duarte", "--kind", "peer", "--email", "ines@example.com", "--topic", "bread")
        run("add", "Lena Fuchs", "--kind", "friend")
        run("add", "Franz Huber", "--potential")

    return run


@pytest.fixture
def opened(there: Run) -> Run:
    there("intro", "tom", "ines", "--because", BECAUSE)
    return there


def answer(run: Run, *words: str) -> dict[str, Any]:
    done = run(*words, "--json")
    assert done.code == 0, done.err
    report: dict[str, Any] = json.loads(done.out)
    return report


def test_the_echo_ends_with_the_id_and_names_the_next_step(there: Run) -> None:
    assert there("intro", "tom", "ines").out == (
        "To introduce Tom Reyes to Ines Duarte, an idea; nobody asked yet  (i1)\n"
        "  netcrm draft i1 asks Tom · once asked: netcrm done i1 tom · already made?\n"
        "  netcrm done i1 --made\n"
    )


def test_from_an_idea_to_they_met(opened: Run) -> None:
    told = [
        opened(*words.split("|")).out.split("\n")[0]
        for words in (
            "done|i1|tom",
            "done|i1|tom|yes",
            "done|i1|ines",
            "done|i1|ines|later|january",
            "done|i1|ines|yes",
            "done|i1|--made",
            "done|i1|--met|they will share a driver",
        )
    ]
    assert told == [
        "Asked Tom Reyes about meeting Ines Duarte  (i1)",
        "Tom Reyes said yes to meeting Ines Duarte  (i1)",
        "Asked Ines Duarte about meeting Tom Reyes  (i1)",
        "Ines Duarte said later to meeting Tom Reyes, comes back Fri 1 Jan  (i1)",
        "Ines Duarte said yes to meeting Tom Reyes, and so both did  (i1)",
        "Introduced Tom Reyes to Ines Duarte, a give (g1)  (i1)",
        'Tom Reyes and Ines Duarte met: "they will share a driver"  (i1)',
    ]


def test_the_json_is_as_it_is_promised(opened: Run) -> None:
    one = answer(opened, "done", "i1", "ines", "later", "january")["introduction"]
    assert one.keys() >= KEYS
    assert (one["ref"], one["step"], [ref["handle"] for ref in one["people"]]) == (
        "i1",
        "later",
        ["tom-reyes", "ines-duarte"],
    )
    assert {key: one["sides"][1][key] for key in ("said", "on", "until")} == {
        "said": "later",
        "on": "2026-09-22",
        "until": "2027-01-01",
    }


def test_open_lists_what_is_under_way(opened: Run) -> None:
    assert [one["ref"] for one in answer(opened, "open")["introductions"]] == ["i1"]
    assert [one["ref"] for one in answer(opened, "open", "ines")["introductions"]] == ["i1"]
    assert answer(opened, "open", "lena")["introductions"] == []
    assert f"i1\tintroduction\ttom-reyes; ines-duarte\tTom Reyes; Ines Duarte\t{BECAUSE}\t" in opened("open").out


def test_a_private_reason_stands_in_no_list_and_no_message(there: Run) -> None:
    there("intro", "tom", "ines", "--because", "both drink", "--private")
    for words in (("open",), ("today",)):
        assert "both drink" not in there(*words).out
    refused = there("draft", "i1")
    assert (refused.code, "i1 is private" in refused.err) == (5, True)


def test_the_card_tells_of_it(opened: Run) -> None:
    opened("done", "i1", "tom", "yes", "happy to")
    card = opened("show", "tom").out
    assert "i1  introduction of Tom Reyes and Ines" in card
    assert "said yes: happy to (with Ines)" in card
    assert answer(opened, "show", "ines")["introductions"][0]["ref"] == "i1"


def test_it_is_shown_found_mended_and_deleted_by_its_id(opened: Run) -> None:
    assert opened("show", "i1").out.startswith("i1  introduction of Tom Reyes and Ines Duarte, opened today, nobody")
    assert answer(opened, "find", "seasonal")["hits"][0]["type"] == "introduction"
    assert "both run kitchens" in opened("edit", "i1", "--because", "both run kitchens").out
    assert opened("edit", "i1", "--delete").out.startswith("Deleted: introduction of Tom Reyes and Ines Duarte")
    assert opened("show", "i1").code == 3
    assert opened("undo").code == 0
    assert "both run kitchens" in opened("show", "i1").out


@each_row(
    ("words", "code", "why"),
    [
        (("edit", "i1", "--text", "x"), 2, "--text does not go with i1, an introduction"),
        (("edit", "i1", "--via", "lena"), 2, "i1 is between two others; you introduce them"),
        (("edit", "i1", "--on", "tomorrow"), 2, "that day has not come yet"),
        (("edit", "i1", "--clear", "via"), 2, 'there is no field to clear "via"'),
        (("done", "i1", "--met"), 5, "i1 is not made yet"),
        (("done", "i1", "--did", "x"), 2, "i1 is no advice"),
        (("done", "g1", "--made"), 2, "g1 is no introduction"),
        (("done", "i1", "--as-expected", "yes"), 2, "i1 is no challenge"),
        (("done", "i1", "--made", "--met"), 2, "one step at a time"),
        (("done", "i1", "--made", "--on", "tomorrow"), 2, "that day lies ahead"),
        (("done", "i9"), 3, "no introduction has the id i9"),
        (("drop", "i9"), 3, "no introduction has the id i9"),
        (("draft", "i9"), 3, "no introduction has the id i9"),
        (("intro", "tom", "nobody"), 3, 'nobody is called "nobody"'),
        (("intro", "tom"), 2, "an introduction is between two people"),
        (("intro", "tom", "ines"), 5, "that introduction is open already: i1"),
    ],
)
def test_what_cannot_be_done_is_one_line_with_a_way_out(
    opened: Run, words: tuple[str, ...], code: int, why: str
) -> None:
    refused = opened(*words)
    assert (refused.code, refused.out) == (code, "")
    assert refused.err.startswith(f"netcrm: {why}"), refused.err
    assert len(refused.err.split("\n")) > 2
    assert opened("show", "i1").out.count("nobody asked yet") == 1


def test_a_row_of_today_takes_an_answer_by_its_number(opened: Run) -> None:
    page = opened("today").out
    assert f"Ask Tom about meeting Ines: {BECAUSE} · netcrm draft 2" in " ".join(page.split())
    assert opened("draft", "2").out.startswith("Hi Tom,")
    assert opened("done", "2", "tom", "yes").out.startswith("Tom Reyes said yes")


def test_several_are_let_go_at_once(opened: Run) -> None:
    opened("intro", "tom", "lena")
    assert opened("drop", "i1", "i2").out.count("Let go: introduction of") == 2
    assert opened("undo").code == 0
    assert len(answer(opened, "open")["introductions"]) == 2


def test_who_introduces_me_is_asked_and_kept_as_how_we_met(there: Run) -> None:
    there("intro", "franz", "--for-me", "--via", "lena", "--because", "cold chains")
    assert "Would you introduce us" in there("draft", "i1").out
    there("done", "i1", "lena", "yes")
    assert there("done", "i1", "--made").out.startswith(
        "Lena Fuchs introduced you to Franz Huber, kept as how you met  (i1)"
    )
    assert "via Lena Fuchs" in there("show", "franz").out
    assert answer(there, "show", "lena")["balance"] == {"asked": 1, "given": 0}


def test_the_mail_to_both_has_a_link_where_both_have_an_address(opened: Run) -> None:
    opened("done", "i1", "tom", "yes")
    opened("done", "i1", "ines", "yes")
    assert opened("draft", "i1", "--mail").code == 5
    opened("edit", "tom", "--email", "tom@example.com")
    assert opened("draft", "i1", "--mail").out.startswith("mailto:tom@example.com,ines@example.com?")


def test_an_idea_of_today_is_drafted_by_its_key(there: Run) -> None:
    there("edit", "ines", "--topic", "driver")
    page = there("today").out
    number = page.split("Ask Tom about meeting Ines")[0].split()[-1]
    draft = there("draft", number)
    assert draft.out.startswith("Hi Tom,")
    assert "when it is sent: netcrm done g1-2" in draft.err
    assert there("done", "g1-2").out.startswith("Asked Tom Reyes about meeting Ines Duarte  (i1)")


def test_intro_alone_lists_what_is_under_way(opened: Run) -> None:
    opened("promise", "tom", "a deck")
    rows = opened("intro").out.splitlines()[1:]
    assert [row.split("\t")[0] for row in rows] == ["i1"]
