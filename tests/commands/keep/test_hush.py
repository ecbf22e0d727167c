"""`netcrm hush` and `--redact`: nobody's words on a screen that others see."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from terminal import Played, play

from netcrm import hushed
from netcrm.completion_words import offered
from rows import each_row

Run = Callable[..., Any]
THEIRS = ("maria", "chen", "sabbatical", "fjord", "1234567", "leipzig", "pricing")


@pytest.fixture
def peopled(run: Run, once: Callable[..., None], world: Path) -> None:
    @once
    def fill() -> None:
        maria = ("--phone", "+49 30 1234567", "--company", "Fjord Labs", "--location", "Leipzig", "--topic", "pricing")
        run("add", "Maria Chen", "--kind", "mentor", "--birthday", "24 sep", *maria)
        run("add", "Maria Cole", "--kind", "peer")
        run("log", "coffee with Maria Chen yesterday about #pricing. I owe her the sabbatical plan by friday")


@pytest.fixture
def on_screen(peopled: None) -> Callable[..., Played]:
    """on_screen(words, keys): a command at a terminal while netcrm is hushed."""
    hushed.begin(4_000_000_000)
    return lambda *words, keys=(): play(words, keys)


def leaks(text: str) -> list[str]:
    return [word for word in THEIRS if word in text.lower()]


@each_row(
    "words", [("today",), ("show", "maria-chen"), ("list",), ("open",), ("find", "pricing"), ("prep", "maria-chen")]
)
def test_a_page_on_a_screen_has_nobody_s_words_and_says_so(on_screen, words):
    played = on_screen(*words)
    assert (played.code, leaks(played.screen)) == (0, [])
    assert "hushed until 2096-10-02" in played.screen


def test_a_second_hush_tells_until_when_the_first_was(run):
    run("hush", "2h")
    assert run("hush", "30m").out.splitlines()[1].startswith("before, it was until ")
    run("hush", "off")


def test_a_write_is_echoed_hushed_and_kept_whole(on_screen, run):
    played = on_screen("note", "maria-chen", "thinks of a sabbatical")
    assert (played.code, leaks(played.screen)) == (0, [])
    assert "thinks of a sabbatical" in run("show", "maria-chen").out


def test_a_refusal_on_a_screen_is_hushed(on_screen):
    played = on_screen("--no-input", "show", "maria")
    assert (played.code, leaks(played.screen)) == (4, [])
    assert "m-c" in played.screen


def test_a_question_on_a_screen_is_hushed(on_screen, run):
    played = on_screen("note", "maria", "likes tea", keys=[("2) M. C.", "\r")])
    assert (played.code, leaks(played.screen)) == (0, [])


def test_whoever_is_chosen_by_a_number_on_a_hushed_screen_is_meant(on_screen, run):
    played = on_screen("note", "maria", "thinks of a sabbatical", keys=[("2) M. C.", "2\r")])
    assert (played.code, leaks(played.screen)) == (0, [])
    first, second = (run("show", who).out for who in ("maria-chen", "maria-cole"))
    assert ("thinks of a sabbatical" in first, "thinks of a sabbatical" in second) == (False, True)


def test_who_cannot_be_told_apart_on_a_hushed_screen_is_not_guessed(on_screen, run):
    run("add", "Ines Rocha", "--kind", "peer")
    run("add", "Ines Rochas", "--kind", "peer")
    played = on_screen("note", "ines", "thinks of a sabbatical")
    assert (played.code, "rocha" in played.screen.lower(), leaks(played.screen)) == (4, False, [])
    assert "cannot be told apart while netcrm is hushed" in played.screen
    assert on_screen("note", "Ines Rocha", "climbs").code == 0
    assert "climbs" in run("show", "ines-rocha").out


def test_candidates_that_are_hushed_have_handles_of_their_own(peopled, run):
    refused = run("--redact", "note", "maria", "climbs")
    assert (refused.code, "m-c  " in refused.err, "m-c-2  " in refused.err) == (4, True, True)
    assert "type the whole name or the handle" in refused.err


def test_an_editor_is_not_opened(on_screen):
    played = on_screen("edit", "maria-chen")
    assert played.code == 5
    assert "netcrm hush off" in played.screen


@each_row("words", [("show", "maria-chen"), ("show", "maria-chen", "--json"), ("today",), ("list",)])
def test_a_pipe_tells_all(peopled, run, words):
    before = run(*words).out
    hushed.begin(4_000_000_000)
    assert run(*words).out == before


def test_a_page_in_colour_for_a_pager_is_hushed(peopled, run):
    hushed.begin(4_000_000_000)
    assert leaks(run("--color", "always", "show", "maria-chen").out) == []


def test_tab_names_nobody(peopled):
    assert [one for one, _ in offered(["show", "mar"])] == ["maria-chen", "maria-cole"]
    hushed.begin(4_000_000_000)
    assert offered(["show", "mar"]) == []


def test_off_ends_it(peopled, run):
    run("hush")
    assert run("hush", "off").out == "Nothing is hushed any more. · netcrm hush 1h\n"
    assert hushed.in_force() is None


def test_what_hush_answers_as_json(peopled, run):
    told = json.loads(run("hush", "30m", "--json").out)
    assert (told["did"], told["until"] > told["now"]) == ("begun", True)
    assert json.loads(run("hush", "off", "--json").out)["until"] is None


def test_no_time_is_refused_and_hushes_nothing(peopled, run):
    answer = run("hush", "soonish")
    assert (answer.code, "netcrm hush 30m" in answer.err, hushed.in_force()) == (2, True, None)


@each_row(
    "words", [("show", "maria-chen"), ("list",), ("open",), ("today", "--json"), ("note", "maria-chen", "pricing")]
)
def test_redact_hides_on_a_pipe_and_in_json_too(peopled, run, words):
    answer = run("--redact", *words)
    assert (answer.code, leaks(answer.out)) == (0, [])
    assert run(*words).code == 0


def test_redact_and_an_export_contradict_each_other(peopled, run, world):
    answer = run("--redact", "export", "json", "-o", "book.json")
    assert (answer.code, (world / "book.json").exists()) == (5, False)


def test_what_netcrm_says_itself_stays(peopled, run):
    answer = run("--redact", "--today", "2027-02-01", "list")
    assert "mentors every 45" in answer.out or "usually every" in answer.out
    doctor = run("--redact", "doctor").out
    assert [row for row in doctor.splitlines() if row.startswith("well") and "…" in row] == []
    run("config", "review.day", "sunday")
    assert "sunday" in run("--redact", "config").out


def test_a_refusal_keeps_the_time_and_hands_no_half_of_a_name_back(on_screen):
    assert "hushed until" in on_screen("edit", "maria-chen").screen
    assert 'netcrm add "…"' in " ".join(on_screen("show", "zzz").screen.split())


def test_it_can_be_asked_whether_netcrm_is_hushed(run):
    assert json.loads(run("hush", "status", "--json").out)["did"] == "was off"
    hushed.begin(4_000_000_000)
    assert json.loads(run("hush", "status", "--json").out)["did"] == "is on"


def test_that_a_day_is_the_most_is_told(run):
    assert "a day at most" in " ".join(run("hush", "3d").err.split())
