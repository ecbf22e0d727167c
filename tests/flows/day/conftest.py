"""The mornings of these tests are of any day of the week: none is the day of the review, but where a test says so."""

import pytest

from netcrm.engine.day import reminders


@pytest.fixture(autouse=True)
def no_review_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reminders, "REVIEW_DAY", "off")
