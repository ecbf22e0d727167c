from datetime import date

from netcrm.sources.dates import day, day_order_of, span, written
from rows import each_row


@each_row(
    "text",
    [
        "05 Nov 2024",
        "5 November 2024",
        "Nov 5, 2024",
        "2024-11-05",
        "2024/11/05",
        "2024-11-05 09:15:22 UTC",
        "05.11.2024",
        "5. Nov. 2024",
        "5 nov. 2024",
        "5 de noviembre de 2024",
        "05 de nov. de 2024",
        "5 novembre 2024",
        "11/5/24, 5:05 PM",
        "11/05/2024, 11:40 am",
        "5/11/2024",
        "05-11-2024",
    ],
)
def test_the_fifth_of_november_reads_in_many_ways(text):
    assert day(text) == date(2024, 11, 5)


@each_row(
    ("text", "month"),
    [
        ("3 März 2020", 3),
        ("3 Mrz. 2020", 3),
        ("3 févr. 2020", 2),
        ("3 août 2020", 8),
        ("3 déc. 2020", 12),
        ("3 juin 2020", 6),
        ("3 juil. 2020", 7),
        ("3 ene 2020", 1),
        ("3 ago. 2020", 8),
        ("3 dic 2020", 12),
        ("3 de fev. de 2020", 2),
        ("3 out 2020", 10),
        ("3 Okt 2020", 10),
        ("3 Dez. 2020", 12),
        ("3 mei 2020", 5),
    ],
)
def test_a_month_is_known_in_other_languages(text, month):
    assert day(text) == date(2020, month, 3)


@each_row(
    "text", ["", "soon", "31 Feb 2024", "0/0/00", "5 Foo 2024", "2024", "13/13/2024", "05 Nov 0001", "99999999", "5/11"]
)
def test_what_is_no_day_is_none(text):
    assert day(text) is None


def test_a_slash_date_follows_the_order_given():
    assert day("3/9/17", "mdy") == date(2017, 3, 9)


def test_a_day_above_twelve_overrules_the_order_given():
    assert day("23/9/17", "mdy") == day("9/23/17", "dmy") == date(2017, 9, 23)


def test_dots_put_the_day_first_whatever_the_order():
    assert day("03.09.2017", "mdy") == date(2017, 9, 3)


@each_row(
    ("dates", "order"),
    [
        (["3/9/17", "11/23/17"], "mdy"),
        (["3/9/17", "23/11/17"], "dmy"),
        (["3/9/17", "4/5/18, 5:05 PM"], "mdy"),
        (["23/11/17", "11/23/17"], "asked"),
        (["3/9/17", "", "05 Nov 2024"], "asked"),
    ],
)
def test_a_whole_file_shows_the_order_of_its_dates(dates, order):
    assert day_order_of(dates, "asked") == order


@each_row(
    ("text", "days"),
    [
        ("21", 21),
        ("3 weeks", 21),
        ("Every 2 months", 60),
        ("every month", 30),
        ("10d", 10),
        ("Quarterly", 90),
        ("1 year", 365),
        ("never", 0),
        ("Don't keep in touch", 0),
        ("", None),
        ("often", None),
        ("0", None),
        ("9999 weeks", None),
    ],
)
def test_a_span_is_told_in_days(text, days):
    assert span(text) == days


@each_row(("stored", "said"), [("2011-06-04", "4 June 2011"), ("--12-31", "31 December"), ("", "")])
def test_a_day_is_written_for_people(stored, said):
    assert written(stored) == said
