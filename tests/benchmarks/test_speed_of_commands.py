"""How long whole commands take, as ratios to bare `python -c pass` from the same run.

`python -m pytest -m benchmark -s tests/benchmarks/test_speed_of_commands.py` prints the table. Runs are interleaved and
medians taken, because the machine may be doing other things; nothing is asserted about time.
"""

import os
import pty
import shlex
import statistics
import subprocess
import sys
import time
from pathlib import Path

import books
import pytest

pytestmark = pytest.mark.benchmark

ROUNDS = int(os.environ.get("NETCRM_BENCH_ROUNDS", "15"))
SENTENCE = "coffee with person-4 and person-9 yesterday about #pricing. I owe him the deck by Friday"
READS = {
    "today --json": ("today", "--json"),
    "list": ("list",),
    "show": ("show", "person-3"),
    "find": ("find", "invoice audit"),
    "find part of a word": ("find", "nvoic"),
    "prep": ("prep", "person-3", "--for", "pricing"),
    "draft": ("draft", "person-3"),
    "ask": ("ask", "we run out of money in three months"),
    "challenge": ("challenge", "c3"),
    "community": ("community", "Forum"),
    "give": ("give",),
    "give somebody": ("give", "person-3"),
    "stats": ("stats",),
    "stats of somebody": ("stats", "person-3"),
    "board": ("board",),
    "board of a seat": ("board", "finance"),
    "path": ("path", "person-40"),
    "path to a company": ("path", "cfo at Weber Labs"),
    "review": ("review",),
    "review --doubts": ("review", "--doubts"),
    "find --advice": ("find", "--advice", "invoice"),
}
WRITES = {
    "log": ("log", SENTENCE),
    "add": ("add", "Somebody New", "--kind", "peer"),
    "note": ("note", "person-5", "likes climbing"),
    "promise": ("promise", "person-6", "send the deck", "--due", "friday"),
    "done": "done o{}",  # each run closes another loop
    "asked": ("asked", "person-9", "how do you hire?"),
    "done with advice": "done a{} 'raise the floor'",
    "drop advice": "drop a{}",
    "lesson": ("lesson", "raise the floor before the ceiling"),
    "snooze": ("snooze", "person-7", "1w"),
    "intro": "intro person-{0} person-1{0}",
    "gave": ("gave", "feedback on a deck", "--to", "person-8", "--kind", "feedback"),
    "review --settle": "review --settle stranger:lea-winter-{} no",  # another one each run
    "community with a note": ("community", "Forum", "--kind", "peer-group", "--note", "we meet on mondays"),
}
SHORT = {
    "today (short road)": (),
    "today --quiet": ("today", "--quiet"),
    "completing a handle": ("__complete", "show", "person-1"),
}
WALKS = ("review", "review --doubts")  # on a terminal these wait for answers
ASKING = ("asked", "done with advice", "drop advice", "lesson", "log")
ALLOWED = {
    **dict.fromkeys(READS, 9.0),
    **dict.fromkeys(("show", "find", "find part of a word"), 7.0),
    "ask": 12.0,
    **dict.fromkeys(("community", "give", "give somebody", "stats", "stats of somebody"), 10.0),
    **dict.fromkeys(("board", "board of a seat", "path", "path to a company", "review", "review --doubts"), 15.0),
    **dict.fromkeys(WRITES, 10.0),
    "note": 7.0,
    **dict.fromkeys(ASKING, 8.0),
    "review --settle": 15.0,
    **dict.fromkeys(SHORT, 4.0),
}


@pytest.mark.parametrize(
    ("people", "followed", "interactions", "factor"), [(1_000, 150, 10_000, 1.0), (10_000, 300, 100_000, 1.5)]
)
def test_ratios_to_bare_python(tmp_path: Path, people: int, followed: int, interactions: int, factor: float) -> None:
    db = books.make(tmp_path / "book.db", people, followed, interactions)
    environment = _environment(tmp_path, db)
    drawn = {f"{name} on a terminal": words for name, words in READS.items() if name not in WALKS}
    commands = {**READS, **WRITES, **SHORT, **drawn}
    for words in commands.values():  # byte code and file cache are warm, as on any day but the first
        _seconds(_words(words, 0), environment, terminal=False)
    times: dict[str, list[float]] = {name: [] for name in ("bare", *commands)}
    for turn in range(1, ROUNDS + 1):
        times["bare"].append(_seconds([sys.executable, "-c", "pass"], environment, terminal=False))
        for name, words in commands.items():
            times[name].append(_seconds(_words(words, turn), environment, terminal=name.endswith("terminal")))
    bare = statistics.median(times["bare"])
    print(f"\n{people} people, {followed} followed, {interactions} interactions; bare Python {bare * 1000:.0f} ms")
    for name in commands:
        allowed = (ALLOWED[name.removesuffix(" on a terminal")] + 4.0 * name.endswith("terminal")) * factor
        ratio = statistics.median(times[name]) / bare
        print(f"  {name:34} {ratio:5.1f} x   (at most {allowed:4.1f}){'' if ratio <= allowed else '   <-- over'}")
    assert all(len(seconds) == ROUNDS for seconds in times.values())


def test_today_with_many_questions_and_without_any(tmp_path: Path) -> None:
    """`today` should take about as long with 500 questions as with none; the line tells how much longer it does."""
    books_of = {
        count: books.make(tmp_path / f"{count}.db", 1_000, 150, 10_000, count) for count in (0, books.QUESTIONS)
    }
    command = _words((), 0)
    times: dict[str, list[float]] = {"bare": [], **{f"{count} questions": [] for count in books_of}}
    for _ in range(ROUNDS + 1):  # the first one warms up
        times["bare"].append(_seconds([sys.executable, "-c", "pass"], _environment(tmp_path, tmp_path), terminal=False))
        for count, db in books_of.items():
            times[f"{count} questions"].append(_seconds(command, _environment(tmp_path, db), terminal=False))
    medians = {name: statistics.median(seconds[1:]) for name, seconds in times.items()}
    print("\ntoday:", ", ".join(f"{name} {median / medians['bare']:.1f} x" for name, median in medians.items()))
    assert all(len(seconds) == ROUNDS + 1 for seconds in times.values())


def _words(words: tuple[str, ...] | str, turn: int) -> list[str]:
    """The whole command. A text is a row another for each turn: of advice those with even numbers are answered."""
    command = Path(sys.executable).with_name("netcrm")
    numbers = {"done o{}": turn + 1, "drop a{}": 201 + 2 * turn}
    if isinstance(words, str):
        words = tuple(shlex.split(words.format(numbers.get(words, 1 + 2 * turn))))
    return [str(command), *words]


def _seconds(command: list[str], environment: dict[str, str], terminal: bool) -> float:
    begun = time.perf_counter()
    code = _on_terminal(command, environment) if terminal else _on_pipe(command, environment)
    taken = time.perf_counter() - begun
    assert code == 0, command
    return taken


def _on_pipe(command: list[str], environment: dict[str, str]) -> int:
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return done.returncode


def _on_terminal(command: list[str], environment: dict[str, str]) -> int:
    ours, theirs = pty.openpty()
    with subprocess.Popen(command, env=environment, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        while True:
            try:
                if not os.read(ours, 65536):
                    break
            except OSError:  # Linux says so when the other end has closed
                break
        os.close(ours)
        return process.wait()


def _environment(folder: Path, db: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    rooms = {f"XDG_{name}_HOME": str(folder / name.lower()) for name in ("DATA", "STATE", "CONFIG")}
    return {**kept, **rooms, "NETCRM_DB": str(db), "NETCRM_TODAY": books.TODAY.isoformat(), "TERM": "xterm-256color"}
