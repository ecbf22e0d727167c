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


CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,,,Acme,CFO,05 Nov 2024\n"
INLINE = re.compile(r"`(netcrm [^`]+)`")
NOT_RUN = {"netcrm NAME", "netcrm log"}  # a placeholder, and the one that asks somebody at a terminal


def loose_commands() -> list[str]:
    """Commands outside the console blocks: indented ones and those inside a sentence."""
    prose = re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL)
    indented = re.findall(r"^    (netcrm .+)$", prose, flags=re.MULTILINE)
    return [re.split(r"\s[>#]\s", command)[0] for command in (*indented, *INLINE.findall(prose))]


def test_every_command_outside_the_examples_runs_too():
    failed = []
    with readme.world() as folder:
        readme.answer("netcrm demo --keep demo.db")
        readme.answer("export NETCRM_DB=demo.db")
        (folder / "Connections.csv").write_text(CONNECTIONS, encoding="utf-8")
        for command in loose_commands():
            said = readme.answer(f"echo coffee with Maria | {command}" if command.endswith("-") else command)
            if command not in NOT_RUN and "netcrm: " in said:
                failed.append((command, said))
    assert failed == []
    assert len(loose_commands()) >= 8
