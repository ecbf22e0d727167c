"""How long reading a line takes, as ratios to bare `python -c pass` from the same run.

`python -m pytest -m benchmark -s tests/benchmarks/test_line_speed.py` prints the table; nothing is asserted about time.
"""

import statistics
import subprocess
import sys
import time

import pytest

from netcrm.engine.log.sentences import Known, read
from world import TODAY

pytestmark = pytest.mark.benchmark

PEOPLE = (
    Known(2001, "maria-chen", "Maria Chen", None, (), "followed"),
    Known(2002, "dev", "Dev Patel", None, (), "followed"),
    *(
        Known(number, f"person-{number}", f"Name{number} Family{number}", None, (), "followed")
        for number in range(1000)
    ),
)
LINE = "coffee with Maria and Dev yesterday about #pricing. I owe her the deck by Friday"
LINES = {
    "a line": (LINE, 0.25),
    "a German line": ("Kaffee mit Maria gestern, ich schulde ihr das Deck bis Freitag", 0.25),
    "a French line": ("café avec Maria hier, je lui envoie le deck vendredi", 0.25),
    "10,000 characters": ((LINE + ". ") * 120, 3.0),
    "one name 1,600 times": ("Maria " * 1_600, 3.0),
    "met Maria 900 times": ("met Maria, " * 900, 3.0),
}


def test_ratios_to_bare_python():
    bare = statistics.median(_bare() for _ in range(9))
    print(f"\nbare Python {bare * 1000:.0f} ms")
    for name, (line, allowed) in LINES.items():
        read(line, TODAY, PEOPLE)
        taken = statistics.median(_reading(line) for _ in range(5))
        over = "" if taken / bare <= allowed else "   <-- over"
        print(f"  {name:22} {taken * 1000:7.1f} ms {taken / bare:6.2f} x   (at most {allowed:4.2f}){over}")
    assert bare > 0


def _bare() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - begun


def _reading(line: str) -> float:
    begun = time.perf_counter()
    read(line, TODAY, PEOPLE)
    return time.perf_counter() - begun
