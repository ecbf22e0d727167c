"""Files written whole or not at all, and what is left of it where netcrm is stopped by force."""

import os
import signal
import stat
import time
from pathlib import Path

import killed
import pytest

from netcrm import atomic
from rows import each_row

OTHER_DISK = Path("/dev/shm")


@pytest.fixture
def unfinished(world):
    """What lies in the folder for what is not finished yet."""

    def unfinished() -> list[str]:
        folder = world / "state" / "netcrm" / "unfinished"
        return sorted(path.name for path in folder.iterdir()) if folder.exists() else []

    return unfinished


@pytest.fixture
def elsewhere(world):
    """A folder in another file system than the folder of state."""
    if not OTHER_DISK.is_dir() or OTHER_DISK.stat().st_dev == world.stat().st_dev:
        pytest.skip("there is no other file system here")
    folder = OTHER_DISK / f"netcrm-test-{os.getpid()}"
    folder.mkdir()
    yield folder
    for there in sorted(folder.rglob("*"), reverse=True):
        there.rmdir() if there.is_dir() else there.unlink()
    folder.rmdir()


def stopped(write) -> None:
    """Writes in a fork, which is killed before the file is in its place."""
    child = os.fork()
    if child == 0:
        os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        write()
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def test_a_file_is_written_and_nothing_else_stays(world, unfinished):
    assert atomic.write(str(world / "file"), b"there")
    assert ((world / "file").read_bytes(), unfinished()) == (b"there", [])


@each_row("mode", [0o600, 0o640, 0o755])
def test_a_file_has_the_rights_that_were_asked_for(world, mode):
    atomic.write(str(world / "file"), b"there", mode)
    assert stat.S_IMODE((world / "file").stat().st_mode) == mode


def test_a_link_in_the_place_of_a_file_of_netcrm_s_own_is_replaced(world):
    (world / "precious").write_bytes(b"mine")
    (world / "link").symlink_to(world / "precious")
    atomic.write(str(world / "link"), b"there", own=True)
    assert ((world / "link").is_symlink(), (world / "link").read_bytes()) == (False, b"there")
    assert (world / "precious").read_bytes() == b"mine"


def test_a_link_stays_one_and_what_it_leads_to_is_written(world):
    (world / "link").symlink_to(world / "file")
    atomic.write(str(world / "link"), b"there")
    assert ((world / "link").is_symlink(), (world / "file").read_bytes()) == (True, b"there")


def test_a_file_that_is_not_wanted_any_more_stays_as_it_was(world, unfinished):
    (world / "file").write_text("before")
    assert not atomic.write(str(world / "file"), b"there", still=lambda: False)
    assert ((world / "file").read_text(), unfinished()) == ("before", [])


def test_what_was_being_written_lies_under_a_name_that_tells_nothing_and_is_removed(world, unfinished):
    stopped(lambda: atomic.write(str(world / "maria-chen.toml"), b"private"))
    (left,) = unfinished()
    assert ("maria" in left, [path.name for path in world.iterdir()]) == (False, ["state"])
    atomic.sweep()
    assert unfinished() == []


def test_in_another_file_system_it_lies_beside_the_file_and_is_removed(world, unfinished, elsewhere):
    stopped(lambda: atomic.write(str(elsewhere / "maria-chen.toml"), b"private"))
    (left,) = elsewhere.iterdir()
    assert (left.name.startswith(".netcrm-"), "maria" in left.name) == (True, False)
    assert stat.S_IMODE(left.stat().st_mode) == 0o700
    atomic.sweep()
    assert (list(elsewhere.iterdir()), unfinished()) == ([], [])


def test_in_another_file_system_a_file_is_written_whole(world, unfinished, elsewhere):
    atomic.write(str(elsewhere / "file"), b"there")
    assert ([path.name for path in elsewhere.iterdir()], unfinished()) == (["file"], [])


def test_between_two_mounts_of_one_file_system_a_file_is_copied(world, unfinished, monkeypatch):
    really = os.replace

    def replace(one, other):
        if os.path.dirname(one) != os.path.dirname(other):
            raise OSError(18, "Invalid cross-device link")
        really(one, other)

    monkeypatch.setattr(os, "replace", replace)
    atomic.write(str(world / "file"), b"there")
    assert ((world / "file").read_bytes(), sorted(path.name for path in world.iterdir())) == (
        b"there",
        ["file", "state"],
    )
    assert stat.S_IMODE((world / "file").stat().st_mode) == 0o600


def test_what_a_netcrm_that_still_runs_is_writing_stays(world, unfinished):
    child = os.fork()
    if child == 0:
        with atomic.staging(str(world)) as folder:
            atomic.stage(folder, "1", b"there")
            time.sleep(60)
    try:
        while not unfinished():
            time.sleep(0.01)
        atomic.sweep()
        assert len(unfinished()) == 1
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    atomic.sweep()
    assert unfinished() == []


def test_what_was_just_begun_by_a_process_nobody_knows_here_stays(world, unfinished):
    with atomic._beginning():  # as on another machine, where it is not locked yet
        folder = world / "state" / "netcrm" / "unfinished"
        (folder / "999999999-00").mkdir()
        atomic.sweep()
        assert unfinished() == ["999999999-00"]
    atomic.sweep()
    assert unfinished() == []


def test_where_there_are_no_locks_what_is_new_stays_for_a_day(world, unfinished, monkeypatch):
    def flock(*_):
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("fcntl.flock", flock)
    folder = world / "state" / "netcrm" / "unfinished"
    (folder / "999999999-00").mkdir(parents=True)
    (folder / "999999999-01").mkdir()
    os.utime(folder / "999999999-01", (0, 0))
    atomic.sweep()
    assert unfinished() == ["999999999-00"]


def test_a_new_file_takes_no_other_s_name(world):
    (world / "file").write_bytes(b"first")
    with atomic.staging(str(world)) as folder, pytest.raises(FileExistsError):
        atomic.place(atomic.stage(folder, "1", b"second"), str(world / "file"), new=True)
    assert (world / "file").read_bytes() == b"first"


def test_a_new_file_is_placed_where_no_file_has_two_names(world, monkeypatch):
    def link(*_):
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", link)
    with atomic.staging(str(world)) as folder:
        atomic.place(atomic.stage(folder, "1", b"there"), str(world / "file"), new=True)
        with pytest.raises(FileExistsError):
            atomic.place(atomic.stage(folder, "2", b"second"), str(world / "file"), new=True)
    assert (world / "file").read_bytes() == b"there"


def test_what_somebody_else_put_there_stays(world, unfinished):
    folder = world / "state" / "netcrm" / "unfinished"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("mine")
    atomic.sweep()
    assert unfinished() == ["mine.txt"]


@each_row("path", ["/etc", "outside", ".netcrm-1"])
def test_an_entry_about_what_netcrm_did_not_make_removes_nothing_but_itself(world, unfinished, path):
    folder = world / "state" / "netcrm" / "unfinished"
    folder.mkdir(parents=True, exist_ok=True)
    (world / path).mkdir(exist_ok=True) if path[0] != "/" else None
    (folder / "999999999-00.at").write_text(str(world / path))
    atomic.sweep()
    assert ((world / path).exists(), unfinished()) == (True, [])


def test_a_link_in_the_place_of_what_was_unfinished_is_not_followed(world, unfinished):
    folder = world / "state" / "netcrm" / "unfinished"
    folder.mkdir(parents=True)
    (world / "mine").mkdir()
    (world / "mine" / "file").write_text("mine")
    (world / ".netcrm-999999999-00").symlink_to(world / "mine")
    (folder / "999999999-00.at").write_text(str(world / ".netcrm-999999999-00"))
    atomic.sweep()
    assert (world / "mine" / "file").read_text() == "mine"


def test_where_nothing_can_be_entered_it_is_written_all_the_same(world):
    (world / "state").touch()
    atomic.write(str(world / "file"), b"there")
    assert sorted(path.name for path in world.iterdir()) == ["file", "state"]


COMMANDS = [
    "export json -o {}/made/all.json", "export markdown -o {}/made/pages/", "export graph -o {}/made/circle.html",
    "config color never", "today", "ask pricing", "backup", "backup {}/made/copy.db", "import csv {}/people.csv",
]  # fmt: skip
STEPS = 2  # moments at which each is killed; tests/endurance/test_killed.py has many


@pytest.mark.thorough
@each_row("command", COMMANDS)
def test_a_killed_command_leaves_nothing_once_another_has_written(run, world, tmp_path_factory, command):
    if not (world / "made").exists():
        run("add", "Maria Chen", "--topic", "pricing")
    (world / "made").mkdir(exist_ok=True)
    (world / "people.csv").write_text("name,email\nTom Berg,tom@example.com\n")
    words = [word.replace("{}", str(world)) for word in command.split()]
    steps = killed.steps_of(words, str(tmp_path_factory.mktemp("steps") / "steps"))
    for number in range(1, STEPS + 1):
        killed.run([*words, "--force"] if words[0] in ("export", "backup") and len(words) > 1 else words,
                   steps=max(1, steps * number // STEPS))  # fmt: skip
        assert killed.run(["note", "maria", "likes tea"]).code == 0
        litter = [
            path for path in world.rglob("*") if path.name.startswith(".netcrm-") and path.name != ".pages-of-netcrm"
        ]
        assert (litter, list((world / "state" / "netcrm" / "unfinished").iterdir())) == ([], [])
        assert list((world / "config").rglob("*.toml.*")) == []
