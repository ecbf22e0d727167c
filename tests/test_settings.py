"""Where the book lives, and what belongs to this machine."""

import stat
from pathlib import Path

import make_settings
import pytest

from netcrm.errors import Failed, Usage
from netcrm.locations import book_path, config_path
from netcrm.model.settings import MACHINE
from netcrm.settings import KEYS, Settings, changed, load, save, unset
from rows import each_row


def write(text: str) -> None:
    path = Path(config_path())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_the_book_is_in_the_data_folder(world: Path) -> None:
    assert book_path(None) == str(world / "data" / "netcrm" / "netcrm.db")


def test_the_environment_names_another_book(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETCRM_DB", "~/work.db")
    assert book_path(None) == str(world / "home" / "work.db")


def test_a_flag_comes_before_the_environment(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETCRM_DB", "work.db")
    assert book_path("mine.db") == str(Path.cwd() / "mine.db")


@each_row("name", [":memory:", "file:mine.db?mode=ro"])
def test_every_name_of_a_book_is_a_plain_path(world: Path, name: str) -> None:
    assert book_path(name) == str(Path.cwd() / name)


def test_an_empty_name_of_a_book_is_refused(world: Path) -> None:
    with pytest.raises(Usage):
        book_path("")


def test_without_a_data_folder_it_is_the_usual_one(world: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    assert book_path(None) == str(world / "home" / ".local" / "share" / "netcrm" / "netcrm.db")


def test_without_a_file_the_settings_are_netcrms_own(world: Path) -> None:
    assert load() == Settings("auto", "", "", 50)


def test_settings_are_read_from_the_file(world: Path) -> None:
    write('color = "never"\npage = 30\nlog.review = false\n')
    assert load() == Settings(color="never", page=30, log_review="off")


def test_what_is_saved_is_read_again(world: Path) -> None:
    save(Settings(editor='vim "x"', day_order="mdy"))
    assert load() == Settings(editor='vim "x"', day_order="mdy")


def test_a_key_with_a_dot_is_saved_and_read_again(world: Path) -> None:
    save(Settings(log_review="off"))
    assert Path(config_path()).read_text() == 'log.review = "off"\n'
    assert load() == Settings(log_review="off")


def test_a_setting_is_taken_back_to_netcrms_own() -> None:
    assert unset(Settings(page=30, log_review="off"), "log.review") == Settings(page=30)


def test_only_what_differs_is_saved(world: Path) -> None:
    save(Settings(page=30))
    assert Path(config_path()).read_text() == "page = 30\n"


def test_the_file_is_for_its_owner_alone(world: Path) -> None:
    save(Settings(page=30))
    assert stat.S_IMODE(Path(config_path()).stat().st_mode) == 0o600


@each_row(
    ("text", "told"),
    [
        ("color = oops", "cannot be read"),
        ("colour = 'never'", "there is no setting 'colour'"),
        ("page = 0", "page is a number of rows"),
        ("page = 'many'", "page is a number of rows"),
        ("color = 'blue'", "color is one of"),
        ("day_order = 'ymd'", "day_order is one of"),
        ("log.review = 'maybe'", "log.review is one of"),
        ("log.other = 'on'", "there is no setting 'log.other'"),
        ("editor = ['vi']", "line 1: editor is one text or number"),
        ("editor = true", "line 1: editor is one text or number"),
        ("\x00", "cannot be read"),
    ],
)
def test_a_file_that_is_wrong_is_told_with_its_path(world: Path, text: str, told: str) -> None:
    write(text)
    with pytest.raises(Failed, match=told) as refusal:
        load()
    assert config_path() in refusal.value.message


@each_row(("key", "text"), [("page", "٣"), ("page", "-1"), ("page", "1000000"), ("color", ""), ("day_order", "")])
def test_a_value_that_makes_no_sense_is_a_usage_error(key: str, text: str) -> None:
    with pytest.raises(Usage):
        changed(Settings(), key, text)


@each_row("text", ["age1abc", "ssh-ed25519 AAAA me@home", "/home/me/keys.txt", "~/.ssh/id_ed25519.pub", ""])
def test_backups_are_encrypted_to_a_public_key_or_a_file_of_them(text: str) -> None:
    assert changed(Settings(), "backup.encrypt", text).backup_encrypt == text


@each_row("text", ["keys.txt", "AGE-SECRET-KEY-1", "on"])
def test_what_is_neither_a_key_nor_a_whole_path_encrypts_nothing(text: str) -> None:
    with pytest.raises(Usage, match=r"backup\.encrypt is a public key"):
        changed(Settings(), "backup.encrypt", text)


def test_comments_in_the_file_stay(world: Path) -> None:
    write('# mine\ncolor = "never"  # plain\n[log]\nreview = "off"\n')
    save(Settings(color="always", page=30, log_review="off"))
    assert Path(config_path()).read_text() == '# mine\ncolor = "always"  # plain\npage = 30\n[log]\nreview = "off"\n'


def test_a_file_in_which_no_line_can_be_changed_is_refused_and_stays(world: Path) -> None:
    write("log = { review = 'off' }\n")
    with pytest.raises(Failed, match="no single line"):
        save(Settings(log_review="on"))
    assert Path(config_path()).read_text() == "log = { review = 'off' }\n"


def test_what_is_declared_of_a_setting_is_what_it_takes() -> None:
    assert tuple(MACHINE) == KEYS
    for key, one in MACHINE.items():
        for word in one.words:
            changed(Settings(), key, word)
        if one.words:
            with pytest.raises(Usage):
                changed(Settings(), key, "neither")


def test_the_help_has_the_settings_as_they_are_declared() -> None:
    page = make_settings.PAGE.read_text(encoding="utf-8")
    assert make_settings.refreshed(page) == page, "run python tests/tools/make_settings.py"
