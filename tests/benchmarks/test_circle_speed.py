"""How long `path` and `export graph` take on a circle where people know each other, as ratios to bare Python.

`python -m pytest -m benchmark -s tests/benchmarks/test_circle_speed.py` prints the table. Runs are interleaved and
medians taken, because the machine may be doing other things; nothing is asserted about time.
"""

import os
import random
import statistics
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import books
import pytest

from netcrm.store.book import Book

pytestmark = pytest.mark.benchmark

ROUNDS = int(os.environ.get("NETCRM_BENCH_ROUNDS", "15"))
ALLOWED = 15.0  # on 10,000 people one and a half times that
COMMANDS = {
    "path": ("path", "person-900"),
    "export graph": ("export", "graph"),
    "export graph as dot": ("export", "graph", "--format", "dot"),
    "export graph as html": ("export", "graph", "--format", "html"),
    "export graph --person": ("export", "graph", "--person", "person-3"),
}


@pytest.mark.parametrize(
    ("people", "followed", "interactions", "factor"), [(1_000, 150, 10_000, 1.0), (10_000, 300, 100_000, 1.5)]
)
def test_ratios_to_bare_python(tmp_path: Path, people: int, followed: int, interactions: int, factor: float) -> None:
    db = books.make(tmp_path / "book.db", people, followed, interactions)
    pairs = _acquaint(db, people, followed)
    rooms = {f"XDG_{name}_HOME": str(tmp_path / name.lower()) for name in ("DATA", "STATE", "CONFIG")}
    environment = {**os.environ, **rooms, "NETCRM_DB": str(db), "NETCRM_TODAY": books.TODAY.isoformat()}
    commands = {"bare": [sys.executable, "-c", "pass"]}
    commands |= {name: [sys.executable, "-m", "netcrm", *words] for name, words in COMMANDS.items()}
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS + 1):  # the first one warms up
        for name, command in commands.items():
            times[name].append(_seconds(command, environment))
    medians = {name: statistics.median(seconds[1:]) for name, seconds in times.items()}
    bare = medians.pop("bare")
    print(f"\n{people} people, {pairs} of whom were seen or said to know each other; bare Python {bare * 1000:.0f} ms")
    for name, median in medians.items():
        ratio, allowed = median / bare, ALLOWED * factor
        print(f"  {name:24} {ratio:5.1f} x   (at most {allowed:4.1f}){'' if ratio <= allowed else '   <-- over'}")
    assert all(len(seconds) == ROUNDS + 1 for seconds in times.values())


def _acquaint(db: Path, people: int, followed: int) -> int:
    """Meals of two to five people, most of them in your day, and people who are said to know others; how many pairs."""
    chance = random.Random(11)
    pairs = 0
    with Book(str(db), books.TODAY, write=True) as book:
        book.command("made people know each other")
        for _ in range(people // 10):
            here = chance.sample(range(1, followed * 2), chance.randint(2, 5))
            pairs += len(here) * (len(here) - 1) // 2
            on = books.TODAY - timedelta(days=chance.randrange(900))
            book.interactions.add({"day": on, "kind": "meal", "text": "a dinner"}, here)
        for _ in range(people // 10):
            one, other = chance.sample(range(1, people), 2)
            book.acquaintances.say(one, other, books.TODAY, how="worked together")
    return pairs + people // 10


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    begun = time.perf_counter()
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    return time.perf_counter() - begun
