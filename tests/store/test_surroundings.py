"""What lies around a book: rights, litter, synced folders, copies that two machines made."""

import os
import stat

import pytest

from netcrm.store.surroundings import Surroundings
from rows import each_row

NOW = 2_000_000_000.0


@pytest.fixture
def place(tmp_path):
    """place(path of the book below a folder) -> its surroundings; all that is there is two hours old."""

    def place(book: str = "netcrm/netcrm.db", *others: str) -> Surroundings:
        for name in (book, *others):
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.touch(0o600)
            os.utime(path, (NOW - 7200, NOW - 7200))
        path = str(tmp_path / book)
        return Surroundings(
            path, str(tmp_path / "config/config.toml"), str(tmp_path / "state"), [f"{path}.backups"], NOW
        )

    return place


def test_a_book_that_others_may_read_is_made_its_owners_alone(place):
    around = place()
    os.chmod(around.book, 0o644)
    assert [(one.path, one.mode) for one in around.open_to_others()] == [(around.book, 0o644)]
    assert around.close_to_others(around.open_to_others()) == ()
    assert stat.S_IMODE(os.stat(around.book).st_mode) == 0o600


def test_the_folder_of_netcrm_is_looked_at_and_no_other_one(place):
    for around, expected in ((place(), 1), (place("elsewhere/netcrm.db"), 0)):
        os.chmod(os.path.dirname(around.book), 0o755)
        assert len(around.open_to_others()) == expected


def test_copies_and_the_settings_are_looked_at_too(place):
    around = place(
        "netcrm/netcrm.db", "netcrm/netcrm.db.backups/one.db", "config/config.toml", "netcrm/netcrm.db.v3.bak"
    )
    names = ("netcrm.db.backups/one.db", "netcrm.db.v3.bak")
    open_ones = {os.path.join(os.path.dirname(around.book), name) for name in names} | {around.config}
    for path in open_ones:
        os.chmod(path, 0o640)
    assert {one.path for one in around.open_to_others()} == open_ones


@each_row(
    "name",
    ["netcrm/.netcrm-ab12cd", "netcrm/netcrm.db.backups/.netcrm-xy", "config/config.toml.4711", "state/book.ask.4711"],
)
def test_what_a_killed_command_left_is_found_and_deleted(place, tmp_path, name):
    around = place("netcrm/netcrm.db", name)
    assert around.litter() == (str(tmp_path / name),)
    assert around.remove(around.litter()) == ()
    assert around.litter() == ()


def test_what_a_command_makes_at_this_moment_is_no_litter(place, tmp_path):
    around = place("netcrm/netcrm.db", "netcrm/.netcrm-ab12cd")
    os.utime(tmp_path / "netcrm/.netcrm-ab12cd", (NOW - 5, NOW - 5))
    assert around.litter() == ()


SYNCED = (
    ("Dropbox/netcrm.db", "Dropbox"),
    ("Dropbox (Personal)/netcrm.db", "Dropbox"),
    ("Library/Mobile Documents/com~apple~CloudDocs/netcrm.db", "iCloud Drive"),
    ("OneDrive - Acme/netcrm.db", "OneDrive"),
    ("Google Drive/netcrm.db", "Google Drive"),
    ("GoogleDrive-me@example.com/My Drive/netcrm.db", "Google Drive"),
    ("Nextcloud/private/netcrm.db", "Nextcloud"),
    ("notes/netcrm.db", None),
)


@each_row("book, service", SYNCED)
def test_a_synced_folder_is_known_by_its_name(place, book, service):
    assert place(book).synced() == service


def test_a_folder_of_syncthing_is_known_by_its_mark(place, tmp_path):
    around = place("all/mine/netcrm.db")
    (tmp_path / "all/.stfolder").mkdir()
    assert around.synced() == "Syncthing"


COPIES = (
    ("netcrm (Anna's conflicted copy 2026-09-21).db", True),
    ("netcrm.sync-conflict-20260921-101500-ABCDEFG.db", True),
    ("netcrm (1).db", True),
    ("netcrm 2.db", True),
    ("netcrm (conflicted copy 2026-09-21 101500).db", True),
    ("netcrm-work.db", False),
    ("other (conflicted copy).db", False),
    ("netcrm (conflicted copy).txt", False),
)


@each_row("name, is_one", COPIES)
def test_a_copy_that_two_machines_made_is_known_by_its_name(tmp_path, name, is_one):
    for each in ("netcrm.db", name):
        (tmp_path / each).touch()
    around = Surroundings(str(tmp_path / "netcrm.db"), "", "", [], NOW)
    assert (str(tmp_path / name) in around.conflict_copies()) == is_one
    (tmp_path / name).unlink()
