"""`netcrm start`: the first evening at a terminal, and what it does where nobody is there."""

import json
import os
import pty
import re
import select
import time

import pytest
from forked import become

from netcrm.model.filters import Filter

FILE = """First Name,Last Name,URL,Email Address,Company,Position,Connected On
Maria,Chen,https://www.linkedin.com/in/maria-chen,,Fjord,CFO,01 Mar 2024
Tom,Reyes,https://www.linkedin.com/in/tom-reyes,,Tipsheet,Founder,03 Mar 2024
"""
# A prompt is there once bracketed paste is on (2004h), the line is drawn (7h), and it was not left again (2004l).
PROMPT = re.compile(r"\x1b\[\?2004h(?:(?!\x1b\[\?2004l).)*\x1b\[\?7h", re.DOTALL)
DEADLINE = 20.0


@pytest.fixture
def connections(world):
    """A file as LinkedIn sends it."""
    (world / "Connections.csv").write_text(FILE)
    return str(world / "Connections.csv")


@pytest.fixture
def evening(world):
    """evening(lines, "Connections.csv") -> (exit code, screen): types each line when the prompt stands.

    A line as (text, seen) is typed when that is seen on the screen.
    """

    def evening(lines, *words):
        process, screen = pty.fork()
        if process == 0:
            os.environ.update(TERM="xterm", PROMPT_TOOLKIT_NO_CPR="1", COLUMNS="80")
            become(["--color", "never", "start", *words])
        shown = ""
        for line in lines:
            text, awaited = line if isinstance(line, tuple) else (line, "")
            shown += until(screen, lambda seen, awaited=awaited: awaited in seen if awaited else PROMPT.search(seen))
            os.write(screen, text.encode())
        shown += until(screen, lambda _: False)
        os.close(screen)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown

    return evening


def until(screen, enough):
    """What the terminal says until it is enough or the program has gone."""
    seen, end = b"", time.monotonic() + DEADLINE
    while time.monotonic() < end and not enough(seen.decode(errors="replace")):
        if not select.select([screen], [], [], 0.2)[0]:
            continue
        try:
            more = os.read(screen, 65536)
        except OSError:  # Linux says EIO when the program has closed its side
            break
        if not more:
            break
        seen += more
    return seen.decode(errors="replace")


def in_day(book):
    with book() as opened:
        return {person.handle: person for person, _ in opened.people.listed(Filter())}


def test_a_whole_evening_is_kept(evening, book, connections):
    code, screen = evening(
        [
            "Maria Chen, mentor, 3 weeks ago\r",
            "Sana Okafor, peer, every 3 weeks\r",
            "\r",
            "Priya Nair\r",
            "\r",
            "Maria: the deck by friday\r",
            "\r",
        ],
        connections,
    )
    people = in_day(book)
    assert code == 0
    assert {handle: person.kind for handle, person in people.items()} == {
        "maria-chen": "mentor",
        "sana-okafor": "peer",
        "priya-nair": "friend",
    }
    assert people["priya-nair"].confidant
    assert people["sana-okafor"].every_days == 21
    assert "You owe Maria Chen: the deck, by Fri 25 Sep" in screen
    assert "Tue 22 Sep 2026" in screen


def test_after_a_line_that_is_not_understood_the_prompt_is_empty(evening, book):
    _, screen = evening(["Dev, mentr\r", "Dev, mentor\r", "\r", "\r", "\r"])
    assert "did you mean mentor?" in screen
    assert in_day(book)["dev"].kind == "mentor"


def test_an_empty_answer_goes_on_after_a_line_that_is_not_understood(evening, book):
    code, screen = evening(["Dev, mentr\r", "\r", "\r", "\r"])
    assert (code, in_day(book)) == (0, {})
    assert "What do you owe anyone?" in screen


def test_stopping_in_the_middle_loses_nothing(evening, book):
    code, screen = evening(["Dev, mentor\r", "\x03"])
    assert code == 130
    assert "What you typed is kept" in screen
    assert list(in_day(book)) == ["dev"]


def test_a_first_name_out_of_the_file_is_asked_once(evening, book, connections):
    evening(["Tom, advisor\r", "\r", "\r", "\r", "\r"], connections)
    assert in_day(book)["tom-reyes"].kind == "advisor"


def test_two_of_one_name_are_told_apart_by_what_they_do(evening, run):
    run("add", "Sam Lee")
    run("add", "Sam Lee", "--title", "designer", "--company", "Acme")
    _, screen = evening(["Sam Lee, peer\r", ("\r", "designer at Acme"), "\r", "\r", "\r"])
    assert "Sam Lee, other, designer at Acme (sam-lee-2)" in screen


def test_tab_completes_a_name_of_the_file(evening, book, connections):
    _, screen = evening(["Mari", ("\t", "Chen"), ("\r", "Chen"), "\r", "\r", "\r"], connections)
    assert "Which" not in screen
    assert "maria-chen" in in_day(book)


def test_where_nobody_is_there_the_file_is_imported(run, book, connections):
    answer = run("start", connections)
    assert answer.code == 0
    with book() as opened:
        assert opened.people.stage_counts() == {"known": 2}


def test_where_nobody_is_there_it_says_how_to_go_on(run, connections):
    out = run("start", connections).out
    assert out.startswith("Imported 2 people from LinkedIn")
    assert 'netcrm follow "Maria Chen"' in out
    assert "netcrm add" in out


def test_importing_twice_does_no_harm(run, book, connections):
    run("start", connections)
    assert run("start", connections).out.startswith("Nothing new")
    with book() as opened:
        assert opened.people.stage_counts() == {"known": 2}


def test_the_import_is_in_the_json(run, connections):
    told = json.loads(run("start", connections, "--json").out)
    assert told["imported"]["plan"]["new"] == 2
    assert told["next"]


def test_nobody_there_and_no_file_is_a_usage_error_with_a_way_out(run):
    answer = run("start")
    assert (answer.code, answer.out) == (2, "")
    assert "netcrm add" in answer.err


def test_a_file_that_is_missing_is_told(run):
    assert run("start", "nowhere.csv").code == 1


def test_people_joined_by_and_are_each_somebody(evening, book):
    lines = ["Noor Verhoeven and Will Ngata, peers\r", "\r", "\r", "Noor and Will: the deck by friday\r", "\r"]
    code, screen = evening(lines)
    assert (code, sorted(in_day(book))) == (0, ["noor-verhoeven", "will-ngata"])
    assert "You owe Noor Verhoeven: the deck" in screen
    assert "You owe Will Ngata: the deck" in screen
