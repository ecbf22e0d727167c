"""The README tells the truth: every command in it is run, in order, and its output compared."""

import re

import readme

from netcrm.cli import ROOMS

TEXT = readme.README.read_text(encoding="utf-8")


def test_every_example_prints_what_the_readme_shows():
    with readme.world():
        shown = readme.examples(TEXT)
        printed = [(command, readme.answer(command)) for command, _ in shown]
    assert printed == shown
    assert len(shown) > 10


def test_the_readme_opens_with_two_commands():
    block = re.search(r"```sh\n(.*?)```", TEXT, flags=re.DOTALL)
    assert block is not None
    lines = block.group(1).splitlines()
    assert len(lines) == 2
    assert "netcrm demo" in lines[0]
    assert "pytest" in lines[1]


def test_every_command_stands_in_the_reference():
    reference = TEXT.split("## Commands")[1].split("\n## ")[0]
    assert [command for command in ROOMS if f"`{command}" not in reference] == []
