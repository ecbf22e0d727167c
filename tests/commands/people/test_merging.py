"""`netcrm merge` and `netcrm split`, as they are typed and at a terminal."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from terminal import play

from rows import each_row

Run = Callable[..., Any]


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    """Maria Chen and M. Chen, who have an e-mail in common, and Dev Patel."""

    @once
    def fill() -> None:
        run("add", "Maria Chen", "--title", "CFO", "--email", "m@chen.io")
        run("add", "M. Chen", "--title", "Founder", "--email", "m@chen.io", "--topic", "tax", "--note", "two kids")
        run("add", "Dev Patel")

    return run


def handles(run: Run) -> list[str]:
    return [person["handle"] for person in json.loads(run("list", "--json").out)["people"]]


def test_alone_it_shows_who_may_be_the_same(there: Run) -> None:
    assert there("merge").out == (
        "MAY BE THE SAME\n"
        "  Maria Chen (maria-chen) and M. Chen (m-chen)\n"
        "    same e-mail, another form of the name\n\n"
        "netcrm merge maria-chen m-chen · netcrm merge --apart maria-chen m-chen\n"
    )


def test_an_empty_answer_is_a_sentence(run: Run) -> None:
    assert run("merge").out == "Nobody seems to be here twice.\n"


def test_the_list_as_json(there: Run) -> None:
    told = json.loads(there("merge", "--json").out)
    assert told.keys() == {"schema", "pairs", "total"}
    (pair,) = told["pairs"]
    assert (pair["a"]["handle"], pair["b"]["handle"], pair["score"] > 0.9) == ("maria-chen", "m-chen", True)
    assert pair["reasons"] == ["same e-mail", "another form of the name"]


def test_the_page_is_short_and_the_json_is_whole(run: Run) -> None:
    for _ in range(4):
        run("add", "Maria Chen")
    assert "and 2 more; --limit 0 shows all" in run("merge", "--limit", "1").out
    assert run("merge", "--limit", "0").out.count("same name") == 3
    assert len(json.loads(run("merge", "--limit", "1", "--json").out)["pairs"]) == 3


def test_two_who_are_named_become_one(there: Run) -> None:
    assert there("merge", "maria-chen", "m-chen").out == (
        "Merged M. Chen (m-chen) into Maria Chen (maria-chen).\n"
        "  helps with  + tax\n"
        "  in a note   title Founder\n"
        "  comes along 1 note\n"
        "m-chen leads there now · netcrm split m-chen\n"
    )
    assert handles(there) == ["dev-patel", "maria-chen"]


def test_full_names_need_no_quotes(there: Run) -> None:
    assert there("merge", "Maria", "Chen", "M.", "Chen").code == 0


def test_a_merge_as_json(there: Run) -> None:
    told = json.loads(there("merge", "maria-chen", "m-chen", "--json").out)
    assert told["absorbed"] == [{"handle": "m-chen", "name": "M. Chen"}]
    assert told["moved"] == {"notes": 1, "interactions": 0, "loops": 0, "gives": 0, "shared": 0, "advice": 0}
    assert told["gained"] == [{"field": "topics", "old": [], "new": ["tax"]}]
    assert {"handle": "m-chen", "field": "title", "value": "Founder"} in told["kept_aside"]
    assert (told["applied"], told["person"]["handle"]) == (True, "maria-chen")


def test_a_dry_run_only_shows(there: Run) -> None:
    answer = there("merge", "maria-chen", "m-chen", "--dry-run")
    assert answer.out.startswith("Would merge M. Chen (m-chen) into Maria Chen (maria-chen).\n")
    assert json.loads(there("merge", "maria-chen", "m-chen", "--dry-run", "--json").out)["applied"] is False
    assert len(handles(there)) == 3


def test_a_merge_can_be_taken_back(there: Run) -> None:
    there("merge", "maria-chen", "m-chen")
    assert there("undo").out.startswith("Took back: merged M. Chen into Maria Chen\n")
    assert "m-chen" in handles(there)


def test_several_are_merged_into_the_first(there: Run) -> None:
    there("merge", "dev-patel", "m-chen", "maria-chen")
    assert handles(there) == ["dev-patel"]


@each_row(
    ("words", "code", "said"),
    [
        (("merge", "dev", "dev"), 5, "that is Dev Patel (dev-patel) twice"),
        (("merge", "dev"), 2, "it takes two people"),
        (("merge", "dev", "nobody"), 3, 'nobody is called "nobody"'),
        (("merge", "--apart"), 2, "say who"),
        (("merge", "--yes"), 2, "say who"),
        (("merge", "--apart", "dev", "dev"), 5, "twice"),
        (("split", "dev"), 5, "nobody was merged into Dev Patel"),
        (("split", "nobody"), 3, 'nobody is called "nobody"'),
        (("split", "dev-patel", "maria-chen"), 2, "one at a time"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_reason(
    there: Run, words: tuple[str, ...], code: int, said: str
) -> None:
    answer = there(*words)
    assert (answer.code, said in answer.err) == (code, True)


def test_two_who_are_not_the_same_are_not_proposed_again(there: Run) -> None:
    assert there("merge", "--apart", "maria-chen", "m-chen").out == (
        "Maria Chen (maria-chen) and M. Chen (m-chen) are two people; netcrm merge will\nnot ask again.\n"
    )
    assert there("merge").out == "Nobody seems to be here twice.\n"


def test_a_merge_is_taken_apart(there: Run) -> None:
    there("merge", "maria-chen", "m-chen")
    assert there("split", "m-chen").out == (
        "Took M. Chen (m-chen) out of Maria Chen (maria-chen) again.\n"
        "  goes back   1 note\n"
        "  helps with  - tax\n\n"
        "What came since the merge (today) stays with Maria Chen.\n"
    )
    assert "two kids" in there("show", "m-chen").out


def test_by_the_name_of_the_other_the_last_merge_is_taken_apart(there: Run) -> None:
    there("merge", "maria-chen", "m-chen")
    assert json.loads(there("split", "Maria", "Chen", "--json").out)["back"]["handle"] == "m-chen"


def test_a_split_as_json(there: Run) -> None:
    there("merge", "maria-chen", "m-chen")
    told = json.loads(there("split", "m-chen", "--json").out)
    assert told["moved"] == {"notes": 1, "interactions": 0, "loops": 0, "gives": 0, "shared": 0, "advice": 0}
    assert told["given_back"] == [{"field": "topics", "old": ["tax"], "new": []}]
    assert (told["person"]["handle"], told["on"]) == ("maria-chen", "2026-09-22")


def test_a_split_can_be_taken_back(there: Run) -> None:
    there("merge", "maria-chen", "m-chen")
    there("split", "m-chen")
    assert there("undo").out.startswith("Took back: took M. Chen out of Maria Chen again\n")
    assert "m-chen" not in handles(there)


@pytest.mark.thorough
@pytest.mark.parametrize(
    "words",
    [
        ("show", "m-chen"),
        ("m-chen",),
        ("note", "m-chen", "three kids"),
        ("log", "m-chen", "-m", "coffee"),
        ("log", "coffee with m-chen yesterday"),
        ("promise", "m-chen", "the deck"),
        ("edit", "m-chen", "--company", "Acme"),
        ("snooze", "m-chen", "1w"),
        ("open", "m-chen"),
        ("gave", "feedback on her deck", "--to", "m-chen"),
        ("follow", "m-chen"),
        ("merge", "m-chen", "dev"),
    ],
    ids=lambda words: " ".join(words)[:12],
)
def test_the_handle_of_somebody_merged_still_works(there: Run, words: tuple[str, ...]) -> None:
    there("merge", "maria-chen", "m-chen")
    answer = there(*words)
    assert answer.code == 0, answer.err


def test_nobody_is_merged_with_themselves_by_an_old_handle(there: Run) -> None:
    there("merge", "maria-chen", "m-chen")
    answer = there("merge", "maria-chen", "m-chen")
    assert (answer.code, "M. Chen is part of them: netcrm split m-chen" in answer.err) == (5, True)


# At a terminal


@pytest.mark.usefixtures("there")
def test_the_result_is_shown_before_it_is_asked() -> None:
    played = play(["merge", "maria-chen", "m-chen"], [("Merge them?", "y")])
    assert played.code == 0
    before, _, after = played.screen.partition("Merge them?")
    assert "Would merge M. Chen (m-chen) into Maria Chen (maria-chen)." in before
    assert "in a note   title Founder" in before
    assert "Merged M. Chen (m-chen) into Maria Chen (maria-chen)." in after


def test_somebody_who_says_no_merges_nothing(there: Run) -> None:
    played = play(["merge", "maria-chen", "m-chen"], [("Merge them?", "n")])
    assert (played.code, "netcrm: nothing was merged" in played.screen) == (5, True)
    assert len(handles(there)) == 3


@pytest.mark.usefixtures("there")
def test_with_yes_nothing_is_asked() -> None:
    played = play(["merge", "maria-chen", "m-chen", "--yes"])
    assert (played.code, "Merge them?" in played.screen) == (0, False)


@pytest.mark.usefixtures("there")
def test_with_json_nothing_is_asked() -> None:
    assert '"pairs"' in play(["merge", "--json"]).screen


def test_likely_doubles_are_gone_through_one_by_one(there: Run) -> None:
    there("add", "Dev P", "--phone", "030 2312 5014")
    there("edit", "dev-patel", "--phone", "+49 30 23125014")
    down = "\x1b[B"
    played = play(["merge"], [("stop here", "\r"), ("2 of 2", ""), ("stop here", down + down + "\r")])
    assert played.code == 0
    assert "1 of 2 · same e-mail, another form of the name" in played.screen
    assert "Merged M. Chen (m-chen) into Maria Chen (maria-chen)." in played.screen
    assert "are two people" in played.screen
    assert "1 merged, 1 told apart." in played.screen
    assert there("merge").out == "Nobody seems to be here twice.\n"


def test_the_other_one_can_stay(there: Run) -> None:
    play(["merge"], [("stop here", "\x1b[B\r")])
    assert handles(there) == ["dev-patel", "m-chen"]


@pytest.mark.parametrize("times", [3, 4], ids=["later", "stop"])
def test_what_is_not_decided_is_left(there: Run, times: int) -> None:
    played = play(["merge"], [("stop here", "\x1b[B" * times + "\r")])
    assert (played.code, "1 left for later." in played.screen) == (0, True)
    assert len(handles(there)) == 3


@pytest.mark.usefixtures("there")
def test_leaving_in_the_middle_loses_nothing() -> None:
    played = play(["merge"], [("stop here", "\x03")])
    assert (played.code, "What you decided is kept" in played.screen) == (130, True)
