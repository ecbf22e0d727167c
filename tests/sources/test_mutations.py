"""Whatever was done to a file, a reader gives what it holds or refuses it; the samples are those of the fuzzer."""

from collections.abc import Callable

import pytest
from effort import examples
from fuzz_readers import READERS, SAMPLES, reader, tried
from hypothesis import given
from hypothesis import strategies as st

from netcrm.errors import NetcrmError
from netcrm.model.imports import Gathered

ALL = tuple(sample for kind in READERS for sample in SAMPLES[kind])
SIGNS = (
    *(
        b'"',
        b"'",
        b",",
        b";",
        b":",
        b"\t",
        b"\n",
        b"\r\n",
        b"\r",
        b"\x00",
        b"\xff",
        b"\xfe",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
    ),
    *(b"=", b"=\n", b"\\", b"\\n", b"{", b"}", b"[", b"]", b"<", b">", b"(", b"@", b"*", b"_", b"#", b"%", b"-", b" "),
    *(b"\x1b[2J", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\xcc\x81", b"9999999999", b"-1", b"1e999", b"NaN", b"null"),
    *(b"BEGIN:VCARD\n", b"END:VCARD\n", b"BEGIN:VEVENT\n", b"RRULE:FREQ=SECONDLY\n", b"DTSTART:00010101\n", b"From \n"),
)
PLACE = st.integers(0, 2_000)
LENGTH = st.integers(0, 300)
CHANGES = st.one_of(
    st.tuples(st.just("flip"), PLACE, st.integers(1, 255)),
    st.tuples(st.just("cut"), PLACE, LENGTH),
    st.tuples(st.just("double"), PLACE, LENGTH, st.sampled_from([1, 2, 50])),
    st.tuples(st.just("splice"), PLACE, st.sampled_from(ALL), PLACE, LENGTH),
    st.tuples(st.just("put"), PLACE, st.sampled_from(SIGNS) | st.binary(max_size=6)),
    st.tuples(st.just("run"), PLACE, st.sampled_from(SIGNS), st.sampled_from([10, 1_000, 30_000])),
)


@pytest.fixture(params=READERS)
def kind(request: pytest.FixtureRequest) -> str:
    if reader(request.param) is None:
        pytest.skip("there is no such reader yet")
    return request.param


def read_of(kind: str) -> Callable[[bytes], object]:
    read = reader(kind)
    assert read is not None
    return read


def changed(raw: bytes, what: str, at: int, *how) -> bytes:
    """The file with one change somewhere in it."""
    at = at % (len(raw) + 1)
    match what, how:
        case "flip", (by,):
            return raw[:at] + bytes(byte ^ by for byte in raw[at : at + 1]) + raw[at + 1 :]
        case "cut", (length,):
            return raw[:at] + raw[at + length :]
        case "double", (length, times):
            return raw[:at] + raw[at : at + length] * times + raw[at:]
        case "splice", (other, begin, length):
            begin = begin % len(other)
            return raw[:at] + other[begin : begin + length] + raw[at:]
        case "put", (sign,):
            return raw[:at] + sign + raw[at:]
        case "run", (sign, times):
            return raw[:at] + sign * times + raw[at:]
    raise AssertionError(what)


def test_every_sample_is_read(kind):
    assert [type(tried(read_of(kind), sample)) for sample in SAMPLES[kind]] == [Gathered] * len(SAMPLES[kind])


def test_every_sample_of_another_kind_is_refused_or_read(kind):
    assert all(isinstance(tried(read_of(kind), sample), Gathered | NetcrmError) for sample in ALL)


@pytest.mark.thorough
@examples(20)
@given(sample=st.data(), changes=st.lists(CHANGES, min_size=1, max_size=6))
def test_a_damaged_file_gives_what_it_holds_or_a_refusal(kind, sample, changes):
    raw = sample.draw(st.sampled_from(SAMPLES[kind]))
    for change in changes:
        raw = changed(raw, *change)
    assert isinstance(tried(read_of(kind), raw), Gathered | NetcrmError)


@examples(8)
@given(raw=st.binary(max_size=300))
def test_any_bytes_give_what_they_hold_or_a_refusal(kind, raw):
    assert isinstance(tried(read_of(kind), raw), Gathered | NetcrmError)
