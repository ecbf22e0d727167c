"""The README and the topics of `netcrm help` tell the truth: every command in them is run, in order, and compared."""

import re

import pytest
import readme

from rows import each_row

TEXT = readme.README.read_text(encoding="utf-8")
ASKS = {"netcrm config edit", "netcrm log", "netcrm challenge c3 --edit"}  # at a terminal


def page_name(page):
    return page.stem


@pytest.mark.parametrize("page", readme.PAGES, ids=page_name)
def test_every_command_of_a_page_does_what_the_page_says(page):
    text = page.read_text(encoding="utf-8")
    with readme.world(page):
        shown = readme.examples(text)
        printed = [(command, readme.answer(command)) for command, _ in shown]
        ended = {command: readme.run(command) for command in readme.loose_commands(text) if command not in ASKS}
        for script in readme.scripts(text):
            exec(script, {})
    assert printed == shown
    assert {command: (code, out) for command, (code, out) in ended.items() if code != 0} == {}


@each_row("page", readme.PAGES, ids=page_name)
def test_a_page_has_commands_and_no_code_broken_over_lines(page):
    text = page.read_text(encoding="utf-8")
    assert readme.examples(text) or readme.loose_commands(text)
    unclosed = [line for line in re.sub(r"```.*?```", "", text, flags=re.DOTALL).split("\n") if line.count("`") % 2]
    assert unclosed == []


def test_many_commands_are_run():
    texts = [page.read_text(encoding="utf-8") for page in readme.PAGES]
    assert sum(len(readme.examples(text)) for text in texts) > 40
    assert sum(len(readme.loose_commands(text)) for text in texts) > 70


def test_a_command_that_fails_is_noticed():
    with readme.world(readme.PAGES[1]):
        assert [readme.run(command)[0] for command in readme.loose_commands("see `netcrm show zebedee`")] == [3]


def test_the_readme_opens_with_two_commands():
    block = re.search(r"```sh\n(.*?)```", TEXT, flags=re.DOTALL)
    assert block is not None
    lines = block.group(1).splitlines()
    assert len(lines) == 2
    assert "netcrm demo" in lines[0]
    assert "pytest" in lines[1]


def test_the_readme_is_a_story_of_at_most_300_lines():
    assert len(TEXT.splitlines()) <= 300


def test_what_the_readme_says_on_developing_fits_on_a_page():
    assert len(TEXT.split("## Developing")[1].splitlines()) <= 60
