"""What is said without an option goes without Typer, and comes out as by the front door."""

import re
import sqlite3
from pathlib import Path

import pytest
from forked import netcrm

from netcrm import short_roads
from netcrm.__main__ import _ON_SHORT_ROADS
from rows import each_row

BOOK = Path("data") / "netcrm" / "netcrm.db"
LINE = "coffee with Maria yesterday about #pricing. I owe her the deck by friday"


@pytest.fixture
def peopled(run, once):
    """Two Marias, Dev, and a challenge about which Dev was asked."""

    @once
    def fill():
        for name in ("Maria Chen", "Maria Silva", "Dev Patel"):
            run("add", name)
        run("asked", "dev", "how do you set prices?")


@pytest.mark.thorough
@pytest.mark.usefixtures("peopled")
@pytest.mark.parametrize(
    "words",
    [
        ("log", LINE.replace("Maria", "Maria Chen")),
        ("log", *LINE.replace("Maria", "Dev").split()),
        ("log", LINE),
        ("log", "coffee with Nobody"),
        ("log", ""),
        ("log", "call with Dev\x1b[31m today"),
        ("asked", "dev", "how do you hire?"),
        ("asked", "maria", "how do you hire?"),
        ("asked", "dev"),
        ("asked", "nobody", "how do you hire?"),
        ("challenge", "c1"),
        ("challenge", "C1"),
        ("challenge", "c7"),
        ("show", "dev"),
        ("show", "Maria", "Chen"),
        ("show", "maria"),
        ("show", "a1"),
        ("show", "l7"),
        ("show", "nobody"),
        ("find", "prices"),
        ("find", "set", "prices"),
        ("find", "nothing of that kind"),
        ("note", "dev", "two kids"),
        ("note", "Maria", "Chen", "two kids"),
        ("note", "dev"),
        ("ask", "how do I set my prices?"),
        ("ask", "dev", "how do you hire?"),
        ("ask", "who could introduce me to the buyer at Backaldrin?"),
        ("ask", "I want to end it all"),
        ("ask", ""),
    ],
    ids=" ".join,
)
def test_the_short_road_says_and_keeps_what_the_front_door_does(run, world, words):
    before = (world / BOOK).read_bytes()
    assert short_roads.deed(words) is not None
    short = netcrm(*words)
    kept = _rows(world / BOOK)
    (world / BOOK).write_bytes(before)
    assert (short.returncode, short.stdout, short.stderr) == tuple(run(*words))
    assert kept == _rows(world / BOOK)


@each_row(
    "words",
    [
        (),
        ("log",),
        ("log", "-"),
        ("log", "maria", "-m", "pricing"),
        ("log", "--", "call with Maria"),
        ("asked", "maria", "why?", "--by", "friday"),
        ("challenge",),
        ("challenge", "churn doubled"),
        ("challenge", "c1", "c2"),
        ("challenge", "--help"),
        ("show", "maria", "--ids"),
        ("find",),
        ("find", "pricing", "--json"),
        ("note", "maria", "-"),
        ("ask", "pricing", "--for", "knowledge"),
        ("promise", "maria", "the deck"),
    ],
)
def test_what_has_options_goes_by_the_front_door(words):
    assert short_roads.deed(words) is None


@each_row("command", _ON_SHORT_ROADS)
def test_a_command_that_is_looked_for_there_has_a_short_road(command):
    assert short_roads.deed((command, "c1")) is not None


def _rows(book: Path) -> list[str]:
    with sqlite3.connect(book) as db:
        return [re.sub(_CHANGES, "", row) for row in db.iterdump()]


_CHANGES = r"'[0-9a-f]{16}'|T\d\d:\d\d:\d\d"  # the uid of a row, drawn by lot, and the time
