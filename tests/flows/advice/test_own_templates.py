"""Templates of one's own: opened with netcrm's words, kept, taken away again."""

import os

import pytest

from netcrm.engine.advice.draft_templates import FIELDS
from netcrm.engine.advice.draft_texts import KINDS, text_of
from netcrm.errors import Failed, Usage
from netcrm.flows.advice.own_templates import check, keep, template, to_edit
from netcrm.model.people import LANGUAGES
from rows import each_row


@each_row(("kind", "language"), [(kind, language) for kind in KINDS for language in (None, *LANGUAGES)])
def test_it_begins_with_netcrm_s_own_words_which_can_be_read(tmp_path, kind, language):
    path, text = to_edit(str(tmp_path), kind, language)
    assert path == str(tmp_path / f"{kind}{f'.{language}' if language else ''}.txt")
    assert text.endswith(text_of(kind, language or "en"))
    assert all(f"{{{name}}}" in text for name in FIELDS)
    check(path, text)


def test_what_was_changed_is_kept_for_its_owner_alone(tmp_path):
    folder = str(tmp_path / "drafts")
    written = keep(folder, "ask", "de", "Hallo {name}", "before")
    assert (written.did, written.file) == ("kept", f"{folder}/ask.de.txt")
    assert os.stat(written.file).st_mode & 0o777 == 0o600
    assert to_edit(folder, "ask", "de") == (written.file, "Hallo {name}\n")


@each_row(("text", "did"), [("same", "unchanged"), ("", "unchanged"), (" \n", "unchanged")])
def test_what_was_left_alone_makes_no_file(tmp_path, text, did):
    assert keep(str(tmp_path / "drafts"), "ask", None, text, "same").did == did
    assert not (tmp_path / "drafts").exists()


def test_an_emptied_one_brings_back_netcrm_s_own(tmp_path):
    keep(str(tmp_path), "ask", None, "Hallo {name}", "")
    assert keep(str(tmp_path), "ask", None, "\n", "Hallo {name}\n").did == "removed"
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_opened_with_netcrm_s_own_words(tmp_path):
    (tmp_path / "ask.txt").write_text("\n")
    assert to_edit(str(tmp_path), "ask", None)[1].endswith(text_of("ask", "en"))


def test_a_kind_there_is_not_is_told_with_the_nearest(tmp_path):
    with pytest.raises(Usage, match='there is no kind of message "asks"'):
        to_edit(str(tmp_path), "asks", None)


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "drafts").write_text("")
    with pytest.raises(Failed, match="cannot be written"):
        keep(str(tmp_path / "drafts"), "ask", None, "Hallo {name}", "")


def test_a_file_that_is_no_text_is_told(tmp_path):
    (tmp_path / "ask.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Usage, match=r"ask.txt is no UTF-8 text"):
        template(str(tmp_path), "ask", None)


def test_a_file_of_windows_is_read(tmp_path):
    (tmp_path / "ask.txt").write_bytes("\ufeffHallo {name}\r\n\r\nGrüße\r\n".encode())
    assert to_edit(str(tmp_path), "ask", None)[1] == "Hallo {name}\n\nGrüße\n"
