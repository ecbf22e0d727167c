"""A log at a terminal: it is shown before it is written, Enter keeps it, a letter mends it, q leaves it."""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from terminal import Played, play

from netcrm.engine.log.advice import AdviceDraft
from netcrm.engine.log.line_gives import GiveDraft
from netcrm.engine.log.sentences import LoopDraft
from netcrm.flows.log import review
from netcrm.flows.log.interactions import Entry
from netcrm.views.log.review import preview as preview_page
from netcrm.views.page import text_of
from rows import each_row
from world import TODAY, put

Run = Callable[..., Any]
ASKED = "Enter keeps it"
WIDE = {"COLUMNS": "140"}  # so that what was understood is one line
LINE = "coffee with Maria yesterday about #pricing. I owe her the deck by friday"


@pytest.fixture
def there(run: Run, once: Callable[..., None]) -> Run:
    @once
    def fill() -> None:
        for name in ("Maria Chen", "Dev Patel"):
            run("add", name)

    return run


def typed(*keys: tuple[str, str], line: str = LINE, environment: Mapping[str, str] = {}) -> Played:
    """`netcrm log LINE` at a terminal without colour; each key once its question stands there."""
    return play(["log", line], keys, {"NO_COLOR": "1", **environment})


def logs(run: Run, name: str = "maria") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("show", name, "--json").out)["interactions"]
    return found


def owed(run: Run) -> list[tuple[str, str | None]]:
    return [(loop["text"], loop["due"]) for loop in json.loads(run("open", "--json").out)["loops"]]


def test_enter_keeps_what_was_understood(there: Run) -> None:
    played = typed((ASKED, "\r"))
    assert played.code == 0
    assert "Logged coffee with Maria Chen, yesterday (Mon 21 Sep) · #pricing" in played.screen
    assert [one["kind"] for one in logs(there)] == ["coffee"]


def test_it_is_shown_without_ids_before_it_is_written(there: Run) -> None:
    shown = typed((ASKED, "q"), environment=WIDE).screen.split(ASKED)[0]
    assert "coffee with Maria Chen, yesterday (Mon 21 Sep) · #pricing · you owe Maria: the deck" in shown
    assert [word for word in ("(l1)", "(o1)", "Logged", "undo") if word in shown] == []


def test_what_is_wider_than_the_terminal_goes_on_below_between_words(there: Run) -> None:
    shown = typed((ASKED, "q")).screen.replace("\r", "").split(ASKED)[0]
    assert " · #pricing ·\n  you owe Maria: the deck, by Fri 25 Sep\n" in shown


def test_q_leaves_it_and_hands_the_line_back(there: Run) -> None:
    played = typed((ASKED, "q"))
    assert (played.code, logs(there), owed(there)) == (5, [], [])
    assert f'\n  netcrm log "{LINE}"\n' in played.screen


@pytest.mark.parametrize("key", ["q", "\x04"])
def test_the_line_handed_back_has_the_options_that_were_given(there: Run, key: str) -> None:
    options = ["--private", "--topic", "pricing", "--place", "at Slush", "--on", "yesterday"]
    screen = play(["log", "coffee with Maria", *options], [(ASKED, key)], {"NO_COLOR": "1", **WIDE}).screen
    given = '--on yesterday --topic pricing --place "at Slush" --private'
    assert f'netcrm log "coffee with Maria" {given}' in screen


@pytest.mark.parametrize("key", ["\x03", "\x04"])
def test_it_is_left_by_ctrl_c_and_ctrl_d(there: Run, key: str) -> None:
    played = typed((ASKED, key))
    assert (played.code, logs(there), LINE in played.screen) == (130, [], True)


def test_other_keys_do_nothing(there: Run) -> None:
    assert typed((ASKED, "xZ7 \x1b[A\r")).code == 0
    assert len(logs(there)) == 1


def test_w_says_who_was_there(there: Run) -> None:
    assert typed((ASKED, "w"), ("Who was there?", "dev and maria\r"), (ASKED, "\r")).code == 0
    assert [ref["name"] for ref in logs(there)[0]["people"]] == ["Dev Patel", "Maria Chen"]


def test_what_is_owed_goes_to_who_was_meant(there: Run) -> None:
    played = typed(
        (ASKED, "w"), ("Who was there?", "dev\r"), ("you owe Dev: the deck", ""), (ASKED, "\r"), environment=WIDE
    )
    assert (played.code, logs(there)) == (0, [])
    assert len(logs(there, "dev")) == 1


def test_d_says_when(there: Run) -> None:
    typed((ASKED, "d"), ("When?", "sunday\r"), (ASKED, "\r"))
    assert logs(there)[0]["on"] == "2026-09-20"


def test_a_day_ahead_makes_it_a_plan(there: Run) -> None:
    played = typed((ASKED, "d"), ("When?", "2026-10-02\r"), (ASKED, "\r"))
    assert "Planned coffee with Maria Chen, Fri 2 Oct" in played.screen
    assert logs(there) == []


def test_k_says_the_kind(there: Run) -> None:
    typed((ASKED, "k"), ("What kind?", "call\r"), (ASKED, "\r"))
    assert logs(there)[0]["kind"] == "call"


def test_o_says_what_is_owed(there: Run) -> None:
    typed((ASKED, "o"), ("What do you owe", "the plan by monday\r"), (ASKED, "\r"), line="call with Dev")
    assert owed(there) == [("the plan", "2026-09-28")]


def test_nothing_is_owed_after_a_hyphen(there: Run) -> None:
    typed((ASKED, "o"), ("What do you owe", "-\r"), (ASKED, "\r"))
    assert owed(there) == []


def test_several_things_are_mended_one_after_the_other(there: Run) -> None:
    typed((ASKED, "d"), ("When?", "sunday\r"), (ASKED, "k"), ("What kind?", "call\r"), (ASKED, "\r"))
    assert (logs(there)[0]["on"], logs(there)[0]["kind"]) == ("2026-09-20", "call")


@pytest.mark.thorough
@each_row("key, question", [("w", "Who was there?"), ("d", "When?"), ("k", "What kind?"), ("o", "What do you owe")])
def test_an_empty_answer_leaves_it_as_it_is(there: Run, key: str, question: str) -> None:
    there("undo") if logs(there) else None
    assert typed((ASKED, key), (question, "\r"), (ASKED, "\r"), line="call with Maria yesterday").code == 0
    assert [(one["kind"], one["on"]) for one in logs(there)] == [("call", "2026-09-21")]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("key", "question", "answer", "told"),
    [
        ("w", "Who was there?", "zebedee", "nobody is called"),
        ("d", "When?", "blue", "blue"),
        ("k", "What kind?", "kofee", "did you mean coffee?"),
        ("o", "What do you owe", "by friday", "says when, not what"),
    ],
)
def test_what_cannot_be_read_is_told_and_nothing_is_lost(
    there: Run, key: str, question: str, answer: str, told: str
) -> None:
    played = typed((ASKED, key), (question, f"{answer}\r"), (told, ""), (ASKED, "\r"))
    assert (played.code, len(logs(there))) == (0, 1)


def test_what_is_asked_comes_before_it(there: Run) -> None:
    there("add", "Maria Lopez")
    played = typed(("Which Maria?", "\r"), (ASKED, "\r"), line="call with Maria")
    assert (played.code, "Logged call with Maria" in played.screen) == (0, True)


def test_a_line_typed_at_the_prompt_is_shown_too(there: Run) -> None:
    played = play(["log"], [("What happened?", "call with Dev\r"), (ASKED, "\r")])
    assert (played.code, len(logs(there, "dev"))) == (0, 1)


def test_the_setting_turns_it_off(there: Run) -> None:
    there("config", "log.review", "off")
    played = typed()
    assert (played.code, ASKED in played.screen, len(logs(there))) == (0, False, 1)


def test_nobody_is_shown_it_with_no_input(there: Run) -> None:
    played = play(["--no-input", "log", LINE])
    assert (played.code, ASKED in played.screen, len(logs(there))) == (0, False, 1)


def test_json_is_no_review(there: Run) -> None:
    assert ASKED not in play(["log", LINE, "--json"]).screen


def test_names_and_a_text_of_their_own_need_none(there: Run) -> None:
    assert ASKED not in play(["log", "maria", "-m", "a talk"]).screen


def test_on_a_pipe_there_is_none(there: Run) -> None:
    assert ASKED not in there("log", LINE).out


def test_a_dumb_terminal_keeps_what_was_shown(there: Run) -> None:
    played = typed((ASKED, "\r"), environment={"TERM": "dumb"})
    assert (played.code, len(logs(there))) == (0, 1)


def test_what_was_added_by_the_line_is_added_once(there: Run) -> None:
    played = play(["log", "call with Xenia", "--add"], [(ASKED, "\r")])
    assert (played.code, len(logs(there, "xenia"))) == (0, 1)


# the values


def entry(**fields: Any) -> Entry:
    return Entry("x", ("maria-chen",), date(2026, 9, 21), "coffee", **fields)


def test_what_was_told_of_somebody_replaced_is_told_of_who_is_new(book: Callable[..., Any]) -> None:
    with book(write=True) as opened:
        maria, dev = put(opened, "Maria Chen"), put(opened, "Dev Patel")
        said = entry(
            loops=(LoopDraft("promise", maria, "the deck", None),),
            advice=(AdviceDraft(maria, "raise"),),
            gives=(GiveDraft("feedback", (maria,), "her deck", None),),
        )
        mended = review.with_people(opened, said, ["dev-patel"])
    assert (mended.people, mended.loops[0].person, mended.advice[0].person) == (("dev-patel",), dev, dev)
    assert mended.gives[0].people == (dev,)


def test_what_is_owed_to_somebody_who_was_only_not_there_stays_theirs(book: Callable[..., Any]) -> None:
    with book(write=True) as opened:
        maria = put(opened, "Maria Chen")
        put(opened, "Dev Patel")
        said = entry(loops=(LoopDraft("promise", maria, "the deck", None),))._replace(
            people=("maria-chen", "dev-patel")
        )
        assert review.with_people(opened, said, ["dev-patel"]).loops[0].person == maria


def test_somebody_to_be_added_for_a_promise_alone_stays_the_one_who_is_owed(book: Callable[..., Any]) -> None:
    with book(write=True) as opened:
        put(opened, "Maria Chen")
        dev = put(opened, "Dev Patel")
        loops = (LoopDraft("promise", -1, "the deck", None), LoopDraft("promise", -2, "the plan", None))
        said = entry(strangers=("Xenia",), absent=("Priya",), loops=loops)
        mended = review.with_people(opened, said, ["maria-chen", "dev-patel"])
    assert ([loop.person for loop in mended.loops], mended.strangers) == ([dev, -1], ())


@each_row("on, planned", [(date(2026, 9, 21), False), (TODAY, False), (date(2026, 9, 23), True)])
def test_only_what_lies_ahead_is_planned(on: date, planned: bool) -> None:
    assert review.on_day(entry(planned=True), on, TODAY).planned is planned


def test_a_hyphen_leaves_what_others_owe() -> None:
    loops = (LoopDraft("promise", None, "the deck", None), LoopDraft("waiting", None, "an intro", None))
    assert review.owing(entry(loops=loops), "-", TODAY).loops == loops[1:]


def test_a_page_before_it_is_written_says_planned_of_a_plan(book: Callable[..., Any]) -> None:
    with book(write=True) as opened:
        put(opened, "Maria Chen")
        shown = review.preview(opened, entry()._replace(on=date(2026, 10, 2)))
    assert text_of(preview_page(shown, TODAY).lines[0]) == "planned coffee with Maria Chen, Fri 2 Oct"
