"""The mornings of these tests are of any day of the week: none is the day of the review, but where a test says so."""

import pytest

from netcrm.flows.day import today


@pytest.fixture(autouse=True)
def no_review_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(today, "REVIEW_DAY", "off")
