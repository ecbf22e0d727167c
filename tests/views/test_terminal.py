"""Pages put on paper: bare text, or colour through rich, and nothing a terminal would obey."""

import subprocess
import sys

import pytest

from netcrm.views.page import MARKUP, page
from netcrm.views.terminal import STYLES, print_page
from rows import each_row

TRAPS = ("Cy [/x]", "[acme]", ":smile:", "[bold red]x[/]", "\\[x]", "李雷", "a  b")


@each_row("text", TRAPS)
def test_markup_and_emoji_codes_are_only_letters(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page([[(text, "name")]]), True)
    out = capsys.readouterr().out
    assert text in out


@each_row("color", [True, False])
def test_control_characters_never_reach_the_terminal(color: bool, capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page([[("a\x1b]52;c;aGk=\x07b\x9b31mc\u202ed\x7f", "")]]), color)
    assert capsys.readouterr().out == "a]52;c;aGk=b31mcd\n"


def test_notices_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["said"], ["by the way"]), False)
    assert capsys.readouterr() == ("said\n", "by the way\n")


def test_colour_is_named_so_that_the_theme_decides(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page([[("late", "late")]]), True)
    assert capsys.readouterr().out == "\x1b[31mlate\x1b[0m\n"


def test_bare_text_has_no_escape(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page([[("late", "late"), ("  ", "")]]), False)
    assert capsys.readouterr().out == "late\n"


def test_a_long_line_is_not_folded_by_rich(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["x" * 300]), True)
    assert capsys.readouterr().out == "x" * 300 + "\n"


@each_row("color", [True, False])
def test_a_line_wider_than_the_terminal_goes_on_below_between_words(
    color: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    print_page(page([[("Greta owes you: ", ""), ("the samples", ""), (", tomorrow  (o12)", "")]]), color, 30)
    assert capsys.readouterr().out == "Greta owes you: the samples,\n  tomorrow  (o12)\n"


def test_a_part_of_a_line_stays_whole_where_it_can(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["logged a coffee with Maria · netcrm redo (l1)"]), False, 40)
    assert capsys.readouterr().out == "logged a coffee with Maria ·\n  netcrm redo (l1)\n"


def test_a_part_wider_than_the_terminal_begins_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["coffee with Tom · you owe Tom: the deck and the numbers of last year"]), False, 30)
    assert capsys.readouterr().out == ("coffee with Tom · you owe Tom:\n  the deck and the numbers of\n  last year\n")


def test_a_line_further_in_goes_on_further_in(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["  one two three"]), False, 10)
    assert capsys.readouterr().out == "  one two\n    three\n"


def test_a_word_wider_than_the_terminal_stays_whole(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["see https://example.org/a/b now"]), False, 10)
    assert capsys.readouterr().out == "see\n  https://example.org/a/b\n  now\n"


def test_on_a_pipe_a_line_stays_one(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["one two " * 30]), False)
    assert capsys.readouterr().out == f"{('one two ' * 30).strip()}\n"


def test_a_text_to_copy_is_left_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page(["one two three"])._replace(copied=True), False, 8)
    assert capsys.readouterr().out == "one two three\n"


def test_signs_that_colour_makes_needless_take_no_room(capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page([[("type ", ""), ("`", MARKUP), ("log", ""), ("`", MARKUP)]]), True, 8)
    assert capsys.readouterr().out == "type log\n"


@each_row("style", STYLES)
def test_every_style_can_be_drawn(style: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_page(page([[("word", style)]]), True)
    assert "word" in capsys.readouterr().out


def test_without_colour_rich_stays_asleep() -> None:
    code = (
        "import sys; from netcrm.views.page import page; from netcrm.views.terminal import print_page;"
        " print_page(page(['x']), False); print('rich' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "x\nFalse\n"
