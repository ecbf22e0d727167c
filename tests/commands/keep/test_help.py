"""`netcrm help`: a list of commands and topics, a page for each, and a pager for somebody at a terminal."""

import json
from pathlib import Path

import pytest
from terminal import play

from netcrm import help as texts
from netcrm.cli import GROUPS, ROOMS
from netcrm.completion_words import complete
from netcrm.text import cells
from rows import each_row

ONLY_TOPICS = [topic for topic in texts.topics() if topic not in ROOMS]
BOTH = [topic for topic in texts.topics() if topic in ROOMS]


def test_there_are_the_topics_people_look_for():
    wanted = (
        "lines dates drafts names today ask challenges giving circle import export json settings exit-codes privacy"
        " scripting backup undo doctor forget reliability"
    )
    assert set(texts.topics()) == set(wanted.split())


def test_help_lists_the_commands_as_the_front_door_groups_them(run):
    out = run("help").out
    assert [line for line in out.splitlines() if line in GROUPS] == list(GROUPS)
    assert all(f"\n  {command} " in out.split("TOPICS")[0] for command in ROOMS)


def test_help_lists_every_topic_with_its_title(run):
    listed = run("help").out.split("TOPICS")[1]
    assert all(
        f"  {topic} " in listed and texts.markdown(topic).split("\n")[0][2:] in listed for topic in texts.topics()
    )


def test_help_all_shows_every_command_with_its_options(run):
    out = run("help", "all").out
    assert [command for command in ROOMS if f"\n{command} " not in f"\n{out}".replace("\n", " \n")] == []
    assert "--waiting" in out.split("\nlog ")[1].split("\n\n")[0]


def test_the_front_door_says_that_there_are_topics(run):
    assert "netcrm help TOPIC" in run("--help").out


@each_row("command", [name for name in ROOMS if name not in texts.topics()])
def test_help_about_a_command_is_its_own_help(run, command):
    assert run("help", command).out == run(command, "--help").out


@each_row("topic", BOTH)
def test_a_topic_that_is_a_command_too_ends_with_its_options(run, topic):
    page, options = run("help", topic).out.split(f"NETCRM {topic.upper()} --HELP\n")
    assert page.startswith(texts.markdown(topic).split("\n")[0][2:].upper())
    assert f"    Usage: netcrm {topic}" in options
    assert "--json" in options


@each_row("topic", texts.topics())
def test_a_topic_is_readable_at_80_columns(run, topic):
    assert [row for row in run("help", topic).out.splitlines() if cells(row) > 80] == []


@each_row("topic", texts.topics())
def test_no_markup_is_left_on_a_page(run, topic):
    out = run("help", topic).out
    assert [mark for mark in ("**", "<!--", "```", "\n#") if mark in out] == []


def test_ticks_around_code_are_shown_where_there_is_no_colour(run):
    assert "`netcrm help dates`" in run("help", "lines").out


def test_ticks_around_code_are_not_shown_in_colour(run):
    out = run("--color", "always", "help", "lines").out
    assert "\x1b[36mnetcrm help dates\x1b[0m" in out
    assert "`" not in out


@each_row("typed", [("exit",), ("exit-codes",), ("EXIT", "codes"), ("exit_codes",)])
def test_a_unique_beginning_of_a_topic_is_enough(run, typed):
    assert run("help", *typed).out.startswith("EXIT CODES")


def test_a_beginning_of_one_command_is_enough_too(run):
    assert run("help", "arch").out == run("archive", "--help").out


def test_a_beginning_that_several_topics_have_is_ambiguous(run):
    answer = run("help", "ex")
    assert answer.code == 4
    assert "exit-codes" in answer.err
    assert "export" in answer.err


@each_row(("typed", "topic"), [("history", "undo"), ("encryption", "backup"), ("safety", "reliability")])
def test_a_topic_is_there_under_other_names_too(run, typed, topic):
    assert json.loads(run("help", typed, "--json").out)["topic"] == topic


def test_an_unknown_topic_is_refused_with_the_nearest_names(run):
    answer = run("help", "privcy")
    assert (answer.code, answer.out) == (3, "")
    assert answer.err == 'netcrm: there is no help about "privcy"\n  did you mean privacy?\n'


def test_an_unknown_topic_near_nothing_is_refused_with_a_way_out(run):
    answer = run("help", "zzzzzz")
    assert (answer.code, answer.err.splitlines()[1]) == (3, "  netcrm help lists the commands and topics")


def test_the_nearest_names_are_candidates_in_json(run):
    error = json.loads(run("help", "privcy", "--json").err)["error"]
    assert (error["kind"], error["candidates"]) == ("not_found", ["privacy"])


def test_the_list_in_json(run):
    shown = json.loads(run("help", "--json").out)
    assert {part["command"]: part["group"] for part in shown["commands"]} == {
        name: group for group, names in GROUPS.items() for name in names
    }
    assert [part["topic"] for part in shown["topics"]] == list(texts.topics())


def test_every_command_in_json(run):
    shown = json.loads(run("help", "all", "--json").out)
    note = next(part for part in shown["commands"] if part["command"] == "note")
    assert (note["usage"], note["options"]) == ("note NAME [TEXT]", ["--private"])


@each_row("topic", ONLY_TOPICS)
def test_a_topic_in_json_is_its_markdown_without_comments(run, topic):
    shown = json.loads(run("help", topic, "--json").out)
    assert (shown["topic"], f"# {shown['title']}") == (topic, texts.markdown(topic).split("\n")[0])
    assert "".join(line for line in texts.markdown(topic).splitlines(True) if "<!--" not in line) == shown["text"]


def test_a_command_in_json_is_its_own_help(run):
    assert json.loads(run("help", "note", "--json").out)["text"] == run("note", "--help").out


def test_the_shapes_of_json_stand_in_one_marked_block():
    text = texts.markdown("json")
    block = text.split("<!-- shapes -->\n")[1].split("\n<!-- end shapes -->")[0]
    assert all(line.startswith("    ") for line in block.splitlines())


@pytest.mark.usefixtures("world")
def test_tab_offers_topics_and_commands_after_help(capsys):
    complete(["help", ""])
    offered = [line.split("\t")[0] for line in capsys.readouterr().out.splitlines()]
    there = [*texts.topics(), "all", *(name for name in ROOMS if name not in texts.topics())]
    assert offered == there, "run python tests/tools/make_completion.py"


@pytest.fixture
def pager(world: Path) -> Path:
    """A pager that writes down what it is given; its path is all that PAGER names."""
    script = world / "pager"
    script.write_text(f'#!/bin/sh\ncat > "{world}/read"\necho "$LESS" > "{world}/less"\n')
    script.chmod(0o700)
    return script


def at_terminal(*words: str, **environment: str):
    return play([*words], environment={"NO_COLOR": "1", **environment})


def test_a_long_page_goes_through_the_pager_of_a_terminal(run, world, pager):
    played = at_terminal("help", "lines", PAGER=str(pager))
    assert (played.code, played.screen) == (0, "")
    assert (world / "read").read_text() == run("help", "lines").out
    assert (world / "less").read_text() == "FRX\n"


def test_the_pager_of_netcrm_alone_goes_before_the_one_of_everything(world, pager):
    at_terminal("help", "lines", PAGER="false", NETCRM_PAGER=str(pager))
    assert (world / "read").exists()


def test_the_readers_own_options_of_less_stay(world, pager):
    at_terminal("help", "lines", PAGER=str(pager), LESS="i")
    assert (world / "less").read_text() == "i\n"


def test_colours_reach_the_pager(world, pager):
    play(["help", "lines"], environment={"PAGER": str(pager)})
    assert "\x1b[1mWHAT NETCRM LOG" in (world / "read").read_text()


def test_a_page_that_fits_needs_no_pager(world, pager):
    played = at_terminal("help", "lines", PAGER=str(pager), LINES="400")
    assert played.screen.startswith("WHAT NETCRM LOG")
    assert not (world / "read").exists()


@pytest.mark.parametrize(
    "environment",
    [{"TERM": "dumb"}, {"NETCRM_PAGER": ""}, {"NETCRM_PAGER": "cat"}, {"PAGER": "no-such-pager -x"}, {"PAGER": "'"}],
    ids=str,
)
def test_a_page_stands_on_the_screen_where_there_is_no_pager(world, pager, environment):
    played = at_terminal("help", "lines", **{"PAGER": str(pager), **environment})
    assert (played.code, played.screen.startswith("WHAT NETCRM LOG")) == (0, True)
    assert not (world / "read").exists()


def test_nobody_is_kept_waiting_with_no_input(world, pager):
    at_terminal("--no-input", "help", "lines", PAGER=str(pager))
    assert not (world / "read").exists()


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("pager", ["true", "head -1"])
def test_leaving_the_pager_early_is_no_error(pager):
    played = at_terminal("help", "all", PAGER=pager)
    assert played.code == 0
    assert "netcrm:" not in played.screen


def test_a_pipe_needs_no_pager(run, world, pager, monkeypatch):
    monkeypatch.setenv("PAGER", str(pager))
    assert run("help", "lines").out.startswith("WHAT NETCRM LOG")
    assert not (world / "read").exists()
