"""Pressing TAB in the real shells: what is offered, what netcrm is asked, and that no answer is ever run."""

import os
import pty
import re
import select
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from hostile_texts import ALL, obeyed, poison
from paths import SOURCE

from netcrm.commands.keep.completion_scripts import SHELLS, script
from netcrm.errors import Usage
from rows import each_row

# Writes down how it was called, then answers like `netcrm __complete`, with strangers' text among the answers.
FAKE = r"""#!/bin/sh
{ for word in "$@"; do printf '%s|' "$word"; done; echo; } >> "$CALLS"
[ "$1" = __complete ] && cat "$ANSWERS"
exit 0
"""
ANSWERS = (
    "maria-chen\tmentor $(touch ran) `touch ran` ${(e):-$(touch ran)} %F{red}",
    "maria-rossi\tknown ; touch ran",
    "dev-patel\t\x1b]0;owned\x07 \x1b[31madvisor",
    "sana@example.com\tpeer",
    "sana@example.org\tpeer",
    "--kind\twhat they are to you",
    "mentor\tone of the kinds",
    "$(touch ran)\thostile",
    "`touch ran`\thostile",
    "maria$(touch ran)\thostile",
    "maria;touch ran\thostile",
    "maria\\ chen\thostile",
    "Maria\tcapitals are no handle",
    "márta\taccents are no handle",
    "zoe*\tno pattern",
    "zed",
)
PROMPT = b"READY> "
DEADLINE = 20.0


class World(NamedTuple):
    """A home with the fake netcrm first on PATH and a completion script to load."""

    home: Path
    env: dict[str, str]

    def calls(self) -> list[str]:
        file = self.home / "calls"
        return file.read_text().splitlines() if file.exists() else []

    def nothing_ran(self) -> bool:
        return not (self.home / "ran").exists()


@pytest.fixture
def world(tmp_path: Path) -> World:
    program = tmp_path / "bin" / "netcrm"
    program.parent.mkdir()
    program.write_text(FAKE)
    program.chmod(0o755)
    (tmp_path / "answers").write_text("\n".join(ANSWERS) + "\n")
    for shell in SHELLS:
        (tmp_path / f"complete.{shell}").write_text(script(shell))
    env = {
        "HOME": str(tmp_path),
        "ZDOTDIR": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "CALLS": str(tmp_path / "calls"),
        "ANSWERS": str(tmp_path / "answers"),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
    }
    return World(tmp_path, env)


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


def bash_terminal(world: World, *lines: str) -> str:
    (world.home / "rc").write_text("PS1='READY> '\nbind 'set bell-style none'\nsource complete.bash\n")
    return terminal(world, ["bash", "--noprofile", "--rcfile", "rc", "-i"], lines)


def zsh_terminal(world: World, *lines: str) -> str:
    rc = "PS1='READY> '\nunsetopt beep prompt_sp\nautoload -Uz compinit\ncompinit -u -D\nsource complete.zsh\n"
    (world.home / ".zshrc").write_text(rc)
    return terminal(world, ["zsh", "-d", "-i"], lines)


def terminal(world: World, command: list[str], lines: tuple[str, ...]) -> str:
    """What a terminal shows while the lines are typed, each once the prompt stands; then the shell is left."""
    process, screen = pty.fork()
    if process == 0:
        os.chdir(world.home)
        os.execvpe(command[0], command, world.env)
    shown = b""
    for line in (*lines, "exit\r"):
        shown += until(screen, lambda seen: PROMPT in seen)
        os.write(screen, line.encode())
    shown += until(screen, lambda _: False)
    os.close(screen)  # hangs up on a shell that is still there, so that the wait ends
    os.waitpid(process, 0)
    return shown.decode(errors="replace")


def until(screen: int, enough: Callable[[bytes], bool]) -> bytes:
    """What the terminal says until it is enough or the shell has gone."""
    seen, end = b"", time.monotonic() + DEADLINE
    while not enough(seen) and time.monotonic() < end:
        if not select.select([screen], [], [], 0.2)[0]:
            continue
        try:
            more = os.read(screen, 65536)
        except OSError:  # Linux says EIO when the shell has closed its side
            break
        if not more:
            break
        seen += more
    return seen


def bash_offers(world: World, line: str) -> list[str]:
    """COMPREPLY for a line with the cursor at its end, words cut as bash cuts them."""
    ask = r"""
        source complete.bash
        words() { COMP_WORDS=(); local piece rest=$1
            while [[ -n $rest ]]; do
                rest=${rest#"${rest%%[![:space:]]*}"}
                if [[ $rest == [=@:]* ]]; then piece=${rest:0:1}; else piece=${rest%%[[:space:]=@:]*}; fi
                COMP_WORDS+=("$piece"); rest=${rest#"$piece"}
                if [[ $rest =~ ^[[:space:]]+$ ]]; then COMP_WORDS+=(''); rest=; fi
            done; }
        COMP_WORDBREAKS=$' \t\n"\'@><=;|&(:'
        COMP_LINE=$LINE_TYPED COMP_POINT=${#LINE_TYPED}
        words "$LINE_TYPED"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _netcrm netcrm "${COMP_WORDS[COMP_CWORD]}"
        printf '%s\n' "${COMPREPLY[@]}"
    """
    return run(world, ["bash", "--norc", "-c", ask], line)


def fish_offers(world: World, line: str) -> list[str]:
    return run(world, ["fish", "--no-config", "-c", "source complete.fish; complete -C $LINE_TYPED"], line)


def run(world: World, command: list[str], line: str) -> list[str]:
    env = {**world.env, "LINE_TYPED": line}
    done = subprocess.run(
        command, cwd=world.home, env=env, capture_output=True, text=True, timeout=DEADLINE, stdin=subprocess.DEVNULL
    )
    assert done.stderr == ""
    return [offer for offer in done.stdout.splitlines() if offer]


def values(offers: list[str]) -> list[str]:
    return [offer.split("\t")[0] for offer in offers]


@each_row("shell", SHELLS)
def test_a_script_evaluates_nothing(shell: str) -> None:
    assert not {"eval", "_describe", "_arguments", "_values"} & set(script(shell).split())


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_is_good_syntax(shell: str, world: World) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    assert run(world, [shell, "-n", f"complete.{shell}"], "") == []


@each_row("shell", SHELLS)
def test_a_script_has_no_long_lines(shell: str) -> None:
    assert max(map(len, script(shell).splitlines())) <= 120


def test_another_shell_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(Usage) as refusal:
        script("tcsh")
    assert "fish" in refusal.value.hint


@needs("bash")
def test_bash_offers_what_begins_like_the_word(world: World) -> None:
    assert bash_offers(world, "netcrm show ma") == ["maria-chen", "maria-rossi"]


@needs("bash")
def test_bash_leaves_out_every_value_with_another_character(world: World) -> None:
    offers = bash_offers(world, "netcrm show ")
    assert offers == ["maria-chen", "maria-rossi", "dev-patel", "sana@example.com", "sana@example.org",
                      "--kind", "mentor", "zed"]  # fmt: skip
    assert world.nothing_ran()


@needs("bash")
def test_bash_offers_only_the_part_of_an_email_that_bash_replaces(world: World) -> None:
    assert bash_offers(world, "netcrm show sana@ex") == ["example.com", "example.org"]
    assert world.calls() == ["__complete|show|sana@ex|"]


@needs("bash")
def test_bash_asks_an_option_and_its_value_as_two_words(world: World) -> None:
    assert bash_offers(world, "netcrm list --kind=me") == ["mentor"]
    assert world.calls() == ["__complete|list|--kind|me|"]


@needs("bash")
def test_bash_passes_an_empty_last_word(world: World) -> None:
    bash_offers(world, "netcrm show maria-chen ")
    assert world.calls() == ["__complete|show|maria-chen||"]


@needs("bash")
def test_bash_passes_what_was_typed_without_running_it(world: World) -> None:
    bash_offers(world, "netcrm show $(touch${IFS}ran) `touch` * ma")
    assert world.calls() == ["__complete|show|$(touch${IFS}ran)|`touch`|*|ma|"]
    assert world.nothing_ran()


@needs("bash")
def test_tab_in_bash_completes_a_handle(world: World) -> None:
    bash_terminal(world, "netcrm show maria-c\t\r")
    assert world.calls() == ["__complete|show|maria-c|", "show|maria-chen|"]


@needs("bash")
def test_tab_in_bash_completes_a_quoted_word(world: World) -> None:
    bash_terminal(world, 'netcrm show "maria-c\t\r')
    assert world.calls() == ["__complete|show|maria-c|", "show|maria-chen|"]


@needs("bash")
def test_tab_in_bash_completes_an_email(world: World) -> None:
    bash_terminal(world, "netcrm show sana@example.c\t\r")
    assert world.calls()[-1] == "show|sana@example.com|"


@needs("bash")
def test_tab_in_bash_completes_the_value_of_an_option(world: World) -> None:
    bash_terminal(world, "netcrm list --kind=me\tx\r")
    assert world.calls() == ["__complete|list|--kind|me|", "list|--kind=mentor|x|"]


@needs("bash")
def test_tab_in_bash_completes_an_option_after_its_equals_sign(world: World) -> None:
    (world.home / "answers").write_text("mentor\n")
    bash_terminal(world, "netcrm list --kind=\t\r")
    assert world.calls() == ["__complete|list|--kind||", "list|--kind=mentor|"]


@needs("bash")
@pytest.mark.parametrize("habit", ["shopt -u hostcomplete", "COMP_WORDBREAKS=${COMP_WORDBREAKS//[=@]/}", "set -u"])
def test_tab_in_bash_completes_alike_whatever_cuts_words(world: World, habit: str) -> None:
    bash_terminal(world, f"{habit}\r", "netcrm list --kind=me\t sana@example.c\t\r")
    assert world.calls()[-1] == "list|--kind=mentor|sana@example.com|"


@needs("bash")
def test_tab_in_bash_in_the_middle_of_a_line_asks_up_to_the_cursor(world: World) -> None:
    bash_terminal(world, "netcrm show maria-c later" + "\x02" * 6 + "\t\r")
    assert world.calls() == ["__complete|show|maria-c|", "show|maria-chen|later|"]


@needs("bash")
def test_tab_in_bash_offers_files_where_netcrm_has_nothing(world: World) -> None:
    (world.home / "contacts.csv").touch()
    bash_terminal(world, "netcrm import contac\t\r")
    assert world.calls()[-1] == "import|contacts.csv|"


@needs("bash")
def test_a_list_in_bash_runs_nothing(world: World) -> None:
    bash_terminal(world, "netcrm show \t\t\x15\r")
    assert world.calls()
    assert world.nothing_ran()


@needs("bash")
def test_tab_in_bash_completes_a_name_typed_with_a_capital(world: World) -> None:
    bash_terminal(world, "netcrm show Maria-C\t\r")
    assert world.calls()[-1] == "show|maria-chen|"


@needs("bash")
def test_tab_in_bash_completes_a_single_answer_by_another_word_of_the_name(world: World) -> None:
    (world.home / "answers").write_text("maria-chen\tmentor\n")
    bash_terminal(world, "netcrm show Chen\t\r")
    assert world.calls() == ["__complete|show|Chen|", "show|maria-chen|"]


@needs("bash")
def test_bash_leaves_the_word_alone_where_several_do_not_begin_like_it(world: World) -> None:
    (world.home / "answers").write_text("maria-chen\nmei-chen\n")
    assert bash_offers(world, "netcrm show chen") == []


@needs("zsh")
@pytest.mark.parametrize("typed", ["Maria-C", "chen", "Chen"])
def test_tab_in_zsh_completes_any_part_of_a_handle_in_any_case(world: World, typed: str) -> None:
    zsh_terminal(world, f"netcrm show {typed}\t\r")
    assert world.calls()[-1] == "show|maria-chen|"


@needs("zsh")
def test_tab_in_zsh_completes_a_single_answer_whatever_was_typed(world: World) -> None:
    (world.home / "answers").write_text("lukasz-wojcik\tpeer\n")
    zsh_terminal(world, "netcrm show Łuk\t\r")
    assert world.calls() == ["__complete|show|Łuk|", "show|lukasz-wojcik|"]


@needs("fish")
@pytest.mark.parametrize("typed", ["Maria-C", "chen", "Chen"])
def test_fish_offers_any_part_of_a_handle_in_any_case(world: World, typed: str) -> None:
    assert values(fish_offers(world, f"netcrm show {typed}")) == ["maria-chen"]


@needs("zsh")
def test_tab_in_zsh_completes_a_handle(world: World) -> None:
    zsh_terminal(world, "netcrm show maria-c\t\r")
    assert world.calls() == ["__complete|show|maria-c|", "show|maria-chen|"]


@needs("zsh")
def test_tab_in_zsh_completes_a_quoted_word(world: World) -> None:
    zsh_terminal(world, 'netcrm show "maria-c\t\r')
    assert world.calls() == ["__complete|show|maria-c|", "show|maria-chen|"]


@needs("zsh")
def test_tab_in_zsh_completes_an_email(world: World) -> None:
    zsh_terminal(world, "netcrm show sana@example.c\t\r")
    assert world.calls() == ["__complete|show|sana@example.c|", "show|sana@example.com|"]


@needs("zsh")
def test_tab_in_zsh_asks_an_option_and_its_value_as_two_words(world: World) -> None:
    zsh_terminal(world, "netcrm list --kind=me\tx\r")
    assert world.calls() == ["__complete|list|--kind|me|", "list|--kind=mentor|x|"]


@needs("zsh")
def test_tab_in_zsh_completes_the_first_word(world: World) -> None:
    zsh_terminal(world, "netcrm de\t\r")
    assert world.calls() == ["__complete|de|", "dev-patel|"]


@needs("zsh")
def test_a_list_in_zsh_shows_descriptions_as_they_are_and_runs_nothing(world: World) -> None:
    screen = zsh_terminal(world, "netcrm show \t\t\x15\r")
    assert "mentor $(touch ran) `touch ran`" in screen
    assert "%F{red}" in screen
    assert world.nothing_ran()


@needs("zsh")
def test_a_list_in_zsh_shows_no_control_characters_and_no_hostile_value(world: World) -> None:
    screen = zsh_terminal(world, "netcrm show \t\t\x15\r")
    assert "dev-patel" in screen
    assert "\x1b]0;owned" not in screen
    assert "hostile" not in screen


@needs("zsh")
def test_tab_in_zsh_passes_what_was_typed_without_running_it(world: World) -> None:
    zsh_terminal(world, "netcrm show '$(touch ran)' $(touch${IFS}ran) maria-c\t\x15\r")
    assert world.calls() == ["__complete|show|$(touch ran)|$(touch${IFS}ran)|maria-c|"]
    assert world.nothing_ran()


@needs("zsh")
def test_tab_in_zsh_offers_files_where_netcrm_has_nothing(world: World) -> None:
    (world.home / "contacts.csv").touch()
    zsh_terminal(world, "netcrm import contac\t\r")
    assert world.calls()[-1] == "import|contacts.csv|"


@needs("zsh")
def test_zsh_finds_the_script_in_a_folder_of_its_own(world: World) -> None:
    folder = world.home / "functions"
    folder.mkdir()
    shutil.copy(world.home / "complete.zsh", folder / "_netcrm")
    rc = (
        "PS1='READY> '\nunsetopt beep prompt_sp\nfpath=($PWD/functions $fpath)\nautoload -Uz compinit\ncompinit -u -D\n"
    )
    (world.home / ".zshrc").write_text(rc)
    terminal(world, ["zsh", "-d", "-i"], ("netcrm show maria-c\t\r", "netcrm show dev\t\r"))
    assert world.calls()[1::2] == ["show|maria-chen|", "show|dev-patel|"]


@needs("fish")
def test_fish_offers_what_begins_like_the_word(world: World) -> None:
    assert values(fish_offers(world, "netcrm show ma")) == ["maria-chen", "maria-rossi"]


@needs("fish")
def test_fish_leaves_out_every_hostile_line(world: World) -> None:
    offers = values(fish_offers(world, "netcrm show "))
    assert offers == ["maria-chen", "maria-rossi", "sana@example.com", "sana@example.org", "--kind", "mentor", "zed"]
    assert world.nothing_ran()


@needs("fish")
def test_fish_passes_the_words_one_by_one(world: World) -> None:
    fish_offers(world, "netcrm show 'Ada Brandt' ma")
    assert world.calls() == ["__complete|show|Ada Brandt|ma|"]


@needs("fish")
def test_fish_passes_an_empty_last_word(world: World) -> None:
    fish_offers(world, "netcrm show ")
    assert world.calls() == ["__complete|show||"]


@needs("fish")
def test_fish_runs_nothing_that_was_typed(world: World) -> None:
    fish_offers(world, "netcrm show (touch ran) ma")
    assert world.nothing_ran()


@needs("fish")
def test_fish_asks_an_option_and_its_value_as_two_words(world: World) -> None:
    assert values(fish_offers(world, "netcrm list --kind=me")) == ["--kind=mentor"]
    assert world.calls() == ["__complete|list|--kind|me|"]


@needs("fish")
def test_fish_offers_files_where_netcrm_has_nothing(world: World) -> None:
    (world.home / "contacts.csv").touch()
    assert values(fish_offers(world, "netcrm import contac")) == ["contacts.csv"]


# With netcrm itself, on a book that another program filled with hostile text, the handles too.

HOSTILE_HANDLES = (
    "$(touch ran)",
    "`touch ran`",
    "\x1b[31mred",
    "\u202emaria",
    "--help",
    "a;touch ran",
    "*",
    '"',
    "x\ny",
)


@pytest.fixture
def hostile(world: World) -> World:
    """A home with the real netcrm, and a book in which every word is hostile, and the handles are."""
    world.env.update(PYTHONPATH=str(SOURCE.parent), NETCRM_TODAY="2026-09-22")
    program = world.home / "bin" / "netcrm"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m netcrm "$@"\n')
    for name in ("Maria Chen", *(f"Person {number}" for number in range(len(HOSTILE_HANDLES)))):
        done = subprocess.run(
            [program, "add", name, "--topic", "pricing"], cwd=world.home, env=world.env, capture_output=True
        )
        assert done.returncode == 0
    book = world.home / "netcrm" / "netcrm.db"
    poison(str(book), ALL)
    with closing(sqlite3.connect(book)) as db, db:
        for number, handle in enumerate(HOSTILE_HANDLES, 2):
            db.execute("UPDATE person SET handle = ? WHERE id = ?", (handle, number))
    return world


def harmful(shown: str) -> str:
    """What of a screen a terminal would obey, without what the shell itself says to move the cursor."""
    return obeyed(re.sub(r"\x1b\[[?0-9;]*[A-Za-z]|\x1b[=>]|[\r\x07\x08]", "", shown))


@needs("bash")
def test_tab_in_bash_on_a_hostile_book_shows_and_runs_nothing_of_it(hostile: World) -> None:
    screen = bash_terminal(
        hostile, "netcrm show \t\t\x15\r", "netcrm --db '$(touch ran)' show \t\t\x15\r", "netcrm show m\t\x15\r"
    )
    assert "maria-chen" in screen
    assert (harmful(screen), "touch ran`" in screen, hostile.nothing_ran()) == ("", False, True)


@needs("zsh")
def test_tab_in_zsh_on_a_hostile_book_shows_and_runs_nothing_of_it(hostile: World) -> None:
    screen = zsh_terminal(hostile, "netcrm show \t\t\x15\r", "netcrm show m\t\x15\r")
    assert "maria-chen" in screen
    assert (harmful(screen), "touch ran`" in screen, hostile.nothing_ran()) == ("", False, True)


@needs("fish")
def test_fish_on_a_hostile_book_offers_and_runs_nothing_of_it(hostile: World) -> None:
    offers = fish_offers(hostile, "netcrm show ")
    assert "maria-chen" in " ".join(offers)
    assert (obeyed("".join(offers)), hostile.nothing_ran()) == ("", True)
