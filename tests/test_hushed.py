"""The file that says that netcrm is hushed."""

import stat
from pathlib import Path

import pytest

from netcrm import clock, hushed
from netcrm.errors import Failed
from rows import each_row


def file(world: Path) -> Path:
    return world / "state" / "netcrm" / "hush"


def test_nothing_is_hushed_at_first(world: Path) -> None:
    assert hushed.in_force() is None


def test_it_is_in_force_until_its_second(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hushed.begin(1000)
    monkeypatch.setattr(clock, "seconds", lambda: 999)
    assert hushed.in_force() == hushed.Hush(1000)
    monkeypatch.setattr(clock, "seconds", lambda: 1000)
    assert hushed.in_force() is None


def test_a_clock_that_is_set_back_shows_nothing(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hushed.begin(1000)
    monkeypatch.setattr(clock, "seconds", lambda: 1)
    assert hushed.in_force() is not None


def test_its_file_is_the_owner_s_alone(world: Path) -> None:
    hushed.begin(clock.seconds() + 60)
    assert stat.S_IMODE(file(world).stat().st_mode) == 0o600
    assert {one.name for one in file(world).parent.iterdir() if one.is_file()} == {"hush"}


@each_row("text", ["", "soon", "-5", "12 13", "\x00", "٣", "9" * 39])
def test_a_file_that_netcrm_did_not_write_counts_as_hushed(world: Path, text: str) -> None:
    file(world).parent.mkdir(parents=True, exist_ok=True)
    file(world).write_text(text)
    hush = hushed.in_force()
    assert hush is not None
    assert hush.mark == "hushed until netcrm hush off"


def test_a_file_that_cannot_be_read_counts_as_hushed(world: Path) -> None:
    file(world).mkdir(parents=True)
    assert hushed.in_force() == hushed.Hush(0)


def test_ending_what_never_began_is_no_failure(world: Path) -> None:
    hushed.end()
    assert hushed.in_force() is None


def test_where_it_cannot_be_kept_that_is_told(world: Path) -> None:
    (world / "state").write_text("a file and no folder")
    with pytest.raises(Failed, match="nothing is hushed"):
        hushed.begin(1000)
