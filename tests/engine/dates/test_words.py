"""Every word and sign that dates are read by does its part: a row each."""

from datetime import date, timedelta

from netcrm.engine.dates.dates import find_dates, read_date
from netcrm.engine.dates.fuzzy import read_rough
from netcrm.engine.dates.spans import number_of, read_span
from rows import each_row
from world import TODAY


def dates_in(text: str) -> list[str]:
    return [day.text for day in find_dates(text, TODAY, "past")]


NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "a couple of": 2, "a couple": 2, "couple of": 2, "a few": 3,
}  # fmt: skip
DAYS_OF = {
    "d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7, "fortnight": 14, "fortnights": 14,
    "m": 30, "mo": 30, "mos": 30, "mth": 30, "mths": 30, "month": 30, "months": 30, "quarter": 90, "quarters": 90,
    "y": 365, "yr": 365, "yrs": 365, "year": 365, "years": 365,
}  # fmt: skip
MONTHS_OF = {30: 1, 90: 3, 365: 12}


@each_row(("word", "number"), NUMBERS.items())
def test_a_number_can_be_a_word(word: str, number: int) -> None:
    assert read_span(f"{word} days") == number
    assert read_date(f"{word} days ago", TODAY, "past") == TODAY - timedelta(days=number)
    assert read_date(f"{word} nights ago", TODAY, "past") == TODAY - timedelta(days=number)


@each_row(("unit", "days"), DAYS_OF.items())
def test_a_unit_can_be_written_short(unit: str, days: int) -> None:
    assert read_span(f"2 {unit}") == 2 * days
    months = (9 + 2 * MONTHS_OF.get(days, 0) - 1) % 12 + 1
    on = read_date(f"in 2 {unit}", TODAY, "past")
    assert on == TODAY + timedelta(days=2 * days) if days < 30 else (on.month, on.day) == (months, 22)


@each_row(("word", "number"), {"3": 3, "999999": 999999, "1000000": None, "²": None, "٣": None}.items())
def test_figures_are_a_number_of_at_most_six(word: str, number: int | None) -> None:
    assert number_of(word) == number


@each_row(
    ("text", "days"),
    {
        "daily": 1, "weekly": 7, "fortnightly": 14, "biweekly": 14, "bi-weekly": 14, "monthly": 30, "quarterly": 90,
        "half-yearly": 182, "yearly": 365, "annually": 365, "annual": 365, "never": 0, "no": 0, "off": 0, "none": 0,
        "once a week": 7, "twice a week": 3, "thrice a year": 121, "once every week": 7, "once per week": 7,
        "every week": 7, "each week": 7, "per week": 7, "other week": 14, "second month": 60, "every second day": 2,
        "2 times a year": 182, "2 times an year": 182, "2 times per year": 182, "2 times each year": 182,
        "2 times every year": 182, "2x a year": 182, "half year": 182, "half a year": 182, "9 times a week": 1,
        "year": 365, "10 years": 3650, "1 day": 1, "12 weeks": 84, "monthly.": 30, " Two   Weeks ,": 14,
    }.items(),
)  # fmt: skip
def test_a_rhythm_has_many_words(text: str, days: int) -> None:
    assert read_span(text) == days


@each_row(
    ("text", "on"),
    {
        "day before yesterday": "2026-09-20", "yesterday": "2026-09-21", "yday": "2026-09-21",
        "last night": "2026-09-21", "today": "2026-09-22", "tonight": "2026-09-22", "this morning": "2026-09-22",
        "this afternoon": "2026-09-22", "this evening": "2026-09-22", "eod": "2026-09-22", "end of day": "2026-09-22",
        "end of the day": "2026-09-22", "end of today": "2026-09-22", "tomorrow": "2026-09-23", "tmr": "2026-09-23",
        "tmrw": "2026-09-23", "end of tomorrow": "2026-09-23", "day after tomorrow": "2026-09-24",
        "eow": "2026-09-18", "eom": "2026-08-31", "eoq": "2026-06-30", "eoy": "2025-12-31", "by EOM": "2026-08-31",
        "an hour ago": "2026-09-22", "2 hrs ago": "2026-09-22", "5 minutes ago": "2026-09-22",
        "a few mins ago": "2026-09-22", "half a month ago": "2026-09-07", "half a week ago": "2026-09-19",
        "in half a year": "2027-03-22", "in half a month": "2026-10-07", "3 nights ago": "2026-09-19",
        "2 weeks from now": "2026-10-06", "2 weeks from today": "2026-10-06", "due in 2 weeks": "2026-10-06",
        "in 2 weeks' time": "2026-10-06", "in a week's time": "2026-09-29", "by 10 days": "2026-09-12",
        "by 2w": "2026-09-08", "2200-01-01": "2200-01-01", "1900-01-01": "1900-01-01", "1 jan 2200": "2200-01-01",
        "in a quarter": "2026-12-22", "a quarter ago": "2026-06-22",
    }.items(),
)  # fmt: skip
def test_a_day_has_many_names(text: str, on: str) -> None:
    assert read_date(text, TODAY, "past") == date.fromisoformat(on)


@each_row(
    "text",
    [
        *("on 5 nov 2026", "by 5 nov 2026", "until 5 nov 2026", "till 5 nov 2026", "til 5 nov 2026"),
        *("before 5 nov 2026", "since 5 nov 2026", "from 5 nov 2026", "for 5 nov 2026", "due 5 nov 2026"),
        *("no later than 5 nov 2026", "not later than 5 nov 2026", "due by 5 nov 2026", "due on 5 nov 2026"),
        *("5 nov 2026 morning", "5 nov 2026 in the morning", "5 nov 2026 afternoon", "5 nov 2026 at night"),
        *("5 nov 2026 evening", "5 nov 2026 in the evening", "5 nov 2026 noon", "5 nov 2026 at noon"),
        *("5 nov 2026, at 3pm", "5 nov 2026 around 3 pm", "5 nov 2026 @ 15:00", "5 nov 2026 @3pm", "5 nov 2026 15:00"),
        *("5 nov 2026 3am", "5 nov 2026 3:30 PM", "5nov 2026", "5-nov-2026", "nov-5-2026", "nov. 5th 2026"),
        *("november the 5th, 2026", "thu., the 5th of november 2026", "Thursday 5. November 2026", "5 Nov. 2026"),
        *("5 \u00a0nov\u202f2026", "  5 nov 2026 .", "2026/11/5", "2026-11-05 at 3pm", "5 nov '26"),
    ],
)  # fmt: skip
def test_a_date_is_written_in_many_ways(text: str) -> None:
    assert read_date(text, TODAY, "past") == date(2026, 11, 5)


@each_row(
    "words",
    """jan january/feb february/mar march/apr april/may/jun june/jul july/aug august/sep sept september/oct october/
    nov november/dec december""".split("/"),
)
def test_a_month_is_read_short_and_long(words: str) -> None:
    months = "jan feb mar apr may jun jul aug sep oct nov dec".split()
    for word in words.split():
        assert read_date(f"5 {word} 2025", TODAY, "past").month == months.index(word[:3]) + 1


@each_row(
    ("words", "on"),
    {
        "mon monday": 21, "tue tues tuesday": 15, "wed weds wednesday": 16, "thu thur thurs thursday": 17,
        "fri friday": 18, "sat saturday": 19, "sun sunday": 20,
    }.items(),
)  # fmt: skip
def test_a_weekday_is_read_short_and_long(words: str, on: int) -> None:
    assert {read_date(word, TODAY, "past") for word in words.split()} == {date(2026, 9, on)}


@each_row(
    ("text", "past", "future"),
    [
        ("this coming wednesday", "2026-09-23", "2026-09-23"),
        ("this past monday", "2026-09-21", "2026-09-21"),
        ("last wednesday", "2026-09-16", "2026-09-16"),
        ("next wednesday", "2026-09-30", "2026-09-30"),
        ("this wednesday", "2026-09-23", "2026-09-23"),
        ("past wednesday", "2026-09-16", "2026-09-16"),
        ("coming tuesday", "2026-09-29", "2026-09-29"),
        ("upcoming tuesday", "2026-09-29", "2026-09-29"),
        ("previous tuesday", "2026-09-15", "2026-09-15"),
        ("tuesday", "2026-09-15", "2026-09-29"),
        ("wednesday of last week", "2026-09-16", "2026-09-16"),
        ("this week's wednesday", "2026-09-23", "2026-09-23"),
        ("next week, on wednesday", "2026-09-30", "2026-09-30"),
        ("last week on friday", "2026-09-18", "2026-09-18"),
        ("coming week", "2026-09-29", "2026-09-29"),
        ("previous month", "2026-08-22", "2026-08-22"),
        ("last quarter", "2026-06-22", "2026-06-22"),
        ("next quarter", "2026-12-22", "2026-12-22"),
        ("next year", "2027-09-22", "2027-09-22"),
        ("this month", "2026-09-22", "2026-09-30"),
        ("this quarter", "2026-09-22", "2026-09-30"),
        ("this year", "2026-09-22", "2026-12-31"),
        ("over the weekend", "2026-09-19", "2026-09-26"),
        ("at the weekend", "2026-09-19", "2026-09-26"),
        ("over this weekend", "2026-09-26", "2026-09-26"),
        ("next weekend", "2026-10-03", "2026-10-03"),
        ("previous weekend", "2026-09-19", "2026-09-19"),
        ("the 22nd", "2026-09-22", "2026-09-22"),
        ("the 23rd", "2026-08-23", "2026-09-23"),
        ("the 1st of the month", "2026-09-01", "2026-10-01"),
        ("3rd of last month", "2026-08-03", "2026-08-03"),
        ("3rd of this month", "2026-09-03", "2026-09-03"),
        ("3rd of coming month", "2026-10-03", "2026-10-03"),
        ("end of march", "2026-03-31", "2027-03-31"),
        ("close of march", "2026-03-31", "2027-03-31"),
        ("start of the week", "2026-09-21", "2026-09-28"),
        ("beginning of march", "2026-03-01", "2027-03-01"),
        ("middle of march", "2026-03-15", "2027-03-15"),
        ("mid-march", "2026-03-15", "2027-03-15"),
        ("early march", "2026-03-05", "2027-03-05"),
        ("late march", "2026-03-25", "2027-03-25"),
        ("later march", "2026-03-25", "2027-03-25"),
        ("late march 2024", "2024-03-25", "2024-03-25"),
        ("end of feb '24", "2024-02-29", "2024-02-29"),
        ("early next week", "2026-09-28", "2026-09-28"),
        ("mid next week", "2026-09-30", "2026-09-30"),
        ("late next week", "2026-10-02", "2026-10-02"),
        ("early next month", "2026-10-05", "2026-10-05"),
        ("late last month", "2026-08-25", "2026-08-25"),
        ("start of next quarter", "2026-10-01", "2026-10-01"),
        ("early next quarter", "2026-10-15", "2026-10-15"),
        ("mid next quarter", "2026-11-15", "2026-11-15"),
        ("late next quarter", "2026-12-15", "2026-12-15"),
        ("end of next quarter", "2026-12-31", "2026-12-31"),
        ("start of next year", "2027-01-01", "2027-01-01"),
        ("early next year", "2027-02-15", "2027-02-15"),
        ("mid next year", "2027-07-01", "2027-07-01"),
        ("late last year", "2025-11-15", "2025-11-15"),
        ("end of last year", "2025-12-31", "2025-12-31"),
        ("mid year", "2026-07-01", "2027-07-01"),
    ],
)
def test_which_day_of_which_period_is_meant(text: str, past: str, future: str) -> None:
    assert (str(read_date(text, TODAY, "past")), str(read_date(text, TODAY, "future"))) == (past, future)


@each_row(
    ("which", "step"),
    {"next": 1, "coming": 1, "following": 1, "last": -1, "previous": -1, "past": -1, "this": 0}.items(),
)
def test_a_word_points_to_a_period(which: str, step: int) -> None:
    assert read_date(f"{which} month", TODAY, "past").month - TODAY.month == step


@each_row(
    "opening",
    """about around roughly approximately approx circa ca c maybe probably perhaps sometime some_time somewhere back in
    during at since the ~ ≈ c. ca. sometime_in some_time_in some_time_around maybe_~ ~_about""".split(),
)
def test_a_rough_day_has_many_openings(opening: str) -> None:
    assert read_rough(f"{opening.replace('_', ' ')} june", TODAY) == date(2026, 6, 15)


@each_row(
    ("text", "days"),
    {
        "recently": 14, "lately": 14, "the other day": 3, "other day": 3, "days ago": 3, "weeks ago": 21,
        "months ago": 120, "some weeks ago": 21, "some months ago": 120, "several weeks ago": 30,
        "several months ago": 180, "a while ago": 180, "while ago": 180, "some time ago": 180, "years ago": 1095,
        "some years ago": 1095, "several years ago": 1460, "many years ago": 2190, "ages ago": 1825,
        "long ago": 1825, "a long time ago": 1825, "long time ago": 1825, "decades ago": 7300,
        "maybe the other day": 3, "2 or 3 weeks ago": 14, "2-3 weeks ago": 14, "two to three weeks ago": 14,
        "about 2 - 3 weeks ago": 14,
    }.items(),
)  # fmt: skip
def test_a_time_ago_told_roughly_is_so_many_days(text: str, days: int) -> None:
    assert (TODAY - read_rough(text, TODAY)).days == days


@each_row(
    ("text", "on"),
    {
        "spring": "2026-04-15", "summer": "2026-07-15", "autumn": "2026-09-11", "fall": "2026-09-11",
        "winter": "2026-01-15", "last summer": "2026-07-15", "last autumn": "2025-10-15", "fall of 2024": "2024-10-15",
        "early summer 2024": "2024-06-15", "late summer 2024": "2024-08-15", "end of summer 2024": "2024-08-15",
        "beginning of summer 2024": "2024-06-15", "start of summer 2024": "2024-06-15",
        "middle of summer 2024": "2024-07-15", "mid-summer 2024": "2024-07-15", "past spring": "2026-04-15",
        "new year": "2026-01-01", "new years 2020": "2020-01-01", "new year's 2020": "2020-01-01",
        "new year's day 2020": "2020-01-01", "halloween": "2025-10-31", "christmas 2020": "2020-12-25",
        "xmas": "2025-12-25", "christmas eve": "2025-12-24", "new year's eve '19": "2019-12-31", "easter": "2026-04-05",
        "last easter": "2026-04-05", "last christmas": "2025-12-25",
        "q1": "2026-02-15", "q2": "2026-05-15", "q3 2024": "2024-08-15", "q4 of 2024": "2024-11-15",
        "june of 2024": "2024-06-15", "start of june 2024": "2024-06-01", "end of june 2024": "2024-06-30",
        "last june": "2026-06-15", "early june": "2026-06-05", "mid june": "2026-06-15", "june. 2024": "2024-06-15",
        "2024-01": "2024-01-15", "2024/12": "2024-12-15", "1/2024": "2024-01-15", "12/2024": "2024-12-15",
        "mid 2024": "2024-07-01", "late 2024": "2024-11-15", "beginning of 2024": "2024-01-01",
        "end of 2024": "2024-12-31", "past year": "2025-07-01", "early this year": "2026-02-15",
        "late last year": "2025-11-15", "this june": "2026-06-15",
    }.items(),
)  # fmt: skip
def test_a_rough_day_lies_in_the_middle_of_what_is_told(text: str, on: str) -> None:
    assert read_rough(text, TODAY) == date.fromisoformat(on)


@each_row("word", "every each other most any black good casual super ash usa".split())
def test_a_weekday_of_a_rhythm_or_a_name_is_no_day(word: str) -> None:
    assert dates_in(f"we meet {word} friday") == []


@each_row(
    "word",
    "i you we she he they it the a in of just never newly to got are were".split(),
)
def test_a_short_weekday_that_is_a_word_of_the_sentence_is_no_day(word: str) -> None:
    assert dates_in(f"well {word} sun.") == []


@each_row("word", "with w/ met and called saw emailed texted pinged".split())
def test_where_names_follow_a_capital_makes_a_name_of_a_weekday(word: str) -> None:
    assert dates_in(f"coffee {word} Sun.") == []
    assert dates_in(f"coffee {word} sun.") == ["sun"]


@each_row("word", ["tues", "weds", "thurs"])
def test_a_weekday_that_is_no_other_word_is_a_day_anywhere(word: str) -> None:
    assert dates_in(f"lunch {word} again") == [word]


@each_row(
    "word",
    """call coffee lunch dinner breakfast brunch drinks meal meeting meet meetup sync chat zoom walk event intro session
    catchup catch conversation talk met had saw went""".split(),
)
def test_a_get_together_after_it_makes_a_day_of_it(word: str) -> None:
    assert dates_in(f"Sat {word} Tom") == ["Sat"]
    assert dates_in(f"yesterday’s {word}") == ["yesterday’s"]


@each_row("word", "times people percent days weeks months years hours minutes am pm k x or others".split())
def test_what_is_counted_is_no_date(word: str) -> None:
    assert dates_in(f"saw April 5 {word}") == []


@each_row("word", "be not have come need want join still also well require leave go".split())
def test_may_before_a_verb_is_no_month(word: str) -> None:
    assert dates_in(f"12 may {word}") == []
    assert dates_in(f"12 june {word}") == ["12 june"]


@each_row("word", "time times once twice thrice first built grew doubled tripled best worst 3x".split())
def test_a_rate_is_no_date(word: str) -> None:
    assert dates_in(f"{word} in 2 weeks") == []


@each_row("word", "with at about and for to in we she he they i but so then if".split())
def test_the_5th_is_a_day_before_these(word: str) -> None:
    assert dates_in(f"on the 5th {word}") == ["on the 5th"]


@each_row("word", "report review numbers figures accounts results party bonus dinner event close".split())
def test_a_paper_of_a_period_is_no_date(word: str) -> None:
    assert dates_in(f"the end of year {word}") == []


@each_row("sign", list(".,;:!?)]\n"))
def test_a_short_weekday_before_a_stop_is_a_day(sign: str) -> None:
    assert dates_in(f"lunch wed{sign} Tom") == ["wed"]


@each_row("sign", list("@#/\\$€£¥+=%&_é1-’'."))
def test_nothing_may_grow_into_a_date(sign: str) -> None:
    assert dates_in(f"a{sign}today") == []


@each_row("sign", list("@#/\\$€£¥=%&_é1-’'."))
def test_nothing_may_grow_out_of_a_date(sign: str) -> None:
    assert dates_in(f"today{sign}a") == []
