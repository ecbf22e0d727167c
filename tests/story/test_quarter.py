"""A founder's quarter from trouble to lesson, and on to a circle that grows, played through the command line: every
page is right to the letter. The pages of giving and of the circle stand beside it, at 80 and at 120 columns."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
import stories

from netcrm.text import cells
from rows import each_row

FILE = Path(__file__).with_name("quarter.txt")
PAGES = tuple(Path(__file__).with_name(f"pages_{width}.txt") for width in (80, 120))
ROWS = 7


@pytest.mark.thorough
def test_every_command_prints_what_the_story_tells(run):
    for step in stories.steps(FILE.read_text(encoding="utf-8")):
        assert stories.played(run, step) == step.printed, f"on {step.day}: netcrm {step.command}"


@pytest.mark.thorough
def test_no_morning_of_the_quarter_has_more_than_seven_rows_or_a_person_twice(run):
    told = list(stories.steps(FILE.read_text(encoding="utf-8")))
    first, last = date.fromisoformat(told[0].day), date.fromisoformat(told[-1].day)
    for morning in (first + timedelta(days) for days in range((last - first).days + 21)):
        for step in told:
            if step.day == morning.isoformat():
                stories.played(run, step)
        items = json.loads(run("--today", morning.isoformat(), "today", "--json").out)["items"]
        people = [item["person"]["handle"] for item in items if item["person"]]
        assert len(items) <= ROWS, morning
        assert len(people) == len(set(people)), morning


@each_row("page", PAGES, ids=[file.stem for file in PAGES])
def test_the_pages_of_giving_and_of_the_circle_are_right_to_the_letter(page, world, monkeypatch, tmp_path):
    text, width = page.read_text(encoding="utf-8"), stories.width_of(page)
    monkeypatch.chdir(tmp_path)
    for name, value in stories.environment(page).items():
        monkeypatch.setenv(name, value)
    stories.begin(page)
    for step in stories.steps(text):
        printed = stories.shown(step)
        assert printed == step.printed, step.command
        if "draft" not in step.command:
            assert max(map(cells, printed.splitlines()), default=0) <= width, step.command
