"""A page of settings changed line by line."""

import pytest

from netcrm.errors import Usage
from netcrm.toml_lines import flat_page, line_of, with_line
from rows import each_row

MINE = '# mine\ncolor = "never"  # plain\n\n# about logs\n[log]\nreview = "off"\n'


@each_row(
    ("key", "value", "after"),
    [
        ("color", "always", MINE.replace('"never"', '"always"')),
        ("color", None, MINE.replace('color = "never"  ', "")),
        ("log.review", "on", MINE.replace('"off"', '"on"')),
        ("log.review", None, MINE.replace('review = "off"\n', "")),
        ("page", 30, MINE.replace("# plain\n", "# plain\npage = 30\n")),
        ("page", None, MINE),
    ],
)
def test_one_setting_is_changed_and_every_comment_stays(key: str, value: str | int | None, after: str) -> None:
    assert with_line(MINE, key, value) == after


@each_row("line", ['log . review = "off"', "log.\"review\" = 'off' # x", 'log.review="off"\r'])
def test_a_key_is_known_however_it_is_written(line: str) -> None:
    assert line_of(f"\n{line}\n", "log.review") == 2


def test_a_page_without_an_end_of_line_goes_on_below() -> None:
    assert with_line("page = 3", "color", "never") == 'page = 3\ncolor = "never"\n'


def test_a_hash_in_a_text_is_no_comment() -> None:
    assert with_line('editor = "a # b"\n', "editor", "vi") == 'editor = "vi"\n'


@each_row(
    ("text", "told"),
    [
        ("page = 3\ncolor = oops\n", "line 2: color = oops: a text stands in quotes"),
        ("a = " + "[" * 5000, "no list of settings"),
        ("a = " + "9" * 10_000, "no list of settings"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_line(text: str, told: str) -> None:
    with pytest.raises(Usage, match=told):
        flat_page(text)
