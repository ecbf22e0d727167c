"""The day of a mail that is piped in."""

from datetime import date

from netcrm.flows.log.letters import day_of
from netcrm.sources.pasted_mail import letter
from rows import each_row

TODAY = date(2026, 9, 22)


@each_row(
    ("day", "on"),
    [
        ("Fri, 4 Sep 2026 23:50:00 -0700", date(2026, 9, 4)),
        ("Freitag, 4. September 2026 09:40", date(2026, 9, 4)),
        ("Montag, 5. Januar 2026 um 09:40", date(2026, 1, 5)),
        ("4 September 2026 at 09:40", date(2026, 9, 4)),
        ("2026-09-04 09:40", date(2026, 9, 4)),
        ("04.09.2026", date(2026, 9, 4)),
        ("Fri, 4 Dec 2026 23:50:00 -0700", None),
        ("some day", None),
    ],
)
def test_its_day_is_the_one_the_sender_saw_and_none_that_lies_ahead(day: str, on: date | None) -> None:
    found = letter(f"From: T R <t@x.example>\nDate: {day}\n\nRaise it.")
    assert found is not None
    assert day_of(found, TODAY) == on
