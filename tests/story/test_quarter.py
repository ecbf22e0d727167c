"""A founder's quarter from trouble to lesson, played through the command line: every page is right to the letter."""

import json
from datetime import date, timedelta
from pathlib import Path

import stories

FILE = Path(__file__).with_name("quarter.txt")
ROWS = 7


def test_every_command_prints_what_the_story_tells(run):
    for step in stories.steps(FILE.read_text(encoding="utf-8")):
        assert stories.played(run, step) == step.printed, f"on {step.day}: netcrm {step.command}"


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
