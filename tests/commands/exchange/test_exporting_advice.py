"""`netcrm export` of advice, challenges and lessons: as pages, and the days of a calendar."""

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from rows import each_row
from world import TODAY

Run = Callable[..., Any]
DAY = timedelta(1)


@pytest.fixture
def there(run: Run, book: Callable[..., Any], once: Callable[..., None]) -> Run:
    """c1 is to be looked at again, c2 is private; Dev was asked about both; a lesson each."""

    @once
    def fill() -> None:
        run("add", "Maria Chen", "--kind", "mentor")
        run("add", "Dev Patel")
        decided = {"decided_on": TODAY, "decision": "call weekly", "review_on": TODAY + 40 * DAY}
        asked = {"person_id": 2, "day": TODAY, "asked_on": TODAY, "answer_by": TODAY - DAY}
        with book(write=True) as opened:
            opened.command("asked")
            opened.challenges.add({"day": TODAY, "title": "late payers", **decided}, [1])
            opened.challenges.add({"day": TODAY, "title": "hidden sale", "private": True, **decided}, [1])
            opened.advice.add({**asked, "question": "how do you chase?", "challenge_id": 1})
            opened.advice.add({**asked, "question": "how hidden is a price?", "challenge_id": 2})
            opened.lessons.add({"day": TODAY, "text": "call first", "challenge_id": 2, "person_id": 1})
            opened.lessons.add({"day": TODAY, "text": "hidden costs", "private": True})

    return run


def titles(answer: Any) -> list[str]:
    assert answer.code == 0, answer.err
    lines = answer.out.replace("\r\n ", "").splitlines()
    days = [line.removeprefix("DTSTART;VALUE=DATE:") for line in lines if line.startswith("DTSTART")]
    told = [line.removeprefix("SUMMARY:") for line in lines if line.startswith("SUMMARY")]
    return [f"{on} {title}" for on, title in zip(days, told, strict=True) if not title.startswith("Reach out")]


def test_a_calendar_tells_when_to_look_again_and_who_may_answer(there: Run) -> None:
    assert sorted(titles(there("export", "ics"))) == [
        "20260922 Answer of Dev Patel",
        "20260922 Answer of Dev Patel: how do you chase?",
        "20261101 See how it turned out",
        "20261101 See how it turned out: late payers",
    ]


def test_a_calendar_of_one_person_tells_of_what_is_with_them(there: Run) -> None:
    assert [title[9:15] for title in titles(there("export", "ics", "--person", "maria"))] == ["See ho", "See ho"]
    assert [title[9:15] for title in titles(there("export", "ics", "--person", "dev"))] == ["Answer", "Answer"]


def test_what_was_answered_or_turned_out_is_no_day_any_more(there: Run, book: Callable[..., Any]) -> None:
    with book(write=True) as opened:
        opened.command("went on")
        opened.advice.change(1, {"text": "weekly", "answered_on": TODAY})
        opened.advice.change(2, {"closed": TODAY})
        opened.challenges.change(1, {"outcome": "well", "outcome_on": TODAY})
        opened.challenges.change(2, {"closed": TODAY})
    assert titles(there("export", "ics")) == []
    assert titles(there("export", "ics", "--person", "maria")) == []


def test_what_is_put_off_stands_on_its_later_day(there: Run, book: Callable[..., Any]) -> None:
    with book(write=True) as opened:
        opened.command("put off")
        opened.advice.change(1, {"snoozed_until": TODAY + 9 * DAY})
        opened.challenges.change(1, {"snoozed_until": TODAY + 50 * DAY})
    told = titles(there("export", "ics"))
    assert "20261001 Answer of Dev Patel: how do you chase?" in told
    assert "20261111 See how it turned out: late payers" in told


def test_pages_leave_out_what_is_private(there: Run) -> None:
    told = there("export", "markdown").out
    assert all(words in told for words in ("## Challenges", "### late payers", "## Lessons", "call first"))
    assert "hidden" not in told


@each_row("kind", ["markdown", "ics"])
def test_private_texts_go_out_where_that_is_wished(there: Run, kind: str) -> None:
    assert "hidden sale" in there("export", kind, "--private").out


def test_a_folder_has_pages_of_their_own(there: Run, world: Path) -> None:
    folder = world / "pages"
    assert there("export", "markdown", "-o", f"{folder}/").code == 0
    assert {path.name for path in folder.iterdir()} == {
        *("index.md", "maria-chen.md", "dev-patel.md", "challenges.md", "lessons.md", ".pages-of-netcrm"),
    }
    assert "[Challenges](challenges.md), [Lessons](lessons.md)" in (folder / "index.md").read_text()


def test_the_page_of_one_person_is_theirs_alone(there: Run) -> None:
    told = there("export", "markdown", "--person", "dev").out
    assert "how do you chase?" in told
    assert "Challenges" not in told


def test_json_and_back_gives_the_same_bytes(there: Run, world: Path) -> None:
    text = there("export", "json").out
    (world / "book.json").write_text(text, encoding="utf-8", newline="")
    assert there("--db", str(world / "other.db"), "import", str(world / "book.json")).code == 0
    assert there("--db", str(world / "other.db"), "export", "json").out == text
    assert len(json.loads(text)["lessons"]) == 2
