"""`netcrm config edit`: every setting on one page in the editor."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from terminal import Played, play

from rows import each_row

Run = Callable[..., Any]
MINE = '# mine\ncolor = "never"  # plain\n'


@pytest.fixture
def typing(world: Path) -> Callable[..., Played]:
    """typing(sed script, keys): `netcrm config edit` at a terminal, with an editor that does what sed does."""
    editor = world / "editor"
    editor.write_text('#!/bin/sh\ncp "$1" "$NETCRM_TEST_PAGE"\nsed -i "$NETCRM_TEST_SED" "$1"\n')
    editor.chmod(0o700)
    (world / "config" / "netcrm").mkdir(parents=True)
    file(world).write_text(MINE)

    def typing(script: str, *keys: tuple[str, str]) -> Played:
        page = str(world / "page.toml")
        settings = {"EDITOR": str(editor), "NETCRM_TEST_SED": script, "NETCRM_TEST_PAGE": page, "TMPDIR": str(world)}
        return play(["config", "edit"], keys, settings)

    return typing


def file(world: Path) -> Path:
    return world / "config" / "netcrm" / "config.toml"


def value(run: Run, key: str) -> Any:
    return json.loads(run("config", key, "--json").out)["setting"]["value"]


def test_the_page_has_every_setting_with_what_it_does_and_may_be(typing, world, run):
    typing("")
    page = (world / "page.toml").read_text()
    assert '# how often to be in touch ("6 weeks", "monthly", never)\n#every.mentor = "45 days"\n' in page
    assert '# whether pages are drawn in colour (auto, always or never)\ncolor = "never"\n' in page
    for one in json.loads(run("config", "--json").out)["settings"]:
        assert f"{one['key']} = " in page


def test_settings_of_the_book_and_of_the_machine_are_kept_together(typing, world, run):
    played = typing('s/^#every.mentor.*/every.mentor = "6 weeks"/; s/^color.*/color = "always"/; s/^#page.*/page = 30/')
    assert played.code == 0
    assert (value(run, "every.mentor"), value(run, "page")) == (42, 30)
    assert file(world).read_text() == '# mine\ncolor = "always"  # plain\npage = 30\n'


def test_a_line_that_is_taken_out_is_netcrm_s_own_again(typing, world, run):
    run("config", "every.mentor", "6 weeks")
    typing("/^every.mentor/d; s/^color/#color/")
    assert value(run, "every.mentor") == 45
    assert file(world).read_text() == "# mine\n# plain\n"


def test_words_of_your_own_may_be_added(typing, run):
    typing('s/^#words.pricing.*/words."price list" = "tariff; rate card"/')
    assert value(run, "words.price-list") == "tariff; rate card"


def test_a_page_left_alone_changes_nothing(typing, world):
    played = typing("")
    assert (played.code, "Nothing was changed." in played.screen) == (0, True)
    assert file(world).read_text() == MINE


def test_an_emptied_page_changes_nothing(typing, world):
    played = typing("d")
    assert (played.code, "Nothing was changed." in played.screen) == (0, True)
    assert "put a # before a setting" in played.screen
    assert file(world).read_text() == MINE


def test_an_empty_text_behind_a_key_is_netcrm_s_own(typing, world):
    assert typing("s/^#day_order/day_order/; s/^#me =/me =/").code == 0
    assert file(world).read_text() == MINE


@pytest.mark.thorough
@each_row(
    ("script", "told"),
    [
        ('s/^color.*/color = "blue"/', "color is one of auto, always, never"),
        ("s/^color.*/color = blue/", "color = blue: a text stands in quotes"),
        ("s/^#every.peer.*/every.peer = 2 months/", "every.peer = 2 months: a text stands in quotes"),
        ('s/^color.*/colour = "never"/', 'there is no setting "colour"'),
        ('s/^color.*/color = ["never"]/', "color is one text or number"),
        ('s/^#every.mentor.*/every.mentor = "soon"/', '"soon"'),
        ('s/^#every.team.*/every.team = "2 weeks"/', "team never nags"),
        ('s/^#nudge.give.*/nudge.give = "no"/', "nudge.give is on or off"),
        ("s/^#give.hours.*/give.hours = 2000/", "no number of hours"),
    ],
)
def test_a_wrong_line_is_named_and_all_stays_as_it_was(typing, world, run, script, told):
    played = typing(f'{script}; s/^#every.peer.*/every.peer = "5 weeks"/; s/^#page.*/page = 30/', ("again?", "n"))
    screen = " ".join(played.screen.split())
    assert played.code in (2, 5)
    assert told in screen
    assert "line " in screen
    assert (value(run, "every.peer"), file(world).read_text()) == (45, MINE)
    (kept,) = (world / "state" / "netcrm").glob("typed-*.toml")
    assert "page = 30" in kept.read_text()
    kept.unlink()


def test_of_settings_of_the_book_none_is_kept_where_the_file_cannot_be_written(typing, world, run):
    run("config", "every.mentor", "6 weeks")
    file(world).write_text('log = { review = "off" }\n')
    played = typing('s/^every.mentor.*/every.mentor = "7 weeks"/; s/^log.review.*/log.review = "on"/', ("again?", "n"))
    assert played.code == 1
    assert value(run, "every.mentor") == 42


def test_the_book_s_part_is_one_step_to_undo(typing, run):
    typing('s/^#every.mentor.*/every.mentor = "6 weeks"/; s/^#every.peer.*/every.peer = "6 weeks"/')
    run("undo")
    assert (value(run, "every.mentor"), value(run, "every.peer")) == (45, 45)


def test_a_file_that_is_wrong_is_told_before_anybody_types(typing, world):
    file(world).write_text('color = "blue"\n')
    played = typing("")
    assert (played.code, "line 1" in played.screen, (world / "page.toml").exists()) == (1, True, False)


def test_with_nobody_there_it_is_refused(run):
    answer = run("config", "edit")
    assert (answer.code, "nobody is there" in answer.err) == (2, True)
