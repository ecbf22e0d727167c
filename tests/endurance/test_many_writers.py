"""Writers wait for each other and do not fail: eight processes log fifty times each, at once."""

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

pytestmark = pytest.mark.endurance

PROCESSES, LOGS = 8, 50
WRITER = """
import sys
from netcrm.cli import main
for number in range(int(sys.argv[1])):
    code = main(["log", "maria", "-m", f"words {sys.argv[2]} {number}"])
    sys.stderr.write(f"answered {code}\\n")
"""


def test_eight_writers_at_once_lose_nothing(run, world, figure):
    assert run("add", "Maria Chen").code == 0
    commands = [[sys.executable, "-c", WRITER, str(LOGS), str(one)] for one in range(PROCESSES)]
    writers = [
        subprocess.Popen(each, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for each in commands
    ]
    told = [line for writer in writers for line in writer.communicate()[1].splitlines()]
    answered = [line for line in told if line.startswith("answered")]

    with closing(sqlite3.connect(world / "data" / "netcrm" / "netcrm.db")) as db:
        texts = [text for (text,) in db.execute("SELECT text FROM interaction")]
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    wanted = PROCESSES * LOGS
    figure("writers wait, not fail", f"{PROCESSES} x {LOGS} logs at once: {len(set(texts))} there, none twice")
    assert answered == ["answered 0"] * wanted
    assert sorted(texts) == sorted(f"words {one} {number}" for one in range(PROCESSES) for number in range(LOGS))
