"""A whole person as TOML in the owner's editor."""

import json
import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from terminal import Played, play

from netcrm.commands.people.editor import columns, page
from netcrm.errors import Usage
from netcrm.store.book import Book
from netcrm.workspace import Workspace
from rows import each_row

Run = Callable[..., Any]
PERSON = ("add", "Maria Chen", "--kind", "mentor", "--topic", "pricing", "--every", "3 weeks", "--birthday", "7 mar")


@pytest.fixture
def typing(world: Path, run: Run) -> Callable[..., Played]:
    """typing(sed script, keys): `netcrm edit maria` at a terminal, with an editor that does what sed does."""
    run(*PERSON)
    editor = world / "editor"
    editor.write_text('#!/bin/sh\nsed -i "$NETCRM_TEST_SED" "$1"\n')
    editor.chmod(0o700)

    def typing(script: str, *keys: tuple[str, str]) -> Played:
        return play(["edit", "maria"], keys, {"EDITOR": str(editor), "NETCRM_TEST_SED": script, "TMPDIR": str(world)})

    return typing


@pytest.fixture
def meanwhile(world: Path, run: Run) -> Callable[..., Played]:
    """meanwhile(sed script, *words): `netcrm edit maria` at a terminal; `edit maria WORDS` runs before it saves."""
    run(*PERSON)
    editor = world / "editor"

    def meanwhile(script: str, *words: str) -> Played:
        other = shlex.join([sys.executable, "-m", "netcrm", "edit", "maria", *words])
        editor.write_text(f'#!/bin/sh\n{other} >/dev/null || exit 9\nsed -i "$NETCRM_TEST_SED" "$1"\n')
        editor.chmod(0o700)
        return play(["edit", "maria"], (), {"EDITOR": str(editor), "NETCRM_TEST_SED": script, "TMPDIR": str(world)})

    return meanwhile


def maria(run: Run) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(run("show", "maria-chen", "--json").out)["person"]
    return told


def test_what_was_typed_is_kept(typing: Callable[..., Played], run: Run) -> None:
    played = typing('s/^company = .*/company = "Fjord"/; s/^topics.*/topics = ["tax", "law"]/')
    assert played.code == 0
    assert (maria(run)["company"], maria(run)["topics"]) == ("Fjord", ["tax", "law"])


def test_an_emptied_field_is_cleared(typing: Callable[..., Played], run: Run) -> None:
    typing('s/^birthday = .*/birthday = ""/; s/^every = .*/every = ""/')
    assert (maria(run)["birthday"], maria(run)["every_days"]) == (None, None)


def test_a_file_left_alone_changes_nothing(typing: Callable[..., Played]) -> None:
    played = typing("")
    assert (played.code, "Nothing to change" in played.screen) == (0, True)


def test_what_does_not_parse_is_kept_in_a_file(typing: Callable[..., Played], world: Path, run: Run) -> None:
    played = typing('s/^title = .*/title = "CFO"/; s/^kind = .*/kind = oops/', ("again?", "n"))
    kept = world / "state" / "netcrm" / "maria-chen.toml"
    assert played.code == 2
    assert 'title = "CFO"\n' in kept.read_text()
    assert os.stat(kept).st_mode & 0o777 == 0o600
    assert maria(run)["title"] is None


def test_nothing_of_it_stays_in_the_temporary_folder(typing: Callable[..., Played], world: Path) -> None:
    typing('s/^title = .*/title = "CFO"/')
    assert list(world.glob("netcrm-*")) == []


def test_an_editor_that_fails_changes_nothing(typing: Callable[..., Played], run: Run) -> None:
    assert typing("not a sed script").code == 1
    assert maria(run)["kind"] == "mentor"


def test_another_field_that_was_changed_meanwhile_stays(meanwhile: Callable[..., Played], run: Run) -> None:
    played = meanwhile('s/^title = .*/title = "CFO"/', "--company", "Meanwhile")
    assert (played.code, maria(run)["title"], maria(run)["company"]) == (0, "CFO", "Meanwhile")
    assert "meantime" not in played.screen


def test_a_page_on_which_only_a_comment_changed_takes_nothing_back_that_was_changed_meanwhile(
    meanwhile: Callable[..., Played], run: Run
) -> None:
    meanwhile("s/^# Maria/# dear Maria/", "--company", "Meanwhile", "--birthday", "8 apr", "--every", "monthly")
    assert (maria(run)["company"], maria(run)["birthday"], maria(run)["every_days"]) == ("Meanwhile", "--04-08", 30)


def test_of_a_field_changed_on_both_sides_the_page_stands_and_the_other_is_named(
    meanwhile: Callable[..., Played], run: Run
) -> None:
    played = meanwhile('s/^company = .*/company = "Fjord"/', "--company", "Meanwhile")
    assert maria(run)["company"] == "Fjord"
    assert "changed in the meantime: company Meanwhile" in " ".join(played.screen.split())


def test_a_field_changed_to_the_same_on_both_sides_is_no_matter(meanwhile: Callable[..., Played], run: Run) -> None:
    played = meanwhile('s/^company = .*/company = "Fjord"/', "--company", "Fjord")
    assert (maria(run)["company"], "meantime" in played.screen) == ("Fjord", False)


def test_a_list_changed_on_both_sides_has_what_both_wanted(meanwhile: Callable[..., Played], run: Run) -> None:
    played = meanwhile('s/^topics.*/topics = ["tax"]/', "--topic", "hiring")
    assert (maria(run)["topics"], "meantime" in played.screen) == (["hiring", "tax"], False)


def test_what_was_typed_of_somebody_who_is_gone_by_then_is_kept_in_a_file(world: Path, run: Run) -> None:
    run(*PERSON)
    editor = world / "editor"
    undo = shlex.join([sys.executable, "-m", "netcrm", "undo"])
    editor.write_text(f'#!/bin/sh\n{undo} >/dev/null || exit 9\nsed -i \'s/^title = .*/title = "CFO"/\' "$1"\n')
    editor.chmod(0o700)
    played = play(["edit", "maria"], (), {"EDITOR": str(editor)})
    assert played.code == 3
    assert 'title = "CFO"\n' in (world / "state" / "netcrm" / "maria-chen.toml").read_text()


@pytest.fixture
def workspace(run: Run, book: Callable[..., Book]) -> Workspace:
    run(*PERSON)
    return Workspace()


def test_the_page_reads_back_as_the_same_person(workspace: Workspace) -> None:
    with workspace.book() as book:
        person = book.people.by_handles(["maria-chen"])[0][0]
    read = columns(page(person), workspace)
    assert {key: read[key] for key in ("name", "kind", "topics", "every_days", "birthday", "confidant")} == {
        "name": "Maria Chen", "kind": "mentor", "topics": ("pricing",), "every_days": 21, "birthday": "--03-07",
        "confidant": False,
    }  # fmt: skip


@each_row(
    ("line", "told"),
    [
        ("kind = 'mentr'", "there is no kind"),
        ("stage = 'gone'", "there is no stage"),
        ("colour = 'red'", "there is no field"),
        ("name = ''", "needs a name"),
        ("emails = ['nobody']", "no e-mail"),
        ("every = 'often'", "no span"),
        ("name = ", "cannot be read"),
        ("topics = 'pricing'", "a list"),
        ("confidant = 'perhaps'", "true or false"),
    ],
)
def test_a_line_that_cannot_be_read_is_told(workspace: Workspace, line: str, told: str) -> None:
    with pytest.raises(Usage, match=told):
        columns(line, workspace)
