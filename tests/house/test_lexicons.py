"""What the reader of lines looks up is made from the lexicons that are mended by hand."""

import pytest
from make_lexicons import files
from untraced import untraced

MAKE = "run python tests/tools/make_lexicons.py, which makes the .py beside each lexicon of engine/log/lexicons"
MADE = files()  # each text is made by its test: all of them take some seconds


@pytest.mark.thorough
@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_the_tables_of_a_lexicon_are_made_from_it(path):
    with untraced():
        made = MADE[path]()
    assert made == path.read_text(encoding="utf-8"), MAKE
