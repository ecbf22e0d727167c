"""For how long nothing is shown, as it is typed."""

from datetime import datetime

import pytest

from netcrm.errors import Usage
from netcrm.flows.keep.hush import end_of
from rows import each_row

NOW = datetime(2026, 9, 22, 14, 10, 30)


@each_row(
    ("typed", "end"),
    [
        ("", "2026-09-22 15:10:30"),
        ("on", "2026-09-22 15:10:30"),
        ("1h", "2026-09-22 15:10:30"),
        ("30m", "2026-09-22 14:40:30"),
        ("2 hours", "2026-09-22 16:10:30"),
        ("1h 30m", "2026-09-22 15:40:30"),
        ("for 1.5 h", "2026-09-22 15:40:30"),
        ("until 15:10", "2026-09-22 15:10:00"),
        ("UNTIL 15.10", "2026-09-22 15:10:00"),
        ("15:10", "2026-09-22 15:10:00"),
        ("until 4pm", "2026-09-22 16:00:00"),
        ("until 9", "2026-09-23 09:00:00"),
        ("bis 17 Uhr", "2026-09-22 17:00:00"),
    ],
)
def test_it_ends_when_it_was_typed_to(typed: str, end: str) -> None:
    assert str(end_of(typed, NOW)) == end


@each_row("typed", ["off", "OFF", "end"])
def test_off_ends_it(typed: str) -> None:
    assert end_of(typed, NOW) is None


@each_row(
    "typed", ["soon", "0m", "until 25:00", "15", "until 12:75", "-1h", "2 days", "99h", "9" * 400 + "h", "1h foo"]
)
def test_what_is_no_time_for_it_is_refused(typed: str) -> None:
    with pytest.raises(Usage):
        end_of(typed, NOW)
