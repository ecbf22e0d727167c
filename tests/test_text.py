"""Texts cut, folded and matched."""

import re

import pytest

from netcrm.text import lazy_pattern


def test_a_lazy_pattern_is_compiled_by_its_first_use_alone():
    pattern = lazy_pattern("(")
    with pytest.raises(re.error):
        pattern.match("a")


def test_a_lazy_pattern_answers_as_the_compiled_one():
    lazy, ready = lazy_pattern(r"b+(?P<rest>\w*)", re.IGNORECASE), re.compile(r"b+(?P<rest>\w*)", re.IGNORECASE)
    for _ in range(2):
        assert lazy.search("aBBc")["rest"] == ready.search("aBBc")["rest"] == "c"
        assert lazy.fullmatch("a") is None
    assert (lazy.pattern, lazy.flags) == (ready.pattern, ready.flags)
