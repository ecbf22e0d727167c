"""Which libraries a command wakes. What is imported is checked, not milliseconds, so this never flickers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from paths import SAMPLES

from netcrm.semantic import model
from netcrm.store.book import Book
from world import TODAY

NEVER = {
    *(
        "sqlmodel",
        "sqlalchemy",
        "pydantic",
        "numpy",
        "onnxruntime",
        "rich",
        "questionary",
        "prompt_toolkit",
        "wcwidth",
        "dataclasses",
    ),
    *("logging", "click", "platformdirs", "importlib.metadata", "asyncio", "icalendar", "netcrm.json_schema"),
}
NOT_ON_THE_SHORT_ROAD = {*NEVER, "typer", "pathlib", "inspect", "tomllib", "netcrm.cli"}

# The sentence model wakes numpy, for `ask` alone and where somebody installed it.
WITHOUT = pytest.mark.skipif(model() is not None, reason="the extra `semantic` is installed")

# Runs netcrm as its console script does, then tells what woke.
PROBE = """
import os, sys
before = set(sys.modules)
os._exit = sys.exit  # so that what woke can still be told
from netcrm.__main__ import main
try:
    main()
finally:
    with open(os.environ["AWAKE"], "w") as file:
        file.write("\\n".join(set(sys.modules) - before))
"""


@pytest.fixture
def awake(world: Path):
    """awake("list") -> the modules that running it woke, on a pipe."""

    def awake(*words: str) -> set[str]:
        told = world / "awake"
        surroundings = {**os.environ, "AWAKE": str(told)}
        command = [sys.executable, "-c", PROBE, *words]
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return set(told.read_text().split())

    return awake


@pytest.fixture
def peopled(run, once):
    """A world in which Maria and a promise to her are known."""

    @once
    def fill():
        assert run("add", "Maria Chen", "--kind", "mentor", "--topic", "pricing").code == 0
        assert run("log", "coffee with Maria yesterday about #pricing. I owe her the deck by friday").code == 0


@pytest.fixture(scope="module")
def known():
    """What woke in that world, by the words of the command."""
    return {}


@pytest.fixture
def awake_there(peopled, awake, known):
    """awake_there("list") -> the same in that world, run once for all that is asked about it."""

    def awake_there(*words: str) -> set[str]:
        if words not in known:
            known[words] = awake(*words)
        return known[words]

    return awake_there


@pytest.mark.thorough
@pytest.mark.parametrize(
    "words",
    [
        ["--help"],
        ["help"],
        ["help", "today"],
        ["add", "Dev Patel"],
        ["log", "call with Maria today"],
        ["log", "maria", "-m", "pricing", "--on", "yesterday", "--json"],
        ["note", "maria", "two kids"],
        ["promise", "maria", "the deck", "--due", "friday"],
        ["done", "o1"],
        ["snooze", "maria", "1w"],
        ["asked", "maria", "how do you set prices?"],
        ["ask", "maria", "how do you chase late payers?"],
        ["open"],
        ["gave", "feedback on her deck", "--to", "maria"],
        ["edit", "maria", "--title", "CFO"],
        ["today", "--json"],
        ["list"],
        ["list", "--json"],
        ["show", "maria"],
        ["find", "pricing"],
        ["prep", "maria", "--for", "pricing"],
        ["draft", "maria", "--in", "de"],
        pytest.param(["ask", "how do I set my prices", "--json"], marks=WITHOUT),
        ["challenge"],
        ["challenge", "churn doubled", "--decide", "back to 49", "--expect", "less churn", "--sure", "70"],
        ["undo"],
    ],
    ids=lambda words: " ".join(words)[:20],
)
def test_nothing_heavy_wakes_for_what_people_do_every_day(awake_there, words):
    assert awake_there(*words) & NEVER == set(), "import it inside the function that needs it"


@pytest.mark.thorough
@pytest.mark.usefixtures("peopled")
@pytest.mark.parametrize(
    "words",
    [
        [],
        ["today"],
        ["today", "--quiet"],
        ["__complete", "show", "m"],
        ["log", "call with Maria today"],
        ["note", "maria", "two kids"],
        ["show", "maria"],
        ["find", "pricing"],
        pytest.param(["ask", "how do I set my prices"], marks=WITHOUT),
        ["asked", "maria", "how do you set prices?"],
        ["challenge", "c1"],
    ],
    ids=lambda words: " ".join(words)[:20],
)
def test_the_short_road_does_not_wake_typer(awake, run, words):
    run("challenge", "churn doubled")
    assert awake(*words) & NOT_ON_THE_SHORT_ROAD == set()


@pytest.mark.usefixtures("peopled")
def test_a_day_without_advice_does_not_wake_what_tells_of_it(awake):
    assert {module for module in awake("today") if "nudges" in module or "advice" in module} == set()


def test_a_day_with_advice_does_not_wake_typer_either(awake, run):
    run("import", str(SAMPLES / "asked.json"))
    woken = awake("today")
    assert (woken & NOT_ON_THE_SHORT_ROAD, "netcrm.flows.day.nudges" in woken) == (set(), True)


def test_a_day_with_a_doubt_of_an_import_wakes_nothing_that_only_settling_it_needs(awake, run, world):
    run("add", "Maria Chen")
    with Book(str(world / "data" / "netcrm" / "netcrm.db"), TODAY, write=True) as book:
        book.doubts.keep("stranger", "lea@winter.example - Lea Winter", TODAY)
    woken = awake("today")
    assert "netcrm.flows.day.import_doubts" in woken
    assert {one for one in woken if "merging" in one or "columns" in one or "duplicates" in one} == set()


def test_the_short_road_of_a_book_that_is_not_there_does_not_wake_typer(awake):
    assert awake("today") & NOT_ON_THE_SHORT_ROAD == set()


def test_letters_of_most_languages_do_not_wake_what_measures_emoji(awake, run):
    run("add", "Zoë Łukasz 李雷 🚀")
    assert awake("list") & NEVER == set()


def test_an_emoji_of_several_characters_is_measured(awake, run):
    run("add", "Mama ❤️", "--kind", "family")
    run("promise", "mama", "the deck ❤️", "--due", "today")
    assert "wcwidth" in awake("today")


@pytest.mark.usefixtures("peopled")
def test_advice_that_is_done_wakes_nothing_of_what_reads_lines(awake, run):
    run("asked", "maria", "how do you chase late payers?")
    assert [one for one in awake("done", "a1", "weekly") if one.startswith("netcrm.engine.log")] == []


@pytest.mark.usefixtures("peopled")
def test_a_log_wakes_nothing_of_introductions_and_advice_that_its_line_does_not_speak_of(awake):
    woken = awake("log", "coffee with Maria yesterday. I owe her the deck by friday")
    steps = {"netcrm.flows.giving.introductions", "netcrm.flows.advice.steps", "netcrm.engine.log.lexicons.de"}
    assert woken & steps == set()


@pytest.mark.usefixtures("peopled")
def test_a_schema_wakes_nothing_heavy(awake):
    assert awake("schema", "ask") & NEVER == {"netcrm.json_schema"}


@pytest.mark.parametrize(
    "words",
    [
        ["add", "Dev Patel"],
        ["log", "call with Maria today"],
        ["done", "o1"],
        ["edit", "maria", "--title", "CFO"],
        ["today", "--json"],
        ["list"],
        ["show", "maria"],
        ["undo"],
    ],
    ids=" ".join,
)
def test_the_list_of_all_columns_does_not_wake_for_one_person(awake_there, words):
    assert {module for module in awake_there(*words) if module.startswith("netcrm.columns")} == set()


@pytest.mark.usefixtures("peopled")
def test_the_list_of_all_columns_wakes_for_the_whole_book(awake):
    assert "netcrm.columns.tables" in awake("export", "json")


@pytest.mark.usefixtures("peopled")
def test_what_wakes_is_seen(awake):
    assert {"typer", "sqlite3"} <= awake("list")
