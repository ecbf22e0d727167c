"""Private by default: what netcrm makes is its owner's alone under any umask, and it opens no socket."""

import os
import re
import stat
from pathlib import Path

import forked
import pytest
from terminal import play
from watched import watching

from netcrm.cli import ROOMS

PROMISE = "private by default"
UMASKS = (0o000, 0o022, 0o077)
MADE_BY_OTHERS = {"people.csv", "Connections.csv", "lines.txt", "editor", "sockets", "seen"}
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nTom,Weber,,,,,05 Nov 2024\n"
# Every command, in an order in which each has something to do; {} is the folder of this world.
COMMANDS = """
    add|Maria Chen|--kind|mentor|--email|maria@example.com
    add|Tom Reyes|--company|Northwind
    add|Mia Schmidt
    follow|mia
    start|{}/Connections.csv
    log|coffee with Maria yesterday about #pricing. I owe her the deck by Friday
    log|call with Tom on 2026-09-10
    log|--file|{}/lines.txt
    note|maria|two kids
    promise|tom|the deck|--due|friday
    done|o1
    drop|o2
    snooze|tom|2w
    open
    today
    today|--quiet

    review
    list
    show|maria
    maria
    find|pricing
    prep|maria
    stats
    ask|who knows about pricing
    asked|maria|how do I raise prices?
    challenge|we lose customers
    lesson|raise the floor first
    draft|maria
    give
    gave|feedback on the deck|--to|maria
    intro|maria|tom|--because|both build
    community|TechHub|--kind|programme
    board
    path|maria
    edit|maria|--title|CEO
    archive|mia
    merge|mia-schmidt|maria-chen|--yes
    split|mia-schmidt
    undo
    redo
    undo|--list
    undo|--to|2026-09-01
    doctor
    doctor|--fix
    hush|30m
    hush|off
    import|{}/people.csv
    export|json|-o|{}/made/all.json
    export|json
    export|csv|-o|{}/made/all.csv
    export|vcard|-o|{}/made/all.vcf
    export|ics|-o|{}/made/due.ics
    export|markdown|-o|{}/made/pages/
    export|graph|-o|{}/made/circle.html
    backup
    backup|{}/made/copy.db
    backup|--list
    restore|{}/made/copy.db
    completion|bash
    config
    config|color|never
    config|every.peer|monthly
    schema
    help
    help|all
    --help
    demo
    demo|--keep|{}/made/demo.db
    --today|2026-09-23|note|tom|the next day
    --db|{}/made/deeper/than/that.db|add|Zoe Quist
    --db|{}/made/demo.db|export|json
    __complete|bash|show|ma
    --debug|show|nobody
    forget|mia-schmidt|--yes|--shared|redact
"""
WORDS = [line.strip() for line in COMMANDS.strip("\n").split("\n")]
EVERYDAY = ("add", "log", "import", "export", "backup", "config", "ask", "--db", "today")


def test_every_command_is_watched():
    """A new command belongs into COMMANDS."""
    assert set(ROOMS) - {word for words in WORDS for word in words.split("|")} == set()


@pytest.mark.thorough
def test_what_is_made_is_private_and_no_socket_is_opened(world):
    watch(world, 0o000, [words for words in WORDS if words.partition("|")[0] in EVERYDAY])


@pytest.mark.endurance
def test_whatever_is_made_by_any_command_is_private_and_no_socket_is_opened(world, figure):
    came_to = (0, 0)
    for umask in UMASKS:
        folder = world / oct(umask)
        folder.mkdir()
        with pytest.MonkeyPatch.context() as patch:
            for name in ("data", "config", "state", "cache"):
                patch.setenv(f"XDG_{name.upper()}_HOME", str(folder / name))
            runs, made = watch(folder, umask, WORDS)
        came_to = (came_to[0] + runs, came_to[1] + made)
    runs = f"{came_to[0]} runs of {len(ROOMS)} commands under {len(UMASKS)} umasks"
    figure(PROMISE, f"{runs}: {came_to[1]} files and folders made, all 0600 and 0700, no socket")


def watch(world: Path, umask: int, commands: list[str]) -> tuple[int, int]:
    """Runs the commands under that umask and looks at all that was made; how many ran, how many files there are."""
    (world / "people.csv").write_text("name,email\nInes Sommer,ines@example.com\n")
    (world / "Connections.csv").write_text(CONNECTIONS)
    (world / "lines.txt").write_text("coffee with Tom Reyes on 2026-09-01\n")
    (world / "lines.txt").chmod(0o600)  # a note that is marked keeps its rights
    (world / "made").mkdir(mode=0o700)
    for words in commands:
        told = forked.netcrm(
            *filter(None, words.replace("{}", str(world)).split("|")), first=watching(umask, str(world / "sockets"))
        )
        assert told.returncode == (3 if "nobody" in words else 0), (words, told.stderr)
    assert (world / "sockets").read_text() == ""
    return len(commands), len(private(world))


def private(world: Path) -> list[Path]:
    """What was made, all of it its owner's alone."""
    made = [path for path in world.rglob("*") if path.name not in MADE_BY_OTHERS]
    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in made}
    assert {path: oct(mode) for path, mode in modes.items() if mode != (0o700 if path.is_dir() else 0o600)} == {}
    return made


@pytest.mark.thorough
@pytest.mark.parametrize("umask", UMASKS)
@pytest.mark.parametrize("words", ["edit maria", "edit n1", "challenge c1 --edit", "draft --edit hello"])
def test_the_page_in_the_editor_and_what_the_editor_leaves_beside_it_are_private(run, world, umask, words):
    for typed in ("add|Maria Chen", "note|maria|two kids", "challenge|we lose customers"):
        assert run(*typed.split("|")).code == 0
    editor = world / "editor"
    editor.write_text('#!/bin/sh\ncp "$1" "$1~"\nstat -c "%a %n" "$1" "$1~" "$(dirname "$1")" >"$SEEN"\n')
    editor.chmod(0o700)
    before = os.umask(umask)
    try:
        played = play(words.split(), (), {"EDITOR": str(editor), "SEEN": str(world / "seen")})
    finally:
        os.umask(before)
    seen = [line.split() for line in (world / "seen").read_text().splitlines()]
    assert (played.code, [mode for mode, _ in seen]) == (0, ["600", "600", "700"])
    assert all(re.fullmatch(r"typed-[0-9a-f]{12}\.(toml|md|txt)~?", os.path.basename(path)) for _, path in seen[:2])
    assert list((world / "state" / "netcrm").glob("*typed*")) == []


# Tracebacks

SECRET = "Maria Chen has two kids"


@pytest.mark.parametrize("debug", [(), ("--debug",)])
@pytest.mark.parametrize("error", [ValueError, KeyError, RuntimeError, TypeError])
def test_no_failure_shows_what_stands_in_the_book(run, monkeypatch, debug, error):
    from netcrm.flows.people import lists

    run("add", "Maria Chen")

    def broken(*_: object, **__: object) -> None:
        try:
            raise error(SECRET)
        except error as cause:
            raise error(SECRET) from cause

    monkeypatch.setattr(lists, "people_list", broken)
    told = run(*debug, "list")
    assert (told.code, "Maria" in told.err, "something went wrong" in told.err) == (1, False, True)
    assert ("Traceback" in told.err, error.__name__ in told.err) == (bool(debug), True)


def test_a_refusal_shows_nothing_of_the_book_in_its_traceback(run):
    run("add", "Maria Chen")
    run("add", "Maria Ito")
    told = run("--debug", "show", "maria")
    assert (told.code, "Maria" in told.err.partition("netcrm: ")[0], "Ambiguous" in told.err) == (4, False, True)
