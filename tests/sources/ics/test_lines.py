from pathlib import Path

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st
from paths import CORPUS

from netcrm.sources.ics.lines import blocks, parts, unescaped
from rows import each_row

FILES = CORPUS / "ics"


def theirs(line: str) -> tuple[dict[str, str], str] | None:
    """The same line as the icalendar library reads it; None where it does not."""
    from icalendar.parser import Contentline

    try:
        _, parameters, value = Contentline(line).parts()
    except ValueError:
        return None
    joined = {name.upper(): ",".join(text) if isinstance(text, list) else text for name, text in parameters.items()}
    return joined, value


def ours(line: str) -> tuple[dict[str, str], str]:
    parameters, value = parts(line)
    return parameters, unescaped(value)


@each_row(
    ("line", "parameters", "value"),
    [
        ("SUMMARY:Plans: again; and, again", {}, "Plans: again; and, again"),
        ('ATTENDEE;CN="Ek; Bo: me, you":mailto:b@x.org', {"CN": "Ek; Bo: me, you"}, "mailto:b@x.org"),
        ("ATTENDEE;cn=Bo^'s^nhat ^^;X=:v", {"CN": 'Bo"s\nhat ^', "X": ""}, "v"),
        ('ATTENDEE;MEMBER="a","b":v', {"MEMBER": "a,b"}, "v"),
        ("DTSTART ; TZID = UTC+11 :v", {"TZID": "UTC+11"}, "v"),
        ("DTSTART;;VALUE=DATE:v", {"VALUE": "DATE"}, "v"),
        ('ATTENDEE;CN="never closed:mailto:b@x.org', {}, "mailto:b@x.org"),
        ("no value", {}, ""),
    ],
)
def test_a_line_has_parameters_and_a_value(line, parameters, value):
    assert parts(line) == (parameters, value)


def test_escapes_in_a_text_are_read():
    assert unescaped("a\\, b\\; c\\\\n\\nd\\Ne\\x") == "a, b; c\\n\nd\nex"


@pytest.mark.skipif(not FILES.exists(), reason="the corpus of samples is not here")
def test_every_line_of_the_corpus_is_read_as_icalendar_reads_it():
    lines = [
        line for file in FILES.iterdir() for block in _blocks(file) for named in block.lines.values() for line in named
    ]
    told = {line: theirs(line) for line in lines}
    assert len(told) > 100
    assert {line: ours(line) for line, read in told.items() if read} == {
        line: read for line, read in told.items() if read
    }


def _blocks(file: Path) -> list:
    raw = file.read_bytes()
    return blocks(raw)[0] if b"BEGIN:VCALENDAR" in raw else []


PLAIN = st.text(
    st.characters(
        min_codepoint=33, max_codepoint=0x2FF, exclude_characters='";:,\\^', exclude_categories=["Cc", "Cf", "Zs"]
    )
)
NAMES = st.sampled_from(["CN", "TZID", "EMAIL", "X-NUM-GUESTS"])
QUOTED = st.text(
    st.characters(
        min_codepoint=33, max_codepoint=0x2FF, exclude_characters='"\\^,', exclude_categories=["Cc", "Cf", "Zs"]
    )
)
VALUES = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FF, exclude_characters="\\", exclude_categories=["Cc", "Cf", "Zs"])
)


@examples(30)
@given(st.dictionaries(NAMES, PLAIN | QUOTED.map('"{}"'.format)), VALUES)
def test_any_line_is_read_as_icalendar_reads_it(parameters, value):
    line = "ATTENDEE" + "".join(f";{name}={text}" for name, text in parameters.items()) + f":{value}"
    assert theirs(line) in (None, ours(line))
