"""A note with one sentence a line: what each line is, and the note with what became of them."""

from datetime import date, timedelta

import pytest
from effort import examples
from hypothesis import given
from hypothesis import strategies as st

from netcrm.engine.log.note_file import MOST, Line, digest, in_doubt, lines, rewritten
from netcrm.engine.log.plaintext import Plain, read, written
from netcrm.errors import Hint, Refused
from rows import each_row
from world import TODAY

MONDAY = date(2026, 9, 21)


def of(text: str) -> tuple[Line, ...]:
    return lines(Plain(text, "utf-8"), TODAY)


def only(text: str) -> Line:
    return of(text)[-1]


@each_row("text", ["coffee with Maria", "- coffee with Maria", "  * coffee with Maria ", "• coffee with Maria"])
def test_a_bullet_is_taken_off(text):
    assert only(text).text == "coffee with Maria"


@each_row("text", ["[ ] call Dev", "- [ ] call Dev", "- [x] call Dev", "[] call Dev"])
def test_a_box_to_tick_is_taken_off(text):
    assert only(text).text == "call Dev"


@each_row("text", ["a - b", "-based", "3 Sep - call with Dev"])
def test_a_dash_within_a_sentence_stays(text):
    assert only(text).text == text


@each_row("text", ["", "   ", "---", "• • •", "# my notes", "## met", "#", "#!sh", "\u200b", "———"])
def test_what_says_nothing_is_left_alone(text):
    assert {line.what for line in of(text)} <= {"aside"}


def test_a_line_that_begins_with_a_topic_is_not_passed_over():
    line = only("#pricing call with Maria")
    assert (line.what, "taken for a remark" in line.why) == ("sentence", True)


@each_row(
    "text",
    [
        *("Mon 21 Sep", "2026-09-21", "yesterday:", "# Mon 21 Sep", "## 2026-09-21", "- 21 Sep", "**Monday**"),
        *("21 September 2026", "Mon 21 Sep, 14:30", "[2026-09-21]", "== yesterday ==", "2026-09-21 at 2 pm"),
    ],
)
def test_a_line_that_is_only_a_day_is_the_day_of_those_below(text):
    assert only(f"{text}\n\ncoffee with Maria").today == MONDAY


def test_a_day_holds_until_the_next_one():
    assert [line.today for line in of("2026-09-01\na b\nc d\n2026-09-02\ne f") if line.what == "sentence"] == [
        date(2026, 9, 1),
        date(2026, 9, 1),
        date(2026, 9, 2),
    ]


@each_row(("day", "fixed"), [("Mon 21 Sep", True), ("2026-09-21", True), ("yesterday", False)])
def test_a_day_that_moves_is_told_from_one_that_stays(day, fixed):
    assert only(f"{day}\ncoffee with Maria").fixed is fixed


@each_row("day", ["monday", "the 21st", "end of last month", "2 weeks ago"])
def test_a_day_that_moves_once_a_month_moves(day):
    assert not only(f"{day}\ncoffee with Maria").fixed


@each_row("day", ["24/13", "05/11/2024", "Tue 21 Sep", "31 Sep", "November", "November 2026", "# 2026"])
def test_below_a_day_that_cannot_be_read_lines_are_adrift(day):
    line = only(f"{day}\ncoffee with Maria")
    assert (line.adrift, line.why.startswith("the day above it cannot be read")) == (True, True)


@each_row("text", ["Jan", "May", "Maria", "12", "555 1234", "# 3", "Monica"])
def test_a_name_or_a_number_is_no_day(text):
    assert not only(f"{text}\ncoffee with Dev").adrift


def test_a_marked_line_tells_its_day_and_its_sentence():
    line = only("# logged 2026-09-21: - coffee with Maria")
    assert (line.what, line.today, line.text) == ("logged", MONDAY, "coffee with Maria")


@each_row("text", ["# logged 2026-02-31: x", "# logged 9999-12-31: x", "#? nobody (today was 9999-12-31)"])
def test_a_mark_with_a_day_there_is_not_is_a_remark(text):
    assert only(text).what == "aside"


def test_a_reason_keeps_the_day_on_which_its_line_was_read_first():
    assert only("#? nobody is called Foo (today was 2026-09-18)\nlunch with Foo").today == date(2026, 9, 18)


def test_a_day_written_above_comes_before_the_day_of_the_reason():
    text = "2026-09-21\n#? nobody is called Foo (today was 2026-09-18)\nlunch with Foo"
    assert only(text).today == MONDAY


def test_the_day_of_the_reason_comes_before_a_day_that_moves():
    text = "yesterday\n#? nobody is called Foo (today was 2026-09-18)\nlunch with Foo"
    assert only(text).today == date(2026, 9, 18)


def test_a_question_of_your_own_is_left_alone():
    text = "#? who was that\ncoffee with Maria\n"
    assert rewritten(Plain(text, "utf-8"), of(text), {}, {}, False) == text


def test_too_many_sentences_are_refused():
    with pytest.raises(Refused, match="2,000 sentences"):
        of("a b\n" * (MOST + 1))


def test_marked_lines_do_not_count():
    assert len(of("# logged 2026-09-21: a b\n" * (MOST + 1))) == MOST + 1


def test_a_logged_line_is_marked_and_the_rest_stays():
    text = "met:\r\n  - coffee with Maria\r\nlunch with Foo"
    told = rewritten(Plain(text, "utf-8"), of(text), {2: MONDAY}, {3: "nobody"}, False)
    assert told == (
        "met:\r\n# logged 2026-09-21:   - coffee with Maria\r\n#? nobody (today was 2026-09-22)\r\nlunch with Foo"
    )


def test_a_logged_line_is_taken_out_where_that_is_wished():
    text = "a b\ncoffee with Maria\nc d\n"
    assert rewritten(Plain(text, "utf-8"), of(text), {2: MONDAY}, {}, True) == "a b\nc d\n"


def test_reasons_do_not_pile_up():
    text = "lunch with Foo\n"
    once = rewritten(Plain(text, "utf-8"), of(text), {}, {1: "nobody"}, False)
    assert rewritten(Plain(once, "utf-8"), of(once), {}, {2: "nobody"}, False) == once


RAW_LINES = st.lists(
    st.tuples(
        st.sampled_from([b"coffee with Maria", b"- lunch with Zo\xc3\xab", b"\xff\xe9 x", b"# y", b"Mon 21 Sep", b" "]),
        st.sampled_from([b"\n", b"\r\n", b"\r"]),
    ),
    max_size=12,
)


@pytest.mark.thorough
@examples(30)
@given(RAW_LINES, st.sets(st.integers(1, 12)), st.sets(st.integers(1, 12)), st.booleans())
def test_a_line_that_is_not_logged_is_never_lost_byte_for_byte(pieces, done, unread, remove):
    plain = read(b"".join(line + end for line, end in pieces))
    found = lines(plain, TODAY)
    kept = {line.number for line in found} - done
    days, reasons = dict.fromkeys(done, MONDAY), dict.fromkeys(unread - done, "nobody is called 李")
    after = written(plain, rewritten(plain, found, days, reasons, remove))
    rest = iter(after)
    for line in found:
        if line.number in kept:
            wanted = written(plain._replace(mark=b""), line.raw + line.end)
            assert wanted in after
            assert all(byte in rest for byte in wanted)  # in the order they had


@examples(30)
@given(RAW_LINES, st.sets(st.integers(1, 12)))
def test_marks_come_off_again_and_nothing_was_changed(pieces, done):
    plain = read(b"".join(line + end for line, end in pieces))
    found = lines(plain, TODAY)
    reasons = {line.number: "nobody" for line in found if line.what == "sentence" and line.number not in done}
    marked = rewritten(plain, found, dict.fromkeys(done, MONDAY), reasons, False)
    kept = [line for line in lines(plain._replace(text=marked), TODAY) if line.what != "reason"]
    assert "".join(line.raw.removeprefix("# logged 2026-09-21: ") + line.end for line in kept) == plain.text


@examples(30)
@given(st.text(st.sampled_from("#?-[]x 0123456789/.:logged\nmonday\u2028é"), max_size=80))
def test_any_text_is_lines(text):
    assert "".join(line.raw + line.end for line in of(text)) == text


@each_row("other", ["COFFEE with  maria", "coffee with Mária"])
def test_a_sentence_is_remembered_whatever_its_case_and_accents(other):
    assert digest("coffee with Maria") == digest(other)


def test_what_is_remembered_does_not_tell_the_sentence():
    assert "maria" not in digest("coffee with Maria")


def test_a_sentence_that_moves_may_be_an_old_copy():
    assert in_doubt(TODAY, [MONDAY], [MONDAY], moves=True) == MONDAY


def test_a_sentence_with_its_own_day_is_a_new_one():
    assert in_doubt(TODAY, [MONDAY], [MONDAY], moves=False) is None


def test_a_day_without_its_year_may_be_the_same_a_year_later():
    assert in_doubt(date(2027, 9, 21), [MONDAY], [MONDAY], moves=False) == MONDAY


def test_the_same_words_for_a_day_that_is_marked_are_in_doubt():
    assert in_doubt(MONDAY, [], [MONDAY], moves=False) == MONDAY


def test_as_many_sentences_as_are_allowed_are_read():
    assert len(of("a b\n" * MOST)) == MOST


@each_row("sign", ["-", "*", "+", "•", "◦", "‣", "–", "—", "☑", "☒", "✓", "✔", "✅", "- ✓", "☐"])
def test_every_sign_of_a_list_is_taken_off(sign):
    assert only(f"{sign} call Dev").text == "call Dev"


@each_row(
    ("text", "open_"), [("[ ] call Dev", True), ("[] call Dev", True), ("- ☐ call Dev", True), ("☐ call Dev", True),
                        ("[x] call Dev", False), ("[X] call Dev", False), ("☑ call Dev", False)],
)  # fmt: skip
def test_what_is_not_ticked_is_still_to_do(text, open_):
    line = only(text)
    assert (line.what, line.why, line.hint) == (
        ("sentence", "its box is not ticked, so it is still to do", Hint("tick")) if open_ else ("sentence", "", "")
    )


def test_a_line_that_begins_with_a_topic_says_how_to_write_it():
    line = only("#pricing with Maria")
    why = "a line that begins with # is taken for a remark"
    hint = 'put the topic further back, or write "# " before a remark'
    assert (line.text, line.why, line.hint) == ("#pricing with Maria", why, hint)


@each_row(
    "text",
    [
        *(
            "24/13",
            "November",
            "feb",
            "2025",
            "Tue 21 Sep",
            "tuesday 21 sep",
            "31 feb",
            "the 31st of feb",
            "1999",
            "2101",
        ),
        *("Thursday 21 Sep", "sat 21st September", "31.4.", "on the 31st of april"),
    ],
)
def test_a_day_that_cannot_be_is_no_sentence_and_what_stands_below_says_so(text):
    day, below = of(f"{text}\ncoffee with Maria")
    assert (day.what, bool(day.why), below.adrift) == ("day", True, True)
    assert below.why == f"the day above it cannot be read: {day.why}"


@each_row("text", ["Jan", "April", "May", "june", "August", "12", "Mon Tue", "1800", "coffee 24/13"])
def test_a_name_or_a_figure_alone_is_no_day(text):
    assert only(text).what in ("sentence", "day")
    assert not only(text).adrift
    assert only(text).why == ""


@each_row(("spaces", "what"), [(45, "day"), (60, "sentence")])
def test_a_long_line_is_no_day(spaces, what):
    assert only("21" + " " * spaces + "September").what == what


@each_row(("text", "fixed"), [("21 Sep 2026", True), ("yesterday", False), ("monday", False), ("the 5th", False)])
def test_a_day_of_the_calendar_stays_and_a_word_for_it_moves(text, fixed):
    assert of(f"{text}\ncoffee with Maria")[1].fixed is fixed


def test_a_line_logged_before_keeps_its_day_and_its_text():
    line = only("# logged 2026-09-21: - coffee with Maria")
    assert (line.what, line.today, line.text) == ("logged", MONDAY, "coffee with Maria")


@each_row("text", ["# logged 2026-02-31: a b", "# logged 0001-01-01: a b"])
def test_a_mark_with_an_impossible_day_is_a_remark(text):
    assert only(text).what == "aside"


@each_row("days", [301, 355, 356, 365, 375, 376, 700, 731, 1096])
def test_a_year_apart_is_ten_days_more_or_less(days):
    on = date(2026, 9, 21) + timedelta(days)
    near = days in (356, 365, 375, 731, 1096)
    assert (in_doubt(on, [MONDAY], [], moves=False) == MONDAY) is near


def test_a_sentence_with_a_line_end_is_kept_under_a_reason_with_the_same_end():
    text = "lunch with Foo\rcoffee\r"
    told = rewritten(Plain(text, "utf-8"), of(text), {}, {1: "nobody"}, False)
    assert told == "#? nobody (today was 2026-09-22)\rlunch with Foo\rcoffee\r"


def test_the_only_line_of_a_note_gets_a_line_end_for_its_reason():
    text = "lunch with Foo"
    told = rewritten(Plain(text, "utf-8"), of(text), {}, {1: "nobody"}, False)
    assert told == "#? nobody (today was 2026-09-22)\nlunch with Foo"
