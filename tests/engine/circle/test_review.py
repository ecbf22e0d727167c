"""When a wish for a rhythm is loosened, on which day the review is due, and which names stand in logs."""

from datetime import date, timedelta

from netcrm.engine.circle.review import is_review_day, looser, names_in, next_on, week_of
from rows import each_row
from world import TODAY

FRIDAY = date(2026, 9, 25)


def days(*ago: int) -> list[date]:
    return [TODAY - timedelta(each) for each in ago]


@each_row(
    ("ago", "every", "loosened"),
    [
        ((100, 70, 40, 10), 7, 42),  # missed each time
        ((100, 70, 40, 10), 30, None),  # kept
        ((100, 92, 84, 10), 7, None),  # missed once
        ((90, 60, 30, 3), 7, 42),  # the last contact was lately
        ((40,), 7, 42),  # one contact, and four rhythms of silence
        ((20,), 7, None),  # one contact, and not so long a silence
        ((), 7, None),  # nobody met yet
        ((100, 70, 40, 10), 0, None),  # no rhythm is wished for
        ((1500, 1000, 500, 3), 365, None),  # nothing looser than a year
        ((100, 100, 70, 70, 40, 40, 10), 7, 42),  # two on a day are one
        ((100, 70, 40, 10, -5), 7, 42),  # a day that is to come does not count
    ],
)
def test_a_wish_missed_three_times_is_loosened_to_the_next_common_rhythm(
    ago: tuple[int, ...], every: int, loosened: int | None
) -> None:
    assert looser(days(*ago), every, TODAY) == loosened


@each_row(
    ("day", "last", "due"),
    [
        ("friday", None, True),
        ("thursday", None, False),
        ("off", None, False),
        ("friday", FRIDAY, False),  # done today
        ("friday", FRIDAY - timedelta(4), True),  # the one of last week, done on Monday
        ("friday", FRIDAY - timedelta(7), True),
    ],
)
def test_the_review_is_due_on_its_day_where_it_was_not_done_that_day(day: str, last: date | None, due: bool) -> None:
    assert is_review_day(FRIDAY, day, last) is due


def test_a_week_goes_from_the_day_of_the_review_to_the_day_before_the_next() -> None:
    ahead = [FRIDAY + timedelta(days) for days in range(7)]
    assert {week_of(day, "friday") for day in ahead} == {FRIDAY}
    assert {next_on(day, "friday") for day in ahead} == {FRIDAY + timedelta(7)}
    assert (week_of(FRIDAY, "off"), next_on(FRIDAY, "off")) == (FRIDAY - timedelta(4), None)


@each_row(
    ("text", "named"),
    [
        ("lunch with Eva Lang", ["Eva Lang"]),
        ("met Jean-Luc O'Hara and Zoë Müller", ["Jean-Luc O'Hara", "Zoë Müller"]),
        ("Kaffee mit Anna von Berg", ["Anna von Berg"]),
        ("with Eva", []),  # a first name alone
        ("talked about Series A terms", []),  # not behind a word that names people
        ("with the CFO Board", []),
        ("Eva Lang called", []),  # a sentence begins with a capital anyway
        ("with Tom, Eva Lang", ["Eva Lang"]),
        ("café avec Marie Dubois", ["Marie Dubois"]),
    ],
)
def test_a_full_name_behind_a_word_that_names_people_is_read(text: str, named: list[str]) -> None:
    assert [one.name for one in names_in([(TODAY, text)]).values()] == named


def test_a_name_counts_once_a_day_however_it_is_written() -> None:
    texts = [(TODAY, "with Eva Lang"), (TODAY, "met Eva Lang"), (TODAY - timedelta(3), "with Éva Lang")]
    (eva,) = names_in(texts).values()
    assert (eva.days, eva.last) == (2, TODAY)
