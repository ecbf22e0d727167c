"""The model of lines is made from the sets of lines as they are."""

from make_line_model import MADE_FROM, checksum

MAKE = "run python tests/tools/make_line_model.py, which makes src/netcrm/engine/log/line_model.bin"


def test_the_model_of_lines_is_made_from_the_sets_as_they_are():
    assert MADE_FROM.read_text(encoding="utf-8").strip() == checksum(), MAKE
