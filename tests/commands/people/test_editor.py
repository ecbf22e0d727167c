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
    (kept,) = (world / "state" / "netcrm").glob("typed-*.toml")
    assert played.code == 2
    assert 'title = "CFO"\n' in kept.read_text()
    assert os.stat(kept).st_mode & 0o777 == 0o600
    assert maria(run)["title"] is None


@each_row("script", ["", 's/^title = .*/title = "CFO"/'])
def test_nothing_of_it_stays_where_all_went_well(typing: Callable[..., Played], world: Path, script: str) -> None:
    assert typing(script).code == 0
    assert [file.name for file in (world / "state").rglob("*") if file.is_file()] == []


DEEP = "[" * 30_000
DIGITS = "9" * 10_000
REFUSED = {
    f's/^name = .*/name = "{"x" * 1100}"/': "longer than",
    f"s/^title = .*/title = {DEEP}/": "brackets within brackets",
    f"s/^title = .*/title = {DIGITS}/": "a number of thousands of digits",
    r"s/^title = .*/title = \"\xff\xfe\"/": "no UTF-8 text (line 6)",
    's/^title = .*/title = "C" FO/': "cannot be read",
    's/^kind = .*/kind = "nobody"/': "there is no kind",
    's/^birthday = .*/birthday = "2026-02-30"/': "2026-02-30",
}


@pytest.mark.thorough
@each_row("script", REFUSED)
def test_whatever_is_refused_is_kept_and_told_where_and_how_to_go_on(
    typing: Callable[..., Played], world: Path, script: str
) -> None:
    for there in (world / "state" / "netcrm").glob("typed-*"):
        there.unlink()
    played = typing(script, ("Open it again?", "n"))
    (kept,) = (world / "state" / "netcrm").glob("typed-*")
    told = " ".join(played.screen.split())
    assert (played.code, REFUSED[script] in told, str(kept) in told) == (2, True, True)
    assert "netcrm edit maria-chen goes on with it" in told
    assert os.stat(kept).st_mode & 0o777 == 0o600


def test_a_page_that_was_not_kept_is_offered_the_next_time(
    typing: Callable[..., Played], run: Run, world: Path
) -> None:
    typing('s/^title = .*/title = "CFO"/; s/^kind = .*/kind = oops/', ("again?", "n"))
    assert typing('s/^kind = oops/kind = "peer"/', ("Go on with it?", "y")).code == 0
    assert (maria(run)["title"], maria(run)["kind"]) == ("CFO", "peer")
    assert list((world / "state" / "netcrm").glob("typed-*")) == []


def test_a_page_that_nobody_goes_on_with_stays_under_another_name(
    typing: Callable[..., Played], run: Run, world: Path
) -> None:
    typing("s/^kind = .*/kind = oops/", ("again?", "n"))
    assert typing('s/^title = .*/title = "CFO"/', ("Go on with it?", "n")).code == 0
    (kept,) = (world / "state" / "netcrm").glob("typed-*")
    assert ("kind = oops" in kept.read_text(), maria(run)["title"]) == (True, "CFO")


def test_the_same_page_at_two_terminals_is_two_pages(world: Path, run: Run, typing: Callable[..., Played]) -> None:
    other = world / "other"
    other.write_text('#!/bin/sh\nsed -i \'s/^company = .*/company = "Fjord"/\' "$1"\n')
    other.chmod(0o700)
    again = shlex.join([sys.executable, "-c", "import sys; sys.path[:0] = sys.argv[1:]; import second", str(world)])
    (world / "second.py").write_text(
        f"import pty, os, sys\nos.environ['EDITOR'] = {str(other)!r}\n"
        "sys.exit(os.waitstatus_to_exitcode(pty.spawn([sys.executable, '-m', 'netcrm', 'edit', 'maria'])))\n"
    )
    editor = world / "editor"
    editor.write_text(f'#!/bin/sh\n{again} >/dev/null 2>&1 </dev/null\nsed -i \'s/^title = .*/title = "CFO"/\' "$1"\n')
    assert play(["edit", "maria"], (), {"EDITOR": str(editor)}).code == 0
    assert (maria(run)["title"], maria(run)["company"]) == ("CFO", "Fjord")
    assert list((world / "state" / "netcrm").glob("typed-*")) == []


@each_row("signal", ["KILL", "TERM", "HUP"])
def test_a_netcrm_that_is_ended_while_the_editor_is_open_loses_nothing(
    world: Path, run: Run, typing: Callable[..., Played], signal: str
) -> None:
    for there in (world / "state" / "netcrm").glob("typed-*"):
        there.unlink()
    stop = world / "stop"
    stop.write_text(f'#!/bin/sh\nsed -i \'s/^title = .*/title = "CFO"/\' "$1"\nkill -{signal} $PPID\nsleep 0.1\n')
    stop.chmod(0o700)
    assert play(["edit", "maria"], (), {"EDITOR": str(stop)}).code != 0
    (kept,) = (world / "state" / "netcrm").glob("typed-*")
    assert 'title = "CFO"' in kept.read_text()
    told = " ".join(run("note", "maria", "likes tea").err.split())
    assert (str(kept) in told, "netcrm edit maria-chen goes on with it" in told) == (True, True)
    assert run("note", "maria", "likes tea").err == ""


def test_a_page_that_nobody_had_changed_by_then_is_removed_by_the_next_command(
    world: Path, run: Run, typing: Callable[..., Played]
) -> None:
    stop = world / "stop"
    stop.write_text("#!/bin/sh\nkill -KILL $PPID\nsleep 0.1\n")
    stop.chmod(0o700)
    play(["edit", "maria"], (), {"EDITOR": str(stop)})
    state = world / "state" / "netcrm"
    assert len(list(state.glob("typed-*"))) == 1
    assert run("note", "maria", "likes tea").err == ""
    assert (list(state.glob("typed-*")), list((state / "unfinished").iterdir())) == ([], [])


def test_ctrl_c_belongs_to_the_editor(world: Path, run: Run, typing: Callable[..., Played]) -> None:
    editor = world / "editor"
    editor.write_text('#!/bin/sh\ntrap : INT\nkill -INT $PPID $$\nsed -i \'s/^title = .*/title = "CFO"/\' "$1"\n')
    assert play(["edit", "maria"], (), {"EDITOR": str(editor)}).code == 0
    assert maria(run)["title"] == "CFO"


def test_an_editor_that_ends_by_ctrl_c_is_an_interruption_and_what_was_typed_is_kept(
    world: Path, run: Run, typing: Callable[..., Played]
) -> None:
    editor = world / "editor"
    editor.write_text('#!/bin/sh\nsed -i \'s/^title = .*/title = "CFO"/\' "$1"\nkill -INT $$\n')
    played = play(["edit", "maria"], (), {"EDITOR": str(editor)})
    (kept,) = (world / "state" / "netcrm").glob("typed-*")
    assert (played.code, str(kept) in " ".join(played.screen.split())) == (130, True)


def test_what_an_editor_leaves_beside_the_page_goes_with_it(
    world: Path, run: Run, typing: Callable[..., Played]
) -> None:
    editor = world / "editor"
    editor.write_text('#!/bin/sh\ncp "$1" "$1~"\nsed -i \'s/^title = .*/title = "CFO"/\' "$1"\n')
    assert play(["edit", "maria"], (), {"EDITOR": str(editor)}).code == 0
    assert list((world / "state" / "netcrm").glob("*typed*")) == []


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
    (kept,) = (world / "state" / "netcrm").glob("typed-*.toml")
    assert 'title = "CFO"\n' in kept.read_text()


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
